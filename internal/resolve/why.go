package resolve

import (
	"fmt"
	"strings"
)

// Why tells in a few words how the phrase headed by a token was resolved; ""
// if it heads none.
func (p *Parties) Why(sent, head int) string {
	m := p.mentionOf(sent, head)
	if m == nil {
		return ""
	}
	if len(m.ents) == 0 || p.nowhere(m) {
		return "no party: " + m.class.String()
	}
	var b strings.Builder
	b.WriteString(m.why)
	if m.by >= 0 {
		if s, t := p.locate(int(m.by)); s >= 0 && !(s == sent && t == head) {
			fmt.Fprintf(&b, ", %q in sentence %d", p.views[s].forms[t], s)
		}
	}
	for i, e := range p.members(m.ents) {
		ent := &p.entities[e]
		sep := ", "
		if i == 0 {
			sep = " → "
		}
		fmt.Fprintf(&b, "%s%s", sep, ent.name)
		if ent.country != "" {
			fmt.Fprintf(&b, " %s (%s)", ent.country, ent.sure)
		}
		if ent.party != nil {
			fmt.Fprintf(&b, " [%s]", ent.party.ID)
		}
	}
	return b.String()
}

// Guessed tells whether the country of the phrase headed by a token is only what
// the story's scene suggests.
func (p *Parties) Guessed(sent, head int) bool {
	m := p.mentionOf(sent, head)
	return m != nil && len(m.ents) > 0 && p.entities[m.ents[0]].sure == byScene
}

var certaintyNames = [...]string{"not known", "by the story's scene", "by its description", "by the party tables"}

// String says where a country comes from.
func (c certainty) String() string { return certaintyNames[c] }

// locate finds sentence and token of a token counted through the story.
func (p *Parties) locate(tok int) (int, int) {
	lo, hi := 0, len(p.views)
	for lo+1 < hi {
		mid := (lo + hi) / 2
		if p.views[mid].base <= tok {
			lo = mid
		} else {
			hi = mid
		}
	}
	if lo >= len(p.views) || tok-p.views[lo].base >= len(p.views[lo].Tokens) || tok < p.views[lo].base {
		return -1, -1
	}
	return lo, tok - p.views[lo].base
}
