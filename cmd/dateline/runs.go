package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"dateline/internal/record"
	"dateline/internal/store"
)

type runsCmd struct {
	database
	ID     int    `arg:"" optional:"" help:"Number of a run: shows what failed in it, and why."`
	Format string `enum:"auto,text,jsonl" default:"auto" help:"text or jsonl. Default: text on a terminal, else jsonl."`
}

// Help is shown by dateline runs --help.
func (*runsCmd) Help() string {
	return "Newest first, with what came of it. With a number, the stories that failed in that run:\n\n    dateline runs --db news.db 3\n\n" + exitHelp
}

// Run is the command.
func (c *runsCmd) Run(t *terminal) error {
	text := c.Format == "text" || c.Format == "auto" && t.outTTY
	var none filters
	return none.ask(&c.database, func(ctx context.Context, db *store.DB, _ store.Filter) error {
		runs, err := db.Runs(ctx)
		if err != nil {
			return err
		}
		if c.ID != 0 {
			return c.failures(ctx, t, db, runs, text)
		}
		return t.buffered(func(w io.Writer) error {
			if !text {
				return writeJSONL(w, runs)
			}
			for _, r := range runs {
				fmt.Fprintf(w, "%s  %s UTC, %s, by %s\n", t.outStyle.Bold(fmt.Sprintf("%3d %s", r.ID, r.Kind)), r.Started.UTC().Format("2006-01-02 15:04"), took(r), record.Clean(r.Version))
				if r.Kind == store.Imports {
					fmt.Fprintf(w, "    %s, %d known; %s not read\n", count(r.Events, "new event", "new events"), r.Same, count(r.Failed, "row", "rows"))
				} else {
					fmt.Fprintf(w, "    %d new, %d changed, %d known, %d failed; %s\n", r.Added, r.Changed, r.Same, r.Failed, count(r.Events, "event", "events"))
				}
				if o := optionsOf(r.Options); o != "" {
					fmt.Fprintf(w, "    %s\n", t.outStyle.Faint("with "+o))
				}
			}
			return nil
		})
	})
}

// optionsOf names the options a run had that were set.
func optionsOf(j string) string {
	var all map[string]any
	if json.Unmarshal([]byte(j), &all) != nil {
		return j
	}
	var out []string
	for _, k := range slices.Sorted(maps.Keys(all)) {
		switch v := all[k]; v {
		case nil, "", false, 0.0: // not set
		default:
			out = append(out, fmt.Sprint(k, " ", v))
		}
	}
	return strings.Join(out, ", ")
}

// took is how long a run lasted.
func took(r store.Run) string {
	if r.Finished.IsZero() {
		return "not ended"
	}
	d := r.Finished.Sub(r.Started)
	if d >= time.Minute {
		return d.Round(time.Second).String()
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

func (c *runsCmd) failures(ctx context.Context, t *terminal, db *store.DB, runs []store.Run, text bool) error {
	found := false
	for _, r := range runs {
		found = found || r.ID == c.ID
	}
	if !found {
		return fail(statusNoInput, fmt.Errorf("run %d: %w", c.ID, store.ErrNotFound))
	}
	failed, err := db.Failures(ctx, c.ID)
	if err != nil {
		return err
	}
	if text && len(failed) == 0 {
		fmt.Fprintln(t.stderr, "dateline: nothing failed in that run")
		return nil
	}
	return t.buffered(func(w io.Writer) error {
		if !text {
			return writeJSONL(w, failed)
		}
		for _, f := range failed {
			fmt.Fprintf(w, "%s: %s\n", record.Clean(cmp.Or(f.Place, "?")), record.Clean(f.Cause))
		}
		return nil
	})
}

func writeJSONL[T any](w io.Writer, all []T) error {
	for i := range all {
		b, err := record.JSON(&all[i])
		if err != nil {
			return err
		}
		if _, err := w.Write(append(b, '\n')); err != nil {
			return err
		}
	}
	return nil
}

type statusCmd struct {
	database
	Format string `enum:"auto,text,jsonl" default:"auto" help:"text or jsonl. Default: text on a terminal, else jsonl."`
}

// Help is shown by dateline status --help.
func (*statusCmd) Help() string {
	return "For instance:\n\n    dateline status --db news.db\n\n" + exitHelp
}

// Run is the command.
func (c *statusCmd) Run(t *terminal) error {
	var none filters
	return none.ask(&c.database, func(ctx context.Context, db *store.DB, _ store.Filter) error {
		f, err := db.Facts(ctx)
		if err != nil {
			return err
		}
		if c.Format == "jsonl" || c.Format == "auto" && !t.outTTY {
			return writeJSONL(t.stdout, []store.Facts{f})
		}
		return t.buffered(func(w io.Writer) error {
			line := func(name, said string) {
				fmt.Fprintln(w, t.outStyle.Bold(record.Pad(name, 10))+"  "+record.Clean(said))
			}
			line("file", fmt.Sprintf("%s, %.1f MB", db.Name(), float64(f.Bytes)/1e6))
			line("stories", fmt.Sprintf("%d, of them %s and %s", f.Stories, count(f.Reprints, "reprint", "reprints"), count(f.Updates, "update", "updates")))
			if f.First != "" {
				line("days", f.First+" to "+f.Last)
			}
			line("replaced", count(f.Revisions, "earlier text of a story", "earlier texts of stories"))
			line("events", fmt.Sprintf("%d, and %d imported", f.Events, f.Imported))
			line("incidents", strconv.Itoa(f.Incidents))
			if f.Unsettled {
				line("unsettled", "a run was broken off; the next one works out what is a reprint and what one incident")
			}
			if !f.Changed.IsZero() {
				line("changed", f.Changed.UTC().Format("2006-01-02 15:04")+" UTC")
			}
			return nil
		})
	})
}
