package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"dateline/internal/batch"
	"dateline/internal/pipeline"
	"dateline/internal/read"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/web"
)

type codeCmd struct {
	input
	data
	Format string `enum:"auto,report,jsonl,csv,table,plover,icews,gdelt1,gdelt2,polecat,phoenix,petrarch,geojson,conllu,webannotation,brat" default:"auto" help:"Output: report for people, jsonl (one event a line), csv, table; or the layout of another data set or tool: plover, icews, gdelt1, gdelt2, polecat, phoenix, petrarch, geojson, conllu, webannotation, brat. Default: a report on a terminal, else jsonl."`
	layouts
	Explain bool          `help:"Add the rule and the reasons for each field."`
	Workers workers       `default:"0" placeholder:"N" help:"Code N stories at a time; 0, the default, is one for each processor. The output is the same for any N."`
	Timeout time.Duration `default:"2m" placeholder:"TIME" help:"Give a story up after TIME (default 2m)."`
	Page    string        `name:"debug-html" placeholder:"FILE" help:"Write a web page of each story with all that was found marked in its text: FILE, for further stories FILE with -2, -3 ... in its name."`
	Quiet   bool          `short:"q" help:"No progress and no counts on standard error."`
}

// Help is shown by dateline code --help.
func (*codeCmd) Help() string {
	return "Stories are coded in the order they are read. A story that cannot be read or coded is reported on standard error, with file and line, and counted; the others are coded.\n\n" + exitHelp
}

// Run is the command.
func (c *codeCmd) Run(t *terminal) error {
	if _, err := t.paths(c.Paths); err != nil {
		return err // before loading anything
	}
	if err := c.check(c.Format); err != nil {
		return fail(statusUsage, err)
	}
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	format := c.Format
	if format == "auto" {
		format = "jsonl"
		if t.outTTY && c.Out == "" {
			format = "report"
		}
	}
	var bar *progress
	if t.errTTY && !c.Quiet {
		bar = newProgress(t.stderr, t.errWidth, read.Size(c.Paths))
	}
	defer bar.clear()
	out := bufio.NewWriterSize(bar.above(t.stdout, t.outTTY), 64<<10)
	w, left, err := c.writer(format, out, t.outStyle, p)
	if err != nil {
		return err
	}
	job := &coding{pipeline: p, explain: c.Explain || c.Page != "", timeout: c.Timeout, workers: int(c.Workers)}
	start := time.Now()
	n, events := tally{}, 0
	all, err := c.stories(context.Background(), t, bar.read)
	if err != nil {
		return err
	}
	err = job.run(context.Background(), all, func(coded *record.Coded, err error) error {
		if err != nil {
			bar.clear()
			n.complain(t, err)
			return nil
		}
		n.done++
		events += len(coded.Events)
		bar.story()
		if c.Page != "" {
			if err := create(numbered(c.Page, n.done), func(w io.Writer) error { return web.WritePage(w, coded) }); err != nil {
				return err
			}
		}
		if !c.Explain {
			coded.Why = nil
		}
		if err := w.Write(coded); err != nil {
			return fmt.Errorf("output: %w", err)
		}
		if t.outTTY {
			return out.Flush()
		}
		return nil
	})
	if err == nil {
		err = w.Close()
	}
	if ferr := out.Flush(); err == nil && ferr != nil {
		err = fmt.Errorf("output: %w", ferr)
	}
	if err != nil {
		return err
	}
	bar.clear()
	if !c.Quiet && (n.failed > 0 || !t.outTTY) {
		n.summary(t.stderr, events, time.Since(start))
	}
	if !c.Quiet {
		tell(t.stderr, left())
	}
	return n.result()
}

// numbered gives the name of the nth file: page.html, page-2.html, ...
func numbered(name string, n int) string {
	if n < 2 {
		return name
	}
	ext := filepath.Ext(name)
	return fmt.Sprintf("%s-%d%s", strings.TrimSuffix(name, ext), n, ext)
}

// summary says what came of it.
func (n *tally) summary(w io.Writer, events int, took time.Duration) {
	fmt.Fprintf(w, "dateline: %s, %s", count(n.done, "story", "stories"), count(events, "event", "events"))
	if n.failed > 0 {
		fmt.Fprintf(w, ", %d failed", n.failed)
	}
	fmt.Fprintf(w, ", %.1f s\n", took.Seconds())
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// A coding codes many stories.
type coding struct {
	pipeline *pipeline.Pipeline
	explain  bool
	timeout  time.Duration
	workers  int
	has      func(seal string) bool // if set, stories it knows are passed on without being coded
	inFlight *batch.Budget
}

// maxInFlight is how many bytes of story may be coded at the same time: a
// story takes some 300 times its size while it is coded. A bigger one is
// coded alone.
const maxInFlight = 1 << 20

// run hands each story's records, or what went wrong, to emit, in the order
// of the stories.
func (c *coding) run(ctx context.Context, all func(func(source) bool), emit func(*record.Coded, error) error) error {
	workers := c.workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	c.inFlight = batch.NewBudget(maxInFlight)
	return batch.Run(ctx, workers, all, c.one, func(s source, coded *record.Coded, err error) error {
		return emit(coded, placed(s, err))
	})
}

// coded is what came of a story.
type coded struct {
	*record.Coded
	err error
}

// aheadBy is how many stories are coded while emit is at work, as long as it
// takes to write some hundred stories to a database.
const aheadBy = 64

// ahead is run for an emit that takes its time now and then: coding goes on
// meanwhile.
func (c *coding) ahead(ctx context.Context, all func(func(source) bool), emit func(*record.Coded, error) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	results, ran := make(chan coded, aheadBy), make(chan error, 1)
	go func() {
		defer close(results)
		ran <- c.run(ctx, all, func(r *record.Coded, err error) error {
			select {
			case results <- coded{r, err}:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}()
	var err error
	for r := range results {
		if err == nil {
			if err = emit(r.Coded, r.err); err != nil {
				cancel()
			}
		}
	}
	if rerr := <-ran; err == nil {
		err = rerr
	}
	return err
}

func (c *coding) one(ctx context.Context, s source) (*record.Coded, error) {
	if s.err != nil {
		return nil, s.err
	}
	if c.has != nil && c.has(store.Seal(s.story)) {
		return &record.Coded{Story: s.story}, nil
	}
	release, err := c.inFlight.Take(ctx, len(s.story.Text))
	if err != nil {
		return nil, err
	}
	defer release()
	if c.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, c.timeout)
		defer cancel()
	}
	coded, err := c.pipeline.Coded(ctx, s.story, c.explain)
	if errors.Is(err, context.DeadlineExceeded) {
		err = fmt.Errorf("not coded within %v", c.timeout)
	}
	return coded, err
}

// placed names the story in an error about it. A fault of ours says where in
// the program it happened.
func placed(s source, err error) error {
	if err == nil || s.story == nil {
		return err
	}
	var p *batch.Panic
	if errors.As(err, &p) {
		err = fmt.Errorf("a fault in dateline, please report it: %w", err)
		if os.Getenv("DATELINE_DEBUG") != "" {
			err = fmt.Errorf("%w\n%s", err, p.Stack)
		}
	}
	return &storyError{s.story, err}
}
