package resolve

import (
	"strings"
	"testing"
	"testing/fstest"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/story"
	"dateline/lexicon"
)

// small are party tables just large enough for the tests of this file.
var small = fstest.MapFS{
	"agents/agents.tsv": {Data: []byte("police\tCOP\tgroup\tplural\nriot police\tCOP\tgroup\tplural\nsoldier\tMIL\tperson\nofficial\tGOV\tperson\tof vague\n" +
		"foreign minister\tGOV\tperson\tof\nminister\tGOV\tperson\tof\npresident\tGOV\tperson\tof\nprotester\tCVL\tperson\ngunman\tUAF\tperson\nambassador\tGOV\tperson\tof abroad\n" +
		"spokesman\tGOV\tperson\tof vague\ncourt\tJUD\tbody\nrebel\tREB\tperson\ngovernment\tGOV\tbody\n")},
	"actors/offices.tsv": {Data: []byte("president\tGOV\t\t\nforeign minister\tGOV\t\tminister of foreign affairs\n")},
	"actors/nations.tsv": {Data: []byte("Russia\tname\tRussia\tRUS\tQ159\nRussia\tadjective\tRussian\tRUS\nRussia\tdemonym\tRussian\tRUS\nRussia\tplural\tRussians\tRUS\nRussia\tcapital\tMoscow\tRUS\n" +
		"United States\tname\tUnited States\tUSA\tQ30\nUnited States\tname\tUS\tUSA\nUnited States\tadjective\tAmerican\tUSA\nUnited States\tcapital\tWashington\tUSA\n" +
		"Syria\tname\tSyria\tSYR\tQ858\nSyria\tadjective\tSyrian\tSYR\nMali\tname\tMali\tMLI\tQ912\nLibya\tname\tLibya\tLBY\tQ1016\nIdleria\tname\tIdleria\tLBY\tterritory:Q9\nTurkey\tname\tTurkey\tTUR\tQ43\nTurkey\tadjective\tTurkish\tTUR\n")},
	"actors/people.tsv": {Data: []byte("Vladimir Putin\tman\tRUS\t\tpresident\t2012-05-07\t\tQ7747\t\nDmitry Medvedev\tman\tRUS\t\tpresident\t2008-05-07\t2012-05-06\tQ23530\t\n" +
		"Donald Trump\tman\tUSA\t\tpresident\t2017-01-20\t2021-01-20\tQ22686\t\nTaliban\tarmed\tAFG\tREB\t\t\t\tQ42418\t\nWhite House\tseat\tUSA\tGOV\t\t\t\tQ35525\t\n")},
}

func testResolver(t testing.TB) *Resolver {
	t.Helper()
	tables, err := actor.Load(small)
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(tables, lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// tree makes a sentence of tokens written form/UPOS/head/relation, heads
// counted from 1.
func tree(t testing.TB, doc *lang.Doc, s string) {
	t.Helper()
	sent := lang.Sentence{Start: len(doc.Text), Para: len(doc.Sentences)}
	for _, f := range strings.Fields(s) {
		c := strings.Split(f, "/")
		if len(c) != 4 {
			t.Fatalf("bad token %q", f)
		}
		head := 0
		for _, d := range c[2] {
			head = head*10 + int(d-'0')
		}
		tok := lang.Token{Start: len(doc.Text), End: len(doc.Text) + len(c[0]), Form: c[0], Lemma: c[0], UPOS: c[1], Head: head - 1, Rel: c[3]}
		switch c[1] {
		case "NOUN":
			tok.XPOS, tok.Lemma = "NN", strings.ToLower(c[0])
			if l, ok := strings.CutSuffix(tok.Lemma, "s"); ok {
				tok.XPOS, tok.Lemma = "NNS", l
			}
		case "PROPN":
			tok.XPOS = "NNP"
		case "VERB":
			if tok.Lemma == "said" {
				tok.Lemma = "say"
			}
		}
		sent.Tokens = append(sent.Tokens, tok)
		doc.Text += c[0] + " "
	}
	sent.End = len(doc.Text) - 1
	doc.Sentences = append(doc.Sentences, sent)
}

func read(t testing.TB, date, place string, sentences ...string) *Parties {
	t.Helper()
	doc := &lang.Doc{}
	for _, s := range sentences {
		tree(t, doc, s)
	}
	d, err := day.Parse(date)
	if err != nil {
		t.Fatal(err)
	}
	return testResolver(t).Story(&story.Story{Text: doc.Text, Published: d, Dateline: story.Dateline{Place: place}}, doc)
}

func show(ps []event.Party) string {
	var out []string
	for _, p := range ps {
		out = append(out, strings.TrimSpace(p.Name+" "+p.Country+" "+strings.Join(p.Sectors, ",")))
	}
	return strings.Join(out, "; ")
}

func TestAt(t *testing.T) {
	meet := []string{
		"President/PROPN/2/nmod:desc Donald/PROPN/4/nsubj Trump/PROPN/2/flat met/VERB/0/root his/PRON/7/nmod:poss Russian/ADJ/7/amod counterpart/NOUN/4/obj ,/PUNCT/9/punct Vladimir/PROPN/7/appos Putin/PROPN/9/flat",
		"the/DET/3/det two/NUM/3/nummod leaders/NOUN/4/nsubj talked/VERB/0/root with/ADP/6/case reporters/NOUN/4/obl",
		"They/PRON/2/nsubj agreed/VERB/0/root to/PART/4/mark help/VERB/2/xcomp each/DET/6/det other/ADJ/4/obj",
		"Putin/PROPN/2/nsubj thanked/VERB/0/root Trump/PROPN/2/obj",
		"the/DET/3/det Russian/ADJ/3/amod president/NOUN/4/nsubj left/VERB/0/root his/PRON/6/nmod:poss hotel/NOUN/4/obj",
	}
	both := "Donald Trump USA GOV; Vladimir Putin RUS GOV"
	for _, c := range []struct {
		name, date, place string
		text              []string
		sent, tok         int
		want              string
	}{
		{"name", "2017-11-22", "", meet, 0, 2, "Donald Trump USA GOV"},
		{"possessive pronoun", "2017-11-22", "", meet, 0, 5, "Donald Trump USA GOV"},
		{"apposition", "2017-11-22", "", meet, 0, 7, "Vladimir Putin RUS GOV"},
		{"adjective", "2017-11-22", "", meet, 0, 6, "Russia RUS GOV"},
		{"two leaders", "2017-11-22", "", meet, 1, 3, both},
		{"reporters", "2017-11-22", "Moscow", meet[1:2], 0, 6, "reporters RUS"},
		{"they", "2017-11-22", "", meet, 2, 1, both},
		{"each other", "2017-11-22", "", meet, 2, 6, both},
		{"surname", "2017-11-22", "", meet, 3, 1, "Vladimir Putin RUS GOV"},
		{"the president", "2017-11-22", "", meet, 4, 3, "Vladimir Putin RUS GOV"},
		{"his", "2017-11-22", "", meet, 4, 5, "Vladimir Putin RUS GOV"},
		{"thing", "2017-11-22", "", meet, 4, 6, ""},
		{"office by date", "2010-06-01", "", meet[4:], 0, 3, "Russian president RUS GOV"},
		{"left office", "2022-06-01", "", []string{"Donald/PROPN/3/nsubj Trump/PROPN/1/flat spoke/VERB/0/root"}, 0, 1, "Donald Trump USA ELI"},
		{"just left office", "2021-02-01", "", []string{"Donald/PROPN/3/nsubj Trump/PROPN/1/flat spoke/VERB/0/root"}, 0, 1, "Donald Trump USA GOV"},
		{"composition", "2016-07-16", "", []string{"Turkish/ADJ/3/amod riot/NOUN/3/compound police/NOUN/4/nsubj fired/VERB/0/root"}, 0, 3, "Turkish riot police TUR COP"},
		{"place", "2016-07-16", "", []string{"gunman/NOUN/5/nsubj in/ADP/4/case northern/ADJ/4/amod Mali/PROPN/1/nmod fired/VERB/0/root"}, 0, 1, "gunman in northern Mali MLI UAF"},
		{"scene", "2016-07-16", "Turkey", []string{"protesters/NOUN/2/nsubj marched/VERB/0/root"}, 0, 1, "protesters TUR CVL"},
		{"body", "2016-07-16", "Turkey", []string{"a/DET/3/det Taliban/PROPN/3/compound spokesman/NOUN/4/nsubj fled/VERB/0/root"}, 0, 3, "Taliban spokesman AFG REB"},
		{"gunmen where rebels are known", "2017-11-22", "Afghanistan", []string{
			"gunman/NOUN/2/nsubj fired/VERB/0/root", "Taliban/PROPN/2/nsubj denied/VERB/0/root it/PRON/2/obj"}, 0, 1, "gunman AFG UAF,REB"},
		{"the place an act was in, not whose nation is named first", "2017-11-22", "", []string{
			"Syria/PROPN/2/nsubj denied/VERB/0/root that/SCONJ/5/mark protesters/NOUN/5/nsubj died/VERB/2/ccomp in/ADP/9/case the/DET/9/det Turkish/ADJ/9/amod capital/NOUN/5/obl"}, 0, 4, "protesters TUR CVL"},
		{"enemies of a leader", "2017-11-22", "", []string{"Vladimir/PROPN/3/nsubj Putin/PROPN/1/flat accused/VERB/0/root his/PRON/5/nmod:poss rivals/NOUN/3/obj"}, 0, 5, "rivals RUS OPP"},
		{"partners of a state", "2017-11-22", "", []string{"Turkey/PROPN/2/nsubj pressed/VERB/0/root its/PRON/4/nmod:poss partners/NOUN/2/obj"}, 0, 4, "partners  GOV"},
		{"many countries of a continent", "2017-11-22", "Turkey", []string{"Latin/ADJ/3/amod American/ADJ/3/amod governments/NOUN/4/nsubj protested/VERB/0/root"}, 0, 3, "Latin American governments  GOV"},
		{"short name of a body", "2017-11-22", "Turkey", []string{
			"Burisma/PROPN/2/compound Holdings/PROPN/3/nsubj protested/VERB/0/root",
			"Turkey/PROPN/2/nsubj sued/VERB/0/root Burisma/PROPN/2/obj"}, 1, 3, "Burisma Holdings TUR"},
		{"abroad", "2011-07-16", "Turkey", []string{"the/DET/3/det US/PROPN/3/compound ambassador/NOUN/6/nsubj to/ADP/5/case Libya/PROPN/3/nmod fled/VERB/0/root"}, 0, 3, "US ambassador to Libya USA GOV"},
		{"former", "2011-07-16", "Syria", []string{"a/DET/3/det former/ADJ/3/amod minister/NOUN/4/nsubj fled/VERB/0/root"}, 0, 3, "former minister SYR ELI"},
		{"capital", "2011-07-16", "Syria", []string{"Moscow/PROPN/2/nsubj protested/VERB/0/root"}, 0, 1, "Russia RUS GOV"},
		{"a state beside its territory", "2025-08-08", "", []string{"Idleria/PROPN/2/nsubj voted/VERB/0/root", "Libya/PROPN/2/nsubj protested/VERB/0/root"}, 1, 1, "Libya LBY GOV"},
		{"capital as place", "2011-07-16", "Syria", []string{"protesters/NOUN/2/nsubj marched/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl"}, 0, 4, "Moscow RUS"},
		{"relative", "2011-07-16", "Turkey", []string{"soldiers/NOUN/4/nsubj who/PRON/3/nsubj fired/VERB/1/acl:relcl fled/VERB/0/root"}, 0, 2, "soldiers TUR MIL"},
		{"two nations", "2011-07-16", "Turkey", []string{"Russian/ADJ/4/amod and/CCONJ/3/cc Turkish/ADJ/1/conj officials/NOUN/5/nsubj met/VERB/0/root"}, 0, 4, "Russian officials RUS GOV; Turkish officials TUR GOV"},
		{"described", "2011-07-16", "", []string{
			"John/PROPN/9/nsubj Kupfer/PROPN/1/flat ,/PUNCT/7/punct a/DET/7/det Syrian/ADJ/7/amod foreign/ADJ/7/amod minister/NOUN/1/appos ,/PUNCT/7/punct resigned/VERB/0/root",
			"the/DET/2/det minister/NOUN/3/nsubj fled/VERB/0/root"}, 1, 2, "John Kupfer SYR GOV"},
		{"count", "2011-07-16", "Syria", []string{"dozens/NOUN/4/nsubj of/ADP/3/case protesters/NOUN/1/nmod marched/VERB/0/root"}, 0, 1, "dozens of protesters SYR CVL"},
		{"the latter", "2017-11-22", "", []string{
			"Donald/PROPN/6/nsubj Trump/PROPN/1/flat and/CCONJ/4/cc Vladimir/PROPN/1/conj Putin/PROPN/4/flat met/VERB/0/root",
			"the/DET/2/det latter/ADJ/3/nsubj left/VERB/0/root"}, 1, 2, "Vladimir Putin RUS GOV"},
		{"first person", "2017-11-22", "", []string{
			"\"/PUNCT/3/punct We/PRON/3/nsubj protest/VERB/6/ccomp \"/PUNCT/3/punct Putin/PROPN/6/nsubj said/VERB/0/root"}, 0, 2, "Vladimir Putin RUS GOV"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name == "first person" {
				c.text = []string{"Vladimir/PROPN/3/nsubj Putin/PROPN/1/flat spoke/VERB/0/root", c.text[0]}
				c.sent = 1
			}
			p := read(t, c.date, c.place, c.text...)
			if got := show(p.At(c.sent, c.tok-1)); got != c.want {
				t.Errorf("got %q, want %q: %s", got, c.want, p.Why(c.sent, c.tok-1))
			}
		})
	}
}

func TestSide(t *testing.T) {
	p := read(t, "2017-11-22", "",
		"Donald/PROPN/6/nsubj Trump/PROPN/1/flat and/CCONJ/4/cc Vladimir/PROPN/1/conj Putin/PROPN/4/flat met/VERB/0/root",
		"Russia/PROPN/6/nsubj ,/PUNCT/5/punct along/ADP/5/case with/ADP/3/fixed Turkey/PROPN/1/nmod protested/VERB/0/root",
		"Syria/PROPN/4/nsubj and/CCONJ/3/cc Syria/PROPN/1/conj left/VERB/0/root")
	for i, want := range []string{"Donald Trump USA GOV; Vladimir Putin RUS GOV", "Russia RUS GOV; Turkey TUR GOV", "Syria SYR GOV"} {
		if got := show(p.Side(i, 0)); got != want {
			t.Errorf("sentence %d: got %q, want %q", i, got, want)
		}
	}
	if got := p.Side(9, 0); got != nil {
		t.Errorf("no sentence 9, got %v", got)
	}
}

// Every phrase of a party lies within its story, whatever the tree.
func TestBrokenTrees(t *testing.T) {
	for _, s := range []string{
		"Russia/PROPN/1/nsubj who/PRON/2/acl:relcl it/PRON/9/conj",
		"a/DET/2/conj b/NOUN/1/conj c/NOUN/2/nmod:poss",
		"his/PRON/2/nmod:poss wife/NOUN/1/appos", "police/NOUN/2/nmod police/NOUN/1/nmod",
		"each/DET/2/det other/ADJ/1/obj",
	} {
		p := read(t, "2017-11-22", "", s)
		for i := range p.views[0].Tokens {
			for _, q := range p.Side(0, i) {
				if q.Start < 0 || q.End > len(p.doc.Text) || q.Start > q.End {
					t.Errorf("%q: party %+v outside the text", s, q)
				}
			}
			p.Why(0, i)
			p.Behind(0, i)
		}
	}
}

func BenchmarkStory(b *testing.B) {
	doc := &lang.Doc{}
	for range 200 {
		tree(b, doc, "President/PROPN/2/nmod:desc Donald/PROPN/4/nsubj Trump/PROPN/2/flat met/VERB/0/root his/PRON/7/nmod:poss Russian/ADJ/7/amod counterpart/NOUN/4/obj ,/PUNCT/9/punct Vladimir/PROPN/7/appos Putin/PROPN/9/flat")
		tree(b, doc, "the/DET/3/det two/NUM/3/nummod leaders/NOUN/4/nsubj talked/VERB/0/root with/ADP/6/case reporters/NOUN/4/obl")
	}
	r := testResolver(b)
	st := &story.Story{Text: doc.Text}
	n := 0
	for _, s := range doc.Sentences {
		n += len(s.Tokens)
	}
	b.ResetTimer()
	for b.Loop() {
		r.Story(st, doc)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/token")
}
