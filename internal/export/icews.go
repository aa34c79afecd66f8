package export

import (
	"io"
	"slices"
	"strings"

	"dateline/internal/event"
	"dateline/internal/layout"
)

// icews writes rows as ICEWS publishes them: a header line, tabs, NA for what
// is not known, no quoting.
type icews struct {
	*base
	t       *table
	events  numbers
	stories numbers
	started bool
}

func newICEWS(b *base, w []io.Writer) (Writer, error) {
	return &icews{base: b, t: newTable(w[0])}, nil
}

func (x *icews) start() error {
	if x.started {
		return nil
	}
	x.started = true
	return x.t.header(layout.ICEWS())
}

// Close writes the header if there was no event.
func (x *icews) Close() error { return x.start() }

// Write writes the events of a story.
func (x *icews) Write(it *Item) error {
	if err := x.start(); err != nil {
		return err
	}
	for i := range it.Events {
		e := &it.Events[i]
		pairs, d := x.coded(e)
		_, _, source := about(it, e)
		for n, p := range pairs {
			x.t.int(x.events.row(e.ID, n))
			x.t.text(d.String())
			x.side(p.from)
			x.t.or(x.tables.Text(p.code), "NA")
			x.t.text(p.code)
			g, _ := x.tables.Goldstein(p.code)
			x.t.float(g)
			x.side(p.to)
			x.t.int(int(x.stories.of(e.Story)))
			x.number(sentence(e))
			x.t.or(source, "NA")
			city, district, province := divide(e.Place)
			x.t.or(city, "NA")
			x.t.or(district, "NA")
			x.t.or(province, "NA")
			if e.Place != nil {
				x.t.or(x.tables.Country(e.Place.Country).Name, "NA")
			} else {
				x.t.text("NA")
			}
			if point(e.Place) {
				x.t.float(e.Place.Lat)
				x.t.float(e.Place.Lon)
			} else {
				x.t.text("NA")
				x.t.text("NA")
			}
			if err := x.t.end(); err != nil {
				return err
			}
		}
	}
	return nil
}

func (x *icews) number(n int) {
	if n == 0 {
		x.t.text("NA")
		return
	}
	x.t.int(n)
}

// side writes name, sectors and country of a party.
func (x *icews) side(p *event.Party) {
	if p == nil {
		x.t.text("NA")
		x.t.text("NA")
		x.t.text("NA")
		return
	}
	x.t.or(p.Name, "NA")
	x.t.or(x.sectors(p), "NA")
	x.t.or(x.tables.Country(p.Country).Name, "NA")
}

// sectors gives a party's sectors in ICEWS' names, each once.
func (x *icews) sectors(p *event.Party) string {
	var out []string
	add := func(list string) {
		for _, s := range strings.Split(list, ",") {
			if s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	if !x.tables.IsCountry(p.Country) {
		add(x.tables.Sector(p.Country).ICEWS)
	}
	for _, s := range p.Sectors {
		add(x.tables.Sector(s).ICEWS)
	}
	return strings.Join(out, ",")
}
