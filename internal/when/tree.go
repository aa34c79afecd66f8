package when

import (
	"strings"

	"dateline/internal/lang"
)

// A tree is a sentence with its children listed, as attachment needs it.
type tree struct {
	*lang.Sentence
	kids  [][]int
	depth []int
}

func newTree(s *lang.Sentence) *tree {
	n := len(s.Tokens)
	ints := make([]int, 2*n)
	t := &tree{Sentence: s, kids: make([][]int, n), depth: ints[:n]}
	count, all := t.depth, ints[n:]
	for i := range s.Tokens {
		if h := t.head(i); h >= 0 {
			count[h]++
		}
	}
	for i, at := 0, 0; i < n; i++ {
		t.kids[i] = all[at : at : at+count[i]]
		at += count[i]
	}
	for i := range s.Tokens {
		if h := t.head(i); h >= 0 {
			t.kids[h] = append(t.kids[h], i)
		}
	}
	for i := range s.Tokens {
		d := 0
		for j := t.head(i); j >= 0 && d < n; j = t.head(j) {
			d++
		}
		t.depth[i] = d
	}
	return t
}

// head gives the governor of token i, -1 for the root.
func (t *tree) head(i int) int {
	h := t.Tokens[i].Head
	if h < 0 || h >= len(t.Tokens) || h == i {
		return -1
	}
	return h
}

// rel gives the relation of token i without its subtype.
func (t *tree) rel(i int) string {
	r, _, _ := strings.Cut(t.Tokens[i].Rel, ":")
	return r
}

func (t *tree) verbal(i int) bool {
	return i >= 0 && (t.Tokens[i].UPOS == "VERB" || t.Tokens[i].UPOS == "AUX")
}

// clausal tells whether token i heads a clause: a verb, or a nominal with its
// copula, or anything in a clause's relation.
func (t *tree) clausal(i int) bool {
	if i < 0 {
		return false
	}
	if t.Tokens[i].UPOS == "VERB" && t.rel(i) != "amod" && t.rel(i) != "compound" {
		return true
	}
	for _, k := range t.kids[i] {
		if r := t.rel(k); r == "cop" || r == "nsubj" || r == "mark" {
			return true
		}
	}
	switch t.rel(i) {
	case "root", "advcl", "ccomp", "xcomp", "parataxis", "csubj":
		return true
	}
	return false
}

// top gives the token of first to last that ties them to the rest: the least
// deep; of equally deep ones the last.
func (t *tree) top(first, last int) int {
	best := last
	for i := last; i >= first; i-- {
		if h := t.head(i); h >= first && h <= last || t.rel(i) == "punct" || t.rel(i) == "case" {
			continue
		}
		if t.depth[i] < t.depth[best] || t.rel(best) == "case" || t.rel(best) == "punct" {
			best = i
		}
	}
	return best
}

// first gives the leftmost token below token i.
func (t *tree) first(i int) int {
	lo := i
	for range len(t.Tokens) {
		next := lo
		for _, k := range t.kids[lo] {
			next = min(next, k)
		}
		if next == lo {
			break
		}
		lo = next
	}
	return lo
}

// opens gives the first token of a noun phrase after its preposition.
func (t *tree) opens(noun int) int {
	at := -1
	for _, k := range t.kids[noun] {
		if t.rel(k) == "case" && k < noun {
			at = k
		}
	}
	if at >= 0 {
		return at + 1
	}
	return t.first(noun)
}

// clauseAbove gives the nearest clause head that governs token i, or is it.
func (t *tree) clauseAbove(i int) int {
	for range len(t.Tokens) {
		if i < 0 || t.clausal(i) {
			return i
		}
		i = t.head(i)
	}
	return -1
}

// setting notes how an expression stands among the words round it.
func (t *tree) setting(e *Expr) {
	i := e.First - 1
	for i >= 0 && (t.Tokens[i].UPOS == "DET" || t.Tokens[i].UPOS == "ADV") {
		i--
	}
	e.marked = i >= 0 && (t.Tokens[i].UPOS == "ADP" || t.Tokens[i].UPOS == "SCONJ") && (t.head(i) <= e.Last || e.Last+1 == len(t.Tokens)) || t.Tokens[e.First].UPOS == "ADP" || e.signal == since
	if e.marked && i >= 0 && t.Tokens[i].UPOS == "ADP" {
		i--
	}
	for i >= 0 && (t.Tokens[i].UPOS == "PUNCT" || t.Tokens[i].UPOS == "CCONJ" || t.Tokens[i].UPOS == "ADV") {
		i--
	}
	e.fronted = i < 0
	next := e.Last + 1
	e.possessive = next < len(t.Tokens) && t.Tokens[next].XPOS == "POS" || t.Tokens[e.Last].XPOS == "POS"
	if e.possessive {
		e.fronted = false
	}
}

// governor gives the token an expression hangs on. What stands before the
// "to" or the subject of the clause the tree hangs it on belongs to the clause
// above: "undertook in March to demobilise", "said on Friday he might".
func (t *tree) governor(e *Expr) int {
	g := t.head(e.head)
	for range 4 {
		if g < 0 || !t.verbal(g) || e.Last > g || t.head(g) < 0 || t.head(g) > e.First {
			break
		}
		opens := g
		for _, k := range t.kids[g] {
			switch t.rel(k) {
			case "mark":
				opens = min(opens, k)
			case "nsubj":
				if t.rel(g) == "ccomp" {
					opens = min(opens, t.first(k))
				}
			}
		}
		if opens == g || e.Last > opens {
			break
		}
		g = t.head(g)
	}
	if g >= 0 && e.fronted && !t.clausal(g) {
		if c := t.clauseAbove(g); c >= 0 {
			return c
		}
	}
	return g
}

// passive tells whether a clause is in the passive voice or has a copula.
func (t *tree) passive(i int) bool {
	for _, k := range t.kids[i] {
		if r := t.Tokens[k].Rel; r == "aux:pass" || r == "cop" {
			return true
		}
	}
	return false
}
