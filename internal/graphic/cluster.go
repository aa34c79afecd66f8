package graphic

import (
	"cmp"
	"math"
	"slices"
)

// A Spot is something on a map; the heavier, the more it counts.
type Spot struct {
	X, Y   float64
	Weight float64
}

// Gather puts spots that are nearer than reach to a heavier one together with
// it. It gives the groups as numbers of spots, each with its heaviest first;
// the heaviest group first. Equal spots keep their order.
func Gather(spots []Spot, reach float64) [][]int {
	order := make([]int, len(spots))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(spots[b].Weight, spots[a].Weight) })
	type cell struct{ x, y int }
	grid := map[cell][]int{} // groups by the cell their first spot lies in
	at := func(s Spot) cell {
		if reach <= 0 {
			return cell{}
		}
		return cell{int(math.Floor(s.X / reach)), int(math.Floor(s.Y / reach))}
	}
	var out [][]int
	for _, i := range order {
		s, c := spots[i], at(spots[i])
		best, near := -1, reach
		for dx := -1; dx <= 1 && reach > 0; dx++ {
			for dy := -1; dy <= 1; dy++ {
				for _, g := range grid[cell{c.x + dx, c.y + dy}] {
					o := spots[out[g][0]]
					if d := math.Hypot(s.X-o.X, s.Y-o.Y); d < near {
						best, near = g, d
					}
				}
			}
		}
		if best >= 0 {
			out[best] = append(out[best], i)
			continue
		}
		if reach > 0 {
			grid[c] = append(grid[c], len(out))
		}
		out = append(out, []int{i})
	}
	weight := func(g []int) (w float64) {
		for _, i := range g {
			w += spots[i].Weight
		}
		return w
	}
	slices.SortStableFunc(out, func(a, b []int) int { return cmp.Compare(weight(b), weight(a)) })
	return out
}
