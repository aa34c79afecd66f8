package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"dateline/internal/export"
	"dateline/internal/ontology"
	"dateline/internal/pipeline"
	"dateline/internal/record"
	"dateline/internal/store"
)

type exportCmd struct {
	database
	conditions
	From  word `group:"Which events:" placeholder:"DAY" help:"On DAY or later: 2018-03-04, 2018-03 or 2018."`
	Until word `group:"Which events:" placeholder:"DAY" help:"On DAY or earlier."`

	To     string `required:"" enum:"jsonl,csv,parquet,plover,icews,gdelt1,gdelt2,polecat,phoenix,petrarch,geojson,conllu,brat,webannotation" placeholder:"LAYOUT" help:"jsonl, csv, parquet, plover, icews, gdelt1, gdelt2, polecat, phoenix, petrarch, geojson, conllu, brat or webannotation."`
	Output string `short:"o" placeholder:"FILE" help:"Write to FILE, which is replaced once the new one is whole. Default: standard output."`
	layouts
	Lexicon string `placeholder:"DIR" help:"The lexicon of one's own that the events were coded with, if its types are not PLOVER's."`
	Quiet   bool   `short:"q" help:"No progress, and no word of what was left out, on standard error."`
}

// Help is shown by dateline export --help.
func (*exportCmd) Help() string {
	return "Writes the events that fit in the layout of another data set or tool, such as\n\n    dateline export --db news.db --to icews --from 2018 --until 2019 -o events.tab\n\nThe same database gives the same files, byte for byte. docs/exports.md says what stands where, and what a layout cannot hold; how many events were left out for that is told on standard error.\n\n" + partyHelp + "\n\n" + exitHelp
}

// Run is the command.
func (c *exportCmd) Run(t *terminal) error {
	if err := c.fit(); err != nil {
		return fail(statusUsage, err)
	}
	opt, err := c.options()
	if err != nil {
		return err
	}
	read := func(ctx context.Context, db *store.DB) (store.Filter, error) {
		return c.read(ctx, db, c.From, c.Until)
	}
	return asking(&c.database, "until", read, func(ctx context.Context, db *store.DB, f store.Filter) error {
		if c.To == "parquet" {
			n, err := db.Parquet(ctx, f, c.Output)
			if err == nil && !c.Quiet {
				fmt.Fprintf(t.stderr, "dateline: %s\n", count(n, "event", "events"))
			}
			return err
		}
		job := &exporting{ctx: ctx, t: t, db: db, filter: f, texts: c.To != "jsonl" && c.To != "csv", quiet: c.Quiet}
		switch {
		case c.Out != "":
			err = wholeDir(c.Out, func(part string) error {
				return job.write(func() (export.Writer, error) { return export.NewDir(c.To, part, opt) })
			})
		case c.Output != "":
			err = whole(c.Output, func(w io.Writer) error {
				return job.write(func() (export.Writer, error) { return export.New(c.To, w, opt) })
			})
		default:
			err = job.stdout(func(w io.Writer) (export.Writer, error) { return export.New(c.To, w, opt) })
		}
		return err
	})
}

// fit finds options that do not go together.
func (c *exportCmd) fit() error {
	switch {
	case c.Out != "" && c.Output != "":
		return errors.New("-o is for one file, --out for a folder: give one of them")
	case c.To == "parquet" && (c.Out != "" || c.Output == ""):
		return errors.New("parquet is one file, and no text: name it with -o")
	case c.To == "parquet" && c.GuardFormulas:
		return errors.New("--guard-formulas is for csv")
	case c.To == "parquet":
		return nil
	}
	return c.check(c.To)
}

// options loads what the layout needs.
func (c *exportCmd) options() (export.Options, error) {
	opt := c.exporting(nil)
	d := data{Lexicon: c.Lexicon}
	if c.To == "conllu" {
		p, err := d.pipeline()
		if err != nil {
			return opt, err
		}
		return c.exporting(p), nil
	}
	var err error
	opt.Ontology, err = d.ontology()
	return opt, err
}

// ontology loads the types alone.
func (d *data) ontology() (*ontology.Ontology, error) {
	opt, err := d.options()
	if err != nil {
		return nil, err
	}
	o, err := ontology.Load(pipeline.Files(opt))
	if err != nil && d.Lexicon != "" {
		err = fail(statusData, err)
	}
	return o, err
}

// An exporting writes what a filter asks for.
type exporting struct {
	ctx    context.Context
	t      *terminal
	db     *store.DB
	filter store.Filter
	texts  bool
	quiet  bool
}

// write writes all events with the writer that open gives.
func (x *exporting) write(open func() (export.Writer, error)) error {
	w, err := open()
	if err != nil {
		return fmt.Errorf("output: %w", err)
	}
	var bar *progress
	if x.t.errTTY && !x.quiet {
		bar = newProgress(x.t.stderr, x.t.errWidth, 0)
		bar.unit = "events"
	}
	defer bar.clear()
	n := 0
	err = x.items(func(c *record.Coded) error {
		for range c.Events {
			bar.story()
		}
		n += len(c.Events)
		return w.Write(&export.Item{Story: c.Story, Events: c.Events})
	})
	if cerr := w.Close(); err == nil && cerr != nil {
		err = fmt.Errorf("output: %w", cerr)
	}
	if err != nil {
		return err
	}
	bar.clear()
	if !x.quiet {
		fmt.Fprintf(x.t.stderr, "dateline: %s\n", count(n, "event", "events"))
		tell(x.t.stderr, w.Left())
	}
	return nil
}

func (x *exporting) items(f func(*record.Coded) error) error {
	for c, err := range x.db.Items(x.ctx, x.filter, x.texts) {
		if err != nil {
			return err
		}
		if err := f(c); err != nil {
			return fmt.Errorf("output: %w", err)
		}
	}
	return nil
}

// stdout writes to standard output.
func (x *exporting) stdout(open func(io.Writer) (export.Writer, error)) error {
	out := bufio.NewWriterSize(x.t.safe(x.t.stdout), 64<<10)
	err := x.write(func() (export.Writer, error) { return open(out) })
	if ferr := out.Flush(); err == nil && ferr != nil {
		err = fmt.Errorf("output: %w", ferr)
	}
	return err
}
