package resolve

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/lang"
	"dateline/internal/story"
	"dateline/lexicon"
)

var someWords = strings.Fields("Russia Russian Moscow Putin Vladimir Trump the two leaders both sides his it they who which police minister president former of in and , each other " +
	"\" said We Taliban spokesman thousands group city government Turkish Mali US - led Iranian latter some wife counterpart")

var someTags = strings.Fields("NOUN PROPN PRON ADJ VERB ADP DET CCONJ PUNCT NUM")

var someRels = strings.Fields("nsubj obj obl nmod nmod:poss nmod:desc amod compound flat appos conj cc case det acl:relcl ccomp root punct nummod cop")

// random makes a story of words and links without sense.
func random(rng *rand.Rand) *lang.Doc {
	doc := &lang.Doc{}
	for range 1 + rng.IntN(6) {
		s := lang.Sentence{Start: len(doc.Text), Para: rng.IntN(3)}
		n := 1 + rng.IntN(14)
		for range n {
			w := someWords[rng.IntN(len(someWords))]
			s.Tokens = append(s.Tokens, lang.Token{Start: len(doc.Text), End: len(doc.Text) + len(w), Form: w, Lemma: strings.ToLower(w),
				UPOS: someTags[rng.IntN(len(someTags))], XPOS: []string{"NN", "NNS", "NNP"}[rng.IntN(3)],
				Head: rng.IntN(n+1) - 1, Rel: someRels[rng.IntN(len(someRels))]})
			doc.Text += w + " "
		}
		if rng.IntN(3) == 0 {
			a := rng.IntN(n)
			s.Entities = []lang.Entity{{First: a, Last: a + rng.IntN(n-a), Kind: []string{lang.Person, lang.Organisation, lang.Location, lang.Other}[rng.IntN(4)]}}
		}
		s.End = len(doc.Text) - 1
		doc.Sentences = append(doc.Sentences, s)
	}
	return doc
}

// Whatever the trees, every answer is sound: parties of sides are told apart,
// lie within the text, and have a known class.
func TestRandomTrees(t *testing.T) {
	r := testResolver(t)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		doc := random(rng)
		p := r.Story(&story.Story{Text: doc.Text, Published: day.Of(2017, 11, 22)}, doc)
		for s := range doc.Sentences {
			for i := range doc.Sentences[s].Tokens {
				side := p.Side(s, i)
				for k, q := range side {
					if q.Start < 0 || q.Start > q.End || q.End > len(doc.Text) {
						t.Fatalf("%q: %+v outside the text", doc.Text, q)
					}
					for _, o := range side[:k] {
						if o.Name == q.Name && o.Country == q.Country && reflect.DeepEqual(o.Sectors, q.Sectors) {
							t.Fatalf("%q: %+v stands twice on one side", doc.Text, q)
						}
					}
				}
				p.Why(s, i)
				p.Behind(s, i)
				if c := p.Possible(s, i); int(c) >= len(classNames) {
					t.Fatalf("class %d", c)
				}
			}
		}
		p.Chains()
	}
}

// The order of the tables' rows decides nothing.
func TestTableOrder(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	var docs []*lang.Doc
	for range 200 {
		docs = append(docs, random(rng))
	}
	answer := func(files fstest.MapFS) []string {
		tables, err := actor.Load(files)
		if err != nil {
			t.Fatal(err)
		}
		r, err := New(tables, lexicon.FS)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, d := range docs {
			p := r.Story(&story.Story{Text: d.Text, Published: day.Of(2017, 11, 22)}, d)
			for s := range d.Sentences {
				for i := range d.Sentences[s].Tokens {
					out = append(out, show(p.Side(s, i)))
				}
			}
		}
		return out
	}
	want := answer(small)
	shuffled := fstest.MapFS{}
	for name, f := range small {
		lines := strings.Split(strings.TrimSpace(string(f.Data)), "\n")
		rng.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		shuffled[name] = &fstest.MapFile{Data: []byte(strings.Join(lines, "\n") + "\n")}
	}
	if got := answer(shuffled); !reflect.DeepEqual(got, want) {
		t.Error("other parties with the rows in another order")
	}
}
