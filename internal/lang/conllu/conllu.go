// Package conllu reads and writes CoNLL-U, the format of Universal
// Dependencies: one word a line, ten columns, an empty line after each
// sentence. Comments and multiword ranges are kept; the empty nodes of
// enhanced dependencies are dropped. It does not judge whether a tree is one.
package conllu

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// A Sentence is one block of a file.
type Sentence struct {
	Comments []string // whole lines, with their "#"
	Words    []Word
	Ranges   []Range // multiword tokens, in order
}

// A Word is a line with a plain number. Empty columns ("_") are "", but for a
// form or lemma that is itself an underscore.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string
	Head                           int // number of the governor, 1 for the first word; 0 for the root; -1 where the column is empty
	Rel, Deps, Misc                string
}

// A Range is a multiword token: words First to Last, counted from 1 and both
// inclusive, are written as Form.
type Range struct {
	First, Last int
	Form, Misc  string
}

// NoSpace tells whether a MISC column says that no space follows.
func NoSpace(misc string) bool {
	for misc != "" {
		var f string
		f, misc, _ = strings.Cut(misc, "|")
		if f == "SpaceAfter=No" {
			return true
		}
	}
	return false
}

// Comment gives the value of a comment "# key = value", or of a bare "# key"
// ("" and true).
func (s *Sentence) Comment(key string) (string, bool) {
	for _, c := range s.Comments {
		rest, ok := strings.CutPrefix(strings.TrimLeft(c[1:], " "), key)
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		if rest == "" {
			return "", true
		}
		if v, ok := strings.CutPrefix(rest, "="); ok {
			return strings.TrimSpace(v), true
		}
		if strings.HasPrefix(rest, "id ") { // "# newdoc id = x"
			_, v, _ := strings.Cut(rest, "=")
			return strings.TrimSpace(v), true
		}
	}
	return "", false
}

// Text puts the sentence's surface together from forms and SpaceAfter; the
// space after the last token, where there is one, is part of it.
func (s *Sentence) Text() string {
	var b strings.Builder
	r := 0
	for i := 1; i <= len(s.Words); i++ {
		form, misc := s.Words[i-1].Form, s.Words[i-1].Misc
		if r < len(s.Ranges) && s.Ranges[r].First == i {
			form, misc = s.Ranges[r].Form, s.Ranges[r].Misc
			i = s.Ranges[r].Last
			r++
		}
		b.WriteString(form)
		if !NoSpace(misc) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// Limits that keep a hostile file from taking all memory.
const (
	maxLine     = 1 << 20
	maxWords    = 1 << 17
	maxComments = 1 << 16
)

// A Reader reads sentences one by one.
type Reader struct {
	name string
	scan *bufio.Scanner
	line int
}

// NewReader makes a Reader; name is what its errors call the input.
func NewReader(r io.Reader, name string) *Reader {
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, 64<<10), maxLine)
	return &Reader{name: name, scan: s}
}

// Read reads every sentence of r.
func Read(r io.Reader, name string) ([]Sentence, error) {
	rd := NewReader(r, name)
	var all []Sentence
	for {
		s, err := rd.Next()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
}

func (r *Reader) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: "+format, append([]any{r.name, r.line}, args...)...)
}

// Next gives the next sentence, or io.EOF after the last.
func (r *Reader) Next() (Sentence, error) {
	var s Sentence
	for r.scan.Scan() {
		r.line++
		line := strings.TrimRight(r.scan.Text(), "\r")
		if r.line == 1 {
			line = strings.TrimLeft(line, "\uFEFF")
		}
		switch {
		case strings.TrimSpace(line) == "":
			if len(s.Words) > 0 {
				return s, r.finish(&s)
			}
		case line[0] == '#' && len(s.Words) == 0 && len(s.Ranges) == 0:
			if len(s.Comments) == maxComments {
				return Sentence{}, r.errorf("more than %d comments before one sentence", maxComments)
			}
			s.Comments = append(s.Comments, line)
		default:
			if err := r.word(&s, line); err != nil {
				return Sentence{}, err
			}
		}
	}
	if err := r.scan.Err(); err != nil {
		r.line++
		if errors.Is(err, bufio.ErrTooLong) {
			return Sentence{}, r.errorf("line longer than %d bytes", maxLine)
		}
		return Sentence{}, r.errorf("%w", err)
	}
	if len(s.Words) == 0 && len(s.Ranges) == 0 {
		return Sentence{}, io.EOF
	}
	return s, r.finish(&s)
}

// finish checks what only the whole sentence shows.
func (r *Reader) finish(s *Sentence) error {
	for i, w := range s.Words {
		if w.Head > len(s.Words) {
			return r.errorf("sentence ending here: head %d of word %d is past the last word, %d", w.Head, i+1, len(s.Words))
		}
	}
	if n := len(s.Ranges); n > 0 && s.Ranges[n-1].Last > len(s.Words) {
		return r.errorf("sentence ending here: range %d-%d is past the last word, %d", s.Ranges[n-1].First, s.Ranges[n-1].Last, len(s.Words))
	}
	return nil
}

func (r *Reader) word(s *Sentence, line string) error {
	var col [10]string
	rest, more := line, true
	for i := range col {
		if !more {
			return r.errorf("%d columns, want 10", i)
		}
		col[i], rest, more = strings.Cut(rest, "\t")
	}
	if more {
		return r.errorf("more than 10 columns")
	}
	id := col[0]
	if strings.Contains(id, ".") {
		return nil // an empty node
	}
	if col[1] == "" {
		return r.errorf("word %s has no form", id)
	}
	for i := 2; i < 10; i++ {
		if col[i] == "_" && !(i == 2 && col[1] == "_") {
			col[i] = ""
		}
	}
	if col[1] == "_" && col[2] == "" {
		col[2] = "_"
	}
	if a, b, ok := strings.Cut(id, "-"); ok {
		first, err1 := strconv.Atoi(a)
		last, err2 := strconv.Atoi(b)
		if err1 != nil || err2 != nil || first != len(s.Words)+1 || last <= first || last > maxWords {
			return r.errorf("range %q does not fit: the next word is %d", id, len(s.Words)+1)
		}
		if n := len(s.Ranges); n > 0 && s.Ranges[n-1].Last >= first {
			return r.errorf("range %q overlaps the one before it", id)
		}
		s.Ranges = append(s.Ranges, Range{First: first, Last: last, Form: col[1], Misc: col[9]})
		return nil
	}
	if n, err := strconv.Atoi(id); err != nil || n != len(s.Words)+1 {
		return r.errorf("word number %q, want %d", id, len(s.Words)+1)
	}
	if len(s.Words) == maxWords {
		return r.errorf("sentence of more than %d words", maxWords)
	}
	w := Word{Form: col[1], Lemma: col[2], UPOS: col[3], XPOS: col[4], Feats: col[5], Head: -1, Rel: col[7], Deps: col[8], Misc: col[9]}
	if col[6] != "" {
		h, err := strconv.Atoi(col[6])
		if err != nil || h < 0 {
			return r.errorf("head %q is not a word's number", col[6])
		}
		if h == len(s.Words)+1 {
			return r.errorf("word %d is its own head", h)
		}
		w.Head = h
	}
	s.Words = append(s.Words, w)
	return nil
}

// Write writes sentences.
func Write(w io.Writer, sentences []Sentence) error {
	b := bufio.NewWriter(w)
	for i := range sentences {
		sentences[i].append(b)
	}
	return b.Flush()
}

func (s *Sentence) append(b *bufio.Writer) {
	for _, c := range s.Comments {
		b.WriteString(c)
		b.WriteByte('\n')
	}
	var num []byte
	cols := func(cols ...string) {
		for _, c := range cols {
			b.WriteByte('\t')
			if c == "" {
				c = "_"
			}
			b.WriteString(c)
		}
		b.WriteByte('\n')
	}
	r := 0
	for i := range s.Words {
		if r < len(s.Ranges) && s.Ranges[r].First == i+1 {
			fmt.Fprintf(b, "%d-%d", s.Ranges[r].First, s.Ranges[r].Last)
			cols(s.Ranges[r].Form, "", "", "", "", "", "", "", s.Ranges[r].Misc)
			r++
		}
		w := &s.Words[i]
		num = strconv.AppendInt(num[:0], int64(i+1), 10)
		b.Write(num)
		head := ""
		if w.Head >= 0 {
			head = strconv.Itoa(w.Head)
		}
		cols(w.Form, w.Lemma, w.UPOS, w.XPOS, w.Feats, head, w.Rel, w.Deps, w.Misc)
	}
	b.WriteByte('\n')
}
