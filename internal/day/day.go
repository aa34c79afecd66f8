// Package day has calendar days without clock or zone, as event dates are
// written: one int32, comparable, cheap to copy.
package day

import (
	"fmt"
	"time"
)

// A Day counts days since 1 January of the year 1; the zero Day means "not
// known".
type Day int32

const unixDays = 719162 // days from 0001-01-01 to 1970-01-01

// Of gives the day of a date; out-of-range months and days normalise as in
// time.Date.
func Of(year int, month time.Month, dom int) Day {
	return Day(time.Date(year, month, dom, 0, 0, 0, 0, time.UTC).Unix()/86400) + unixDays + 1
}

// Parse reads an ISO day, "2017-11-21".
func Parse(s string) (Day, error) {
	t, err := time.Parse("2006-01-02", s)
	if err != nil {
		return 0, fmt.Errorf("day %q: want YYYY-MM-DD", s)
	}
	return Of(t.Date()), nil
}

func (d Day) time() time.Time { return time.Unix(int64(d-unixDays-1)*86400, 0).UTC() }

// Known tells whether d is a day at all.
func (d Day) Known() bool { return d != 0 }

// Date gives year, month and day of month.
func (d Day) Date() (int, time.Month, int) { return d.time().Date() }

// Weekday gives the day of the week.
func (d Day) Weekday() time.Weekday { return d.time().Weekday() }

// String writes an ISO day, or "" where the day is not known.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return d.time().Format("2006-01-02")
}
