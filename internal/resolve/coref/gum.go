package coref

import (
	"io"
	"strings"

	"dateline/internal/lang"
	"dateline/internal/lang/conllu"
	"dateline/internal/resolve"
	"dateline/internal/story"
)

// A Document is a text with its trees and the chains of its people and
// bodies. A mention is named by its sentence and head.
type Document struct {
	ID    string
	Story *story.Story
	Doc   *lang.Doc
	Key   [][]Head
}

// A Head names a mention.
type Head struct{ Sent, Token int }

// Read reads documents with chains out of CoNLL-U. Only entities of people
// and organisations are kept.
func Read(r io.Reader, name string) ([]Document, error) {
	sents, err := conllu.Read(r, name)
	if err != nil {
		return nil, err
	}
	var docs []Document
	var text strings.Builder
	var chains map[string]int
	finish := func() {
		if len(docs) > 0 {
			d := &docs[len(docs)-1]
			d.Doc.Text = text.String()
			d.Story.Text = d.Doc.Text
		}
	}
	para := 0
	for i := range sents {
		s := &sents[i]
		if id, ok := s.Comment("newdoc"); ok || len(docs) == 0 {
			finish()
			text.Reset()
			chains, para = map[string]int{}, 0
			docs = append(docs, Document{ID: id, Story: &story.Story{ID: id}, Doc: &lang.Doc{}})
		}
		if _, ok := s.Comment("newpar"); ok {
			para++
		}
		d := &docs[len(docs)-1]
		ls, surface := s.ToSentence()
		at := text.Len()
		text.WriteString(surface)
		ls.Start, ls.End, ls.Para = ls.Start+at, ls.End+at, para
		for k := range ls.Tokens {
			ls.Tokens[k].Start += at
			ls.Tokens[k].End += at
		}
		n := len(d.Doc.Sentences)
		d.Doc.Sentences = append(d.Doc.Sentences, ls)
		for _, b := range brackets(s) {
			if b.kind != "person" && b.kind != "organization" {
				continue
			}
			c, ok := chains[b.id]
			if !ok {
				c = len(d.Key)
				chains[b.id] = c
				d.Key = append(d.Key, nil)
			}
			d.Key[c] = append(d.Key[c], Head{n, headOf(&ls, b.first, b.last)})
		}
	}
	finish()
	return docs, nil
}

// FindNames marks the names of a document's sentences with what find gives for
// their words, since treebanks with chains have no names marked.
func (d *Document) FindNames(find func(words []string) []lang.Entity) {
	for i := range d.Doc.Sentences {
		s := &d.Doc.Sentences[i]
		words := make([]string, len(s.Tokens))
		for t := range s.Tokens {
			words[t] = s.Tokens[t].Form
		}
		s.Entities = find(words)
	}
}

type bracket struct {
	id, kind    string
	first, last int
}

// brackets reads the entity brackets of a sentence: "(4-person-...", "4)".
func brackets(s *conllu.Sentence) []bracket {
	var open, out []bracket
	for t := range s.Words {
		for _, f := range strings.Split(s.Words[t].Misc, "|") {
			f, ok := strings.CutPrefix(f, "Entity=")
			if !ok {
				continue
			}
			for f != "" {
				if f[0] == '(' {
					end := strings.IndexAny(f[1:], "()")
					body := f[1:]
					closed := false
					if end >= 0 {
						body, closed = f[1:1+end], f[1+end] == ')'
						f = f[1+end:]
						if closed {
							f = f[1:]
						}
					} else {
						f = ""
					}
					parts := strings.SplitN(body, "-", 3)
					if len(parts) < 2 {
						continue
					}
					b := bracket{id: parts[0], kind: parts[1], first: t, last: t}
					if closed {
						out = append(out, b)
					} else {
						open = append(open, b)
					}
					continue
				}
				id, rest, ok := strings.Cut(f, ")")
				if !ok {
					break
				}
				f = rest
				for k := len(open) - 1; k >= 0; k-- {
					if open[k].id == id {
						open[k].last = t
						out = append(out, open[k])
						open = append(open[:k], open[k+1:]...)
						break
					}
				}
			}
		}
	}
	return out
}

func headOf(s *lang.Sentence, first, last int) int {
	for t := first; t <= last; t++ {
		if h := s.Tokens[t].Head; h < first || h > last {
			return t
		}
	}
	return first
}

// Evaluate resolves documents and scores the chains found over the mentions
// the key has: which of these are one. Mentions the key has but nobody else
// shares a chain with (singletons) are left out on both sides, as the
// standard scorer does with data that does not mark them.
func Evaluate(r *resolve.Resolver, docs []Document) Scores {
	var total Scores
	for i := range docs {
		d := &docs[i]
		p := r.Story(d.Story, d.Doc)
		ids := map[Head]int{}
		var key []Chain
		for _, c := range d.Key {
			var chain Chain
			for _, h := range c {
				if _, ok := ids[h]; ok {
					continue // two mentions with one head: the first counts
				}
				ids[h] = len(ids)
				chain = append(chain, ids[h])
			}
			if len(chain) > 1 {
				key = append(key, chain)
			}
		}
		var response []Chain
		for _, c := range p.Chains() {
			var chain Chain
			for _, m := range c {
				if id, ok := ids[Head{m.Sent, m.Head}]; ok {
					chain = append(chain, id)
				}
			}
			if len(chain) > 1 {
				response = append(response, chain)
			}
		}
		total.add(key, response)
	}
	return total
}
