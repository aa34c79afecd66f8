package export

import (
	"io"

	"dateline/internal/record"
)

// recorded are the formats that package record writes: every field of the
// record, one event a line or row.
type recorded struct {
	*base
	record.Writer
}

func newJSONL(b *base, w []io.Writer) (Writer, error) {
	return &recorded{b, record.NewJSONL(w[0])}, nil
}

func newCSV(b *base, w []io.Writer) (Writer, error) {
	c := record.NewCSV(w[0])
	c.GuardFormulas = b.opt.GuardFormulas
	return &recorded{b, c}, nil
}

// Write writes the events of a story.
func (r *recorded) Write(it *Item) error {
	return r.Writer.Write(&record.Coded{Story: it.Story, Events: it.Events})
}
