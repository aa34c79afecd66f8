package record

import (
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
	typeColumn   = 21
	statusColumn = 12
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
		line := t.row(from, e.Type+" "+strings.Join(e.Mode, " "), brief(e.Actors), brief(e.Recipients), e.Status)
		if t.s.Color {
			cell := pad(Clean(e.Type+" "+strings.Join(e.Mode, " ")), typeColumn)
			line = strings.Replace(line, cell, t.s.set(quadFace[max(0, min(4, e.Quad))], cell), 1)
		}
		b.WriteString(line + "\n")
	}
	_, err := io.WriteString(t.w, b.String())
	return err
}

func (t *Table) row(date, typ, actors, recipients, status string) string {
	left := t.s.width() - dateColumn - typeColumn - statusColumn - 4*gap
	side := max(12, left/2)
	space := strings.Repeat(" ", gap)
	return strings.TrimRight(pad(Clean(date), dateColumn)+space+pad(Clean(typ), typeColumn)+space+
		pad(Clean(actors), side)+space+pad(Clean(recipients), side)+space+pad(Clean(status), statusColumn), " ")
}

func brief(ps []event.Party) string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = p.Name
		if p.Country != "" {
			out[i] += " " + p.Country
		}
	}
	return strings.Join(out, ", ")
}

// Close does nothing.
func (t *Table) Close() error { return nil }
