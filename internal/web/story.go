package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"dateline/internal/annotate"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
)

type storiesData struct {
	Stories []storyEntry
	Next    string // the address of what follows
	Empty   bool
}

type storyEntry struct {
	Entry
	Day    string
	Quads  []quadCount
	Top    []*recordView
	Others int // records that are not shown
}

type quadCount struct {
	quad
	Count int
}

// perPage is how many stories a page lists.
const perPage = 50

func (s *Server) storiesPage(w http.ResponseWriter, r *http.Request) {
	after := r.URL.Query().Get("after")
	list, next, err := s.opt.Archive.Stories(r.Context(), after, perPage)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d := storiesData{Empty: len(list) == 0 && after == ""}
	if next != "" {
		d.Next = "/?after=" + url.QueryEscape(next)
	}
	for _, e := range list {
		d.Stories = append(d.Stories, viewEntry(e))
	}
	s.page(w, r, http.StatusOK, "stories", pageData{Title: "Stories", Data: d})
}

// topRecords is how many records a list shows of a story.
const topRecords = 3

func viewEntry(e Entry) storyEntry {
	out := storyEntry{Entry: e, Day: record.DayText(e.Published)}
	c := &record.Coded{Events: e.Events}
	var n [5]int
	for i := range e.Events {
		if q := e.Events[i].Quad; q >= 1 && q <= 4 {
			n[q]++
		}
		// What has two sides and is news says most about a story.
		if len(out.Top) < topRecords && e.Events[i].Lead && len(e.Events[i].Actors)+len(e.Events[i].Recipients) > 1 {
			out.Top = append(out.Top, viewRecord(c, i))
		}
	}
	for q := 1; q <= 4; q++ {
		if n[q] > 0 {
			out.Quads = append(out.Quads, quadCount{quadOf(q), n[q]})
		}
	}
	out.Others = len(e.Events) - len(out.Top)
	return out
}

// broken tells what kept a page from being made.
func (s *Server) broken(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, ErrNotFound), errors.Is(err, store.ErrNotFound):
		s.fail(w, r, http.StatusNotFound, "The archive has no such story.")
	case errors.Is(err, store.ErrBadFilter):
		s.fail(w, r, http.StatusUnprocessableEntity, "That cannot be asked: "+strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": ")+".")
	case errors.Is(err, errBusy):
		w.Header().Set("Retry-After", "2")
		s.fail(w, r, http.StatusServiceUnavailable, "Too much is asked of the desk at the moment; try again.")
	case errors.Is(err, context.DeadlineExceeded):
		s.fail(w, r, http.StatusServiceUnavailable, "This took too long.")
	case errors.Is(err, context.Canceled):
		s.fail(w, r, statusGone, "The caller went away.")
	default:
		s.log.Error("request", "path", r.URL.Path, "error", err)
		s.fail(w, r, http.StatusInternalServerError, "Something in dateline broke; the log tells what.")
	}
}

// statusGone is logged where nobody waits for the answer.
const statusGone = 499

// explained gives a story of the archive with the reasons of its records and
// all that is marked in its text: by coding it once more. stale tells that
// some records would come out otherwise today.
func (s *Server) explained(ctx context.Context, id string) (c *record.Coded, stale bool, err error) {
	kept, err := s.opt.Archive.Story(ctx, id)
	if err != nil {
		return nil, false, err
	}
	now, err := s.code(ctx, kept.Story)
	if err != nil {
		return nil, false, err
	}
	c = &record.Coded{Story: kept.Story, Sentences: now.Sentences, Events: kept.Events, Marks: now.Marks, Why: make([][]record.Reason, len(kept.Events))}
	why := map[string][]record.Reason{}
	for i := range now.Events {
		if i < len(now.Why) {
			why[now.Events[i].ID] = now.Why[i]
		}
	}
	for i := range c.Events {
		if c.Events[i].Version != s.opt.Pipeline.Version().Short() {
			stale = true
		}
		c.Why[i] = why[c.Events[i].ID]
	}
	return c, stale, nil
}

// view shows a story of the archive with what readers said of it.
func (s *Server) view(r *http.Request, id string) (*storyView, *record.Coded, error) {
	c, stale, err := s.explained(r.Context(), id)
	if err != nil {
		return nil, nil, err
	}
	said, err := s.opt.Archive.Annotations(r.Context(), id)
	if err != nil {
		return nil, nil, err
	}
	v := viewStory(c, s.lexicon.rules)
	v.Kept, v.Stale, v.Coder, v.Write = true, stale, coderName(r), may(r.Context()) >= Write
	latest := annotate.Latest(said, "")
	for _, rv := range v.Records {
		rv.Verdict = viewVerdict(latest, id, rv.ID, v.Coder, v.Write)
		if rv.Verdict.Mine != "" {
			v.Judged++
		}
	}
	for _, a := range latest {
		switch {
		case a.Coder != v.Coder:
		case a.Verdict == annotate.Whole:
			v.Whole = true
		case a.Verdict == annotate.Missing:
			m := viewRecord(&record.Coded{Story: c.Story, Sentences: c.Sentences, Events: []event.Event{*a.Event}}, 0)
			m.ID = a.Record
			v.Missing = append(v.Missing, m)
		}
	}
	return v, c, nil
}

func (s *Server) storyPage(w http.ResponseWriter, r *http.Request) {
	v, _, err := s.view(r, r.PathValue("id"))
	if err != nil {
		s.broken(w, r, err)
		return
	}
	s.page(w, r, http.StatusOK, "story", pageData{Title: v.Title, Data: v})
}
