package where_test

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/story"
	"dateline/internal/where"
)

// text puts the examples' sentences together.
func text(t testing.TB) string {
	t.Helper()
	b, err := os.ReadFile("testdata/acts.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, line := range strings.Split(string(b), "\n") {
		if p := strings.Split(line, "\t"); len(p) == 4 && line[0] != '#' {
			out = append(out, strings.NewReplacer("[", "", "]", "").Replace(p[2]))
		}
	}
	return strings.Join(out, " ")
}

// check looks at everything a reading of places may be asked.
func check(t *testing.T, f *where.Finder, st *story.Story, doc *lang.Doc) {
	t.Helper()
	p := f.Story(st, doc)
	last := -1
	for _, m := range p.Mentions() {
		switch {
		case m.Sentence < 0 || m.Sentence >= len(doc.Sentences) || m.First < 0 || m.First > m.Last || m.Last >= len(doc.Sentences[m.Sentence].Tokens):
			t.Fatalf("mention of tokens %d to %d of sentence %d", m.First, m.Last, m.Sentence)
		case m.Start < 0 || m.Start >= m.End || m.End > len(doc.Text):
			t.Fatalf("mention at %d to %d", m.Start, m.End)
		case m.Start < last:
			t.Fatalf("mention at %d after one to %d", m.Start, last)
		case m.Precision == "" || m.Role > where.Body:
			t.Fatalf("mention %+v", m)
		}
		last = m.End
	}
	for s := range doc.Sentences {
		for i := range doc.Sentences[s].Tokens {
			e := p.Of(s, i, nil)
			if e != nil && (e.Name == "" || e.Precision == "" || !strings.Contains(doc.Text, e.Text)) {
				t.Fatalf("place %+v", e)
			}
			p.Of(s, i, func(int) bool { return true })
			p.Why(s, i, nil)
			at := []where.At{{Sentence: s, Token: i}}
			for _, kind := range []string{"ASSAULT", "ACCUSE", "CONSULT", "none"} {
				p.Act(kind, []string{"visit"}, at, nil, []event.Party{{Country: "MLI"}}, []event.Party{{Country: "IGO"}})
			}
		}
	}
	p.Of(-1, 0, nil)
	p.Of(len(doc.Sentences), 0, nil)
	p.Scene()
	if again := f.Story(st, doc); !reflect.DeepEqual(p.Mentions(), again.Mentions()) || !reflect.DeepEqual(p.Scene(), again.Scene()) {
		t.Fatal("read again, another result")
	}
}

func TestStory(t *testing.T) {
	f, a := finder(t), analyser(t)
	st := &story.Story{Text: text(t), Dateline: story.Dateline{Place: "GENEVA"}}
	st.Regions = []story.Region{{Kind: story.Body, End: len(st.Text)}}
	check(t, f, st, a.Analyse(st))
	check(t, f, &story.Story{}, &lang.Doc{})
	check(t, f, &story.Story{}, &lang.Doc{Sentences: []lang.Sentence{{}}})
}

// A text that is one endless sentence takes time in proportion to its length.
func TestEndless(t *testing.T) {
	f := finder(t)
	read := func(n int) time.Duration {
		text := strings.Repeat("Paris , the city of Kabul and ", n)
		doc := &lang.Doc{Text: text, Sentences: []lang.Sentence{{End: len(text)}}}
		s := &doc.Sentences[0]
		at := 0
		for i, w := range strings.Fields(text) {
			at += strings.Index(text[at:], w)
			s.Tokens = append(s.Tokens, lang.Token{Start: at, End: at + len(w), Form: w, Lemma: w, Head: i - 1, UPOS: "PROPN", Rel: "nmod"})
			s.Entities = append(s.Entities, lang.Entity{First: i, Last: i, Kind: lang.Location})
			at += len(w)
		}
		best := time.Hour
		for range 3 {
			t0 := time.Now()
			f.Story(&story.Story{Text: text}, doc)
			best = min(best, time.Since(t0))
		}
		return best
	}
	if a, b := read(1000), read(8000); b > 40*a {
		t.Errorf("eight times the text takes %v instead of %v", b, a)
	}
}

func TestScene(t *testing.T) {
	f, a := finder(t), analyser(t)
	for _, c := range []struct{ filed, text, country string }{
		{"", "Gunmen killed 12 people in Kabul on Tuesday. The Taliban said they had done it.", "AFG"},
		{"GENEVA", "The two sides met on Monday. Diplomats expect little.", "CHE"},
		{"", "Malian troops retook the town from Tuareg rebels.", "MLI"},
		{"", "Nobody knows.", ""},
	} {
		p, _ := places(f, a, c.text, c.filed)
		got := ""
		if s := p.Scene(); s != nil {
			got = s.Country
		}
		if got != c.country {
			t.Errorf("%q: scene in %q, want %q", c.text, got, c.country)
		}
	}
}

// Of text of any kind under a tree of any shape the finder makes something
// sound.
func FuzzStory(f *testing.F) {
	finder := finder(f)
	f.Add("Gunmen killed 12 people in Kabul , Afghanistan .", []byte{1, 255, 3, 1, 5, 3, 7, 5, 1})
	f.Add("In the northern city of Kunduz , 20 km south of al - Hol camp in Syria", []byte{3, 3, 3, 3, 5, 3, 0, 0, 9, 1, 2})
	f.Add("Paris , Texas and U.S. US$ Côte d'Ivoire - - - ' ’ Ala. , the this capital here there", []byte{0, 0, 0, 0, 9, 9, 9, 200})
	rels := []string{"nsubj", "obj", "obl", "nmod", "case", "compound", "appos", "conj", "flat", "nmod:poss", "acl:relcl", "xcomp", "det", "amod", "root", "advmod"}
	tags := []string{"PROPN", "NOUN", "VERB", "ADP", "ADJ", "DET", "ADV"}
	f.Fuzz(func(t *testing.T, text string, tree []byte) {
		if len(text) > 400 || !utf8.ValidString(text) {
			return
		}
		doc := &lang.Doc{Text: text, Sentences: []lang.Sentence{{End: len(text)}}}
		s := &doc.Sentences[0]
		at := 0
		for _, w := range strings.Fields(text) {
			at += strings.Index(text[at:], w)
			tok := lang.Token{Start: at, End: at + len(w), Form: w, Lemma: strings.ToLower(w), Head: -1, UPOS: "PROPN", Rel: "root"}
			if n := len(s.Tokens); n < len(tree) {
				b := int(tree[n])
				tok.Head, tok.Rel, tok.UPOS = b%17-1, rels[b%len(rels)], tags[b%len(tags)]
				if b%13 == 0 {
					s.Entities = append(s.Entities, lang.Entity{First: n, Last: n, Kind: []string{lang.Location, lang.Person, lang.Organisation}[b%3]})
				}
			}
			s.Tokens = append(s.Tokens, tok)
			at += len(w)
		}
		for i := range s.Tokens {
			if s.Tokens[i].Head >= len(s.Tokens) {
				s.Tokens[i].Head = -1
			}
		}
		check(t, finder, &story.Story{Text: text, Dateline: story.Dateline{Place: strings.ToUpper(text)}}, doc)
	})
}

func BenchmarkStory(b *testing.B) {
	f, a := finder(b), analyser(b)
	st := &story.Story{Text: text(b)}
	st.Regions = []story.Region{{Kind: story.Body, End: len(st.Text)}}
	doc := a.Analyse(st)
	n := 0
	for _, s := range doc.Sentences {
		n += len(s.Tokens)
	}
	for b.Loop() {
		p := f.Story(st, doc)
		for s := range doc.Sentences { // as a coder asks: a few acts a sentence
			p.Of(s, 1, nil)
			p.Of(s, 3, nil)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/token")
}
