package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"dateline/internal/lang"
)

// Entity conventions: each source marks names in its own way, so the entity
// head is told whose way is wanted.
const (
	markGUM = iota // whole mentions: "the former Labour leader Jeremy Corbyn"
	markWikigold
	markCrossNER
	markNames // GUM mentions cut to their names
	marks
)

// A word is one token of training text.
type word struct {
	form       string
	upos, xpos string
	head       int // 0 is the root, i+1 token i
	rel        string
}

// A sentence has a tree or entities or both.
type sentence struct {
	words []word
	tree  bool
	mark  int // convention of the entities, -1 where there are none
	spans []lang.Entity

	mentions []mention     // GUM: those with a proper noun for their head
	names    []lang.Entity // trees: the names in them, by names.go
}

func readCoNLLU(path string) ([]sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []sentence
	var cur []word
	var brackets []string
	entities := false
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<22)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		switch {
		case line == "":
			if len(cur) > 0 {
				s := sentence{words: cur, tree: true, mark: -1}
				if entities {
					s.mark = markGUM
					s.mentions = properMentions(cur, readMentions(brackets))
					s.spans = outermost(s.mentions)
				}
				out = append(out, s)
			}
			cur, brackets = nil, nil
			continue
		case strings.HasPrefix(line, "# global.Entity"):
			entities = true
			continue
		case line[0] == '#':
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) != 10 {
			return nil, fmt.Errorf("%s:%d: %d columns, want 10", path, n, len(col))
		}
		if strings.ContainsAny(col[0], "-.") {
			continue
		}
		head, err := strconv.Atoi(col[6])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: head %q: %w", path, n, col[6], err)
		}
		cur = append(cur, word{col[1], col[3], col[4], head, col[7]})
		bracket := ""
		for _, m := range strings.Split(col[9], "|") {
			if v, ok := strings.CutPrefix(m, "Entity="); ok {
				bracket = v
			}
		}
		brackets = append(brackets, bracket)
	}
	return out, sc.Err()
}

// A mention is one bracketed phrase of GUM.
type mention struct {
	first, last int
	class, link string
}

// readMentions reads GUM's brackets, one string a token:
// "(12-person-new-nnnnn-cf1-1-sgl-Identity(13-place-...)" opens two and closes
// the second, "12)" closes the first.
func readMentions(brackets []string) []mention {
	type open struct {
		id string
		at int
	}
	var out []mention
	var stack []open
	for i, s := range brackets {
		for s != "" {
			if s[0] == '(' {
				end := strings.IndexAny(s[1:], "()") + 1
				body := s[1:]
				if end > 0 {
					body = s[1:end]
				}
				f := strings.SplitN(body, "-", 8)
				m := mention{first: i, last: -1}
				if len(f) > 1 {
					m.class = f[1]
				}
				if len(f) > 7 {
					m.link = f[7]
				}
				out = append(out, m)
				switch {
				case end <= 0:
					stack = append(stack, open{f[0], len(out) - 1})
					s = ""
				case s[end] == ')':
					out[len(out)-1].last = i
					s = s[end+1:]
				default:
					stack = append(stack, open{f[0], len(out) - 1})
					s = s[end:]
				}
				continue
			}
			end := strings.IndexByte(s, ')')
			if end < 0 {
				break
			}
			id := s[:end]
			for k := len(stack) - 1; k >= 0; k-- {
				if stack[k].id == id {
					out[stack[k].at].last = i
					stack = append(stack[:k], stack[k+1:]...)
					break
				}
			}
			s = s[end+1:]
		}
	}
	closed := out[:0]
	for _, m := range out {
		if m.last >= 0 {
			closed = append(closed, m)
		}
	}
	return closed
}

func kindOfGUM(class string) string {
	switch class {
	case "person":
		return lang.Person
	case "organization":
		return lang.Organisation
	case "place":
		return lang.Location
	}
	return lang.Other
}

// readColumns reads tokens and tags, one pair a line, blank lines between
// sentences; kind maps the source's classes and may refuse one.
func readColumns(path string, form, tag, mark int, kind func(string) string) ([]sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []sentence
	var cur sentence
	var prev string
	flush := func() {
		if len(cur.words) > 0 {
			cur.mark = mark
			out = append(out, cur)
		}
		cur, prev = sentence{}, ""
	}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		line := strings.TrimRight(sc.Text(), " \r")
		if line == "" {
			flush()
			continue
		}
		if strings.HasPrefix(line, "# ") {
			continue
		}
		col := strings.FieldsFunc(line, func(r rune) bool { return r == '\t' || r == ' ' && !strings.Contains(line, "\t") })
		if len(col) <= max(form, tag) {
			continue
		}
		i := len(cur.words)
		cur.words = append(cur.words, word{form: col[form]})
		t := col[tag]
		if len(t) < 3 {
			prev = ""
			continue
		}
		class, begins := t[2:], t[0] == 'B' || t[2:] != prev
		prev = class
		k := kind(class)
		if k == "" {
			continue
		}
		if n := len(cur.spans); begins || n == 0 {
			cur.spans = append(cur.spans, lang.Entity{First: i, Last: i, Kind: k})
		} else {
			cur.spans[n-1].Last = i
		}
	}
	flush()
	return out, sc.Err()
}

func kindOfFour(class string) string {
	switch class {
	case "PER", "ORG", "LOC", "MISC":
		return class
	}
	return ""
}

func kindOfCrossNER(class string) string {
	switch class {
	case "person", "politician":
		return lang.Person
	case "organisation", "politicalparty":
		return lang.Organisation
	case "country", "location":
		return lang.Location
	}
	return lang.Other
}
