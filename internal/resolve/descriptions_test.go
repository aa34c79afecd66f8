package resolve_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/lang/english"
	"dateline/internal/resolve"
	"dateline/internal/story"
	"dateline/lexicon"
)

// TestDescriptions measures composition on descriptions written from
// knowledge: the share that is right must not fall.
func TestDescriptions(t *testing.T) {
	f, err := os.Open("testdata/descriptions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tables, err := actor.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolve.New(tables, lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	a, err := english.New()
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if sc.Text() == "" || sc.Text()[0] == '#' {
			continue
		}
		c := strings.Split(sc.Text(), "\t")
		if len(c) != 5 {
			t.Fatalf("bad line %q", sc.Text())
		}
		all++
		text := strings.ToUpper(c[0][:1]) + c[0][1:] + " said on Monday that talks would go on."
		published, err := day.Parse(c[1])
		if err != nil {
			t.Fatal(err)
		}
		st := &story.Story{Text: text, Published: published, Dateline: story.Dateline{Place: c[2]},
			Regions: []story.Region{{Kind: story.Body, End: len(text)}}}
		doc := a.Analyse(st)
		p := r.Story(st, doc)
		// The phrase is the longest that stands for anybody within the description.
		ok, got, why, longest := false, "nobody", "", 0
		for s := range doc.Sentences {
			for i, tok := range doc.Sentences[s].Tokens {
				for _, q := range p.At(s, i) {
					if tok.Start >= len(c[0]) || len(q.Text) <= longest {
						continue
					}
					longest = len(q.Text)
					got, why = q.Name+" "+q.Country+" "+strings.Join(q.Sectors, ","), p.Why(s, i)
					country := c[3] == "-" && q.Country == "" || slices.Contains(strings.Split(c[3], ","), q.Country)
					sector := false
					for _, x := range strings.Split(c[4], ",") {
						sector = sector || slices.Contains(q.Sectors, x) || x == "-" && len(q.Sectors) == 0
					}
					ok = country && sector
				}
			}
		}
		if ok {
			right++
		} else {
			t.Logf("%s (%s, %s): want %s %s, got %s: %s", c[0], c[1], c[2], c[3], c[4], got, why)
		}
	}
	t.Logf("%d of %d right", right, all)
	if right*100 < all*90 {
		t.Errorf("%d of %d right, want at least 90 per cent", right, all)
	}
}
