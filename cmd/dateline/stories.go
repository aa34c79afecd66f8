package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"slices"
	"strconv"

	"dateline/internal/lang"
	"dateline/internal/pipeline"
	"dateline/internal/read"
	"dateline/internal/story"
)

var errNoPath = errors.New("name files or folders to read, or - for standard input")

// A source is a story, or why there is none.
type source struct {
	story *story.Story
	err   error
}

// input are the options of commands that read stories.
type input struct {
	Paths    []string `arg:"" optional:"" name:"path" help:"Files (.txt, .json, .jsonl), folders or patterns; - is standard input, which is also read if no path is given."`
	MaxStory size     `default:"1MB" placeholder:"SIZE" help:"Refuse stories of more than SIZE (default 1MB)."`
}

// stories reads the input; a missing path is an error among others.
func (in *input) stories(ctx context.Context, t *terminal, onRead func(int64)) (iter.Seq[source], error) {
	paths, err := t.paths(in.Paths)
	if err != nil {
		return nil, err
	}
	stdin := t.stdin
	if slices.Contains(paths, "-") {
		stdin = until(ctx, stdin)
	}
	opt := read.Options{Stdin: stdin, MaxStory: int(in.MaxStory), OnRead: onRead}
	return func(yield func(source) bool) {
		for st, err := range read.Stories(ctx, paths, opt) {
			if err != nil && ctx.Err() != nil || !yield(source{st, err}) {
				return
			}
		}
	}, nil
}

// until reads r until ctx is done, even if r gives nothing and does not end.
// What is read of r is lost to others; it reads on by itself.
func until(ctx context.Context, r io.Reader) io.Reader {
	out, in := io.Pipe()
	go func() {
		_, err := io.Copy(in, r)
		_ = in.CloseWithError(err) // always nil
	}()
	context.AfterFunc(ctx, func() { _ = in.CloseWithError(ctx.Err()) })
	return out
}

// noInput is the error of a named file that cannot be opened.
func noInput(name string, err error) error {
	var p *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = read.ErrNotFound
	case errors.As(err, &p):
		err = p.Err
	}
	return fail(statusNoInput, fmt.Errorf("%s: %w", name, err))
}

// A tally counts what came of the stories, to tell it at the end.
type tally struct {
	done, failed, missing int
}

// failed counts an error about one story or path, and prints it.
func (n *tally) complain(t *terminal, err error) {
	n.failed++
	if errors.Is(err, read.ErrNotFound) || errors.Is(err, read.ErrNothing) {
		n.missing++
	}
	complain(t.stderr, err)
}

// result is nil if all went well.
func (n *tally) result() error {
	switch {
	case n.failed == 0:
		return nil
	case n.done == 0 && n.failed == n.missing:
		return fail(statusNoInput, nil)
	}
	return errPartial
}

// each calls f for every story in turn, on one goroutine.
func (in *input) each(ctx context.Context, t *terminal, f func(*story.Story) error) error {
	all, err := in.stories(ctx, t, nil)
	if err != nil {
		return err
	}
	var n tally
	for s := range all {
		if s.err != nil {
			n.complain(t, s.err)
			continue
		}
		if err := f(s.story); err != nil {
			return err
		}
		n.done++
	}
	return n.result()
}

// analysed are the options of commands that print what a stage finds.
type analysed struct {
	input
	data
}

// print calls f for every story with its analysis.
func (c *analysed) print(t *terminal, f func(io.Writer, *pipeline.Pipeline, *story.Story, *lang.Doc) error) error {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	return t.buffered(func(w io.Writer) error {
		return c.each(context.Background(), t, func(st *story.Story) error {
			return f(w, p, st, p.English().Analyse(st))
		})
	})
}

// A size is a number of bytes, written "500KB", "2MB" or "1GB".
type size int

// UnmarshalText reads a size.
func (s *size) UnmarshalText(b []byte) error {
	var n int
	var unit string
	if c, _ := fmt.Sscanf(string(b), "%d%s", &n, &unit); c < 1 || n < 1 {
		return fmt.Errorf("size %q: want a number and KB, MB or GB", b)
	}
	shift, ok := map[string]int{"": 0, "B": 0, "KB": 10, "kB": 10, "K": 10, "MB": 20, "M": 20, "GB": 30, "G": 30}[unit]
	if !ok || n > 1<<(40-shift) {
		return fmt.Errorf("size %q: want a number and KB, MB or GB", b)
	}
	*s = size(n << shift)
	return nil
}

// workers is how many stories are coded at a time; 0 is one for each
// processor.
type workers int

// UnmarshalText reads a number of workers.
func (w *workers) UnmarshalText(b []byte) error {
	n, err := strconv.Atoi(string(b))
	if err != nil || n < 0 {
		return fmt.Errorf("want a number, 0 for one for each processor, not %q", b)
	}
	*w = workers(n)
	return nil
}
