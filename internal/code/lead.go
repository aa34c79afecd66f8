package code

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lex"
)

// readWeights reads grammar/lead.tsv: what each sign adds to the case that an
// act is the news. Written by train/lead.
func readWeights(fsys fs.FS) (map[string]int, error) {
	out := map[string]int{}
	err := rows(fsys, "grammar/lead.tsv", 2, func(_ int, c []string) error {
		n, err := strconv.Atoi(c[1])
		if err != nil {
			return fmt.Errorf("sign %s: want a whole number", c[0])
		}
		out[c[0]] = n
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	return out, nil
}

// leads tells news from background and history: for which groups of a story
// the signs for it outweigh those against.
func (c *Coder) leads(r *Reading, groups []*group) []bool {
	out := make([]bool, len(groups))
	for i, signs := range c.signs(r, groups) {
		sum := 0
		for _, s := range signs {
			sum += c.weights[s]
		}
		out[i] = sum > 0
	}
	return out
}

// heaviest gives the signs that decide most, with their weights.
func (c *Coder) heaviest(signs []string) []string {
	s := slices.DeleteFunc(slices.Clone(signs), func(x string) bool { return c.weights[x] == 0 || x == "any" })
	slices.SortStableFunc(s, func(a, b string) int { return abs(c.weights[b]) - abs(c.weights[a]) })
	s = s[:min(len(s), 6)]
	for i, x := range s {
		s[i] = fmt.Sprintf("%s %+d", x, c.weights[x])
	}
	return s
}

// signs gathers the signs that the words round an act give of being the news or
// its background: tense, clause, adverbs of the past, quotation.
func (m *matcher) signs(a *act) []string {
	t := &m.tree
	out := []string{"any"}
	add := func(s string, if_ bool) {
		if if_ && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	v := a.trigger
	for n := 0; n < 6 && !t.verbal(v) && t.toks[v].Head >= 0; n++ {
		v = t.toks[v].Head
	}
	if t.verbal(v) {
		out = append(out, m.tense(v))
	}
	add("noun", a.rule.Pos == lex.Noun && !t.verbal(a.trigger))
	add("named", !m.asserted(a.trigger))
	for at, n := a.trigger, 0; at >= 0 && n < 16; at, n = t.toks[at].Head, n+1 {
		rel := t.toks[at].Rel
		add("relative", rel == "acl:relcl")
		add("participle", base(rel) == "acl" && rel != "acl:relcl" || base(rel) == "amod")
		if base(rel) == "advcl" {
			mark := t.markOf(at)
			add("when", m.is("time", mark))
			add("beside", !m.is("time", mark) && mark != "to")
		}
		if base(rel) == "obl" || base(rel) == "nmod" {
			p, _ := t.caseOf(at)
			add("circumstance", m.is("circumstance", p))
		}
		t.kids(at, func(k int) bool {
			add("past", m.is("past", t.lower(k)))
			return true
		})
	}
	q := m.quoted(a.trigger)
	add("quoted", q != nil && words(m.text[q.start:q.end]) >= scare)
	add("said", len(a.speakers) > 0)
	add("spoken", m.kinds.spoken[a.typ])
	return out
}

// tense names the tense of a verb as a sign.
func (m *matcher) tense(v int) string {
	t := &m.tree
	out := ""
	t.kids(v, func(k int) bool {
		if r := base(t.toks[k].Rel); r != "aux" && r != "cop" {
			return true
		}
		switch x := t.toks[k].XPOS; {
		case x == "MD":
			out = "modal"
		case t.toks[k].Lemma == "have" && x == "VBD":
			out = "pluperfect"
		case t.toks[k].Lemma == "have":
			out = "perfect"
		case out != "":
		case x == "VBD":
			out = "was"
		case x == "VBZ" || x == "VBP":
			out = "present"
		}
		return true
	})
	if out != "" {
		return out
	}
	switch t.toks[v].XPOS {
	case "VBD":
		return "preterite"
	case "VBZ", "VBP":
		return "present"
	case "VB":
		return "infinitive"
	}
	return "nonfinite"
}

// Ages of an act's day, in days before the story's, and their signs.
var ages = []struct {
	within int
	sign   string
}{{-1, "ahead"}, {0, "today"}, {1, "yesterday"}, {3, "days"}, {7, "week"}, {31, "month"}}

func age(d, filed day.Day) string {
	for _, a := range ages {
		if int(filed-d) <= a.within {
			return a.sign
		}
	}
	return "old"
}

// signs gives the signs of a story's groups: those of their first words, and
// those of where in the story they stand and when they happened.
func (c *Coder) signs(r *Reading, groups []*group) [][]string {
	filed := r.Story.Filed()
	title := strings.FieldsFunc(strings.ToLower(r.Story.Title), func(c rune) bool { return !(c >= 'a' && c <= 'z' || c >= 0x80) })
	first := 0 // the first sentence of the body
	for first < len(r.Doc.Sentences) && r.Doc.Sentences[first].Headline {
		first++
	}
	n := max(1, len(r.Doc.Sentences)-first)
	order := make([]int, len(groups))
	for i := range order {
		order[i] = i
	}
	at := func(g *group) int { return g.acts[0].sent<<16 + g.acts[0].trigger }
	slices.SortStableFunc(order, func(i, j int) int { return at(groups[i]) - at(groups[j]) })
	out := make([][]string, len(groups))
	before, beforeSent, main := "", -9, ""
	for _, i := range order {
		g := groups[i]
		a := g.acts[0]
		s := slices.Clone(a.signs)
		from, ok1 := parseDay(g.date.From)
		to, ok2 := parseDay(g.date.To)
		if g.dated && ok1 && ok2 && filed.Known() {
			w := age(to, filed)
			if int(to-from) > 7 && to < filed {
				w = age(from, filed)
			}
			s = append(s, w)
			if int(to-from) > 31 {
				s = append(s, "long")
			}
			if main == "" {
				main = g.date.From
			}
			if main == g.date.From {
				s = append(s, "mainday")
			}
			before, beforeSent = w, a.sent
		} else {
			s = append(s, "undated")
			if before != "" && a.sent-beforeSent <= 1 {
				if before == "old" || before == "month" {
					s = append(s, "afterold")
				} else {
					s = append(s, "afternew")
				}
			}
		}
		switch p := a.sent - first; {
		case p <= 0:
			s = append(s, "first")
		case p <= 2:
			s = append(s, "early")
		case p <= 5:
			s = append(s, "middle")
		case p <= 9:
			s = append(s, "late")
		default:
			s = append(s, "verylate")
		}
		s = append(s, "quarter"+strconv.Itoa(min(3, (a.sent-first)*4/n)))
		if slices.ContainsFunc(title, func(w string) bool {
			return slices.ContainsFunc(g.acts, func(b *act) bool { return kindred(b.lemma, w) })
		}) {
			s = append(s, "title")
		}
		if inTitle(title, g.actors) {
			s = append(s, "titleactor")
		}
		if inTitle(title, g.recipients) {
			s = append(s, "titlerecipient")
		}
		if len(g.acts) > 1 {
			s = append(s, "again")
		}
		if g.status != event.Actual {
			s = append(s, g.status)
		}
		out[i] = append(s, g.company(r, groups, first)...)
	}
	return out
}

// company gives the signs of what an act is and of the acts round it: those of
// its sentence, and those of the story's first sentence whose parties it shares.
func (g *group) company(r *Reading, groups []*group, first int) []string {
	a := g.acts[0]
	toks := r.Doc.Sentences[a.sent].Tokens
	v := a.trigger
	for n := 0; n < 6 && toks[v].UPOS != "VERB" && toks[v].Head >= 0; n++ {
		v = toks[v].Head
	}
	out := []string{"type " + g.typ, "word " + a.lemma, "rel " + toks[v].Rel}
	if h := toks[v].Head; h >= 0 {
		out = append(out, "governor "+toks[h].XPOS)
	} else {
		out = append(out, "root")
	}
	if a.sent > 0 && r.Doc.Sentences[a.sent].Para != r.Doc.Sentences[a.sent-1].Para {
		out = append(out, "paragraph")
	}
	add := func(s string) {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	n := 0
	for _, o := range groups {
		if o == g {
			continue
		}
		if o.acts[0].sent == a.sent {
			n++
			if to, ok := parseDay(o.date.To); ok && o.dated {
				add("beside " + age(to, r.Story.Filed()))
			}
		}
		if o.acts[0].sent != first {
			continue
		}
		if shared(o.actors, g.actors) > 0 {
			add("actor first")
		}
		if shared(o.recipients, g.recipients) > 0 {
			add("recipient first")
		}
		if shared(o.recipients, g.actors) > 0 {
			add("answer")
		}
	}
	return append(out, "acts "+bucket(n, 0, 1, 2, 4), "mentions "+bucket(len(g.acts), 1, 2, 4), "actors "+bucket(len(g.actors), 0, 1, 2))
}

func parseDay(s string) (day.Day, bool) {
	d, err := day.Parse(s)
	return d, err == nil
}

func inTitle(title []string, ps []event.Party) bool {
	for _, p := range ps {
		for _, w := range strings.Fields(strings.ToLower(p.Name + " " + p.Text)) {
			if len(w) > 3 && slices.Contains(title, w) {
				return true
			}
		}
	}
	return false
}

// A Sample is a record with what decided some of its fields.
type Sample struct {
	Event event.Event
	Signs []string // of being the news or its background
	News  []string // those of them that weigh most, with their weights
	Cue   string   // the lemma of the word that told who vouches
	Sure  string   // the word that told the status, "" where nothing spoke against actual

	// Why who stands there does, for sides that no mention tells.
	Actors, Recipients string
}

// Samples gives the records of a story with their signs, for explanations, train/lead and
// tests.
func (c *Coder) Samples(r *Reading) []Sample {
	stood := map[[2]int]string{}
	groups := c.gather(r, func(x Choice) {
		k := 1
		if x.Actor {
			k = 0
		}
		stood[[2]int{x.Group, k}] = c.Reason(&x)
	})
	signs := c.signs(r, groups)
	events, kept := c.records(r, groups)
	out := make([]Sample, len(events))
	for i, e := range events {
		a := groups[kept[i]].acts[0]
		g := groups[kept[i]]
		out[i] = Sample{Event: e, Signs: signs[kept[i]], News: c.heaviest(signs[kept[i]]), Cue: a.cue, Sure: a.sure}
		if g.openActors {
			out[i].Actors = stood[[2]int{kept[i], 0}]
		}
		if g.openRecipients {
			out[i].Recipients = stood[[2]int{kept[i], 1}]
		}
	}
	return out
}
