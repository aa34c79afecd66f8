//go:build cgo

package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/internal/annotate"
	"dateline/internal/day"
	"dateline/internal/event"
)

func TestState(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.db")
	db, err := Open(ctx, name, Options{})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	state := func(fresh bool) time.Time {
		t.Helper()
		tag, at, err := db.State(ctx)
		if err != nil || tag == "" || seen[tag] == fresh {
			t.Errorf("tag %q, fresh %v, %v", tag, fresh, err)
		}
		seen[tag] = true
		return at
	}
	state(true)
	state(false)
	ingest(t, db, three()[0])
	if at := state(true); time.Since(at) > time.Hour {
		t.Errorf("changed %v", at)
	}
	state(false)
	ingest(t, db, three()...)
	state(true)
	if err := db.Annotate(ctx, annotate.Annotation{Story: "s1", Record: annotate.OfStory, Coder: "A", Verdict: annotate.Whole, At: time.Now()}); err != nil {
		t.Fatal(err)
	}
	state(true)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	// Opened again it is told from what it was before it was written to.
	if db, err = Open(ctx, name, Options{ReadOnly: true}); err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if at := state(true); at.IsZero() {
		t.Error("no time")
	}
	state(false)
}

func TestWatch(t *testing.T) {
	db := memory(t)
	var got, other []string
	stop := db.Watch(func(es []*event.Event) {
		for _, e := range es {
			got = append(got, e.Type+" "+e.Story)
		}
	})
	db.Watch(func(es []*event.Event) { other = append(other, es[0].ID) })
	ingest(t, db, three()...)
	// What a batch replaces before it is written is no news.
	ingest(t, db, told("s1", "x", act("REJECT", 3, 1, alpha, beta)), told("s1", "y", act("AID", 2, 1, alpha, beta)))
	ingest(t, db, three()...)
	stop()
	ingest(t, db, told("s4", "x", act("REJECT", 3, 1, alpha, beta)))
	want := "CONSULT s1, ACCUSE s1, ASSAULT s2, CONSULT s3, ACCUSE s3, AID s1"
	if g := strings.Join(got, ", "); g != want || len(other) != 3 {
		t.Errorf("%s, want %s; %d", g, want, len(other))
	}
}

func TestList(t *testing.T) {
	db := memory(t)
	all := three()
	all[1].Story.Published = day.Of(2018, 3, 9)
	all[2].Story.Published = 0
	ingest(t, db, all...)
	list := func(f StoryFilter) string {
		t.Helper()
		ls, err := db.List(ctx, f)
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		for _, l := range ls {
			ids = append(ids, l.ID)
		}
		return strings.Join(ids, " ")
	}
	for _, c := range []struct {
		f    StoryFilter
		want string
	}{
		{StoryFilter{}, "s2 s1 s3"},
		{StoryFilter{Limit: 1}, "s2"},
		{StoryFilter{After: "2018-03-09.s2"}, "s1 s3"},
		{StoryFilter{After: "0001-01-01.s3"}, ""},
		{StoryFilter{From: day.Of(2018, 3, 5)}, "s2"},
		{StoryFilter{To: day.Of(2018, 3, 5)}, "s1"},
		{StoryFilter{Text: "rebels HOMS"}, "s2"},
		{StoryFilter{Source: []string{"Other"}}, ""},
		{StoryFilter{Source: []string{"'; DROP TABLE stories; --", "Example Wire"}}, "s2 s1 s3"},
		{StoryFilter{Family: []string{"s1"}, Reprints: true}, "s1"},
	} {
		if got := list(c.f); got != c.want {
			t.Errorf("%+v: %q, want %q", c.f, got, c.want)
		}
	}
	ls, err := db.List(ctx, StoryFilter{Limit: 1})
	if err != nil || ls[0].Events != 1 || ls[0].Published != "2018-03-09" || ls[0].Cursor() != "2018-03-09.s2" || ls[0].Revision != 1 {
		t.Errorf("%+v, %v", ls, err)
	}
	for _, f := range []StoryFilter{{After: "x"}, {After: "2018-02-30.s"}, {From: 9, To: 3}} {
		if _, err := db.List(ctx, f); !errors.Is(err, ErrBadFilter) {
			t.Errorf("%+v: %v", f, err)
		}
	}
	for id, want := range map[string]int{"s1": 1, "none": 0} {
		if n, err := db.Revision(ctx, id); n != want || err != nil {
			t.Errorf("%s: %d, %v", id, n, err)
		}
	}
	places, err := db.Places(ctx, Filter{}, 10)
	if err != nil || asJSON(t, places) != `[{"name":"Homs","country":"SYR","admin1":"Homs","lat":34.7,"lon":36.7,"geonames":169577,"precision":"exact","events":1,"quads":[0,0,0,1],"score":-3}]` {
		t.Errorf("%s, %v", asJSON(t, places), err)
	}
	if _, err := db.Places(ctx, Filter{Quads: []int{9}}, 10); !errors.Is(err, ErrBadFilter) {
		t.Error(err)
	}
}

func TestAnnotate(t *testing.T) {
	db := memory(t)
	all := three()
	ingest(t, db, all...)
	at := time.Date(2020, 1, 2, 3, 4, 5, 123456789, time.FixedZone("", 3600))
	edited := all[0].Events[0]
	edited.Type = "AGREE"
	words := []annotate.Annotation{
		{Story: "s2", Record: "r", Coder: "A", At: at, Verdict: annotate.Right, Version: "1"},
		{Story: "s1", Record: edited.ID, Coder: "B", At: at, Verdict: annotate.Edited, Event: &edited, Note: "it's '\"; --"},
		{Story: "s1", Record: annotate.OfStory, Coder: "A", At: at.Add(time.Second), Verdict: annotate.Whole},
	}
	for range 2 { // twice said is once kept
		for _, a := range words {
			if err := db.Annotate(ctx, a); err != nil {
				t.Fatal(err)
			}
		}
	}
	got, err := db.Annotations(ctx, "s1")
	want := []annotate.Annotation{words[1], words[2]}
	for i := range want {
		want[i].At = want[i].At.UTC().Truncate(time.Microsecond)
	}
	if err != nil || asJSON(t, got) != asJSON(t, want) {
		t.Errorf("%s, want %s, %v", asJSON(t, got), asJSON(t, want), err)
	}
	if ids, err := db.Annotated(ctx); err != nil || strings.Join(ids, " ") != "s1 s2" {
		t.Errorf("%q, %v", ids, err)
	}
	var coders []string
	f := Said{Limit: 1}
	for {
		some, next, err := db.Said(ctx, f)
		if err != nil || len(some) != 1 {
			t.Fatal(some, err)
		}
		coders = append(coders, some[0].Story+some[0].Coder)
		if f.After = next; next == "" {
			break
		}
	}
	if len(coders) != 3 || coders[2] != "s1A" {
		t.Errorf("%q", coders)
	}
	if some, _, err := db.Said(ctx, Said{Coder: "A", Record: annotate.OfStory}); err != nil || len(some) != 1 {
		t.Errorf("%v, %v", some, err)
	}
	if _, _, err := db.Said(ctx, Said{After: "x"}); !errors.Is(err, ErrBadFilter) {
		t.Error(err)
	}
	if err := db.Annotate(ctx, annotate.Annotation{Story: "none", Record: "r", Coder: "A", Verdict: annotate.Right}); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	if err := db.Annotate(ctx, annotate.Annotation{Story: "s1", Record: "r", Verdict: annotate.Right}); err == nil {
		t.Error("without a coder")
	}
}

// TestReadWhileWriting: what is sorted while others write comes out whole.
func TestReadWhileWriting(t *testing.T) {
	db := memory(t)
	stop := make(chan struct{})
	var readers, writers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for {
				for _, err := range db.Events(ctx, Filter{}, Page{Order: ByID}) {
					if err != nil {
						t.Error(err)
						return
					}
				}
				select {
				case <-stop:
					return
				default:
				}
			}
		})
	}
	for n := range 2 {
		writers.Go(func() {
			for i := range 15 {
				w, err := db.NewWriter(ctx, "ingest", maker, "{}")
				if err != nil {
					t.Error(err)
					return
				}
				c := told(fmt.Sprint("story-", n, "-", i), "Alpha met Beta.", act("CONSULT", 1, 1, alpha, beta), act("ACCUSE", 3, 1, beta, alpha))
				if err := errors.Join(w.Put(ctx, c), w.Flush(ctx)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	writers.Wait()
	close(stop)
	readers.Wait()
	if n, err := db.Count(ctx, Filter{}); n != 60 || err != nil {
		t.Errorf("%d events, %v", n, err)
	}
}
