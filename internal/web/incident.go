package web

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"strings"

	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
)

type incidentData struct {
	*incidentView
	About     string
	Disputed  []partyView
	Families  []familyView
	Mentions  int
	More      int // events that are not shown
	History   []stepView
	Conflicts []conflictView
}

// A familyView is the stories of one origin that tell of an incident: an
// agency's story with its reprints and updates.
type familyView struct {
	Stories []tellingView
}

type tellingView struct {
	ID, Title, Day, Source, Relation string
	Records                          []tellingRecord
}

type tellingRecord struct {
	*recordView
	Sentences []sentenceView
}

type sentenceView struct{ Before, Words, After string }

type stepView struct{ Day, Status, Event string }

type conflictView struct {
	Field  string
	Claims []claimView
}

type claimView struct {
	Value, Speakers string
	Events          []string
}

// maxTold bounds the events and the stories that the page of an incident shows.
const maxTold = 200

func (s *Server) incidentPage(w http.ResponseWriter, r *http.Request) {
	ctx, done, err := s.asking(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer done()
	d, err := s.incident(ctx, r.PathValue("id"))
	if err != nil {
		s.broken(w, r, err)
		return
	}
	s.page(w, r, http.StatusOK, "incident", pageData{Title: d.heading(), Data: d})
}

// heading names an incident in one line.
func (d *incidentData) heading() string {
	names := func(ps []partyView) string {
		var out []string
		for _, p := range ps {
			out = append(out, p.Name)
		}
		return strings.Join(out, ", ")
	}
	h := d.Type + ": " + cmp.Or(names(d.Actors), "someone")
	if to := names(d.Recipients); to != "" {
		h += " → " + to
	}
	return h
}

func (s *Server) incident(ctx context.Context, id string) (*incidentData, error) {
	db := s.opt.Store
	i, err := db.Incident(ctx, id)
	if err != nil {
		return nil, err
	}
	d := &incidentData{incidentView: viewIncident(i), About: strings.ReplaceAll(strings.Join(i.Contexts, ", "), "_", " "), Disputed: viewParties(i.DisputedBy)}
	byStory := map[string][]event.Event{}
	n := 0
	for e, err := range db.Events(ctx, store.Filter{Incident: []string{id}, Reprints: true}, store.Page{Order: store.ByID, Limit: maxTold + 1}) {
		if err != nil {
			return nil, err
		}
		if n++; n > maxTold {
			break
		}
		byStory[e.Story] = append(byStory[e.Story], *e)
	}
	d.More = max(0, len(i.Events)-maxTold)
	where := map[string]int{} // of a family among Families
	for _, story := range i.Stories {
		events := byStory[story]
		if len(events) == 0 {
			continue
		}
		k, err := db.Story(ctx, story)
		family := story
		c := &record.Coded{Events: events}
		t := tellingView{ID: story, Title: cmp.Or(events[0].Title, "Untitled"), Day: record.DayText(events[0].Published), Source: events[0].Source}
		switch {
		case err == nil:
			c.Story, c.Sentences = k.Story, k.Sentences
			family, t.Relation, t.Title = k.Family, k.Relation, titleOf(k.Story)
		case !errors.Is(err, store.ErrNotFound):
			return nil, err
		}
		for k := range events {
			rec := tellingRecord{recordView: viewRecord(c, k)}
			for _, m := range events[k].Mentions {
				if c.Story == nil {
					break
				}
				before, words, after := excerpt(c, m)
				rec.Sentences = append(rec.Sentences, sentenceView{before, words, after})
				d.Mentions++
			}
			t.Records = append(t.Records, rec)
		}
		at, ok := where[family]
		if !ok {
			at = len(d.Families)
			where[family] = at
			d.Families = append(d.Families, familyView{})
		}
		d.Families[at].Stories = append(d.Families[at].Stories, t)
	}
	for _, h := range i.History {
		d.History = append(d.History, stepView{record.DayText(h.Published), h.Status, h.Event})
	}
	for _, c := range i.Conflicts {
		v := conflictView{Field: fieldName(c.Field)}
		for _, x := range c.Claims {
			v.Claims = append(v.Claims, claimView{cmp.Or(x.Value, "not told"), strings.Join(x.Speakers, ", "), x.Events})
		}
		d.Conflicts = append(d.Conflicts, v)
	}
	return d, nil
}
