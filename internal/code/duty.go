package code

import (
	"slices"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// A slot of class mustClass asks for a clause that says what somebody has to
// do: "said that Israel must end attacks"; one of class wishClass also for one
// in the subjunctive: "insists that the budget include a wall".
const (
	mustClass = "must"
	wishClass = "wish"
)

// Slots of these classes ask for a clause that says of its subject that it is
// bad ("said the move was a mistake"), good or has done a deed ("said rebels
// were responsible"), of wrongClass that it does wrong ("said the junta was
// undermining the accord"), of otherClass for any clause about another party
// ("claimed Iran was behind it").
var verdicts = map[string]bool{"blame": true, "praise": true, "guilt": true, wrongClass: true, otherClass: true}

const (
	otherClass = "other"
	wrongClass = "wrong"
)

// verdict finds such a clause and makes its subject, or who owns that, the
// recipient; the words for it stand under the class's name.
func (m *matcher) verdict(e *lex.Elem, c *match) bool {
	t, class := &m.tree, e.Classes[0]
	try := func(at int) bool {
		switch class {
		case otherClass:
		case wrongClass:
			if !m.wrong(at) {
				return false
			}
		default:
			if m.grammar.words[class][m.lemma(at)] == "" || t.kid(at, "cop") < 0 || m.denied(at) {
				return false
			}
		}
		s := t.kid(at, "nsubj")
		if s < 0 && class != "blame" && class != "guilt" {
			return false
		}
		if s >= 0 {
			ps, _ := m.side(s, true)
			if ps = without(ps, c.actors); len(ps) > 0 {
				c.recipient, c.recipients = append(c.recipient, s), join(c.recipients, ps)
				c.score += slotWeight
			} else if class != "blame" {
				return false
			}
		}
		c.clause = at
		c.score += clauseWeight
		return true
	}
	for _, a := range t.of(c.trigger) {
		if a.role == lex.Comp && !a.far && base(t.toks[a.tok].Rel) == "ccomp" && try(a.tok) {
			return true
		}
	}
	// "The raid was illegal, the governor said"
	if h := t.toks[c.trigger].Head; h >= 0 && t.toks[c.trigger].Rel == "parataxis" && class != otherClass && try(h) {
		return true
	}
	c.missed = "no verdict in its clause"
	return false
}

// wrong tells whether a verb, or an infinitive that hangs on it ("is trying to
// divide us"), does wrong by its own meaning or with its object ("broke the
// law").
func (m *matcher) wrong(v int) bool {
	t := &m.tree
	if !t.verbal(v) || t.passive(v) || m.denied(v) {
		return false
	}
	words := m.grammar.words[wrongClass]
	for range 3 {
		l := m.lemma(v)
		if words[l] != "" {
			return true
		}
		if o := t.kid(v, "obj"); o >= 0 && words[l+" "+m.lemma(o)] != "" {
			return true
		}
		x := t.kid(v, "xcomp")
		if x < 0 || !t.verbal(x) || m.denied(x) {
			break
		}
		v = x
	}
	return false
}

// duty finds the clause of a reporting verb that lays a duty on somebody else,
// or the act in it, and makes who has the duty the recipient.
func (m *matcher) duty(e *lex.Elem, c *match) bool {
	t := &m.tree
	try := func(at int) bool {
		if e.Kind != lex.Act && m.needed(at, c) {
			return true
		}
		v, ok := m.obliged(at)
		if !ok && slices.Contains(e.Classes, wishClass) {
			v, ok = at, m.wishes(at)
		}
		if !ok || slices.Contains(c.nodes, v) {
			return false
		}
		in := m.best[v]
		if e.Kind == lex.Act && (in == nil || in.rule.Pseudo() || slices.Contains(in.nodes, c.trigger)) {
			return false
		}
		who, whom := -1, t.passive(v)
		if a, ok := t.role(v, lex.Subj); ok && !whom {
			who = a.tok
		}
		if !whom {
			if who < 0 || t.toks[who].Lemma == "I" || t.toks[who].Lemma == "we" {
				return false
			}
			ps, _ := m.side(who, true)
			if ps = without(ps, c.actors); len(ps) == 0 && !slices.Contains(e.Classes, wishClass) {
				return false
			}
			if len(ps) > 0 && m.parties.Class(m.sent, who) == "state" && slices.ContainsFunc(c.actors, func(p event.Party) bool { return p.Country == ps[0].Country && !m.apart(p) }) {
				return false // one's own country is oneself
			}
			if len(ps) > 0 {
				c.recipient, c.recipients = append(c.recipient, who), join(c.recipients, ps)
				c.score += slotWeight
			}
		}
		c.clause = v
		c.score += clauseWeight
		if e.Kind == lex.Act {
			c.inner = in
			c.score += actWeight + in.score/4
		}
		return true
	}
	for _, a := range t.of(c.trigger) {
		if a.role == lex.Comp && !a.far && try(a.tok) {
			return true
		}
	}
	// "Israel must end attacks, Russia said"
	if h := t.toks[c.trigger].Head; h >= 0 && t.toks[c.trigger].Rel == "parataxis" && t.verbal(h) && try(h) {
		return true
	}
	c.missed = "no duty in its clause"
	return false
}

// apart tells whether a party does not speak for its state.
func (m *matcher) apart(p event.Party) bool {
	return slices.ContainsFunc(p.Sectors, func(s string) bool { return m.grammar.words["apart"][s] != "" })
}

// needed tells whether a clause says that something of somebody else's is
// needed: "that a reform of the court was overdue".
func (m *matcher) needed(at int, c *match) bool {
	t := &m.tree
	if m.grammar.words["needed"][t.lower(at)] == "" || !t.passive(at) && t.kid(at, "cop") < 0 || m.denied(at) {
		return false
	}
	s := t.kid(at, "nsubj:pass", "nsubj")
	if s < 0 || t.toks[s].UPOS != "NOUN" {
		return false
	}
	ps, owned := m.side(s, true)
	if ps = without(ps, c.actors); len(ps) == 0 || !owned {
		return false
	}
	c.recipient, c.recipients = append(c.recipient, s), join(c.recipients, ps)
	c.score += slotWeight + clauseWeight
	c.clause = at
	return true
}

// wishes tells whether a clause is in the subjunctive.
func (m *matcher) wishes(v int) bool {
	t := &m.tree
	return t.toks[v].XPOS == "VB" && t.markOf(v) != "to" && t.kid(v, "aux") < 0 && t.kid(v, "nsubj", "nsubj:pass") >= 0
}

// obliged gives the verb that names a duty in the clause headed by v: "must
// go", "has to go".
func (m *matcher) obliged(v int) (int, bool) {
	t := &m.tree
	modal, perfect := false, false
	t.kids(v, func(k int) bool {
		if base(t.toks[k].Rel) == "aux" {
			modal = modal || m.grammar.words["duty"][t.lower(k)] != ""
			perfect = perfect || t.toks[k].Lemma == "have"
		}
		return true
	})
	if modal {
		return v, !perfect && (t.verbal(v) || t.kid(v, "cop") >= 0)
	}
	if m.grammar.words["dutiful"][m.lemma(v)] != "" && t.kid(v, "aux") < 0 && !m.denied(v) {
		if x := t.kid(v, "xcomp"); x >= 0 && t.markOf(x) == "to" {
			return x, true
		}
	}
	return -1, false
}

// conditional tells whether what somebody will do hangs on what others do:
// "unless they leave".
func (m *matcher) conditional(v int) bool {
	is := false
	m.tree.kids(v, func(k int) bool {
		is = m.tree.toks[k].Rel == "advcl" && m.grammar.words["condition"][m.tree.markOf(k)] != ""
		return !is
	})
	return is
}

// firstPerson tells whether who does a verb is "I" or "we".
func (m *matcher) firstPerson(v int) bool {
	if !m.tree.verbal(v) || m.tree.passive(v) {
		return false
	}
	s := m.tree.kid(v, "nsubj")
	return s >= 0 && m.tree.toks[s].XPOS == "PRP" && m.grammar.words["first"][m.tree.lower(s)] != ""
}
