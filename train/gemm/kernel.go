package gemm

import "unsafe"

// kernelGo is the kernel in Go: c[6][16] += a panel · b panel.
func kernelGo(k int, a, b, c *float32, ldc int) {
	as := unsafe.Slice(a, k*mr)
	bs := unsafe.Slice(b, k*nr)
	cs := unsafe.Slice(c, (mr-1)*ldc+nr)
	var acc [mr][nr]float32
	for p := range k {
		bp := bs[p*nr : p*nr+nr]
		for r := range mr {
			v := as[p*mr+r]
			for s := range nr {
				acc[r][s] += v * bp[s]
			}
		}
	}
	for r := range mr {
		row := cs[r*ldc : r*ldc+nr]
		for s := range nr {
			row[s] += acc[r][s]
		}
	}
}
