package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"dateline/internal/store"
	"dateline/internal/terms"
)

// filters are the options of commands that ask for events.
type filters struct {
	conditions
	From word `group:"Which events:" placeholder:"DAY" help:"On DAY or later: 2018-03-04, 2018-03 or 2018."`
	To   word `group:"Which events:" aliases:"until" placeholder:"DAY" help:"On DAY or earlier."`
}

// filter reads the options, and tells what is wrong with them.
func (c *filters) filter(ctx context.Context, db *store.DB) (store.Filter, error) {
	return c.read(ctx, db, c.From, c.To)
}

// ask opens the database to read and hands the filter to f.
func (c *filters) ask(d *database, f func(context.Context, *store.DB, store.Filter) error) error {
	return asking(d, "to", c.filter, f)
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

// asking opens the database to read and hands the filter to f. The option for
// the last day is until.
func asking(d *database, until string, read func(context.Context, *store.DB) (store.Filter, error), f func(context.Context, *store.DB, store.Filter) error) error {
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
	if err = faulty(err, until); errors.Is(err, store.ErrBadFilter) {
		return fail(statusUsage, err)
	}
	return err
}

// read reads the options, and tells what is wrong with them.
func (c *conditions) read(ctx context.Context, db *store.DB, from, to word) (store.Filter, error) {
	a := terms.Asked{
		Type: c.Type, Mode: c.Mode, Cameo: c.Cameo, Quad: c.Quad,
		Actor: c.Actor, Recipient: c.Recipient, Either: c.Either, Dyad: c.between, Speaker: c.Speaker,
		Country: c.Country, Sector: c.Sector, Place: c.Place,
		Box: string(c.Box), From: string(from), To: string(to),
		Status: c.Status, Context: c.Context, Source: c.Source, Origin: c.Origin, Story: c.Story, Incident: c.Incident,
		Text: string(c.Text), Confidence: c.Confidence, Lead: c.Lead, Reprints: c.Reprints, OneADay: c.OneADay,
	}
	if c.Dyad != "" && len(c.between) == 0 {
		if a.Dyad = strings.Split(string(c.Dyad), ","); len(a.Dyad) != 2 {
			return store.Filter{}, wrong("dyad", string(c.Dyad), "want two parties: --dyad USA,China")
		}
	}
	return terms.New(db).Filter(ctx, &a)
}

// faulty puts what cannot be read of a value into the words of the command
// line, whose option for the last day is until.
func faulty(err error, until string) error {
	var f *store.Fault
	if !errors.As(err, &f) {
		return err
	}
	switch f.Field {
	case "party": // named without an option
		return fail(statusUsage, err)
	case "to":
		return wrong(until, f.Value, f.Want)
	}
	return wrong(f.Field, f.Value, f.Want)
}

// A bound is at most how many rows an option asks for; 0 is all.
type bound int

// UnmarshalText reads a number of rows.
func (b *bound) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < 0 {
		return fmt.Errorf("want a number, 0 for all, not %q", text)
	}
	*b = bound(n)
	return nil
}

// or gives the number, n if there is none.
func (b *bound) or(n int) int {
	if b == nil {
		return n
	}
	return int(*b)
}
