package code

import (
	"testing"

	"dateline/internal/event"
)

func TestCamps(t *testing.T) {
	usa := event.Party{Name: "United States", Country: "USA", Sectors: []string{"GOV"}}
	for _, c := range []struct {
		name string
		p, q event.Party
		one  bool
	}{
		{"a state and its president", usa, event.Party{Name: "Bill Clinton", Country: "USA", Sectors: []string{"GOV", "ELI"}}, true},
		{"a state and its army", usa, event.Party{Name: "Marines", Country: "USA", Sectors: []string{"MIL"}}, false},
		{"two states", usa, event.Party{Name: "Canada", Country: "CAN", Sectors: []string{"GOV"}}, false},
		{"two bodies of many states", event.Party{Name: "NATO", Country: "IGO", Sectors: []string{"MIL"}}, event.Party{Name: "ECOMOG", Country: "IGO", Sectors: []string{"MIL"}}, false},
		{"two of whom little is known", event.Party{Name: "Smith", Country: "GBR"}, event.Party{Name: "Jones", Country: "GBR"}, false},
	} {
		if got := campOf(c.p) == campOf(c.q); got != c.one {
			t.Errorf("%s: one camp %v, want %v", c.name, got, c.one)
		}
	}
}

// What a tally adds up is what the traits it keeps weigh.
func TestTally(t *testing.T) {
	w := tally{weights: map[string]int{"a b": 3, "c": -5}, keep: true}
	w.add("a", "b")
	w.add("c")
	w.add("not known")
	if w.sum != -2 || len(w.traits) != 3 {
		t.Errorf("sum %d of %q, want -2 of three", w.sum, w.traits)
	}
}

func TestRankerKnows(t *testing.T) {
	var none *Ranker
	k := NewRanker(map[string]int{"none PROTEST recipient": 7})
	if none.knows("PROTEST recipient") || !k.knows("PROTEST recipient") || k.knows("STRIKE recipient") {
		t.Error("a ranker knows the sides it has a weight of nobody for, and no others")
	}
}
