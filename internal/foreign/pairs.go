package foreign

import (
	"fmt"
	"iter"
	"strconv"

	"dateline/internal/event"
	"dateline/internal/ontology"
)

// maxPairs is how many events one row may become.
const maxPairs = 1000

// Pairs makes events with at most one party a side of those with more: one for
// each actor with each recipient, or in mutual types without recipients for
// each two actors. The first keeps the event's id, the others have it with
// "#2", "#3", ... Errors are handed on.
func (r *Reader) Pairs(events iter.Seq2[*event.Event, error]) iter.Seq2[*event.Event, error] {
	mutual := r.ont.With(ontology.Mutual)
	return func(yield func(*event.Event, error) bool) {
		for e, err := range events {
			if err != nil || len(e.Actors) <= 1 && len(e.Recipients) <= 1 {
				if !yield(e, err) {
					return
				}
				continue
			}
			sides, err := pairs(e, mutual[e.Type])
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			for i, s := range sides {
				one := *e
				one.Actors, one.Recipients = s[0], s[1]
				if i > 0 {
					one.ID += "#" + strconv.Itoa(i+1)
				}
				if !yield(&one, nil) {
					return
				}
			}
		}
	}
}

func pairs(e *event.Event, mutual bool) (out [][2][]event.Party, err error) {
	n := max(1, len(e.Actors)) * max(1, len(e.Recipients))
	if mutual && len(e.Recipients) == 0 {
		n = len(e.Actors) * (len(e.Actors) - 1) / 2
	}
	if n > maxPairs {
		return nil, fmt.Errorf("%w: event %s: %d pairs of parties, at most %d", ErrValue, e.ID, n, maxPairs)
	}
	one := func(ps []event.Party, i int) []event.Party {
		if i < len(ps) {
			return ps[i : i+1 : i+1]
		}
		return []event.Party{}
	}
	if mutual && len(e.Recipients) == 0 {
		for i := range e.Actors {
			for j := i + 1; j < len(e.Actors); j++ {
				out = append(out, [2][]event.Party{one(e.Actors, i), one(e.Actors, j)})
			}
		}
		return out, nil
	}
	for i := range max(1, len(e.Actors)) {
		for j := range max(1, len(e.Recipients)) {
			out = append(out, [2][]event.Party{one(e.Actors, i), one(e.Recipients, j)})
		}
	}
	return out, nil
}
