package web

import (
	"io/fs"
	"maps"
	"net/http"
	"slices"
	"strings"

	"dateline/internal/annotate"
	"dateline/internal/lex"
	"dateline/internal/pipeline"
	"dateline/internal/store"
)

// A browser shows the rules of a lexicon: by type, by words, and where they
// stand in their files.
type browser struct {
	pipeline *pipeline.Pipeline
	types    []lexType
	files    map[string][]lexLine
	rules    map[string]string // by file and line, in short
	names    []string
}

type lexType struct {
	Name            string
	Quad            quad
	Rules, Examples int
	About           string // of the types that code nothing
	headings        []*lexHeading
}

// A lexHeading is a heading with what stands under it.
type lexHeading struct {
	*lex.Heading
	Rules    []lexRule
	Examples []lexExample
}

type lexRule struct {
	Link   string
	Where  string
	Tokens []lexToken
	Use    ruleUse
	rule   *lex.Rule
}

type lexExample struct {
	Link, Where string
	Text, Who   string
	Not         bool
	test        *lex.Test
}

// A lexToken is a word of a rule with its alternatives.
type lexToken struct {
	Slot  string // "actor", "recipient", "act" ... if it is one
	Words []string
}

// manyWords is how many alternatives are shown at once.
const manyWords = 7

// First gives the alternatives to show, Rest those to show when asked.
func (t lexToken) First() []string { return t.Words[:t.cut()] }

// Rest gives what First leaves.
func (t lexToken) Rest() []string { return t.Words[t.cut():] }

func (t lexToken) cut() int {
	if len(t.Words) > manyWords+2 { // two more are soon read
		return manyWords
	}
	return len(t.Words)
}

// Gloss gives a rule's words in short: of many alternatives the first few.
func gloss(ts []lexToken) string {
	var out []string
	for _, t := range ts {
		w := t.Words
		if len(w) > 3 {
			w = append(slices.Clone(w[:3]), "…")
		}
		out = append(out, strings.Join(w, "|"))
	}
	return strings.Join(out, " ")
}

type lexLine struct {
	N      int
	Kind   string // "comment", "heading", "rule", "example", "not", "blank"
	Text   string
	Tokens []lexToken
}

// shownRules is how many rules and examples a search shows.
const shownRules = 400

var pseudo = map[string]string{
	lex.None:   "words that are no act: they block other rules",
	lex.Status: "how sure an act is: planned, feared, denied",
	lex.Say:    "who vouches for an act",
	lex.Light:  "verbs that lend their subject to an act",
}

func newBrowser(p *pipeline.Pipeline, files fs.FS) (*browser, error) {
	b := &browser{pipeline: p, files: map[string][]lexLine{}, rules: map[string]string{}}
	l, o := p.Coder().Lexicon(), p.Ontology()
	index := map[string]int{}
	for _, t := range append(o.Types(), lex.None, lex.Status, lex.Say, lex.Light) {
		if _, ok := index[t]; !ok {
			index[t] = len(b.types)
			b.types = append(b.types, lexType{Name: t, Quad: quadOf(o.Quad(t)), About: pseudo[t]})
		}
	}
	headings := map[*lex.Heading]*lexHeading{}
	of := func(h *lex.Heading) *lexHeading {
		if headings[h] == nil {
			headings[h] = &lexHeading{Heading: h}
			t := &b.types[index[h.Type]]
			t.headings = append(t.headings, headings[h])
		}
		return headings[h]
	}
	for _, r := range l.Rules {
		h := of(r.Heading)
		b.types[index[r.Type]].Rules++
		words := tokens(r.Text)
		h.Rules = append(h.Rules, lexRule{Link: ruleLink(r.Where()), Where: r.Where(), Tokens: words, rule: r})
		b.rules[r.Where()] = gloss(words)
		b.files[r.File] = nil
	}
	for _, x := range l.Tests {
		h := of(x.Heading)
		b.types[index[x.Type]].Examples++
		e := lexExample{Link: ruleLink(x.Where()), Where: x.Where(), Text: x.Text, Not: x.Not, test: x}
		if x.Whos {
			e.Who = strings.Join(x.Who, ", ")
			if x.Whoms {
				e.Who += " → " + strings.Join(x.Whom, ", ")
			}
		}
		h.Examples = append(h.Examples, e)
		b.files[x.File] = nil
	}
	for name := range b.files {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		b.files[name] = lexLines(string(text))
		b.names = append(b.names, name)
	}
	slices.Sort(b.names)
	return b, nil
}

// tokens cuts a rule into its words, each with its alternatives.
func tokens(text string) []lexToken {
	var out []lexToken
	for _, w := range strings.Fields(text) {
		t := lexToken{Words: strings.Split(w, "|")}
		name, _, _ := strings.Cut(strings.TrimSuffix(w, "!"), ":")
		switch name {
		case "ACTOR", "RECIPIENT", "ACT", "CLAUSE", "THING":
			t.Slot, t.Words = strings.ToLower(name), []string{w}
		}
		for i := range t.Words {
			t.Words[i] = strings.ReplaceAll(t.Words[i], "_", " ")
		}
		out = append(out, t)
	}
	return out
}

func lexLines(text string) []lexLine {
	var out []lexLine
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		x := lexLine{N: n, Text: line, Kind: "rule"}
		switch t := strings.TrimSpace(line); {
		case t == "":
			x.Kind = "blank"
		case t[0] == '#':
			x.Kind = "comment"
		case t[0] == '[':
			x.Kind = "heading"
		case t[0] == '=':
			x.Kind = "example"
		case t[0] == '!':
			x.Kind = "not"
		default:
			x.Tokens = tokens(t)
		}
		out = append(out, x)
	}
	return out
}

type lexiconData struct {
	Types    []lexType
	Type     string
	About    string
	Quad     quad
	Query    string
	Headings []*lexHeading
	Found    int
	More     bool
	Files    []string
	Rules    int // in all
	Examples int
}

func (s *Server) lexiconPage(w http.ResponseWriter, r *http.Request) {
	b := s.lexicon
	d := lexiconData{Types: b.types, Type: r.URL.Query().Get("type"), Query: strings.TrimSpace(r.URL.Query().Get("q")), Files: b.names}
	if len(d.Query) > 200 {
		d.Query = strings.ToValidUTF8(d.Query[:200], "")
	}
	known := d.Type == ""
	for _, t := range b.types {
		d.Rules += t.Rules
		d.Examples += t.Examples
		if t.Name == d.Type {
			known, d.About, d.Quad = true, t.About, t.Quad
		}
	}
	if !known {
		s.fail(w, r, http.StatusNotFound, "The lexicon has no such type.")
		return
	}
	if d.Type != "" || d.Query != "" {
		d.Headings, d.Found, d.More = b.find(d.Type, d.Query)
		uses, err := s.ruleUses(r)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		for _, h := range d.Headings {
			for i := range h.Rules {
				h.Rules[i].Use = uses[h.Rules[i].Where]
			}
		}
	}
	if partly(r) {
		s.part(w, r, http.StatusOK, "lexicon", "lexicon-rules", d)
		return
	}
	s.page(w, r, http.StatusOK, "lexicon", pageData{Title: "Lexicon", Data: d})
}

// find gives the rules and examples of a type, or of all, that have the words:
// rules have them in any form, examples as they stand.
func (b *browser) find(typ, query string) (out []*lexHeading, found int, more bool) {
	words := strings.Fields(strings.ToLower(query))
	all := func(text string) bool {
		text = strings.ToLower(text)
		for _, w := range words {
			if !strings.Contains(text, w) {
				return false
			}
		}
		return true
	}
	for _, t := range b.types {
		if typ != "" && t.Name != typ {
			continue
		}
		for _, h := range t.headings {
			got := &lexHeading{Heading: h.Heading}
			for _, r := range h.Rules {
				if query == "" || all(r.rule.Text) || b.pipeline.HasWords(r.rule, words) {
					got.Rules = append(got.Rules, r)
				}
			}
			for _, x := range h.Examples {
				if query == "" || all(x.Text) {
					got.Examples = append(got.Examples, x)
				}
			}
			n := len(got.Rules) + len(got.Examples)
			if n == 0 {
				continue
			}
			if query != "" && found+n > shownRules && found > 0 {
				return out, found, true
			}
			found += n
			out = append(out, got)
		}
	}
	return out, found, false
}

// A ruleUse is how often a rule made a record in the database, and how many of
// those that readers judged they found right as they stand.
type ruleUse struct{ Fired, Judged, Right int }

// ruleUses tells the use of each rule, by its place. One record that two
// readers judge is judged twice.
func (s *Server) ruleUses(r *http.Request) (map[string]ruleUse, error) {
	ctx, done, err := s.asking(r)
	if err != nil {
		return nil, err
	}
	defer done()
	fired, err := s.opt.Store.Rules(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string]ruleUse{}
	for rule, n := range fired {
		out[rule] = ruleUse{Fired: n}
	}
	said, _, err := s.opt.Store.Said(ctx, store.Said{})
	if err != nil {
		return nil, err
	}
	verdicts := map[string][]annotate.Verdict{} // by record
	for _, a := range annotate.Latest(said, "") {
		switch a.Verdict {
		case annotate.Right, annotate.Wrong, annotate.Edited:
			verdicts[a.Record] = append(verdicts[a.Record], a.Verdict)
		}
	}
	const some = 500
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(verdicts)), some) {
		for e, err := range s.opt.Store.Events(ctx, store.Filter{Event: ids, Reprints: true}, store.Page{}) {
			if err != nil {
				return nil, err
			}
			u := out[e.Rule]
			for _, v := range verdicts[e.ID] {
				u.Judged++
				if v == annotate.Right {
					u.Right++
				}
			}
			out[e.Rule] = u
		}
	}
	return out, nil
}

type fileData struct {
	Name  string
	Lines []lexLine
	Files []string
}

// lexiconFile shows a file of the lexicon; only files that rules were read
// from are there to be shown.
func (s *Server) lexiconFile(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	lines, ok := s.lexicon.files[name]
	if !ok {
		s.fail(w, r, http.StatusNotFound, "The lexicon has no such file.")
		return
	}
	s.page(w, r, http.StatusOK, "lexfile", pageData{Title: name, Data: fileData{name, lines, s.lexicon.names}})
}
