package gemm

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestAddAgreesWithTheDefinition(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	w := NewMul()
	for _, d := range [][3]int{{1, 1, 1}, {6, 16, 4}, {7, 17, 5}, {100, 40, 300}, {97, 530, 257}} {
		m, n, k := d[0], d[1], d[2]
		for form := range 4 {
			a, b := Rows(random(rng, m*k), k), Rows(random(rng, k*n), n)
			if form&1 != 0 {
				a = Rows(a.Data, m).T()
			}
			if form&2 != 0 {
				b = Rows(b.Data, k).T()
			}
			c := random(rng, m*n)
			want := make([]float64, m*n)
			for i := range m {
				for j := range n {
					s := float64(c[i*n+j])
					for p := range k {
						s += float64(a.Data[i*a.Row+p*a.Col]) * float64(b.Data[p*b.Row+j*b.Col])
					}
					want[i*n+j] = s
				}
			}
			w.Add(m, n, k, a, b, c, n)
			for i := range c {
				if math.Abs(float64(c[i])-want[i]) > 1e-3 {
					t.Fatalf("%dx%dx%d form %d: element %d is %g, want %g", m, n, k, form, i, c[i], want[i])
				}
			}
		}
	}
}

func random(rng *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = rng.Float32() - 0.5
	}
	return x
}

func BenchmarkAdd(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 2))
	const m, n, k = 1000, 768, 256
	x, y, z := random(rng, m*k), random(rng, k*n), make([]float32, m*n)
	w := NewMul()
	for b.Loop() {
		w.Add(m, n, k, Rows(x, k), Rows(y, n), z, n)
	}
	b.ReportMetric(float64(m*n*k)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
}
