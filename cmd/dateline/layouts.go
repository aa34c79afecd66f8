package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"dateline/internal/export"
	"dateline/internal/lang"
	"dateline/internal/pipeline"
	"dateline/internal/record"
	"dateline/internal/story"
)

// layouts are the options of writing in the layouts of others.
type layouts struct {
	Out           string `placeholder:"DIR" help:"Write files in the folder DIR, which is made or must be empty. brat needs it; gdelt2 writes mentions beside events there."`
	EveryStatus   bool   `help:"In layouts that cannot tell that an act is planned, hypothetical or negated, write such events too."`
	GuardFormulas bool   `help:"In csv, put an apostrophe before text that a spreadsheet would take for a formula."`
}

// check finds options that do not go together.
func (l *layouts) check(format string) error {
	known := slices.Contains(export.Formats(), format) || format == "auto"
	switch {
	case l.Out != "" && !known:
		return fmt.Errorf("format %s is for reading, not for files in a folder: leave out --out", format)
	case l.Out == "" && known && format != "auto" && !export.Single(format):
		return fmt.Errorf("format %s %w: give --out DIR", format, export.ErrFolder)
	case l.GuardFormulas && format != "csv":
		return errors.New("--guard-formulas is for csv")
	}
	return nil
}

// writer makes the writer for a format; left tells what it left out.
func (l *layouts) writer(format string, w io.Writer, s record.Style, p *pipeline.Pipeline) (out record.Writer, left func() []export.Left, err error) {
	none := func() []export.Left { return nil }
	if l.Out == "" && !l.GuardFormulas && slices.Contains(record.Formats, format) {
		out, err = record.New(format, w, s)
		return out, none, err
	}
	opt := l.exporting(p)
	var e export.Writer
	if l.Out != "" {
		e, err = export.NewDir(format, l.Out, opt)
	} else {
		e, err = export.New(format, w, opt)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("output: %w", err)
	}
	return exported{e}, e.Left, nil
}

// exporting are the options as package export takes them.
func (l *layouts) exporting(p *pipeline.Pipeline) export.Options {
	opt := export.Options{EveryStatus: l.EveryStatus, GuardFormulas: l.GuardFormulas}
	if p != nil {
		opt.Ontology = p.Ontology()
		opt.Analyse = func(st *story.Story) (*lang.Doc, error) { return p.English().Analyse(st), nil }
	}
	return opt
}

// tell says what a writer left out.
func tell(w io.Writer, left []export.Left) {
	for _, l := range left {
		fmt.Fprintf(w, "dateline: %d left out: %s\n", l.N, l.Reason)
	}
}

// exported writes coded stories in the layouts of others.
type exported struct{ w export.Writer }

// Write writes the events of a story.
func (x exported) Write(c *record.Coded) error {
	return x.w.Write(&export.Item{Story: c.Story, Events: c.Events})
}

// Close writes what comes last.
func (x exported) Close() error { return x.w.Close() }
