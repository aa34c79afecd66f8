// Package english analyses English text: sentences, words, tags, lemmas,
// trees and names. It only strings together the packages that do so, and
// chooses which parts of a story are prose to be analysed.
package english

import (
	"fmt"
	"strings"
	"sync"

	"dateline/internal/lang"
	"dateline/internal/lang/lemma"
	"dateline/internal/lang/neural"
	"dateline/internal/lang/token"
	"dateline/internal/story"
	"dateline/model"
)

// An Analyser analyses text. Many goroutines may use one.
type Analyser struct {
	tokens *token.Tokenizer
	net    *neural.Model
	lemmas *lemma.Lemmatizer
	pool   sync.Pool // of *neural.Scratch
}

// New loads the embedded models and tables.
func New() (*Analyser, error) {
	t, err := token.New()
	if err != nil {
		return nil, fmt.Errorf("english: %w", err)
	}
	n, err := neural.Load(model.Bytes)
	if err != nil {
		return nil, fmt.Errorf("english: %w", err)
	}
	l, err := lemma.New()
	if err != nil {
		return nil, fmt.Errorf("english: %w", err)
	}
	a := &Analyser{tokens: t, net: n, lemmas: l}
	a.pool.New = func() any { return n.NewScratch() }
	return a, nil
}

// Headlines have no paragraph of the body.
const noPara = -1

// Analyse analyses the headlines and paragraphs of a story, in the order they
// stand. The paragraphs of the body are counted from 0; a headline's number
// is -1.
func (a *Analyser) Analyse(st *story.Story) *lang.Doc {
	doc := &lang.Doc{Text: st.Text}
	para := 0
	for _, r := range st.Regions {
		switch r.Kind {
		case story.Headline:
			a.cut(doc, r.Start, r.End, noPara, true)
		case story.Body:
			a.cut(doc, r.Start, r.End, para, false)
			para++
		}
	}
	a.annotate(doc.Sentences)
	return doc
}

// AnalyseText analyses plain text, whose paragraphs are parted by empty lines.
func (a *Analyser) AnalyseText(text string) *lang.Doc {
	doc := &lang.Doc{Text: text}
	para := 0
	for start := 0; start < len(text); {
		end, next := paragraphEnd(text, start)
		n := len(doc.Sentences)
		if a.cut(doc, start, end, para, false); len(doc.Sentences) > n {
			para++
		}
		start = next
	}
	a.annotate(doc.Sentences)
	return doc
}

// paragraphEnd finds the end of the paragraph that begins at start, and where
// to look for the next.
func paragraphEnd(text string, start int) (end, next int) {
	for i := start; i < len(text); {
		nl := strings.IndexByte(text[i:], '\n')
		if nl < 0 {
			break
		}
		end := i + nl
		for i = end + 1; i < len(text) && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r'); i++ {
		}
		if i < len(text) && text[i] == '\n' {
			return end, i + 1
		}
	}
	return len(text), len(text)
}

// Sentence analyses words that are cut already; its offsets count as if they
// stood in one line with blanks between.
func (a *Analyser) Sentence(words []string) lang.Sentence {
	s := make([]lang.Sentence, 1)
	s[0].Tokens = make([]lang.Token, len(words))
	at := 0
	for i, w := range words {
		s[0].Tokens[i] = lang.Token{Start: at, End: at + len(w), Form: w, Head: -1}
		at += len(w) + 1
	}
	s[0].End = max(0, at-1)
	a.annotate(s)
	return s[0]
}

func (a *Analyser) cut(doc *lang.Doc, start, end, para int, headline bool) {
	n := len(doc.Sentences)
	doc.Sentences = a.tokens.Sentences(doc.Sentences, doc.Text, start, end)
	for i := n; i < len(doc.Sentences); i++ {
		doc.Sentences[i].Para, doc.Sentences[i].Headline = para, headline
	}
}

func (a *Analyser) annotate(sentences []lang.Sentence) {
	scratch := a.pool.Get().(*neural.Scratch)
	defer a.pool.Put(scratch)
	for i := range sentences {
		a.net.Annotate(&sentences[i], scratch)
		repair(&sentences[i])
		a.lemmas.Annotate(&sentences[i])
		wholeNames(&sentences[i])
	}
}
