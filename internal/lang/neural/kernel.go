package neural

import "unsafe"

// tileGo is the kernel in Go: 4 rows of 16 outputs over pairs of inputs.
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
