package main

import (
	"bufio"
	"io"
	"os"

	"golang.org/x/term"

	"dateline/internal/record"
)

// A terminal is what the program reads from and writes to.
type terminal struct {
	stdin    io.Reader
	stdout   io.Writer
	stderr   io.Writer
	inTTY    bool // standard input is a person
	outTTY   bool
	errTTY   bool
	outStyle record.Style
	errWidth int
}

func newTerminal(stdin, stdout, stderr *os.File, color string) *terminal {
	t := &terminal{
		stdin: stdin, stdout: stdout, stderr: stderr,
		inTTY: isTerminal(stdin), outTTY: isTerminal(stdout), errTTY: isTerminal(stderr),
		errWidth: terminalWidth(stderr),
	}
	t.outStyle.Width = terminalWidth(stdout)
	switch color {
	case "always":
		t.outStyle.Color = true
	case "auto":
		t.outStyle.Color = t.outTTY && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return t
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

func terminalWidth(f *os.File) int {
	if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
		return w
	}
	return 80
}

// paths gives the paths to read: those named, or standard input if it is no
// person.
func (t *terminal) paths(named []string) ([]string, error) {
	if len(named) > 0 {
		return named, nil
	}
	if t.inTTY {
		return nil, fail(statusUsage, errNoPath)
	}
	return []string{"-"}, nil
}

// buffered calls f with a buffered standard output and reports what could not
// be written.
func (t *terminal) buffered(f func(w io.Writer) error) error {
	w := bufio.NewWriterSize(t.stdout, 64<<10)
	err := f(w)
	if ferr := w.Flush(); err == nil {
		err = ferr
	}
	return err
}
