package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
)

type queryCmd struct {
	database
	filters
	Order  string `enum:"date,newest" default:"date" help:"date, oldest first, or newest."`
	Limit  *bound `placeholder:"N" help:"At most N events; 0 is all. Default: 100 in a table or report on a terminal, else all."`
	Format string `enum:"auto,table,report,jsonl,csv,parquet" default:"auto" help:"table, report, jsonl, csv or parquet. Default: as -o is called; a table on a terminal, else jsonl."`
	Output string `short:"o" type:"path" placeholder:"FILE" help:"Write to FILE, which is replaced once the new one is whole."`
}

// Help is shown by dateline query --help.
func (*queryCmd) Help() string {
	return "All options together must fit:\n\n    dateline query --db news.db --dyad Russia,Ukraine --from 2014 --quad 4\n\n" + partyHelp + "\n\n" + exitHelp
}

// onTerminal is how many events a table on a terminal shows at most.
const onTerminal = 100

// Run is the command.
func (c *queryCmd) Run(t *terminal) error {
	format := c.Format
	if format == "auto" {
		format = "jsonl"
		switch ext := strings.TrimPrefix(strings.ToLower(filepath.Ext(c.Output)), "."); {
		case ext == "csv" || ext == "parquet":
			format = ext
		case c.Output == "" && t.outTTY:
			format = "table"
		}
	}
	limit := c.Limit.or(0)
	if c.Output == "" && t.outTTY && (format == "table" || format == "report") {
		limit = c.Limit.or(onTerminal)
	}
	if format == "parquet" && c.Output == "" {
		return fail(statusUsage, errors.New("parquet is no text: name a file with -o"))
	}
	if format == "parquet" && (c.Limit != nil || c.Order != "date") {
		return fail(statusUsage, errors.New("a parquet file has all the events that fit: --limit and --order are for other formats"))
	}
	return c.ask(&c.database, func(ctx context.Context, db *store.DB, f store.Filter) error {
		if format == "parquet" {
			_, err := db.Parquet(ctx, f, c.Output)
			return err
		}
		if c.Output == "" {
			out := t.stdout
			if format == "csv" {
				out = t.safe(out)
			}
			n, err := c.write(ctx, db, f, limit, format, out, t.outStyle)
			if err != nil || format != "table" && format != "report" {
				return err
			}
			return c.tell(ctx, t, db, f, n, limit)
		}
		return whole(c.Output, func(w io.Writer) error {
			_, err := c.write(ctx, db, f, limit, format, w, record.Style{})
			return err
		})
	})
}

// write writes the events and tells how many they are.
func (c *queryCmd) write(ctx context.Context, db *store.DB, f store.Filter, limit int, format string, out io.Writer, style record.Style) (n int, err error) {
	buf := bufio.NewWriterSize(out, 64<<10)
	w, err := record.New(format, buf, style)
	if err != nil {
		return 0, err
	}
	page := store.Page{Limit: limit}
	if c.Order == "newest" {
		page.Order = store.ByNewest
	}
	write := w.Write
	end := func() error { return nil }
	if format == "report" {
		b := &byStory{ctx: ctx, db: db, w: w}
		write, end = b.write, func() error { return b.write(nil) }
	}
	for e, err := range db.Events(ctx, f, page) {
		if err != nil {
			return n, err
		}
		n++
		if err := write(&record.Coded{Events: []event.Event{*e}}); err != nil {
			return n, fmt.Errorf("output: %w", err)
		}
	}
	for _, f := range []func() error{end, w.Close, buf.Flush} {
		if err := f(); err != nil {
			return n, fmt.Errorf("output: %w", err)
		}
	}
	return n, nil
}

// tell says how many events there are, where not all were shown or none.
func (c *queryCmd) tell(ctx context.Context, t *terminal, db *store.DB, f store.Filter, shown, limit int) error {
	if shown == 0 {
		fmt.Fprintln(t.stderr, "dateline: no events")
		return nil
	}
	if limit == 0 || shown < limit {
		return nil
	}
	all, err := db.Count(ctx, f)
	if err == nil && all > shown {
		fmt.Fprintf(t.stderr, "dateline: %d of %d events; --limit 0 shows all\n", shown, all)
	}
	return err
}

// byStory puts events that follow each other in one story together, with the
// story's text.
type byStory struct {
	ctx  context.Context
	db   *store.DB
	w    record.Writer
	open *record.Coded
}

// write takes an event; nil is the end.
func (b *byStory) write(c *record.Coded) error {
	if b.open != nil && c != nil && b.open.Events[0].Story == c.Events[0].Story {
		b.open.Events = append(b.open.Events, c.Events...)
		return nil
	}
	if b.open != nil {
		if err := b.w.Write(b.open); err != nil {
			return err
		}
	}
	b.open = c
	if c == nil {
		return nil
	}
	id := c.Events[0].Story
	k, err := b.db.Story(b.ctx, id)
	switch {
	case errors.Is(err, store.ErrNotFound): // imported: there is no text
		c.Story = &story.Story{ID: id, Title: c.Events[0].Title, Source: c.Events[0].Source}
	case err != nil:
		return err
	default:
		c.Story, c.Sentences = k.Story, k.Sentences
	}
	return nil
}
