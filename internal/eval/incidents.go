package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"dateline/internal/event"
	"dateline/internal/incident"
)

// A Reported is an event with the incident it is of, by hand.
type Reported struct {
	event.Event
	Incident string `json:"incident"`
	Family   string `json:"family"`
	Text     string `json:"text"`
}

// An IncidentGroup is the events of one or a few neighbouring incidents, as
// several stories report them.
type IncidentGroup struct {
	Group  string     `json:"group"`
	Set    string     `json:"set"` // such as tuning or held-out
	Events []Reported `json:"events"`
}

// ReadIncidents reads a file of such groups, one JSON object a line. name is
// for error messages.
func ReadIncidents(r io.Reader, name string) ([]IncidentGroup, error) {
	var out []IncidentGroup
	seen := map[string]bool{}
	err := lines(r, name, func(line []byte) error {
		var g IncidentGroup
		if err := json.Unmarshal(line, &g); err != nil {
			return err
		}
		if g.Group == "" || len(g.Events) == 0 {
			return errors.New("no group of events")
		}
		for i := range g.Events {
			e := &g.Events[i]
			switch {
			case e.ID == "" || e.Incident == "":
				return fmt.Errorf("event %d has no id or no incident", i+1)
			case seen[e.ID]:
				return fmt.Errorf("event %s stands twice", e.ID)
			}
			seen[e.ID] = true
		}
		out = append(out, g)
		return nil
	})
	return out, err
}

// IncidentFigures tell how well events are merged into incidents.
type IncidentFigures struct{ Sets []IncidentSet }

// An IncidentSet has the figures of one set: B-cubed over its events
// (Bagga and Baldwin 1998), and how many incidents come out whole.
type IncidentSet struct {
	Name                  string
	Groups, Events        int
	Gold, Found, Whole    int
	Precision, Recall, F1 float64
	Apart, Together       []string // events wrongly kept apart, wrongly merged: pairs of ids
}

// ScoreIncidents merges the events of each set, all its groups at once, and
// compares.
func ScoreIncidents(groups []IncidentGroup, m *incident.Merger) *IncidentFigures {
	f := &IncidentFigures{}
	var names []string
	for _, g := range groups {
		if !slices.Contains(names, g.Set) {
			names = append(names, g.Set)
		}
	}
	for _, name := range names {
		f.Sets = append(f.Sets, scoreSet(name, groups, m))
	}
	return f
}

func scoreSet(name string, groups []IncidentGroup, m *incident.Merger) IncidentSet {
	s := IncidentSet{Name: name}
	var items []incident.Item
	gold, golds := map[string]string{}, map[string][]string{}
	var order []string
	for i := range groups {
		g := &groups[i]
		if g.Set != name {
			continue
		}
		s.Groups++
		for j := range g.Events {
			e := &g.Events[j]
			items = append(items, incident.Item{Event: &e.Event, Family: e.Family, Text: e.Text})
			key := g.Group + "\x00" + e.Incident
			if golds[key] == nil {
				order = append(order, key)
			}
			gold[e.ID] = key
			golds[key] = append(golds[key], e.ID)
		}
	}
	s.Events, s.Gold = len(items), len(order)
	found := map[string][]string{}
	for _, inc := range m.All(items) {
		s.Found++
		for _, id := range inc.Events {
			found[id] = inc.Events
		}
	}
	for _, it := range items {
		id := it.Event.ID
		right := 0
		for _, x := range found[id] {
			if gold[x] == gold[id] {
				right++
			} else if id < x {
				s.Together = append(s.Together, id+" "+x)
			}
		}
		all := golds[gold[id]]
		for _, x := range all {
			if id < x && !slices.Contains(found[id], x) {
				s.Apart = append(s.Apart, id+" "+x)
			}
		}
		s.Precision += float64(right) / float64(len(found[id]))
		s.Recall += float64(right) / float64(len(all))
	}
	for _, key := range order {
		if ids := golds[key]; len(found[ids[0]]) == len(ids) && !slices.ContainsFunc(ids, func(x string) bool { return !slices.Contains(found[ids[0]], x) }) {
			s.Whole++
		}
	}
	s.Precision *= 100 / float64(s.Events)
	s.Recall *= 100 / float64(s.Events)
	if s.Precision+s.Recall > 0 {
		s.F1 = 2 * s.Precision * s.Recall / (s.Precision + s.Recall)
	}
	return s
}

// Write prints the figures.
func (f *IncidentFigures) Write(w io.Writer) error {
	for _, s := range f.Sets {
		if _, err := fmt.Fprintf(w, "%-9s %2d groups %4d events %4d incidents, %4d found, %4d whole  B3 P %5.1f  R %5.1f  F1 %5.1f\n",
			s.Name, s.Groups, s.Events, s.Gold, s.Found, s.Whole, s.Precision, s.Recall, s.F1); err != nil {
			return err
		}
	}
	return nil
}

// WriteErrors lists pairs of events wrongly kept apart and wrongly merged.
func (f *IncidentFigures) WriteErrors(w io.Writer) error {
	for _, s := range f.Sets {
		for _, p := range s.Apart {
			if _, err := fmt.Fprintf(w, "%s\tAPART\t%s\n", s.Name, p); err != nil {
				return err
			}
		}
		for _, p := range s.Together {
			if _, err := fmt.Fprintf(w, "%s\tMERGED\t%s\n", s.Name, p); err != nil {
				return err
			}
		}
	}
	return nil
}
