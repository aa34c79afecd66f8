package resolve

import "dateline/internal/event"

// Behind gives the parties that stand behind a thing: whose it is ("his
// decision", "the ruling of the Supreme Court"), who made it ("sanctions by
// the EU") or which nation's it is ("the Turkish offensive"). For a phrase
// that is a party itself it is that party.
func (p *Parties) Behind(sent, head int) []event.Party {
	if ps := p.At(sent, head); ps != nil {
		return ps
	}
	if sent < 0 || sent >= len(p.views) {
		return nil
	}
	v := &p.views[sent]
	if head < 0 || head >= len(v.Tokens) {
		return nil
	}
	best, rank := -1, 0
	for c := v.first[head]; c >= 0; c = v.next[c] {
		i := int(c)
		r := 0
		switch {
		case v.Tokens[i].Rel == "nmod:poss":
			r = 4
		case v.is(i, "nmod") && p.r.words.placing(v, i) == placeBy:
			r = 5
		case i < head && (v.is(i, "compound") || v.is(i, "amod") || v.is(i, "nmod")):
			r = 3
		case v.is(i, "nmod") && p.r.words.placing(v, i) == placeOf:
			r = 2
		case v.is(i, "nmod") && p.r.words.placing(v, i) == placeFrom:
			r = 1
		}
		if r > rank {
			if m := p.mentionOf(sent, i); m != nil && len(m.ents) > 0 && m.class.Party() {
				best, rank = i, r
			}
		}
	}
	if best < 0 {
		return nil
	}
	return p.At(sent, best)
}
