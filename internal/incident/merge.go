package incident

import (
	"cmp"
	"iter"
	"slices"

	"dateline/internal/day"
)

// How merging goes, and why it is local.
//
//  1. Events of one day that their stories name (told) are put into groups, in
//     canonical order, each into the group it fits best, else a new one. Looks
//     at that day.
//  2. A group joins the best group of the day before or after that is founded
//     earlier, if that one does not itself join another. So there are no
//     chains: a war of daily clashes does not become one clash. Looks 4 days
//     far: the neighbour, its neighbour, and rivals for the same neighbour.
//  3. Events that carry only their story's day, or up to three days (implied),
//     join the best such group of their days or a day to each side; of two
//     events of one story only the better one. Those left over go through 1
//     and 2 among themselves. Looks 4 days to the groups, 4 on to rivals of the
//     same story, 4 on to what those choose from, and 4 for step 2, which comes
//     twice: 20.
//  4. Events of up to a week (loose) likewise, with what 3 gave, but stay apart
//     from each other unless of the same first day: 8 + 8 + 8 + 20 days.
//
// That is less than reach (48 days): an incident depends only on events anchored
// less than that from the day of its first group, and these are what the block
// of its window holds. TestBlocks checks it.
//
// Bounds: an event is compared with at most maxTried groups, a little more if it
// may be of many days, and in a group with at most maxSeen members, whatever the
// size of the block. Work grows with the number of events, memory with the block.

const (
	maxTried   = 64 // all days together
	leastTried = 12 // of one day
	maxSeen    = 3
	maxList    = 512 // groups listed under one token of a day
)

// A group is events taken for one act.
type group struct {
	feats   []*feat
	stories map[string]bool
	day     day.Day // of the events it was made of
	parent  *group
	asked   *feat // the event that it was last compared with
}

func newGroup(f *feat) *group {
	return &group{feats: []*feat{f}, stories: map[string]bool{f.ev.Story: true}, day: f.anchor}
}

func (g *group) add(f *feat) {
	g.feats = append(g.feats, f)
	g.stories[f.ev.Story] = true
}

// Merge gives the incidents of a block, from the events whose Keys name it, in
// any order; the same event twice counts once. Sorted by first day and id.
func (m *Merger) Merge(key Key, items []Item) []Incident {
	feats, num := make([]*feat, 0, len(items)), numbers{}
	for _, it := range items {
		if it.Event != nil {
			feats = append(feats, m.feature(it, num))
		}
	}
	slices.SortFunc(feats, first)
	feats = slices.CompactFunc(feats, func(a, b *feat) bool { return first(a, b) == 0 })
	out := []Incident{}
	for _, g := range m.groups(feats) {
		if own := m.Keys(g.feats[0].ev)[0]; own == key {
			inc := m.build(g)
			inc.Key = key
			out = append(out, inc)
		}
	}
	slices.SortFunc(out, byDay)
	return out
}

// groups parts events, in canonical order, into acts. The first event of a
// group is of the day that the group is anchored on.
func (m *Merger) groups(feats []*feat) []*group {
	var by [wide + 1][]*feat
	for _, f := range feats {
		by[f.grade] = append(by[f.grade], f)
	}
	var out []*group
	for grade := told; grade <= loose; grade++ {
		left := m.attach(by[grade], out)
		fresh := m.cells(left)
		if grade < loose {
			more := otherDay
			if grade == told {
				more = otherName
			}
			fresh = m.neighbours(fresh, more)
		}
		out = append(out, fresh...)
	}
	return append(out, m.spans(by[wide])...)
}

// cells groups the events of each day by themselves.
func (m *Merger) cells(feats []*feat) []*group {
	return m.apart(feats, func(f *feat) [2]day.Day { return [2]day.Day{f.anchor} })
}

// spans groups events of the very same span.
func (m *Merger) spans(feats []*feat) []*group {
	return m.apart(feats, func(f *feat) [2]day.Day { return [2]day.Day{f.from, f.to} })
}

func (m *Merger) apart(feats []*feat, cell func(*feat) [2]day.Day) (out []*group) {
	indexes := map[[2]day.Day]index{}
	for _, f := range feats {
		c := cell(f)
		idx := indexes[c]
		if idx == nil {
			idx = index{}
			indexes[c] = idx
		}
		var best *group
		most := threshold - 1
		for g := range m.find(idx, f, maxTried) {
			if s := m.fit(f, g); s > most {
				best, most = g, s
			}
		}
		if best == nil {
			best = newGroup(f)
			out = append(out, best)
		} else {
			best.add(f)
		}
		idx.put(f, best)
	}
	return out
}

// fit is how well an event fits a group: as it fits the member it fits best.
func (m *Merger) fit(f *feat, g *group) int {
	if g.stories[f.ev.Story] && f.ev.Story != "" {
		return impossible
	}
	best := impossible
	for _, x := range g.feats[:min(len(g.feats), maxSeen)] {
		best = max(best, m.score(f, x))
	}
	return best
}

// An index lists the groups of a day by what may be one with them: type and
// status, and a token.
type index map[handle][]*group

type handle struct {
	typ, status string
	token       uint64
}

func (idx index) put(f *feat, g *group) {
	for _, t := range f.tokens {
		h := handle{f.typ, f.status, t}
		if l := idx[h]; len(l) < maxList && !slices.Contains(l[max(0, len(l)-8):], g) {
			idx[h] = append(l, g)
		}
	}
}

// find yields groups that share a token with the event, most telling first, at
// most so many.
func (m *Merger) find(idx index, f *feat, most int) iter.Seq[*group] {
	return func(yield func(*group) bool) {
		if len(idx) == 0 {
			return
		}
		types := m.near[f.typ]
		if types == nil {
			types = []string{f.typ} // not of the ontology
		}
		n := 0
		for _, t := range f.tokens {
			for _, typ := range types {
				for _, g := range idx[handle{typ, f.status, t}] {
					if g.asked == f {
						continue
					}
					g.asked = f
					if n++; n > most || !yield(g) {
						return
					}
				}
			}
		}
	}
}

// byDays indexes groups by day.
func byDays(groups []*group) map[day.Day]index {
	days := map[day.Day]index{}
	for _, g := range groups {
		idx := days[g.day]
		if idx == nil {
			idx = index{}
			days[g.day] = idx
		}
		for _, f := range g.feats[:min(len(g.feats), maxSeen)] {
			idx.put(f, g)
		}
	}
	return days
}

// neighbours joins groups to those of the day before or after (step 2), if they
// fit by so much more.
func (m *Merger) neighbours(groups []*group, more int) (out []*group) {
	days := byDays(groups)
	for _, g := range groups {
		most := threshold + more - 1
		for _, d := range []day.Day{g.day - 1, g.day + 1} {
			for h := range m.find(days[d], g.feats[0], maxTried) {
				if first(h.feats[0], g.feats[0]) >= 0 {
					continue
				}
				if s := m.fit(g.feats[0], h); s > most || s == most && g.parent != nil && first(h.feats[0], g.parent.feats[0]) < 0 {
					g.parent, most = h, s
				}
			}
		}
	}
	// Groups come in canonical order of their first events, so a parent takes
	// its earliest child first.
	for _, g := range groups {
		p := g.parent
		if p == nil || p.parent != nil || slices.ContainsFunc(g.feats, func(f *feat) bool { return p.stories[f.ev.Story] }) {
			out = append(out, g)
			continue
		}
		for _, f := range g.feats {
			p.add(f)
		}
	}
	return out
}

// attach adds events to groups made before of better dates (steps 3 and 4) and
// gives back those that fit none.
func (m *Merger) attach(feats []*feat, groups []*group) (left []*feat) {
	days := byDays(groups)
	type claim struct {
		f     *feat
		score int
	}
	claims := map[*group][]claim{}
	for _, f := range feats {
		var best *group
		most := threshold - 1
		for d := f.from - 1; d <= f.to+1; d++ {
			for g := range m.find(days[d], f, max(leastTried, maxTried/int(f.to-f.from+3))) {
				s := m.fit(f, g)
				if d < f.from || d > f.to {
					s -= otherDay
				}
				if s > most || s == most && best != nil && first(g.feats[0], best.feats[0]) < 0 {
					best, most = g, s
				}
			}
		}
		if best == nil {
			left = append(left, f)
			continue
		}
		claims[best] = append(claims[best], claim{f, most})
	}
	for _, g := range groups {
		cs := claims[g]
		slices.SortStableFunc(cs, func(a, b claim) int { return cmp.Compare(b.score, a.score) })
		for _, c := range cs {
			if g.stories[c.f.ev.Story] && c.f.ev.Story != "" {
				left = append(left, c.f)
			} else {
				g.add(c.f)
			}
		}
	}
	slices.SortFunc(left, first)
	return left
}
