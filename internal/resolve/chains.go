package resolve

// A Mention is a phrase of a chain: its sentence, head and span of tokens,
// both ends inclusive.
type Mention struct {
	Sent, Head, First, Last int
	Name, Pronoun           bool
}

// Chains gives for every entity the story speaks of the phrases that stand
// for it alone, in the order of the text; entities in order of their first
// phrase.
func (p *Parties) Chains() [][]Mention {
	var out [][]Mention
	at := map[int32]int{}
	for i := range p.views {
		v := &p.views[i]
		for t := range v.Tokens {
			k := p.at[v.base+t]
			if k <= 0 {
				continue
			}
			m := &p.mentions[k-1]
			if int(m.sent) != i || int(m.head) != t || len(m.ents) != 1 {
				continue
			}
			c, ok := at[m.ents[0]]
			if !ok {
				c = len(out)
				at[m.ents[0]] = c
				out = append(out, nil)
			}
			out[c] = append(out[c], Mention{Sent: i, Head: t, First: int(m.first), Last: int(m.last), Name: m.name,
				Pronoun: v.Tokens[t].UPOS == "PRON"})
		}
	}
	return out
}
