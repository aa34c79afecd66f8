package neural

import "unsafe"

// tileGo is the kernel in Go: 4 rows of 16 outputs over pairs of inputs, of
// which there is an even number.
func tileGo(pairs int, x *int16, stride int, w *int16, init, shift, y *int32, cols int) {
	xs := unsafe.Slice(x, (tileRows-1)*stride+2*pairs)
	ws := unsafe.Slice(w, 2*pairs*Panel)
	in, sh := unsafe.Slice(init, Panel), unsafe.Slice(shift, Panel)
	ys := unsafe.Slice(y, (tileRows-1)*cols+Panel)
	for r := range tileRows {
		var acc [Panel]int32
		copy(acc[:], in)
		row := xs[r*stride:][:2*pairs]
		for p := range pairs {
			a, b := int32(row[2*p]), int32(row[2*p+1])
			q := ws[p*2*Panel:][:2*Panel]
			for j := range Panel {
				acc[j] += a*int32(q[2*j]) + b*int32(q[2*j+1])
			}
		}
		out := ys[r*cols:][:Panel]
		for j := range out {
			out[j] = acc[j] >> uint(sh[j])
		}
	}
}

// dotGo is the sum of products of two rows whose length is a multiple of 16.
func dotGo(a, b *int16, n int) int32 {
	as, bs := unsafe.Slice(a, n), unsafe.Slice(b, n)
	var s int32
	for i, v := range as {
		s += int32(v) * int32(bs[i])
	}
	return s
}

// Formats of the recurrent layers' inside, chosen so that 32 bits hold every
// product: cells and gates in Q12 within ±8, the sigmoid's values in Q14.
const (
	cellMax      = 1<<15 - 1
	sigmoidQ     = 14
	sigmoidStep  = GateQ - 8 // the table has 256 steps a unit
	sigmoidSize  = 4096      // and covers ±8
	sigmoidShift = GateQ - ActQ
)

// cellsGo moves n cells of one direction a word on. gates holds h candidates,
// then h forget gates, then h output gates; what is let through beside the
// cell is skip where it is given, else x.
func cellsGo(n int, gates *int32, h int, skip *int32, x, forget, output *int16, cell *int32, y *int16, sigmoid *int32) {
	g := unsafe.Slice(gates, 2*h+n)
	f, o := g[h:][:n], g[2*h:][:n]
	vf, vo := unsafe.Slice(forget, n), unsafe.Slice(output, n)
	cells, out, table := unsafe.Slice(cell, n), unsafe.Slice(y, n), unsafe.Slice(sigmoid, sigmoidSize)
	var wide []int32
	var narrow []int16
	if skip != nil {
		wide = unsafe.Slice(skip, n)
	} else {
		narrow = unsafe.Slice(x, n)
	}
	squash := func(z int32) int32 {
		return table[max(0, min(sigmoidSize-1, z>>sigmoidStep+sigmoidSize/2))]
	}
	for j := range cells {
		c := cells[j]
		keep := squash(f[j] + (int32(vf[j])*c)>>GateQ)
		show := squash(o[j] + (int32(vo[j])*c)>>GateQ)
		a := max(-cellMax, min(cellMax, g[j]))
		c = a + (keep*(c-a)+1<<(sigmoidQ-1))>>sigmoidQ
		cells[j] = c
		var s int32
		if wide != nil {
			s = max(-cellMax, min(cellMax, wide[j]))
		} else {
			s = int32(narrow[j]) << sigmoidShift
		}
		v := s + (show*(c-s))>>sigmoidQ
		v = (v + 1<<(sigmoidShift-1)) >> sigmoidShift
		out[j] = int16(max(-ActMax, min(ActMax, v)))
	}
}

// addRowGo adds a row times its scale.
func addRowGo(n int, dst *int32, row *int8, scale int32) {
	d := unsafe.Slice(dst, n)
	for j, v := range unsafe.Slice(row, n) {
		d[j] += int32(v) * scale
	}
}
