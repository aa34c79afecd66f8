package when

// A node is a pattern matched on the atoms first to last.
type node struct {
	row         *row
	caps        []capture
	first, last int
}

// A capture is what an element of a pattern matched.
type capture struct {
	name string
	val  value
}

// corner is the classes that the numbers of number.go are built of.
type corner struct{ one, num, few, ordinal, suffix, ampm, zone, given class }

// A matcher finds the expressions of one sentence. It remembers what it found
// at each atom, so that nested expressions cost little.
type matcher struct {
	g     *grammar
	c     *corner
	atoms []atom
	memo  []memo
	steps int       // left; bounds the work on hostile text
	caps  []capture // of the patterns under way, one behind the other
	used  int       // where those of the innermost expression begin
}

type memo struct {
	known bool
	nodes []*node // longest first

	counted, isCount bool // what <n> reads there
	count            count
	countEnd         int
}

func (m *matcher) at(i int) *atom {
	if i < 0 || i >= len(m.atoms) {
		return nil
	}
	return &m.atoms[i]
}

// all finds the expressions of the sentence from left to right, at each place
// the longest.
func (m *matcher) all() []*node {
	var out []*node
	for i := 0; i < len(m.atoms); {
		ns := m.nodes(i)
		if len(ns) == 0 {
			i++
			continue
		}
		out = append(out, ns[0])
		i = ns[0].last + 1
	}
	return out
}

// nodes gives every expression that opens at atom i, longest first.
func (m *matcher) nodes(i int) []*node {
	if i >= len(m.atoms) {
		return nil
	}
	if m.memo[i].known {
		return m.memo[i].nodes
	}
	m.memo[i].known = true // a pattern that comes back here finds nothing yet
	a := &m.atoms[i]
	var found []*node
	try := func(ps []*pattern) {
		for _, p := range ps {
			if m.context(p, i) {
				m.match(p, 0, i, i, m.free(), &found)
			}
		}
	}
	try(m.g.byWord[a.text])
	for c, mask := 0, a.mask; mask != 0; c, mask = c+1, mask>>1 {
		if mask&1 != 0 {
			try(m.g.byClass[c])
		}
	}
	if _, _, ok := m.count(i); ok || a.number >= 0 || a.text == "'" || a.mask&(1<<m.c.ordinal) != 0 {
		try(m.g.byNumber)
	}
	if m.g.feasts.opens(a) {
		try(m.g.byFeast)
	}
	try(m.g.byTag)
	// An expression may open a longer one: "Tuesday" in "Tuesday night".
	for k := 0; k < len(found) && k < 64; k++ {
		n := found[k]
		for _, p := range m.g.extend {
			for _, al := range p.body[0].alts {
				if al.kind == other && n.is(al.want) && m.context(p, i) {
					m.match(p, 1, i, n.last+1, append(m.free(), capture{al.name, value{node: n}}), &found)
				}
			}
		}
	}
	sortLongest(found)
	m.memo[i].nodes = found
	return found
}

// free gives room for captures behind those of the patterns under way.
func (m *matcher) free() []capture {
	if m.caps == nil {
		m.caps = make([]capture, 64)
	}
	m.used = min(m.used, len(m.caps))
	return m.caps[m.used:m.used]
}

// sortLongest is stable: of equally long expressions the first found, that is
// the first of the file, stays first.
func sortLongest(ns []*node) {
	for i := 1; i < len(ns); i++ {
		for j := i; j > 0 && ns[j].last > ns[j-1].last; j-- {
			ns[j], ns[j-1] = ns[j-1], ns[j]
		}
	}
}

// context tells whether what must stand before the expression does.
func (m *matcher) context(p *pattern, i int) bool {
	for k := len(p.before) - 1; k >= 0; k-- {
		i--
		if !m.stands(&p.before[k], i) {
			return false
		}
	}
	return true
}

func (m *matcher) stands(e *element, i int) bool {
	a := m.at(i)
	ok := false
	for k := range e.alts {
		al := &e.alts[k]
		switch {
		case a == nil:
		case al.kind == literal:
			ok = ok || al.text == a.text && (!al.capital || a.capital)
		case al.kind == ofTag:
			ok = ok || tagged(al, a)
		case al.kind == inClass:
			_, in := m.g.words.lookup(a, al.class)
			ok = ok || in
		}
	}
	return ok != e.not
}

func tagged(al *alt, a *atom) bool {
	if al.prefix {
		return len(a.tag) >= len(al.text) && a.tag[:len(al.text)] == al.text
	}
	return a.tag == al.text
}

// match matches the body of p from element k at atom i, and adds each node it
// can make to found.
func (m *matcher) match(p *pattern, k, first, i int, caps []capture, found *[]*node) {
	if m.steps--; m.steps < 0 || len(*found) > 64 {
		return
	}
	if k == len(p.body) {
		for j := range p.after {
			if !m.stands(&p.after[j], i+j) {
				return
			}
		}
		n := &node{row: p.row, first: first, last: i - 1, caps: append([]capture(nil), caps...)}
		for _, o := range *found {
			if o.last == n.last && o.row == n.row {
				return
			}
		}
		*found = append(*found, n)
		return
	}
	a := m.at(i)
	if a == nil {
		return
	}
	e := &p.body[k]
	for x := range e.alts {
		al := &e.alts[x]
		var v value
		next, ok := 0, false
		switch al.kind {
		case literal:
			next, ok = i+1, al.text == a.text && (!al.capital || a.capital)
		case ofTag:
			next, ok = i+1, tagged(al, a)
		case inClass:
			var en entry
			if en, ok = m.g.words.lookup(a, al.class); ok {
				next, v = i+1, value{lo: en.lo, hi: en.hi, s: en.s}
				ok = !a.name || a.mask&(1<<m.c.given) == 0
			}
		case number:
			var c count
			c, next, ok = m.count(i)
			v = value{lo: c.lo, hi: c.hi}
		case dom:
			v.lo, next, ok = m.dom(i)
		case nth:
			v.lo, next, ok = m.nth(i)
		case month:
			v.lo, next, ok = m.figures(i, 2, 1, 12)
		case year:
			v.lo, next, ok = m.year(i)
		case year2:
			v.lo, next, ok = m.year2(i)
			v.short = true
		case tens:
			v.lo, next, ok = m.tens(i)
			v.short = true
		case clock:
			v.s, next, ok = m.clock(i)
		case feastIn:
			v.lo, next, ok = m.g.feasts.match(m, i)
		case other:
			m.used += len(caps)
			inner := m.nodes(i)
			m.used -= len(caps)
			for _, n := range inner {
				if n.is(al.want) {
					m.match(p, k+1, first, n.last+1, append(caps, capture{al.name, value{node: n}}), found)
				}
			}
			continue
		}
		if !ok {
			continue
		}
		if al.kind != number && al.kind != clock && al.kind != feastIn && v.hi == 0 {
			v.hi = v.lo
		}
		cs := caps
		if al.name != "" {
			v.given = true
			cs = append(caps, capture{al.name, v})
		}
		m.match(p, k+1, first, next, cs, found)
	}
}
