package standing

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A Span is days as far as they are told: From "" where the first is not
// known, To "" where the last is not; both "" where nothing is.
type Span struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// A Fact is a standing from when it began to when it ended.
type Fact struct {
	Kind string `json:"kind"`
	Says string `json:"says"` // in words, with the holders' names
	A    Holder `json:"a"`
	B    Holder `json:"b"` // empty where one party holds it
	// Symmetric: A towards B is B towards A.
	Symmetric bool `json:"symmetric"`
	// Since is when it began: on one of the days of the span. From is "" where
	// only a day by which it was in force is told, both are where only its end is.
	Since Span `json:"since"`
	// Until is when it ended; nil while nothing ended it.
	Until *Span `json:"until"`
	// The ids of the events it rests on and of those against it: what weakens
	// it, what says that it was not so, and events that the stories themselves
	// tell as denied.
	Opening     []string `json:"opening"`
	Closing     []string `json:"closing"`
	Confirming  []string `json:"confirming"`
	Contradicts []string `json:"contradicts"`
	// Announced are events that plan to begin or end it.
	Announced []string `json:"announced"`
	// Last is the last day that an event speaks for it.
	Last   string `json:"last"`
	lapses int
}

// A deed is an event as it bears on one standing.
type deed struct {
	ev       *event.Event
	effect   Effect
	alone    bool
	from, to day.Day // from is 0 if not known
}

// near is how many days apart two reports may be and still tell one act.
const near = 3

type subject struct{ kind, a, b string }

// Fold gives the facts that events tell, in any order: sorted by kind as in the
// rules, holders, and time. An event given twice counts once.
func Fold(r *Rules, events []event.Event) []Fact {
	deeds := map[subject][]deed{}
	holders := map[subject][2]Holder{}
	for i := range events {
		e := &events[i]
		for _, k := range r.Kinds {
			r.deeds(k, e, func(h [2]Holder, d deed) {
				s := subject{k.Name, h[0].ID, h[1].ID}
				deeds[s] = append(deeds[s], d)
				old, ok := holders[s]
				for n := range h {
					if !ok || better(h[n], old[n]) {
						old[n] = h[n]
					}
				}
				holders[s] = old
			})
		}
	}
	var out []Fact
	for _, k := range r.Kinds {
		var mine []subject
		for s := range deeds {
			if s.kind == k.Name {
				mine = append(mine, s)
			}
		}
		slices.SortFunc(mine, func(x, y subject) int { return cmp.Or(strings.Compare(x.a, y.a), strings.Compare(x.b, y.b)) })
		for _, s := range mine {
			out = append(out, k.fold(holders[s], deeds[s])...)
		}
	}
	return out
}

// better tells whether a name shows a holder better: the longer, then the
// first in the alphabet.
func better(x, y Holder) bool {
	if len(x.Name) != len(y.Name) {
		return len(x.Name) > len(y.Name)
	}
	return x.Name < y.Name
}

// deeds yields what an event does to standings of a kind. Of several rules for
// the same holders the first decides.
func (r *Rules) deeds(k *Kind, e *event.Event, yield func([2]Holder, deed)) {
	var seen map[[2]string]bool
	for i := range k.rules {
		x := &k.rules[i]
		if !x.fits(e) {
			continue
		}
		for _, h := range x.pairs(r, k, e) {
			id := [2]string{h[0].ID, h[1].ID}
			if seen[id] {
				continue
			}
			if seen == nil {
				seen = map[[2]string]bool{}
			}
			seen[id] = true
			d := deed{ev: e, effect: x.effect, alone: x.alone}
			d.from, d.to = days(e)
			yield(h, d)
		}
	}
}

// days gives the span an event lies in: an undated one by its story's day.
func days(e *event.Event) (from, to day.Day) {
	if e.Date != nil {
		from, _ = day.Parse(e.Date.From)
		to, _ = day.Parse(e.Date.To)
		if to < from {
			to = from
		}
	}
	if !to.Known() {
		to, _ = day.Parse(e.Published)
	}
	return from, to
}

// order is that of time: by the day by which it had happened; on one day what
// opens comes before what closes.
func order(x, y deed) int {
	return cmp.Or(cmp.Compare(x.to, y.to), cmp.Compare(x.from, y.from), cmp.Compare(x.effect, y.effect),
		strings.Compare(x.ev.Published, y.ev.Published), strings.Compare(x.ev.ID, y.ev.ID), strings.Compare(x.ev.Story, y.ev.Story))
}

// fold is the history of one standing.
func (k *Kind) fold(h [2]Holder, deeds []deed) []Fact {
	slices.SortFunc(deeds, order)
	deeds = slices.CompactFunc(deeds, func(x, y deed) bool { return order(x, y) == 0 })
	var out []*Fact
	begin := func() *Fact {
		f := &Fact{
			Kind: k.Name, A: h[0], B: h[1], Symmetric: k.Holds == Symmetric, lapses: k.Lapses,
			Says:    strings.NewReplacer("ACTOR", h[0].Name, "RECIPIENT", h[1].Name).Replace(k.Says),
			Opening: []string{}, Closing: []string{}, Confirming: []string{}, Contradicts: []string{}, Announced: []string{},
		}
		out = append(out, f)
		return f
	}
	var opened, closed deed // what the last fact began and ended with
	var early []string      // what was said against it, or planned, before any fact
	var planned []string
	last := func() *Fact {
		if len(out) == 0 {
			return nil
		}
		return out[len(out)-1]
	}
	for _, d := range deeds {
		f := last()
		inForce := f != nil && f.Until == nil
		id := d.ev.ID
		switch {
		case d.ev.Status == event.Hypothetical, d.effect >= Weakens && d.ev.Status != event.Actual && d.ev.Status != "":
			continue
		case d.ev.Status == event.Negated, d.effect == Weakens:
			if f == nil {
				early = append(early, id)
			} else {
				f.Contradicts = append(f.Contradicts, id)
			}
			continue
		case d.ev.Status == event.Future, d.effect == Plans:
			if f == nil {
				planned = append(planned, id)
			} else {
				f.Announced = append(f.Announced, id)
			}
			continue
		}
		switch d.effect {
		case Opens:
			switch {
			case inForce && one(opened, d):
				f.Opening = append(f.Opening, id)
				if narrower(d, opened) {
					opened = d
				}
				f.Since = span(opened)
			case inForce:
				f.Confirming = append(f.Confirming, id)
			default:
				f = begin()
				opened = d
				f.Since, f.Opening = span(d), append(f.Opening, id)
			}
			f.Last = later(f.Last, d.to)
		case Confirms:
			if !inForce {
				f = begin()
				opened = d
				f.Since = Span{To: d.to.String()}
			}
			f.Confirming = append(f.Confirming, id)
			f.Last = later(f.Last, d.to)
		case Closes:
			switch {
			case inForce:
				u := span(d)
				f.Until, closed = &u, d
				f.Closing = append(f.Closing, id)
			case f != nil && one(closed, d):
				f.Closing = append(f.Closing, id)
				if narrower(d, closed) {
					closed = d
				}
				u := span(closed)
				f.Until = &u
			case d.alone:
				f = begin()
				u := span(d)
				f.Until, closed = &u, d
				f.Closing = append(f.Closing, id)
			case f != nil:
				f.Contradicts = append(f.Contradicts, id)
				continue
			default:
				continue
			}
		}
		if len(d.ev.DisputedBy) > 0 {
			f.Contradicts = append(f.Contradicts, id)
		}
	}
	if len(out) > 0 {
		out[0].Contradicts = append(early, out[0].Contradicts...)
		out[0].Announced = append(planned, out[0].Announced...)
	}
	facts := make([]Fact, len(out))
	for i, f := range out {
		facts[i] = *f
	}
	return facts
}

// one tells whether two deeds may be the same act, told twice.
func one(x, y deed) bool {
	return x.from <= y.to+near && y.from <= x.to+near
}

// narrower tells whether x is dated more narrowly than y, within it.
func narrower(x, y deed) bool {
	return x.from.Known() && (!y.from.Known() || x.to-x.from < y.to-y.from)
}

func span(d deed) Span { return Span{d.from.String(), d.to.String()} }

func later(old string, d day.Day) string { return max(old, d.String()) }
