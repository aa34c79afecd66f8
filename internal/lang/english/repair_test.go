package english

import (
	"fmt"
	"strings"
	"testing"

	"dateline/internal/lang"
)

// tree reads "form/XPOS/head/relation" words; heads count from 1.
func tree(text string) lang.Sentence {
	var s lang.Sentence
	for _, w := range strings.Fields(text) {
		p := strings.Split(w, "/")
		tok := lang.Token{Form: p[0], XPOS: p[1], Rel: p[3]}
		if _, err := fmt.Sscan(p[2], &tok.Head); err != nil {
			panic(err)
		}
		tok.Head--
		tok.UPOS = map[string]string{"N": "NOUN", "V": "VERB", "I": "ADP", "P": "PRON"}[p[1][:1]]
		s.Tokens = append(s.Tokens, tok)
	}
	return s
}

func TestRepair(t *testing.T) {
	for _, x := range []struct{ name, before, after string }{
		{"active with object",
			"Treasury/NNP/2/nsubj:pass imposed/VBN/0/root sanctions/NNS/2/obj",
			"Treasury/NNP/2/nsubj imposed/VBD/0/root sanctions/NNS/2/obj"},
		{"subject drawn over the verb",
			"Treasury/NNP/3/compound imposed/VBN/0/root sanctions/NNS/2/obj",
			"Treasury/NNP/2/nsubj imposed/VBD/0/root sanctions/NNS/2/obj"},
		{"passives stay",
			"rebels/NNS/3/nsubj:pass were/VBD/3/aux:pass given/VBN/0/root food/NN/3/obj",
			"rebels/NNS/3/nsubj:pass were/VBD/3/aux:pass given/VBN/0/root food/NN/3/obj"},
		{"headlines stay",
			"Journalist/NN/2/nsubj:pass held/VBN/0/root",
			"Journalist/NN/2/nsubj:pass held/VBN/0/root"},
		{"infinitives in a row",
			"agreed/VBD/0/root to/TO/3/mark end/VB/1/xcomp war/NN/3/obj allow/VB/1/conj return/NN/5/obj",
			"agreed/VBD/0/root to/TO/3/mark end/VB/1/xcomp war/NN/3/obj allow/VB/3/conj return/NN/5/obj"},
		{"one preposition for all",
			"talks/NNS/0/root with/IN/5/case Abdullah/NNP/1/nmod and/CC/5/cc officials/NNS/3/conj",
			"talks/NNS/0/root with/IN/3/case Abdullah/NNP/1/nmod and/CC/5/cc officials/NNS/3/conj"},
	} {
		got, want := tree(x.before), tree(x.after)
		repair(&got)
		for i := range want.Tokens {
			if got.Tokens[i] != want.Tokens[i] {
				t.Errorf("%s: %+v, want %+v", x.name, got.Tokens[i], want.Tokens[i])
			}
		}
	}
}
