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
	word     string // the lemma of the cue
	from, to int    // the tokens it covers, both inclusive
	thing    bool   // it is named, not told in a clause
	who      []event.Party
}

// enter makes a sentence the one to match in and finds what is reported in it.
func (m *matcher) enter(i int, s *lang.Sentence) {
	m.tree.reset(s)
	m.sent = i
	m.told = m.told[:0]
	m.sides = slices.Grow(m.sides[:0], 2*len(s.Tokens))[:2*len(s.Tokens)]
	clear(m.sides)
	for v := range m.tree.toks {
		if u, ok := m.source(v); ok {
			m.told = append(m.told, u)
			continue
		}
		m.reported(v)
		m.claim(v)
	}
}

// source reads "according to X": X vouches for the clause it stands in, which
// is all of the sentence if that opens with it, else what is left of it.
func (m *matcher) source(c int) (utterance, bool) {
	t := &m.tree
	if !t.nominal(c) {
		return utterance{}, false
	}
	prep := ""
	t.kids(c, func(k int) bool {
		if w := t.lower(k); m.sources[w] {
			prep = w
		} else if k+1 < len(t.toks) && m.sources[w+" "+t.lower(k+1)] {
			prep = w + " " + t.lower(k+1)
		}
		return prep == ""
	})
	if prep == "" {
		return utterance{}, false
	}
	lo, hi := t.span(c)
	from, to := m.segment(c)
	before := lo - 1
	for before > from && t.toks[before].UPOS == "PUNCT" {
		before--
	}
	switch h := t.toks[c].Head; {
	case before >= from && before < c && h > c && (t.relativePronoun(before) || t.toks[before].Rel == "mark") && t.toks[before].Head == h:
		// "a plan that, according to X, Y revealed": the rest of that clause
		from = hi + 1
		_, to = t.span(h)
	case m.content(from, lo-1):
		to = lo - 1
	default:
		from = hi + 1
		to = m.newClause(from, to)
	}
	return utterance{cue: c, word: prep, from: from, to: to, who: m.voice(c)}, from <= to
}

// claim reads a noun of speech with its clause: "Kyiv's claim that ...".
func (m *matcher) claim(n int) {
	t := &m.tree
	if t.toks[n].UPOS != "NOUN" || !slices.ContainsFunc(m.lexicon.Triggered(m.lemma(n)), func(r *lex.Rule) bool {
		return r.Type == lex.Say && r.Pos == lex.Noun
	}) {
		return
	}
	for k := t.first[n]; k >= 0; k = t.next[k] {
		c := int(k)
		if r := base(t.toks[c].Rel); c < n || r != "acl" && r != "ccomp" || t.markOf(c) != "that" {
			continue
		}
		if who, owned := m.side(n, true); owned {
			_, hi := t.span(c)
			m.told = append(m.told, utterance{cue: n, word: m.lemma(n), from: n + 1, to: hi, who: who})
		}
		return
	}
}

// reported reads a reporting verb with its clause or quotation.
func (m *matcher) reported(v int) {
	t := &m.tree
	clause, thing := m.saying(v)
	if !clause && !thing {
		return
	}
	subj, far := -1, false
	for _, a := range t.of(v) {
		if a.role == lex.Subj && (subj < 0 || !a.far) {
			subj, far = a.tok, a.far
		}
	}
	switch h := t.toks[v].Head; {
	case t.toks[v].XPOS == "VBG" && t.markOf(v) == "as" && h >= 0:
		// "quoted X as saying", "X was quoted as saying"
		if a, ok := t.role(h, lex.Obj); ok {
			subj, far = a.tok, true
		}
	case v > 0 && (t.toks[v-1].Form == "," || quoteMark(t.toks[v-1].Form)) && (subj < 0 || subj < v && m.content(subj, v-1)):
		// "X did Y, reported Reuters": the parser may take X for its subject
		t.kids(v, func(k int) bool {
			if k > v && t.nominal(k) && !m.content(v+1, k) {
				subj, far = k, false
			}
			return k <= v
		})
	}
	segFrom, segTo := m.segment(v)
	if subj < 0 || far {
		if k := m.aside(v, segFrom); k >= 0 {
			subj, far = k, false
		}
	}
	if subj < 0 {
		return
	}
	who := m.voice(subj)
	add := func(from, to int, named bool) {
		if from, to = max(from, segFrom), min(to, segTo); from <= to {
			m.told = append(m.told, utterance{v, m.lemma(v), from, to, named, who})
		}
	}
	lo := v
	if near(t, subj, v) {
		l, _ := t.span(subj)
		lo = min(lo, max(l, segFrom))
		for lo < subj && (t.toks[lo].UPOS == "PUNCT") {
			lo++
		}
	}
	for lo > segFrom && (t.toks[lo-1].Rel == "aux" || t.toks[lo-1].Rel == "advmod" && t.toks[lo-1].Head == v) {
		lo--
	}
	if lo > segFrom+1 && t.toks[lo-1].Form == "," && t.toks[lo-2].Rel == "cc" && v+1 <= segTo {
		// "and, say diplomats, hired mercenaries"
		add(v+1, segTo, false)
		return
	}
	// "X did Y, Z said": what stands before the reporting clause.
	as := -1
	if lo > segFrom && t.lower(lo-1) == "as" && t.toks[lo-1].Head == v {
		lo--
		as = lo
	}
	if as >= 0 && (as == segFrom || t.toks[v].Head > v) {
		// "As Z said, X did Y"
		_, hi := t.span(v)
		add(hi+1, segTo, false)
		return
	}
	finite := !far && t.toks[v].XPOS != "VBG" && base(t.toks[v].Rel) != "acl"
	if finite && lo > segFrom && (t.toks[lo-1].Form == "," || quoteMark(t.toks[lo-1].Form)) && m.content(segFrom, lo-1) && !m.opens(v) {
		add(segFrom, lo-1, false)
		// "Turkey, the ministry said, bombed Syria"
		if h := t.toks[v].Head; h > v && t.toks[v].Rel == "parataxis" {
			add(v+1, m.newClause(v+1, segTo), false)
		}
		for k := t.first[v]; k >= 0; k = t.next[k] {
			if c := int(k); c > v && base(t.toks[c].Rel) == "ccomp" && t.kid(c, "mark", "nsubj", "nsubj:pass") < 0 {
				_, hi := t.span(c)
				add(c, m.newClause(v+1, hi), false)
			}
		}
		return
	}
	told := false
	for k := t.first[v]; k >= 0; k = t.next[k] {
		c := int(k)
		switch r := base(t.toks[c].Rel); {
		case c < v:
			if r == "ccomp" && clause {
				l, h := t.span(c)
				add(l, min(h, lo-1), false)
				told = true
			}
		case r == "advcl" && clause && t.markOf(c) == "to" && t.passive(v),
			(r == "ccomp" || r == "parataxis" || r == "xcomp" && t.verbal(c)) && clause,
			r == "obj" && (thing || clause && m.quoted(c) != nil):
			l, h := t.span(c)
			add(max(l, v+1), m.newClause(max(l, v+1), h), r == "obj")
			told = told || r != "obj"
		}
	}
	if !clause || told {
		return
	}
	// The clause may hang on what stands between: "told reporters that", "said
	// on condition of anonymity that".
	for k := v + 1; k <= segTo && k < v+12; k++ {
		if c := t.toks[k].Head; t.lower(k) == "that" && t.toks[k].Rel == "mark" && c > k && m.under(v, c) {
			_, hi := t.span(c)
			add(k, m.newClause(k, hi), false)
			return
		}
	}
}

// aside finds the subject of a reporting verb by its place, where the parser
// missed it: what stands alone between a comma or quotation mark and the verb.
func (m *matcher) aside(v, from int) int {
	t := &m.tree
	if h := t.toks[v].Head; h >= 0 && h == v-1 && (t.toks[h].UPOS == "PROPN" || t.toks[h].XPOS == "NNP") {
		return h // "Human Rights Watch alleged"
	}
	for k := v - 1; k > from && v-k < 12; k-- {
		if t.verbal(k) {
			return -1
		}
		if f := t.toks[k].Form; f != "," && !quoteMark(f) {
			continue
		}
		if !m.content(from, k) {
			return -1
		}
		for c := k + 1; c < v; c++ {
			if h := t.toks[c].Head; t.nominal(c) && (h <= k || h >= v) {
				return c
			}
		}
		return -1
	}
	return -1
}

// opens tells whether a reporting verb has a clause of its own to the right.
func (m *matcher) opens(v int) bool {
	t := &m.tree
	_, end := m.segment(v)
	for k := t.first[v]; k >= 0; k = t.next[k] {
		if c := int(k); c > v && c <= end && base(t.toks[c].Rel) == "ccomp" && (t.markOf(c) == "that" || t.kid(c, "nsubj", "nsubj:pass") > v) {
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
		if r.Type != lex.Say || r.Pos != lex.Verb || !m.whole(r, v) {
			continue
		}
		for i := range r.Elems {
			clause = clause || r.Elems[i].Kind == lex.Clause
			thing = thing || r.Elems[i].Kind == lex.Thing
		}
	}
	return clause, thing
}

// whole tells whether the particle of a rule's verb stands by it: "points out".
func (m *matcher) whole(r *lex.Rule, v int) bool {
	l := m.lemma(v)
	for _, f := range r.Forms {
		if f.Lemma == l && (f.Prt == "" || m.particle(v, f.Prt) >= 0) {
			return true
		}
	}
	return false
}

// voice gives the parties that speak in a noun phrase. People the tables do not
// know speak all the same, under the words the story has for them.
func (m *matcher) voice(tok int) []event.Party {
	ps, _ := m.side(tok, true)
	if len(ps) > 0 {
		return ps
	}
	t := &m.tree
	if !t.nominal(tok) || t.toks[tok].UPOS == "PRON" {
		return nil
	}
	for k := t.first[tok]; k >= 0; k = t.next[k] {
		// "a report by Amnesty"
		if base(t.toks[k].Rel) == "nmod" {
			if ps := m.parties.Side(m.sent, int(k)); len(ps) > 0 {
				return ps
			}
		}
	}
	switch m.parties.Class(m.sent, tok) {
	case "person", "group", "organisation":
	default:
		return nil
	}
	lo, hi := tok, tok
	for lo > 0 && t.toks[lo-1].Head == tok && t.toks[lo-1].Rel != "case" && t.toks[lo-1].Rel != "det" && t.toks[lo-1].Rel != "punct" {
		lo--
	}
	for hi+1 < len(t.toks) && t.toks[hi+1].Head == tok && base(t.toks[hi+1].Rel) == "flat" {
		hi++
	}
	start, end := t.toks[lo].Start, t.toks[hi].End
	text := m.text[start:end]
	return []event.Party{{Name: text, Country: m.parties.Scene(m.sent), Sectors: []string{}, Text: text, Start: start, End: end}}
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
// the narrowest first, or whose quotation.
func (m *matcher) speaker(p int) (ps []event.Party, why string) {
	if ps, why := m.alleged(p); len(ps) > 0 {
		return ps, why
	}
	if m.tree.first[p] >= 0 && m.first(p) && m.speech(p) {
		return nil, ""
	}
	for _, u := range m.around(p) {
		if m.given(p, &u) {
			continue
		}
		return u.who, u.word
	}
	if q := m.quoted(p); q != nil && words(m.text[q.start:q.end]) >= scare && m.asserted(p) {
		return q.who, q.cue
	}
	return nil, ""
}

// alleged finds whose claim an act is that a word beside it calls alleged: it
// is the claim of whoever acts on it, "sanctioned Iran over alleged plots".
func (m *matcher) alleged(p int) (ps []event.Party, why string) {
	t := &m.tree
	at := p
	for range 4 {
		t.kids(at, func(k int) bool {
			if m.is("claimed", t.lower(k)) && base(t.toks[k].Rel) == "amod" {
				why = t.lower(k)
			}
			return why == ""
		})
		if why != "" {
			break
		}
		if r := base(t.toks[at].Rel); r != "conj" && r != "nmod" && r != "compound" || t.toks[at].Head < 0 {
			return nil, ""
		}
		at = t.toks[at].Head
	}
	if why == "" {
		return nil, ""
	}
	for range 8 {
		if at = t.toks[at].Head; at < 0 {
			return nil, ""
		}
		if !t.verbal(at) {
			if ps, _ := m.side(at, true); len(ps) > 0 && t.kid(at, "nmod:poss") >= 0 {
				return ps, why
			}
			continue
		}
		for _, a := range t.of(at) {
			if a.role == lex.Subj {
				ps, _ := m.side(a.tok, true)
				return ps, why
			}
		}
	}
	return nil, ""
}

// first tells whether the doer at a verb is the one who speaks: "I", "we".
func (m *matcher) first(p int) bool {
	a, ok := m.tree.role(p, lex.Subj)
	return ok && m.is("self", m.tree.lower(a.tok))
}

// asserted tells whether the act at p is told, not only named: a noun counts
// where a verb lends it its subject or brings it about.
func (m *matcher) asserted(p int) bool {
	t := &m.tree
	if t.verbal(p) || m.best[p] != nil && m.best[p].rule.Pos != lex.Noun {
		return true
	}
	at := p
	for range 4 {
		h := t.toks[at].Head
		if h < 0 {
			return true
		}
		switch r := base(t.toks[at].Rel); {
		case t.verbal(h) && (r == "obj" || r == "nsubj"):
			return m.light[m.lemma(h)] || m.is("makes", m.lemma(h)) || m.bear[m.lemma(h)] || m.is("happen", m.lemma(h)) || t.passive(h) && r == "nsubj"
		case r == "conj", r == "xcomp", r == "ccomp":
			at = h
		default:
			return false
		}
	}
	return false
}

// given tells whether what is reported only mentions the act as known, in a
// relative clause or one of time: "said that the man, who was arrested in May,
// had died". A quotation vouches for all it says.
func (m *matcher) given(p int, u *utterance) bool {
	t := &m.tree
	if !m.asserted(p) && !u.thing {
		return true
	}
	if m.quoted(p) != nil {
		return false
	}
	for at := p; at >= 0 && at != u.cue && at >= u.from && at <= u.to; at = t.toks[at].Head {
		switch rel := t.toks[at].Rel; {
		case rel == "acl:relcl" && t.kid(at, "mark") < 0:
			return !m.further(at) && !m.goesOn(at, u)
		case base(rel) == "advcl" && m.is("time", t.markOf(at)):
			return true
		case base(rel) == "conj" && t.verbal(at) && t.kid(at, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") < 0 &&
			t.toks[at].XPOS == "VBD" && t.toks[u.cue].XPOS == "VBD" && m.speech(p):
			return true // "said it was ready and accused Iran of stalling"
		}
	}
	return false
}

// further tells whether a clause adds to what is told: "whom he also met".
func (m *matcher) further(v int) (is bool) {
	m.tree.kids(v, func(k int) bool {
		is = base(m.tree.toks[k].Rel) == "advmod" && m.is("further", m.tree.lower(k))
		return !is
	})
	return is
}

// goesOn tells whether a relative clause goes on about those whom the reported
// clause is about: "said the two adopted a text in which they promised".
func (m *matcher) goesOn(v int, u *utterance) bool {
	t := &m.tree
	s := t.kid(v, "nsubj")
	if s < 0 || t.toks[s].UPOS != "PRON" || t.relativePronoun(s) {
		return false
	}
	ps, _ := m.side(s, false)
	if len(ps) == 0 {
		return false
	}
	for at := t.toks[v].Head; at >= u.from && at <= u.to && at != u.cue; at = t.toks[at].Head {
		if k := t.kid(at, "nsubj"); t.verbal(at) && k >= 0 && t.nominal(k) {
			qs, _ := m.side(k, false)
			if len(without(ps, qs)) == 0 && len(qs) > 0 {
				return true
			}
		}
	}
	return false
}

// speech tells whether the act at a token is one of speech.
func (m *matcher) speech(p int) bool { return m.best[p] != nil && m.kinds.spoken[m.best[p].rule.Type] }

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

// is tells whether a word is of a kind in the table of function words.
func (m *matcher) is(kind, word string) bool {
	_, ok := m.grammar.words[kind][word]
	return ok
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
