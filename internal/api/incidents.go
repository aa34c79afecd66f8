package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/event"
	"dateline/internal/incident"
	"dateline/internal/store"
)

type incidentsIn struct {
	FilterParams
	Limit int    `query:"limit" minimum:"1" maximum:"500" default:"50" doc:"How many."`
	After string `query:"after" doc:"The cursor that next of the page before gave."`
}

// An IncidentPage is a part of the incidents.
type IncidentPage struct {
	Incidents []incident.Incident `json:"incidents" doc:"Last reported first."`
	Next      string              `json:"next,omitempty" doc:"The cursor of the page that follows; left out at the end."`
}

type incidentsOut struct{ Body IncidentPage }

type incidentIn struct {
	ID string `path:"id" doc:"The incident's id."`
}

// A ToldIncident is an incident with the records it rests on.
type ToldIncident struct {
	*incident.Incident
	Records []event.Event `json:"records" doc:"Its events, oldest first, those of reprints too; the first 500."`
}

type incidentOut struct{ Body ToldIncident }

// incidentOrder is the order of lists of incidents in cursors.
const incidentOrder = "incidents"

func (s *Server) incidentRoutes() {
	huma.Register(s.api, operation(asks, "incidents", http.MethodGet, "/incidents", "Events", "List incidents",
		"Incidents, each the same act as several stories tell it, that have an event which meets the conditions; last reported first, in pages: follow next."),
		func(ctx context.Context, in *incidentsIn) (*incidentsOut, error) {
			f, err := in.Filter()
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			after, err := placeOf(incidentOrder, in.After)
			if err != nil {
				return nil, err
			}
			rows, err := s.Store.Incidents(ctx, f, in.Limit+1, after)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			page := IncidentPage{Incidents: rows}
			if len(rows) > in.Limit {
				page.Incidents = rows[:in.Limit]
				page.Next = cursorOf(incidentOrder, store.IncidentCursor(&rows[in.Limit-1]))
			}
			return &incidentsOut{page}, nil
		})
	huma.Register(s.api, operation(asks, "incident", http.MethodGet, "/incidents/{id}", "Events", "Get an incident",
		"One incident, how its status changed, what its stories tell differently, and the records it rests on."),
		func(ctx context.Context, in *incidentIn) (*incidentOut, error) {
			i, err := s.Store.Incident(ctx, in.ID)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			out := ToldIncident{Incident: i, Records: []event.Event{}}
			for e, err := range s.Store.Events(ctx, store.Filter{Incident: []string{in.ID}, Reprints: true}, store.Page{Order: store.ByDate, Limit: 500}) {
				if err != nil {
					return nil, s.problem(ctx, err)
				}
				out.Records = append(out.Records, *e)
			}
			return &incidentOut{out}, nil
		})
}
