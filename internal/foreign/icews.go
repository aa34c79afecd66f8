package foreign

import (
	"fmt"
	"slices"
	"strings"

	"dateline/internal/event"
)

// icews reads rows of ICEWS: 20 columns.
type icews struct {
	r     *Reader
	dates dates
	// sectors keeps lists that were read before: there are few.
	sectors map[string]party
}

// A party is what sectors say of one.
type party struct {
	sectors []string
	kind    string
}

// maxKept is how many lists are kept.
const maxKept = 1 << 14

func newICEWS(r *Reader) *icews { return &icews{r: r, sectors: map[string]party{}} }

func (x *icews) row(c []string) (*event.Event, error) {
	if len(c) != 20 {
		return nil, fmt.Errorf("%w: %d cells, want 20", ErrColumns, len(c))
	}
	day, err := x.dates.day(c[1])
	if err != nil {
		return nil, err
	}
	a, err := x.r.act(x.code(text(c[6])))
	if err != nil {
		return nil, err
	}
	n, err := whole("sentence number", c[12])
	if err != nil {
		return nil, err
	}
	id := text(c[0])
	if id == "" {
		return nil, fmt.Errorf("%w: no event id", ErrValue)
	}
	// ICEWS gives an event's id again where it tells it again in other words,
	// so that the id alone does not tell two rows apart.
	e := &event.Event{ID: "icews:" + id + "." + fold(c[1], c[2], c[6], c[8], c[11], c[12])[:6], Published: day, Source: text(c[13])}
	if s := text(c[11]); s != "" {
		e.Story = "icews:" + s
	}
	e.Actors = x.side(c[2], c[3], c[4])
	e.Recipients = x.side(c[8], c[9], c[10])
	if n > 0 {
		e.Mentions = []event.Mention{{Sentence: n - 1}}
	}
	if e.Place, err = x.place(c[14:20]); err != nil {
		return nil, err
	}
	x.r.put(e, a, ICEWS, day)
	return e, nil
}

// code reads a CAMEO code, and puts back the zero that programs take from codes
// they read as numbers: ICEWS' have three digits or four.
func (x *icews) code(s string) string {
	if len(s) == 2 || len(s) == 3 && x.r.tables.Text(s) == "" {
		if full := "0" + s; x.r.tables.Text(full) != "" {
			return full
		}
	}
	return s
}

func (x *icews) side(name, sectors, country string) []event.Party {
	name, country = text(name), text(country)
	if name == "" && country == "" || name == "Unspecified Actor" {
		return nil
	}
	s, ok := x.sectors[sectors]
	if !ok {
		s = x.read(text(sectors))
		if len(x.sectors) < maxKept {
			x.sectors[strings.Clone(sectors)] = s
		}
	}
	p := event.Party{Name: name, Country: x.r.tables.FromName(country), Sectors: s.sectors}
	if p.Country == "" {
		p.Country = s.kind
	}
	return []event.Party{p}
}

// read takes a list of sectors apart. General ones (Government, Social) say
// nothing beside others.
func (x *icews) read(list string) party {
	p := party{sectors: []string{}}
	for _, name := range strings.Split(list, ",") {
		role, ok := x.r.tables.Role(strings.TrimSpace(name))
		if !ok {
			continue
		}
		if p.kind == "" {
			p.kind = role.Kind
		}
		if role.Sector != "" && !slices.Contains(p.sectors, role.Sector) {
			p.sectors = append(p.sectors, role.Sector)
		}
	}
	general := func(s string, beside ...string) {
		if slices.ContainsFunc(p.sectors, func(t string) bool { return slices.Contains(beside, t) }) {
			p.sectors = slices.DeleteFunc(p.sectors, func(t string) bool { return t == s })
		}
	}
	general("SOC", "CVL", "BUS", "EDU", "JRN", "LAB", "MED", "REF", "AGR", "REL")
	general("OPP", "REB", "CRM", "CVL", "PRM")
	if !strings.Contains(list, "Executive") {
		general("GOV", "MIL", "COP", "JUD", "LEG", "SPY")
	}
	return p
}

// place reads City, District, Province, Country, Latitude, Longitude.
func (x *icews) place(c []string) (*event.Place, error) {
	lat, lon, ok, err := degrees(c[4], c[5])
	if err != nil {
		return nil, err
	}
	city, district, province, country := text(c[0]), text(c[1]), text(c[2]), text(c[3])
	if city == "" && district == "" && province == "" && country == "" && !ok {
		return nil, nil
	}
	return &event.Place{
		Name: first(city, district, province, country), Country: x.r.tables.FromName(country), Admin1: province, Admin2: district,
		Lat: lat, Lon: lon, Precision: precision(city, district, province, country),
	}, nil
}

func first(s ...string) string {
	for _, t := range s {
		if t != "" {
			return t
		}
	}
	return ""
}

func precision(city, district, province, country string) string {
	switch {
	case city != "":
		return "exact"
	case district != "":
		return "admin2"
	case province != "":
		return "admin1"
	case country != "":
		return "country"
	}
	return "unknown"
}
