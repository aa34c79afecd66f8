package dup

// Thresholds, per mille, fitted on the tuning half of testdata/pairs.jsonl.
const (
	reprintShared = 750 // of the shorter text in the longer, for a reprint
	updateShared  = 300 // the same for an update
	sameNames     = 650 // of the shorter's names in the longer
	sameNumbers   = 200 // of its figures, for an update
	whollyShared  = 900 // so much shared, and figures may all have changed
	passages      = 700 // of the shared text in long shingles, for an update
	sameLead      = 500 // of the opening in the other: less is a new lead
	fewest        = 6   // shingles shared
)

// Compare tells what two stories are to each other, whatever their order.
// Stories published more than Window days apart are unrelated, as are one with
// a day and one without.
func Compare(a, b *Story) Link {
	if Order(a, b) > 0 {
		a, b = b, a
	}
	link := Link{To: a.ID}
	if a.Published.Known() != b.Published.Known() || b.Published-a.Published > Window {
		return link
	}
	m := measure(&a.Sketch, &b.Sketch, a.Published < b.Published)
	link.Relation, link.Shared, link.Words = m.relation(), m.shared, m.all
	return link
}

// measures are what the relation of two stories is told by, per mille.
type measures struct {
	common  int // shingles in both, as far as known
	all     int // shingles in both, estimated
	shared  int // of the shorter text in the longer
	long    int // of the shorter's long shingles in the longer
	names   int // of the shorter's names in the longer, drawn to the middle where they are few
	numbers int // of the shorter's figures likewise
	missing int // figures of the shorter that the longer lacks
	lead    int // of the opening of the newer in the older; of the longer in the shorter if both are of a day
}

func measure(older, newer *Sketch, later bool) measures {
	inOld, inNew, both, all := overlap(older.text, newer.text)
	short, long, n := newer, older, inNew
	if inNew > inOld {
		short, long, n = older, newer, inOld
	}
	m := measures{common: both, all: all, shared: share(both, n)}
	if m.common < fewest || m.shared < updateShared {
		return m // unrelated, as most are
	}
	n, _, both, _ = overlap(short.long, long.long)
	m.long = share(both, n)
	n, _, both, _ = overlap(short.names, long.names)
	m.names = 1000
	if n > 0 {
		m.names = share(2*both+1, 2*n+2)
	}
	n, _, both, _ = overlap(short.numbers, long.numbers)
	m.numbers, m.missing = share(2*both+1, 2*n+2), n-both
	if later {
		short, long = older, newer
	}
	m.lead = 1000
	if len(long.lead.hashes) > 0 {
		// Of a long text little may be known; the openings are known in any case.
		n, _, both, _ = overlap(long.lead, short.lead)
		m.lead = share(both, n)
		n, _, both, _ = overlap(long.lead, short.text)
		m.lead = max(m.lead, share(both, n))
	}
	return m
}

// share is part of whole, per mille.
func share(part, whole int) int {
	if whole == 0 {
		return 0
	}
	return 1000 * part / whole
}

// relation decides. Names and figures must agree in any case, for bulletins
// made after a pattern share nearly all their words. In them the differences
// lie scattered, a word here and there; an update has passages of the old text.
func (m *measures) relation() Relation {
	switch {
	case m.common < fewest || m.shared < updateShared || m.names < sameNames:
		return Unrelated
	case m.shared >= reprintShared && m.missing == 0 && m.lead >= sameLead:
		return Reprint
	case m.shared >= whollyShared:
		return Update
	case 1000*m.long >= passages*m.shared && m.numbers >= sameNumbers:
		return Update
	}
	return Unrelated
}
