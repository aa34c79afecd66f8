//go:build !amd64

package neural

func tile(pairs int, x *int16, stride int, w *int16, init, shift, y *int32, cols int) {
	tileGo(pairs, x, stride, w, init, shift, y, cols)
}

func dot(a, b *int16, n int) int32 { return dotGo(a, b, n) }
