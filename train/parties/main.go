// Parties trains the ranker of parties (internal/code/rank.go): a linear model
// that chooses, of all who could stand on a side of an act, the most likely,
// or nobody. It learns from hand-coded stories, prints figures by
// cross-validation over stories and writes the table of weights.
//
//	go run ./train/parties -out lexicon/judge/parties.tsv GOLD.jsonl...
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"dateline/internal/code"
	"dateline/internal/day"
	"dateline/internal/eval"
	"dateline/internal/event"
	"dateline/internal/lex"
	"dateline/internal/pipeline"
	"dateline/internal/read"
)

type options struct {
	out   string
	folds int
	decay float64
	rare  int
	tests []test
}

// A test is an example of the lexicon, read.
type test struct {
	*lex.Test
	reading *code.Reading
}

func lexiconTests(p *pipeline.Pipeline) (out []test, err error) {
	for _, t := range p.Coder().Lexicon().Tests {
		if !t.Whos {
			continue
		}
		r, err := p.Read(context.Background(), pipeline.Sentence(t.Text, day.Of(2019, 6, 1)))
		if err != nil {
			return nil, err
		}
		out = append(out, test{t, r})
	}
	return out, nil
}

func (t *test) examples(c *code.Coder) (out []example) {
	events, choices := c.Choices(t.reading)
	for _, x := range choices {
		if events[x.Group].Type != t.Type {
			continue
		}
		e := example{}
		for _, o := range x.Options {
			ok, told := code.Wants(t.Test, x.Actor, o.Parties)
			if !told {
				break
			}
			e.right = append(e.right, ok)
			e.options = append(e.options, o.Traits)
		}
		if len(e.right) > 0 {
			out = append(out, e)
		}
	}
	return out
}

func main() {
	var o options
	flag.StringVar(&o.out, "out", "", "file for the table of weights")
	flag.IntVar(&o.folds, "folds", 10, "folds of cross-validation, 0 for none")
	flag.Float64Var(&o.decay, "decay", 10, "strength of the pull of weights towards zero")
	flag.IntVar(&o.rare, "rare", 3, "traits seen in fewer stories than this are left out")
	flag.Parse()
	if err := run(flag.Args(), &o); err != nil {
		fmt.Fprintln(os.Stderr, "parties:", err)
		os.Exit(1)
	}
}

// A tale is a story read, with its gold.
type tale struct {
	gold    eval.Gold
	file    int
	reading *code.Reading
}

func run(files []string, o *options) error {
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
	coder := p.Coder()
	if o.tests, err = lexiconTests(p); err != nil {
		return err
	}
	if o.folds > 0 {
		before := map[string][]event.Event{}
		after := map[string][]event.Event{}
		var got tally
		for i := range tales {
			before[tales[i].gold.ID] = coder.Ranked(nil).Code(tales[i].reading)
		}
		for k := range o.folds {
			var train []tale
			for i, t := range tales {
				if i%o.folds != k {
					train = append(train, t)
				}
			}
			c := coder.Ranked(code.NewRanker(learn(coder, train, o)))
			for i := k; i < len(tales); i += o.folds {
				after[tales[i].gold.ID] = c.Code(tales[i].reading)
				got.add(c, &tales[i])
			}
		}
		got.print()
		for f, name := range files {
			var gold []eval.Gold
			for _, t := range tales {
				if t.file == f {
					gold = append(gold, t.gold)
				}
			}
			fmt.Printf("\n%s, first proposals:\n", name)
			if err := eval.ScoreStories(gold, before).Write(os.Stdout); err != nil {
				return err
			}
			fmt.Printf("\n%s, ranked by cross-validation:\n", name)
			if err := eval.ScoreStories(gold, after).Write(os.Stdout); err != nil {
				return err
			}
		}
	}
	if o.out == "" {
		return nil
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Weights of the ranker of parties, in thousandths: what speaks for a party standing on\n"+
		"# a side of an act. Made by train/parties from hand-coded stories; internal/code/rank.go\n"+
		"# says what the traits are.\n"+
		"# The stories: Wikinews of 2019 (CC BY 2.5) and stories written for the project, both coded by\n"+
		"# language-model coders. Licence of this file: CC BY 2.5.\n")
	if err := code.NewRanker(learn(coder, tales, o)).Write(&b); err != nil {
		return err
	}
	return os.WriteFile(o.out, b.Bytes(), 0o644)
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
		out = append(out, tale{byID[st.ID], file, r})
	}
	return out, nil
}

// An example is a side with its options, those that are right marked.
type example struct {
	options [][]string // traits
	right   []bool
}

// learn fits weights to the choices as they stand without a ranker.
func learn(c *code.Coder, tales []tale, o *options) map[string]int {
	c = c.Ranked(nil)
	var xs [][]example
	for i := range tales {
		xs = append(xs, examples(c, &tales[i]))
	}
	for i := range o.tests {
		xs = append(xs, o.tests[i].examples(c))
	}
	return fit(xs, o.decay, o.rare)
}

func examples(c *code.Coder, t *tale) (out []example) {
	for _, x := range sides(c, t) {
		e := example{right: x.right}
		for _, p := range x.Options {
			e.options = append(e.options, p.Traits)
		}
		out = append(out, e)
		if slices.ContainsFunc(x.Options, func(o code.Option) bool { return o.Told }) {
			out = append(out, e.masked())
		}
	}
	return out
}

// masked gives the example of a side that is told as if it were not: without
// the traits of being told, and of where in the clause the party stands.
func (e example) masked() example {
	m := example{right: e.right}
	for _, traits := range e.options {
		var keep []string
		for _, f := range traits {
			w := strings.Fields(f)
			switch w[0] {
			case "path", "gap", "prep", "role":
				continue
			}
			if !slices.Contains(w, "told") {
				keep = append(keep, f)
			}
		}
		m.options = append(m.options, keep)
	}
	return m
}

// A side is a choice with what of it is right.
type side struct {
	code.Choice
	right []bool
}

// sides gives the choices of a story for which the gold tells what is right.
func sides(c *code.Coder, t *tale) (out []side) {
	events, choices := c.Choices(t.reading)
	link := eval.Link(&t.gold, t.reading.Doc.Text, events)
	for _, x := range choices {
		if link[x.Group] < 0 {
			continue
		}
		g := &t.gold.Events[link[x.Group]]
		s := side{Choice: x, right: make([]bool, len(x.Options))}
		for i := range x.Options {
			s.right[i] = eval.Suits(g, x.Actor, x.Options[i].Parties, x.Others)
		}
		out = append(out, s)
	}
	return out
}

// A tally counts how many sides are right, would be with the first proposal,
// and could be: of recipients and actors that no mention tells and of those told.
type tally struct{ n, first, chosen, can [4]int }

func (y *tally) add(c *code.Coder, t *tale) {
	for _, x := range sides(c, t) {
		k := 0
		if x.Actor {
			k = 1
		}
		f := 0
		for i, o := range x.Options {
			if o.Told {
				k += 2
				f = i
				break
			}
			if o.First {
				f = i
			}
		}
		if x.right[f] {
			y.first[k]++
		}
		y.n[k]++
		if x.right[x.Chosen] {
			y.chosen[k]++
		}
		if slices.Contains(x.right, true) {
			y.can[k]++
		}
	}
}

func (y *tally) print() {
	for k, name := range []string{"open recipients", "open actors", "told recipients", "told actors"} {
		fmt.Printf("%s: %d, right by first proposal %d, ranked %d, could be %d\n", name, y.n[k], y.first[k], y.chosen[k], y.can[k])
	}
}

// least is the weight, in thousandths, below which a trait is left out; by those
// of nobody the ranker knows which types it has learned.
const least = 20

// fit finds the weights that make the right options likely among those of
// their side, pulled towards zero, by gradient descent with a step of its own
// for each weight. It goes through the examples in a fixed order.
func fit(tales [][]example, decay float64, rare int) map[string]int {
	stories := map[string]int{}
	for _, xs := range tales {
		seen := map[string]bool{}
		for _, x := range xs {
			for _, o := range x.options {
				for _, f := range o {
					if !seen[f] {
						seen[f] = true
						stories[f]++
					}
				}
			}
		}
	}
	var names []string
	for f, n := range stories {
		if n >= rare {
			names = append(names, f)
		}
	}
	slices.Sort(names)
	index := map[string]int{}
	for i, f := range names {
		index[f] = i
	}
	type row struct {
		x     [][]int
		right []bool
	}
	var rows []row
	for _, xs := range tales {
		for _, x := range xs {
			if !slices.Contains(x.right, true) || !slices.Contains(x.right, false) {
				continue
			}
			r := row{right: x.right}
			for _, o := range x.options {
				var f []int
				for _, t := range o {
					if i, ok := index[t]; ok {
						f = append(f, i)
					}
				}
				r.x = append(r.x, f)
			}
			rows = append(rows, r)
		}
	}
	w := make([]float64, len(names))
	g := make([]float64, len(names))
	sq := make([]float64, len(names))
	var z []float64
	for range 150 {
		for i := range g {
			g[i] = decay * w[i]
		}
		for _, r := range rows {
			z = z[:0]
			top := math.Inf(-1)
			for _, x := range r.x {
				s := 0.0
				for _, i := range x {
					s += w[i]
				}
				z = append(z, s)
				top = max(top, s)
			}
			all, right := 0.0, 0.0
			for k := range z {
				z[k] = math.Exp(z[k] - top)
				all += z[k]
				if r.right[k] {
					right += z[k]
				}
			}
			for k, x := range r.x {
				e := z[k] / all
				if r.right[k] {
					e -= z[k] / right
				}
				for _, i := range x {
					g[i] += e
				}
			}
		}
		for i := range w {
			sq[i] += g[i] * g[i]
			if sq[i] > 0 {
				w[i] -= 0.2 * g[i] / math.Sqrt(sq[i])
			}
		}
	}
	out := map[string]int{}
	for i, f := range names {
		if v := int(math.Round(w[i] * 1000)); v > least || v < -least || strings.HasPrefix(f, "none ") {
			out[f] = v
		}
	}
	return out
}
