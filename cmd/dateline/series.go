package main

import (
	"cmp"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/chart"
	"dateline/internal/day"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/terms"
)

type seriesCmd struct {
	database
	filters
	Step    string `enum:"day,week,month,year" default:"month" help:"day, week, month or year; month if not said."`
	By      string `placeholder:"WHAT" help:"A series for each ${bys}."`
	Measure string `enum:"events,score" default:"events" help:"What a plot shows: number of events, or their mean score (-10 conflict to 10 cooperation)."`
	Top     *bound `placeholder:"N" help:"Only the N most frequent; 0 is all. Default: 20 in a plot, else all."`
	Fill    bool   `help:"Also steps without events, as 0, from --from to --to."`
	Format  string `enum:"auto,plot,jsonl,csv" default:"auto" help:"plot, csv or jsonl. Default: a plot on a terminal, else csv."`
}

// Help is shown by dateline series --help.
func (*seriesCmd) Help() string {
	return "For instance:\n\n    dateline series --db news.db --dyad USA,China --step year --measure score\n    dateline series --db news.db --by type --fill > months.csv\n\nEvents without a date are left out; one that took several days counts at its first, so that --from leaves out what began earlier. By dyad, actor, party and the like an event counts for each of its own.\n\n" + partyHelp + "\n\n" + exitHelp
}

// A point is what a series says of one step; Score is nil where there is no
// event.
type point struct {
	Date   string   `json:"date"`
	Key    string   `json:"key"`
	Events int      `json:"events"`
	Score  *float64 `json:"score"`
}

// maxPoints bounds what --fill may make.
const maxPoints = 2_000_000

// Run is the command.
func (c *seriesCmd) Run(t *terminal) error {
	by, err := byOf(c.By, true)
	if err != nil {
		return err
	}
	format := c.Format
	if format == "auto" {
		format = "csv"
		if t.outTTY {
			format = "plot"
		}
	}
	top := c.Top.or(0)
	if format == "plot" {
		top = c.Top.or(20)
	}
	return c.ask(&c.database, func(ctx context.Context, db *store.DB, f store.Filter) error {
		points, err := db.Series(ctx, f, store.Step(c.Step), by)
		if err != nil {
			return err
		}
		if by != store.Whole {
			points = slices.DeleteFunc(points, func(p store.Point) bool { return p.Key == "" })
		}
		lines := linesOf(points)
		dropped := 0
		if top > 0 && len(lines) > top {
			dropped = len(lines) - top
			lines = lines[:top]
		}
		if format == "plot" {
			if len(lines) == 0 {
				fmt.Fprintln(t.stderr, "dateline: no events with a date")
				return nil
			}
			return t.buffered(func(w io.Writer) error { return c.plot(w, t.outStyle, by, lines, dropped) })
		}
		rows, err := c.rows(f, by, lines)
		if err != nil {
			return err
		}
		return t.buffered(func(w io.Writer) error { return writePoints(t, w, format, by, rows) })
	})
}

// byOf reads what to count by.
func byOf(s string, empty bool) (store.By, error) {
	if s == "" && empty {
		return store.Whole, nil
	}
	words := bys()
	if by := store.By(strings.ToLower(s)); slices.Contains(store.Bys, by) {
		return by, nil
	}
	return "", wrong("by", s, "want "+terms.List(words, "or"))
}

func bys() []string {
	out := make([]string, len(store.Bys))
	for i, b := range store.Bys {
		out[i] = string(b)
	}
	return out
}

// A seriesLine is the series of one key.
type seriesLine struct {
	key    string
	events int
	points []store.Point // oldest first
}

// linesOf parts points by key, the most frequent first.
func linesOf(points []store.Point) []seriesLine {
	at := map[string]int{}
	var out []seriesLine
	for _, p := range points {
		i, ok := at[p.Key]
		if !ok {
			i = len(out)
			at[p.Key] = i
			out = append(out, seriesLine{key: p.Key})
		}
		out[i].events += p.Events
		out[i].points = append(out[i].points, p)
	}
	slices.SortFunc(out, func(a, b seriesLine) int {
		return cmp.Or(cmp.Compare(b.events, a.events), cmp.Compare(a.key, b.key))
	})
	return out
}

// rows puts the lines together again, by date, with empty steps if asked.
func (c *seriesCmd) rows(f store.Filter, by store.By, lines []seriesLine) ([]point, error) {
	var out []point
	if !c.Fill {
		for _, l := range lines {
			for _, p := range l.points {
				out = append(out, point{p.Date, p.Key, p.Events, &p.Score})
			}
		}
	} else {
		first, last := ends(lines)
		if f.From.Known() && (!first.Known() || f.From < first) {
			first = c.start(f.From)
		}
		if f.To.Known() && (!last.Known() || f.To > last) {
			last = c.start(f.To)
		}
		if first.Known() && last.Known() {
			if len(lines) == 0 && by == store.Whole {
				lines = []seriesLine{{}}
			}
			steps := c.steps(first, last, maxPoints/max(1, len(lines)))
			if steps == nil {
				return nil, fail(statusUsage, errors.New("--fill: too many steps; take a longer --step or fewer series with --top"))
			}
			for _, l := range lines {
				i := 0
				for _, d := range steps {
					p := point{Date: d.String(), Key: l.key}
					if i < len(l.points) && l.points[i].From == d {
						p.Events, p.Score = l.points[i].Events, &l.points[i].Score
						i++
					}
					out = append(out, p)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b point) int { return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Key, b.Key)) })
	return out, nil
}

// ends gives the first and the last step of lines.
func ends(lines []seriesLine) (first, last day.Day) {
	for _, l := range lines {
		a, b := l.points[0].From, l.points[len(l.points)-1].From
		if !first.Known() || a < first {
			first = a
		}
		if !last.Known() || b > last {
			last = b
		}
	}
	return first, last
}

// start is the first day of the step that a day is in.
func (c *seriesCmd) start(d day.Day) day.Day {
	switch c.Step {
	case "week":
		return d.Monday()
	case "month":
		return d.MonthStart()
	case "year":
		return day.Of(d.Year(), 1, 1)
	}
	return d
}

// steps gives the first days of all steps from first to last, nil if there
// are more than n.
func (c *seriesCmd) steps(first, last day.Day, n int) []day.Day {
	out := []day.Day{}
	for d := first; d <= last; {
		if len(out) == n {
			return nil
		}
		out = append(out, d)
		switch c.Step {
		case "day":
			d++
		case "week":
			d += 7
		case "month":
			d = d.AddMonths(1)
		default:
			d = d.AddMonths(12)
		}
	}
	return out
}

// name writes the first day of a step as people write it.
func (c *seriesCmd) name(d day.Day) string {
	y, m, _ := d.Date()
	switch c.Step {
	case "month":
		return fmt.Sprintf("%s %d", m.String()[:3], y)
	case "year":
		return strconv.Itoa(y)
	}
	return d.String()
}

func writePoints(t *terminal, w io.Writer, format string, by store.By, rows []point) error {
	if format == "jsonl" {
		return writeJSONL(w, rows)
	}
	out := csv.NewWriter(t.safe(w))
	head := []string{"date", string(by), "events", "score"}
	if by == store.Whole {
		head = slices.Delete(head, 1, 2)
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for _, r := range rows {
		score := ""
		if r.Score != nil {
			score = strconv.FormatFloat(*r.Score, 'f', -1, 64)
		}
		row := []string{r.Date, r.Key, strconv.Itoa(r.Events), score}
		if by == store.Whole {
			row = slices.Delete(row, 1, 2)
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// A sum is what a column of a plot stands for.
type sum struct {
	events int
	score  float64 // of all events together
}

func add(all []sum) (out sum) {
	for _, s := range all {
		out.events += s.events
		out.score += s.score
	}
	return out
}

// columns gives a line as sums, one a step from first to last, and how many
// steps make one so that they are n at most.
func (c *seriesCmd) columns(l seriesLine, steps []day.Day, n int) ([]sum, int) {
	all := make([]sum, len(steps))
	i := 0
	for k, d := range steps {
		if i < len(l.points) && l.points[i].From == d {
			all[k] = sum{l.points[i].Events, l.points[i].Score * float64(l.points[i].Events)}
			i++
		}
	}
	return chart.Squeeze(all, n, add)
}

// numbers are what a plot shows of sums.
func (c *seriesCmd) numbers(sums []sum) []float64 {
	out := make([]float64, len(sums))
	for i, s := range sums {
		switch {
		case c.Measure == "events":
			out[i] = float64(s.events)
		case s.events == 0:
			out[i] = chart.None
		default:
			out[i] = s.score / float64(s.events)
		}
	}
	return out
}

// plot draws one series as columns, several as a spark line each.
func (c *seriesCmd) plot(w io.Writer, style record.Style, by store.By, lines []seriesLine, dropped int) error {
	first, last := ends(lines)
	steps := c.steps(first, last, maxPoints)
	if steps == nil {
		return fail(statusUsage, errors.New("too many steps to plot; take a longer --step"))
	}
	what := map[string]string{"events": "Events", "score": "Mean score"}[c.Measure] + " by " + c.Step
	if by == store.Whole {
		sums, each := c.columns(lines[0], steps, chart.Room(style.Columns()))
		fmt.Fprintln(w, style.Bold(what+together(each, c.Step))+style.Faint("  "+count(lines[0].events, "event", "events")))
		p := chart.Plot{Values: c.numbers(sums), First: c.name(first), Last: c.name(last), Width: style.Columns(), Height: 10, Signed: c.Measure == "score"}
		_, err := io.WriteString(w, p.String())
		return err
	}
	label, figure := 0, len("events")
	for _, l := range lines {
		label = max(label, len([]rune(l.key)))
		figure = max(figure, len(strconv.Itoa(l.events)))
	}
	label = min(max(label, len(by)), 28)
	room := style.Columns() - label - figure - 4
	var drawn [][]float64
	low, high, each := 0.0, 0.0, 1
	for _, l := range lines {
		sums, e := c.columns(l, steps, room)
		v := c.numbers(sums)
		for _, x := range v {
			if !math.IsNaN(x) {
				high = max(high, math.Abs(x))
			}
		}
		each, drawn = e, append(drawn, v)
	}
	if c.Measure == "score" {
		low = -high
	}
	scale := fmt.Sprintf("  ▁ few, █ %.4g", high)
	if c.Measure == "score" {
		scale = fmt.Sprintf("  ▁ %.1f, █ %.1f", low, high)
	}
	fmt.Fprintln(w, style.Bold(what+together(each, c.Step))+style.Faint(scale))
	fmt.Fprintf(w, "%s  %*s  %s\n", style.Faint(record.Pad(string(by), label)), figure, map[string]string{"events": "events", "score": "score"}[c.Measure],
		style.Faint(chart.Ends(c.name(first), c.name(last), len(drawn[0]))))
	for i, l := range lines {
		n := strconv.Itoa(l.events)
		if c.Measure == "score" {
			total := sum{}
			for _, p := range l.points {
				total.score += p.Score * float64(p.Events)
			}
			n = fmt.Sprintf("%.1f", total.score/float64(l.events))
		}
		fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("%s  %*s  %s", record.Pad(l.key, label), figure, n, chart.Spark(drawn[i], low, high)), " "))
	}
	if dropped > 0 {
		fmt.Fprintln(w, style.Faint(fmt.Sprintf("and %d more; --top 0 shows all", dropped)))
	}
	return nil
}

// together says how many steps one column of a plot stands for.
func together(each int, step string) string {
	if each == 1 {
		return ""
	}
	return fmt.Sprintf(", %d %ss a column", each, step)
}
