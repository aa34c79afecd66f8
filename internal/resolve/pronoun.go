package resolve

import (
	"slices"
	"strings"

	"dateline/internal/actor"
)

// pronounAt tells whether the phrase headed by t is a pronoun, and which.
func (p *Parties) pronounAt(v *view, t int) (pronoun, bool) {
	tok := &v.Tokens[t]
	switch tok.UPOS {
	case "PRON", "DET", "ADJ", "NUM", "NOUN":
	default:
		return pronoun{}, false
	}
	if t > 0 && p.r.words.paired[v.lower[t-1]] {
		// "each other", "one another"
		if pr, ok := p.r.words.pronouns[v.lower[t-1]+" "+v.lower[t]]; ok {
			return pr, true
		}
	}
	if t+1 < len(v.Tokens) && p.r.words.paired[v.lower[t]] {
		if pr, ok := p.r.words.pronouns[v.lower[t]+" "+v.lower[t+1]]; ok {
			return pr, true
		}
	}
	pr, ok := p.r.words.pronouns[v.lower[t]]
	if !ok {
		return pronoun{}, tok.UPOS == "PRON"
	}
	if pr.kind == firstOf || pr.kind == lastOf {
		d := v.child(t, "det")
		return pr, d >= 0 && p.r.words.definite[v.lower[d]] && v.nominal(t)
	}
	if tok.UPOS == "NOUN" || tok.UPOS != "PRON" && pr.kind != pointing && pr.kind != someOf {
		return pronoun{}, false
	}
	return pr, true
}

// pronoun finds whom a pronoun points to.
func (p *Parties) pronoun(v *view, t int, pr pronoun) *mention {
	m := &mention{class: Thing, by: -1, first: int32(t), last: int32(t)}
	switch pr.kind {
	case nobody:
		return m
	case relative:
		if a := p.antecedent(v, t); a >= 0 {
			return p.follow(v, a, "relative pronoun: its antecedent")
		}
		return m
	case reflexive, reciprocal:
		if pr.person == '3' {
			if s := p.clauseSubject(v, t); s >= 0 {
				return p.followAll(v, s, "reflexive or reciprocal: the subject of its clause")
			}
			if pr.kind == reciprocal {
				return m
			}
		}
	case someOf:
		return p.someOf(v, t, pr, m)
	case firstOf, lastOf:
		return p.oneOfPair(v, t, pr, m)
	}
	switch pr.person {
	case '1':
		if !v.quoted[t] {
			m.ents = []int32{p.outsider(pr)}
			return m
		}
		if e := p.speaker[v.n]; e >= 0 {
			m.ents, m.class, m.why = []int32{e}, p.entities[e].class, "first person in a quotation: who speaks"
		}
		return m
	case '2':
		m.ents = []int32{p.outsider(pr)}
		return m
	}
	e := p.point(v, t, pr)
	if e < 0 {
		return m
	}
	m.ents, m.class, m.why = []int32{e}, p.entities[e].class, "pronoun: the most salient party that agrees"
	m.by = int32(p.entities[e].token)
	if ent := &p.entities[e]; ent.class == Person && ent.gender == 0 && (pr.gender == 'm' || pr.gender == 'f') {
		ent.gender = pr.gender
	}
	return m
}

// outsider gives the entity of who writes or is addressed outside quotations:
// "I", "we" and "you" are one each through the text, and no party.
func (p *Parties) outsider(pr pronoun) int32 {
	i := 0
	switch {
	case pr.person == '2':
		i = 2
	case pr.number == 'p':
		i = 1
	}
	if p.outside[i] == 0 {
		p.entities = append(p.entities, entity{class: Person, hidden: true, last: -1})
		p.outside[i] = int32(len(p.entities))
	}
	return p.outside[i] - 1
}

// antecedent gives the head of the phrase a relative pronoun stands for.
func (p *Parties) antecedent(v *view, t int) int {
	for n := 0; n < 12; n++ {
		h := v.head(t)
		if h < 0 {
			return -1
		}
		if v.Tokens[t].Rel == "acl:relcl" {
			return h
		}
		t = h
	}
	return -1
}

// follow makes a mention that stands for what the phrase headed by a stands for.
func (p *Parties) follow(v *view, a int, why string) *mention {
	m := p.read(v, a)
	if m < 0 {
		return nil
	}
	a2 := p.mentions[m]
	return &mention{ents: a2.ents, class: a2.class, why: why, by: int32(v.base + a)}
}

// followAll does so for a phrase and those coordinated with it.
func (p *Parties) followAll(v *view, a int, why string) *mention {
	out := &mention{why: why, by: int32(v.base + a)}
	for _, i := range p.conjuncts(v, a) {
		m := p.read(v, i)
		if m < 0 {
			continue
		}
		out.class = p.mentions[m].class
		for _, e := range p.mentions[m].ents {
			if !slices.Contains(out.ents, e) {
				out.ents = append(out.ents, e)
			}
		}
	}
	return out
}

// clauseSubject gives the subject of the clause t stands in, or of the one
// that controls it.
func (p *Parties) clauseSubject(v *view, t int) int {
	for n, c := 0, v.clause(t); c >= 0 && n < 8; n, c = n+1, v.head(c) {
		if s := v.child(c, "nsubj"); s >= 0 && s != t {
			return s
		}
		if v.Tokens[c].Rel == "acl:relcl" {
			return v.head(c)
		}
	}
	return -1
}

// oneOfPair reads "the former", "the latter": one of the parties last named
// together.
func (p *Parties) oneOfPair(v *view, t int, pr pronoun, m *mention) *mention {
	lo, hi := v.span(t)
	m.first, m.last = int32(lo), int32(hi)
	for i := len(p.focus.recent) - 1; i >= 0; i-- {
		e := &p.entities[p.focus.recent[i]]
		if v.n-e.last > 2 {
			break
		}
		if len(e.set) < 2 {
			continue
		}
		id := e.set[0]
		if pr.kind == lastOf {
			id = e.set[len(e.set)-1]
		}
		m.ents, m.class, m.why, m.by = []int32{id}, p.entities[id].class, "one of the parties named together", int32(e.token)
		return m
	}
	return m
}

// someOf reads "some", "others", "those who ...": new people, of the kind the
// clause about them tells or of the last people spoken of.
func (p *Parties) someOf(v *view, t int, pr pronoun, m *mention) *mention {
	lo, hi := v.span(t)
	m.first, m.last = int32(lo), int32(hi)
	if of := p.complement(v, t); of >= 0 {
		if f := p.follow(v, of, "some of a party: that party"); f != nil {
			f.first, f.last = m.first, m.last
			return f
		}
	}
	who := v.child(t, "acl:relcl") >= 0 || v.child(t, "acl") >= 0
	if v.Tokens[t].UPOS == "NUM" && !p.counts(v, t) {
		return m
	}
	if pr.number == 's' && !who {
		return m // "one", "another": of what, nobody can tell
	}
	for i := len(p.focus.recent) - 1; i >= 0 && !who; i-- {
		e := &p.entities[p.focus.recent[i]]
		if v.n-e.last > 1 {
			break
		}
		if e.class == Group && e.plural && e.set == nil {
			m.ents, m.class, m.why = []int32{p.focus.recent[i]}, Group, "some of the people last spoken of"
			m.by = int32(e.token)
			return m
		}
	}
	if pr.gender != 'h' && !who {
		return m
	}
	if r := v.rel(t); r != "nsubj" && r != "obj" && !who {
		return m
	}
	e := entity{class: Group, name: p.text(v, t, t), plural: true, last: -1}
	if pr.number == 's' {
		e.class, e.plural = Person, false
	}
	p.entities = append(p.entities, e)
	id := int32(len(p.entities) - 1)
	p.place(v, &p.entities[id])
	m.ents, m.class, m.why = []int32{id}, e.class, "people the story does not name"
	return m
}

// counts tells whether a number can count people: "2:00 p.m.", "13%", "in 2002"
// and "March 23" do not.
func (p *Parties) counts(v *view, t int) bool {
	f := v.forms[t]
	if strings.ContainsAny(f, ":%") {
		return false
	}
	if f[0] < '0' || f[0] > '9' || p.complement(v, t) >= 0 {
		return true
	}
	r := v.rel(t)
	return r == "nsubj" || r == "obj" || r == "iobj" || v.is(t, "obl:agent")
}

// point chooses the entity a third-person pronoun stands for, -1 if none
// agrees.
func (p *Parties) point(v *view, t int, pr pronoun) int32 {
	best, bestScore := int32(-1), 0
	barred := p.barred(v, t, pr)
	favoured := p.favoured(v, t, pr)
	avoid := p.hostOf(v, t)
	ofState := p.ofState(v, t, pr)
	here := v.base + t
	for i := len(p.focus.recent) - 1; i >= 0; i-- {
		id := p.focus.recent[i]
		e := &p.entities[id]
		if v.n-e.last > 6 {
			break
		}
		if slices.Contains(barred, id) || e.set != nil && containsAny(e.set, barred) || avoid != "" && e.country == avoid {
			continue
		}
		s := e.agree(pr)
		if s == 0 {
			continue
		}
		s += e.weightAt(v.n) + min(e.seen, 6)*4
		if e.last == v.n && here-e.token < 4 {
			s -= 10
		}
		if slices.Contains(favoured, id) {
			s += 40
		}
		if e.class == State && pr.gender == 'n' {
			if ofState {
				s += 25
			}
			if e.country == p.scene.at(v.n) {
				s += 8
			}
		}
		if s > bestScore {
			best, bestScore = id, s
		}
	}
	if v.quoted[t] {
		// Inside a quotation the speaker is "I", not "he".
		if sp := p.speaker[v.n]; sp >= 0 && best == sp {
			best = p.nextBest(v, t, pr, append(barred, sp))
		}
	}
	if best >= 0 && p.entities[best].class == Thing {
		return -1
	}
	if best < 0 || p.entities[best].last < v.n && (pr.gender == 'm' || pr.gender == 'f') || p.entities[best].last < v.n-1 {
		if c := p.ahead(v, t, pr, barred); c >= 0 {
			return c
		}
	}
	return best
}

func (p *Parties) nextBest(v *view, t int, pr pronoun, barred []int32) int32 {
	best, bestScore := int32(-1), 0
	for i := len(p.focus.recent) - 1; i >= 0; i-- {
		id := p.focus.recent[i]
		e := &p.entities[id]
		if v.n-e.last > 6 || slices.Contains(barred, id) || e.set != nil && containsAny(e.set, barred) {
			continue
		}
		if s := e.agree(pr); s > 0 {
			if s += e.weightAt(v.n) + min(e.seen, 6)*4; s > bestScore {
				best, bestScore = id, s
			}
		}
	}
	return best
}

func containsAny(a, b []int32) bool {
	for _, x := range b {
		if slices.Contains(a, x) {
			return true
		}
	}
	return false
}

// agree scores how well an entity agrees with a pronoun in number, gender and
// kind; 0 if not at all.
func (e *entity) agree(pr pronoun) int {
	switch {
	case e.set != nil && pr.number == 's':
		return 0
	case pr.number == 'p':
		switch {
		case e.set != nil:
			return 45
		case e.class == Group && e.plural:
			return 40
		case e.party != nil && formal(e.party.Kind):
			return 6
		case e.class == Organisation || e.class == Group:
			return 18
		case e.class == State:
			return 8
		case e.class == Thing && e.plural:
			return 20
		}
		return 0
	case pr.gender == 'n':
		switch e.class {
		case State, Organisation:
			return 40
		case Group:
			if !e.plural {
				return 36
			}
		case Place:
			return 10
		case Thing:
			if !e.plural {
				return 12
			}
		}
		return 0
	case pr.gender == 'm' || pr.gender == 'f':
		if e.class != Person || e.plural {
			return 0
		}
		switch e.gender {
		case pr.gender:
			return 50
		case 0:
			if pr.gender == 'm' {
				return 35
			}
			return 28
		}
		return 0
	}
	if e.class == Person && !e.plural {
		return 30
	}
	return 0
}

// formal tells whether bodies of a kind are seldom "they".
func formal(k actor.Kind) bool {
	switch k {
	case actor.IGO, actor.Court, actor.Agency, actor.Legislature, actor.Seat:
		return true
	}
	return false
}

// barred are the entities a pronoun cannot stand for: the other arguments of
// its own verb, unless it is a possessor, and whoever its own phrase stands for.
func (p *Parties) barred(v *view, t int, pr pronoun) []int32 {
	var out []int32
	add := func(i int) {
		if i < 0 {
			return
		}
		if m := p.at[v.base+i]; m > 0 {
			out = append(out, p.mentions[m-1].ents...)
		}
	}
	if pr.kind == possessive || v.Tokens[t].Rel == "nmod:poss" {
		// "his" in "Putin's talks with his counterpart" may be Putin; but not
		// the one whose apposition holds it: "Kerry, his counterpart".
		for n, i := 0, v.head(t); i >= 0 && n < 4; n, i = n+1, v.head(i) {
			if v.rel(i) == "appos" {
				add(v.head(i))
			}
			if a := v.child(i, "appos"); a >= 0 {
				add(a)
			}
			if v.predicate(i) {
				break
			}
		}
		return out
	}
	c := v.clause(t)
	if c < 0 {
		return out
	}
	for g, n := c, 0; (v.is(g, "xcomp") || (v.is(g, "advcl") || v.is(g, "conj")) && v.child(g, "nsubj") < 0) && n < 4; n++ {
		// "Paris refuses to recognise it": who refuses is not it
		if g = v.head(g); g < 0 {
			break
		}
		if s := v.child(g, "nsubj"); s >= 0 && s != t {
			add(s)
		}
	}
	for k := v.first[c]; k >= 0; k = v.next[k] {
		i := int(k)
		if i == t {
			continue
		}
		switch v.rel(i) {
		case "nsubj", "obj", "iobj", "obl":
			for _, j := range p.conjuncts(v, i) {
				if j != t {
					add(j)
				}
			}
		}
	}
	return out
}

// favoured are the entities the tree puts first: the subject of its own clause
// for a possessor ("Google invited him to their fair"), whoever speaks for the
// subject of what is said ("Memon said she believed").
func (p *Parties) favoured(v *view, t int, pr pronoun) []int32 {
	c := v.clause(t)
	if c < 0 {
		return nil
	}
	subject := -1
	if pr.kind == possessive || v.Tokens[t].Rel == "nmod:poss" {
		subject = p.clauseSubject(v, t)
	} else if v.is(t, "nsubj") && v.Tokens[c].Rel == "ccomp" && !v.quoted[t] {
		if g := v.head(c); g >= 0 && p.r.words.speech[v.lemmas[g]] {
			subject = v.child(g, "nsubj")
		}
	}
	if subject < 0 && v.is(t, "nsubj") && (v.is(c, "conj") || v.is(c, "advcl")) {
		// "Parliament would not yield, but it offered ..."
		if g := v.head(c); g >= 0 {
			subject = v.child(g, "nsubj")
		}
	}
	if subject < 0 || subject > t {
		return nil
	}
	if m := p.at[v.base+subject]; m > 0 {
		return p.mentions[m-1].ents
	}
	return nil
}

// ofState tells whether what a pronoun possesses is a state's: "its prime
// minister", "its army".
func (p *Parties) ofState(v *view, t int, pr pronoun) bool {
	h := v.head(t)
	if h < 0 || pr.gender != 'n' || v.Tokens[t].Rel != "nmod:poss" {
		return false
	}
	a, _ := p.agent(v, h)
	if a == nil || len(a.Sectors) == 0 || a.Priority == 0 || p.r.words.nouns[v.lemmas[h]].traits&traitPlain != 0 {
		return false
	}
	switch a.Sectors[0] {
	case "GOV", "MIL", "LEG", "COP":
		return true
	}
	return false
}

// hostOf gives the country in which something that serves abroad stands: "its
// embassy in Tehran" is not Iran's. It is "" for all else.
func (p *Parties) hostOf(v *view, t int) string {
	h := v.head(t)
	if h < 0 || v.Tokens[t].Rel != "nmod:poss" || p.r.words.nouns[v.lemmas[h]].traits&(traitPost|traitAway) == 0 {
		return ""
	}
	// The tree may hang the place on the verb: the word behind tells.
	if h+2 >= len(v.Tokens) {
		return ""
	}
	if pl := p.r.words.places[v.lower[h+1]]; pl != placeIn && pl != placeToward {
		return ""
	}
	for i := h + 2; i < len(v.Tokens) && i < h+6; i++ {
		if m := p.at[v.base+i]; m > 0 && p.mentions[m-1].name && len(p.mentions[m-1].ents) == 1 {
			return p.entities[p.mentions[m-1].ents[0]].country
		}
	}
	return ""
}

// ahead looks for the party a pronoun announces: "Upon leaving his house,
// Trump ...". Only the subject of the clause above counts.
func (p *Parties) ahead(v *view, t int, pr pronoun, barred []int32) int32 {
	c := v.clause(t)
	for n := 0; c >= 0 && n < 6; n++ {
		if s := v.child(c, "nsubj"); s > t {
			if m := p.read(v, s); m >= 0 && len(p.mentions[m].ents) == 1 {
				id := p.mentions[m].ents[0]
				if p.entities[id].agree(pr) > 0 && !slices.Contains(barred, id) {
					return id
				}
			}
		}
		c = v.head(c)
	}
	return -1
}
