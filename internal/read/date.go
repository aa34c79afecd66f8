package read

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dateline/internal/day"
)

// A date is a day as written, perhaps without its year or with two digits of it.
type date struct {
	year  int // 0 if not told, unless short
	short bool
	month time.Month
	dom   int
}

// day gives the date's day. A date without a year, and two-digit years, take
// the one that brings them nearest to near; without a year and near there is
// no day.
func (d date) day(near day.Day) day.Day {
	year := d.year
	switch {
	case d.short && near.Known():
		y, _, _ := near.Date()
		year += y - y%100
		if year-y > 50 {
			year -= 100
		} else if y-year > 50 {
			year += 100
		}
	case d.short && year >= 69:
		year += 1900
	case d.short:
		year += 2000
	case year > 0:
	case !near.Known():
		return 0
	default:
		y, _, _ := near.Date()
		var best day.Day
		for _, y := range []int{y, y - 1, y + 1} {
			if !validDate(y, d.month, d.dom) {
				continue
			}
			c := day.Of(y, d.month, d.dom)
			if best == 0 || gap(c, near) < gap(best, near) {
				best = c
			}
		}
		return best
	}
	if !validDate(year, d.month, d.dom) {
		return 0
	}
	return day.Of(year, d.month, d.dom)
}

func gap(a, b day.Day) day.Day {
	if a < b {
		return b - a
	}
	return a - b
}

func validDate(year int, month time.Month, dom int) bool {
	if year < 1 || year > 9999 || month < 1 || month > 12 || dom < 1 {
		return false
	}
	_, m, d := day.Of(year, month, dom).Date()
	return m == month && d == dom
}

// parseDate reads a date at the start of s and gives its length, 0 if there is
// none: "2017-11-22", "22 Nov 2017", "Nov. 22, 2017", "20 Aug 88", "March 3",
// each perhaps after a weekday.
func (t *tables) parseDate(s string) (date, int) {
	at := t.skipWeekday(s)
	d, n := t.parsePlainDate(s[at:])
	if n == 0 {
		return date{}, 0
	}
	return d, at + n
}

func (t *tables) parsePlainDate(s string) (date, int) {
	n, digits := leadingInt(s)
	switch {
	case digits == 4 || digits == 8:
		return isoDate(s)
	case digits == 1 || digits == 2: // 22 Nov 2017
		i := digits + ordinal(s[digits:])
		i += skip(s[i:], " \t.-/\u00a0")
		if strings.HasPrefix(s[i:], "of ") {
			i += 3
		}
		m, w := t.month(s[i:])
		if w == 0 || i == digits {
			return date{}, 0
		}
		i += w
		d := date{month: m, dom: n}
		d.year, d.short, w = yearAfter(s[i:])
		if !d.plausible() {
			return date{}, 0
		}
		return d, i + w
	}
	m, w := t.month(s)
	if w == 0 {
		return date{}, 0
	}
	i := w + skip(s[w:], " \t\u00a0-")
	n, digits = leadingInt(s[i:])
	if digits == 0 || digits > 2 || i == w {
		return date{}, 0
	}
	i += digits
	i += ordinal(s[i:])
	d := date{month: m, dom: n}
	d.year, d.short, w = yearAfter(s[i:])
	if !d.plausible() {
		return date{}, 0
	}
	return d, i + w
}

// plausible tells whether there is such a day in any year.
func (d date) plausible() bool {
	y := d.year
	if d.short || y == 0 {
		y = 2000
	}
	return validDate(y, d.month, d.dom)
}

// isoDate reads "2017-11-22", "2017/11/22" or "20171122".
func isoDate(s string) (date, int) {
	_, digits := leadingInt(s)
	var y, m, d, n int
	switch {
	case digits == 8:
		y, m, d, n = atoi(s[:4]), atoi(s[4:6]), atoi(s[6:8]), 8
	case digits == 4 && len(s) >= 8 && strings.ContainsRune("-/.", rune(s[4])):
		y = atoi(s[:4])
		var w, w2 int
		m, w = leadingInt(s[5:])
		if w == 0 || w > 2 || 5+w >= len(s) || s[5+w] != s[4] {
			return date{}, 0
		}
		d, w2 = leadingInt(s[6+w:])
		if w2 == 0 || w2 > 2 {
			return date{}, 0
		}
		n = 6 + w + w2
	default:
		return date{}, 0
	}
	if y < 1000 || !validDate(y, time.Month(m), d) {
		return date{}, 0
	}
	return date{year: y, month: time.Month(m), dom: d}, n
}

// yearAfter reads the year after day and month: " 2017", ", 2017", " '88",
// "-17" and, if it ends there, " 88".
func yearAfter(s string) (year int, short bool, n int) {
	i := skip(s, " \t,.-/\u00a0")
	if i == 0 {
		return 0, false, 0
	}
	comma := strings.Contains(s[:i], ",")
	quoted := false
	for _, q := range []string{"'", "’", "‘"} {
		if strings.HasPrefix(s[i:], q) {
			i += len(q)
			quoted = true
			break
		}
	}
	y, digits := leadingInt(s[i:])
	end := i + digits
	switch {
	case digits == 4 && y >= 1500 && y < 2300:
		return y, false, end
	case digits == 2 && (quoted || !comma && (end == len(s) || s[end] != ':' && s[end] != 'h')):
		return y, true, end
	}
	return 0, false, 0
}

// month reads a month's name with its full stop.
func (t *tables) month(s string) (time.Month, int) {
	w := wordLen(s)
	m, ok := t.months[strings.ToLower(s[:w])]
	if !ok {
		return 0, 0
	}
	if w < len(s) && s[w] == '.' {
		w++
	}
	return m, w
}

// weekday reads a weekday's name with its full stop.
func (t *tables) weekday(s string) (time.Weekday, int) {
	w := wordLen(s)
	d, ok := t.weekdays[strings.ToLower(s[:w])]
	if !ok {
		return 0, 0
	}
	if w < len(s) && s[w] == '.' {
		w++
	}
	return d, w
}

// skipWeekday gives the length of a weekday and the comma and spaces after it.
func (t *tables) skipWeekday(s string) int {
	_, w := t.weekday(s)
	if w == 0 {
		return 0
	}
	return w + skip(s[w:], " \t,\u00a0")
}

// wordLen gives the length of the letters s begins with, 40 bytes at most.
func wordLen(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) || i > 40 {
			return i
		}
	}
	return len(s)
}

func skip(s, set string) int { return len(s) - len(strings.TrimLeft(s, set)) }

func ordinal(s string) int {
	if len(s) >= 2 {
		switch strings.ToLower(s[:2]) {
		case "st", "nd", "rd", "th":
			if r, _ := utf8.DecodeRuneInString(s[2:]); len(s) == 2 || !unicode.IsLetter(r) {
				return 2
			}
		}
	}
	return 0
}

// leadingInt reads the digits s begins with, nine at most counted.
func leadingInt(s string) (n, digits int) {
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		if digits < 9 {
			n = n*10 + int(s[digits]-'0')
		}
		digits++
	}
	return n, digits
}

func atoi(s string) int { n, _ := leadingInt(s); return n }

// Published reads a day of publication in the forms people and programs write:
// "2017-11-22", "2017-11-22T10:00:00Z" (the day as written, whatever the
// zone), "20171122", "22 Nov 2017", "November 22, 2017", "Wed, 22 Nov 2017
// 10:00:00 GMT", "22/11/2017" where no other reading is possible.
func Published(s string) (day.Day, error) {
	t := builtin()
	s = strings.TrimSpace(s)
	d, n := t.parseDate(s)
	if n == 0 {
		d, n = slashDate(s)
	}
	if n == 0 {
		return 0, fmt.Errorf("date %q: want YYYY-MM-DD", shorten(s, 40))
	}
	if rest := s[n:]; rest != "" && !clockFollows(rest) {
		return 0, fmt.Errorf("date %q: want YYYY-MM-DD", shorten(s, 40))
	}
	if k := d.day(0); k.Known() {
		return k, nil
	}
	return 0, fmt.Errorf("date %q has no year", shorten(s, 40))
}

// clockFollows tells whether what stands after a date is a time of day: it
// begins with T, a comma or a space, and has a digit.
func clockFollows(rest string) bool {
	return len(rest) < 48 && strings.ContainsRune("T, \t", rune(rest[0])) && strings.ContainsAny(rest, "0123456789")
}

// slashDate reads "22/11/2017" and "11/22/2017", but no date that is both.
func slashDate(s string) (date, int) {
	a, w := leadingInt(s)
	if w == 0 || w > 2 || w >= len(s) || !strings.ContainsRune("/.-", rune(s[w])) {
		return date{}, 0
	}
	sep := s[w]
	b, w2 := leadingInt(s[w+1:])
	i := w + 1 + w2
	if w2 == 0 || w2 > 2 || i >= len(s) || s[i] != sep {
		return date{}, 0
	}
	y, w3 := leadingInt(s[i+1:])
	if w3 != 4 {
		return date{}, 0
	}
	n := i + 1 + w3
	switch {
	case a == b, b > 12:
		a, b = b, a
	case a > 12:
	default:
		return date{}, 0
	}
	if !validDate(y, time.Month(b), a) {
		return date{}, 0
	}
	return date{year: y, month: time.Month(b), dom: a}, n
}

// shorten cuts s for a message, at a rune's start.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
