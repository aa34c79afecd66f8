package resolve

import (
	"slices"
	"strings"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lang"
)

// choose takes the party a name means among those the tables know by it: by
// kind, by the story's day and by the company the name keeps. It is nil if
// none fits.
func (p *Parties) choose(v *view, n *name) *actor.Party {
	if len(n.cands) == 0 {
		return nil
	}
	near, title := p.company(v, n), p.titleOf(v, n)
	var best *actor.Party
	bestScore := 0
	for _, c := range n.cands {
		s := p.suits(v, n, c, near, title)
		if s > bestScore || s == bestScore && best != nil && c.ID < best.ID {
			best, bestScore = c.Party, s
		}
	}
	if best != nil && near == "" && len(n.cands) > 2 && p.stranger(n, best) {
		return nil // of many Communist Parties none is of a country the story names
	}
	return best
}

// worldly tells whether bodies of a kind are named in stories of any country.
func worldly(k actor.Kind) bool {
	switch k {
	case actor.Media, actor.Company, actor.NGO, actor.IGO, actor.Armed, actor.Seat, actor.Religion:
		return true
	}
	return false
}

// stranger tells whether a body is of a country the story does not speak of,
// and others of the same name are of other countries.
func (p *Parties) stranger(n *name, c *actor.Party) bool {
	country, _, _ := c.At(p.day)
	if c.Kind == actor.Person || c.Kind.Place() || worldly(c.Kind) || !real(country) || p.scene.share(country, 0) > 0 {
		return false
	}
	for _, h := range n.cands {
		if other, _, _ := h.At(p.day); real(other) && other != country {
			return true
		}
	}
	return false
}

// suits scores how well a party of the tables suits a name as it stands; 0
// and less is not at all.
func (p *Parties) suits(v *view, n *name, c actor.Hit, near, title string) int {
	s := 10
	person := c.Kind == actor.Person
	// The analysis may be wrong about a name of several words, or one the
	// tables have for no other kind; it is seldom about a single common one.
	wrong := 30
	switch {
	case n.first != n.last && !c.Weak:
		wrong = 6
	case !c.Kind.Place() && !person && title == "" && !n.personal():
		wrong = 12
	}
	switch n.kind {
	case lang.Person:
		if person {
			s += 25
		} else {
			s -= wrong
		}
	case lang.Location:
		switch {
		case c.Kind.Place():
			s += 25
		case person:
			s -= wrong + 10
		case c.Kind == actor.Company || c.Kind == actor.Media || c.Kind == actor.PartyGroup || c.Kind == actor.Other:
			s -= wrong
		default:
			s -= 5
		}
	case lang.Organisation:
		switch {
		case person:
			s -= wrong + 10
		case !c.Kind.Place():
			s += 20
		case c.Kind != actor.Country:
			s -= 12
		}
	}
	switch c.Kind {
	case actor.Country:
		s += 14
	case actor.Seat, actor.IGO:
		s += 10
	case actor.Agency, actor.Legislature, actor.Court, actor.Territory, actor.Armed:
		s += 8
	case actor.City:
		s += 3
		if n.nation != nil && n.nation.Use == actor.Capital {
			s += 8
		}
	case actor.Person, actor.Media:
		s += 6
	case actor.Region:
		s += 4
	default:
		s += 2
	}
	if c.Weak {
		s -= 18
	}
	if c.Kind == actor.City || c.Kind == actor.Region {
		if n.kind == "" {
			s -= 6
			if n.first == 0 {
				s -= 8 // "Coca farmers"
			}
		}
		if d := v.child(int(n.head), "det"); d >= 0 && p.r.words.definite[v.lower[d]] {
			s -= 20 // "the Union" is no town
		}
	}
	if !person && !c.Kind.Place() && p.day.Known() && !c.Held(p.day, 5*365) {
		s -= 15
	}
	if person {
		switch {
		case title != "":
			s += 12
		case n.first == n.last:
			s -= 6
		}
		if c.Held(p.day, 0) {
			s += 8
		} else if !c.Held(p.day, 6*365) {
			s -= 10
		}
	} else if title != "" {
		s -= 25
	}
	country, _, role := c.At(p.day)
	if person && title != "" && role != nil && strings.Contains(strings.ToLower(role.Title+" "+role.Office), title) {
		s += 12
	}
	if near == "" && p.foreign(v, n, c, country) {
		s -= 40 // "the Senate" in a story of Paraguay is not the American one
	}
	if near != "" && country != "" {
		switch {
		case near == country:
			s += 25
		case c.Kind == actor.Country:
			s -= 10
		default:
			s -= 20
		}
	}
	if real(country) {
		less := 0
		if country == n.told {
			less = n.weight
		}
		sh := p.scene.share(country, less)
		s += min(sh/4, 12)
		if sh == 0 && c.Kind != actor.Country {
			s -= 6
			switch {
			case worldly(c.Kind):
			case n.first != n.last && !p.r.words.definite[v.lower[n.first]]:
			case c.Kind == actor.Legislature || c.Kind == actor.Court || c.Kind == actor.Agency || c.Kind == actor.Police || c.Kind == actor.Military:
				s -= 30 // "Congress" in Chile is not that of another country
			default:
				s -= 8
			}
		}
	}
	return s
}

// foreign tells whether a public body called by common nouns alone is of a
// country that its sentence does not name and of which the story speaks far
// less than of another.
func (p *Parties) foreign(v *view, n *name, c actor.Hit, country string) bool {
	switch c.Kind {
	case actor.Legislature, actor.Court, actor.Agency, actor.Police, actor.Military:
	default:
		return false
	}
	if !real(country) {
		return false
	}
	for t := n.first; t <= n.last; t++ {
		if _, noun := p.r.words.nouns[v.lower[t]]; !noun && !p.r.words.definite[v.lower[t]] && v.Tokens[t].UPOS != "ADJ" {
			return false
		}
	}
	at := p.scene.at(n.sent)
	if at == "" || at == country || p.scene.share(country, 0)*3 >= p.scene.share(at, 0) {
		return false
	}
	for _, l := range p.scene.local[n.sent] {
		if p.scene.countries[l.country] == country {
			return false
		}
	}
	return true
}

// personal tells whether the tables know a person by the name.
func (n *name) personal() bool {
	for _, c := range n.cands {
		if c.Kind == actor.Person {
			return true
		}
	}
	return false
}

// company gives the country that the words round a name tell of it: "Iranian
// Foreign Minister Zarif", "Georgia's President", "Fujimori of Peru",
// "Athens, Georgia"; "" if none does.
func (p *Parties) company(v *view, n *name) string {
	h := int(n.head)
	look := func(t int) string {
		if m := p.at[v.base+t]; m > 0 {
			if o := p.mentions[m-1].num; o >= 0 {
				if q := &p.names[o]; q != n && q.nation != nil && !q.nation.Weak {
					return q.nation.Country
				}
			}
		}
		return ""
	}
	for c := v.first[h]; c >= 0; c = v.next[c] {
		t := int(c)
		if m := p.at[v.base+t]; m > 0 && v.Tokens[t].Rel == "nmod:poss" {
			// "Papandreou's Socialists" are of his country
			if o := p.mentions[m-1].num; o >= 0 && p.names[o].nation == nil {
				if iso := p.oneCountry(p.names[o].cands); iso != "" {
					return iso
				}
				for _, c := range p.r.actors.Surname(v.forms[t], p.day) {
					if iso, _, _ := c.At(p.day); p.scene.share(iso, 0) > 0 {
						return iso
					}
				}
			}
		}
		switch {
		case v.is(t, "amod"), v.is(t, "compound"), v.Tokens[t].Rel == "nmod:poss", v.is(t, "appos"), v.Tokens[t].Rel == "nmod:unmarked",
			v.is(t, "nmod") && p.r.words.placing(v, t) == placeOf:
			if iso := look(t); iso != "" {
				return iso
			}
		}
		if v.Tokens[t].Rel == "nmod:desc" || v.is(t, "appos") {
			if iso := look(t); iso != "" {
				return iso
			}
			for d := v.first[t]; d >= 0; d = v.next[d] {
				if iso := look(int(d)); iso != "" {
					return iso
				}
			}
		}
	}
	if g := v.head(h); g >= 0 && v.is(h, "appos") {
		if iso := look(g); iso != "" {
			return iso
		}
		for d := v.first[g]; d >= 0; d = v.next[d] {
			if int(d) != h {
				if iso := look(int(d)); iso != "" {
					return iso
				}
			}
		}
	}
	return ""
}

// titleOf gives the noun that stands before a name as its title, "" if none.
func (p *Parties) titleOf(v *view, n *name) string {
	h := int(n.head)
	if d := v.child(h, "nmod:desc"); d >= 0 && d < int(n.first) && p.r.words.nouns[v.lemmas[d]].class == Person {
		return v.lemmas[d]
	}
	if i := int(n.first) - 1; i >= 0 {
		if _, ok := p.r.words.titles[v.lower[i]]; ok {
			return v.lower[i]
		}
		if p.r.words.nouns[v.lemmas[i]].class == Person && v.Tokens[i].UPOS == "PROPN" {
			return v.lemmas[i]
		}
	}
	return ""
}

// bySurname finds the one person of the tables who is meant by a bare
// surname: of a country the story plays in, or with the title told.
func (p *Parties) bySurname(v *view, n *name) *actor.Party {
	near, title := p.company(v, n), p.titleOf(v, n)
	var best *actor.Party
	bestScore := 0
	bearers := p.r.actors.Surname(p.text(v, int(n.first), int(n.last)), p.day)
	if len(bearers) == 0 && n.kind == lang.Person {
		bearers = p.r.actors.Surname(p.text(v, int(n.first), int(n.last)), 0) // long out of office
	}
	for i, c := range bearers {
		country, _, role := c.At(p.day)
		s := 0
		if i == 0 {
			s += 4
		}
		if near != "" {
			if near != country {
				continue
			}
			s += 20
		}
		s += min(p.scene.share(country, 0)/4, 16)
		if c.Held(p.day, 0) {
			s += 6
			if role != nil && role.Heads() { // "Putin", "Merkel": heads of state need no first name
				s += 4
			}
		}
		if title != "" && role != nil {
			if strings.Contains(strings.ToLower(role.Title+" "+role.Office), title) {
				s += 12
			} else if role.Office != "" && p.r.words.party[title].traits&traitLeader != 0 {
				s -= 8 // "President Obama" is no prime minister
			}
		}
		if s > bestScore {
			best, bestScore = c, s
		}
	}
	if bestScore < 12 {
		return nil
	}
	return best
}

// fromTables makes the entity of a party of the tables as it was on the
// story's day.
func (p *Parties) fromTables(c *actor.Party) entity {
	e := entity{party: c, proper: true, gender: c.Gender, last: -1}
	country, sectors, role := p.standing(c, p.day)
	e.country, e.sectors = country, slices.Clone(sectors)
	if country != "" {
		e.sure = byTables
	}
	e.told = len(sectors) > 0
	switch c.Kind {
	case actor.Country, actor.Territory:
		e.class = State
		if len(e.sectors) == 0 {
			e.sectors = []string{"GOV"}
		}
	case actor.Region, actor.City:
		e.class = Place
		e.sectors = nil
	case actor.Person:
		e.class = Person
	case actor.Ethnic:
		e.class, e.plural = Group, true
		e.name, e.length = c.Name, 10 // the people, not the adjective
	default:
		e.class = Organisation
	}
	if role != nil {
		for _, t := range []string{role.Office, role.Title} {
			if f := strings.Fields(strings.ToLower(t)); len(f) > 0 {
				for _, w := range f {
					if p.r.words.nouns[w].class == Person {
						e.describe(w)
					}
				}
			}
		}
	}
	if e.class == Organisation && c.Kind != actor.Seat {
		for _, w := range strings.Fields(strings.ToLower(c.Name)) {
			if nn := p.r.words.nouns[w]; nn.class == Group {
				e.describe(w)
			}
		}
	}
	for _, w := range p.r.words.kinds[c.Kind.String()] {
		e.describe(w)
	}
	if e.class == State {
		p.landWords(&e)
	}
	return e
}

// landWords notes what a state's own name says it is: "the republic", "the
// kingdom", "the islands".
func (p *Parties) landWords(e *entity) {
	if e.party == nil {
		return
	}
	for _, name := range append([]string{e.party.Name}, e.party.Aliases...) {
		for _, w := range strings.Fields(strings.ToLower(name)) {
			if p.r.words.nouns[w].traits&traitLand != 0 {
				e.describe(w)
			}
		}
	}
}

// grace is how many days after leaving an office news still speaks of its
// holder as of one who holds it: the minister who resigned yesterday.
const grace = 30

// standing gives what a party was on a day, or had been until shortly before.
func (p *Parties) standing(c *actor.Party, d day.Day) (string, []string, *actor.Role) {
	country, sectors, role := c.At(d)
	if c.Kind == actor.Person && d.Known() && (role == nil || !role.Active(d)) {
		if k, s, r := c.At(d - grace); r != nil && r.Active(d-grace) {
			return k, s, r
		}
	}
	if c.Kind == actor.Person && len(sectors) > 0 && (sectors[0] == "PTY" || !office(sectors[0])) && !slices.Contains(sectors, "ELI") {
		for i := range c.Roles {
			if r := &c.Roles[i]; r.To.Known() && r.To < d && len(r.Sectors) > 0 && r.Sectors[0] == "GOV" {
				return country, append(slices.Clip(sectors), "ELI"), role
			}
		}
	}
	return country, sectors, role
}

// On gives a party as it was on a day: "Nixon" in a story of today about 1972
// is the government. Parties the tables do not know stay as they are.
func (p *Parties) On(q event.Party, d day.Day) event.Party {
	if q.Entity == "" || !d.Known() {
		return q
	}
	c, ok := p.r.actors.ByID(q.Entity)
	if !ok || c.Kind != actor.Person {
		return q
	}
	if country, sectors, role := c.At(d); role != nil && role.Active(d) {
		q.Country, q.Sectors = country, slices.Clone(sectors)
	}
	return q
}

// nationAt gives the country that the word at t names or makes an adjective
// of, "" if none.
func (p *Parties) nationAt(v *view, t int) string {
	if m := p.at[v.base+t]; m > 0 {
		o := p.mentions[m-1].num
		if o >= 0 && p.names[o].nation != nil {
			return p.names[o].nation.Country
		}
		return ""
	}
	return ""
}

// nationIn gives the country named inside a longer name: "Bank of China".
func (p *Parties) nationIn(v *view, t int) string {
	if !capital(v.forms[t]) {
		return ""
	}
	if k, n := p.r.actors.FindNation(v.forms, t); k > 0 && (!n.Weak || v.forms[t] == strings.ToUpper(v.forms[t])) {
		return n.Country
	}
	return ""
}

// state gives the entity of a state, or of a territory that has the code of
// one, made if the story has none yet.
func (p *Parties) state(n *actor.Nation) int32 {
	key := n.Country
	if n.Party != nil && n.Party.Kind == actor.Territory {
		key += " " + n.Party.ID // not the state itself: "Azerbaijan retook Nagorno-Karabakh"
	}
	if id, ok := p.states[key]; ok {
		return id
	}
	e := entity{class: State, proper: true, country: n.Country, sure: byTables, sectors: []string{"GOV"}, told: true, last: -1}
	if n.Party != nil && n.Use != actor.SeatOf {
		e.party = n.Party
		e.name = n.Party.Name
	}
	for _, w := range p.r.words.kinds[actor.Country.String()] {
		e.describe(w)
	}
	p.landWords(&e)
	p.entities = append(p.entities, e)
	id := int32(len(p.entities) - 1)
	p.states[key] = id
	return id
}

// officeHolder finds who held the office a phrase names on the story's day:
// "the Russian president". It is -1 if the phrase names no one person's
// office.
func (p *Parties) officeHolder(v *view, t int, r *reading) int32 {
	if r.class != Person || r.plural || r.indefinite || r.past || r.irregular || r.number > 1 {
		return -1
	}
	if r.lean >= 0 && p.entities[r.lean].class != State && p.entities[r.lean].class != Place && p.entities[r.lean].country != "IGO" {
		return -1
	}
	iso := r.country
	if sole, ok := p.r.words.sole[r.lemma]; ok {
		iso = sole
	}
	if iso == "" {
		if !r.definite || r.nowhere {
			return -1
		}
		iso = p.scene.at(v.n)
	}
	if iso == "" {
		return -1
	}
	for i := max(0, t-3); i <= t; i++ {
		if h := v.head(i); i < t && h != t && h != i+1 {
			continue
		}
		title := strings.Join(v.lemmas[i:t+1], " ")
		for _, c := range p.r.actors.Holder(title, iso, p.day) {
			id, ok := p.byParty[c.ID]
			if !ok {
				e := p.fromTables(c)
				e.proper, e.name, e.length = false, p.title(v, t), 0
				p.entities = append(p.entities, e)
				id = int32(len(p.entities) - 1)
				p.byParty[c.ID] = id
			}
			p.entities[id].describe(r.lemma)
			return id
		}
	}
	return -1
}

// government finds the state a phrase like "the Turkish government" or "the
// authorities" stands for, if the story names it; -1 if it does not.
func (p *Parties) government(v *view, t int, r *reading) int32 {
	if r.noun.traits&traitLand != 0 && r.noun.traits&traitPlain == 0 && r.definite && !r.plural && r.evidence == evNone && r.lean < 0 && r.number <= 1 {
		if id, ok := p.states[p.scene.at(v.n)]; ok {
			return id // "the country"
		}
	}
	if _, own := p.r.words.party[v.lower[t]]; r.plural && !own {
		return -1 // "the Latin American governments"
	}
	if r.noun.traits&traitGov == 0 || r.past || r.indefinite || len(r.sectors) > 1 || len(r.sectors) == 1 && r.sectors[0] != "GOV" {
		return -1
	}
	if r.evidence > evNone && r.evidence < evOf {
		return -1
	}
	if r.lean >= 0 && p.entities[r.lean].class != State {
		return -1
	}
	iso := r.country
	if iso == "" && !r.nowhere {
		iso = p.scene.at(v.n)
	}
	if id, ok := p.states[iso]; ok && iso != "" {
		return id
	}
	return -1
}

// placeParty keeps a described place ("the city", "the capital") for what its
// country tells of others; as a party it has no sectors.
func (p *Parties) placeParty(v *view, t int, r *reading) []int32 {
	e := entity{class: Place, name: p.title(v, t), country: r.country, plural: r.plural, last: -1}
	if e.country != "" {
		e.sure = byPhrase
	} else {
		p.place(v, &e)
	}
	p.entities = append(p.entities, e)
	return []int32{int32(len(p.entities) - 1)}
}
