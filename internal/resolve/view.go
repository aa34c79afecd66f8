package resolve

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
)

// A view is one sentence with the links the resolver walks: children in text
// order and, for every token, the name it is part of.
type view struct {
	*lang.Sentence
	n           int     // the sentence's number
	base        int     // number of its first token, counted through the story
	first, next []int32 // first child and next sibling, -1 for none
	lower       []string
	forms       []string
	lemmas      []string // lower case
	quoted      []bool   // inside quotation marks
	ends        bool     // it ends inside them
}

// views makes the view of every sentence in one allocation each of its parts.
func views(doc *lang.Doc) []view {
	total := 0
	for i := range doc.Sentences {
		total += len(doc.Sentences[i].Tokens)
	}
	ints := make([]int32, 2*total)
	strs := make([]string, 3*total)
	bools := make([]bool, total)
	vs := make([]view, len(doc.Sentences))
	base, open := 0, false
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		n := len(s.Tokens)
		v := view{Sentence: s, n: i, base: base,
			first: ints[:n:n], next: ints[n : 2*n : 2*n],
			lower: strs[:n:n], forms: strs[n : 2*n : 2*n], lemmas: strs[2*n : 3*n : 3*n],
			quoted: bools[:n:n]}
		ints, strs, bools = ints[2*n:], strs[3*n:], bools[n:]
		for t := range n {
			v.first[t], v.next[t] = -1, -1
		}
		if open && s.Para != doc.Sentences[i-1].Para && !goesOn(doc, i) {
			open = false // a quotation left open ends with its paragraph
		}
		for t := n - 1; t >= 0; t-- {
			tok := &s.Tokens[t]
			v.forms[t] = tok.Form
			v.lower[t] = strings.ToLower(tok.Form)
			v.lemmas[t] = strings.ToLower(tok.Lemma)
			if h := tok.Head; h >= 0 && h < n && h != t {
				v.next[t] = v.first[h]
				v.first[h] = int32(t)
			}
		}
		for t := range n {
			switch quote(s, t) {
			case opens:
				open = true
			case closes:
				open = false
			case toggles:
				open = !open
			default:
				v.quoted[t] = open
			}
		}
		v.ends = open
		vs[i] = v
		base += n
	}
	return vs
}

// What a token does to a quotation.
const (
	noQuote = iota
	opens
	closes
	toggles
)

// quote tells whether a token is a quotation mark; a straight one opens if it
// clings to the word behind it, and closes if it clings to the one before.
func quote(s *lang.Sentence, t int) int {
	tok := &s.Tokens[t]
	switch tok.Form {
	case "“", "``", "«":
		return opens
	case "”", "''", "»":
		return closes
	case "\"":
	default:
		return noQuote
	}
	before := t > 0 && s.Tokens[t-1].End == tok.Start
	after := t+1 < len(s.Tokens) && s.Tokens[t+1].Start == tok.End
	switch {
	case after && !before:
		return opens
	case before && !after:
		return closes
	}
	return toggles
}

// maxQuoted is how many sentences without a mark a quotation may run on for
// over the ends of paragraphs.
const maxQuoted = 6

// goesOn tells whether a quotation open before sentence i goes on in it: the
// next quotation mark closes.
func goesOn(doc *lang.Doc, i int) bool {
	for j := i; j < len(doc.Sentences) && j < i+maxQuoted; j++ {
		s := &doc.Sentences[j]
		for t := range s.Tokens {
			switch quote(s, t) {
			case closes:
				return true
			case opens:
				return false
			}
		}
	}
	return false
}

// rel gives the relation of a token without its subtype.
func (v *view) rel(t int) string {
	r, _, _ := strings.Cut(v.Tokens[t].Rel, ":")
	return r
}

// head gives a token's governor, -1 for the root or a broken link.
func (v *view) head(t int) int {
	h := v.Tokens[t].Head
	if h < 0 || h >= len(v.Tokens) || h == t {
		return -1
	}
	return h
}

// child gives the first child of t with the relation, subtype included if rel
// has one; -1 if there is none.
func (v *view) child(t int, rel string) int {
	for c := v.first[t]; c >= 0; c = v.next[c] {
		if v.is(int(c), rel) {
			return int(c)
		}
	}
	return -1
}

// is tells whether a token's relation is rel, or a subtype of it.
func (v *view) is(t int, rel string) bool {
	r := v.Tokens[t].Rel
	return r == rel || len(r) > len(rel) && r[len(rel)] == ':' && r[:len(rel)] == rel
}

// caseOf gives the lower-cased preposition before the phrase headed by t, or
// "" if there is none.
func (v *view) caseOf(t int) string {
	for c := v.first[t]; c >= 0 && int(c) < t; c = v.next[c] {
		if v.is(int(c), "case") {
			return v.lower[c]
		}
	}
	return ""
}

// outside are the relations whose subtrees are no part of the phrase as
// written: clauses about it, and other phrases beside it.
func outside(rel string) bool {
	switch rel {
	case "conj", "cc", "appos", "parataxis", "acl", "advcl", "punct", "case", "mark", "dep", "list",
		"orphan", "dislocated", "discourse", "vocative", "cop", "nsubj", "csubj", "aux", "expl", "obl",
		"advmod", "ccomp", "xcomp", "obj", "iobj":
		return true
	}
	return false
}

// span gives the first and last token of the phrase headed by t as written:
// its determiner, modifiers and complements, without clauses, appositions and
// coordinated phrases. The walk is bounded by depth, not by the tree.
func (v *view) span(t int) (int, int) {
	lo, hi := t, t
	v.widen(t, t, &lo, &hi, 0)
	return lo, hi
}

// nameSpan is the span of a phrase headed by a name: of the complements behind
// it only one with "of" belongs to it.
func (v *view) nameSpan(w *words, t int) (int, int) {
	lo, hi := t, t
	for c := v.first[t]; c >= 0; c = v.next[c] {
		i := int(c)
		if i > t && (v.is(i, "nmod") && w.placing(v, i) != placeOf || outside(v.rel(i)) || v.rel(i) == "nummod") {
			continue
		}
		if i < t && outside(v.rel(i)) {
			continue
		}
		lo, hi = min(lo, i), max(hi, i)
		v.widen(t, i, &lo, &hi, 1)
	}
	return lo, hi
}

func (v *view) widen(root, t int, lo, hi *int, depth int) {
	if depth > 12 {
		return
	}
	for c := v.first[t]; c >= 0; c = v.next[c] {
		i := int(c)
		r := v.rel(i)
		switch {
		case t == root && outside(r) && !v.before(i, t):
			// The "'s" of a possessor is not part of it; a number's "more than" is.
			if r == "advmod" && i < t {
				break
			}
			continue
		case t == root && v.Tokens[i].Rel == "nmod:desc" && i < t:
		case r == "acl" || r == "parataxis" || r == "advcl":
			if i < *hi {
				break
			}
			continue
		case r == "punct" && (i < *lo || i > *hi):
			continue
		}
		*lo, *hi = min(*lo, i), max(*hi, i)
		v.widen(root, i, lo, hi, depth+1)
	}
}

// list tells whether an apposition is rather the second member of a list, "A, B
// and C": something is coordinated with it.
func (v *view) list(a int) bool {
	c := v.child(a, "conj")
	return c >= 0 && v.child(c, "cc") >= 0 && v.Tokens[v.child(c, "cc")].Start > v.Tokens[a].End
}

// before tells whether a child of t is a word that qualifies it from before:
// "Turkish", "riot", "IMF".
func (v *view) before(i, t int) bool {
	if i > t {
		return false
	}
	switch v.Tokens[i].Rel {
	case "amod", "compound", "nmod", "nmod:desc", "nmod:unmarked", "flat", "dep":
		return true
	case "case", "advmod", "det":
		return v.Tokens[i].UPOS == "PROPN" || v.Tokens[i].UPOS == "ADJ"
	}
	return false
}

// nominal tells whether a token can head a noun phrase.
func (v *view) nominal(t int) bool {
	switch v.Tokens[t].UPOS {
	case "NOUN", "PROPN", "PRON":
		return true
	case "NUM", "ADJ", "DET", "X", "SYM", "VERB":
		switch v.rel(t) {
		case "nsubj", "obj", "iobj", "obl", "nmod", "appos":
			return true
		case "conj":
			h := v.head(t)
			return h >= 0 && v.rel(t) == "conj" && v.nominalHead(h)
		}
	}
	return false
}

func (v *view) nominalHead(h int) bool {
	u := v.Tokens[h].UPOS
	return u == "NOUN" || u == "PROPN" || u == "PRON"
}

// clause gives the nearest verb or predicate above t, t's own clause; -1 if t
// is the root of a verbless sentence.
func (v *view) clause(t int) int {
	for n := 0; n < 64; n++ {
		h := v.head(t)
		if h < 0 {
			return -1
		}
		if v.predicate(h) {
			return h
		}
		t = h
	}
	return -1
}

// predicate tells whether a token is what a clause says: a verb, or a noun or
// adjective with a copula.
func (v *view) predicate(t int) bool {
	return v.Tokens[t].UPOS == "VERB" && v.rel(t) != "amod" || v.child(t, "cop") >= 0
}

// capital tells whether a word begins with a capital letter.
func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// placing gives what the preposition before the phrase headed by t says of
// it.
func (w *words) placing(v *view, t int) placing { return w.places[v.caseOf(t)] }
