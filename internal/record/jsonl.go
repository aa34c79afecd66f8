package record

import (
	"bytes"
	"encoding/json"
	"io"

	"dateline/internal/event"
)

// A JSONL writes one event a line, its keys in a fixed order.
type JSONL struct {
	w   io.Writer
	buf bytes.Buffer
	enc *json.Encoder
}

// NewJSONL writes to w.
func NewJSONL(w io.Writer) *JSONL {
	j := &JSONL{w: w}
	j.enc = json.NewEncoder(&j.buf)
	j.enc.SetEscapeHTML(false)
	return j
}

// Write writes the events of a story.
func (j *JSONL) Write(c *Coded) error {
	j.buf.Reset()
	for i := range c.Events {
		var v any = &c.Events[i]
		if i < len(c.Why) {
			v = struct {
				*event.Event
				Why []Reason `json:"why"`
			}{&c.Events[i], c.Why[i]}
		}
		if err := j.enc.Encode(v); err != nil {
			return err
		}
	}
	_, err := j.w.Write(EscapeControls(j.buf.Bytes()))
	return err
}

// JSON writes any value as records are written: with nothing in it that a
// terminal would obey.
func JSON(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return EscapeControls(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}

// Close does nothing.
func (j *JSONL) Close() error { return nil }

// EscapeControls escapes the control characters that JSON lets stand raw,
// delete and those of the second set (U+0080 to U+009F): terminals obey them.
func EscapeControls(b []byte) []byte {
	const hex = "0123456789abcdef"
	n := 0
	for i, c := range b {
		if c == 0x7f || c == 0xc2 && i+1 < len(b) && b[i+1] < 0xa0 {
			n++
		}
	}
	if n == 0 {
		return b
	}
	out := make([]byte, 0, len(b)+5*n)
	for i := 0; i < len(b); i++ {
		c := b[i]
		if c == 0xc2 && i+1 < len(b) && b[i+1] < 0xa0 {
			i++
			c = b[i]
		} else if c != 0x7f {
			out = append(out, c)
			continue
		}
		out = append(out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
	}
	return out
}
