package dup

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"
)

// The layout of a sketch in bytes, numbers little-endian:
//
//	version, 1 byte
//	flags, 1 byte: bits 0 to 4 tell of text, long, numbers, names and lead whether they are cut
//	text, long, numbers, names, lead: how many hashes, 2 bytes, and the hashes, 4 bytes each
//	keys: how many, 2 bytes, and the keys, 8 bytes each
//	checksum, 4 bytes: CRC-32 (IEEE) of all before
//
// The version changes with the layout and with all that changes the hashes: the
// size of a shingle, the hash functions, the tables of words. Sketches of
// different versions cannot be compared; make them anew from the texts.
const version = 1

// MaxSize is the most bytes a sketch takes.
const MaxSize = 2 + 5*2 + 4*(maxText+maxLong+maxNumbers+maxNames+maxLead) + 2 + 8*(wholeKeys+leadKeys) + 4

// ErrVersion is the error for a sketch made by another version of the program
// that is not comparable with this one's.
var ErrVersion = errors.New("made by another version")

// MarshalBinary writes the sketch in bytes.
func (s *Sketch) MarshalBinary() ([]byte, error) {
	b := make([]byte, 2, MaxSize)
	b[0] = version
	for i, p := range s.samples() {
		if p.cut {
			b[1] |= 1 << i
		}
		b = binary.LittleEndian.AppendUint16(b, uint16(len(p.hashes)))
		for _, h := range p.hashes {
			b = binary.LittleEndian.AppendUint32(b, h)
		}
	}
	b = binary.LittleEndian.AppendUint16(b, uint16(len(s.keys)))
	for _, k := range s.keys {
		b = binary.LittleEndian.AppendUint64(b, k)
	}
	return binary.LittleEndian.AppendUint32(b, crc32.ChecksumIEEE(b)), nil
}

func (s *Sketch) samples() [5]*sample {
	return [...]*sample{&s.text, &s.long, &s.numbers, &s.names, &s.lead}
}

// UnmarshalBinary reads what MarshalBinary wrote and nothing else: lengths,
// order and checksum are checked. s is unchanged if there is an error.
func (s *Sketch) UnmarshalBinary(b []byte) error {
	switch {
	case len(b) < 2+6*2+4:
		return fmt.Errorf("sketch: %d bytes are too few", len(b))
	case b[0] != version:
		return fmt.Errorf("sketch: version %d, want %d: %w", b[0], version, ErrVersion)
	case b[1] > 31:
		return fmt.Errorf("sketch: unknown flags %#x", b[1])
	}
	end := len(b) - 4
	if got, want := crc32.ChecksumIEEE(b[:end]), binary.LittleEndian.Uint32(b[end:]); got != want {
		return fmt.Errorf("sketch: checksum %08x, want %08x", got, want)
	}
	var n Sketch
	rest := b[2:end]
	most := [...]int{maxText, maxLong, maxNumbers, maxNames, maxLead}
	for i, p := range n.samples() {
		p.cut = b[1]>>i&1 == 1
		count, ok := counted(&rest, most[i], 4)
		if !ok {
			return fmt.Errorf("sketch: list %d is broken off or too long", i+1)
		}
		if p.cut && (count == 0 || p == &n.lead) {
			return fmt.Errorf("sketch: list %d cannot be cut", i+1)
		}
		p.hashes = make([]uint32, count)
		for j := range p.hashes {
			p.hashes[j] = binary.LittleEndian.Uint32(rest[4*j:])
			if j > 0 && p.hashes[j] <= p.hashes[j-1] {
				return fmt.Errorf("sketch: list %d is out of order", i+1)
			}
		}
		rest = rest[4*count:]
	}
	count, ok := counted(&rest, wholeKeys+leadKeys, 8)
	if !ok || len(rest) != 8*count {
		return errors.New("sketch: the keys are broken off or too many")
	}
	n.keys = make([]uint64, count)
	for j := range n.keys {
		n.keys[j] = binary.LittleEndian.Uint64(rest[8*j:])
	}
	if !slices.IsSorted(n.keys) || len(slices.Compact(slices.Clone(n.keys))) != count {
		return errors.New("sketch: the keys are out of order")
	}
	*s = n
	return nil
}

// counted takes a count off b and tells whether so many items of size bytes follow.
func counted(b *[]byte, most, size int) (int, bool) {
	if len(*b) < 2 {
		return 0, false
	}
	n := int(binary.LittleEndian.Uint16(*b))
	*b = (*b)[2:]
	return n, n <= most && len(*b) >= n*size
}
