package export

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"dateline/internal/event"
	"dateline/internal/story"
)

// brat writes a folder for the annotation tool brat: for each story its text
// and a standoff file, and the tool's configuration.
type brat struct {
	*base
	dir string
}

func newBrat(b *base, dir string) (Writer, error) {
	x := &brat{b, dir}
	return x, x.file("annotation.conf", x.configuration())
}

// Close does nothing.
func (x *brat) Close() error { return nil }

func (x *brat) file(name, text string) error {
	f, err := os.OpenFile(filepath.Join(x.dir, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}

// configuration declares all types, roles and attributes that may occur.
func (x *brat) configuration() string {
	var b strings.Builder
	b.WriteString("[entities]\nParty\n\n[relations]\n\n[events]\n")
	for _, t := range x.ont.Types() {
		fmt.Fprintf(&b, "%s\tActor*:Party, Recipient*:Party, Speaker*:Party, Disputer*:Party\n", word(t))
	}
	b.WriteString("\n[attributes]\nStatus\tArg:<EVENT>, Value:actual|future|hypothetical|negated\nLead\tArg:<EVENT>\n")
	var modes []string
	for _, t := range x.ont.Types() {
		for _, m := range x.ont.Modes(t) {
			modes = append(modes, word(t)+"-"+word(m))
		}
	}
	if len(modes) > 0 {
		fmt.Fprintf(&b, "Mode\tArg:<EVENT>, Value:%s\n", strings.Join(modes, "|"))
	}
	return b.String()
}

// word makes a name that brat takes for a type: letters, digits, - and _.
func word(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			return r
		}
		return '_'
	}, s)
}

// Write writes the two files of a story.
func (x *brat) Write(it *Item) error {
	st := it.Story
	if st == nil || st.Text == "" {
		x.leave(noStory, len(it.Events))
		return nil
	}
	name := fileName(st.ID)
	err := x.file(name+".txt", st.Text)
	if errors.Is(err, fs.ErrExist) {
		x.leave(twiceIn, 1)
		return nil
	}
	if err != nil {
		return err
	}
	return x.file(name+".ann", x.standoff(st, it.Events))
}

// fileName makes a file's name of a story's id: what is safe on every system
// stays, and where something had to change, a hash keeps names apart.
func fileName(id string) string {
	safe := strings.Map(func(r rune) rune {
		if r == '-' || r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' {
			return r
		}
		if 'A' <= r && r <= 'Z' {
			return r - 'A' + 'a'
		}
		return '_'
	}, id)
	if safe == id && 0 < len(id) && len(id) <= 100 && id[0] != '-' {
		return id
	}
	return fmt.Sprintf("s%s-%016x", safe[:min(len(safe), 80)], hash(id))
}

// standoff writes the annotations of a story.
func (x *brat) standoff(st *story.Story, events []event.Event) string {
	a := &standoff{x: x, text: st.Text, at: newRunes(st.Text), spans: map[[2]int]string{}}
	for i := range events {
		a.event(&events[i])
	}
	return a.b.String()
}

type standoff struct {
	x                *brat
	text             string
	at               *runes
	b                strings.Builder
	spans            map[[2]int]string // parties' words that have a line
	nT, nE, nA, nNot int
}

func (a *standoff) event(e *event.Event) {
	var args []string
	for _, s := range sides(e) {
		n := 0
		role := strings.ToUpper(s.role[:1]) + s.role[1:]
		for i := range s.parties {
			p := &s.parties[i]
			if p.Text == "" {
				continue // named nowhere in the text, such as a side left open
			}
			t := a.party(p)
			if t == "" {
				continue
			}
			n++
			arg := role
			if n > 1 {
				arg = fmt.Sprintf("%s%d", role, n)
			}
			args = append(args, arg+":"+t)
		}
	}
	for i := range e.Mentions {
		m := &e.Mentions[i]
		t := a.bound(word(e.Type), m.Start, m.End)
		if t == "" {
			continue
		}
		a.nE++
		fmt.Fprintf(&a.b, "E%d\t%s\n", a.nE, strings.Join(append([]string{word(e.Type) + ":" + t}, args...), " "))
		a.attribute("Status", word(e.Status))
		for _, m := range e.Mode {
			a.attribute("Mode", word(e.Type)+"-"+word(m))
		}
		if e.Lead {
			a.attribute("Lead", "")
		}
		a.note(e)
	}
}

// party writes the words of a party once, however many events it is in.
func (a *standoff) party(p *event.Party) string {
	key := [2]int{p.Start, p.End}
	if t, ok := a.spans[key]; ok {
		return t
	}
	t := a.bound("Party", p.Start, p.End)
	if t != "" {
		a.spans[key] = t
		about := joined([]string{p.Name, p.Country, strings.Join(p.Sectors, "+"), p.Entity}, " · ")
		a.nNot++
		fmt.Fprintf(&a.b, "#%d\tAnnotatorNotes %s\t%s\n", a.nNot, t, cell(about))
	}
	return t
}

// bound writes a stretch of text, in as many pieces as it has lines.
func (a *standoff) bound(typ string, start, end int) string {
	if _, _, ok := a.at.span(start, end); !ok {
		a.x.leave(badSpan, 1)
		return ""
	}
	var spans, words []string
	for at := start; at < end; {
		n := strings.IndexByte(a.text[at:end], '\n')
		if n < 0 {
			n = end - at
		}
		if from, to, ok := a.at.span(at, at+n); ok {
			spans = append(spans, fmt.Sprintf("%d %d", from, to))
			words = append(words, a.text[at:at+n])
		}
		at += n + 1
	}
	if spans == nil {
		a.x.leave(badSpan, 1)
		return ""
	}
	a.nT++
	id := fmt.Sprintf("T%d", a.nT)
	fmt.Fprintf(&a.b, "%s\t%s %s\t%s\n", id, typ, strings.Join(spans, ";"), strings.Join(words, " "))
	return id
}

func (a *standoff) attribute(name, value string) {
	a.nA++
	fmt.Fprintf(&a.b, "A%d\t%s E%d", a.nA, name, a.nE)
	if value != "" {
		a.b.WriteString(" " + value)
	}
	a.b.WriteString("\n")
}

// note tells what else is known of an event: brat has no other place for it.
func (a *standoff) note(e *event.Event) {
	about := []string{"id " + e.ID}
	if e.Cameo != "" {
		about = append(about, "cameo "+e.Cameo)
	}
	if e.Date != nil {
		about = append(about, "date "+e.Date.From+"/"+e.Date.To)
	}
	if e.Place != nil {
		about = append(about, "place "+joined([]string{e.Place.Name, e.Place.Country}, " "))
	}
	if len(e.Contexts) > 0 {
		about = append(about, "contexts "+strings.Join(e.Contexts, " "))
	}
	if e.Confidence > 0 {
		about = append(about, "confidence "+number(e.Confidence))
	}
	a.nNot++
	fmt.Fprintf(&a.b, "#%d\tAnnotatorNotes E%d\t%s\n", a.nNot, a.nE, cell(strings.Join(about, " · ")))
}
