package eval

import (
	"strings"
	"testing"

	"dateline/internal/lang"
)

type fixed map[string][]lang.Entity

func (f fixed) AnalyseText(string) *lang.Doc { return nil }
func (f fixed) Sentence(words []string) lang.Sentence {
	return lang.Sentence{Entities: f[strings.Join(words, " ")]}
}

func TestEntities(t *testing.T) {
	const file = "# text = Ana Vega left Quito .\n1\tAna\tB-PER\t-\n2\tVega\tI-PER\t-\n3\tleft\tO\t-\n4\tQuito\tB-LOC\t-\n5\t.\tO\t-\n\n" +
		"Reuters I-ORG\nVega I-PER\n\n"
	gold, err := ReadTagged(strings.NewReader(file), "x")
	if err != nil {
		t.Fatal(err)
	}
	if len(gold) != 2 || len(gold[0].Entities) != 2 || gold[0].Entities[0] != (lang.Entity{First: 0, Last: 1, Kind: lang.Person}) || len(gold[1].Entities) != 2 {
		t.Fatalf("%+v", gold)
	}
	f := ScoreEntities(gold, fixed{
		"Ana Vega left Quito .": {{First: 0, Last: 1, Kind: lang.Person}, {First: 3, Last: 3, Kind: lang.Organisation}, {First: 4, Last: 4, Kind: lang.Other}},
	})
	if f.all != (setTally{4, 2, 1}) || f.spans != (setTally{4, 2, 2}) {
		t.Errorf("all %+v, spans %+v", f.all, f.spans)
	}
	if _, err := ReadTagged(strings.NewReader("a O\nb\n"), "x.iob"); err == nil || err.Error() != "x.iob:2: no column with a tag such as B-PER or O" {
		t.Error(err)
	}
}

func FuzzTagged(f *testing.F) {
	f.Add("a B-PER\nb I-PER\n\nc O")
	f.Add("1\ta\tO\n2\tb\tI-X")
	f.Fuzz(func(t *testing.T, s string) {
		gold, err := ReadTagged(strings.NewReader(s), "x")
		if err != nil {
			return
		}
		for _, g := range gold {
			for _, e := range g.Entities {
				if e.First < 0 || e.Last < e.First || e.Last >= len(g.Words) {
					t.Errorf("%+v in %d words", e, len(g.Words))
				}
			}
		}
	})
}
