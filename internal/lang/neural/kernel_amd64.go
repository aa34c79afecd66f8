package neural

import "golang.org/x/sys/cpu"

// fast chooses the assembly kernels. They compute the same sums in the same
// 32 bits as the Go ones, so results do not depend on the choice.
var fast = cpu.X86.HasAVX2

//go:noescape
func tileAVX2(pairs int, x *int16, stride int, w *int16, init, shift, y *int32, cols int)

//go:noescape
func dotAVX2(a, b *int16, n int) int32

//go:noescape
func cellsAVX2(n int, gates *int32, h int, skip *int32, x, forget, output *int16, cell *int32, y *int16, sigmoid *int32)

//go:noescape
func addRowAVX2(n int, dst *int32, row *int8, scale int32)

func tile(pairs int, x *int16, stride int, w *int16, init, shift, y *int32, cols int) {
	if fast {
		tileAVX2(pairs, x, stride, w, init, shift, y, cols)
		return
	}
	tileGo(pairs, x, stride, w, init, shift, y, cols)
}

func dot(a, b *int16, n int) int32 {
	if fast {
		return dotAVX2(a, b, n)
	}
	return dotGo(a, b, n)
}

func cells(n int, gates *int32, h int, skip *int32, x, forget, output *int16, cell *int32, y *int16, sigmoid *int32) {
	if fast {
		cellsAVX2(n, gates, h, skip, x, forget, output, cell, y, sigmoid)
		return
	}
	cellsGo(n, gates, h, skip, x, forget, output, cell, y, sigmoid)
}

func addRow(n int, dst *int32, row *int8, scale int32) {
	if fast {
		addRowAVX2(n, dst, row, scale)
		return
	}
	addRowGo(n, dst, row, scale)
}
