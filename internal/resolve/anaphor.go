package resolve

import (
	"slices"
	"strings"
)

// anaphor finds the party a description points back to, -1 for none: "the
// minister", "the group", "the president", "the protesters".
func (p *Parties) anaphor(v *view, t int, r *reading) (int32, string) {
	tr := r.noun.traits
	bare := !r.definite && !r.indefinite
	if r.indefinite || bare && !r.plural && v.Tokens[t].UPOS != "PROPN" && tr&(traitGov|traitBody) == 0 && r.class != Group {
		return -1, ""
	}
	if r.number > 1 && !r.definite || r.past {
		return -1, ""
	}
	best, bestScore := int32(-1), 49
	for i := len(p.focus.recent) - 1; i >= 0; i-- {
		id := p.focus.recent[i]
		e := &p.entities[id]
		if s := p.matches(v, t, r, e, bare); s > bestScore {
			best, bestScore = id, s
		}
	}
	if best < 0 && r.definite {
		// Out of focus, but the last to be called so.
		if id, ok := p.called[r.lemma]; ok && p.matches(v, t, r, &p.entities[id], bare) > 30 {
			best = id
		}
	}
	if best >= 0 {
		return best, "description: the party it fits best"
	}
	return -1, ""
}

// matches scores a description against an entity in focus; below 50 it is
// not meant.
func (p *Parties) matches(v *view, t int, r *reading, e *entity, bare bool) int {
	d := v.n - e.last
	if e.set != nil || d > 30 || !sortsWith(r, e) || e.class == Thing {
		return 0
	}
	if r.plural && r.noun.class == Group && e.class == Organisation && r.noun.traits&traitBody != 0 {
		return 0 // "Kurdish groups" are not the group
	}
	if e.class == State && r.plural && r.noun.class == State {
		return 0
	}
	if (bare || d > 3 && e.class == Group) && e.sure == byPhrase && !e.proper && e.country != p.scene.at(v.n) {
		return 0 // "police" are those of the scene
	}
	if f := p.scene.front[v.n]; f != "" && e.class != Person && e.class != State && r.evidence == evNone && real(e.country) && e.country != f {
		return 0 // "In Shenzhen the police"
	}
	if e.class != State && e.plural != r.plural && !(e.class == Organisation || e.class == Group && r.noun.class == Group && e.plural == r.plural) {
		return 0
	}
	if r.country != "" && r.evidence > evNone && e.country != "" && (e.sure > byScene || r.evidence >= evPoss) && e.country != r.country {
		return 0
	}
	if r.owner >= 0 && &p.entities[r.owner] == e {
		return 0
	}
	if r.lean >= 0 && !slices.Contains(e.words, r.lemma) && e.class == Person {
		// "its leader", of a band, is not the president of the country.
		if o := &p.entities[r.lean]; (o.class == Organisation || o.class == Group) && !shares(o.sectors, e.sectors) {
			return 0
		}
	}
	if r.noun.gender != 0 && e.gender != 0 && r.noun.gender != e.gender {
		return 0
	}
	var s int
	tr := r.noun.traits
	named := slices.Contains(e.words, r.lemma)
	switch {
	case named:
		s = 70
	case tr&traitAny != 0 && e.class == Person && r.definite && r.class == Person && tr&traitKin == 0 && d <= 2:
		s = 44
	case tr&traitLeader != 0 && tr&traitPlain != 0 && e.class == Person && e.proper && hasRank(e) && r.definite:
		s = 52
	case tr&traitBody != 0 && tr&traitSame != 0 && e.class == Organisation && e.proper && r.definite && r.lean < 0 && d <= 4:
		s = 56
		if e.told && len(e.sectors) > 0 && len(r.sectors) > 0 && !shares(r.sectors, e.sectors) {
			return 0 // "the court" is not the broadcaster
		}
	case tr&traitGov != 0 && e.class == Group && r.definite && p.governs(e):
		s = 53
	case tr&traitLand != 0 && e.class == State && r.definite && r.evidence == evNone && tr&traitPlain == 0 && d <= 4 && !p.together(v, t, e):
		s = 52
	case tr&traitGov != 0 && e.class == State && r.country != "" && e.country == r.country:
		s = 54
	default:
		return 0
	}
	if r.country != "" && r.country == e.country && r.evidence > evNone {
		s += 12
	}
	if len(r.sectors) > 0 && len(e.sectors) > 0 && tr&(traitPlain|traitSame) == 0 {
		if !shares(r.sectors, e.sectors) {
			s -= 15
		} else {
			s += 4
		}
	}
	if (!e.proper && (bare || e.class == Group) || e.proper && bare && e.class == Organisation) && !p.compatible(v, t, r, e) {
		return 0
	}
	if e.class == State {
		s += min(e.seen, 8)
		if e.country == p.scene.at(v.n) {
			s += 6
		}
	}
	return s - 3*min(d, 8) + min(e.weightAt(v.n)/12, 10)
}

// together tells whether an entity stands in the same clause as t, so that t
// is someone else.
func (p *Parties) together(v *view, t int, e *entity) bool {
	if e.last != v.n {
		return false
	}
	c := v.clause(t)
	other := e.token - v.base
	return c >= 0 && other >= 0 && other < len(v.Tokens) && v.clause(other) == c
}

// governs tells whether a group was described as those who rule: "military
// rulers", "the junta".
func (p *Parties) governs(e *entity) bool {
	for _, w := range e.words {
		if p.r.words.nouns[w].traits&traitGov != 0 {
			return true
		}
	}
	return false
}

// shares tells whether two lists have a sector in common.
func shares(a, b []string) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

// compatible tells whether a described group can be the group described
// before: "Syrian soldiers" are not "the Turkish soldiers", and a phrase that
// says more than the first ("students in Taipei") is new unless definite.
func (p *Parties) compatible(v *view, t int, r *reading, e *entity) bool {
	if r.definite {
		return true
	}
	extra := 0
	for c := v.first[t]; c >= 0; c = v.next[c] {
		switch v.rel(int(c)) {
		case "amod", "compound":
			if !strings.Contains(strings.ToLower(e.name), v.lower[c]) {
				extra++
			}
		case "nmod", "acl", "nummod":
			extra++
		}
	}
	return extra == 0
}
