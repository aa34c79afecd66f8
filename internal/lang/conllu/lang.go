package conllu

import (
	"fmt"
	"strings"

	"dateline/internal/lang"
	"dateline/internal/lang/morph"
)

// FromDoc gives an analysed text as CoNLL-U, with "# newdoc", "# newpar",
// "# sent_id" and "# text" comments. Entities go to the MISC column as
// "Entity=B-PER".
func FromDoc(doc *lang.Doc, id string) []Sentence {
	id = strings.Join(strings.Fields(id), "_")
	out := make([]Sentence, 0, len(doc.Sentences))
	para := -1
	for i := range doc.Sentences {
		ls := &doc.Sentences[i]
		var comments []string
		if i == 0 {
			comments = append(comments, strings.TrimSuffix("# newdoc id = "+id, " id = "))
		}
		if ls.Para != para || i == 0 {
			comments = append(comments, "# newpar")
			para = ls.Para
		}
		if id != "" {
			comments = append(comments, fmt.Sprintf("# sent_id = %s-%04d", id, i+1))
		} else {
			comments = append(comments, fmt.Sprintf("# sent_id = %d", i+1))
		}
		if ls.Start >= 0 && ls.Start <= ls.End && ls.End <= len(doc.Text) {
			comments = append(comments, "# text = "+strings.Join(strings.Fields(doc.Text[ls.Start:ls.End]), " "))
		}
		s := FromSentence(ls, doc.Text)
		s.Comments = comments
		out = append(out, s)
	}
	return out
}

// FromSentence gives one sentence as CoNLL-U; text is what its offsets point
// into.
func FromSentence(ls *lang.Sentence, text string) Sentence {
	s := Sentence{Words: make([]Word, len(ls.Tokens))}
	for i := range ls.Tokens {
		t := &ls.Tokens[i]
		s.Words[i] = Word{
			Form: clean(t.Form), Lemma: clean(t.Lemma), UPOS: t.UPOS, XPOS: t.XPOS,
			Feats: morph.Feats(ls, i), Head: t.Head + 1, Rel: t.Rel,
		}
		if t.Rel == "" {
			s.Words[i].Head = -1
		}
	}
	for _, e := range ls.Entities {
		for i := e.First; i <= e.Last && i < len(s.Words); i++ {
			tag := "I-"
			if i == e.First {
				tag = "B-"
			}
			s.Words[i].Misc = "Entity=" + tag + e.Kind
		}
	}
	for i := 0; i < len(ls.Tokens); {
		last := i
		for last+1 < len(ls.Tokens) && ls.Tokens[last].Joined {
			last++
		}
		tight := last+1 < len(ls.Tokens) && ls.Tokens[last+1].Start == ls.Tokens[last].End
		if last > i {
			r := Range{First: i + 1, Last: last + 1}
			if a, b := ls.Tokens[i].Start, ls.Tokens[last].End; a >= 0 && a <= b && b <= len(text) {
				r.Form = clean(text[a:b])
			}
			if tight {
				r.Misc = "SpaceAfter=No"
			}
			s.Ranges = append(s.Ranges, r)
		} else if tight {
			s.Words[i].Misc = strings.TrimPrefix(s.Words[i].Misc+"|SpaceAfter=No", "|")
		}
		i = last + 1
	}
	return s
}

// clean keeps tabs and line ends out of a column.
func clean(s string) string {
	if strings.ContainsAny(s, "\t\n\r") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// ToSentence gives the analysis a file holds, with the surface its offsets
// point into.
func (s *Sentence) ToSentence() (lang.Sentence, string) {
	ls := lang.Sentence{Tokens: make([]lang.Token, len(s.Words))}
	for i := range s.Words {
		w := &s.Words[i]
		head := w.Head - 1
		if head < -1 {
			head = -1
		}
		ls.Tokens[i] = lang.Token{Form: w.Form, Lemma: w.Lemma, UPOS: w.UPOS, XPOS: w.XPOS, Head: head, Rel: w.Rel}
	}
	var b strings.Builder
	r := 0
	for i := 0; i < len(s.Words); i++ {
		if r < len(s.Ranges) && s.Ranges[r].First == i+1 {
			mw := s.Ranges[r]
			r++
			spread(ls.Tokens[i:mw.Last], mw.Form, b.Len())
			b.WriteString(mw.Form)
			if !NoSpace(mw.Misc) {
				b.WriteByte(' ')
			}
			i = mw.Last - 1
			continue
		}
		ls.Tokens[i].Start = b.Len()
		b.WriteString(s.Words[i].Form)
		ls.Tokens[i].End = b.Len()
		if !NoSpace(s.Words[i].Misc) {
			b.WriteByte(' ')
		}
	}
	if n := len(ls.Tokens); n > 0 {
		ls.End = ls.Tokens[n-1].End
	}
	return ls, b.String()
}

// spread gives the words of a multiword token their parts of its form; where
// the words do not spell the form, each has the whole of it.
func spread(tokens []lang.Token, form string, at int) {
	whole := ""
	for _, t := range tokens {
		whole += t.Form
	}
	pos := at
	for i := range tokens {
		if whole == form {
			tokens[i].Start = pos
			pos += len(tokens[i].Form)
			tokens[i].End = pos
		} else {
			tokens[i].Start, tokens[i].End = at, at+len(form)
		}
		tokens[i].Joined = i+1 < len(tokens)
	}
}
