// Package read turns files, folders and standard input into stories: plain
// text as news agencies send it, and JSON lines. It finds out what each part
// of a text is (header, headline, dateline, prose, caption, residue), and what
// the header and the dateline tell of title, day, place and agency.
//
// It streams: one story is in memory at a time. It does not split sentences,
// fetch anything, or read HTML.
package read

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"dateline/internal/story"
)

// MaxStory is how many bytes one story may have if Options do not say.
const MaxStory = 32 << 20

// Options say how to read.
type Options struct {
	Stdin    io.Reader     // what the path "-" means; nil reads nothing
	MaxStory int           // bytes one story may have in its file; 0 is MaxStory
	OnRead   func(n int64) // if set, told how many more bytes of the files have been read
}

// Stories reads the stories of paths in order: files, folders (the .txt,
// .json, .jsonl and .ndjson files in them and their folders, sorted, hidden
// ones left out), patterns such as "news/*.txt", and "-".
//
// An error, always an [*Error] unless ctx ended, is about one story or one
// file; reading goes on. ErrNotFound and ErrNothing are about a path as given.
func Stories(ctx context.Context, paths []string, opt Options) iter.Seq2[*story.Story, error] {
	if opt.MaxStory <= 0 {
		opt.MaxStory = MaxStory
	}
	return func(yield func(*story.Story, error) bool) {
		for name, err := range files(paths) {
			if ctx.Err() != nil {
				yield(nil, ctx.Err())
				return
			}
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			r := &reader{ctx: ctx, opt: opt, name: name, yield: yield}
			if !r.open() {
				return
			}
		}
	}
}

// Size gives how many bytes the files of paths have together, for a progress
// bar; standard input and pipes count nothing.
func Size(paths []string) int64 {
	var n int64
	for name, err := range files(paths) {
		if err == nil && name != "-" {
			if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
				n += info.Size()
			}
		}
	}
	return n
}

// files gives the files that paths stand for.
func files(paths []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, path := range paths {
			if path == "-" {
				if !yield(path, nil) {
					return
				}
				continue
			}
			info, err := os.Stat(path)
			switch {
			case err == nil && info.IsDir():
				found := 0
				if !walk(path, &found, yield) {
					return
				}
				if found == 0 && !yield("", &Error{File: path, Cause: fmt.Errorf("%w: no .txt, .json, .jsonl or .ndjson file in this folder", ErrNothing)}) {
					return
				}
			case err == nil:
				if !yield(path, nil) {
					return
				}
			default:
				if !glob(path, err, yield) {
					return
				}
			}
		}
	}
}

// glob gives the files that match a pattern, or cause as the error of a path
// that is none.
func glob(pattern string, cause error, yield func(string, error) bool) bool {
	if errors.Is(cause, os.ErrNotExist) {
		cause = ErrNotFound
		if matches, err := filepath.Glob(pattern); err == nil && strings.ContainsAny(pattern, "*?[") {
			cause = fmt.Errorf("%w: nothing matches this pattern", ErrNotFound)
			if len(matches) > 0 {
				found := 0
				for _, m := range matches {
					info, err := os.Stat(m)
					if err != nil {
						continue
					}
					if info.IsDir() {
						if !walk(m, &found, yield) {
							return false
						}
						continue
					}
					if found++; !yield(m, nil) {
						return false
					}
				}
				if found > 0 {
					return true
				}
				cause = fmt.Errorf("%w: no .txt, .json, .jsonl or .ndjson file in the folders that match", ErrNothing)
			}
		}
	} else {
		cause = plainCause(cause)
	}
	return yield("", &Error{File: pattern, Cause: cause})
}

// walk gives a folder's files and those of its folders, sorted by name.
func walk(dir string, found *int, yield func(string, error) bool) bool {
	entries, err := os.ReadDir(dir) // sorted
	if err != nil && !yield("", &Error{File: dir, Cause: plainCause(err)}) {
		return false
	}
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, ".") {
			continue
		}
		path := filepath.Join(dir, name)
		if e.IsDir() {
			if !walk(path, found, yield) {
				return false
			}
			continue
		}
		switch strings.ToLower(filepath.Ext(name)) {
		case ".txt", ".json", ".jsonl", ".ndjson":
		default:
			continue
		}
		if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
			continue // a pipe, a link to a folder or to nothing
		}
		if *found++; !yield(path, nil) {
			return false
		}
	}
	return true
}

// plainCause drops the path an error of the operating system repeats.
func plainCause(err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// A reader reads the stories of one file. Its methods tell whether to go on.
type reader struct {
	ctx   context.Context
	opt   Options
	name  string
	yield func(*story.Story, error) bool
}

func (r *reader) fail(line int, cause error) bool {
	return r.yield(nil, &Error{File: r.shown(), Line: line, Cause: cause})
}

func (r *reader) shown() string {
	if r.name == "-" {
		return "stdin"
	}
	return r.name
}

// Read makes the reader's file count what is read of it, and end when ctx does.
type counted struct {
	io.Reader
	*reader
}

func (c counted) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := c.Reader.Read(b)
	if n > 0 && c.opt.OnRead != nil {
		c.opt.OnRead(int64(n))
	}
	return n, err
}

// open reads the file in whichever form it has.
func (r *reader) open() bool {
	in := r.opt.Stdin
	if r.name != "-" {
		f, err := os.Open(r.name)
		if err != nil {
			return r.fail(0, plainCause(err))
		}
		defer f.Close()
		in = f
	} else if in == nil {
		in = strings.NewReader("")
	}
	raw := bufio.NewReaderSize(counted{in, r}, 64<<10)
	head, err := raw.Peek(4096)
	if err != nil && err != io.EOF {
		return r.failRead(0, err)
	}
	encoding, mark := sniffEncoding(head)
	raw.Discard(mark)
	if encoding != narrow {
		raw = bufio.NewReaderSize(toNarrow(raw, encoding), 64<<10)
	}
	head, err = raw.Peek(64 << 10)
	if err != nil && err != io.EOF {
		return r.failRead(0, err)
	}
	switch r.form(head) {
	case formLines:
		return r.lines(raw)
	case formObjects:
		return r.objects(raw)
	}
	return r.plain(raw)
}

// failRead reports an error of reading itself; the end of ctx ends all.
func (r *reader) failRead(line int, err error) bool {
	if cause := r.ctx.Err(); cause != nil {
		r.yield(nil, cause)
		return false
	}
	return r.fail(line, plainCause(err))
}

// A form is how a file holds stories.
type form uint8

const (
	formPlain   form = iota // one story of plain text
	formLines               // one JSON object a line
	formObjects             // JSON objects over several lines, or an array of them
)

// form tells a file's form by its name and, where that leaves it open, by how
// it begins.
func (r *reader) form(head []byte) form {
	switch strings.ToLower(filepath.Ext(r.name)) {
	case ".jsonl", ".ndjson":
		return formLines
	case ".txt":
		return formPlain
	}
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 {
		return formPlain
	}
	isJSON := strings.EqualFold(filepath.Ext(r.name), ".json")
	first, rest, _ := bytes.Cut(head, []byte{'\n'})
	first = bytes.TrimRight(first, " \t\r")
	inner := bytes.TrimLeft(head[1:], " \t\r\n")
	opensObject := head[0] == '{' && (len(inner) == 0 || inner[0] == '"' || inner[0] == '}')
	switch {
	case head[0] == '[' && (isJSON || len(inner) > 0 && (inner[0] == '{' || inner[0] == ']')):
		return formObjects
	case !opensObject && !isJSON:
		return formPlain
	case len(first) == 1, len(rest) > 0 && bytes.ContainsRune([]byte(",{[:"), rune(first[len(first)-1])):
		return formObjects
	}
	return formLines
}

// plain reads a whole file as one story.
func (r *reader) plain(in io.Reader) bool {
	b, err := io.ReadAll(io.LimitReader(in, int64(r.opt.MaxStory)+1))
	switch {
	case err != nil:
		return r.failRead(0, err)
	case len(b) > r.opt.MaxStory:
		return r.fail(0, tooLong(r.opt.MaxStory))
	}
	s, err := text(r.shown(), b)
	if err != nil {
		return r.yield(nil, err)
	}
	s.File = r.shown()
	return r.yield(s, nil)
}

func tooLong(limit int) error {
	if limit < 1<<20 {
		return fmt.Errorf("%w: more than %d KB", ErrTooLong, limit>>10)
	}
	return fmt.Errorf("%w: more than %d MB", ErrTooLong, limit>>20)
}
