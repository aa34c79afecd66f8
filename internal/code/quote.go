package code

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/event"
	"dateline/internal/lang"
)

// A quotation is a stretch of text between quotation marks, in one paragraph.
type quotation struct {
	start, end int  // byte offsets, without the marks
	open       bool // it runs on into the next paragraph
	runs       bool // it runs on from the paragraph before
	who        []event.Party
	cue        string // the word that told who speaks
}

// scare is how many words a quotation has at least; below that it only shows
// that a word is not the reporter's.
const scare = 3

// quotations finds what stands between double quotation marks. A paragraph
// that ends inside a quotation hands it on to the next if that opens with a
// mark, as papers do.
func quotations(doc *lang.Doc) []quotation {
	var out []quotation
	open := -1
	closeAt := func(end int, on bool) {
		if q := (quotation{start: open, end: end, open: on}); q.end > q.start {
			n := len(out)
			q.runs = n > 0 && out[n-1].open && strings.TrimSpace(strings.Trim(doc.Text[out[n-1].end:open], "\"“”")) == ""
			out = append(out, q)
		}
		open = -1
	}
	for i := 0; i < len(doc.Sentences); {
		para, start, end := doc.Sentences[i].Para, doc.Sentences[i].Start, doc.Sentences[i].End
		for ; i < len(doc.Sentences) && doc.Sentences[i].Para == para; i++ {
			end = doc.Sentences[i].End
		}
		if start < 0 || end > len(doc.Text) || start >= end {
			continue
		}
		before := ' '
		for k := start; k < end; {
			r, n := utf8.DecodeRuneInString(doc.Text[k:end])
			switch {
			case r == '“' || r == '"' && open < 0:
				if open < 0 && (r == '“' || !unicode.IsDigit(before)) {
					open = k + n
				}
			case r == '”' || r == '"':
				if open >= 0 {
					closeAt(k, false)
				}
			}
			before = r
			k += n
		}
		if open >= 0 {
			closeAt(end, true)
		}
	}
	return out
}

// quoted gives the quotation a token of the sentence stands in, nil if none.
func (m *matcher) quoted(tok int) *quotation {
	at := m.tree.toks[tok].Start
	for i := range m.quotes {
		if q := &m.quotes[i]; at >= q.start && at < q.end {
			return q
		}
	}
	return nil
}

// hear finds who speaks in each quotation: the source of the verb of speech
// beside it in one of its sentences; failing that whoever spoke in the
// quotation before it in the paragraph, or in the sentence it follows.
func (m *matcher) hear(doc *lang.Doc) {
	m.quotes = quotations(doc)
	if len(m.quotes) == 0 {
		return
	}
	type said struct {
		para int
		u    utterance
		at   int // byte offset of the cue
	}
	var heard []said
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		if len(s.Tokens) == 0 || s.Headline {
			continue
		}
		m.enter(i, s)
		for _, u := range m.told {
			if len(u.who) > 0 && m.quoted(u.cue) == nil {
				heard = append(heard, said{s.Para, u, s.Tokens[u.cue].Start})
			}
		}
	}
	for i := range m.quotes {
		q := &m.quotes[i]
		from, to := sentenceOf(doc, q.start), sentenceOf(doc, q.end-1)
		if from < 0 || to < 0 {
			continue
		}
		lo, hi := doc.Sentences[from].Start, doc.Sentences[to].End
		para := doc.Sentences[from].Para
		best := 1 << 30
		for _, h := range heard {
			if h.at < lo || h.at >= hi {
				continue
			}
			d := h.at - q.end
			if h.at < q.start {
				d = q.start - h.at
			}
			if d < best {
				best, q.who, q.cue = d, h.u.who, h.u.word
			}
		}
		if q.who != nil {
			continue
		}
		if i > 0 && len(m.quotes[i-1].who) > 0 {
			// A quotation that only goes on: in the same paragraph, or handed on.
			p := &m.quotes[i-1]
			if q.runs || doc.Sentences[sentenceOf(doc, p.start)].Para == para {
				q.who, q.cue = p.who, p.cue
				continue
			}
		}
		// "He defended it. 'We had no choice.'": the speaker of the sentence before.
		for k := len(heard) - 1; k >= 0; k-- {
			if h := &heard[k]; h.at < lo {
				if lo-h.at < reachBack && (h.para == para || h.para == para-1 && words(doc.Text[q.start:q.end]) > 2*scare) {
					q.who, q.cue = h.u.who, h.u.word
				}
				break
			}
		}
	}
}

// reachBack is how many bytes before a quotation whoever spoke last may be.
const reachBack = 400

func words(s string) int { return len(strings.Fields(s)) }

func sentenceOf(doc *lang.Doc, at int) int {
	for i := range doc.Sentences {
		if s := &doc.Sentences[i]; at >= s.Start && at < s.End {
			return i
		}
	}
	return -1
}
