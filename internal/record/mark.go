package record

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/event"
)

// A Mark is a stretch of text that a stage found: a time, a place, a quotation.
type Mark struct {
	Span
	Kind string // Time, Where or Quote
	Note string // what it means
}

// What a stretch of a story can be.
const (
	Trigger   = "trigger"
	Actor     = "actor"
	Recipient = "recipient"
	Speaker   = "speaker"
	Denier    = "denier"
	Quote     = "quote"
	Time      = "time"
	Where     = "place"
)

// A Layout is a story's text cut where marks begin and end, for showing it
// with the words of its records set off.
type Layout struct {
	Spans     []Span     // all that is marked, in order, each once
	Stretches []Stretch  // the whole text
	Parts     [][]Part   // for each event, the spans it was read from
	Notes     [][]string // for each span, what it means
	kinds     [][]string // for each span, sorted
	index     map[Span]int
}

// A Stretch is text with the same marks throughout.
type Stretch struct {
	Span
	Over []int // the spans it lies in
}

// A Part says that a span is the actor, the trigger ... of an event.
type Part struct {
	Span int
	Kind string
}

// Kinds gives what the spans over a stretch are, sorted.
func (l *Layout) Kinds(s Stretch) []string { return l.joined(s, l.kinds) }

// About gives what the spans over a stretch mean, sorted.
func (l *Layout) About(s Stretch) []string { return l.joined(s, l.Notes) }

func (*Layout) joined(s Stretch, of [][]string) []string {
	var out []string
	for _, i := range s.Over {
		out = append(out, of[i]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Lay cuts a coded story's text. It is cut at the regions of the story too, so
// that each stretch lies in one region or between two.
func Lay(c *Coded) *Layout {
	l := &Layout{index: map[Span]int{}, Parts: make([][]Part, len(c.Events))}
	text := c.Story.Text
	for _, m := range c.Marks {
		if i := l.add(text, m.Span, m.Kind); i >= 0 && m.Note != "" {
			l.Notes[i] = append(l.Notes[i], m.Kind+": "+m.Note)
		}
	}
	for i := range c.Events {
		l.event(c, i)
	}
	l.sort()
	cuts := []int{0, len(text)}
	for _, s := range l.Spans {
		cuts = append(cuts, s.Start, s.End)
	}
	for _, r := range c.Story.Regions {
		cuts = append(cuts, min(max(0, r.Start), len(text)), min(max(0, r.End), len(text)))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var over []int
	next := 0
	for i := range len(cuts) - 1 {
		at := cuts[i]
		over = slices.DeleteFunc(slices.Clone(over), func(s int) bool { return l.Spans[s].End <= at })
		for ; next < len(l.Spans) && l.Spans[next].Start == at; next++ {
			over = append(over, next)
		}
		l.Stretches = append(l.Stretches, Stretch{Span{at, cuts[i+1]}, over})
	}
	return l
}

// add gives the number of a span, -1 if it is none of the text.
func (l *Layout) add(text string, s Span, kind string) int {
	if s.Start < 0 || s.Start >= s.End || s.End > len(text) {
		return -1
	}
	i, ok := l.index[s]
	if !ok {
		i = len(l.Spans)
		l.index[s] = i
		l.Spans, l.Notes, l.kinds = append(l.Spans, s), append(l.Notes, nil), append(l.kinds, nil)
	}
	if !slices.Contains(l.kinds[i], kind) {
		l.kinds[i] = append(l.kinds[i], kind)
	}
	return i
}

func (l *Layout) event(c *Coded, n int) {
	e, text := &c.Events[n], c.Story.Text
	part := func(start, end int, kind, note string) {
		i := l.add(text, Span{start, end}, kind)
		if i < 0 {
			return
		}
		if note != "" && !slices.Contains(l.Notes[i], note) {
			l.Notes[i] = append(l.Notes[i], note)
		}
		if p := (Part{i, kind}); !slices.Contains(l.Parts[n], p) {
			l.Parts[n] = append(l.Parts[n], p)
		}
	}
	for _, m := range e.Mentions {
		part(m.Start, m.End, Trigger, strings.Join(append([]string{e.Type}, e.Mode...), " "))
	}
	for _, side := range []struct {
		kind    string
		parties []event.Party
	}{{Actor, e.Actors}, {Recipient, e.Recipients}, {Speaker, e.Speakers}, {Denier, e.DisputedBy}} {
		for _, p := range side.parties {
			part(p.Start, p.End, side.kind, strings.TrimSpace(p.Name+" "+p.Country+" "+strings.Join(p.Sectors, "+")))
		}
	}
	if len(e.Mentions) == 0 {
		return
	}
	at := e.Mentions[0].Start
	if e.Date != nil {
		if s, ok := nearestMark(c, Time, e.Date.Text, at); ok {
			part(s.Start, s.End, Time, "")
		}
	}
	if e.Place != nil {
		if s, ok := nearestMark(c, Where, e.Place.Text, at); ok {
			part(s.Start, s.End, Where, "")
		}
	}
	if s, ok := nearest(text, e.Quote, at); ok {
		part(s.Start, s.End, Quote, "")
	}
}

// sort puts the spans in order of where they begin, the longer first.
func (l *Layout) sort() {
	order := make([]int, len(l.Spans))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(l.Spans[a].Start, l.Spans[b].Start), cmp.Compare(l.Spans[b].End, l.Spans[a].End))
	})
	spans, notes, kinds, place := make([]Span, len(order)), make([][]string, len(order)), make([][]string, len(order)), make([]int, len(order))
	for to, from := range order {
		spans[to], notes[to], kinds[to], place[from] = l.Spans[from], l.Notes[from], l.kinds[from], to
	}
	for i := range l.Parts {
		for j := range l.Parts[i] {
			l.Parts[i][j].Span = place[l.Parts[i][j].Span]
		}
	}
	l.Spans, l.Notes, l.kinds = spans, notes, kinds
}

// nearestMark finds the time or place that words name, closest to a byte.
func nearestMark(c *Coded, kind, words string, at int) (Span, bool) {
	best, found := Span{}, false
	if words == "" {
		return best, false
	}
	for _, m := range c.Marks {
		if m.Kind != kind || m.Start < 0 || m.Start > m.End || m.End > len(c.Story.Text) {
			continue
		}
		if got := c.Story.Text[m.Start:m.End]; got != words && !strings.Contains(got, words) && !strings.Contains(words, got) {
			continue
		}
		if !found || away(m.Span, at) < away(best, at) {
			best, found = m.Span, true
		}
	}
	return best, found
}

// farthest is how many bytes from an act its quotation is looked for.
const farthest = 8 << 10

// nearest finds words in the text, closest to a byte of it.
func nearest(text, words string, at int) (best Span, found bool) {
	if words == "" || at > len(text) {
		return best, false
	}
	from, to := max(0, at-farthest-len(words)), min(len(text), at+farthest+len(words))
	for from < to {
		i := strings.Index(text[from:to], words)
		if i < 0 {
			break
		}
		s := Span{from + i, from + i + len(words)}
		if !found || away(s, at) < away(best, at) {
			best, found = s, true
		}
		from = s.End
	}
	return best, found
}

// away is how far a span is from a byte, 0 if it holds it.
func away(s Span, at int) int { return max(0, s.Start-at, at-s.End+1) }
