package code

import (
	"strings"

	"dateline/internal/lang"
	"dateline/internal/lex"
)

// An arg is one argument of a predicate, with voice, relative clauses,
// control and coordination undone.
type arg struct {
	role  lex.Role
	prep  string // preposition, mark of a clause, or ""
	prep2 string // a second preposition word: "out of"
	tok   int
	far   bool // inherited from another clause
}

// is tells whether one of the preps introduces the argument.
func (a arg) is(preps []string) bool {
	for _, p := range preps {
		if a.prep == p || a.prep2 == p && p != "" {
			return true
		}
	}
	return false
}

// A tree is a sentence with its children in reach and its predicates'
// arguments remembered. It is reused from sentence to sentence.
type tree struct {
	s     *lang.Sentence
	toks  []lang.Token
	first []int32 // first child of each token, -1 if none
	next  []int32 // next sibling
	args  [][]arg
	state []uint8 // 0 not asked, 1 being computed, 2 known
	pool  []arg
}

func (t *tree) reset(s *lang.Sentence) {
	n := len(s.Tokens)
	t.s, t.toks = s, repaired(s.Tokens)
	if cap(t.first) < n {
		t.first, t.next = make([]int32, n), make([]int32, n)
		t.args, t.state = make([][]arg, n), make([]uint8, n)
	}
	t.first, t.next, t.args, t.state = t.first[:n], t.next[:n], t.args[:n], t.state[:n]
	t.pool = t.pool[:0]
	for i := range n {
		t.args[i], t.state[i] = nil, 0
	}
	t.link()
	t.subjects()
}

// link lists the children of every token.
func (t *tree) link() {
	n := len(t.toks)
	for i := range n {
		t.first[i], t.next[i] = -1, -1
	}
	for i := n - 1; i >= 0; i-- {
		if h := t.toks[i].Head; h >= 0 && h < n {
			t.next[i] = t.first[h]
			t.first[h] = int32(i)
		}
	}
}

// kids calls f for each child of h, left to right, until f returns false.
func (t *tree) kids(h int, f func(c int) bool) {
	for c := t.first[h]; c >= 0; c = t.next[c] {
		if !f(int(c)) {
			return
		}
	}
}

// kid finds the first child of h with one of the relations, -1 if none.
func (t *tree) kid(h int, rels ...string) int {
	for c := t.first[h]; c >= 0; c = t.next[c] {
		for _, r := range rels {
			if t.toks[c].Rel == r {
				return int(c)
			}
		}
	}
	return -1
}

// base is the relation without its subtype.
func base(rel string) string {
	if i := strings.IndexByte(rel, ':'); i >= 0 {
		return rel[:i]
	}
	return rel
}

func (t *tree) lower(i int) string { return strings.ToLower(t.toks[i].Form) }

func (t *tree) verbal(i int) bool {
	u := t.toks[i].UPOS
	return u == "VERB" || u == "AUX" || strings.HasPrefix(t.toks[i].XPOS, "VB")
}

func (t *tree) nominal(i int) bool {
	switch t.toks[i].UPOS {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return false
}

// passive tells whether a verb is passive here.
func (t *tree) passive(v int) bool {
	switch {
	case t.kid(v, "aux:pass") >= 0:
		return true
	case t.kid(v, "nsubj:pass", "csubj:pass") >= 0:
		// without an auxiliary only headlines have this; the parser errs
		return t.s.Headline
	}
	if t.toks[v].XPOS != "VBN" {
		return false
	}
	if t.kid(v, "aux") >= 0 { // has done
		return false
	}
	switch rel := t.toks[v].Rel; {
	case rel == "amod":
		return t.squeezed(v) < 0
	case base(rel) == "acl" && rel != "acl:relcl":
		return true
	case rel == "advcl", rel == "xcomp", rel == "dep", rel == "parataxis":
		return t.kid(v, "nsubj", "obj") < 0
	case rel == "conj":
		h := t.toks[v].Head
		return h >= 0 && t.verbal(h) && t.kid(v, "nsubj") < 0 && t.passive(h)
	case rel == "root":
		return t.kid(v, "obj", "nsubj") < 0 || t.kid(v, "obl:agent") >= 0
	}
	return false
}

// squeezed finds the doer of a verb that the parser took for a participle
// inside a noun phrase: "the US Treasury imposed sanctions" as one phrase with
// the head "sanctions". Nouns before a participle are nothing but its doer, -1
// if there is none.
func (t *tree) squeezed(v int) int {
	h := t.toks[v].Head
	if h <= v || !strings.HasPrefix(t.toks[v].XPOS, "VB") {
		return -1
	}
	if c := t.kid(v, "nsubj"); c >= 0 {
		return c // "the army seized power"
	}
	left := v
	for k := t.first[v]; k >= 0 && int(k) < v; k = t.next[k] {
		c := int(k)
		if t.toks[c].Rel == "obl:unmarked" && t.toks[c].UPOS != "NUM" && c == v-1 {
			return c // "Parliament legalised parties"
		}
		left = min(left, t.leftmost(c))
	}
	c := left - 1
	loose := t.toks[h].Rel == "appos" || t.toks[h].Rel == "nmod" && t.kid(h, "case") < 0
	if s := t.toks[h].Head; s >= 0 && s < left && loose && t.nominal(s) && c >= 0 && t.toks[c].UPOS != "PUNCT" && t.toks[c].Head != h {
		return s // "Yeltsin on Saturday hosted Hashimoto"
	}
	for c >= 0 && t.toks[c].Head != h {
		if c = t.toks[c].Head; c >= v {
			return -1
		}
	}
	if c >= 0 && t.nominal(c) && (base(t.toks[c].Rel) == "compound" || t.toks[c].Rel == "nmod:desc") {
		return c
	}
	return -1
}

// caseOf gives the prepositions of a nominal.
func (t *tree) caseOf(c int) (prep, prep2 string) {
	for k := t.first[c]; k >= 0; k = t.next[k] {
		if t.toks[k].Rel != "case" || t.toks[k].XPOS == "POS" {
			continue
		}
		p := t.lower(int(k))
		for f := t.first[k]; f >= 0; f = t.next[f] {
			if t.toks[f].Rel == "fixed" {
				p += " " + t.lower(int(f))
			}
		}
		if prep == "" {
			prep = p
		} else {
			prep2 = p
		}
	}
	return prep, prep2
}

// markOf gives the word that introduces a clause.
func (t *tree) markOf(c int) string {
	for k := t.first[c]; k >= 0; k = t.next[k] {
		if r := t.toks[k].Rel; r == "mark" || r == "case" {
			return t.lower(int(k))
		}
	}
	if t.toks[c].XPOS == "TO" {
		return "to"
	}
	return ""
}

// leftmost gives the first token of what hangs on c.
func (t *tree) leftmost(c int) int {
	for range t.toks {
		k := t.first[c]
		if k < 0 || int(k) > c {
			break
		}
		c = int(k)
	}
	return c
}

// relativePronoun tells whether a token stands for the head of its relative
// clause.
func (t *tree) relativePronoun(i int) bool {
	switch t.toks[i].XPOS {
	case "WDT", "WP", "WP$":
		return true
	}
	return false
}

// of gives the arguments of predicate p.
func (t *tree) of(p int) []arg {
	switch t.state[p] {
	case 2:
		return t.args[p]
	case 1:
		return nil // a cycle of control: nothing to inherit
	}
	t.state[p] = 1
	var as []arg
	if t.verbal(p) {
		as = t.verbArgs(p)
	} else {
		as = t.nounArgs(p)
	}
	t.state[p], t.args[p] = 2, as
	return as
}

func (t *tree) role(p int, r lex.Role) (arg, bool) {
	for _, a := range t.of(p) {
		if a.role == r {
			return a, true
		}
	}
	return arg{}, false
}

func has(as []arg, r lex.Role) bool {
	for _, a := range as {
		if a.role == r {
			return true
		}
	}
	return false
}

func (t *tree) verbArgs(v int) []arg {
	var as []arg
	pass := t.passive(v)
	add := func(r lex.Role, c int, prep, prep2 string) { as = append(as, arg{r, prep, prep2, c, false}) }
	for k := t.first[v]; k >= 0; k = t.next[k] {
		c := int(k)
		switch rel := t.toks[c].Rel; base(rel) {
		case "nsubj":
			if p1, p2 := t.caseOf(c); c > v && p1 != "" { // the parser errs: "agreed yesterday to a plan"
				add(lex.Obl, c, p1, p2)
				continue
			}
			if pass {
				add(lex.Obj, c, "", "")
			} else {
				add(lex.Subj, c, "", "")
			}
		case "obj":
			add(lex.Obj, c, "", "")
		case "iobj":
			add(lex.Iobj, c, "", "")
		case "obl", "nmod":
			p1, p2 := t.caseOf(c)
			if rel == "obl:agent" || pass && p1 == "by" {
				add(lex.Subj, c, "by", "")
				continue
			}
			add(lex.Obl, c, p1, p2)
		case "compound":
			if rel == "compound:prt" {
				add(lex.Prt, c, t.lower(c), "")
			}
		case "advmod":
			add(lex.Prt, c, t.lower(c), "")
		case "ccomp", "xcomp", "advcl", "csubj", "acl":
			if rel == "xcomp" && !pass && t.toks[c].UPOS == "PROPN" && t.kid(v, "obj", "iobj") < 0 && t.kid(c, "case", "mark", "cop") < 0 {
				add(lex.Obj, c, "", "") // the parser errs: "called Jacinda Ardern to congratulate her"
				continue
			}
			add(lex.Comp, c, t.markOf(c), "")
		case "case", "mark":
			add(lex.Prt, c, t.lower(c), "")
		}
	}
	// "were given aid": the subject of the passive is the receiver.
	if pass {
		first := -1
		for i, a := range as {
			if a.role != lex.Obj {
				continue
			}
			if first >= 0 {
				as[first].role = lex.Iobj
				break
			}
			first = i
		}
	}
	// "telephoned Putin": without another object the receiver is the object.
	if !has(as, lex.Obj) {
		for i := range as {
			if as[i].role == lex.Iobj {
				as[i].role = lex.Obj
			}
		}
	}
	return t.inherit(v, pass, as)
}

// inherit fills what a clause leaves to others to say: the shared subject of
// coordinated verbs, the controlled subject of infinitives and participles,
// the antecedent of a relative clause.
func (t *tree) inherit(v int, pass bool, as []arg) []arg {
	h := t.toks[v].Head
	rel := t.toks[v].Rel
	missing := lex.Subj // the argument a non-finite clause leaves out
	if pass {
		missing = lex.Obj
	}
	lend := func(tok int) { as = append(as, arg{missing, "", "", tok, true}) }
	if h >= 0 {
		switch b := base(rel); {
		case rel == "acl:relcl":
			as = t.antecedent(v, h, as)
		case b == "amod" && t.squeezed(v) >= 0:
			as = append(as, arg{lex.Subj, "", "", t.squeezed(v), true}, arg{lex.Obj, "", "", h, true})
		case b == "amod" && pass && !has(as, lex.Obj): // "the convicted general"
			lend(h)
		case b == "acl":
			switch {
			case t.toks[v].XPOS == "VBG" || t.toks[v].XPOS == "VBN":
				if !has(as, missing) {
					lend(h)
				}
			case !has(as, lex.Subj): // "Trump's decision to withdraw"
				for _, a := range t.of(h) {
					if a.role == lex.Poss || a.role == lex.Subj || a.role == lex.Mod {
						lend(a.tok)
						break
					}
				}
			}
		case b == "conj" && !pass && !has(as, missing) && t.begun(v) >= 0:
			lend(t.begun(v))
		case b == "conj" && t.verbal(h) && !has(as, missing):
			want := lex.Subj
			if t.passive(h) {
				want = lex.Obj
			}
			if a, ok := t.role(h, want); ok {
				lend(a.tok)
			}
		case (b == "xcomp" || b == "ccomp" && t.kid(v, "nsubj", "nsubj:pass", "mark") < 0 || b == "advcl" || b == "obl") && !has(as, missing):
			if tok, ok := t.controller(h, b == "xcomp" || b == "advcl" && t.markOf(v) != "to" && prepositional(t.markOf(v))); ok {
				lend(tok)
			}
		}
	}
	// "condemned and sanctioned Iran": the object said once serves both.
	if !pass && !has(as, lex.Obj) && !has(as, lex.Comp) && !has(as, lex.Obl) {
		for k := t.first[v]; k >= 0; k = t.next[k] {
			c := int(k)
			if t.toks[c].Rel == "conj" && t.verbal(c) && t.kid(c, "nsubj", "nsubj:pass") < 0 && !t.passive(c) {
				if o := t.kid(c, "obj"); o >= 0 {
					as = append(as, arg{lex.Obj, "", "", o, true})
				}
				break
			}
		}
	}
	return as
}

// begun finds the subject of a coordinated verb that the parser has joined to
// the noun before it: "was stabbed to death and police arrested"; -1 if there
// is none.
func (t *tree) begun(v int) int {
	n := v - 1
	if n < 1 || !t.nominal(n) || t.verbal(n) || t.toks[n].Rel != "conj" || t.kid(n, "cc") < 0 || t.kid(v, "cc") >= 0 || t.toks[n].Head > n {
		return -1
	}
	first := t.toks[n].Head // "backed by tanks and gunboats", "India, Russia and Japan": joined rightly
	if p, _ := t.caseOf(first); p == "by" || t.kid(first, "conj") != n {
		return -1
	}
	switch t.toks[v].XPOS {
	case "VBD", "VBZ", "VBP":
		return n
	}
	return -1
}

func prepositional(mark string) bool {
	return mark == "of" || mark == "from" || mark == "for" || mark == "into"
}

// controller is who does an infinitive or participle that hangs on h: the
// object where there is one, else the subject.
func (t *tree) controller(h int, object bool) (int, bool) {
	as := t.of(h)
	if object {
		for _, a := range as {
			if (a.role == lex.Obj || a.role == lex.Iobj) && !a.far {
				return a.tok, true
			}
		}
	}
	for _, a := range as {
		if a.role == lex.Subj && a.prep != "by" {
			return a.tok, true
		}
	}
	for _, a := range as {
		if a.role == lex.Obj || a.role == lex.Subj || a.role == lex.Poss {
			return a.tok, true
		}
	}
	return 0, false
}

// antecedent puts the head of a relative clause in the place of its pronoun,
// or in the gap where the pronoun is left out.
func (t *tree) antecedent(v, h int, as []arg) []arg {
	for i := range as {
		if t.relativePronoun(as[i].tok) {
			as[i].tok = h
			return as
		}
		if c := as[i].tok; as[i].role == lex.Obl || as[i].role == lex.Obj || as[i].role == lex.Subj {
			if w := t.kid(c, "nmod", "nmod:poss"); w >= 0 && t.relativePronoun(w) {
				return as // "many of whom", "whose": left to the resolver
			}
		}
	}
	adverbial := false
	t.kids(v, func(c int) bool {
		adverbial = adverbial || t.toks[c].XPOS == "WRB"
		return !adverbial
	})
	switch {
	case adverbial:
	case !has(as, lex.Subj) && !t.passive(v):
		as = append(as, arg{lex.Subj, "", "", h, true})
	case !has(as, lex.Obj):
		as = append(as, arg{lex.Obj, "", "", h, true})
	}
	return as
}

// nounArgs gives the arguments of a noun or adjective that names an act.
func (t *tree) nounArgs(n int) []arg {
	var as []arg
	for k := t.first[n]; k >= 0; k = t.next[k] {
		c := int(k)
		tok := &t.toks[c]
		switch rel := tok.Rel; base(rel) {
		case "nsubj":
			as = append(as, arg{lex.Subj, "", "", c, false})
		case "nmod", "obl":
			if rel == "nmod:poss" {
				as = append(as, arg{lex.Poss, "", "", c, false})
				continue
			}
			p1, p2 := t.caseOf(c)
			as = append(as, arg{lex.Obl, p1, p2, c, false})
		case "compound", "amod", "nummod":
			as = append(as, arg{lex.Mod, "", "", c, false})
		case "acl", "ccomp", "xcomp", "advcl":
			if rel != "acl:relcl" {
				as = append(as, arg{lex.Comp, t.markOf(c), "", c, false})
			}
		case "case":
			as = append(as, arg{lex.Prt, t.lower(c), "", c, false})
		}
	}
	if t.toks[n].UPOS == "ADJ" && !has(as, lex.Subj) {
		if h := t.toks[n].Head; h >= 0 {
			switch b := base(t.toks[n].Rel); {
			case b == "xcomp" || b == "advcl" || b == "conj":
				if tok, ok := t.controller(h, false); ok {
					as = append(as, arg{lex.Subj, "", "", tok, true})
				}
			case t.toks[n].Rel == "acl:relcl" || b == "acl" || b == "amod":
				as = append(as, arg{lex.Subj, "", "", h, true})
			}
		}
	}
	for i := range as {
		if t.toks[n].Rel == "acl:relcl" && t.relativePronoun(as[i].tok) && t.toks[n].Head >= 0 {
			as[i].tok = t.toks[n].Head
		}
	}
	return as
}
