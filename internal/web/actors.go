package web

import (
	"cmp"
	"context"
	"errors"
	"math"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/standing"
	"dateline/internal/store"
)

type actorsData struct {
	Who   string
	Fault string
	Lists []actorList
}

type actorList struct {
	Name string
	Rows []tallyRow
}

type tallyRow struct {
	Name, Href, N, W string
	Segs             []share4
	Hard             int
}

// actorRows is how many of the most frequent actors are listed.
const actorRows = 30

func (s *Server) actorsPage(w http.ResponseWriter, r *http.Request) {
	d := actorsData{}
	who, err := own(r, "who")
	if err == nil && who != "" {
		var term string
		if term, _, err = s.party("who", who); err == nil {
			http.Redirect(w, r, actorPath(term), http.StatusSeeOther)
			return
		}
	}
	status := http.StatusOK
	if errors.Is(err, store.ErrBadFilter) {
		d.Who, d.Fault, status = who, strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": "), http.StatusUnprocessableEntity
	} else if err != nil {
		s.broken(w, r, err)
		return
	}
	ctx, done, err := s.asking(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer done()
	for _, l := range []struct {
		name string
		by   store.By
	}{{"Countries that act most", store.Actor}, {"Named most", store.Party}} {
		top, err := s.opt.Store.Top(ctx, store.Filter{}, l.by, actorRows)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		out := actorList{Name: l.name}
		for _, t := range top {
			row := viewTally(t, top[0].Events)
			row.Name, row.Href = t.Key, actorPath(t.Key)
			if l.by == store.Actor {
				row.Name = s.nameOf(t.Key)
			}
			out.Rows = append(out.Rows, row)
		}
		d.Lists = append(d.Lists, out)
	}
	s.page(w, r, status, "actors", pageData{Title: "Actors", Data: d})
}

func viewTally(t store.Tally, most int) tallyRow {
	return tallyRow{N: thousands(t.Events), W: percent(100 * float64(t.Events) / float64(max(1, most))), Segs: shares(t.Quads), Hard: share(t.Quads[2]+t.Quads[3], t.Events)}
}

type actorData struct {
	Term, Name, Kind, Country, Entity, Sectors string
	Also                                       []string
	Roles                                      *gantt
	Heads                                      []string
	Total                                      store.Tally
	N, Score, From, To                         string
	Hard                                       int
	Chart                                      *timeChart
	Timeline, Map, Compare                     string
	Net                                        *network
	Standing                                   []standingRow
	NotTold                                    string // why standings are not told
	Incidents                                  []incidentRow
	Says, Said                                 []eventRow
	Types                                      []tallyRow
}

// A Gantt is what someone was, and when.
type gantt struct {
	Rows   []roleRow
	Ticks  []tick
	Height string
	Now    string
}

type roleRow struct {
	Title, Who, When, X, W, Y, Country, SayX string
	Open, End                                bool // it is held; it is written to the left of its end
}

type standingRow struct {
	Says, State, Since, Until string
	Evidence                  []store.Evidence
	More                      int
	InForce                   bool
}

type incidentRow struct {
	Row     eventRow
	Stories int
	Sources int
	Link    string
}

// A Network is an actor among its strongest partners: hostile ones on the
// left, friendly ones on the right.
type network struct {
	Height, Mid string
	H           float64
	Nodes       []node
	Rows        []partnerRow
	Center      string
	Short       string // for narrow pages
}

type node struct {
	X, Y, R, Path, Width, LabelX string
	Code, Name, Href, Say, Anchor,
	Side string // hostile or friendly
}

type partnerRow struct {
	tallyRow
	Does, Gets, Score string
	Term              string
}

// Bounds of an actor's page.
const (
	partners     = 16
	perSide      = 9
	standingRows = 15
	actorList10  = 8
	standingTime = 4 * time.Second
)

var wikidata = regexp.MustCompile(`^Q[1-9][0-9]*$`)

func (s *Server) actorPage(w http.ResponseWriter, r *http.Request) {
	raw := strings.TrimSpace(r.PathValue("term"))
	if len(raw) > maxValue {
		s.fail(w, r, http.StatusNotFound, "There is no such page.")
		return
	}
	term, name, err := s.party("actor", raw)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	if term == "" {
		http.Redirect(w, r, "/actors", http.StatusSeeOther)
		return
	}
	ctx, done, err := s.asking(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer done()
	d := &actorData{Term: term, Name: name}
	country := s.who(d)
	if err := s.fillActor(ctx, d, country); err != nil {
		s.broken(w, r, err)
		return
	}
	s.page(w, r, http.StatusOK, "actor", pageData{Title: d.Name, Data: d})
}

// who tells what the tables know of an actor, and gives its country.
func (s *Server) who(d *actorData) (country string) {
	t := s.opt.Pipeline.Actors()
	today := s.today()
	code, sector, _ := strings.Cut(d.Term, "/")
	var p *actor.Party
	if st := t.State(code); st != nil {
		country = code
		if sector == "" {
			p = st
		}
		for _, h := range t.Holder("leader", code, 0) {
			d.Heads = append(d.Heads, h.Name)
		}
	} else if q, ok := t.ByID(d.Term); ok {
		p = q
	} else if found := t.Describe(d.Term, today).Parties; len(found) > 0 && found[0].Party != nil && strings.EqualFold(found[0].Party.Name, d.Term) {
		p = found[0].Party
	}
	d.Sectors = sector
	if p == nil {
		return country
	}
	d.Name, d.Kind = p.Name, strings.ToLower(p.Kind.String())
	if wikidata.MatchString(p.ID) {
		d.Entity = p.ID
	}
	for _, a := range p.Aliases {
		if len(d.Also) < 6 && a != p.Name && strings.Trim(a, "!?") == a {
			d.Also = append(d.Also, a)
		}
	}
	c, sectors, _ := p.At(today)
	d.Country, d.Sectors = c, strings.Join(sectors, ", ")
	if country == "" {
		country = c
	}
	if p.Kind != actor.Country {
		d.Roles = drawRoles(p.Roles, today)
	}
	return country
}

// drawRoles draws roles as bars of time; one without ends is not drawn.
func drawRoles(roles []actor.Role, today day.Day) *gantt {
	first, last := day.Day(0), today
	for i := range roles {
		for _, d := range []day.Day{roles[i].From, roles[i].To} {
			if d.Known() && (!first.Known() || d < first) {
				first = d
			}
			last = max(last, d)
		}
	}
	if !first.Known() {
		return nil
	}
	first = day.Of(first.Year(), 1, 1)
	width := float64(last - first + 1)
	at := func(d day.Day) float64 { return 100 * float64(d-first) / width }
	g := &gantt{Ticks: timeTicks(first, last+1, at), Now: percent(at(today))}
	const line = 38
	for i := range roles {
		if i >= 40 {
			break
		}
		r := &roles[i]
		from, to := first, last
		if r.From.Known() {
			from = r.From
		}
		if r.To.Known() {
			to = r.To
		}
		row := roleRow{Title: cmp.Or(r.Title, r.Office, strings.Join(r.Sectors, ", "), "known"), Who: strings.TrimSpace(r.Country + " " + strings.Join(r.Sectors, " ")), Country: r.Country,
			X: percent(at(from)), W: percent(max(.6, at(to+1)-at(from))), Y: strconv.Itoa(i * line), Open: !r.To.Known()}
		if row.SayX = row.X; at(from) > 35 {
			row.SayX, row.End = percent(max(at(to+1), 64)), true // so that it is not cut on a narrow page
		}
		row.When = cmp.Or(yearOf(r.From), "?") + "–" + yearOf(r.To)
		g.Rows = append(g.Rows, row)
	}
	g.Height = strconv.Itoa(len(g.Rows)*line + 4)
	return g
}

func yearOf(d day.Day) string {
	if !d.Known() {
		return ""
	}
	return strconv.Itoa(d.Year())
}

func (s *Server) today() day.Day {
	n := s.opt.Now().UTC()
	return day.Of(n.Date())
}

func (s *Server) fillActor(ctx context.Context, d *actorData, country string) error {
	mine := store.Filter{Either: []string{d.Term}}
	db := s.opt.Store
	all, err := db.Top(ctx, mine, store.Whole, 1)
	if err != nil {
		return err
	}
	q := &query{Values: map[string][]string{}}
	d.Timeline = q.Link("/timeline", "a", d.Term)
	d.Map = q.Link("/map", "either", d.Term)
	d.Compare = q.Link("/compare", "a", d.Term)
	if len(all) > 0 {
		t := all[0]
		d.Total, d.N, d.Hard, d.Score, d.From, d.To = t, thousands(t.Events), share(t.Quads[2]+t.Quads[3], t.Events), signed(t.Score), isoDay(t.First), isoDay(t.Last)
		if t.First != "" {
			from, to, err := extent(t, mine)
			if err != nil {
				return err
			}
			step := stepFor(from, to, "")
			points, err := db.Series(ctx, mine, step, store.Quad)
			if err != nil {
				return err
			}
			d.Chart = drawBars(points, nil, from, to, step, 120, func(a, b string) string { return q.Link("/timeline", "a", d.Term, "sel", a+".."+b) })
			d.Chart.ID, d.Chart.Title, d.Chart.Desc = "through", "Events by "+string(step), "Cooperation above the line, conflict below it. The timeline has the same with its numbers."
		}
		types, err := db.Top(ctx, mine, store.Type, 8)
		if err != nil {
			return err
		}
		for _, t := range types {
			row := viewTally(t, types[0].Events)
			row.Name, row.Href = t.Key, q.Link("/timeline", "a", d.Term, "type", t.Key)
			d.Types = append(d.Types, row)
		}
	}
	if d.Net, err = s.network(ctx, d, country); err != nil {
		return err
	}
	if err := s.inForce(ctx, d); err != nil {
		return err
	}
	if err := s.latest(ctx, d); err != nil {
		return err
	}
	if d.Says, err = s.latestEvents(ctx, store.Filter{Speaker: []string{d.Term}}); err != nil {
		return err
	}
	d.Said, err = s.latestEvents(ctx, store.Filter{Recipient: []string{d.Term}, Quads: []int{1, 3}})
	return err
}

// latestEvents gives the latest events of a filter with their sentences.
func (s *Server) latestEvents(ctx context.Context, f store.Filter) (out []eventRow, err error) {
	var es []*event.Event
	for e, err := range s.opt.Store.Events(ctx, f, store.Page{Order: store.ByNewest, Limit: actorList10}) {
		if err != nil {
			return nil, err
		}
		es = append(es, e)
	}
	ev, err := s.evidence(ctx, es)
	if err != nil {
		return nil, err
	}
	for _, e := range es {
		out = append(out, s.viewRow(e, ev))
	}
	return out, nil
}

// latest gives the latest incidents.
func (s *Server) latest(ctx context.Context, d *actorData) error {
	list, err := s.opt.Store.Incidents(ctx, store.Filter{Either: []string{d.Term}}, actorList10, "")
	if err != nil {
		return err
	}
	for i := range list {
		in := &list[i]
		e := &event.Event{Type: in.Type, Mode: in.Mode, Quad: in.Quad, Actors: in.Actors, Recipients: in.Recipients, Date: in.Date, Place: in.Place, Status: in.Status}
		d.Incidents = append(d.Incidents, incidentRow{Row: s.viewRow(e, nil), Stories: len(in.Stories), Sources: in.Independent, Link: incidentPath(in.ID)})
	}
	return nil
}

// inForce gives what stands on the day, with the stories that say so.
func (s *Server) inForce(ctx context.Context, d *actorData) error {
	if strings.Contains(d.Term, "/") {
		d.NotTold = "Standing facts are told of states, bodies and persons, not of sectors."
		return nil
	}
	short, cancel := context.WithTimeout(ctx, standingTime)
	defer cancel()
	list, err := s.opt.Store.Standing(short, s.opt.Pipeline.Standing(), s.today(), d.Term, "")
	if err != nil {
		if ctx.Err() == nil && short.Err() != nil {
			d.NotTold = "So much is told of it that this takes longer than a page may; dateline standing tells it."
			return nil
		}
		return err
	}
	rank := map[standing.State]int{standing.InForce: 0, standing.Unclear: 1, standing.NotYet: 2, standing.Ended: 3}
	slices.SortStableFunc(list, func(a, b standing.Standing) int {
		return cmp.Or(cmp.Compare(rank[a.State], rank[b.State]), cmp.Compare(b.Last, a.Last))
	})
	list = list[:min(len(list), standingRows)]
	var ids []string
	for i := range list {
		ids = append(ids, evidenceOf(&list[i].Fact)...)
	}
	ev, err := s.opt.Store.Evidence(ctx, ids)
	if err != nil {
		return err
	}
	for i := range list {
		f := &list[i]
		row := standingRow{Says: f.Says, State: string(f.State), InForce: f.State == standing.InForce, Since: spanText(f.Since)}
		if f.Until != nil {
			row.Until = spanText(*f.Until)
		}
		for _, id := range evidenceOf(&f.Fact) {
			if e, ok := ev[id]; ok {
				row.Evidence = append(row.Evidence, e)
			}
		}
		row.More = len(f.Opening) + len(f.Closing) + len(f.Confirming) - len(row.Evidence)
		d.Standing = append(d.Standing, row)
	}
	return nil
}

// evidenceOf is the events that tell most of a fact: what began and ended it,
// else what confirms it.
func evidenceOf(f *standing.Fact) []string {
	out := slices.Clone(f.Opening[:min(2, len(f.Opening))])
	out = append(out, f.Closing[:min(1, len(f.Closing))]...)
	if len(out) == 0 {
		out = append(out, f.Confirming[:min(2, len(f.Confirming))]...)
	}
	return out
}

func spanText(x standing.Span) string {
	if x.From == "" && x.To == "" {
		return ""
	}
	if x.From == "" {
		return "by " + isoDay(x.To)
	}
	return record.DateText(&event.Date{From: x.From, To: cmp.Or(x.To, x.From)})
}

// network draws the strongest partners of an actor.
func (s *Server) network(ctx context.Context, d *actorData, country string) (*network, error) {
	type partner struct {
		term       string
		does, gets store.Tally
	}
	by := map[string]*partner{}
	get := func(term string) *partner {
		if by[term] == nil {
			by[term] = &partner{term: term}
		}
		return by[term]
	}
	db := s.opt.Store
	const read = 1000
	if len(d.Term) == 3 && country == d.Term {
		pairs, err := db.Top(ctx, store.Filter{Either: []string{d.Term}}, store.Dyad, read)
		if err != nil {
			return nil, err
		}
		for _, t := range pairs {
			a, b, _ := strings.Cut(t.Key, ">")
			switch {
			case a == b:
			case a == d.Term:
				get(b).does = t
			case b == d.Term:
				get(a).gets = t
			}
		}
	} else {
		does, err := db.Top(ctx, store.Filter{Actor: []string{d.Term}}, store.Partner, read)
		if err != nil {
			return nil, err
		}
		for _, t := range does {
			get(t.Key).does = t
		}
		gets, err := db.Top(ctx, store.Filter{Recipient: []string{d.Term}}, store.Actor, read)
		if err != nil {
			return nil, err
		}
		for _, t := range gets {
			get(t.Key).gets = t
		}
	}
	list := make([]*partner, 0, len(by))
	for _, p := range by {
		list = append(list, p)
	}
	sum := func(p *partner) int { return p.does.Events + p.gets.Events }
	slices.SortFunc(list, func(a, b *partner) int { return cmp.Or(cmp.Compare(sum(b), sum(a)), cmp.Compare(a.term, b.term)) })
	list = list[:min(len(list), partners)]
	if len(list) == 0 {
		return nil, nil
	}
	n := &network{Center: d.Name}
	if len(d.Term) <= 7 && len(d.Name) > 16 {
		n.Center = d.Term
	}
	n.Short = d.Name[strings.LastIndexByte(d.Name, ' ')+1:]
	if country != "" && strings.HasPrefix(d.Term, country) {
		n.Short = d.Term
	}
	most := sum(list[0])
	var sides [2][]node
	for _, p := range list {
		t := store.Tally{Events: sum(p)}
		for i := range t.Quads {
			t.Quads[i] = p.does.Quads[i] + p.gets.Quads[i]
		}
		t.Score = (p.does.Score*float64(p.does.Events) + p.gets.Score*float64(p.gets.Events)) / float64(max(1, t.Events))
		name := s.nameOf(p.term)
		href := (&query{}).Link("/timeline", "a", d.Term, "b", p.term)
		row := partnerRow{tallyRow: viewTally(t, most), Does: thousands(p.does.Events), Gets: thousands(p.gets.Events), Score: signed(t.Score), Term: p.term}
		row.Name, row.Href = name, href
		n.Rows = append(n.Rows, row)
		x := node{Code: p.term, Name: name, Href: href, Side: "friendly", R: px(5 + 13*math.Sqrt(float64(t.Events)/float64(most))), Width: px(1.2 + 6.8*math.Sqrt(float64(t.Events)/float64(most)))}
		side := 1
		if row.Hard >= 50 {
			x.Side, side = "hostile", 0
		}
		x.Say = name
		if name != p.term {
			x.Say += ", " + p.term
		}
		x.Say += ": " + plural(t.Events, "event", "events") + ", " + strconv.Itoa(row.Hard) + "% conflict, mean score " + signed(t.Score)
		if len(sides[side]) < perSide {
			sides[side] = append(sides[side], x)
		}
	}
	n.lay(sides)
	return n, nil
}

// lay puts the partners of a side below each other, the strongest in the
// middle, where the way is shortest.
func (n *network) lay(sides [2][]node) {
	const line = 40.0
	rows := max(len(sides[0]), len(sides[1]), 3)
	n.H = float64(rows)*line + 24
	n.Height, n.Mid = px(n.H), px(n.H/2)
	for side, list := range sides {
		x, sign := 33.0, -1.0
		if side == 1 {
			x, sign = 67, 1
		}
		for i, nd := range list {
			// 0, -1, 1, -2, 2 ... from the middle
			step := float64((i + 1) / 2)
			if i%2 == 1 {
				step = -step
			}
			shift := 0.0
			if len(list)%2 == 0 {
				shift = .5
			}
			y := n.H/2 + (step+shift)*line
			r, err := strconv.ParseFloat(nd.R, 64)
			if err != nil {
				continue
			}
			bend := px((50 + x) / 2 * 10) // halfway
			nd.X, nd.Y = percent(x), px(y)
			nd.Path = "M500," + px(n.H/2) + "C" + bend + "," + px(n.H/2) + " " + bend + "," + px(y) + " " + px(x*10) + "," + px(y)
			nd.LabelX, nd.Anchor = px(sign*(r+7)), "end"
			if side == 1 {
				nd.Anchor = "start"
			}
			n.Nodes = append(n.Nodes, nd)
		}
	}
}
