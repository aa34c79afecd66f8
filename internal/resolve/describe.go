package resolve

import "slices"

// describe reads what a sentence says of a named person or body beside the
// name, and keeps it for the whole story: titles ("Foreign Minister
// Zarif"), appositions ("Kupfer, a deputy energy secretary") and predicates
// ("he was the army's chief").
func (p *Parties) describe(v *view, n *name) {
	if n.ent < 0 {
		return
	}
	h := int(n.head)
	for c := v.first[h]; c >= 0; c = v.next[c] {
		t := int(c)
		switch {
		case v.Tokens[t].Rel == "nmod:desc", v.is(t, "appos") && !v.list(t), t < h && v.is(t, "compound") && v.Tokens[t].UPOS != "PROPN":
			p.ascribe(v, t, n.ent)
		case v.is(t, "amod") && t < int(n.first):
			if m, ok := p.r.words.modifiers[v.lower[t]]; ok && m.effect == effectPast {
				p.entities[n.ent].past = true
			}
			p.fromNation(v, t, n.ent)
		case v.Tokens[t].Rel == "nmod:poss":
			p.fromNation(v, t, n.ent)
		case v.is(t, "nmod") && t > h && p.r.words.placing(v, t) == placeOf:
			p.fromNation(v, t, n.ent) // "Fujimori of Peru"
		}
	}
	g := v.head(h)
	if g < 0 {
		return
	}
	switch {
	case v.is(h, "appos") && !v.list(h), v.Tokens[h].Rel == "nmod:desc":
		p.ascribe(v, g, n.ent)
	case v.Tokens[h].Rel == "nsubj" && v.child(g, "cop") >= 0 && v.Tokens[g].UPOS == "NOUN":
		p.ascribe(v, g, n.ent)
	case v.is(h, "flat"), h > g && (v.is(h, "nmod") || v.is(h, "dep")) && v.caseOf(h) == "" && p.named(v, g) == h:
		p.ascribe(v, g, n.ent)
	}
}

// settle gives the named people and bodies of whom nothing else tells a
// country that of the scene they came up in.
func (p *Parties) settle() {
	for i := range p.names {
		n := &p.names[i]
		if n.ent < 0 {
			continue
		}
		e := &p.entities[n.ent]
		if e.sure == notKnown && e.country == "" && (e.class == Person || e.class == Organisation || e.class == Group) {
			p.place(&p.views[n.sent], e)
		}
	}
	for i := range p.entities {
		e := &p.entities[i]
		if e.owner > 0 && e.sure <= byScene && !e.nowhere {
			if o := &p.entities[e.owner-1]; o.country != "" && o.sure >= e.sure {
				e.country, e.sure = o.country, o.sure
			}
		}
		if e.past && !e.present && !e.told && e.class == Person {
			e.sectors = pastSectors(e.sectors)
		}
	}
}

// suspected gives the unidentified armed men of a country in which the story
// knows rebels by name the sector of those beside their own.
func (p *Parties) suspected() {
	rebels := map[string]bool{}
	for i := range p.entities {
		if e := &p.entities[i]; e.proper && (e.class == Organisation || e.class == Person) && real(e.country) && slices.Contains(e.sectors, "REB") {
			rebels[e.country] = true
		}
	}
	for i := range p.entities {
		e := &p.entities[i]
		if len(e.sectors) == 1 && e.sectors[0] == "UAF" && !e.proper && rebels[e.country] {
			e.sectors = []string{"UAF", "REB"}
		}
	}
}

// fromNation gives an entity the country of a nation's name beside it.
func (p *Parties) fromNation(v *view, t int, ent int32) {
	e := &p.entities[ent]
	if e.sure >= byPhrase {
		return
	}
	if iso := p.countryOf(v, t); iso != "" {
		e.country, e.sure, e.evidence = iso, byPhrase, evAdj
	}
}

// ascribe gives a named entity what the phrase headed by t says of it.
func (p *Parties) ascribe(v *view, t int, ent int32) {
	e := &p.entities[ent]
	if m := p.at[v.base+t]; m > 0 && p.mentions[m-1].name {
		for c := v.first[t]; c >= 0 && int(c) < t && e.class == Person; c = v.next[c] {
			if v.is(int(c), "amod") {
				p.fromNation(v, int(c), ent) // "Azzam Azzam, an Israeli Arab"
			}
		}
		return
	}
	u := v.Tokens[t].UPOS
	if u != "NOUN" && u != "PROPN" && u != "ADJ" {
		return
	}
	r := p.compose(v, t)
	if g := r.noun.gender; g != 0 && e.gender == 0 {
		e.gender = g
	}
	if !r.class.Party() {
		return
	}
	if e.class == Person && e.party == nil && e.length == 1 && r.class == Group && !r.plural && v.is(t, "appos") {
		e.class, e.gender = Organisation, 0 // "Burisma, a gas company"
	}
	if e.class == Person && r.class != Person && r.noun.class != Person || e.class == Organisation && r.class == Person {
		return
	}
	if o := r.lean; o >= 0 && o != ent && e.owner == 0 && e.class == Person && p.entities[o].class == Organisation {
		e.owner = o + 1 // "Senate president Luis Gonzalez Macchi" is of the Senate's country
	}
	e.describe(r.lemma)
	if !r.past && len(r.sectors) > 0 {
		e.present = true
	}
	if r.past {
		e.past = true
		if len(r.sectors) > 0 && r.sectors[0] == "ELI" {
			e.past = false // its sectors are those of the past already
		}
	}
	if r.country != "" && (e.sure < byPhrase || e.sure == byPhrase && r.evidence > e.evidence) {
		e.country, e.sure, e.evidence = r.country, byPhrase, r.evidence
	}
	switch {
	case len(r.sectors) == 0, r.noun.traits&traitPlain != 0 && r.sectors[0] == "CVL":
	case len(e.sectors) == 0 && !e.told:
		e.sectors = slices.Clone(r.sectors)
	case e.class == Person && e.told && e.sectors[0] == "ELI" && !r.past && office(r.sectors[0]):
		// The story speaks of an office the tables do not have: it is right,
		// or speaks of the time when it was held.
		e.sectors = slices.Clone(r.sectors)
	}
}

// office tells whether a sector is that of a public office.
func office(sector string) bool {
	switch sector {
	case "GOV", "LEG", "JUD", "MIL", "PTY", "OPP", "COP", "SPY":
		return true
	}
	return false
}

// gendered finds the gender a name tells: by a title before it or its first
// name.
func (p *Parties) gendered(v *view, n *name) byte {
	for i := int(n.first) - 1; i >= 0 && i >= int(n.first)-2; i-- {
		if g := p.r.words.titles[v.lower[i]]; g != 0 {
			return g
		}
	}
	for i := n.first; i <= n.last; i++ {
		if g := p.r.words.titles[v.lower[i]]; g != 0 {
			return g
		}
		if n.last == n.first {
			break
		}
		if g := p.r.words.firsts[v.lower[i]]; g != 0 && i < n.last {
			return g
		}
	}
	return 0
}
