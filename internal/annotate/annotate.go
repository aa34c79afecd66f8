// Package annotate holds what readers say of records: right, wrong, what it
// should be, what is missing. What one reader said of a whole story makes it a
// gold story, in the form dateline eval reads. It stores nothing.
package annotate

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"dateline/internal/event"
	"dateline/internal/record"
)

// A Verdict is what a reader finds.
type Verdict string

// The verdicts.
const (
	Right   Verdict = "right"   // the record is as it should be
	Wrong   Verdict = "wrong"   // the story reports no such act
	Edited  Verdict = "edited"  // it should be as Event says
	Missing Verdict = "missing" // the act of Event has no record
	Whole   Verdict = "whole"   // of the story, as record OfStory: nothing is missing
	Undone  Verdict = "undone"  // what was said before does not count
)

// OfStory stands in Record where the story is meant.
const OfStory = "story"

// Verdicts are all of them.
var Verdicts = []Verdict{Right, Wrong, Edited, Missing, Whole, Undone}

// An Annotation is one reader's word on one record. Of several of one reader
// on one record the last counts.
type Annotation struct {
	Story   string       `json:"story"`
	Record  string       `json:"record"` // the record's id; for Missing an id of the annotation's own
	Coder   string       `json:"coder"`  // who says it
	At      time.Time    `json:"at"`
	Verdict Verdict      `json:"verdict"`
	Event   *event.Event `json:"event,omitempty"` // for Edited and Missing: what it should be
	Note    string       `json:"note,omitempty"`
	Version string       `json:"version,omitempty"` // of the record it was said of
}

// Bounds of what a reader may write.
const (
	maxCoder = 64
	maxNote  = 2000
)

// Check tells what is wrong with an annotation.
func (a *Annotation) Check() error {
	switch {
	case a.Story == "" || a.Record == "":
		return errors.New("an annotation names its story and its record")
	case a.Coder == "" || utf8.RuneCountInString(a.Coder) > maxCoder || strings.ContainsFunc(a.Coder, func(r rune) bool { return r < ' ' }):
		return fmt.Errorf("the coder's name has 1 to %d characters", maxCoder)
	case len(a.Note) > maxNote:
		return fmt.Errorf("the note is longer than %d bytes", maxNote)
	case !slices.Contains(Verdicts, a.Verdict):
		return fmt.Errorf("no verdict %q: want one of %v", a.Verdict, Verdicts)
	case a.Verdict == Whole && a.Record != OfStory, a.Record == OfStory && a.Verdict != Whole && a.Verdict != Undone:
		return fmt.Errorf("%s is said of a story, and nothing else is", Whole)
	case (a.Verdict == Edited || a.Verdict == Missing) != (a.Event != nil):
		return fmt.Errorf("%s and %s come with the record as it should be, the others without", Edited, Missing)
	}
	return nil
}

// Latest gives what counts of a story's annotations: the last word of each
// coder on each record, without what was undone, by coder and record. An
// empty coder means all.
func Latest(all []Annotation, coder string) []Annotation {
	type key struct{ coder, record string }
	last := map[key]Annotation{}
	for _, a := range all {
		if coder != "" && a.Coder != coder {
			continue
		}
		k := key{a.Coder, a.Record}
		if was, ok := last[k]; !ok || !a.At.Before(was.At) {
			last[k] = a
		}
	}
	var out []Annotation
	for _, a := range last {
		if a.Verdict != Undone {
			out = append(out, a)
		}
	}
	slices.SortFunc(out, func(a, b Annotation) int {
		return cmp.Or(cmp.Compare(a.Coder, b.Coder), cmp.Compare(a.Record, b.Record))
	})
	return out
}

// A Gold is a hand-coded story in the form dateline eval stories reads.
type Gold struct {
	ID        string        `json:"id"`
	Published string        `json:"published"`
	Title     string        `json:"title"`
	URL       string        `json:"url,omitempty"`
	Source    string        `json:"source,omitempty"`
	Text      string        `json:"text"`
	Sentences []string      `json:"sentences"`
	Coder     string        `json:"coder"`
	Events    []event.Event `json:"events"`
}

// MakeGold gives a story as one coder would have it: the records found right,
// those edited as they should be, those missing, in the order of their first
// mention. It is whole if the coder has judged every record and said that none
// is missing; a story that is not whole is no gold.
func MakeGold(c *record.Coded, all []Annotation, coder string) (g *Gold, whole bool) {
	st := c.Story
	g = &Gold{ID: st.ID, Published: st.Published.String(), Title: st.Title, URL: st.URL, Source: st.Source, Text: st.Text, Coder: coder, Sentences: []string{}, Events: []event.Event{}}
	for _, s := range c.Sentences {
		g.Sentences = append(g.Sentences, st.Text[s.Start:s.End])
	}
	said := map[string]Annotation{}
	for _, a := range Latest(all, coder) {
		said[a.Record] = a
		if a.Verdict == Missing {
			g.Events = append(g.Events, *a.Event)
		}
	}
	_, whole = said[OfStory]
	for i := range c.Events {
		switch a, ok := said[c.Events[i].ID]; {
		case !ok:
			whole = false
		case a.Verdict == Right:
			g.Events = append(g.Events, c.Events[i])
		case a.Verdict == Edited:
			g.Events = append(g.Events, *a.Event)
		}
	}
	slices.SortStableFunc(g.Events, func(a, b event.Event) int { return cmp.Compare(first(&a), first(&b)) })
	return g, whole
}

func first(e *event.Event) int {
	if len(e.Mentions) == 0 {
		return math.MaxInt
	}
	return e.Mentions[0].Start
}
