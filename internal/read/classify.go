package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/story"
)

// Past these lengths in bytes a paragraph is prose, whatever it looks like.
const (
	maxFurniture = 260
	maxCaption   = 600
	maxHeadline  = 220
	maxHeading   = 60
	maxCredit    = 500
)

// matches tells whether a whole paragraph looks as a section of layout.txt
// says.
func (t *tables) matches(section, p string) bool {
	s := t.layout[section]
	return len(p) <= s.maximum && s.worth(p) && s.re.MatchString(p)
}

// furniture tells what a paragraph that is no prose is: Caption or Residue.
func (t *tables) furniture(p string) (story.Kind, bool) {
	switch {
	case t.matches("caption", p):
		return story.Caption, true
	case t.matches("residue", p):
		return story.Residue, true
	}
	return story.Body, false
}

// standsAlone tells whether a line is a header line, no part of a wrapped
// paragraph.
func (t *tables) standsAlone(line string) bool {
	if _, n := t.dateHeader(line); n > 0 {
		return true
	}
	if _, _, ok := t.label(line); ok {
		return true
	}
	if _, ok := t.onlyDate(line); ok {
		return true
	}
	return t.matches("header", line) || t.matches("residue", line)
}

// opensStory tells whether rest begins with a dateline beyond doubt.
func (t *tables) opensStory(rest string) bool {
	f, ok := t.findDateline(rest)
	return ok && f.strong
}

// dateHeader reads "date 2017-11-22 Headline" and gives the length of its
// first two words.
func (t *tables) dateHeader(line string) (date, int) {
	if len(line) < 5 || !strings.EqualFold(line[:4], "date") {
		return date{}, 0
	}
	i := 4 + skip(line[4:], " \t:")
	if i == 4 {
		return date{}, 0
	}
	d, n := t.parseDate(line[i:])
	if n == 0 || i+n < len(line) && !strings.ContainsRune(" \t:,-", rune(line[i+n])) {
		return date{}, 0
	}
	return d, i + n
}

// onlyDate reads a line that is a date and at most a time of day: "Friday,
// January 4, 2019".
func (t *tables) onlyDate(line string) (date, bool) {
	if len(line) > 80 {
		return date{}, false
	}
	d, n := t.parseDate(line)
	if n == 0 {
		return date{}, false
	}
	const between = " \t,.;|/·•-–—()\u00a0"
	rest := strings.Trim(line[n:], between)
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "T"), "at ")
	if n := t.clock(rest); n > 0 {
		rest = strings.Trim(rest[n:], between)
	}
	if _, updated := t.labels[strings.ToLower(rest[:wordLen(rest)])]; updated {
		return d, true
	}
	return d, len(rest) <= 4 && rest == strings.ToUpper(rest) // a time zone
}

// label reads a header line such as "Source: Reuters": what its value is and
// where it starts.
func (t *tables) label(line string) (what string, value int, ok bool) {
	i := strings.IndexByte(line, ':')
	if i <= 0 || i > 24 || len(line) > maxHeadline+30 {
		return "", 0, false
	}
	what, ok = t.labels[strings.ToLower(strings.TrimSpace(line[:i]))]
	return what, i + 1 + skip(line[i+1:], " \t"), ok
}

// headlineShape tells whether p is written as headlines are: short, and no
// sentence.
func headlineShape(p string) bool {
	if len(p) > maxHeadline || strings.Contains(p, "\n\n") {
		return false
	}
	if strings.HasSuffix(p, ".") && !strings.HasSuffix(p, "...") && !abbreviated(p) {
		return false
	}
	if endsWithQuote(p) && strings.ContainsAny(p, ".!?") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p)
	if strings.HasSuffix(p, ":") || strings.HasSuffix(p, ",") || unicode.IsLower(r) {
		return false
	}
	n := fieldCount(p, 29)
	return n >= 2 && n <= 28
}

// abbreviated tells whether the full stop p ends with is one letter's: "U.S."
func abbreviated(p string) bool {
	return len(p) > 3 && p[len(p)-3] == '.' && unicode.IsUpper(rune(p[len(p)-2]))
}

func endsWithQuote(p string) bool {
	return strings.HasSuffix(p, `"`) || strings.HasSuffix(p, "”")
}

// nameShape tells whether p is two to four words with capitals, as names of
// reporters stand below headlines.
func nameShape(p string) bool {
	n := fieldCount(p, 5)
	if len(p) > 40 || n < 2 || n > 4 {
		return false
	}
	for word := range strings.FieldsSeq(p) {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) || strings.ContainsAny(word, "0123456789:,!?") {
			return false
		}
	}
	return true
}

// fragment tells whether a paragraph inside the body is a sub-heading or an
// uncredited caption: a few words that are no sentence.
func fragment(p string) bool {
	if len(p) > 90 || strings.ContainsRune(`.!?:;,"”)…]'’-–—`, lastRune(p)) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p)
	return (unicode.IsUpper(r) || unicode.IsDigit(r)) && fieldCount(p, 13) <= 12
}

func lastRune(p string) rune {
	r, _ := utf8.DecodeLastRuneInString(p)
	return r
}

// prose tells whether p is plainly a paragraph of sentences.
func prose(p string) bool { return len(p) >= 60 && endsSentence(p) }

// credit gives where in p a credit at its end begins, len(p) if there is none.
func (t *tables) credit(p string) int {
	from := 0
	if len(p) > maxCredit {
		from = len(p) - maxCredit
		for from < len(p) && !utf8.RuneStart(p[from]) {
			from++
		}
	}
	if s := t.layout["credit"]; s.worth(p[from:]) {
		if loc := s.re.FindStringIndex(p[from:]); loc != nil {
			return from + loc[0]
		}
	}
	return len(p)
}
