package resolve

import (
	"slices"
	"strings"
)

// nominal finds whom a phrase headed by a common noun, or by a nation's
// adjective, stands for.
func (p *Parties) nominal(v *view, t int) *mention {
	if iso, ok := p.r.words.shorts[v.lower[t]]; ok && capital(v.forms[t]) && v.child(t, "nmod") < 0 {
		if id, ok := p.states[iso]; ok {
			return &mention{ents: []int32{id}, class: State, why: "short for a state the story names", by: -1}
		}
	}
	r := p.compose(v, t)
	if v.Tokens[t].UPOS == "NUM" && r.partOf < 0 {
		return p.someOf(v, t, pronoun{kind: someOf, person: '3', number: 'p', gender: '-'}, &mention{class: Thing, by: -1})
	}
	tr := r.noun.traits
	lo, hi := v.span(t)
	m := &mention{first: int32(lo), last: int32(hi), class: r.class, by: -1}
	if a := p.named(v, t); a >= 0 && r.plural && r.noun.class == Person {
		// "Presidents Fujimori of Peru and Mahuad of Ecuador"
		if all := p.followAll(v, a, "titles: the names behind them"); len(all.ents) > 0 {
			all.first, all.last = m.first, m.last
			return all
		}
	}
	if m2 := p.beside(v, t, &r); m2 != nil {
		m2.first, m2.last = m.first, m.last
		return m2
	}
	if r.partOf >= 0 {
		return p.some(v, t, &r, m)
	}
	if k := p.r.words.numbers[r.lemma]; k > 1 && r.definite && v.Tokens[t].UPOS == "NOUN" {
		// "the pair", "the trio"
		some := r
		some.noun, some.class, some.plural, some.number = noun{class: Person, traits: traitPair | traitAny}, Group, true, k
		if ids := p.collective(v, t, &some); ids != nil {
			m.ents, m.class, m.why = ids, Group, "the people the story spoke of last, as many as asked"
			return m
		}
	}
	if !r.class.Party() && tr&traitMany != 0 && r.plural && v.rel(t) != "nummod" && v.rel(t) != "compound" && roleOf(v, t) >= roleObject {
		r.class, r.sectors = Group, []string{"CVL"} // "thousands marched"
	}
	if d := v.child(t, "det"); d >= 0 && v.lower[d] == "that" && tr&traitLand != 0 && tr&traitPlain == 0 && !r.plural {
		// "in Niger, alongside that country's army"
		for i := t - 1; i >= 0; i-- {
			if v.Tokens[i].UPOS != "PROPN" {
				continue
			}
			if id, ok := p.states[p.nationAt(v, i)]; ok {
				m.ents, m.class, m.why, m.by = []int32{id}, State, "the state last named", int32(v.base+i)
				return m
			}
		}
	}
	if tr&traitLand != 0 && !r.plural {
		// "the republic of Macedonia" is Macedonia
		if i := p.complement(v, t); i >= 0 && p.nationAt(v, i) != "" {
			k := p.mentions[p.at[v.base+i]-1]
			if len(k.ents) == 1 && p.entities[k.ents[0]].class == State {
				p.entities[k.ents[0]].describe(r.lemma)
				m.ents, m.class, m.why, m.by = k.ents, State, "the state it names", int32(v.base+i)
				return m
			}
		}
	}
	if r.class == State && p.ofThing(v, t) {
		r.class = Thing // "a state of emergency"
	}
	if tr&traitArms != 0 && v.is(t, "compound") && r.evidence == evNone && r.lean < 0 {
		r.class = Thing // "a drone strike" does not tell whose
	}
	if tr&traitBare != 0 && len(r.sectors) == 0 {
		r.class = Thing // "no exact figure", but "opposition figures"
	}
	if tr&traitCraft != 0 && len(r.sectors) > 0 && r.evidence >= evPoss {
		r.class = Group // "Australian navy ships"
	}
	if !r.class.Party() {
		if r.class == Place {
			m.ents, m.why = p.placeParty(v, t, &r), "a place"
			return m
		}
		p.thing(v, t, &r)
		return m
	}
	if len(r.countries) > 1 {
		return p.nationals(v, t, &r, m)
	}
	if tr&traitSame != 0 && r.lean >= 0 && !r.plural && r.leanBy < t && r.leanBy >= 0 {
		if e := &p.entities[r.lean]; e.class == Organisation {
			// "the Islamic State group" is Islamic State.
			e.describe(r.lemma)
			m.ents, m.class, m.why, m.by = []int32{r.lean}, e.class, "the named party it is called by", int32(v.base+r.leanBy)
			return m
		}
	}
	ids := p.collective(v, t, &r)
	if ids == nil {
		ids = p.institutions(v, t, &r)
	}
	if ids != nil {
		m.ents, m.why = ids, "the parties the story spoke of last, as many as asked"
		return m
	}
	if id, why := p.anaphor(v, t, &r); id >= 0 {
		e := &p.entities[id]
		if e.class != State {
			e.describe(r.lemma)
			p.called[r.lemma] = id
		}
		m.ents, m.class, m.why, m.by = []int32{id}, e.class, why, int32(e.token)
		return m
	}
	m.ents = []int32{p.fresh(v, t, &r)}
	m.class = p.entities[m.ents[0]].class
	if m.class != State {
		p.called[r.lemma] = m.ents[0]
	}
	m.why = p.whyFresh(&r, m.ents[0])
	return m
}

// beside follows an apposition in either direction: "his counterpart,
// Vladimir Putin" and "Kupfer, a deputy energy secretary" are each one.
func (p *Parties) beside(v *view, t int, r *reading) *mention {
	a := v.child(t, "appos")
	if a >= 0 && v.list(a) {
		a = -1
	}
	if a < 0 && r.class == Person {
		a = p.named(v, t)
	}
	if a < 0 && v.Tokens[t].Rel == "nmod:desc" && v.head(t) > t {
		a = v.head(t)
	}
	if a < 0 && t+1 < len(v.Tokens) && r.class.Party() && !r.plural {
		// "human rights watchdog Amnesty International"
		if m := p.at[v.base+t+1]; m > 0 && p.mentions[m-1].name && p.mentions[m-1].class == Organisation && len(p.mentions[m-1].ents) == 1 {
			h := int(p.mentions[m-1].head)
			if k := p.mentions[m-1].num; k >= 0 && int(p.names[k].first) == t+1 && v.head(h) >= 0 && (v.head(h) == t && v.caseOf(h) == "" || v.head(h) == v.head(t) && v.rel(h) == v.rel(t)) {
				return &mention{ents: p.mentions[m-1].ents, class: Organisation, why: "apposition: the name beside it", by: int32(v.base + h)}
			}
		}
	}
	if a >= 0 && r.class.Party() {
		if m := p.at[v.base+a]; m > 0 && p.mentions[m-1].name && len(p.mentions[m-1].ents) == 1 {
			id := p.mentions[m-1].ents[0]
			if sortsWith(r, &p.entities[id]) {
				return &mention{ents: []int32{id}, class: p.entities[id].class, why: "apposition: the name beside it", by: int32(v.base + a)}
			}
		}
	}
	if s := v.child(t, "nsubj"); s >= 0 && s < t && v.child(t, "cop") >= 0 && r.class.Party() && !p.denied(v, t) {
		if m := p.read(v, s); m >= 0 && len(p.mentions[m].ents) == 1 {
			id := p.mentions[m].ents[0]
			if sortsWith(r, &p.entities[id]) && r.plural == p.entities[id].plural {
				return &mention{ents: []int32{id}, class: p.entities[id].class, why: "predicate: its subject", by: int32(v.base + s)}
			}
		}
	}
	if v.rel(t) == "appos" && r.class.Party() && !v.list(t) {
		h := v.head(t)
		if h >= 0 && h < t {
			if m := p.read(v, h); m >= 0 && len(p.mentions[m].ents) == 1 {
				id := p.mentions[m].ents[0]
				if sortsWith(r, &p.entities[id]) {
					return &mention{ents: []int32{id}, class: p.entities[id].class, why: "apposition: what it stands beside", by: int32(v.base + h)}
				}
			}
		}
	}
	return nil
}

// ofThing tells whether what follows "of" can be no party and no place.
func (p *Parties) ofThing(v *view, t int) bool {
	i := p.complement(v, t)
	if i < 0 {
		return false
	}
	k := p.read(v, i)
	return k < 0 || p.mentions[k].class == Thing || p.mentions[k].class == Time
}

// named gives the head of the name that follows a title the tree makes the
// head of both: "Secretary of State James Baker"; -1 if there is none.
func (p *Parties) named(v *view, t int) int {
	if t+1 < len(v.Tokens) {
		// Title and name hung side by side on one verb.
		if m := p.at[v.base+t+1]; m > 0 && p.mentions[m-1].name && p.mentions[m-1].class == Person {
			h := int(p.mentions[m-1].head)
			if k := p.mentions[m-1].num; k >= 0 && int(p.names[k].first) == t+1 && v.head(h) >= 0 && v.head(h) == v.head(t) && v.rel(h) == v.rel(t) {
				return h
			}
		}
	}
	for c := v.first[t]; c >= 0; c = v.next[c] {
		i := int(c)
		if i < t || v.caseOf(i) != "" && !p.ofOffice(v, t, i) || v.Tokens[i].Rel == "nmod:poss" {
			continue
		}
		switch v.rel(i) {
		case "flat", "nmod", "compound", "dep", "appos":
			if m := p.at[v.base+i]; m > 0 && p.mentions[m-1].name && p.mentions[m-1].class == Person {
				return i
			}
		}
	}
	return -1
}

// ofOffice tells whether the preposition the tree hangs on a name belongs to
// the title before it: "Secretary of State Rex Tillerson".
func (p *Parties) ofOffice(v *view, t, i int) bool {
	c := v.child(i, "case")
	m := p.at[v.base+i]
	if c != t+1 || m <= 0 || p.mentions[m-1].num < 0 {
		return false
	}
	first := int(p.names[p.mentions[m-1].num].first)
	if first <= c+1 {
		return false
	}
	for k := c + 1; k < first; k++ {
		if n := p.r.words.nouns[v.lower[k]]; n.class == Person || v.Tokens[k].UPOS == "DET" || v.Tokens[k].UPOS == "ADJ" {
			return false
		}
	}
	return true
}

// denied tells whether a predicate is negated.
func (p *Parties) denied(v *view, t int) bool {
	for c := v.first[t]; c >= 0; c = v.next[c] {
		if v.is(int(c), "advmod") && (p.r.words.negations[v.lemmas[c]] || p.r.words.negations[v.lower[c]]) {
			return true
		}
	}
	return false
}

// sortsWith tells whether a description can be of an entity at all.
func sortsWith(r *reading, e *entity) bool {
	if e.set != nil {
		return r.plural
	}
	switch r.class {
	case Person:
		return e.class == Person || r.definite && !r.plural && r.noun.gender == 0 && r.noun.traits == 0 && !r.agent && (e.class == State || e.class == Organisation)
	case Group:
		if r.plural && r.number != 1 {
			return e.class == Group || e.class == Organisation
		}
		return e.class == Group || e.class == Organisation || e.class == State && r.noun.traits&(traitGov|traitSide) != 0
	case Organisation:
		return e.class == Organisation
	case State:
		return e.class == State
	}
	return false
}

// some reads "dozens of protesters", "members of the Brotherhood": the kind,
// country and sectors are those of what follows "of".
func (p *Parties) some(v *view, t int, r *reading, m *mention) *mention {
	k := p.read(v, r.partOf)
	if k < 0 || len(p.mentions[k].ents) == 0 {
		if !r.class.Party() {
			m.class = Thing
			if k >= 0 {
				m.class = p.mentions[k].class
			}
			return m
		}
		m.ents = []int32{p.fresh(v, t, r)}
		m.why = p.whyFresh(r, m.ents[0])
		return m
	}
	of := p.mentions[k]
	e := p.entities[of.ents[0]]
	if e.class == Place {
		m.ents = []int32{p.fresh(v, t, r)}
		m.class, m.why = Group, p.whyFresh(r, m.ents[0])
		return m
	}
	if r.noun.traits&(traitSame|traitPart) == traitSame|traitPart && !r.class.Party() || !r.class.Party() && r.noun.traits&traitPart != 0 && e.class == Group && e.proper {
		m.ents, m.class, m.why, m.by = of.ents, of.class, "a count of a party: that party", int32(v.base+r.partOf)
		return m
	}
	n := entity{class: Group, plural: true, last: -1, name: p.title(v, t), sectors: slices.Clone(r.sectors),
		country: e.country, sure: e.sure, nowhere: e.nowhere}
	if r.class == Person && !r.plural {
		n.class, n.plural = Person, false
	}
	if e.class != State && (len(n.sectors) == 0 || r.noun.traits&traitPlain != 0) {
		n.sectors = slices.Clone(e.sectors)
	}
	if r.past {
		n.sectors = pastSectors(n.sectors)
	}
	n.describe(r.lemma)
	for _, w := range e.words {
		n.describe(w)
	}
	p.entities = append(p.entities, n)
	m.ents, m.class = []int32{int32(len(p.entities) - 1)}, n.class
	m.why, m.by = "part of a party: its country and sectors", int32(v.base+r.partOf)
	return m
}

// nationals reads "Israeli and Palestinian officials": one party a nation.
func (p *Parties) nationals(v *view, t int, r *reading, m *mention) *mention {
	for _, iso := range r.countries {
		id := p.sameKind(v, r.lemma, iso, r.plural)
		if id < 0 {
			e := entity{class: r.class, name: p.nationName(v, t, iso, r), country: iso, sure: byPhrase,
				sectors: slices.Clone(r.sectors), plural: r.plural, last: -1}
			e.describe(r.lemma)
			p.entities = append(p.entities, e)
			id = int32(len(p.entities) - 1)
		}
		m.ents = append(m.ents, id)
	}
	m.why = "one party for each nationality"
	return m
}

// sameKind finds a described party of the same noun and country in the focus.
func (p *Parties) sameKind(v *view, lemma, iso string, plural bool) int32 {
	for i := len(p.focus.recent) - 1; i >= 0; i-- {
		e := &p.entities[p.focus.recent[i]]
		if e.country == iso && e.plural == plural && !e.proper && slices.Contains(e.words, lemma) {
			return p.focus.recent[i]
		}
	}
	return -1
}

// thing keeps a phrase that can be no party in focus, so that "it" may point
// to it and to nobody.
func (p *Parties) thing(v *view, t int, r *reading) {
	role := roleOf(v, t)
	if role < roleObject {
		return
	}
	e := entity{class: Thing, plural: r.plural, last: -1}
	e.describe(r.lemma)
	p.entities = append(p.entities, e)
	p.focus.touch(p, int32(len(p.entities)-1), v.n, v.base+t, role/2)
}

// describe notes a lemma an entity was described by.
func (e *entity) describe(lemma string) {
	if lemma != "" && len(e.words) < maxWords && !slices.Contains(e.words, lemma) {
		e.words = append(e.words, lemma)
	}
}

// fresh makes an entity of a description that points to no earlier one.
func (p *Parties) fresh(v *view, t int, r *reading) int32 {
	if id := p.officeHolder(v, t, r); id >= 0 {
		return id
	}
	if id := p.government(v, t, r); id >= 0 {
		return id
	}
	e := entity{class: r.class, name: p.title(v, t), length: 1, country: r.country, sectors: slices.Clone(r.sectors),
		plural: r.plural, gender: r.noun.gender, past: r.past, nowhere: r.nowhere, last: -1}
	if r.country != "" {
		e.sure = byPhrase
	}
	if r.noun.traits&traitArms != 0 && (len(e.sectors) == 0 || r.evidence >= evPoss) {
		e.sectors = []string{"MIL"}
	}
	if (r.noun.traits&traitPost != 0 || r.class == State) && len(e.sectors) == 0 {
		e.sectors = []string{"GOV"}
	}
	if r.class == State && r.evidence > evNone && r.evidence != evPoss {
		e.country, e.sure = "", notKnown
	}
	if r.plural && r.class == State || r.noun.traits&(traitPair|traitSide) == traitPair|traitSide && r.noun.traits&traitLand != 0 {
		e.nowhere = true // "dozens of countries", "its neighbours"
		e.country, e.sure = "", notKnown
	}
	if e.owner = r.owner + 1; e.owner == 0 {
		e.owner = r.lean + 1
	}
	e.describe(r.lemma)
	p.entities = append(p.entities, e)
	id := int32(len(p.entities) - 1)
	if e.country == "" && !e.nowhere {
		p.place(v, &p.entities[id])
	}
	return id
}

// place gives an entity the country of the scene.
func (p *Parties) place(v *view, e *entity) {
	if c := p.scene.at(v.n); c != "" && e.country == "" && !e.nowhere {
		e.country, e.sure = c, byScene
	}
}

func (p *Parties) whyFresh(r *reading, id int32) string {
	e := &p.entities[id]
	switch {
	case e.proper:
		return "office: who held it on the story's day"
	case r.evidence > evNone:
		return "description: country and sectors from its own words"
	case e.sure == byScene:
		return "description: sectors from its words, country from the story's scene"
	}
	return "description: what its words tell"
}

// title is the phrase as a name: without determiner and clauses.
func (p *Parties) title(v *view, t int) string {
	lo, _ := v.span(t)
	for lo < t {
		u := v.Tokens[lo].UPOS
		more := u == "ADP" && v.rel(lo) == "fixed" // "more than 20 allies"
		if u != "DET" && u != "PUNCT" && u != "ADV" && !more && !(u == "PRON" && v.rel(lo) == "nmod") {
			break
		}
		lo++
	}
	hi := t
	for c := v.first[t]; c >= 0; c = v.next[c] {
		i := int(c)
		if i < t || !v.is(i, "nmod") && !v.is(i, "flat") && !v.is(i, "fixed") || v.is(i, "nmod") && p.r.words.placing(v, i) == placeNone {
			continue
		}
		if v.is(i, "nmod") && p.r.words.placing(v, i) != placeOf {
			// "officials in Vilnius", but not "people from their homes"
			if m := p.at[v.base+i]; m <= 0 || !p.mentions[m-1].name {
				continue
			}
		}
		if _, end := v.span(i); end-t <= 8 {
			hi = max(hi, end)
		}
	}
	return p.text(v, lo, hi)
}

// text gives the words of tokens a to b as written, white space made single.
func (p *Parties) text(v *view, a, b int) string {
	s, e := v.Tokens[a].Start, v.Tokens[b].End
	if s < 0 || s > e || e > len(p.doc.Text) {
		return strings.Join(v.forms[a:b+1], " ")
	}
	return strings.Join(strings.Fields(p.doc.Text[s:e]), " ")
}

// nationName writes one nation's part of "Israeli and Palestinian officials"
// or "teams from Britain and Russia".
func (p *Parties) nationName(v *view, t int, iso string, r *reading) string {
	for i := range v.Tokens {
		if p.nationAt(v, i) != iso || v.head(i) < 0 {
			continue
		}
		if i < t && (v.head(i) == t || v.is(i, "conj")) {
			return v.forms[i] + " " + v.forms[t]
		}
		if i > t && r.joint > 0 {
			k := p.mentionAt(v, i)
			return v.forms[t] + " " + v.lower[r.joint] + " " + p.text(v, int(p.names[k].first), int(p.names[k].last))
		}
	}
	return v.forms[t]
}

// mentionAt gives the number of the name at a token that is known to be one.
func (p *Parties) mentionAt(v *view, t int) int32 { return p.mentions[p.at[v.base+t]-1].num }
