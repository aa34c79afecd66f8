package web

import (
	"cmp"
	"context"
	"errors"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/internal/annotate"
	"dateline/internal/batch"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
)

type storiesData struct {
	Stories []storyEntry
	Text    string // words asked for
	Next    string // the address of what follows
	Empty   bool
}

type storyEntry struct {
	store.Listed
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
	f := store.StoryFilter{After: r.FormValue("after"), Text: strings.TrimSpace(r.FormValue("text")), Limit: perPage + 1}
	d := storiesData{Text: f.Text}
	if len(f.Text) > maxValue || !utf8.ValidString(f.Text) || !utf8.ValidString(f.After) {
		s.fail(w, r, http.StatusUnprocessableEntity, "That cannot be asked.")
		return
	}
	ctx, done, err := s.asking(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer done()
	list, err := s.opt.Store.List(ctx, f)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d.Empty = len(list) == 0 && f.After == "" && f.Text == ""
	if len(list) > perPage {
		list = list[:perPage]
		d.Next = "/stories?" + url.Values{"after": {list[perPage-1].Cursor()}, "text": {f.Text}}.Encode()
	}
	of := map[string][]event.Event{}
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = list[i].ID
	}
	if len(ids) > 0 {
		for e, err := range s.opt.Store.Events(ctx, store.Filter{Story: ids, Reprints: true, Origin: []string{store.Ours}}, store.Page{Order: store.ByID}) {
			if err != nil {
				s.broken(w, r, err)
				return
			}
			of[e.Story] = append(of[e.Story], *e)
		}
	}
	for _, l := range list {
		if l.Title == "" {
			k, err := s.opt.Store.Story(ctx, l.ID)
			if err != nil {
				s.broken(w, r, err)
				return
			}
			l.Title = titleOf(k.Story)
		}
		d.Stories = append(d.Stories, viewEntry(l, of[l.ID]))
	}
	s.page(w, r, http.StatusOK, "stories", pageData{Title: "Stories", Data: d})
}

// topRecords is how many records a list shows of a story.
const topRecords = 3

func viewEntry(l store.Listed, events []event.Event) storyEntry {
	slices.SortStableFunc(events, func(a, b event.Event) int { return cmp.Compare(firstByte(&a), firstByte(&b)) })
	out := storyEntry{Listed: l, Day: record.DayText(l.Published)}
	c := &record.Coded{Events: events}
	var n [5]int
	for i := range events {
		if q := events[i].Quad; q >= 1 && q <= 4 {
			n[q]++
		}
		// What has two sides and is news says most about a story.
		if len(out.Top) < topRecords && events[i].Lead && len(events[i].Actors)+len(events[i].Recipients) > 1 {
			out.Top = append(out.Top, viewRecord(c, i))
		}
	}
	for q := 1; q <= 4; q++ {
		if n[q] > 0 {
			out.Quads = append(out.Quads, quadCount{quadOf(q), n[q]})
		}
	}
	out.Others = len(events) - len(out.Top)
	return out
}

// firstByte is where an act is first told of in its story.
func firstByte(e *event.Event) int {
	if len(e.Mentions) == 0 {
		return math.MaxInt
	}
	return e.Mentions[0].Start
}

// broken tells what kept a page from being made.
func (s *Server) broken(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, store.ErrNotFound):
		s.fail(w, r, http.StatusNotFound, "The database has no such "+missing(err)+".")
	case errors.Is(err, store.ErrReadOnly):
		s.fail(w, r, http.StatusConflict, "The database was opened for reading only.")
	case errors.Is(err, store.ErrFull):
		s.fail(w, r, http.StatusConflict, "Too much was said of this story.")
	case errors.Is(err, store.ErrBadFilter):
		s.fail(w, r, http.StatusUnprocessableEntity, "That cannot be asked: "+strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": ")+".")
	case errors.Is(err, batch.ErrBusy):
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

// missing is what an error says the database has not got.
func missing(err error) string {
	if strings.HasPrefix(err.Error(), "incident ") {
		return "incident"
	}
	return "story"
}

// statusGone is logged where nobody waits for the answer.
const statusGone = 499

// explained gives a story of the database with the reasons of its records and
// all that is marked in its text: by coding it once more. stale tells that
// some records would come out otherwise today.
func (s *Server) explained(ctx context.Context, id string) (c *record.Coded, stale bool, err error) {
	kept, err := s.opt.Store.Story(ctx, id)
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

// view shows a story of the database with what readers said of it.
func (s *Server) view(r *http.Request, id string) (*storyView, *record.Coded, error) {
	c, stale, err := s.explained(r.Context(), id)
	if err != nil {
		return nil, nil, err
	}
	said, err := s.opt.Store.Annotations(r.Context(), id)
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

// related adds to a story its reprints and updates, and to its records the
// incidents they are of.
func (s *Server) related(r *http.Request, v *storyView) error {
	ctx, done, err := s.asking(r)
	if err != nil {
		return err
	}
	defer done()
	db := s.opt.Store
	k, err := db.Story(ctx, v.ID)
	if err != nil {
		return err
	}
	v.Relation, v.Relative, v.Revision = k.Relation, k.Relative, k.Revision
	family, err := db.List(ctx, store.StoryFilter{Family: []string{k.Family}, Reprints: true, Limit: maxFamily})
	if err != nil {
		return err
	}
	for _, l := range family {
		if l.ID != v.ID {
			l.Title = cmp.Or(l.Title, "Untitled")
			v.Family = append(v.Family, l)
		}
	}
	if len(v.Records) == 0 {
		return nil
	}
	told, err := db.Incidents(ctx, store.Filter{Story: []string{v.ID}, Reprints: true}, 0, "")
	if err != nil {
		return err
	}
	for i := range told {
		for _, rec := range v.Records {
			if slices.Contains(told[i].Events, rec.ID) {
				rec.Incident, rec.Others = told[i].ID, len(told[i].Stories)-1
			}
		}
	}
	return nil
}

// maxFamily is how many reprints and updates a story shows.
const maxFamily = 50

func (s *Server) storyPage(w http.ResponseWriter, r *http.Request) {
	v, _, err := s.view(r, r.PathValue("id"))
	if err == nil {
		err = s.related(r, v)
	}
	if err != nil {
		s.broken(w, r, err)
		return
	}
	s.page(w, r, http.StatusOK, "story", pageData{Title: v.Title, Data: v})
}
