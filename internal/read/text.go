package read

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/day"
	"dateline/internal/story"
)

// Text reads one story out of a plain text file: perhaps a header, then a
// dateline, then paragraphs. Errors are of kind ErrBinary, ErrEncoding or
// ErrEmpty; name stands in them.
func Text(name string, b []byte) (*story.Story, error) {
	e, mark := sniffEncoding(b)
	b = b[mark:]
	if e != narrow {
		var err error
		if b, err = io.ReadAll(toNarrow(bytes.NewReader(b), e)); err != nil {
			return nil, &Error{File: name, Cause: fmt.Errorf("%w: %w", ErrEncoding, err)}
		}
	}
	return text(name, b)
}

// text reads a story out of bytes without byte-order mark, not UTF-16.
func text(name string, b []byte) (*story.Story, error) {
	b, err := toUTF8(b)
	if err != nil {
		return nil, &Error{File: name, Cause: err}
	}
	s := &story.Story{Text: clean(string(b))}
	if err := builtin().complete(s, dateInName(name)); err != nil {
		return nil, &Error{File: name, Cause: err}
	}
	return s, nil
}

// dateInName gives the day a file's name tells, "efe-2017-11-22.txt".
func dateInName(name string) day.Day {
	name = filepath.Base(name)
	for i := range name {
		if i > 0 && name[i-1] >= '0' && name[i-1] <= '9' {
			continue
		}
		if d, n := isoDate(name[i:]); n > 0 && d.year >= 1900 && d.year < 2100 {
			if rest := name[i+n:]; rest == "" || rest[0] < '0' || rest[0] > '9' {
				return d.day(0)
			}
		}
	}
	return 0
}

// complete finds out what the parts of s.Text are, and fills in what they tell
// of title, day, source and id where s does not say already. Hint is the day
// of publication if neither s nor the text tells it.
func (t *tables) complete(s *story.Story, hint day.Day) error {
	if !strings.ContainsFunc(s.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return ErrEmpty
	}
	p := &page{tables: t, story: s, paras: t.paragraphs(s.Text), hint: hint}
	p.body(p.header())
	if !s.Published.Known() {
		s.Published = hint
	}
	if s.ID == "" {
		s.ID = stableID(s)
	}
	return nil
}

// stableID names a story by what it says, so that it has the same id wherever
// and in whatever form it is kept.
func stableID(s *story.Story) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00%s", s.Published, s.Title, s.Text)
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// A page is a text whose parts are being told.
type page struct {
	*tables
	story *story.Story
	paras []span
	hint  day.Day
}

func (p *page) text(i int) string { return p.story.Text[p.paras[i].start:p.paras[i].end] }

func (p *page) add(k story.Kind, start, end int) {
	for start < end && strings.IndexByte(" \t\n", p.story.Text[start]) >= 0 {
		start++
	}
	for end > start && strings.IndexByte(" \t\n", p.story.Text[end-1]) >= 0 {
		end--
	}
	if start < end {
		p.story.Regions = append(p.story.Regions, story.Region{Kind: k, Start: start, End: end})
	}
}

// header reads the paragraphs above the body and gives the first of the body.
func (p *page) header() int {
	opening := p.opening()
	headlines := 0
	for i := range p.paras {
		text, at := p.text(i), p.paras[i]
		switch {
		case p.headerLine(i, text):
		case i == opening:
			return i
		case strings.EqualFold(text, p.story.Title):
			p.headline(at)
			headlines++
		case i == len(p.paras)-1:
			return i
		case p.matches("header", text):
			p.published(p.dateWithin(text))
			p.add(story.Header, at.start, at.end)
		case i < opening:
			if k, ok := p.furniture(text); ok {
				p.add(k, at.start, at.end)
			} else if headlines > 0 && nameShape(text) {
				p.add(story.Header, at.start, at.end)
			} else {
				p.headline(at)
				headlines++
			}
		case headlines < 2 && headlineShape(text) && p.proseFollows(i+1, 4) && !p.startsWithDateline(text):
			if k, ok := p.furniture(text); ok {
				p.add(k, at.start, at.end)
				continue
			}
			p.headline(at)
			headlines++
		default:
			if k, ok := p.furniture(text); ok && p.proseFollows(i+1, 40) {
				p.add(k, at.start, at.end)
				continue
			}
			return i
		}
	}
	return len(p.paras)
}

// opening gives the paragraph that begins with a dateline beyond doubt and has
// nothing but header lines above it, -1 if there is none.
func (p *page) opening() int {
	for i := 0; i < len(p.paras) && i < headLines; i++ {
		text := p.text(i)
		if f, ok := p.findDateline(text); ok && f.strong {
			return i
		}
		if len(text) > maxHeadline+80 {
			return -1
		}
		if prose(text) && !bulleted(text) && !p.matches("header", text) && !strings.EqualFold(text, p.story.Title) {
			return -1
		}
	}
	return -1
}

func (p *page) startsWithDateline(text string) bool {
	_, ok := p.findDateline(text)
	return ok
}

// proseFollows tells whether one of the next paragraphs is plainly prose.
func (p *page) proseFollows(i, within int) bool {
	for n := 0; i < len(p.paras) && n < within; i, n = i+1, n+1 {
		if prose(p.text(i)) {
			return true
		}
	}
	return false
}

// headline adds a headline, without what agencies put before it.
func (p *page) headline(at span) {
	text := p.story.Text[at.start:at.end]
	start := at.start
	if loc := p.layout["prefix"].re.FindStringIndex(text); loc != nil && loc[1] < len(text) {
		p.add(story.Header, start, start+loc[1])
		start += loc[1]
	}
	p.add(story.Headline, start, at.end)
	if p.story.Title == "" {
		p.story.Title = strings.Join(strings.Fields(p.story.Text[start:at.end]), " ")
	}
}

// headerLine takes a line that names its content or is a date, and tells
// whether paragraph i is one.
func (p *page) headerLine(i int, text string) bool {
	at := p.paras[i]
	if len(text) > maxHeadline+60 {
		return false
	}
	if d, n := p.dateHeader(text); n > 0 {
		p.published(d)
		p.add(story.Header, at.start, at.start+n)
		rest := at.start + n
		rest += skip(p.story.Text[rest:at.end], " \t:,-\n")
		if rest < at.end {
			p.headline(span{rest, at.end})
		}
		return true
	}
	if d, ok := p.onlyDate(text); ok {
		p.published(d)
		p.add(story.Header, at.start, at.end)
		return true
	}
	what, value, ok := p.label(text)
	if !ok || i == len(p.paras)-1 {
		return false
	}
	switch v := strings.TrimSpace(text[value:]); what {
	case "title":
		p.add(story.Header, at.start, at.start+value)
		if v != "" {
			p.headline(span{at.start + value, at.end})
		}
		return true
	case "date":
		if d, n := p.parseDate(v); n > 0 {
			p.published(d)
		}
	case "source":
		if p.story.Source == "" {
			p.story.Source = v
		}
	case "url":
		if p.story.URL == "" {
			p.story.URL = v
		}
	case "place":
		if f, ok := p.parseFiling(v); ok && v != "" {
			f.mark = len(v)
			p.story.Dateline = f.dateline(v, at.start+value, p.story.Published)
			p.add(story.Header, at.start, at.start+value)
			p.add(story.Place, at.start+value, at.end)
			return true
		}
	}
	p.add(story.Header, at.start, at.end)
	return true
}

// dateWithin gives the first full date in a header line.
func (p *page) dateWithin(line string) date {
	for i := range line {
		if i > 0 && line[i-1] != ' ' && line[i-1] != ':' {
			continue
		}
		if d, n := p.parseDate(line[i:]); n > 0 && d.year > 99 {
			return d
		}
	}
	return date{}
}

// published sets the day of publication a header tells, unless it is known.
func (p *page) published(d date) {
	if !p.story.Published.Known() && (d.year != 0 || d.short) {
		p.story.Published = d.day(0)
	}
}

// body reads the paragraphs from the first of the story proper.
func (p *page) body(first int) {
	single := len(p.paras)-first <= 1
	b := bodyState{prose: p.lastProse()}
	filed := false
	for i := first; i < len(p.paras); i++ {
		at := p.paras[i]
		start := p.dateline(at, i == first, !filed && i <= first+2)
		filed = filed || start > at.start
		if start == at.end {
			if i == first {
				first++ // the dateline has a line of its own
			}
			continue
		}
		at.start = start
		at.end = at.start + p.credit(p.story.Text[at.start:at.end])
		kind := story.Body
		if !single && i > first {
			kind = p.bodyKind(&b, i, p.story.Text[at.start:at.end])
		}
		p.add(kind, at.start, at.end)
		p.add(story.Residue, at.end, p.paras[i].end)
	}
}

// A bodyState is what headings in the body say of the paragraphs after them.
type bodyState struct {
	tail, links bool
	prose       int // no list of sources stands before this paragraph
}

// bodyKind tells what a paragraph after the body's first is.
func (p *page) bodyKind(b *bodyState, i int, text string) story.Kind {
	switch {
	case b.tail, i >= b.prose && p.matches("tail", text):
		b.tail = true
		return story.Residue
	case p.matches("links", text):
		b.links = true
		return story.Residue
	}
	b.links = b.links && !prose(text)
	if k, ok := p.furniture(text); ok {
		return k
	}
	switch {
	case b.links && (headlineShape(text) || !endsSentence(text) && fieldCount(text, 4) <= 3):
		return story.Residue
	case fragment(text):
		return story.Caption
	}
	return story.Body
}

// lastProse gives the last paragraph but one that is long and of sentences:
// before it, a heading such as "Sources" heads prose.
func (p *page) lastProse() int {
	n := 0
	for i := len(p.paras) - 1; i >= 0; i-- {
		if text := p.text(i); len(text) > 240 && prose(text) {
			if n++; n == 2 {
				return i
			}
		}
	}
	return 0
}

// dateline reads the dateline a paragraph opens with and gives where the
// prose after it starts. Only the first paragraph's may be a mere place. The
// story takes its day and place from one of its first paragraphs; a later
// dateline opens another bureau's part of a round-up.
func (p *page) dateline(at span, first, early bool) int {
	text := p.story.Text[at.start:at.end]
	if !early && !capitals(text) {
		return at.start
	}
	f, ok := p.findDateline(text)
	_, known := p.agencies[strings.ToLower(f.agency)]
	if !ok || !first && !(f.strong && (f.dated || known)) {
		return at.start
	}
	if early {
		s := p.story
		if !s.Published.Known() && f.dated && (f.date.year != 0 || f.date.short) {
			s.Published = f.date.day(0)
		} else if !s.Published.Known() {
			s.Published = p.hint
		}
		s.Dateline = f.dateline(text, at.start, s.Published)
		if name := p.agencies[strings.ToLower(f.agency)]; s.Source == "" && name != "-" {
			s.Source = name
		}
	}
	p.add(story.Header, at.start, at.start+f.start)
	p.add(story.Place, at.start+f.start, at.start+f.mark)
	return at.start + f.end
}

// capitals tells whether text begins with two capital letters.
func capitals(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	q, _ := utf8.DecodeRuneInString(text[n:])
	return unicode.IsUpper(r) && unicode.IsUpper(q)
}
