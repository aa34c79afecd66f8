package actor

import (
	"testing"

	"dateline/internal/day"
	"dateline/lexicon"
)

func shipped(t testing.TB) *Tables {
	t.Helper()
	tb, err := Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	return tb
}

func TestFirst(t *testing.T) {
	tb := shipped(t)
	n, hits := tb.Find([]string{"Syria", "'s", "Bashar", "al", "-", "Assad", "said"}, 2)
	if n != 4 || len(hits) != 1 || hits[0].ID != "Q44329" {
		t.Error(n, hits)
	}
	if n, h := tb.Find([]string{"turkey"}, 0); n != 0 {
		t.Error(h)
	}
	if n, h := tb.Find([]string{"TURKEY"}, 0); n != 1 || h[0].ID != "Q43" {
		t.Error(n, h)
	}
	d, _ := day.Parse("2010-05-05")
	if h := tb.Holder("president", "RUS", d); len(h) != 1 || h[0].Name != "Dmitry Medvedev" {
		t.Error(h)
	}
	if s := tb.Surname("Assad", d); len(s) == 0 || s[0].ID != "Q44329" {
		t.Error(s)
	}
	for _, w := range []string{"Russian", "Kremlin", "Moscow", "U.S.", "US", "Czechoslovakia", "Congolese", "Londoners"} {
		c, ok := tb.Nation(w)
		t.Log(w, ok, c.Country, c.Use, c.Uses, c.Also, c.Weak)
	}
}
