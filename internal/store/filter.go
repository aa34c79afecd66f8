package store

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A Filter says which events are asked for. Conditions of different fields
// all hold; of several values of one field one does. The zero Filter asks for
// all but those of reprints.
type Filter struct {
	Types      []string
	Modes      []string
	Cameo      []string // codes or their beginnings: "17" is all of coerce
	Quads      []int
	Actor      []string // parties, see party
	Recipient  []string // also the actors of a mutual act
	Either     []string // on one of the two sides
	Dyad       []string // two parties: one on each side, either way
	Speaker    []string // who vouches for it; "-" is the story itself
	Country    []string // of the place
	Sector     []string // of an actor or a recipient
	Place      []string // names of places, admin1 or admin2
	Box        *Box
	From, To   day.Day // days on which it may have happened; zero is no bound
	Status     []string
	Context    []string
	Source     []string // agency or paper
	Origin     []string // dateline, icews, gdelt, polecat
	Story      []string
	Incident   []string
	Event      []string
	Text       string // words of the story's title or text
	Confidence float64
	Lead       bool // only what its story is about
	Reprints   bool // also the events of reprints
	// OneADay is the classic filter of event data: of the events of one day
	// with the same countries and sectors on each side, code and status only
	// one stays, the one told first, then the surest. The day is that of the
	// act, else of the story.
	OneADay bool
}

// A Box is a stretch of the earth in degrees. One whose West is greater than
// its East crosses the date line.
type Box struct{ West, South, East, North float64 }

// A Fault tells which value of which field of a filter cannot be read, and
// what would be understood. It is an ErrBadFilter.
type Fault struct{ Field, Value, Want string }

func (f *Fault) Error() string { return f.Field + " " + strconv.Quote(f.Value) + ": " + f.Want }

// Unwrap tells what kind of error it is.
func (*Fault) Unwrap() error { return ErrBadFilter }

func bad(field, value, want string) error { return &Fault{field, value, want} }

// ParseBox reads "west,south,east,north".
func ParseBox(s string) (*Box, error) {
	parts := strings.Split(s, ",")
	if len(parts) != 4 {
		return nil, bad("box", s, "want west,south,east,north in degrees")
	}
	var v [4]float64
	for i, p := range parts {
		f, err := strconv.ParseFloat(strings.TrimSpace(p), 64)
		if err != nil || f != f || i%2 == 0 && (f < -180 || f > 180) || i%2 == 1 && (f < -90 || f > 90) {
			return nil, bad("box", s, strconv.Quote(p)+" is no "+[2]string{"longitude", "latitude"}[i%2])
		}
		v[i] = f
	}
	if v[1] > v[3] {
		return nil, bad("box", s, "its south lies north of its north")
	}
	return &Box{v[0], v[1], v[2], v[3]}, nil
}

var (
	countryTerm = regexp.MustCompile(`^[A-Z]{3}$`)
	sectorTerm  = regexp.MustCompile(`^([A-Z]{3})?/([A-Z]{3})$`)
	entityTerm  = regexp.MustCompile(`^Q[1-9][0-9]*$`)
)

// A where collects conditions and their parameters.
type where struct {
	conds []string
	args  []any
}

func (w *where) add(cond string, args ...any) {
	w.conds = append(w.conds, cond)
	w.args = append(w.args, args...)
}

// in asks that a column has one of some values.
func (w *where) in(column string, values []string) {
	if len(values) > 0 {
		w.add(column+" IN ("+marks(len(values))+")", args(values)...)
	}
}

// sql is the condition, "TRUE" if there is none.
func (w *where) sql() string {
	if len(w.conds) == 0 {
		return "TRUE"
	}
	return strings.Join(w.conds, " AND ")
}

// party is the condition, over columns of the parties table, that a party is
// meant by a term: a country "USA", a country with a sector "USA/GOV", a
// sector "/REB", a Wikidata id "Q22686", or else a part of a name.
func party(term string) (string, []any) {
	switch {
	case countryTerm.MatchString(term):
		return "country = ?", []any{term}
	case entityTerm.MatchString(term):
		return "entity = ?", []any{term}
	case sectorTerm.MatchString(term):
		m := sectorTerm.FindStringSubmatch(term)
		if m[1] == "" {
			return "list_contains(sectors, ?)", []any{m[2]}
		}
		return "country = ? AND list_contains(sectors, ?)", []any{m[1], m[2]}
	}
	return "contains(lower(name), ?)", []any{strings.ToLower(term)}
}

// side asks that one of the terms is a party of e in one of the roles.
func (w *where) side(terms []string, roles ...string) {
	if len(terms) == 0 {
		return
	}
	cond, a := sideOf(terms, roles...)
	w.add(cond, a...)
}

func sideOf(terms []string, roles ...string) (string, []any) {
	var or []string
	var a []any
	for _, t := range terms {
		c, p := party(t)
		or = append(or, "("+c+")")
		a = append(a, p...)
	}
	return "e.id IN (SELECT event FROM parties WHERE role IN ('" + strings.Join(roles, "', '") + "') AND (" + strings.Join(or, " OR ") + "))", a
}

// done asks that e is done to one of the terms: that it is a recipient, or one
// of the actors of a mutual act.
func done(terms []string) (string, []any) {
	c, a := sideOf(terms, "recipient")
	m, b := sideOf(terms, "actor")
	return "(" + c + " OR " + isMutual + " AND " + m + ")", append(a, b...)
}

// Check tells what is wrong with a filter.
func (f *Filter) Check() error {
	for _, s := range f.Status {
		if !slices.Contains([]string{event.Actual, event.Future, event.Hypothetical, event.Negated}, s) {
			return bad("status", s, "want actual, future, hypothetical or negated")
		}
	}
	for _, q := range f.Quads {
		if q < 1 || q > 4 {
			return bad("quad", strconv.Itoa(q), "want 1 to 4")
		}
	}
	for _, c := range f.Cameo {
		if len(c) > 4 || strings.Trim(c, "0123456789") != "" {
			return bad("cameo", c, "want a code such as 173, or its beginning")
		}
	}
	for _, c := range f.Country {
		if !countryTerm.MatchString(c) {
			return bad("country", c, "want an ISO code of three letters")
		}
	}
	if f.From.Known() && f.To.Known() && f.From > f.To {
		return bad("from", f.From.String(), "want a day not after "+f.To.String())
	}
	if n := len(f.Dyad); n != 0 && n != 2 {
		return bad("dyad", strings.Join(f.Dyad, ","), "want two parties")
	}
	if f.Confidence < 0 || f.Confidence > 1 || f.Confidence != f.Confidence {
		return bad("confidence", fmt.Sprint(f.Confidence), "want 0 to 1")
	}
	for _, terms := range [][]string{f.Actor, f.Recipient, f.Either, f.Dyad, f.Speaker} {
		if slices.Contains(terms, "") {
			return bad("party", "", "want a country, country/sector, entity or name")
		}
	}
	return nil
}

// where is the filter as a condition over the events table e.
func (f *Filter) where() (*where, error) {
	if err := f.Check(); err != nil {
		return nil, err
	}
	w := &where{}
	f.columns(w)
	w.side(f.Actor, "actor")
	if len(f.Recipient) > 0 {
		c, a := done(f.Recipient)
		w.add(c, a...)
	}
	w.side(f.Either, "actor", "recipient")
	if len(f.Dyad) == 2 {
		var or []string
		var all []any
		for _, d := range [][2]string{{f.Dyad[0], f.Dyad[1]}, {f.Dyad[1], f.Dyad[0]}} {
			ca, aa := sideOf([]string{d[0]}, "actor")
			cr, ar := done([]string{d[1]})
			or = append(or, "("+ca+" AND "+cr+")")
			all = append(append(all, aa...), ar...)
		}
		w.add("("+strings.Join(or, " OR ")+")", all...)
	}
	if i := slices.Index(f.Speaker, "-"); i >= 0 {
		named := slices.Delete(slices.Clone(f.Speaker), i, i+1)
		if len(named) == 0 {
			w.add("len(e.speakers) = 0")
		} else {
			c, a := sideOf(named, "speaker")
			w.add("(len(e.speakers) = 0 OR "+c+")", a...)
		}
	} else {
		w.side(f.Speaker, "speaker")
	}
	for _, s := range f.Sector {
		if len(s) != 3 {
			return nil, bad("sector", s, "want a code such as GOV")
		}
	}
	if len(f.Sector) > 0 {
		w.add("(list_has_any(e.actor_sectors, ["+marks(len(f.Sector))+"]) OR list_has_any(e.recipient_sectors, ["+marks(len(f.Sector))+"]))",
			append(args(f.Sector), args(f.Sector)...)...)
	}
	if len(f.Incident) > 0 {
		w.add("e.id IN (SELECT event FROM incident_events WHERE incident IN ("+marks(len(f.Incident))+"))", args(f.Incident)...)
	}
	if words := strings.Fields(strings.ToLower(f.Text)); len(words) > 0 {
		cond := strings.TrimSuffix(strings.Repeat("contains(lower(title || ' ' || text), ?) AND ", len(words)), " AND ")
		w.add("e.story IN (SELECT id FROM stories WHERE "+cond+")", args(words)...)
	}
	if f.OneADay {
		w.conds = []string{"e.id IN (SELECT e.id FROM events e WHERE " + w.sql() + " QUALIFY row_number() OVER (" + daily + ") = 1)"}
	}
	return w, nil
}

// daily is what makes events one for OneADay, and which of them stays.
const daily = `PARTITION BY coalesce(e.date_from, e.published), list_sort(e.actor_countries), list_sort(e.actor_sectors),
	list_sort(e.recipient_countries), list_sort(e.recipient_sectors), CASE WHEN e.cameo = '' THEN e.type ELSE e.cameo END, e.status
	ORDER BY e.published, e.confidence DESC, e.id`

// columns adds the conditions that the events table alone answers.
func (f *Filter) columns(w *where) {
	if !f.Reprints {
		w.add("NOT e.copy")
	}
	w.in("e.type", f.Types)
	if len(f.Modes) > 0 {
		w.add("list_has_any(e.mode, ["+marks(len(f.Modes))+"])", args(f.Modes)...)
	}
	if len(f.Cameo) > 0 {
		w.add("("+strings.TrimSuffix(strings.Repeat("starts_with(e.cameo, ?) OR ", len(f.Cameo)), " OR ")+")", args(f.Cameo)...)
	}
	if len(f.Quads) > 0 {
		qs := make([]string, len(f.Quads))
		for i, q := range f.Quads {
			qs[i] = strconv.Itoa(q)
		}
		w.add("e.quad IN (" + strings.Join(qs, ", ") + ")")
	}
	w.in("e.country", f.Country)
	if len(f.Place) > 0 {
		lower := make([]string, len(f.Place))
		for i, p := range f.Place {
			lower[i] = strings.ToLower(p)
		}
		in := marks(len(lower))
		w.add("(lower(e.place) IN ("+in+") OR lower(e.admin1) IN ("+in+") OR lower(e.admin2) IN ("+in+"))",
			slices.Concat(args(lower), args(lower), args(lower))...)
	}
	if b := f.Box; b != nil {
		lon := "e.lon BETWEEN ? AND ?"
		if b.West > b.East {
			lon = "(e.lon >= ? OR e.lon <= ?)"
		}
		w.add("e.lat BETWEEN ? AND ? AND "+lon, b.South, b.North, b.West, b.East)
	}
	if f.From.Known() {
		w.add("e.date_to >= ?", date(f.From))
	}
	if f.To.Known() {
		w.add("e.date_from <= ?", date(f.To))
	}
	w.in("e.status", f.Status)
	if len(f.Context) > 0 {
		w.add("list_has_any(e.contexts, ["+marks(len(f.Context))+"])", args(f.Context)...)
	}
	w.in("e.source", f.Source)
	w.in("e.origin", f.Origin)
	w.in("e.story", f.Story)
	w.in("e.id", f.Event)
	if f.Confidence > 0 {
		w.add("e.confidence >= ?", f.Confidence)
	}
	if f.Lead {
		w.add("e.lead")
	}
}

// narrow is the filter as a condition over the pairs table p, which is ten
// times quicker to read; ok is false where that table does not tell.
func (f *Filter) narrow() (w *where, ok bool) {
	rest := *f
	rest.Types, rest.Quads, rest.Status, rest.Origin = nil, nil, nil, nil
	rest.Dyad, rest.Actor, rest.Recipient, rest.From, rest.To, rest.Reprints = nil, nil, nil, 0, 0, false
	if !rest.zero() || len(f.Dyad) == 0 && (len(f.Actor) == 0 || len(f.Recipient) == 0) {
		return nil, false
	}
	for _, terms := range [][]string{f.Dyad, f.Actor, f.Recipient} {
		for _, t := range terms {
			if !countryTerm.MatchString(t) {
				return nil, false
			}
		}
	}
	// Several countries on a side would count an event twice, and a country may
	// deal with itself.
	if len(f.Dyad) == 2 && f.Dyad[0] == f.Dyad[1] || len(f.Actor) == 1 && len(f.Recipient) == 1 && f.Actor[0] == f.Recipient[0] {
		return nil, false
	}
	if len(f.Actor) > 1 || len(f.Recipient) > 1 || len(f.Dyad) > 0 && len(f.Actor)+len(f.Recipient) > 0 {
		return nil, false
	}
	w = &where{}
	if !f.Reprints {
		w.add("NOT p.copy")
	}
	w.in("p.type", f.Types)
	if len(f.Quads) > 0 {
		a := make([]any, len(f.Quads))
		for i, q := range f.Quads {
			a[i] = q
		}
		w.add("p.quad IN ("+marks(len(a))+")", a...)
	}
	if f.From.Known() {
		w.add("p.until >= ?", date(f.From))
	}
	if f.To.Known() {
		w.add("p.date <= ?", date(f.To))
	}
	w.in("p.status", f.Status)
	w.in("p.origin", f.Origin)
	if len(f.Dyad) == 2 {
		// Two lists, since the database skips what neither has before it
		// looks at rows.
		w.add("p.actor IN (?, ?) AND p.recipient IN (?, ?) AND p.actor <> p.recipient", f.Dyad[0], f.Dyad[1], f.Dyad[0], f.Dyad[1])
	} else {
		w.add("p.actor = ? AND p.recipient = ?", f.Actor[0], f.Recipient[0])
	}
	return w, true
}

// zero tells whether a filter asks for nothing but that reprints are left out.
func (f *Filter) zero() bool {
	w, err := f.where()
	return err == nil && len(w.conds) == 1 && !f.Reprints && !f.OneADay
}
