package code

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/lex"
	"dateline/internal/ontology"
	"dateline/internal/story"
	"dateline/lexicon"
)

// nobodyKnown is a world of parties named by their words, without times and
// places.
type nobodyKnown struct{ doc *lang.Doc }

func (n nobodyKnown) At(sent, head int) []event.Party {
	if t := &n.doc.Sentences[sent].Tokens[head]; t.UPOS == "PROPN" || t.UPOS == "PRON" {
		return []event.Party{{Name: t.Form, Country: "FRA", Sectors: []string{"GOV"}, Text: t.Form, Start: t.Start, End: t.End}}
	}
	return nil
}
func (n nobodyKnown) Side(sent, head int) []event.Party         { return n.At(sent, head) }
func (n nobodyKnown) Class(int, int) string                     { return "person" }
func (n nobodyKnown) Why(int, int) string                       { return "" }
func (n nobodyKnown) Guessed(int, int) bool                     { return false }
func (n nobodyKnown) Scene(int) string                          { return "FRA" }
func (n nobodyKnown) AsOf(p event.Party, _ day.Day) event.Party { return p }
func (n nobodyKnown) State(c string) event.Party                { return event.Party{Name: c, Country: c} }

// TestRandomTrees reads sentences whose trees make no sense: none may panic,
// and what is found must be whole.
func TestRandomTrees(t *testing.T) {
	ont, err := ontology.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	c, err := New(lexicon.FS, ont, func(form string, _ lex.Pos) string { return strings.TrimSuffix(form, "s") })
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Fields(`Macron said that Merkel will not bomb Paris , “ We attack ” ; according to the army no plan to visit
		was expected never denied it which if would have been arrested quoted as saying after talks and but alleged plot " and , any ' s`)
	tags := []string{"NOUN NN", "PROPN NNP", "VERB VBD", "VERB VBG", "VERB VBN", "VERB VB", "AUX MD", "PRON PRP", "PRON WDT", "PUNCT ,", "ADP IN", "SCONJ IN", "CCONJ CC", "ADJ JJ", "PART TO"}
	rels := strings.Fields("nsubj nsubj:pass obj iobj obl nmod nmod:poss ccomp xcomp advcl acl acl:relcl parataxis conj cc mark case aux aux:pass cop det advmod amod compound fixed punct flat csubj appos")
	rng := rand.New(rand.NewPCG(1, 2))
	found := 0
	for round := range 4000 {
		var doc lang.Doc
		var text strings.Builder
		for para := range 1 + rng.IntN(3) {
			s := lang.Sentence{Start: text.Len(), Para: para / 2}
			n := 1 + rng.IntN(14)
			root := rng.IntN(n)
			order := rng.Perm(n)
			for i, k := range order {
				if k == root {
					order[0], order[i] = order[i], order[0]
				}
			}
			heads := make([]int, n)
			heads[order[0]] = -1
			for i := 1; i < n; i++ {
				heads[order[i]] = order[rng.IntN(i)]
			}
			for k := range n {
				w := words[rng.IntN(len(words))]
				u, x, _ := strings.Cut(tags[rng.IntN(len(tags))], " ")
				rel := rels[rng.IntN(len(rels))]
				if heads[k] < 0 {
					rel = "root"
				}
				start := text.Len()
				text.WriteString(w)
				s.Tokens = append(s.Tokens, lang.Token{Start: start, End: text.Len(), Form: w, Lemma: strings.ToLower(w), UPOS: u, XPOS: x, Head: heads[k], Rel: rel})
				text.WriteByte(' ')
			}
			s.End = text.Len()
			doc.Sentences = append(doc.Sentences, s)
			text.WriteByte('\n')
		}
		doc.Text = text.String()
		m := c.matcher(&Reading{Story: &story.Story{Published: day.Of(2020, 1, 1)}, Doc: &doc, Parties: nobodyKnown{&doc}, Times: untimed{}})
		m.hear(&doc)
		var acts []*act
		for i := range doc.Sentences {
			m.enter(i, &doc.Sentences[i])
			m.trace = func(*match) {} // every rule is tried
			m.sentence()
			all := held(m)
			m.trace = nil // only those whose words are there
			m.sentence()
			if some := held(m); some != all {
				t.Fatalf("round %d: all rules find %s, the possible ones %s\n%s", round, all, some, doc.Text)
			}
			for _, u := range m.told {
				if u.from < 0 || u.to >= len(m.tree.toks) || u.from > u.to {
					t.Fatalf("round %d: utterance %d to %d of %d tokens\n%s", round, u.from, u.to, len(m.tree.toks), doc.Text)
				}
			}
			for _, ch := range m.choose() {
				for _, a := range m.acts(ch, c.grammar) {
					if m.settle(a, c.grammar, "2020-01-01") {
						if !statuses[a.status] {
							t.Fatalf("round %d: status %q\n%s", round, a.status, doc.Text)
						}
						acts = append(acts, a)
					}
				}
			}
			m.denials(acts)
		}
		found += len(acts)
	}
	if found == 0 {
		t.Error("no acts at all")
	}
	t.Logf("%d acts", found)
}

// held lists the rules that hold in a sentence, by trigger.
func held(m *matcher) string {
	var b strings.Builder
	for p, cs := range m.found {
		for _, c := range cs {
			fmt.Fprintf(&b, "%d:%s %d %v;", p, c.rule.Where(), c.score, c.nodes)
		}
	}
	return b.String()
}

// untimed finds no times.
type untimed struct{ Times }

func (untimed) Timed(Ref) bool { return false }
