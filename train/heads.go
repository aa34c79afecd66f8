package main

import (
	"math"

	"dateline/internal/lang/neural"
	"dateline/train/gemm"
)

// Tasks, in the order of a tape's figures.
const (
	taskUPOS = iota
	taskXPOS
	taskHead
	taskRel
	taskEntity
)

// run computes a batch; with train set it also collects the gradients of the
// summed loss, each word weighing scale.
func (t *tape) run(batch []*coded, mark int, scale float32) {
	n := t.n
	t.used = 0
	t.batch, t.off, t.total = batch, t.off[:0], 0
	for _, s := range batch {
		t.off = append(t.off, t.total)
		t.total += s.n
	}
	t.off = append(t.off, t.total)
	t.predicted = make([]prediction, len(batch))

	t.words()
	h2 := 2 * n.Hidden
	t.layers = t.layers[:0]
	x := t.x0
	for _, r := range n.layer {
		t.layers = append(t.layers, layerTape{})
		l := &t.layers[len(t.layers)-1]
		t.forward(r, x, l)
		x = l.out
	}
	low, top := t.layers[n.TagAt-1].out, x
	t.forward(n.branch, low, &t.ner)
	lowM, lowMask := t.dropped(low, h2, t.drop)
	topM, topMask := t.dropped(top, h2, t.drop)
	dLow, dTop, dNER := t.alloc(len(low)), t.alloc(len(top)), t.alloc(len(t.ner.out))

	t.tags(lowM, dLow, scale)
	t.tree(topM, dTop, scale)
	nerM, nerMask := t.dropped(t.ner.out, 2*n.Branch, t.drop)
	t.entities(nerM, dNER, mark, scale)
	if !t.train {
		return
	}

	dOut := t.alloc(len(top))
	t.droppedBack(dTop, h2, topMask, dOut)
	for l := len(n.layer) - 1; l >= 0; l-- {
		if l == n.TagAt-1 {
			t.droppedBack(dLow, h2, lowMask, dOut)
			d := t.alloc(len(dNER))
			t.droppedBack(dNER, 2*n.Branch, nerMask, d)
			t.backward(n.branch, &t.ner, d, dOut)
		}
		r := n.layer[l]
		dx := t.alloc(t.total * r.width)
		t.backward(r, &t.layers[l], dOut, dx)
		dOut = dx
	}
	t.wordsBack(dOut)
}

// words sums the projected pretrained vector and the learned rows of each
// word. In training, words and rows go missing at random, so that the network
// learns to do without.
func (t *tape) words() {
	n := t.n
	t.vec = t.alloc(t.total * vectorDims)
	t.vecGone = make([]bool, t.total)
	t.keep = make([][]int32, t.total)
	i := 0
	for _, s := range t.batch {
		for w := range s.n {
			v := t.vec[i*vectorDims : (i+1)*vectorDims]
			row, rows := s.vector[w], s.rows[w]
			if t.train {
				// The rarer a word, the more often it is hidden.
				if s.own[w] {
					seen := float32(n.voc.seen[rows[0]])
					p := 4/(4+seen) + 0.08
					if t.rng.Float32() < p {
						rows = rows[1:]
					}
				}
				if t.rng.Float32() < 0.04 {
					row = -1
				}
			}
			if row < 0 {
				t.vecGone[i] = true
				copy(v, n.unknown.w)
			} else {
				for j, b := range n.voc.vec.at(row) {
					v[j] = float32(b) * vectorStep
				}
			}
			t.keep[i] = rows
			i++
		}
	}
	t.x0 = t.alloc(t.total * n.In)
	t.matmul(t.vec, vectorDims, n.project, t.x0)
	addBias(t.x0, n.projectBias.w)
	for i, rows := range t.keep {
		dst := t.x0[i*n.In : (i+1)*n.In]
		for _, r := range rows {
			for j, v := range n.table.w[int(r)*n.In : (int(r)+1)*n.In] {
				dst[j] += v
			}
		}
	}
}

func (t *tape) wordsBack(dx []float32) {
	n := t.n
	sumRows(t.grad[n.projectBias.index], dx)
	dvec := t.alloc(len(t.vec))
	t.matback(t.vec, vectorDims, n.project, dx, dvec)
	g := t.grad[n.unknown.index]
	for i, gone := range t.vecGone {
		if gone {
			for j := range g {
				g[j] += dvec[i*vectorDims+j]
			}
		}
	}
	tg := t.grad[n.table.index]
	for i, rows := range t.keep {
		src := dx[i*n.In : (i+1)*n.In]
		for _, r := range rows {
			if !t.isSet[r] {
				t.isSet[r] = true
				t.dirty = append(t.dirty, r)
			}
			dst := tg[int(r)*n.In : (int(r)+1)*n.In]
			for j, v := range src {
				dst[j] += v
			}
		}
	}
}

// softmax turns scores into the gradient of the cross entropy with gold, times
// scale, and returns the loss and the best index.
func softmax(z []float32, gold int, scale float32) (loss float64, best int) {
	top := z[0]
	for i, v := range z {
		if v > top {
			top, best = v, i
		}
	}
	var sum float32
	for i, v := range z {
		e := float32(0)
		if d := v - top; d > -30 {
			e = float32(math.Exp(float64(d)))
		}
		z[i] = e
		sum += e
	}
	if gold >= 0 {
		loss = math.Log(float64(sum)) - math.Log(math.Max(float64(z[gold]), 1e-13))
	}
	k := scale / sum
	for i := range z {
		z[i] *= k
	}
	if gold >= 0 {
		z[gold] -= scale
	}
	return loss, best
}

func (t *tape) score(task int, loss float64, right bool) {
	t.loss[task] += loss
	t.seen[task]++
	if right {
		t.hits[task]++
	}
}

// classify scores labels for every row of the batch whose gold is not
// negative, writes the best to best, and in training adds to dh.
func (t *tape) classify(task int, h []float32, in int, w, b *param, gold, best []int, scale float32, dh []float32) {
	z := t.alloc(t.total * w.cols)
	t.matmul(h, in, w, z)
	addBias(z, b.w)
	for i := range t.total {
		row := z[i*w.cols : (i+1)*w.cols]
		loss, top := softmax(row, gold[i], scale)
		best[i] = top
		if gold[i] < 0 {
			clear(row)
			continue
		}
		t.score(task, loss, top == gold[i])
	}
	if t.train {
		sumRows(t.grad[b.index], z)
		t.matback(h, in, w, z, dh)
	}
}

// gather lists a label of every row, -1 in sentences without a tree.
func (t *tape) gather(of func(*coded) []int) []int {
	out := make([]int, 0, t.total)
	for _, s := range t.batch {
		if !s.tree {
			for range s.n {
				out = append(out, -1)
			}
			continue
		}
		out = append(out, of(s)...)
	}
	return out
}

func (t *tape) tags(x, dx []float32, scale float32) {
	n := t.n
	t.hidden(&t.tag, x, 2*n.Hidden, n.tagIn, n.tagBias)
	dh := t.alloc(len(t.tag.y))
	up, xp := make([]int, t.total), make([]int, t.total)
	t.classify(taskUPOS, t.tag.y, n.Tag, n.upos, n.uposBias, t.gather(func(s *coded) []int { return s.upos }), up, scale, dh)
	t.classify(taskXPOS, t.tag.y, n.Tag, n.xpos, n.xposBias, t.gather(func(s *coded) []int { return s.xpos }), xp, scale, dh)
	for i := range t.batch {
		t.predicted[i].upos, t.predicted[i].xpos = up[t.off[i]:t.off[i+1]], xp[t.off[i]:t.off[i+1]]
	}
	if t.train {
		t.hiddenBack(&t.tag, 2*n.Hidden, n.tagIn, n.tagBias, dh, dx)
	}
}

func (t *tape) tree(x, dx []float32, scale float32) {
	n := t.n
	h2, a := 2*n.Hidden, n.Arc
	t.hidden(&t.depH, x, h2, n.dep, n.depBias)
	t.hidden(&t.headH, x, h2, n.head, n.headBias)
	query := t.alloc(t.total * a)
	t.matmul(t.depH.y, a, n.bilinear, query)
	dQuery, dKey := t.alloc(len(query)), t.alloc(len(query))
	gRoot, gScore := t.grad[n.root.index], t.grad[n.headScore.index]
	const classes = neural.Distances
	far, dFar := t.alloc(t.total*classes), t.alloc(t.total*classes)
	t.mul.Add(t.total, classes, a, gemm.Rows(query, a), gemm.Rows(n.distance.w, a).T(), far, classes)
	heads := make([]int, t.total) // 0 root
	for s, c := range t.batch {
		if !c.tree && t.train {
			continue
		}
		o, m := t.off[s], c.n
		q, k := query[o*a:(o+m)*a], t.headH.y[o*a:(o+m)*a]
		cols := m + 1
		z := t.alloc(m * cols)
		t.mul.Add(m, m, a, gemm.Rows(q, a), gemm.Rows(k, a).T(), z[1:], cols)
		for j := range m {
			b := dot(k[j*a:(j+1)*a], n.headScore.w)
			for i := range m {
				z[i*cols+j+1] += b + far[(o+i)*classes+neural.DistanceClass(i, j)]
			}
		}
		for i := range m {
			z[i*cols] = dot(q[i*a:(i+1)*a], n.root.w)
			z[i*cols+i+1] = -1e9
		}
		if !t.train {
			t.predicted[s].head = bestTree(z, m)
			copy(heads[o:o+m], t.predicted[s].head)
			continue
		}
		for i := range m {
			row := z[i*cols : (i+1)*cols]
			loss, top := softmax(row, c.head[i], scale)
			t.score(taskHead, loss, top == c.head[i])
			heads[o+i] = c.head[i]
		}
		dq, dk := dQuery[o*a:(o+m)*a], dKey[o*a:(o+m)*a]
		t.mul.Add(m, a, m, gemm.Rows(z[1:], cols), gemm.Rows(k, a), dq, a)
		t.mul.Add(m, a, m, gemm.Rows(z[1:], cols).T(), gemm.Rows(q, a), dk, a)
		for i := range m {
			g := z[i*cols]
			for j, v := range q[i*a : (i+1)*a] {
				gRoot[j] += g * v
				dq[i*a+j] += g * n.root.w[j]
			}
			var sum float32
			for r := range m {
				d := z[r*cols+i+1]
				sum += d
				dFar[(o+r)*classes+neural.DistanceClass(r, i)] += d
			}
			for j, v := range k[i*a : (i+1)*a] {
				gScore[j] += sum * v
				dk[i*a+j] += sum * n.headScore.w[j]
			}
		}
	}
	if t.train {
		t.mul.Add(t.total, a, classes, gemm.Rows(dFar, classes), gemm.Rows(n.distance.w, a), dQuery, a)
		t.mul.Add(classes, a, t.total, gemm.Rows(dFar, classes).T(), gemm.Rows(query, a), t.grad[n.distance.index], a)
		dDep := t.alloc(len(query))
		t.matback(t.depH.y, a, n.bilinear, dQuery, dDep)
		t.hiddenBack(&t.depH, h2, n.dep, n.depBias, dDep, dx)
		t.hiddenBack(&t.headH, h2, n.head, n.headBias, dKey, dx)
	}
	t.relations(x, dx, heads, scale)
}

// relations labels the arc to the given head: the gold one in training. Of the
// columns that describe the two ends, the first are added and rectified, the
// others multiplied.
func (t *tape) relations(x, dx []float32, heads []int, scale float32) {
	n := t.n
	h2, l, cols := 2*n.Hidden, n.Label, n.Label+n.Product
	y, b := t.alloc(t.total*cols), t.alloc(t.total*cols)
	t.matmul(x, h2, n.relDep, y)
	t.matmul(x, h2, n.relHead, b)
	addBias(y, n.relBias.w)
	governor := func(s, i int, of, root []float32) []float32 {
		if h := heads[i]; h > 0 {
			return of[(t.off[s]+h-1)*cols:][:cols]
		}
		return root
	}
	z := t.alloc(len(y))
	for s := range t.batch {
		for i := t.off[s]; i < t.off[s+1]; i++ {
			dst, dep, gov := z[i*cols:(i+1)*cols], y[i*cols:], governor(s, i, b, n.relRoot.w)
			for j, v := range gov[:l] {
				dst[j] = max(0, dep[j]+v)
			}
			for j := l; j < cols; j++ {
				dst[j] = dep[j] * gov[j]
			}
		}
	}
	zm, mask := t.dropped(z, cols, t.drop)
	dz := t.alloc(len(z))
	best := make([]int, t.total)
	t.classify(taskRel, zm, cols, n.rel, n.relOutBias, t.gather(func(s *coded) []int { return s.rel }), best, scale, dz)
	for i := range t.batch {
		t.predicted[i].rel = best[t.off[i]:t.off[i+1]]
	}
	if !t.train {
		return
	}
	d := t.alloc(len(z))
	t.droppedBack(dz, cols, mask, d)
	db := t.alloc(len(b))
	for s := range t.batch {
		for i := t.off[s]; i < t.off[s+1]; i++ {
			dd, v := d[i*cols:(i+1)*cols], z[i*cols:(i+1)*cols]
			dep, gov := y[i*cols:], governor(s, i, b, n.relRoot.w)
			dgov := governor(s, i, db, t.grad[n.relRoot.index])
			for j := range l {
				if v[j] <= 0 {
					dd[j] = 0
				}
				dgov[j] += dd[j]
			}
			for j := l; j < cols; j++ {
				dgov[j] += dd[j] * dep[j]
				dd[j] *= gov[j]
			}
		}
	}
	sumRows(t.grad[n.relBias.index], d)
	t.matback(x, h2, n.relDep, d, dx)
	t.matback(x, h2, n.relHead, db, dx)
}

func dot(a, b []float32) float32 {
	var s float32
	for i, v := range a {
		s += v * b[i]
	}
	return s
}
