package record

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A Timeline shows events in the order they come, month by month: the day,
// the act and its parties, who says so and in which words.
type Timeline struct {
	w     io.Writer
	s     Style
	month string
	began bool
}

// NewTimeline writes to w.
func NewTimeline(w io.Writer, s Style) *Timeline { return &Timeline{w: w, s: s} }

// dayWidth is that of the column of days.
const dayWidth = 8

// Write shows events.
func (t *Timeline) Write(c *Coded) error {
	var b strings.Builder
	for i := range c.Events {
		t.event(&b, &c.Events[i])
	}
	_, err := io.WriteString(t.w, b.String())
	return err
}

// Close does nothing.
func (t *Timeline) Close() error { return nil }

func (t *Timeline) event(b *strings.Builder, e *event.Event) {
	month, on, more := "No date known", "", ""
	if e.Date != nil {
		if d, err := day.Parse(e.Date.From); err == nil {
			y, m, dom := d.Date()
			month, on = fmt.Sprintf("%s %d", m, y), fmt.Sprintf("%s %d", d.Weekday().String()[:3], dom)
		}
		if e.Date.From != e.Date.To {
			on, more = "", span(e.Date)
		}
	}
	if month != t.month || !t.began {
		if t.began {
			b.WriteString("\n")
		}
		t.month, t.began = month, true
		b.WriteString(t.s.set(bold, month) + "\n")
	}
	head := []piece{{e.Type, quadFace[max(0, min(4, e.Quad))]}}
	if len(e.Mode) > 0 {
		head = append(head, piece{" " + strings.Join(e.Mode, " "), plain})
	}
	head = append(head, piece{": ", plain})
	head = append(head, who(e)...)
	for _, s := range standing(e) {
		head = append(head, piece{" · " + s, italic})
	}
	if more != "" {
		head = append(head, piece{" · " + more, plain})
	}
	t.block(b, on, head)
	if e.Place != nil {
		t.block(b, "", []piece{{"at ", faint}, {place(e.Place), plain}})
	}
	if len(e.Speakers) > 0 {
		t.block(b, "", append([]piece{{"says ", faint}}, parties(e.Speakers)...))
	}
	if len(e.DisputedBy) > 0 {
		t.block(b, "", append([]piece{{"denied by ", faint}}, parties(e.DisputedBy)...))
	}
	if e.Quote != "" {
		t.block(b, "", []piece{{"“" + head1(e.Quote) + "”", italic}})
	}
	if n := size(e.Size); n != "" {
		t.block(b, "", []piece{{n, plain}})
	}
	t.block(b, "", []piece{{strings.TrimSuffix(e.Title+" · ", " · ") + " [" + cmp.Or(e.Story, e.ID) + "]", faint}})
}

// head1 shortens a quotation.
func head1(s string) string { return strings.TrimSpace(head(s, longSentence)) }

// block writes pieces as a paragraph beside the column of days.
func (t *Timeline) block(b *strings.Builder, on string, ps []piece) {
	for _, l := range wrap(ps, t.s.width()-dayWidth) {
		b.WriteString(pad(on, dayWidth))
		on = ""
		for _, p := range l {
			b.WriteString(t.s.set(p.face, p.text))
		}
		b.WriteString("\n")
	}
}

// WriteText shows a line of text, wrapped at the terminal's width.
func WriteText(w io.Writer, s Style, text string) error { return writeText(w, s, "", text) }

// WriteItem shows an item of a list, its further lines set in.
func WriteItem(w io.Writer, s Style, text string) error { return writeText(w, s, "- ", text) }

func writeText(w io.Writer, s Style, lead, text string) error {
	var b strings.Builder
	in := strings.Repeat(" ", len(lead))
	for _, l := range wrap([]piece{{text, plain}}, s.width()-len(lead)) {
		b.WriteString(lead)
		lead = in
		for _, p := range l {
			b.WriteString(p.text)
		}
		b.WriteString("\n")
	}
	if b.Len() == 0 {
		b.WriteString("\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
