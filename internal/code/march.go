package code

import "slices"

// marched drops demands that a protest makes: "marched to demand elections"
// is the protest alone. A demand belongs to a protest if its word hangs on the
// protest's.
func (m *matcher) marched(chosen []*match) []*match {
	return slices.DeleteFunc(chosen, func(c *match) bool {
		if c.rule.Type != "REQUEST" {
			return false
		}
		at := c.trigger
		for range 4 {
			tok := &m.tree.toks[at]
			switch base(tok.Rel) {
			case "advcl", "acl", "xcomp":
			case "nmod", "obl", "conj": // "in a protest to demand", "a call for"
				if m.tree.verbal(at) {
					return false
				}
			default:
				return false
			}
			at = tok.Head
			for _, p := range chosen {
				if p.rule.Type == "PROTEST" && slices.Contains(p.nodes, at) {
					return true
				}
			}
			if at < 0 {
				return false
			}
		}
		return false
	})
}
