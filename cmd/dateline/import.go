package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dateline/internal/event"
	"dateline/internal/foreign"
	"dateline/internal/pipeline"
	"dateline/internal/read"
	"dateline/internal/store"
)

type importCmd struct {
	database
	Paths  []string `arg:"" name:"path" help:"Event files, plain, gzip or zip, or folders of them."`
	Format string   `enum:"auto,icews,gdelt1,gdelt2,polecat" default:"auto" help:"icews, gdelt1, gdelt2 or polecat. Default: found out for each file."`
	Errors string   `placeholder:"FILE" help:"Write each row that could not be read, with file, line and cause, to FILE as JSON lines."`
	Quiet  bool     `short:"q" help:"No progress and no counts on standard error."`
}

// Help is shown by dateline import --help.
func (*importCmd) Help() string {
	return "Takes event files of ICEWS, GDELT 1.0 and 2.0 and POLECAT into a database, beside the events coded there:\n\n    dateline import --db news.db Events.2018.20200427.tab\n\nEvents that the database has are passed over, so importing a file again changes nothing. Rows that cannot be read are reported and counted, and the others imported. Mere statements (CAMEO 01) are no acts, and are counted apart. docs/imports.md says what the codes become.\n\n" + exitHelp
}

// rowsTold is how many bad rows are named on standard error.
const rowsTold = 10

// Run is the command.
func (c *importCmd) Run(t *terminal) (err error) {
	paths, err := c.files()
	if err != nil {
		return err
	}
	r, err := foreign.New(nil)
	if err != nil {
		return err
	}
	v, err := pipeline.VersionOf(pipeline.Options{})
	if err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	db, err := c.open(ctx, false)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := db.Close(); err == nil {
			err = cerr
		}
	}()
	bad, err := newFailures(c.Errors)
	if err != nil {
		return err
	}
	var bar *progress
	if t.errTTY && !c.Quiet {
		bar = newProgress(t.stderr, t.errWidth, read.Size(paths))
		bar.unit = "rows"
	}
	defer bar.clear()
	format := c.Format
	if format == "auto" {
		format = ""
	}
	in := &importing{t: t, bar: bar, errors: bad}
	defer in.start(r.Pairs(r.FilesRead(ctx, format, paths, bar.read)))()
	options := store.OptionsOf(map[string]any{"format": c.Format, "files": len(paths)})
	for {
		began, statements := time.Now(), in.statements
		if !in.more() {
			break
		}
		run, err := db.Import(ctx, in.origin, maker(v), options, in.part())
		bar.clear()
		if err != nil {
			return errors.Join(err, bad.close())
		}
		if !c.Quiet {
			in.tell(t.stderr, run, in.statements-statements, time.Since(began))
		}
	}
	bar.clear()
	if in.rows == 0 && !c.Quiet && (in.failed > in.missing || in.failed == 0) {
		fmt.Fprintln(t.stderr, "dateline: no events in these files")
	}
	if in.failed > rowsTold {
		fmt.Fprintf(t.stderr, "dateline: %d more could not be read; --errors FILE lists all\n", in.failed-rowsTold)
	}
	if err := errors.Join(in.err, bad.close()); err != nil {
		return err
	}
	switch {
	case in.failed > 0 && in.failed == in.missing && in.rows == 0:
		return fail(statusNoInput, nil)
	case in.failed > 0:
		return errPartial
	}
	return nil
}

// files gives the files that the paths stand for; those of a folder in order.
func (c *importCmd) files() ([]string, error) {
	var out []string
	for _, p := range c.Paths {
		info, err := os.Stat(p)
		if err != nil || !info.IsDir() {
			out = append(out, p) // what is wrong with it is told in its turn
			continue
		}
		n := len(out)
		err = filepath.WalkDir(p, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case name != p && strings.HasPrefix(d.Name(), "."):
				if d.IsDir() {
					return fs.SkipDir
				}
			case d.Type().IsRegular():
				out = append(out, name)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		if len(out) == n {
			return nil, fail(statusNoInput, fmt.Errorf("%s: %w", p, read.ErrNothing))
		}
	}
	return out, nil
}

// An importing parts the events of many files by the data set they are of, and
// counts what is none.
type importing struct {
	t      *terminal
	bar    *progress
	errors *failures

	next   func() (*event.Event, error, bool)
	event  *event.Event // read, and not yet handed on
	origin string       // the data set of the part
	queue  []error      // rows not read before the first event of a part
	err    error        // of writing --errors, or ctx's

	rows       int // events handed on
	statements int
	failed     int
	missing    int // of these, files that are not there
}

// maxQueue bounds how many bad rows before the first good one of a data set
// are told to the database; all are counted and told to the user.
const maxQueue = 10_000

// originOf is the name of the data set that an event is of.
func originOf(e *event.Event) string {
	switch e.Version {
	case foreign.GDELT1, foreign.GDELT2:
		return "gdelt"
	}
	return e.Version
}

// start takes the events; what it gives ends the reading.
func (in *importing) start(events iter.Seq2[*event.Event, error]) (stop func()) {
	in.next, stop = iter.Pull2(events)
	return stop
}

// more tells whether there is another part.
func (in *importing) more() bool {
	for in.event == nil && in.err == nil {
		e, err, ok := in.next()
		if !ok {
			return false
		}
		in.bar.story()
		if err == nil {
			in.event = e
		} else if in.fail(err) && len(in.queue) < maxQueue {
			in.queue = append(in.queue, err)
		}
	}
	if in.err != nil {
		return false
	}
	in.origin = originOf(in.event)
	return true
}

// part gives events of one data set that follow each other, and the rows among
// them that could not be read.
func (in *importing) part() iter.Seq2[*event.Event, error] {
	return func(yield func(*event.Event, error) bool) {
		for _, err := range in.queue {
			if !yield(nil, err) {
				return
			}
		}
		in.queue = nil
		for in.event != nil && originOf(in.event) == in.origin {
			e := in.event
			in.event = nil
			in.rows++
			if !yield(e, nil) {
				return
			}
			for in.event == nil && in.err == nil {
				e, err, ok := in.next()
				if !ok {
					return
				}
				in.bar.story()
				if err == nil {
					in.event = e
				} else if in.fail(err) && !yield(nil, err) {
					return
				}
			}
		}
	}
}

// fail counts a row that is no event, and tells the first; bad is false for
// a mere statement, and where reading was broken off.
func (in *importing) fail(err error) (bad bool) {
	if errors.Is(err, foreign.ErrNotAct) {
		in.statements++
		return false
	}
	if errors.Is(err, context.Canceled) {
		in.err = err
		return false
	}
	in.failed++
	if errors.Is(err, fs.ErrNotExist) {
		in.missing++
	}
	if in.failed <= rowsTold {
		in.bar.clear()
		complain(in.t.stderr, err)
	}
	in.err = in.errors.write(err)
	return true
}

// tell says what came of a run.
func (in *importing) tell(w io.Writer, r store.Run, statements int, took time.Duration) {
	fmt.Fprintf(w, "dateline: %s: %s, %d known", in.origin, count(r.Events, "new event", "new events"), r.Same)
	if r.Failed > 0 {
		fmt.Fprintf(w, "; %s not read", count(r.Failed, "row", "rows"))
	}
	if statements > 0 {
		fmt.Fprintf(w, "; %s passed over", count(statements, "mere statement", "mere statements"))
	}
	fmt.Fprintf(w, "; %.1f s\n", took.Seconds())
}
