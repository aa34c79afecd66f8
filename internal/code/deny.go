package code

import (
	"slices"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// denials finds who plainly denies an act: in its own clause ("denied that it
// had attacked"), in one that hangs on it ("which Moscow denies") or in one
// that points back to it ("Moscow denied it"). acts are those of the story up
// to and including the sentence.
func (m *matcher) denials(acts []*act) {
	t := &m.tree
	for v := range t.toks {
		if !t.verbal(v) || !m.is("deny", m.lemma(v)) {
			continue
		}
		s, ok := t.role(v, lex.Subj)
		if !ok || s.prep == "by" && !t.passive(v) {
			continue
		}
		who := m.voice(s.tok)
		if len(who) == 0 {
			continue
		}
		back := false // it points to an act told before
		for _, a := range t.of(v) {
			switch {
			case a.role == lex.Obj && (t.relativePronoun(a.tok) || m.is("charge", t.lower(a.tok)) || m.is("charge", m.lemma(a.tok))),
				a.role == lex.Obj && a.far && t.toks[v].Rel == "acl:relcl":
				back = true
			}
		}
		t.kids(v, func(k int) bool {
			back = back || t.relativePronoun(k) && k < v && t.toks[k].Rel == "obj"
			return !back
		})
		for i := len(acts) - 1; i >= 0 && acts[i].sent >= m.sent-1; i-- {
			a := acts[i]
			here := a.sent == m.sent
			switch {
			case a.trigger == v && here:
				continue
			case here && a.trigger > v && m.under(v, a.trigger):
				if !back && a.status == event.Negated {
					a.denied = join(a.denied, who)
				}
				continue
			case !back, here && a.trigger > v, a.status != event.Actual, m.kinds.spoken[a.typ], !concerns(a, who):
				continue
			}
			a.disputed = join(a.disputed, who)
			break
		}
	}
}

// concerns tells whether those who deny an act are its doers or speak for their
// country.
func concerns(a *act, who []event.Party) bool {
	return slices.ContainsFunc(who, func(p event.Party) bool {
		return slices.ContainsFunc(a.actors, func(q event.Party) bool {
			return same(p, q) || p.Country != "" && p.Country == q.Country
		})
	})
}

// dispute gives the denial of an act to the record of those who assert it,
// where there is one; else it stays a record of its own, of what did not happen.
func dispute(groups []*group) []*group {
	out := groups[:0:0]
	for _, g := range groups {
		i := slices.IndexFunc(g.acts, func(a *act) bool { return len(a.denied) > 0 })
		if i < 0 || g.status != event.Negated {
			out = append(out, g)
			continue
		}
		asserted := slices.IndexFunc(groups, func(h *group) bool {
			return h.status == event.Actual && h.typ == g.typ && compatible(h.actors, g.actors) && compatible(h.recipients, g.recipients) &&
				(shared(h.actors, g.actors) > 0 || h.stem(g.acts[i]))
		})
		if asserted < 0 {
			out = append(out, g)
			continue
		}
		h := groups[asserted]
		h.acts[0].disputed = join(h.acts[0].disputed, g.acts[i].denied)
	}
	return out
}

// deniers are those who deny the act of a group.
func (g *group) deniers() (ps []event.Party) {
	for _, a := range g.acts {
		ps = join(ps, a.disputed)
	}
	return ps
}

// quote is the quotation the act stands in, by its first mention in one.
func (g *group) quote() string {
	for _, a := range g.acts {
		if a.quote != "" {
			return a.quote
		}
	}
	return ""
}
