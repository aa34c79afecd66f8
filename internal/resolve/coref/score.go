// Package coref scores how well mentions of the same person or body are found
// to be one: MUC, B-cubed and CEAF-e as the standard scorer of the CoNLL 2012
// task defines them, and the mean of their F1. It reads documents whose chains
// are written as brackets in the MISC column of CoNLL-U, as GUM has them.
package coref

// A Chain is a set of mentions, each a number that names it in key and
// response alike.
type Chain []int

// A Score is precision and recall as fractions of counts.
type Score struct {
	PHit, PAll, RHit, RAll float64
}

// P is the precision, 0 if nothing was found.
func (s Score) P() float64 { return ratio(s.PHit, s.PAll) }

// R is the recall.
func (s Score) R() float64 { return ratio(s.RHit, s.RAll) }

// F is the harmonic mean of both.
func (s Score) F() float64 {
	if p, r := s.P(), s.R(); p+r > 0 {
		return 2 * p * r / (p + r)
	}
	return 0
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func (s Score) plus(o Score) Score {
	return Score{s.PHit + o.PHit, s.PAll + o.PAll, s.RHit + o.RHit, s.RAll + o.RAll}
}

// Scores are the three measures over some documents.
type Scores struct {
	Documents, Mentions int
	MUC, B3, CEAFE      Score
}

// Mean is the mean of the three F1 scores.
func (s Scores) Mean() float64 { return (s.MUC.F() + s.B3.F() + s.CEAFE.F()) / 3 }

func (s *Scores) add(key, response []Chain) {
	s.Documents++
	for _, c := range key {
		s.Mentions += len(c)
	}
	s.MUC = s.MUC.plus(muc(key, response))
	s.B3 = s.B3.plus(bCubed(key, response))
	s.CEAFE = s.CEAFE.plus(ceafE(key, response))
}

// index gives the chain each mention is in.
func index(chains []Chain) map[int]int {
	at := map[int]int{}
	for i, c := range chains {
		for _, m := range c {
			at[m] = i
		}
	}
	return at
}

// muc counts the links that hold a chain together and survive in the other
// partition.
func muc(key, response []Chain) Score {
	links := func(from, to []Chain) (hit, all float64) {
		at := index(to)
		for _, c := range from {
			parts, alone := map[int]bool{}, 0
			for _, m := range c {
				if k, ok := at[m]; ok {
					parts[k] = true
				} else {
					alone++
				}
			}
			hit += float64(len(c) - len(parts) - alone)
			all += float64(len(c) - 1)
		}
		return hit, all
	}
	var s Score
	s.RHit, s.RAll = links(key, response)
	s.PHit, s.PAll = links(response, key)
	return s
}

// bCubed averages over mentions the part of their chain that both agree on.
func bCubed(key, response []Chain) Score {
	over := func(from, to []Chain) (hit, all float64) {
		at := index(to)
		for _, c := range from {
			shared := map[int]int{}
			for _, m := range c {
				if k, ok := at[m]; ok {
					shared[k]++
				}
			}
			for _, n := range shared {
				hit += float64(n*n) / float64(len(c))
			}
			all += float64(len(c))
		}
		return hit, all
	}
	var s Score
	s.RHit, s.RAll = over(key, response)
	s.PHit, s.PAll = over(response, key)
	return s
}

// ceafE aligns the chains of both one to one so that their overlap, twice the
// shared mentions by the sum of sizes, is largest.
func ceafE(key, response []Chain) Score {
	at := index(response)
	sim := make([][]float64, len(key))
	for i, c := range key {
		sim[i] = make([]float64, len(response))
		shared := map[int]int{}
		for _, m := range c {
			if k, ok := at[m]; ok {
				shared[k]++
			}
		}
		for k, n := range shared {
			sim[i][k] = 2 * float64(n) / float64(len(c)+len(response[k]))
		}
	}
	total := assign(sim)
	return Score{PHit: total, PAll: float64(len(response)), RHit: total, RAll: float64(len(key))}
}

// assign gives the largest sum of one entry a row and column: the Hungarian
// method, on costs.
func assign(sim [][]float64) float64 {
	n, m := len(sim), 0
	if n > 0 {
		m = len(sim[0])
	}
	if n == 0 || m == 0 {
		return 0
	}
	if n > m {
		t := make([][]float64, m)
		for j := range t {
			t[j] = make([]float64, n)
			for i := range sim {
				t[j][i] = sim[i][j]
			}
		}
		return assign(t)
	}
	const inf = 1e18
	u, w := make([]float64, n+1), make([]float64, m+1)
	match, way := make([]int, m+1), make([]int, m+1)
	for i := 1; i <= n; i++ {
		match[0] = i
		j0 := 0
		least := make([]float64, m+1)
		for j := range least {
			least[j] = inf
		}
		used := make([]bool, m+1)
		for match[j0] != 0 {
			used[j0] = true
			i0, delta, j1 := match[j0], inf, 0
			for j := 1; j <= m; j++ {
				if used[j] {
					continue
				}
				if c := -sim[i0-1][j-1] - u[i0] - w[j]; c < least[j] {
					least[j], way[j] = c, j0
				}
				if least[j] < delta {
					delta, j1 = least[j], j
				}
			}
			for j := 0; j <= m; j++ {
				if used[j] {
					u[match[j]] += delta
					w[j] -= delta
				} else {
					least[j] -= delta
				}
			}
			j0 = j1
		}
		for j0 != 0 {
			match[j0] = match[way[j0]]
			j0 = way[j0]
		}
	}
	total := 0.0
	for j := 1; j <= m; j++ {
		if match[j] > 0 {
			total += sim[match[j]-1][j-1]
		}
	}
	return total
}
