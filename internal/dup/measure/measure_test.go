package measure

import (
	"os"
	"strings"
	"testing"

	"dateline/internal/dup"
)

func TestFloors(t *testing.T) {
	const name = "../testdata/pairs.jsonl"
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	pairs, err := Read(f, name)
	if err != nil {
		t.Fatal(err)
	}
	by := map[string][]Pair{}
	for _, p := range pairs {
		by[p.Half] = append(by[p.Half], p)
	}
	for _, c := range []struct {
		half              string
		of                []dup.Relation
		precision, recall float64
	}{
		{"tuning", []dup.Relation{dup.Reprint}, 95, 98},
		{"tuning", []dup.Relation{dup.Update}, 98, 92},
		{"tuning", []dup.Relation{dup.Reprint, dup.Update}, 98, 98},
		{"held out", []dup.Relation{dup.Reprint}, 95, 98},
		{"held out", []dup.Relation{dup.Update}, 98, 85},
		{"held out", []dup.Relation{dup.Reprint, dup.Update}, 98, 95},
	} {
		s := Measure(by[c.half])
		p, r := s.PR(c.of...)
		if p < c.precision || r < c.recall {
			t.Errorf("%s, %v: precision %.1f, recall %.1f, want %g and %g; wrong:\n%s", c.half, c.of, p, r, c.precision, c.recall, strings.Join(s.Wrong, "\n"))
		}
		if s.NoKey > 0 {
			t.Errorf("%s: %d pairs share no key", c.half, s.NoKey)
		}
	}
}

func TestReadBad(t *testing.T) {
	for in, want := range map[string]string{
		"\n{\"class\":\"same\"}": `x:2: class "same"`,
		"{":                      "x:1: ",
		`{"class":"reprint","a":{"text":"a"},"b":1}`: "x:1: story b: ",
	} {
		if _, err := Read(strings.NewReader(in), "x"); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", in, err, want)
		}
	}
}
