package when

import (
	"bufio"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

// A class is a set of words with values, a row kind of words.tsv.
type class uint8

const maxClasses = 64

// words is the vocabulary of the patterns: which words are in which class.
type words struct {
	classes map[string]class
	of      map[string][]entry
}

// An entry is one meaning of a word: the class it is in, its value there, and
// the Penn tags it must have (nil for any).
type entry struct {
	class  class
	lo, hi int    // value as a number, least and most
	s      string // value as written
	tags   []string
}

func (w *words) class(name string) (class, error) {
	if c, ok := w.classes[name]; ok {
		return c, nil
	}
	if len(w.classes) == maxClasses {
		return 0, fmt.Errorf("more than %d word classes", maxClasses)
	}
	c := class(len(w.classes))
	w.classes[name] = c
	return c, nil
}

// lookup gives the meaning of an atom in a class.
func (w *words) lookup(a *atom, c class) (entry, bool) {
	if a.mask&(1<<c) == 0 {
		return entry{}, false
	}
	for _, e := range a.entries {
		if e.class == c && e.allows(a.tag) {
			return e, true
		}
	}
	return entry{}, false
}

func (e entry) allows(tag string) bool {
	if len(e.tags) == 0 || tag == "" {
		return true
	}
	for _, t := range e.tags {
		if t == tag {
			return true
		}
	}
	return false
}

// rows calls f for every line of a data file that is not blank or a comment,
// split at tabs, and adds file:line to its errors.
func rows(fsys fs.FS, name string, f func(cols []string) error) error {
	file, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	sc := bufio.NewScanner(file)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimRight(sc.Text(), " \r")
		if line == "" || line[0] == '#' {
			continue
		}
		if err := f(strings.Split(line, "\t")); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return sc.Err()
}

func readWords(fsys fs.FS) (*words, error) {
	w := &words{classes: map[string]class{}, of: map[string][]entry{}}
	err := rows(fsys, "time/words.tsv", func(cols []string) error {
		if len(cols) < 3 || len(cols) > 4 {
			return fmt.Errorf("want class, value, words and perhaps tags, have %d columns", len(cols))
		}
		c, err := w.class(cols[0])
		if err != nil {
			return err
		}
		e := entry{class: c, s: cols[1]}
		lo, hi, span := strings.Cut(cols[1], "..")
		e.lo, _ = strconv.Atoi(lo) // a value may be a letter code
		e.hi = e.lo
		if span {
			if e.hi, err = strconv.Atoi(hi); err != nil || e.hi < e.lo {
				return fmt.Errorf("value %q: want a number, N..M or a code", cols[1])
			}
		}
		if len(cols) == 4 {
			e.tags = strings.Fields(cols[3])
		}
		for _, form := range strings.Split(cols[2], ",") {
			if form == "" {
				return fmt.Errorf("an empty word in class %s", cols[0])
			}
			w.of[form] = append(w.of[form], e)
		}
		return nil
	})
	return w, err
}

func missingClass(name string) error {
	return fmt.Errorf("time/words.tsv: no class %q", name)
}
