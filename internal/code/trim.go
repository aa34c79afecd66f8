package code

import (
	"slices"

	"dateline/internal/event"
)

// trim leaves out of a sentence's acts those that are only words for something
// else: what tells who somebody is, what an effort is for, how an accord came
// about that another act tells.
func (m *matcher) trim(acts []*act) []*act {
	out := acts[:0:0]
	for _, a := range acts {
		if !m.describes(a, acts) && !m.aim(a) && !m.sealing(a, acts) {
			out = append(out, a)
		}
	}
	return out
}

// describes tells whether a charge without an accuser only tells who those are
// that another act is done to: "imposed sanctions on firms accused of fraud".
func (m *matcher) describes(a *act, acts []*act) bool {
	t := &m.tree
	tok := &t.toks[a.trigger]
	if a.typ != "ACCUSE" || len(a.actors) > 0 || tok.XPOS != "VBN" || tok.Rel == "acl:relcl" || base(tok.Rel) != "acl" {
		return false
	}
	return slices.ContainsFunc(acts, func(b *act) bool { return a != b && slices.Contains(b.recipient, tok.Head) })
}

// aim tells whether an act without a doer only says what a noun is for that is
// nobody's: "efforts to push for talks". An attempt to do harm is an act itself,
// and so is "the first suit to be filed".
func (m *matcher) aim(a *act) bool {
	t := &m.tree
	tok := &t.toks[a.trigger]
	if len(a.actors) > 0 || m.kinds.hostile[a.typ] || !t.verbal(a.trigger) || t.passive(a.trigger) || tok.Rel != "acl" || t.markOf(a.trigger) != "to" {
		return false
	}
	ps, _ := m.side(tok.Head, true)
	return len(ps) == 0
}

// sealing tells whether an accord was signed or adopted where another act of
// the same parties, told in a clause of it or beside it, says what they agreed: "the
// declaration they adopted at a summit at which they promised".
func (m *matcher) sealing(a *act, acts []*act) bool {
	if a.typ != "SUPPORT" || !a.rule.Has("mutual") || len(a.actors) == 0 || m.tree.toks[a.trigger].Rel != "acl:relcl" {
		return false
	}
	return slices.ContainsFunc(acts, func(b *act) bool {
		tok := &m.tree.toks[b.trigger]
		return b.typ == "AGREE" && b.trigger != a.trigger && tok.Rel == "acl:relcl" &&
			(m.under(a.trigger, b.trigger) || tok.Head == m.tree.toks[a.trigger].Head) &&
			len(without(a.actors, b.actors)) == 0 && len(without(b.actors, a.actors)) == 0
	})
}

// unplaced takes from those a sanction is imposed on the country that only the
// scene suggests where it is that of who imposes it: states punish others.
func (m *matcher) unplaced(a *act) {
	if a.typ != "SANCTION" || !slices.Contains(a.mode, "discontinue") {
		return
	}
	out := slices.Clone(a.recipients)
	for _, tok := range a.recipient {
		if !m.parties.Guessed(m.sent, tok) {
			continue
		}
		for _, p := range m.parties.Side(m.sent, tok) {
			for i := range out {
				if same(out[i], p) && slices.ContainsFunc(a.actors, func(q event.Party) bool { return q.Country == p.Country }) {
					out[i].Country = ""
				}
			}
		}
	}
	a.recipients = out
}

// parting tells whether several states break with each other, nobody else being
// named: "they broke off relations".
func parting(g *group) bool {
	a := g.acts[0]
	if a.rule.Options["act"] != "break-ties" || len(g.recipients) > 0 {
		return false
	}
	lands := map[string]bool{}
	for _, p := range g.actors {
		lands[p.Country] = true
	}
	return len(lands) > 1
}
