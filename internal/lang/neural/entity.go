package neural

import "dateline/internal/lang"

// Entity tags: outside, then begin, inside, end and single of each kind.
const entityTags = 1 + 4*4

var entityKinds = [4]string{lang.Person, lang.Organisation, lang.Location, lang.Other}

const (
	partBegin = iota
	partInside
	partEnd
	partSingle
)

// follow[a][b] tells whether tag b may come after tag a.
var follow = func() (f [entityTags][entityTags]bool) {
	for a := range entityTags {
		for b := range entityTags {
			open := goesOn(a)
			switch {
			case b == 0 || (b-1)%4 == partBegin || (b-1)%4 == partSingle:
				f[a][b] = !open
			default:
				f[a][b] = open && (a-1)/4 == (b-1)/4
			}
		}
	}
	return f
}()

// goesOn tells whether an entity is unfinished after tag a.
func goesOn(a int) bool { return a > 0 && (a-1)%4 <= partInside }

const impossible = -1 << 30

// entities appends the entities of the piece from lo: the best chain of tags.
func (m *Model) entities(s *lang.Sentence, lo, n, mark int, sc *Scratch) {
	const k = entityTags
	t, cols, width := tiled(n), m.ent.cols(), m.ent.out
	sc.out, sc.hidden = grow(sc.out, t*cols), grow(sc.hidden, t*width)
	m.ent.apply(sc.next, n, sc.out)
	bias := m.entMark[min(mark, m.marks-1)*cols:][:width]
	for i := range n {
		a, dst := sc.out[i*cols:][:width], sc.hidden[i*width:][:width]
		for j, v := range a {
			dst[j] = int16(max(0, min(ActMax, v+bias[j])))
		}
	}
	zc := m.entOut.cols()
	sc.out = grow(sc.out, t*zc)
	m.entOut.apply(sc.hidden, n, sc.out)

	sc.chain, sc.from, sc.tags = grow(sc.chain, 2*k), grow(sc.from, n*k), grow(sc.tags, n)
	prev, cur := sc.chain[:k], sc.chain[k:2*k]
	for i := range n {
		z := sc.out[i*zc:][:k]
		for b := range k {
			top, arg := int32(impossible), 0
			if i == 0 {
				if follow[0][b] {
					top = 0
				}
			} else {
				for a := range k {
					if !follow[a][b] || prev[a] <= impossible {
						continue
					}
					if v := prev[a] + m.entTrans[a*k+b]; v > top {
						top, arg = v, a
					}
				}
			}
			if top > impossible {
				top += z[b]
			}
			cur[b], sc.from[i*k+b] = top, int8(arg)
		}
		prev, cur = cur, prev
	}
	last := 0
	for b := range k {
		if !goesOn(b) && prev[b] > prev[last] {
			last = b
		}
	}
	for i := n - 1; i >= 0; i-- {
		sc.tags[i] = last
		last = int(sc.from[i*k+last])
	}
	for i, tag := range sc.tags[:n] {
		if tag == 0 {
			continue
		}
		switch (tag - 1) % 4 {
		case partBegin, partSingle:
			s.Entities = append(s.Entities, lang.Entity{First: lo + i, Last: lo + i, Kind: entityKinds[(tag-1)/4]})
		default:
			s.Entities[len(s.Entities)-1].Last = lo + i
		}
	}
}
