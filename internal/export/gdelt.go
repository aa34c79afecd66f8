package export

import (
	"io"
	"net/url"
	"slices"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/layout"
)

// gdelt writes the event tables of GDELT 1.0 and 2.0, and the mentions of 2.0
// if there is a file for them: tabs, no header, an empty cell for what is not
// known.
type gdelt struct {
	*base
	two      bool
	t        *table
	mentions *table // nil: none
	events   numbers
}

func newGDELT1(b *base, w []io.Writer) (Writer, error) {
	return &gdelt{base: b, t: newTable(w[0])}, nil
}

func newGDELT2(b *base, w []io.Writer) (Writer, error) {
	g := &gdelt{base: b, two: true, t: newTable(w[0])}
	if len(w) > 1 {
		g.mentions = newTable(w[1])
	}
	return g, nil
}

// Close does nothing.
func (g *gdelt) Close() error { return nil }

// Write writes the events of a story.
func (g *gdelt) Write(it *Item) error {
	var at *runes
	if it.Story != nil && g.mentions != nil {
		at = newRunes(it.Story.Text)
	}
	for i := range it.Events {
		e := &it.Events[i]
		pairs, d := g.coded(e)
		for n, p := range pairs {
			id := g.events.row(e.ID, n)
			if err := g.event(it, e, p, d, id); err != nil {
				return err
			}
			if g.mentions == nil {
				continue
			}
			for j := range e.Mentions {
				if err := g.mention(it, e, p, &e.Mentions[j], at, d, id); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (g *gdelt) event(it *Item, e *event.Event, p pair, d day.Day, id int) error {
	t := g.t
	year, month, dom := d.Date()
	t.int(id)
	t.text(compact(d))
	t.int(year*100 + int(month))
	t.int(year)
	t.fixed(float64(year)+float64((int(month)-1)*30+dom)/365, 4)
	g.actor(p.from)
	g.actor(p.to)
	t.int(bit(e.Lead))
	t.text(p.code)
	t.text(p.code[:min(3, len(p.code))])
	t.text(p.code[:2])
	t.int(layout.GDELTQuad(p.code))
	v, _ := g.tables.Goldstein(p.code)
	t.float(v)
	t.int(max(1, len(e.Mentions)))
	t.int(1)
	t.int(1)
	t.empty(1) // AvgTone
	g.nowhere()
	g.nowhere()
	g.place(e.Place)
	t.text(g.added(it, e))
	_, address, source := about(it, e)
	t.text(first(address, source))
	return t.end()
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// added is when the event was reported: the story's day, in 2.0 with a time of
// midnight.
func (g *gdelt) added(it *Item, e *event.Event) string {
	d, err := day.Parse(e.Published)
	if err != nil && it.Story != nil {
		d = it.Story.Published
	}
	switch {
	case !d.Known():
		return ""
	case g.two:
		return compact(d) + "000000"
	}
	return compact(d)
}

// actor writes the ten cells of a party.
func (g *gdelt) actor(p *event.Party) {
	t := g.t
	if p == nil {
		t.empty(10)
		return
	}
	c := g.tables.Country(p.Country)
	group := g.tables.Group(p.Entity)
	roles := g.roles(p)
	if c.CAMEO != "" {
		t.text(c.CAMEO + strings.Join(roles, "") + group) // PSEREBHMS
	} else {
		t.text(strings.Join(kinds(p.Country), "") + group + strings.Join(roles, "")) // IGOUNOHLH
	}
	t.text(strings.ToUpper(p.Name))
	t.text(c.CAMEO)
	t.text(group)
	t.empty(3) // EthnicCode, Religion1Code, Religion2Code
	roles = append(kinds(p.Country), roles...)
	for i := range 3 {
		if i < len(roles) {
			t.text(roles[i])
		} else {
			t.empty(1)
		}
	}
}

// kinds gives the CAMEO type of a party that is no one country's.
func kinds(country string) []string {
	switch country {
	case "IGO", "NGO", "MNC":
		return []string{country}
	case "NSA":
		return []string{"IMG"} // an armed group of several countries
	}
	return nil
}

// roles gives a party's sectors as CAMEO roles, each once.
func (g *gdelt) roles(p *event.Party) (out []string) {
	for _, s := range p.Sectors {
		if r := g.tables.Sector(s).GDELT; r != "" && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// The types of place.
const (
	geoNone    = 0
	geoCountry = 1
	geoUSState = 2
	geoUSCity  = 3
	geoCity    = 4
	geoState   = 5
)

// nowhere writes the cells of a place that is not known.
func (g *gdelt) nowhere() {
	g.t.int(geoNone)
	g.t.empty(6)
	if g.two {
		g.t.empty(1)
	}
}

// place writes the cells of the place of an act.
func (g *gdelt) place(p *event.Place) {
	if p == nil || !point(p) {
		g.nowhere()
		return
	}
	t := g.t
	c := g.tables.Country(p.Country)
	us := p.Country == "USA"
	typ, adm1, feature := geoCity, "", ""
	parts := []string{p.Name, p.Admin1, c.Name}
	if us {
		typ = geoUSCity
		adm1 = g.tables.State(first(p.Admin1, p.Name))
	}
	switch p.Precision {
	case "country":
		typ, parts, feature = geoCountry, []string{c.Name}, c.FIPS
	case "admin1":
		typ, parts = geoState, []string{first(p.Admin1, p.Name), c.Name}
		if us {
			typ = geoUSState
		}
	}
	if adm1 != "" {
		adm1 = c.FIPS + adm1
	}
	switch typ {
	case geoCountry:
		adm1 = c.FIPS
	case geoUSState:
		feature = adm1
	}
	t.int(typ)
	t.text(joined(parts, ", "))
	t.text(c.FIPS)
	t.text(adm1)
	if g.two {
		t.empty(1)
	}
	t.float(p.Lat)
	t.float(p.Lon)
	t.text(feature)
}

// joined joins the parts that are there.
func joined(parts []string, sep string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(parts), func(s string) bool { return s == "" }), sep)
}

// mention writes a row of the mentions table.
func (g *gdelt) mention(it *Item, e *event.Event, p pair, m *event.Mention, at *runes, d day.Day, id int) error {
	t := g.mentions
	title, address, source := about(it, e)
	added := first(g.added(it, e), compact(d)+"000000")
	t.int(id)
	t.text(added)
	t.text(added)
	if address != "" {
		t.int(1) // on the web
		t.text(first(host(address), source))
		t.text(address)
	} else {
		t.int(2) // a citation
		t.text(source)
		t.text(joined([]string{source, title, e.Published}, ", "))
	}
	t.int(m.Sentence + 1)
	t.int(offset(at, p.from))
	t.int(offset(at, p.to))
	t.int(at.at(m.Start))
	t.int(1)
	if e.Confidence > 0 {
		t.int(int(100*e.Confidence + 0.5))
	} else {
		t.empty(1)
	}
	if at != nil {
		t.int(at.n)
	} else {
		t.empty(1)
	}
	t.empty(3) // MentionDocTone, MentionDocTranslationInfo, Extras
	return t.end()
}

// offset is where a party stands in the text, in characters; -1 if unknown.
func offset(at *runes, p *event.Party) int {
	if p == nil || p.Text == "" {
		return -1
	}
	return at.at(p.Start)
}

// host gives the site of a web address.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
