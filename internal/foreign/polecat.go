package foreign

import (
	"fmt"
	"slices"
	"strings"

	"dateline/internal/event"
	"dateline/internal/layout"
)

// polecat reads rows of POLECAT by the names in its header. Some of its files
// have more names than cells, or empty cells after the last name; rows with the
// 40 cells of the layout are read by it.
type polecat struct {
	r     *Reader
	at    map[string]int // columns by name, in lower case
	usual map[string]int
	n     int
	dates dates
	pub   dates
}

func newPOLECAT(r *Reader, header []string) (*polecat, error) {
	x := &polecat{r: r, at: map[string]int{}, usual: map[string]int{}, n: len(header)}
	for i, h := range header {
		h = strings.ToLower(text(h))
		if h == "event intensity" {
			h = "intensity"
		}
		if _, ok := x.at[h]; h != "" && !ok {
			x.at[h] = i
		}
	}
	for i, h := range layout.POLECAT() {
		x.usual[strings.ToLower(h)] = i
	}
	for _, need := range []string{"event id", "event date", "event type", "actor name", "recipient name"} {
		if _, ok := x.at[need]; !ok {
			return nil, fmt.Errorf("%w: no column %q", ErrFormat, need)
		}
	}
	return x, nil
}

// cells gives the cells of a row by name.
type cells struct {
	c  []string
	at map[string]int
}

func (c cells) raw(name string) string {
	if i, ok := c.at[name]; ok && i < len(c.c) {
		return c.c[i]
	}
	return ""
}

func (c cells) text(name string) string { return text(c.raw(name)) }

// list gives the values of a cell, parted by semicolons; "" for one that is
// not known.
func (c cells) list(name string) []string {
	s := c.text(name)
	if s == "" {
		return nil
	}
	out := strings.Split(s, ";")
	for i := range out {
		out[i] = text(out[i])
	}
	return out
}

func (x *polecat) row(c []string) (*event.Event, error) {
	at := x.at
	switch {
	case len(c) == x.n:
	case len(c) == len(x.usual):
		at = x.usual
	case len(c) > x.n && strings.Join(c[x.n:], "") == "":
	default:
		return nil, fmt.Errorf("%w: %d cells, the header has %d", ErrColumns, len(c), x.n)
	}
	row := cells{c, at}
	day, err := x.dates.day(row.raw("event date"))
	if err != nil {
		return nil, err
	}
	typ := strings.ToUpper(row.text("event type"))
	if !x.r.ont.HasType(typ) {
		return nil, fmt.Errorf("%w: type %q", ErrValue, typ)
	}
	id := row.text("event id")
	if id == "" {
		return nil, fmt.Errorf("%w: no event id", ErrValue)
	}
	a := act{typ: typ, mode: []string{}, quad: x.r.ont.Quad(typ)}
	for _, m := range row.list("event mode") {
		m = strings.ReplaceAll(strings.ToLower(m), "_", "-")
		if x.r.ont.HasMode(typ, m) && !slices.Contains(a.mode, m) {
			a.mode = append(a.mode, m)
		}
	}
	a.score = x.r.ont.Score(typ, a.mode)
	e := &event.Event{ID: "polecat:" + id, Source: row.text("source")}
	if s := row.raw("publication date"); text(s) != "" {
		if e.Published, err = x.pub.day(s); err != nil {
			return nil, err
		}
	}
	if i := strings.LastIndexByte(id, '_'); i > 0 {
		e.Story = "polecat:" + id[:i]
	}
	for _, k := range row.list("contexts") {
		k = strings.ReplaceAll(strings.ToLower(k), "-", "_")
		if x.r.ont.HasContext(k) && !slices.Contains(e.Contexts, k) {
			e.Contexts = append(e.Contexts, k)
		}
	}
	if e.Actors, err = x.side(row, "actor"); err != nil {
		return nil, err
	}
	if e.Recipients, err = x.side(row, "recipient"); err != nil {
		return nil, err
	}
	if e.Place, err = x.place(row); err != nil {
		return nil, err
	}
	x.r.put(e, &a, POLECAT, day)
	return e, nil
}

// maxParties is how many parties a side may have.
const maxParties = 1000

// side reads the parties of one side: lists of the same length, of which the
// first entry of each belongs to the first party.
func (x *polecat) side(row cells, which string) ([]event.Party, error) {
	names := row.list(which + " name")
	countries, cow := row.list(which+" country"), row.list(which+" cow")
	main, all, raw := row.list("primary "+which+" sector"), row.list(which+" sectors"), row.list(which+" name raw")
	n := max(len(names), len(countries), len(cow), len(main))
	if n > maxParties {
		return nil, fmt.Errorf("%w: %d parties", ErrValue, n)
	}
	var out []event.Party
	for i := range n {
		p := event.Party{Name: get(names, i), Text: get(raw, i), Sectors: []string{}}
		p.Country = x.country(get(countries, i), get(cow, i))
		if p.Name == "" {
			p.Name = p.Text
		}
		for _, s := range append([]string{get(main, i)}, x.rest(all, n)...) {
			if s = strings.ToUpper(s); x.r.tables.Sector(s) != (layout.Sector{}) || s == "PRE" {
				if !slices.Contains(p.Sectors, s) {
					p.Sectors = append(p.Sectors, s)
				}
			}
		}
		if p.Name == "" && p.Country == "" && len(p.Sectors) == 0 {
			continue
		}
		out = append(out, p)
	}
	return out, nil
}

// rest are the sectors of the only party; of several it is not told whose they
// are.
func (x *polecat) rest(all []string, n int) []string {
	if n > 1 {
		return nil
	}
	return all
}

func get(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return ""
}

// country reads an ISO code, a name, or, where there is neither, a state's
// number. Several, parted by |, are taken for the first.
func (x *polecat) country(s, cow string) string {
	s, _, _ = strings.Cut(s, "|")
	switch s = strings.TrimSpace(s); s {
	case "IGO", "NGO", "MNC", "NSA":
		return s
	case "":
		return x.r.tables.FromCOW(cow)
	}
	return first(x.r.tables.FromISO(strings.ToUpper(s)), x.r.tables.FromName(s))
}

func (x *polecat) place(row cells) (*event.Place, error) {
	lat, lon, ok, err := degrees(row.raw("latitude"), row.raw("longitude"))
	if err != nil {
		return nil, err
	}
	geonames, err := whole("GeoNames id", row.raw("geonames id"))
	if err != nil {
		return nil, err
	}
	name, city, district, province, country := row.text("placename"), row.text("city"), row.text("district"), row.text("province"), row.text("country")
	if first(name, city, district, province, country) == "" && !ok {
		return nil, nil
	}
	return &event.Place{
		Name: first(name, city, district, province, country), Country: x.country(country, ""), Admin1: province, Admin2: district,
		Lat: lat, Lon: lon, GeoNames: geonames, Precision: precision(city, district, province, country), Text: row.text("raw placename"),
	}, nil
}
