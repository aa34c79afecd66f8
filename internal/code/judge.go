package code

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/lex"
)

// A Judge weighs what speaks for and against an act that the rules have
// found. It is a linear model in whole numbers: each trait of the act has a
// weight, their sum is the act's log-odds of being right in thousandths. It
// can only strike acts out and tell how sure the rest are; every weight is a
// line of a table (acts.tsv, made by train/acts).
type Judge struct {
	weights map[string]int
	floor   int // acts below are struck out
}

// judgeFile is the table in the lexicon. A lexicon without one has no judge.
const judgeFile = "judge/acts.tsv"

// ReadJudge reads a table of weights: trait, weight; the line "floor" gives
// the threshold.
func ReadJudge(fsys fs.FS, name string) (*Judge, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("judge: %w", err)
	}
	defer f.Close()
	j := &Judge{weights: map[string]int{}}
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		k, v, ok := strings.Cut(line, "\t")
		w, err := strconv.Atoi(v)
		if !ok || err != nil {
			return nil, fmt.Errorf("%s:%d: want a trait, a tab and a whole number", name, n)
		}
		if k == "floor" {
			j.floor = w
			continue
		}
		j.weights[k] = w
	}
	return j, sc.Err()
}

// NewJudge makes a judge of weights in thousandths.
func NewJudge(weights map[string]int, floor int) *Judge { return &Judge{weights, floor} }

// Write writes the table ReadJudge reads, in order of the traits.
func (j *Judge) Write(w io.Writer) error {
	if _, err := fmt.Fprintf(w, "floor\t%d\n", j.floor); err != nil {
		return err
	}
	return writeWeights(w, j.weights)
}

func writeWeights(w io.Writer, weights map[string]int) error {
	for _, k := range slices.Sorted(maps.Keys(weights)) {
		if _, err := fmt.Fprintf(w, "%s\t%d\n", k, weights[k]); err != nil {
			return err
		}
	}
	return nil
}

// Sum gives the log-odds of an act with these traits, in thousandths.
func (j *Judge) Sum(traits []string) (sum int) {
	for _, t := range traits {
		sum += j.weights[t]
	}
	return sum
}

// odds[k] is the least sum, in thousandths of log-odds, whose probability
// rounds to k hundredths.
var odds = func() (t [101]int) {
	t[0], t[100] = math.MinInt32, math.MaxInt32
	for k := 1; k < 100; k++ {
		p := (float64(k) - 0.5) / 100
		t[k] = int(math.Round(1000 * math.Log(p/(1-p))))
	}
	return t
}()

// Confidence turns a sum into a probability of two decimals, 0.01 to 0.99.
func Confidence(sum int) float64 {
	k, found := slices.BinarySearch(odds[1:100], sum)
	if found {
		k++
	}
	return float64(min(max(k, 1), 99)) / 100
}

// traits lists what is known of an act that may tell whether it is right.
func (g *group) traits(r *Reading, peers int) []string {
	a := g.acts[0]
	t := make([]string, 0, 40)
	add := func(parts ...string) { t = append(t, strings.Join(parts, " ")) }
	add("bias")
	add("type", g.typ)
	add("mode", g.typ, strings.Join(g.mode, "+"))
	add("word", g.typ, a.lemma)
	add("class", g.typ, string(a.rule.Pos))
	add("words", bucket(len(a.nodes), 1, 2, 3))
	add("mentions", bucket(len(g.acts), 1, 2, 3))
	add("peers", bucket(peers, 1, 2, 4, 8))
	add("sentence", bucket(a.sent, 0, 1, 3, 6, 12, 24))
	add("status", g.status)
	add("actor", side1(g.actors, g.openActors))
	add("recipient", side1(g.recipients, g.openRecipients))
	add("sides", g.typ, side0(g.openActors || len(g.actors) == 0), side0(g.openRecipients || len(g.recipients) == 0))
	add("speaker", strconv.FormatBool(len(g.speakers) > 0))
	add("inner", strconv.FormatBool(a.inner != nil), strconv.FormatBool(a.rule.Has("keep")))
	switch {
	case !g.dated:
		add("date none")
	case g.date.To >= daysBefore(r.Story.Filed(), 7):
		add("date new")
	default:
		add("date old")
	}
	if slices.Contains(r.titleWords(), stem5(a.lemma)) {
		add("title")
	}
	for _, x := range a.traits {
		add(x)
	}
	return t
}

func bucket(n int, limits ...int) string {
	for _, l := range limits {
		if n <= l {
			return strconv.Itoa(l)
		}
	}
	return "more"
}

func side0(open bool) string {
	if open {
		return "open"
	}
	return "told"
}

func side1[P interface{ ~[]E }, E any](ps P, open bool) string {
	switch {
	case len(ps) == 0:
		return "none"
	case open:
		return "open"
	case len(ps) == 1:
		return "one"
	}
	return "many"
}

// traitsOf notes how the trigger stands in its sentence.
func (m *matcher) traitsOf(c *match) []string {
	t := &m.tree
	tok := &t.toks[c.trigger]
	out := []string{"tag " + tok.XPOS, "rel " + base(tok.Rel) + " " + string(c.rule.Pos)}
	if tok.Rel == "acl:relcl" {
		out = append(out, "rel relcl")
	}
	if tok.Head >= 0 {
		g := &t.toks[tok.Head]
		out = append(out, "gov "+c.rule.Type+" "+g.UPOS, "governor "+c.rule.Type+" "+m.lemma(tok.Head))
	}
	if t.verbal(c.trigger) {
		v := c.trigger
		for t.toks[v].Rel == "conj" && t.toks[v].Head >= 0 && t.kid(v, "mark", "nsubj", "aux") < 0 {
			v = t.toks[v].Head
		}
		out = append(out, "mark "+base(t.toks[v].Rel)+" "+t.markOf(v))
	}
	if c.rule.Pos == lex.Noun {
		det := "none"
		t.kids(c.trigger, func(k int) bool {
			if t.toks[k].Rel == "det" {
				det = t.lower(k)
			}
			return true
		})
		out = append(out, "det "+det)
	}
	if p, ok := t.role(c.trigger, lex.Subj); ok {
		out = append(out, "subject "+m.parties.Class(m.sent, p.tok), "subject tag "+t.toks[p.tok].UPOS)
	}
	if p, ok := t.role(c.trigger, lex.Obj); ok {
		out = append(out, "object "+m.parties.Class(m.sent, p.tok), "object tag "+t.toks[p.tok].UPOS)
	}
	return out
}

func stem5(w string) string { return strings.ToLower(w[:min(len(w), 5)]) }

// titleWords gives the beginnings of the words of the story's title.
func (r *Reading) titleWords() []string {
	if r.title == nil {
		r.title = []string{}
		for _, w := range strings.FieldsFunc(r.Story.Title, func(c rune) bool { return c == ' ' || c == ',' || c == ':' || c == ';' }) {
			if len(w) >= 4 {
				r.title = append(r.title, stem5(w))
			}
		}
	}
	return r.title
}
