package code

import (
	"slices"

	"dateline/internal/lex"
)

// triggers checks the trigger itself: class, voice, particle, further words.
func (m *matcher) triggers(r *lex.Rule, p int, c *match) bool {
	t := &m.tree
	tok := &t.toks[p]
	fail := func(why string) bool { c.missed = why; return false }
	if m.named[p] {
		return fail("part of a name")
	}
	switch r.Pos {
	case lex.Verb:
		if !t.verbal(p) || tok.UPOS == "AUX" {
			return fail("not a verb here")
		}
		if r.Passive && !t.passive(p) {
			return fail("not passive")
		}
		if tok.Rel == "amod" && r.Type != lex.None && t.squeezed(p) < 0 {
			return fail("a quality here") // "the jailed members", "the occupied West Bank"
		}
	case lex.Noun:
		if tok.UPOS != "NOUN" && tok.UPOS != "PROPN" && tok.XPOS != "VBG" {
			return fail("not a noun here")
		}
		if tok.XPOS == "VBG" && tok.UPOS == "VERB" && t.kid(p, "obj", "nsubj", "aux") >= 0 {
			return fail("a verb here")
		}
	case lex.Adj:
		if tok.UPOS == "NOUN" || tok.UPOS == "PROPN" || tok.UPOS == "AUX" || tok.UPOS == "VERB" && t.lower(p) != tok.Lemma && tok.XPOS != "VBN" {
			return fail("not an adjective here") // "opened its borders"
		}
	}
	if r.Denied {
		if !m.denied(p) {
			return fail("not denied here")
		}
		c.score += wordWeight // the negation is a word of the rule
	}
	c.nodes = append(c.nodes, p)
	lemma := m.lemma(p)
	for _, f := range r.Forms {
		if f.Lemma != lemma || f.Spelt != "" && (f.Spelt != t.lower(p) || !t.passive(p)) {
			continue
		}
		switch {
		case f.Prt != "":
			k := m.particle(p, f.Prt)
			if k < 0 {
				continue
			}
			c.nodes, c.prt = append(c.nodes, k), f.Prt
			c.score += wordWeight
		case f.Words != nil:
			if !m.words(p, f, c) {
				continue
			}
			if !slices.Contains(f.Words, "-") {
				c.score += wordWeight * (len(f.Words) - 1)
			} else if r.Pos == lex.Verb {
				c.score += wordWeight // "test-fire" says more than "fire"
			}
		}
		return true
	}
	return fail("other words belong to the trigger")
}

// particle finds the word that belongs to a verb: a particle, whether the
// parser has it as one, as an adverb or as the preposition of what follows, or
// the noun or adjective of a phrase such as "give way", "set free".
func (m *matcher) particle(p int, prt string) int {
	if k := p + 1; k < len(m.tree.toks) && m.tree.lower(k) == prt {
		// "rolled back tariffs": the parser may take it for part of the object
		switch rel := base(m.tree.toks[k].Rel); {
		case rel != "compound" && rel != "advmod" && rel != "amod":
		case m.tree.toks[k].Head > k && m.tree.toks[m.tree.toks[k].Head].Head == p:
			return k
		}
	}
	for _, a := range m.tree.of(p) {
		switch {
		case (a.role == lex.Obj || a.role == lex.Comp) && !a.far && m.tree.lower(a.tok) == prt:
			return a.tok
		case a.role == lex.Prt && a.prep == prt:
			return a.tok
		case a.role == lex.Obj && !a.far:
			// "sent the migrants back": the parser may hang it on the object
			k := m.tree.kid(a.tok, "advmod")
			if k > a.tok && m.tree.lower(k) == prt {
				return k
			}
			if k := m.tree.kid(a.tok, "case"); k == p+1 && m.tree.lower(k) == prt {
				return k // "took in refugees": the parser takes it for their preposition
			}
			if k := m.outOf(a.tok, prt); k >= 0 {
				return k
			}
		case a.role == lex.Obl && a.prep == prt && !m.isTimed(a.tok):
			k := m.tree.kid(a.tok, "case")
			if k >= 0 {
				return k
			}
		}
	}
	return -1
}

// outOf finds a particle that the parser takes for a preposition of the object:
// "forced the minister out of the country".
func (m *matcher) outOf(object int, prt string) int {
	for k := object + 1; k+1 < len(m.tree.toks); k++ {
		if m.tree.lower(k) != prt || m.tree.toks[k].Rel != "case" || m.tree.toks[k+1].Rel != "case" && m.tree.toks[k+1].Rel != "fixed" {
			continue
		}
		for h := m.tree.toks[k].Head; h >= 0; h = m.tree.toks[h].Head {
			if h == object {
				return k
			}
			if h <= object {
				break
			}
		}
	}
	return -1
}

// words checks that the words of a multi-word trigger stand round it.
func (m *matcher) words(p int, f lex.Form, c *match) bool {
	head := slices.Index(f.Words, f.Lemma)
	from := p - head
	if from < 0 || from+len(f.Words) > len(m.tree.toks) {
		return false
	}
	for i, w := range f.Words {
		k := from + i
		if i != head && m.lemma(k) != w && m.tree.lower(k) != w {
			return false
		}
	}
	for i := range f.Words {
		if i != head {
			c.nodes = append(c.nodes, from+i)
		}
	}
	return true
}
