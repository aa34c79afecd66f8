package code

import (
	"slices"
	"strings"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// slot fills a slot with parties.
func (m *matcher) slot(e *lex.Elem, c *match) bool {
	filled, stood := false, false
	m.places(e, c, func(a arg) bool {
		if e.Role == lex.Poss && (a.role == lex.Mod || a.role == lex.Obl) && m.tree.toks[a.tok].UPOS != "PROPN" && m.tree.toks[a.tok].UPOS != "ADJ" && m.tree.toks[a.tok].UPOS != "NOUN" {
			return true
		}
		stood = stood || a.role != lex.Mod && a.role != lex.Poss
		if e.Kind == lex.Thing {
			if !m.classes(e, a.tok, nil) {
				return true
			}
			filled = true
			c.domain = append(c.domain, a.tok)
			c.thing = a.tok
			return false
		}
		ps, owned := m.side(a.tok, a.role != lex.Mod)
		if len(ps) == 0 && e.Role == lex.Subj {
			ps, owned = m.author(a.tok), true
		}
		if len(ps) == 0 || !m.classes(e, a.tok, ps) {
			return true
		}
		if e.Kind == lex.Actor {
			c.actor, c.actors = append(c.actor, a.tok), join(c.actors, ps)
		} else {
			c.recipient, c.recipients = append(c.recipient, a.tok), join(c.recipients, ps)
		}
		if e.Role != lex.Subj || c.rule.Pos != lex.Verb { // "the leader of Iran imposed": not "on Iran"
			c.domain = append(c.domain, a.tok)
		}
		if owned {
			c.score += ownerWeight
		} else {
			c.score += slotWeight
		}
		if len(e.Classes) > 0 {
			c.score += classWeight
		}
		filled = true
		return false
	})
	switch {
	case filled:
		return true
	case e.Required:
		c.missed = "nobody fits a slot it must have"
		return false
	case (e.Role == lex.Obj || e.Role == lex.Obl) && c.rule.Bare && !(stood && c.rule.Has("thing")):
		c.missed = "nothing stands where the rule has " + slotNames[e.Kind]
		return false
	case stood && e.Role == lex.Obj && !c.rule.Has("thing"):
		c.missed = "what it is done to is no party"
		return false
	case stood && e.Role == lex.Subj && !c.rule.Has("instrument"):
		if m.tree.toks[m.firstOf(e, c)].UPOS != "PRON" {
			c.missed = "what does it is no party"
			return false
		}
	}
	return true
}

func (m *matcher) firstOf(e *lex.Elem, c *match) int {
	out := c.trigger
	m.places(e, c, func(a arg) bool { out = a.tok; return false })
	return out
}

// side is sideOf, remembered: every rule asks for the same few.
func (m *matcher) side(tok int, owner bool) ([]event.Party, bool) {
	k := 2 * tok
	if owner {
		k++
	}
	if s := &m.sides[k]; !s.known {
		s.parties, s.owned = m.sideOf(tok, owner)
		s.known = true
	}
	return m.sides[k].parties, m.sides[k].owned
}

// A sided is the parties of a noun phrase, once they have been asked for.
type sided struct {
	parties      []event.Party
	owned, known bool
}

// sideOf gives the parties of a noun phrase; where it is no party, those of its
// owner: "Israel's decision", "a decision of the court", "the US strike".
func (m *matcher) sideOf(tok int, owner bool) (ps []event.Party, owned bool) {
	if ps := m.parties.Side(m.sent, tok); len(ps) > 0 {
		if k := m.member(tok); k >= 0 {
			ps = join(ps, m.parties.Side(m.sent, k))
		}
		return ps, false
	}
	if !owner || !m.tree.nominal(tok) || m.tree.verbal(tok) {
		return nil, false
	}
	for _, pass := range [][2]any{{lex.Poss, ""}, {lex.Obl, "by"}, {lex.Mod, ""}, {lex.Obl, "of"}, {lex.Obl, "from"}} {
		for _, a := range m.tree.of(tok) {
			if a.role == pass[0].(lex.Role) && (a.role != lex.Obl || a.prep == pass[1].(string)) {
				if ps := m.parties.Side(m.sent, a.tok); len(ps) > 0 {
					return ps, true
				}
			}
		}
	}
	return nil, false
}

// member finds the noun behind "including" right after a noun phrase, wherever
// the parser hangs it; -1 if there is none.
func (m *matcher) member(tok int) int {
	for k := tok + 1; k < min(tok+3, len(m.tree.toks)); k++ {
		if m.grammar.words["member"][m.tree.lower(k)] != "" && m.tree.toks[k].Rel == "case" {
			return m.tree.toks[k].Head
		}
	}
	return -1
}

// classes tests a slot's classes: a sector code, or a class of thing.
func (m *matcher) classes(e *lex.Elem, tok int, ps []event.Party) bool {
	if len(e.Classes) == 0 {
		return true
	}
	class := m.parties.Class(m.sent, tok)
	for _, want := range e.Classes {
		not := strings.HasPrefix(want, "!")
		want = strings.TrimPrefix(want, "!")
		is := class == want
		if !is && want == strings.ToUpper(want) {
			for _, p := range ps {
				is = is || slices.Contains(p.Sectors, want) || p.Country == want // IGO, NGO, MNC
			}
		}
		if is != not {
			return true
		}
	}
	return false
}

func join(ps, more []event.Party) []event.Party {
	for _, q := range more {
		if !slices.ContainsFunc(ps, func(p event.Party) bool { return p.Name == q.Name && p.Country == q.Country }) {
			ps = append(ps[:len(ps):len(ps)], q)
		}
	}
	return ps
}
