// Package graphic reckons where the parts of charts and maps stand: axes of
// time and numbers, the earth on a plane, and what lies too close together to
// be drawn apart. It draws nothing and knows nothing of events.
package graphic

import (
	"math"
	"strconv"
	"time"

	"dateline/internal/day"
)

// A Tick is a mark on an axis of time.
type Tick struct {
	Day   day.Day
	Label string
	Major bool // a year among months, a month among days
}

// steps are the distances of ticks, in months or days, the finest first.
var steps = []struct{ months, days int }{
	{0, 1}, {0, 2}, {0, 7}, {0, 14}, {1, 0}, {2, 0}, {3, 0}, {6, 0}, {12, 0}, {24, 0}, {60, 0}, {120, 0}, {240, 0}, {600, 0}, {1200, 0}, {6000, 0}, {12000, 0},
}

// Ticks gives at most most marks from the first day to the last, as close as
// that allows.
func Ticks(from, to day.Day, most int) []Tick {
	if from > to || !from.Known() || most < 1 {
		return nil
	}
	for _, s := range steps {
		if n := int(to-from) / max(s.days, s.months*30); n > 2*most {
			continue
		}
		var out []Tick
		if s.months == 0 {
			out = dayTicks(from, to, s.days)
		} else {
			out = monthTicks(from, to, s.months)
		}
		if len(out) <= most {
			return out
		}
	}
	return nil
}

func dayTicks(from, to day.Day, n int) (out []Tick) {
	first := from
	if n%7 == 0 {
		if first = from.Monday(); first < from {
			first += 7
		}
	}
	for d := first; d <= to; d += day.Day(n) {
		_, m, dom := d.Date()
		label := strconv.Itoa(dom)
		major := len(out) == 0 || out[len(out)-1].Day.Month() != m
		if major {
			label += " " + m.String()[:3]
		}
		out = append(out, Tick{d, label, major})
	}
	return out
}

func monthTicks(from, to day.Day, n int) (out []Tick) {
	months := from.Year()*12 + int(from.Month()) - 1
	if from != from.MonthStart() {
		months++
	}
	months = (months + n - 1) / n * n
	for ; ; months += n {
		y, m := months/12, time.Month(months%12+1)
		d := day.Of(y, m, 1)
		if d > to {
			return out
		}
		t := Tick{d, strconv.Itoa(y), true}
		if m != time.January {
			t.Label, t.Major = m.String()[:3], false
		}
		out = append(out, t)
	}
}

// Nice gives a round number not smaller than x, 1, 2 or 5 times a power of
// ten, and at least 1.
func Nice(x float64) float64 {
	if !(x > 1) {
		return 1
	}
	p := math.Pow(10, math.Floor(math.Log10(x)))
	for _, m := range []float64{1, 2, 5, 10} {
		if x <= m*p {
			return m * p
		}
	}
	return 10 * p
}

// Rungs gives round numbers from above 0 up to top, at most most of them.
func Rungs(top float64, most int) (out []float64) {
	if !(top > 0) || most < 1 {
		return nil
	}
	by := Nice(top / float64(most))
	for v := by; v <= top && len(out) < most; v += by {
		out = append(out, v)
	}
	return out
}
