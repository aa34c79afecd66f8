package pipeline

import (
	"fmt"
	"io/fs"
	"strings"

	"dateline/internal/lang/lemma"
	"dateline/internal/lex"
)

const irregularFile = "english/irregular.tsv"

// ruleWords gives the lemmas of words as rules write them: verbs in the third
// person ("imposes") or as participles ("accused"), nouns in either number. A
// rule gives no tag, so the form must tell: the table of irregular forms
// first, then the ending.
type ruleWords struct {
	lemmas     *lemma.Lemmatizer
	verb, noun map[string]string // irregular forms
}

func newRuleWords(files fs.FS) (*ruleWords, error) {
	l, err := lemma.New()
	if err != nil {
		return nil, err
	}
	b, err := fs.ReadFile(files, irregularFile)
	if err != nil {
		return nil, fmt.Errorf("irregular forms: %w", err)
	}
	w := &ruleWords{lemmas: l, verb: map[string]string{}, noun: map[string]string{}}
	for line := range strings.Lines(string(b)) {
		col := strings.Split(strings.TrimSpace(line), "\t")
		if len(col) < 3 || strings.HasPrefix(line, "#") {
			continue
		}
		forms := w.noun
		switch col[0] {
		case "verb":
			forms = w.verb
		case "noun":
		default:
			continue
		}
		for _, c := range col[2:] {
			for f := range strings.SplitSeq(c, "/") {
				forms[f] = col[1]
			}
		}
	}
	return w, nil
}

func (w *ruleWords) lemma(form string, pos lex.Pos) string {
	tag := ""
	plain := strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "ss")
	switch pos {
	case lex.Verb:
		if l, ok := w.verb[form]; ok {
			return l
		}
		switch {
		case plain:
			tag = "VBZ"
		case strings.HasSuffix(form, "ed"):
			tag = "VBN"
		}
	case lex.Noun:
		if l, ok := w.noun[form]; ok {
			return l
		}
		if plain {
			tag = "NNS"
		}
	}
	if tag != "" {
		// No noun is left with two letters: "gas" is no plural.
		if l := w.lemmas.Lemma(form, "X", tag); len(l) > 2 || tag != "NNS" {
			return l
		}
	}
	return form
}
