package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"dateline/internal/foreign"
	"dateline/internal/pipeline"
	"dateline/internal/read"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
)

// database is the option of commands that work on a database.
type database struct {
	DB     string `name:"db" required:"" placeholder:"FILE" help:"The database file."`
	Memory string `name:"db-memory" default:"512MB" placeholder:"SIZE" help:"Memory the database may take (default 512MB)."`
}

// Validate refuses a name that is none.
func (d *database) Validate() error {
	if d.DB == "" {
		return errors.New("--db: name a file")
	}
	return nil
}

// open opens the database to write to it, or to read.
func (d *database) open(ctx context.Context, readOnly bool) (*store.DB, error) {
	return withStatus(store.Open(ctx, d.DB, store.Options{ReadOnly: readOnly, Memory: d.Memory}))
}

// openSealed opens the database for SQL of the user's.
func (d *database) openSealed(ctx context.Context) (*store.DB, error) {
	return withStatus(store.Open(ctx, d.DB, store.Options{ReadOnly: true, Memory: d.Memory, Sealed: true}))
}

func withStatus(db *store.DB, err error) (*store.DB, error) {
	switch {
	case errors.Is(err, store.ErrNoFile):
		return nil, fail(statusNoInput, err)
	case err != nil:
		return nil, fail(statusBroken, err)
	}
	return db, nil
}

type ingestCmd struct {
	input
	data
	database
	Errors  string        `placeholder:"FILE" help:"Write each story that failed, with file, line and cause, to FILE as JSON lines."`
	Workers workers       `default:"0" placeholder:"N" help:"Code N stories at a time; 0, the default, is one for each processor. What is stored is the same for any N."`
	Timeout time.Duration `default:"2m" placeholder:"TIME" help:"Give a story up after TIME (default 2m)."`
	Batch   int           `default:"200" placeholder:"N" help:"Write N stories at a time (default 200), and at least every five seconds."`
	Quiet   bool          `short:"q" help:"No progress and no counts on standard error."`
}

// Help is shown by dateline ingest --help.
func (*ingestCmd) Help() string {
	return "A story that the database has changes nothing; one whose text changed becomes a new revision, and its events are replaced. Work that was cut short, even by a kill, is taken up by running the same command again: whole stories are stored, or nothing of them.\n\n" + exitHelp
}

// Run is the command.
func (c *ingestCmd) Run(t *terminal) (err error) {
	if _, err := t.paths(c.Paths); err != nil {
		return err
	}
	p, err := c.pipeline()
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
	w, err := db.NewWriter(ctx, store.Ingest, makerOf(p), store.OptionsOf(map[string]any{"lexicon": c.Lexicon, "actors": c.Actors}))
	if err != nil {
		return err
	}
	w.Batch = max(1, c.Batch)
	failures, err := newFailures(c.Errors)
	if err != nil {
		return err
	}
	var bar *progress
	if t.errTTY && !c.Quiet {
		bar = newProgress(t.stderr, t.errWidth, read.Size(c.Paths))
	}
	defer bar.clear()
	start := time.Now()
	all, err := c.stories(ctx, t, bar.read)
	if err != nil {
		return err
	}
	job := &coding{pipeline: p, timeout: c.Timeout, workers: int(c.Workers), has: w.Has}
	var n tally
	err = job.ahead(ctx, all, func(coded *record.Coded, err error) error {
		if err != nil {
			bar.clear()
			n.complain(t, err)
			w.Fail(placeOf(err), causeOf(err))
			return failures.write(err)
		}
		n.done++
		bar.story()
		if coded.Events == nil && coded.Sentences == nil && w.Has(store.Seal(coded.Story)) {
			w.Same()
			return nil
		}
		return w.Put(ctx, coded)
	})
	if err != nil {
		stop() // who breaks off again does not want to wait
		// What was coded before the end is kept.
		if ferr := w.Flush(context.WithoutCancel(ctx)); ferr != nil {
			err = errors.Join(err, ferr)
		}
	} else {
		bar.say(settling)
		err = w.Close(ctx)
	}
	bar.clear()
	if cerr := failures.close(); err == nil {
		err = cerr
	}
	if !c.Quiet {
		summary(t.stderr, w.Run(), time.Since(start))
	}
	switch {
	case errors.Is(err, context.Canceled):
		return errors.New("interrupted; the same command goes on from here")
	case err != nil:
		return err
	}
	return n.result()
}

// settling is what takes a while after the last story.
const settling = "working out reprints and incidents"

// makerOf names what makes records, for the database.
func makerOf(p *pipeline.Pipeline) store.Maker {
	v := p.Version()
	return maker(v)
}

func maker(v pipeline.Version) store.Maker {
	return store.Maker{Program: v.Program, Model: v.Model, Lexicon: v.Lexicon, Short: v.Short()}
}

// summary says what came of a run.
func summary(w io.Writer, r store.Run, took time.Duration) {
	fmt.Fprintf(w, "dateline: %s new, %d changed, %d known; %s", count(r.Added, "story", "stories"), r.Changed, r.Same, count(r.Events, "event", "events"))
	if r.Failed > 0 {
		fmt.Fprintf(w, "; %d failed", r.Failed)
	}
	fmt.Fprintf(w, "; %.1f s\n", took.Seconds())
}

// placeOf tells where a story that failed was read.
func placeOf(err error) string {
	var r *read.Error
	var s *storyError
	var f *foreign.Error
	switch {
	case errors.As(err, &s):
		return s.story.Where()
	case errors.As(err, &f):
		return f.Place()
	case errors.As(err, &r) && r.Line > 0:
		return fmt.Sprintf("%s:%d", r.File, r.Line)
	case errors.As(err, &r):
		return r.File
	}
	return ""
}

// causeOf is an error without the place.
func causeOf(err error) error {
	var r *read.Error
	var s *storyError
	var f *foreign.Error
	switch {
	case errors.As(err, &s):
		return s.err
	case errors.As(err, &f):
		return f.Cause
	case errors.As(err, &r):
		return r.Cause
	}
	return err
}

// failures writes stories that failed to a file. Its zero value writes none.
type failures struct {
	file *os.File
	w    *bufio.Writer
}

func newFailures(name string) (*failures, error) {
	if name == "" {
		return &failures{}, nil
	}
	f, err := os.Create(name)
	if err != nil {
		return nil, fmt.Errorf("--errors: %w", err)
	}
	return &failures{f, bufio.NewWriter(f)}, nil
}

func (f *failures) write(err error) error {
	if f.file == nil {
		return nil
	}
	var line struct {
		Place string `json:"place"` // FILE or FILE:LINE
		Story string `json:"story,omitempty"`
		Cause string `json:"cause"`
	}
	line.Place, line.Cause = placeOf(err), causeOf(err).Error()
	var s *storyError
	if errors.As(err, &s) {
		line.Story = s.story.ID
	}
	b, jerr := json.Marshal(line)
	if jerr != nil {
		return jerr
	}
	_, werr := f.w.Write(append(b, '\n'))
	return werr
}

func (f *failures) close() error {
	if f.file == nil {
		return nil
	}
	err := f.w.Flush()
	if cerr := f.file.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("--errors: %w", err)
	}
	return nil
}

// A storyError is what went wrong with a story that could be read.
type storyError struct {
	story *story.Story
	err   error
}

func (e *storyError) Error() string { return e.story.Where() + ": " + e.err.Error() }
func (e *storyError) Unwrap() error { return e.err }
