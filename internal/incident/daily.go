package incident

import (
	"slices"
	"strings"

	"dateline/internal/event"
)

// OneADay is the classic filter of event data: of events of one day with the
// same source, target and code only one stays. Source and target are countries
// and sectors, the code is CAMEO's, or type and mode where there is none; the
// day is that of the act, else of the story. A denied or planned act does not
// stand for one that happened. Of several the one told first stays, of those
// the surest, then that with the lowest id. It returns the ids that stay, in the
// order of the events.
func OneADay(events []event.Event) []string {
	best := map[string]int{}
	for i := range events {
		k := dailyKey(&events[i])
		if j, ok := best[k]; !ok || earlier(&events[i], &events[j]) {
			best[k] = i
		}
	}
	stays := make([]int, 0, len(best))
	for _, i := range best {
		stays = append(stays, i)
	}
	slices.Sort(stays)
	out := make([]string, len(stays))
	for i, j := range stays {
		out[i] = events[j].ID
	}
	return out
}

func earlier(a, b *event.Event) bool {
	if a.Published != b.Published {
		return a.Published < b.Published
	}
	if a.Confidence != b.Confidence {
		return a.Confidence > b.Confidence
	}
	if a.ID != b.ID {
		return a.ID < b.ID
	}
	return a.Story < b.Story
}

func dailyKey(e *event.Event) string {
	d := e.Published
	if e.Date != nil && e.Date.From != "" {
		d = e.Date.From
	}
	code := e.Cameo
	if code == "" {
		code = e.Type + " " + strings.Join(e.Mode, " ")
	}
	return strings.Join([]string{d, codes(e.Actors), codes(e.Recipients), code, e.Status}, "\x00")
}

// codes writes a side as countries with sectors, in alphabetical order.
func codes(ps []event.Party) string {
	var out []string
	for _, p := range ps {
		c := p.Country + " " + strings.Join(p.Sectors, " ")
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return strings.Join(out, "\x01")
}
