package eval

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"dateline/internal/incident"
	"dateline/internal/ontology"
	"dateline/lexicon"
)

// TestIncidents holds how well events are merged on the groups written for it.
// docs/accuracy.md has the figures; the floors are a little below.
func TestIncidents(t *testing.T) {
	const name = "../incident/testdata/groups.jsonl"
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	groups, err := ReadIncidents(f, name)
	if err != nil {
		t.Fatal(err)
	}
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	m, err := incident.New(lexicon.FS, o)
	if err != nil {
		t.Fatal(err)
	}
	floors := map[string]float64{"tuning": 92, "held-out": 94}
	n := 0
	for _, s := range ScoreIncidents(groups, m).Sets {
		n += s.Groups
		if floor, ok := floors[s.Name]; !ok || s.F1 < floor {
			t.Errorf("%s: F1 %.1f, floor %.1f", s.Name, s.F1, floor)
		}
	}
	if n < 60 {
		t.Errorf("%d groups", n)
	}
	var b bytes.Buffer
	if err := ScoreIncidents(groups, m).WriteErrors(&b); err != nil || !strings.Contains(b.String(), "\tAPART\t") {
		t.Errorf("errors are not listed: %v", err)
	}
}

func FuzzReadIncidents(f *testing.F) {
	f.Add(`{"group":"g","set":"s","events":[{"id":"a","incident":"x","type":"AID"}]}`)
	f.Add(`{"group":"g"}`)
	f.Fuzz(func(t *testing.T, s string) {
		groups, err := ReadIncidents(strings.NewReader(s), "f")
		if err == nil {
			for _, g := range groups {
				if len(g.Events) == 0 {
					t.Error("a group without events")
				}
			}
		}
	})
}
