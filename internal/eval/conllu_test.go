package eval

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/internal/lang"
	"dateline/internal/lang/conllu"
)

// sentenceOf makes a sentence of tokens; "don't=do+n't" is a multiword token.
func sentenceOf(tokens string) conllu.Sentence {
	var s conllu.Sentence
	for _, t := range strings.Fields(tokens) {
		form, parts, multi := strings.Cut(t, "=")
		words := []string{form}
		if multi {
			words = strings.Split(parts, "+")
			s.Ranges = append(s.Ranges, conllu.Range{First: len(s.Words) + 1, Last: len(s.Words) + len(words), Form: form})
		}
		for _, w := range words {
			head := 1
			if len(s.Words) == 0 {
				head = 0
			}
			s.Words = append(s.Words, conllu.Word{Form: w, Head: head})
		}
	}
	return s
}

func TestAlignment(t *testing.T) {
	for _, c := range []struct {
		gold, system string
		matched      int
	}{
		{"we won", "we won", 2},
		{"wewon", "we won", 0},
		{"we won .", "we won.", 1},
		{"don't=do+n't go", "do n't go", 3},
		{"do n't go", "don't=do+n't go", 3},
		{"don't=do+n't go", "don't go", 1},
		{"a bcd=b+c+d e", "ab cd e", 1},
		{"abcd=a+b+c+d", "ab=a+b cd=c+d", 4},
		{"ab=a+b cd=c+d", "a bc=b+c d", 4},
		{"ab=X+b", "ab=a+b", 1},
		{"DON'T=DO+N'T", "don't=do+n't", 0}, // another text
	} {
		got, err := ScoreConllu([]conllu.Sentence{sentenceOf(c.gold)}, []conllu.Sentence{sentenceOf(c.system)})
		if c.matched == 0 && strings.ToLower(c.gold) == c.system {
			if err == nil {
				t.Errorf("%s and %s: no error", c.gold, c.system)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s and %s: %v", c.gold, c.system, err)
			continue
		}
		gold, system := len(sentenceOf(c.gold).Words), len(sentenceOf(c.system).Words)
		if want := score(gold, system, c.matched); got.Words != want {
			t.Errorf("%s and %s: words %v, want %v", c.gold, c.system, got.Words, want)
		}
	}
}

// tabbed puts tabs for the blanks of lines that are no comments.
func tabbed(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if !strings.HasPrefix(l, "#") {
			lines[i] = strings.ReplaceAll(l, " ", "\t")
		}
	}
	return strings.Join(lines, "\n")
}

func read(t *testing.T, text string) []conllu.Sentence {
	t.Helper()
	s, err := conllu.Read(strings.NewReader(tabbed(text)), "test")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestScoreConllu(t *testing.T) {
	gold := read(t, `1 Rebels rebel NOUN NNS _ 2 nsubj _ _
2-3 didn't _ _ _ _ _ _ _ _
2 did do AUX VBD _ 4 aux _ _
3 n't not PART RB _ 4 advmod _ _
4 leave leave VERB VB _ 0 root _ SpaceAfter=No
5 . . PUNCT . _ 4 punct _ _

1 Why why ADV WRB _ 0 root _ SpaceAfter=No
2 ? _ PUNCT . _ 1 punct _ _
`)
	// One sentence of the two, the root elsewhere, two tags and a lemma wrong,
	// a relation with another subtype, another unlike.
	system := read(t, `1 Rebels rebels NOUN NNS _ 2 nsubj:pass _ _
2-3 didn't _ _ _ _ _ _ _ _
2 did do AUX VBD _ 4 aux _ _
3 n't not ADV RB _ 4 advmod _ _
4 leave leave VERB VBP _ 0 root _ _
5 . . PUNCT . _ 4 discourse _ _
6 Why why ADV WRB _ 4 advmod _ _
7 ? x PUNCT . _ 6 punct _ _
`)
	got, err := ScoreConllu(gold, system)
	if err != nil {
		t.Fatal(err)
	}
	want := ConlluScores{
		Tokens:    score(6, 6, 6),
		Sentences: score(2, 1, 0),
		Words:     score(7, 7, 7),
		UPOS:      score(7, 7, 6),
		XPOS:      score(7, 7, 6),
		Lemmas:    score(7, 7, 6), // the gold has none for "?"
		UAS:       score(7, 7, 6),
		LAS:       score(7, 7, 5),
		CLAS:      score(4, 5, 3),
	}
	if got != want {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
	if s := got.String(); !strings.Contains(s, "LAS        |     71.43 |     71.43 |     71.43\n") {
		t.Errorf("printed as\n%s", s)
	}
	if _, err := ScoreConllu(gold, gold[:1]); err == nil || !strings.Contains(err.Error(), "the texts differ at character 18") {
		t.Errorf("error %v", err)
	}
}

// blanks is an analyser that cuts at blanks and hangs every word on the first.
type blanks struct{}

func (blanks) Sentence(words []string) lang.Sentence {
	var s lang.Sentence
	for i, w := range words {
		head := 0
		if i == 0 {
			head = -1
		}
		s.Tokens = append(s.Tokens, lang.Token{Form: w, Lemma: w, UPOS: "X", XPOS: "XX", Head: head, Rel: "dep"})
	}
	return s
}

func (b blanks) AnalyseText(text string) *lang.Doc {
	doc := &lang.Doc{Text: text}
	for _, par := range strings.Split(text, "\n\n") {
		if words := strings.Fields(par); len(words) > 0 {
			doc.Sentences = append(doc.Sentences, b.Sentence(words))
		}
	}
	for i := range doc.Sentences { // offsets that no word adjoins another by
		for j := range doc.Sentences[i].Tokens {
			doc.Sentences[i].Tokens[j].Start, doc.Sentences[i].Tokens[j].End = 10*j, 10*j+1
		}
	}
	return doc
}

func TestEvalConllu(t *testing.T) {
	text := tabbed(`# newdoc id = a
1 We we X XX _ 0 root _ _
2 go go X XX _ 1 dep _ SpaceAfter=No
3 . . X XX _ 1 dep _ _

# newpar
1 Now Now X XX _ 0 root _ _

# newdoc id = b
1 Yes Yes X XX _ 0 root _ _
`)
	name := filepath.Join(t.TempDir(), "gold.conllu")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	gold, raw, err := EvalConllu(context.Background(), name, blanks{})
	if err != nil {
		t.Fatal(err)
	}
	if gold.UAS.F1 != 100 || gold.Words.F1 != 100 || gold.Lemmas != score(5, 5, 4) {
		t.Errorf("from gold tokens:\n%v", gold)
	}
	// "go." is one token to the analyser.
	if raw.Sentences.F1 != 100 || raw.Words != score(5, 4, 3) || raw.UAS != score(5, 4, 3) {
		t.Errorf("from raw text:\n%v", raw)
	}
	if _, _, err := EvalConllu(context.Background(), name+"x", blanks{}); err == nil {
		t.Error("no error for a file that is not there")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := EvalConllu(ctx, name, blanks{}); err == nil {
		t.Error("no error when cancelled")
	}
}

func TestRawTexts(t *testing.T) {
	gold := read(t, "1 Oil oil NOUN NN _ 0 root _ SpaceAfter=No\n2 . . PUNCT . _ 1 punct _ _\n\n1 Gas gas NOUN NN _ 0 root _ _\n")
	gold[0].Comments = []string{"# newdoc id = x", "# newpar"}
	next := conllu.Sentence{Comments: []string{"# newpar id = y"}, Words: gold[1].Words}
	got := rawTexts(append(gold, next))
	if want := []string{"Oil. Gas \n\nGas "}; fmt.Sprintf("%q", got) != fmt.Sprintf("%q", want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
