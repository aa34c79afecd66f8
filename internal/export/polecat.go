package export

import (
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/event"
	"dateline/internal/layout"
)

// polecat writes rows as POLECAT publishes them: a header line, tabs, several
// values in a cell parted by "; ", None for text that is not known, an empty
// cell for a number.
type polecat struct {
	*base
	t       *table
	started bool
}

func newPOLECAT(b *base, w []io.Writer) (Writer, error) {
	return &polecat{base: b, t: newTable(w[0])}, nil
}

func (x *polecat) start() error {
	if x.started {
		return nil
	}
	x.started = true
	return x.t.header(layout.POLECAT())
}

// Close writes the header if there was no event.
func (x *polecat) Close() error { return x.start() }

var quads = []string{"None", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"}

// underscores part the story from the event in POLECAT's ids.
var underscores = regexp.MustCompile(`_+`)

// Write writes the events of a story.
func (x *polecat) Write(it *Item) error {
	if err := x.start(); err != nil {
		return err
	}
	for i := range it.Events {
		e := &it.Events[i]
		if !x.actual(e) {
			continue
		}
		d := on(e)
		if !d.Known() {
			x.leave(noDate, 1)
			continue
		}
		x.t.text(underscores.ReplaceAllString(e.Story, "-") + "_" + e.ID)
		x.t.text(d.String())
		x.t.text(e.Type)
		x.list(e.Mode)
		x.t.float(e.Score)
		x.t.text(quads[max(0, min(e.Quad, 4))])
		x.list(e.Contexts)
		x.side(e.Actors)
		x.side(e.Recipients)
		x.place(e.Place)
		_, _, source := about(it, e)
		x.t.or(source, "None")
		x.t.or(e.Published, "None")
		x.none(3) // Story People, Organizations, Locations
		x.t.text("English")
		x.t.or(e.Version, "None")
		if err := x.t.end(); err != nil {
			return err
		}
	}
	return nil
}

func (x *polecat) none(n int) {
	for range n {
		x.t.text("None")
	}
}

// list writes values parted by "; ", None for one that is empty.
func (x *polecat) list(s []string) {
	out := make([]string, len(s))
	for i, v := range s {
		out[i] = first(strings.ReplaceAll(v, ";", ","), "None")
	}
	x.t.or(strings.Join(out, "; "), "None")
}

// side writes the eight cells of the parties on one side; what belongs to the
// first stands first in each.
func (x *polecat) side(ps []event.Party) {
	column := func(f func(*event.Party) string) {
		out := make([]string, len(ps))
		for i := range ps {
			out[i] = f(&ps[i])
		}
		x.list(out)
	}
	column(func(p *event.Party) string { return p.Name })
	column(func(p *event.Party) string { return p.Country })
	column(func(p *event.Party) string { return x.tables.Country(p.Country).COW })
	column(func(p *event.Party) string {
		if len(p.Sectors) == 0 {
			return ""
		}
		return p.Sectors[0]
	})
	var all []string
	for i := range ps {
		for _, s := range ps[i].Sectors {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	x.list(all)
	x.none(1) // Title
	column(func(p *event.Party) string { return p.Text })
	x.none(1) // Wikipedia ID
}

// place writes the ten cells of a place.
func (x *polecat) place(p *event.Place) {
	if p == nil {
		x.none(5)
		x.t.empty(2)
		x.none(3)
		return
	}
	city, district, province := divide(p)
	x.t.or(p.Name, "None")
	x.t.or(city, "None")
	x.t.or(district, "None")
	x.t.or(province, "None")
	x.t.or(p.Country, "None")
	if point(p) {
		x.t.float(p.Lat)
		x.t.float(p.Lon)
	} else {
		x.t.empty(2)
	}
	if p.GeoNames != 0 {
		x.t.text(strconv.Itoa(p.GeoNames))
	} else {
		x.t.text("None")
	}
	x.t.or(p.Text, "None")
	x.none(1) // Feature Type
}
