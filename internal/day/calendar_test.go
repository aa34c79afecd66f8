package day

import (
	"testing"
	"time"
)

func TestCalendar(t *testing.T) {
	for d := Of(1990, 1, 1); d < Of(2033, 1, 1); d++ {
		mon := d.Monday()
		if mon.Weekday() != time.Monday || mon > d || d-mon > 6 || d.ISOWeekday() != int(d-mon)+1 {
			t.Fatalf("%v: Monday %v, weekday %d", d, mon, d.ISOWeekday())
		}
		if y, w := d.ISOWeek(); y < d.Year()-1 || y > d.Year()+1 || w < 1 || w > 53 {
			t.Fatalf("%v: ISO week %d of %d", d, w, y)
		}
		s, e := d.MonthStart(), d.MonthEnd()
		if s.Month() != d.Month() || e.Month() != d.Month() || (s-1).Month() == d.Month() || (e+1).Month() == d.Month() {
			t.Fatalf("%v: month %v to %v", d, s, e)
		}
		for _, n := range []int{-13, -1, 0, 1, 11, 12} {
			a := d.AddMonths(n)
			if got, want := a.Year()*12+int(a.Month()), d.Year()*12+int(d.Month())+n; got != want {
				t.Fatalf("%v + %d months = %v", d, n, a)
			}
		}
	}
	for _, c := range []struct {
		from string
		n    int
		want string
	}{{"2017-01-31", 1, "2017-02-28"}, {"2016-01-31", 1, "2016-02-29"}, {"2016-02-29", 12, "2017-02-28"}, {"2017-03-15", -3, "2016-12-15"}} {
		d, _ := Parse(c.from)
		if got := d.AddMonths(c.n).String(); got != c.want {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.n, got, c.want)
		}
	}
}
