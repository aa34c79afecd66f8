package actor

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
	flagShort               // a short capitalised name that must not match an acronym
	flagSurname             // a last name: for Surname, not for Find
)

// An index finds the aliases that have given words. It is an open hash table
// from the hash of the first words of a name to the aliases made of just
// these words, and tells whether longer names begin with them.
type index struct {
	slots []slot // a power of two, or none
	lists []uint32
}

type slot struct {
	key uint32 // upper half of the hash; 0 if the slot is free
	entry
}

// An entry points at a list of aliases: first is 1 + its place in lists, 0
// where no name ends here.
type entry struct {
	first uint32
	more  bool // longer names go on from here
}

func (e entry) none() bool { return e.first == 0 && !e.more }

func slotKey(h uint64) uint32 {
	if k := uint32(h >> 32); k != 0 {
		return k
	}
	return 1
}

func (x *index) get(h uint64) entry {
	if len(x.slots) == 0 {
		return entry{}
	}
	mask := uint64(len(x.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		if s := &x.slots[i]; s.key == slotKey(h) {
			return s.entry
		} else if s.key == 0 {
			return entry{}
		}
	}
}

// list gives the aliases of an entry: in lists, the number of them stands
// before them.
func (x *index) list(e entry) []uint32 {
	if e.first == 0 {
		return nil
	}
	return x.lists[e.first : e.first+x.lists[e.first-1]]
}

// newIndex indexes the aliases numbered in which.
func newIndex(aliases []alias, which []uint32) index {
	type end struct {
		h uint64
		a uint32
	}
	heads := make(map[uint64]bool, 2*len(which)) // more?
	ends := make(map[uint64][]uint32, len(which))
	order := make([]uint64, 0, 2*len(which))
	for _, a := range which {
		h := uint64(hashStart)
		for sc := (scanner{s: aliases[a].text}); ; {
			w := sc.next()
			if w == "" {
				break
			}
			if h != hashStart {
				heads[h] = true
			}
			h = hashWord(h, w)
			if _, ok := heads[h]; !ok {
				heads[h] = false
				order = append(order, h)
			}
		}
		if h != hashStart {
			ends[h] = append(ends[h], a)
		}
	}
	if len(order) == 0 {
		return index{}
	}
	size := 16
	for size < len(order)*3/2 {
		size *= 2
	}
	x := index{slots: make([]slot, size)}
	mask := uint64(size - 1)
	for _, h := range order {
		s := slot{key: slotKey(h)}
		s.more = heads[h]
		if l := ends[h]; len(l) > 0 {
			x.lists = append(x.lists, uint32(len(l)))
			s.first = uint32(len(x.lists))
			x.lists = append(x.lists, l...)
		}
		i := h & mask
		for x.slots[i].key != 0 {
			i = (i + 1) & mask
		}
		x.slots[i] = s
	}
	return x
}
