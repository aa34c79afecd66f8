package day

import "time"

// Year gives the year of d.
func (d Day) Year() int { y, _, _ := d.Date(); return y }

// Month gives the month of d.
func (d Day) Month() time.Month { _, m, _ := d.Date(); return m }

// ISOWeekday counts Monday as 1 and Sunday as 7.
func (d Day) ISOWeekday() int { return (int(d.Weekday())+6)%7 + 1 }

// Monday gives the first day of d's ISO week.
func (d Day) Monday() Day { return d - Day(d.ISOWeekday()-1) }

// ISOWeek gives the ISO year and week.
func (d Day) ISOWeek() (year, week int) { return d.time().ISOWeek() }

// MonthStart gives the first day of d's month.
func (d Day) MonthStart() Day { y, m, _ := d.Date(); return Of(y, m, 1) }

// MonthEnd gives the last day of d's month.
func (d Day) MonthEnd() Day { y, m, _ := d.Date(); return Of(y, m+1, 1) - 1 }

// AddMonths gives the same day of the month n months on, or that month's last
// day where it is too short: 31 January and one month is 28 or 29 February.
func (d Day) AddMonths(n int) Day {
	y, m, dom := d.Date()
	first := Of(y, m+time.Month(n), 1)
	return min(first+Day(dom-1), first.MonthEnd())
}
