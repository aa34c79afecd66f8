package neural

// A TreeDecoder finds the best dependency tree with exactly one root, by the
// Chu-Liu/Edmonds algorithm. It holds only buffers.
type TreeDecoder struct {
	score  []int64
	edge   []arc // the real arc behind each score of the contracted graph
	pick   []int // the chosen governor of each node
	comp   []int32
	state  []int32
	live   []int
	cycles []cycle
	best   []arc
}

type arc struct{ head, dep int32 }

type cycle struct {
	nodes []int
	arcs  []arc   // the arc into each of nodes
	comp  []int32 // node of each word before the contraction
}

// onlyRoot is taken off every arc from the root, so that the best tree has as
// few of them as it can: one.
const onlyRoot = 1 << 40

// Decode writes to heads the governor of each of n words, 0 for the root and
// i+1 for word i, where score[i*(n+1)+h] is the score of h governing word i.
func (d *TreeDecoder) Decode(score []int32, n int, heads []int) {
	cols := n + 1
	roots := 0
	for i := range n {
		row := score[i*cols : (i+1)*cols]
		best := 0
		for h, v := range row {
			if h != i+1 && v > row[best] {
				best = h
			}
		}
		heads[i] = best
		if best == 0 {
			roots++
		}
	}
	if roots == 1 && !d.cyclic(heads) {
		return
	}
	d.edmonds(score, n, heads)
}

// cyclic tells whether some word does not reach the root.
func (d *TreeDecoder) cyclic(heads []int) bool {
	d.state = grow(d.state, len(heads)+1)
	clear(d.state)
	for i := range heads {
		mark := int32(i + 1)
		j := i + 1
		for j != 0 && d.state[j] == 0 {
			d.state[j] = mark
			j = heads[j-1]
		}
		if j != 0 && d.state[j] == mark {
			return true
		}
	}
	return false
}

func (d *TreeDecoder) edmonds(score []int32, n int, heads []int) {
	cols := n + 1
	d.score, d.edge = grow(d.score, cols*cols), grow(d.edge, cols*cols)
	d.pick, d.comp, d.best = grow(d.pick, cols), grow(d.comp, cols), grow(d.best, cols)
	d.live = d.live[:0]
	d.cycles = d.cycles[:0]
	for v := 1; v <= n; v++ {
		for h := range cols {
			s := int64(score[(v-1)*cols+h])
			if h == 0 {
				s -= onlyRoot
			}
			d.score[v*cols+h], d.edge[v*cols+h] = s, arc{int32(h), int32(v)}
		}
		d.live = append(d.live, v)
	}
	for v := range cols {
		d.comp[v] = int32(v)
	}
	for {
		for _, v := range d.live {
			d.pick[v] = 0
			row := d.score[v*cols : (v+1)*cols]
			for _, h := range d.live {
				if h != v && row[h] > row[d.pick[v]] {
					d.pick[v] = h
				}
			}
		}
		nodes := d.findCycle(cols)
		if nodes == nil {
			break
		}
		d.contract(nodes, cols)
	}
	for _, v := range d.live {
		d.best[v] = d.edge[v*cols+d.pick[v]]
	}
	for k := len(d.cycles) - 1; k >= 0; k-- {
		c := d.cycles[k]
		in := d.best[c.nodes[0]] // the arc that enters the contracted node
		for i, v := range c.nodes {
			d.best[v] = c.arcs[i]
		}
		d.best[c.comp[in.dep]] = in
	}
	for v := 1; v <= n; v++ {
		heads[v-1] = int(d.best[v].head)
	}
}

func (d *TreeDecoder) findCycle(cols int) []int {
	d.state = grow(d.state, cols)
	clear(d.state)
	for _, v := range d.live {
		j := v
		for j != 0 && d.state[j] == 0 {
			d.state[j] = int32(v)
			j = d.pick[j]
		}
		if j == 0 || d.state[j] != int32(v) {
			continue
		}
		nodes := []int{j}
		for k := d.pick[j]; k != j; k = d.pick[k] {
			nodes = append(nodes, k)
		}
		return nodes
	}
	return nil
}

// contract makes one node, the first, of a cycle.
func (d *TreeDecoder) contract(nodes []int, cols int) {
	c := cycle{nodes: nodes, comp: append([]int32(nil), d.comp...)}
	for _, v := range nodes {
		c.arcs = append(c.arcs, d.edge[v*cols+d.pick[v]])
		d.state[v] = -1
	}
	d.cycles = append(d.cycles, c)
	rep := nodes[0]
	kept := make([]int64, len(nodes)) // what each node loses when its arc goes
	for i, v := range nodes {
		kept[i] = d.score[v*cols+d.pick[v]]
	}
	live := d.live[:0]
	for _, v := range d.live {
		if v == rep || d.state[v] != -1 {
			live = append(live, v)
		}
	}
	d.live = live
	others := append([]int{0}, d.live...)
	for _, u := range others {
		if u == rep {
			continue
		}
		var in, out int64
		var inArc, outArc arc
		for i, v := range nodes {
			if s := d.score[v*cols+u] - kept[i]; i == 0 || s > in {
				in, inArc = s, d.edge[v*cols+u]
			}
			if u == 0 {
				continue
			}
			if s := d.score[u*cols+v]; i == 0 || s > out {
				out, outArc = s, d.edge[u*cols+v]
			}
		}
		d.score[rep*cols+u], d.edge[rep*cols+u] = in, inArc
		if u != 0 {
			d.score[u*cols+rep], d.edge[u*cols+rep] = out, outArc
		}
	}
	for w, v := range d.comp {
		if d.state[v] == -1 && v != 0 {
			d.comp[w] = int32(rep)
		}
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// Distances is the number of classes of distance between a word and its
// governor.
const Distances = 20

// DistanceClass is the class of word dep's distance from governor head.
func DistanceClass(dep, head int) int {
	d, side := dep-head, 0
	if d < 0 {
		d, side = -d, Distances/2
	}
	switch {
	case d <= 5:
		return side + max(0, d-1)
	case d <= 7:
		return side + 5
	case d <= 10:
		return side + 6
	case d <= 15:
		return side + 7
	case d <= 25:
		return side + 8
	}
	return side + 9
}
