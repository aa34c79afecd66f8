package where

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"
	"sort"
	"strings"
)

// A Row is a place as the builder knows it, to be compiled.
type Row struct {
	GeoNames   int
	Name       string
	Lat, Lon   float64
	Population int
	Feature    Feature
	ISO        string // country's alpha-3, "" for none
	Admin1     string // key into Table.Admin1, "" for none
	Admin2     string // key into Table.Admin2, "" for none
	Names      []NameRow
}

// A NameRow is one name of a place. Use is one of "own", "other", "letters",
// "after", "demonym".
type NameRow struct {
	Name           string
	Use            string
	Common, Person bool
}

// A Table is all that Encode compiles. Admin1 and Admin2 give the names of
// units by key; Code the code in records of each country.
type Table struct {
	Rows           []Row
	Admin1, Admin2 map[string]string
	Code           map[string]string
}

var useNames = []string{own: "own", other: "other", letters: "letters", after: "after", demonym: "demonym"}

// Encode compiles a table; the result does not depend on the order of rows.
func Encode(t Table) ([]byte, error) {
	rows := slices.Clone(t.Rows)
	sort.Slice(rows, func(i, j int) bool { return rows[i].before(rows[j]) })
	if len(rows) >= maxPlaces {
		return nil, fmt.Errorf("%d places: the format has room for %d", len(rows), maxPlaces-1)
	}
	text := pool{at: map[string]uint32{}}
	if _, err := text.add(""); err != nil {
		return nil, err
	}

	countries := append([]string{""}, sorted(t.Code)...)
	countryNo := map[string]int{}
	for i, c := range countries {
		countryNo[c] = i
	}
	// every country has a nameless first-order unit for places of no known one
	type unit struct {
		name    string
		country int
	}
	var adm1 []unit
	adm1No := map[string]int{}
	for i := range countries {
		adm1 = append(adm1, unit{"", i})
	}
	adm2No := map[string]int{}
	var adm2 []string
	var places, index []byte
	var keys []uint64
	countryPlace := map[string]int{}
	for i, r := range rows {
		c, ok := countryNo[r.ISO]
		if !ok {
			return nil, fmt.Errorf("%s: no country %q", r.Name, r.ISO)
		}
		if r.Feature == Country {
			countryPlace[r.ISO] = i
		}
		a1 := c
		if name, ok := t.Admin1[r.Admin1]; ok && r.Admin1 != "" {
			if a1, ok = adm1No[r.Admin1]; !ok {
				a1 = len(adm1)
				adm1No[r.Admin1] = a1
				adm1 = append(adm1, unit{name, c})
			} else if adm1[a1].country != c {
				return nil, fmt.Errorf("%s: %s lies in two countries", r.Name, r.Admin1)
			}
		}
		a2 := noAdm2
		if name, ok := t.Admin2[r.Admin2]; ok && r.Admin2 != "" {
			if a2, ok = adm2No[r.Admin2]; !ok {
				a2 = len(adm2)
				adm2No[r.Admin2] = a2
				adm2 = append(adm2, name)
			}
		}
		if len(adm1) > 0xFFFF || len(adm2) >= noAdm2 {
			return nil, errors.New("too many administrative units")
		}
		off, err := text.add(r.Name)
		if err != nil {
			return nil, err
		}
		places = binary.LittleEndian.AppendUint32(places, uint32(r.GeoNames))
		places = binary.LittleEndian.AppendUint32(places, uint32(degrees(r.Lat)))
		places = binary.LittleEndian.AppendUint32(places, uint32(degrees(r.Lon)))
		places = binary.LittleEndian.AppendUint32(places, uint32(min(int64(r.Population), 1<<32-1)))
		places = binary.LittleEndian.AppendUint32(places, off<<8|uint32(r.Feature))
		places = binary.LittleEndian.AppendUint16(places, uint16(a1))
		places = binary.LittleEndian.AppendUint16(places, uint16(a2))
		ks, err := r.keys(i)
		if err != nil {
			return nil, err
		}
		keys = append(keys, ks...)
	}
	slices.Sort(keys)
	for _, k := range slices.Compact(keys) {
		index = binary.LittleEndian.AppendUint64(index, k)
	}

	var b1, b2, bc []byte
	for _, u := range adm1 {
		off, err := text.add(u.name)
		if err != nil {
			return nil, err
		}
		b1 = binary.LittleEndian.AppendUint32(b1, off)
		b1 = binary.LittleEndian.AppendUint32(b1, uint32(u.country))
	}
	for _, name := range adm2 {
		off, err := text.add(name)
		if err != nil {
			return nil, err
		}
		b2 = binary.LittleEndian.AppendUint32(b2, off)
	}
	for _, c := range countries {
		var b [8]byte
		copy(b[:3], c)
		copy(b[4:7], t.Code[c])
		bc = append(bc, b[:]...)
		p, ok := countryPlace[c]
		if !ok {
			p = -1 // all bits
		}
		bc = binary.LittleEndian.AppendUint32(bc, uint32(p))
	}

	var out bytes.Buffer
	out.WriteString(magic)
	head := binary.LittleEndian.AppendUint32(nil, version)
	head = binary.LittleEndian.AppendUint32(head, 0)
	for _, n := range []int{len(rows), len(index) / indexSize, len(adm1), len(adm2), len(countries), len(text.b)} {
		head = binary.LittleEndian.AppendUint32(head, uint32(n))
	}
	out.Write(head)
	for _, s := range [][]byte{places, index, b1, b2, bc, text.b} {
		out.Write(s)
	}
	b := out.Bytes()
	seal(b)
	return b, nil
}

// seal writes the checksum.
func seal(b []byte) {
	if len(b) >= headerSize {
		binary.LittleEndian.PutUint32(b[12:], crc32.ChecksumIEEE(b[16:]))
	}
}

// before orders rows by weight, then by what tells them apart.
func (r Row) before(s Row) bool {
	switch {
	case r.Population != s.Population:
		return r.Population > s.Population
	case r.GeoNames != s.GeoNames:
		return r.GeoNames < s.GeoNames
	case r.Name != s.Name:
		return r.Name < s.Name
	case r.Feature != s.Feature:
		return r.Feature < s.Feature
	case r.Lat != s.Lat:
		return r.Lat < s.Lat
	}
	return r.Lon < s.Lon
}

// keys are the row's entries in the index, one for each name that folds to
// another form.
func (r Row) keys(place int) ([]uint64, error) {
	best := map[string]uint64{}
	for _, n := range r.Names {
		u := slices.Index(useNames, n.Use)
		if u < 0 {
			return nil, fmt.Errorf("%s: no use %q", n.Name, n.Use)
		}
		f := Fold(n.Name)
		if f == "" {
			continue
		}
		flags := uint64(u) << 2
		if n.Common {
			flags |= 2
		}
		if n.Person {
			flags |= 1
		}
		if old, ok := best[f]; !ok || flags < old {
			best[f] = flags
		}
	}
	var out []uint64
	for f, flags := range best {
		out = append(out, hash([]byte(f))>>hashShift<<hashShift|flags<<placeBits|uint64(place))
	}
	return out, nil
}

func degrees(d float64) int32 {
	if d < 0 {
		return int32(d*1e5 - 0.5)
	}
	return int32(d*1e5 + 0.5)
}

func sorted(m map[string]string) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// A pool keeps each string once.
type pool struct {
	b  []byte
	at map[string]uint32
}

func (p *pool) add(s string) (uint32, error) {
	s = strings.TrimSpace(s)
	if len(s) > 255 {
		return 0, fmt.Errorf("name of %d bytes", len(s))
	}
	if off, ok := p.at[s]; ok {
		return off, nil
	}
	off := uint32(len(p.b))
	if off >= 1<<24 {
		return 0, errors.New("more than 16 MB of names")
	}
	p.at[s] = off
	p.b = append(append(p.b, byte(len(s))), s...)
	return off, nil
}
