package actor

import "math/bits"

// An alias is one name of one party.
type alias struct {
	text  string
	party int32
	flags uint8
}

// What an alias's flags say.
const (
	flagWeak    = 1 << iota // needs more evidence than the name itself
	flagWord                // also an English word when written small
	flagShort               // a short name: "Ira" must not match "IRA"
	flagSurname             // a last name: for Surname, not for Find
)

// An index finds the aliases that have given words. It is an open hash table
// from the hash of the first words of a name to the aliases made of just
// these words, and tells whether longer names begin with them. Two hashes
// rarely agree by chance; then both lists are one, and whoever uses it
// compares the words anyway.
type index struct {
	slots []slot  // a power of two, or none
	next  []int32 // alias → 1 + the next alias of its list, from base
	base  int
	used  int
}

type slot struct {
	key   uint32 // of the hash; 0 if the slot is free
	entry entry
}

// An entry is the first alias of a list plus 1, or 0 where no name ends here;
// its top bit tells that longer names go on from here.
type entry uint32

const goesOn = 1 << 31

// none tells that no name begins with these words.
func (e entry) none() bool { return e == 0 }

// ends tells that a name has just these words.
func (e entry) ends() bool { return e&^goesOn != 0 }

func slotKey(h uint64) uint32 {
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	if k := uint32(h >> 32); k != 0 {
		return k
	}
	return 1
}

func (x *index) get(h uint64) entry {
	if len(x.slots) == 0 {
		return 0
	}
	return x.slots[x.find(slotKey(h))].entry
}

// find gives the slot of a key, or the free slot where it belongs.
func (x *index) find(key uint32) int {
	mask := uint32(len(x.slots) - 1)
	i := key & mask
	for x.slots[i].key != key && x.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	return int(i)
}

// each calls f for the aliases of an entry.
func (x *index) each(e entry, f func(a int)) {
	for a := int32(e &^ goesOn); a != 0; a = x.next[a-1] {
		f(x.base + int(a) - 1)
	}
}

// newIndex indexes those aliases from number base on that have, or have not,
// the flag of last names.
func newIndex(aliases []alias, base int, surnames bool) index {
	n := len(aliases) - base
	x := index{base: base, next: make([]int32, n)}
	if n > 0 {
		x.slots = make([]slot, 1<<bits.Len(uint(2*n))) // names have two to three words; the rest grows
	}
	for a := base; a < len(aliases); a++ {
		if aliases[a].flags&flagSurname != 0 == surnames {
			x.insert(aliases[a].text, a-base)
		}
	}
	return x
}

func (x *index) insert(text string, a int) {
	h := uint64(hashStart)
	at := -1
	for sc := (scanner{s: text}); ; {
		w := sc.next()
		if w == "" {
			break
		}
		if at >= 0 {
			x.slots[at].entry |= goesOn
		}
		h = hashWord(h, w)
		if x.used*3 >= len(x.slots)*2 {
			x.grow()
		}
		key := slotKey(h)
		at = x.find(key)
		if x.slots[at].key == 0 {
			x.slots[at].key = key
			x.used++
		}
	}
	if at >= 0 {
		e := &x.slots[at].entry
		x.next[a] = int32(*e &^ goesOn)
		*e = *e&goesOn | entry(a+1)
	}
}

func (x *index) grow() {
	old := x.slots
	x.slots = make([]slot, max(1024, 2*len(old)))
	for _, s := range old {
		if s.key != 0 {
			x.slots[x.find(s.key)] = s
		}
	}
}
