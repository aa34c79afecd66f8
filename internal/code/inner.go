package code

import (
	"slices"
	"strings"

	"dateline/internal/lex"
)

// complement finds the clause or the act that a rule speaks of.
func (m *matcher) complement(e *lex.Elem, c *match) bool {
	if len(e.Classes) > 0 && verdicts[e.Classes[0]] {
		return m.verdict(e, c)
	}
	if slices.Contains(e.Classes, mustClass) || slices.Contains(e.Classes, wishClass) {
		return m.duty(e, c)
	}
	for _, n := range append(c.nodes[:len(c.nodes):len(c.nodes)], c.domain...) {
		for _, a := range m.tree.of(n) {
			if a.tok == c.trigger || !m.complements(e, a) {
				continue
			}
			if e.Kind == lex.Clause {
				if a.role != lex.Comp {
					continue
				}
				c.clause = a.tok
				c.score += clauseWeight
				return true
			}
			for _, tok := range m.conjuncts(a.tok) {
				inner := m.best[tok]
				if inner == nil || inner.rule.Pseudo() || slices.Contains(inner.nodes, c.trigger) || !m.actClass(e, inner) {
					continue
				}
				c.inner, c.clause = inner, tok
				c.score += actWeight + inner.score/4
				if len(e.Classes) > 0 {
					c.score += classWeight
				}
				return true
			}
		}
	}
	if e.Kind == lex.Act {
		c.missed = "no act in its ACT slot"
	} else {
		c.missed = "no clause"
	}
	return false
}

func (m *matcher) complements(e *lex.Elem, a arg) bool {
	if e.Role == lex.Subj {
		return a.role == lex.Subj || a.role == lex.Comp && m.tree.toks[a.tok].Rel == "csubj"
	}
	switch a.role {
	case lex.Comp:
		return len(e.Preps) == 0 && (a.prep == "" || a.prep == "that") || a.is(e.Preps) ||
			slices.Contains(e.Preps, "that") && a.prep == "" && m.tree.toks[a.tok].Rel == "ccomp"
	case lex.Obj:
		return len(e.Preps) == 0
	case lex.Obl:
		return a.is(e.Preps)
	}
	return false
}

// actClass tests the types an ACT slot asks for.
func (m *matcher) actClass(e *lex.Elem, inner *match) bool {
	if len(e.Classes) == 0 {
		return true
	}
	for _, want := range e.Classes {
		not := strings.HasPrefix(want, "!")
		want = strings.TrimPrefix(want, "!")
		if (inner.rule.Type == want || slices.Contains(inner.rule.Mode, want)) != not {
			return true
		}
	}
	return false
}

// implied finds the actor of an act named by a noun where no slot of the rule
// has: its maker, or the subject of the verb that lends it one ("held talks",
// "launched an attack"), with what hangs on that verb.
func (m *matcher) implied(r *lex.Rule, c *match) bool {
	if r.Pos == lex.Verb && r.Has("owned") && len(c.actors) == 0 {
		m.owner(r, c)
	}
	if r.Pos != lex.Noun {
		return true
	}
	t := &m.tree
	v, role := m.lender(c.trigger)
	wants := func(k lex.Kind, rl lex.Role) *lex.Elem {
		for i := range r.Elems {
			if r.Elems[i].Kind == k && (rl == r.Elems[i].Role) {
				return &r.Elems[i]
			}
		}
		return nil
	}
	if v >= 0 {
		c.nodes = append(c.nodes, v)
		// what hangs on the lending verb fills slots not filled yet
		for i := range r.Elems {
			e := &r.Elems[i]
			if e.Role != lex.Obl || e.Kind == lex.Word {
				continue
			}
			filled := e.Kind == lex.Actor && len(c.actors) > 0 || e.Kind == lex.Recipient && len(c.recipients) > 0
			if filled {
				continue
			}
			for _, a := range t.of(v) {
				if a.role == lex.Obl && a.tok != c.trigger && a.is(e.Preps) {
					if ps, _ := m.side(a.tok, true); len(ps) > 0 && m.classes(e, a.tok, ps) {
						if e.Kind == lex.Actor {
							c.actor, c.actors = append(c.actor, a.tok), join(c.actors, ps)
						} else {
							c.recipient, c.recipients = append(c.recipient, a.tok), join(c.recipients, ps)
						}
						c.score += slotWeight
						break
					}
				}
			}
		}
	}
	if v >= 0 && role == lex.Obj && len(c.recipients) == 0 {
		if a, ok := t.role(v, lex.Subj); ok {
			if ps, _ := m.side(a.tok, true); len(ps) > 0 {
				c.recipient, c.recipients = append(c.recipient, a.tok), ps
				c.score += slotWeight
			}
		}
	}
	if len(c.actors) == 0 || r.Has("mutual") {
		e := wants(lex.Actor, lex.Poss)
		if e == nil {
			e = &lex.Elem{}
		}
		add := func(tok int) bool {
			if slices.Contains(c.recipient, tok) || slices.Contains(c.actor, tok) {
				return false
			}
			ps, _ := m.side(tok, true)
			if len(ps) == 0 || !m.classes(&lex.Elem{Classes: e.Classes}, tok, ps) {
				return false
			}
			c.actor, c.actors = append(c.actor, tok), join(c.actors, ps)
			c.score += slotWeight
			return true
		}
		done := false
		for _, a := range t.of(c.trigger) {
			if a.role == lex.Poss || a.role == lex.Obl && a.prep == "by" || a.role == lex.Mod && m.nation(a.tok) {
				done = add(a.tok) || done
			}
		}
		if v >= 0 && role == lex.Subj && (!done || r.Has("mutual")) {
			for _, a := range t.of(v) {
				if a.role == role {
					add(a.tok)
				}
			}
		}
	}
	return true
}

// owner makes whoever owns the noun before the starred verb the actor.
func (m *matcher) owner(r *lex.Rule, c *match) {
	for i := range r.Elems {
		e := &r.Elems[i]
		if e.Role != lex.Subj || e.Kind != lex.Word {
			continue
		}
		m.places(e, c, func(a arg) bool {
			for _, tok := range m.conjuncts(a.tok) {
				if ps, _ := m.side(tok, true); len(ps) > 0 && !slices.Contains(c.recipient, tok) {
					c.actor, c.actors = append(c.actor, tok), join(c.actors, ps)
				}
			}
			return len(c.actors) == 0
		})
	}
}

// nation tells whether a modifier of a noun may be the party behind it.
func (m *matcher) nation(tok int) bool {
	u := m.tree.toks[tok].UPOS
	return u == "PROPN" || u == "ADJ" || u == "NOUN"
}

// lender finds the verb that lends a noun its doer ("A held talks", "talks were
// held by A": role Subj) or its victim ("A suffered an attack": role Obj).
func (m *matcher) lender(n int) (int, lex.Role) {
	t := &m.tree
	for range 3 {
		h := t.toks[n].Head
		if h < 0 {
			return -1, 0
		}
		rel := base(t.toks[n].Rel)
		switch {
		case rel == "conj" || rel == "appos":
			n = h
			continue
		case (rel == "obj" || rel == "nsubj" && t.passive(h)) && t.verbal(h) && m.light[m.lemma(h)]:
			return h, lex.Subj
		case rel == "obj" && t.verbal(h) && m.bear[m.lemma(h)]:
			return h, lex.Obj
		case rel == "acl" && t.toks[n].Rel != "acl:relcl":
			return -1, 0
		}
		// "the talks held by A", "an attack launched by A"
		break
	}
	for k := t.first[n]; k >= 0; k = t.next[k] {
		c := int(k)
		if base(t.toks[c].Rel) == "acl" && t.verbal(c) && m.light[m.lemma(c)] {
			if o, ok := t.role(c, lex.Obj); ok && o.tok == n {
				return c, lex.Subj
			}
		}
	}
	return -1, 0
}
