package export

import (
	"errors"
	"io"
	"slices"
	"strings"

	"dateline/internal/lang"
	"dateline/internal/lang/conllu"
)

// conlluWriter writes the analysis of each story as CoNLL-U, with its events
// as comments and in the last column.
type conlluWriter struct {
	*base
	w io.Writer
}

func newCoNLLU(b *base, w []io.Writer) (Writer, error) {
	if b.opt.Analyse == nil {
		return nil, errors.New("conllu needs the analysis of the stories")
	}
	return &conlluWriter{b, w[0]}, nil
}

// Close does nothing.
func (x *conlluWriter) Close() error { return nil }

// A mark is what the last column says of the words of a stretch of text.
type mark struct {
	start, end int
	key, value string
}

// Write writes a story, with events or without.
func (x *conlluWriter) Write(it *Item) error {
	if it.Story == nil || it.Story.Text == "" {
		x.leave(noStory, len(it.Events))
		return nil
	}
	doc, err := x.opt.Analyse(it.Story)
	if err != nil {
		return err
	}
	ss := conllu.FromDoc(doc, it.Story.ID)
	var marks []mark
	for i := range it.Events {
		e := &it.Events[i]
		for _, m := range e.Mentions {
			marks = append(marks, mark{m.Start, m.End, "Event", e.ID + ":" + e.Type})
		}
		for _, s := range sides(e) {
			for _, p := range s.parties {
				if p.Text != "" {
					marks = append(marks, mark{p.Start, p.End, "Role", e.ID + ":" + s.role})
				}
			}
		}
		x.comment(ss, doc, it, i)
	}
	for i := range doc.Sentences {
		for j := range doc.Sentences[i].Tokens {
			t := &doc.Sentences[i].Tokens[j]
			if j < len(ss[i].Words) {
				ss[i].Words[j].Misc = misc(ss[i].Words[j].Misc, t, marks)
			}
		}
	}
	return conllu.Write(x.w, ss)
}

// comment adds a line about an event to the sentence it is first told in.
func (x *conlluWriter) comment(ss []conllu.Sentence, doc *lang.Doc, it *Item, n int) {
	e := &it.Events[n]
	if len(e.Mentions) > 0 {
		for i := range doc.Sentences {
			if s := &doc.Sentences[i]; s.Start <= e.Mentions[0].Start && e.Mentions[0].Start < s.End {
				about := []string{e.ID, e.Type, first(strings.Join(e.Mode, ","), "_"), first(e.Cameo, "_"), e.Status}
				if e.Date != nil {
					about = append(about, e.Date.From)
				}
				ss[i].Comments = append(ss[i].Comments, "# event = "+cell(strings.Join(about, " ")))
				return
			}
		}
	}
	x.leave(badSpan, 1)
}

// misc adds what the marks say of a word, parted by |; several of one key are
// parted by commas. The first word of a stretch has B-, others I-.
func misc(had string, t *lang.Token, marks []mark) string {
	var out []string
	if had != "" {
		out = append(out, had)
	}
	for _, key := range []string{"Event", "Role"} {
		var values []string
		for _, m := range marks {
			if m.key != key || t.Start >= m.end || t.End <= m.start {
				continue
			}
			v := "I-" + m.value
			if t.Start <= m.start {
				v = "B-" + m.value
			}
			if !slices.Contains(values, v) {
				values = append(values, v)
			}
		}
		if len(values) > 0 {
			out = append(out, key+"="+strings.Join(values, ","))
		}
	}
	return strings.Join(out, "|")
}
