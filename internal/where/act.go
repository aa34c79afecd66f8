package where

import (
	"strings"

	"dateline/internal/event"
)

// What it costs to go from an act to a phrase along the tree. The farther, the
// less likely that the phrase tells where the act was; beyond tooFar it does
// not.
const tooFar = 6

// A reach tells how far a phrase may stand from an act of a kind and still
// tell its place.
type reach uint8

const (
	wide   reach = iota // acts of the body
	narrow              // acts of speech: what they speak of was elsewhere
)

// limit is the highest cost within a reach.
func (r reach) limit() int {
	if r == narrow {
		return 3
	}
	return tooFar
}

// up is the cost of going from token i to its governor.
func (r reach) up(t *tree, w words, i int) int {
	switch rel := t.rel(i); {
	case rel != "obj" && rel != "obl" && rel != "nmod" && rel != "iobj" || t.tok[i].UPOS == "VERB":
	case t.head(i) >= 0 && t.tok[t.head(i)].UPOS == "VERB" && w.of(t.tok[t.head(i)].Lemma)&cLight == 0:
		return 4 // "welcomed his departure": the welcome may be elsewhere
	}
	switch t.tok[i].Rel {
	case "xcomp", "conj", "compound", "appos", "nsubj:pass", "obj", "flat", "cop", "aux", "fixed",
		"nsubj", "obl", "nmod", "csubj", "amod", "dep", "acl", "iobj":
		return 1
	case "advcl", "acl:relcl", "nmod:poss":
		return 2
	case "ccomp":
		return 3
	case "parataxis":
		return 4
	}
	return 2
}

// down is the cost of going from its governor to token i.
func (r reach) down(t *tree, w words, i int) int {
	rel := t.tok[i].Rel
	if r == narrow {
		c := w.of(t.tok[i].Lemma) | w.of(t.tok[i].Form)
		switch {
		case (rel == "obl" || rel == "nmod") && c&cHappening != 0 && during(t, w, i):
			return 1
		case rel == "obj" && c&(cPaper|cHearers) != 0 || (rel == "obl" || rel == "iobj") && c&cHearers != 0:
			return 1
		case rel == "nsubj" || rel == "acl":
			return 1
		case rel == "advcl" && !marked(t, i):
			return 2
		}
		return tooFar + 1
	}
	switch rel {
	case "obl":
		if topic(t, w, i) {
			return tooFar + 1
		}
		return 1
	case "obj", "nsubj:pass", "xcomp", "compound", "appos", "flat", "nmod", "iobj", "nmod:poss":
		return 1
	case "nsubj", "conj", "acl", "advcl", "amod":
		return 2
	case "acl:relcl", "dep", "csubj":
		return 3
	case "ccomp":
		return 4
	}
	return 5
}

// during tells whether a phrase sets the act within what it names: "at talks",
// "during a rally".
func during(t *tree, w words, i int) bool {
	for _, k := range t.kids[i] {
		if t.rel(k) == "case" {
			return w.of(t.tok[k].Form)&(cIn|cOn|cDuring) != 0
		}
	}
	return false
}

// topic tells whether a phrase names another act as what is spoken of or
// fought over: "briefed him on the meeting", unlike "died on a trip".
func topic(t *tree, w words, i int) bool {
	c := w.of(t.tok[i].Lemma) | w.of(t.tok[i].Form)
	if c&cHappening == 0 || c&cGoes != 0 {
		return false
	}
	for _, k := range t.kids[i] {
		if t.rel(k) == "case" {
			return w.of(t.tok[k].Form)&cOn != 0
		}
	}
	return false
}

// marked tells whether a clause has a word that ties it: "of arming", "after
// meeting".
func marked(t *tree, i int) bool {
	for _, k := range t.kids[i] {
		if r := t.rel(k); r == "mark" || r == "case" {
			return true
		}
	}
	return false
}

// A told is a phrase that may tell an act's place.
type told struct {
	m    *mention
	cost int
}

// Of tells where the act was whose trigger is token pred of sentence sent, as
// far as the sentence tells it; nil if it does not. Exclude says which tokens
// name parties of the act: a country that acts or is acted on is not its place
// unless the text puts the act there.
func (p *Places) Of(sent, pred int, exclude func(tok int) bool) *event.Place {
	if t, ok := p.told(sent, pred, wide, exclude); ok {
		return p.record(t.m)
	}
	return nil
}

// told finds the phrase that tells where an act was.
func (p *Places) told(sent, pred int, r reach, exclude func(tok int) bool) (told, bool) {
	if sent < 0 || sent >= len(p.trees) || pred < 0 || pred >= len(p.trees[sent].tok) {
		return told{}, false
	}
	t := &p.trees[sent]
	if len(t.tok) > longSentence {
		return told{}, false
	}
	best := told{cost: r.limit() + 1}
	try := func(ms []mention) {
		for i := range ms {
			m := &ms[i]
			if m.role == Body && !p.located(t, m) {
				continue
			}
			c := p.cost(t, pred, m, r, exclude)
			if r == narrow && m.pointer && p.f.words.of(t.tok[m.first].Form)&cHere == 0 {
				c += 2 // "in the city" is seldom said of words
			}
			if c < best.cost || c == best.cost && best.m != nil && p.closer(m, best.m, pred) {
				best = told{m, c}
			}
		}
	}
	try(p.mentions[p.bySent[sent]:p.bySent[sent+1]])
	try(p.pointersIn(sent))
	if best.m == nil {
		return best, false
	}
	// "in Quetta, in Balochistan": the narrower
	for n := 0; n < 3 && best.m.holds >= 0 && !best.m.pointer; n++ {
		m := &p.mentions[best.m.holds]
		if m.role != Located || exclude != nil && exclude(t.top(m.first, m.last)) {
			break
		}
		best.m = m
	}
	return best, true
}

func (p *Places) located(t *tree, m *mention) bool {
	w := p.way(t, m)
	return w == inside || w == nearby || w == happening
}

// closer prefers, of two phrases that hang equally near, the one that fixes the
// place more narrowly, then the one nearer in the text.
func (p *Places) closer(a, b *mention, pred int) bool {
	if x, y := p.feature(a).breadth(), p.feature(b).breadth(); x != y {
		return x < y
	}
	if a.list != 0 && a.list == b.list {
		return a.first < b.first
	}
	return gap(a, pred) < gap(b, pred)
}

func gap(m *mention, pred int) int {
	if m.first > pred {
		return m.first - pred
	}
	return pred - m.last
}

// cost tells how far a name's phrase is from an act, and how little it says of
// where the act was.
func (p *Places) cost(t *tree, pred int, m *mention, r reach, exclude func(int) bool) int {
	w, locus, anchor := p.anchor(t, m)
	if anchor < 0 || locus == pred {
		return tooFar + 1
	}
	excluded := exclude != nil && exclude(t.top(m.first, m.last))
	c := 0
	f := p.feature(m)
	if f.wide() {
		c += 3
	}
	if w == upon {
		w = of
		if p.bears(m) {
			w = inside
		}
	}
	switch w {
	case inside, nearby:
	case happening:
		if excluded {
			c += 2
		}
		if f == Country { // "a US operation" is as likely
			c += 3
		}
	case entering:
		c++
	case toward, away:
		going := p.f.words.of(t.tok[anchor].Lemma)&cGoes != 0
		switch {
		case w == away && anchor != pred && t.tok[anchor].UPOS != "VERB":
			return tooFar + 1 // "sailors from Indonesia"
		case excluded && f == Country && !(w == toward && going && anchor == pred):
			return tooFar + 1
		}
		c += 2
		if w == away {
			c++
		} else if going {
			c--
		}
	case of:
		if excluded || anchor != pred {
			return tooFar + 1
		}
		if r == narrow {
			c += 3
		}
		c++
	case doer:
		if !p.takes(t, locus, anchor, m.role == Party || excluded) {
			return tooFar + 1
		}
		c++
	default:
		return tooFar + 1
	}
	d := p.distanceTo(t, pred, anchor, r)
	if w == inside && d > 2 && p.opens(t, m, locus, anchor, pred) {
		d = 2 // "In Kabul, police said that gunmen ...": the scene of all that follows
	}
	return c + d
}

// opens tells whether a phrase opens its sentence, set off by a comma or tied
// to what governs the act: the scene of all that follows.
func (p *Places) opens(t *tree, m *mention, locus, anchor, pred int) bool {
	first := locus
	for _, k := range t.kids[locus] {
		first = min(first, k)
	}
	if first > 1 || pred < m.last || t.tok[pred].UPOS != "VERB" {
		return false
	}
	return t.within(pred, anchor) || m.last+1 < len(t.tok) && t.tok[m.last+1].Form == ","
}

// takes tells whether the object or passive subject of a verb is where its act
// was: "shelled the town of Avdiivka". Of one that is a party too only some
// verbs say so: "invaded Kuwait".
func (p *Places) takes(t *tree, locus, anchor int, party bool) bool {
	switch t.tok[locus].Rel {
	case "obj", "nsubj:pass":
		c := p.f.words.of(t.tok[anchor].Lemma)
		return c&cEnters != 0 || c&cTakes != 0 && !party
	}
	return false
}

// anchor climbs from a name to the phrase it stands in and what that hangs on.
func (p *Places) anchor(t *tree, m *mention) (w way, locus, anchor int) {
	i := t.top(m.first, m.last)
	through := class(0) // nouns for kinds of place that were passed
	for n := 0; n < 8; n++ {
		h := t.head(i)
		if h < 0 {
			return otherwise, i, -1
		}
		c := p.caseOf(t, i)
		if n == 0 {
			c = p.caseOfName(t, m, i)
		}
		kind := p.f.words.of(t.tok[h].Lemma) | p.f.words.of(t.tok[h].Form)
		placeNoun := kind&(cUnit|cTown|cCountry|cLand|cWater|cSite|cSide|cPart|cCapital) != 0 && t.tok[h].UPOS != "VERB"
		switch {
		case c == of || c == otherwise && strings.HasSuffix(t.tok[i].Rel, ":poss"):
			if placeNoun && t.head(h) >= 0 {
				through |= kind
				i = h
				continue
			}
			return of, i, h
		case c == upon && through != 0:
			return inside, i, h
		case c != otherwise:
			// "a mosque in Kano", "talks in Geneva": the phrase hangs on a noun
			if u := t.head(h); u >= 0 && kind&cWhen != 0 && t.tok[h].UPOS != "VERB" {
				h = u // "on Thursday at Key Largo"
			}
			return c, i, h
		}
		switch t.rel(i) {
		case "appos", "conj", "flat", "list", "dep", "parataxis":
			i = h
		case "compound", "nmod", "amod":
			if kind&cHappening != 0 && kind&cSite == 0 {
				return happening, i, h
			}
			if placeNoun || p.feature(m) != Country && (kind&cBody != 0 || t.tok[h].UPOS == "PROPN") {
				through |= kind
				i = h
				continue
			}
			return otherwise, i, h
		case "nsubj", "obj", "iobj":
			return doer, i, h
		case "advmod", "obl":
			if m.pointer && t.rel(i) == "advmod" {
				return inside, i, h
			}
			if through&cSide != 0 {
				return nearby, i, h // "shot 20 km south of Goma"
			}
			return otherwise, i, h
		default:
			return otherwise, i, h
		}
	}
	return otherwise, i, -1
}

// distanceTo is the cost of the way along the tree from an act to a token.
func (p *Places) distanceTo(t *tree, pred, to int, r reach) int {
	// costs of the act and what governs it, then down from the first of these
	// that also governs the other
	cost := 0
	for a, n := pred, 0; a >= 0 && n < 12 && cost <= tooFar; n++ {
		d := 0
		for b, k := to, 0; b >= 0 && k < 12 && d <= tooFar; k++ {
			if b == a {
				return cost + d
			}
			d += r.down(t, p.f.words, b)
			b = t.head(b)
		}
		cost += r.up(t, p.f.words, a)
		a = t.head(a)
	}
	return tooFar + 1
}

// record makes the record's place of a mention.
func (p *Places) record(m *mention) *event.Place {
	e := record(p.place(m))
	if f := p.feature(m); !m.pointer && f != Country && f != None {
		e.Name = p.text(m) // as the story has it: "Kiev"; GeoNames tells it is Kyiv
	}
	e.Precision = m.precision(e.Precision)
	e.Text = p.phrase(m)
	return e
}

// phrase is a name with the words before it that take a part of the place:
// "northern Mali".
func (p *Places) phrase(m *mention) string {
	tok := p.trees[m.sent].tok
	first := m.first
	for first > 0 && !m.pointer && p.f.words.of(tok[first-1].Form)&cPart != 0 && tok[first-1].UPOS != "ADV" {
		first--
	}
	return p.doc.Text[tok[first].Start:tok[m.last].End]
}

func (p *Places) placeRecord(i int) *event.Place { return record(p.f.g.Place(i)) }

func record(q Place) *event.Place {
	return &event.Place{
		Name: q.Name, Country: q.Country, Lat: q.Lat, Lon: q.Lon, GeoNames: q.GeoNames,
		Precision: q.Precision, Admin1: q.Admin1, Admin2: q.Admin2,
	}
}
