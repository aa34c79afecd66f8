package main

import (
	"math"
	"math/rand/v2"

	"dateline/internal/lang/neural"
	"dateline/train/gemm"
)

// A shape fixes the size of the network.
type shape struct {
	In      int // width of a word
	Hidden  int // units of one direction of a recurrent layer
	Layers  int
	TagAt   int // the layer whose output the tagger reads, from 1
	Tag     int // hidden units of the tagger
	Arc     int // width of the head scorer
	Label   int // hidden units of the relation scorer
	Product int // its units that multiply the two ends of an arc
	Entity  int // hidden units of the entity tagger
	Branch  int // recurrent units of one direction of the entity tagger's own layer
}

// A param is one trained matrix with its optimiser's state. Tables get their
// gradient row by row.
type param struct {
	index      int
	name       string
	rows, cols int
	table      bool
	w, m, v    []float32
	mean       []float32 // running mean of w
	steps      []int32   // of each row of a table
}

type net struct {
	shape
	voc    *vocab
	params []*param

	project, projectBias *param // pretrained vector -> word
	unknown              *param // in place of the vector of an unknown word
	table                *param // learned rows
	layer                []recurrent
	branch               recurrent // the entity tagger's, on the layer the tagger reads
	tagIn, tagBias       *param
	upos, uposBias       *param
	xpos, xposBias       *param
	dep, depBias         *param
	head, headBias       *param
	bilinear             *param
	headScore            *param // how likely a word is a head at all
	root                 *param
	distance             *param // a key for each class of distance between word and governor
	relDep, relHead      *param
	relBias, relRoot     *param
	rel, relOutBias      *param
	entIn, entMark       *param
	ent, entBias         *param
	entTrans             *param
}

// recurrent is one bidirectional layer of simple recurrent units. Columns of
// in: for each direction the candidate, forget gate, output gate and, where
// the width changes, the skip.
type recurrent struct {
	in, bias, peep *param
	width, parts   int
	hidden         int
}

func newNet(voc *vocab, s shape, seed uint64) *net {
	n := &net{shape: s, voc: voc}
	rng := rand.New(rand.NewPCG(seed, 7))
	mat := func(name string, rows, cols int, gain float64) *param {
		p := &param{index: len(n.params), name: name, rows: rows, cols: cols, w: make([]float32, rows*cols)}
		if gain > 0 {
			a := gain * math.Sqrt(3/float64(rows))
			for i := range p.w {
				p.w[i] = float32((rng.Float64()*2 - 1) * a)
			}
		}
		n.params = append(n.params, p)
		return p
	}
	h2 := 2 * s.Hidden
	n.project, n.projectBias = mat("project", vectorDims, s.In, 1), mat("project.bias", 1, s.In, 0)
	n.unknown = mat("unknown", 1, vectorDims, 0)
	n.table = mat("rows", len(voc.keys), s.In, 0)
	n.table.table = true
	for i := range n.table.w {
		n.table.w[i] = float32(rng.Float64()*2-1) * 0.1
	}
	recurrentLayer := func(name string, width, hidden int) recurrent {
		r := recurrent{width: width, parts: 3, hidden: hidden}
		if width != 2*hidden {
			r.parts = 4
		}
		r.in = mat(name, width, 2*r.parts*hidden, 1)
		r.bias, r.peep = mat(name+".bias", 1, 4*hidden, 0), mat(name+".peep", 1, 4*hidden, 0)
		for i := range r.peep.w {
			r.peep.w[i] = float32(rng.Float64()*2-1) * 0.3
		}
		return r
	}
	width := s.In
	for l := range s.Layers {
		n.layer = append(n.layer, recurrentLayer("layer"+string(rune('1'+l)), width, s.Hidden))
		width = h2
	}
	n.branch = recurrentLayer("branch", h2, s.Branch)
	relu := math.Sqrt2
	n.tagIn, n.tagBias = mat("tag", h2, s.Tag, relu), mat("tag.bias", 1, s.Tag, 0)
	n.upos, n.uposBias = mat("upos", s.Tag, len(voc.upos.names), 1), mat("upos.bias", 1, len(voc.upos.names), 0)
	n.xpos, n.xposBias = mat("xpos", s.Tag, len(voc.xpos.names), 1), mat("xpos.bias", 1, len(voc.xpos.names), 0)
	n.dep, n.depBias = mat("dep", h2, s.Arc, relu), mat("dep.bias", 1, s.Arc, 0)
	n.head, n.headBias = mat("head", h2, s.Arc, relu), mat("head.bias", 1, s.Arc, 0)
	n.bilinear = mat("bilinear", s.Arc, s.Arc, 0.5)
	n.headScore = mat("head.score", 1, s.Arc, 0)
	n.root = mat("root", 1, s.Arc, 0)
	n.distance = mat("distance", neural.Distances, s.Arc, 0)
	ends := s.Label + s.Product
	n.relDep, n.relHead = mat("rel.dep", h2, ends, 1), mat("rel.head", h2, ends, 1)
	n.relBias, n.relRoot = mat("rel.bias", 1, ends, 0), mat("rel.root", 1, ends, 0)
	n.rel, n.relOutBias = mat("rel", ends, len(voc.rel.names), 1), mat("rel.out.bias", 1, len(voc.rel.names), 0)
	n.entIn, n.entMark = mat("ent", 2*s.Branch, s.Entity, relu), mat("ent.mark", marks, s.Entity, 0)
	n.ent, n.entBias = mat("ent.out", s.Entity, entityTags, 1), mat("ent.out.bias", 1, entityTags, 0)
	n.entTrans = mat("ent.trans", entityTags, entityTags, 0)
	return n
}

// A tape runs the network over a batch on one goroutine, keeps what the way
// back needs, and collects gradients.
type tape struct {
	n     *net
	mul   *gemm.Mul
	rng   *rand.Rand
	train bool
	drop  float32
	grad  [][]float32
	dirty []int32 // rows of the table with a gradient
	isSet []bool

	slab []float32
	used int

	batch []*coded
	off   []int // first row of each sentence, and the end
	total int

	vec, x0   []float32
	vecGone   []bool
	keep      [][]int32 // the learned rows kept for each word
	layers    []layerTape
	ner       layerTape
	tag       hiddenLayer
	depH      hiddenLayer
	headH     hiddenLayer
	entH      hiddenLayer
	loss      [5]float64
	hits      [5]int
	seen      [5]int
	predicted []prediction
}

// A layerTape is a recurrent layer's values.
type layerTape struct {
	x, xm, mask, gates, cells, out []float32
}

// A hiddenLayer is a relu layer's values.
type hiddenLayer struct {
	x, xm, mask, y []float32
}

// A prediction is what evaluation reads.
type prediction struct {
	upos, xpos, head, rel, tags []int
}

func newTape(n *net, seed uint64) *tape {
	t := &tape{n: n, mul: gemm.NewMul(), rng: rand.New(rand.NewPCG(seed, 11))}
	for _, p := range n.params {
		t.grad = append(t.grad, make([]float32, len(p.w)))
	}
	t.isSet = make([]bool, n.table.rows)
	return t
}

// alloc takes zeroed values from the tape's slab.
func (t *tape) alloc(n int) []float32 {
	if t.used+n > len(t.slab) {
		t.slab = make([]float32, max(2*len(t.slab), n, 1<<22))
		t.used = 0
	}
	s := t.slab[t.used : t.used+n : t.used+n]
	t.used += n
	clear(s)
	return s
}

func (t *tape) matmul(x []float32, in int, w *param, y []float32) {
	t.mul.Add(len(x)/in, w.cols, in, gemm.Rows(x, in), gemm.Rows(w.w, w.cols), y, w.cols)
}

// matback adds the gradients of y = x·w: to w's and, where dx is given, to x's.
func (t *tape) matback(x []float32, in int, w *param, dy, dx []float32) {
	n := len(x) / in
	t.mul.Add(in, w.cols, n, gemm.Rows(x, in).T(), gemm.Rows(dy, w.cols), t.grad[w.index], w.cols)
	if dx != nil {
		t.mul.Add(n, in, w.cols, gemm.Rows(dy, w.cols), gemm.Rows(w.w, w.cols).T(), dx, in)
	}
}

func addBias(y []float32, b []float32) {
	for i := 0; i < len(y); i += len(b) {
		row := y[i : i+len(b)]
		for j, v := range b {
			row[j] += v
		}
	}
}

func sumRows(dst, dy []float32) {
	for i := 0; i < len(dy); i += len(dst) {
		row := dy[i : i+len(dst)]
		for j, v := range row {
			dst[j] += v
		}
	}
}

// dropped multiplies each sentence's rows by one mask (dropout that forgets
// the same units over the whole sentence).
func (t *tape) dropped(x []float32, dim int, rate float32) (y, mask []float32) {
	if !t.train || rate == 0 {
		return x, nil
	}
	y = t.alloc(len(x))
	mask = t.alloc(len(t.batch) * dim)
	scale := 1 / (1 - rate)
	for i := range mask {
		if t.rng.Float32() >= rate {
			mask[i] = scale
		}
	}
	for s := range t.batch {
		m := mask[s*dim : (s+1)*dim]
		for r := t.off[s]; r < t.off[s+1]; r++ {
			src, dst := x[r*dim:(r+1)*dim], y[r*dim:(r+1)*dim]
			for j, v := range src {
				dst[j] = v * m[j]
			}
		}
	}
	return y, mask
}

// droppedBack adds the gradient through a mask.
func (t *tape) droppedBack(dy []float32, dim int, mask, dx []float32) {
	if mask == nil {
		for i, v := range dy {
			dx[i] += v
		}
		return
	}
	for s := range t.batch {
		m := mask[s*dim : (s+1)*dim]
		for r := t.off[s]; r < t.off[s+1]; r++ {
			src, dst := dy[r*dim:(r+1)*dim], dx[r*dim:(r+1)*dim]
			for j, v := range src {
				dst[j] += v * m[j]
			}
		}
	}
}

// hidden computes relu(drop(x)·w + b), then drops units of the result.
func (t *tape) hidden(h *hiddenLayer, x []float32, in int, w, b *param) {
	h.x = x
	y := t.alloc(t.total * w.cols)
	t.matmul(x, in, w, y)
	if b != nil {
		addBias(y, b.w)
	}
	t.relu(h, y, w.cols)
}

func (t *tape) relu(h *hiddenLayer, y []float32, cols int) {
	for i, v := range y {
		if v < 0 {
			y[i] = 0
		}
	}
	h.xm = y
	h.y, h.mask = t.dropped(y, cols, t.drop)
}

// reluBack turns the gradient of the layer's result into that before the relu.
func (t *tape) reluBack(h *hiddenLayer, dy []float32, cols int) []float32 {
	d := dy
	if h.mask != nil {
		d = t.alloc(len(dy))
		t.droppedBack(dy, cols, h.mask, d)
	}
	for i, v := range h.xm {
		if v <= 0 {
			d[i] = 0
		}
	}
	return d
}

func (t *tape) hiddenBack(h *hiddenLayer, in int, w, b *param, dy, dx []float32) {
	d := t.reluBack(h, dy, w.cols)
	if b != nil {
		sumRows(t.grad[b.index], d)
	}
	t.matback(h.x, in, w, d, dx)
}
