package code

import (
	"slices"
	"testing"

	"dateline/internal/event"
)

func TestVenue(t *testing.T) {
	party := func(cs ...string) (ps []event.Party) {
		for _, c := range cs {
			ps = append(ps, event.Party{Name: "the leader of " + c, Country: c})
		}
		return ps
	}
	for _, c := range []struct {
		name, place    string
		actors, whom   []event.Party
		mode, cameo    string
		guests, hosted int
	}{
		{"a guest", "CHN", party("USA", "CHN"), nil, "visit", "042", 1, 1},
		{"told with a recipient", "RUS", party("RUS"), party("EST"), "visit", "042", 1, 1},
		{"a third's ground", "SGP", party("USA", "PRK"), nil, "third-party", "044", 2, 0},
		{"at home", "COL", party("COL", "COL"), nil, "", "040", 2, 0},
		{"a body's meeting", "BEL", party("IGO"), nil, "multilateral", "040", 1, 0},
		{"many", "", party("IND", "USA", "JPN", "AUS"), nil, "multilateral", "040", 4, 0},
		{"somewhere", "", party("USA", "CHN"), nil, "", "040", 2, 0},
	} {
		e := event.Event{Type: "CONSULT", Cameo: "040", Actors: c.actors, Recipients: c.whom}
		if c.place != "" {
			e.Place = &event.Place{Country: c.place}
		}
		venue(&e)
		var mode []string
		if c.mode != "" {
			mode = []string{c.mode}
		}
		if !slices.Equal(e.Mode, mode) || e.Cameo != c.cameo || len(e.Actors) != c.guests || len(e.Recipients) != c.hosted {
			t.Errorf("%s: %v %s, %d guests, %d hosts; want %v %s, %d, %d", c.name, e.Mode, e.Cameo, len(e.Actors), len(e.Recipients), mode, c.cameo, c.guests, c.hosted)
		}
	}
}
