package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"sort"
	"strings"

	"dateline/internal/lang/neural"
)

// sections rounds the network to the run time's integers.
func (n *net) sections(about string) ([]neural.Section, error) {
	var out []neural.Section
	add := func(name string, data []byte) { out = append(out, neural.Section{Name: name, Data: data}) }
	add("about", []byte(about))
	add("labels", []byte(strings.Join(n.voc.upos.names, "\n")+"\n\n"+strings.Join(n.voc.xpos.names, "\n")+"\n\n"+strings.Join(n.voc.rel.names, "\n")))

	vecKeys := make([]uint64, len(n.voc.vec.words))
	for k, r := range n.voc.vec.row {
		vecKeys[r] = k
	}
	index, err := tableBytes(vecKeys)
	if err != nil {
		return nil, fmt.Errorf("vectors: %w", err)
	}
	add("vector.index", index)
	add("vector.rows", int8Bytes(n.voc.vec.data))
	unknown := make([]int8, vectorDims)
	for i, v := range n.unknown.w {
		unknown[i] = int8(max(-127, min(127, math.Round(float64(v)/vectorStep))))
	}
	add("unknown", int8Bytes(unknown))
	if index, err = tableBytes(n.voc.keys); err != nil {
		return nil, fmt.Errorf("rows: %w", err)
	}
	add("row.index", index)
	listed := make([]uint64, 0, len(n.voc.class))
	for k := range n.voc.class {
		listed = append(listed, k)
	}
	sort.Slice(listed, func(i, j int) bool { return listed[i] < listed[j] })
	if index, err = classBytes(listed, n.voc.class); err != nil {
		return nil, fmt.Errorf("lists: %w", err)
	}
	add("class.index", index)
	scales, rows := quantRows(n.table)
	add("row.scale", uint16Bytes(scales))
	add("row.data", int8Bytes(rows))
	table := make([]uint16, sigmoidSize)
	for i, v := range sigmoidTable {
		table[i] = uint16(math.Round(float64(v) * (1 << 15)))
	}
	add("sigmoid", uint16Bytes(table))

	add("project", n.dense(n.project, n.projectBias.w, neural.VectorQ, 127, neural.GateQ))
	recurrentLayer := func(name string, r recurrent) {
		// The biases of the two gates sit behind the candidate's zeros.
		h := r.hidden
		bias := make([]float32, r.in.cols)
		for d := range 2 {
			copy(bias[d*r.parts*h+h:], r.bias.w[d*2*h:(d+1)*2*h])
		}
		add(name, n.dense(r.in, bias, neural.ActQ, neural.ActMax, neural.GateQ))
		add(name+".peep", int16Bytes(quant16(r.peep.w, neural.GateQ)))
	}
	for i, r := range n.layer {
		recurrentLayer(fmt.Sprintf("layer%d", i+1), r)
	}
	recurrentLayer("branch", n.branch)
	add("tag.at", []byte{byte(n.TagAt)})
	act := func(name string, w *param, b []float32) {
		add(name, n.dense(w, b, neural.ActQ, neural.ActMax, neural.ActQ))
	}
	act("tag", n.tagIn, n.tagBias.w)
	act("upos", n.upos, n.uposBias.w)
	act("xpos", n.xpos, n.xposBias.w)
	act("dep", n.dep, n.depBias.w)
	add("head", n.dense(n.head, n.headBias.w, neural.ActQ, neural.ActMax, neural.ArcQ))
	add("bilinear", n.dense(n.bilinear, nil, neural.ActQ, neural.ActMax, neural.ArcQ))
	add("head.score", int16Bytes(quant16(n.headScore.w, neural.ArcQ)))
	add("root", int16Bytes(quant16(n.root.w, neural.ArcQ)))
	add("distance", int16Bytes(quant16(n.distance.w, neural.ArcQ)))
	add("rel.added", []byte{byte(n.Label), byte(n.Label >> 8)})
	act("rel.dep", n.relDep, n.relBias.w)
	act("rel.head", n.relHead, nil)
	add("rel.root", int32Bytes(quant32(n.relRoot, neural.ActQ)))
	act("rel", n.rel, n.relOutBias.w)
	act("ent", n.entIn, nil)
	add("ent.mark", int32Bytes(quant32(n.entMark, neural.ActQ)))
	act("ent.out", n.ent, n.entBias.w)
	trans := make([]int32, len(n.entTrans.w))
	for i, v := range n.entTrans.w {
		trans[i] = int32(math.Round(float64(v) * (1 << neural.ActQ)))
	}
	add("ent.trans", int32Bytes(trans))
	return out, nil
}

// dense rounds one layer whose input is in Q(inQ) and at most inMax, and whose
// output is wanted in Q(outQ): every output gets the finest power of two for
// its weights with which no sum of products can leave 31 bits.
func (n *net) dense(p *param, bias []float32, inQ, inMax, outQ int) []byte {
	in, out := p.rows, p.cols
	panels := (out + neural.Panel - 1) / neural.Panel
	cols := panels * neural.Panel
	b := make([]byte, 64, 64+8*cols+2*in*cols)
	binary.LittleEndian.PutUint32(b, uint32(in))
	binary.LittleEndian.PutUint32(b[4:], uint32(out))
	init, shift := make([]int32, cols), make([]int32, cols)
	w := make([]int16, in*cols)
	for j := range out {
		var sum, most, off float64
		for i := range in {
			a := math.Abs(float64(p.w[i*out+j]))
			sum += a
			most = max(most, a)
		}
		if bias != nil {
			off = float64(bias[j])
		}
		e := 20
		for ; e > 0; e-- {
			k := math.Pow(2, float64(e))
			// Rounding may add half a unit to each weight.
			total := (sum*k+float64(in)/2)*float64(inMax) + math.Abs(off)*k*math.Pow(2, float64(inQ)) + math.Pow(2, 24)
			if most*k <= 32767 && total < 1<<31-1 {
				break
			}
		}
		s := e + inQ - outQ
		if s < 0 { // finer than the output needs, and a shift cannot go left
			e, s = outQ-inQ, 0
		}
		k := math.Pow(2, float64(e))
		shift[j] = int32(s)
		init[j] = int32(math.Round(off * k * math.Pow(2, float64(inQ))))
		if s > 0 {
			init[j] += 1 << (s - 1)
		}
		for i := range in {
			q := int16(math.Round(float64(p.w[i*out+j]) * k))
			panel, lane := j/neural.Panel, j%neural.Panel
			w[panel*in*neural.Panel+(i/2)*2*neural.Panel+2*lane+i%2] = q
		}
	}
	b = append(b, int32Bytes(init)...)
	b = append(b, int32Bytes(shift)...)
	return append(b, int16Bytes(w)...)
}

// quantRows rounds each row of a table to int8 with a scale in Q20.
func quantRows(p *param) ([]uint16, []int8) {
	scales := make([]uint16, p.rows)
	data := make([]int8, len(p.w))
	for r := range p.rows {
		row := p.w[r*p.cols : (r+1)*p.cols]
		var most float64
		for _, v := range row {
			most = max(most, math.Abs(float64(v)))
		}
		scale := math.Max(1, math.Min(65535, math.Ceil(most/127*(1<<20))))
		scales[r] = uint16(scale)
		for j, v := range row {
			data[r*p.cols+j] = int8(max(-127, min(127, math.Round(float64(v)*(1<<20)/scale))))
		}
	}
	return scales, data
}

func quant16(w []float32, q int) []int16 {
	out := make([]int16, len(w))
	for i, v := range w {
		out[i] = int16(max(-32767, min(32767, math.Round(float64(v)*math.Pow(2, float64(q))))))
	}
	if q == neural.ArcQ {
		for i, v := range out {
			out[i] = max(-neural.ArcMax, min(neural.ArcMax, v))
		}
	}
	return out
}

// quant32 rounds the rows of p, each padded to whole panels.
func quant32(p *param, q int) []int32 {
	cols := (p.cols + neural.Panel - 1) / neural.Panel * neural.Panel
	out := make([]int32, p.rows*cols)
	for r := range p.rows {
		for j, v := range p.w[r*p.cols : (r+1)*p.cols] {
			out[r*cols+j] = int32(math.Round(float64(v) * math.Pow(2, float64(q))))
		}
	}
	return out
}

// tableBytes lays out a look-up table from keys to their places in the list.
func tableBytes(keys []uint64) ([]byte, error) {
	return slotBytes(keys, 2, func(i int) uint32 { return uint32(i + 1) })
}

// classBytes lays out the table from words of the name lists to their classes,
// densely: most words that are looked up are in none of them, and it is large.
func classBytes(keys []uint64, class map[uint64]uint8) ([]byte, error) {
	return slotBytes(keys, 1.2, func(i int) uint32 { return uint32(class[keys[i]]) })
}

// slotBytes lays out a table in a power of two slots, room or more for each key.
func slotBytes(keys []uint64, room float64, value func(i int) uint32) ([]byte, error) {
	size := 1
	for float64(size) < room*float64(len(keys)) {
		size *= 2
	}
	slots := make([]uint32, 2*size)
	for n, k := range keys {
		i := int(uint32(k)) & (size - 1)
		for slots[2*i+1] != 0 {
			if slots[2*i] == uint32(k>>32) {
				if slots[2*i+1] == value(n) {
					break
				}
				return nil, fmt.Errorf("key %d has the print of another", n)
			}
			i = (i + 1) & (size - 1)
		}
		slots[2*i], slots[2*i+1] = uint32(k>>32), value(n)
	}
	b := make([]byte, 0, 8*size)
	for _, v := range slots {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b, nil
}

func int8Bytes(x []int8) []byte {
	b := make([]byte, len(x))
	for i, v := range x {
		b[i] = byte(v)
	}
	return b
}

func int16Bytes(x []int16) []byte {
	b := make([]byte, 0, 2*len(x))
	for _, v := range x {
		b = binary.LittleEndian.AppendUint16(b, uint16(v))
	}
	return b
}

func uint16Bytes(x []uint16) []byte {
	b := make([]byte, 0, 2*len(x))
	for _, v := range x {
		b = binary.LittleEndian.AppendUint16(b, v)
	}
	return b
}

func int32Bytes(x []int32) []byte {
	b := make([]byte, 0, 4*len(x))
	for _, v := range x {
		b = binary.LittleEndian.AppendUint32(b, uint32(v))
	}
	return b
}
