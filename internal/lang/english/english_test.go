package english

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"dateline/internal/lang"
	"dateline/internal/story"
)

func newAnalyser(t testing.TB) *Analyser {
	t.Helper()
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAnalyse(t *testing.T) {
	a := newAnalyser(t)
	text := "Rebels seize Port Anna\nPORT ANNA, March 3 (Wire) - Rebels seized the town of Port Anna on Tuesday, police said.\n\nNobody was hurt. The army has sent Gen. Paul Mba's men.\nPhoto: J. Doe"
	at := func(part string) (int, int) { i := strings.Index(text, part); return i, i + len(part) }
	st := &story.Story{Text: text}
	for _, r := range []struct {
		kind story.Kind
		part string
	}{
		{story.Headline, "Rebels seize Port Anna"},
		{story.Place, "PORT ANNA, March 3 (Wire) -"},
		{story.Body, "Rebels seized the town of Port Anna on Tuesday, police said."},
		{story.Body, "Nobody was hurt. The army has sent Gen. Paul Mba's men."},
		{story.Residue, "Photo: J. Doe"},
	} {
		start, end := at(r.part)
		st.Regions = append(st.Regions, story.Region{Kind: r.kind, Start: start, End: end})
	}
	doc := a.Analyse(st)
	var got []string
	for _, s := range doc.Sentences {
		got = append(got, fmt.Sprintf("%d %t %s", s.Para, s.Headline, text[s.Start:s.End]))
	}
	want := []string{
		"-1 true Rebels seize Port Anna",
		"0 false Rebels seized the town of Port Anna on Tuesday, police said.",
		"1 false Nobody was hurt.",
		"1 false The army has sent Gen. Paul Mba's men.",
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	body := &doc.Sentences[1]
	if err := check(body, text); err != nil {
		t.Error(err)
	}
	seized := find(t, body, "seized")
	if seized.Lemma != "seize" || seized.UPOS != "VERB" || seized.XPOS != "VBD" {
		t.Errorf("seized: %+v", seized)
	}
	if rebels := find(t, body, "Rebels"); rebels.Rel != "nsubj" || body.Tokens[rebels.Head].Form != "seized" || rebels.Lemma != "rebel" {
		t.Errorf("Rebels: %+v", rebels)
	}
}

func find(t *testing.T, s *lang.Sentence, form string) *lang.Token {
	t.Helper()
	for i := range s.Tokens {
		if s.Tokens[i].Form == form {
			return &s.Tokens[i]
		}
	}
	t.Fatalf("no token %q", form)
	return nil
}

func TestAnalyseText(t *testing.T) {
	a := newAnalyser(t)
	text := "One paragraph,\nof two lines.\n\n  \nAnother. And more.\r\n\r\nA third"
	doc := a.AnalyseText(text)
	var got []string
	for _, s := range doc.Sentences {
		got = append(got, fmt.Sprintf("%d %s", s.Para, text[s.Start:s.End]))
	}
	want := []string{"0 One paragraph,\nof two lines.", "1 Another.", "1 And more.", "2 A third"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSentence(t *testing.T) {
	a := newAnalyser(t)
	s := a.Sentence([]string{"Troops", "have", "n't", "left", "."})
	if err := check(&s, "Troops have n't left ."); err != nil {
		t.Error(err)
	}
	if s.Tokens[2].Lemma != "not" || s.Tokens[3].Lemma != "leave" {
		t.Errorf("%+v", s.Tokens)
	}
	if empty := a.Sentence(nil); len(empty.Tokens) != 0 || empty.End != 0 {
		t.Errorf("%+v", empty)
	}
}

func TestWholeNames(t *testing.T) {
	s := lang.Sentence{
		Tokens: []lang.Token{
			{Form: "al", XPOS: "NNP"}, {Form: "-", XPOS: "HYPH"}, {Form: "Qaeda", XPOS: "NNP"}, {Form: "met", XPOS: "VBD"},
			{Form: "Kim", XPOS: "NNP"}, {Form: "Jong", XPOS: "NNP"}, {Form: "-", XPOS: "HYPH"}, {Form: "un", XPOS: "NNP"},
			{Form: "near", XPOS: "IN"}, {Form: "Iran", XPOS: "NNP"}, {Form: "-", XPOS: "HYPH"}, {Form: "backed", XPOS: "VBN"},
			{Form: "Bush", XPOS: "NNP"}, {Form: "-", XPOS: "HYPH"}, {Form: "Cheney", XPOS: "NNP"},
		},
		Entities: []lang.Entity{
			{First: 2, Last: 2, Kind: lang.Organisation}, {First: 4, Last: 5, Kind: lang.Person}, {First: 9, Last: 9, Kind: lang.Organisation},
			{First: 12, Last: 12, Kind: lang.Person}, {First: 14, Last: 14, Kind: lang.Person},
		},
	}
	wholeNames(&s)
	want := []lang.Entity{
		{First: 0, Last: 2, Kind: lang.Organisation}, {First: 4, Last: 7, Kind: lang.Person}, {First: 9, Last: 9, Kind: lang.Organisation},
		{First: 12, Last: 12, Kind: lang.Person}, {First: 14, Last: 14, Kind: lang.Person},
	}
	if !reflect.DeepEqual(s.Entities, want) {
		t.Errorf("got %v, want %v", s.Entities, want)
	}
}

// check holds what every later stage relies on: offsets that fit, one root, a
// tree, tags and lemmas everywhere, entities in order.
func check(s *lang.Sentence, text string) error {
	roots := 0
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if text[t.Start:t.End] != t.Form {
			return fmt.Errorf("token %d: %q at %q", i, t.Form, text[t.Start:t.End])
		}
		if t.Lemma == "" || t.UPOS == "" || t.XPOS == "" || t.Rel == "" {
			return fmt.Errorf("token %d lacks something: %+v", i, t)
		}
		if t.Head < 0 {
			roots++
		}
		for n, j := 0, i; j >= 0; j = s.Tokens[j].Head {
			if n++; n > len(s.Tokens) {
				return fmt.Errorf("token %d is in a cycle", i)
			}
		}
	}
	if roots != 1 {
		return fmt.Errorf("%d roots", roots)
	}
	at := 0
	for _, e := range s.Entities {
		if e.First < at || e.Last < e.First || e.Last >= len(s.Tokens) || e.Kind == "" {
			return fmt.Errorf("entity %+v", e)
		}
		at = e.Last + 1
	}
	return nil
}

func FuzzAnalyseText(f *testing.F) {
	a := newAnalyser(f)
	f.Add("“We won’t,” said the U.N.’s chief. \xff\n\n\n a")
	f.Add("\r\n \n\t\n")
	f.Fuzz(func(t *testing.T, text string) {
		doc := a.AnalyseText(text)
		for i := range doc.Sentences {
			if err := check(&doc.Sentences[i], text); err != nil {
				t.Fatalf("%q: %v", text, err)
			}
		}
	})
}

// Analysis is the same whoever else is analysing.
func TestConcurrent(t *testing.T) {
	a := newAnalyser(t)
	texts := []string{article, "Nobody was hurt.", "“Never,” she said.", strings.Repeat("word ", 700)}
	var want []*lang.Doc
	for _, x := range texts {
		want = append(want, a.AnalyseText(x))
	}
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for i := range texts {
				k := (i + w) % len(texts)
				if got := a.AnalyseText(texts[k]); !reflect.DeepEqual(got, want[k]) {
					t.Errorf("text %d differs", k)
				}
			}
		})
	}
	wg.Wait()
}

var article = strings.Repeat("U.S. President Donald Trump said on Tuesday that he'd impose $5.2bn of sanctions on North Korea-linked firms. "+
	"“We won't wait,” the Treasury's secretary, Steven T. Mnuchin, told reporters at the U.N. in New York. The two leaders spoke by phone for 35 minutes.\n\n", 10)

func BenchmarkAnalyse(b *testing.B) {
	a := newAnalyser(b)
	n := 0
	for b.Loop() {
		doc := a.AnalyseText(article)
		for i := range doc.Sentences {
			n += len(doc.Sentences[i].Tokens)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		newAnalyser(b)
	}
}
