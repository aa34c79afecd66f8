package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"dateline/internal/lang"
	"dateline/internal/lang/neural"
)

// A treebank written for this test, with GUM's marks of mentions.
const bank = `# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
1	Rebels	_	NOUN	NNS	_	2	nsubj	_	Entity=(1-person-new-n-cf1-1-sgl)
2	attacked	_	VERB	VBD	_	0	root	_	_
3	the	_	DET	DT	_	4	det	_	Entity=(2-place-new-n-cf2-2-sgl-Goma
4	Goma	_	PROPN	NNP	_	5	compound	_	_
5	Airport	_	PROPN	NNP	_	2	obj	_	Entity=2)
6	.	_	PUNCT	.	_	2	punct	_	_

1	Mr.	_	PROPN	NNP	_	2	nmod:desc	_	Entity=(3-person-new-n-cf1-2-sgl
2	Haddad	_	PROPN	NNP	_	3	nsubj	_	Entity=3)
3	visited	_	VERB	VBD	_	0	root	_	_
4	Ankara	_	PROPN	NNP	_	3	obj	_	Entity=(4-place-new-n-cf2-1-sgl)
5	.	_	PUNCT	.	_	3	punct	_	_

1	Sanctions	_	NOUN	NNS	_	4	nsubj:pass	_	_
2	were	_	AUX	VBD	_	4	aux:pass	_	_
3	never	_	ADV	RB	_	4	advmod	_	_
4	lifted	_	VERB	VBN	_	0	root	_	_
5	by	_	ADP	IN	_	7	case	_	_
6	the	_	DET	DT	_	7	det	_	Entity=(5-organization-new-n-cf1-2-sgl
7	Council	_	PROPN	NNP	_	4	obl:agent	_	Entity=5)
8	.	_	PUNCT	.	_	4	punct	_	_

1	Ankara	_	PROPN	NNP	_	2	nsubj	_	Entity=(4-place-new-n-cf2-1-sgl)
2	denied	_	VERB	VBD	_	0	root	_	_
3	it	_	PRON	PRP	_	2	obj	_	_
4	.	_	PUNCT	.	_	2	punct	_	_

`

func readBank(t *testing.T) []sentence {
	t.Helper()
	path := filepath.Join(t.TempDir(), "bank.conllu")
	if err := os.WriteFile(path, []byte(bank), 0o666); err != nil {
		t.Fatal(err)
	}
	s, err := readCoNLLU(path)
	if err != nil {
		t.Fatal(err)
	}
	countNameLists(s).mark(s)
	return s
}

func tiny(sents []sentence, seed uint64) *net {
	vec := &vectors{row: map[uint64]int32{}}
	rng := rand.New(rand.NewPCG(seed, 1))
	for _, s := range sents {
		for _, w := range s.words {
			if k := neural.WordKey(w.form); vec.row[k] == 0 {
				vec.row[k] = int32(len(vec.words))
				vec.words = append(vec.words, w.form)
				for range vectorDims {
					vec.data = append(vec.data, int8(rng.IntN(120)-60))
				}
			}
		}
	}
	class := map[uint64]uint8{neural.ListKey("Haddad"): listedName, neural.ListKey("Ankara"): listedCity}
	return newNet(countVocab(vec, class, sents, 1), shape{In: 32, Hidden: 16, Layers: 2, TagAt: 1, Tag: 16, Arc: 16, Label: 16, Product: 16, Entity: 16, Branch: 8}, seed)
}

func learn(n *net, sents []sentence, rounds int) {
	var all []*coded
	for i := range sents {
		all = append(all, n.voc.code(&sents[i]))
	}
	tapes := []*tape{newTape(n, 1), newTape(n, 2)}
	for i := range rounds {
		for k, t := range tapes {
			t.train, t.drop = true, 0.1
			t.run(all[k*2:k*2+2], -1, 1.0/24)
		}
		n.step(tapes, 0.01, 2, i+1)
	}
}

// A small network learns a small treebank by heart, and rounded to integers it
// still knows it: gradients, file layout and run time agree.
func TestLearnsByHeartAndSurvivesRounding(t *testing.T) {
	sents := readBank(t)
	n := tiny(sents, 3)
	learn(n, sents, 400)
	secs, err := n.sections("a test")
	if err != nil {
		t.Fatal(err)
	}
	m, err := neural.Load(neural.JoinSections(secs))
	if err != nil {
		t.Fatal(err)
	}
	floats, ints := evaluate(n, sents, markGUM, false, "PER ORG LOC MISC"), evaluateModel(m, sents, neural.WholeMentions, false, "PER ORG LOC MISC")
	for kind, f := range map[string]figures{"floats": floats, "integers": ints} {
		if f.upos != f.words || f.xpos != f.words || f.las != f.words || f.span.right != f.span.gold || f.span.found != f.span.gold {
			t.Errorf("%s: %s of %d words; entities %s", kind, f.String(), f.words, f.span.String())
		}
	}
	if m.About != "a test" {
		t.Errorf("about %q", m.About)
	}
}

func TestTrainingGoesOnFromAFile(t *testing.T) {
	sents := readBank(t)
	n := tiny(sents, 3)
	learn(n, sents, 400)
	secs, err := n.sections("first")
	if err != nil {
		t.Fatal(err)
	}
	again := tiny(sents, 3)
	for _, p := range again.params {
		clear(p.w)
	}
	about, err := again.restore(neural.JoinSections(secs))
	if err != nil || about != "first" {
		t.Fatalf("about %q, error %v", about, err)
	}
	if f := evaluate(again, sents, markGUM, false, ""); f.las != f.words {
		t.Errorf("restored: %s of %d words", f.String(), f.words)
	}
	if _, err := tiny(sents[:2], 3).restore(neural.JoinSections(secs)); err == nil {
		t.Error("a model of other data was taken")
	}
}

func TestSameSeedSameNetwork(t *testing.T) {
	sents := readBank(t)
	var files [2][]neural.Section
	for i := range files {
		n := tiny(sents, 5)
		learn(n, sents, 20)
		var err error
		if files[i], err = n.sections(""); err != nil {
			t.Fatal(err)
		}
	}
	if !reflect.DeepEqual(files[0], files[1]) {
		t.Error("two trainings from one seed differ")
	}
}

func TestMentions(t *testing.T) {
	sents := readBank(t)
	text := func(s *sentence, e lang.Entity) string {
		out := e.Kind
		for _, w := range s.words[e.First : e.Last+1] {
			out += " " + w.form
		}
		return out
	}
	var whole, names []string
	for i := range sents {
		for _, e := range sents[i].spans {
			whole = append(whole, text(&sents[i], e))
		}
		for _, e := range sents[i].names {
			names = append(names, text(&sents[i], e))
		}
	}
	if got, want := strings.Join(whole, "; "), "LOC the Goma Airport; PER Mr. Haddad; LOC Ankara; ORG the Council; LOC Ankara"; got != want {
		t.Errorf("mentions %s, want %s", got, want)
	}
	if got, want := strings.Join(names, "; "), "LOC Goma Airport; PER Haddad; LOC Ankara; ORG Council; LOC Ankara"; got != want {
		t.Errorf("names %s, want %s", got, want)
	}
}

func TestHeadlineDropsLittleWords(t *testing.T) {
	sents := readBank(t)
	s := headline(&sents[2])
	var got []string
	for _, w := range s.words {
		h := "ROOT"
		if w.head > 0 {
			h = s.words[w.head-1].form
		}
		got = append(got, w.form+"<"+h)
	}
	if want := "Sanctions<lifted never<lifted lifted<ROOT by<Council Council<lifted"; strings.Join(got, " ") != want {
		t.Errorf("%v, want %s", got, want)
	}
	if want := []lang.Entity{{First: 4, Last: 4, Kind: lang.Organisation}}; !reflect.DeepEqual(s.spans, want) {
		t.Errorf("entities %v, want %v", s.spans, want)
	}
}

// evaluate analyses sentences with the float network.
func evaluate(n *net, sents []sentence, mark int, names bool, kinds string) figures {
	var f figures
	t := newTape(n, 0)
	for lo := 0; lo < len(sents); lo += 32 {
		hi := min(lo+32, len(sents))
		var batch []*coded
		for i := lo; i < hi; i++ {
			batch = append(batch, n.voc.code(&sents[i]))
		}
		t.run(batch, mark, 1)
		for i, p := range t.predicted {
			s := &sents[lo+i]
			if s.tree {
				for j, w := range s.words {
					f.words++
					if n.voc.upos.names[p.upos[j]] == w.upos {
						f.upos++
					}
					if n.voc.xpos.names[p.xpos[j]] == w.xpos {
						f.xpos++
					}
					if p.head[j] == w.head {
						f.uas++
						if n.voc.rel.names[p.rel[j]] == w.rel {
							f.las++
						}
					}
				}
			}
			if s.mark >= 0 {
				gold := s.spans
				if names {
					gold = s.names
				}
				f.span.add(gold, spansOf(p.tags), kinds)
			}
		}
	}
	return f
}
