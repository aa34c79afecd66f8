package when

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/lang/english"
	"dateline/internal/story"
)

// TestExpressions reads testdata/expressions.tsv: at least 95 in 100 right.
func TestExpressions(t *testing.T) {
	f := finder(t)
	a, err := english.New()
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.Open("testdata/expressions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	n, right := 0, 0
	sc := bufio.NewScanner(file)
	for line := 1; sc.Scan(); line++ {
		if strings.HasPrefix(sc.Text(), "#") {
			continue
		}
		cols := strings.Split(sc.Text(), "\t")
		if len(cols) != 3 {
			t.Fatalf("line %d: want 3 columns, have %d", line, len(cols))
		}
		filed, err := day.Parse(cols[0])
		if err != nil {
			t.Fatalf("line %d: %v", line, err)
		}
		before, rest, _ := strings.Cut(cols[1], "{")
		inner, after, ok := strings.Cut(rest, "}")
		if !ok {
			t.Fatalf("line %d: no expression in braces", line)
		}
		text := before + inner + after
		ts := f.Story(&story.Story{Published: filed, Text: text}, a.AnalyseText(text))
		got := "-"
		for _, e := range ts.Exprs() {
			// The expression that shares the last word of the braces, or the first.
			if e.Start < len(before)+len(inner) && e.End > len(before) && e.From.Known() {
				got = e.From.String() + ".." + e.To.String()
				if e.From == e.To {
					got = e.From.String()
				}
			}
		}
		n++
		if got == cols[2] {
			right++
		} else {
			t.Logf("line %d: %s, filed %s: %s, want %s", line, cols[1], cols[0], got, cols[2])
		}
	}
	share := fmt.Sprintf("%d of %d expressions right", right, n)
	if n < 250 || right*100 < n*95 {
		t.Error(share)
	} else {
		t.Log(share)
	}
}
