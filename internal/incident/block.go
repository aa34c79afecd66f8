package incident

import (
	"dateline/internal/day"
	"dateline/internal/event"
)

// An event is read in the window its anchor day falls in and, as reach is half
// of a window, in the nearer neighbour: in the block of a window stands all
// that can bear on the incidents anchored in it. How far events can bear on
// each other is worked out in merge.go.
const (
	window = 96 // days
	reach  = 48
)

// Grades of dates. Only events of the first three meet acts of other days.
const (
	told    = iota // a day that the story names
	implied        // the story's own day, or up to three days
	loose          // up to a week
	wide           // longer: merged only with those of the very same span
)

// when gives an event's span, the day it is anchored on and its grade.
func when(e *event.Event) (from, to, anchor day.Day, grade int) {
	pub, _ := day.Parse(e.Published)
	if e.Date != nil {
		var err1, err2 error
		from, err1 = day.Parse(e.Date.From)
		to, err2 = day.Parse(e.Date.To)
		if err1 != nil || err2 != nil || to < from {
			from, to = max(from, to), max(from, to)
		}
	}
	if !from.Known() {
		if !pub.Known() {
			return 0, 0, 0, wide
		}
		// No date: news of the last day or two; background of no one knows when.
		if e.Lead {
			return pub - 1, pub, pub, implied
		}
		return pub - 6, pub, pub - 6, loose
	}
	switch n := to - from; {
	case n == 0 && e.Date.Text != "":
		return from, to, from, told
	case n == 0 && from == pub:
		return from - 1, to, to, implied
	case n == 0:
		return from, to, to, implied
	case n < 3:
		return from, to, to, implied
	case n < 7:
		return from, to, from, loose
	}
	return from, to, from, wide
}

// Keys names the blocks an event is read in, its own first: the incidents of
// no other block depend on it. When events are added, removed or changed,
// merge again all blocks that they stood in or stand in, each whole, and put
// the incidents in place of those with the same Key.
func (m *Merger) Keys(e *event.Event) []Key {
	lane := m.lane[e.Type]
	if lane == "" {
		lane = e.Type
	}
	from, to, anchor, grade := when(e)
	switch {
	case !from.Known():
		return []Key{Key(lane + "/")}
	case grade == wide:
		return []Key{Key(lane + "/" + from.String() + "/" + to.String())}
	}
	own := floor(anchor)
	other := own + window
	if anchor-own < window/2 {
		other = own - window
	}
	return []Key{windowKey(lane, own), windowKey(lane, other)}
}

// floor is the first day of a day's window.
func floor(d day.Day) day.Day {
	r := d % window
	if r < 0 {
		r += window
	}
	return d - r
}

func windowKey(lane string, first day.Day) Key { return Key(lane + "/" + written(first)) }

// written writes the first day of a window, which the zero Day may be.
func written(d day.Day) string {
	if d == 0 {
		return "0000-12-31"
	}
	return d.String()
}
