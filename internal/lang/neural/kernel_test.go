package neural

import (
	"math/rand/v2"
	"testing"
)

func TestTileAgreesWithGo(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		pairs := 1 + rng.IntN(140)
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
