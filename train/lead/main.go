// Command lead fits the weights of the signs by which package code tells a
// story's news from its background:
//
//	go run ./train/lead -o lexicon/grammar/lead.tsv GOLD.jsonl...
//
// The stories are coded by the built-in lexicon and model, and each record is
// paired with the hand-coded one that has a mention in the same sentence with
// the same trigger. The weights are those of a logistic regression with a
// penalty on their size, rounded to whole numbers; the accuracy printed is over
// ten folds of stories, each judged by weights fitted on the others. The same
// files and lexicon give the same weights.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"maps"
	"math"
	"os"
	"slices"
	"strings"

	"dateline/internal/eval"
	"dateline/internal/event"
	"dateline/internal/pipeline"
	"dateline/internal/read"
)

const (
	folds   = 10
	rounds  = 800
	rate    = 2.0
	penalty = 3   // on the size of the weights
	scale   = 100 // of the whole-number weights
	rare    = 8   // signs seen less often are left out
)

// An example is one record with its signs, and whether it is the news.
type example struct {
	file, story int
	signs       []string
	lead        bool
}

func main() {
	log.SetFlags(0)
	out := flag.String("o", "", "file of weights to write")
	flag.Parse()
	if err := run(*out, flag.Args()); err != nil {
		log.Fatal(err)
	}
}

func run(out string, files []string) error {
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		return err
	}
	var all []example
	stories := 0
	for i, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		gold, err := eval.ReadGold(bytes.NewReader(b), name)
		if err != nil {
			return err
		}
		for j := range gold {
			xs, err := examples(p, &gold[j])
			if err != nil {
				return fmt.Errorf("%s: story %s: %w", name, gold[j].ID, err)
			}
			for _, x := range xs {
				x.file, x.story = i, stories
				all = append(all, x)
			}
			stories++
		}
	}
	right, n := make([]int, len(files)), make([]int, len(files))
	for k := range folds {
		w := fit(all, func(x *example) bool { return x.story%folds != k })
		for i := range all {
			if x := &all[i]; x.story%folds == k {
				n[x.file]++
				if x.lead == (score(w, x.signs) > 0) {
					right[x.file]++
				}
			}
		}
	}
	for i, name := range files {
		fmt.Printf("%s: %d records, lead right in %.1f%% (ten folds over stories)\n", name, n[i], 100*float64(right[i])/float64(max(1, n[i])))
	}
	w := fit(all, func(*example) bool { return true })
	if out == "" {
		return nil
	}
	return write(out, w)
}

// examples codes a gold story and pairs its records with the hand-coded ones.
func examples(p *pipeline.Pipeline, g *eval.Gold) ([]example, error) {
	line, err := json.Marshal(g)
	if err != nil {
		return nil, err
	}
	st, err := read.JSON(line)
	if err != nil {
		return nil, err
	}
	r, err := p.Read(context.Background(), st)
	if err != nil {
		return nil, err
	}
	spans := sentences(st.Text, g.Sentences)
	used := make([]bool, len(g.Events))
	var out []example
	for _, s := range p.Coder().Samples(r) {
		best, at := 0, -1
		for i := range g.Events {
			if n := likeness(&s.Event, &g.Events[i], spans); !used[i] && n > best {
				best, at = n, i
			}
		}
		if at >= 0 {
			used[at] = true
			out = append(out, example{signs: s.Signs, lead: g.Events[at].Lead})
		}
	}
	return out, nil
}

// sentences finds the gold's sentences in the text as read.
func sentences(text string, ss []string) [][2]int {
	out := make([][2]int, len(ss))
	from := 0
	for i, s := range ss {
		head := s[:min(len(s), 24)]
		if at := strings.Index(text[from:], head); at >= 0 {
			from += at
		}
		out[i] = [2]int{from, from + len(s)}
	}
	return out
}

// likeness tells how surely a record is the hand-coded one: 0 if no mention
// has its trigger in the same sentence.
func likeness(e, g *event.Event, spans [][2]int) int {
	n := 0
	for _, m := range e.Mentions {
		for _, h := range g.Mentions {
			if h.Sentence < 0 || h.Sentence >= len(spans) {
				continue
			}
			if s := spans[h.Sentence]; m.Start < s[0] || m.Start >= s[1] {
				continue
			}
			if slices.ContainsFunc(strings.Fields(strings.ToLower(h.Trigger)), func(w string) bool {
				return strings.Trim(w, ".,;\"'") == strings.ToLower(m.Trigger)
			}) {
				n = 1
			}
		}
	}
	if n > 0 && e.Type == g.Type {
		n++
	}
	return n
}

func score[N int | float64](w map[string]N, signs []string) (sum N) {
	for _, s := range signs {
		sum += w[s]
	}
	return sum
}

// fit finds weights by gradient ascent, in a fixed order of signs.
func fit(all []example, in func(*example) bool) map[string]int {
	seen := map[string]int{}
	n := 0
	for i := range all {
		if in(&all[i]) {
			n++
			for _, s := range all[i].signs {
				seen[s]++
			}
		}
	}
	maps.DeleteFunc(seen, func(_ string, k int) bool { return k < rare })
	w := map[string]float64{}
	for range rounds {
		g := map[string]float64{}
		for i := range all {
			x := &all[i]
			if !in(x) {
				continue
			}
			d := -1 / (1 + math.Exp(-score(w, x.signs)))
			if x.lead {
				d++
			}
			for _, s := range x.signs {
				g[s] += d
			}
		}
		for s := range seen {
			w[s] += rate * (g[s] - penalty*w[s]) / float64(n)
		}
	}
	out := map[string]int{}
	for s, v := range w {
		out[s] = int(math.Round(scale * v))
	}
	return out
}

func write(name string, w map[string]int) error {
	var b bytes.Buffer
	o := bufio.NewWriter(&b)
	fmt.Fprintln(o, "# What each sign adds to the case that an act is the news of its story: sign,")
	fmt.Fprintln(o, "# weight. internal/code/lead.go says what the signs mean. Fitted by train/lead")
	fmt.Fprintln(o, "# on the project's own gold and on Wikinews stories of 2019 (CC BY 2.5) coded")
	fmt.Fprintln(o, "# for it; no text of theirs is here.")
	for _, s := range slices.Sorted(maps.Keys(w)) {
		if w[s] != 0 {
			fmt.Fprintf(o, "%s\t%d\n", s, w[s])
		}
	}
	if err := o.Flush(); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}
