package lemma

import (
	"strings"
	"testing"

	"dateline/internal/lang"
)

func newLemmatizer(t testing.TB) *Lemmatizer {
	t.Helper()
	l, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLemma(t *testing.T) {
	l := newLemmatizer(t)
	for _, c := range []struct{ words, upos, xpos, want string }{
		{"imposed hoped hopped omitted visited agreed freed tried died panicked", "VERB", "VBD", "impose hope hop omit visit agree free try die panic"},
		{"sought overthrew withdrew fled shot led lay fell found struck slew", "VERB", "VBD", "seek overthrow withdraw flee shoot lead lie fall find strike slay"},
		{"Seized WITHDRAWN extradited vetoed laundered beheaded stabbed", "VERB", "VBN", "seize withdraw extradite veto launder behead stab"},
		{"lying planning planing seeing making killing shelling banning hostage-taking", "VERB", "VBG", "lie plan plane see make kill shell ban hostage-take"},
		{"says does goes has tries vetoes passes pushes accuses", "VERB", "VBZ", "say do go have try veto pass push accuse"},
		{"soldiers women lives crises armies embargoes aircraft children buses spokesmen peshmergas", "NOUN", "NNS", "soldier woman life crisis army embargo aircraft child bus spokesman peshmerga"},
		{"Rebels TALKS", "NOUN", "NNS", "rebel talk"},
		{"bigger worse happier", "ADJ", "JJR", "big bad happy"},
		{"Turkish Palestinian former New", "ADJ", "JJ", "Turkish Palestinian former new"},
		{"States Kurds Nations Emirates", "PROPN", "NNPS", "State Kurd Nation Emirate"},
		{"Trump eBay USA", "PROPN", "NNP", "Trump eBay USA"},
		{"NGOs CEOs", "NOUN", "NNS", "NGO CEO"},
		{"WAR AID OIL", "NOUN", "NN", "war aid oil"},
		{"ca wo would 'll ’ll", "AUX", "MD", "can will would will will"},
		{"'m are ’re 've", "AUX", "VBP", "be be be have"},
		{"n't n’t not", "PART", "RB", "not not not"},
		{"I him them her", "PRON", "PRP", "I he they she"},
	} {
		var got []string
		for _, w := range strings.Fields(c.words) {
			got = append(got, l.Lemma(w, c.upos, c.xpos))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s %s\n got %s\nwant %s", c.xpos, c.words, g, c.want)
		}
	}
}

func TestClippedAuxiliary(t *testing.T) {
	l := newLemmatizer(t)
	for _, c := range []struct{ rel, xpos, want string }{
		{"aux", "VBN", "have"}, {"aux", "VBG", "be"}, {"aux:pass", "VBN", "be"}, {"cop", "NN", "be"},
	} {
		s := lang.Sentence{Tokens: []lang.Token{
			{Form: "’s", UPOS: "AUX", XPOS: "VBZ", Head: 1, Rel: c.rel},
			{Form: "left", UPOS: "VERB", XPOS: c.xpos, Head: -1, Rel: "root"},
		}}
		if l.Annotate(&s); s.Tokens[0].Lemma != c.want {
			t.Errorf("’s as %s of %s: %s, want %s", c.rel, c.xpos, s.Tokens[0].Lemma, c.want)
		}
	}
}

func TestReadErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# c\nverb\tx\n", `x:2: no such kind of line: "verb"`},
		{"form\ta\tb\n", "x:1: 3 columns, want 4"},
		{"end\tpast\ted\tz\t\n", `x:1: "z" is no number of letters to cut`},
		{"end\tfuture\ted\t1\t\n", `x:1: no such class: "future"`},
	} {
		if _, err := Read(c.in, "x"); err == nil || err.Error() != c.want {
			t.Errorf("%q: error %v, want %s", c.in, err, c.want)
		}
	}
}

func FuzzLemma(f *testing.F) {
	l := newLemmatizer(f)
	f.Add("Soldiers", "NOUN", "NNS")
	f.Add("’S", "AUX", "VBZ")
	f.Add("İ", "PROPN", "NNPS")
	f.Add("\xff", "X", "")
	f.Add("Éa2", "NOUN", "NN")
	f.Fuzz(func(t *testing.T, form, upos, xpos string) {
		if form != "" && l.Lemma(form, upos, xpos) == "" {
			t.Errorf("%q/%s/%s has no lemma", form, upos, xpos)
		}
	})
}

func BenchmarkLemma(b *testing.B) {
	l := newLemmatizer(b)
	words := strings.Fields("The/DT rebels/NNS seized/VBD the/DT town/NN of/IN Homs/NNP and/CC killed/VBD its/PRP$ leaders/NNS ,/, police/NNS say/VBP ./.")
	type word struct{ form, xpos string }
	var ws []word
	for _, w := range words {
		form, xpos, _ := strings.Cut(w, "/")
		ws = append(ws, word{form, xpos})
	}
	n := 0
	for b.Loop() {
		for _, w := range ws {
			upos := "X"
			if w.xpos == "NNP" {
				upos = "PROPN"
			}
			l.Lemma(w.form, upos, w.xpos)
		}
		n += len(ws)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		newLemmatizer(b)
	}
}
