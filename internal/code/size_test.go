package code

import (
	"testing"
	"testing/fstest"

	"dateline/internal/event"
)

// grammarOf makes a grammar of the lexicon's own number table.
func numbers(t *testing.T) *grammar {
	t.Helper()
	g := &grammar{numbers: map[string]vague{}, hedges: map[string]string{}}
	fsys := fstest.MapFS{"n.tsv": {Data: []byte("two\t2\nfive\t5\ntwenty\t20\nthousand\t1000\nmillion\t1000000\ndozens\t24\t99\nthousands\t2000\t9999\nat least\tlow\nup to\thigh\nmore than\tlow\n")}}
	if err := rows(fsys, "n.tsv", 3, g.addNumber); err != nil {
		t.Fatal(err)
	}
	return g
}

func TestCount(t *testing.T) {
	m := &matcher{grammar: numbers(t)}
	for _, c := range []struct {
		text string
		head int
		want vague
		ok   bool
	}{
		{"12/12/CD/2/nummod people/person/NNS/0/root", 1, vague{12, 12}, true},
		{"340,000/340000/CD/2/nummod people/person/NNS/0/root", 1, vague{340000, 340000}, true},
		{"at/at/IN/2/case least/least/JJS/3/nmod 12/12/CD/4/nummod people/person/NNS/0/root", 3, vague{12, 0}, true},
		{"up/up/RB/3/advmod to/to/IN/1/fixed 5/5/CD/4/nummod men/man/NNS/0/root", 3, vague{0, 5}, true},
		{"twenty-five/twenty-five/CD/2/nummod men/man/NNS/0/root", 1, vague{25, 25}, true},
		{"two/two/CD/2/compound thousand/thousand/CD/3/nummod men/man/NNS/0/root", 2, vague{2000, 2000}, true},
		{"2.5/2.5/CD/2/compound million/million/CD/3/nummod men/man/NNS/0/root", 2, vague{2000000, 2000000}, true},
		{"dozens/dozen/NNS/0/root of/of/IN/3/case men/man/NNS/1/nmod", 0, vague{24, 99}, true},
		{"the/the/DT/2/det men/man/NNS/0/root", 1, vague{}, false},
	} {
		s := sentence(t, c.text)
		m.tree.reset(s)
		if got, ok := m.count(c.head); got != c.want || ok != c.ok {
			t.Errorf("%s: %v %v, want %v %v", c.text, got, ok, c.want, c.ok)
		}
	}
}

func TestLarger(t *testing.T) {
	a := &event.Size{Dead: &event.Count{Low: 3, High: 3}}
	b := &event.Size{Dead: &event.Count{Low: 5}, Injured: &event.Count{Low: 20, High: 20}}
	if got := larger(a, b); got.Dead.Low != 5 || got.Injured.Low != 20 {
		t.Errorf("larger: %+v %+v", got.Dead, got.Injured)
	}
	if larger(nil, a) != a || larger(a, nil) != a {
		t.Error("nil is not neutral")
	}
}
