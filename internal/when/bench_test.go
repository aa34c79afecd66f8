package when

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/lang/english"
	"dateline/internal/story"
)

// BenchmarkStory finds the times of a text as dense with them as the test
// sentences are, and dates every verb.
func BenchmarkStory(b *testing.B) {
	f := finder(b)
	a, err := english.New()
	if err != nil {
		b.Fatal(err)
	}
	file, err := os.Open("testdata/expressions.tsv")
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	var text strings.Builder
	for sc := bufio.NewScanner(file); sc.Scan(); {
		if cols := strings.Split(sc.Text(), "\t"); len(cols) == 3 {
			text.WriteString(strings.NewReplacer("{", "", "}", "").Replace(cols[1]) + " The minister said that the two governments had not yet reached an agreement on the border.\n\n")
		}
	}
	doc := a.AnalyseText(text.String())
	st := &story.Story{Published: day.Of(2017, 11, 22), Text: text.String()}
	tokens := 0
	for _, s := range doc.Sentences {
		tokens += len(s.Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		ts := f.Story(st, doc)
		for i, s := range doc.Sentences {
			for j, t := range s.Tokens {
				if t.UPOS == "VERB" {
					ts.Of(i, j)
				}
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*tokens), "ns/token")
}
