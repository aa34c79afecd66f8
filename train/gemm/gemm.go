// Package gemm multiplies float32 matrices for the trainers: C += A·B with
// any strides, packed into panels for a 6 by 16 AVX2 kernel where the
// processor has one and for the same kernel in Go where it does not. It knows
// nothing of layers or gradients, and nothing at run time uses it.
package gemm

const (
	mr = 6  // rows of C a kernel call covers
	nr = 16 // columns of C a kernel call covers
	kc = 256
	mc = 96
	nc = 512
)

// A Matrix is a view of float32 values: element (i, j) is Data[i*Row+j*Col].
type Matrix struct {
	Data     []float32
	Row, Col int
}

// Rows views data as a row-major matrix of the given width.
func Rows(data []float32, width int) Matrix { return Matrix{data, width, 1} }

// T views the transpose of m.
func (m Matrix) T() Matrix { return Matrix{m.Data, m.Col, m.Row} }

// A Mul holds the packing buffers of one goroutine.
type Mul struct {
	a, b []float32
	edge [mr * nr]float32
}

// NewMul returns buffers for one goroutine.
func NewMul() *Mul {
	return &Mul{a: make([]float32, (mc+mr)*kc), b: make([]float32, (nc+nr)*kc)}
}

// Add computes c += a·b, where a is m by k, b is k by n and c is a row-major
// m by n block whose rows lie ldc apart.
func (w *Mul) Add(m, n, k int, a, b Matrix, c []float32, ldc int) {
	for jc := 0; jc < n; jc += nc {
		nb := min(nc, n-jc)
		for pc := 0; pc < k; pc += kc {
			kb := min(kc, k-pc)
			w.packB(b, pc, jc, kb, nb)
			for ic := 0; ic < m; ic += mc {
				mb := min(mc, m-ic)
				w.packA(a, ic, pc, mb, kb)
				w.block(mb, nb, kb, c[ic*ldc+jc:], ldc)
			}
		}
	}
}

func (w *Mul) block(mb, nb, kb int, c []float32, ldc int) {
	for j := 0; j < nb; j += nr {
		bp := w.b[j*kb:]
		for i := 0; i < mb; i += mr {
			ap := w.a[i*kb:]
			if i+mr <= mb && j+nr <= nb {
				kernel(kb, &ap[0], &bp[0], &c[i*ldc+j], ldc)
				continue
			}
			clear(w.edge[:])
			kernel(kb, &ap[0], &bp[0], &w.edge[0], nr)
			for r := i; r < min(i+mr, mb); r++ {
				row := c[r*ldc:]
				for s := j; s < min(j+nr, nb); s++ {
					row[s] += w.edge[(r-i)*nr+s-j]
				}
			}
		}
	}
}

func (w *Mul) packA(a Matrix, i0, p0, mb, kb int) {
	for i := 0; i < mb; i += mr {
		dst := w.a[i*kb : (i+mr)*kb]
		if a.Row == 1 && i+mr <= mb { // a transposed matrix: rows of the panel lie together
			for p := range kb {
				src := a.Data[i0+i+(p0+p)*a.Col:]
				*(*[mr]float32)(dst[p*mr:]) = [mr]float32(src[:mr])
			}
			continue
		}
		for r := range mr {
			if i+r >= mb {
				for p := range kb {
					dst[p*mr+r] = 0
				}
				continue
			}
			src := (i0+i+r)*a.Row + p0*a.Col
			if a.Col == 1 {
				for p, v := range a.Data[src : src+kb] {
					dst[p*mr+r] = v
				}
				continue
			}
			for p := range kb {
				dst[p*mr+r] = a.Data[src+p*a.Col]
			}
		}
	}
}

func (w *Mul) packB(b Matrix, p0, j0, kb, nb int) {
	for j := 0; j < nb; j += nr {
		dst := w.b[j*kb : (j+nr)*kb]
		cols := min(nr, nb-j)
		if cols < nr {
			clear(dst)
		}
		if b.Col == 1 {
			for p := range kb {
				src := (p0+p)*b.Row + j0 + j
				copy(dst[p*nr:p*nr+cols], b.Data[src:src+cols])
			}
			continue
		}
		for s := range cols {
			src := p0*b.Row + (j0+j+s)*b.Col
			if b.Row == 1 {
				for p, v := range b.Data[src : src+kb] {
					dst[p*nr+s] = v
				}
				continue
			}
			for p := range kb {
				dst[p*nr+s] = b.Data[src+p*b.Row]
			}
		}
	}
}
