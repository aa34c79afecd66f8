package export

import (
	"io"
	"slices"
	"strings"

	"dateline/internal/event"
	"dateline/internal/layout"
)

// phoenix writes rows as the Phoenix pipeline of the Open Event Data Alliance
// does: tabs, no header, an empty cell for what is not known.
type phoenix struct {
	*base
	t      *table
	events numbers
}

func newPhoenix(b *base, w []io.Writer) (Writer, error) {
	return &phoenix{base: b, t: newTable(w[0])}, nil
}

// Close does nothing.
func (x *phoenix) Close() error { return nil }

// Write writes the events of a story.
func (x *phoenix) Write(it *Item) error {
	for i := range it.Events {
		e := &it.Events[i]
		pairs, d := x.coded(e)
		_, address, source := about(it, e)
		for n, p := range pairs {
			x.t.int(x.events.row(e.ID, n))
			year, month, dom := d.Date()
			x.t.text(compact(d))
			x.t.int(year)
			x.t.two(int(month))
			x.t.two(dom)
			x.actor(p.from)
			x.actor(p.to)
			x.t.text(p.code)
			x.t.text(p.code[:2])
			x.t.int(layout.PentaClass(p.code))
			g, _ := x.tables.Goldstein(p.code)
			x.t.float(g)
			x.t.text(issues(e))
			if pl := e.Place; point(pl) {
				x.t.float(pl.Lat)
				x.t.float(pl.Lon)
				x.t.text(pl.Name)
				x.t.text(pl.Admin1)
				x.t.text(pl.Country)
			} else {
				x.t.empty(5)
			}
			x.t.text(sentences(e))
			x.t.text(address)
			x.t.text(source)
			if err := x.t.end(); err != nil {
				return err
			}
		}
	}
	return nil
}

// actor writes a party's code, and its root, first role and other roles.
func (x *phoenix) actor(p *event.Party) {
	root, roles := x.code(p)
	x.t.text(petrarchCode(root, roles))
	x.t.text(root)
	if len(roles) == 0 {
		x.t.empty(2)
		return
	}
	if slices.Contains(primary, roles[0]) {
		x.t.text(roles[0])
		roles = roles[1:]
	} else {
		x.t.empty(1)
	}
	x.t.text(strings.Join(roles, ";"))
}

// primary are the roles that Phoenix has in its column of roles; others are
// attributes.
var primary = strings.Fields("GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CRM CVL")

// petrarch writes rows as PETRARCH does: tabs, no header, --- for a party that
// is not known.
type petrarch struct {
	*base
	t *table
}

func newPETRARCH(b *base, w []io.Writer) (Writer, error) {
	return &petrarch{base: b, t: newTable(w[0])}, nil
}

// Close does nothing.
func (x *petrarch) Close() error { return nil }

// Write writes the events of a story.
func (x *petrarch) Write(it *Item) error {
	for i := range it.Events {
		e := &it.Events[i]
		pairs, d := x.coded(e)
		_, address, source := about(it, e)
		for _, p := range pairs {
			x.t.text(compact(d))
			x.t.text(petrarchCode(x.code(p.from)))
			x.t.text(petrarchCode(x.code(p.to)))
			x.t.text(p.code)
			x.t.text(issues(e))
			x.t.text(sentences(e))
			x.t.text(address)
			x.t.or(source, "NULL")
			if err := x.t.end(); err != nil {
				return err
			}
		}
	}
	return nil
}
