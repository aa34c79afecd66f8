// Package measure tells how well reprints and updates are told from stories
// that are only alike, against pairs of stories of known relation.
package measure

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"dateline/internal/dup"
	"dateline/internal/read"
)

// A Pair is two stories and what they are to each other.
type Pair struct {
	ID   string
	Half string // "tuning", "held out": the part of the set it belongs to
	Edit string // what was done to one to make the other
	Want dup.Relation
	A, B *dup.Story
}

const maxLine = 16 << 20

// Read reads pairs, one JSON object a line: id, class (reprint, update or
// different), half, edit, and the stories a and b as dateline reads them.
func Read(r io.Reader, name string) ([]Pair, error) {
	var out []Pair
	in := bufio.NewScanner(r)
	in.Buffer(nil, maxLine)
	for n := 1; in.Scan(); n++ {
		if len(bytes.TrimSpace(in.Bytes())) == 0 {
			continue
		}
		p, err := pair(in.Bytes())
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		out = append(out, p)
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

func pair(line []byte) (Pair, error) {
	var raw struct {
		ID, Class, Half, Edit string
		A, B                  json.RawMessage
	}
	if err := json.Unmarshal(line, &raw); err != nil {
		return Pair{}, err
	}
	p := Pair{ID: raw.ID, Half: raw.Half, Edit: raw.Edit}
	switch raw.Class {
	case "reprint":
		p.Want = dup.Reprint
	case "update":
		p.Want = dup.Update
	case "different":
	default:
		return Pair{}, fmt.Errorf("class %q: want reprint, update or different", raw.Class)
	}
	var err error
	if p.A, err = sketched(raw.A); err != nil {
		return Pair{}, fmt.Errorf("story a: %w", err)
	}
	if p.B, err = sketched(raw.B); err != nil {
		return Pair{}, fmt.Errorf("story b: %w", err)
	}
	return p, nil
}

func sketched(raw json.RawMessage) (*dup.Story, error) {
	st, err := read.JSON(raw)
	if err != nil {
		return nil, err
	}
	return &dup.Story{ID: st.ID, Published: st.Published, Sketch: dup.Of(st)}, nil
}

// A Score counts pairs by what they are and what they were taken for.
type Score struct {
	Pairs [3][3]int // [dup.Relation wanted][dup.Relation given]
	NoKey int       // reprints and updates not found because they share no key
	Wrong []string  // those taken for what they are not, for reading
}

// Measure scores pairs. A pair that shares no key is unrelated, as it is in use.
func Measure(pairs []Pair) Score {
	var s Score
	for _, p := range pairs {
		var got dup.Link
		switch {
		case share(p.A.Sketch.Keys(), p.B.Sketch.Keys()):
			got = dup.Compare(p.A, p.B)
		case p.Want != dup.Unrelated:
			s.NoKey++
		}
		s.Pairs[p.Want][got.Relation]++
		if got.Relation != p.Want {
			s.Wrong = append(s.Wrong, fmt.Sprintf("%s\t%s taken for %s\t%d per mille shared\t%s: %s and %s", p.ID, p.Want, got.Relation, got.Shared, p.Edit, p.A.ID, p.B.ID))
		}
	}
	return s
}

// share tells whether two ascending lists have a number in common.
func share(a, b []uint64) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			return true
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return false
}

// PR gives precision and recall, in per cent, of the pairs whose relation is
// one of of: (Reprint), (Update), or both for "the same story".
func (s *Score) PR(of ...dup.Relation) (precision, recall float64) {
	in := func(r int) bool {
		for _, o := range of {
			if int(o) == r {
				return true
			}
		}
		return false
	}
	var right, given, wanted int
	for w := range s.Pairs {
		for g, n := range s.Pairs[w] {
			if in(w) {
				wanted += n
			}
			if in(g) {
				given += n
			}
			if in(w) && in(g) {
				right += n
			}
		}
	}
	return percent(right, given), percent(right, wanted)
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}

// Write prints the figures.
func (s *Score) Write(w io.Writer) error {
	var n [3]int
	for want := range s.Pairs {
		for _, c := range s.Pairs[want] {
			n[want] += c
		}
	}
	_, err := fmt.Fprintf(w, "%d reprints, %d updates, %d different\n", n[dup.Reprint], n[dup.Update], n[dup.Unrelated])
	for _, row := range []struct {
		name string
		of   []dup.Relation
	}{{"reprint", []dup.Relation{dup.Reprint}}, {"update", []dup.Relation{dup.Update}}, {"either", []dup.Relation{dup.Reprint, dup.Update}}} {
		p, r := s.PR(row.of...)
		if err == nil {
			_, err = fmt.Fprintf(w, "  %-7s  P %5.1f  R %5.1f\n", row.name, p, r)
		}
	}
	return err
}
