package main

import "math"

// mayFollow says whether entity tag b may come after a; -1 stands for the
// sentence's edge. Tags are outside, then begin, inside, end, single by kind.
func mayFollow(a, b int) bool {
	part := func(t int) int { return (t - 1) % 4 } // begin, inside, end, single
	open := a > 0 && part(a) <= 1                  // a's entity goes on
	if b <= 0 {
		return !open
	}
	if p := part(b); p == 0 || p == 3 {
		return !open
	}
	return open && (a-1)/4 == (b-1)/4
}

// entities scores each sentence's entity tags as a chain. A sentence is marked
// in its own convention, or in evaluation in the one asked for; GUM's sentences
// are learned twice, as whole mentions and as names.
func (t *tape) entities(x, dx []float32, mark int, scale float32) {
	at := make([]int, len(t.batch))
	gold := make([][]int, len(t.batch))
	for s, c := range t.batch {
		at[s] = max(c.mark, 0)
		if mark >= 0 {
			at[s] = mark
		}
		if c.mark >= 0 {
			gold[s] = c.tags
		}
	}
	t.entitiesAs(x, dx, at, gold, scale)
	if !t.train {
		return
	}
	for s, c := range t.batch {
		gold[s] = nil
		if c.mark == markGUM {
			at[s], gold[s] = markNames, c.alt
		}
	}
	t.entitiesAs(x, dx, at, gold, scale)
}

func (t *tape) entitiesAs(x, dx []float32, at []int, gold [][]int, scale float32) {
	n := t.n
	in, e := 2*n.Branch, n.Entity
	y := t.alloc(t.total * e)
	t.matmul(x, in, n.entIn, y)
	for s := range t.batch {
		addBias(y[t.off[s]*e:t.off[s+1]*e], n.entMark.w[at[s]*e:(at[s]+1)*e])
	}
	t.relu(&t.entH, y, e)
	const k = entityTags
	z := t.alloc(t.total * k)
	t.matmul(t.entH.y, e, n.ent, z)
	addBias(z, n.entBias.w)
	if !t.train {
		for s := range t.batch {
			t.predicted[s].tags = bestTags(z[t.off[s]*k:t.off[s+1]*k], n.entTrans.w)
		}
		return
	}
	var trans [k * k]float32
	for i := range k {
		for j := range k {
			if mayFollow(i, j) {
				trans[i*k+j] = float32(math.Exp(float64(n.entTrans.w[i*k+j])))
			}
		}
	}
	for s := range t.batch {
		row := z[t.off[s]*k : t.off[s+1]*k]
		if gold[s] == nil {
			clear(row)
			continue
		}
		t.chain(row, gold[s], &trans, scale)
	}
	sumRows(t.grad[n.entBias.index], z)
	dh := t.alloc(len(y))
	t.matback(t.entH.y, e, n.ent, z, dh)
	d := t.reluBack(&t.entH, dh, e)
	for s := range t.batch {
		sumRows(t.grad[n.entMark.index][at[s]*e:(at[s]+1)*e], d[t.off[s]*e:t.off[s+1]*e])
	}
	t.matback(x, in, n.entIn, d, dx)
}

// chain turns one sentence's scores into gradients of the chain's loss.
func (t *tape) chain(z []float32, gold []int, trans *[entityTags * entityTags]float32, scale float32) {
	const k = entityTags
	n := len(gold)
	alpha, beta := t.alloc(n*k), t.alloc(n*k)
	loss := 0.0
	for i := range n {
		row := z[i*k : (i+1)*k]
		top := row[0]
		for _, v := range row {
			top = max(top, v)
		}
		loss += float64(top) - float64(row[gold[i]])
		for j, v := range row {
			row[j] = float32(math.Exp(float64(v - top)))
		}
	}
	for i := range n {
		a := alpha[i*k : (i+1)*k]
		var sum float32
		for j := range k {
			if i == n-1 && !mayFollow(j, -1) {
				continue
			}
			var v float32
			if i == 0 {
				if mayFollow(-1, j) {
					v = 1
				}
			} else {
				p := alpha[(i-1)*k : i*k]
				for q := range k {
					v += p[q] * trans[q*k+j]
				}
			}
			a[j] = v * z[i*k+j]
			sum += a[j]
		}
		if i > 0 {
			loss -= float64(t.n.entTrans.w[gold[i-1]*k+gold[i]])
		}
		sum = max(sum, 1e-30)
		loss += math.Log(float64(sum))
		for j := range a {
			a[j] /= sum
		}
	}
	for j := range k {
		if mayFollow(j, -1) {
			beta[(n-1)*k+j] = 1
		}
	}
	g := t.grad[t.n.entTrans.index]
	for i := n - 1; i >= 0; i-- {
		b := beta[i*k : (i+1)*k]
		if i < n-1 {
			next, e := beta[(i+1)*k:(i+2)*k], z[(i+1)*k:(i+2)*k]
			var sum float32
			for j := range k {
				var v float32
				for q := range k {
					v += trans[j*k+q] * e[q] * next[q]
				}
				b[j] = v
				sum += v * alpha[i*k+j]
			}
			// sum is what the pair probabilities add up to; with it they become
			// probabilities, and beta stays in range.
			sum = max(sum, 1e-30)
			for j := range k {
				aj := alpha[i*k+j] / sum * scale
				if aj == 0 {
					continue
				}
				for q := range k {
					g[j*k+q] += aj * trans[j*k+q] * e[q] * next[q]
				}
			}
			for j := range b {
				b[j] /= sum
			}
			g[gold[i]*k+gold[i+1]] -= scale
		}
	}
	best := 0
	for i := range n {
		row := z[i*k : (i+1)*k]
		var sum float32
		for j := range k {
			row[j] = alpha[i*k+j] * beta[i*k+j]
			sum += row[j]
		}
		sum = max(sum, 1e-30)
		best = 0
		for j := range k {
			row[j] *= scale / sum
			if row[j] > row[best] {
				best = j
			}
		}
		t.score(taskEntity, 0, best == gold[i])
		row[gold[i]] -= scale
	}
	t.loss[taskEntity] += loss
}

// bestTags is the best allowed chain of tags.
func bestTags(z, trans []float32) []int {
	const k = entityTags
	n := len(z) / k
	score := make([]float32, n*k)
	from := make([]int8, n*k)
	for i := range n {
		for j := range k {
			v, f := float32(-1e9), int8(0)
			if i == 0 {
				if mayFollow(-1, j) {
					v = 0
				}
			} else {
				for q := range k {
					if s := score[(i-1)*k+q] + trans[q*k+j]; s > v && mayFollow(q, j) {
						v, f = s, int8(q)
					}
				}
			}
			if i == n-1 && !mayFollow(j, -1) {
				v = -1e9
			}
			score[i*k+j], from[i*k+j] = v+z[i*k+j], f
		}
	}
	tags := make([]int, n)
	best := 0
	for j := range k {
		if score[(n-1)*k+j] > score[(n-1)*k+best] {
			best = j
		}
	}
	for i := n - 1; i >= 0; i-- {
		tags[i] = best
		best = int(from[i*k+best])
	}
	return tags
}
