package main

import (
	"sort"

	"dateline/internal/lang"
	"dateline/internal/lang/neural"
)

// labels maps label strings to numbers in order of frequency.
type labels struct {
	names []string
	id    map[string]int
}

func countLabels(count map[string]int) labels {
	l := labels{id: map[string]int{}}
	for k := range count {
		l.names = append(l.names, k)
	}
	sort.Slice(l.names, func(i, j int) bool {
		a, b := l.names[i], l.names[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a < b
	})
	for i, n := range l.names {
		l.id[n] = i
	}
	return l
}

// entityTags are the tags of the entity head: outside, then begin, inside,
// end and single for each kind.
var entityKinds = []string{"PER", "ORG", "LOC", "MISC"}

const entityTags = 1 + 4*4

// vocab knows every row and label the network has.
type vocab struct {
	vec             *vectors
	row             map[uint64]int32 // learned rows by feature key
	class           map[uint64]uint8 // of words in the name lists
	keys            []uint64
	seen            []int32 // how often each row's feature occurs in training
	upos, xpos, rel labels
}

// countVocab keeps the features that occur often enough.
func countVocab(vec *vectors, class map[uint64]uint8, train []sentence, least int) *vocab {
	v := &vocab{vec: vec, row: map[uint64]int32{}, class: class}
	count := map[uint64]int32{}
	up, xp, rl := map[string]int{}, map[string]int{}, map[string]int{}
	var f neural.Features
	var keys []uint64
	for _, s := range train {
		for _, w := range s.words {
			keys = append(f.Append(keys[:0], w.form), neural.ClassKey(int(class[f.List(w.form)])))
			for _, k := range keys {
				count[k]++
			}
			if s.tree {
				up[w.upos]++
				xp[w.xpos]++
				rl[w.rel]++
			}
		}
	}
	for k, n := range count {
		if n >= int32(least) {
			v.keys = append(v.keys, k)
		}
	}
	sort.Slice(v.keys, func(i, j int) bool { return v.keys[i] < v.keys[j] })
	for s := neural.Plain; s <= neural.Small; s++ {
		for _, first := range []bool{false, true} {
			v.keys = append(v.keys, neural.PlaceKey(s, first))
		}
	}
	for i, k := range v.keys {
		v.row[k] = int32(i)
		v.seen = append(v.seen, count[k])
	}
	v.upos, v.xpos, v.rel = countLabels(up), countLabels(xp), countLabels(rl)
	return v
}

// A coded sentence is ready for the network: rows and label numbers.
type coded struct {
	n      int
	vector []int32   // row of the pretrained vector, -1 unknown
	rows   [][]int32 // learned rows of each word; the word's own first where it is known
	own    []bool    // whether rows[i][0] is the word itself
	tree   bool
	upos   []int
	xpos   []int
	head   []int // 0 root, i+1
	rel    []int
	mark   int
	tags   []tagSet // entity tags in convention mark
	alt    []tagSet // GUM: tags of the names
}

func (v *vocab) code(s *sentence) *coded {
	n := len(s.words)
	c := &coded{n: n, tree: s.tree, mark: s.mark}
	set := neural.SettingOf(n, func(i int) string { return s.words[i].form })
	var f neural.Features
	var keys []uint64
	for i, w := range s.words {
		row := int32(-1)
		f.Vector(w.form, func(k uint64) bool {
			r, ok := v.vec.row[k]
			if ok {
				row = r
			}
			return ok
		})
		c.vector = append(c.vector, row)
		keys = f.Append(keys[:0], w.form)
		keys = append(keys, neural.ClassKey(int(v.class[f.List(w.form)])), neural.PlaceKey(set, i == 0))
		var rows []int32
		own := false
		for j, k := range keys {
			if r, ok := v.row[k]; ok {
				rows = append(rows, r)
				own = own || j == 0
			}
		}
		c.rows = append(c.rows, rows)
		c.own = append(c.own, own)
		if s.tree {
			c.upos = append(c.upos, v.upos.id[w.upos])
			c.xpos = append(c.xpos, v.xpos.id[w.xpos])
			c.rel = append(c.rel, v.rel.id[w.rel])
			c.head = append(c.head, w.head)
		}
	}
	if s.mark >= 0 {
		c.tags = entityTagsOf(n, s.spans)
		if s.mark == markGUM {
			c.alt = entityTagsOf(n, s.names)
		}
	}
	return c
}

// A tagSet is the entity tags a word may have, as bits. Where the kind of an
// entity is not known it may be any.
type tagSet uint32

func entityTagsOf(n int, spans []lang.Entity) []tagSet {
	tags := make([]tagSet, n)
	for i := range tags {
		tags[i] = 1
	}
	for _, e := range spans {
		for i := e.First; i <= e.Last; i++ {
			tags[i] = 0
		}
		for k, name := range entityKinds {
			if e.Kind != name && e.Kind != "" {
				continue
			}
			base := 1 + 4*k
			if e.First == e.Last {
				tags[e.First] |= 1 << (base + 3)
				continue
			}
			tags[e.First] |= 1 << base
			for i := e.First + 1; i < e.Last; i++ {
				tags[i] |= 1 << (base + 1)
			}
			tags[e.Last] |= 1 << (base + 2)
		}
	}
	return tags
}
