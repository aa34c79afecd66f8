package when

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"dateline/internal/day"
)

// feasts is the days that are known by a name.
type feasts struct {
	list   []feast
	byWord map[string][]feastName // by the name's first atom
	moving map[string][]day.Day   // first days, ascending
}

type feastName struct {
	atoms []string
	feast int
}

// A feast is a rule for a day of the year, and how long it lasts.
type feast struct {
	month, dom   int    // fixed
	weekday, nth int    // or the nth weekday of the month
	key          string // or from the moving table
	shift        int    // days after that
	days         int
}

func readFeasts(fsys fs.FS) (*feasts, error) {
	fe := &feasts{byWord: map[string][]feastName{}, moving: map[string][]day.Day{}}
	err := rows(fsys, "time/moving.tsv", func(cols []string) error {
		if len(cols) != 2 {
			return fmt.Errorf("want feast and days, have %d columns", len(cols))
		}
		var days []day.Day
		for _, s := range strings.Fields(cols[1]) {
			t, err := time.Parse("20060102", s)
			if err != nil {
				return fmt.Errorf("day %q: want YYYYMMDD", s)
			}
			days = append(days, day.Of(t.Date()))
		}
		fe.moving[cols[0]] = days
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = rows(fsys, "time/feasts.tsv", func(cols []string) error {
		if len(cols) != 3 {
			return fmt.Errorf("want names, rule and days, have %d columns", len(cols))
		}
		x, err := fe.rule(cols[1])
		if err != nil {
			return err
		}
		if x.days, err = strconv.Atoi(cols[2]); err != nil || x.days < 1 {
			return fmt.Errorf("days %q: want a number", cols[2])
		}
		for _, name := range strings.Split(cols[0], "|") {
			n := feastName{atoms: cutWords(name), feast: len(fe.list)}
			if len(n.atoms) == 0 {
				return fmt.Errorf("a feast without a name")
			}
			fe.byWord[n.atoms[0]] = append(fe.byWord[n.atoms[0]], n)
		}
		fe.list = append(fe.list, x)
		return nil
	})
	return fe, err
}

// cutWords cuts a name as a sentence's tokens are cut.
func cutWords(s string) []string {
	var out []string
	for _, w := range strings.Fields(s) {
		for p := 0; p < len(w); {
			n, _ := run(w[p:])
			out = append(out, strings.ReplaceAll(strings.ToLower(w[p:p+n]), ".", ""))
			p += n
		}
	}
	return out
}

var weekdays = []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"} // the codes of feasts.tsv

func (fe *feasts) rule(s string) (feast, error) {
	var x feast
	bad := fmt.Errorf("rule %q: want MM-DD, MM DAY N or KEY+N", s)
	if f := strings.Fields(s); len(f) == 3 {
		var plus string
		var err error
		f[2], plus, _ = strings.Cut(f[2], "+")
		if x.month, err = strconv.Atoi(f[0]); err != nil || x.month < 1 || x.month > 12 {
			return x, bad
		}
		for i, w := range weekdays {
			if w == f[1] {
				x.weekday = i + 1
			}
		}
		if x.nth, err = strconv.Atoi(f[2]); err != nil || x.weekday == 0 || x.nth == 0 {
			return x, bad
		}
		if plus != "" {
			if x.shift, err = strconv.Atoi(plus); err != nil {
				return x, bad
			}
		}
		return x, nil
	}
	if n, err := fmt.Sscanf(s, "%2d-%2d", &x.month, &x.dom); n == 2 && err == nil {
		return x, nil
	}
	i := strings.LastIndexAny(s, "+-")
	if i < 1 {
		return x, bad
	}
	var err error
	if x.shift, err = strconv.Atoi(s[i:]); err != nil {
		return x, bad
	}
	x.key = s[:i]
	if fe.moving[x.key] == nil {
		return x, fmt.Errorf("rule %q: no %q in moving.tsv", s, x.key)
	}
	return x, nil
}

func (fe *feasts) opens(a *atom) bool {
	return a.capital && fe.byWord[a.text] != nil
}

// match finds the longest feast's name at atom i.
func (fe *feasts) match(m *matcher, i int) (feast, next int, ok bool) {
	a := m.at(i)
	if a == nil || !fe.opens(a) || a.name && a.mask&(1<<m.c.given) != 0 {
		return 0, 0, false
	}
	for _, n := range fe.byWord[a.text] {
		if i+len(n.atoms) <= next {
			continue
		}
		same := true
		for k, w := range n.atoms {
			b := m.at(i + k)
			if b == nil || b.text != w {
				same = false
				break
			}
		}
		if same {
			feast, next, ok = n.feast, i+len(n.atoms), true
		}
	}
	return feast, next, ok
}

// days gives the spans of a feast that begin in a year: two for an Islamic
// feast now and then, none outside the table.
func (fe *feasts) inYear(i, y int) []span {
	x := fe.list[i]
	var firsts []day.Day
	switch {
	case x.key != "":
		for _, d := range fe.moving[x.key] {
			if d += day.Day(x.shift); d.Year() == y {
				firsts = append(firsts, d)
			}
		}
	case x.nth != 0:
		firsts = []day.Day{nthWeekday(y, x.month, x.weekday, x.nth) + day.Day(x.shift)}
	default:
		firsts = []day.Day{day.Of(y, time.Month(x.month), x.dom)}
	}
	var out []span
	for _, d := range firsts {
		if inCalendar(d) {
			out = append(out, rangeSpan(d, d+day.Day(x.days-1)))
		}
	}
	return out
}

// nthWeekday gives the nth weekday of a month, from the end if n is negative.
func nthWeekday(y, month, weekday, n int) day.Day {
	first := day.Of(y, time.Month(month), 1)
	if n < 0 {
		last := first.MonthEnd()
		return last - day.Day((last.ISOWeekday()-weekday+7)%7) + day.Day(7*(n+1))
	}
	return first + day.Day((weekday-first.ISOWeekday()+7)%7) + day.Day(7*(n-1))
}

func monthNumber(m int) time.Month { return time.Month(m) }
