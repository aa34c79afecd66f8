package export

import "unicode/utf8"

// runes counts the characters (Unicode code points) of a text up to a byte.
type runes struct {
	text  string
	marks []int // characters before each block of bytes
	n     int   // characters in all
}

const runeBlock = 512

func newRunes(text string) *runes {
	r := &runes{text: text}
	for i := range text {
		for len(r.marks)*runeBlock <= i {
			r.marks = append(r.marks, r.n)
		}
		r.n++
	}
	return r
}

// at gives how many characters come before byte off; -1 if there is no text or
// off is not in it.
func (r *runes) at(off int) int {
	if r == nil || off < 0 || off > len(r.text) {
		return -1
	}
	if off == len(r.text) {
		return r.n
	}
	if !utf8.RuneStart(r.text[off]) {
		return -1
	}
	b := min(off/runeBlock, len(r.marks)-1)
	start := b * runeBlock
	for start < off && !utf8.RuneStart(r.text[start]) {
		start++
	}
	return r.marks[b] + utf8.RuneCountInString(r.text[start:off])
}

// span gives the characters from start to end; ok is false if they are not a
// stretch of the text.
func (r *runes) span(start, end int) (from, to int, ok bool) {
	from, to = r.at(start), r.at(end)
	return from, to, from >= 0 && from < to
}
