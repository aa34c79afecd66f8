//go:build cgo

package store

import (
	"testing"

	"dateline/internal/event"
	"dateline/internal/record"
)

func TestRecode(t *testing.T) {
	db := memory(t)
	ingest(t, db, three()...)
	next := Maker{"0.2.0", "m", "l2", "0.2.0+mm.ll2"}
	w, err := db.NewWriter(ctx, Recode, next, "{}")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for k, err := range db.Stale(ctx, next.Short) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		c := k.Coded
		for _, old := range three() {
			if old.Story.ID == c.Story.ID {
				c.Events = old.Events
			}
		}
		switch c.Story.ID {
		case "s1": // one goes, one has another status
			c.Events = c.Events[:1]
			c.Events[0].Status = event.Negated
		case "s2": // one more
			more := act("MOBILIZE", 3, 2, beta, gamma)
			more.Mentions = []event.Mention{{Trigger: "troops", Start: 9, End: 12}}
			more.Story = "s2"
			c.Events = append(c.Events, more)
			record.Identify(c.Events)
		}
		for i := range c.Events {
			c.Events[i].Version = next.Short
		}
		c.Sentences = []record.Span{{Start: 0, End: 3}}
		if err := w.Replace(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(ctx); err != nil {
		t.Fatal(err)
	}
	want := `{"stories":3,"kept":3,"changed":1,"added":1,"removed":1,"fields":{"status":1},"types":{"ACCUSE":{"before":2,"after":1},"ASSAULT":{"before":1,"after":1},"CONSULT":{"before":2,"after":2},"MOBILIZE":{"before":0,"after":1}}}`
	if got := asJSON(t, w.Change()); n != 3 || got != want {
		t.Errorf("%d stories\n got %s\nwant %s", n, got, want)
	}
	for k, err := range db.Stale(ctx, next.Short) {
		t.Errorf("still stale: %v, %v", k, err)
	}
	k, err := db.Story(ctx, "s1")
	if err != nil || k.Revision != 1 || len(k.Events) != 1 || k.Events[0].Status != event.Negated || k.Sentences[0].End != 3 {
		t.Errorf("%+v, %v", k, err)
	}
	if f, err := db.Facts(ctx); err != nil || f.Events != 5 || f.Stories != 3 || f.Revisions != 0 {
		t.Errorf("%+v, %v", f, err)
	}
	// The stories are known as before.
	if r := ingest(t, db, three()...); r.Same != 3 {
		t.Errorf("%+v", r)
	}
}
