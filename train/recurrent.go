package main

import "math"

// The sigmoid is a table, the same the run time uses, so that training sees
// the values it will meet.
const (
	sigmoidRange = 8
	sigmoidSteps = 256 // per unit
	sigmoidSize  = 2 * sigmoidRange * sigmoidSteps
)

var sigmoidTable = func() []float32 {
	t := make([]float32, sigmoidSize)
	for i := range t {
		t[i] = float32(1 / (1 + math.Exp(-(float64(i)+0.5)/sigmoidSteps+sigmoidRange)))
	}
	return t
}()

func sigmoid(z float32) float32 {
	i := int(z*sigmoidSteps + sigmoidRange*sigmoidSteps)
	if uint(i) >= sigmoidSize {
		if i < 0 {
			return sigmoidTable[0]
		}
		return sigmoidTable[sigmoidSize-1]
	}
	return sigmoidTable[i]
}

// forward runs one recurrent layer over x.
func (t *tape) forward(r recurrent, x []float32, l *layerTape) {
	l.x = x
	l.xm, l.mask = t.dropped(x, r.width, t.drop)
	l.gates = t.alloc(t.total * r.in.cols)
	t.matmul(l.xm, r.width, r.in, l.gates)
	l.cells, l.out = t.alloc(t.total*2*r.hidden), t.alloc(t.total*2*r.hidden)
	t.recur(r, x, l.gates, l.cells, l.out)
}

// backward adds to dx the gradient of a layer's input.
func (t *tape) backward(r recurrent, l *layerTape, dout, dx []float32) {
	dGates := t.alloc(len(l.gates))
	t.recurBack(r, l.x, l.gates, l.cells, dout, dGates, dx)
	dm := dx
	if l.mask != nil {
		dm = t.alloc(len(dx))
	}
	t.matback(l.xm, r.width, r.in, dGates, dm)
	if l.mask != nil {
		t.droppedBack(dm, r.width, l.mask, dx)
	}
}

// recur runs one recurrent layer over every sentence of the batch, in both
// directions. gates holds candidate and pre-activations and gets the gates'
// values in their place.
func (t *tape) recur(r recurrent, x, gates, cells, out []float32) {
	h := r.hidden
	for d := range 2 {
		bias, peep := r.bias.w[d*2*h:(d+1)*2*h], r.peep.w[d*2*h:(d+1)*2*h]
		bf, br, vf, vr := bias[:h], bias[h:2*h], peep[:h], peep[h:2*h]
		for s := range t.batch {
			var prev []float32
			for step := range t.batch[s].n {
				row := t.off[s] + step
				if d == 1 {
					row = t.off[s+1] - 1 - step
				}
				g := gates[row*2*r.parts*h+d*r.parts*h:][:r.parts*h]
				cand, f, o := g[:h], g[h:2*h], g[2*h:3*h]
				var skip []float32
				if r.parts == 4 {
					skip = g[3*h : 4*h]
				} else {
					skip = x[row*2*h+d*h:][:h]
				}
				c := cells[row*2*h+d*h:][:h]
				y := out[row*2*h+d*h:][:h]
				for j := range c {
					var cp float32
					if prev != nil {
						cp = prev[j]
					}
					fj := sigmoid(f[j] + bf[j] + vf[j]*cp)
					oj := sigmoid(o[j] + br[j] + vr[j]*cp)
					cj := cand[j] + fj*(cp-cand[j])
					f[j], o[j], c[j] = fj, oj, cj
					y[j] = skip[j] + oj*(cj-skip[j])
				}
				prev = c
			}
		}
	}
}

// recurBack turns the gradient of out into those of the gates' inputs (in
// dgates) and of the skipped input (added to dx where the widths agree).
func (t *tape) recurBack(r recurrent, x, gates, cells, dout, dgates, dx []float32) {
	h := r.hidden
	carry := t.alloc(h)
	for d := range 2 {
		peep := r.peep.w[d*2*h : (d+1)*2*h]
		vf, vr := peep[:h], peep[h:2*h]
		gb, gp := t.grad[r.bias.index][d*2*h:(d+1)*2*h], t.grad[r.peep.index][d*2*h:(d+1)*2*h]
		gbf, gbr, gvf, gvr := gb[:h], gb[h:2*h], gp[:h], gp[h:2*h]
		for s := range t.batch {
			clear(carry)
			for step := t.batch[s].n - 1; step >= 0; step-- {
				row, before := t.off[s]+step, t.off[s]+step-1
				if d == 1 {
					row = t.off[s+1] - 1 - step
					before = row + 1
				}
				base := row*2*r.parts*h + d*r.parts*h
				g, dg := gates[base:][:r.parts*h], dgates[base:][:r.parts*h]
				cand, f, o := g[:h], g[h:2*h], g[2*h:3*h]
				dcand, df, do := dg[:h], dg[h:2*h], dg[2*h:3*h]
				var skip, dskip []float32
				if r.parts == 4 {
					skip, dskip = g[3*h:4*h], dg[3*h:4*h]
				} else {
					skip, dskip = x[row*2*h+d*h:][:h], dx[row*2*h+d*h:][:h]
				}
				c := cells[row*2*h+d*h:][:h]
				dy := dout[row*2*h+d*h:][:h]
				var prev []float32
				if step > 0 {
					prev = cells[before*2*h+d*h:][:h]
				}
				for j := range c {
					var cp float32
					if prev != nil {
						cp = prev[j]
					}
					oj, fj := o[j], f[j]
					doj := dy[j] * (c[j] - skip[j]) * oj * (1 - oj)
					dskip[j] += dy[j] * (1 - oj)
					dc := dy[j]*oj + carry[j]
					dfj := dc * (cp - cand[j]) * fj * (1 - fj)
					dcand[j] = dc * (1 - fj)
					df[j], do[j] = dfj, doj
					carry[j] = dc*fj + vf[j]*dfj + vr[j]*doj
					gbf[j] += dfj
					gbr[j] += doj
					gvf[j] += dfj * cp
					gvr[j] += doj * cp
				}
			}
		}
	}
}
