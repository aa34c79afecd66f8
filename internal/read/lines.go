package read

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
)

// story reads one JSON object and hands it on.
func (r *reader) story(line int, b []byte) bool {
	s, err := JSON(b)
	if err != nil {
		return r.fail(line, err)
	}
	s.File, s.Line = r.shown(), line
	return r.yield(s, nil)
}

// lines reads one JSON object a line; blank lines are nothing, and a line that
// is too long is skipped without being kept.
func (r *reader) lines(in *bufio.Reader) bool {
	var line []byte
	long := false
	for n := 1; ; {
		part, err := in.ReadSlice('\n')
		if long = long || len(line)+len(part) > r.opt.MaxStory+1; !long {
			line = append(line, part...)
		} else {
			line = line[:0]
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && err != io.EOF:
			return r.failRead(n, err)
		}
		ok := true
		switch {
		case long:
			ok = r.fail(n, tooLong(r.opt.MaxStory))
		case len(bytes.TrimSpace(line)) > 0:
			if n == 1 && bytes.IndexByte(line, 0) >= 0 {
				return r.fail(0, ErrBinary)
			}
			ok = r.story(n, bytes.TrimRight(line, "\r\n"))
		}
		if !ok || err == io.EOF {
			return ok
		}
		if cap(line) > 1<<20 {
			line = nil // one long story must not hold its memory for all the rest
		}
		line, long = line[:0], false
		n++
	}
}

// objects reads JSON objects that stand in an array or one after another. It
// finds where each ends by its brackets alone, so that a broken one costs only
// itself as long as its brackets and quotes are right.
func (r *reader) objects(in *bufio.Reader) bool {
	var (
		object        []byte
		depth, start  int
		quoted, long  bool
		escaped, any  bool
		line, strayAt = 1, 0
	)
	for {
		c, err := in.ReadByte()
		if err == io.EOF {
			break
		}
		if err != nil {
			return r.failRead(line, err)
		}
		if c == '\n' {
			line++
		}
		if depth == 0 {
			switch c {
			case '{':
				depth, start, object, long = 1, line, append(object[:0], c), false
			case ' ', '\t', '\r', '\n', ',', '[', ']':
			default:
				if strayAt != line { // once a line is enough
					strayAt = line
					if !r.fail(line, fmt.Errorf("%w: want a JSON object, not %q", ErrSyntax, rune(c))) {
						return false
					}
				}
			}
			continue
		}
		if long = long || len(object) >= r.opt.MaxStory; !long {
			object = append(object, c)
		}
		switch {
		case escaped:
			escaped = false
		case quoted:
			escaped, quoted = c == '\\', c != '"'
		case c == '"':
			quoted = true
		case c == '{', c == '[':
			depth++
		case c == '}', c == ']':
			depth--
		}
		if depth > 0 {
			continue
		}
		any = true
		var ok bool
		if long {
			ok = r.fail(start, tooLong(r.opt.MaxStory))
		} else {
			ok = r.story(start, object)
		}
		if !ok {
			return false
		}
		if cap(object) > 1<<20 {
			object = nil
		}
	}
	switch {
	case depth > 0:
		return r.fail(start, fmt.Errorf("%w: broken JSON: the object that begins here does not end", ErrSyntax))
	case !any && strayAt == 0:
		return r.fail(0, ErrEmpty)
	}
	return true
}
