package resolve

import (
	"slices"

	"dateline/internal/event"
)

// Side gives all parties of the side that the phrase headed by token head
// names: the phrase's own, those coordinated with it, those "along with" it,
// both of "between A and B". Each party stands once.
func (p *Parties) Side(sent, head int) []event.Party {
	if p.mentionOf(sent, head) == nil && (sent < 0 || sent >= len(p.views)) {
		return nil
	}
	v := &p.views[sent]
	if head < 0 || head >= len(v.Tokens) {
		return nil
	}
	var out []event.Party
	var seen []int32
	put := func(t int) {
		m := p.mentionOf(sent, t)
		if m == nil || len(m.ents) == 0 || p.nowhere(m) {
			return
		}
		for _, e := range p.members(m.ents) {
			if !slices.Contains(seen, e) && !p.double(seen, e) {
				seen = append(seen, e)
				out = append(out, p.party(e, m))
			}
		}
	}
	for _, t := range p.conjuncts(v, head) {
		put(t)
		for c := v.first[t]; c >= 0; c = v.next[c] {
			i := int(c)
			if v.is(i, "nmod") && p.alongside(v, i) {
				for _, j := range p.conjuncts(v, i) {
					put(j)
				}
			}
		}
	}
	return out
}

// double tells whether an entity is no second party beside those seen: the
// same party under another heading.
func (p *Parties) double(seen []int32, e int32) bool {
	a := &p.entities[e]
	for _, s := range seen {
		b := &p.entities[s]
		if a.name == b.name && a.country == b.country && slices.Equal(a.sectors, b.sectors) {
			return true
		}
	}
	return false
}

// alongside tells whether a complement joins a party to the one before it:
// "Russia, along with China".
func (p *Parties) alongside(v *view, i int) bool {
	for c := v.first[i]; c >= 0 && int(c) < i; c = v.next[c] {
		if v.is(int(c), "case") && p.r.words.joins[v.lower[c]] {
			return true
		}
	}
	return false
}
