package actor

import (
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/internal/day"
)

// TestKnown asks for persons, bodies and descriptions whose codes are known
// from elsewhere than the tables.
func TestKnown(t *testing.T) {
	tb := shipped(t)
	data, err := os.ReadFile("testdata/known.tsv")
	if err != nil {
		t.Fatal(err)
	}
	asked, right := 0, 0
	var misses []string
	err = rows("known.tsv", data, 5, 5, func(r *row) error {
		d, err := day.Parse(r.col(1))
		if err != nil {
			return r.errorf("%v", err)
		}
		asked++
		got := "nobody"
		for i, p := range tb.Describe(singular(r.col(0)), d).Parties {
			if i > 0 {
				break // the likeliest must be right
			}
			sectors := slices.Clone(p.Sectors)
			want := strings.Split(strings.Trim(r.col(3), "-"), ",")
			slices.Sort(sectors)
			slices.Sort(want)
			id, name := "", ""
			if p.Party != nil {
				id, name = p.Party.ID, p.Party.Name
			}
			if p.Country == r.col(2) && strings.Join(sectors, ",") == strings.Join(want, ",") && (r.col(4) == "-" || r.col(4) == id || r.col(4) == name) {
				right++
				return nil
			}
			got = p.Country + " " + strings.Join(p.Sectors, ",") + " " + name + " " + id
		}
		misses = append(misses, strings.Join(r.cols, " ")+": "+got)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d of %d right", right, asked)
	for _, m := range misses {
		t.Log(m)
	}
	if right*100 < asked*95 {
		t.Errorf("only %d of %d right", right, asked)
	}
}

// singular makes the last word of a description a lemma, as the analysis of a
// text would.
func singular(s string) string {
	for _, end := range []string{"soldiers", "farmers", "lawmakers", "villagers"} {
		if strings.HasSuffix(s, " "+end) {
			return strings.TrimSuffix(s, "s")
		}
	}
	return s
}
