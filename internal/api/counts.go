package api

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/store"
)

// by is what counts are told apart by.
type by string

// Schema lists what there is.
func (by) Schema(huma.Registry) *huma.Schema {
	s := &huma.Schema{Type: huma.TypeString}
	for _, b := range store.Bys {
		s.Enum = append(s.Enum, string(b))
	}
	return s
}

type seriesIn struct {
	FilterParams
	Step string `query:"step" enum:"day,week,month,year" default:"month" doc:"The length of time counted together; weeks begin on Monday."`
	By   by     `query:"by" doc:"A line for each of these; without it one line."`
}

// A Series is counts through time.
type Series struct {
	Step   string        `json:"step"`
	By     string        `json:"by" doc:"What the lines are told apart by, empty for one line."`
	Points []store.Point `json:"points" doc:"Oldest first; steps without events are left out, and so are events without a date."`
}

type seriesOut struct{ Body Series }

type topIn struct {
	FilterParams
	By    by  `query:"by" required:"true" doc:"What is counted."`
	Limit int `query:"limit" minimum:"1" maximum:"1000" default:"20" doc:"How many."`
}

// A Top is a table of the most frequent.
type Top struct {
	By   string        `json:"by"`
	Rows []store.Tally `json:"rows" doc:"Most frequent first."`
}

type topOut struct{ Body Top }

type dyadsIn struct {
	FilterParams
	Limit int `query:"limit" minimum:"1" maximum:"1000" default:"20" doc:"How many."`
}

// A Dyad is how one country deals with another.
type Dyad struct {
	Actor     string  `json:"actor"`
	Recipient string  `json:"recipient"`
	Events    int     `json:"events"`
	Quads     [4]int  `json:"quads" doc:"How many of quad 1 to 4."`
	Score     float64 `json:"score" doc:"Mean score."`
	First     string  `json:"first" doc:"Day of the oldest, empty if none is dated."`
	Last      string  `json:"last"`
}

// Dyads are the most frequent dyads.
type Dyads struct {
	Rows []Dyad `json:"rows" doc:"Most frequent first."`
}

type dyadsOut struct{ Body Dyads }

type placesIn struct {
	FilterParams
	Limit int `query:"limit" minimum:"1" maximum:"10000" default:"1000" doc:"How many places."`
}

// Places are counts by place.
type Places struct {
	Rows []store.PlaceTally `json:"rows" doc:"Most frequent first."`
}

type placesOut struct{ Body Places }

// A Survey is what there is.
type Survey struct {
	Version  string      `json:"version" doc:"Program, model and lexicon of this server."`
	Database store.Facts `json:"database"`
	Runs     []store.Run `json:"runs" doc:"The latest runs, newest first."`
}

type factsOut struct{ Body Survey }

// latestRuns is how many runs are listed.
const latestRuns = 20

func (s *Server) countRoutes() {
	huma.Register(s.api, operation(asks, "series", http.MethodGet, "/series", "Counts", "Count through time",
		"How many events there are in each step of time, and their mean score, for the same conditions as events."),
		func(ctx context.Context, in *seriesIn) (*seriesOut, error) {
			f, err := in.Filter()
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			points, err := s.Store.Series(ctx, f, store.Step(in.Step), store.By(in.By))
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			if len(points) > s.Limits.Stream/10 {
				return nil, huma.Error422UnprocessableEntity(fmt.Sprintf("%d points; ask for longer steps or fewer lines", len(points)))
			}
			return &seriesOut{Series{in.Step, string(in.By), points}}, nil
		})
	huma.Register(s.api, operation(asks, "top", http.MethodGet, "/top", "Counts", "Most frequent",
		"The most frequent of something, with how the quads share in it. An event counts for each of its parties."),
		func(ctx context.Context, in *topIn) (*topOut, error) {
			f, err := in.Filter()
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			rows, err := s.Store.Top(ctx, f, store.By(in.By), in.Limit)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &topOut{Top{string(in.By), rows}}, nil
		})
	huma.Register(s.api, operation(asks, "dyads", http.MethodGet, "/dyads", "Counts", "Who deals with whom",
		"The most frequent pairs of countries, who does it first. An event counts for each pair."),
		func(ctx context.Context, in *dyadsIn) (*dyadsOut, error) {
			f, err := in.Filter()
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			rows, err := s.Store.Top(ctx, f, store.Dyad, in.Limit)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			out := Dyads{Rows: []Dyad{}}
			for _, t := range rows {
				a, r, _ := strings.Cut(t.Key, ">")
				out.Rows = append(out.Rows, Dyad{a, r, t.Events, t.Quads, t.Score, t.First, t.Last})
			}
			return &dyadsOut{out}, nil
		})
	huma.Register(s.api, operation(asks, "places", http.MethodGet, "/places", "Counts", "Count by place",
		"How many events each place saw, for a map. Events without a place that is on the map are left out."),
		func(ctx context.Context, in *placesIn) (*placesOut, error) {
			f, err := in.Filter()
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			rows, err := s.Store.Places(ctx, f, in.Limit)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &placesOut{Places{rows}}, nil
		})
	huma.Register(s.api, operation(asks, "facts", http.MethodGet, "/facts", "Database", "What there is",
		"The counts of the database, its latest runs, and the version of this server."),
		func(ctx context.Context, _ *struct{}) (*factsOut, error) {
			f, err := s.Store.Facts(ctx)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			runs, err := s.Store.Runs(ctx)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			out := Survey{Version: s.Pipeline.Version().Short(), Database: f, Runs: []store.Run{}}
			out.Runs = append(out.Runs, runs[:min(len(runs), latestRuns)]...)
			return &factsOut{out}, nil
		})
}
