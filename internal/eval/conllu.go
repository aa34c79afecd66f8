package eval

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
	"dateline/internal/lang/conllu"
)

// A Score is a measure's precision, recall and F1, in percent.
type Score struct{ Precision, Recall, F1 float64 }

func score(gold, system, correct int) Score {
	var s Score
	if system > 0 {
		s.Precision = 100 * float64(correct) / float64(system)
	}
	if gold > 0 {
		s.Recall = 100 * float64(correct) / float64(gold)
	}
	if gold+system > 0 {
		s.F1 = 200 * float64(correct) / float64(gold+system)
	}
	return s
}

// ConlluScores are the measures of the CoNLL 2018 shared task on parsing from
// raw text to Universal Dependencies, by its scorer's definitions: words are
// aligned by the characters they cover, relations compared without subtypes.
// Tokens are orthographic ("don't"), Words are syntactic ("do", "n't").
type ConlluScores struct {
	Tokens, Sentences, Words, UPOS, XPOS, Lemmas, UAS, LAS, CLAS Score
}

type span struct{ start, end int }

// A udWord is a word with the characters it covers; the words of a multiword
// token all cover the token's.
type udWord struct {
	*conllu.Word
	span
	form   string // lower-cased, for alignment
	rel    string // without subtype
	multi  bool
	parent int // index of the governor in udFile.words, -1 for a root
}

// A udFile is a file with blanks taken out.
type udFile struct {
	chars             []rune
	tokens, sentences []span
	words             []udWord
}

func loadUD(sentences []conllu.Sentence) *udFile {
	f := &udFile{}
	token := func(form string) span {
		start := len(f.chars)
		for _, r := range form {
			if !ignored(r) {
				f.chars = append(f.chars, r)
			}
		}
		sp := span{start, len(f.chars)}
		f.tokens = append(f.tokens, sp)
		return sp
	}
	for i := range sentences {
		s := &sentences[i]
		start, first := len(f.chars), len(f.words)
		var multi span
		last, r := 0, 0
		for j := range s.Words {
			w := udWord{Word: &s.Words[j], parent: -1}
			if r < len(s.Ranges) && s.Ranges[r].First == j+1 {
				multi, last = token(s.Ranges[r].Form), s.Ranges[r].Last
				r++
			}
			if w.multi = j < last; w.multi {
				w.span = multi
			} else {
				w.span = token(w.Form)
			}
			w.form = strings.ToLower(strings.Map(func(r rune) rune {
				if ignored(r) {
					return -1
				}
				return r
			}, w.Form))
			w.rel, _, _ = strings.Cut(w.Rel, ":")
			if w.Head > 0 {
				w.parent = first + w.Head - 1
			}
			f.words = append(f.words, w)
		}
		f.sentences = append(f.sentences, span{start, len(f.chars)})
	}
	return f
}

// ignored tells what is no character to the alignment: blanks, and the marks
// without width that a tokenizer may take for blanks.
func ignored(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Zs, r) || unicode.Is(unicode.Cf, r)
}

// ScoreConllu scores an analysis against gold; both must spell the same text.
func ScoreConllu(gold, system []conllu.Sentence) (ConlluScores, error) {
	g, s := loadUD(gold), loadUD(system)
	if err := sameText(g.chars, s.chars); err != nil {
		return ConlluScores{}, err
	}
	match := alignWords(g.words, s.words) // index of the gold word of a system word, or -1
	count := func(equal func(gw, sw *udWord) bool) Score {
		n := 0
		for i, j := range match {
			if j >= 0 && equal(&g.words[j], &s.words[i]) {
				n++
			}
		}
		return score(len(g.words), len(s.words), n)
	}
	sameHead := func(gw, sw *udWord) bool {
		if sw.parent < 0 || gw.parent < 0 {
			return sw.parent < 0 && gw.parent < 0
		}
		return match[sw.parent] == gw.parent
	}
	content := map[string]bool{}
	for _, r := range strings.Fields(contentRelations) {
		content[r] = true
	}
	var clas struct{ gold, system, correct int }
	for i := range g.words {
		if content[g.words[i].rel] {
			clas.gold++
		}
	}
	for i := range s.words {
		if content[s.words[i].rel] {
			clas.system++
		}
		if j := match[i]; j >= 0 && content[g.words[j].rel] && g.words[j].rel == s.words[i].rel && sameHead(&g.words[j], &s.words[i]) {
			clas.correct++
		}
	}
	return ConlluScores{
		Tokens:    scoreSpans(g.tokens, s.tokens),
		Sentences: scoreSpans(g.sentences, s.sentences),
		Words:     count(func(gw, sw *udWord) bool { return true }),
		UPOS:      count(func(gw, sw *udWord) bool { return gw.UPOS == sw.UPOS }),
		XPOS:      count(func(gw, sw *udWord) bool { return gw.XPOS == sw.XPOS }),
		Lemmas:    count(func(gw, sw *udWord) bool { return gw.Lemma == "" || gw.Lemma == "_" || gw.Lemma == sw.Lemma }),
		UAS:       count(sameHead),
		LAS:       count(func(gw, sw *udWord) bool { return gw.rel == sw.rel && sameHead(gw, sw) }),
		CLAS:      score(clas.gold, clas.system, clas.correct),
	}, nil
}

// contentRelations are the relations CLAS counts.
const contentRelations = "nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep"

func sameText(g, s []rune) error {
	for i := 0; i < len(g) || i < len(s); i++ {
		if i < len(g) && i < len(s) && g[i] == s[i] {
			continue
		}
		around := func(c []rune) string { return string(c[min(max(0, i-20), len(c)):min(i+20, len(c))]) }
		return fmt.Errorf("the texts differ at character %d: gold %q, system %q", i, around(g), around(s))
	}
	return nil
}

func scoreSpans(g, s []span) Score {
	correct := 0
	for i, j := 0, 0; i < len(g) && j < len(s); {
		switch {
		case s[j].start < g[i].start:
			j++
		case g[i].start < s[j].start:
			i++
		default:
			if g[i].end == s[j].end {
				correct++
			}
			i++
			j++
		}
	}
	return score(len(g), len(s), correct)
}

// alignWords pairs words that cover the same characters; within multiword
// tokens, words of the same form by their longest common subsequence.
func alignWords(g, s []udWord) []int {
	match := make([]int, len(s))
	for i := range match {
		match[i] = -1
	}
	for gi, si := 0, 0; gi < len(g) && si < len(s); {
		switch {
		case g[gi].multi || s[si].multi:
			var gs, ss int
			gs, ss, gi, si = multiwordSpan(g, s, gi, si)
			alignForms(g[gs:gi], s[ss:si], func(i, j int) { match[ss+j] = gs + i })
		case g[gi].span == s[si].span:
			match[si] = gi
			gi++
			si++
		case g[gi].start <= s[si].start:
			gi++
		default:
			si++
		}
	}
	return match
}

// multiwordSpan gives the stretches of words that a multiword token at gi or
// si, and those that overlap it, reach over.
func multiwordSpan(g, s []udWord, gi, si int) (gs, ss, ge, se int) {
	var end int
	if g[gi].multi {
		end = g[gi].end
		if !s[si].multi && s[si].start < g[gi].start {
			si++
		}
	} else {
		end = s[si].end
		if !g[gi].multi && g[gi].start < s[si].start {
			gi++
		}
	}
	beyond := func(w []udWord, i int) bool {
		if i >= len(w) {
			return true
		}
		if w[i].multi {
			return w[i].start >= end
		}
		return w[i].end > end
	}
	extend := func(w *udWord) {
		if w.multi && w.end > end {
			end = w.end
		}
	}
	gs, ss = gi, si
	for !beyond(g, gi) || !beyond(s, si) {
		if gi < len(g) && (si >= len(s) || g[gi].start <= s[si].start) {
			extend(&g[gi])
			gi++
		} else {
			extend(&s[si])
			si++
		}
	}
	return gs, ss, gi, si
}

func alignForms(g, s []udWord, pair func(i, j int)) {
	lcs := make([][]int, len(g)+1)
	for i := range lcs {
		lcs[i] = make([]int, len(s)+1)
	}
	for i := len(g) - 1; i >= 0; i-- {
		for j := len(s) - 1; j >= 0; j-- {
			if g[i].form == s[j].form {
				lcs[i][j] = 1 + lcs[i+1][j+1]
			}
			lcs[i][j] = max(lcs[i][j], lcs[i+1][j], lcs[i][j+1])
		}
	}
	for i, j := 0, 0; i < len(g) && j < len(s); {
		switch {
		case g[i].form == s[j].form:
			pair(i, j)
			i++
			j++
		case lcs[i][j] == lcs[i+1][j]:
			i++
		default:
			j++
		}
	}
}

// An Analyser is what is scored: the analysis of plain text, whose paragraphs
// are parted by empty lines, and of words cut already.
type Analyser interface {
	AnalyseText(text string) *lang.Doc
	Sentence(words []string) lang.Sentence
}

// EvalConllu analyses a treebank's words, and then its text, and scores both.
func EvalConllu(ctx context.Context, goldPath string, a Analyser) (goldTokens, raw ConlluScores, err error) {
	gold, err := readConllu(goldPath)
	if err != nil {
		return goldTokens, raw, err
	}
	system := make([]conllu.Sentence, len(gold))
	for i := range gold {
		if err := ctx.Err(); err != nil {
			return goldTokens, raw, err
		}
		words := make([]string, len(gold[i].Words))
		for j := range gold[i].Words {
			words[j] = gold[i].Words[j].Form
		}
		ls := a.Sentence(words)
		system[i] = conllu.FromSentence(&ls, "")
		system[i].Ranges = gold[i].Ranges
		for j := range words { // the forms, to the byte
			system[i].Words[j].Form = words[j]
		}
	}
	if goldTokens, err = ScoreConllu(gold, system); err != nil {
		return goldTokens, raw, fmt.Errorf("%s: from gold tokens: %w", filepath.Base(goldPath), err)
	}
	system = system[:0]
	for _, text := range rawTexts(gold) {
		if err := ctx.Err(); err != nil {
			return goldTokens, raw, err
		}
		system = append(system, conllu.FromDoc(a.AnalyseText(text), "")...)
	}
	if raw, err = ScoreConllu(gold, system); err != nil {
		return goldTokens, raw, fmt.Errorf("%s: from raw text: %w", filepath.Base(goldPath), err)
	}
	return goldTokens, raw, nil
}

func readConllu(path string) ([]conllu.Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	gold, err := conllu.Read(f, path)
	if err != nil {
		return nil, err
	}
	if len(gold) == 0 {
		return nil, fmt.Errorf("%s: no sentences", path)
	}
	return gold, nil
}

// rawTexts gives the text of each of a treebank's documents, with an empty
// line between paragraphs, as the shared task handed it out.
func rawTexts(gold []conllu.Sentence) []string {
	var texts []string
	var b strings.Builder
	for i := range gold {
		s := &gold[i]
		if _, ok := s.Comment("newdoc"); ok && b.Len() > 0 {
			texts = append(texts, b.String())
			b.Reset()
		} else if _, ok := s.Comment("newpar"); ok && b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(s.Text())
	}
	return append(texts, b.String())
}

// String gives the measures as the shared task's scorer prints them.
func (c ConlluScores) String() string {
	var b strings.Builder
	b.WriteString("Metric     | Precision |    Recall |  F1 Score\n")
	b.WriteString("-----------+-----------+-----------+-----------\n")
	for _, m := range []struct {
		name string
		Score
	}{
		{"Tokens", c.Tokens}, {"Sentences", c.Sentences}, {"Words", c.Words}, {"UPOS", c.UPOS}, {"XPOS", c.XPOS},
		{"Lemmas", c.Lemmas}, {"UAS", c.UAS}, {"LAS", c.LAS}, {"CLAS", c.CLAS},
	} {
		name := m.name + strings.Repeat(" ", max(0, 11-utf8.RuneCountInString(m.name)))
		fmt.Fprintf(&b, "%s|%10.2f |%10.2f |%10.2f\n", name, m.Precision, m.Recall, m.F1)
	}
	return b.String()
}
