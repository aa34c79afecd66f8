package record

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"dateline/internal/event"
)

// A Report shows coded stories to a person: under each headline its events,
// with the sentence each was read from, and at the end the counts.
type Report struct {
	w       io.Writer
	s       Style
	stories int
	events  int
	types   map[string]int
	quads   map[string]int
}

// NewReport writes to w.
func NewReport(w io.Writer, s Style) *Report {
	return &Report{w: w, s: s, types: map[string]int{}, quads: map[string]int{}}
}

// Write shows a story.
func (r *Report) Write(c *Coded) error {
	var b strings.Builder
	if r.stories > 0 {
		b.WriteString("\n")
	}
	r.stories++
	r.head(&b, c)
	if len(c.Events) == 0 {
		fmt.Fprintf(&b, "    %s\n", r.s.set(faint, "no political act found"))
	}
	for i := range c.Events {
		e := &c.Events[i]
		r.events++
		r.types[e.Type]++
		r.quads[e.Type] = e.Quad
		r.event(&b, c, i)
	}
	_, err := io.WriteString(r.w, b.String())
	return err
}

func (r *Report) head(b *strings.Builder, c *Coded) {
	st := c.Story
	title := cmp.Or(Clean(st.Title), Clean(st.Where()), "(no headline)")
	for _, l := range wrap([]piece{{title, bold}}, r.s.width()) {
		b.WriteString(r.line(l) + "\n")
	}
	var about []string
	if st.Published.Known() {
		about = append(about, dayText(st.Published.String()))
	}
	for _, s := range []string{st.Dateline.Place, cmp.Or(st.Source, st.Dateline.Agency), st.ID} {
		if s = Clean(s); s != "" && s != title {
			about = append(about, s)
		}
	}
	if len(about) > 0 {
		b.WriteString(r.s.set(faint, cut(strings.Join(about, " · "), r.s.width())) + "\n")
	}
	b.WriteString(r.s.set(faint, strings.Repeat("─", r.s.width())) + "\n")
}

const indent = 4

func (r *Report) event(b *strings.Builder, c *Coded, i int) {
	e := &c.Events[i]
	// The number, the act and when; how sure at the right edge.
	head := []piece{{e.Type, quadFace[max(0, min(4, e.Quad))]}}
	if len(e.Mode) > 0 {
		head = append(head, piece{" " + strings.Join(e.Mode, " "), plain})
	}
	if e.Date != nil {
		head = append(head, piece{" · " + span(e.Date), plain})
	}
	for _, s := range standing(e) {
		head = append(head, piece{" · " + s, italic})
	}
	sure := ""
	if e.Confidence > 0 {
		sure = fmt.Sprintf("%.2f", e.Confidence)
	}
	for k, l := range wrap(head, r.s.width()-indent-len(sure)-2) {
		if k > 0 {
			b.WriteString(strings.Repeat(" ", indent) + r.line(l) + "\n")
			continue
		}
		fill := r.s.width() - indent - len(sure)
		for _, p := range l {
			fill -= columns(p.text)
		}
		right := ""
		if sure != "" {
			right = strings.Repeat(" ", max(2, fill)) + r.s.set(faint, sure)
		}
		fmt.Fprintf(b, "%3d %s%s\n", i+1, r.line(l), right)
	}

	r.block(b, who(e))
	if e.Place != nil {
		r.block(b, []piece{{"at ", faint}, {place(e.Place), plain}})
	}
	if len(e.Speakers) > 0 {
		r.block(b, append([]piece{{"says ", faint}}, parties(e.Speakers)...))
	}
	if len(e.DisputedBy) > 0 {
		r.block(b, append([]piece{{"denied by ", faint}}, parties(e.DisputedBy)...))
	}
	if t := size(e.Size); t != "" {
		r.block(b, []piece{{t, plain}})
	}
	if len(e.Contexts) > 0 {
		r.block(b, []piece{{"about ", faint}, {strings.Join(e.Contexts, ", "), plain}})
	}
	r.sentence(b, c, e)
	if i < len(c.Why) {
		r.why(b, c.Why[i])
	}
}

// standing is what tells an event from one that has happened and is news.
func standing(e *event.Event) []string {
	var out []string
	if e.Status != "" && e.Status != event.Actual {
		out = append(out, e.Status)
	}
	if !e.Lead {
		out = append(out, "background")
	}
	return out
}

// who is the line of the two sides.
func who(e *event.Event) []piece {
	if len(e.Actors) == 0 && len(e.Recipients) == 0 {
		return []piece{{"nobody named", faint}}
	}
	actors := parties(e.Actors)
	if len(actors) == 0 {
		actors = []piece{{"someone", faint}}
	}
	if len(e.Recipients) == 0 {
		return actors
	}
	return append(append(actors, piece{" → ", faint}), parties(e.Recipients)...)
}

func parties(ps []event.Party) []piece {
	var out []piece
	for i, p := range ps {
		if i > 0 {
			out = append(out, piece{", ", plain})
		}
		out = append(out, piece{cmp.Or(Clean(p.Name), Clean(p.Text), "?"), bold})
		if code := strings.TrimSpace(p.Country + " " + strings.Join(p.Sectors, "+")); code != "" {
			out = append(out, piece{" (" + code + ")", plain})
		}
	}
	return out
}

func place(p *event.Place) string {
	s := cmp.Or(Clean(p.Name), Clean(p.Text))
	if p.Country != "" {
		s += ", " + Clean(p.Country)
	}
	if p.Lat != 0 || p.Lon != 0 {
		s += fmt.Sprintf(" (%.2f, %.2f)", p.Lat, p.Lon)
	}
	return s
}

// size writes the numbers of an act: "at least 12 dead, 30 to 40 injured".
func size(s *event.Size) string {
	if s == nil {
		return ""
	}
	var out []string
	for _, c := range []struct {
		n    *event.Count
		what string
	}{{s.Dead, "dead"}, {s.Injured, "injured"}, {s.Arrested, "arrested"}, {s.Participants, "took part"}} {
		switch n := c.n; {
		case n == nil:
		case n.Low == n.High:
			out = append(out, fmt.Sprintf("%d %s", n.Low, c.what))
		case n.High == 0:
			out = append(out, fmt.Sprintf("at least %d %s", n.Low, c.what))
		case n.Low == 0:
			out = append(out, fmt.Sprintf("at most %d %s", n.High, c.what))
		default:
			out = append(out, fmt.Sprintf("%d to %d %s", n.Low, n.High, c.what))
		}
	}
	return strings.Join(out, ", ")
}

// manyMentions is how many further mentions are shown.
const manyMentions = 5

// longSentence is how many bytes of a sentence are shown round the trigger.
const longSentence = 420

// sentence shows the words of the first mention with the trigger set off.
func (r *Report) sentence(b *strings.Builder, c *Coded, e *event.Event) {
	if len(e.Mentions) == 0 {
		return
	}
	m := e.Mentions[0]
	if m.Sentence < 0 || m.Sentence >= len(c.Sentences) {
		return
	}
	text, s := c.Story.Text, c.Sentences[m.Sentence]
	if s.Start < 0 || s.End > len(text) || m.Start < s.Start || m.End > s.End || m.Start > m.End {
		return
	}
	before, after := text[s.Start:m.Start], text[m.End:s.End]
	if len(before)+len(after) > longSentence {
		before = tail(before, max(longSentence/2, longSentence-len(after)))
		after = head(after, max(longSentence/2, longSentence-len(before)))
	}
	word := Clean(text[m.Start:m.End])
	if !r.s.Color {
		word = "[" + word + "]"
	}
	r.block(b, []piece{{before, faint}, {word, trigger}, {after, faint}})
	if n := len(e.Mentions) - 1; n > 0 {
		var again []string
		for i, m := range e.Mentions[1:] {
			if i == manyMentions {
				again = append(again, fmt.Sprintf("and %d more", n-i))
				break
			}
			again = append(again, fmt.Sprintf("“%s” in sentence %d", m.Trigger, m.Sentence+1))
		}
		r.block(b, []piece{{"also " + strings.Join(again, ", "), faint}})
	}
}

// tail and head shorten a text to about n bytes at a space.
func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = s[len(s)-n:]
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[i:]
	}
	return "…" + s
}

func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = s[:n]
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		s = s[:i+1]
	}
	return s + "…"
}

func (r *Report) why(b *strings.Builder, why []Reason) {
	for _, y := range why {
		line := []piece{{y.Field + ": ", faint}, {y.Value, plain}}
		if y.Words != "" {
			line = append(line, piece{" “" + y.Words + "”", plain})
		}
		if y.By != "" {
			line = append(line, piece{" — " + y.By, faint})
		}
		r.block(b, line)
	}
}

// block writes pieces as an indented paragraph.
func (r *Report) block(b *strings.Builder, ps []piece) {
	for _, l := range wrap(ps, r.s.width()-indent) {
		b.WriteString(strings.Repeat(" ", indent) + r.line(l) + "\n")
	}
}

func (r *Report) line(ps []piece) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(r.s.set(p.face, p.text))
	}
	return b.String()
}

// Close writes the counts.
func (r *Report) Close() error {
	if r.stories == 0 {
		return nil
	}
	types := slices.SortedFunc(maps.Keys(r.types), func(a, b string) int {
		return cmp.Or(cmp.Compare(r.types[b], r.types[a]), cmp.Compare(a, b))
	})
	var ps []piece
	ps = append(ps, piece{plural(r.stories, "story", "stories") + ", " + plural(r.events, "event", "events"), bold})
	for i, t := range types {
		sep := ", "
		if i == 0 {
			sep = ": "
		}
		ps = append(ps, piece{sep, plain}, piece{t, quadFace[max(0, min(4, r.quads[t]))]}, piece{fmt.Sprintf(" %d", r.types[t]), plain})
	}
	var b strings.Builder
	b.WriteString("\n")
	for _, l := range wrap(ps, r.s.width()) {
		b.WriteString(r.line(l) + "\n")
	}
	_, err := io.WriteString(r.w, b.String())
	return err
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
