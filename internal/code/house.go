package code

import (
	"slices"

	"dateline/internal/event"
)

// house adds to the parties of one side whose arms they are, and which arms
// are theirs, in the sentence of the act: nobody is done to by his own.
func house(a *act, side []event.Party, c *cast) []event.Party {
	for i := c.from[a.sent+1] - 1; i >= c.from[a.sent]; i-- {
		h := &c.told[i]
		if !h.arm() {
			continue
		}
		if shared([]event.Party{h.party}, side) > 0 {
			side = join(side, h.owner)
		} else if shared(h.owner, side) > 0 {
			side = join(side, []event.Party{h.party})
		}
	}
	return side
}

// arm tells whether the party is somebody's through whom he acts. Rivals and
// critics, neighbours and counterparts are nobody's arms.
func (h *heard) arm() bool {
	return slices.ContainsFunc(h.owner, func(p event.Party) bool { return p.Country == h.party.Country }) &&
		slices.ContainsFunc(h.party.Sectors, func(x string) bool { return arms[x] })
}

// arms are the sectors of those whom a party acts through; that offices of one
// government do not act on each other, kin sees to.
var arms = map[string]bool{"MIL": true, "COP": true, "SPY": true}
