//go:build !amd64

package neural

func tile(pairs int, x *int16, stride int, w *int16, init, shift, y *int32, cols int) {
	tileGo(pairs, x, stride, w, init, shift, y, cols)
}

func dot(a, b *int16, n int) int32 { return dotGo(a, b, n) }

func cells(n int, gates *int32, h int, skip *int32, x, forget, output *int16, cell *int32, y *int16, sigmoid *int32) {
	cellsGo(n, gates, h, skip, x, forget, output, cell, y, sigmoid)
}

func addRow(n int, dst *int32, row *int8, scale int32) { addRowGo(n, dst, row, scale) }
