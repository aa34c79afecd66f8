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
	gold := make([][]tagSet, len(t.batch))
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

func (t *tape) entitiesAs(x, dx []float32, at []int, gold [][]tagSet, scale float32) {
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

// chain turns one sentence's scores into gradients of the chain's loss: minus
// the log of the share that the allowed chains have of all.
func (t *tape) chain(z []float32, gold []tagSet, trans *[entityTags * entityTags]float32, scale float32) {
	const k = entityTags
	n := len(gold)
	for i := range n {
		row := z[i*k : (i+1)*k]
		top := row[0]
		for _, v := range row {
			top = max(top, v)
		}
		for j, v := range row {
			row[j] = float32(math.Exp(float64(v - top)))
		}
	}
	all, allowed := t.alloc(n*k), t.alloc(n*k)
	g := t.grad[t.n.entTrans.index]
	loss := t.expect(z, nil, trans, all, g, scale) - t.expect(z, gold, trans, allowed, g, -scale)
	right := 0
	for i := range n {
		best := 0
		for j := range k {
			if all[i*k+j] > all[i*k+best] {
				best = j
			}
			z[i*k+j] = scale * (all[i*k+j] - allowed[i*k+j])
		}
		if gold[i]>>best&1 != 0 {
			right++
		}
	}
	t.loss[taskEntity] += loss
	t.seen[taskEntity] += n
	t.hits[taskEntity] += right
}

// expect writes to p each word's probability of each tag, over the chains that
// allowed permits (nil permits all), and adds to g the expected number of each
// pair of tags times scale. It returns the log of the chains' sum. e holds the
// exponentials of the scores.
func (t *tape) expect(e []float32, allowed []tagSet, trans *[entityTags * entityTags]float32, p, g []float32, scale float32) float64 {
	const k = entityTags
	n := len(e) / k
	may := func(i, j int) bool { return allowed == nil || allowed[i]>>j&1 != 0 }
	alpha, beta := t.alloc(n*k), t.alloc(n*k)
	log := 0.0
	for i := range n {
		a := alpha[i*k : (i+1)*k]
		var sum float32
		for j := range k {
			if !may(i, j) || i == n-1 && !mayFollow(j, -1) {
				continue
			}
			var v float32
			if i == 0 {
				if mayFollow(-1, j) {
					v = 1
				}
			} else {
				for q, x := range alpha[(i-1)*k : i*k] {
					v += x * trans[q*k+j]
				}
			}
			a[j] = v * e[i*k+j]
			sum += a[j]
		}
		sum = max(sum, 1e-30)
		log += math.Log(float64(sum))
		for j := range a {
			a[j] /= sum
		}
	}
	for j := range k {
		if mayFollow(j, -1) {
			beta[(n-1)*k+j] = 1
		}
	}
	for i := n - 2; i >= 0; i-- {
		var next [k]float32
		for q := range k {
			if may(i+1, q) {
				next[q] = e[(i+1)*k+q] * beta[(i+1)*k+q]
			}
		}
		var sum float32
		b := beta[i*k : (i+1)*k]
		for j := range k {
			var v float32
			for q, x := range next {
				v += trans[j*k+q] * x
			}
			b[j] = v
			sum += v * alpha[i*k+j]
		}
		// sum is what the pairs add up to; with it they become probabilities, and
		// beta stays in range.
		sum = max(sum, 1e-30)
		for j := range k {
			aj := alpha[i*k+j] / sum * scale
			if aj == 0 {
				continue
			}
			for q, x := range next {
				g[j*k+q] += aj * trans[j*k+q] * x
			}
		}
		for j := range b {
			b[j] /= sum
		}
	}
	for i := range n {
		row := p[i*k : (i+1)*k]
		var sum float32
		for j := range k {
			row[j] = alpha[i*k+j] * beta[i*k+j]
			sum += row[j]
		}
		sum = max(sum, 1e-30)
		for j := range row {
			row[j] /= sum
		}
	}
	return log
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
