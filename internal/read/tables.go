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
	"unicode"
	"unicode/utf8"

	"dateline/lexicon"
)

// tables are the words and patterns of lexicon/reading.
type tables struct {
	months    map[string]time.Month
	weekdays  map[string]time.Weekday
	agencies  map[string]string // lower-cased, as written → name for the source, "-" for none
	clocks    map[string]bool
	particles map[string]bool
	notPlaces map[string]bool
	labels    map[string]string // lower-cased label → what its value is
	layout    map[string]*section
}

// A section is what layout.txt says of one kind of paragraph.
type section struct {
	re      *regexp.Regexp  // all patterns
	rules   []layoutRule    // one by one, for the tests
	words   []string        // a paragraph must have one of these, or
	firsts  map[string]bool // begin with one of these, if there are any of either
	maximum int             // bytes past which a paragraph is prose
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
		agencies: map[string]string{}, clocks: map[string]bool{}, particles: map[string]bool{}, notPlaces: map[string]bool{},
		labels: map[string]string{}, layout: map[string]*section{},
	}
	pairs := func(name string, add func(key, value string) error) error {
		return eachLine(fsys, name, func(_ int, line string) error {
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
		{"clocks.txt", func(k, _ string) error { t.clocks[k] = true; return nil }},
		{"particles.txt", func(k, _ string) error { t.particles[k] = true; return nil }},
		{"notplaces.txt", func(k, _ string) error { t.notPlaces[k] = true; return nil }},
		{"labels.tsv", func(k, v string) error { t.labels[k] = v; return nil }},
	}
	for _, l := range load {
		if err := pairs("reading/"+l.file, l.add); err != nil {
			return nil, err
		}
	}
	if err := t.loadLayout(fsys); err != nil {
		return nil, err
	}
	return t, nil
}

// A layoutRule is one pattern of layout.txt with its tests.
type layoutRule struct {
	line         int
	pattern      string
	match, spare []string
}

// loadLayout reads layout.txt.
func (t *tables) loadLayout(fsys fs.FS) error {
	limits := map[string]int{"caption": maxCaption, "tail": maxHeading, "links": maxHeading}
	const file = "reading/layout.txt"
	var name string
	var sec *section
	err := eachLine(fsys, file, func(n int, line string) error {
		mark, rest, _ := strings.Cut(line, " ")
		switch {
		case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") && !strings.ContainsAny(line[1:], "[\\"):
			name = line[1 : len(line)-1]
			sec = &section{firsts: map[string]bool{}, maximum: maxFurniture}
			if n, ok := limits[name]; ok {
				sec.maximum = n
			}
			t.layout[name] = sec
		case sec == nil:
			return fmt.Errorf("pattern before any [section]")
		case mark == "@":
			sec.words = append(sec.words, strings.Fields(rest)...)
		case mark == "^":
			for _, w := range strings.Fields(rest) {
				sec.firsts[w] = true
			}
		case mark == "=" || mark == "!":
			if len(sec.rules) == 0 {
				return fmt.Errorf("test before any pattern")
			}
			last := &sec.rules[len(sec.rules)-1]
			if mark == "=" {
				last.match = append(last.match, rest)
			} else {
				last.spare = append(last.spare, rest)
			}
		default:
			sec.rules = append(sec.rules, layoutRule{line: n, pattern: line})
		}
		return nil
	})
	if err != nil {
		return err
	}
	for name, sec := range t.layout {
		var all []string
		for _, r := range sec.rules {
			all = append(all, r.pattern)
		}
		if sec.re, err = anchored(name, strings.Join(all, "|")); err == nil {
			continue
		}
		for _, r := range sec.rules { // which of them is it?
			if _, err := anchored(name, r.pattern); err != nil {
				return fmt.Errorf("%s:%d: %w", file, r.line, err)
			}
		}
		return fmt.Errorf("%s: [%s]: %w", file, name, err)
	}
	return nil
}

// worth tells whether p has the words without which no pattern matches.
func (s *section) worth(p string) bool {
	if len(s.words) == 0 && len(s.firsts) == 0 {
		return true
	}
	if len(s.firsts) > 0 {
		if r, _ := utf8.DecodeRuneInString(p); !unicode.IsLetter(r) {
			if !strings.ContainsRune("\"'“‘«", r) {
				return true
			}
		} else if s.firsts[strings.ToLower(p[:wordLen(p)])] {
			return true
		}
	}
	for _, w := range s.words {
		if strings.Contains(p, w) {
			return true
		}
	}
	return false
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
func eachLine(fsys fs.FS, name string, f func(n int, line string) error) error {
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
		if err := f(n, line); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return s.Err()
}
