package read

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A span is a stretch of the text, without the white space around it.
type span struct{ start, end int }

// longLine is the length in runes past which no line is one of several that a
// paragraph was wrapped into.
const longLine = 120

// minWidth is the width in runes below which lines are no prose that was
// wrapped, but lists.
const minWidth = 35

// headLines is how many of the first lines may be header lines that stand
// unseparated above the story.
const headLines = 12

// paragraphs cuts text at blank lines and, where lines are not wrapped, at
// every line.
func (t *tables) paragraphs(text string) []span {
	lines := textLines(text)
	wrapped, width := wrapping(text, lines)
	var out []span
	var cur span
	flush := func() {
		if cur.end > cur.start {
			out = append(out, cur)
		}
		cur = span{}
	}
	seen := 0
	for i, l := range lines {
		if l.end == l.start {
			flush()
			continue
		}
		if cur.end > cur.start {
			prev := lines[i-1]
			if !wrapped || bulleted(text[l.start:l.end]) || brokenOff(text, prev, l, width) ||
				seen < headLines && (t.standsAlone(text[prev.start:prev.end]) || t.standsAlone(text[l.start:l.end]) || t.opensStory(text[l.start:])) {
				flush()
			}
		}
		if cur.end == cur.start {
			cur.start = l.start
		}
		cur.end = l.end
		seen++
	}
	flush()
	return out
}

// textLines gives the lines of text, each without the white space around it.
func textLines(text string) []span {
	var out []span
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += at
		}
		line := text[at:end]
		start := at + len(line) - len(strings.TrimLeftFunc(line, blank))
		if start > end {
			start = end
		}
		stop := at + len(strings.TrimRightFunc(line, blank))
		if stop < start {
			stop = start
		}
		out = append(out, span{start, stop})
		at = end + 1
	}
	return out
}

func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\u200d' || r == '\ufeff'
}

// wrapping tells whether paragraphs are wrapped into lines of about width
// runes, or each is a line.
func wrapping(text string, lines []span) (bool, int) {
	var short, long, ends, followed int
	var widths []int
	for i, l := range lines {
		n := utf8.RuneCountInString(text[l.start:l.end])
		if n > longLine {
			long += n
			continue
		}
		short += n
		before := i > 0 && lines[i-1].end > lines[i-1].start
		after := i+1 < len(lines) && lines[i+1].end > lines[i+1].start
		if n > 0 && (before || after) {
			widths = append(widths, n)
		}
		if n == 0 || !after {
			continue
		}
		followed++
		if endsSentence(text[l.start:l.end]) {
			ends++
		}
	}
	if followed == 0 || long > short || ends*10 > followed*6 {
		return false, 0
	}
	if len(widths) > 3 {
		widths = widths[1:] // a headline may be longer than the lines below it
	}
	sort.Ints(widths)
	width := widths[len(widths)*9/10]
	return width >= minWidth, width
}

// brokenOff tells whether the line break after prev is a paragraph's end: next
// is set in, or its first word would have fitted behind prev.
func brokenOff(text string, prev, next span, width int) bool {
	n := utf8.RuneCountInString(text[prev.start:prev.end])
	if n > longLine {
		return true
	}
	if indent(text, next) >= 2 && indent(text, prev) < indent(text, next) {
		return true
	}
	word := text[next.start:next.end]
	if i := strings.IndexByte(word, ' '); i >= 0 {
		word = word[:i]
	}
	room := width - n - 1 - utf8.RuneCountInString(word)
	if endsSentence(text[prev.start:prev.end]) {
		return room >= 0
	}
	return room > width/5
}

// bulleted tells whether a line is an item of a list.
func bulleted(line string) bool {
	for _, b := range []string{"* ", "• ", "- ", "– ", "· "} {
		if strings.HasPrefix(line, b) {
			return true
		}
	}
	return false
}

// indent counts the blanks before a line.
func indent(text string, l span) int {
	n := 0
	for i := l.start; i > 0 && text[i-1] != '\n'; i-- {
		if text[i-1] == '\t' {
			n += 8
		} else {
			n++
		}
	}
	return n
}

// endsSentence tells whether s ends as a sentence does, quotes and brackets
// aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’)]»")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…")
}

// fieldCount counts the words of s, but not past max.
func fieldCount(s string, max int) int {
	n := 0
	for range strings.FieldsSeq(s) {
		if n++; n > max {
			break
		}
	}
	return n
}
