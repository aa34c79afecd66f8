package when

import (
	"fmt"

	"dateline/internal/day"
)

// A unit is how finely a span is told.
type unit string

// The units, by the codes words.tsv uses for them.
const (
	Day     unit = "D"
	Week    unit = "W"
	Weekend unit = "WE"
	Night   unit = "N"
	Fortn   unit = "F"
	Month   unit = "M"
	Quarter unit = "Q"
	Half    unit = "H"
	Season  unit = "S"
	Year    unit = "Y"
	Decade  unit = "DE"
	Century unit = "CE"
	Several unit = "R" // from one to another
)

// A span is what an expression comes to.
type span struct {
	from, to day.Day
	unit     unit
	value    string // TIMEX3
	mod      string // TIMEX3 mod: START, MID, END, APPROX
	kind     Kind
	vague    bool
	length   count // of a duration or a link, in units of lengthOf
	lengthOf unit
	link     int  // 1 that long after another act, -1 before it
	open     bool // runs on to the story's day
}

func (s span) known() bool { return s.from.Known() && s.to.Known() }

// firstYear and lastYear bound what is reckoned; farther off, nothing is known.
const (
	firstYear = 1000
	lastYear  = 2199
)

func inCalendar(d day.Day) bool {
	return d >= day.Of(firstYear, 1, 1) && d <= day.Of(lastYear, 12, 31)
}

func oneDaySpan(d day.Day) span {
	if !inCalendar(d) {
		return span{}
	}
	return span{from: d, to: d, unit: Day, value: d.String()}
}

// rangeSpan is from a to b, in either order.
func rangeSpan(a, b day.Day) span {
	if a > b {
		a, b = b, a
	}
	if !inCalendar(a) || !inCalendar(b) {
		return span{}
	}
	if a == b {
		return oneDaySpan(a)
	}
	return span{from: a, to: b, unit: Several, value: a.String() + "/" + b.String()}
}

// whole gives the calendar unit that holds d.
func whole(d day.Day, u unit) span {
	if !inCalendar(d) {
		return span{}
	}
	s := span{unit: u}
	y, m, _ := d.Date()
	switch u {
	case Day, Night:
		return oneDaySpan(d)
	case Week, Fortn:
		s.from = d.Monday()
		s.to = s.from + 6
		wy, w := d.ISOWeek()
		s.value = fmt.Sprintf("%04d-W%02d", wy, w)
		if u == Fortn {
			s.to += 7
		}
	case Weekend:
		s.from = d.Monday() + 5
		s.to = s.from + 1
		wy, w := d.ISOWeek()
		s.value = fmt.Sprintf("%04d-W%02d-WE", wy, w)
	case Month:
		s.from, s.to = d.MonthStart(), d.MonthEnd()
		s.value = fmt.Sprintf("%04d-%02d", y, m)
	case Quarter:
		q := (int(m) - 1) / 3
		s.from = monthOf(y, q*3+1)
		s.to = monthOf(y, q*3+4) - 1
		s.value = fmt.Sprintf("%04d-Q%d", y, q+1)
	case Half:
		h := (int(m) - 1) / 6
		s.from = monthOf(y, h*6+1)
		s.to = monthOf(y, h*6+7) - 1
		s.value = fmt.Sprintf("%04d-H%d", y, h+1)
	case Decade:
		s.from = monthOf(y-y%10, 1)
		s.to = monthOf(y-y%10+10, 1) - 1
		s.value = fmt.Sprintf("%03d", y/10)
	case Century:
		s.from = monthOf(y-y%100, 1)
		s.to = monthOf(y-y%100+100, 1) - 1
		s.value = fmt.Sprintf("%02d", y/100)
	default:
		s.unit = Year
		s.from, s.to = monthOf(y, 1), monthOf(y+1, 1)-1
		s.value = fmt.Sprintf("%04d", y)
	}
	return s
}

func monthOf(y, m int) day.Day { return day.Of(y, monthNumber(m), 1) }

// seasonOf gives a season of the north: spring opens in March. Winter is told
// by the year it opens in.
func seasonOf(y int, code string) span {
	open := map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
	if open == 0 || y < firstYear || y >= lastYear {
		return span{}
	}
	return span{from: monthOf(y, open), to: monthOf(y, open+3) - 1, unit: Season, value: fmt.Sprintf("%04d-%s", y, code)}
}

// moved gives d moved by n units; a month's end stays in its month.
func moved(d day.Day, n int, u unit) day.Day {
	if n > maxCount || n < -maxCount {
		return 0
	}
	switch u {
	case Day, Night:
		return d + day.Day(n)
	case Week, Weekend:
		return d + day.Day(7*n)
	case Fortn:
		return d + day.Day(14*n)
	case Month:
		return addMonths(d, n)
	case Quarter:
		return addMonths(d, 3*n)
	case Half, Season:
		return addMonths(d, 6*n)
	case Decade:
		return addMonths(d, 120*n)
	case Century:
		return addMonths(d, 1200*n)
	}
	return addMonths(d, 12*n)
}

func addMonths(d day.Day, n int) day.Day {
	if y := d.Year() + n/12; y < firstYear-1 || y > lastYear+1 {
		return 0
	}
	return d.AddMonths(n)
}

// cut gives the first, second or last third of a span: "early", "mid", "late".
// In a month these are ten days each and what is left.
func (s span) cut(i int) span {
	if !s.known() || i < 1 || i > 3 {
		return s
	}
	a, b := s.from, s.to
	y, m, _ := a.Date()
	switch s.unit {
	case Week:
		bounds := [][2]day.Day{{0, 1}, {2, 3}, {4, 6}}
		b = a + bounds[i-1][1]
		a += bounds[i-1][0]
	case Month:
		a += day.Day(10 * (i - 1))
		if i < 3 {
			b = a + 9
		}
	case Year:
		a = monthOf(y, 4*i-3)
		b = monthOf(y, 4*i+1) - 1
	case Season, Quarter:
		a = monthOf(y, int(m)+i-1)
		b = a.MonthEnd()
	case Decade:
		bounds := [][2]int{{0, 3}, {4, 6}, {7, 9}}
		a = monthOf(y+bounds[i-1][0], 1)
		b = monthOf(y+bounds[i-1][1]+1, 1) - 1
	default:
		third := (b - a + 1) / 3
		if third == 0 {
			return s
		}
		a += third * day.Day(i-1)
		if i < 3 {
			b = a + third - 1
		}
	}
	out := rangeSpan(a, b)
	out.mod = []string{"START", "MID", "END"}[i-1]
	return out
}

// edge gives the start, middle or end of a span, more narrowly than cut.
func (s span) edge(i int) span {
	if !s.known() || i < 1 || i > 3 {
		return s
	}
	if i == 2 {
		return s.cut(2)
	}
	n := day.Day(6)
	switch s.unit {
	case Day:
		return s
	case Week:
		n = 1
	case Year:
		n = 30
		if i == 1 {
			n = s.from.MonthEnd() - s.from
		}
	case Quarter, Season, Half:
		n = 29
	case Decade, Century:
		return s.cut(i)
	}
	n = min(n, s.to-s.from)
	out := rangeSpan(s.from, s.from+n)
	if i == 3 {
		out = rangeSpan(s.to-n, s.to)
	}
	out.mod = []string{"START", "MID", "END"}[i-1]
	return out
}
