package record

import (
	"fmt"
	"io"
	"strings"

	"dateline/internal/event"
)

// A Table writes one event a line in columns, for looking over many.
type Table struct {
	w       io.Writer
	s       Style
	started bool
}

// NewTable writes to w.
func NewTable(w io.Writer, s Style) *Table { return &Table{w: w, s: s} }

// The columns that have a fixed width; the two sides share what is left.
const (
	dateColumn   = 10
	typeColumn   = 19
	statusColumn = 7
	gap          = 2
)

// Write writes the events of a story.
func (t *Table) Write(c *Coded) error {
	var b strings.Builder
	if !t.started {
		t.started = true
		b.WriteString(t.s.set(bold, t.row("DATE", "TYPE", "ACTORS", "RECIPIENTS", "STATUS")) + "\n")
	}
	for i := range c.Events {
		e := &c.Events[i]
		from := ""
		if e.Date != nil {
			from = e.Date.From
		}
		line := t.row(from, e.Type+" "+strings.Join(e.Mode, " "), brief(e.Actors, t.side()), brief(e.Recipients, t.side()), e.Status)
		if t.s.Color {
			cell := pad(Clean(e.Type+" "+strings.Join(e.Mode, " ")), typeColumn)
			line = strings.Replace(line, cell, t.s.set(quadFace[max(0, min(4, e.Quad))], cell), 1)
		}
		b.WriteString(line + "\n")
	}
	_, err := io.WriteString(t.w, b.String())
	return err
}

// side is how wide the column of a side is.
func (t *Table) side() int {
	return max(12, (t.s.width()-dateColumn-typeColumn-statusColumn-4*gap)/2)
}

func (t *Table) row(date, typ, actors, recipients, status string) string {
	space := strings.Repeat(" ", gap)
	return strings.TrimRight(pad(Clean(date), dateColumn)+space+pad(Clean(typ), typeColumn)+space+
		pad(Clean(actors), t.side())+space+pad(Clean(recipients), t.side())+space+pad(Clean(status), statusColumn), " ")
}

// brief names parties in n columns: all of them, or else the first, shortened
// so that its country can be seen, and how many more there are.
func brief(ps []event.Party, n int) string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = strings.TrimSpace(Clean(p.Name) + " " + p.Country)
	}
	all := strings.Join(out, ", ")
	if columns(all) <= n {
		return all
	}
	tail := ""
	if ps[0].Country != "" {
		tail = " " + Clean(ps[0].Country)
	}
	if len(ps) > 1 {
		tail += fmt.Sprintf(" +%d", len(ps)-1)
	}
	return cut(Clean(ps[0].Name), max(1, n-columns(tail))) + tail
}

// Close does nothing.
func (t *Table) Close() error { return nil }
