package chart

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSpark(t *testing.T) {
	for _, c := range []struct {
		values    []float64
		low, high float64
		want      string
	}{
		{nil, 0, 1, ""},
		{[]float64{0, 1, 4, 8, None}, 0, 8, " ▂▅█ "},
		{[]float64{-10, 0, 10}, -10, 10, "▁▅█"},
		{[]float64{3, 3}, 3, 3, "▄▄"},
	} {
		if got := Spark(c.values, c.low, c.high); got != c.want {
			t.Errorf("%v: %q, want %q", c.values, got, c.want)
		}
	}
}

func TestSqueeze(t *testing.T) {
	sum := func(v []int) (n int) {
		for _, x := range v {
			n += x
		}
		return n
	}
	got, each := Squeeze([]int{1, 2, 3, 4, 5}, 2, sum)
	if each != 3 || len(got) != 2 || got[0] != 6 || got[1] != 9 {
		t.Errorf("%v, %d", got, each)
	}
	if got, each := Squeeze([]int{1, 2}, 5, sum); each != 1 || len(got) != 2 {
		t.Errorf("%v, %d", got, each)
	}
}

func TestPlot(t *testing.T) {
	for _, c := range []struct {
		plot Plot
		want string
	}{
		{Plot{Values: []float64{1, 2, 0, 4}, First: "2001", Last: "2004", Width: 26, Height: 2}, `
       4 │            ███
       2 │▄▄▄ ███     ███
       0 └────────────────
          2001        2004
`},
		{Plot{Values: []float64{-8, None, 5, 0.1}, First: "a", Last: "b", Width: 14, Height: 4, Signed: true}, `
      +8 │    ▄▄
         │    ██▄▄
       0 │──  ────
         │██
      -8 │██
         └────────
          a      b
`},
	} {
		if got := c.plot.String(); got != c.want[1:] {
			t.Errorf("got\n%swant\n%s", got, c.want[1:])
		}
	}
}

// TestPlotFits: whatever the numbers, no line is wider than asked for.
func TestPlotFits(t *testing.T) {
	for n := 1; n <= Room(60); n++ {
		for _, scale := range []float64{0, 1e-9, 0.3, 1, 17, 1e5, 3e9} {
			v := make([]float64, n)
			for i := range v {
				v[i] = scale * math.Sin(float64(i))
			}
			for _, signed := range []bool{false, true} {
				out := (&Plot{Values: v, First: "2001-01-01", Last: "2020-12-31", Width: 60, Height: 8, Signed: signed}).String()
				for _, l := range strings.Split(out, "\n") {
					if utf8.RuneCountInString(l) > 60 {
						t.Fatalf("%d numbers of %g: %q", n, scale, l)
					}
				}
			}
		}
	}
}
