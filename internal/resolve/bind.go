package resolve

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/actor"
	"dateline/internal/lang"
)

// identify decides for every name which entity it is: first the names of two
// words and more, so that a surname alone finds its bearer.
func (p *Parties) identify() {
	b := binder{p: p, initials: map[string]int32{}, byTail: map[string]int32{}, byKey: map[string]int32{}, byWord: map[string][]int32{}, longs: map[int32][]int{}, byHead: map[string]int32{}}
	order := make([]int, 0, len(p.names))
	for i := range p.names {
		if p.names[i].first != p.names[i].last {
			order = append(order, i)
		}
	}
	for i := range p.names {
		if p.names[i].first == p.names[i].last {
			order = append(order, i)
		}
	}
	for _, i := range order {
		b.bind(&p.names[i])
	}
	for _, n := range b.later {
		b.bind(n)
	}
	for i := range p.names {
		n := &p.names[i]
		m := &p.mentions[p.at[p.views[n.sent].base+int(n.head)]-1]
		if n.ent < 0 {
			continue
		}
		v := &p.views[n.sent]
		e := &p.entities[n.ent]
		m.class = e.class
		if e.class == Thing || e.class == Time {
			continue
		}
		m.ents = []int32{n.ent}
		m.why = "name: in the party tables"
		if e.party == nil {
			m.why = "name: not in the party tables"
		}
		lo, hi := v.nameSpan(p.r.words, int(n.head))
		m.first, m.last = min(m.first, int32(lo)), max(m.last, int32(hi))
		for m.first < n.first && (v.Tokens[m.first].UPOS == "CCONJ" || v.Tokens[m.first].UPOS == "PUNCT" || v.Tokens[m.first].UPOS == "ADP") {
			m.first++
		}
		if g := p.gendered(v, n); g != 0 && e.gender == 0 && e.class == Person {
			e.gender = g
		}
	}
}

// A binder holds the named entities of a story while names are bound to them.
type binder struct {
	p        *Parties
	byKey    map[string]int32
	byWord   map[string][]int32 // words of people's names → those people
	initials map[string]int32   // initials of bodies → them
	byTail   map[string]int32   // last words of bodies' names → them
	later    []*name            // names to bind when all others are
	byHead   map[string]int32   // first words of bodies' names → them, -1 if several
	longs    map[int32][]int    // sentences in which a person's long name stands
}

func (b *binder) bind(n *name) {
	p := b.p
	v := &p.views[n.sent]
	if iso, ok := p.r.words.shorts[n.key]; ok {
		if id, ok := p.states[iso]; ok {
			n.ent = id // "the North" in a story of Korea
			return
		}
	}
	person := n.kind == lang.Person || p.titleOf(v, n) != ""
	if person && b.surname(v, n) {
		n.nation = nil
		return
	}
	if n.nation != nil && b.nation(v, n) {
		return
	}
	if !person && b.surname(v, n) {
		return
	}
	if n.first == n.last && n.first > 0 && p.r.words.definite[v.lower[n.first-1]] {
		if id, ok := b.byTail[n.key]; ok {
			n.ent = id // "the Union"
			return
		}
	}
	if c := p.choose(v, n); c != nil {
		if c.Kind == actor.Person && n.first == n.last {
			// A bare name of one the story's countries do not tell may be a
			// better known one's surname.
			if iso, _, _ := c.At(p.day); p.scene.share(iso, 0) == 0 {
				if d := p.bySurname(v, n); d != nil {
					c = d
				}
			}
		}
		n.ent = b.known(v, n, c)
		return
	}
	if n.first < n.last && p.r.words.definite[v.lower[n.first]] {
		n.first++ // "The Union" of the tables is not meant
		n.cands, n.key = nil, strings.Join(v.lower[n.first:n.last+1], " ")
		b.later = append(b.later, n)
		return
	}
	if id, ok := b.byKey[n.key]; ok {
		n.ent = id
		p.entities[id].rename(p.text(v, int(n.first), int(n.last)), int(n.last-n.first)+1)
		return
	}
	if id := b.short(v, n); id >= 0 {
		n.ent = id
		b.byKey[n.key] = id
		return
	}
	if n.first == n.last && (n.kind == lang.Person || n.kind == "" && v.Tokens[n.head].UPOS == "PROPN") {
		if c := p.bySurname(v, n); c != nil {
			n.ent = b.known(v, n, c)
			return
		}
	}
	if n.first == n.last {
		if id, ok := b.byTail[n.key]; ok {
			n.ent = id // "the Union"
			return
		}
	}
	if n.first < n.last {
		if c := b.bracketed(v, n); c != nil {
			n.ent = b.known(v, n, c)
			return
		}
	} else if id, ok := b.byHead[v.forms[n.first]]; ok && id >= 0 && p.titleOf(v, n) == "" {
		n.ent = id // "Burisma" of Burisma Holdings
		b.byKey[n.key] = id
		return
	}
	n.ent = b.unknown(v, n)
}

// bracketed finds the body whose initials stand in brackets behind a name the
// tables do not have: "International Labor Office (ILO)".
func (b *binder) bracketed(v *view, n *name) *actor.Party {
	k := int(n.last) + 2
	if k+1 >= len(v.Tokens) || v.Tokens[k-1].Form != "(" || v.Tokens[k+1].Form != ")" {
		return nil
	}
	m := b.p.at[v.base+k]
	if m <= 0 || b.p.mentions[m-1].num < 0 {
		return nil
	}
	o := &b.p.names[b.p.mentions[m-1].num]
	if o.first != o.last || o.key != initials(v.forms[n.first:n.last+1]) {
		return nil
	}
	return b.p.choose(v, o)
}

// surname binds the last name of a person the story names in full: "Oviedo" is
// the general, not the town.
func (b *binder) surname(v *view, n *name) bool {
	if n.first != n.last || len(b.byWord[n.key]) == 0 || b.p.located(v, int(n.head)) || v.child(int(n.head), "det") >= 0 {
		return false
	}
	id := b.short(v, n)
	if id < 0 || b.last(id) != n.key {
		return false
	}
	n.ent = id
	return true
}

// nation binds the name, adjective, demonym or capital of a nation; it leaves
// other parties of the same name to others.
func (b *binder) nation(v *view, n *name) bool {
	p := b.p
	h := int(n.head)
	nat := n.nation
	if len(nat.Also) > 0 {
		nat = p.whichNation(v, n)
	}
	written := p.text(v, int(n.first), int(n.last))
	uses := func(u actor.Use) bool { return slices.Contains(nat.Uses, u) }
	before := v.Tokens[h].UPOS == "ADJ" && !v.nominal(h) || v.is(h, "amod") || v.is(h, "compound") || v.Tokens[h].Rel == "nmod:desc"
	switch {
	case uses(actor.Name) || uses(actor.OldName):
		if c := p.choose(v, n); c != nil && c.Kind != actor.Country && c.Kind != actor.Territory && c.Kind != actor.Ethnic {
			n.nation = nil
			return false
		}
		n.ent = p.state(nat)
		p.entities[n.ent].rename(written, int(n.last-n.first)+11)
	case uses(actor.Adjective) && (before || !uses(actor.Demonym) && !uses(actor.Plural)):
		n.ent = p.state(nat)
	case uses(actor.Demonym) || uses(actor.Plural):
		n.ent = b.people(v, n, nat)
	case uses(actor.SeatOf):
		if nat.Party == nil {
			return false
		}
		n.ent = b.known(v, n, nat.Party)
	case uses(actor.Capital):
		c := p.choose(v, n)
		if c != nil && c.Kind == actor.Person && p.titleOf(v, n) == "" {
			c = nil // some person is called Paris too
		}
		if c != nil && c.Kind != actor.City {
			n.nation = nil
			return false
		}
		if p.located(v, h) {
			if n.ent = b.byKeyOr(n.key); n.ent >= 0 {
				break
			}
			if c != nil {
				n.ent = b.known(v, n, c)
				break
			}
			p.entities = append(p.entities, entity{class: Place, proper: true, name: written, country: nat.Country, sure: byTables, last: -1})
			n.ent = int32(len(p.entities) - 1)
			b.byKey[n.key] = n.ent
			break
		}
		n.ent = p.state(nat)
		p.entities[n.ent].rename(written, int(n.last-n.first)+1)
		b.byKey[n.key] = n.ent
	default:
		return false
	}
	n.nation = nat
	return true
}

// byKeyOr gives the entity bound to the words of a name, -1 if none is.
func (b *binder) byKeyOr(key string) int32 {
	if id, ok := b.byKey[key]; ok {
		return id
	}
	return -1
}

// located tells whether a place's name tells where something is, and does not
// stand for those who govern there.
func (p *Parties) located(v *view, h int) bool {
	if p.r.words.placing(v, h) == placeIn {
		return true
	}
	if a := v.child(h, "appos"); a >= 0 && v.Tokens[a].UPOS == "PROPN" {
		return true // "Athens, Georgia"
	}
	if v.is(h, "appos") || v.is(h, "compound") || v.Tokens[h].Rel == "nmod:unmarked" || v.Tokens[h].Rel == "obl:unmarked" {
		return true
	}
	if v.is(h, "conj") {
		if g := v.head(h); g >= 0 && g != h {
			return p.r.words.placing(v, g) == placeIn
		}
	}
	return false
}

// whichNation settles a word of two nations, "Congolese", "Korean", by the
// words round it and the scene.
func (p *Parties) whichNation(v *view, n *name) *actor.Nation {
	near := p.company(v, n)
	best, most := n.nation.Country, p.scene.share(n.nation.Country, 0)
	for _, iso := range n.nation.Also {
		if s := p.scene.share(iso, 0); s > most || near == iso {
			best, most = iso, s
			if near == iso {
				break
			}
		}
	}
	if best == n.nation.Country {
		return n.nation
	}
	other := *n.nation
	other.Country, other.Land, other.Party = best, best, nil
	return &other
}

// people makes the party of "the Russians", "two Iranians", "a Frenchman".
func (b *binder) people(v *view, n *name, nat *actor.Nation) int32 {
	p := b.p
	h := int(n.head)
	plural := v.Tokens[h].XPOS == "NNS" || v.Tokens[h].XPOS == "NNPS" || !slices.Contains(nat.Uses, actor.Demonym) || nat.Use == actor.Plural
	key := "people " + nat.Country
	if !plural {
		key = "one " + nat.Country
	}
	if id, ok := b.byKey[key]; ok && plural {
		return id
	}
	e := entity{class: Group, plural: plural, proper: true, country: nat.Country, sure: byTables, last: -1,
		name: p.text(v, int(n.first), int(n.last)), length: 1, sectors: []string{"CVL"}}
	if !plural {
		e.class = Person
	} else if d := v.child(h, "det"); d >= 0 && p.r.words.definite[v.lower[d]] {
		e.sectors = []string{"GOV", "CVL"} // "the Saudis" as a side
	}
	p.entities = append(p.entities, e)
	id := int32(len(p.entities) - 1)
	b.byKey[key] = id
	return id
}

// known gives the entity of a party of the tables.
func (b *binder) known(v *view, n *name, c *actor.Party) int32 {
	p := b.p
	if c.Kind == actor.Person {
		// The tables may know "President Trump" as a name; the title is none.
		n.first = int32(p.skipTitles(v, int(n.first), int(n.last)+1))
	}
	text, length := p.text(v, int(n.first), int(n.last)), int(n.last-n.first)+1
	if id, ok := p.byParty[c.ID]; ok {
		p.entities[id].rename(text, length)
		b.index(id, n)
		return id
	}
	e := p.fromTables(c)
	if e.class == Person && e.gender == 0 {
		e.gender = p.gendered(v, n)
	}
	e.rename(text, length)
	p.entities = append(p.entities, e)
	id := int32(len(p.entities) - 1)
	if w := strings.Fields(strings.ToLower(c.Name)); e.class == Organisation && len(w) > 1 && c.Kind != actor.Seat {
		b.byTail[p.calledBy(w)] = id
	}
	p.byParty[c.ID] = id
	b.index(id, n)
	return id
}

// calledBy gives the word a body's name comes down to: the one before "of", or
// the last.
func (p *Parties) calledBy(words []string) string {
	for i, w := range words {
		if i > 0 && p.r.words.places[w] == placeOf {
			return words[i-1]
		}
	}
	return words[len(words)-1]
}

// index keeps the words of a person's name, by which a short form finds it.
func (b *binder) index(id int32, n *name) {
	b.byKey[n.key] = id
	if b.p.entities[id].class == Organisation && n.last-n.first >= 1 {
		if c := b.p.entities[id].party; c == nil || c.Kind != actor.Seat {
			b.byTail[b.p.calledBy(b.p.views[n.sent].lower[n.first:n.last+1])] = id
			b.heads(id, &b.p.views[n.sent], n)
		}
		if in := initials(b.p.views[n.sent].forms[n.first : n.last+1]); len(in) > 1 {
			if _, ok := b.initials[in]; !ok {
				b.initials[in] = id
			}
		}
	}
	if b.p.entities[id].class != Person || n.first == n.last {
		return
	}
	if l := b.longs[id]; len(l) == 0 || l[len(l)-1] < n.sent {
		b.longs[id] = append(l, n.sent)
	}
	for _, w := range strings.Fields(n.key) {
		if l := b.byWord[w]; len(l) < 8 && !slices.Contains(l, id) {
			b.byWord[w] = append(l, id)
		}
	}
}

// heads keeps the first word of a body's name if it is a name and no word.
func (b *binder) heads(id int32, v *view, n *name) {
	f, w := v.forms[n.first], v.lower[n.first]
	if _, word := b.p.r.words.nouns[w]; word || len(w) < 4 || !capital(f) || b.p.nationIn(v, int(n.first)) != "" || b.p.r.words.firsts[w] != 0 {
		return
	}
	if u := v.Tokens[n.first].UPOS; u != "PROPN" {
		return
	}
	if k, _ := b.p.r.actors.Agent(v.lower, int(n.first)); k > 0 {
		return
	}
	if _, ok := b.p.r.words.modifiers[w]; ok {
		return
	}
	if old, ok := b.byHead[f]; ok && old != id {
		id = -1
	}
	b.byHead[f] = id
}

// short finds the person whose longer name holds a short form.
func (b *binder) short(v *view, n *name) int32 {
	if n.kind != "" && n.kind != lang.Person && len(b.byWord[n.key]) == 0 {
		return b.acronym(n)
	}
	gender := b.p.gendered(v, n)
	words := strings.Fields(n.key)
	best, bestSent := int32(-1), -1
	for _, id := range b.byWord[words[len(words)-1]] {
		all := true
		for _, w := range words {
			all = all && slices.Contains(b.byWord[w], id)
		}
		if g := b.p.entities[id].gender; !all || gender != 0 && g != 0 && g != gender {
			continue // "Mrs Clinton" is not Bill
		}
		// Of two bearers the one named last before this is meant.
		s := b.lastNamed(id, n.sent)
		if best < 0 || s > bestSent {
			best, bestSent = id, s
		}
	}
	if best >= 0 {
		return best
	}
	return b.acronym(n)
}

// last gives the last word of a person's fullest name, in lower case.
func (b *binder) last(id int32) string {
	f := strings.Fields(b.p.entities[id].name)
	if len(f) == 0 {
		return ""
	}
	return strings.ToLower(f[len(f)-1])
}

// lastNamed gives the last sentence up to sent in which the long name stands.
func (b *binder) lastNamed(id int32, sent int) int {
	l := b.longs[id]
	i, found := slices.BinarySearch(l, sent)
	switch {
	case found:
		return sent
	case i > 0:
		return l[i-1]
	}
	return -1
}

// acronym finds the body whose initials a name of capitals is.
func (b *binder) acronym(n *name) int32 {
	if n.first != n.last || len(n.key) < 2 || len(n.key) > 8 {
		return -1
	}
	if id, ok := b.initials[n.key]; ok {
		return id
	}
	return -1
}

// unknown makes an entity of a name the tables do not know.
func (b *binder) unknown(v *view, n *name) int32 {
	p := b.p
	e := entity{proper: true, last: -1, name: p.text(v, int(n.first), int(n.last)), length: int(n.last-n.first) + 1}
	switch n.kind {
	case lang.Person:
		e.class = Person
	case lang.Organisation:
		e.class = Organisation
	case lang.Location:
		e.class = Place
	case lang.Other:
		e.class = Thing
		if x := v.Tokens[n.head].XPOS; x == "NNPS" || x == "NNS" {
			e.class, e.plural = Group, true // "fifteen Democrats"
			if m, ok := p.r.words.modifiers[strings.TrimSuffix(v.lower[n.head], "s")]; ok && m.effect == effectNowhere {
				e.nowhere = true // "Europeans"
			}
		}
	default:
		e.class = p.guess(v, n)
	}
	called := p.calledBy(v.lower[n.first : n.last+1])
	if w, ok := p.r.words.party[called]; ok && w.class == Thing && e.class == Organisation {
		e.class = Thing // "the AU summit"
	}
	switch e.class {
	case Organisation:
		p.bodyOf(v, n, &e)
	case Thing:
		if _, ok := p.r.words.party[called]; ok {
			break
		}
		p.bodyOf(v, n, &e)
	case Person:
		e.gender = p.gendered(v, n)
	}
	p.entities = append(p.entities, e)
	id := int32(len(p.entities) - 1)
	b.index(id, n)
	return id
}

// guess is the class of a name nothing is known of.
func (p *Parties) guess(v *view, n *name) Class {
	h := int(n.head)
	nn := p.r.words.nouns[v.lower[h]]
	if nn.class != Thing {
		return nn.class
	}
	if p.titled(v, int(n.first), h) {
		return Person
	}
	switch p.r.words.placing(v, h) {
	case placeIn, placeFrom:
		return Place
	}
	for t := int(n.first); t < int(n.last); t++ {
		if p.nationIn(v, t) != "" {
			return Organisation // "US Treasury"
		}
	}
	if n.first != n.last && v.child(h, "flat") >= 0 {
		return Person
	}
	if v.rel(h) == "nsubj" && !v.Headline {
		return Organisation
	}
	return Thing
}

// bodyOf reads a body's name as a description: "the Constitutional Court",
// "University of the South Pacific".
func (p *Parties) bodyOf(v *view, n *name, e *entity) {
	// The body is called by the noun before "of" or "for", or by the last.
	h := int(n.last)
	for t := int(n.first) + 1; t <= int(n.last); t++ {
		if v.Tokens[t].UPOS == "ADP" {
			h = t - 1
			break
		}
	}
	nn := p.r.words.nouns[v.lower[h]]
	vague := nn.traits&(traitSame|traitPart) != 0
	if nn.class == Group {
		e.class = Organisation
		e.describe(v.lower[h])
	}
	for i := max(int(n.first), h-2); i <= h; i++ {
		if k, a := p.r.actors.Agent(v.lower, i); k > 0 && i+k-1 == h {
			e.sectors, e.class = slices.Clone(a.Sectors), Organisation
			e.describe(v.lower[h])
			vague = vague && k == 1 || a.Priority == 0
			break
		}
	}
	if e.class == Organisation && vague || len(e.sectors) == 0 {
		// "Truckers' Association": whose it is tells more than what it is.
		for t := int(n.first); t <= int(n.last); t++ {
			if t == h || p.nationIn(v, t) != "" {
				continue
			}
			_, a := p.r.actors.Agent(v.lemmas, t)
			if one, ok := strings.CutSuffix(v.lower[t], "s"); a == nil && ok {
				_, a = p.r.actors.Agent([]string{one}, 0)
			}
			if a != nil && a.Priority > 0 && len(a.Sectors) > 0 && a.Sectors[0] != "CVL" && a.Sectors[0] != "GOV" {
				e.sectors, e.class = mergeSectors(a.Sectors, e.sectors), Organisation
				break
			}
		}
	}
	for t := int(n.first); t <= int(n.last); t++ {
		if iso := p.nationIn(v, t); iso != "" && e.sure < byPhrase {
			e.country, e.sure = iso, byPhrase
		}
		if m := p.r.words.modifiers[v.lower[t]]; m.effect == effectNowhere && t < h {
			e.nowhere = true // "the International Labor Office"
		}
	}
}

// rename keeps the fullest form of a name.
func (e *entity) rename(text string, length int) {
	if e.class == Organisation && e.name != "" {
		for _, w := range strings.Fields(text) {
			if len(w) > 3 && !capital(w) {
				return // "the West African bloc" is no name
			}
		}
	}
	if length > e.length || length == e.length && len(text) > len(e.name) {
		e.name, e.length = text, length
	}
}

// initials gives the first letters of the words that have a capital, in lower
// case: "Asia-Pacific Economic Cooperation" is "apec".
func initials(forms []string) string {
	var b strings.Builder
	for _, f := range forms {
		if capital(f) {
			r, _ := utf8.DecodeRuneInString(f)
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
