package resolve

import "slices"

// collective finds the parties "the two leaders", "both sides", "the three
// countries" stand for.
func (p *Parties) collective(v *view, t int, r *reading) []int32 {
	tr := r.noun.traits
	if tr&traitPair == 0 || !r.plural || r.indefinite && r.number != 2 || r.evidence >= evAdj {
		return nil
	}
	n := r.number
	switch {
	case n == 0 && r.definite && tr&(traitSide|traitLeader) != 0 && r.evidence == evNone && (tr&traitTwo != 0 || tr&traitLeader != 0 && r.noun.class == Person):
		// "the sides", "the leaders" without a number
		if set := p.jointOf(v, r, 0); set != nil {
			return set
		}
		if tr&(traitTwo|traitPlain) != traitTwo|traitPlain {
			return nil
		}
		n = 2
	case n < 2 || n > 6 || !r.definite && v.child(t, "det") >= 0 || !r.definite && n > 2:
		return nil
	case !r.definite && r.noun.traits&traitSide == 0:
		return nil
	}
	if set := p.jointOf(v, r, n); set != nil {
		return set
	}
	type cand struct {
		id int32
		w  int
	}
	says := p.sayers(v, t)
	var cs []cand
	for i := len(p.focus.recent) - 1; i >= 0; i-- {
		id := p.focus.recent[i]
		e := &p.entities[id]
		if slices.Contains(says, id) {
			continue // who says so is not one of "both parties"
		}
		if v.n-e.last > 8 || e.set != nil || e.plural && !e.proper && e.class == Group && !slices.Contains(e.sectors, "REB") || !p.fits(r, e) {
			continue
		}
		if r.country != "" && r.evidence >= evOf && e.country != "" && e.country != r.country {
			continue
		}
		w := e.weightAt(v.n)*2 + min(e.seen, 8)*10 + 8*max(0, 4-(v.n-e.last))
		if tr&traitSide != 0 {
			// The sides of a quarrel are those the story is about.
			w = e.weightAt(v.n) + min(e.seen, 12)*16
		}
		cs = append(cs, cand{id, w})
	}
	slices.SortStableFunc(cs, func(a, b cand) int { return b.w - a.w })
	var out []int32
	for _, c := range cs {
		if tr&traitSide != 0 && p.covered(out, c.id) {
			continue // a state and its leader are one side
		}
		out = append(out, c.id)
		if len(out) == n {
			slices.SortFunc(out, func(a, b int32) int { return p.entities[a].token - p.entities[b].token })
			return out
		}
	}
	return nil
}

// institutions reads "the two armies", "both governments": those of the
// states the story speaks of.
func (p *Parties) institutions(v *view, t int, r *reading) []int32 {
	if !r.plural || r.number < 2 || r.number > 6 || !r.definite || r.evidence > evNone || r.noun.class != Group || len(r.sectors) == 0 || r.noun.traits&traitSame != 0 || !office(r.sectors[0]) {
		return nil
	}
	land := *r
	land.noun, land.class = noun{class: State, traits: traitPair | traitLand}, State
	var out []int32
	for _, s := range p.collective(v, t, &land) {
		state := p.entities[s]
		if slices.Equal(r.sectors, state.sectors) {
			out = append(out, s)
			continue
		}
		e := entity{class: Group, name: r.lemma + " of " + state.name, country: state.country, sure: state.sure, sectors: slices.Clone(r.sectors), last: -1}
		e.describe(r.lemma)
		p.entities = append(p.entities, e)
		out = append(out, int32(len(p.entities)-1))
	}
	return out
}

// sayers are the subjects of the clauses above the one t stands in.
func (p *Parties) sayers(v *view, t int) []int32 {
	var out []int32
	c := v.clause(t)
	for n := 0; c >= 0 && n < 6; n++ {
		if c = v.clause(c); c < 0 {
			break
		}
		if s := v.child(c, "nsubj"); s >= 0 && s != t {
			if m := p.at[v.base+s]; m > 0 {
				out = append(out, p.mentions[m-1].ents...)
			}
		}
	}
	return out
}

// covered tells whether one of ids is of the same country as id.
func (p *Parties) covered(ids []int32, id int32) bool {
	c := p.entities[id].country
	for _, o := range ids {
		if c != "" && p.entities[o].country == c && (p.entities[o].class == State || p.entities[id].class == State ||
			p.entities[o].class == Person || p.entities[id].class == Person) {
			return true
		}
	}
	return false
}

// jointOf finds the joint entity last spoken of whose members fit the phrase;
// n is how many it must have, 0 for any number.
func (p *Parties) jointOf(v *view, r *reading, n int) []int32 {
	for i := len(p.focus.recent) - 1; i >= 0; i-- {
		e := &p.entities[p.focus.recent[i]]
		if v.n-e.last > 8 {
			break
		}
		if e.set == nil || n > 0 && len(e.set) != n {
			continue
		}
		ok := true
		for _, s := range e.set {
			ok = ok && p.fits(r, &p.entities[s])
		}
		if ok {
			return slices.Clone(e.set)
		}
	}
	return nil
}

// fits tells whether one entity can be among "the two leaders", "both sides".
func (p *Parties) fits(r *reading, e *entity) bool {
	tr := r.noun.traits
	switch {
	case tr&traitSide != 0 && tr&traitLand == 0:
		return e.class == State || e.class == Organisation || e.class == Person && e.proper && hasRank(e) ||
			e.class == Group && (slices.Contains(e.sectors, "REB") || slices.Contains(e.sectors, "GOV") || slices.Contains(e.sectors, "MIL"))
	case tr&traitLand != 0:
		return e.class == State
	case tr&traitLeader != 0 && r.noun.class == Person:
		if e.class != Person || e.plural {
			return false
		}
		return slices.Contains(e.words, r.lemma) || e.proper && hasRank(e) && tr&traitPlain != 0
	case tr&traitAny != 0:
		return e.class == Person && !e.plural && e.proper && (r.noun.gender == 0 || e.gender == 0 || e.gender == r.noun.gender)
	case tr&traitBody != 0:
		return e.class == Organisation && e.proper
	}
	return slices.Contains(e.words, r.lemma)
}

// hasRank tells whether a person holds or led something.
func hasRank(e *entity) bool {
	for _, s := range e.sectors {
		switch s {
		case "GOV", "ELI", "PTY", "OPP", "REB", "MIL", "LEG", "PRE", "REL", "PRM":
			return true
		}
	}
	return e.country == "IGO"
}
