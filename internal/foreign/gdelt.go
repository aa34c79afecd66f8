package foreign

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/event"
)

// gdelt reads rows of GDELT: 61 columns of 2.0, 58 of 1.0, or 57 in its older
// files, which have no address.
type gdelt struct {
	r         *Reader
	format    string
	dates     dates
	published dates
	kept      map[string]party // by kind and roles
}

func newGDELT(r *Reader, format string) *gdelt {
	return &gdelt{r: r, format: format, kept: map[string]party{}}
}

func (x *gdelt) row(c []string) (*event.Event, error) {
	geo, want := 49, 58
	if x.format == GDELT2 {
		geo, want = 51, 61
	}
	if len(c) != want && (want != 58 || len(c) != 57) {
		return nil, fmt.Errorf("%w: %d cells, want %d", ErrColumns, len(c), want)
	}
	if c[0] == "" || strings.Trim(c[0], "0123456789") != "" {
		return nil, fmt.Errorf("%w: event id %q", ErrValue, c[0])
	}
	day, err := x.dates.ymd(c[1])
	if err != nil {
		return nil, err
	}
	a, err := x.r.act(c[26])
	if err != nil {
		return nil, err
	}
	e := &event.Event{ID: x.format + ":" + c[0], Lead: c[25] == "1"}
	after := geo + 7
	if x.format == GDELT2 {
		after++
	}
	if e.Published, err = x.published.ymd(c[after]); err != nil {
		return nil, err
	}
	if len(c) > after+1 {
		if s := text(c[after+1]); strings.Contains(s, "://") {
			e.URL, e.Source = s, site(s)
		} else {
			e.Source = s
		}
		if c[after+1] != "" {
			e.Story = x.format + ":" + fold(c[after+1])
		}
	}
	e.Actors, e.Recipients = x.side(c[5:15]), x.side(c[15:25])
	if e.Place, err = x.place(c[geo:after]); err != nil {
		return nil, err
	}
	x.r.put(e, a, x.format, day)
	return e, nil
}

// site is the host of an address, without allocating.
func site(s string) string {
	_, s, _ = strings.Cut(s, "://")
	if i := strings.IndexAny(s, "/?#:"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimPrefix(s, "www.")
}

// side reads the ten cells of a party: Code, Name, CountryCode,
// KnownGroupCode, EthnicCode, two religions, three types.
func (x *gdelt) side(c []string) []event.Party {
	if c[0] == "" && c[1] == "" {
		return nil
	}
	p := event.Party{Name: text(c[1]), Country: x.r.tables.FromCAMEO(c[2])}
	if p.Name == "" {
		p.Name = c[0]
	}
	roles := x.roles(c[7], c[8], c[9])
	p.Sectors = roles.sectors
	if p.Country == "" {
		p.Country = roles.kind
	}
	if c[3] != "" {
		p.Entity = x.r.tables.Entity(c[3])
	}
	return []event.Party{p}
}

func (x *gdelt) roles(a, b, c string) party {
	var buf [16]byte
	key := append(append(append(append(append(buf[:0], a...), ' '), b...), ' '), c...)
	if p, ok := x.kept[string(key)]; ok {
		return p
	}
	p := party{sectors: []string{}}
	for _, s := range []string{a, b, c} {
		role, ok := x.r.tables.Role(s)
		if s == "IMG" {
			p.kind = first(p.kind, "NSA")
		}
		if !ok {
			continue
		}
		p.kind = first(p.kind, role.Kind)
		if role.Sector != "" && !slices.Contains(p.sectors, role.Sector) {
			p.sectors = append(p.sectors, role.Sector)
		}
	}
	if len(x.kept) < maxKept {
		x.kept[string(key)] = p
	}
	return p
}

// place reads Type, FullName, CountryCode, ADM1Code, in 2.0 ADM2Code, Lat,
// Long, FeatureID.
func (x *gdelt) place(c []string) (*event.Place, error) {
	n := len(c)
	if c[0] == "" || c[0] == "0" {
		return nil, nil
	}
	typ, err := strconv.Atoi(c[0])
	if err != nil || typ < 1 || typ > 5 {
		return nil, fmt.Errorf("%w: type of place %q", ErrValue, c[0])
	}
	lat, lon, _, err := degrees(c[n-3], c[n-2])
	if err != nil {
		return nil, err
	}
	full := text(c[1])
	p := &event.Place{Name: full, Country: x.r.tables.FromFIPS(c[2]), Lat: lat, Lon: lon}
	name, rest, _ := strings.Cut(full, ", ")
	switch typ {
	case 1:
		p.Precision = "country"
	case 2, 5:
		p.Precision, p.Name, p.Admin1 = "admin1", name, name
	default:
		p.Precision, p.Name = "exact", name
		if i := strings.LastIndex(rest, ", "); i >= 0 {
			p.Admin1 = rest[:i]
		}
	}
	return p, nil
}
