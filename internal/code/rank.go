package code

import (
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"dateline/internal/event"
)

// A Ranker chooses who stands on a side of an act that no mention of it tells:
// one of the parties of the story, one that sides.tsv proposes, or nobody. It is
// a linear model in whole numbers: each trait of a choice has a weight, and the
// choice with the largest sum wins (parties.tsv, made by train/parties).
type Ranker struct{ weights map[string]int }

// rankerFile is the table in the lexicon. Without one the first proposal of
// sides.tsv stands.
const rankerFile = "judge/parties.tsv"

// ReadRanker reads a table of weights: trait, weight.
func ReadRanker(fsys fs.FS, name string) (*Ranker, error) {
	j, err := ReadJudge(fsys, name)
	if err != nil {
		return nil, err
	}
	return &Ranker{j.weights}, nil
}

// NewRanker makes a ranker of weights in thousandths.
func NewRanker(weights map[string]int) *Ranker { return &Ranker{weights} }

// knows tells whether the ranker has learned anything of a side of a type: an
// ontology of the user's has types it has not.
func (k *Ranker) knows(side string) bool {
	if k == nil {
		return false
	}
	_, ok := k.weights["none "+side]
	return ok
}

// An Option is what may stand on a side, with its traits.
type Option struct {
	Parties []event.Party // none: the story does not tell
	Traits  []string

	how   []string // the ways of sides.tsv that propose it
	First bool     // what sides.tsv alone would give
	Told  bool     // what the mentions of the act tell
	key   string
	sum   int
}

// A Choice is one side of one act with its options, for training.
type Choice struct {
	Group   int           // which of the story's acts
	Actor   bool          // which side
	Others  []event.Party // on the other side
	Options []Option
	Chosen  int
}

// Write writes the table ReadRanker reads.
func (k *Ranker) Write(w io.Writer) error { return writeWeights(w, k.weights) }

// A cast is the parties of a story, where it speaks of them.
type cast struct {
	r      *Reading
	told   []heard
	from   []int          // the first of told in each sentence, and one more
	count  map[string]int // mentions of each party
	topic  string         // who does what the body's first sentence tells
	title  []string
	first  int // the first sentence of the body
	groups []*group
	sides  [][2][]string  // the camps of each group's actors and recipients
	lands  map[string]int // mentions of each country
}

func newCast(r *Reading, told []heard, groups []*group) *cast {
	c := &cast{r: r, told: told, groups: groups, count: map[string]int{}, lands: map[string]int{}}
	n := len(r.Doc.Sentences)
	c.from = make([]int, n+1)
	at := 0
	for s := range n {
		c.from[s] = at
		for at < len(told) && told[at].sent == s {
			at++
		}
	}
	c.from[n] = at
	for c.first < n && r.Doc.Sentences[c.first].Headline {
		c.first++
	}
	for _, g := range groups {
		c.sides = append(c.sides, [2][]string{camps(g.actors), camps(g.recipients)})
	}
	for i := range told {
		h := &told[i]
		h.key = campOf(h.party)
		c.count[h.key]++
		c.lands[h.party.Country]++
		if c.topic == "" && h.sent >= c.first && h.rel == "nsubj" {
			c.topic = h.key
		}
	}
	c.title = strings.FieldsFunc(strings.ToLower(r.Story.Title), func(c rune) bool { return !(c >= 'a' && c <= 'z' || c >= 0x80) })
	return c
}

// campOf names those whom a reader takes for one side: a country's government
// with its leaders and offices, its army, an unknown person.
func campOf(p event.Party) string {
	if p.Country == "" || len(p.Sectors) == 0 || supranational[p.Country] {
		return p.Name + "/" + p.Country
	}
	return p.Country + " " + p.Sectors[0]
}

// camps names those of a side.
func camps(ps []event.Party) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = campOf(p)
	}
	return out
}

// How far an option may stand from an act, and how many there may be.
const (
	rankBack    = 10
	rankAhead   = 2
	maxOptions  = 40
	maxScanned  = 600
	nearbyDeeds = 24
)

// options lists who may stand on a side: what is told, what the rows of
// sides.tsv propose, the parties of the sentences near and of the story's
// first, and nobody.
func (c *Coder) options(a *group, s *cast, actor bool, ps Parties) []Option {
	out := []Option{{key: "-"}}
	find := func(key string, p event.Party) *Option {
		for i := range out {
			if out[i].key == key {
				return &out[i]
			}
		}
		if len(out) >= maxOptions {
			return nil
		}
		out = append(out, Option{Parties: []event.Party{p}, key: key})
		return &out[len(out)-1]
	}
	side := a.recipients
	if actor {
		side = a.actors
	}
	if len(side) > 0 {
		o := find(campOf(side[0]), side[0])
		o.Parties, o.Told = side, true
	}
	proposed := false
	c.propose(a, s, !actor, ps, func(how string, who []event.Party) bool {
		o := find(campOf(who[0]), who[0])
		if o == nil {
			return true
		}
		if len(o.how) == 0 && len(o.Parties) < len(who) {
			o.Parties = who
		}
		if !slices.Contains(o.how, how) {
			o.how = append(o.how, how)
		}
		o.First = o.First || !proposed
		proposed = true
		return true
	})
	if !proposed {
		out[0].First = true
	}
	at := a.acts[0].sent
	scan := func(lo, hi int) {
		for i := hi - 1; i >= lo && i >= hi-maxScanned; i-- {
			if h := &s.told[i]; h.class != "place" && h.class != "thing" {
				find(h.key, h.party)
			}
		}
	}
	n := len(s.from) - 1
	scan(s.from[max(0, at-rankBack)], s.from[min(n, at+1)])
	scan(s.from[min(n, at+1)], s.from[min(n, at+1+rankAhead)])
	scan(s.from[min(n, s.first)], s.from[min(n, s.first+2)])
	return out
}

// rank decides a side.
func (c *Coder) rank(a *group, index int, s *cast, actor bool, ps Parties, keep func(Choice)) []event.Party {
	opts := c.options(a, s, actor, ps)
	c.describe(a, index, s, actor, opts, ps, keep != nil)
	best := 0
	known := c.ranker.knows(sideOf(a, actor))
	others := a.actors
	if actor {
		others = a.recipients
	}
	for i := range opts {
		if !opts[i].Told && len(without(opts[i].Parties, others)) < len(opts[i].Parties) {
			continue // nobody acts on himself
		}
		if known && opts[i].sum > opts[best].sum || !known && (opts[i].Told || opts[i].First && !opts[best].Told) {
			best = i
		}
	}
	if !actor && parting(a) {
		best = 0 // nobody
	}
	if keep != nil {
		keep(Choice{index, actor, others, opts, best})
	}
	return opts[best].Parties
}

// Reason tells what spoke most for and against what was chosen.
func (c *Coder) Reason(x *Choice) string {
	if c.ranker == nil {
		return ""
	}
	o := &x.Options[x.Chosen]
	traits := slices.Clone(o.Traits)
	slices.SortStableFunc(traits, func(a, b string) int { return abs(c.ranker.weights[b]) - abs(c.ranker.weights[a]) })
	out := make([]string, 0, reasons)
	for _, t := range traits[:min(reasons, len(traits))] {
		out = append(out, fmt.Sprintf("%s %+.1f", t, float64(c.ranker.weights[t])/1000))
	}
	return fmt.Sprintf("not told; likeliest of %d: %s", len(x.Options), strings.Join(out, ", "))
}

// reasons is how many traits a reason names.
const reasons = 4

func abs(n int) int { return max(n, -n) }

func sideOf(a *group, actor bool) string {
	if actor {
		return a.typ + " actor"
	}
	return a.typ + " recipient"
}

// A tally adds up the weights of traits, and keeps them for training.
type tally struct {
	weights map[string]int
	buf     []byte
	sum     int
	keep    bool
	traits  []string
}

func (t *tally) add(parts ...string) {
	t.buf = t.buf[:0]
	for i, p := range parts {
		if i > 0 {
			t.buf = append(t.buf, ' ')
		}
		t.buf = append(t.buf, p...)
	}
	t.sum += t.weights[string(t.buf)]
	if t.keep {
		t.traits = append(t.traits, string(t.buf))
	}
}

// describe gives every option its traits and their sum.
func (c *Coder) describe(a *group, index int, s *cast, actor bool, opts []Option, ps Parties, keep bool) {
	t := tally{keep: keep}
	if c.ranker != nil {
		t.weights = c.ranker.weights
	}
	v := c.viewOf(a, index, s, actor, ps)
	for i := range opts {
		t.sum, t.traits = 0, nil
		if i == 0 {
			c.nobody(&t, v, opts)
		} else {
			c.somebody(&t, v, &opts[i])
		}
		opts[i].sum, opts[i].Traits = t.sum, t.traits
	}
}
