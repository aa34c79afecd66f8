package web

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"dateline/internal/day"
	"dateline/internal/store"
	"dateline/internal/terms"
)

type timelineData struct {
	Form   *filterForm
	A, B   partyLink
	Chart  *timeChart
	Picked *eventList
	Total  store.Tally
	N      string // how many events
	Hard   int    // percent of conflict
	Score  string
	From   string
	To     string
	Steps  []choice
	Ways   []choice
	Fault  bool
	Wide   string // the address of the whole time, "" if it is shown
	SwapAB string
}

// A Choice is one of a few addresses of which one is here.
type choice struct {
	Name, Href string
	Here       bool
}

// A Timeline is what the page of one is asked for.
type timeline struct {
	q        *query
	own      map[string]string
	a, b     partyLink
	filter   store.Filter
	from, to day.Day // picked
}

var ways = []struct{ key, name string }{{"", "both ways"}, {"ab", "what the first does"}, {"ba", "what the second does"}}

// readTimeline reads a timeline's address.
func (s *Server) readTimeline(r *http.Request) (*timeline, error) {
	q, err := s.filterOf(r)
	if err != nil {
		return nil, err
	}
	t := &timeline{q: q, own: map[string]string{}}
	if q.Fault != "" {
		return t, nil
	}
	if t.own, err = owns(r, "a", "b", "way", "step", "sel", "after"); err != nil {
		return t, err
	}
	t.filter = q.Filter
	var term [2]string
	if term[0], t.a.Name, err = s.party("a", t.own["a"]); err != nil {
		return t, err
	}
	if term[1], t.b.Name, err = s.party("b", t.own["b"]); err != nil {
		return t, err
	}
	for i, p := range []*partyLink{&t.a, &t.b} {
		if term[i] != "" {
			p.Href = actorPath(term[i])
		}
	}
	if f := &t.filter; term[0]+term[1] != "" && len(f.Actor)+len(f.Recipient)+len(f.Either)+len(f.Dyad) > 0 {
		return t, &terms.Fault{Field: "a", Value: t.own["a"], Want: "not together with either, actor, recipient or dyad"}
	}
	switch {
	case term[0] == "" && term[1] == "":
	case term[1] == "" && t.own["way"] == "ab":
		t.filter.Actor = append(t.filter.Actor, term[0])
	case term[1] == "" && t.own["way"] == "ba":
		t.filter.Recipient = append(t.filter.Recipient, term[0])
	case term[0] == "" || term[1] == "":
		t.filter.Either = append(t.filter.Either, term[0]+term[1])
	case t.own["way"] == "ab":
		t.filter.Actor, t.filter.Recipient = append(t.filter.Actor, term[0]), append(t.filter.Recipient, term[1])
	case t.own["way"] == "ba":
		t.filter.Actor, t.filter.Recipient = append(t.filter.Actor, term[1]), append(t.filter.Recipient, term[0])
	default:
		t.filter.Dyad = []string{term[0], term[1]}
	}
	switch store.Step(t.own["step"]) {
	case "", store.Day, store.Week, store.Month, store.Year:
	default:
		return t, &terms.Fault{Field: "step", Value: t.own["step"], Want: "want day, week, month or year"}
	}
	t.from, t.to, err = span("sel", t.own["sel"])
	return t, err
}

// link is the address of this timeline with some parameters changed.
func (t *timeline) link(set ...string) string {
	all := []string{}
	for _, n := range []string{"a", "b", "way", "step", "sel"} {
		all = append(all, n, t.own[n])
	}
	return t.q.Link("/timeline", append(append(all, "after", ""), set...)...)
}

func (s *Server) timelinePage(w http.ResponseWriter, r *http.Request) {
	t, err := s.readTimeline(r)
	status := http.StatusOK
	if errors.Is(err, store.ErrBadFilter) {
		t.q.Fault, err = strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": "), nil
	}
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d := &timelineData{A: t.a, B: t.b, Form: t.form()}
	title := "Timeline"
	if t.a.Name+t.b.Name != "" {
		title = joined(" and ", t.a.Name, t.b.Name) + ": timeline"
	}
	if t.q.Fault != "" {
		d.Fault, status = true, http.StatusUnprocessableEntity
		if partly(r) {
			s.fail(w, r, status, t.q.Fault)
			return
		}
		s.page(w, r, status, "timeline", pageData{Title: title, Data: d})
		return
	}
	ctx, done, err := s.asking(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer done()
	if partly(r) {
		if d.Picked, err = s.picked(ctx, t); err != nil {
			s.broken(w, r, err)
			return
		}
		s.part(w, r, status, "timeline", "picked", d.Picked)
		return
	}
	if err := s.fillTimeline(ctx, t, d); err != nil {
		s.broken(w, r, err)
		return
	}
	s.page(w, r, status, "timeline", pageData{Title: title, Data: d})
}

// form is the filter's form with the two parties first.
func (t *timeline) form() *filterForm {
	f := t.q.form("/timeline", "way", t.own["way"], "step", t.own["step"])
	first := []filterField{
		{Name: "a", Label: "Who", Example: "USA", Value: t.own["a"]},
		{Name: "b", Label: "With whom", Example: "Russia", Value: t.own["b"]},
	}
	f.Open = false
	all := append(append([]filterField{}, f.First...), f.Rest...)
	f.First, f.Rest = first, nil
	for _, x := range all {
		switch x.Name {
		case "from", "to":
			f.First = append(f.First, x)
		case "dyad", "either", "actor", "recipient": // a, b and the way say it
		default:
			f.Rest = append(f.Rest, x)
			f.Open = f.Open || x.Value != ""
		}
	}
	return f
}

func (s *Server) fillTimeline(ctx context.Context, t *timeline, d *timelineData) error {
	all, err := s.opt.Store.Top(ctx, t.filter, store.Whole, 1)
	if err != nil {
		return err
	}
	if len(all) == 0 || all[0].First == "" {
		d.Picked, err = s.picked(ctx, t)
		return err
	}
	d.Total = all[0]
	d.N, d.Hard, d.Score = thousands(d.Total.Events), share(d.Total.Quads[2]+d.Total.Quads[3], d.Total.Events), signed(d.Total.Score)
	d.From, d.To = isoDay(d.Total.First), isoDay(d.Total.Last)
	from, to, err := extent(d.Total, t.filter)
	if err != nil {
		return err
	}
	step := stepFor(from, to, store.Step(t.own["step"]))
	f := t.filter
	f.From, f.To = from, to // a filter bounded on both sides asks for what began within
	points, err := s.opt.Store.Series(ctx, f, step, store.Quad)
	if err != nil {
		return err
	}
	score, err := s.opt.Store.Series(ctx, f, step, store.Whole)
	if err != nil {
		return err
	}
	c := drawBars(points, score, from, to, step, plotHeight, func(a, b string) string { return t.link("sel", a+".."+b) + "#picked" })
	c.ID, c.Param, c.Part = "timeline", "sel", "picked"
	c.Title = "Events by " + string(step)
	c.Desc = "Cooperation above the line, conflict below it; words in light colours, deeds in dark ones. Below, the mean score of each " + string(step) + ", from " + c.Score.Max + " for the friendliest to −" + c.Score.Max + " for the most hostile acts. The table after the chart has the numbers."
	c.pick(t.from, t.to)
	d.Chart = c
	for _, x := range []struct {
		step store.Step
		name string
	}{{"", "auto"}, {store.Day, "day"}, {store.Week, "week"}, {store.Month, "month"}, {store.Year, "year"}} {
		d.Steps = append(d.Steps, choice{x.name, t.link("step", string(x.step)), store.Step(t.own["step"]) == x.step})
	}
	if t.a.Name != "" {
		for _, x := range ways {
			name := x.name
			switch {
			case x.key == "ab":
				name = "by " + t.a.Name
			case x.key == "ba" && t.b.Name != "":
				name = "by " + t.b.Name
			case x.key == "ba":
				name = "to " + t.a.Name
			}
			d.Ways = append(d.Ways, choice{name, t.link("way", x.key), t.own["way"] == x.key})
		}
	}
	if t.q.Get("from")+t.q.Get("to") != "" {
		d.Wide = t.link("from", "", "to", "", "sel", "")
	}
	d.Picked, err = s.picked(ctx, t)
	return err
}

// extent is the stretch of time a chart has: what is asked for, else what
// there is.
func extent(all store.Tally, f store.Filter) (from, to day.Day, err error) {
	if from, err = day.Parse(all.First); err != nil {
		return 0, 0, err
	}
	if to, err = day.Parse(all.Last); err != nil {
		return 0, 0, err
	}
	if f.From.Known() {
		from = f.From
	}
	if f.To.Known() {
		to = f.To
	}
	return from, max(from, to), nil
}

// picked gives the events of what is picked on the chart.
func (s *Server) picked(ctx context.Context, t *timeline) (*eventList, error) {
	f := t.filter
	heading := "All events"
	if t.from.Known() {
		if f.From < t.from {
			f.From = t.from
		}
		if !f.To.Known() || f.To > t.to {
			f.To = t.to
		}
		if f.From > f.To {
			f.From = f.To
		}
		heading = longDay(t.from)
		if t.from != t.to {
			heading += " to " + longDay(t.to)
		}
	}
	l, err := s.listed(ctx, f, eventRows, t.own["after"], func(after string) string { return t.link("after", after) + "#picked" })
	if err != nil {
		return nil, err
	}
	l.Heading = heading
	if t.from.Known() {
		l.All = t.link("sel", "")
		l.Zoom = t.link("from", t.from.String(), "to", t.to.String(), "sel", "", "step", "")
	}
	return l, nil
}
