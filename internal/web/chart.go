package web

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/graphic"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/terms"
)

// Charts are SVG whose places across are parts of a hundred and whose heights
// are pixels, so that words and lines keep their size at any width.

// percent writes a part of a hundred.
func percent(f float64) string { return strconv.FormatFloat(math.Round(f*1000)/1000, 'f', -1, 64) }

// px writes a length.
func px(f float64) string { return strconv.FormatFloat(math.Round(f*10)/10, 'f', -1, 64) }

// A TimeChart is a chart of events through time: cooperation goes up, conflict
// down, and under them runs the mean score.
type timeChart struct {
	ID, Title, Desc string
	Step            store.Step
	From, To        string // first and last day
	Bars            []bar
	Ticks           []tick
	Rungs           []rung
	Zero            string // where the axis lies
	Score           *scoreLine
	Height, Plot    string
	Axis            string // where the days are written
	SelX, SelW      string // what is picked, "" if nothing is
	Param           string // the parameters that picking sets
	Part            string // the id of what picking renews
	Peak            *peak
	Plain           bool // one kind of bar only
}

type bar struct {
	From, To, Label, Say, Href string
	X, W, HitX, HitW, Mid      string
	Segs                       []seg
	N                          int
	Quads                      [5]int
	HasScore                   bool
	Score                      float64
}

type seg struct {
	Q    int
	Y, H string
}

type tick struct {
	X, Label string
	Major    bool
	Minor    bool // left out on narrow pages
}

type rung struct {
	Y, Text string
	Down    bool
}

type peak struct {
	X, Y, Text string
	End        bool // it is written to the left
	Edge       bool // it leaves room for the numbers at the edge
}

type scoreLine struct {
	Top, Mid, Height, Max string
	Lines                 []string // points, in thousandths across and pixels down
	Dots                  []dot
}

type dot struct{ X, Y string }

// Bounds of charts.
const (
	maxSteps  = 400 // steps of time drawn
	goodSteps = 150 // steps drawn if the page may choose
)

// beginOf is the first day of the step a day lies in.
func beginOf(d day.Day, s store.Step) day.Day {
	switch s {
	case store.Week:
		return d.Monday()
	case store.Month:
		return d.MonthStart()
	case store.Year:
		return day.Of(d.Year(), 1, 1)
	}
	return d
}

// after is the first day of the next step.
func afterStep(d day.Day, s store.Step) day.Day {
	switch s {
	case store.Week:
		return d + 7
	case store.Month:
		return d.AddMonths(1)
	case store.Year:
		return d.AddMonths(12)
	}
	return d + 1
}

// stepFor gives the asked step, or the finest one that draws no more than can
// be told apart.
func stepFor(from, to day.Day, asked store.Step) store.Step {
	days := float64(to-from) + 1
	long := map[store.Step]float64{store.Day: 1, store.Week: 7, store.Month: 30.4, store.Year: 365.2}
	for _, s := range []store.Step{store.Day, store.Week, store.Month} {
		if n := days / long[s]; s == asked && n <= maxSteps || asked == "" && n <= goodSteps {
			return s
		}
		if s == asked {
			asked = "" // as fine as can be drawn
		}
	}
	return store.Year
}

// stepName is a step of time in words.
func stepName(d day.Day, s store.Step) string {
	y, m, dom := d.Date()
	switch s {
	case store.Week:
		return fmt.Sprintf("week of %d %s %d", dom, m, y)
	case store.Month:
		return fmt.Sprintf("%s %d", m, y)
	case store.Year:
		return strconv.Itoa(y)
	}
	return fmt.Sprintf("%d %s %d", dom, m, y)
}

// Heights of the parts of a chart, in pixels.
const (
	plotHeight  = 230.0
	axisHeight  = 26.0
	scoreHeight = 88.0
)

// drawBars makes a chart. Points are told apart by quad; score is the whole.
func drawBars(points, score []store.Point, from, to day.Day, step store.Step, plot float64, link func(from, to string) string) *timeChart {
	first, end := beginOf(from, step), afterStep(beginOf(to, step), step)
	c := &timeChart{Step: step, From: first.String(), To: (end - 1).String(), Plot: px(plot), Axis: px(plot + 17), Height: px(plot + axisHeight), Plain: score == nil}
	if score != nil {
		c.Height = px(plot + axisHeight + scoreHeight)
	}
	quads := map[day.Day]*[5]int{}
	for _, p := range points {
		q, err := strconv.Atoi(p.Key)
		if err != nil || q < 0 || q > 4 {
			q = 0
		}
		if quads[p.From] == nil {
			quads[p.From] = &[5]int{}
		}
		quads[p.From][q] += p.Events
	}
	scores := map[day.Day]float64{}
	for _, p := range score {
		scores[p.From] = p.Score
	}
	up, down, most, peakAt := 0, 0, 0, -1
	span := float64(end - first)
	at := func(d day.Day) float64 { return 100 * float64(d-first) / span }
	for d := first; d < end && len(c.Bars) < maxSteps+2; d = afterStep(d, step) {
		next := afterStep(d, step)
		x, w := at(d), at(next)-at(d)
		b := bar{From: d.String(), To: (next - 1).String(), Label: stepName(d, step), X: percent(x + w*.08), W: percent(w * .84), HitX: percent(x), HitW: percent(w), Mid: percent(x + w/2)}
		if q := quads[d]; q != nil {
			b.Quads = *q
		}
		for _, n := range b.Quads {
			b.N += n
		}
		b.Score, b.HasScore = scores[d], false
		if _, ok := scores[d]; ok {
			b.HasScore = true
		}
		up, down = max(up, b.Quads[0]+b.Quads[1]+b.Quads[2]), max(down, b.Quads[3]+b.Quads[4])
		if b.N > most {
			most, peakAt = b.N, len(c.Bars)
		}
		b.Say = b.Label + ": " + sayCounts(&b)
		b.Href = link(b.From, b.To)
		c.Bars = append(c.Bars, b)
	}
	c.heights(up, down, plot)
	if peakAt >= 0 {
		b := &c.Bars[peakAt]
		y := plot
		for _, s := range b.Segs {
			if v, err := strconv.ParseFloat(s.Y, 64); err == nil {
				y = min(y, v)
			}
		}
		x, err := strconv.ParseFloat(b.Mid, 64)
		if err == nil {
			c.Peak = &peak{X: b.Mid, Y: px(max(13, y-6)), Text: plural(b.N, "event", "events") + ", " + b.Label, End: x > 50, Edge: x < 6}
		}
	}
	c.ticks(first, end, at)
	if score != nil {
		c.score(plot + axisHeight)
	}
	return c
}

// heights gives the bars their heights, on one scale up and down.
func (c *timeChart) heights(up, down int, plot float64) {
	total := float64(max(1, up+down))
	room := plot - 22 // for what is written at the top
	k := room / total
	zero := 18 + k*float64(up)
	if up+down == 0 {
		zero = plot / 2
	}
	c.Zero = px(zero)
	for i := range c.Bars {
		b := &c.Bars[i]
		y := zero
		for _, q := range []int{2, 1, 0} {
			if n := b.Quads[q]; n > 0 {
				h := k * float64(n)
				y -= h
				b.Segs = append(b.Segs, seg{q, px(y), px(max(.5, h))})
			}
		}
		y = zero
		for _, q := range []int{4, 3} {
			if n := b.Quads[q]; n > 0 {
				h := k * float64(n)
				b.Segs = append(b.Segs, seg{q, px(y), px(max(.5, h))})
				y += h
			}
		}
	}
	by := graphic.Rungs(float64(max(up, down)), 3)
	for _, v := range by {
		if v <= float64(up) {
			c.Rungs = append(c.Rungs, rung{Y: px(zero - k*v), Text: strconv.Itoa(int(v))})
		}
		if v <= float64(down) {
			c.Rungs = append(c.Rungs, rung{Y: px(zero + k*v), Text: strconv.Itoa(int(v)), Down: true})
		}
	}
}

func (c *timeChart) ticks(first, end day.Day, at func(day.Day) float64) {
	c.Ticks = timeTicks(first, end, at)
}

// timeTicks are the marks of days: those of the widest page, of which a narrow
// one leaves some out.
func timeTicks(first, end day.Day, at func(day.Day) float64) (out []tick) {
	few := map[day.Day]string{}
	for _, t := range graphic.Ticks(first, end-1, 5) {
		few[t.Day] = t.Label
	}
	many := graphic.Ticks(first, end-1, 12)
	both := 0
	for _, t := range many {
		if _, ok := few[t.Day]; ok {
			both++
		}
	}
	for i, t := range many {
		x := at(t.Day)
		if x > 97 {
			continue // it would be cut
		}
		_, ok := few[t.Day]
		if both == 0 {
			ok = i%3 == 0
		}
		out = append(out, tick{X: percent(x), Label: t.Label, Major: t.Major, Minor: !ok})
	}
	return out
}

// score draws the line of mean scores: broken where there is nothing.
func (c *timeChart) score(top float64) {
	most := 1.0
	for i := range c.Bars {
		if b := &c.Bars[i]; b.HasScore {
			most = max(most, math.Abs(b.Score))
		}
	}
	most = min(10, graphic.Nice(most))
	inner := scoreHeight - 24
	mid := 16 + inner/2
	s := &scoreLine{Top: px(top), Mid: px(top + mid), Height: px(scoreHeight), Max: strconv.Itoa(int(most))}
	var line []string
	flush := func() {
		if len(line) > 1 {
			s.Lines = append(s.Lines, strings.Join(line, " "))
		}
		line = nil
	}
	for i := range c.Bars {
		b := &c.Bars[i]
		if !b.HasScore {
			flush()
			continue
		}
		y := mid - b.Score/most*inner/2
		x, err := strconv.ParseFloat(b.Mid, 64)
		if err != nil {
			continue
		}
		line = append(line, percent(x*10)+","+px(y))
		s.Dots = append(s.Dots, dot{b.Mid, px(top + y)})
	}
	flush()
	c.Score = s
}

// pick marks what is picked, from one day to another.
func (c *timeChart) pick(from, to day.Day) {
	first, e1 := day.Parse(c.From)
	last, e2 := day.Parse(c.To)
	if e1 != nil || e2 != nil || !from.Known() {
		return
	}
	from, to = max(from, first), min(to, last)
	if from > to {
		return
	}
	span := float64(last - first + 1)
	c.SelX, c.SelW = percent(100*float64(from-first)/span), percent(100*float64(to-from+1)/span)
}

// sayCounts tells a bar in words.
func sayCounts(b *bar) string {
	if b.N == 0 {
		return "no event"
	}
	out := []string{plural(b.N, "event", "events")}
	for q := 1; q <= 4; q++ {
		if n := b.Quads[q]; n > 0 {
			out = append(out, fmt.Sprintf("%d %s", n, quadOf(q).Name))
		}
	}
	if b.HasScore {
		out = append(out, "mean score "+signed(b.Score))
	}
	return strings.Join(out, ", ")
}

// signed writes a score with its sign: "−2.1", "+0.4".
func signed(f float64) string {
	s := strconv.FormatFloat(math.Abs(f), 'f', 1, 64)
	switch {
	case s == "0.0":
		return "0"
	case f < 0:
		return "−" + s
	}
	return "+" + s
}

// An EventRow is an event in a list under a chart.
type eventRow struct {
	Quad               quad
	When, Type, Modes  string
	Where, Link, Words string
	Status             string
	Outside            bool // the link leads elsewhere
	Actors, Recipients []partyLink
}

type partyLink struct{ Name, Code, Href string }

func (s *Server) viewRow(e *event.Event, ev map[string]store.Evidence) eventRow {
	r := eventRow{Quad: quadOf(e.Quad), Type: e.Type, Modes: strings.Join(e.Mode, ", "), When: "no day", Actors: s.links(e.Actors), Recipients: s.links(e.Recipients), Words: ev[e.ID].Sentence}
	if e.Status != event.Actual {
		r.Status = e.Status
	}
	if e.Date != nil {
		r.When = record.DateText(e.Date)
	}
	if p := e.Place; p != nil {
		r.Where = strings.Trim(cmp.Or(p.Name, p.Text)+", "+p.Country, ", ")
	}
	switch {
	case len(e.Mentions) > 0:
		r.Link = storyPath(e.Story) + "#r-" + e.ID
	case strings.HasPrefix(e.URL, "https://"), strings.HasPrefix(e.URL, "http://"):
		r.Link, r.Outside = e.URL, true
	}
	return r
}

func (s *Server) links(ps []event.Party) (out []partyLink) {
	for i := range ps {
		p := &ps[i]
		out = append(out, partyLink{cmp.Or(p.Name, p.Text, p.Country, strings.Join(p.Sectors, " "), "?"), strings.TrimSpace(p.Country + " " + strings.Join(p.Sectors, " ")), s.actorOf(p)})
	}
	return out
}

// actorOf is the page of a party.
func (s *Server) actorOf(p *event.Party) string {
	switch st := s.opt.Pipeline.Actors().State(p.Country); {
	case st != nil && (p.Entity == st.ID || p.Name == st.Name):
		return actorPath(p.Country)
	case strings.HasPrefix(p.Entity, "Q"):
		return actorPath(p.Entity)
	case p.Name != "":
		return actorPath(p.Name)
	case p.Country != "" && len(p.Sectors) > 0:
		return actorPath(p.Country + "/" + p.Sectors[0])
	case p.Country != "":
		return actorPath(p.Country)
	}
	return ""
}

// actorPath is the page of who is meant by a term.
func actorPath(term string) string {
	parts := strings.Split(term, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return "/actors/" + strings.Join(parts, "/")
}

// An EventList is a page of events.
type eventList struct {
	Heading   string
	Rows      []eventRow
	Total     int
	More      string
	Zoom, All string // addresses: the chart of what is picked; all of it
}

// How many events a list shows: under a timeline, under a map.
const (
	eventRows = 40
	mapRows   = 15
)

// listed gives a page of events.
func (s *Server) listed(ctx context.Context, f store.Filter, limit int, after string, more func(after string) string) (*eventList, error) {
	out := &eventList{}
	var es []*event.Event
	for e, err := range s.opt.Store.Events(ctx, f, store.Page{Order: store.ByNewest, Limit: limit + 1, After: after}) {
		if err != nil {
			return nil, err
		}
		es = append(es, e)
	}
	if len(es) > limit {
		es = es[:limit]
		out.More = more(store.Cursor(es[len(es)-1]))
	}
	ev, err := s.evidence(ctx, es)
	if err != nil {
		return nil, err
	}
	for _, e := range es {
		out.Rows = append(out.Rows, s.viewRow(e, ev))
	}
	out.Total, err = s.opt.Store.Count(ctx, f)
	return out, err
}

func (s *Server) evidence(ctx context.Context, es []*event.Event) (map[string]store.Evidence, error) {
	var ids []string
	for _, e := range es {
		if len(e.Mentions) > 0 {
			ids = append(ids, e.ID)
		}
	}
	return s.opt.Store.Evidence(ctx, ids)
}

// own reads a parameter of a page that is not of the filter.
func own(r *http.Request, name string) (string, error) {
	v := strings.TrimSpace(r.URL.Query().Get(name))
	if len(v) > maxValue || !utf8.ValidString(v) || strings.ContainsFunc(v, unicode.IsControl) {
		return "", &terms.Fault{Field: name, Value: "", Want: "longer than can be asked for, or no text"}
	}
	return v, nil
}

// owns reads several.
func owns(r *http.Request, names ...string) (map[string]string, error) {
	out := map[string]string{}
	for _, n := range names {
		v, err := own(r, n)
		if err != nil {
			return nil, err
		}
		out[n] = v
	}
	return out, nil
}

// span reads "2018-03-01..2018-03-31"; a day, month or year alone is a span too.
func span(field, v string) (from, to day.Day, err error) {
	if v == "" {
		return 0, 0, nil
	}
	a, b, two := strings.Cut(v, "..")
	if !two {
		b = a
	}
	if from, err = terms.Bound(field, a, false); err != nil {
		return 0, 0, err
	}
	if to, err = terms.Bound(field, b, true); err != nil {
		return 0, 0, err
	}
	if from > to {
		return 0, 0, &terms.Fault{Field: field, Value: v, Want: "want the earlier day first"}
	}
	return from, to, nil
}

// party reads who is meant by a parameter, and how to call it.
func (s *Server) party(field, v string) (term, name string, err error) {
	if v == "" {
		return "", "", nil
	}
	if term, err = s.terms.Party(field, v); err != nil {
		return "", "", err
	}
	return term, s.nameOf(term), nil
}

// nameOf calls a party by its name.
func (s *Server) nameOf(term string) string {
	t := s.opt.Pipeline.Actors()
	country, sector, _ := strings.Cut(term, "/")
	if st := t.State(country); st != nil {
		return strings.TrimSpace(st.Name + " " + sector)
	}
	if p, ok := t.ByID(term); ok {
		return p.Name
	}
	return term
}

// longDay writes a day without its weekday: "5 March 2018".
func longDay(d day.Day) string { return stepName(d, store.Day) }

// isoDay is longDay for a day in ISO form; one that is none stays as it is.
func isoDay(s string) string {
	d, err := day.Parse(s)
	if err != nil {
		return s
	}
	return longDay(d)
}

// joined joins what is not empty.
func joined(by string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), by)
}

// thousands writes a number with commas.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// share is a part of a whole in percent.
func share(n, of int) int {
	if of == 0 {
		return 0
	}
	return int(math.Round(100 * float64(n) / float64(of)))
}
