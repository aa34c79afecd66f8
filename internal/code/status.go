package code

import (
	"slices"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// unreal is the status of an act that is only imagined, a condition or a
// rule's content: no record is made of it. The word tables and STATUS rules
// give it as "none".
const unreal = "none"

// A standing collects what the words round an act say of it, from the inside
// out. The first word that makes it less than actual decides, but negation
// undoes itself and what is unreal stays so.
type standing struct {
	status, why string
	negated     bool
	never       string // the word that negated it
}

func (s *standing) hear(status, why string) {
	switch status {
	case "", event.Actual:
	case event.Negated:
		s.negated, s.never = !s.negated, why
	case unreal:
		s.status, s.why = status, why
	default:
		if s.status == event.Actual || s.status == event.Future && status == event.Hypothetical {
			s.status, s.why = status, why
		}
	}
}

// status tells whether the act at trigger p has happened, on the story's own
// telling: from its auxiliaries and negation, the words before it if it is a
// noun, and the clauses it hangs in. why names the word that decided.
func (m *matcher) status(p int, g *grammar) (status, why string) {
	t := &m.tree
	s := standing{status: event.Actual}
	at := p
	for step := 0; step < 12 && at >= 0; step++ {
		m.beside(at, step == 0, g, &s)
		h := t.toks[at].Head
		if h < 0 || !m.passes(at, h, g, &s) {
			break
		}
		at = h
	}
	if s.negated {
		switch s.status {
		case event.Actual, event.Hypothetical, couldStatus:
			return event.Negated, s.never
		}
		if s.status == event.Future {
			return refused, s.never
		}
		return unreal, s.never
	}
	if s.status == couldStatus {
		return event.Hypothetical, s.why
	}
	return s.status, s.why
}

// couldStatus is what "could" gives: possible, and failed where negated.
const couldStatus = "could"

// refused is the status of an act somebody says they will not do; settle
// makes it a refusal.
const refused = "refused"

// beside hears the auxiliaries, negations, marks and modifiers that hang on a
// word; those of a modifier or determiner count for the act itself only.
func (m *matcher) beside(at int, own bool, g *grammar, s *standing) {
	t := &m.tree
	verbal := t.verbal(at)
	modal, modalWord := "", ""
	perfect, present, is, not := false, false, false, ""
	t.kids(at, func(k int) bool {
		w := t.lower(k)
		switch rel := base(t.toks[k].Rel); rel {
		case "aux", "cop":
			switch v := g.words["aux"][w]; {
			case t.toks[k].UPOS == "PROPN": // "Theresa May"
			case v != "":
				modal, modalWord = v, w
			case t.toks[k].Lemma == "have":
				perfect, present = true, t.toks[k].XPOS == "VBZ" || t.toks[k].XPOS == "VBP"
			case t.toks[k].Lemma == "be" && t.toks[k].XPOS != "VBN" && t.toks[k].XPOS != "VB":
				is = true
			}
		case "advmod", "det", "cc":
			switch {
			case g.words["neg"][w] != "" && (rel != "cc" || own) && (rel != "det" || own):
				if !m.partial(k) {
					not = w
				}
			case rel == "det" && own && !verbal:
				s.hear(g.words["mod"][w], w)
			}
		case "mark", "case":
			if v := g.words["mark"][w]; v != "" && (v != event.Future || verbal) {
				s.hear(v, w) // also "due to visit", "due" taken for a mark
			} else if v := g.words["before"][w]; v != "" && own {
				s.hear(v, w)
			}
		case "amod", "compound":
			if own && !verbal {
				s.hear(g.words["mod"][w], w)
			}
		}
		return true
	})
	if verbal {
		// "no troops crossed", "no sanctions have been imposed"
		for _, r := range []string{"nsubj", "nsubj:pass", "obj"} {
			if k := t.kid(at, r); k >= 0 {
				if w := m.nobody(k, g); w != "" && not == "" {
					s.hear(event.Negated, w)
				}
			}
		}
	}
	if own && !verbal && at > 1 && t.toks[at-1].Form == "-" && g.words["neg"][t.lower(at-2)] != "" {
		s.hear(unreal, t.lower(at-2)) // "a no-deal Brexit"
	}
	if not != "" {
		switch x := t.toks[at].XPOS; {
		case verbal && modal == "" && (x == "VB" && m.does(at, g) || x == "VBZ" || x == "VBP"):
			s.hear(unreal, not) // "does not recognise", "don't shoot": a rule, a wish
		case verbal && perfect && present && modal == "" && !m.noSubject(at, g):
			s.hear(unreal, not) // "has not passed": not yet
		default:
			s.hear(event.Negated, not)
		}
	}
	if modal == "" {
		// "is to visit", and the headline's "to visit"
		if verbal && t.markOf(at) == "to" {
			h := t.toks[at].Head
			if is || h < 0 || t.toks[h].UPOS == "AUX" || t.toks[h].Lemma == "be" ||
				t.toks[h].Head < 0 && h < at && t.toks[at].Rel == "acl" && !t.verbal(h) && t.kid(h, "nsubj", "cop") < 0 {
				s.hear(event.Future, "to")
			}
		}
		return
	}
	if perfect && (modal == "would" || modal == couldStatus) {
		s.hear(unreal, modalWord+" have") // "would have faced": it did not
		return
	}
	switch {
	case modal == "would":
		modal = m.would(at)
	case modal == event.Hypothetical && not != "":
		modal = unreal // "may not"
	}
	s.hear(modal, modalWord)
}

// noSubject tells whether a verb is denied by its subject: "no sanctions have
// been imposed" says what did not happen, "they have not been imposed" what is
// still open.
func (m *matcher) noSubject(at int, g *grammar) bool {
	t := &m.tree
	s := t.kid(at, "nsubj", "nsubj:pass")
	return s >= 0 && m.nobody(s, g) != ""
}

// nobody gives the negative determiner of a noun phrase: "no troops".
func (m *matcher) nobody(n int, g *grammar) string {
	out := ""
	m.tree.kids(n, func(k int) bool {
		if w := m.tree.lower(k); g.words["neg"][w] != "" && (base(m.tree.toks[k].Rel) == "det" || m.tree.toks[k].Rel == "cc:preconj") {
			out = w
		}
		return out == ""
	})
	return out
}

// denied tells whether a verb is denied where it stands: "has not heeded",
// "will hand nobody over", "failed to reach".
func (m *matcher) denied(p int) bool {
	h := m.tree.toks[p].Head
	is := h >= 0 && m.tree.toks[p].Rel == "xcomp" && m.grammar.words["fails"][m.lemma(h)] != ""
	m.tree.kids(p, func(k int) bool {
		switch w := m.tree.lower(k); base(m.tree.toks[k].Rel) {
		case "advmod":
			is = m.grammar.words["neg"][w] != "" && !m.partial(k)
		case "nsubj", "obj":
			is = m.grammar.words["nobody"][w] != "" || m.nobody(k, m.grammar) != ""
		}
		return !is
	})
	return is
}

// does tells whether "do" in the present carries a verb: "does not", "don't".
func (m *matcher) does(at int, g *grammar) bool {
	found := false
	m.tree.kids(at, func(k int) bool {
		found = found || g.words["habit"][m.tree.lower(k)] != ""
		return !found
	})
	return found
}

// partial tells whether a negation does not deny the act: "not only".
func (m *matcher) partial(k int) bool {
	t := &m.tree
	if k+1 < len(t.toks) && (t.lower(k+1) == "only" || t.lower(k+1) == "just") {
		return true
	}
	return false
}

// would is the future of what was said in the past, and unreal where nobody
// says so.
func (m *matcher) would(at int) string {
	if k := m.tree.kid(at, "nsubj", "nsubj:pass"); k >= 0 && m.is("lays", m.lemma(k)) {
		return unreal // "the bill would ban": what it says, not what happens
	}
	if len(m.around(at)) > 0 || m.quoted(at) != nil {
		return event.Future
	}
	switch t := &m.tree; {
	case base(t.toks[at].Rel) == "ccomp", t.toks[at].Head < 0, t.toks[at].Rel == "conj":
		return event.Future
	}
	return unreal
}

// passes hears what the word above says of its dependant, and tells whether
// words further up may still speak of the act: only complements and nominal
// arguments take their status from what governs them; a clause beside the act
// does not touch it.
func (m *matcher) passes(at, h int, g *grammar, s *standing) bool {
	t := &m.tree
	switch rel := base(t.toks[at].Rel); rel {
	case "xcomp", "ccomp", "csubj":
		s.hear(m.governs(h, at), t.lower(h))
		if rel == "xcomp" && t.toks[h].XPOS == "VBG" && t.markOf(at) == "to" && g.words["going"][m.lemma(h)] != "" {
			s.hear(event.Future, t.lower(h)) // "is going to"
		}
		return rel != "ccomp" || m.open(h)
	case "obj", "nsubj", "obl", "nmod":
		s.hear(m.governs(h, at), t.lower(h))
		return t.verbal(h) && (m.light[m.lemma(h)] || g.words["makes"][m.lemma(h)] != "") || !t.verbal(h) && rel == "nmod" && m.governs(h, at) != ""
	case "conj":
		// "will meet and sign": one auxiliary for both; "would face trial but
		// resigned": not.
		if t.kid(at, "aux", "aux:pass", "nsubj", "nsubj:pass", "cop") >= 0 {
			return false
		}
		if k := t.kid(at, "cc"); k >= 0 && g.words["contrast"][t.lower(k)] != "" {
			return false
		}
		return !t.verbal(at) || t.toks[at].XPOS == t.toks[h].XPOS
	case "advcl":
		// "due to meet", "plans on leaving"
		v, word := m.governs(h, at), t.lower(h)
		if clause, _ := m.saying(h); v == "" && clause && t.markOf(at) == "to" {
			v = unreal // "stressed the need for talks to end the war": what it is to serve
		} else if v == "" && t.markOf(at) == "to" && t.verbal(h) {
			// "will fly to Paris to meet Macron": an aim is no surer than what serves it
			switch outer, why := m.status(h, g); outer {
			case event.Actual:
			case event.Negated, refused:
				v, word = unreal, why
			default:
				v, word = outer, why
			}
		}
		s.hear(v, word)
		return v != ""
	case "acl":
		if t.toks[at].Rel == "acl:relcl" || t.markOf(at) != "to" && t.markOf(at) != "of" && t.markOf(at) != "that" {
			return false
		}
		s.hear(m.governs(h, at), t.lower(h))
		return true
	}
	return false
}

// open tells whether a verb leaves open what its clause says; a reporting verb
// does not: "he said X will do" is as sure as "X will do".
func (m *matcher) open(h int) bool {
	clause, _ := m.saying(h)
	return !clause
}

// names tells whether a token stands in a THING slot.
func (b *match) names(c int) bool {
	return slices.Contains(b.domain, c) && !slices.Contains(b.actor, c) && !slices.Contains(b.recipient, c)
}

// hindsight tells whether a match takes for a threat what is told of the past:
// "warned that the rebels had killed aid workers" only reports it.
func (m *matcher) hindsight(c *match) bool {
	if c.rule.Type != "THREATEN" {
		return false
	}
	past := func(p int) bool {
		if p < 0 || p == c.trigger || !m.tree.verbal(p) || m.tree.toks[p].Rel != "ccomp" {
			return false
		}
		switch m.tense(p) {
		case "preterite", "perfect", "pluperfect":
			return true
		}
		return false
	}
	return past(c.clause) || slices.ContainsFunc(c.nodes, past)
}

// governs finds the STATUS rule, if any, by which word h rules the act at its
// child c.
func (m *matcher) governs(h, c int) string {
	best := ""
	score := -1
	for _, b := range m.found[h] {
		if b.rule.Type == lex.Status && (b.clause == c || b.inner != nil && b.inner.trigger == c || b.names(c)) && b.score > score {
			best, score = b.rule.Options["status"], b.score
		}
	}
	return best
}
