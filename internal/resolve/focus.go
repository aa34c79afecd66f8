package resolve

// A focus is what the story speaks of at a point: the entities last mentioned,
// most recent last, few enough to look through for every phrase.
type focus struct {
	recent []int32
}

// maxFocus bounds how far back an unnamed phrase may point.
const maxFocus = 40

// Roles a phrase plays in its clause, with the salience each lends.
const (
	roleOther   = 20
	roleOblique = 30
	roleObject  = 50
	roleSubject = 80
)

func roleOf(v *view, t int) int {
	for n := 0; n < 8; n++ {
		switch v.rel(t) {
		case "nsubj":
			return roleSubject
		case "obj", "iobj":
			return roleObject
		case "obl":
			return roleOblique
		case "conj", "appos", "flat":
			h := v.head(t)
			if h < 0 {
				return roleOther
			}
			t = h
			continue
		case "root":
			return roleObject
		}
		break
	}
	return roleOther
}

// weightAt is the salience an entity has left in a sentence.
func (e *entity) weightAt(sent int) int {
	d := sent - e.last
	if d <= 0 {
		return e.weight
	}
	if d > 20 {
		return 0
	}
	return e.weight >> uint(d)
}

// touch moves an entity to the fore: it was mentioned at token tok.
func (f *focus) touch(p *Parties, ent int32, sent, tok, role int) {
	e := &p.entities[ent]
	e.weight = e.weightAt(sent) + role
	e.last, e.token = sent, tok
	e.seen++
	for i := len(f.recent) - 1; i >= 0; i-- {
		if f.recent[i] == ent {
			f.recent = append(f.recent[:i], f.recent[i+1:]...)
			break
		}
	}
	if len(f.recent) >= maxFocus {
		f.recent = append(f.recent[:0], f.recent[1:]...)
	}
	f.recent = append(f.recent, ent)
}

// join makes one entity of two or more coordinated parties, so that "they"
// and "the two leaders" can point to them together. t heads the first.
func (p *Parties) join(v *view, t int) {
	if v.rel(t) == "conj" {
		return
	}
	var set []int32
	if a := v.child(t, "appos"); v.child(t, "conj") < 0 && (a < 0 || !v.list(a)) {
		return
	}
	for _, i := range p.conjuncts(v, t) {
		m := p.read(v, i)
		if m < 0 {
			return
		}
		mm := &p.mentions[m]
		if len(mm.ents) != 1 || p.entities[mm.ents[0]].set != nil {
			return
		}
		set = append(set, mm.ents[0])
	}
	p.focus.touch(p, p.joined(set), v.n, v.base+t, roleOf(v, t))
}

// joined gives the joint entity of a set, made if the focus holds none.
func (p *Parties) joined(set []int32) int32 {
	for _, e := range p.focus.recent {
		if sameSet(p.entities[e].set, set) {
			return e
		}
	}
	class := p.entities[set[0]].class
	for _, e := range set {
		if p.entities[e].class != class {
			class = Group
		}
	}
	p.entities = append(p.entities, entity{class: class, set: set, plural: true, last: -1})
	return int32(len(p.entities) - 1)
}

func sameSet(a, b []int32) bool {
	if len(a) != len(b) || len(a) == 0 {
		return false
	}
	for _, x := range a {
		found := false
		for _, y := range b {
			found = found || x == y
		}
		if !found {
			return false
		}
	}
	return true
}

// conjuncts gives the heads of the phrases coordinated with t, t first.
func (p *Parties) conjuncts(v *view, t int) []int {
	out := []int{t}
	for k := 0; k < len(out) && len(out) < 24; k++ {
		for c := v.first[out[k]]; c >= 0; c = v.next[c] {
			if i := int(c); v.is(i, "conj") && v.nominal(i) || v.is(i, "appos") && v.nominal(i) && v.list(i) {
				out = append(out, i)
			}
		}
	}
	return out
}
