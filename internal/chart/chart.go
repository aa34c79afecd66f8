// Package chart draws numbers in characters, for a terminal. It knows nothing
// of what the numbers mean.
package chart

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"
)

// None stands for a place where there is no number.
var None = math.NaN()

var eighths = []rune(" ▁▂▃▄▅▆▇█")

// Spark draws numbers between low and high in one line, a character each: a
// blank for none, and for nothing above low where low is 0.
func Spark(values []float64, low, high float64) string {
	var b strings.Builder
	for _, v := range values {
		switch {
		case math.IsNaN(v), low == 0 && v <= 0:
			b.WriteRune(' ')
		case high <= low:
			b.WriteRune(eighths[4])
		default:
			b.WriteRune(eighths[1+min(7, max(0, int((v-low)/(high-low)*8)))])
		}
	}
	return b.String()
}

// Squeeze joins neighbours so that at most n numbers are left, and tells how
// many make one. join gives the number for several.
func Squeeze[T any](values []T, n int, join func([]T) T) (out []T, each int) {
	if n < 1 {
		n = 1
	}
	each = max(1, (len(values)+n-1)/n)
	for i := 0; i < len(values); i += each {
		out = append(out, join(values[i:min(len(values), i+each)]))
	}
	return out, each
}

// A Plot is columns over an axis.
type Plot struct {
	Values      []float64 // at most as many as fit: Room tells
	First, Last string    // what stands below the first and the last column
	Width       int       // of all, in characters
	Height      int       // rows above the axis; of a signed plot in all
	Signed      bool      // numbers below 0 hang from the axis
}

// labelWidth is that of the numbers left of the axis.
const labelWidth = 8

// Room is how many columns fit a width.
func Room(width int) int { return max(10, width-labelWidth-2) }

// String draws the plot.
func (p *Plot) String() string {
	top := 0.0
	for _, v := range p.Values {
		if !math.IsNaN(v) {
			top = max(top, math.Abs(v))
		}
	}
	top = nice(top)
	if p.Signed {
		return p.signed(top)
	}
	wide := p.wide()
	var b strings.Builder
	for r := p.Height; r > 0; r-- {
		label := ""
		switch {
		case r == p.Height:
			label = short(top)
		case p.Height%2 == 0 && r == p.Height/2 && top/2 == math.Trunc(top/2):
			label = short(top / 2)
		}
		p.row(&b, label, wide, func(v float64) rune {
			n := int(math.Ceil(v / top * float64(8*p.Height)))
			return eighths[min(8, max(0, n-8*(r-1)))]
		})
	}
	p.axis(&b, wide)
	return b.String()
}

// signed draws numbers above and below an axis, in halves of a row.
func (p *Plot) signed(top float64) string {
	half := max(1, p.Height/2)
	wide := p.wide()
	halves := func(v float64) int {
		n := int(math.Round(math.Abs(v) / top * float64(2*half)))
		if v != 0 {
			n = max(1, n)
		}
		return n
	}
	var b strings.Builder
	for r := half; r > 0; r-- {
		label := ""
		if r == half {
			label = "+" + short(top)
		}
		p.row(&b, label, wide, func(v float64) rune {
			if v <= 0 {
				return ' '
			}
			return []rune(" ▄█")[min(2, max(0, halves(v)-2*(r-1)))]
		})
	}
	p.row(&b, "0", wide, func(float64) rune { return '─' })
	for r := 1; r <= half; r++ {
		label := ""
		if r == half {
			label = "-" + short(top)
		}
		p.row(&b, label, wide, func(v float64) rune {
			if v >= 0 {
				return ' '
			}
			return []rune(" ▀█")[min(2, max(0, halves(v)-2*(r-1)))]
		})
	}
	p.axis(&b, wide)
	return b.String()
}

// wide is how many characters a column takes with the space beside it.
func (p *Plot) wide() int {
	return max(1, min(8, Room(p.Width)/max(1, len(p.Values))))
}

func (p *Plot) row(b *strings.Builder, label string, wide int, cell func(float64) rune) {
	var l strings.Builder
	fmt.Fprintf(&l, "%*s ", labelWidth, label)
	l.WriteRune('│')
	for _, v := range p.Values {
		c := ' '
		if !math.IsNaN(v) {
			c = cell(v)
		}
		l.WriteString(strings.Repeat(string(c), max(1, wide-gap(wide))) + strings.Repeat(" ", gap(wide)))
	}
	b.WriteString(strings.TrimRight(l.String(), " ") + "\n")
}

// gap is the space between two columns.
func gap(wide int) int {
	if wide > 2 {
		return 1
	}
	return 0
}

func (p *Plot) axis(b *strings.Builder, wide int) {
	n := wide * len(p.Values)
	fmt.Fprintf(b, "%*s └%s\n", labelWidth, map[bool]string{true: "", false: "0"}[p.Signed], strings.Repeat("─", n))
	b.WriteString(strings.TrimRight(strings.Repeat(" ", labelWidth+2)+Ends(p.First, p.Last, n), " ") + "\n")
}

// Ends writes two labels at the ends of n characters, one if both are the
// same or there is no room.
func Ends(first, last string, n int) string {
	space := n - utf8.RuneCountInString(first) - utf8.RuneCountInString(last)
	switch {
	case first == last:
		return first
	case space < 1:
		return first + " – " + last
	}
	return first + strings.Repeat(" ", space) + last
}

// nice is the next round number, 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten, that is not less than v.
func nice(v float64) float64 {
	if v <= 0 {
		return 1
	}
	e := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 1.5, 2, 3, 4, 5, 6, 8, 10} {
		if v <= m*e*(1+1e-9) {
			return m * e
		}
	}
	return 10 * e
}

// short writes a number in few characters.
func short(v float64) string {
	switch {
	case v >= 1e6:
		return fmt.Sprintf("%.4gM", v/1e6)
	case v >= 1e4:
		return fmt.Sprintf("%.4gk", v/1e3)
	}
	return fmt.Sprintf("%.4g", v)
}
