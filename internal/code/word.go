package code

import (
	"slices"
	"strings"

	"dateline/internal/lex"
)

// object tells whether a token is the word a rule has as direct object.
func (m *matcher) object(r *lex.Rule, tok int) bool {
	for i := range r.Elems {
		e := &r.Elems[i]
		if e.Role == lex.Obj && e.Kind == lex.Word && (slices.Contains(e.Lemmas, m.lemma(tok)) || m.compounds(e, tok)) {
			return true
		}
	}
	return false
}

func (m *matcher) word(e *lex.Elem, c *match) bool {
	if e.Role == lex.Prt {
		for _, l := range e.Lemmas {
			if k := m.particle(c.trigger, l); k >= 0 {
				c.nodes, c.prt = append(c.nodes, k), l
				c.score += wordWeight
				return true
			}
		}
		if c.rule.Pos == lex.Noun { // "under investigation": the noun's own preposition
			p, p2 := m.tree.caseOf(c.trigger)
			if slices.Contains(e.Lemmas, p) || p2 != "" && slices.Contains(e.Lemmas, p2) {
				c.score += wordWeight
				return true
			}
		}
		c.missed = "no " + strings.Join(e.Lemmas, "|")
		return false
	}
	ok := false
	m.places(e, c, func(a arg) bool {
		for _, tok := range m.wholes(m.conjuncts(a.tok)) {
			from, n := m.compoundWord(e, tok)
			if n == 0 && (slices.Contains(e.Lemmas, m.lemma(tok)) || slices.Contains(e.Lemmas, m.tree.lower(tok)) || c.rule.Type == lex.None && m.kind(e.Lemmas, tok)) && m.mods(e.Mods, tok) {
				from, n = tok, 1
			}
			if n > 0 {
				c.nodes = append(c.nodes, tok)
				for k := from; k < from+n; k++ {
					if k != tok {
						c.nodes = append(c.nodes, k)
					}
				}
				c.score += wordWeight * (n + len(e.Mods))
				if e.Role == lex.Obj {
					c.object = tok
				}
				ok = true
				return false
			}
		}
		return true
	})
	if !ok {
		c.missed = "no " + strings.Join(e.Lemmas, "|")
	}
	return ok
}

// kind tests the word that says of what kind a name is: "Typhoon Haiyan".
func (m *matcher) kind(lemmas []string, tok int) (is bool) {
	if m.tree.toks[tok].UPOS != "PROPN" {
		return false
	}
	if tok > 0 && slices.Contains(lemmas, m.lemma(tok-1)) {
		return true
	}
	m.tree.kids(tok, func(k int) bool {
		r := base(m.tree.toks[k].Rel)
		is = (r == "compound" || r == "flat") && slices.Contains(lemmas, m.lemma(k))
		return !is
	})
	return is
}

// compoundWord tests the multi-word alternatives of a word and gives the
// first of the words and their number, 0 if none stands there.
func (m *matcher) compoundWord(e *lex.Elem, tok int) (from, n int) {
	for _, l := range e.Lemmas {
		if !strings.Contains(l, "_") {
			if m.hyphened(l, tok) {
				return tok, 1
			}
			continue
		}
		ws := strings.Split(l, "_")
		for head := range ws {
			from := tok - head
			if from < 0 || from+len(ws) > len(m.tree.toks) {
				continue
			}
			same := true
			for i, w := range ws {
				if m.lemma(from+i) != w && m.tree.lower(from+i) != w {
					same = false
					break
				}
			}
			if same {
				return from, len(ws)
			}
		}
	}
	return 0, 0
}

// compounds tells whether a multi-word alternative of a word stands there.
func (m *matcher) compounds(e *lex.Elem, tok int) bool {
	_, n := m.compoundWord(e, tok)
	return n > 0
}

// hyphened tells whether the tokens round one spell a word with hyphens that
// the tokenizer has parted: "cease - fire".
func (m *matcher) hyphened(w string, tok int) bool {
	t := &m.tree
	n := len(t.toks)
	if !strings.Contains(w, "-") || !(tok > 0 && t.toks[tok-1].Form == "-" || tok+1 < n && t.toks[tok+1].Form == "-") {
		return false
	}
	parts := strings.Split(w, "-")
	for _, head := range [2]int{len(parts) - 1, 0} {
		from := tok - 2*head
		if from < 0 || from+2*len(parts)-1 > n {
			continue
		}
		same := true
		for i, part := range parts {
			k := from + 2*i
			same = same && (t.lower(k) == part || m.lemma(k) == part) && (i == 0 || t.toks[k-1].Form == "-")
		}
		if same {
			return true
		}
	}
	return false
}

// mods checks that each wanted modifier stands by a noun.
func (m *matcher) mods(mods []string, n int) bool {
	for _, alts := range mods {
		ok := false
		for _, alt := range strings.Split(alts, "|") {
			m.tree.kids(n, func(k int) bool {
				ok = m.lemma(k) == alt || m.tree.lower(k) == alt || m.hyphened(alt, k)
				return !ok
			})
			if ok {
				break
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

// conjuncts lists a token and what is coordinated with it.
func (m *matcher) conjuncts(tok int) []int {
	out := []int{tok}
	m.tree.kids(tok, func(k int) bool {
		if m.tree.toks[k].Rel == "conj" {
			out = append(out, k)
		}
		return len(out) < 16
	})
	return out
}

// wholes adds to some nouns what they are shares or counts of: "some of its
// troops", "dozens of artefacts".
func (m *matcher) wholes(toks []int) []int {
	for _, n := range toks {
		if m.tree.toks[n].UPOS != "NUM" && !m.is("part", m.lemma(n)) {
			continue
		}
		for _, a := range m.tree.of(n) {
			if a.role == lex.Obl && a.prep == "of" && !slices.Contains(toks, a.tok) {
				toks = append(toks, a.tok)
			}
		}
	}
	return toks
}
