package where

import (
	"sort"
	"strings"

	"dateline/internal/story"
)

// A vote is how much a story speaks of a country.
type vote struct{ country, weight int }

// votes counts what a story says of each country. Country 0, none, gets none.
type votes map[int]int

func (v votes) add(country, weight int) {
	if country != 0 {
		v[country] += weight
	}
}

func (v votes) total() int {
	n := 0
	for _, w := range v {
		n += w
	}
	return n
}

// resolve chooses a place for each mention: first by what each says of itself
// and the countries named outright, then again with what the first round
// found.
func (p *Places) resolve(st *story.Story, v votes) {
	p.contain()
	filed := 0
	if st != nil && st.Dateline.Place != "" {
		p.filed = p.dateline(st.Dateline.Place, v)
		if p.filed >= 0 {
			filed = p.f.g.country(p.filed)
			v.add(filed, 2)
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		for _, h := range m.hits {
			if h.use != after && p.f.g.feature(h.place) == Country {
				v.add(p.f.g.country(h.place), 2)
				break
			}
		}
	}
	for round := 0; round < 2; round++ {
		units := map[int]bool{} // first-order units the story names or has towns in
		if round > 0 {
			for i := range p.mentions {
				m := &p.mentions[i]
				f := p.feature(m)
				if m.place >= 0 && !m.unknown && f != Country && !f.wide() && !f.water() {
					v.add(p.f.g.country(m.place), 1)
				}
				if m.place >= 0 && !m.unknown && (f == Admin1 || m.first != m.last || p.margin(m) > 24) {
					units[p.f.g.adm1Of(m.place)] = true
				}
			}
		}
		total := v.total()
		for i := range p.mentions {
			p.choose(i, v, total, units, filed)
		}
		p.agree()
	}
	p.refine()
	p.lodge(v)
	p.doubt(v)
	p.roles()
	p.weights = p.weights[:0]
	for c, w := range v {
		p.weights = append(p.weights, vote{c, w})
	}
	sort.Slice(p.weights, func(i, j int) bool {
		a, b := p.weights[i], p.weights[j]
		return a.weight > b.weight || a.weight == b.weight && a.country < b.country
	})
}

// contain links a name to the one that follows it and holds it: "Paris,
// Texas", "Kunduz in northern Afghanistan". Names in a list hold no one:
// "Utah, Washington and Wyoming".
func (p *Places) contain() {
	for i := 0; i+1 < len(p.mentions); i++ {
		m, n := &p.mentions[i], &p.mentions[i+1]
		if m.sent != n.sent {
			continue
		}
		t := &p.trees[m.sent]
		ok := false
		switch gap := n.first - m.last - 1; {
		case gap == 1 && t.tok[m.last+1].Form == ",":
			ok = !p.listed(i)
		case gap >= 1 && gap <= 5:
			ok = true
			for k := m.last + 1; k < n.first && ok; k++ {
				form := t.tok[k].Form
				c := p.f.words.of(form)
				ok = form == "in" || form == "," || form == "the" || form == "of" || form == "'s" || form == "’s" || c&(cPart|cUnit|cLand|cTown|cCapital|cNamely) != 0
			}
		}
		if ok && p.nests(m, n) {
			m.inside, n.holds = i+1, i
		}
	}
	p.findLists()
}

// listed tells whether mention i and the one after it stand side by side in a
// list: two of a kind, with a third before or behind.
func (p *Places) listed(i int) bool {
	a, b := p.level(&p.mentions[i]), p.level(&p.mentions[i+1])
	if a == None || a != b {
		return false
	}
	return p.beside(i-1) && p.level(&p.mentions[i-1]) == a || p.beside(i+1) && p.level(&p.mentions[i+2]) == a
}

// level tells whether a name is likely to be a country's or a first-order
// unit's.
func (p *Places) level(m *mention) Feature {
	top := -1 << 30
	for _, h := range m.hits {
		top = max(top, p.f.g.prior(h))
	}
	for _, h := range m.hits {
		if f := p.f.g.feature(h.place); (f == Country || f == Admin1) && p.f.g.prior(h) >= top-30 {
			return f
		}
	}
	return None
}

// beside tells whether mention i and the one after it are parted by a comma or
// "and" only.
func (p *Places) beside(i int) bool {
	if i < 0 || i+1 >= len(p.mentions) {
		return false
	}
	m, n := &p.mentions[i], &p.mentions[i+1]
	if m.sent != n.sent || n.first-m.last > 4 {
		return false
	}
	t := &p.trees[m.sent]
	for k := m.last + 1; k < n.first; k++ {
		if f := t.tok[k].Form; f != "," && f != "and" && f != "or" && f != "&" && f != "the" {
			return false
		}
	}
	return n.first > m.last+1
}

// findLists numbers the lists of names: runs of names side by side of which
// none holds another.
func (p *Places) findLists() {
	list := 0
	for i := range p.mentions {
		m := &p.mentions[i]
		if i > 0 && p.beside(i-1) && p.mentions[i-1].inside != i {
			if p.mentions[i-1].list == 0 {
				list++
				p.mentions[i-1].list = list
			}
			m.list = p.mentions[i-1].list
		}
	}
}

// company counts, for each list, its members' likely kinds: what most are, the
// others are too.
func (p *Places) company(i int, h hit) int {
	m := &p.mentions[i]
	g := p.f.g
	f := g.feature(h.place)
	if m.list == 0 || f != Country && f != Admin1 {
		return 0
	}
	n := 0
	for _, d := range [...]int{-3, -2, -1, 1, 2, 3} {
		if j := i + d; j >= 0 && j < len(p.mentions) && p.mentions[j].list == m.list {
			for _, x := range p.mentions[j].hits {
				if g.feature(x.place) == f && (f == Country || g.country(x.place) == g.country(h.place)) && p.f.g.prior(x) >= 120 {
					n++
					break
				}
			}
		}
	}
	return min(90, 36*n)
}

// nests tells whether some reading of m lies in some reading of n.
func (p *Places) nests(m, n *mention) bool {
	for _, a := range m.hits {
		for _, b := range n.hits {
			if p.holds(b.place, a.place) {
				return true
			}
		}
	}
	return false
}

// holds tells whether place a contains place b, as countries and first- and
// second-order units do.
func (p *Places) holds(a, b int) bool {
	g := p.f.g
	if a == b {
		return false
	}
	switch g.feature(a) {
	case Country:
		return g.codes[g.country(a)] == g.codes[g.country(b)] && g.feature(b) != Country
	case Admin1:
		return g.adm1Of(a) == g.adm1Of(b) && g.feature(b) != Admin1
	case Admin2:
		return g.adm2Of(a) == g.adm2Of(b) && g.adm2Of(a) != noAdm2 && g.feature(b) != Admin1
	case Region:
		la, oa := g.at(a)
		lb, ob := g.at(b)
		return g.country(a) == g.country(b) && g.feature(b) != Country && abs(la-lb) < 500000 && abs(oa-ob) < 500000
	}
	return false
}

func abs(x int32) int32 {
	if x < 0 {
		return -x
	}
	return x
}

// choose takes the reading of a mention that fits the story best.
func (p *Places) choose(i int, v votes, total int, units map[int]bool, filed int) {
	m := &p.mentions[i]
	best := -1 << 30
	m.top = best
	for _, h := range m.hits {
		m.top = max(m.top, p.f.g.prior(h))
		if f := p.f.g.feature(h.place); h.use == own && f.settlement() && p.f.g.population(h.place) >= 5000 {
			m.ownTown = true
		}
	}
	for _, h := range m.hits {
		if s := p.score(m, h, v, total, units, filed) + p.company(i, h); s > best {
			best, m.place = s, h.place
		}
	}
}

// score weighs a reading in its context, on the scale of Gazetteer.prior.
func (p *Places) score(m *mention, h hit, v votes, total int, units map[int]bool, filed int) int {
	g := p.f.g
	prior := g.prior(h)
	s := prior
	if h.use == after {
		s += 300
	}
	f, c := g.feature(h.place), g.country(h.place)
	if h.use == other && m.ownTown {
		s -= 24 // in English, Bethlehem is not Belém
	}
	if m.unit {
		if f.unit() {
			s += 50
		} else if f == Country {
			s -= 60
		}
	} else if f == Admin1 && p.hasTown(m, h.place) {
		s -= 20
	} else if f == Admin2 {
		s -= 8
	}
	if m.town {
		if f.settlement() {
			s += 60
		} else if f == Country {
			s -= 80
		}
	}
	if m.land && !f.settlement() && f != Admin1 && f != Admin2 && f != Country {
		s += 60
	}
	if m.demonym != 0 {
		if g.codes[m.demonym] == g.codes[c] {
			s += 80
		} else {
			s -= 30
		}
	}
	if m.inside >= 0 {
		n := &p.mentions[m.inside]
		if n.place >= 0 && p.holds(n.place, h.place) {
			s += 150
		} else if n.place < 0 {
			for _, b := range n.hits {
				if p.holds(b.place, h.place) {
					s += 100
					break
				}
			}
		}
	}
	if m.holds >= 0 && (f == Country || f == Admin1 || f == Admin2) {
		n := &p.mentions[m.holds]
		for _, b := range n.hits {
			if p.holds(h.place, b.place) && g.prior(b) >= 80 {
				s += 90
				break
			}
		}
	}
	if total > 0 && c != 0 {
		most := 64
		if m.top-prior >= 30 && m.inside < 0 && m.demonym == 0 {
			most = 26 // a small namesake of a big place needs more than the story's country
		}
		s += min(most, 12*log2x8(v[c]+1)/8+48*v[c]/total)
	}
	if f != Admin1 && f != Country && units[g.adm1Of(h.place)] && g.adm1Of(h.place) != 0 {
		s += 24
	}
	if f == Admin1 && units[g.adm1Of(h.place)] {
		s += 12
	}
	if c != 0 && c == filed {
		s += 8
	}
	return s
}

// hasTown tells whether another reading of a mention is a town in the unit.
func (p *Places) hasTown(m *mention, unit int) bool {
	g := p.f.g
	for _, h := range m.hits {
		if f := g.feature(h.place); f.settlement() && f != Quarter && g.adm1Of(h.place) == g.adm1Of(unit) {
			return true
		}
	}
	return false
}

// margin is how far the best reading of a mention is ahead of the second by
// its prior alone.
func (p *Places) margin(m *mention) int {
	a, b := -1<<30, -1<<30
	for _, h := range m.hits {
		switch s := p.f.g.prior(h); {
		case s > a:
			a, b = s, a
		case s > b:
			b = s
		}
	}
	if b == -1<<30 {
		return 100
	}
	return a - b
}

// agree gives the same name the same place through the story, unless the text
// says otherwise: the place of the mention that tells most about itself.
func (p *Places) agree() {
	first := map[int]int{} // first reading's place, which stands for the name
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unknown {
			continue
		}
		k := m.hits[0].place
		j, ok := first[k]
		if !ok || p.says(m) > p.says(&p.mentions[j]) {
			first[k] = i
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unknown {
			continue
		}
		if j := first[m.hits[0].place]; j != i && p.says(m) == 0 && p.says(&p.mentions[j]) > 0 {
			for _, h := range m.hits {
				if h.place == p.mentions[j].place {
					m.place = h.place
				}
			}
		}
	}
}

// says counts how much the text says of which place a name is.
func (p *Places) says(m *mention) int {
	n := 0
	if m.inside >= 0 {
		n += 2
	}
	if m.demonym != 0 {
		n++
	}
	return n
}

// refine takes a unit where the text says so and the name is only its seat's:
// "Kharkiv region".
func (p *Places) refine() {
	for i := range p.mentions {
		m := &p.mentions[i]
		f := p.feature(m)
		if !m.unit || f != Seat1 && f != Capital {
			continue
		}
		if u, ok := p.unitOf(m.place); ok {
			m.place = u
		}
	}
}

// lodge gives the names the gazetteer does not have the place that contains
// them: what the text names beside them, else the country the story is in.
func (p *Places) lodge(v votes) {
	g := p.f.g
	most, country := 0, 0
	for c, w := range v {
		if w > most || w == most && c < country {
			most, country = w, c
		}
	}
	if p.filed >= 0 && country == 0 {
		country = g.country(p.filed)
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.unknown {
			continue
		}
		if m.demonym != 0 {
			m.place = p.countryPlace(m.demonym)
			continue
		}
		if i+1 < len(p.mentions) {
			if n := &p.mentions[i+1]; n.sent == m.sent && n.first-m.last <= 5 && !n.unknown {
				if f := p.feature(n); f == Country || f.unit() {
					m.place = n.place
					continue
				}
			}
		}
		if i > 0 && !p.mentions[i-1].unknown && p.mentions[i-1].sent >= m.sent-1 {
			if c := g.country(p.mentions[i-1].place); c != 0 {
				m.place = p.countryPlace(c)
				continue
			}
		}
		m.place = p.countryPlace(country)
	}
}

// doubt takes back names that are common words where the story has nothing
// else of the country they lie in.
func (p *Places) doubt(v votes) {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unknown || m.first != m.last || m.inside >= 0 || m.role == Body {
			continue
		}
		for _, h := range m.hits {
			if h.place == m.place && h.common && p.f.g.prior(h) < 176 && v[p.f.g.country(h.place)] <= 2 {
				m.role = Body
			}
		}
	}
}

// feature is the kind of place a mention means, None where it is not known.
func (p *Places) feature(m *mention) Feature {
	if m.place < 0 || m.unknown {
		return None
	}
	return p.f.g.feature(m.place)
}

// unitOf finds the place of the first-order unit a town is the seat of.
func (p *Places) unitOf(town int) (int, bool) {
	u, ok := p.f.units[p.f.g.adm1Of(town)]
	return u, ok
}

// dateline reads the place of a dateline: "KABUL, Afghanistan".
func (p *Places) dateline(name string, v votes) int {
	best, at := -1<<30, -1
	if first, _, ok := strings.Cut(name, "/"); ok { // "TOKYO/SEOUL"
		name = first
	}
	head, rest := cutComma(name)
	hits := p.f.g.lookup(head)
	if len(hits) == 0 {
		hits = p.f.g.lookup(name)
	}
	var in []hit
	if rest != "" {
		in = p.f.g.lookup(rest)
	}
	total := v.total()
	for _, h := range hits {
		if h.use == after || h.use == demonym {
			continue
		}
		s := p.f.g.prior(h)
		if f := p.f.g.feature(h.place); f == Admin1 || f == Admin2 {
			s -= 20
		}
		for _, b := range in {
			if p.holds(b.place, h.place) {
				s += 150
				break
			}
		}
		if c := p.f.g.country(h.place); total > 0 && c != 0 {
			s += 48 * v[c] / total
		}
		if s > best {
			best, at = s, h.place
		}
	}
	return at
}
