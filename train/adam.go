package main

import (
	"math"
	"sync"
)

// Adam's constants; the second moment forgets quickly because rows and gates
// change scale within an epoch.
const (
	beta1 = 0.9
	beta2 = 0.98
	eps   = 1e-9

	meanDecay = 0.998 // of the running mean of the weights
)

// step moves the parameters against the gradients of all tapes and clears
// them. Gradients are added in the order of the tapes, so a run repeats itself.
func (n *net) step(tapes []*tape, rate float64, clip float64, iteration int) {
	var dirty []int32
	seen := tapes[0].isSet
	dirty = append(dirty, tapes[0].dirty...)
	for _, t := range tapes[1:] {
		for _, r := range t.dirty {
			if !seen[r] {
				dirty = append(dirty, r)
			}
			t.isSet[r] = false
		}
	}
	var wg sync.WaitGroup
	norms := make([]float64, len(n.params))
	each := func(do func(p *param, lo, hi int)) {
		// Two goroutines take halves of every matrix, whatever the machine.
		for half := range 2 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for _, p := range n.params {
					if p.table {
						for i := half; i < len(dirty); i += 2 {
							lo := int(dirty[i]) * p.cols
							do(p, lo, lo+p.cols)
						}
						continue
					}
					mid := len(p.w) / 2
					if half == 0 {
						do(p, 0, mid)
					} else {
						do(p, mid, len(p.w))
					}
				}
			}()
		}
		wg.Wait()
	}
	each(func(p *param, lo, hi int) {
		g := tapes[0].grad[p.index][lo:hi]
		for _, t := range tapes[1:] {
			h := t.grad[p.index][lo:hi]
			for i, v := range h {
				g[i] += v
			}
			clear(h)
		}
	})
	for _, p := range n.params {
		g := tapes[0].grad[p.index]
		var sum float64
		if p.table {
			for _, r := range dirty {
				sum += squares(g[int(r)*p.cols : (int(r)+1)*p.cols])
			}
		} else {
			sum = squares(g)
		}
		norms[p.index] = sum
	}
	var norm float64
	for _, v := range norms {
		norm += v
	}
	norm = math.Sqrt(norm)
	scale := float32(1)
	if norm > clip {
		scale = float32(clip / norm)
	}
	c1 := 1 - math.Pow(beta1, float64(iteration))
	c2 := 1 - math.Pow(beta2, float64(iteration))
	lr := float32(rate / c1)
	k2 := float32(1 / c2)
	for _, p := range n.params {
		if p.m == nil {
			p.m, p.v, p.mean = make([]float32, len(p.w)), make([]float32, len(p.w)), append([]float32(nil), p.w...)
			if p.table {
				p.steps = make([]int32, p.rows)
			}
		}
	}
	each(func(p *param, lo, hi int) {
		g := tapes[0].grad[p.index][lo:hi]
		w, m, v := p.w[lo:hi], p.m[lo:hi], p.v[lo:hi]
		// The mean runs over a row's own steps, which for a rare word are few.
		steps := float32(iteration)
		if p.table {
			p.steps[lo/p.cols]++
			steps = float32(p.steps[lo/p.cols])
		}
		mean := p.mean[lo:hi]
		blend := max(1-meanDecay, 9/(10+steps))
		for i, x := range g {
			x *= scale
			m[i] = beta1*m[i] + (1-beta1)*x
			v[i] = beta2*v[i] + (1-beta2)*x*x
			w[i] -= lr * m[i] / (float32(math.Sqrt(float64(v[i]*k2))) + eps)
			mean[i] += blend * (w[i] - mean[i])
		}
		clear(g)
	})
	for _, t := range tapes {
		for _, r := range t.dirty {
			t.isSet[r] = false
		}
		t.dirty = t.dirty[:0]
	}
}

// averaged calls f with the running means of the weights in their place: they
// do better than the weights of any one moment.
func (n *net) averaged(f func()) {
	for _, p := range n.params {
		p.w, p.mean = p.mean, p.w
	}
	f()
	for _, p := range n.params {
		p.w, p.mean = p.mean, p.w
	}
}

func squares(x []float32) float64 {
	var s float32
	for _, v := range x {
		s += v * v
	}
	return float64(s)
}
