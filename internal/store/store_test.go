//go:build cgo

package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/story"
)

var ctx = context.Background()

var maker = Maker{"0.1.0", "m", "l", "0.1.0+mm.ll"}

func day0(n int) string { return (day.Of(2018, 3, 1) + day.Day(n)).String() }

func side(name, country string, sectors ...string) event.Party {
	return event.Party{Name: name, Country: country, Sectors: sectors, Text: name}
}

// told makes a story with events; each event is "type actor recipient".
func told(id, text string, events ...event.Event) *record.Coded {
	c := &record.Coded{
		Story: &story.Story{ID: id, Title: "Title of " + id, Text: text, Published: day.Of(2018, 3, 4), Source: "Example Wire", File: id + ".txt",
			Regions: []story.Region{{Kind: story.Body, Start: 0, End: len(text)}}},
		Sentences: []record.Span{{Start: 0, End: len(text)}},
		Events:    events,
	}
	for i := range c.Events {
		e := &c.Events[i]
		e.Story, e.Published, e.Version, e.Rule, e.Source = id, "2018-03-04", maker.Short, "x.lex:1", "Example Wire"
		e.Mentions = []event.Mention{{Trigger: fmt.Sprint("word", i), Start: i, End: i + 1}}
		if e.Speakers == nil {
			e.Speakers = []event.Party{}
		}
		if e.Contexts == nil {
			e.Contexts = []string{}
		}
		if e.Mode == nil {
			e.Mode = []string{}
		}
	}
	record.Identify(c.Events)
	return c
}

func act(typ string, quad int, on int, actor, recipient event.Party) event.Event {
	return event.Event{Type: typ, Quad: quad, Score: float64(5 - 2*quad), Cameo: "0" + fmt.Sprint(quad) + "0", Status: event.Actual, Confidence: 0.75,
		Actors: []event.Party{actor}, Recipients: []event.Party{recipient},
		Date: &event.Date{From: day0(on), To: day0(on)}}
}

var (
	alpha = side("President Alpha", "USA", "GOV")
	beta  = side("Beta", "RUS", "GOV", "MIL")
	gamma = side("rebels", "SYR", "REB")
)

func three() []*record.Coded {
	strike := act("ASSAULT", 4, 2, beta, gamma)
	strike.Place = &event.Place{Name: "Homs", Country: "SYR", Admin1: "Homs", Lat: 34.7, Lon: 36.7, GeoNames: 169577, Precision: "exact"}
	strike.Mode = []string{"aerial"}
	strike.Size = &event.Size{Dead: &event.Count{Low: 12}}
	strike.Speakers = []event.Party{gamma}
	future := act("CONSULT", 1, 5, alpha, beta)
	future.Status = event.Future
	undated := act("ACCUSE", 3, 0, alpha, beta)
	undated.Date = nil
	return []*record.Coded{
		told("s1", "Alpha met Beta in a far city. More.", act("CONSULT", 1, 1, alpha, beta), act("ACCUSE", 3, 1, beta, alpha)),
		told("s2", "Beta struck the rebels near Homs.", strike),
		told("s3", "Alpha will meet Beta; he blamed him.", future, undated),
	}
}

func ingest(t testing.TB, db *DB, all ...*record.Coded) Run {
	t.Helper()
	w, err := db.NewWriter(ctx, "ingest", maker, "{}")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		if err := w.Put(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(ctx); err != nil {
		t.Fatal(err)
	}
	return w.Run()
}

func memory(t testing.TB) *DB {
	t.Helper()
	db, err := Open(ctx, "", Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func ids(t testing.TB, db *DB, f Filter, p Page) (out []string) {
	t.Helper()
	for e, err := range db.Events(ctx, f, p) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, e.Type+" "+e.Story)
	}
	return out
}

func TestRoundTrip(t *testing.T) {
	db := memory(t)
	all := three()
	if r := ingest(t, db, all...); r.Added != 3 || r.Events != 5 || r.Failed+r.Same+r.Changed != 0 {
		t.Errorf("%+v", r)
	}
	for _, want := range all {
		got, err := db.Story(ctx, want.Story.ID)
		if err != nil {
			t.Fatal(err)
		}
		if g, w := asJSON(t, got.Events), asJSON(t, want.Events); g != w {
			t.Errorf("%s\n got %s\nwant %s", want.Story.ID, g, w)
		}
		if g, w := asJSON(t, got.Story), asJSON(t, want.Story); g != w {
			t.Errorf("%s\n got %s\nwant %s", want.Story.ID, g, w)
		}
		if !slices.Equal(got.Sentences, want.Sentences) {
			t.Errorf("%v", got.Sentences)
		}
	}
	if _, err := db.Story(ctx, "none"); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	facts, err := db.Facts(ctx)
	if err != nil || facts.Stories != 3 || facts.Events != 5 || facts.First != "2018-03-04" {
		t.Errorf("%+v, %v", facts, err)
	}
}

func TestAgain(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	if r := ingest(t, db, three()...); r.Same != 3 || r.Added+r.Changed+r.Events != 0 {
		t.Errorf("%+v", r)
	}
	// A story that changed, twice in one batch: the last stays.
	other := told("s1", "Alpha met nobody.", act("REJECT", 3, 1, alpha, beta))
	last := told("s1", "Alpha met Gamma.", act("CONSULT", 1, 1, alpha, gamma))
	if r := ingest(t, db, other, last); r.Changed != 2 {
		t.Errorf("%+v", r)
	}
	k, err := db.Story(ctx, "s1")
	if err != nil || k.Revision != 3 || k.Story.Text != "Alpha met Gamma." || len(k.Events) != 1 || k.Events[0].Type != "CONSULT" {
		t.Errorf("%+v, %v", k, err)
	}
	// What it said before is known, and changes nothing.
	if r := ingest(t, db, three()[0], other); r.Same != 2 {
		t.Errorf("%+v", r)
	}
	f, err := db.Facts(ctx)
	if err != nil || f.Stories != 3 || f.Events != 4 || f.Revisions != 2 {
		t.Errorf("%+v, %v", f, err)
	}
	var orphans int
	if err := db.sql.QueryRow(`SELECT (SELECT count(*) FROM record_parties WHERE event NOT IN (SELECT id FROM records)) +
		(SELECT count(*) FROM record_pairs WHERE event NOT IN (SELECT id FROM records)) +
		(SELECT count(*) FROM mentions WHERE event NOT IN (SELECT id FROM events))`).Scan(&orphans); err != nil || orphans != 0 {
		t.Errorf("%d orphans, %v", orphans, err)
	}
}

func TestFilter(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	homs := &Box{36, 34, 37, 35}
	round := &Box{170, -90, -170, 90}
	for _, c := range []struct {
		f    Filter
		want []string
	}{
		{Filter{}, []string{"ACCUSE s3", "ACCUSE s1", "CONSULT s1", "ASSAULT s2", "CONSULT s3"}},
		{Filter{Types: []string{"ASSAULT", "CONSULT"}}, []string{"CONSULT s1", "ASSAULT s2", "CONSULT s3"}},
		{Filter{Modes: []string{"aerial"}}, []string{"ASSAULT s2"}},
		{Filter{Cameo: []string{"03"}}, []string{"ACCUSE s3", "ACCUSE s1"}},
		{Filter{Quads: []int{4, 3}}, []string{"ACCUSE s3", "ACCUSE s1", "ASSAULT s2"}},
		{Filter{Actor: []string{"USA"}}, []string{"ACCUSE s3", "CONSULT s1", "CONSULT s3"}},
		{Filter{Actor: []string{"alpha"}}, []string{"ACCUSE s3", "CONSULT s1", "CONSULT s3"}},
		{Filter{Actor: []string{"RUS/MIL"}}, []string{"ACCUSE s1", "ASSAULT s2"}},
		{Filter{Recipient: []string{"/REB"}}, []string{"ASSAULT s2"}},
		{Filter{Either: []string{"SYR"}}, []string{"ASSAULT s2"}},
		{Filter{Dyad: []string{"USA", "RUS"}}, []string{"ACCUSE s3", "ACCUSE s1", "CONSULT s1", "CONSULT s3"}},
		{Filter{Dyad: []string{"alpha", "SYR"}}, nil},
		{Filter{Speaker: []string{"SYR"}}, []string{"ASSAULT s2"}},
		{Filter{Speaker: []string{"-"}, Types: []string{"ASSAULT"}}, nil},
		{Filter{Speaker: []string{"-", "rebels"}, Types: []string{"ASSAULT"}}, []string{"ASSAULT s2"}},
		{Filter{Sector: []string{"REB"}}, []string{"ASSAULT s2"}},
		{Filter{Country: []string{"SYR"}}, []string{"ASSAULT s2"}},
		{Filter{Place: []string{"homs"}}, []string{"ASSAULT s2"}},
		{Filter{Box: homs}, []string{"ASSAULT s2"}},
		{Filter{Box: round}, nil},
		{Filter{From: day.Of(2018, 3, 3)}, []string{"ASSAULT s2", "CONSULT s3"}},
		{Filter{To: day.Of(2018, 3, 2)}, []string{"ACCUSE s1", "CONSULT s1"}},
		{Filter{Status: []string{"future"}}, []string{"CONSULT s3"}},
		{Filter{Text: "BETA homs"}, []string{"ASSAULT s2"}},
		{Filter{Text: "100%"}, nil},
		{Filter{Confidence: 0.9}, nil},
		{Filter{Story: []string{"s3"}}, []string{"ACCUSE s3", "CONSULT s3"}},
		{Filter{Source: []string{"'; DROP TABLE events; --"}}, nil},
	} {
		got := ids(t, db, c.f, Page{})
		slices.Sort(got)
		want := slices.Clone(c.want)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%+v: %q, want %q", c.f, got, want)
		}
		if n, err := db.Count(ctx, c.f); err != nil || n != len(want) {
			t.Errorf("%+v: count %d, %v", c.f, n, err)
		}
	}
	for _, f := range []Filter{{Status: []string{"maybe"}}, {Quads: []int{5}}, {Cameo: []string{"1x"}}, {Country: []string{"syria"}},
		{Dyad: []string{"USA"}}, {Confidence: 2}, {Actor: []string{""}}, {From: 9, To: 3}, {Sector: []string{"rebel"}}} {
		if _, err := db.Count(ctx, f); !errors.Is(err, ErrBadFilter) {
			t.Errorf("%+v: %v", f, err)
		}
	}
}

// TestPages: pages of any size, put together, are the whole.
func TestPages(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	for _, order := range []Order{ByDate, ByNewest} {
		whole := ids(t, db, Filter{}, Page{Order: order})
		for size := 1; size < 6; size++ {
			var got []string
			after := ""
			for range 10 {
				n := 0
				for e, err := range db.Events(ctx, Filter{}, Page{Order: order, Limit: size, After: after}) {
					if err != nil {
						t.Fatal(err)
					}
					got = append(got, e.Type+" "+e.Story)
					after = Cursor(e)
					n++
				}
				if n == 0 {
					break
				}
			}
			if !slices.Equal(got, whole) {
				t.Errorf("order %d, %d a page: %q, want %q", order, size, got, whole)
			}
		}
	}
	for _, bad := range []string{"x", "2018-01-01", "yesterday.abc"} {
		for _, err := range db.Events(ctx, Filter{}, Page{After: bad}) {
			if !errors.Is(err, ErrBadFilter) {
				t.Errorf("%q: %v", bad, err)
			}
		}
	}
}

func TestSeries(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	talks := act("CONSULT", 1, 1, alpha, beta)
	talks.Actors, talks.Recipients = []event.Party{alpha, beta}, []event.Party{}
	joint := act("ASSAULT", 4, 1, alpha, beta)
	joint.Actors, joint.Recipients = talks.Actors, talks.Recipients
	both := memory(t)
	ingest(t, both, told("s1", "They talked, and struck together.", talks, joint))
	for _, f := range []Filter{{Dyad: []string{"USA", "RUS"}}, {Dyad: []string{"alpha", "Beta"}}, {Actor: []string{"USA"}, Recipient: []string{"RUS"}}, {Recipient: []string{"beta"}}} {
		if got := ids(t, both, f, Page{}); !slices.Equal(got, []string{"CONSULT s1"}) {
			t.Errorf("%+v: %q", f, got)
		}
		if got, err := both.Series(ctx, f, Day, Whole); err != nil || len(got) != 1 || got[0].Events != 1 {
			t.Errorf("%+v: %+v, %v", f, got, err)
		}
	}
	for by, want := range map[By]string{Dyad: "RUS>USA 1 USA>RUS 1 ", Pair: "RUS-USA 1 "} {
		top, err := both.Top(ctx, Filter{}, by, 0)
		got := ""
		for _, x := range top {
			got += fmt.Sprint(x.Key, " ", x.Events, " ")
		}
		if err != nil || got != want {
			t.Errorf("%s: %s, %v", by, got, err)
		}
	}
	got, err := db.Series(ctx, Filter{}, Month, Type)
	if err != nil || asJSON(t, got) != `[{"date":"2018-03-01","key":"ACCUSE","events":1,"score":-1},{"date":"2018-03-01","key":"ASSAULT","events":1,"score":-3},{"date":"2018-03-01","key":"CONSULT","events":2,"score":3}]` {
		t.Errorf("%s, %v", asJSON(t, got), err)
	}
	// The narrow table and the wide one agree.
	dyad := Filter{Dyad: []string{"USA", "RUS"}}
	for _, by := range []By{Whole, Type, Quad, Status, Origin} {
		for _, f := range []Filter{dyad, {Dyad: dyad.Dyad, Types: []string{"CONSULT"}}, {Dyad: dyad.Dyad, From: day.Of(2018, 3, 3)}, {Actor: []string{"USA"}, Recipient: []string{"RUS"}, Status: []string{"actual"}}} {
			if _, ok := f.narrow(); !ok {
				t.Fatalf("%+v does not use the narrow table", f)
			}
			quick, err := db.Series(ctx, f, Day, by)
			if err != nil {
				t.Fatal(err)
			}
			f.Confidence = 0.01
			if _, ok := f.narrow(); ok {
				t.Fatalf("%+v uses the narrow table", f)
			}
			full, err := db.Series(ctx, f, Day, by)
			if err != nil || asJSON(t, quick) != asJSON(t, full) {
				t.Errorf("%+v by %q: %s, full %s, %v", f, by, asJSON(t, quick), asJSON(t, full), err)
			}
		}
	}
	top, err := db.Top(ctx, Filter{}, Dyad, 2)
	if err != nil || asJSON(t, top) != `[{"key":"USA>RUS","events":3,"quads":[2,0,1,0],"score":1.6667,"first":"2018-03-02","last":"2018-03-06"},{"key":"RUS>SYR","events":1,"quads":[0,0,0,1],"score":-3,"first":"2018-03-03","last":"2018-03-03"}]` {
		t.Errorf("%s, %v", asJSON(t, top), err)
	}
	for _, by := range Bys {
		if _, err := db.Top(ctx, Filter{}, by, 0); err != nil {
			t.Errorf("%s: %v", by, err)
		}
	}
	if _, err := db.Series(ctx, Filter{}, "hour", Whole); !errors.Is(err, ErrBadFilter) {
		t.Error(err)
	}
	if _, err := db.Top(ctx, Filter{}, "weather", 0); !errors.Is(err, ErrBadFilter) {
		t.Error(err)
	}
}

func TestOpen(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.db")
	db, err := Open(ctx, name, Options{})
	if err != nil {
		t.Fatal(err)
	}
	ingest(t, db, three()...)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}

	// Two readers at a time, and neither writes.
	r1, err := Open(ctx, name, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if got := ids(t, r1, Filter{}, Page{Limit: 1}); len(got) != 1 {
		t.Errorf("%q", got)
	}
	if _, err := r1.NewWriter(ctx, "ingest", maker, "{}"); !errors.Is(err, ErrReadOnly) {
		t.Error(err)
	}
	if err := r1.Close(); err != nil {
		t.Error(err)
	}

	if _, err := Open(ctx, filepath.Join(dir, "none.db"), Options{ReadOnly: true}); !errors.Is(err, ErrNoFile) {
		t.Error(err)
	}
	if _, err := Open(ctx, dir, Options{}); err == nil {
		t.Error("opened a folder")
	}
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte("This is no database, but a text that is long enough to look at: "+fmt.Sprint(make([]int, 5000))), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(ctx, text, Options{}); !errors.Is(err, ErrNotOurs) {
		t.Error(err)
	}

	// One of a later program is refused, and left as it is.
	db, err = Open(ctx, name, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.sql.Exec("UPDATE meta SET value = '99' WHERE key = 'schema'"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(ctx, name, Options{}); !errors.Is(err, ErrNewer) {
		t.Error(err)
	}

	// Cut in half.
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	half := filepath.Join(dir, "half.db")
	if err := os.WriteFile(half, b[:len(b)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	if db, err := Open(ctx, half, Options{}); err == nil {
		_, err = db.Count(ctx, Filter{})
		_ = db.Close()
		if err == nil {
			t.Error("read half a file")
		}
	}
}

func TestOneADay(t *testing.T) {
	db := memory(t)
	first := act("CONSULT", 1, 1, alpha, beta)
	surer := act("CONSULT", 1, 1, side("Other of the US", "USA", "GOV"), beta)
	surer.Confidence = 0.9
	nextDay := act("CONSULT", 1, 2, alpha, beta)
	planned := act("CONSULT", 1, 1, alpha, beta)
	planned.Status = event.Future
	other := act("CONSULT", 1, 1, alpha, gamma)
	undated := act("CONSULT", 1, 1, alpha, beta) // of the story's day
	undated.Date = nil
	onThatDay := act("CONSULT", 1, 3, alpha, beta)
	ingest(t, db, told("s1", "One.", first, nextDay, planned, other), told("s2", "Two.", surer, undated), told("s3", "Three.", onThatDay))
	if n, err := db.Count(ctx, Filter{OneADay: true}); err != nil || n != 5 {
		t.Errorf("%d, %v: %q", n, err, ids(t, db, Filter{OneADay: true}, Page{}))
	}
	surest := false
	for e, err := range db.Events(ctx, Filter{OneADay: true, To: day.Of(2018, 3, 2), Status: []string{"actual"}, Recipient: []string{"RUS"}}, Page{}) {
		if err != nil {
			t.Fatal(err)
		}
		surest = e.Confidence == 0.9
	}
	if !surest {
		t.Error("of two on a day not the surer stayed")
	}
	if p, err := db.Series(ctx, Filter{OneADay: true, Dyad: []string{"USA", "RUS"}}, Month, Whole); err != nil || len(p) != 1 || p[0].Events != 4 {
		t.Errorf("%+v, %v", p, err)
	}
}

func TestMigrate(t *testing.T) {
	if Schema != len(migrations)+1 {
		t.Errorf("schema %d, but %d migrations", Schema, len(migrations))
	}
	db := memory(t)
	ingest(t, db, three()...)
	// Nothing of it, if one step fails.
	if err := db.migrate(ctx, 1, []string{"ALTER TABLE stories ADD COLUMN mood VARCHAR", "ALTER TABLE nothing ADD COLUMN x VARCHAR"}); err == nil {
		t.Error("took a step that cannot be taken")
	}
	if v, err := db.version(ctx); err != nil || v != 1 {
		t.Errorf("version %d, %v", v, err)
	}
	if err := db.migrate(ctx, 1, []string{"ALTER TABLE stories ADD COLUMN mood VARCHAR", "UPDATE stories SET mood = 'fair'"}); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := db.sql.QueryRow("SELECT count(*) FROM stories WHERE mood = 'fair'").Scan(&n); err != nil || n != 3 {
		t.Errorf("%d, %v", n, err)
	}
	if v, err := db.version(ctx); err != nil || v != 3 {
		t.Errorf("version %d, %v", v, err)
	}
	for _, from := range []int{-1, 0, 7} {
		if err := db.migrate(ctx, from, []string{"SELECT 1"}); !errors.Is(err, ErrNotOurs) {
			t.Errorf("from %d: %v", from, err)
		}
	}
}
