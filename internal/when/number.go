package when

import "fmt"

// The numbers and clock times that patterns name <n>, <dom>, <mm>, <year>,
// <yy>, <tensyear> and <clock>.

// A count is a number as told: "three" is 3 to 3, "a few" is 2 to 5.
type count struct{ lo, hi int }

const maxCount = 100000 // what a count is cut to: no date lies farther off

// count reads <n> at atom i and gives the atom after it. Many patterns ask for
// the same one.
func (m *matcher) count(i int) (count, int, bool) {
	if i < 0 || i >= len(m.memo) {
		return count{}, 0, false
	}
	c := &m.memo[i]
	if !c.counted {
		c.count, c.countEnd, c.isCount = m.readCount(i)
		c.counted = true
	}
	return c.count, c.countEnd, c.isCount
}

func (m *matcher) readCount(i int) (count, int, bool) {
	a := &m.atoms[i]
	w := m.g.words
	if a.number >= 0 {
		if m.isSign(i+1, ".") && m.at(i+2) != nil && m.at(i+2).number >= 0 && !a.spaced {
			return count{a.number, a.number}, i + 3, a.number < maxCount // a fraction counts for its whole
		}
		return count{a.number, a.number}, i + 1, a.number < maxCount
	}
	j := i
	_, one := w.lookup(a, m.c.one)
	if one {
		j++
		a = m.at(j)
		if a == nil {
			return count{1, 1}, j, true
		}
	}
	if e, ok := w.lookup(a, m.c.few); ok {
		return count{e.lo, e.hi}, m.skip(j+1, "of"), true
	}
	n, ok := 0, false
	for {
		a := m.at(j)
		if a == nil {
			break
		}
		e, is := w.lookup(a, m.c.num)
		if !is {
			break
		}
		switch {
		case !ok:
			n = e.lo
		case n >= 20 && n < 100 && n%10 == 0 && e.lo < 10:
			n += e.lo
		case n > 0 && n < 100 && (e.lo == 12 || e.lo == 100):
			n *= e.lo
		default:
			return count{n, n}, j, true
		}
		ok = true
		j++
		if n >= 20 && n < 100 && m.isSign(j, "-") && m.at(j+1) != nil {
			if e, is := w.lookup(m.at(j+1), m.c.num); is && e.lo < 10 && n%10 == 0 {
				n += e.lo
				j += 2
			}
		}
	}
	switch {
	case ok:
		return count{n, n}, m.skip(j, "of"), true
	case one:
		return count{1, 1}, i + 1, true
	}
	return count{}, 0, false
}

func (m *matcher) isSign(i int, s string) bool {
	a := m.at(i)
	return a != nil && a.text == s
}

func (m *matcher) skip(i int, word string) int {
	if m.isSign(i, word) {
		return i + 1
	}
	return i
}

// dom reads a day of the month: "3", "3rd", "third".
func (m *matcher) dom(i int) (int, int, bool) {
	a := m.at(i)
	if a == nil {
		return 0, 0, false
	}
	if a.number >= 0 {
		if a.number < 1 || a.number > 31 || a.digits > 2 {
			return 0, 0, false
		}
		if b := m.at(i + 1); b != nil && !a.spaced {
			if _, ok := m.g.words.lookup(b, m.c.suffix); ok {
				return a.number, i + 2, true
			}
		}
		// Figures that belong to a sum or a time: "May 10,000", "3:30", "5%".
		if b := m.at(i + 1); b != nil && !a.spaced && (b.text == ":" || b.text == "%") {
			return 0, 0, false
		}
		return a.number, i + 1, true
	}
	if e, ok := m.g.words.lookup(a, m.c.ordinal); ok && e.lo > 0 {
		return e.lo, i + 1, true
	}
	return 0, 0, false
}

// nth reads an ordinal: "third", "19th", "last" (-1).
func (m *matcher) nth(i int) (int, int, bool) {
	a := m.at(i)
	if a == nil {
		return 0, 0, false
	}
	if e, ok := m.g.words.lookup(a, m.c.ordinal); ok {
		return e.lo, i + 1, true
	}
	if b := m.at(i + 1); a.number > 0 && a.digits <= 2 && !a.spaced && b != nil {
		if _, ok := m.g.words.lookup(b, m.c.suffix); ok {
			return a.number, i + 2, true
		}
	}
	return 0, 0, false
}

func (m *matcher) figures(i, digits, lo, hi int) (int, int, bool) {
	a := m.at(i)
	if a == nil || a.number < lo || a.number > hi || a.comma || a.digits > digits {
		return 0, 0, false
	}
	return a.number, i + 1, true
}

func (m *matcher) year(i int) (int, int, bool) {
	a := m.at(i)
	if a == nil || a.digits != 4 {
		return 0, 0, false
	}
	if i > 0 && m.atoms[i-1].text == "$" {
		return 0, 0, false
	}
	return m.figures(i, 4, 1000, 2199)
}

// year2 reads a year by its last two figures: "88", "'88".
func (m *matcher) year2(i int) (int, int, bool) {
	if m.isSign(i, "'") {
		i++
	}
	a := m.at(i)
	if a == nil || a.digits != 2 {
		return 0, 0, false
	}
	return m.figures(i, 2, 0, 99)
}

// tens reads a decade by two figures, "80", as a year of this century or the
// last.
func (m *matcher) tens(i int) (int, int, bool) {
	n, next, ok := m.figures(i, 2, 10, 90)
	if !ok || n%10 != 0 || m.at(i).digits != 2 {
		return 0, 0, false
	}
	return n, next, true
}

// clock reads a time of day: "10:30", "3 p.m.", "1500 GMT", "0:40 a.m.".
func (m *matcher) clock(i int) (string, int, bool) {
	a := m.at(i)
	if a == nil || a.number < 0 || a.comma {
		return "", 0, false
	}
	hour, min, j := a.number, 0, i+1
	sure := false
	if b := m.at(j); b != nil && !a.spaced && (b.text == ":" || b.text == ".") {
		c := m.at(j + 1)
		if c == nil || c.digits != 2 || c.number > 59 || b.spaced {
			return "", 0, false
		}
		min, sure = c.number, b.text == ":"
		j += 2
	} else if a.digits == 4 {
		hour, min = a.number/100, a.number%100
	}
	if b := m.at(j); b != nil {
		if e, ok := m.g.words.lookup(b, m.c.ampm); ok && hour <= 12 {
			hour = hour%12 + e.lo
			sure = true
			j++
		}
	}
	if b := m.at(j); b != nil {
		if _, ok := m.g.words.lookup(b, m.c.zone); ok {
			sure = true
			j++
		}
	}
	if !sure || hour > 24 || min > 59 {
		return "", 0, false
	}
	return fmt.Sprintf("%02d:%02d", hour, min), j, true
}
