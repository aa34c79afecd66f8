package compare

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"testing/quick"
)

func said(f *float64) string {
	if f == nil {
		return "nil"
	}
	return strconv.FormatFloat(*f, 'f', -1, 64)
}

// TestCorrelations on numbers whose correlations are known.
func TestCorrelations(t *testing.T) {
	for _, c := range []struct {
		name              string
		a, b              []float64
		pearson, spearman string
	}{
		{"none", nil, nil, "nil", "nil"},
		{"one", []float64{1}, []float64{2}, "nil", "nil"},
		{"constant", []float64{0.1, 0.1, 0.1}, []float64{1, 2, 3}, "nil", "nil"},
		{"same", []float64{1, 2, 3}, []float64{10, 20, 30}, "1", "1"},
		{"against", []float64{1, 2, 3}, []float64{3, 2, 1}, "-1", "-1"},
		{"monotone", []float64{1, 2, 3, 4, 5}, []float64{1, 8, 27, 64, 125}, "0.9431", "1"},
		{"Anscombe I", []float64{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5}, []float64{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68}, "0.8164", "0.8182"},
		{"Anscombe IV", []float64{8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8}, []float64{6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89}, "0.8165", "0.5"},
		{"ties", []float64{1, 1, 2, 2}, []float64{1, 2, 1, 2}, "0", "0"},
	} {
		got := correlate(c.a, c.b)
		if said(got.Pearson) != c.pearson || said(got.Spearman) != c.spearman || got.Cells != len(c.a) {
			t.Errorf("%s: pearson %s, spearman %s, %d; want %s, %s", c.name, said(got.Pearson), said(got.Spearman), got.Cells, c.pearson, c.spearman)
		}
	}
}

// TestRange: no correlation leaves [-1, 1], and a list goes with itself.
func TestRange(t *testing.T) {
	check := func(a, b []uint16) bool {
		n := min(len(a), len(b))
		x, y := make([]float64, n), make([]float64, n)
		for i := range n {
			x[i], y[i] = float64(a[i]), float64(b[i])
		}
		c, self := correlate(x, y), correlate(x, x)
		in := func(f *float64) bool { return f == nil || math.Abs(*f) <= 1 }
		one := func(f *float64) bool { return f == nil || *f == 1 }
		return in(c.Pearson) && in(c.Spearman) && one(self.Pearson) && one(self.Spearman)
	}
	if err := quick.Check(check, nil); err != nil {
		t.Error(err)
	}
}

func cells() []Cell {
	return []Cell{
		{Date: "2018-01-01", Key: "CHL>PER", Events: [2]int{4, 2}, Quads: [2][4]int{{4, 0, 0, 0}, {1, 0, 0, 1}}, Score: [2]float64{4, 1}},
		{Date: "2018-01-01", Key: "PER>CHL", Events: [2]int{1, 0}, Quads: [2][4]int{{1, 0, 0, 0}, {}}, Score: [2]float64{2, 0}},
		{Date: "2018-02-01", Key: "CHL>PER", Events: [2]int{6, 3}, Quads: [2][4]int{{3, 0, 3, 0}, {3, 0, 0, 0}}, Score: [2]float64{0, -2}},
		{Date: "2018-02-01", Key: "ECU>PER", Events: [2]int{0, 9}, Quads: [2][4]int{{}, {0, 0, 0, 9}}, Score: [2]float64{0, -10}},
		{Date: "2018-03-01", Key: "CHL>PER", Events: [2]int{2, 1}, Quads: [2][4]int{{0, 0, 0, 2}, {0, 0, 0, 1}}, Score: [2]float64{-8, -9}},
		{Date: "2018-03-01", Key: "XXX>YYY"},
	}
}

func reported(m Measure, most int) Report {
	c := New(m, most)
	for _, x := range cells() {
		c.Add(x)
	}
	return c.Report()
}

func TestReport(t *testing.T) {
	r := reported(Events, 3)
	if r.Cells != [2]int{4, 4} || r.Both != 3 || r.Either != 5 {
		t.Errorf("cells %v, both %d, either %d", r.Cells, r.Both, r.Either)
	}
	if r.First != [2]string{"2018-01-01", "2018-01-01"} || r.Last != [2]string{"2018-03-01", "2018-03-01"} {
		t.Errorf("%v to %v", r.First, r.Last)
	}
	if r.Counts.Events != [2]int{13, 15} || said(r.Counts.Ratio) != "0.8667" {
		t.Errorf("events %v, ratio %s", r.Counts.Events, said(r.Counts.Ratio))
	}
	// By hand: over all, (4,2) (1,0) (6,3) (0,9) (2,1); where both have some, the
	// second has half the first's.
	if said(r.Counts.Either.Pearson) != "-0.323" || said(r.Counts.Either.Spearman) != "0" || r.Counts.Either.Cells != 5 {
		t.Errorf("either: %s %s", said(r.Counts.Either.Pearson), said(r.Counts.Either.Spearman))
	}
	if said(r.Counts.Both.Pearson) != "1" || said(r.Counts.Both.Spearman) != "1" || r.Counts.Both.Cells != 3 {
		t.Errorf("both: %s %s", said(r.Counts.Both.Pearson), said(r.Counts.Both.Spearman))
	}
	// Scores (4,1) (0,-2) (-8,-9).
	if s := r.Scores; s.Cells != 3 || said(s.Pearson) != "0.9993" || said(s.Spearman) != "1" || said(s.Mean[0]) != "-1.3333" || said(s.Mean[1]) != "-3.3333" || said(s.Difference) != "2" {
		t.Errorf("scores: %d %s %s %s %s %s", s.Cells, said(s.Pearson), said(s.Spearman), said(s.Mean[0]), said(s.Mean[1]), said(s.Difference))
	}
	if r.Quads != nil {
		t.Error("quads without being asked")
	}
	empty := New(Quad, 10).Report()
	if empty.Either != 0 || empty.Counts.Ratio != nil || empty.Scores.Difference != nil || empty.Differ == nil || empty.First[0] != "" {
		t.Errorf("nothing: %+v", empty)
	}
}

func TestQuads(t *testing.T) {
	r := reported(Quad, 3)
	if len(r.Quads) != 4 {
		t.Fatalf("%d quads", len(r.Quads))
	}
	if q := r.Quads[0]; q.Events != [2]int{8, 4} || q.Either.Cells != 3 || q.Both.Cells != 2 || said(q.Both.Pearson) != "-1" || said(q.Ratio) != "2" {
		t.Errorf("quad 1: %+v", q)
	}
	if q := r.Quads[2]; q.Events != [2]int{3, 0} || q.Ratio != nil || q.Both.Cells != 0 {
		t.Errorf("quad 3: %+v", q)
	}
}

// TestDiffer: the cells that differ most by each measure, equal ones in order
// of time.
func TestDiffer(t *testing.T) {
	for _, c := range []struct {
		measure Measure
		most    int
		want    string
	}{
		{Events, 3, "ECU>PER 2018-02-01, CHL>PER 2018-02-01, CHL>PER 2018-01-01"},
		{Events, 0, "ECU>PER 2018-02-01, CHL>PER 2018-02-01, CHL>PER 2018-01-01, PER>CHL 2018-01-01, CHL>PER 2018-03-01"},
		{Events, 100, "ECU>PER 2018-02-01, CHL>PER 2018-02-01, CHL>PER 2018-01-01, PER>CHL 2018-01-01, CHL>PER 2018-03-01"},
		{Score, 2, "CHL>PER 2018-01-01, CHL>PER 2018-02-01"},
		{Quad, 5, "CHL>PER 2018-02-01, CHL>PER 2018-01-01"}, // half of 3 and of 2 events
	} {
		r := reported(c.measure, c.most)
		var got []string
		for _, d := range r.Differ {
			got = append(got, fmt.Sprint(d.Key, " ", d.Date))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s, %d: %s, want %s", c.measure, c.most, s, c.want)
		}
		if len(r.Differ) > 0 && c.measure == Events {
			if d := r.Differ[0]; d.Score[0] != nil || said(d.Score[1]) != "-10" {
				t.Errorf("%+v", d)
			}
		}
	}
}
