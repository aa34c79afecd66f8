package dup

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/story"
)

// BenchmarkOf sketches stories of 200 to 300 words.
func BenchmarkOf(b *testing.B) {
	var stories []*story.Story
	words := 0
	blocksOf(b, func(p []string) {
		text := strings.Join(p, "\n\n")
		words += len(strings.Fields(text))
		stories = append(stories, &story.Story{Text: text})
	})
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, st := range stories {
			Of(st)
		}
		n++
	}
	b.ReportMetric(float64(n*words)/b.Elapsed().Seconds(), "words/s")
}

func blocksOf(b *testing.B, yield func([]string)) {
	for _, s := range sources(b) {
		yield(s.body)
	}
}

// BenchmarkGroup puts 100,000 stories of a month in families, a third of which
// share passages.
func BenchmarkGroup(b *testing.B) {
	r := rand.New(rand.NewPCG(5, 6))
	words := func(n int, g *rand.Rand) string {
		var t strings.Builder
		for range n {
			fmt.Fprintf(&t, "%c%c%c ", 'a'+g.IntN(26), 'a'+g.IntN(26), 'a'+g.IntN(26))
		}
		return t.String()
	}
	stories := make([]*Story, 100_000)
	for i := range stories {
		text := words(40, rand.New(rand.NewPCG(uint64(r.IntN(len(stories)*2)), 7))) + words(160, r)
		if i%3 == 0 {
			text = words(200, rand.New(rand.NewPCG(uint64(r.IntN(len(stories)/10)), 8)))
		}
		if i%5 == 0 {
			text += words(40, rand.New(rand.NewPCG(9, 9)))
		}
		stories[i] = &Story{fmt.Sprint(i), day.Of(2020, 1, 1+r.IntN(30)), Of(&story.Story{Text: text})}
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Group(stories); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*len(stories))/b.Elapsed().Seconds(), "stories/s")
}

// BenchmarkCompare compares two stories.
func BenchmarkCompare(b *testing.B) {
	all := sources(b)
	x, y := all[0].sketch(b, "a", ""), all[1].sketch(b, "b", "")
	y.Published = x.Published
	for b.Loop() {
		Compare(x, y)
	}
}
