package pipeline

import (
	"context"
	"slices"
	"testing"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/standing"
)

// TestStanding: the examples say of North Korea in November 2017 that the
// United States has it on its list of sponsors of terrorism again, after it was
// struck off in 2008, and has sanctions on it; each with its events.
func TestStanding(t *testing.T) {
	p := loaded(t)
	var events []event.Event
	for _, st := range examples(t) {
		coded, err := p.Code(context.Background(), st)
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, coded...)
	}
	on, err := day.Parse("2017-11-22")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range standing.At(standing.Fold(p.Standing(), events), on, "PRK", "USA") {
		got = append(got, string(s.State)+": "+s.Line())
		for _, id := range slices.Concat(s.Opening, s.Closing) {
			if !slices.ContainsFunc(events, func(e event.Event) bool { return e.ID == id }) {
				t.Errorf("no event %s", id)
			}
		}
		if len(s.Opening)+len(s.Closing) == 0 {
			t.Errorf("%s rests on nothing", s.Line())
		}
	}
	want := []string{
		"ended: USA has PRK on its list of terrorists and their sponsors: until 2008, its beginning is not told",
		"in force: USA has PRK on its list of terrorists and their sponsors: since 2017-11-20",
		"in force: USA has sanctions or trade curbs on PRK: since 2017-11-21",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
