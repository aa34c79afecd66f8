package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
)

type listIn struct {
	From     string   `query:"from" format:"date" doc:"The first day of publication."`
	To       string   `query:"to" format:"date" doc:"The last day of publication."`
	Source   []string `query:"source,explode" maxItems:"50" doc:"Agencies or papers."`
	Family   []string `query:"family,explode" maxItems:"50" doc:"Ids of stories that stand for those like them."`
	Text     string   `query:"text" doc:"Words that title or text has, in any order."`
	Reprints bool     `query:"reprints" doc:"Also reprints."`
	Limit    int      `query:"limit" minimum:"1" maximum:"1000" default:"50" doc:"How many."`
	After    string   `query:"after" doc:"The cursor that next of the page before gave."`
}

// A StoryPage is a part of the stories.
type StoryPage struct {
	Stories []store.Listed `json:"stories" doc:"Latest first, without their texts."`
	Next    string         `json:"next,omitempty" doc:"The cursor of the page that follows; left out at the end."`
}

type listOut struct{ Body StoryPage }

type storyIn struct {
	ID string `path:"id" doc:"The story's id."`
}

// A Region is a part of a story's text of one kind.
type Region struct {
	Kind  string `json:"kind" enum:"body,header,headline,dateline,caption,residue" doc:"What it is; body is prose, one region a paragraph; residue is credits, links and the like."`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// A Dateline is the place, day and agency that open a report.
type Dateline struct {
	Place  string `json:"place"`
	Day    string `json:"day"`
	Agency string `json:"agency"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
}

// A Story is a story as the database has it.
type Story struct {
	ID        string        `json:"id"`
	Revision  int           `json:"revision" doc:"1, and one more each time its text changed."`
	Title     string        `json:"title"`
	Published string        `json:"published"`
	Source    string        `json:"source"`
	URL       string        `json:"url"`
	Family    string        `json:"family" doc:"The story that stands for it and those like it; its own id if it is alone."`
	Relation  string        `json:"relation" doc:"Empty, reprint or update."`
	Relative  string        `json:"relative" doc:"The story it is that of."`
	Version   string        `json:"version" doc:"What coded it."`
	Text      string        `json:"text" doc:"Its text; all offsets are bytes into it, as UTF-8."`
	Regions   []Region      `json:"regions"`
	Dateline  *Dateline     `json:"dateline,omitempty" doc:"Left out if it has none."`
	Sentences []record.Span `json:"sentences" doc:"Where its sentences stand; mentions count them from 0."`
	Events    []event.Event `json:"events" doc:"Its records, in the order of their first mention."`
}

type storyOut struct{ Body Story }

func (s *Server) storyRoutes() {
	huma.Register(s.api, operation(asks, "stories", http.MethodGet, "/stories", "Stories", "List stories",
		"Stories, the latest first, in pages: follow next."), s.list)
	huma.Register(s.api, operation(asks, "story", http.MethodGet, "/stories/{id}", "Stories", "Get a story",
		"A story with its text, what each part of it is, and its records."),
		func(ctx context.Context, in *storyIn) (*storyOut, error) {
			k, err := s.Store.Story(ctx, in.ID)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &storyOut{storyOf(k)}, nil
		})
}

func (s *Server) list(ctx context.Context, in *listIn) (*listOut, error) {
	f := store.StoryFilter{Source: in.Source, Family: in.Family, Text: in.Text, Reprints: in.Reprints, Limit: in.Limit + 1}
	for _, d := range []struct {
		name, value string
		to          *day.Day
	}{{"from", in.From, &f.From}, {"to", in.To, &f.To}} {
		if d.value == "" {
			continue
		}
		var err error
		if *d.to, err = day.Parse(d.value); err != nil {
			return nil, huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: "want a day, YYYY-MM-DD", Location: "query." + d.name, Value: d.value})
		}
	}
	var err error
	if f.After, err = placeOf(storyOrder, in.After); err != nil {
		return nil, err
	}
	rows, err := s.Store.List(ctx, f)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	page := StoryPage{Stories: rows}
	if len(rows) > in.Limit {
		page.Stories = rows[:in.Limit]
		page.Next = cursorOf(storyOrder, rows[in.Limit-1].Cursor())
	}
	return &listOut{page}, nil
}

// storyOrder is the order of lists of stories in cursors.
const storyOrder = "stories"

var kindNames = map[story.Kind]string{story.Body: "body", story.Header: "header", story.Headline: "headline", story.Place: "dateline", story.Caption: "caption", story.Residue: "residue"}

func storyOf(k *store.Kept) Story {
	st := k.Story
	out := Story{
		ID: st.ID, Revision: k.Revision, Title: st.Title, Published: st.Published.String(), Source: st.Source, URL: st.URL,
		Family: k.Family, Relation: k.Relation, Relative: k.Relative, Version: k.Version, Text: st.Text,
		Regions: []Region{}, Sentences: spans(k.Sentences), Events: k.Events,
	}
	if out.Events == nil {
		out.Events = []event.Event{}
	}
	for _, r := range st.Regions {
		out.Regions = append(out.Regions, Region{kindNames[r.Kind], r.Start, r.End})
	}
	if d := st.Dateline; d.End > d.Start {
		out.Dateline = &Dateline{Place: strings.TrimSpace(d.Place), Day: d.Day.String(), Agency: d.Agency, Start: d.Start, End: d.End}
	}
	return out
}
