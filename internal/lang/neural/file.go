package neural

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"unsafe"
)

// A model file is a header, a table of named sections and the sections, each
// at a multiple of 64 bytes, all little-endian:
//
//	0   8  magic "dateline"
//	8   4  layout version
//	12  4  number of sections
//	16  8  length of the file
//	24  4  CRC-32C of all that follows byte 32
//	28  4  zero
//	32     sections: 16 bytes of name, 8 of offset, 8 of length
//
// The numbers in sections are used where they lie, without copying.
const (
	magic         = "dateline"
	layoutVersion = 1
	headerSize    = 32
	entrySize     = 32
	sectionAlign  = 64
	maxSections   = 256
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A Section is a named run of bytes of a model file.
type Section struct {
	Name string // at most 16 bytes
	Data []byte
}

// JoinSections lays out a model file.
func JoinSections(sections []Section) []byte {
	size := headerSize + entrySize*len(sections)
	for _, s := range sections {
		size = alignUp(size) + len(s.Data)
	}
	b := make([]byte, size)
	copy(b, magic)
	binary.LittleEndian.PutUint32(b[8:], layoutVersion)
	binary.LittleEndian.PutUint32(b[12:], uint32(len(sections)))
	binary.LittleEndian.PutUint64(b[16:], uint64(size))
	at := headerSize + entrySize*len(sections)
	for i, s := range sections {
		at = alignUp(at)
		e := b[headerSize+entrySize*i:]
		copy(e[:16], s.Name)
		binary.LittleEndian.PutUint64(e[16:], uint64(at))
		binary.LittleEndian.PutUint64(e[24:], uint64(len(s.Data)))
		copy(b[at:], s.Data)
		at += len(s.Data)
	}
	binary.LittleEndian.PutUint32(b[24:], crc32.Checksum(b[headerSize:], castagnoli))
	return b
}

func alignUp(n int) int { return (n + sectionAlign - 1) &^ (sectionAlign - 1) }

// Sections checks a file and returns its sections by name. They share its
// bytes.
func Sections(b []byte) (map[string][]byte, error) {
	if len(b) < headerSize || string(b[:8]) != magic {
		return nil, errors.New("not a model file")
	}
	if v := binary.LittleEndian.Uint32(b[8:]); v != layoutVersion {
		return nil, fmt.Errorf("layout version %d, want %d", v, layoutVersion)
	}
	n := binary.LittleEndian.Uint32(b[12:])
	if size := binary.LittleEndian.Uint64(b[16:]); size != uint64(len(b)) {
		return nil, fmt.Errorf("%d bytes, want %d", len(b), size)
	}
	if n > maxSections || headerSize+entrySize*int(n) > len(b) {
		return nil, fmt.Errorf("%d sections do not fit", n)
	}
	if crc32.Checksum(b[headerSize:], castagnoli) != binary.LittleEndian.Uint32(b[24:]) {
		return nil, errors.New("checksum does not agree")
	}
	out := make(map[string][]byte, n)
	for i := range int(n) {
		e := b[headerSize+entrySize*i:][:entrySize]
		name := e[:16]
		for len(name) > 0 && name[len(name)-1] == 0 {
			name = name[:len(name)-1]
		}
		at, size := binary.LittleEndian.Uint64(e[16:]), binary.LittleEndian.Uint64(e[24:])
		if at > uint64(len(b)) || size > uint64(len(b))-at {
			return nil, fmt.Errorf("section %q lies outside the file", name)
		}
		out[string(name)] = b[at : at+size : at+size]
	}
	return out, nil
}

// littleEndian tells how this machine orders bytes.
var littleEndian = func() bool {
	x := uint16(1)
	return *(*byte)(unsafe.Pointer(&x)) == 1
}()

// view reads b as little-endian numbers: in place where the machine allows,
// as a copy elsewhere.
func view[T int8 | int16 | uint16 | int32 | uint32](b []byte) []T {
	var zero T
	size := int(unsafe.Sizeof(zero))
	n := len(b) / size
	if n == 0 {
		return nil
	}
	p := unsafe.Pointer(&b[0])
	if size == 1 || littleEndian && uintptr(p)%uintptr(size) == 0 {
		return unsafe.Slice((*T)(p), n)
	}
	out := make([]T, n)
	for i := range out {
		var v uint32
		for k := range size {
			v |= uint32(b[i*size+k]) << (8 * k)
		}
		out[i] = T(v)
	}
	return out
}
