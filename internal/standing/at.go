package standing

import (
	"strings"

	"dateline/internal/day"
)

// A State says what a fact is on a day.
type State string

// The states.
const (
	InForce State = "in force"
	Ended   State = "ended"
	NotYet  State = "not yet"
	// Unclear: the day lies in the span in which it began or ended, or before an
	// end whose beginning is not told, or long after the last word of it.
	Unclear State = "unclear"
)

// On gives what the fact is on a day.
func (f *Fact) On(d day.Day) State {
	from, to := parse(f.Since.From), parse(f.Since.To)
	if f.Until != nil {
		a, b := parse(f.Until.From), parse(f.Until.To)
		switch {
		case b.Known() && d >= b:
			return Ended
		case !b.Known() || a.Known() && d >= a:
			return Unclear
		}
	}
	switch {
	case from.Known() && d < from:
		return NotYet
	case !to.Known() || d < to:
		return Unclear
	case f.Until != nil:
		if parse(f.Until.From).Known() {
			return InForce
		}
		return Unclear
	}
	if last := parse(f.Last); f.lapses > 0 && last.Known() && d > last+day.Day(f.lapses) {
		return Unclear
	}
	return InForce
}

func parse(s string) day.Day {
	d, err := day.Parse(s)
	if err != nil {
		return 0
	}
	return d
}

// A Standing is a fact with its state on the day that was asked for.
type Standing struct {
	Fact
	State State `json:"state"`
}

// At gives the facts of a party, or between two, as they stand on a day:
// those not begun by then are left out. A party is a country's code, or the
// lasting id or the name of another, in any case; "" is any.
func At(facts []Fact, d day.Day, a, b string) []Standing {
	out := []Standing{}
	for i := range facts {
		f := &facts[i]
		if !between(f, a, b) {
			continue
		}
		if s := f.On(d); s != NotYet {
			out = append(out, Standing{*f, s})
		}
	}
	return out
}

func between(f *Fact, a, b string) bool {
	return f.A.is(a) && f.B.is(b) || f.A.is(b) && f.B.is(a)
}

// is tells whether a holder is the party asked for. A country is also asked for
// by those of its parties that stand for themselves.
func (h Holder) is(q string) bool {
	return q == "" || strings.EqualFold(h.ID, q) || strings.EqualFold(h.Name, q) || h.Country != "" && strings.EqualFold(h.Country, q)
}

// Line says a standing in a few words: "ACTOR has ...: since 2017-11-20",
// "until 2008, begun nobody knows when".
func (s *Standing) Line() string {
	var b strings.Builder
	b.WriteString(s.Says)
	b.WriteString(": ")
	switch {
	case s.Since.From == "" && s.Since.To == "":
	case s.Since.From == "":
		b.WriteString("since " + s.Since.To + " at the latest")
	default:
		b.WriteString("since " + s.Since.words())
	}
	if s.Until != nil {
		if s.Since.To != "" {
			b.WriteString(", ")
		}
		switch {
		case s.Until.To == "":
			b.WriteString("ended on a day not told")
		case s.Until.From == "":
			b.WriteString("until " + s.Until.To + " at the latest")
		default:
			b.WriteString("until " + s.Until.words())
		}
	}
	if s.Since.To == "" {
		b.WriteString(", its beginning is not told")
	}
	if s.State == Unclear {
		b.WriteString(" (unclear on that day)")
	}
	return b.String()
}

// words writes a span as people do: a day, a month, a year, or both ends.
func (s Span) words() string {
	if s.From == s.To {
		return s.From
	}
	if y := s.From[:min(4, len(s.From))]; s.From == y+"-01-01" && s.To == y+"-12-31" {
		return y
	}
	if m := s.From[:min(7, len(s.From))]; strings.HasPrefix(s.To, m) && strings.HasSuffix(s.From, "-01") && s.To[8:] >= "28" && parse(s.To)+1 != 0 {
		if _, _, dom := (parse(s.To) + 1).Date(); dom == 1 {
			return m
		}
	}
	return "between " + s.From + " and " + s.To
}
