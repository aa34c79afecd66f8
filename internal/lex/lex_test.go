package lex

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// vocabulary is a small English for tests: it knows regular endings only.
func vocabulary() *Vocabulary {
	set := func(s string) map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Fields(s) {
			m[w] = true
		}
		return m
	}
	return &Vocabulary{
		Lemma: func(w string, p Pos) string {
			if p == Verb {
				for _, end := range []string{"es", "ed", "s"} {
					if b, ok := strings.CutSuffix(w, end); ok && len(b) > 2 {
						if end != "s" && !strings.HasSuffix(b, "sh") && !strings.HasSuffix(b, "ss") && !strings.HasSuffix(b, "st") && !strings.HasSuffix(b, "ck") {
							b += "e"
						}
						return b
					}
				}
				return w
			}
			return strings.TrimSuffix(w, "s")
		},
		Type:         func(t string) bool { return set("SANCTION ACCUSE ASSAULT RETREAT CONSULT")[t] },
		Mode:         func(t, m string) bool { return set("discontinue disapprove phone")[m] },
		Cameo:        func(c string) bool { return c != "999" },
		Context:      func(c string) bool { return set("economic diplomatic")[c] },
		Prepositions: set("on against with by of to from for between under"),
		Particles:    set("off out down up on"),
	}
}

func read(t *testing.T, text string) (*Lexicon, error) {
	t.Helper()
	return Read(fstest.MapFS{"x.lex": {Data: []byte(text)}}, vocabulary())
}

func TestRule(t *testing.T) {
	l, err := read(t, `# a comment
[SANCTION discontinue 163] economic
ACTOR imposes|slaps new sanctions|penalties on|against RECIPIENT
sanctions by ACTOR on RECIPIENT:state
RECIPIENT is punished by ACTOR
ACTOR breaks off ties with RECIPIENT
= Spain imposed sanctions on Peru. => Spain > Peru; status=actual
! Spain imposed order.
`)
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Rules) != 4 || len(l.Tests) != 2 {
		t.Fatalf("%d rules, %d tests", len(l.Rules), len(l.Tests))
	}
	r := l.Rules[0]
	if r.Where() != "x.lex:3" || r.Pos != Verb || len(r.Forms) != 2 || r.Forms[0].Lemma != "impose" {
		t.Errorf("rule 0: %s %c %+v", r.Where(), r.Pos, r.Forms)
	}
	if e := r.Elems[1]; e.Kind != Word || e.Role != Obj || e.Mods[0] != "new" || e.Lemmas[0] != "sanction" {
		t.Errorf("object: %+v", e)
	}
	if e := r.Elems[2]; e.Kind != Recipient || e.Role != Obl || strings.Join(e.Preps, " ") != "on against" {
		t.Errorf("recipient: %+v", e)
	}
	if r := l.Rules[1]; r.Pos != Noun || r.Elems[1].Classes[0] != "state" || !r.Elems[1].Required {
		t.Errorf("noun rule: %+v", r)
	}
	if r := l.Rules[2]; !r.Passive || r.Elems[0].Role != Obj || r.Elems[0].Kind != Recipient {
		t.Errorf("passive rule: %+v", r)
	}
	if r := l.Rules[3]; r.Elems[1].Role != Prt || r.Elems[2].Lemmas[0] != "tie" {
		t.Errorf("particle rule: %+v", r)
	}
	if x := l.Tests[0]; x.Who[0] != "Spain" || x.Whom[0] != "Peru" || x.Extra[0] != "status=actual" || x.Not {
		t.Errorf("test: %+v", x)
	}
	if !l.Tests[1].Not {
		t.Error("! is not a negative example")
	}
	if got := len(l.Triggered("impose")); got != 1 {
		t.Errorf("%d rules for impose", got)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"ACTOR hits RECIPIENT", "x.lex:1: a rule must stand below a heading"},
		{"[KILL]", "x.lex:1: unknown type KILL"},
		{"[ACCUSE loud]", "x.lex:1: ACCUSE has no mode loud"},
		{"[ACCUSE disapprove 999]", "x.lex:1: unknown CAMEO code 999"},
		{"[ACCUSE disapprove", "x.lex:1: heading without ]"},
		{"[ACCUSE] prior=high", "x.lex:1: prior=high: want a number from -9 to 9"},
		{"[ACCUSE] nonsense", "x.lex:1: nonsense is neither a context nor an option"},
		{"[ACCUSE] act=Big", "x.lex:1: act=Big: want a name of small letters and hyphens"},
		{"[ACCUSE]\n\nVICTIM hits RECIPIENT", "x.lex:3: unknown slot VICTIM"},
		{"[ACCUSE]\nACTOR", "x.lex:2: no verb after the slot"},
		{"[ACCUSE]\nACTOR blames| RECIPIENT", "x.lex:2: empty alternative"},
		{"[ACCUSE]\nACTOR blames|faults|blames RECIPIENT", `x.lex:2: "blames" is given twice`},
		{"[ACCUSE]\nACTOR blames RECIPIENT for", `x.lex:2: nothing after "for"`},
		{"[ACCUSE]\n=", "x.lex:2: empty example"},
		{"[ACCUSE]\nACTOR blames RECIPIENT:", "nothing after the colon"},
		{"[ACCUSE]\n" + strings.Repeat("x", 5000), "x.lex:2: line longer"},
	} {
		_, err := read(t, c.text)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.40q: error %v, want %q", c.text, err, c.want)
		}
	}
}

// Below a missing or wrong heading faults are told all the same, and nothing
// is taken.
func TestEveryFault(t *testing.T) {
	l, err := read(t, "ACTOR blames RECIPIENT for\nACTOR hits RECIPIENT\n[KILL]\nVICTIM hits RECIPIENT\nACTOR hits RECIPIENT\n=\n= A hit B.\n[ACCUSE]\nACTOR blames RECIPIENT\n")
	want := `x.lex:1: a rule must stand below a heading such as [ACCUSE disapprove 111]
x.lex:1: nothing after "for"
x.lex:3: unknown type KILL
x.lex:4: unknown slot VICTIM`
	if err == nil || !strings.HasPrefix(err.Error(), want) || !strings.HasSuffix(err.Error(), "\nx.lex:6: empty example") {
		t.Errorf("error %v, want %s ...", err, want)
	}
	if len(l.Rules) != 1 || len(l.Tests) != 0 {
		t.Errorf("%d rules, %d tests", len(l.Rules), len(l.Tests))
	}
}

func FuzzRead(f *testing.F) {
	f.Add("[ACCUSE]\nACTOR blames RECIPIENT for THING\n= A blamed B.")
	f.Add("[SANCTION discontinue 163] economic\nsanctions by ACTOR on RECIPIENT:state,!person")
	if b, err := os.ReadFile("../../lexicon/events/compose.lex"); err == nil {
		f.Add(string(b))
	}
	voc := vocabulary()
	f.Fuzz(func(t *testing.T, text string) {
		l, _ := Read(fstest.MapFS{"x.lex": {Data: []byte(text)}}, voc)
		for _, r := range l.Rules {
			if len(r.Forms) == 0 || r.Where() == "" {
				t.Fatalf("rule without trigger: %+v", r)
			}
		}
	})
}

// A word with hyphens is found as one word and as the words it is parted into.
func TestHyphens(t *testing.T) {
	l, err := read(t, "[ASSAULT]\nACTOR test-fires RECIPIENT\nsit-in by ACTOR\n")
	if err != nil {
		t.Fatal(err)
	}
	for lemma, want := range map[string]string{"fire": "test - fire", "in": "sit - in", "sit": "sit - in"} {
		found := false
		for _, r := range l.Triggered(lemma) {
			for _, f := range r.Forms {
				found = found || f.Lemma == lemma && strings.Join(f.Words, " ") == want
			}
		}
		if !found {
			t.Errorf("%q triggers nothing spelt %q", lemma, want)
		}
	}
}
