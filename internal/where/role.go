package where

import "strings"

func cutComma(s string) (head, rest string) {
	head, rest, _ = strings.Cut(s, ",")
	return strings.TrimSpace(head), strings.TrimSpace(rest)
}

// roles tells for each mention what it does in its sentence.
func (p *Places) roles() {
	for i := range p.mentions {
		m := &p.mentions[i]
		t := &p.trees[m.sent]
		way := p.way(t, m)
		if way == upon {
			way = of
			if p.bears(m) {
				way = inside
			}
		}
		m.near = way == nearby || p.setOff(t, m, cDistance|cSide|cOff)
		m.off = p.setOff(t, m, cOff)
		switch {
		case m.role == Body:
			if way == nearby || way == inside {
				m.role = Located
			}
		case way == inside || way == nearby || way == entering || way == toward || way == away:
			m.role = Located
		case way == doer:
			if _, locus, anchor := p.anchor(t, m); anchor >= 0 && p.takes(t, locus, anchor, p.governs(m)) {
				m.role = Located
			} else if p.governs(m) {
				m.role = Party
			}
		case m.inside >= 0 && p.mentions[m.inside].sent == m.sent:
			// settled with its container below
		}
	}
	// "in Paris, Texas": the container is where the contained is
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.inside >= 0 {
			if n := &p.mentions[m.inside]; m.role == Located && n.role != Body {
				n.role = Located
			}
		}
	}
}

// governs tells whether a place's name can stand for a government.
func (p *Places) governs(m *mention) bool {
	switch f := p.feature(m); {
	case f == Country || f == Capital:
		return true
	case f.site() || f == Admin1 || f.wide():
		return true
	}
	return false
}

// bears tells whether being on a place is being in it.
func (p *Places) bears(m *mention) bool {
	f := p.feature(m)
	return f >= firstOther || f == Region && m.land
}

// A way is how a name hangs in its sentence.
type way uint8

const (
	otherwise way = iota
	inside        // in, at, on
	nearby        // near, outside, off
	entering      // into
	toward        // to
	away          // from
	upon          // on, over
	of            // of, 's
	happening     // "the Paris attacks"
	doer          // subject, object, agent, "with"
)

// way reads the preposition or relation that ties a name to what it belongs
// to, through the nouns that only say what kind of place it is: "in the
// northern city of Kunduz", "in Idlib province".
func (p *Places) way(t *tree, m *mention) way {
	i := t.top(m.first, m.last)
	for n := 0; n < 6; n++ {
		c := p.caseOf(t, i)
		if n == 0 {
			c = p.caseOfName(t, m, i)
		}
		if c != otherwise && c != of {
			return c
		} else if c == of {
			h := t.head(i)
			if h < 0 {
				return of
			}
			if w := p.f.words.of(t.tok[h].Lemma) | p.f.words.of(t.tok[h].Form); w&(cUnit|cTown|cCountry|cLand|cWater|cSite|cSide|cPart|cCapital) != 0 {
				if up := p.way1(t, h); up != otherwise {
					return up
				}
				i = h
				continue
			}
			return of
		}
		h := t.head(i)
		if h < 0 {
			return otherwise
		}
		switch t.rel(i) {
		case "appos", "conj", "flat", "list":
			i = h
		case "compound", "nmod":
			w := p.f.words.of(t.tok[h].Lemma) | p.f.words.of(t.tok[h].Form)
			if strings.HasSuffix(t.tok[i].Rel, ":poss") {
				return of
			}
			if w&cHappening != 0 && (t.tok[h].UPOS == "NOUN" || capital(t.tok[h].Form)) && w&cSite == 0 {
				return happening
			}
			if w&(cUnit|cTown|cLand|cWater|cSite|cSide|cPart|cBody|cCapital) != 0 || t.tok[h].UPOS == "PROPN" {
				i = h
				continue
			}
			return otherwise
		case "nsubj", "obj", "iobj":
			return doer
		case "obl":
			return otherwise
		default:
			return otherwise
		}
	}
	return otherwise
}

// caseOfName reads the preposition of a name, from the tree, or where the tree
// has torn the name apart from it, from the words before it.
func (p *Places) caseOfName(t *tree, m *mention, i int) way {
	for k := m.first; k <= m.last; k++ {
		if c := p.caseOf(t, k); c != otherwise {
			return c
		}
	}
	switch t.rel(i) {
	case "nmod", "obl", "root", "dep", "advmod", "appos":
	default:
		return otherwise
	}
	for k, n := m.first-1, 0; k >= 0 && n < 4; k, n = k-1, n+1 {
		switch t.tok[k].UPOS {
		case "DET", "ADJ":
			continue
		case "ADP":
			return p.preposition(t.tok[k].Form)
		}
		break
	}
	return otherwise
}

// way1 is way for the noun h itself, one step.
func (p *Places) way1(t *tree, h int) way {
	if c := p.caseOf(t, h); c != of {
		return c
	}
	return otherwise
}

// caseOf reads the preposition of token i.
func (p *Places) caseOf(t *tree, i int) way {
	for _, k := range t.kids[i] {
		if r := t.rel(k); r == "case" || r == "advmod" && t.tok[k].UPOS == "ADP" {
			if w := p.preposition(t.tok[k].Form); w != otherwise {
				return w
			}
		}
	}
	return otherwise
}

// preposition tells what a preposition says of place.
func (p *Places) preposition(form string) way {
	form = strings.ToLower(form)
	switch c := p.f.words.of(form); {
	case form == "by" || form == "with" || form == "against" || form == "between":
		return doer
	case form == "'s" || form == "’s" || form == "'" || form == "of":
		return of
	case c&cOn != 0:
		return upon
	case form == "outside":
		return nearby
	case c&cIn != 0:
		return inside
	case c&cNear != 0:
		return nearby
	case c&cInto != 0:
		return entering
	case c&cTo != 0:
		return toward
	case c&cFrom != 0:
		return away
	}
	return otherwise
}

// setOff tells whether a word of class c sets the act off from the place: "20
// km south of Kunduz", "off the coast of Yemen".
func (p *Places) setOff(t *tree, m *mention, c class) bool {
	for i, n := m.first-1, 0; i >= 0 && n < 5; i, n = i-1, n+1 {
		form := t.tok[i].Form
		k := p.f.words.of(form)
		switch {
		case k&c != 0 && k&cPart&^c == 0 || k&c&(cOff|cDistance) != 0:
			return true
		case k&(cSide|cPart|cNear|cTown|cUnit|cLand|cDistance) != 0 || form == "of" || form == "the" || form == "from":
		default:
			return false
		}
	}
	return false
}
