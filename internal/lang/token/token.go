// Package token cuts English text into sentences, and sentences into the
// words of Universal Dependencies. It works in one pass, in time linear in the
// text, on any bytes. It does not tag: every token it makes has its offsets,
// its form and whether it is joined to the next, and nothing else.
package token

import (
	"fmt"

	"dateline/internal/lang"
	"dateline/lexicon"
	"dateline/model"
)

const tablesFile = "english/tokens.txt"

// A Tokenizer cuts text. It never changes, so that many goroutines may use one.
type Tokenizer struct {
	tables *tables
	model  *endModel
}

// New reads the embedded tables and model.
func New() (*Tokenizer, error) {
	m, err := readModel(model.Sentences)
	if err != nil {
		return nil, fmt.Errorf("tokenizer: %w", err)
	}
	return newWith(m)
}

// NewUntrained makes a Tokenizer for the trainer: it cuts words, and each
// paragraph is one sentence to it.
func NewUntrained() (*Tokenizer, error) {
	return newWith(&endModel{shift: 31, weights: make([]int16, 2)})
}

func newWith(m *endModel) (*Tokenizer, error) {
	data, err := lexicon.FS.ReadFile(tablesFile)
	if err != nil {
		return nil, fmt.Errorf("tokenizer: %w", err)
	}
	t, err := readTables(data, "lexicon/"+tablesFile)
	if err != nil {
		return nil, fmt.Errorf("tokenizer: %w", err)
	}
	return &Tokenizer{tables: t, model: m}, nil
}

// Tokens appends the tokens of text[start:end] to dst.
func (t *Tokenizer) Tokens(dst []lang.Token, text string, start, end int) []lang.Token {
	s := scanner{tables: t.tables, text: text[:end], out: dst}
	s.run(start, end)
	return s.out
}
