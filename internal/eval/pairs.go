package eval

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"

	"dateline/internal/event"
)

// A Sentence is one text of a gold set that is no story: a sentence to code.
type Sentence struct{ ID, Text string }

// A PairRow asks which relation holds in a sentence from Source to Target.
type PairRow struct {
	Sentence
	Source, Target, Root string
}

// ReadPairs reads a tab-separated file with the columns sentence, source,
// target, gold_root and, for the id, uid or one without a name.
func ReadPairs(r io.Reader, name string) ([]PairRow, error) {
	rows, err := readTable(r, '\t')
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: no header line", name)
	}
	col := map[string]int{}
	for i, h := range rows[0] {
		col[h] = i
	}
	for _, want := range []string{"sentence", "source", "target", "gold_root"} {
		if _, ok := col[want]; !ok {
			return nil, fmt.Errorf("%s:1: no column %q", name, want)
		}
	}
	var out []PairRow
	for i, row := range rows[1:] {
		get := func(h string) string {
			if c, ok := col[h]; ok && c < len(row) {
				return row[c]
			}
			return ""
		}
		id := get("uid")
		if id == "" {
			id = get("")
		}
		if id == "" {
			id = strconv.Itoa(i)
		}
		out = append(out, PairRow{Sentence{id, get("sentence")}, get("source"), get("target"), get("gold_root")})
	}
	return out, nil
}

var pairQuad = map[string]int{
	"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "COOPERATE": 2, "AID": 2, "YIELD": 2,
	"REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3,
	"PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}

// counts are true positives, false positives and misses by class.
type counts[K comparable] struct{ tp, fp, fn map[K]int }

func newCounts[K comparable]() counts[K] {
	return counts[K]{map[K]int{}, map[K]int{}, map[K]int{}}
}

// add counts one decision; the zero K means that none was made.
func (c counts[K]) add(gold, got K) {
	var none K
	if gold == got {
		c.tp[gold]++
		return
	}
	c.fn[gold]++
	if got != none {
		c.fp[got]++
	}
}

func (c counts[K]) f1(k K) float64 {
	return float64(2*c.tp[k]) / float64(2*c.tp[k]+c.fp[k]+c.fn[k])
}

// classes are those the gold has.
func (c counts[K]) classes() map[K]bool {
	out := map[K]bool{}
	for k := range c.tp {
		out[k] = true
	}
	for k := range c.fn {
		out[k] = true
	}
	return out
}

// PairFigures are the results of scoring sentence pairs.
type PairFigures struct {
	n, ok, none int
	root        counts[string]
	quad        counts[int]
	rows        []pairResult
}

type pairResult struct {
	row *PairRow
	got *event.Event
}

func rootOf(typ string) string {
	if typ == "CONCEDE" || typ == "RETREAT" {
		return "YIELD"
	}
	return typ
}

// near tells whether a span shares a word with some party as named or as
// written.
func near(span string, side []event.Party) bool {
	for i := range side {
		if shareWord(span, side[i].Text) || shareWord(span, side[i].Name) {
			return true
		}
	}
	return false
}

// pick is the event that decides a row: the first with both sides, else the
// first reciprocal one, else the first with the source, else the first.
func pick(row *PairRow, ev []event.Event) *event.Event {
	var mutual, one *event.Event
	for i := range ev {
		e := &ev[i]
		if near(row.Source, e.Actors) {
			if near(row.Target, e.Recipients) {
				return e
			}
			if one == nil {
				one = e
			}
		}
		if mutual == nil && reciprocal[e.Type] {
			if both := poured(e); near(row.Source, both) && near(row.Target, both) {
				mutual = e
			}
		}
	}
	switch {
	case mutual != nil:
		return mutual
	case one != nil:
		return one
	case len(ev) > 0:
		return &ev[0]
	}
	return nil
}

// ScorePairs compares coded events with gold relations.
func ScorePairs(rows []PairRow, coded map[string][]event.Event) *PairFigures {
	f := &PairFigures{root: newCounts[string](), quad: newCounts[int]()}
	for i := range rows {
		e := pick(&rows[i], coded[rows[i].ID])
		y := ""
		if e != nil {
			y = rootOf(e.Type)
		} else {
			f.none++
		}
		f.n++
		if y == rows[i].Root {
			f.ok++
		}
		f.root.add(rows[i].Root, y)
		f.quad.add(pairQuad[rows[i].Root], pairQuad[y])
		f.rows = append(f.rows, pairResult{&rows[i], e})
	}
	return f
}

// macro is the mean F1 over the classes of the gold. The sum is taken in a
// fixed order: floats added in another order may differ in the last place.
func macro[K int | string](c counts[K]) float64 {
	ks := slices.Sorted(maps.Keys(c.classes()))
	sum := 0.0
	for _, k := range ks {
		sum += c.f1(k)
	}
	return 100 * sum / float64(max(1, len(ks)))
}

// Write prints the figures.
func (f *PairFigures) Write(w io.Writer) error {
	p := &printer{w: w}
	p.f("%d pairs, accuracy %.1f, no event %d\n", f.n, 100*float64(f.ok)/float64(max(1, f.n)), f.none)
	for _, k := range slices.Sorted(maps.Keys(f.root.classes())) {
		p.f("  %-10s n %4d  F1 %5.1f\n", k, f.root.tp[k]+f.root.fn[k], 100*f.root.f1(k))
	}
	p.f("quad macro-F1 %.1f\n", macro(f.quad))
	p.f("root macro-F1 %.1f\n", macro(f.root))
	return p.err
}

// WriteErrors lists the rows that were decided wrongly, for reading.
func (f *PairFigures) WriteErrors(w io.Writer) error {
	p := &printer{w: w}
	for _, r := range f.rows {
		got, what := "", "(no event)\n"
		if r.got != nil {
			got, what = rootOf(r.got.Type), describe(r.got)+"\n"
		}
		if got == r.row.Root {
			continue
		}
		p.f("%s\t%s\t%s\n    gold  %s -> %s\n    coded %s    | %s\n", r.row.ID, r.row.Root, got, r.row.Source, r.row.Target, what, r.row.Text)
	}
	return p.err
}
