package lex

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// A Vocabulary is what the reader must know of English and of the ontology.
type Vocabulary struct {
	// Lemma gives the lemma of a word form used as the word class.
	Lemma func(form string, pos Pos) string
	// Type tells whether a type exists and whether it has a mode.
	Type func(typ string) bool
	Mode func(typ, mode string) bool
	// Cameo tells whether a CAMEO code exists.
	Cameo func(code string) bool
	// Context tells whether a context exists.
	Context      func(name string) bool
	Prepositions map[string]bool
	Particles    map[string]bool
}

// Read reads every .lex file of a folder and its sub-folders. All problems
// are reported together, each naming file and line; the rules without
// problems are returned all the same.
func Read(fsys fs.FS, voc *Vocabulary) (*Lexicon, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() && path.Ext(p) == ".lex" {
			names = append(names, p)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	sort.Strings(names)
	above := func(string) bool { return false }
	if o, ok := fsys.(interface{ Above(name string) bool }); ok {
		above = o.Above
	}
	l := &Lexicon{}
	var problems Problems
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		}
		rules, tests := len(l.Rules), len(l.Tests)
		problems = append(problems, l.file(name, b, voc)...)
		for _, r := range l.Rules[rules:] {
			r.Own = above(name)
		}
		for _, t := range l.Tests[tests:] {
			t.Own = above(name)
		}
	}
	l.build()
	if len(problems) > 0 {
		return l, problems
	}
	return l, nil
}

const maxLine = 4096

func (l *Lexicon) file(name string, b []byte, voc *Vocabulary) (problems Problems) {
	sc := bufio.NewScanner(bytes.NewReader(b))
	sc.Buffer(nil, maxLine)
	var head *Heading // nil below a wrong one: what stands there is read for its faults alone
	headed := false
	n := 0
	fail := func(format string, args ...any) {
		problems = append(problems, fmt.Errorf("%s:%d: %s", name, n, fmt.Sprintf(format, args...)))
	}
	for sc.Scan() {
		n++
		line := strings.TrimSpace(sc.Text())
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			var err error
			if head, err = heading(line, voc); err != nil {
				fail("%v", err)
			} else {
				head.File, head.Line = name, n
			}
			headed = true
		default:
			if !headed {
				fail("a rule must stand below a heading such as [ACCUSE disapprove 111]")
				headed = true
			}
			if err := l.below(head, line, n, voc); err != nil {
				fail("%v", err)
			}
		}
	}
	if err := sc.Err(); err != nil {
		n++
		fail("line longer than %d bytes", maxLine)
	}
	return problems
}

// below reads a rule or an example and, unless head is nil, adds it.
func (l *Lexicon) below(head *Heading, line string, n int, voc *Vocabulary) error {
	if line[0] == '=' || line[0] == '!' {
		t, err := test(line)
		if err == nil && head != nil {
			t.Heading, t.Line = head, n
			l.Tests = append(l.Tests, t)
		}
		return err
	}
	rs, err := rule(line, voc)
	if err != nil || head == nil {
		return err
	}
	for _, r := range rs {
		r.Heading, r.Line, r.Text = head, n, line
		l.Rules = append(l.Rules, r)
	}
	return nil
}

// heading reads "[TYPE mode mode cameo] context context option=value".
func heading(line string, voc *Vocabulary) (*Heading, error) {
	inside, rest, ok := strings.Cut(line[1:], "]")
	if !ok {
		return nil, fmt.Errorf("heading without ]")
	}
	f := strings.Fields(inside)
	if len(f) == 0 {
		return nil, fmt.Errorf("empty heading: want [TYPE mode cameo]")
	}
	h := &Heading{Type: f[0], Options: map[string]string{}}
	if !h.Pseudo() && !voc.Type(h.Type) {
		return nil, fmt.Errorf("unknown type %s", h.Type)
	}
	for _, w := range f[1:] {
		switch {
		case w[0] >= '0' && w[0] <= '9':
			if !voc.Cameo(w) {
				return nil, fmt.Errorf("unknown CAMEO code %s", w)
			}
			h.Cameo = w
		case h.Type == Status:
			h.Mode = append(h.Mode, w)
		case !voc.Mode(h.Type, w):
			return nil, fmt.Errorf("%s has no mode %s", h.Type, w)
		default:
			h.Mode = append(h.Mode, w)
		}
	}
	for _, w := range strings.Fields(rest) {
		k, v, has := strings.Cut(w, "=")
		switch {
		case has || slices.Contains(options, k):
			if !slices.Contains(options, k) {
				return nil, fmt.Errorf("unknown option %s: have %s", k, strings.Join(options, ", "))
			}
			if k == "act" && !actName(v) {
				return nil, fmt.Errorf("act=%s: want a name of small letters and hyphens", v)
			}
			if n, err := strconv.Atoi(v); k == "prior" && (err != nil || n < -9 || n > 9) {
				return nil, fmt.Errorf("prior=%s: want a number from -9 to 9", v)
			}
			h.Options[k] = v
		case voc.Context(w):
			h.Contexts = append(h.Contexts, w)
		default:
			return nil, fmt.Errorf("%s is neither a context nor an option", w)
		}
	}
	return h, nil
}

// actName tells whether a text can name an act.
func actName(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' })
}

// options are what may stand behind a heading beside contexts.
var options = []string{
	"keep",       // the act in the ACT slot stays a record of its own, vouched for by the actor
	"doer",       // with keep: who does the inner act is the rule's recipient
	"status",     // status of the record, or of the act kept
	"fixed",      // the type stays whatever the act in the ACT slot is
	"instrument", // the subject may be a thing: "the bomb killed three"
	"owned",      // who owns the noun before the starred verb does the act: "their planes bombed it"
	"thing",      // the object may be a thing without owner
	"weak",       // only with both parties, or else not coded
	"mutual",     // all parties are actors
	"swap",       // the subject is the recipient
	"not",        // only where the trigger is denied ("did not heed"); the record is actual
	"result",     // what came of an act told beside it: "three were killed", "dozens died"
	"prior",      // a number added to the rule's weight
	"act",        // a narrower name of the act than type, mode and code give, for the record
}

// test reads "= sentence" or "! sentence", with an optional
// "=> actor; actor > recipient; field=value" at its end.
func test(line string) (*Test, error) {
	t := &Test{Not: line[0] == '!'}
	text, who, has := strings.Cut(line[1:], "=>")
	t.Text = strings.TrimSpace(text)
	if t.Text == "" {
		return nil, fmt.Errorf("empty example")
	}
	if !has {
		return t, nil
	}
	var parts []string
	for _, p := range strings.Split(who, ";") {
		p = strings.TrimSpace(p)
		if k, _, ok := strings.Cut(p, "="); ok && !strings.ContainsAny(k, " >") {
			t.Extra = append(t.Extra, p)
		} else if p != "" {
			parts = append(parts, p)
		}
	}
	if len(parts) == 0 {
		return t, nil
	}
	t.Whos = true
	left, right, whom := strings.Cut(strings.Join(parts, ";"), ">")
	t.Who, t.Whom, t.Whoms = names(left), names(right), whom
	return t, nil
}

func names(s string) (out []string) {
	for _, p := range strings.Split(s, ";") {
		if p = strings.TrimSpace(p); p != "" && p != "-" {
			out = append(out, p)
		}
	}
	return out
}
