//go:build cgo

package store

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"dateline/internal/event"
)

// TestItems: stories with their events in order of ids, then others' events.
func TestItems(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	if _, err := db.Import(ctx, "icews", maker, "", synthetic(7)); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Import(ctx, "gdelt", maker, "", func(yield func(*event.Event, error) bool) {
		for e := range synthetic(2) {
			if e.ID = "g" + e.ID; !yield(e, nil) {
				return
			}
		}
	}); err != nil {
		t.Fatal(err)
	}
	items := func(f Filter, texts bool) (stories []string, events []string) {
		for c, err := range db.Items(ctx, f, texts) {
			if err != nil {
				t.Fatal(err)
			}
			own := c.Events[0].Rule != ""
			if (c.Story != nil) != (texts && own) {
				t.Errorf("story %v of %s", c.Story, c.Events[0].ID)
			}
			if c.Story != nil {
				stories = append(stories, c.Story.ID)
				if len(c.Sentences) == 0 || c.Story.Text == "" {
					t.Errorf("%s without text", c.Story.ID)
				}
			}
			for _, e := range c.Events {
				if c.Story != nil && e.Story != c.Story.ID {
					t.Errorf("event of %s in %s", e.Story, c.Story.ID)
				}
				events = append(events, e.ID)
			}
		}
		return stories, events
	}
	sorted := func(f Filter) (out []string) {
		for e, err := range db.Events(ctx, f, Page{Order: ByID}) {
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, e.ID)
		}
		return out
	}
	stories, events := items(Filter{}, true)
	if fmt.Sprint(stories) != "[s1 s2 s3]" {
		t.Errorf("stories %v", stories)
	}
	want := append(sorted(Filter{Origin: []string{Ours}}), sorted(Filter{Origin: []string{"icews", "gdelt"}})...)
	if len(want) < 12 || !slices.Equal(events, want) {
		t.Errorf("events %v, want %v", events, want)
	}
	if _, plain := items(Filter{}, false); !slices.Equal(plain, want) {
		t.Errorf("without texts: %v", plain)
	}
	if _, got := items(Filter{Origin: []string{"gdelt"}}, true); len(got) != 2 {
		t.Errorf("of one origin: %v", got)
	}
	if _, got := items(Filter{Origin: []string{"polecat"}}, true); len(got) != 0 {
		t.Errorf("of none: %v", got)
	}
	if stories, got := items(Filter{Types: []string{"ASSAULT"}, Origin: []string{Ours}}, true); fmt.Sprint(stories) != "[s2]" || len(got) != 1 {
		t.Errorf("assaults: %v %v", stories, got)
	}
	// What is one of a day is decided among the events of all origins.
	again := func(yield func(*event.Event, error) bool) {
		for e := range synthetic(3) {
			if e.ID = "z" + e.ID; !yield(e, nil) {
				return
			}
		}
	}
	if _, err := db.Import(ctx, "polecat", maker, "", again); err != nil {
		t.Fatal(err)
	}
	_, daily := items(Filter{OneADay: true}, true)
	n, err := db.Count(ctx, Filter{OneADay: true})
	if err != nil || n != len(daily) || n != len(want)-2 {
		t.Errorf("one a day: %d, want %d of %d (%v)", len(daily), n, len(want), err)
	}
	for _, err := range db.Items(ctx, Filter{Quads: []int{9}}, true) {
		if err == nil {
			t.Error("a wrong filter is taken")
		}
	}
	// Pages of any size give the same.
	for _, n := range []int{1, 2, 3, 5, 11, 12, 100} {
		var got []string
		for e, err := range db.byStory(ctx, Filter{}, "TRUE", n) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, e.ID)
		}
		if all := sorted(Filter{}); !slices.Equal(got, all) {
			t.Errorf("pages of %d: %v, want %v", n, got, all)
		}
	}
}

func TestCodebook(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	if _, err := db.Import(ctx, "icews", maker, "", synthetic(7)); err != nil {
		t.Fatal(err)
	}
	f, err := db.Codebook(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Made) != len("2018-03-04") {
		t.Errorf("made %q", f.Made)
	}
	f.Made = ""
	got := fmt.Sprintf("%+v", *f)
	for _, want := range []string{"Stories:3 ", "Events:5 ", "Copies:0 ", "From:2018-03-02 To:2018-03-06 ", "Versions:[{Short:0.1.0+mm.ll Events:5}]",
		"Sources:[{Name:Example Wire N:3}]", "Types:[{Name:ACCUSE N:2} {Name:CONSULT N:2} {Name:ASSAULT N:1}]", "Modes:[{Name:ASSAULT aerial N:1}]",
		"Statuses:[{Name:actual N:4} {Name:future N:1}]", "Countries:[{Name:RUS N:5} {Name:USA N:4} {Name:SYR N:1}]", "Years:[{Name:2018 N:4} {Name: N:1}]",
		"Origins:[{Name:icews N:7}]", "Failed:0"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

// TestCompare: what two filters give side by side is what each series gives.
func TestCompare(t *testing.T) {
	db := memory(t)
	if _, err := db.Import(ctx, "icews", maker, "", synthetic(2000)); err != nil {
		t.Fatal(err)
	}
	fs := [2]Filter{{Types: []string{"ACCUSE", "AID", "COERCE"}}, {Types: []string{"AID", "CONSULT", "COERCE"}}}
	for _, step := range []Step{Month, Year} {
		for _, by := range []By{Dyad, Pair} {
			type side struct {
				n     int
				score float64
			}
			want := map[string]*[2]side{}
			for i, f := range fs {
				points, err := db.Series(ctx, f, step, by)
				if err != nil {
					t.Fatal(err)
				}
				for _, p := range points {
					k := p.Date + p.Key
					if want[k] == nil {
						want[k] = &[2]side{}
					}
					want[k][i] = side{p.Events, p.Score}
				}
			}
			last, n := "", 0
			for p, err := range db.Compare(ctx, fs, step, by) {
				if err != nil {
					t.Fatal(err)
				}
				k := p.Date + p.Key
				if k <= last {
					t.Fatalf("%s after %s", k, last)
				}
				last = k
				n++
				for i := range fs {
					w := want[k][i]
					quads := 0
					for _, q := range p.Quads[i] {
						quads += q
					}
					if p.Events[i] != w.n || math.Abs(p.Score[i]-w.score) > 1e-9 || quads != w.n {
						t.Errorf("%s: %+v, want %+v", k, p, want[k])
					}
				}
			}
			if n != len(want) || n == 0 {
				t.Errorf("%s by %s: %d, want %d", by, step, n, len(want))
			}
		}
	}
	for _, err := range db.Compare(ctx, fs, "century", Dyad) {
		if err == nil {
			t.Error("a wrong step is taken")
		}
	}
}

// TestFailureOf: a bad row is kept with its place apart from the cause.
func TestFailureOf(t *testing.T) {
	if f := failureOf(&placed{}); f.place != "a.tab:3" || f.cause != "no date" {
		t.Errorf("%+v", f)
	}
	if f := failureOf(ErrDamaged); f.place != "" || f.cause != "damaged" {
		t.Errorf("%+v", f)
	}
}

type placed struct{}

func (*placed) Error() string  { return "a.tab:3: no date" }
func (*placed) Place() string  { return "a.tab:3" }
func (*placed) Reason() string { return "no date" }
