package where

import (
	"dateline/internal/lang"
	"dateline/internal/story"
)

// A Span is a place name somebody has marked, by byte offsets.
type Span struct{ Start, End int }

// Given resolves names that are marked already, in order: the finder's choice
// without its finding. The result has a mention for each span that is a name
// of the gazetteer, and for what else it finds, as context. It serves to
// measure.
func (f *Finder) Given(st *story.Story, doc *lang.Doc, spans []Span) *Places {
	p := &Places{f: f, doc: doc, filed: -1, scene: -1, opening: -1, trees: make([]tree, len(doc.Sentences)), bySent: make([]int, len(doc.Sentences)+1)}
	v := votes{}
	var fold folder
	next := 0
	for s := range doc.Sentences {
		sent := &doc.Sentences[s]
		p.trees[s] = newTree(sent)
		t := &p.trees[s]
		p.scan(s, &fold, v)
		var marked []mention
		for ; next < len(spans) && spans[next].Start < sent.End; next++ {
			m := mention{sent: s, first: -1, place: -1, inside: -1, holds: -1}
			for i := range t.tok {
				if t.tok[i].End > spans[next].Start && t.tok[i].Start < spans[next].End {
					if m.first < 0 {
						m.first = i
					}
					m.last = i
				}
			}
			if m.first < 0 {
				continue
			}
			for _, h := range f.g.lookup(doc.Text[spans[next].Start:spans[next].End]) {
				if h.use != demonym && (h.use != after || p.written(t, m.first, m.last, after)) {
					m.hits = append(m.hits, h)
				}
			}
			if len(m.hits) == 0 {
				var buf [32]hit
				if last, hits := p.match(t, m.first, &fold, buf[:0]); last >= 0 {
					m.hits = append(m.hits, hits...)
				}
			}
			if len(m.hits) == 0 {
				continue
			}
			p.describe(t, &m)
			p.partOfName(t, &m, f.g.feature(m.hits[0].place))
			marked = append(marked, m)
		}
		from := p.bySent[s]
		p.mentions = append(p.mentions[:from], among(p.mentions[from:], marked)...)
		p.bySent[s+1] = len(p.mentions)
	}
	p.resolve(st, v)
	p.setScene()
	return p
}

// among puts marked mentions, in order, among those found, in place of any
// they touch.
func among(found, marked []mention) []mention {
	var out []mention
	for _, m := range found {
		for len(marked) > 0 && marked[0].first <= m.last {
			out = append(out, marked[0])
			marked = marked[1:]
		}
		if n := len(out); n == 0 || out[n-1].last < m.first {
			out = append(out, m)
		}
	}
	return append(out, marked...)
}
