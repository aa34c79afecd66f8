package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/compare"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/terms"
)

type compareCmd struct {
	database
	filters
	Sources    []string `arg:"" name:"source" help:"Two data sets (dateline, icews, gdelt, polecat), or two news sources of the database."`
	By         string   `enum:"day,week,month,year" default:"month" help:"day, week, month (the default) or year."`
	Measure    string   `enum:"events,score,quad" default:"events" help:"What the cells shown differ most in: number of events (the default), mean score, or quad, which compares the counts of each quad too."`
	Undirected bool     `help:"Take both directions of a dyad together."`
	Domestic   bool     `help:"Also what happens within a country."`
	Limit      *bound   `placeholder:"N" help:"Show the N cells that differ most (default 10); 0 is all that differ."`
	Format     string   `enum:"auto,table,json" default:"auto" help:"table or json. Default: a table on a terminal, else json."`
}

// Help is shown by dateline compare --help.
func (*compareCmd) Help() string {
	return "Tells how far two data sets, or two news sources, agree by dyad and month:\n\n    dateline compare --db news.db icews dateline --from 2018 --to 2018\n\nOnly what happened is compared, unless --status says otherwise. docs/compare.md has the formulas.\n\n" + partyHelp + "\n\n" + exitHelp
}

// A comparison is the answer, as JSON.
type comparison struct {
	Sources [2]string `json:"sources"`
	By      string    `json:"by"`
	Measure string    `json:"measure"`
	compare.Report
}

// Run is the command.
func (c *compareCmd) Run(t *terminal) error {
	if len(c.Sources) != 2 {
		return fail(statusUsage, errors.New("name two sources"))
	}
	by := store.Dyad
	if c.Undirected {
		by = store.Pair
	}
	return c.ask(&c.database, func(ctx context.Context, db *store.DB, f store.Filter) error {
		if len(f.Status) == 0 {
			f.Status = []string{event.Actual}
		}
		sides, err := c.sides(ctx, db, f)
		if err != nil {
			return err
		}
		cmp := compare.New(compare.Measure(c.Measure), c.Limit.or(10))
		for p, err := range db.Compare(ctx, sides, store.Step(c.By), by) {
			if err != nil {
				return err
			}
			if n := len(p.Key) / 2; c.Domestic || p.Key[:n] != p.Key[n+1:] {
				cmp.Add(compare.Cell(p))
			}
		}
		out := comparison{[2]string(c.Sources), c.By, c.Measure, cmp.Report()}
		return t.buffered(func(w io.Writer) error {
			if c.Format == "json" || c.Format == "auto" && !t.outTTY {
				return writeJSONL(w, []comparison{out})
			}
			return c.table(w, t.outStyle, &out)
		})
	})
}

// sides gives the filter of each source.
func (c *compareCmd) sides(ctx context.Context, db *store.DB, f store.Filter) (out [2]store.Filter, err error) {
	origins := []string{"dateline", "icews", "gdelt", "polecat"}
	isSet := func(s string) bool { return slices.Contains(origins, strings.ToLower(s)) }
	a, b := c.Sources[0], c.Sources[1]
	if isSet(a) != isSet(b) {
		return out, fail(statusUsage, fmt.Errorf("%s and %s: compare two data sets (%s) or two news sources", a, b, terms.List(origins, "or")))
	}
	sets := isSet(a)
	switch {
	case sets && len(c.Origin) > 0:
		return out, fail(statusUsage, errors.New("--origin: the data sets are named without an option"))
	case !sets && len(c.Source) > 0:
		return out, fail(statusUsage, errors.New("--source: the sources are named without an option"))
	}
	v := terms.New(db)
	for i, s := range c.Sources {
		out[i] = f
		if sets {
			out[i].Origin = []string{strings.ToLower(s)}
			continue
		}
		if s, err = v.Source(ctx, s); err != nil {
			return out, err
		}
		out[i].Source = []string{s}
	}
	return out, nil
}

// step writes the first day of a step as people do.
func (c *compareCmd) step(d string) string {
	switch c.By {
	case "month":
		return d[:len("2018-03")]
	case "year":
		return d[:len("2018")]
	}
	return d
}

// table writes the answer for people.
func (c *compareCmd) table(w io.Writer, style record.Style, r *comparison) error {
	num := func(f *float64, format string) string {
		if f == nil {
			return "–"
		}
		return fmt.Sprintf(format, *f)
	}
	span := func(i int) string {
		if r.First[i] == "" {
			return "–"
		}
		return c.step(r.First[i]) + " to " + c.step(r.Last[i])
	}
	grid := func(cols []record.Column, rows ...[]string) error { return record.WriteGrid(w, style, cols, rows) }
	right := func(names ...string) (out []record.Column) {
		for i, n := range names {
			out = append(out, record.Column{Name: n, Right: i > 0})
		}
		return out
	}
	what := "DYAD-" + strings.ToUpper(c.By) + "S"
	err := grid([]record.Column{{Name: "SOURCE"}, {Name: "EVENTS", Right: true}, {Name: what, Right: true}, {Name: "FIRST AND LAST " + strings.ToUpper(c.By)}},
		[]string{r.Sources[0], strconv.Itoa(r.Counts.Events[0]), strconv.Itoa(r.Cells[0]), span(0)},
		[]string{r.Sources[1], strconv.Itoa(r.Counts.Events[1]), strconv.Itoa(r.Cells[1]), span(1)},
		[]string{"both", "", strconv.Itoa(r.Both), ""},
		[]string{"one or both", "", strconv.Itoa(r.Either), ""},
		[]string{"ratio of events", num(r.Counts.Ratio, "%.2f"), "", ""})
	if err != nil {
		return err
	}
	fmt.Fprintln(w)
	row := func(name string, c compare.Correlation) []string {
		return []string{name, num(c.Pearson, "%.3f"), num(c.Spearman, "%.3f"), strconv.Itoa(c.Cells)}
	}
	rows := [][]string{
		row("events, where one or both have some", r.Counts.Either),
		row("events, where both have some", r.Counts.Both),
	}
	for q, n := range r.Quads {
		rows = append(rows, row(fmt.Sprintf("quad %d, where one or both have some", q+1), n.Either),
			row(fmt.Sprintf("quad %d, where both have some", q+1), n.Both))
	}
	rows = append(rows, row("mean score, where both have events", r.Scores.Correlation))
	if err := grid(right("CORRELATION", "PEARSON", "SPEARMAN", what), rows...); err != nil {
		return err
	}
	if r.Scores.Difference != nil {
		fmt.Fprintf(w, "\nmean score %s and %s; %s apart on average\n", num(r.Scores.Mean[0], "%.2f"), num(r.Scores.Mean[1], "%.2f"), num(r.Scores.Difference, "%.2f"))
	}
	if len(r.Differ) == 0 {
		return nil
	}
	fmt.Fprintln(w)
	rows = nil
	for _, d := range r.Differ {
		row := []string{d.Key, c.step(d.Date)}
		for i := range d.Events {
			row = append(row, strconv.Itoa(d.Events[i]), num(d.Score[i], "%.1f"))
			if r.Quads != nil {
				row = append(row, strings.Trim(fmt.Sprint(d.Quads[i]), "[]"))
			}
		}
		rows = append(rows, row)
	}
	cols := []record.Column{{Name: "DIFFER MOST"}, {Name: strings.ToUpper(c.By)}}
	for _, s := range r.Sources {
		cols = append(cols, record.Column{Name: strings.ToUpper(s), Right: true}, record.Column{Name: "SCORE", Right: true})
		if r.Quads != nil {
			cols = append(cols, record.Column{Name: "QUADS 1–4", Right: true})
		}
	}
	return grid(cols, rows...)
}
