package web

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/compare"
	"dateline/internal/day"
	"dateline/internal/graphic"
	"dateline/internal/store"
	"dateline/internal/terms"
)

type compareData struct {
	Form   *filterForm
	Fault  bool
	Asked  bool // there is something to compare
	Sides  [2]compareSide
	Panels []panel
	Ticks  []tick
	Step   store.Step
	Apart  bool // the two are of different times, laid over each other
	Types  []shareRow
	Agree  []figure
	Differ []differRow
	Months []monthRow
	Ideas  []choice
}

type compareSide struct {
	Name, Timeline, N, Score, From, To string
	Hard                               int
	tally                              store.Tally
	filter                             store.Filter
	from, to                           day.Day
}

// A Panel has the two lines of one quad.
type panel struct {
	Quad  quad
	Max   string
	Rungs []rung
	Lines [2][]string // points of each stretch
	Dots  [2][]dot    // steps that stand alone
	N     [2]string
	Say   string
}

type shareRow struct {
	Name       string
	Quad       quad
	X          [2]string
	Left, Wide string
	Share      [2]string
	N          [2]string
}

type figure struct{ Name, Value, Help string }

type differRow struct {
	When, Key string
	N         [2]int
	Score     [2]string
}

type monthRow struct {
	When string
	N    [2]int
	Q    [2][4]int
}

// Bounds of comparisons.
const (
	panelHeight = 120.0
	shareRows   = 14
	differRows  = 8
)

// sideParams are the parameters of a side, by what they ask; a side is told
// from the other by what of them it has.
var sideParams = []string{"a", "b", "awith", "bwith", "awhen", "bwhen", "aorigin", "borigin"}

func (s *Server) comparePage(w http.ResponseWriter, r *http.Request) {
	q, err := s.filterOf(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d := &compareData{}
	var mine map[string]string
	if q.Fault == "" {
		mine, err = owns(r, append([]string{"step"}, sideParams...)...)
		if err == nil {
			err = s.readSides(q, mine, d)
		}
		if errors.Is(err, store.ErrBadFilter) {
			q.Fault, err = strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": "), nil
		}
		if err != nil {
			s.broken(w, r, err)
			return
		}
	}
	d.Form = compareForm(q, mine)
	for _, x := range []struct{ name, href string }{
		{"Russia and China", "/compare?a=RUS&b=CHN"}, {"two years of USA and Russia", "/compare?a=USA&awith=RUS&awhen=2017&b=USA&bwith=RUS&bwhen=2018"},
		{"dateline and ICEWS", "/compare?aorigin=dateline&borigin=icews"},
	} {
		d.Ideas = append(d.Ideas, choice{Name: x.name, Href: x.href})
	}
	if q.Fault != "" {
		d.Fault = true
		s.page(w, r, http.StatusUnprocessableEntity, "compare", pageData{Title: "Compare", Data: d})
		return
	}
	if d.Asked {
		ctx, done, err := s.asking(r)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		defer done()
		if err := s.fillCompare(ctx, d, store.Step(mine["step"]), mine); err != nil {
			s.broken(w, r, err)
			return
		}
	}
	s.page(w, r, http.StatusOK, "compare", pageData{Title: "Compare", Data: d})
}

func compareForm(q *query, mine map[string]string) *filterForm {
	f := q.form("/compare", "step", mine["step"])
	all := append(append([]filterField{}, f.First...), f.Rest...)
	f.First, f.Rest, f.Open = nil, nil, false
	for i, x := range []filterField{
		{Name: "a", Label: "Who", Example: "USA"}, {Name: "awith", Label: "with whom", Example: "Russia"}, {Name: "awhen", Label: "when", Example: "2017"}, {Name: "aorigin", Label: "told by", Example: "dateline"},
		{Name: "b", Label: "Who", Example: "China"}, {Name: "bwith", Label: "with whom", Example: "Russia"}, {Name: "bwhen", Label: "when", Example: "2018-01..2018-06"}, {Name: "borigin", Label: "told by", Example: "icews"},
	} {
		x.Value = mine[x.Name]
		if side := "First"; i%4 == 0 {
			if i == 4 {
				side = "Second"
			}
			x.Label = side + ": who"
		}
		f.First = append(f.First, x)
	}
	for _, x := range all {
		switch x.Name {
		case "either", "actor", "recipient", "dyad", "origin":
			continue // each side has its own
		}
		f.Rest = append(f.Rest, x)
		f.Open = f.Open || x.Value != ""
	}
	return f
}

// readSides reads what is compared.
func (s *Server) readSides(q *query, mine map[string]string, d *compareData) error {
	switch store.Step(mine["step"]) {
	case "", store.Day, store.Week, store.Month, store.Year:
	default:
		return &terms.Fault{Field: "step", Value: mine["step"], Want: "want day, week, month or year"}
	}
	for i, side := range []string{"a", "b"} {
		c := &d.Sides[i]
		f := q.Filter
		who, name, err := s.party(side, mine[side])
		if err != nil {
			return err
		}
		with, other, err := s.party(side+"with", mine[side+"with"])
		if err != nil {
			return err
		}
		if len(f.Actor)+len(f.Recipient)+len(f.Either)+len(f.Dyad)+len(f.Origin) > 0 {
			return &terms.Fault{Field: side, Value: mine[side], Want: "not together with either, actor, recipient, dyad or origin"}
		}
		switch {
		case who != "" && with != "":
			f.Dyad = []string{who, with}
		case who+with != "":
			f.Either = []string{who + with}
		}
		if c.from, c.to, err = span(side+"when", mine[side+"when"]); err != nil {
			return err
		}
		if c.from.Known() {
			f.From, f.To = max(f.From, c.from), c.to
			if q.Filter.To.Known() {
				f.To = min(c.to, q.Filter.To)
			}
			if f.From > f.To {
				return &terms.Fault{Field: side + "when", Value: mine[side+"when"], Want: "lies outside from and to"}
			}
		}
		if o := mine[side+"origin"]; o != "" {
			f.Origin = splitValue(strings.ToLower(o))
		}
		c.filter = f
		var parts []string
		if name+other != "" {
			parts = append(parts, joined(" and ", name, other))
		}
		if len(f.Origin) > 0 {
			parts = append(parts, "told by "+strings.Join(f.Origin, ", "))
		}
		if w := mine[side+"when"]; w != "" {
			parts = append(parts, strings.ReplaceAll(w, "..", " to "))
		}
		c.Name = cmp.Or(strings.Join(parts, ", "), "all events")
		c.Timeline = q.Link("/timeline", "a", who, "b", with, "origin", strings.Join(f.Origin, ","), "from", f.From.String(), "to", f.To.String())
	}
	for _, p := range sideParams {
		d.Asked = d.Asked || mine[p] != ""
	}
	return nil
}

func (s *Server) fillCompare(ctx context.Context, d *compareData, step store.Step, mine map[string]string) error {
	db := s.opt.Store
	var from, to [2]day.Day
	for i := range d.Sides {
		c := &d.Sides[i]
		all, err := db.Top(ctx, c.filter, store.Whole, 1)
		if err != nil {
			return err
		}
		c.N = "0"
		if len(all) == 0 {
			continue
		}
		t := all[0]
		c.tally = t
		c.N, c.Hard, c.Score, c.From, c.To = thousands(t.Events), share(t.Quads[2]+t.Quads[3], t.Events), signed(t.Score), isoDay(t.First), isoDay(t.Last)
		if t.First == "" {
			continue
		}
		if from[i], to[i], err = extent(t, c.filter); err != nil {
			return err
		}
	}
	d.Apart = d.Sides[0].from.Known() && d.Sides[1].from.Known() && d.Sides[0].from != d.Sides[1].from
	if !d.Apart {
		from, to = wider(from, to)
	}
	long := max(to[0]-from[0], to[1]-from[1])
	d.Step = cmp.Or(step, store.Month)
	if step == "" && long < 150 {
		d.Step = store.Week
	}
	d.Step = stepFor(1, 1+long, d.Step)
	var series [2][][5]int
	for i := range d.Sides {
		if !from[i].Known() {
			continue
		}
		f := d.Sides[i].filter
		f.From, f.To = from[i], to[i]
		points, err := db.Series(ctx, f, d.Step, store.Quad)
		if err != nil {
			return err
		}
		series[i] = gridOf(points, from[i], to[i], d.Step)
	}
	n := max(len(series[0]), len(series[1]))
	d.drawPanels(series, n, cmp.Or(from[0], from[1]))
	d.agree(series, n)
	if !d.Apart && (mine["aorigin"] != mine["borigin"]) {
		if err := s.differ(ctx, d); err != nil {
			return err
		}
	}
	return s.shareOfTypes(ctx, d)
}

// wider gives both sides the time of the two together.
func wider(from, to [2]day.Day) (a, b [2]day.Day) {
	first, last := from[0], max(to[0], to[1])
	if !first.Known() || from[1].Known() && from[1] < first {
		first = from[1]
	}
	return [2]day.Day{first, first}, [2]day.Day{last, last}
}

// gridOf lays points out step by step: of each the whole and the four quads.
func gridOf(points []store.Point, from, to day.Day, step store.Step) [][5]int {
	at := map[day.Day]int{}
	var out [][5]int
	for d := beginOf(from, step); d <= to && len(out) < maxSteps+2; d = afterStep(d, step) {
		at[d] = len(out)
		out = append(out, [5]int{})
	}
	for _, p := range points {
		i, ok := at[p.From]
		if !ok {
			continue
		}
		out[i][0] += p.Events
		if q, err := strconv.Atoi(p.Key); err == nil && q >= 1 && q <= 4 {
			out[i][q] += p.Events
		}
	}
	return out
}

func (d *compareData) drawPanels(series [2][][5]int, n int, first day.Day) {
	if n == 0 {
		return
	}
	start := beginOf(first, d.Step)
	end := start
	for i := range n {
		m := monthRow{When: stepName(end, d.Step)}
		if d.Apart {
			m.When = fmt.Sprintf("%s %d", d.Step, i+1)
		}
		for side := range series {
			if i < len(series[side]) {
				m.N[side] = series[side][i][0]
				copy(m.Q[side][:], series[side][i][1:])
			}
		}
		if m.N[0]+m.N[1] > 0 {
			d.Months = append(d.Months, m)
		}
		end = afterStep(end, d.Step)
	}
	span := float64(end - start)
	if d.Apart {
		for i := 0; i < n; i += max(1, (n+5)/6) {
			d.Ticks = append(d.Ticks, tick{X: percent(100 * (float64(i) + .5) / float64(n)), Label: strconv.Itoa(i + 1), Major: i == 0})
		}
	} else {
		for _, t := range timeTicks(start, end, func(x day.Day) float64 { return 100 * float64(x-start) / span }) {
			if !t.Minor {
				d.Ticks = append(d.Ticks, t)
			}
		}
	}
	for q := 1; q <= 4; q++ {
		p := panel{Quad: quadOf(q)}
		most := 0
		total := [2]int{}
		for side := range series {
			for _, x := range series[side] {
				most = max(most, x[q])
				total[side] += x[q]
			}
			p.N[side] = thousands(total[side])
		}
		top := graphic.Nice(float64(most))
		for _, v := range graphic.Rungs(top, 2) {
			p.Rungs = append(p.Rungs, rung{Y: px(8 + (panelHeight-8)*(1-v/top)), Text: strconv.Itoa(int(v))})
		}
		for side := range series {
			var line []string
			for i, x := range series[side] {
				at := 100 * (float64(i) + .5) / float64(n)
				y := 8 + (panelHeight-8)*(1-float64(x[q])/top)
				line = append(line, percent(at*10)+","+px(y))
				if len(series[side]) == 1 {
					p.Dots[side] = append(p.Dots[side], dot{percent(at), px(y)})
				}
			}
			if len(line) > 1 {
				p.Lines[side] = append(p.Lines[side], strings.Join(line, " "))
			}
		}
		p.Say = fmt.Sprintf("%s: %s of the first, %s of the second; at most %d in one %s.", p.Quad.Name, p.N[0], p.N[1], most, d.Step)
		d.Panels = append(d.Panels, p)
	}
}

// agree reckons how far the two go together, step by step.
func (d *compareData) agree(series [2][][5]int, n int) {
	c := compare.New(compare.Quad, 0)
	for i := range n {
		cell := compare.Cell{Date: strconv.Itoa(i)}
		for side := range series {
			if i < len(series[side]) {
				cell.Events[side] = series[side][i][0]
				copy(cell.Quads[side][:], series[side][i][1:])
			}
		}
		c.Add(cell)
	}
	r := c.Report()
	d.Agree = append(d.Agree, figure{"Together by " + string(d.Step), correlation(r.Counts.Either), "rank correlation of the numbers of events, by " + string(d.Step) + ": 1 is rise and fall together, 0 is none, −1 is the one rising where the other falls"})
	for q := range r.Quads {
		d.Agree = append(d.Agree, figure{quadOf(q + 1).Name, correlation(r.Quads[q].Either), "the same of this kind of act"})
	}
	if r.Counts.Ratio != nil {
		d.Agree = append(d.Agree, figure{"Events of the first for each of the second", strconv.FormatFloat(*r.Counts.Ratio, 'f', 2, 64), "the ratio of their numbers"})
	}
}

func correlation(c compare.Correlation) string {
	if c.Spearman == nil {
		return "–"
	}
	return strings.Replace(strconv.FormatFloat(*c.Spearman, 'f', 2, 64), "-", "−", 1)
}

// differ finds the pairs of countries and months in which two sources differ
// most.
func (s *Server) differ(ctx context.Context, d *compareData) error {
	c := compare.New(compare.Events, differRows)
	for p, err := range s.opt.Store.Compare(ctx, [2]store.Filter{d.Sides[0].filter, d.Sides[1].filter}, store.Month, store.Pair) {
		if err != nil {
			return err
		}
		c.Add(compare.Cell{Date: p.Date, Key: p.Key, Events: p.Events, Quads: p.Quads, Score: p.Score})
	}
	r := c.Report()
	d.Agree = append(d.Agree,
		figure{"By pair of countries and month", correlation(r.Counts.Either), fmt.Sprintf("rank correlation of the numbers of events over %s of a pair in a month; %s are in both", plural(r.Either, "cell", "cells"), thousands(r.Both))},
		figure{"Scores of these", correlation(r.Scores.Correlation), "rank correlation of mean scores, where both have events"})
	for _, x := range r.Differ {
		row := differRow{Key: strings.Replace(x.Key, "-", " and ", 1), N: x.Events}
		if at, err := day.Parse(x.Date); err == nil {
			row.When = stepName(at, store.Month)
		}
		for i, v := range x.Score {
			if row.Score[i] = "–"; v != nil {
				row.Score[i] = signed(*v)
			}
		}
		d.Differ = append(d.Differ, row)
	}
	return nil
}

// shareOfTypes sets the shares of types side by side, those that differ most
// in size first.
func (s *Server) shareOfTypes(ctx context.Context, d *compareData) error {
	type two struct {
		name string
		n    [2]int
		quad int
	}
	by := map[string]*two{}
	for i := range d.Sides {
		top, err := s.opt.Store.Top(ctx, d.Sides[i].filter, store.Type, 100)
		if err != nil {
			return err
		}
		for _, t := range top {
			if by[t.Key] == nil {
				by[t.Key] = &two{name: t.Key, quad: s.opt.Pipeline.Ontology().Quad(t.Key)}
			}
			by[t.Key].n[i] = t.Events
		}
	}
	part := func(x *two, i int) float64 {
		return 100 * float64(x.n[i]) / float64(max(1, d.Sides[i].tally.Events))
	}
	var list []*two
	most := 1.0
	for _, x := range by {
		list = append(list, x)
		most = max(most, part(x, 0), part(x, 1))
	}
	size := func(x *two) float64 { return max(part(x, 0), part(x, 1)) }
	slices.SortFunc(list, func(a, b *two) int { return cmp.Or(cmp.Compare(size(b), size(a)), cmp.Compare(a.name, b.name)) })
	for _, x := range list[:min(len(list), shareRows)] {
		row := shareRow{Name: x.name, Quad: quadOf(x.quad)}
		var at [2]float64
		for i := range at {
			at[i] = 2 + 96*part(x, i)/most
			row.X[i], row.Share[i], row.N[i] = percent(at[i]), strconv.FormatFloat(part(x, i), 'f', 1, 64)+"%", thousands(x.n[i])
		}
		row.Left, row.Wide = percent(min(at[0], at[1])), percent(max(at[0], at[1])-min(at[0], at[1]))
		d.Types = append(d.Types, row)
	}
	return nil
}
