package read

import (
	"bufio"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"dateline/lexicon"
)

// tables are the words and patterns of lexicon/reading.
type tables struct {
	months    map[string]time.Month
	weekdays  map[string]time.Weekday
	agencies  map[string]string // lower-cased, as written → name for the source, "-" for none
	particles map[string]bool
	notPlaces map[string]bool
	labels    map[string]string // lower-cased label → what its value is
	layout    map[string]*regexp.Regexp
}

// builtin is read once from the embedded data and never written again; a test
// holds that it reads without error.
var builtin = sync.OnceValue(func() *tables {
	t, err := loadTables(lexicon.FS)
	if err != nil {
		panic(err) // the program's own data is broken, not the user's
	}
	return t
})

func loadTables(fsys fs.FS) (*tables, error) {
	t := &tables{
		months: map[string]time.Month{}, weekdays: map[string]time.Weekday{},
		agencies: map[string]string{}, particles: map[string]bool{}, notPlaces: map[string]bool{},
		labels: map[string]string{}, layout: map[string]*regexp.Regexp{},
	}
	pairs := func(name string, add func(key, value string) error) error {
		return eachLine(fsys, name, func(line string) error {
			key, value, _ := strings.Cut(line, "\t")
			return add(strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value))
		})
	}
	number := func(max int, set func(string, int)) func(string, string) error {
		return func(key, value string) error {
			n, err := strconv.Atoi(value)
			if err != nil || n < 0 || n > max {
				return fmt.Errorf("%q: want a number from 0 to %d", value, max)
			}
			set(key, n)
			return nil
		}
	}
	load := []struct {
		file string
		add  func(key, value string) error
	}{
		{"months.tsv", number(12, func(k string, n int) { t.months[k] = time.Month(n) })},
		{"weekdays.tsv", number(6, func(k string, n int) { t.weekdays[k] = time.Weekday(n) })},
		{"agencies.tsv", func(k, v string) error { t.agencies[k] = v; return nil }},
		{"particles.txt", func(k, _ string) error { t.particles[k] = true; return nil }},
		{"notplaces.txt", func(k, _ string) error { t.notPlaces[k] = true; return nil }},
		{"labels.tsv", func(k, v string) error { t.labels[k] = v; return nil }},
	}
	for _, l := range load {
		if err := pairs("reading/"+l.file, l.add); err != nil {
			return nil, err
		}
	}
	sections, err := layoutSections(fsys)
	if err != nil {
		return nil, err
	}
	for name, s := range sections {
		var all []string
		for _, p := range s {
			all = append(all, p.pattern)
		}
		t.layout[name], err = anchored(name, strings.Join(all, "|"))
		if err != nil {
			return nil, err
		}
	}
	return t, nil
}

// A layoutRule is one pattern of layout.txt with its tests.
type layoutRule struct {
	line         int
	pattern      string
	match, spare []string
}

// layoutSections reads layout.txt: "[section]", patterns, "= " and "! " tests.
func layoutSections(fsys fs.FS) (map[string][]layoutRule, error) {
	const name = "reading/layout.txt"
	sections := map[string][]layoutRule{}
	var section string
	n := 0
	err := eachLine(fsys, name, func(line string) error {
		n++
		rules := sections[section]
		switch {
		case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") && !strings.ContainsAny(line[1:], "[\\"):
			section = line[1 : len(line)-1]
			return nil
		case section == "":
			return fmt.Errorf("pattern before any [section]")
		case strings.HasPrefix(line, "= "), strings.HasPrefix(line, "! "):
			if len(rules) == 0 {
				return fmt.Errorf("test before any pattern")
			}
			last := &rules[len(rules)-1]
			if line[0] == '=' {
				last.match = append(last.match, line[2:])
			} else {
				last.spare = append(last.spare, line[2:])
			}
			return nil
		}
		if _, err := anchored(section, line); err != nil {
			return err
		}
		sections[section] = append(rules, layoutRule{line: n, pattern: line})
		return nil
	})
	return sections, err
}

// anchored compiles a layout pattern so that it covers what its section says.
func anchored(section, pattern string) (*regexp.Regexp, error) {
	switch section {
	case "prefix":
		return regexp.Compile(`(?s)^(?:` + pattern + `)`)
	case "credit":
		return regexp.Compile(`(?s)[ \t]*(?:` + pattern + `)$`)
	}
	return regexp.Compile(`(?s)^(?:` + pattern + `)$`)
}

// eachLine calls f for each line of a data file that is neither blank nor a
// comment; errors name file and line.
func eachLine(fsys fs.FS, name string, f func(line string) error) error {
	file, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	s := bufio.NewScanner(file)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimRight(s.Text(), " \t\r")
		if line == "" || strings.HasPrefix(line, "# ") || line == "#" {
			continue
		}
		if err := f(line); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return s.Err()
}
