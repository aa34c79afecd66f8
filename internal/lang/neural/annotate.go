package neural

import (
	"dateline/internal/lang"
)

// Longer sentences are analysed in pieces of at most maxWords, so that time
// and memory stay in proportion to the text.
const maxWords = 240

// A Scratch holds the buffers of one goroutine.
type Scratch struct {
	features Features
	keys     []uint64
	vec      []int16
	sum      []int32
	act      []int16 // input of the layer at hand
	next     []int16
	low      []int16 // output of the layer the tagger reads
	gates    []int32
	cell     []int32
	hidden   []int16
	hidden2  []int16
	out      []int32
	out2     []int32
	score    []int32
	far      []int32 // scores of classes of distance
	heads    []int
	tree     TreeDecoder
	chain    []int32
	from     []int8
	tags     []int
}

// NewScratch returns empty buffers; they grow with use.
func (m *Model) NewScratch() *Scratch { return new(Scratch) }

// Annotate fills the tokens' tags, heads and relations and the sentence's
// entities from the tokens' forms.
func (m *Model) Annotate(s *lang.Sentence, sc *Scratch) { m.AnnotateAs(s, sc, Names) }

// A Mark is a convention of what an entity's span takes in.
type Mark int

// Conventions, in the order of the trainer's.
const (
	WholeMentions Mark = iota // GUM: "the former Labour leader Jeremy Corbyn"
	Wikigold                  // names, after CoNLL 2003
	CrossNER
	Names // GUM's mentions cut to their names
)

// AnnotateAs is Annotate with entities marked in a given convention.
func (m *Model) AnnotateAs(s *lang.Sentence, sc *Scratch, mark Mark) {
	s.Entities = nil
	toks := s.Tokens
	set := SettingOf(len(toks), func(i int) string { return toks[i].Form })
	root := -1
	for lo := 0; lo < len(toks); {
		hi := pieceEnd(toks, lo)
		m.piece(s, lo, hi, set, sc, mark)
		// The pieces' trees hang from the first one's root.
		for i := lo; i < hi; i++ {
			if toks[i].Head >= 0 {
				continue
			}
			if root < 0 {
				root = i
			} else {
				toks[i].Head, toks[i].Rel = root, "parataxis"
			}
		}
		lo = hi
	}
}

// pieceEnd chooses where the piece that begins at lo ends: with the sentence,
// or else after the last punctuation mark in reach.
func pieceEnd(toks []lang.Token, lo int) int {
	if len(toks)-lo <= maxWords {
		return len(toks)
	}
	for i := lo + maxWords; i > lo+maxWords/2; i-- {
		switch toks[i-1].Form {
		case ".", ";", "!", "?", ",", ":":
			return i
		}
	}
	return lo + maxWords
}

func (m *Model) piece(s *lang.Sentence, lo, hi int, set Setting, sc *Scratch, mark Mark) {
	toks := s.Tokens[lo:hi]
	n := len(toks)
	m.words(toks, set, lo == 0, sc)
	for i := range m.layers {
		sc.next = m.recur(&m.layers[i], sc.act, sc.next, n, sc)
		sc.act, sc.next = sc.next, sc.act
		if i+1 == m.tagAt {
			sc.low = append(sc.low[:0], sc.act...)
		}
	}
	m.tags(toks, sc)
	m.arcs(toks, lo, sc)
	sc.next = m.recur(&m.branch, sc.low, sc.next, n, sc)
	m.entities(s, lo, n, int(mark), sc)
}

// words leaves in act the sum of each word's projected vector and learned rows.
func (m *Model) words(toks []lang.Token, set Setting, opens bool, sc *Scratch) {
	n, t := len(toks), tiled(len(toks))
	sc.vec = grow(sc.vec, t*m.vectorDims)
	sc.sum = grow(sc.sum, t*m.project.cols())
	for i := range toks {
		row := -1
		sc.features.Vector(toks[i].Form, func(k uint64) bool {
			row = m.vectors.find(k)
			return row >= 0
		})
		src := m.unknown
		if row >= 0 {
			src = m.vectorRows[row*m.vectorDims:][:m.vectorDims]
		}
		dst := sc.vec[i*m.vectorDims:][:m.vectorDims]
		for j, v := range src {
			dst[j] = int16(v)
		}
	}
	m.project.apply(sc.vec, n, sc.sum)
	sc.act = grow(sc.act, t*m.in)
	for i := range toks {
		sum := sc.sum[i*m.project.cols():][:m.in]
		for j := range sum {
			sum[j] <<= rowQ - GateQ
		}
		sc.keys = sc.features.Append(sc.keys[:0], toks[i].Form)
		class := m.classes.find(sc.features.List(toks[i].Form)) + 1
		sc.keys = append(sc.keys, ClassKey(class), PlaceKey(set, opens && i == 0))
		for _, k := range sc.keys {
			r := m.rows.find(k)
			if r < 0 {
				continue
			}
			addRow(m.in, &sum[0], &m.rowData[r*m.in], int32(m.rowScale[r]))
		}
		dst := sc.act[i*m.in:][:m.in]
		for j, v := range sum {
			v = (v + 1<<(rowQ-ActQ-1)) >> (rowQ - ActQ)
			dst[j] = int16(max(-ActMax, min(ActMax, v)))
		}
	}
}

// rowQ is the format in which learned rows are summed: an int8 times its
// row's scale.
const rowQ = 20

// recur runs one layer over the rows of in and returns its output, in out or
// in a larger buffer.
func (m *Model) recur(l *recurrent, in, out []int16, n int, sc *Scratch) []int16 {
	h := l.hidden
	cols := l.gates.cols()
	width := l.gates.in
	sc.gates = grow(sc.gates, tiled(n)*cols)
	out = grow(out, tiled(n)*2*h)
	sc.cell = grow(sc.cell, h)
	l.gates.apply(in, n, sc.gates)
	for d := range 2 {
		forget, output := l.peep[2*d*h:][:h], l.peep[(2*d+1)*h:][:h]
		cell := sc.cell[:h]
		clear(cell)
		for step := range n {
			row := step
			if d == 1 {
				row = n - 1 - step
			}
			g := sc.gates[row*cols+d*l.parts*h:][:l.parts*h]
			var skip *int32
			var x *int16
			if l.parts == 4 {
				skip = &g[3*h]
			} else {
				x = &in[row*width+d*h]
			}
			cells(h, &g[0], h, skip, x, &forget[0], &output[0], &cell[0], &out[row*2*h+d*h], &m.sigmoid[0])
		}
	}
	return out
}

func (m *Model) tags(toks []lang.Token, sc *Scratch) {
	n := len(toks)
	t := tiled(n)
	sc.out, sc.hidden = grow(sc.out, t*m.tag.cols()), grow(sc.hidden, t*m.tag.out)
	m.tag.apply(sc.low, n, sc.out)
	narrow(sc.hidden, m.tag.out, sc.out, m.tag.cols(), n)
	sc.out = grow(sc.out, t*m.uposOut.cols())
	m.uposOut.apply(sc.hidden, n, sc.out)
	for i := range toks {
		toks[i].UPOS = m.upos[best(sc.out[i*m.uposOut.cols():][:m.uposOut.out], -1)]
	}
	sc.out = grow(sc.out, t*m.xposOut.cols())
	m.xposOut.apply(sc.hidden, n, sc.out)
	for i := range toks {
		toks[i].XPOS = m.xpos[best(sc.out[i*m.xposOut.cols():][:m.xposOut.out], -1)]
	}
}

// narrow copies the first width columns of n rows as relu outputs.
func narrow(dst []int16, width int, src []int32, cols, n int) {
	for i := range n {
		rectify(dst[i*width:][:width], src[i*cols:][:width], ActMax)
	}
}

// best is the index of the greatest value, leaving out one.
func best(z []int32, but int) int {
	b := 0
	if but == 0 {
		b = 1
	}
	for i, v := range z {
		if v > z[b] && i != but {
			b = i
		}
	}
	return b
}

func (m *Model) arcs(toks []lang.Token, lo int, sc *Scratch) {
	n, arc := len(toks), m.dep.out
	t := tiled(n)
	sc.out, sc.hidden, sc.hidden2 = grow(sc.out, t*arc), grow(sc.hidden, t*arc), grow(sc.hidden2, t*arc)
	m.dep.apply(sc.act, n, sc.out)
	rectify(sc.hidden2[:n*arc], sc.out[:n*arc], ActMax)
	m.bilinear.apply(sc.hidden2, n, sc.out)
	clampTo(sc.hidden[:n*arc], sc.out[:n*arc], ArcMax)
	query := sc.hidden
	m.head.apply(sc.act, n, sc.out)
	rectify(sc.hidden2[:n*arc], sc.out[:n*arc], ArcMax)
	key := sc.hidden2

	cols := n + 1
	sc.score, sc.far = grow(sc.score, n*cols), grow(sc.far, n*Distances)
	for i := range n {
		q := &query[i*arc]
		sc.score[i*cols] = dot(q, &m.root[0], arc) >> 2
		for c := range Distances {
			sc.far[i*Distances+c] = dot(q, &m.distance[c*arc], arc) >> 2
		}
	}
	for h := range n {
		k := &key[h*arc]
		base := dot(k, &m.headScore[0], arc) >> 2
		for i := range n {
			sc.score[i*cols+h+1] = base + dot(&query[i*arc], k, arc)>>2 + sc.far[i*Distances+DistanceClass(i, h)]
		}
	}
	sc.heads = grow(sc.heads, n)
	sc.tree.Decode(sc.score, n, sc.heads)

	rc := m.relDep.cols()
	sc.out, sc.out2 = grow(sc.out, t*rc), grow(sc.out2, t*rc)
	m.relDep.apply(sc.act, n, sc.out)
	m.relHead.apply(sc.act, n, sc.out2)
	width := m.relDep.out
	sc.hidden = grow(sc.hidden, t*width)
	for i, h := range sc.heads {
		src := m.relRoot
		if h > 0 {
			src = sc.out2[(h-1)*rc:][:rc]
		}
		a, dst := sc.out[i*rc:][:width], sc.hidden[i*width:][:width]
		src = src[:width]
		for j, v := range a[:m.relAdded] {
			dst[j] = int16(max(0, min(ActMax, v+src[j])))
		}
		for j := m.relAdded; j < width; j++ {
			p := (int64(a[j])*int64(src[j]) + 1<<(ActQ-1)) >> ActQ
			dst[j] = int16(max(-ActMax, min(ActMax, p)))
		}
	}
	sc.out = grow(sc.out, t*m.relOut.cols())
	m.relOut.apply(sc.hidden, n, sc.out)
	for i, h := range sc.heads {
		if h == 0 {
			toks[i].Head, toks[i].Rel = -1, m.rel[m.rootRel]
			continue
		}
		toks[i].Head = lo + h - 1
		toks[i].Rel = m.rel[best(sc.out[i*m.relOut.cols():][:m.relOut.out], m.rootRel)]
	}
}
