package where

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"sort"
)

// The compiled gazetteer is one block of little-endian bytes, read in place:
//
//	magic "DLPLACES", version u32, crc32 (IEEE) of all that follows u32
//	counts u32: places, names in the index, adm1, adm2, countries, bytes of text
//	places     24 bytes each: GeoNames id u32, lat and lon i32 (1e-5 degrees), population u32,
//	           name u32 (offset of its text << 8 | feature), adm1 u16, adm2 u16; largest weight first
//	index      8 bytes each, sorted: hash of the folded name (41 bits), how the name is used
//	           (3 bits), a common word (1), a person's name (1), place (18)
//	adm1       8 bytes each: offset of its name u32, country u16, 0 u16
//	adm2       4 bytes each: offset of its name
//	countries  12 bytes each: ISO 3166 alpha-3, code in records (each 3 letters, 0-padded to 4), place u32
//	text       names, each a length byte and its letters
const (
	magic      = "DLPLACES"
	version    = 1
	headerSize = 8 + 4 + 4 + 6*4

	placeSize   = 24
	indexSize   = 8
	adm1Size    = 8
	adm2Size    = 4
	countrySize = 12

	placeBits = 18
	maxPlaces = 1 << placeBits
	flagBits  = 5
	hashShift = placeBits + flagBits
	noAdm2    = 0xFFFF
)

// A use tells how a name stands for its place.
type use uint8

const (
	own     use = iota // its own name
	other              // another name, an older one, another spelling
	letters            // letters that stand for it: "UAE", written in capitals
	after              // a short form that only follows a town and a comma: "Ala."
	demonym            // a word for its people: "Malian"
)

// A Gazetteer is the compiled list of places. It is read only and safe for use
// by several goroutines.
type Gazetteer struct {
	places, index, adm1, adm2, countries, text []byte

	n        int            // places
	byCode   map[string]int // place of a country, by its ISO code
	codes    []string       // code in records, by country
	isoCodes []string
}

// FileName is where the gazetteer lies in the lexicon.
const FileName = "places/places.bin"

// Load reads the gazetteer from the lexicon.
func Load(fsys fs.FS) (*Gazetteer, error) {
	b, err := fs.ReadFile(fsys, FileName)
	if err != nil {
		return nil, fmt.Errorf("gazetteer: %w", err)
	}
	g, err := Parse(b)
	if err != nil {
		return nil, fmt.Errorf("gazetteer %s: %w", FileName, err)
	}
	return g, nil
}

// Parse reads a compiled gazetteer. The Gazetteer keeps b, which must not
// change afterwards.
func Parse(b []byte) (*Gazetteer, error) {
	if len(b) < headerSize || string(b[:8]) != magic {
		return nil, errors.New("not a gazetteer")
	}
	if v := u32(b, 8); v != version {
		return nil, fmt.Errorf("version %d, want %d", v, version)
	}
	if crc32.ChecksumIEEE(b[16:]) != u32(b, 12) {
		return nil, errors.New("checksum does not match")
	}
	g := &Gazetteer{}
	rest := b[headerSize:]
	for i, s := range []struct {
		to   *[]byte
		size int
	}{{&g.places, placeSize}, {&g.index, indexSize}, {&g.adm1, adm1Size}, {&g.adm2, adm2Size}, {&g.countries, countrySize}, {&g.text, 1}} {
		n := uint64(u32(b, 16+4*i)) * uint64(s.size)
		if n > uint64(len(rest)) {
			return nil, errors.New("cut short")
		}
		*s.to, rest = rest[:n:n], rest[n:]
	}
	if len(rest) > 0 {
		return nil, errors.New("more bytes than the header tells")
	}
	g.n = len(g.places) / placeSize
	return g, g.check()
}

// check sees to it that no offset or number leads astray, so that the
// accessors need not.
func (g *Gazetteer) check() error {
	adm1, adm2, countries := len(g.adm1)/adm1Size, len(g.adm2)/adm2Size, len(g.countries)/countrySize
	if g.n >= maxPlaces {
		return errors.New("too many places")
	}
	for i := 0; i < g.n; i++ {
		p := g.places[i*placeSize:]
		if !g.named(u32(p, 16)>>8) || int(p[16]) >= len(featureTable) || int(u16(p, 20)) >= adm1 || u16(p, 22) != noAdm2 && int(u16(p, 22)) >= adm2 {
			return fmt.Errorf("place %d is broken", i)
		}
	}
	var last uint64
	for i := 0; i < len(g.index); i += indexSize {
		e := binary.LittleEndian.Uint64(g.index[i:])
		if e < last || int(e&(maxPlaces-1)) >= g.n {
			return fmt.Errorf("index entry %d is broken", i/indexSize)
		}
		last = e
	}
	for i := 0; i < adm1; i++ {
		if p := g.adm1[i*adm1Size:]; !g.named(u32(p, 0)) || int(u16(p, 4)) >= countries {
			return fmt.Errorf("first-order unit %d is broken", i)
		}
	}
	for i := 0; i < adm2; i++ {
		if !g.named(u32(g.adm2, i*adm2Size)) {
			return fmt.Errorf("second-order unit %d is broken", i)
		}
	}
	g.byCode = make(map[string]int, countries)
	for i := 0; i < countries; i++ {
		p := g.countries[i*countrySize:]
		if u32(p, 8) != ^uint32(0) && int(u32(p, 8)) >= g.n {
			return fmt.Errorf("country %d is broken", i)
		}
		iso := trim(p[:3])
		g.isoCodes, g.codes = append(g.isoCodes, iso), append(g.codes, trim(p[4:7]))
		if u32(p, 8) != ^uint32(0) {
			g.byCode[iso] = int(u32(p, 8))
		}
	}
	return nil
}

func (g *Gazetteer) named(off uint32) bool {
	return int(off) < len(g.text) && int(off)+1+int(g.text[off]) <= len(g.text)
}

func trim(b []byte) string {
	for len(b) > 0 && b[len(b)-1] == 0 {
		b = b[:len(b)-1]
	}
	return string(b)
}

func u32(b []byte, i int) uint32 { return binary.LittleEndian.Uint32(b[i:]) }
func u16(b []byte, i int) uint16 { return binary.LittleEndian.Uint16(b[i:]) }

// Len tells how many places there are.
func (g *Gazetteer) Len() int { return g.n }

// A Place is an entry of the gazetteer.
type Place struct {
	GeoNames   int // 0 where the place is not in GeoNames
	Name       string
	Country    string // code as in records, "" for open water and what lies in several countries
	Admin1     string
	Admin2     string
	Lat, Lon   float64
	Feature    Feature
	Population int
	Precision  string
}

// Place gives an entry by its number.
func (g *Gazetteer) Place(i int) Place {
	p := g.places[i*placeSize : (i+1)*placeSize]
	f := Feature(p[16])
	a1 := g.adm1[int(u16(p, 20))*adm1Size:]
	out := Place{
		GeoNames:   int(u32(p, 0)),
		Name:       g.str(u32(p, 16) >> 8),
		Country:    g.codes[u16(a1, 4)],
		Lat:        float64(int32(u32(p, 4))) / 1e5,
		Lon:        float64(int32(u32(p, 8))) / 1e5,
		Feature:    f,
		Population: int(u32(p, 12)),
		Precision:  f.Precision(),
	}
	out.Admin1 = g.str(u32(a1, 0))
	if a := u16(p, 22); a != noAdm2 {
		out.Admin2 = g.str(u32(g.adm2, int(a)*adm2Size))
	}
	return out
}

func (g *Gazetteer) str(off uint32) string {
	return string(g.text[off+1 : int(off)+1+int(g.text[off])])
}

func (g *Gazetteer) feature(i int) Feature { return Feature(g.places[i*placeSize+16]) }

func (g *Gazetteer) population(i int) int { return int(u32(g.places, i*placeSize+12)) }

func (g *Gazetteer) adm1Of(i int) int { return int(u16(g.places, i*placeSize+20)) }

func (g *Gazetteer) adm2Of(i int) int { return int(u16(g.places, i*placeSize+22)) }

// country gives the number of the country a place lies in; 0 is none.
func (g *Gazetteer) country(i int) int { return int(u16(g.adm1, g.adm1Of(i)*adm1Size+4)) }

// at gives a place's latitude and longitude in hundred-thousandths of a degree.
func (g *Gazetteer) at(i int) (lat, lon int32) {
	return int32(u32(g.places, i*placeSize+4)), int32(u32(g.places, i*placeSize+8))
}

// A hit is one reading of a name.
type hit struct {
	place          int
	use            use
	common, person bool // also a common word, also a person's name
}

// find gives the readings of a folded name by its hash.
func (g *Gazetteer) find(h uint64, to []hit) []hit {
	h >>= hashShift
	n := len(g.index) / indexSize
	lo := g.search(h, n)
	for ; lo < n; lo++ {
		e := binary.LittleEndian.Uint64(g.index[lo*indexSize:])
		if e>>hashShift != h {
			break
		}
		to = append(to, hit{
			place:  int(e & (maxPlaces - 1)),
			person: e>>placeBits&1 != 0,
			common: e>>(placeBits+1)&1 != 0,
			use:    use(e >> (placeBits + 2) & 7),
		})
	}
	return to
}

// search finds the first index entry with hash h or more. Hashes are even over
// their range, so the first guess is close and a short stretch is enough.
func (g *Gazetteer) search(h uint64, n int) int {
	at := func(i int) uint64 { return binary.LittleEndian.Uint64(g.index[i*indexSize:]) >> hashShift }
	guess := int(h >> 17 * uint64(n) >> (64 - hashShift - 17))
	lo, hi := guess, guess
	for step := 256; lo > 0 && at(lo-1) >= h; step *= 2 {
		lo = max(0, lo-step)
	}
	for step := 256; hi < n && at(hi) < h; step *= 2 {
		hi = min(n, hi+step)
	}
	if lo > hi {
		lo = hi
	}
	return lo + sort.Search(hi-lo, func(i int) bool { return at(lo+i) >= h })
}

// Lookup gives the places a name may stand for, the most likely first when
// nothing else is known.
func (g *Gazetteer) Lookup(name string) []Place {
	hits := g.lookup(name)
	out := make([]Place, len(hits))
	for i, h := range hits {
		out[i] = g.Place(h.place)
	}
	return out
}

func (g *Gazetteer) lookup(name string) []hit {
	var f folder
	f.add(name)
	h, ok := f.key()
	if !ok {
		return nil
	}
	hits := g.find(h, nil)
	sort.SliceStable(hits, func(i, j int) bool { return g.prior(hits[i]) > g.prior(hits[j]) })
	return hits
}

// CountryOf gives the code of the country a name lies in or is, "" if it is no
// known place or lies in none: "Mali", "northern Mali" without its first word,
// "Vilnius", "Idlib". It takes the most likely reading, blind to context.
func (g *Gazetteer) CountryOf(name string) string {
	for _, h := range g.lookup(name) {
		if h.use != after && h.use != demonym {
			return g.codes[g.country(h.place)]
		}
	}
	return ""
}

// prior weighs a reading of a name before any context: eighths of a doubling
// of population, more for what the news names oftener than its people count.
func (g *Gazetteer) prior(h hit) int {
	w := log2x8(g.population(h.place) + 1)
	switch g.feature(h.place) {
	case Country:
		w += 60
	case Capital:
		w += 32
	case Admin1:
		w -= 4
	case Seat1:
		w += 8
	case Admin2:
		w -= 24
	case Quarter:
		w -= 16
	}
	switch h.use {
	case other:
		w -= 16
	case after, demonym:
		w -= 200
	}
	return w
}

// log2x8 is eight times the binary logarithm, rounded down.
func log2x8(n int) int {
	if n < 1 {
		return 0
	}
	e := 0
	for m := n; m > 1; m >>= 1 {
		e++
	}
	// the next three bits below the leading one
	var frac int
	if e >= 3 {
		frac = n >> (e - 3) & 7
	} else {
		frac = n << (3 - e) & 7
	}
	return e*8 + frac
}
