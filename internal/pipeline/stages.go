package pipeline

import (
	"dateline/internal/code"
	"dateline/internal/event"
	"dateline/internal/resolve"
	"dateline/internal/when"
	"dateline/internal/where"
)

// The coder asks for parties, times and places in its own words; these are
// the stages that answer.

type sides struct{ *resolve.Parties }

func (s sides) Class(sent, head int) string { return s.Possible(sent, head).String() }

type timed struct {
	*when.Times
	in map[int][]when.Expr // by sentence
}

func newTimed(t *when.Times) timed {
	in := map[int][]when.Expr{}
	for _, e := range t.Exprs() {
		in[e.Sent] = append(in[e.Sent], e)
	}
	return timed{t, in}
}

func (t timed) Date(at code.Ref) (event.Date, bool) {
	d, _, ok := t.Times.Of(at.Sent, at.Token)
	return d, ok
}

func (t timed) Act(at []code.Ref, lead bool, status string) (*event.Date, string) {
	refs := make([]when.Ref, len(at))
	for i, r := range at {
		refs[i] = when.Ref(r)
	}
	return t.Times.Act(refs, lead, status)
}

func (t timed) Timed(at code.Ref) bool {
	for _, e := range t.in[at.Sent] {
		if e.First <= at.Token && at.Token <= e.Last {
			return true
		}
	}
	return false
}

type placed struct{ *where.Places }

func (p placed) Act(e *event.Event, at []code.Ref, party func(code.Ref) bool) (*event.Place, string) {
	refs := make([]where.At, len(at))
	for i, r := range at {
		refs[i] = where.At{Sentence: r.Sent, Token: r.Token}
	}
	return p.Places.Act(e.Type, e.Mode, refs, func(sent, tok int) bool { return party(code.Ref{Sent: sent, Token: tok}) }, e.Actors, e.Recipients)
}
