package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/ontology"
	"dateline/internal/store"
	"dateline/lexicon"
)

// filters are the options of commands that ask for events.
type filters struct {
	conditions
	From word `group:"Which events:" placeholder:"DAY" help:"On DAY or later: 2018-03-04, 2018-03 or 2018."`
	To   word `group:"Which events:" aliases:"until" placeholder:"DAY" help:"On DAY or earlier."`
}

// filter reads the options, and tells what is wrong with them.
func (c *filters) filter(ctx context.Context, db *store.DB) (store.Filter, error) {
	return c.read(ctx, db, "to", c.From, c.To)
}

// ask opens the database to read and hands the filter to f.
func (c *filters) ask(d *database, f func(context.Context, *store.DB, store.Filter) error) error {
	return asking(d, c.filter, f)
}

// conditions are filters but for the days.
type conditions struct {
	Type       words    `group:"Which events:" placeholder:"TYPE" help:"Of these types: ASSAULT,COERCE."`
	Mode       words    `group:"Which events:" placeholder:"MODE" help:"With one of these modes: aerial,drone."`
	Cameo      words    `group:"Which events:" placeholder:"CODE" help:"CAMEO codes or their beginnings: 17 is all of 17."`
	Quad       words    `group:"Which events:" placeholder:"1-4" help:"1 verbal, 2 material cooperation; 3 verbal, 4 material conflict."`
	Actor      words    `group:"Which events:" placeholder:"PARTY" help:"Done by one of these parties."`
	Recipient  words    `group:"Which events:" placeholder:"PARTY" help:"Done to one of them, or with it: talks."`
	Either     words    `group:"Which events:" placeholder:"PARTY" help:"With one of them on either side."`
	Dyad       word     `group:"Which events:" placeholder:"A,B" help:"Between two parties, whoever acts."`
	Country    words    `group:"Which events:" placeholder:"NAME" help:"That took place in one of these countries."`
	Sector     words    `group:"Which events:" placeholder:"CODE" help:"With a party of one of these sectors: REB,OPP."`
	Place      words    `group:"Which events:" placeholder:"NAME" help:"At one of these places or provinces."`
	Box        word     `group:"Which events:" placeholder:"W,S,E,N" help:"In a box of degrees: --box 35,32,42,37."`
	Status     words    `group:"Which events:" placeholder:"S" help:"actual, future, hypothetical or negated."`
	Speaker    words    `group:"Which events:" placeholder:"PARTY" help:"As told by one of these; - is the story itself."`
	Source     words    `group:"Which events:" placeholder:"NAME" help:"From these agencies or papers."`
	Origin     words    `group:"Which events:" placeholder:"NAME" help:"dateline, icews, gdelt or polecat."`
	Context    words    `group:"Which events:" placeholder:"NAME" help:"About one of these: election,diplomatic."`
	Story      words    `group:"Which events:" placeholder:"ID" help:"Of these stories."`
	Incident   words    `group:"Which events:" placeholder:"ID" help:"Of these incidents."`
	Confidence float64  `group:"Which events:" placeholder:"0-1" help:"At least so sure."`
	Text       word     `group:"Which events:" placeholder:"WORDS" help:"All these words in title or text of the story."`
	Lead       bool     `group:"Which events:" help:"Only what its story is about."`
	between    []string // a dyad named by arguments
	Reprints   bool     `group:"Which events:" help:"Also the events of reprints."`
	OneADay    bool     `group:"Which events:" name:"one-a-day" help:"Of the events of a day with one source, target, code and status only one."`
}

// words are the values of an option, with commas between them or in several
// options; a comma in a value is written with a backslash before it.
type words []string

// UnmarshalText adds the values of one option.
func (w *words) UnmarshalText(b []byte) error {
	value := ""
	add := func() error {
		if value = strings.TrimSpace(value); value == "" {
			return errors.New("a value is empty")
		}
		*w = append(*w, value)
		value = ""
		return nil
	}
	for i := 0; i < len(b); i++ {
		switch {
		case b[i] == '\\' && i+1 < len(b) && b[i+1] == ',':
			i++
			value += ","
		case b[i] == ',':
			if err := add(); err != nil {
				return err
			}
		default:
			value += string(b[i : i+1])
		}
	}
	return add()
}

// A word is the value of an option that is not empty: an empty one would ask
// for everything.
type word string

// UnmarshalText reads a value.
func (w *word) UnmarshalText(b []byte) error {
	if strings.TrimSpace(string(b)) == "" {
		return errors.New("an empty value")
	}
	*w = word(b)
	return nil
}

// partyHelp tells in a command's help how parties are written.
const partyHelp = `A PARTY is a country, by name or code (Russia, RUS), a sector of one (RUS/MIL), a sector of any (/REB), a Wikidata id (Q7747), or part of a name (putin). Several values of an option mean one of them; several options hold together. docs/database.md says more.`

// wrong is the error of a value that a user gave.
func wrong(option, value, want string) error {
	return fail(statusUsage, fmt.Errorf("--%s %q: %s", option, value, want))
}

// interruptible gives a context that ends when the user breaks off.
func interruptible() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}

// asking opens the database to read and hands the filter to f.
func asking(d *database, read func(context.Context, *store.DB) (store.Filter, error), f func(context.Context, *store.DB, store.Filter) error) error {
	ctx, stop := interruptible()
	defer stop()
	db, err := d.open(ctx, true)
	if err != nil {
		return err
	}
	filter, err := read(ctx, db)
	if err == nil {
		err = f(ctx, db, filter)
	}
	if cerr := db.Close(); err == nil {
		err = cerr
	}
	if errors.Is(err, store.ErrBadFilter) {
		return fail(statusUsage, err)
	}
	return err
}

// read reads the options, and tells what is wrong with them: types, modes and
// contexts are those of the ontology or others that the database has. The last
// day is that of the option until.
func (c *conditions) read(ctx context.Context, db *store.DB, until string, from, to word) (store.Filter, error) {
	var f store.Filter
	v := &values{db: db}
	all := func(xs []string, read func(string) (string, error)) []string {
		out := make([]string, 0, len(xs))
		for _, x := range xs {
			y, err := read(strings.TrimSpace(x))
			v.errs = append(v.errs, err)
			out = append(out, y)
		}
		return out
	}
	known := func(option string, by store.By, spell func(string) string, names func(*ontology.Ontology) []string) func(string) (string, error) {
		return func(x string) (string, error) { return v.known(ctx, option, spell(x), by, names) }
	}
	f.Types = all(c.Type, known("type", store.Type, strings.ToUpper, (*ontology.Ontology).Types))
	f.Modes = all(c.Mode, known("mode", store.Mode, strings.ToLower, modes))
	f.Context = all(c.Context, known("context", store.Context, strings.ToLower, (*ontology.Ontology).Contexts))
	f.Source = all(c.Source, func(x string) (string, error) { return v.known(ctx, "source", x, store.Source, nil) })
	f.Status = all(c.Status, oneOf("status", event.Actual, event.Future, event.Hypothetical, event.Negated))
	f.Origin = all(c.Origin, oneOf("origin", "dateline", "icews", "gdelt", "polecat"))
	f.Sector = all(c.Sector, sectorOf("sector"))
	f.Country = all(c.Country, v.country)
	f.Cameo, f.Place, f.Story, f.Incident = c.Cameo, c.Place, c.Story, c.Incident
	for _, q := range c.Quad {
		n, err := strconv.Atoi(q)
		if err != nil {
			v.errs = append(v.errs, wrong("quad", q, "want 1 to 4"))
		}
		f.Quads = append(f.Quads, n)
	}
	f.Actor = all(c.Actor, v.party("actor"))
	f.Recipient = all(c.Recipient, v.party("recipient"))
	f.Either = all(c.Either, v.party("either"))
	if c.Dyad != "" {
		f.Dyad = all(strings.Split(string(c.Dyad), ","), v.party("dyad"))
		if len(f.Dyad) != 2 {
			v.errs = append(v.errs, wrong("dyad", string(c.Dyad), "want two parties: --dyad USA,China"))
		}
	}
	if len(c.between) > 0 {
		f.Dyad = all(c.between, v.party("dyad"))
	}
	f.Speaker = all(c.Speaker, v.party("speaker"))
	f.Text, f.Lead, f.Reprints, f.OneADay, f.Confidence = string(c.Text), c.Lead, c.Reprints, c.OneADay, c.Confidence
	var err error
	if c.Box != "" {
		f.Box, err = store.ParseBox(string(c.Box))
		v.errs = append(v.errs, err)
	}
	f.From, err = bound("from", string(from), false)
	v.errs = append(v.errs, err)
	f.To, err = bound(until, string(to), true)
	v.errs = append(v.errs, err, f.Check())
	for _, err := range v.errs {
		if err != nil {
			return f, err
		}
	}
	return f, nil
}

// bound reads a day, a month or a year: its first day, or its last.
func bound(option, s string, last bool) (day.Day, error) {
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
		return 0, wrong(option, s, "want YYYY-MM-DD, YYYY-MM or YYYY")
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
func oneOf(option string, words ...string) func(string) (string, error) {
	return func(s string) (string, error) {
		if w := strings.ToLower(s); slices.Contains(words, w) {
			return w, nil
		}
		return "", wrong(option, s, "want "+list(words, "or"))
	}
}

func sectorOf(option string) func(string) (string, error) {
	return func(s string) (string, error) {
		up := strings.ToUpper(s)
		if slices.Contains(actor.Sectors(), up) {
			return up, nil
		}
		return "", wrong(option, s, "no sector; they are "+strings.Join(actor.Sectors(), " "))
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

// values reads what a user writes for codes and parties. Tables are loaded
// when they are first needed.
type values struct {
	db       *store.DB
	errs     []error
	ontology *ontology.Ontology
	tables   *actor.Tables
	once     sync.Once
	codes    map[string]bool // of countries
}

// known reads a code that the ontology has, or that some event has.
func (v *values) known(ctx context.Context, option, s string, by store.By, names func(*ontology.Ontology) []string) (string, error) {
	var words []string
	if names != nil {
		if v.ontology == nil {
			o, err := ontology.Load(lexicon.FS)
			if err != nil {
				return "", err
			}
			v.ontology = o
		}
		if words = names(v.ontology); slices.Contains(words, s) {
			return s, nil
		}
	}
	top, err := v.db.Top(ctx, store.Filter{Reprints: true}, by, 0)
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
	return "", wrong(option, s, "there is no such "+option+hint(s, words))
}

// hint names the words nearest to one that is not known.
func hint(s string, words []string) string {
	if n := near(s, words, 4); len(n) > 0 {
		return "; there is " + list(n, "and")
	}
	if len(words) > 0 && len(words) <= 20 {
		return "; there is " + list(words, "and")
	}
	return ""
}

// list writes words as people do: "a, b or c".
func list(words []string, last string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	n := len(words) - 1
	return strings.Join(words[:n], ", ") + " " + last + " " + words[n]
}

// actors gives the built-in tables of parties.
func (v *values) actors() (*actor.Tables, error) {
	var err error
	v.once.Do(func() {
		if v.tables, err = actor.Load(lexicon.FS); err != nil {
			return
		}
		v.codes = map[string]bool{"IGO": true, "NGO": true, "MNC": true, "NSA": true}
		v.tables.Each(func(p *actor.Party) {
			if p.Kind == actor.Country || p.Kind == actor.Territory {
				for _, r := range p.Roles {
					v.codes[r.Country] = true
				}
			}
		})
	})
	if err == nil && v.tables == nil {
		err = errors.New("the tables of parties could not be loaded")
	}
	return v.tables, err
}

var (
	codeForm   = regexp.MustCompile(`^[A-Z]{3}$`)
	entityForm = regexp.MustCompile(`^[Qq][1-9][0-9]*$`)
	sectorForm = regexp.MustCompile(`^(.*)/([A-Za-z]{3})$`)
)

// countryOf gives the code of a country that goes by this name, "" if none
// does.
func (v *values) countryOf(s string) (string, error) {
	t, err := v.actors()
	if err != nil {
		return "", err
	}
	if v.codes[s] {
		return s, nil
	}
	for _, form := range []string{s, capitals(s), strings.ToUpper(s)} {
		n, ok := t.Nation(form)
		switch {
		case !ok || !slices.Contains(n.Uses, actor.Name) && !slices.Contains(n.Uses, actor.OldName):
		case n.Party != nil && n.Party.Kind == actor.Territory && n.Party.Name != n.Country && !v.own(n):
			return "", nil // Greenland is less than Denmark
		default:
			return n.Country, nil
		}
	}
	return "", nil
}

// own tells whether a territory has a code of its own: Hong Kong.
func (v *values) own(n actor.Nation) bool { return v.tables.State(n.Country) == nil }

// capitals writes each word of a name with a capital: "south korea".
func capitals(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		switch w {
		case "of", "and", "the":
		default:
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

// country reads the name or code of a country.
func (v *values) country(s string) (string, error) {
	code, err := v.countryOf(s)
	if err == nil && code == "" && len(s) == 3 {
		code, err = v.countryOf(strings.ToUpper(s))
	}
	if err != nil || code != "" {
		return code, err
	}
	var names []string
	v.tables.Each(func(p *actor.Party) {
		if p.Kind == actor.Country {
			names = append(names, p.Name)
		}
	})
	slices.Sort(names)
	return "", wrong("country", s, "no country by that name or code"+hint(s, names))
}

// party reads who is meant. A country's name becomes its code; three capital
// letters that are no country's code are a name, such as PKK.
func (v *values) party(option string) func(string) (string, error) {
	return func(s string) (string, error) {
		switch {
		case s == "":
			return "", wrong(option, s, "want a party")
		case option == "speaker" && s == "-":
			return s, nil
		case entityForm.MatchString(s):
			return strings.ToUpper(s), nil
		}
		if m := sectorForm.FindStringSubmatch(s); m != nil {
			sector, err := sectorOf(option)(m[2])
			if err != nil || m[1] == "" {
				return "/" + sector, err
			}
			code, err := v.countryOf(strings.TrimSpace(m[1]))
			if err == nil && code == "" && v.codes[strings.ToUpper(m[1])] {
				code = strings.ToUpper(m[1])
			}
			if err == nil && code == "" {
				err = wrong(option, s, "no country "+strconv.Quote(m[1]))
			}
			return code + "/" + sector, err
		}
		code, err := v.countryOf(s)
		switch {
		case err != nil:
			return "", err
		case code != "":
			return code, nil
		case codeForm.MatchString(s) && slices.Contains(actor.Sectors(), s):
			return "", wrong(option, s, "no country; for the sector of any country write /"+s)
		case codeForm.MatchString(s):
			return strings.ToLower(s), nil
		}
		return s, nil
	}
}

// near gives at most n of the words that are spelt much like s, nearest first.
func near(s string, words []string, n int) []string {
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
