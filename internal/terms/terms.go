// Package terms reads the words in which people ask for events: names or codes
// of types, parties, countries and days. Commands and pages read them alike.
package terms

import (
	"cmp"
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/ontology"
	"dateline/internal/store"
	"dateline/lexicon"
)

// Asked is what is asked for, as it was written. Of several values of a field
// one has to hold; what fields say holds together.
type Asked struct {
	Type, Mode, Cameo, Quad         []string
	Actor, Recipient, Either, Dyad  []string // Dyad has two parties
	Speaker                         []string
	Country, Sector, Place          []string
	Box, From, To                   string
	Status, Context, Source, Origin []string
	Story, Incident                 []string
	Text                            string
	Confidence                      float64
	Lead, Reprints, OneADay         bool
}

// A Fault tells which value of which field cannot be read, and what would be
// understood.
type Fault = store.Fault

func wrong(field, value, want string) error { return &Fault{Field: field, Value: value, Want: want} }

// A Reader reads values. It may be used by several goroutines.
type Reader struct {
	db       *store.DB
	ontology func() (*ontology.Ontology, error)
	nations  func() (*nations, error)
}

// New makes a reader for a database. Tables are loaded when they are first
// needed.
func New(db *store.DB) *Reader {
	return &Reader{
		db:       db,
		ontology: sync.OnceValues(func() (*ontology.Ontology, error) { return ontology.Load(lexicon.FS) }),
		nations:  sync.OnceValues(loadNations),
	}
}

// Filter reads what is asked for, and tells what is wrong with it: types,
// modes and contexts are those of the ontology or others that the database
// has.
func (r *Reader) Filter(ctx context.Context, a *Asked) (store.Filter, error) {
	var f store.Filter
	var errs []error
	all := func(xs []string, read func(string) (string, error)) []string {
		out := make([]string, 0, len(xs))
		for _, x := range xs {
			y, err := read(strings.TrimSpace(x))
			errs = append(errs, err)
			out = append(out, y)
		}
		return out
	}
	known := func(field string, by store.By, spell func(string) string, names func(*ontology.Ontology) []string) func(string) (string, error) {
		return func(x string) (string, error) { return r.known(ctx, field, spell(x), by, names) }
	}
	f.Types = all(a.Type, known("type", store.Type, strings.ToUpper, (*ontology.Ontology).Types))
	f.Modes = all(a.Mode, known("mode", store.Mode, strings.ToLower, modes))
	f.Context = all(a.Context, known("context", store.Context, strings.ToLower, (*ontology.Ontology).Contexts))
	f.Source = all(a.Source, func(x string) (string, error) { return r.Source(ctx, x) })
	f.Status = all(a.Status, oneOf("status", event.Actual, event.Future, event.Hypothetical, event.Negated))
	f.Origin = all(a.Origin, oneOf("origin", "dateline", "icews", "gdelt", "polecat"))
	f.Sector = all(a.Sector, sectorOf("sector"))
	f.Country = all(a.Country, r.country)
	f.Cameo, f.Place, f.Story, f.Incident = a.Cameo, a.Place, a.Story, a.Incident
	for _, q := range a.Quad {
		n, err := strconv.Atoi(q)
		if err != nil {
			errs = append(errs, wrong("quad", q, "want 1 to 4"))
		}
		f.Quads = append(f.Quads, n)
	}
	f.Actor = all(a.Actor, r.party("actor"))
	f.Recipient = all(a.Recipient, r.party("recipient"))
	f.Either = all(a.Either, r.party("either"))
	f.Dyad = all(a.Dyad, r.party("dyad"))
	if n := len(a.Dyad); n != 0 && n != 2 {
		errs = append(errs, wrong("dyad", strings.Join(a.Dyad, ","), "want two parties: USA,China"))
	}
	f.Speaker = all(a.Speaker, r.party("speaker"))
	f.Text, f.Lead, f.Reprints, f.OneADay, f.Confidence = a.Text, a.Lead, a.Reprints, a.OneADay, a.Confidence
	var err error
	if a.Box != "" {
		f.Box, err = store.ParseBox(a.Box)
		errs = append(errs, err)
	}
	f.From, err = Bound("from", a.From, false)
	errs = append(errs, err)
	f.To, err = Bound("to", a.To, true)
	errs = append(errs, err, f.Check())
	for _, err := range errs {
		if err != nil {
			return f, err
		}
	}
	return f, nil
}

// Source reads the name of an agency or paper that the database has.
func (r *Reader) Source(ctx context.Context, s string) (string, error) {
	return r.known(ctx, "source", s, store.Source, nil)
}

// Party reads who is meant by a value of a field.
func (r *Reader) Party(field, s string) (string, error) { return r.party(field)(s) }

// Bound reads a day, a month or a year: its first day, or its last.
func Bound(field, s string, last bool) (day.Day, error) {
	if s == "" {
		return 0, nil
	}
	long := s
	switch strings.Count(s, "-") {
	case 0:
		long += "-01-01"
	case 1:
		long += "-01"
	}
	d, err := day.Parse(long)
	if err != nil || len(long) != len("2006-01-02") {
		return 0, wrong(field, s, "want YYYY-MM-DD, YYYY-MM or YYYY")
	}
	switch {
	case last && len(s) == 4:
		return d.AddMonths(12) - 1, nil
	case last && len(s) == 7:
		return d.MonthEnd(), nil
	}
	return d, nil
}

// oneOf reads one of some words.
func oneOf(field string, words ...string) func(string) (string, error) {
	return func(s string) (string, error) {
		if w := strings.ToLower(s); slices.Contains(words, w) {
			return w, nil
		}
		return "", wrong(field, s, "want "+List(words, "or"))
	}
}

func sectorOf(field string) func(string) (string, error) {
	return func(s string) (string, error) {
		up := strings.ToUpper(s)
		if slices.Contains(actor.Sectors(), up) {
			return up, nil
		}
		return "", wrong(field, s, "no sector; they are "+strings.Join(actor.Sectors(), " "))
	}
}

func modes(o *ontology.Ontology) (out []string) {
	for _, t := range o.Types() {
		for _, m := range o.Modes(t) {
			if !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	return out
}

// known reads a code that the ontology has, or that some event has.
func (r *Reader) known(ctx context.Context, field, s string, by store.By, names func(*ontology.Ontology) []string) (string, error) {
	var words []string
	if names != nil {
		o, err := r.ontology()
		if err != nil {
			return "", err
		}
		if words = names(o); slices.Contains(words, s) {
			return s, nil
		}
	}
	top, err := r.db.Top(ctx, store.Filter{Reprints: true}, by, 0)
	if err != nil {
		return "", err
	}
	for _, t := range top {
		if strings.EqualFold(t.Key, s) {
			return t.Key, nil
		}
		if !slices.Contains(words, t.Key) {
			words = append(words, t.Key)
		}
	}
	return "", wrong(field, s, "there is no such "+field+hint(s, words))
}

// hint names the words nearest to one that is not known.
func hint(s string, words []string) string {
	if n := Near(s, words, 4); len(n) > 0 {
		return "; there is " + List(n, "and")
	}
	if len(words) > 0 && len(words) <= 20 {
		return "; there is " + List(words, "and")
	}
	return ""
}

// List writes words as people do: "a, b or c".
func List(words []string, last string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	n := len(words) - 1
	return strings.Join(words[:n], ", ") + " " + last + " " + words[n]
}

// A nations is the built-in tables of parties with the codes of countries.
type nations struct {
	*actor.Tables
	codes map[string]bool
}

func loadNations() (*nations, error) {
	t, err := actor.Load(lexicon.FS)
	if err != nil {
		return nil, err
	}
	n := &nations{t, map[string]bool{"IGO": true, "NGO": true, "MNC": true, "NSA": true}}
	t.Each(func(p *actor.Party) {
		if p.Kind == actor.Country || p.Kind == actor.Territory {
			for _, r := range p.Roles {
				n.codes[r.Country] = true
			}
		}
	})
	return n, nil
}

var (
	codeForm   = regexp.MustCompile(`^[A-Z]{3}$`)
	entityForm = regexp.MustCompile(`^[Qq][1-9][0-9]*$`)
	sectorForm = regexp.MustCompile(`^(.*)/([A-Za-z]{3})$`)
)

// countryOf gives the code of a country that goes by this name, "" if none
// does.
func (r *Reader) countryOf(s string) (string, error) {
	t, err := r.nations()
	if err != nil {
		return "", err
	}
	if t.codes[s] {
		return s, nil
	}
	for _, form := range []string{s, capitals(s), strings.ToUpper(s)} {
		n, ok := t.Nation(form)
		switch {
		case !ok || !slices.Contains(n.Uses, actor.Name) && !slices.Contains(n.Uses, actor.OldName):
		case n.Party != nil && n.Party.Kind == actor.Territory && n.Party.Name != n.Country && t.State(n.Country) != nil:
			return "", nil // Greenland has no code of its own and is less than Denmark
		default:
			return n.Country, nil
		}
	}
	return "", nil
}

// Countries gives the names of countries by their codes.
func Countries() (map[string]string, error) {
	t, err := loadNations()
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	t.Each(func(p *actor.Party) {
		if p.Kind == actor.Country {
			for _, r := range p.Roles {
				if out[r.Country] == "" {
					out[r.Country] = p.Name
				}
			}
		}
	})
	return out, nil
}

// capitals writes each word of a name with a capital: "south korea".
func capitals(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		switch w {
		case "of", "and", "the":
		default:
			_, n := utf8.DecodeRuneInString(w)
			words[i] = strings.ToUpper(w[:n]) + w[n:]
		}
	}
	return strings.Join(words, " ")
}

// country reads the name or code of a country.
func (r *Reader) country(s string) (string, error) {
	code, err := r.countryOf(s)
	if err == nil && code == "" && len(s) == 3 {
		code, err = r.countryOf(strings.ToUpper(s))
	}
	if err != nil || code != "" {
		return code, err
	}
	t, err := r.nations()
	if err != nil {
		return "", err
	}
	var names []string
	t.Each(func(p *actor.Party) {
		if p.Kind == actor.Country {
			names = append(names, p.Name)
		}
	})
	slices.Sort(names)
	return "", wrong("country", s, "no country by that name or code"+hint(s, names))
}

// party reads who is meant. A country's name becomes its code; three capital
// letters that are no country's code are a name, such as PKK.
func (r *Reader) party(field string) func(string) (string, error) {
	return func(s string) (string, error) {
		switch {
		case s == "":
			return "", wrong(field, s, "want a party")
		case field == "speaker" && s == "-":
			return s, nil
		case entityForm.MatchString(s):
			return strings.ToUpper(s), nil
		}
		if m := sectorForm.FindStringSubmatch(s); m != nil {
			sector, err := sectorOf(field)(m[2])
			if err != nil || m[1] == "" {
				return "/" + sector, err
			}
			code, err := r.countryOf(strings.TrimSpace(m[1]))
			if up := strings.ToUpper(m[1]); err == nil && code == "" {
				if t, terr := r.nations(); terr == nil && t.codes[up] {
					code = up
				}
			}
			if err == nil && code == "" {
				err = wrong(field, s, "no country "+strconv.Quote(m[1]))
			}
			return code + "/" + sector, err
		}
		code, err := r.countryOf(s)
		switch {
		case err != nil:
			return "", err
		case code != "":
			return code, nil
		case codeForm.MatchString(s) && slices.Contains(actor.Sectors(), s):
			return "", wrong(field, s, "no country; for the sector of any country write /"+s)
		case codeForm.MatchString(s):
			return strings.ToLower(s), nil
		}
		return s, nil
	}
}

// Near gives at most n of the words that are spelt much like s, nearest first.
func Near(s string, words []string, n int) []string {
	type hit struct {
		word string
		far  int
	}
	var hits []hit
	low := strings.ToLower(s)
	for _, w := range words {
		lw := strings.ToLower(w)
		d := distance(low, lw)
		if d == tooFar {
			continue
		}
		if len(low) >= 3 && strings.Contains(lw, low) {
			d = min(d, 1)
		}
		if d <= max(1, len(low)/4) {
			hits = append(hits, hit{w, d})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Or(cmp.Compare(a.far, b.far), cmp.Compare(a.word, b.word)) })
	out := []string{}
	for _, h := range hits[:min(n, len(hits))] {
		out = append(out, h.word)
	}
	return out
}

// tooFar is the distance of words that are not compared.
const tooFar = 1 << 20

// distance is how many letters must be changed, put in or left out to make a
// into b.
func distance(a, b string) int {
	ra, rb := []rune(a), []rune(b)
	if len(ra) > 100 || len(rb) > 100 { // no code or name is longer
		return tooFar
	}
	prev := make([]int, len(rb)+1)
	for j := range prev {
		prev[j] = j
	}
	for i, x := range ra {
		row := make([]int, len(rb)+1)
		row[0] = i + 1
		for j, y := range rb {
			row[j+1] = prev[j]
			if x != y {
				row[j+1] = 1 + min(prev[j], prev[j+1], row[j])
			}
		}
		prev = row
	}
	return prev[len(rb)]
}
