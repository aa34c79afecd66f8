package export

import (
	"slices"
	"strconv"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A pair is one row of the layouts that have one source and one target.
type pair struct {
	from, to *event.Party // nil where nobody is told
	code     string
}

// maxPairs is how many rows one event may become.
const maxPairs = 1000

// pairs takes an event apart: each actor with each recipient; where several
// act together and nobody is acted on, in mutual types, each with each, both
// ways; a visit both ways, as made (042) and hosted (043). code is its CAMEO
// code.
func (b *base) pairs(e *event.Event, code string) []pair {
	var out []pair
	add := func(from, to *event.Party, code string) {
		if len(out) < maxPairs {
			out = append(out, pair{from, to, code})
		} else {
			b.leave(tooMany, 1)
		}
	}
	actors, recipients := e.Actors, e.Recipients
	switch {
	case len(actors) == 0 && len(recipients) == 0:
		add(nil, nil, code)
	case len(actors) == 0:
		for i := range recipients {
			add(nil, &recipients[i], code)
		}
	case len(recipients) == 0 && b.mutual[e.Type] && len(actors) > 1:
		for i := range actors {
			for j := range actors {
				if i != j {
					add(&actors[i], &actors[j], code)
				}
			}
		}
	case len(recipients) == 0:
		for i := range actors {
			add(&actors[i], nil, code)
		}
	default:
		visit := e.Type == "CONSULT" && slices.Contains(e.Mode, "visit")
		if visit {
			code = "042"
		}
		for i := range actors {
			for j := range recipients {
				add(&actors[i], &recipients[j], code)
			}
		}
		if visit {
			for j := range recipients {
				for i := range actors {
					add(&recipients[j], &actors[i], "043")
				}
			}
		}
	}
	return out
}

// numbers gives whole numbers from 1 to 2^31-1 to ids, for layouts whose
// readers take no other. A number is a hash of its id; where two ids come to
// the same, the one that comes later has the next free number, so that the
// same ids in the same order always have the same numbers.
type numbers struct {
	keys   []uint32 // 0 is a free slot
	prints []uint32
	n      int
}

// row gives the number of the nth row of an event.
func (s *numbers) row(id string, n int) int {
	h := mix(fnv(fnv(basis, id)*prime, strconv.Itoa(n)))
	return int(s.number(h))
}

// of gives the number of an id, the same one each time.
func (s *numbers) of(id string) uint32 { return s.number(hash(id)) }

func (s *numbers) number(h uint64) uint32 {
	if 2*s.n >= len(s.keys) {
		s.grow()
	}
	key, print := uint32(h&0x7fffffff), uint32(h>>32)
	for {
		if key == 0 {
			key = 1
		}
		i := s.slot(key)
		switch {
		case s.keys[i] == 0:
			s.keys[i], s.prints[i] = key, print
			s.n++
			return key
		case s.prints[i] == print:
			return key
		}
		key = (key + 1) & 0x7fffffff
	}
}

// slot finds where a key is, or the free slot where it would be.
func (s *numbers) slot(key uint32) int {
	mask := uint32(len(s.keys) - 1)
	i := (key * 0x9e3779b1) & mask
	for s.keys[i] != 0 && s.keys[i] != key {
		i = (i + 1) & mask
	}
	return int(i)
}

func (s *numbers) grow() {
	keys, prints := s.keys, s.prints
	n := max(1024, 2*len(keys))
	s.keys, s.prints = make([]uint32, n), make([]uint32, n)
	for i, k := range keys {
		if k != 0 {
			j := s.slot(k)
			s.keys[j], s.prints[j] = k, prints[i]
		}
	}
}

const (
	basis uint64 = 14695981039346656037
	prime uint64 = 1099511628211
)

// hash is FNV-1a with its bits mixed.
func hash(s string) uint64 { return mix(fnv(basis, s)) }

func fnv(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * prime
	}
	return h
}

func mix(h uint64) uint64 {
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

// coded gives an event's rows and day for the layouts that write CAMEO codes
// of acts that happened; none if it has to be left out.
func (b *base) coded(e *event.Event) ([]pair, day.Day) {
	if !b.actual(e) {
		return nil, 0
	}
	code := b.tables.Cameo(e.Cameo, e.Type)
	d := on(e)
	switch {
	case len(code) < 3:
		b.leave(noCode, 1)
		return nil, 0
	case !d.Known():
		b.leave(noDate, 1)
		return nil, 0
	}
	return b.pairs(e, code), d
}

// code gives a party as PETRARCH codes it: a root (a country, IGO, NGO, MNC or
// IMG) and roles.
func (b *base) code(p *event.Party) (root string, roles []string) {
	if p == nil {
		return "", nil
	}
	if b.tables.IsCountry(p.Country) {
		root = p.Country
	} else if k := kinds(p.Country); k != nil {
		root = k[0]
	}
	if g := b.tables.Group(p.Entity); g != "" && root == "IGO" {
		roles = append(roles, g)
	}
	for _, s := range p.Sectors {
		if r := b.tables.Sector(s).Phoenix; r != "" && !slices.Contains(roles, r) {
			roles = append(roles, r)
		}
	}
	return root, roles
}

// petrarchCode puts a code together; --- stands for a root that is not known.
func petrarchCode(root string, roles []string) string {
	return first(root, "---") + strings.Join(roles, "")
}

// issues gives an event's contexts as PETRARCH writes issues: NAME,1;NAME,1.
func issues(e *event.Event) string {
	out := make([]string, len(e.Contexts))
	for i, c := range e.Contexts {
		out[i] = strings.ToUpper(c) + ",1"
	}
	return strings.Join(out, ";")
}

// sentences gives the sentences an event is told in as PETRARCH names them:
// STORY_1;STORY_4.
func sentences(e *event.Event) string {
	var out []string
	for _, m := range e.Mentions {
		id := e.Story + "_" + strconv.Itoa(m.Sentence+1)
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	if len(out) == 0 {
		return e.Story
	}
	return strings.Join(out, ";")
}
