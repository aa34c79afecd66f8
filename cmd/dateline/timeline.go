package main

import (
	"context"
	"fmt"
	"io"

	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
)

type timelineCmd struct {
	database
	filters
	A      string `arg:"" help:"A party."`
	B      string `arg:"" optional:"" help:"Another; without one, all that A has to do with."`
	Limit  *bound `placeholder:"N" help:"At most N events; 0, the default, is all."`
	Format string `enum:"auto,text,jsonl" default:"auto" help:"text or jsonl. Default: text on a terminal, else jsonl."`
}

// Help is shown by dateline timeline --help.
func (*timelineCmd) Help() string {
	return "With who says so, and in which words:\n\n    dateline timeline --db news.db 'United States' 'North Korea' --from 2017\n\n" + partyHelp + "\n\n" + exitHelp
}

// Run is the command.
func (c *timelineCmd) Run(t *terminal) error {
	if c.B == "" {
		c.Either = append(c.Either, c.A)
		if len(c.Either) > 1 {
			return wrong("either", c.Either[0], "the parties of a timeline are named without an option")
		}
	} else {
		if c.Dyad != "" {
			return wrong("dyad", string(c.Dyad), "the parties of a timeline are named without an option")
		}
		c.between = []string{c.A, c.B}
	}
	text := c.Format == "text" || c.Format == "auto" && t.outTTY
	return c.ask(&c.database, func(ctx context.Context, db *store.DB, f store.Filter) error {
		n := 0
		err := t.buffered(func(out io.Writer) error {
			w := record.Writer(record.NewJSONL(out))
			if text {
				w = record.NewTimeline(out, t.outStyle)
			}
			for e, err := range db.Events(ctx, f, store.Page{Limit: c.Limit.or(0)}) {
				if err != nil {
					return err
				}
				n++
				if err := w.Write(&record.Coded{Events: []event.Event{*e}}); err != nil {
					return fmt.Errorf("output: %w", err)
				}
			}
			return w.Close()
		})
		if err == nil && n == 0 && text {
			fmt.Fprintln(t.stderr, "dateline: no events")
		}
		return err
	})
}
