package code

import (
	"slices"

	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/lex"
)

// An utterance is a part of a sentence that somebody vouches for.
type utterance struct {
	cue      int    // the reporting verb, or what "according to" governs
	word     string // the cue as it stands there
	from, to int    // the tokens it covers, both inclusive
	who      []event.Party
}

// enter makes a sentence the one to match in and finds what is reported in it.
func (m *matcher) enter(i int, s *lang.Sentence) {
	m.tree.reset(s)
	m.sent = i
	m.told = m.told[:0]
	for v := range m.tree.toks {
		if u, ok := m.source(v); ok {
			m.told = append(m.told, u)
			continue
		}
		m.reported(v)
	}
}

// source reads "according to X": X vouches for the clause it stands in, which
// is all of the sentence if that opens with it, else what is left of it.
func (m *matcher) source(c int) (utterance, bool) {
	t := &m.tree
	if !t.nominal(c) {
		return utterance{}, false
	}
	prep, _ := t.caseOf(c)
	if !m.sources[prep] {
		return utterance{}, false
	}
	lo, hi := t.span(c)
	from, to := m.segment(c)
	if m.content(from, lo-1) {
		to = lo - 1
	} else {
		from = hi + 1
		to = m.newClause(from, to)
	}
	return utterance{c, prep, from, to, m.voice(c)}, from <= to
}

// reported reads a reporting verb with its clause or quotation.
func (m *matcher) reported(v int) {
	t := &m.tree
	clause, thing := m.saying(v)
	if !clause && !thing {
		return
	}
	subj := -1
	for _, a := range t.of(v) {
		if a.role == lex.Subj && (subj < 0 || !a.far) {
			subj = a.tok
		}
	}
	if subj < 0 {
		return
	}
	who := m.voice(subj)
	add := func(from, to int) {
		if from <= to {
			m.told = append(m.told, utterance{v, t.lower(v), from, to, who})
		}
	}
	segFrom, segTo := m.segment(v)
	lo := v
	if near(t, subj, v) {
		l, _ := t.span(subj)
		lo = min(lo, l)
	}
	for lo > segFrom && (t.toks[lo-1].Rel == "aux" || t.toks[lo-1].Rel == "advmod" && t.toks[lo-1].Head == v) {
		lo--
	}
	// "X did Y, Z said": what stands before the reporting clause.
	if lo > segFrom && (t.toks[lo-1].Form == "," || quoteMark(t.toks[lo-1].Form)) && m.content(segFrom, lo-1) && !m.opens(v) {
		add(segFrom, lo-1)
		// "Turkey, the ministry said, bombed Syria"
		if h := t.toks[v].Head; h > v && t.toks[v].Rel == "parataxis" {
			add(v+1, m.newClause(v+1, segTo))
		}
		for k := t.first[v]; k >= 0; k = t.next[k] {
			if c := int(k); c > v && base(t.toks[c].Rel) == "ccomp" && t.kid(c, "mark", "nsubj", "nsubj:pass") < 0 {
				_, hi := t.span(c)
				add(c, m.newClause(v+1, hi))
			}
		}
		return
	}
	for k := t.first[v]; k >= 0; k = t.next[k] {
		c := int(k)
		switch r := base(t.toks[c].Rel); {
		case c < v:
			if r == "ccomp" && clause {
				l, h := t.span(c)
				add(l, min(h, lo-1))
			}
		case (r == "ccomp" || r == "parataxis" || r == "xcomp" && t.verbal(c)) && clause,
			r == "obj" && (thing || clause && m.quoted(c) != nil):
			l, h := t.span(c)
			add(max(l, v+1), m.newClause(max(l, v+1), h))
		}
	}
}

// opens tells whether a reporting verb has a clause of its own to the right.
func (m *matcher) opens(v int) bool {
	t := &m.tree
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if c := int(k); c > v && base(t.toks[c].Rel) == "ccomp" && (t.markOf(c) == "that" || t.kid(c, "nsubj", "nsubj:pass") > v) {
			return true
		}
	}
	return false
}

// saying tells whether a verb reports a clause, or a thing, by the SAY rules.
func (m *matcher) saying(v int) (clause, thing bool) {
	if !m.tree.verbal(v) {
		return false, false
	}
	for _, r := range m.lexicon.Triggered(m.lemma(v)) {
		if r.Type != lex.Say || r.Pos != lex.Verb {
			continue
		}
		for i := range r.Elems {
			clause = clause || r.Elems[i].Kind == lex.Clause
			thing = thing || r.Elems[i].Kind == lex.Thing
		}
	}
	return clause, thing
}

// voice gives the parties that speak in a noun phrase. A document or a voice
// without an owner is that of whoever spoke last.
func (m *matcher) voice(tok int) []event.Party {
	ps, _ := m.side(tok, true)
	return ps
}

// content tells whether there is a verb or noun to speak of between two tokens.
func (m *matcher) content(from, to int) bool {
	t := &m.tree
	for k := from; k <= to && k < len(t.toks); k++ {
		if t.verbal(k) {
			return true
		}
	}
	return false
}

// segment gives the part of the sentence between semicolons round a token.
func (m *matcher) segment(tok int) (from, to int) {
	t := &m.tree
	from, to = 0, len(t.toks)-1
	for k := range t.toks {
		if t.toks[k].Form != ";" {
			continue
		}
		if k < tok {
			from = k + 1
		} else {
			return from, k - 1
		}
	}
	return from, to
}

// newClause gives the last token before a further main clause: "X said that
// ..., and Y did ..." leaves the second to the reporter.
func (m *matcher) newClause(from, to int) int {
	t := &m.tree
	for k := from + 1; k < to; k++ {
		if t.toks[k].Rel != "cc" || t.toks[k-1].Form != "," {
			continue
		}
		c := t.toks[k].Head
		if c < k || t.toks[c].Rel != "conj" || !t.verbal(c) || m.quoted(c) != nil {
			continue
		}
		if t.kid(c, "mark") >= 0 {
			continue
		}
		if s := t.kid(c, "nsubj", "nsubj:pass"); s > k {
			return k - 1
		}
	}
	return to
}

func quoteMark(s string) bool { return s == `"` || s == "”" || s == "''" || s == "’" || s == "'" }

// near tells whether only what belongs to both stands between a subject and
// its verb.
func near(t *tree, s, v int) bool { return s < v && v-s < 12 }

// span gives the first and last token of the subtree of h.
func (t *tree) span(h int) (lo, hi int) {
	lo, hi = h, h
	stack := []int{h}
	for n := 0; len(stack) > 0 && n < 4*len(t.toks); n++ {
		k := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		lo, hi = min(lo, k), max(hi, k)
		for c := t.first[k]; c >= 0; c = t.next[c] {
			stack = append(stack, int(c))
		}
	}
	return lo, hi
}

// speaker finds who vouches for the act at p: whose utterance it stands in,
// the narrowest first, or whose quotation. Nobody vouches for their own words.
func (m *matcher) speaker(p int) (ps []event.Party, why string) {
	us := m.around(p)
	if len(us) > 0 {
		return us[0].who, us[0].word
	}
	if q := m.quoted(p); q != nil && words(m.text[q.start:q.end]) >= scare {
		return q.who, q.cue
	}
	return nil, ""
}

// around lists the utterances the token p stands in, the narrowest first.
func (m *matcher) around(p int) []utterance {
	var out []utterance
	for _, u := range m.told {
		if u.from <= p && p <= u.to && u.cue != p {
			out = append(out, u)
		}
	}
	slices.SortStableFunc(out, func(a, b utterance) int { return (a.to - a.from) - (b.to - b.from) })
	return out
}

// under tells whether token a stands in the subtree of c.
func (m *matcher) under(c, a int) bool {
	for range 64 {
		if a == c {
			return true
		}
		if a = m.tree.toks[a].Head; a < 0 {
			return false
		}
	}
	return false
}
