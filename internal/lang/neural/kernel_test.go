package neural

import (
	"math/rand/v2"
	"testing"
)

func TestTileAgreesWithGo(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		pairs := 2 * (1 + rng.IntN(70))
		stride, cols := 2*pairs+2*rng.IntN(3), Panel*(1+rng.IntN(3))
		x := make([]int16, tileRows*stride)
		w := make([]int16, 2*pairs*Panel)
		for i := range x {
			x[i] = int16(rng.IntN(2*ActMax+1) - ActMax)
		}
		for i := range w {
			w[i] = int16(rng.IntN(1800) - 900)
		}
		init, shift := make([]int32, Panel), make([]int32, Panel)
		for i := range init {
			init[i], shift[i] = int32(rng.IntN(1<<20)-1<<19), int32(rng.IntN(20))
		}
		got, want := make([]int32, tileRows*cols), make([]int32, tileRows*cols)
		tile(pairs, &x[0], stride, &w[0], &init[0], &shift[0], &got[0], cols)
		tileGo(pairs, &x[0], stride, &w[0], &init[0], &shift[0], &want[0], cols)
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("pairs %d: element %d is %d, in Go %d", pairs, i, got[i], want[i])
			}
		}
		n := Panel * (1 + rng.IntN(8))
		a, b := make([]int16, n), make([]int16, n)
		for i := range a {
			a[i], b[i] = int16(rng.IntN(2*ArcMax+1)-ArcMax), int16(rng.IntN(2*ArcMax+1)-ArcMax)
		}
		if g, w := dot(&a[0], &b[0], n), dotGo(&a[0], &b[0], n); g != w {
			t.Fatalf("dot of %d is %d, in Go %d", n, g, w)
		}
	}
}

func TestCellsAgreeWithGo(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	table := make([]int32, sigmoidSize)
	for i := range table {
		table[i] = int32(rng.IntN(1<<sigmoidQ + 1))
	}
	for round := range 300 {
		n := 8 * (1 + rng.IntN(6))
		gates, cellA := make([]int32, 4*n), make([]int32, n)
		for i := range gates {
			gates[i] = int32(rng.IntN(1<<18) - 1<<17)
		}
		x, forget, output := make([]int16, n), make([]int16, n), make([]int16, n)
		for i := range n {
			cellA[i] = int32(rng.IntN(2*cellMax+1) - cellMax)
			x[i] = int16(rng.IntN(2*ActMax+1) - ActMax)
			forget[i], output[i] = int16(rng.IntN(1<<16)-1<<15), int16(rng.IntN(1<<16)-1<<15)
		}
		cellB := append([]int32(nil), cellA...)
		a, b := make([]int16, n), make([]int16, n)
		skip := &gates[3*n]
		if round%2 == 0 {
			skip = nil
		}
		cells(n, &gates[0], n, skip, &x[0], &forget[0], &output[0], &cellA[0], &a[0], &table[0])
		cellsGo(n, &gates[0], n, skip, &x[0], &forget[0], &output[0], &cellB[0], &b[0], &table[0])
		for i := range n {
			if a[i] != b[i] || cellA[i] != cellB[i] {
				t.Fatalf("unit %d of %d: output %d, in Go %d; cell %d, in Go %d", i, n, a[i], b[i], cellA[i], cellB[i])
			}
		}
		row := make([]int8, n)
		for i := range row {
			row[i] = int8(rng.Uint32())
		}
		sumB := append([]int32(nil), cellA...)
		scale := int32(rng.IntN(1 << 16))
		addRow(n, &cellA[0], &row[0], scale)
		addRowGo(n, &sumB[0], &row[0], scale)
		for i := range n {
			if cellA[i] != sumB[i] {
				t.Fatalf("row %d of %d: %d, in Go %d", i, n, cellA[i], sumB[i])
			}
		}
	}
}
