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

// safe gives w, or on a terminal a writer that puts a question mark for every
// byte of text that a terminal would obey, but line ends.
func (t *terminal) safe(w io.Writer) io.Writer {
	if !t.outTTY {
		return w
	}
	return &safeWriter{w: w}
}

type safeWriter struct {
	w    io.Writer
	lead bool // the last byte, held back, begins a character that may be a control
}

func (s *safeWriter) Write(b []byte) (int, error) {
	out := make([]byte, 0, len(b)+1)
	for _, c := range b {
		switch {
		case s.lead && c >= 0x80 && c < 0xa0:
			out, s.lead = append(out, '?'), false
			continue
		case s.lead:
			out, s.lead = append(out, 0xc2), false
		}
		switch {
		case c == 0xc2:
			s.lead = true
		case c < ' ' && c != '\n' && c != '\t', c == 0x7f:
			out = append(out, '?')
		default:
			out = append(out, c)
		}
	}
	_, err := s.w.Write(out)
	return len(b), err
}
