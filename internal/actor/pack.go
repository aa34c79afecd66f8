package actor

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"path"
	"strings"

	"dateline/internal/day"
)

// The tables are text, and reading them takes a few tenths of a second. So
// that the program starts at once they are also kept packed: the parties with
// their roles and names, as build makes them. The pack carries the checksum
// of the text it was made from; where that differs the text is read.
//
// Layout, all numbers little-endian uint32 unless said:
//
//	magic, checksum of the tables
//	n, then n lengths (uint16) of strings, then the strings' bytes
//	n, then n lists of sectors: their string
//	n, then n parties: id, name, kind | gender<<8, number of roles, number of other names
//	n, then n roles: country, sectors, office, title, from, to
//	n, then n other names: string
//	n, then n aliases: text, party | flags<<24
//	checksum of all that

// PackFile is the packed form of the tables, beside them.
const PackFile = "tables.pack"

const packMagic = "DLACTOR1"

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// checksum is that of the tables' text.
func checksum(files []File) uint32 {
	var sum uint32
	for _, f := range files {
		sum = crc32.Update(sum, castagnoli, []byte(path.Base(f.Name)))
		sum = crc32.Update(sum, castagnoli, f.Data)
	}
	return sum
}

// Pack gives the packed form of the tables in the folder "actors" of fsys.
func Pack(fsys fs.FS) ([]byte, error) {
	t, err := load(fsys, true, nil)
	if err != nil {
		return nil, err
	}
	files, err := readAll(fsys, "actors")
	if err != nil {
		return nil, err
	}
	return t.pack(checksum(files)), nil
}

type packer struct {
	strs map[string]uint32
	list []string
	out  []byte
}

func (p *packer) str(s string) uint32 {
	if i, ok := p.strs[s]; ok {
		return i
	}
	i := uint32(len(p.list))
	p.strs[s] = i
	p.list = append(p.list, s)
	return i
}

func (p *packer) put(ns ...uint32) {
	for _, n := range ns {
		p.out = binary.LittleEndian.AppendUint32(p.out, n)
	}
}

func (t *Tables) pack(sum uint32) []byte {
	p := packer{strs: map[string]uint32{}}
	var lists []uint32
	listOf := map[string]uint32{}
	roles, others := 0, 0
	for i := range t.parties {
		roles += len(t.parties[i].Roles)
		others += len(t.parties[i].Aliases)
		for _, r := range t.parties[i].Roles {
			s := strings.Join(r.Sectors, ",")
			if _, ok := listOf[s]; !ok {
				listOf[s] = uint32(len(lists))
				lists = append(lists, p.str(s))
			}
		}
	}
	p.put(uint32(len(lists)))
	p.put(lists...)
	p.put(uint32(len(t.parties)))
	for i := range t.parties {
		x := &t.parties[i]
		p.put(p.str(x.ID), p.str(x.Name), uint32(x.Kind)|uint32(x.Gender)<<8, uint32(len(x.Roles)), uint32(len(x.Aliases)))
	}
	p.put(uint32(roles))
	for i := range t.parties {
		for _, r := range t.parties[i].Roles {
			p.put(p.str(r.Country), listOf[strings.Join(r.Sectors, ",")], p.str(r.Office), p.str(r.Title), uint32(r.From), uint32(r.To))
		}
	}
	p.put(uint32(others))
	for i := range t.parties {
		for _, a := range t.parties[i].Aliases {
			p.put(p.str(a))
		}
	}
	p.put(uint32(len(t.aliases)))
	for _, a := range t.aliases {
		p.put(p.str(a.text), uint32(a.party)|uint32(a.flags)<<24)
	}
	out := append([]byte(packMagic), 0, 0, 0, 0, 0, 0, 0, 0)
	binary.LittleEndian.PutUint32(out[8:], sum)
	binary.LittleEndian.PutUint32(out[12:], uint32(len(p.list)))
	for _, s := range p.list {
		out = binary.LittleEndian.AppendUint16(out, uint16(len(s)))
	}
	for _, s := range p.list {
		out = append(out, s...)
	}
	out = append(out, p.out...)
	return binary.LittleEndian.AppendUint32(out, crc32.Checksum(out, castagnoli))
}

// unpacker reads a pack; once something is amiss it gives zeros.
type unpacker struct {
	b   []byte
	bad bool
}

func (u *unpacker) num() uint32 {
	if len(u.b) < 4 {
		u.bad = true
		return 0
	}
	n := binary.LittleEndian.Uint32(u.b)
	u.b = u.b[4:]
	return n
}

// count reads a number of things that take at least size bytes each.
func (u *unpacker) count(size int) int {
	n := int(u.num())
	if n < 0 || n > len(u.b)/size {
		u.bad = true
		return 0
	}
	return n
}

var errPack = errors.New("party tables: the packed form is broken")

// unpack fills t from a pack made of tables with that checksum.
func (t *Tables) unpack(data []byte, sum uint32) error {
	if len(data) < 20 || string(data[:8]) != packMagic {
		return errPack
	}
	if binary.LittleEndian.Uint32(data[8:]) != sum {
		return fmt.Errorf("party tables: packed from other tables")
	}
	end := len(data) - 4
	if crc32.Checksum(data[:end], castagnoli) != binary.LittleEndian.Uint32(data[end:]) {
		return errPack
	}
	u := unpacker{b: data[12:end]}
	strs, ok := u.strings()
	if !ok {
		return errPack
	}
	str := func() string {
		if i := int(u.num()); i < len(strs) {
			return strs[i]
		}
		u.bad = true
		return ""
	}
	lists := make([][]string, u.count(4))
	for i := range lists {
		if s := str(); s != "" {
			lists[i] = strings.Split(s, ",")
		}
	}
	parties := make([]Party, u.count(20))
	counts := make([][2]int32, len(parties))
	for i := range parties {
		p := &parties[i]
		p.ID, p.Name = str(), str()
		k := u.num()
		p.Kind, p.Gender = Kind(k), byte(k>>8)
		counts[i] = [2]int32{int32(u.num()), int32(u.num())}
	}
	roles := make([]Role, u.count(24))
	for i := range roles {
		r := &roles[i]
		r.Country = str()
		if l := int(u.num()); l < len(lists) {
			r.Sectors = lists[l]
		}
		r.Office, r.Title = str(), str()
		r.From, r.To = day.Day(u.num()), day.Day(u.num())
	}
	others := make([]string, u.count(4))
	for i := range others {
		others[i] = str()
	}
	for i := range parties {
		nr, no := int(counts[i][0]), int(counts[i][1])
		if nr < 1 || nr > len(roles) || no < 0 || no > len(others) {
			return errPack
		}
		parties[i].Roles, roles = roles[:nr:nr], roles[nr:]
		parties[i].Aliases, others = others[:no:no], others[no:]
	}
	aliases := make([]alias, u.count(8))
	for i := range aliases {
		aliases[i].text = str()
		n := u.num()
		aliases[i].party, aliases[i].flags = int32(n&0xFFFFFF), uint8(n>>24)
		if int(aliases[i].party) >= len(parties) {
			return errPack
		}
	}
	if u.bad || len(u.b) > 0 {
		return errPack
	}
	t.parties, t.aliases = parties, aliases
	return nil
}

func (u *unpacker) strings() ([]string, bool) {
	n := u.count(2)
	lens := u.b[:2*n]
	rest := u.b[2*n:]
	total := 0
	for i := range n {
		total += int(binary.LittleEndian.Uint16(lens[2*i:]))
	}
	if total > len(rest) {
		return nil, false
	}
	heap := string(rest[:total])
	out := make([]string, n)
	at := 0
	for i := range out {
		l := int(binary.LittleEndian.Uint16(lens[2*i:]))
		out[i] = heap[at : at+l]
		at += l
	}
	u.b = rest[total:]
	return out, true
}
