package neural_test

import (
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/internal/lang"
	"dateline/internal/lang/neural"
	"dateline/model"
)

var load = sync.OnceValues(func() (*neural.Model, error) { return neural.Load(model.Bytes) })

func loaded(t testing.TB) *neural.Model {
	t.Helper()
	m, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func words(text string) lang.Sentence {
	var s lang.Sentence
	for _, f := range strings.Fields(text) {
		s.Tokens = append(s.Tokens, lang.Token{Form: f})
	}
	return s
}

// Sentences written for this test, of the kinds the product reads.
var dispatches = []string{
	"The United States imposed new sanctions on 13 companies linked to Pyongyang on Tuesday .",
	"Foreign Minister Sergei Lavrov met his Turkish counterpart in Ankara , the ministry said .",
	"Police arrested dozens of protesters who had blocked the road to the port .",
	"Talks between the two sides were broken off after rebels shelled the airport .",
	"PRESIDENT VISITS BERLIN FOR TALKS ON GAS",
	"“ We will not withdraw our troops , ” the general told reporters .",
}

// roots are the governors of the dispatches' main clauses.
var roots = []string{"imposed", "met said", "arrested", "broken", "VISITS", "withdraw told"}

func TestAnnotateFindsTheMainVerb(t *testing.T) {
	m := loaded(t)
	sc := m.NewScratch()
	for i, text := range dispatches {
		s := words(text)
		m.Annotate(&s, sc)
		checkTree(t, &s)
		for _, tok := range s.Tokens {
			if tok.Head < 0 && !strings.Contains(" "+roots[i]+" ", " "+tok.Form+" ") {
				t.Errorf("root of %q is %q, want %q", text, tok.Form, roots[i])
			}
		}
	}
}

func TestAnnotateEntities(t *testing.T) {
	m := loaded(t)
	s := words(dispatches[1])
	m.Annotate(&s, m.NewScratch())
	var got []string
	for _, e := range s.Entities {
		var forms []string
		for _, tok := range s.Tokens[e.First : e.Last+1] {
			forms = append(forms, tok.Form)
		}
		got = append(got, e.Kind+" "+strings.Join(forms, " "))
	}
	for _, want := range []string{"PER Sergei Lavrov", "LOC Ankara"} {
		found := false
		for _, g := range got {
			found = found || g == want
		}
		if !found {
			t.Errorf("no %q among %q", want, got)
		}
	}
}

func TestTypographyChangesNothing(t *testing.T) {
	m := loaded(t)
	sc := m.NewScratch()
	a := words(`" We don't want war , " the minister 's aide said -- twice .`)
	b := words(`“ We don’t want war , ” the minister ’s aide said — twice .`)
	m.Annotate(&a, sc)
	m.Annotate(&b, sc)
	for i := range a.Tokens {
		a.Tokens[i].Form = b.Tokens[i].Form
	}
	if !reflect.DeepEqual(a, b) {
		t.Errorf("typewritten %+v\ntypeset %+v", a, b)
	}
}

// The same text gives the same analysis whatever the buffers held before.
func TestScratchLeavesNoTrace(t *testing.T) {
	m := loaded(t)
	used := m.NewScratch()
	for _, text := range dispatches {
		s := words(text)
		m.Annotate(&s, used)
	}
	for _, text := range dispatches {
		a, b := words(text), words(text)
		m.Annotate(&a, used)
		m.Annotate(&b, m.NewScratch())
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%q is analysed in two ways", text)
		}
	}
}

func TestAnnotateDegenerate(t *testing.T) {
	m := loaded(t)
	sc := m.NewScratch()
	for _, text := range []string{"", "x", "x y", ". . . . .", "\xff\xfe \x00 é " + strings.Repeat("z", 10000)} {
		s := words(text)
		m.Annotate(&s, sc)
		checkTree(t, &s)
	}
}

func TestLongSentenceIsBounded(t *testing.T) {
	m := loaded(t)
	s := words(strings.Repeat("the rebels said that , ", 20000))
	start := time.Now()
	m.Annotate(&s, m.NewScratch())
	checkTree(t, &s)
	if d := time.Since(start); d > time.Minute {
		t.Errorf("100,000 words took %s", d)
	}
}

// checkTree wants one root, no cycles, labels everywhere and entities in order.
func checkTree(t *testing.T, s *lang.Sentence) {
	t.Helper()
	n := len(s.Tokens)
	reaches := make([]bool, n)
	rootCount := 0
	for i := range s.Tokens {
		if s.Tokens[i].UPOS == "" || s.Tokens[i].XPOS == "" || s.Tokens[i].Rel == "" {
			t.Fatalf("word %d lacks a label: %+v", i, s.Tokens[i])
		}
		if s.Tokens[i].Head < 0 {
			rootCount++
		}
		if (s.Tokens[i].Head < 0) != (s.Tokens[i].Rel == "root") {
			t.Fatalf("word %d: head %d, relation %s", i, s.Tokens[i].Head, s.Tokens[i].Rel)
		}
		var path []int
		for j := i; j >= 0 && !reaches[j]; j = s.Tokens[j].Head {
			if len(path) > n {
				t.Fatalf("word %d hangs from a cycle", i)
			}
			path = append(path, j)
		}
		for _, j := range path {
			reaches[j] = true
		}
	}
	if n > 0 && rootCount != 1 {
		t.Fatalf("%d roots", rootCount)
	}
	last := -1
	for _, e := range s.Entities {
		if e.First <= last || e.Last < e.First || e.Last >= n {
			t.Fatalf("entities %v", s.Entities)
		}
		last = e.Last
	}
}

func BenchmarkAnnotate(b *testing.B) {
	m := loaded(b)
	sc := m.NewScratch()
	var sents []lang.Sentence
	n := 0
	for _, text := range dispatches {
		s := words(text)
		n += len(s.Tokens)
		sents = append(sents, s)
	}
	for b.Loop() {
		for i := range sents {
			m.Annotate(&sents[i], sc)
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := neural.Load(model.Bytes); err != nil {
			b.Fatal(err)
		}
	}
}
