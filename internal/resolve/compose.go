package resolve

import (
	"slices"
	"strings"

	"dateline/internal/actor"
)

// A reading is what a noun phrase says of itself.
type reading struct {
	class      Class
	noun       noun
	lemma      string
	country    string
	evidence   int      // how directly country is told, 0 if not
	countries  []string // several nationalities: "Israeli and Palestinian officials"
	sectors    []string
	nowhere    bool  // "foreign", "unidentified": the scene does not tell its country
	joint      int   // the preposition before several nations behind the noun, 0 if none
	past       bool  // "former"
	irregular  bool  // "self-proclaimed", "exiled": no holder of an office
	lean       int32 // the entity it speaks for, belongs to or is, -1 if none
	leanBy     int   // token of the phrase that names it
	owner      int32 // whose it is: "his wife", "Turkey's president"; -1 if none
	partOf     int   // token of the phrase after "of" in "dozens of protesters", -1 if none
	definite   bool
	indefinite bool
	plural     bool
	number     int  // "two", "both"; 0 if not told
	agent      bool // the agent nouns know it
}

// Evidence for a country, most direct last.
const (
	evNone = iota
	evNear // named in a phrase of uncertain bearing
	evIn   // "gunmen in northern Mali"
	evFrom // "rescue teams from Turkey"
	evOf   // "the president of Peru"
	evPoss // "Turkey's president", "its ambassador"
	evAdj  // "Turkish police"
)

// compose reads the phrase headed by the common noun at t.
func (p *Parties) compose(v *view, t int) reading {
	r := reading{lemma: v.lemmas[t], lean: -1, owner: -1, leanBy: -1, partOf: -1}
	w := p.r.words
	// "forces", "rulers", "arms" have a meaning of their own in the plural.
	n, ok := w.party[v.lower[t]]
	if !ok {
		if n, ok = w.nouns[r.lemma]; !ok {
			n = w.nouns[v.lower[t]]
		}
	}
	if v.Tokens[t].UPOS == "NUM" {
		n = noun{traits: traitPart} // "27 of the members"
	}
	r.noun = n
	r.class = r.noun.class
	r.plural = v.Tokens[t].XPOS == "NNS" || v.Tokens[t].XPOS == "NNPS" || v.Tokens[t].UPOS == "NUM"
	first := p.determine(v, t, &r)
	a, begins := p.agent(v, t)
	if a != nil && begins == t && (r.noun.class == Place || r.noun.traits&traitBare != 0 || r.noun.class == Thing && w.listed(v.lower[t], r.lemma)) && r.noun.traits&(traitPart|traitCraft) == 0 {
		a = nil // "the service", "arms": no party, whatever else they may be
	}
	if a != nil {
		r.agent, r.sectors = true, slices.Clone(a.Sectors)
		r.read(a)
	}
	if r.noun.traits&traitProper != 0 && !capital(v.forms[t]) && (a == nil || begins == t) {
		r.class, r.sectors = Thing, nil // "house arrest" is not the House
	}
	if t+2 < len(v.Tokens) && v.forms[t+1] == "-" {
		if k, _ := p.r.actors.Agent(v.lower, t); k >= 3 {
			r.class, r.sectors = Thing, nil // the beginning of "secretary-general"
		}
	}
	if r.class == Person && !r.plural && p.abstract(v, t, &r) {
		r.class = Thing
	}
	if r.class == Person && r.plural {
		r.class = Group
	}
	if r.noun.traits&traitPart != 0 {
		if of := p.complement(v, t); of >= 0 && (!r.agent || r.noun.traits&traitFor == 0) {
			r.partOf = of
		}
	}
	if i := t - 1; i >= 0 && p.stray(v, i, t) {
		if e := &p.entities[p.mentions[p.at[v.base+i]-1].ents[0]]; e.class == State {
			r.country, r.evidence = e.country, evAdj
		} else if e.class == Organisation {
			r.lean, r.leanBy = p.mentions[p.at[v.base+i]-1].ents[0], i
		}
	}
	p.nations(v, t, &r)
	p.leanOn(v, t, &r)
	p.modify(v, first, begins, t, &r)
	p.opposed(&r)
	return r
}

// opposed reads nouns for those who are not of the side they are told by: a
// state's partners and rivals are of other states, a leader's enemies of his
// own; followers share more than the country with whom they follow.
func (p *Parties) opposed(r *reading) {
	tr := r.noun.traits
	if tr&(traitApart|traitAgainst|traitCamp) == 0 || r.lean < 0 && r.owner < 0 {
		return
	}
	e := &p.entities[max(r.owner, r.lean)]
	if r.lean >= 0 {
		e = &p.entities[r.lean]
	}
	switch {
	case tr&traitCamp != 0:
		for _, s := range e.sectors {
			switch s {
			case "PTY", "OPP", "REB", "REL", "PRE":
				r.sectors = mergeSectors(r.sectors, []string{s})
			}
		}
	case r.evidence == evAdj:
	case tr&traitAgainst != 0 && (e.class == Person || r.plural && e.class == State && tr&traitPlain == 0):
		if tr&traitPlain != 0 {
			r.sectors = []string{"OPP"}
		}
	case tr&(traitApart|traitAgainst) != 0:
		r.country, r.evidence, r.nowhere = "", evNone, true
	}
}

// stray tells whether the token before the noun is a name that the analysis
// took for some small word: "IMF officials".
func (p *Parties) stray(v *view, i, t int) bool {
	m := p.at[v.base+i]
	if m <= 0 || !p.mentions[m-1].name || len(p.mentions[m-1].ents) != 1 || v.head(i) == t {
		return false
	}
	switch v.Tokens[i].UPOS {
	case "SCONJ", "CCONJ", "ADP", "ADV", "DET", "PART", "INTJ", "AUX":
		return true
	}
	return false
}

// abstract tells whether a person's noun without article, in the singular,
// speaks of no person: "obstructing justice". Headlines drop their articles.
func (p *Parties) abstract(v *view, t int, r *reading) bool {
	if v.Headline || v.Tokens[t].UPOS != "NOUN" || r.definite || r.indefinite || r.number > 0 || v.child(t, "det") >= 0 || v.child(t, "cop") >= 0 {
		return false
	}
	switch v.rel(t) {
	case "obj", "nmod", "obl", "conj":
	default:
		return false
	}
	for c := v.first[t]; c >= 0; c = v.next[c] {
		if i := int(c); p.nationAt(v, i) != "" || v.is(i, "appos") || v.is(i, "flat") || v.Tokens[i].Rel == "nmod:poss" {
			return false
		}
	}
	return v.Tokens[t].Rel != "nmod:desc" && v.Tokens[t].Rel != "nmod:poss" && (t+1 >= len(v.Tokens) || v.Tokens[t+1].UPOS != "PROPN")
}

// read takes what an agent noun says of the phrase.
func (r *reading) read(a *actor.Agent) {
	if r.class == State {
		r.sectors = nil // "its neighbours" are states here
		return
	}
	switch a.Class {
	case actor.OnePerson:
		if r.class != Person {
			r.class = Person
		}
	case actor.Group, actor.Body:
		if r.class != Person && !r.class.Party() {
			r.class = Group
		}
	}
	if a.Gender != 0 && r.noun.gender == 0 {
		r.noun.gender = a.Gender
	}
	if a.Relational {
		r.noun.traits |= traitFor
	}
	if a.Abroad {
		r.noun.traits |= traitAway
	}
	if a.Priority == 0 {
		r.noun.traits |= traitPlain
	}
	if a.Plural && r.class != Person {
		r.plural = true
	}
}

// determine reads the determiners and numbers of the phrase, and gives its
// first token before the head that is part of the description.
func (p *Parties) determine(v *view, t int, r *reading) int {
	first := t
	for c := v.first[t]; c >= 0; c = v.next[c] {
		i := int(c)
		if i > t {
			break
		}
		switch v.rel(i) {
		case "det":
			if d, ok := p.r.words.definite[v.lower[i]]; !ok {
				r.indefinite = true
			} else if d {
				r.definite = true
			}
			if n, ok := p.r.words.numbers[v.lower[i]]; ok {
				r.number, r.plural = n, r.plural || n > 1
			}
		case "nummod":
			if n, ok := p.r.words.numbers[v.lower[i]]; ok {
				r.number = n
			} else {
				r.number = 99
			}
			if r.number > 1 {
				r.plural = true
			}
		case "nmod":
			if v.Tokens[i].Rel == "nmod:poss" {
				r.definite = true
			}
		case "amod", "compound", "flat":
			first = min(first, i)
		}
	}
	return first
}

// agent finds the agent noun whose last word is the head, and where it
// begins.
func (p *Parties) agent(v *view, t int) (*actor.Agent, int) {
	first := t
	for first > max(0, t-3) {
		if u := v.Tokens[first-1].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" && v.forms[first-1] != "-" {
			break
		}
		first--
	}
	for i := first; i <= t; i++ {
		if n, a := p.r.actors.Agent(v.lemmas, i); n > 0 && i+n-1 == t {
			return a, i
		}
		// "troops", "security forces": plurals with a meaning of their own.
		if n, a := p.r.actors.Agent(v.lower, i); n > 0 && i+n-1 == t {
			return a, i
		}
	}
	for i := first; i <= t && t+1 < len(v.Tokens) && v.Tokens[t+1].UPOS == "ADJ"; i++ {
		if n, a := p.r.actors.Agent(v.lemmas, i); n > 1 && i+n-1 == t+1 {
			return a, i // "attorney general"
		}
	}
	if one, ok := strings.CutSuffix(v.lemmas[t], "s"); ok {
		// A plural the analysis took for a singular.
		if n, a := p.r.actors.Agent([]string{one}, 0); n == 1 {
			return a, t
		}
	}
	return nil, t
}

// complement gives the head of the phrase after "of" that t counts members
// of, -1 if there is none.
func (p *Parties) complement(v *view, t int) int {
	for c := v.first[t]; c >= 0; c = v.next[c] {
		if i := int(c); i > t && v.is(i, "nmod") && p.r.words.placing(v, i) == placeOf && v.nominal(i) {
			return i
		}
	}
	return -1
}

// nations reads what the phrase says of the country it belongs to.
func (p *Parties) nations(v *view, t int, r *reading) {
	take := func(c string, ev int) {
		if c != "" && ev > r.evidence {
			r.country, r.evidence = c, ev
		}
	}
	for c := v.first[t]; c >= 0; c = v.next[c] {
		i := int(c)
		rel := v.rel(i)
		switch {
		case v.before(i, t):
			p.nationality(v, i, r)
		case v.Tokens[i].Rel == "nmod:poss":
			m := p.read(v, i)
			if m < 0 {
				continue
			}
			mm := &p.mentions[m]
			if len(mm.ents) == 1 {
				r.owner = mm.ents[0]
			}
			if len(mm.ents) > 0 {
				take(p.entities[mm.ents[0]].country, evPoss)
			}
		case rel == "nmod" && i > t:
			ev := evNone
			switch p.r.words.placing(v, i) {
			case placeOf:
				ev = evOf
			case placeFrom:
				ev = evFrom
			case placeFor:
				if r.noun.traits&traitFor != 0 {
					ev = evNear
				}
			case placeNear, placeBy:
				ev = evNear
			case placeIn:
				ev = evIn
			}
			if ev == evNone || ev <= r.evidence {
				continue
			}
			m := p.read(v, i)
			if m < 0 || len(p.mentions[m].ents) == 0 {
				// "in the Peruvian river port": a thing, but whose it is tells
				for d := v.first[i]; d >= 0; d = v.next[d] {
					take(p.nationAt(v, int(d)), ev)
				}
				continue
			}
			if r.plural && (ev == evOf || ev == evFrom) && v.child(i, "conj") >= 0 {
				p.jointNations(v, i, r)
			}
			e := &p.entities[p.mentions[m].ents[0]]
			if ev == evIn && r.noun.traits&traitPost != 0 {
				continue // "the embassy in London" is not London's
			}
			if e.sure > byScene || e.class == Place || e.class == State {
				if ev == evOf && e.class == Person && !r.agent && r.noun.traits&(traitKin|traitFor|traitGov) == 0 {
					ev = evNear
				}
				take(e.country, ev)
			}
		case rel == "nmod" && v.Tokens[i].Rel == "nmod:unmarked":
			p.nationality(v, i, r)
		}
	}
}

// jointNations reads the several nations of "teams from Britain, Turkey and
// Russia", "the presidents of Peru and Ecuador".
func (p *Parties) jointNations(v *view, i int, r *reading) {
	var all []string
	for _, j := range p.conjuncts(v, i) {
		iso := p.nationAt(v, j)
		if iso == "" {
			return
		}
		if !slices.Contains(all, iso) {
			all = append(all, iso)
		}
	}
	if len(all) > 1 {
		r.countries, r.joint = all, v.child(i, "case")
	}
}

// nationality reads a word before the noun, and those coordinated with it, as
// the adjective or name of a nation, a place or an organisation.
func (p *Parties) nationality(v *view, i int, r *reading) {
	if i > 0 && p.r.words.ethnic[v.lower[i-1]] {
		return // "ethnic Albanian rebels" need not be Albania's
	}
	iso := p.countryOf(v, i)
	if iso == "" && p.r.words.based[v.lower[i]] {
		for c := v.first[i]; c >= 0 && iso == ""; c = v.next[c] {
			iso = p.countryOf(v, int(c)) // "the Yemen-based movement"
		}
	}
	if iso == "" && p.r.words.led[v.lower[i]] {
		for c := v.first[i]; c >= 0; c = v.next[c] {
			if k := p.countryOf(v, int(c)); k == "IGO" {
				iso = k // "a United Nations-backed court"
			}
		}
	}
	if iso == "" && v.is(i, "compound") {
		for c := v.first[i]; c >= 0 && int(c) < i && iso == ""; c = v.next[c] {
			iso = p.countryOf(v, int(c)) // "the United Nations war crimes tribunal"
		}
	}
	if iso == "" {
		return
	}
	if evAdj > r.evidence {
		r.country, r.evidence = iso, evAdj
	}
	for c := v.first[i]; c >= 0; c = v.next[c] {
		j := int(c)
		if !v.is(j, "conj") {
			continue
		}
		other := p.countryOf(v, j)
		if p.r.words.others[v.lower[j]] {
			// "Brazilian, American and other officers" are of no one country.
			r.country, r.countries, r.nowhere = "", nil, true
			return
		}
		if other != "" && other != iso {
			if r.countries == nil {
				r.countries = []string{iso}
			}
			if !slices.Contains(r.countries, other) {
				r.countries = append(r.countries, other)
			}
		}
	}
}

// countryOf gives the country a word before a noun tells: a nationality, or
// the country of the named party it is.
func (p *Parties) countryOf(v *view, i int) string {
	if iso := p.nationAt(v, i); iso != "" {
		return iso
	}
	if m := p.at[v.base+i]; m > 0 {
		mm := &p.mentions[m-1]
		if mm.name && len(mm.ents) == 1 {
			return p.entities[mm.ents[0]].country
		}
	}
	return ""
}

// leanOn finds the party the phrase speaks for, belongs to or is: "Taliban
// spokesman", "the head of the UN", "the Islamic State group", "the Trump
// administration", "his wife".
func (p *Parties) leanOn(v *view, t int, r *reading) {
	best := 0
	if r.lean >= 0 {
		best = 4 // a name the tree did not tie to the noun
	}
	try := func(i, rank int) {
		if rank <= best {
			return
		}
		m := p.read(v, i)
		if m < 0 || len(p.mentions[m].ents) == 0 {
			return
		}
		e := p.mentions[m].ents[0]
		if e < 0 {
			return
		}
		switch p.entities[e].class {
		case Person, Group, Organisation, State:
			best, r.lean, r.leanBy = rank, e, i
		}
	}
	for c := v.first[t]; c >= 0; c = v.next[c] {
		i := int(c)
		switch {
		case v.before(i, t):
			if m := p.at[v.base+i]; m > 0 && p.mentions[m-1].name && p.nationAt(v, i) == "" {
				try(i, 4)
			} else if id, ok := p.called[v.lemmas[i]]; ok && best < 2 && p.r.words.nouns[v.lemmas[i]].traits&traitPost != 0 {
				best, r.lean, r.leanBy = 2, id, i // "embassy staff" of the embassy spoken of
			}
		case v.Tokens[i].Rel == "nmod:poss":
			try(i, 3)
		case i > t && v.is(i, "nmod"):
			switch p.r.words.placing(v, i) {
			case placeOf:
				try(i, 3)
			case placeFor:
				if r.noun.traits&traitFor != 0 {
					try(i, 2)
				}
			case placeFrom, placeNear:
				if r.noun.traits&traitFor != 0 {
					try(i, 1)
				}
			case placeIn:
				if r.noun.traits&(traitFor|traitPlain) == traitFor|traitPlain {
					try(i, 1) // "officials at the ministry"
				}
			}
		}
	}
	for c := v.first[t]; c >= 0 && r.noun.class == Person; c = v.next[c] {
		if i := int(c); i > t && v.is(i, "nmod") && p.r.words.placing(v, i) == placeIn {
			if m := p.read(v, i); m >= 0 && len(p.mentions[m].ents) == 1 {
				if e := &p.entities[p.mentions[m].ents[0]]; (e.class == Organisation || e.class == Group) && slices.Contains(e.sectors, "LEG") {
					r.sectors = mergeSectors([]string{"LEG"}, r.sectors) // "nationalists in parliament"
				}
			}
		}
	}
	if r.lean < 0 {
		return
	}
	e := &p.entities[r.lean]
	tr := r.noun.traits
	switch {
	case best == 4 && slices.Contains(e.sectors, "REB") && r.class == Group && tr&traitBody == 0:
		r.sectors = mergeSectors(e.sectors, r.sectors) // "ISIS detainees"
	case tr&traitFor != 0 && tr&traitPlain == 0 && best >= 3 && r.class != State && slices.Contains(e.sectors, "REB") && (e.class == Organisation || e.class == Group):
		r.sectors = mergeSectors(e.sectors, r.sectors) // "commanders of the contras"
	case tr&traitLeader != 0 && tr&traitPlain != 0 && e.country == "IGO":
		r.sectors = []string{"GOV"} // "the leaders of NATO" are no soldiers
	case tr&(traitFor|traitPart) != 0 && e.class != State:
		if tr&traitPlain != 0 || !r.agent || len(r.sectors) == 0 {
			if len(e.sectors) > 0 && !(tr&traitKin != 0) {
				r.sectors = slices.Clone(e.sectors)
			}
		} else if e.class == Organisation || e.class == Group {
			if len(e.sectors) > 0 && tr&traitLeader == 0 {
				r.sectors = mergeSectors(r.sectors, e.sectors)
			}
		}
	case tr&(traitFor|traitPlain) != 0 && e.class == State && len(r.sectors) == 0:
		r.sectors = []string{"GOV"}
	}
	if e.country != "" && r.evidence < evPoss && e.class != State && e.sure > byScene {
		switch {
		case tr&(traitFor|traitSame|traitKin|traitPart|traitGov) != 0, e.class == Organisation && best >= 3:
			r.country, r.evidence = e.country, evPoss
		}
	}
}

// mergeSectors puts sectors together, each once, the first first.
func mergeSectors(a, b []string) []string {
	out := slices.Clone(a)
	for _, s := range b {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// modify applies the words before the noun that change its sectors: those
// from first to end that are no part of the agent noun.
func (p *Parties) modify(v *view, first, end, t int, r *reading) {
	for i := first; i < t; i++ {
		h := v.head(i)
		if h != t && !(h > i && h < t) {
			continue
		}
		if m := p.at[v.base+i]; m > 0 && p.mentions[m-1].name {
			continue
		}
		word := v.lower[i]
		if i >= 2 && v.lower[i-1] == "-" {
			word = v.lower[i-2] + "-" + word // "self-proclaimed" is three words
		}
		m, ok := p.r.words.modifiers[word]
		if !ok && i > 0 && p.r.words.wide[v.lower[i-1]] && strings.HasPrefix(word, "american") {
			m, ok = modifier{effect: effectNowhere}, true // "Latin American governments"
		}
		if i >= end && (!ok || m.effect != effectWorld && m.effect != effectNowhere && m.effect != effectPast) {
			continue
		}
		if !ok {
			if v.is(i, "compound") && (len(r.sectors) == 0 || r.noun.traits&traitPlain != 0 && r.evidence < evPoss) {
				if n, a := p.r.actors.Agent(v.lemmas, i); n == 1 && len(a.Sectors) > 0 {
					r.sectors = slices.Clone(a.Sectors)
				}
			}
			continue
		}
		r.apply(m)
	}
	if !real(r.country) && r.evidence == evNear && r.noun.class == Person && r.lean < 0 && !r.plural {
		r.country, r.evidence = "", evNone // "a relief worker" may be anyone's
	}
	if r.past {
		r.sectors = pastSectors(r.sectors)
	}
}

func (r *reading) apply(m modifier) {
	switch m.effect {
	case effectPast:
		r.past = true
	case effectLead:
		r.irregular = true
		r.sectors = mergeSectors([]string{m.code}, dropPlain(r))
	case effectOnly:
		r.sectors = []string{m.code}
	case effectFill:
		if len(r.sectors) == 0 || r.noun.traits&traitPlain != 0 {
			r.sectors = []string{m.code}
		}
	case effectAdd:
		if !slices.Contains(r.sectors, m.code) {
			r.sectors = append(r.sectors, m.code)
		}
	case effectWorld, effectBodies:
		if r.evidence == evNone && (m.effect == effectWorld || r.noun.class == Group) {
			r.country, r.evidence = m.code, evNear
		}
	case effectNowhere:
		if r.evidence < evOf {
			r.nowhere = true
		}
	}
}

// dropPlain gives the noun's own sectors, unless it is a plain noun whose
// sectors are only a default: "rebel leader" is no official.
func dropPlain(r *reading) []string {
	if r.noun.traits&traitPlain != 0 {
		return nil
	}
	return r.sectors
}

// pastSectors are the sectors of one who has left the office.
func pastSectors(s []string) []string {
	out := []string{"ELI"}
	for _, c := range s {
		switch c {
		case "MIL", "COP", "SPY", "REB", "OPP":
			out = append(out, c)
		case "CVL", "LAB", "BUS", "EDU", "REL", "MED", "AGR", "REF", "CRM", "SOC", "JRN":
			// A former employee is no elite.
			return s
		}
	}
	return out
}
