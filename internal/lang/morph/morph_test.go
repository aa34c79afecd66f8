package morph

import (
	"testing"

	"dateline/internal/lang"
)

func TestFeats(t *testing.T) {
	s := lang.Sentence{Tokens: []lang.Token{
		{Form: "Rebels", Lemma: "rebel", XPOS: "NNS", Head: 2, Rel: "nsubj:pass"},
		{Form: "were", Lemma: "be", XPOS: "VBD", Head: 2, Rel: "aux:pass"},
		{Form: "seized", Lemma: "seize", XPOS: "VBN", Head: -1, Rel: "root"},
		{Form: "and", Lemma: "and", XPOS: "CC", Head: 4, Rel: "cc"},
		{Form: "jailed", Lemma: "jail", XPOS: "VBN", Head: 2, Rel: "conj"},
		{Form: "They", Lemma: "they", XPOS: "PRP", Head: 7, Rel: "nsubj"},
		{Form: "are", Lemma: "be", XPOS: "VBP", Head: 7, Rel: "aux"},
		{Form: "protesting", Lemma: "protest", XPOS: "VBG", Head: 2, Rel: "parataxis"},
		{Form: "Leave", Lemma: "leave", XPOS: "VB", Head: 2, Rel: "parataxis"},
		{Form: "these", Lemma: "this", XPOS: "DT", Head: 8, Rel: "obj"},
	}}
	for i, want := range []string{
		"Number=Plur",
		"Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
		"Tense=Past|VerbForm=Part|Voice=Pass",
		"",
		"Tense=Past|VerbForm=Part|Voice=Pass",
		"Number=Plur|Person=3",
		"Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
		"Tense=Pres|VerbForm=Part",
		"Mood=Imp|VerbForm=Fin",
		"Number=Plur",
	} {
		if got := Feats(&s, i); got != want {
			t.Errorf("%s: %q, want %q", s.Tokens[i].Form, got, want)
		}
	}
}
