// Acts trains the judge of acts (internal/code/judge.go): a logistic model
// over the traits of the records that the rules make of hand-coded stories.
// It prints figures by cross-validation over stories and writes the table of
// weights.
//
//	go run ./train/acts -out lexicon/judge/acts.tsv GOLD.jsonl...
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"

	"dateline/internal/code"
	"dateline/internal/eval"
	"dateline/internal/event"
	"dateline/internal/pipeline"
	"dateline/internal/read"
)

func main() {
	out := flag.String("out", "", "file for the table of weights")
	folds := flag.Int("folds", 10, "folds of cross-validation")
	decay := flag.Float64("decay", 5, "strength of the pull of weights towards zero")
	rare := flag.Int("rare", 3, "traits seen in fewer stories than this are left out")
	flag.Parse()
	if err := run(flag.Args(), *out, *folds, *decay, *rare); err != nil {
		fmt.Fprintln(os.Stderr, "acts:", err)
		os.Exit(1)
	}
}

// A sample is one record of a story with what it should have been.
type sample struct {
	code.Candidate
	right bool
}

// A tale is a story with its gold and its samples.
type tale struct {
	gold    eval.Gold
	file    int
	samples []sample
}

func run(files []string, out string, folds int, decay float64, rare int) error {
	if len(files) == 0 {
		return fmt.Errorf("no gold files")
	}
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		return err
	}
	var tales []tale
	for f, name := range files {
		ts, err := load(p, name, f)
		if err != nil {
			return err
		}
		tales = append(tales, ts...)
	}
	var all []sample
	for _, t := range tales {
		all = append(all, t.samples...)
	}
	n := 0
	for _, s := range all {
		if s.right {
			n++
		}
	}
	fmt.Printf("%d stories, %d records, %d right\n", len(tales), len(all), n)

	// Every story is judged by a model that has not seen it.
	sums := make([][]int, len(tales))
	for k := range folds {
		var train []tale
		for i, t := range tales {
			if i%folds != k {
				train = append(train, t)
			}
		}
		j := code.NewJudge(fit(train, decay, rare), 0)
		for i := k; i < len(tales); i += folds {
			for _, s := range tales[i].samples {
				sums[i] = append(sums[i], j.Sum(s.Traits))
			}
		}
	}
	floor := lowest(tales, sums)
	for f, name := range files {
		only := func(t *tale) bool { return t.file == f }
		fmt.Printf("\n%s, without judge:\n", name)
		if err := figure(tales, sums, math.MinInt, only).Write(os.Stdout); err != nil {
			return err
		}
		fmt.Printf("\n%s, judged by cross-validation, floor %d:\n", name, floor)
		fig := figure(tales, sums, floor, only)
		if err := fig.Write(os.Stdout); err != nil {
			return err
		}
		if err := fig.WriteReliability(os.Stdout); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Weights of the judge of acts, in thousandths of log-odds: what speaks for a record\n"+
		"# being right. Made by train/acts from hand-coded stories; internal/code/judge.go says\n"+
		"# what the traits are. floor: records whose sum is lower are struck out.\n"+
		"# The stories: Wikinews of 2019 (CC BY 2.5) and stories written for the project, both coded by\n"+
		"# language-model coders. Licence of this file: CC BY 2.5.\n")
	if err := code.NewJudge(fit(tales, decay, rare), floor).Write(&b); err != nil {
		return err
	}
	return os.WriteFile(out, b.Bytes(), 0o644)
}

func load(p *pipeline.Pipeline, name string, file int) ([]tale, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	gold, err := eval.ReadGold(f, name)
	if err != nil {
		return nil, err
	}
	byID := map[string]eval.Gold{}
	for _, g := range gold {
		byID[g.ID] = g
	}
	var out []tale
	ctx := context.Background()
	for st, err := range read.Stories(ctx, []string{name}, read.Options{}) {
		if err != nil {
			return nil, err
		}
		r, err := p.Read(ctx, st)
		if err != nil {
			return nil, err
		}
		t := tale{gold: byID[st.ID], file: file}
		cands := p.Coder().Candidates(r)
		events := make([]event.Event, len(cands))
		for i, c := range cands {
			events[i] = c.Event
		}
		right := eval.Right(t.gold, events)
		for i, c := range cands {
			t.samples = append(t.samples, sample{c, right[i]})
		}
		out = append(out, t)
	}
	return out, nil
}

// figure scores the stories with the records whose sum reaches the floor.
func figure(tales []tale, sums [][]int, floor int, only func(*tale) bool) *eval.StoryFigures {
	var gold []eval.Gold
	coded := map[string][]event.Event{}
	for i := range tales {
		t := &tales[i]
		if only != nil && !only(t) {
			continue
		}
		gold = append(gold, t.gold)
		for k, s := range t.samples {
			if sums[i][k] >= floor {
				e := s.Event
				e.Confidence = code.Confidence(sums[i][k])
				coded[t.gold.ID] = append(coded[t.gold.ID], e)
			}
		}
	}
	return eval.ScoreStories(gold, coded)
}

// lowest gives the lowest floor whose F1 of types is as good as the best, but
// for a tenth of a point: what is only doubtful stays, its confidence says so.
func lowest(tales []tale, sums [][]int) int {
	const least, step = -3000, 100
	var f1 []float64
	for try := least; try <= 1500; try += step {
		f1 = append(f1, figure(tales, sums, try, nil).Type().F1)
	}
	best := slices.Max(f1)
	return least + step*slices.IndexFunc(f1, func(f float64) bool { return f >= best-0.1 })
}

// fit finds the weights that make the right records likely and the wrong
// unlikely, pulled towards zero, by gradient descent with a step of its own
// for each weight. It goes through the samples in a fixed order.
func fit(tales []tale, decay float64, rare int) map[string]int {
	stories := map[string]int{}
	for _, t := range tales {
		seen := map[string]bool{}
		for _, s := range t.samples {
			for _, x := range s.Traits {
				if !seen[x] {
					seen[x] = true
					stories[x]++
				}
			}
		}
	}
	var names []string
	for x, n := range stories {
		if n >= rare {
			names = append(names, x)
		}
	}
	slices.Sort(names)
	index := map[string]int{}
	for i, x := range names {
		index[x] = i
	}
	type row struct {
		x []int
		y float64
	}
	var rows []row
	for _, t := range tales {
		for _, s := range t.samples {
			r := row{}
			for _, x := range s.Traits {
				if i, ok := index[x]; ok {
					r.x = append(r.x, i)
				}
			}
			if s.right {
				r.y = 1
			}
			rows = append(rows, r)
		}
	}
	w := make([]float64, len(names))
	g := make([]float64, len(names))
	sq := make([]float64, len(names))
	for range 300 {
		for i := range g {
			g[i] = decay * w[i]
			if names[i] == "bias" {
				g[i] = 0
			}
		}
		for _, r := range rows {
			z := 0.0
			for _, i := range r.x {
				z += w[i]
			}
			e := 1/(1+math.Exp(-z)) - r.y
			for _, i := range r.x {
				g[i] += e
			}
		}
		for i := range w {
			sq[i] += g[i] * g[i]
			if sq[i] > 0 {
				w[i] -= 0.3 * g[i] / math.Sqrt(sq[i])
			}
		}
	}
	out := map[string]int{}
	for i, x := range names {
		if v := int(math.Round(w[i] * 1000)); v != 0 {
			out[x] = v
		}
	}
	return out
}
