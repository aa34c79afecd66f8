package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"dateline/internal/record"
	"dateline/internal/store"
)

type storyCmd struct {
	database
	ID     string `arg:"" help:"Id of a story, or of one of its events."`
	Text   bool   `help:"Show the whole text too."`
	Format string `enum:"auto,report,table,jsonl,csv" default:"auto" help:"report, table, jsonl or csv. Default: a report on a terminal, else jsonl."`
}

// Help is shown by dateline story --help.
func (*storyCmd) Help() string {
	return "For instance:\n\n    dateline story --db news.db 5d21c0a4f1b7e9d3\n\nExit status 3 if the database does not have it.\n\n" + exitHelp
}

// Run is the command.
func (c *storyCmd) Run(t *terminal) error {
	format := c.Format
	if format == "auto" {
		format = "jsonl"
		if t.outTTY {
			format = "report"
		}
	}
	var none filters
	return none.ask(&c.database, func(ctx context.Context, db *store.DB, _ store.Filter) error {
		k, err := find(ctx, db, c.ID)
		if errors.Is(err, store.ErrNotFound) {
			return fail(statusNoInput, err)
		}
		if err != nil {
			return err
		}
		return t.buffered(func(out io.Writer) error {
			if format == "csv" {
				out = t.safe(out)
			}
			w, err := record.New(format, out, t.outStyle)
			if err != nil {
				return err
			}
			if err := w.Write(k.Coded); err != nil {
				return fmt.Errorf("output: %w", err)
			}
			if err := w.Close(); err != nil || format != "report" {
				return err
			}
			if err := record.WriteText(out, t.outStyle, pedigree(k)); err != nil {
				return err
			}
			if c.Text {
				fmt.Fprintln(out)
				for line := range strings.SplitSeq(k.Story.Text, "\n") {
					if err := record.WriteText(out, t.outStyle, line); err != nil {
						return err
					}
				}
			}
			return nil
		})
	})
}

// find gets a story by its id or by that of one of its events.
func find(ctx context.Context, db *store.DB, id string) (*store.Kept, error) {
	k, err := db.Story(ctx, id)
	if !errors.Is(err, store.ErrNotFound) {
		return k, err
	}
	for e, eerr := range db.Events(ctx, store.Filter{Event: []string{id}, Reprints: true}, store.Page{Limit: 1}) {
		if eerr != nil {
			return nil, eerr
		}
		return db.Story(ctx, e.Story)
	}
	return nil, err
}

// pedigree tells how a story came to be as it is.
func pedigree(k *store.Kept) string {
	parts := []string{}
	if k.Revision > 1 {
		parts = append(parts, fmt.Sprintf("revision %d", k.Revision))
	}
	if k.Relation != "" {
		parts = append(parts, fmt.Sprintf("%s of story %s", k.Relation, k.Relative))
	}
	if k.Story.File != "" {
		parts = append(parts, "read from "+k.Story.File)
	}
	return strings.Join(append(parts, "coded by "+k.Version), ", ")
}
