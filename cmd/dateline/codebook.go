package main

import (
	"context"
	"io"

	"dateline/internal/codebook"
	"dateline/internal/store"
)

type codebookCmd struct {
	database
	Title   string `placeholder:"TEXT" help:"Title of the data set."`
	Maker   string `placeholder:"NAME" help:"Who made it, for citing."`
	Edition string `placeholder:"TEXT" help:"Version of the data set."`
	Output  string `short:"o" placeholder:"FILE" help:"Write to FILE, which is replaced once the new one is whole. Default: standard output."`
	Lexicon string `placeholder:"DIR" help:"The lexicon of one's own that the events were coded with, if its types are not PLOVER's."`
}

// Help is shown by dateline codebook --help.
func (*codebookCmd) Help() string {
	return "Writes the codebook of a database in Markdown: what it holds, by which versions it was made, what codes and fields mean, its limits, how to cite it.\n\n    dateline codebook --db news.db --title 'Strikes in Europe' --maker 'A. Maker' -o codebook.md\n\nIts day is that of the last run, so the same database gives the same codebook.\n\n" + exitHelp
}

// Run is the command.
func (c *codebookCmd) Run(t *terminal) error {
	d := data{Lexicon: c.Lexicon}
	ont, err := d.ontology()
	if err != nil {
		return err
	}
	var none filters
	return none.ask(&c.database, func(ctx context.Context, db *store.DB, _ store.Filter) error {
		f, err := db.Codebook(ctx)
		if err != nil {
			return err
		}
		f.Title, f.Maker, f.Version = c.Title, c.Maker, c.Edition
		write := func(w io.Writer) error { return codebook.Write(w, ont, f) }
		if c.Output != "" {
			return whole(c.Output, write)
		}
		return t.buffered(func(w io.Writer) error { return write(t.safe(w)) })
	})
}
