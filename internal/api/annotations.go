package api

import (
	"context"
	"errors"
	"net/http"
	"regexp"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/annotate"
	"dateline/internal/event"
	"dateline/internal/store"
)

type saidIn struct {
	Story string `query:"story" doc:"The story's id."`
	Coder string `query:"coder" doc:"Who said it."`
	Event string `query:"event" doc:"The event's id; story for what was said of a whole story."`
	Limit int    `query:"limit" minimum:"1" maximum:"1000" default:"100" doc:"How many."`
	After string `query:"after" doc:"The cursor that next of the page before gave."`
}

// A SaidPage is a part of the annotations.
type SaidPage struct {
	Annotations []annotate.Annotation `json:"annotations" doc:"Earliest first. Of several of one coder on one record the last counts."`
	Next        string                `json:"next,omitempty" doc:"The cursor of the page that follows; left out at the end."`
}

type saidOut struct{ Body SaidPage }

// A Word is what a reader says of a record, as a program sends it.
type Word struct {
	Story   string       `json:"story" minLength:"1" maxLength:"300" doc:"The story's id."`
	Record  string       `json:"record" minLength:"1" maxLength:"300" doc:"The event's id; story for a word on the whole story; for missing an id of your own."`
	Coder   string       `json:"coder" minLength:"1" maxLength:"64" doc:"Who says it."`
	Verdict string       `json:"verdict" enum:"right,wrong,edited,missing,whole,undone" doc:"right: the record is as it should be; wrong: the story reports no such act; edited: it should be as event says; missing: the act of event has no record; whole: of the story, nothing is missing; undone: what was said before does not count."`
	Event   *event.Event `json:"event,omitempty" doc:"With edited and missing: the record as it should be."`
	Note    string       `json:"note,omitempty" maxLength:"2000"`
}

type wordIn struct{ Body Word }

type wordOut struct{ Body annotate.Annotation }

// saidCursor is the form of a cursor of annotations.
var saidCursor = regexp.MustCompile(`^-?[0-9]{1,18}\.[a-z2-7]{16}$`)

func (s *Server) annotationRoutes() {
	huma.Register(s.api, operation(asks, "annotations", http.MethodGet, "/annotations", "Annotations", "List annotations",
		"What readers have said of records, in pages: follow next."),
		func(ctx context.Context, in *saidIn) (*saidOut, error) {
			f := store.Said{Story: in.Story, Coder: in.Coder, Record: in.Event, Limit: in.Limit}
			if in.After != "" {
				place, ok := strings.CutPrefix(in.After, "said.")
				if !ok || !saidCursor.MatchString(place) {
					return nil, huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: "no cursor: take it from next of the page before", Location: "query.after", Value: in.After})
				}
				f.After = place
			}
			all, next, err := s.Store.Said(ctx, f)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			page := SaidPage{Annotations: []annotate.Annotation{}}
			page.Annotations = append(page.Annotations, all...)
			if next != "" {
				page.Next = cursorOf("said", next)
			}
			return &saidOut{page}, nil
		})
	op := operation(writes, "annotate", http.MethodPost, "/annotations", "Annotations", "Annotate a record",
		"Says of a record whether it is right, or what it should be. What one coder says of a whole story makes it a gold story for dateline eval.")
	op.DefaultStatus = http.StatusCreated
	op.SkipValidateBody = false
	op.MaxBodyBytes = 256 << 10
	op.Errors = append(op.Errors, http.StatusNotFound)
	huma.Register(s.api, op, s.annotate)
}

func (s *Server) annotate(ctx context.Context, in *wordIn) (*wordOut, error) {
	w := &in.Body
	a := annotate.Annotation{Story: w.Story, Record: w.Record, Coder: strings.TrimSpace(w.Coder), At: s.Now().UTC(), Verdict: annotate.Verdict(w.Verdict), Event: w.Event, Note: w.Note}
	if err := a.Check(); err != nil {
		return nil, huma.Error422UnprocessableEntity(err.Error(), &huma.ErrorDetail{Message: err.Error(), Location: "body"})
	}
	k, err := s.Store.Story(ctx, w.Story)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	found := w.Record == annotate.OfStory || a.Verdict == annotate.Missing || a.Verdict == annotate.Undone
	a.Version = k.Version
	for i := range k.Events {
		if k.Events[i].ID == w.Record {
			found, a.Version = true, k.Events[i].Version
		}
	}
	if !found {
		return nil, huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: "the story has no such record", Location: "body.record", Value: w.Record})
	}
	if err := s.Store.Annotate(ctx, a); err != nil {
		if errors.Is(err, store.ErrFull) {
			return nil, huma.Error409Conflict(err.Error())
		}
		return nil, s.problem(ctx, err)
	}
	return &wordOut{a}, nil
}
