package record

import (
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"sync"

	"dateline/internal/event"
)

// A Mark is a stretch of text that a stage found: a time, a place.
type Mark struct {
	Span
	Kind string // "time" or "place"
	Note string // what it means
}

//go:embed page.html
var pageSource string

var pageTemplate = sync.OnceValues(func() (*template.Template, error) {
	return template.New("page").Parse(pageSource)
})

// A stretch of a page's text has the same marks throughout.
type stretch struct {
	Text   string
	Class  string // kinds of mark
	Events string // numbers of the events it belongs to
	Note   string
}

type pageEvent struct {
	*event.Event
	N                           int
	Class, Date, Place          string
	Actors, Recipients, Speaker string
	Denied, Size                string
	Why                         []Reason
}

type page struct {
	Title, About string
	Text         []stretch
	Events       []pageEvent
}

// WritePage writes a story as one web page that needs nothing else: the text
// with triggers, parties, times, places and speakers marked, and the records
// beside it.
func WritePage(w io.Writer, c *Coded) error {
	st := c.Story
	p := page{Title: cmp.Or(Clean(st.Title), Clean(st.ID))}
	about := []string{dayText(st.Published.String()), Clean(st.Dateline.Place), Clean(cmp.Or(st.Source, st.Dateline.Agency)), Clean(st.ID)}
	p.About = strings.Join(slices.DeleteFunc(about, func(s string) bool { return s == "" || s == " – " }), " · ")
	p.Text = stretches(c)
	for i := range c.Events {
		e := &c.Events[i]
		pe := pageEvent{Event: e, N: i + 1, Class: fmt.Sprintf("quad%d", e.Quad), Actors: names(e.Actors), Recipients: names(e.Recipients), Speaker: names(e.Speakers), Denied: names(e.DisputedBy), Size: size(e.Size)}
		if e.Date != nil {
			pe.Date = span(e.Date)
		}
		if e.Place != nil {
			pe.Place = place(e.Place)
		}
		if i < len(c.Why) {
			pe.Why = c.Why[i]
		}
		p.Events = append(p.Events, pe)
	}
	t, err := pageTemplate()
	if err != nil {
		return err
	}
	return t.Execute(w, p)
}

func names(ps []event.Party) string {
	var b strings.Builder
	for _, p := range parties(ps) {
		b.WriteString(p.text)
	}
	return b.String()
}

// stretches cuts the text where marks begin and end.
func stretches(c *Coded) []stretch {
	type mark struct {
		Span
		kind, note string
		event      int // from 1, 0 for none
	}
	var marks []mark
	text := c.Story.Text
	add := func(start, end int, kind, note string, n int) {
		if start >= 0 && start < end && end <= len(text) {
			marks = append(marks, mark{Span{start, end}, kind, note, n})
		}
	}
	for i := range c.Events {
		e := &c.Events[i]
		for _, m := range e.Mentions {
			add(m.Start, m.End, "trigger", fmt.Sprintf("%d %s", i+1, e.Type), i+1)
		}
		for kind, side := range map[string][]event.Party{"actor": e.Actors, "recipient": e.Recipients, "speaker": e.Speakers, "denied": e.DisputedBy} {
			for _, p := range side {
				add(p.Start, p.End, kind, kind+": "+strings.TrimSpace(p.Name+" "+p.Country+" "+strings.Join(p.Sectors, "+")), i+1)
			}
		}
	}
	for _, m := range c.Marks {
		add(m.Start, m.End, m.Kind, m.Kind+": "+m.Note, 0)
	}
	slices.SortFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.kind, b.kind), cmp.Compare(a.event, b.event))
	})
	cuts := []int{0, len(text)}
	for _, m := range marks {
		cuts = append(cuts, m.Start, m.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []stretch
	first := 0 // marks before it have ended
	for i := range len(cuts) - 1 {
		s := stretch{Text: text[cuts[i]:cuts[i+1]]}
		for first < len(marks) && marks[first].End <= cuts[i] {
			first++
		}
		var kinds, events, notes []string
		for _, m := range marks[first:] {
			if m.Start > cuts[i] {
				break
			}
			if m.End <= cuts[i] {
				continue
			}
			kinds, notes = append(kinds, m.kind), append(notes, m.note)
			if m.event > 0 {
				events = append(events, fmt.Sprint(m.event))
			}
		}
		s.Class, s.Events, s.Note = joined(kinds, " "), joined(events, " "), joined(notes, "; ")
		out = append(out, s)
	}
	return out
}

// joined joins what differs, in order.
func joined(s []string, sep string) string {
	slices.Sort(s)
	return strings.Join(slices.Compact(s), sep)
}
