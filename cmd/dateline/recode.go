package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"time"

	"dateline/internal/record"
	"dateline/internal/store"
)

type recodeCmd struct {
	data
	database
	All     bool          `help:"Code all stories again, also those that this version coded."`
	Format  string        `enum:"text,json" default:"text" help:"Report: text or json."`
	Workers workers       `default:"0" placeholder:"N" help:"Code N stories at a time; 0, the default, is one for each processor."`
	Timeout time.Duration `default:"2m" placeholder:"TIME" help:"Give a story up after TIME (default 2m)."`
	Quiet   bool          `short:"q" help:"No progress on standard error."`
}

// Help is shown by dateline recode --help.
func (*recodeCmd) Help() string {
	return "Stories that another version of program, model or lexicon coded are coded again, and the report says what changed. A story that cannot be coded keeps its records.\n\n" + exitHelp
}

// Run is the command.
func (c *recodeCmd) Run(t *terminal) (err error) {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	db, err := c.openOld(ctx)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := db.Close(); err == nil {
			err = cerr
		}
	}()
	by := makerOf(p)
	w, err := db.NewWriter(ctx, store.Recode, by, store.OptionsOf(map[string]any{"lexicon": c.Lexicon, "actors": c.Actors, "all": c.All}))
	if err != nil {
		return err
	}
	facts, err := db.Facts(ctx)
	if err != nil {
		return err
	}
	var bar *progress
	if t.errTTY && !c.Quiet {
		bar = newProgress(t.stderr, t.errWidth, int64(facts.Stories))
	}
	defer bar.clear()
	version := by.Short
	if c.All {
		version = ""
	}
	var broken error
	stale := func(yield func(source) bool) {
		for k, err := range db.Stale(ctx, version) {
			if err != nil {
				broken = err
				return
			}
			if !yield(source{story: k.Story}) {
				return
			}
		}
	}
	var n tally
	job := &coding{pipeline: p, timeout: c.Timeout, workers: int(c.Workers)}
	err = job.ahead(ctx, stale, func(coded *record.Coded, err error) error {
		bar.read(1)
		bar.story()
		if err != nil {
			bar.clear()
			n.complain(t, err)
			w.Fail(placeOf(err), causeOf(err))
			return nil
		}
		n.done++
		return w.Replace(ctx, coded)
	})
	err = errors.Join(err, broken)
	if err != nil {
		bar.clear()
		stop() // who breaks off again does not want to wait
		if ferr := w.Flush(context.WithoutCancel(ctx)); ferr != nil {
			err = errors.Join(err, ferr)
		}
		return err
	}
	bar.say(settling)
	if err := w.Close(ctx); err != nil {
		return err
	}
	bar.clear()
	if err := t.buffered(func(out io.Writer) error { return writeChange(out, w.Change(), c.Format) }); err != nil {
		return err
	}
	return n.result()
}

// openOld opens a database that must be there, to write to it.
func (d *database) openOld(ctx context.Context) (*store.DB, error) {
	if _, err := os.Stat(d.DB); errors.Is(err, os.ErrNotExist) {
		return nil, fail(statusNoInput, fmt.Errorf("%s: %w", d.DB, store.ErrNoFile))
	}
	return d.open(ctx, false)
}

// writeChange reports what recoding did.
func writeChange(w io.Writer, ch store.Change, format string) error {
	if format == "json" {
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		return enc.Encode(ch)
	}
	fmt.Fprintf(w, "%s coded again: %s as before, %d changed, %d new, %d gone\n", count(ch.Stories, "story", "stories"),
		count(ch.Kept, "record", "records"), ch.Changed, ch.Added, ch.Removed)
	fields := slices.SortedFunc(maps.Keys(ch.Fields), func(a, b string) int {
		if d := ch.Fields[b] - ch.Fields[a]; d != 0 {
			return d
		}
		if a < b {
			return -1
		}
		return 1
	})
	if len(fields) > 0 {
		fmt.Fprint(w, "changed fields:")
		for i, f := range fields {
			if i > 0 {
				fmt.Fprint(w, ",")
			}
			fmt.Fprintf(w, " %s %d", f, ch.Fields[f])
		}
		fmt.Fprintln(w)
	}
	for _, typ := range slices.Sorted(maps.Keys(ch.Types)) {
		if d := ch.Types[typ]; d.Before != d.After {
			fmt.Fprintf(w, "  %-12s %6d -> %d\n", typ, d.Before, d.After)
		}
	}
	return nil
}
