// Package foreign reads the event files of ICEWS, GDELT 1.0 and 2.0 and POLECAT
// into records, one row after the other: their codes become types, modes,
// countries and sectors as far as docs/imports.md says. A row that cannot be
// read is an error among the records, with file and line; reading goes on. It
// merges nothing and judges nothing.
package foreign

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"dateline/internal/event"
	"dateline/internal/layout"
	"dateline/internal/ontology"
	"dateline/lexicon"
)

// The formats that can be read.
const (
	ICEWS   = "icews"
	GDELT1  = "gdelt1"
	GDELT2  = "gdelt2"
	POLECAT = "polecat"
)

// Formats are the names Rows takes; "" finds out which it is.
func Formats() []string { return []string{ICEWS, GDELT1, GDELT2, POLECAT} }

// Kinds of error; an Error's Cause wraps one of them, or an error of the
// operating system.
var (
	ErrNotAct  = errors.New("not an act")    // a mere statement (CAMEO 01), which PLOVER does not code
	ErrColumns = errors.New("wrong columns") // too many or too few cells
	ErrValue   = errors.New("value not understood")
	ErrTooLong = errors.New("row too long")
	ErrFormat  = errors.New("not an event file that can be read")
)

// maxRow is how many bytes a row may have.
const maxRow = 1 << 20

// An Error says what kept one row, or one file, from being read.
type Error struct {
	File  string
	Line  int // from 1; 0 where the whole file is meant
	Cause error
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s: %v", e.Place(), e.Cause)
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Place is FILE:LINE, or FILE where the whole file is meant.
func (e *Error) Place() string {
	if e.Line == 0 {
		return e.File
	}
	return e.File + ":" + strconv.Itoa(e.Line)
}

// Reason is the cause, without the place.
func (e *Error) Reason() string { return e.Cause.Error() }

// A Reader reads event files. It never changes; many goroutines may use one.
type Reader struct {
	tables *layout.Tables
	codes  map[string]*act // by CAMEO code
	ont    *ontology.Ontology
}

// An act is what a CAMEO code comes to.
type act struct {
	code, typ string
	mode      []string
	quad      int
	score     float64
}

// New makes a Reader. Types are those of the ontology, nil for the built-in
// one.
func New(ont *ontology.Ontology) (*Reader, error) {
	t, err := layout.Load()
	if err != nil {
		return nil, err
	}
	if ont == nil {
		if ont, err = ontology.Load(lexicon.FS); err != nil {
			return nil, err
		}
	}
	r := &Reader{tables: t, codes: map[string]*act{}, ont: ont}
	for _, c := range ont.Codes() {
		a := &act{code: c.Code, typ: c.Type, mode: []string{}, quad: ont.Quad(c.Type)}
		if c.Mode != "" {
			a.mode = []string{c.Mode}
		}
		a.score = ont.Score(c.Type, a.mode)
		r.codes[c.Code] = a
	}
	return r, nil
}

// act gives what a CAMEO code comes to; of a code that is not known, what the
// code above it does.
func (r *Reader) act(code string) (*act, error) {
	for c := code; len(c) >= 2; c = c[:len(c)-1] {
		if a := r.codes[c]; a != nil {
			return a, nil
		}
	}
	if strings.HasPrefix(code, "01") && len(code) > 2 {
		return nil, fmt.Errorf("%w: CAMEO %s", ErrNotAct, code)
	}
	return nil, fmt.Errorf("%w: CAMEO code %q", ErrValue, code)
}

// Files reads the events of files in order: plain, gzip or zip, every file
// within a zip. format may be "" to find out for each. An error, always an
// *Error unless ctx ended, is about one row or one file; reading goes on.
func (r *Reader) Files(ctx context.Context, format string, paths []string) iter.Seq2[*event.Event, error] {
	return r.FilesRead(ctx, format, paths, nil)
}

// FilesRead does as Files and tells onRead, unless it is nil, how many bytes of
// the files are read.
func (r *Reader) FilesRead(ctx context.Context, format string, paths []string, onRead func(int64)) iter.Seq2[*event.Event, error] {
	if onRead == nil {
		onRead = func(int64) {}
	}
	return func(yield func(*event.Event, error) bool) {
		for _, path := range paths {
			if !r.file(ctx, format, path, onRead, yield) {
				return
			}
		}
	}
}

// A counted is a file that tells how much of it is read.
type counted struct {
	*os.File
	onRead func(int64)
}

// Read implements io.Reader.
func (c *counted) Read(b []byte) (int, error) {
	n, err := c.File.Read(b)
	c.onRead(int64(n))
	return n, err
}

// ReadAt implements io.ReaderAt.
func (c *counted) ReadAt(b []byte, off int64) (int, error) {
	n, err := c.File.ReadAt(b, off)
	c.onRead(int64(n))
	return n, err
}

func (r *Reader) file(ctx context.Context, format, path string, onRead func(int64), yield func(*event.Event, error) bool) bool {
	file, err := os.Open(path)
	if err != nil {
		return yield(nil, &Error{File: path, Cause: cause(err)})
	}
	defer file.Close()
	f := &counted{file, onRead}
	var magic [4]byte
	n, _ := io.ReadFull(file, magic[:])
	if bytes.Equal(magic[:n], []byte("PK\x03\x04")) {
		return r.zipped(ctx, format, path, f, yield)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return yield(nil, &Error{File: path, Cause: cause(err)})
	}
	for e, err := range r.Rows(ctx, format, path, f) {
		if !yield(e, err) {
			return false
		}
	}
	return ctx.Err() == nil
}

func (r *Reader) zipped(ctx context.Context, format, path string, f *counted, yield func(*event.Event, error) bool) bool {
	info, err := f.Stat()
	if err != nil {
		return yield(nil, &Error{File: path, Cause: cause(err)})
	}
	z, err := zip.NewReader(f, info.Size())
	if err != nil {
		return yield(nil, &Error{File: path, Cause: err})
	}
	for _, m := range z.File {
		if m.FileInfo().IsDir() {
			continue
		}
		name := path + "/" + m.Name
		rc, err := m.Open()
		if err != nil {
			if !yield(nil, &Error{File: name, Cause: err}) {
				return false
			}
			continue
		}
		for e, err := range r.Rows(ctx, format, name, rc) {
			if !yield(e, err) {
				_ = rc.Close()
				return false
			}
		}
		if err := rc.Close(); err != nil && !yield(nil, &Error{File: name, Cause: err}) {
			return false
		}
		if ctx.Err() != nil {
			return false
		}
	}
	return true
}

// cause is the error of the system without the file's name.
func cause(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// Rows reads the events of one file, plain or gzip. name stands in errors.
// After an error about the whole file (Line 0) nothing more comes.
func (r *Reader) Rows(ctx context.Context, format, name string, in io.Reader) iter.Seq2[*event.Event, error] {
	return func(yield func(*event.Event, error) bool) {
		b := bufio.NewReaderSize(in, 256<<10)
		if m, _ := b.Peek(2); bytes.Equal(m, []byte{0x1f, 0x8b}) {
			g, err := gzip.NewReader(b)
			if err != nil {
				yield(nil, &Error{File: name, Cause: err})
				return
			}
			b = bufio.NewReaderSize(g, 256<<10)
		}
		r.rows(ctx, format, name, b, yield)
	}
}

// A layer makes events of the cells of one format.
type layer interface {
	// row makes an event of a row; nil and no error for one to pass over.
	row(c []string) (*event.Event, error)
}

func (r *Reader) rows(ctx context.Context, format, name string, b *bufio.Reader, yield func(*event.Event, error) bool) {
	var l layer
	var cells []string
	lines := lineReader{b: b}
	for {
		if lines.n&0x3ff == 0 && ctx.Err() != nil {
			yield(nil, ctx.Err())
			return
		}
		line, err := lines.next()
		switch {
		case errors.Is(err, io.EOF):
			return
		case errors.Is(err, ErrTooLong):
			if !yield(nil, &Error{name, lines.n, err}) {
				return
			}
			continue
		case err != nil:
			yield(nil, &Error{File: name, Cause: cause(err)})
			return
		}
		if line == "" {
			continue
		}
		cells = split(cells[:0], line)
		if l == nil {
			var header bool
			if l, header, err = r.layer(format, cells); err != nil {
				yield(nil, &Error{name, lines.n, err})
				return
			}
			if header {
				continue
			}
		}
		e, err := l.row(cells)
		if err != nil {
			err = &Error{name, lines.n, err}
		} else if e == nil {
			continue
		}
		if !yield(e, err) {
			return
		}
	}
}

// layer finds what reads a file, by the format asked for and its first line.
func (r *Reader) layer(format string, first []string) (l layer, header bool, err error) {
	var is string
	switch {
	case len(first) > 2 && strings.EqualFold(first[0], "Event ID") && strings.EqualFold(first[2], "Event Type"):
		is = POLECAT
	case len(first) > 2 && (strings.EqualFold(first[0], "Event ID") || strings.EqualFold(first[0], "event_id")):
		is = ICEWS
	case len(first) == 61:
		is = GDELT2
	case len(first) == 58 || len(first) == 57:
		is = GDELT1
	case len(first) == 20 && isDate(first[1]):
		is = ICEWS
	default:
		return nil, false, fmt.Errorf("%w: the first line has %d cells and is neither a header of ICEWS or POLECAT nor a row of GDELT", ErrFormat, len(first))
	}
	if format != "" && format != is {
		return nil, false, fmt.Errorf("%w: asked for %s, the first line is of %s", ErrFormat, format, is)
	}
	switch is {
	case POLECAT:
		l, err = newPOLECAT(r, first)
		return l, true, err
	case ICEWS:
		return newICEWS(r), !isDate(first[1]), nil
	}
	return newGDELT(r, is), strings.EqualFold(first[0], "GLOBALEVENTID"), nil
}

// split cuts a line at its tabs.
func split(to []string, line string) []string {
	for {
		i := strings.IndexByte(line, '\t')
		if i < 0 {
			return append(to, line)
		}
		to, line = append(to, line[:i]), line[i+1:]
	}
}

// lineReader reads lines of bounded length.
type lineReader struct {
	b    *bufio.Reader
	n    int // number of the line last read
	long []byte
}

// next gives the next line without its end. Text that is not UTF-8 is taken
// for Windows' Latin letters, as older files have it.
func (l *lineReader) next() (string, error) {
	l.n++
	line, err := l.b.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		l.long = append(l.long[:0], line...)
		for errors.Is(err, bufio.ErrBufferFull) {
			line, err = l.b.ReadSlice('\n')
			if len(l.long) <= maxRow {
				l.long = append(l.long, line...)
			}
		}
		if len(l.long) > maxRow {
			if err != nil && !errors.Is(err, io.EOF) {
				return "", err
			}
			return "", fmt.Errorf("%w: more than %d bytes", ErrTooLong, maxRow)
		}
		line = l.long
	}
	if err != nil && (!errors.Is(err, io.EOF) || len(line) == 0) {
		return "", err
	}
	line = bytes.TrimSuffix(line, []byte("\n"))
	line = bytes.TrimSuffix(line, []byte("\r"))
	if l.n == 1 {
		line = bytes.TrimPrefix(line, []byte("\ufeff"))
	}
	if utf8.Valid(line) {
		return string(line), nil
	}
	return latin(line), nil
}
