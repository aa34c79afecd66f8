//go:build cgo

package store

import (
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/event"
)

// synthetic gives n events as another data set has them: one party a side,
// ten years, forty countries, all types and quads.
func synthetic(n int) iter.Seq2[*event.Event, error] {
	types := []string{"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
	var days [3650]string
	for i := range days {
		days[i] = (day.Of(2010, 1, 1) + day.Day(i)).String()
	}
	country := func(i int) string {
		return string([]byte{'A' + byte(i%8), 'B' + byte(i/8%5), 'C'})
	}
	return func(yield func(*event.Event, error) bool) {
		x := uint64(1)
		for i := range n {
			x = x*6364136223846793005 + 1442695040888963407
			r := int(x >> 33)
			t := r % len(types)
			a, b := r/16%40, r/640%40
			d := days[r/25600%len(days)]
			e := &event.Event{ID: fmt.Sprintf("x%09d", i), Published: d, Type: types[t], Cameo: fmt.Sprintf("%02d0", t+2), Quad: 1 + t/4, Score: float64(5 - t),
				Actors:     []event.Party{{Name: "Government of " + country(a), Country: country(a), Sectors: []string{"GOV"}}},
				Recipients: []event.Party{{Name: "Citizens of " + country(b), Country: country(b), Sectors: []string{"CVL"}}},
				Date:       &event.Date{From: d, To: d}, Status: event.Actual, Confidence: 0.5, Version: "synthetic", Source: "Example Wire"}
			if r%3 == 0 {
				e.Place = &event.Place{Name: "Somewhere", Country: country(b), Lat: float64(r%180 - 90), Lon: float64(r % 360), Precision: "exact"}
			}
			if !yield(e, nil) {
				return
			}
		}
	}
}

func TestImport(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	bad := func(yield func(*event.Event, error) bool) {
		i := 0
		for e := range synthetic(10) {
			if i++; i == 4 && !yield(nil, errors.New("icews.tab:4: no date")) {
				return
			}
			if !yield(e, nil) {
				return
			}
		}
	}
	r, err := db.Import(ctx, "icews", maker, "{}", bad)
	if err != nil || r.Events != 10 || r.Failed != 1 || r.Same != 0 {
		t.Errorf("%+v, %v", r, err)
	}
	if r, err = db.Import(ctx, "icews", maker, "{}", bad); err != nil || r.Events != 0 || r.Same != 10 {
		t.Errorf("%+v, %v", r, err)
	}
	want := map[string]*event.Event{}
	for e := range synthetic(10) {
		want[e.ID] = e
	}
	n := 0
	for e, err := range db.Events(ctx, Filter{Origin: []string{"icews"}}, Page{}) {
		if err != nil {
			t.Fatal(err)
		}
		w := want[e.ID]
		w.Mode, w.Contexts, w.Speakers, w.Mentions = []string{}, []string{}, []event.Party{}, []event.Mention{}
		if asJSON(t, e) != asJSON(t, w) {
			t.Errorf(" got %s\nwant %s", asJSON(t, e), asJSON(t, w))
		}
		n++
	}
	if n != 10 {
		t.Errorf("%d events", n)
	}
	if f, err := db.Facts(ctx); err != nil || f.Imported != 10 || f.Events != 5 {
		t.Errorf("%+v, %v", f, err)
	}
	for _, origin := range []string{"", Ours, "a'b"} {
		if _, err := db.Import(ctx, origin, maker, "{}", synthetic(1)); !errors.Is(err, ErrBadFilter) {
			t.Errorf("%q: %v", origin, err)
		}
	}
}

func BenchmarkImport(b *testing.B) {
	db := memory(b)
	if _, err := db.Import(ctx, "synthetic", maker, "{}", synthetic(b.N)); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

// TestLongAnswer: an answer of several pages is whole and in order.
func TestLongAnswer(t *testing.T) {
	db := memory(t)
	const n = 2*ownPage + 10
	if _, err := db.Import(ctx, "icews", maker, "{}", synthetic(n)); err != nil {
		t.Fatal(err)
	}
	for order, wrong := range map[Order]int{ByDate: 1, ByNewest: -1, ByID: 2} {
		got := map[string]bool{}
		var last *event.Event
		for e, err := range db.Events(ctx, Filter{}, Page{Order: order, Limit: n - 3}) {
			if err != nil {
				t.Fatal(err)
			}
			if last != nil && strings.Compare(last.Date.From, e.Date.From) == wrong {
				t.Fatalf("order %d: %s after %s", order, e.Date.From, last.Date.From)
			}
			last = e
			got[e.ID] = true
		}
		if len(got) != n-3 {
			t.Errorf("order %d: %d events, want %d", order, len(got), n-3)
		}
	}
}
