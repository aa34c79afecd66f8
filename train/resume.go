package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"dateline/internal/lang/neural"
)

// restore sets the weights to those of a model file made from the same data
// with the same shape, as exact as the file's integers, so that training can
// go on from it.
func (n *net) restore(file []byte) (about string, err error) {
	secs, err := neural.Sections(file)
	if err != nil {
		return "", err
	}
	mine, err := n.sections("")
	if err != nil {
		return "", err
	}
	for _, s := range mine {
		if len(secs[s.Name]) != len(s.Data) && s.Name != "about" {
			return "", fmt.Errorf("section %q has %d bytes, want %d: another shape", s.Name, len(secs[s.Name]), len(s.Data))
		}
		if (s.Name == "labels" || s.Name == "row.index") && !bytes.Equal(secs[s.Name], s.Data) {
			return "", errors.New("the model was made from other data")
		}
	}
	dense := func(name string, w *param, bias []float32, inQ, outQ int) {
		undense(secs[name], w, bias, inQ, outQ)
	}
	act := func(name string, w, b *param) {
		var bias []float32
		if b != nil {
			bias = b.w
		}
		dense(name, w, bias, neural.ActQ, neural.ActQ)
	}
	for i, b := range secs["unknown"] {
		n.unknown.w[i] = float32(int8(b)) * vectorStep
	}
	for r := range n.table.rows {
		scale := float32(binary.LittleEndian.Uint16(secs["row.scale"][2*r:])) / (1 << 20)
		for j, b := range secs["row.data"][r*n.table.cols : (r+1)*n.table.cols] {
			n.table.w[r*n.table.cols+j] = float32(int8(b)) * scale
		}
	}
	dense("project", n.project, n.projectBias.w, neural.VectorQ, neural.GateQ)
	layer := func(name string, r recurrent) {
		h := r.hidden
		bias := make([]float32, r.in.cols)
		dense(name, r.in, bias, neural.ActQ, neural.GateQ)
		for d := range 2 {
			copy(r.bias.w[d*2*h:(d+1)*2*h], bias[d*r.parts*h+h:])
		}
		unquant16(secs[name+".peep"], r.peep, neural.GateQ)
	}
	for i, r := range n.layer {
		layer(fmt.Sprintf("layer%d", i+1), r)
	}
	layer("branch", n.branch)
	act("tag", n.tagIn, n.tagBias)
	act("upos", n.upos, n.uposBias)
	act("xpos", n.xpos, n.xposBias)
	act("dep", n.dep, n.depBias)
	dense("head", n.head, n.headBias.w, neural.ActQ, neural.ArcQ)
	dense("bilinear", n.bilinear, nil, neural.ActQ, neural.ArcQ)
	unquant16(secs["head.score"], n.headScore, neural.ArcQ)
	unquant16(secs["root"], n.root, neural.ArcQ)
	unquant16(secs["distance"], n.distance, neural.ArcQ)
	act("rel.dep", n.relDep, n.relBias)
	act("rel.head", n.relHead, nil)
	unquant32(secs["rel.root"], n.relRoot)
	act("rel", n.rel, n.relOutBias)
	act("ent", n.entIn, nil)
	unquant32(secs["ent.mark"], n.entMark)
	act("ent.out", n.ent, n.entBias)
	for i := range n.entTrans.w {
		n.entTrans.w[i] = unfix(secs["ent.trans"][4*i:], neural.ActQ)
	}
	return string(secs["about"]), nil
}

// undense is the inverse of net.dense.
func undense(b []byte, p *param, bias []float32, inQ, outQ int) {
	in, out := p.rows, p.cols
	cols := (out + neural.Panel - 1) / neural.Panel * neural.Panel
	init, shift, w := b[64:], b[64+4*cols:], b[64+8*cols:]
	for j := range out {
		s := int(binary.LittleEndian.Uint32(shift[4*j:]))
		e := s - inQ + outQ
		start := float64(int32(binary.LittleEndian.Uint32(init[4*j:])))
		if s > 0 {
			start -= float64(int(1) << (s - 1))
		}
		if bias != nil {
			bias[j] = float32(math.Ldexp(start, -e-inQ))
		}
		panel, lane := j/neural.Panel, j%neural.Panel
		for i := range in {
			at := panel*in*neural.Panel + (i/2)*2*neural.Panel + 2*lane + i%2
			q := int16(binary.LittleEndian.Uint16(w[2*at:]))
			p.w[i*out+j] = float32(math.Ldexp(float64(q), -e))
		}
	}
}

func unquant16(b []byte, p *param, q int) {
	for i := range p.w {
		p.w[i] = float32(math.Ldexp(float64(int16(binary.LittleEndian.Uint16(b[2*i:]))), -q))
	}
}

func unquant32(b []byte, p *param) {
	cols := (p.cols + neural.Panel - 1) / neural.Panel * neural.Panel
	for r := range p.rows {
		for j := range p.cols {
			p.w[r*p.cols+j] = unfix(b[4*(r*cols+j):], neural.ActQ)
		}
	}
}

func unfix(b []byte, q int) float32 {
	return float32(math.Ldexp(float64(int32(binary.LittleEndian.Uint32(b))), -q))
}
