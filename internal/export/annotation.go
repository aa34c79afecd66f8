package export

import (
	"fmt"
	"io"
	"strings"

	"dateline/internal/event"
	"dateline/internal/story"
)

// annotations writes an AnnotationPage of the W3C Web Annotation data model:
// an annotation for each word that carries an act, and one for each party's
// words.
type annotations struct {
	*base
	list
}

func newAnnotations(b *base, w []io.Writer) (Writer, error) {
	head := `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:dateline:annotations","type":"AnnotationPage","items":[`
	return &annotations{b, list{lines: newLines(w[0]), head: head, tail: "]}\n"}}, nil
}

type annotation struct {
	ID         string `json:"id"`
	Type       string `json:"type"`
	Motivation string `json:"motivation"`
	Body       []body `json:"body"`
	Target     target `json:"target"`
}

type body struct {
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
	Value   string `json:"value,omitempty"`
	Source  string `json:"source,omitempty"`
	Format  string `json:"format,omitempty"`
}

type target struct {
	Source   string `json:"source"`
	Selector []any  `json:"selector"`
}

type position struct {
	Type  string `json:"type"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

type quotation struct {
	Type   string `json:"type"`
	Exact  string `json:"exact"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
}

// Write writes the events of a story.
func (x *annotations) Write(it *Item) error {
	st := it.Story
	if st == nil || st.Text == "" {
		if len(it.Events) > 0 {
			x.leave(noStory, len(it.Events))
		}
		return nil
	}
	at := newRunes(st.Text)
	for i := range it.Events {
		if err := x.event(st, at, &it.Events[i]); err != nil {
			return err
		}
	}
	return nil
}

func (x *annotations) event(st *story.Story, at *runes, e *event.Event) error {
	id := "urn:dateline:event:" + urn(e.ID)
	tags := []body{tag("type", e.Type), tag("status", e.Status)}
	for _, m := range e.Mode {
		tags = append(tags, tag("mode", m))
	}
	if e.Cameo != "" {
		tags = append(tags, tag("cameo", e.Cameo))
	}
	if e.Date != nil {
		tags = append(tags, tag("date", e.Date.From+"/"+e.Date.To))
	}
	if e.Place != nil && e.Place.Name != "" {
		tags = append(tags, tag("place", e.Place.Name))
	}
	for n, m := range e.Mentions {
		if err := x.one(st, at, fmt.Sprintf("%s:mention:%d", id, n+1), "classifying", tags, m.Start, m.End); err != nil {
			return err
		}
	}
	for _, side := range sides(e) {
		for n := range side.parties {
			p := &side.parties[n]
			about := []body{tag("role", side.role), tag("name", p.Name), tag("country", p.Country)}
			for _, s := range p.Sectors {
				about = append(about, tag("sector", s))
			}
			if wikidata.MatchString(p.Entity) {
				about = append(about, body{Type: "SpecificResource", Purpose: "identifying", Source: "http://www.wikidata.org/entity/" + p.Entity})
			}
			about = append(about, body{Type: "SpecificResource", Purpose: "linking", Source: id})
			if p.Text == "" {
				continue // named nowhere in the text, such as a side left open
			}
			if err := x.one(st, at, fmt.Sprintf("%s:%s:%d", id, side.role, n+1), "identifying", about, p.Start, p.End); err != nil {
				return err
			}
		}
	}
	return nil
}

func (x *annotations) one(st *story.Story, at *runes, id, motivation string, b []body, start, end int) error {
	from, to, ok := at.span(start, end)
	if !ok {
		x.leave(badSpan, 1)
		return nil
	}
	source := st.URL
	if source == "" {
		source = "urn:dateline:story:" + urn(st.ID)
	}
	return x.add(annotation{
		ID: id, Type: "Annotation", Motivation: motivation, Body: b,
		Target: target{source, []any{
			position{"TextPositionSelector", from, to},
			quotation{"TextQuoteSelector", st.Text[start:end], before(st.Text[:start], 32), after(st.Text[end:], 32)},
		}},
	})
}

func tag(key, value string) body {
	return body{Type: "TextualBody", Purpose: "tagging", Value: key + ": " + value, Format: "text/plain"}
}

// before gives the last n characters of a text.
func before(s string, n int) string {
	r := []rune(s[max(0, len(s)-4*n):])
	// The cut may have fallen into a character.
	return string(r[max(0, len(r)-n):])
}

// after gives the first n characters of a text.
func after(s string, n int) string {
	i := 0
	for at := range s {
		if i == n {
			return s[:at]
		}
		i++
	}
	return s
}

// urn escapes what may not stand in the last part of a URN.
func urn(s string) string {
	const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:"
	var b []byte
	for i := range len(s) {
		if c := s[i]; strings.IndexByte(plain, c) >= 0 {
			b = append(b, c)
		} else {
			b = fmt.Appendf(b, "%%%02X", c)
		}
	}
	return string(b)
}

// A side is the parties of one role.
type side struct {
	role    string
	parties []event.Party
}

func sides(e *event.Event) []side {
	return []side{{"actor", e.Actors}, {"recipient", e.Recipients}, {"speaker", e.Speakers}, {"disputer", e.DisputedBy}}
}
