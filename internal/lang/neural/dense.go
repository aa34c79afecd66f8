package neural

import (
	"errors"
	"fmt"
)

// Fixed-point formats: a number with q fraction bits is in "Qq".
const (
	// ActQ is the format of what flows between layers, 16-bit, held within
	// ±ActMax, just under ±8.
	ActQ   = 10
	ActMax = 1<<13 - 1
	// GateQ is the format of the recurrent layers' gates before the sigmoid.
	GateQ = 12
	// VectorQ is the format of the stored word vectors.
	VectorQ = 5
	// ArcQ and ArcMax are the format of the head scorer's two sides: with at
	// most 127 of them a sum of products stays within 31 bits; a quarter of it is
	// kept, so that an arc's three sums can be added.
	ArcQ   = 9
	ArcMax = 1<<12 - 1
)

// The kernel computes 4 rows of 16 outputs at a time.
const (
	tileRows = 4
	Panel    = 16
)

// dense is y = (x·w + init) >> shift in integers. Weights are laid out for the
// kernel: for each panel of 16 outputs, for each pair of inputs, the pair of
// each output. The trainer chooses shift so that no sum can overflow.
type dense struct {
	in, out     int // out as used; the panels pad it to a multiple of 16
	panels      int
	init, shift []int32
	w           []int16
}

// readDense reads a section: in and out as two uint32, padding to 64 bytes,
// then init, shift and w.
func readDense(b []byte) (dense, error) {
	if len(b) < 64 {
		return dense{}, errors.New("too short")
	}
	h := view[uint32](b[:8])
	d := dense{in: int(h[0]), out: int(h[1])}
	if d.in == 0 || d.out == 0 || d.in%4 != 0 || d.in > 1<<12 || d.out > 1<<12 {
		return d, fmt.Errorf("%d by %d", d.in, d.out)
	}
	d.panels = (d.out + Panel - 1) / Panel
	cols := d.panels * Panel
	if want := 64 + 8*cols + 2*d.in*cols; len(b) != want {
		return d, fmt.Errorf("%d bytes, want %d", len(b), want)
	}
	b = b[64:]
	d.init, d.shift, d.w = view[int32](b[:4*cols]), view[int32](b[4*cols:8*cols]), view[int16](b[8*cols:])
	for _, s := range d.shift {
		if s < 0 || s > 31 {
			return d, fmt.Errorf("shift %d", s)
		}
	}
	return d, nil
}

// cols is the width of a row of output.
func (d *dense) cols() int { return d.panels * Panel }

// tiled rounds a number of rows up to whole tiles; buffers have that size.
func tiled(n int) int { return (n + tileRows - 1) &^ (tileRows - 1) }

// apply computes tiled(n) rows of y from as many rows of x, each d.in wide.
// What the rows past n hold does not matter.
func (d *dense) apply(x []int16, n int, y []int32) {
	cols := d.cols()
	n = tiled(n)
	x, y = x[:n*d.in], y[:n*cols]
	for p := range d.panels {
		w := d.w[p*d.in*Panel:][:d.in*Panel]
		init, shift := d.init[p*Panel:][:Panel], d.shift[p*Panel:][:Panel]
		for r := 0; r < n; r += tileRows {
			tile(d.in/2, &x[r*d.in], d.in, &w[0], &init[0], &shift[0], &y[r*cols+p*Panel], cols)
		}
	}
}

// clampTo narrows values to 16 bits within ±most.
func clampTo(dst []int16, src []int32, most int32) {
	for i, v := range src {
		dst[i] = int16(max(-most, min(most, v)))
	}
}

// rectify is the relu: negative values become 0.
func rectify(dst []int16, src []int32, most int32) {
	for i, v := range src {
		dst[i] = int16(max(0, min(most, v)))
	}
}
