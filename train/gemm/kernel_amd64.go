package gemm

import "golang.org/x/sys/cpu"

var fast = cpu.X86.HasAVX2 && cpu.X86.HasFMA

//go:noescape
func kernelAVX2(k int, a, b, c *float32, ldc int)

func kernel(k int, a, b, c *float32, ldc int) {
	if fast {
		kernelAVX2(k, a, b, c, ldc)
		return
	}
	kernelGo(k, a, b, c, ldc)
}
