package neural

import (
	"math/rand/v2"
	"testing"
)

func TestDecodeFindsTheBestTree(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	var d TreeDecoder
	for round := range 3000 {
		n := 1 + round%5
		score := make([]int32, n*(n+1))
		for i := range score {
			score[i] = int32(rng.IntN(2001) - 1000)
		}
		heads, want := make([]int, n), bruteForce(score, n)
		d.Decode(score, n, heads)
		if !isTree(heads) {
			t.Fatalf("%v is no tree", heads)
		}
		if got := total(score, heads); got != want {
			t.Fatalf("n=%d: tree %v scores %d, the best %d", n, heads, got, want)
		}
	}
}

func TestDecodeLargeIsATree(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	var d TreeDecoder
	for range 20 {
		n := 100 + rng.IntN(100)
		score := make([]int32, n*(n+1))
		for i := range score {
			score[i] = int32(rng.IntN(8)) // many ties and cycles
		}
		heads := make([]int, n)
		d.Decode(score, n, heads)
		if !isTree(heads) {
			t.Fatalf("%v is no tree", heads)
		}
	}
}

func total(score []int32, heads []int) int {
	sum, cols := 0, len(heads)+1
	for i, h := range heads {
		sum += int(score[i*cols+h])
	}
	return sum
}

func isTree(heads []int) bool {
	roots := 0
	for i, h := range heads {
		if h == 0 {
			roots++
		}
		for j, steps := i+1, 0; j != 0; j = heads[j-1] {
			if steps++; steps > len(heads) {
				return false
			}
		}
	}
	return roots == 1
}

func bruteForce(score []int32, n int) int {
	best := -1 << 60
	heads := make([]int, n)
	var try func(i int)
	try = func(i int) {
		if i == n {
			if isTree(heads) {
				best = max(best, total(score, heads))
			}
			return
		}
		for h := 0; h <= n; h++ {
			if h != i+1 {
				heads[i] = h
				try(i + 1)
			}
		}
	}
	try(0)
	return best
}
