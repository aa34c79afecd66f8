//go:build cgo

package store

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/record"
)

const wire = "The government of the northern republic said on Monday that its army had taken the harbour town of Korvala after nine days of fighting. " +
	"General Marten Ohlo told reporters that 14 soldiers were killed and that rebels of the Free Coast had fled to the hills. " +
	"Aid workers spoke of 2,000 families who had left their homes since the shelling began, many of them on foot. " +
	"The neighbouring kingdom of Sarn called for talks and offered to host them in its capital next month, its minister said. " +
	"A spokesman for the Free Coast denied that the town had been lost and said the battle for its port went on."

// running gives stories that repeat and follow each other, with the act they
// tell, and others.
func running() []*record.Coded {
	taken := func(on int) event.Event {
		e := act("ASSAULT", 4, on, side("army", "RUS", "MIL"), side("rebels", "SYR", "REB"))
		e.Place = &event.Place{Name: "Korvala", Country: "SYR", Lat: 35, Lon: 36, Precision: "exact"}
		return e
	}
	var all []*record.Coded
	add := func(id, text string, on int, events ...event.Event) {
		c := told(id, text, events...)
		c.Story.Published += day.Day(on)
		for i := range c.Events {
			c.Events[i].Published = c.Story.Published.String()
		}
		all = append(all, c)
	}
	add("first", wire, 0, taken(1))
	add("cut", wire[:strings.Index(wire, "The neighbouring")], 0, taken(1))
	add("later", "Rebels of the Free Coast left the last quarter of Korvala on Tuesday, a day after the army came, and 21 soldiers are now said to be dead. "+wire, 1, taken(1))
	add("other words", "Soldiers entered Korvala, residents said by telephone, and the insurgents were gone by noon.", 1, taken(1))
	add("next year", wire, 300, taken(301))
	for i := range 12 {
		add(fmt.Sprintf("plain-%d", i), fmt.Sprintf("Report %d of quite another kind about %s.", i, strings.Repeat(fmt.Sprintf("matter%d ", i), 20)), i*9,
			act("CONSULT", 1, i*9, alpha, beta))
	}
	return all
}

// derived gives what Settle works out.
func derived(t *testing.T, db *DB) string {
	t.Helper()
	var out strings.Builder
	for _, q := range []string{
		"SELECT id || ' ' || relation || ' ' || relative || ' ' || family FROM stories ORDER BY id",
		"SELECT id || ' ' || copy FROM records ORDER BY id",
		"SELECT event || ' ' || copy FROM record_pairs ORDER BY event, actor, recipient",
		"SELECT i::VARCHAR FROM incidents i ORDER BY id",
		"SELECT i::VARCHAR FROM incident_events i ORDER BY incident, event",
		"SELECT t::VARCHAR FROM touched t",
	} {
		rows, err := db.sql.Query(q)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			var s string
			if err := rows.Scan(&s); err != nil {
				t.Fatal(err)
			}
			out.WriteString(s + "\n")
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		out.WriteString("--\n")
	}
	return out.String()
}

func TestFamilies(t *testing.T) {
	db := memory(t)
	ingest(t, db, running()...)
	later, err := db.Story(ctx, "later")
	if err != nil || later.Relation != "update" {
		t.Errorf("%+v, %v", later, err)
	}
	first, err := db.Story(ctx, "first")
	if err != nil || first.Relation != "reprint" || first.Relative != "cut" || first.Family != "cut" || later.Family != "cut" {
		t.Errorf("%+v, %v", first, err)
	}
	// One counted: the reprint's event is not asked for unless wanted.
	if n, err := db.Count(ctx, Filter{Types: []string{"ASSAULT"}}); err != nil || n != 4 {
		t.Errorf("%d, %v", n, err)
	}
	if n, err := db.Count(ctx, Filter{Types: []string{"ASSAULT"}, Reprints: true}); err != nil || n != 5 {
		t.Errorf("%d, %v", n, err)
	}
	got, err := db.Incidents(ctx, Filter{Types: []string{"ASSAULT"}, To: first.Story.Published}, 0, "")
	if err != nil || len(got) != 1 || len(got[0].Events) != 4 || got[0].Independent != 2 {
		t.Errorf("%s, %v", asJSON(t, got), err)
	}
	whole, err := db.Incidents(ctx, Filter{}, 0, "")
	if err != nil {
		t.Fatal(err)
	}
	var paged []string
	for after := ""; ; {
		some, err := db.Incidents(ctx, Filter{}, 4, after)
		if err != nil {
			t.Fatal(err)
		}
		if len(some) == 0 {
			break
		}
		for i := range some {
			paged = append(paged, some[i].ID)
		}
		after = IncidentCursor(&some[len(some)-1])
	}
	if len(paged) != len(whole) {
		t.Errorf("%d in pages, %d in all", len(paged), len(whole))
	}
	for i := range whole {
		if paged[i] != whole[i].ID {
			t.Fatalf("page order: %v", paged)
		}
	}
	one, err := db.Incident(ctx, whole[0].ID)
	if err != nil || asJSON(t, one) != asJSON(t, whole[0]) {
		t.Errorf("%s, %v", asJSON(t, one), err)
	}
}

// TestSettleAnyOrder: families and incidents follow from the stories there
// are, in whatever order and how many runs they came, and after changes.
func TestSettleAnyOrder(t *testing.T) {
	db := memory(t)
	ingest(t, db, running()...)
	want := derived(t, db)
	r := rand.New(rand.NewPCG(3, 4))
	for range 6 {
		all := running()
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		db := memory(t)
		// One of them says something else at first.
		wrong := told(all[0].Story.ID, "Something else. "+wire, act("CONSULT", 1, 2, alpha, gamma))
		ingest(t, db, wrong)
		for len(all) > 0 {
			n := 1 + r.IntN(len(all))
			ingest(t, db, all[:n]...)
			all = all[n:]
		}
		if got := derived(t, db); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	}
}
