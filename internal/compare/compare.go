// Package compare tells how far two sources of events agree, cell by cell: a
// cell is a dyad in a step of time, such as a month. It is given the cells one
// by one and keeps a few numbers of each; it reads no events itself.
package compare

import (
	"cmp"
	"math"
	"slices"
)

// A Cell is what two sources have of one key, such as a dyad, in one step of
// time. One of them at least has events.
type Cell struct {
	Date   string // first day of the step
	Key    string
	Events [2]int
	Quads  [2][4]int  // events of quad 1 to 4
	Score  [2]float64 // mean; not looked at where a source has no events
}

// A Measure says by what cells are ranked that differ.
type Measure string

// The measures.
const (
	Events Measure = "events" // number of events
	Score  Measure = "score"  // their mean score
	Quad   Measure = "quad"   // the share of each quad; counts of each are compared too
)

// A Correlation of two lists of numbers. What cannot be reckoned, for want of
// cells or because a list is constant, is nil.
type Correlation struct {
	Cells    int      `json:"cells"`
	Pearson  *float64 `json:"pearson"`
	Spearman *float64 `json:"spearman"`
}

// Counts compares numbers of events.
type Counts struct {
	Events [2]int      `json:"events"`
	Ratio  *float64    `json:"ratio"`  // the first's over the second's, nil if that is 0
	Either Correlation `json:"either"` // over cells that one or both have
	Both   Correlation `json:"both"`   // over cells that both have
}

// Scores compares mean scores, over cells that both have.
type Scores struct {
	Correlation
	Mean       [2]*float64 `json:"mean"`       // of the cells' means
	Difference *float64    `json:"difference"` // mean size of the difference
}

// A Difference is a cell in which the sources differ.
type Difference struct {
	Date   string      `json:"date"`
	Key    string      `json:"key"`
	Events [2]int      `json:"events"`
	Score  [2]*float64 `json:"score"` // nil where there are no events
	Quads  [2][4]int   `json:"quads"`
	far    float64
}

// A Report is what came of a comparison.
type Report struct {
	Cells  [2]int       `json:"cells"` // that each has
	Both   int          `json:"both"`  // that both have
	Either int          `json:"either"`
	First  [2]string    `json:"first"` // first step of each, "" if it has no cell
	Last   [2]string    `json:"last"`
	Counts Counts       `json:"counts"`
	Quads  []Counts     `json:"quads,omitempty"` // of quad 1 to 4, with the measure Quad
	Scores Scores       `json:"scores"`
	Differ []Difference `json:"differ"` // the cells that differ most, most first
}

// A Comparison takes cells.
type Comparison struct {
	measure Measure
	most    int
	report  Report
	counts  columns
	quads   [4]columns
	scores  [2][]float64
}

// New makes a Comparison that ranks cells by a measure and keeps the first
// most of them; 0 is all that differ.
func New(m Measure, most int) *Comparison { return &Comparison{measure: m, most: most} }

// Add takes a cell. Cells come in the order of time.
func (c *Comparison) Add(x Cell) {
	if x.Events[0] == 0 && x.Events[1] == 0 {
		return
	}
	r := &c.report
	r.Either++
	for i, n := range x.Events {
		if n == 0 {
			continue
		}
		r.Cells[i]++
		if r.First[i] == "" {
			r.First[i] = x.Date
		}
		r.Last[i] = x.Date
	}
	c.counts.add(x.Events)
	if c.measure == Quad {
		for q := range c.quads {
			c.quads[q].add([2]int{x.Quads[0][q], x.Quads[1][q]})
		}
	}
	if x.Events[0] > 0 && x.Events[1] > 0 {
		r.Both++
		for i := range c.scores {
			c.scores[i] = append(c.scores[i], x.Score[i])
		}
	}
	c.rank(x)
}

// rank keeps the cell if it is among those that differ most.
func (c *Comparison) rank(x Cell) {
	far := 0.0
	both := x.Events[0] > 0 && x.Events[1] > 0
	switch c.measure {
	case Score:
		if both {
			far = math.Abs(x.Score[0] - x.Score[1])
		}
	case Quad:
		if both {
			// Half the sum of the differences of shares, times the events at stake.
			for q := range 4 {
				far += math.Abs(float64(x.Quads[0][q])/float64(x.Events[0])-float64(x.Quads[1][q])/float64(x.Events[1])) / 2
			}
			far *= float64(min(x.Events[0], x.Events[1]))
		}
	default:
		far = math.Abs(float64(x.Events[0] - x.Events[1]))
	}
	d := c.report.Differ
	if far == 0 || c.most > 0 && len(d) == c.most && far <= d[len(d)-1].far {
		return
	}
	at := len(d)
	for c.most > 0 && at > 0 && d[at-1].far < far {
		at--
	}
	one := Difference{Date: x.Date, Key: x.Key, Events: x.Events, Quads: x.Quads, far: far}
	for i := range x.Score {
		if x.Events[i] > 0 {
			one.Score[i] = rounded(x.Score[i])
		}
	}
	c.report.Differ = slices.Insert(d, at, one)
	if c.most > 0 {
		c.report.Differ = c.report.Differ[:min(len(d)+1, c.most)]
	}
}

// Report says what came of all cells.
func (c *Comparison) Report() Report {
	r := c.report
	r.Differ = append([]Difference{}, r.Differ...)
	if c.most == 0 { // else they are in order
		slices.SortStableFunc(r.Differ, func(a, b Difference) int { return cmp.Compare(b.far, a.far) })
	}
	r.Counts = c.counts.compare()
	if c.measure == Quad {
		for q := range c.quads {
			r.Quads = append(r.Quads, c.quads[q].compare())
		}
	}
	a, b := c.scores[0], c.scores[1]
	r.Scores = Scores{Correlation: correlate(a, b)}
	if len(a) > 0 {
		apart := 0.0
		for i := range a {
			apart += math.Abs(a[i] - b[i])
		}
		n := float64(len(a))
		r.Scores.Mean = [2]*float64{rounded(sum(a) / n), rounded(sum(b) / n)}
		r.Scores.Difference = rounded(apart / n)
	}
	return r
}

// columns are the counts of two sources, cell by cell.
type columns struct{ a, b []float64 }

// add takes a cell; one that is empty in both is none.
func (c *columns) add(n [2]int) {
	if n[0] > 0 || n[1] > 0 {
		c.a, c.b = append(c.a, float64(n[0])), append(c.b, float64(n[1]))
	}
}

func (c *columns) compare() Counts {
	n := [2]float64{sum(c.a), sum(c.b)}
	out := Counts{Events: [2]int{int(n[0]), int(n[1])}, Either: correlate(c.a, c.b)}
	if n[1] > 0 {
		out.Ratio = rounded(n[0] / n[1])
	}
	var a, b []float64
	for i := range c.a {
		if c.a[i] > 0 && c.b[i] > 0 {
			a, b = append(a, c.a[i]), append(b, c.b[i])
		}
	}
	out.Both = correlate(a, b)
	return out
}

func correlate(a, b []float64) Correlation {
	return Correlation{len(a), pearson(a, b), pearson(ranks(a), ranks(b))}
}

// pearson is the product-moment correlation, nil if it is not defined.
func pearson(a, b []float64) *float64 {
	if len(a) < 2 || slices.Min(a) == slices.Max(a) || slices.Min(b) == slices.Max(b) {
		return nil
	}
	ma, mb := sum(a)/float64(len(a)), sum(b)/float64(len(b))
	var ab, aa, bb float64
	for i := range a {
		x, y := a[i]-ma, b[i]-mb
		ab, aa, bb = ab+x*y, aa+x*x, bb+y*y
	}
	return rounded(max(-1, min(1, ab/math.Sqrt(aa)/math.Sqrt(bb))))
}

// ranks gives the rank of each number, from 1, and the mean of their ranks to
// equal ones.
func ranks(a []float64) []float64 {
	order := make([]int, len(a))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(a[i], a[j]), cmp.Compare(i, j)) })
	out := make([]float64, len(a))
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && a[order[j]] == a[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			out[order[k]] = float64(i+j+1) / 2
		}
		i = j
	}
	return out
}

func sum(a []float64) (s float64) {
	for _, x := range a {
		s += x
	}
	return s
}

// rounded gives a number with four decimals, which every machine agrees on.
func rounded(x float64) *float64 {
	x = math.Round(x*1e4) / 1e4
	if x == 0 {
		x = 0 // not -0
	}
	return &x
}
