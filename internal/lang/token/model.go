package token

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

// The model that says where sentences end: a linear one over hashed features,
// with integer weights. Its file is
//
//	"DLSE" version:uint32 crc32:uint32 bits:uint32 weight:[1<<bits]int16
//
// little-endian, the checksum (IEEE) over all that follows it.
const (
	modelMagic   = "DLSE"
	modelVersion = 1
	modelHeader  = 16
	maxBits      = 20
)

type endModel struct {
	shift   uint32
	weights []int16
}

func (m *endModel) ends(features []uint32) bool {
	sum := int32(0)
	for _, f := range features {
		sum += int32(m.weights[f>>m.shift])
	}
	return sum > 0
}

func readModel(b string) (*endModel, error) {
	if len(b) < modelHeader || b[:4] != modelMagic {
		return nil, errors.New("not a model of sentence ends")
	}
	u32 := func(at int) uint32 { return binary.LittleEndian.Uint32([]byte(b[at : at+4])) }
	if v := u32(4); v != modelVersion {
		return nil, fmt.Errorf("model of sentence ends: version %d, want %d", v, modelVersion)
	}
	if crc32.ChecksumIEEE([]byte(b[12:])) != u32(8) {
		return nil, errors.New("model of sentence ends: checksum does not fit")
	}
	bits := u32(12)
	if bits < 1 || bits > maxBits || len(b) != modelHeader+2<<bits {
		return nil, errors.New("model of sentence ends: size does not fit")
	}
	m := &endModel{shift: 32 - bits, weights: make([]int16, 1<<bits)}
	for i := range m.weights {
		at := modelHeader + 2*i
		m.weights[i] = int16(uint16(b[at]) | uint16(b[at+1])<<8)
	}
	return m, nil
}

// EncodeModel writes a model file of 1<<bits weights.
func EncodeModel(bits uint32, weights []int16) []byte {
	b := make([]byte, 0, modelHeader+2*len(weights))
	b = append(b, modelMagic...)
	b = binary.LittleEndian.AppendUint32(b, modelVersion)
	b = binary.LittleEndian.AppendUint32(b, 0)
	b = binary.LittleEndian.AppendUint32(b, bits)
	for _, w := range weights {
		b = binary.LittleEndian.AppendUint16(b, uint16(w))
	}
	binary.LittleEndian.PutUint32(b[8:], crc32.ChecksumIEEE(b[12:]))
	return b
}

// A Gap is a place where a sentence may end, as the trainer sees it.
type Gap struct {
	Features []uint32
	Kind     int  // of the token before, 0 to 3
	Ends     bool // whether a sentence ends there
}

// Gaps gives the places in a paragraph where a sentence may end, with their
// features, given where sentences do end.
func (t *Tokenizer) Gaps(text string, ends func(offset int) bool) []Gap {
	p := t.paragraph(t.Tokens(nil, text, 0, len(text)))
	var gaps []Gap
	for i := 1; i < len(p.tokens); i++ {
		p.pass(i - 1)
		end := ends(p.tokens[i-1].End)
		if p.candidate(i) {
			gaps = append(gaps, Gap{p.features(nil, i), int(p.kind(i - 1)), end})
		}
		if end {
			p.from, p.quotes, p.depth = i, 0, 0
		}
	}
	return gaps
}
