package incident

import (
	"math"
	"slices"
	"strings"

	"dateline/internal/event"
)

// What speaks for and against two events being one act, in points; they are
// one from threshold on. Set by hand and on the tuning half of
// testdata/groups.jsonl.
const (
	threshold = 44
	// What acts of neighbouring days need more: two days told by name are two
	// acts unless nearly all agrees.
	otherDay  = 30
	otherName = 80

	otherMode = 14
	sameCode  = 5
	otherRoot = -6

	sameEntity  = 38
	sameName    = 34
	sameBody    = 26 // country and sector
	otherPerson = 17 // country and sector, but each a known entity of its own
	sameCountry = 18
	unknownWho  = 14 // one has no country
	stranger    = -35
	openSide    = 9 // one story does not tell the side
	uneven      = -3

	sameTown    = 24
	nearTown    = 14
	within      = 6
	otherTown   = -48
	otherLand   = -55
	kindredWord = 7
	sayAlike    = 34 // times the share of words in common
	sayLeast    = 0.22
	sameCount   = 12
	nearCount   = 4
	farCount    = -16
)

// impossible is far below any sum.
const impossible = -1000

// score weighs whether two events are one act.
func (m *Merger) score(x, y *feat) int {
	if x.status != y.status || x.ev.Story == y.ev.Story && x.ev.Story != "" {
		return impossible
	}
	cost, ok := m.cost(x, y)
	if !ok {
		return impossible
	}
	s := -cost
	switch {
	case x.cameo == "" || y.cameo == "":
	case x.cameo == y.cameo:
		s += sameCode
	case x.typ == y.typ && x.cameo[:2] != y.cameo[:2]:
		s += otherRoot
	}
	s += m.parties(x, y)
	if s < threshold-sameTown-kindredWord-sayAlike-2*sameCount {
		return s
	}
	return s + places(x, y) + counts(x.ev.Size, y.ev.Size) + wording(x, y)
}

// parties compares the sides; where all act, who is named first says nothing.
func (m *Merger) parties(x, y *feat) int {
	s := sides(x.sides[0], y.sides[0]) + sides(x.sides[1], y.sides[1])
	if x.mutual || y.mutual {
		s = max(s, sides(x.sides[0], y.sides[1])+sides(x.sides[1], y.sides[0]),
			2*sides(x.pooled, y.pooled)-2)
	}
	return s
}

// sides compares two lists of parties: for each of the shorter the nearest of
// the longer, on average.
func sides(x, y []party) int {
	if len(x) == 0 && len(y) == 0 {
		return 0
	}
	if len(x) == 0 || len(y) == 0 {
		return openSide
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	sum := 0
	for i := range x {
		best := stranger
		for j := range y {
			best = max(best, alike(&x[i], &y[j]))
		}
		sum += best
	}
	return int(math.Round(float64(sum)/float64(len(x)))) + uneven*min(len(y)-len(x), 4)
}

func alike(p, q *party) int {
	if p.entity != 0 && p.entity == q.entity {
		return sameEntity
	}
	head := p.head != 0 && p.head == q.head
	unknown := p.entity == 0 && q.entity == 0
	switch {
	case p.country != q.country && (p.country == 0 || q.country == 0):
		if head {
			return sameBody
		}
		return unknownWho
	case p.country != q.country:
		if head && unknown && len(p.words) > 1 && slices.Equal(p.words, q.words) {
			return sameCountry
		}
		return stranger
	case head && unknown && p.before != 0 && q.before != 0 && p.before != q.before:
		return otherPerson // finance ministry, foreign ministry
	case head || unknown && common(p.long, q.words):
		return sameName
	case p.country == 0:
		return unknownWho
	case common(p.sectors, q.sectors):
		if p.entity != 0 && q.entity != 0 {
			return otherPerson
		}
		return sameBody
	}
	return sameCountry
}

func common(xs, ys []int) bool {
	for _, x := range xs {
		for _, y := range ys {
			if x == y {
				return true
			}
		}
	}
	return false
}

// narrow tells whether a place fixes where it was to a town.
func narrow(p *event.Place) bool { return p.Precision == "exact" || p.Precision == "near" }

func places(x, y *feat) int {
	p, q := x.place, y.place
	switch {
	case p == nil || q == nil || p.Name == "" || q.Name == "":
		return 0
	case p.GeoNames != 0 && p.GeoNames == q.GeoNames, p.Name == q.Name && p.Country == q.Country:
		if narrow(p) || narrow(q) {
			return sameTown
		}
		return within
	case p.Country != q.Country && p.Country != "" && q.Country != "":
		return otherLand
	case narrow(p) && narrow(q):
		switch d := km(p, q); {
		case d <= 25:
			return nearTown
		case d <= 60:
			return 0
		}
		return otherTown
	case p.Admin1 != "" && q.Admin1 != "" && p.Admin1 != q.Admin1:
		return otherTown
	}
	return within
}

// km is the distance of two places. It is rounded, so that it falls on the
// same side of a bound on every machine.
func km(p, q *event.Place) float64 {
	const r = math.Pi / 180
	dlat, dlon := (q.Lat-p.Lat)*r, (q.Lon-p.Lon)*r
	h := math.Pow(math.Sin(dlat/2), 2) + math.Cos(p.Lat*r)*math.Cos(q.Lat*r)*math.Pow(math.Sin(dlon/2), 2)
	return math.Round(2 * 6371 * math.Asin(math.Min(1, math.Sqrt(h))))
}

// counts compares numbers of people: of the dead most of all.
func counts(x, y *event.Size) int {
	if x == nil || y == nil {
		return 0
	}
	s := 0
	for _, c := range [][2]*event.Count{{x.Dead, y.Dead}, {x.Injured, y.Injured}, {x.Arrested, y.Arrested}, {x.Participants, y.Participants}} {
		a, b := c[0], c[1]
		if a == nil || b == nil {
			continue
		}
		al, ah := bounds(a)
		bl, bh := bounds(b)
		switch lo, hi := max(al, bl), min(ah, bh); {
		case a.Low == b.Low && a.High == b.High:
			s += sameCount
		case lo <= hi, lo <= hi*3/2, lo-hi <= 2:
			s += nearCount
		case lo > hi*4:
			s += farCount
		case lo > hi*2:
			s += farCount / 2
		}
	}
	return max(min(s, 2*sameCount), 2*farCount)
}

// bounds gives the lowest and highest number a count allows; "at least 12" and
// "up to 12" both stand close to 12.
func bounds(c *event.Count) (low, high int) {
	switch {
	case c.High == 0:
		return c.Low, c.Low
	case c.Low == 0:
		return c.High, c.High
	}
	return c.Low, c.High
}

// wording compares the words: those that carry the act, and all around it.
func wording(x, y *feat) int {
	s := 0
	if slices.ContainsFunc(x.triggers, func(a string) bool {
		return slices.ContainsFunc(y.triggers, func(b string) bool { return kindred(a, b) })
	}) {
		s = kindredWord
	}
	if n := min(len(x.words), len(y.words)); n >= 4 {
		common := 0
		for i, j := 0, 0; i < len(x.words) && j < len(y.words); {
			switch {
			case x.words[i] < y.words[j]:
				i++
			case x.words[i] > y.words[j]:
				j++
			default:
				common++
				i++
				j++
			}
		}
		s += int(math.Round(sayAlike * (float64(common)/float64(n) - sayLeast)))
	}
	return s
}

// kindred tells whether two words are of one stem: "attacked" and "attack".
func kindred(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 4 || n == len(a) && strings.HasPrefix(b, a)
}
