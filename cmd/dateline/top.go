package main

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/record"
	"dateline/internal/store"
)

type topCmd struct {
	database
	filters
	By string `required:"" placeholder:"WHAT" help:"${bys}."`
	tallies
}

// Help is shown by dateline top --help.
func (*topCmd) Help() string {
	return "For instance:\n\n    dateline top --db news.db --by party --type PROTEST --country Greece\n\n" + tallyHelp + "\n\n" + partyHelp + "\n\n" + exitHelp
}

// Run is the command.
func (c *topCmd) Run(t *terminal) error {
	by, err := byOf(c.By, false)
	if err != nil {
		return err
	}
	return c.show(t, &c.database, &c.filters, by, nil)
}

type dyadsCmd struct {
	database
	filters
	Undirected bool `help:"Count both directions together."`
	Domestic   bool `help:"Also what happens within a country."`
	tallies
}

// Help is shown by dateline dyads --help.
func (*dyadsCmd) Help() string {
	return "For instance:\n\n    dateline dyads --db news.db --either Russia --from 2014 --undirected\n\nA>B is what A does to B. What two do together, such as talks, counts in both directions.\n\n" + tallyHelp + "\n\n" + partyHelp + "\n\n" + exitHelp
}

// Run is the command.
func (c *dyadsCmd) Run(t *terminal) error {
	by := store.Dyad
	if c.Undirected {
		by = store.Pair
	}
	return c.show(t, &c.database, &c.filters, by, func(x store.Tally) bool {
		n := len(x.Key) / 2
		return c.Domestic || x.Key[:n] != x.Key[n+1:]
	})
}

// tallies are the options of commands that show the most frequent.
type tallies struct {
	Limit  *bound `placeholder:"N" help:"At most N rows; 0 is all. Default: 20 on a terminal, else all."`
	Format string `enum:"auto,table,jsonl,csv" default:"auto" help:"table, csv or jsonl. Default: a table on a terminal, else csv."`
}

const tallyHelp = `Columns: events in all; of quad 1 to 4 (verbal and material cooperation, verbal and material conflict); the mean score, -10 to 10; the years of the first and the last. Where an event has several of what is counted by, it counts for each.`

func (c *tallies) show(t *terminal, d *database, f *filters, by store.By, want func(store.Tally) bool) error {
	format, limit := c.Format, c.Limit.or(0)
	if format == "auto" {
		format = "csv"
		if t.outTTY {
			format = "table"
		}
	}
	if t.outTTY {
		limit = c.Limit.or(20)
	}
	return f.ask(d, func(ctx context.Context, db *store.DB, filter store.Filter) error {
		n := limit
		if want != nil {
			n = 0
		}
		top, err := db.Top(ctx, filter, by, n)
		if err != nil {
			return err
		}
		if want != nil {
			top = slices.DeleteFunc(top, func(x store.Tally) bool { return !want(x) })
			if limit > 0 && len(top) > limit {
				top = top[:limit]
			}
		}
		if len(top) == 0 && format == "table" {
			fmt.Fprintln(t.stderr, "dateline: no events")
			return nil
		}
		return t.buffered(func(w io.Writer) error { return writeTallies(t, w, format, by, top) })
	})
}

func writeTallies(t *terminal, w io.Writer, format string, by store.By, top []store.Tally) error {
	switch format {
	case "jsonl":
		return writeJSONL(w, top)
	case "csv":
		out := csv.NewWriter(t.safe(w))
		if err := out.Write([]string{string(by), "events", "quad1", "quad2", "quad3", "quad4", "score", "first", "last"}); err != nil {
			return err
		}
		for _, x := range top {
			row := []string{x.Key, strconv.Itoa(x.Events)}
			for _, q := range x.Quads {
				row = append(row, strconv.Itoa(q))
			}
			if err := out.Write(append(row, strconv.FormatFloat(x.Score, 'f', -1, 64), x.First, x.Last)); err != nil {
				return err
			}
		}
		out.Flush()
		return out.Error()
	}
	cols := []record.Column{{Name: strings.ToUpper(string(by))}, {Name: "EVENTS", Right: true}, {Name: "QUAD 1", Right: true}, {Name: "2", Right: true},
		{Name: "3", Right: true}, {Name: "4", Right: true}, {Name: "SCORE", Right: true}, {Name: "YEARS", Right: true}}
	rows := make([][]string, 0, len(top))
	for _, x := range top {
		row := []string{x.Key, strconv.Itoa(x.Events)}
		for _, q := range x.Quads {
			row = append(row, strconv.Itoa(q))
		}
		rows = append(rows, append(row, fmt.Sprintf("%.1f", x.Score), years(x.First, x.Last)))
	}
	return record.WriteGrid(w, t.outStyle, cols, rows)
}

// years writes the years of two days: "1994–2022".
func years(first, last string) string {
	a, _, _ := strings.Cut(first, "-")
	b, _, _ := strings.Cut(last, "-")
	if a == b {
		return a
	}
	return a + "–" + b
}
