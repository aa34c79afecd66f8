package code

import (
	"dateline/internal/event"
	"dateline/internal/lex"
)

// status tells whether the act at trigger p has happened, on the story's own
// telling: from its auxiliaries and negation, the words before it if it is a
// noun, and the clauses it hangs in. why names the word that decided.
func (m *matcher) status(p int, g *grammar) (status, why string) {
	t := &m.tree
	neg := false
	status = event.Actual
	worse := func(s, w string) {
		switch {
		case s == event.Negated:
			neg, why = !neg, w
		case s == event.Hypothetical, s == event.Future && status == event.Actual:
			status, why = s, w
		}
	}
	said := false // a governing clause reports it
	at := p
	for step := 0; step < 12 && at >= 0; step++ {
		would := ""
		t.kids(at, func(k int) bool {
			w := t.lower(k)
			switch rel := base(t.toks[k].Rel); rel {
			case "aux":
				if s := g.words["aux"][w]; s == "would" {
					would = w
				} else if s != "" {
					worse(s, w)
				}
			case "advmod", "det", "cc":
				if g.words["neg"][w] != "" && (rel != "cc" || step == 0) {
					worse(event.Negated, w)
				} else if rel == "det" && step == 0 && g.words["mod"][w] != "" {
					worse(g.words["mod"][w], w)
				}
			case "mark", "case":
				if s := g.words["mark"][w]; s != "" {
					worse(s, w)
				} else if g.words["neg"][w] != "" && step == 0 {
					worse(event.Negated, w)
				}
			case "amod", "compound":
				if step == 0 && !t.verbal(at) {
					if s := g.words["mod"][w]; s != "" {
						worse(s, w)
					}
				}
			}
			return true
		})
		// "is to visit", and the headline's "to visit"
		if t.verbal(at) && t.markOf(at) == "to" {
			h := t.toks[at].Head
			switch {
			case h < 0:
				worse(event.Future, "to")
			case t.toks[h].UPOS == "AUX" || t.toks[h].Lemma == "be":
				worse(event.Future, "to")
			}
		}
		h := t.toks[at].Head
		if h < 0 {
			if would != "" {
				worse(event.Hypothetical, would)
			}
			break
		}
		rel := base(t.toks[at].Rel)
		if would != "" {
			if rel == "ccomp" || said {
				worse(event.Future, would)
			} else {
				worse(event.Hypothetical, would)
			}
		}
		if rel == "ccomp" {
			said = true
		}
		// Only complements and nominal arguments take their status from what
		// governs them; a clause beside the act does not touch it.
		stop := false
		switch rel {
		case "xcomp", "ccomp", "csubj":
			if b := m.governs(h, at); b != "" {
				worse(b, t.lower(h))
			}
			stop = rel == "ccomp" && !m.open(h)
		case "obj", "nsubj", "obl", "nmod":
			if b := m.governs(h, at); b != "" {
				worse(b, t.lower(h))
			}
			if !t.verbal(h) || !m.light[m.lemma(h)] {
				stop = true
			}
		case "conj":
			stop = t.kid(at, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0
		case "acl":
			stop = t.toks[at].Rel == "acl:relcl" || t.markOf(at) != "to"
			if !stop {
				if b := m.governs(h, at); b != "" {
					worse(b, t.lower(h))
				}
			}
		default:
			stop = true
		}
		if stop {
			break
		}
		at = h
	}
	if neg {
		status = event.Negated
	}
	return status, why
}

// open tells whether a verb leaves open what its clause says; a reporting verb
// does not: "he said X will do" is as sure as "X will do".
func (m *matcher) open(h int) bool {
	for _, r := range m.lexicon.Triggered(m.lemma(h)) {
		if r.Type == lex.Say {
			return false
		}
	}
	return true
}

// governs finds the STATUS rule, if any, by which word h rules the act at its
// child c.
func (m *matcher) governs(h, c int) string {
	for _, b := range m.found[h] {
		if b.rule.Type == lex.Status && (b.clause == c || b.inner != nil && b.inner.trigger == c) {
			return b.rule.Options["status"]
		}
	}
	return ""
}

// speaker finds who vouches for the act at p: the subject of the reporting
// verb whose clause it stands in, or who it is "according to".
func (m *matcher) speaker(p int) (ps []event.Party, why string) {
	t := &m.tree
	at := p
	for range 16 {
		// "according to X", where X vouches for the clause
		for k := t.first[at]; k >= 0; k = t.next[k] {
			c := int(k)
			if base(t.toks[c].Rel) == "obl" || base(t.toks[c].Rel) == "nmod" {
				if prep, _ := t.caseOf(c); m.sources[prep] {
					if ps := m.parties.Side(m.sent, c); len(ps) > 0 {
						return ps, prep
					}
				}
			}
			// "X did Y, Z said": the reporting clause may hang below
			if r := base(t.toks[c].Rel); (r == "parataxis" || r == "ccomp" && c > at || r == "advcl" && t.markOf(c) == "as") && t.verbal(c) {
				if ps := m.says(c, at); len(ps) > 0 {
					return ps, t.lower(c)
				}
			}
		}
		h := t.toks[at].Head
		if h < 0 {
			return nil, ""
		}
		if r := base(t.toks[at].Rel); r == "ccomp" || r == "parataxis" || r == "xcomp" {
			if ps := m.says(h, at); len(ps) > 0 {
				return ps, t.lower(h)
			}
		}
		at = h
	}
	return nil, ""
}

// says gives the subject of a reporting verb with the clause c.
func (m *matcher) says(v, c int) []event.Party {
	for _, r := range m.lexicon.Triggered(m.lemma(v)) {
		if r.Type != lex.Say || r.Pos != lex.Verb || r.Passive != m.tree.passive(v) {
			continue
		}
		for _, a := range m.tree.of(v) {
			if a.role == lex.Subj && a.tok != c && !m.under(c, a.tok) {
				ps, _ := m.side(a.tok, true)
				return ps
			}
		}
	}
	return nil
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
