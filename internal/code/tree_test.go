package code

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"dateline/internal/lang"
	"dateline/internal/lex"
)

// sentence reads "form/lemma/XPOS/head/rel ..." with heads counted from 1.
func sentence(t *testing.T, text string) *lang.Sentence {
	t.Helper()
	s := &lang.Sentence{}
	at := 0
	for _, f := range strings.Fields(text) {
		c := strings.Split(f, "/")
		if len(c) != 5 {
			t.Fatalf("%q: want form/lemma/XPOS/head/rel", f)
		}
		var head int
		fmt.Sscan(c[3], &head)
		upos := map[byte]string{'V': "VERB", 'N': "NOUN", 'J': "ADJ", 'I': "ADP", 'P': "PRON", 'W': "PRON", 'R': "ADV", 'M': "AUX", 'T': "PART", 'D': "DET"}[c[2][0]]
		if strings.HasPrefix(c[2], "NNP") {
			upos = "PROPN"
		}
		if base(c[4]) == "aux" {
			upos = "AUX"
		}
		s.Tokens = append(s.Tokens, lang.Token{
			Start: at, End: at + len(c[0]), Form: c[0], Lemma: c[1], UPOS: upos, XPOS: c[2], Head: head - 1, Rel: c[4],
		})
		at += len(c[0]) + 1
	}
	return s
}

var roleNames = map[lex.Role]string{lex.Subj: "subj", lex.Obj: "obj", lex.Iobj: "iobj", lex.Obl: "obl", lex.Poss: "poss", lex.Mod: "mod", lex.Comp: "comp"}

func TestArguments(t *testing.T) {
	for _, c := range []struct{ name, text, pred, want string }{
		{"active", "Iran/Iran/NNP/2/nsubj sent/send/VBD/0/root arms/arm/NNS/2/obj to/to/IN/5/case Syria/Syria/NNP/2/obl",
			"sent", "obj:arms obl/to:Syria subj:Iran"},
		{"subject hung on the clause before", "Iran/Iran/NNP/2/nsubj spared/spare/VBD/0/root them/they/PRP/2/obj ,/,/,/6/punct and/and/CC/6/cc Syria/Syria/NNP/3/conj condemned/condemn/VBD/2/conj Iraq/Iraq/NNP/7/obj",
			"condemned", "obj:Iraq subj:Syria"},
		{"passive", "Arms/arm/NNS/3/nsubj:pass were/be/VBD/3/aux:pass sent/send/VBN/0/root by/by/IN/5/case Iran/Iran/NNP/3/obl:agent",
			"sent", "obj:Arms subj/by:Iran"},
		{"passive of giving", "Syria/Syria/NNP/3/nsubj:pass was/be/VBD/3/aux:pass given/give/VBN/0/root arms/arm/NNS/3/obj",
			"given", "iobj:Syria obj:arms"},
		{"relative clause", "men/man/NNS/0/root who/who/WP/3/nsubj attacked/attack/VBD/1/acl:relcl Lagos/Lagos/NNP/3/obj",
			"attacked", "obj:Lagos subj:men"},
		{"relative clause without pronoun", "sanctions/sanction/NNS/0/root Obama/Obama/NNP/3/nsubj imposed/impose/VBD/1/acl:relcl",
			"imposed", "obj:sanctions subj:Obama"},
		{"relative clause about something of its head", "Oman/Oman/NNP/0/root whose/whose/WP$/3/nmod:poss soldiers/soldier/NNS/4/nsubj fought/fight/VBD/1/acl:relcl",
			"fought", "subj:soldiers"},
		{"relative pronoun with preposition", "Salman/Salman/NNP/0/root with/with/IN/3/case whom/whom/WP/5/obl he/he/PRP/5/nsubj spoke/speak/VBD/1/acl:relcl",
			"spoke", "obl/with:Salman subj:he"},
		{"verb after a modal taken for an adjective", "it/it/PRP/5/nsubj would/will/MD/5/aux free/free/JJ/5/amod Taliban/Taliban/NNP/5/compound prisoners/prisoner/NNS/0/root",
			"free", "obj:prisoners subj:it"},
		{"participle after a noun", "men/man/NNS/0/root arrested/arrest/VBN/1/acl by/by/IN/4/case police/police/NN/2/obl:agent",
			"arrested", "obj:men subj/by:police"},
		{"coordinated verbs", "Police/police/NN/2/nsubj beat/beat/VBD/0/root and/and/CC/4/cc arrested/arrest/VBD/2/conj students/student/NNS/4/obj",
			"arrested", "obj:students subj:Police"},
		{"a subject joined to the noun before", "Ali/Ali/NNP/3/nsubj:pass was/be/VBD/3/aux:pass beaten/beat/VBN/0/root in/in/IN/5/case jail/jail/NN/3/obl and/and/CC/7/cc police/police/NN/5/conj arrested/arrest/VBD/3/conj students/student/NNS/8/obj",
			"arrested", "obj:students subj:police"},
		{"the shared object", "Police/police/NN/2/nsubj beat/beat/VBD/0/root and/and/CC/4/cc arrested/arrest/VBD/2/conj students/student/NNS/4/obj",
			"beat", "obj:students subj:Police"},
		{"coordinated passives", "He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass tried/try/VBN/0/root and/and/CC/5/cc jailed/jail/VBN/3/conj",
			"jailed", "obj:He"},
		{"subject control", "Iran/Iran/NNP/2/nsubj agreed/agree/VBD/0/root to/to/TO/4/mark free/free/VB/2/xcomp hostages/hostage/NNS/4/obj",
			"free", "obj:hostages subj:Iran"},
		{"object control", "Paris/Paris/NNP/2/nsubj urged/urge/VBD/0/root Iran/Iran/NNP/2/obj to/to/TO/5/mark free/free/VB/2/xcomp hostages/hostage/NNS/5/obj",
			"free", "obj:hostages subj:Iran"},
		{"control through a passive", "Iran/Iran/NNP/3/nsubj:pass was/be/VBD/3/aux:pass urged/urge/VBN/0/root to/to/TO/5/mark free/free/VB/3/xcomp hostages/hostage/NNS/5/obj",
			"free", "obj:hostages subj:Iran"},
		{"gerund after a preposition", "Kiev/Kiev/NNP/2/nsubj accused/accuse/VBD/0/root Moscow/Moscow/NNP/2/obj of/of/IN/5/mark shelling/shell/VBG/2/advcl towns/town/NNS/5/obj",
			"shelling", "obj:towns subj:Moscow"},
		{"a noun's infinitive", "Trump/Trump/NNP/3/nmod:poss 's/'s/POS/1/case decision/decision/NN/0/root to/to/TO/5/mark leave/leave/VB/3/acl Paris/Paris/NNP/5/obj",
			"leave", "obj:Paris subj:Trump"},
		{"noun", "Israel/Israel/NNP/3/nmod:poss 's/'s/POS/1/case attack/attack/NN/0/root on/on/IN/5/case Gaza/Gaza/NNP/3/nmod",
			"attack", "obl/on:Gaza poss:Israel"},
		{"verb taken for a participle", "US/US/NNP/2/compound Treasury/Treasury/NNP/4/compound imposed/impose/VBN/4/amod sanctions/sanction/NNS/0/root",
			"imposed", "obj:sanctions subj:Treasury"},
		{"adjective", "Iran/Iran/NNP/3/nsubj is/be/VBZ/3/cop ready/ready/JJ/0/root to/to/TO/5/mark talk/talk/VB/3/xcomp",
			"talk", "subj:Iran"},
	} {
		s := sentence(t, c.text)
		var tr tree
		tr.reset(s)
		for i := range s.Tokens {
			if s.Tokens[i].Form != c.pred {
				continue
			}
			var got []string
			for _, a := range tr.of(i) {
				n := roleNames[a.role]
				if n == "" || n == "comp" {
					continue
				}
				if a.prep != "" {
					n += "/" + a.prep
				}
				got = append(got, n+":"+s.Tokens[a.tok].Form)
			}
			sort.Strings(got)
			if g := strings.Join(got, " "); g != c.want {
				t.Errorf("%s: %s has %s, want %s", c.name, c.pred, g, c.want)
			}
		}
	}
}

// TestRepaired: what an object is made out to be belongs to the verb, and the
// sentence that was read stays as it was.
func TestRepaired(t *testing.T) {
	s := sentence(t, "court/court/NN/2/nsubj found/find/VBD/0/root Syria/Syria/NNP/2/obj guilty/guilty/JJ/3/amod")
	if got := repaired(s.Tokens)[3]; got.Rel != "xcomp" || got.Head != 1 {
		t.Errorf("guilty is %s of %d", got.Rel, got.Head)
	}
	if s.Tokens[3].Rel != "amod" {
		t.Error("the sentence has changed")
	}
}
