package pipeline

import (
	"testing"

	"dateline/internal/lex"
	"dateline/lexicon"
)

func TestLemma(t *testing.T) {
	w, err := newRuleWords(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		form string
		pos  lex.Pos
		want string
	}{
		{"imposes", lex.Verb, "impose"}, {"accused", lex.Verb, "accuse"}, {"held", lex.Verb, "hold"}, {"is", lex.Verb, "be"},
		{"vow", lex.Verb, "vow"}, {"goes", lex.Verb, "go"}, {"press", lex.Verb, "press"}, {"carries", lex.Verb, "carry"},
		{"freed", lex.Verb, "free"}, {"beaten", lex.Verb, "beat"}, {"overthrown", lex.Verb, "overthrow"},
		{"sanctions", lex.Noun, "sanction"}, {"embargo", lex.Noun, "embargo"}, {"gas", lex.Noun, "gas"}, {"men", lex.Noun, "man"},
		{"agency", lex.Noun, "agency"}, {"abduction", lex.Noun, "abduction"}, {"access", lex.Noun, "access"}, {"ready", lex.Adj, "ready"},
	} {
		if got := w.lemma(c.form, c.pos); got != c.want {
			t.Errorf("lemma(%q, %c) = %q, want %q", c.form, c.pos, got, c.want)
		}
	}
}
