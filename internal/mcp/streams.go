package mcp

import (
	"bufio"
	"encoding/json"
	"io"
	"sync"
	"time"
)

// A pair of streams, of which the one that is read ends only when what was
// asked has been answered, so that requests may come from a file.
type pair struct {
	in   *bufio.Reader
	src  io.Reader
	out  io.Writer
	wait time.Duration

	mu      sync.Mutex
	rest    []byte // of the line being handed on
	asked   map[string]bool
	changed chan struct{} // closed when an answer is written
}

func newPair(in io.Reader, out io.Writer, wait time.Duration) *pair {
	return &pair{in: bufio.NewReader(in), src: in, out: out, wait: wait, asked: map[string]bool{}, changed: make(chan struct{})}
}

// envelope is what requests and answers have in common.
type envelope struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
}

// maxLine is how many bytes a message may have.
const maxLine = 4 << 20

// Read hands on what is read, and notes requests.
func (p *pair) Read(b []byte) (int, error) {
	if len(p.rest) == 0 {
		line, err := p.line()
		if len(line) == 0 && err != nil {
			if err == io.EOF {
				p.settle()
			}
			return 0, err
		}
		var e envelope
		if json.Unmarshal(line, &e) == nil && len(e.ID) > 0 && e.Method != "" {
			p.mu.Lock()
			p.asked[string(e.ID)] = true
			p.mu.Unlock()
		}
		p.rest = line
	}
	n := copy(b, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

// line reads a line, or what there is of one that is too long: then what it
// asks is not noted.
func (p *pair) line() ([]byte, error) {
	var line []byte
	for {
		part, err := p.in.ReadSlice('\n')
		line = append(line, part...)
		if err != bufio.ErrBufferFull || len(line) > maxLine {
			if err == bufio.ErrBufferFull {
				err = nil
			}
			return line, err
		}
	}
}

// settle waits until all requests are answered, for a while.
func (p *pair) settle() {
	late := time.NewTimer(p.wait)
	defer late.Stop()
	for {
		p.mu.Lock()
		open, changed := len(p.asked), p.changed
		p.mu.Unlock()
		if open == 0 {
			return
		}
		select {
		case <-changed:
		case <-late.C:
			return
		}
	}
}

// Write writes a message, and notes answers.
func (p *pair) Write(b []byte) (int, error) {
	n, err := p.out.Write(b)
	var e envelope
	if json.Unmarshal(b, &e) == nil && len(e.ID) > 0 && e.Method == "" {
		p.mu.Lock()
		delete(p.asked, string(e.ID))
		close(p.changed)
		p.changed = make(chan struct{})
		p.mu.Unlock()
	}
	return n, err
}

// Close closes what is read, if it can be; what is written stays open.
func (p *pair) Close() error {
	if c, ok := p.src.(io.Closer); ok {
		return c.Close()
	}
	return nil
}

// written is the side of a pair that is written.
type written struct{ *pair }

// Close does nothing.
func (written) Close() error { return nil }
