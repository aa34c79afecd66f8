package web

import (
	"cmp"
	"fmt"
	"net/http"
	"strings"

	"dateline/internal/event"
	"dateline/internal/incident"
	"dateline/internal/record"
	"dateline/internal/store"
)

type nowData struct {
	Form      *filterForm
	Incidents []*incidentView
	Events    int // that meet the filter
	Types     []barView
	Countries []barView
	Next      string
	First     string // the address of the newest, where these are not
	Empty     bool   // there is nothing in the database
	Live      string // where news is told
	Query     string // the address of the table of the same events
	Map       string // the address of the map of the same events
	Earth     *mapView
}

// An incidentView is an incident in a list.
type incidentView struct {
	*incident.Incident
	QuadView            quad
	Modes               string
	Actors, Recipients  []partyView
	When, Where, Size   string
	Title, Source, Told string
	Words               string // the word of the act, in its first story
	Story               string
	Day                 string // last reported
}

// A barView is a bar of a count, in the colours of its quads.
type barView struct {
	Label, Link string
	N           int
	Parts       []barPart
}

type barPart struct {
	Quad int
	X, W string // of 100
}

// perFeed is how many incidents a page shows.
const perFeed = 30

// nowPage shows the latest incidents.
func (s *Server) nowPage(w http.ResponseWriter, r *http.Request) {
	q, err := s.filterOf(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d := nowData{Form: q.form("/"), Query: q.Link("/query"), Map: q.Link("/map"), Live: q.Link("/")}
	status := http.StatusOK
	if q.Fault != "" {
		status = http.StatusUnprocessableEntity
	} else if err := s.now(r, q, &d); err != nil {
		s.broken(w, r, err)
		return
	}
	s.page(w, r, status, "now", pageData{Title: "Now", Data: d})
}

func (s *Server) now(r *http.Request, q *query, d *nowData) error {
	ctx, done, err := s.asking(r)
	if err != nil {
		return err
	}
	defer done()
	after := r.URL.Query().Get("after")
	if err := checkCursor(after); err != nil {
		return err
	}
	db := s.opt.Store
	found, err := db.Incidents(ctx, q.Filter, perFeed+1, after)
	if err != nil {
		return err
	}
	if len(found) > perFeed {
		found = found[:perFeed]
		d.Next = q.Link("/", "after", store.IncidentCursor(&found[perFeed-1]))
	}
	if after != "" {
		d.First = q.Link("/")
	}
	d.Empty = len(found) == 0 && after == "" && q.Empty()
	if d.Incidents, err = s.viewIncidents(r, found); err != nil {
		return err
	}
	if d.Events, err = db.Count(ctx, q.Filter); err != nil {
		return err
	}
	if d.Earth, err = s.smallMap(ctx, q); err != nil {
		return err
	}
	types, err := db.Top(ctx, q.Filter, store.Type, 0)
	if err != nil {
		return err
	}
	d.Types = bars(types, 12, func(key string) string { return q.Link("/", "type", key) })
	countries, err := db.Top(ctx, q.Filter, store.Country, 12)
	if err != nil {
		return err
	}
	d.Countries = bars(countries, 12, func(key string) string { return q.Link("/", "country", key) })
	for i := range d.Countries {
		d.Countries[i].Label = s.countryName(d.Countries[i].Label)
	}
	return nil
}

// checkCursor refuses what no page gave as its place.
func checkCursor(after string) error {
	if after == "" {
		return nil
	}
	if len(after) > maxValue || !cursorForm.MatchString(after) {
		return fmt.Errorf("%w: there is no such page", store.ErrBadFilter)
	}
	return nil
}

// countryName calls a country by its name.
func (s *Server) countryName(code string) string {
	return cmp.Or(s.countries[code], code)
}

// bars makes bars of counts, the longest as wide as there is room.
func bars(all []store.Tally, most int, link func(string) string) []barView {
	top := 0
	for _, t := range all {
		top = max(top, t.Events)
	}
	var out []barView
	for _, t := range all[:min(most, len(all))] {
		b := barView{Label: t.Key, Link: link(t.Key), N: t.Events}
		x := 0.0
		for i, n := range t.Quads {
			if n > 0 {
				width := 100 * float64(n) / float64(top)
				b.Parts = append(b.Parts, barPart{i + 1, fmt.Sprintf("%.2f", x), fmt.Sprintf("%.2f", width)})
				x += width
			}
		}
		out = append(out, b)
	}
	return out
}

// viewIncidents shows incidents with the headline of the story that told each
// first.
func (s *Server) viewIncidents(r *http.Request, all []incident.Incident) ([]*incidentView, error) {
	first := map[string]*event.Event{}
	var ids []string
	for i := range all {
		if len(all[i].Events) > 0 {
			ids = append(ids, all[i].Events[0])
		}
	}
	if len(ids) > 0 {
		for e, err := range s.opt.Store.Events(r.Context(), store.Filter{Event: ids, Reprints: true}, store.Page{}) {
			if err != nil {
				return nil, err
			}
			first[e.ID] = e
		}
	}
	var out []*incidentView
	for i := range all {
		v := viewIncident(&all[i])
		if len(all[i].Events) > 0 {
			if e := first[all[i].Events[0]]; e != nil {
				v.Title, v.Source, v.Story = cmp.Or(e.Title, "Untitled"), e.Source, e.Story
				if len(e.Mentions) > 0 {
					v.Words = e.Mentions[0].Trigger
				}
			}
		}
		out = append(out, v)
	}
	return out, nil
}

func viewIncident(i *incident.Incident) *incidentView {
	v := &incidentView{
		Incident: i, QuadView: quadOf(i.Quad), Modes: strings.Join(i.Mode, ", "),
		Actors: viewParties(i.Actors), Recipients: viewParties(i.Recipients), Size: record.SizeText(i.Size),
		Day: record.DayText(i.Last), Told: plural(len(i.Stories), "story", "stories"),
	}
	if i.Independent > 1 {
		v.Told += fmt.Sprintf(", %d independent", i.Independent)
	}
	if i.Date != nil {
		v.When = record.DateText(i.Date)
	}
	if p := i.Place; p != nil {
		v.Where = strings.TrimSuffix(cmp.Or(p.Name, p.Text)+", "+p.Country, ", ")
	}
	return v
}
