package read

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// An encoding is what a file's first bytes say of all of it.
type encoding uint8

const (
	narrow  encoding = iota // UTF-8 or Windows-1252
	utf16le                 // little-endian UTF-16
	utf16be
)

// sniffEncoding tells UTF-16 from one-byte encodings by the byte-order mark,
// or by the zero bytes that every other byte of English then is, and gives the
// mark's length.
func sniffEncoding(head []byte) (e encoding, mark int) {
	switch {
	case bytes.HasPrefix(head, []byte{0xEF, 0xBB, 0xBF}):
		return narrow, 3
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}):
		return utf16le, 2
	case bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		return utf16be, 2
	}
	if len(head) > 4096 {
		head = head[:4096]
	}
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 2:
	case zeros[1] > half*3/4 && zeros[0] < half/20+1:
		return utf16le, 0
	case zeros[0] > half*3/4 && zeros[1] < half/20+1:
		return utf16be, 0
	}
	return narrow, 0
}

// toNarrow gives r's bytes without byte-order mark and, where they are UTF-16,
// as UTF-8.
func toNarrow(r io.Reader, e encoding) io.Reader {
	var endian unicode.Endianness
	switch e {
	case utf16le:
		endian = unicode.LittleEndian
	case utf16be:
		endian = unicode.BigEndian
	default:
		return r
	}
	return transform.NewReader(r, unicode.UTF16(endian, unicode.IgnoreBOM).NewDecoder())
}

// toUTF8 gives b as UTF-8: as it stands, or out of Windows-1252.
func toUTF8(b []byte) ([]byte, error) {
	if bytes.IndexByte(b, 0) >= 0 {
		return nil, ErrBinary
	}
	if utf8.Valid(b) {
		return b, nil
	}
	var high, controls, multi, bad, first int
	first = -1
	for i := 0; i < len(b); {
		c := b[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' {
				controls++
			}
			i++
			continue
		}
		switch c {
		case 0x81, 0x8D, 0x8F, 0x90, 0x9D: // no characters in Windows-1252
			controls++
		}
		high++
		if _, n := utf8.DecodeRune(b[i:]); n > 1 {
			multi++
			i += n
			continue
		}
		bad++
		if first < 0 {
			first = i
		}
		i++
	}
	switch {
	case controls > 4+len(b)/50:
		return nil, ErrBinary
	case multi > bad/8, controls > 0, high*4 > len(b)+8:
		// Damaged UTF-8, or an encoding of another script: a guess would put
		// wrong letters into the story.
		return nil, fmt.Errorf("%w: byte %d is neither UTF-8 nor Windows-1252", ErrEncoding, first+1)
	}
	return charmap.Windows1252.NewDecoder().Bytes(b)
}

// clean gives s with line ends as "\n" and without control characters, so that
// text may be shown on a terminal; what it gives is what offsets count in.
// Sequences that tell a terminal what to do go as a whole. Windows-1252
// punctuation that went through Latin-1 (U+0080 to U+009F) is mended.
func clean(s string) string {
	s = strings.TrimLeft(s, "\uFEFF")
	ok := true
	for i := 0; i < len(s) && ok; i++ {
		c := s[i]
		ok = (c >= ' ' || c == '\n' || c == '\t') && c != 0x7F &&
			(c != 0xC2 || i+1 >= len(s) || s[i+1] >= 0xA0) && // U+0080 to U+009F
			(c != 0xE2 || i+2 >= len(s) || s[i+1] != 0x80 || s[i+2] != 0xA8 && s[i+2] != 0xA9)
	}
	if ok {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		if n := controlSequence(s[i:]); n > 0 {
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == '\r':
			if i >= len(s) || s[i] != '\n' {
				b.WriteByte('\n')
			}
		case r == '\f', r == '\v', r == '\u0085', r == '\u2028':
			b.WriteByte('\n')
		case r == '\u2029':
			b.WriteString("\n\n")
		case r >= 0x80 && r < 0xA0:
			if m := charmap.Windows1252.DecodeByte(byte(r)); m >= 0xA0 && m != utf8.RuneError {
				r = m
			} else {
				r = ' '
			}
			b.WriteRune(r)
		case r < ' ' && r != '\n' && r != '\t', r == 0x7F:
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return strings.TrimLeft(b.String(), "\uFEFF")
}
