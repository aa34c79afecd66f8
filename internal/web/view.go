package web

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"dateline/internal/annotate"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
)

// A StoryView is a story as a page shows it: the text in blocks, its words
// marked, and the records beside it.
type storyView struct {
	ID, Title, Published, Source, Place, URL string
	Blocks                                   []block
	Records                                  []*recordView
	Background                               int  // how many of the records are background
	Kept                                     bool // it is in the database
	Within                                   bool // it stands on a page about something else
	Titled                                   bool // the title is its own
	Coder                                    string
	Write                                    bool
	Whole                                    bool // the coder has said that nothing is missing
	Missing                                  []*recordView
	Judged                                   int
	Stale                                    bool   // the records are of an earlier version
	Relation                                 string // reprint or update, of Relative
	Relative                                 string
	Family                                   []store.Listed // its reprints and updates, and what it is one of
	Revision                                 int
}

// A Block is a paragraph, a headline, a caption, or what is no prose.
type block struct {
	Kind   string // "body", "headline", "caption", "furniture"
	Pieces []piece
}

func (b *block) text() string {
	var out strings.Builder
	for _, p := range b.Pieces {
		out.WriteString(p.Text)
	}
	return out.String()
}

// A Piece is text with the same marks throughout.
type piece struct {
	Text     string
	Class    string // what marks it lies in
	Spans    string // the numbers of the spans it lies in
	Note     string
	Dateline bool
}

type partyView struct{ Name, Code, Entity string }

type recordView struct {
	*event.Event
	N                                        int
	Parts                                    string // span:kind, to light its words
	QuadView                                 quad
	Modes                                    string
	About                                    string
	Actors, Recipients, Speakers, DisputedBy []partyView
	When, Where, Coordinates, Size, RuleLink string
	Before, Words, After                     string // the sentence of its first mention
	More                                     int    // further mentions
	Why                                      []reasonView
	Verdict                                  verdictView
	Incident                                 string // the one it is of
	Others                                   int    // other stories that tell of it
	Mutual                                   bool
}

type reasonView struct {
	Field, Value, Words, By, Link string
	Part                          string // the kind of span it was read from
	Rule                          string // the rule's words, in short
}

// A VerdictView is what was said of a record.
type verdictView struct {
	Story, Record string
	Mine          annotate.Verdict
	Note          string
	Others        []string // "Ana: wrong"
	Write         bool
	Coder         string
}

// viewStory shows a story. rules are the words of rules by their places, nil
// if they are not known.
func viewStory(c *record.Coded, rules map[string]string) *storyView {
	st := c.Story
	v := &storyView{
		ID: st.ID, Title: titleOf(st), Titled: st.Title != "", Published: record.DayText(st.Published.String()),
		Source: cmp.Or(st.Source, st.Dateline.Agency), Place: st.Dateline.Place,
	}
	if strings.HasPrefix(st.URL, "https://") || strings.HasPrefix(st.URL, "http://") {
		v.URL = st.URL
	}
	if !st.Published.Known() {
		v.Published = "no date"
	}
	l := record.Lay(c)
	v.Blocks = slices.DeleteFunc(blocks(st, l), func(b block) bool {
		return b.Kind == "headline" && strings.Join(strings.Fields(b.text()), " ") == v.Title
	})
	for i := range c.Events {
		r := viewRecord(c, i)
		for k := range r.Why {
			r.Why[k].Rule = rules[r.Why[k].By]
		}
		r.Parts = parts(l.Parts[i])
		if !r.Lead {
			v.Background++
		}
		v.Records = append(v.Records, r)
	}
	return v
}

// titleOf gives a story's headline, or how its prose begins.
func titleOf(st *story.Story) string {
	if st.Title != "" {
		return st.Title
	}
	for _, r := range st.Regions {
		if r.Kind == story.Body && r.Start >= 0 && r.Start < r.End && r.End <= len(st.Text) {
			return begins(strings.Join(strings.Fields(st.Text[r.Start:r.End]), " "))
		}
	}
	return "Untitled"
}

// shortTitle is how many characters a title made of prose has.
const shortTitle = 70

func begins(s string) string {
	n := 0
	for i := range s {
		if n == shortTitle {
			if k := strings.LastIndexByte(s[:i], ' '); k > 0 {
				i = k
			}
			return s[:i] + " …"
		}
		n++
	}
	return s
}

func viewRecord(c *record.Coded, i int) *recordView {
	e := &c.Events[i]
	r := &recordView{
		Event: e, N: i + 1, QuadView: quadOf(e.Quad), Modes: strings.Join(e.Mode, ", "), About: strings.ReplaceAll(strings.Join(e.Contexts, ", "), "_", " "),
		Actors: viewParties(e.Actors), Recipients: viewParties(e.Recipients), Speakers: viewParties(e.Speakers), DisputedBy: viewParties(e.DisputedBy),
		Size: record.SizeText(e.Size), RuleLink: ruleLink(e.Rule),
	}
	if e.Date != nil {
		r.When = record.DateText(e.Date)
	}
	if p := e.Place; p != nil {
		r.Where = strings.TrimSuffix(cmp.Or(p.Name, p.Text)+", "+p.Country, ", ")
		if p.Lat != 0 || p.Lon != 0 {
			r.Coordinates = fmt.Sprintf("%.2f, %.2f", p.Lat, p.Lon)
		}
	}
	if len(e.Mentions) > 0 {
		r.Before, r.Words, r.After = excerpt(c, e.Mentions[0])
		r.More = len(e.Mentions) - 1
	}
	if i < len(c.Why) {
		for _, y := range c.Why[i] {
			r.Why = append(r.Why, reasonView{Field: fieldName(y.Field), Value: y.Value, Words: y.Words, By: y.By, Link: ruleLink(y.By), Part: partOf(y.Field)})
		}
	}
	return r
}

// fieldName calls a field what the cards call it.
func fieldName(f string) string {
	if n := map[string]string{"actors": "who", "recipients": "to whom", "speakers": "says", "date": "when", "place": "where", "lead": "news", "type": "what"}[f]; n != "" {
		return n
	}
	return f
}

// partOf is the kind of span a field is read from.
func partOf(f string) string {
	return map[string]string{"type": record.Trigger, "actors": record.Actor, "recipients": record.Recipient, "speakers": record.Speaker, "date": record.Time, "place": record.Where}[f]
}

func viewParties(ps []event.Party) []partyView {
	var out []partyView
	for _, p := range ps {
		out = append(out, partyView{Name: cmp.Or(p.Name, p.Text, "?"), Code: strings.TrimSpace(p.Country + " " + strings.Join(p.Sectors, " ")), Entity: p.Entity})
	}
	return out
}

func parts(ps []record.Part) string {
	var b strings.Builder
	for i, p := range ps {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%d:%s", p.Span, p.Kind)
	}
	return b.String()
}

// longExcerpt is how many bytes before and after a trigger are shown.
const longExcerpt = 220

func excerpt(c *record.Coded, m event.Mention) (before, words, after string) {
	if m.Sentence < 0 || m.Sentence >= len(c.Sentences) {
		return "", "", ""
	}
	text, s := c.Story.Text, c.Sentences[m.Sentence]
	if s.Start < 0 || s.Start > m.Start || m.Start > m.End || m.End > s.End || s.End > len(text) {
		return "", "", ""
	}
	before, words, after = text[s.Start:m.Start], text[m.Start:m.End], text[m.End:s.End]
	if len(before) > longExcerpt {
		cut := before[len(before)-longExcerpt:]
		if i := strings.IndexByte(cut, ' '); i >= 0 {
			before = "…" + cut[i:]
		}
	}
	if len(after) > longExcerpt {
		cut := after[:longExcerpt]
		if i := strings.LastIndexByte(cut, ' '); i >= 0 {
			after = cut[:i] + " …"
		}
	}
	return before, words, after
}

var rulePlace = regexp.MustCompile(`^([\w./-]+\.lex):([0-9]+)$`)

// ruleLink is where a rule named as file:line is shown, "" if it is none.
func ruleLink(where string) string {
	m := rulePlace.FindStringSubmatch(where)
	if m == nil {
		return ""
	}
	return "/lexicon/" + m[1] + "#L" + m[2]
}

// blocks puts a story's text into paragraphs by its regions.
func blocks(st *story.Story, l *record.Layout) []block {
	var out []block
	regions := slices.Clone(st.Regions)
	next, glued := 0, false
	for _, s := range l.Stretches {
		for next < len(regions) && regions[next].End <= s.Start {
			next++
		}
		kind := "furniture"
		in := next < len(regions) && regions[next].Start <= s.Start
		text := st.Text[s.Start:s.End]
		if !in {
			if strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '–' || r == '—' }) == "" {
				if glued { // between dateline and prose
					last := &out[len(out)-1]
					last.Pieces = append(last.Pieces, piece{Text: text, Dateline: true})
				}
				continue
			}
			out = append(out, block{Kind: kind, Pieces: []piece{{Text: text}}})
			glued = false
			continue
		}
		p := piece{Text: text, Class: class(l.Kinds(s)), Spans: numbers(s.Over), Note: strings.Join(l.About(s), "; ")}
		first := regions[next].Start == s.Start
		switch regions[next].Kind {
		case story.Body:
			kind = "body"
		case story.Headline:
			kind = "headline"
		case story.Caption:
			kind = "caption"
		case story.Place:
			kind, p.Dateline = "body", true
		}
		if first && (!glued || kind != "body") {
			out = append(out, block{Kind: kind})
		}
		if first {
			glued = p.Dateline
		}
		last := &out[len(out)-1]
		last.Pieces = append(last.Pieces, p)
	}
	return out
}

// class names the marks over a piece for the style sheet.
func class(kinds []string) string {
	if len(kinds) == 0 {
		return ""
	}
	return "m m-" + strings.Join(kinds, " m-")
}

func numbers(ns []int) string {
	var b strings.Builder
	for i, n := range ns {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprint(&b, n)
	}
	return b.String()
}
