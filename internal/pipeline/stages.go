package pipeline

import (
	"dateline/internal/event"
	"dateline/internal/resolve"
	"dateline/internal/when"
	"dateline/internal/where"
)

// The coder asks for parties, times and places in its own words; these are
// the stages that answer.

type sides struct{ *resolve.Parties }

func (s sides) Class(sent, head int) string { return s.Possible(sent, head).String() }

type timed struct{ *when.Times }

func (t timed) Date(sent, pred int) (event.Date, bool) {
	d, _, ok := t.Of(sent, pred)
	return d, ok
}

func (t timed) Timed(sent, tok int) bool {
	for _, e := range t.Exprs() {
		if e.Sent == sent && e.First <= tok && tok <= e.Last {
			return true
		}
	}
	return false
}

type placed struct{ *where.Places }

func (p placed) Place(sent, pred int, party func(tok int) bool) *event.Place {
	return p.Of(sent, pred, party)
}
