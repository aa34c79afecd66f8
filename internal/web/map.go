package web

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/graphic"
	"dateline/internal/store"
	"dateline/internal/terms"
)

type mapData struct {
	Form  *filterForm
	Fault bool
	View  *mapView
}

// A MapView is what the map shows of the earth, with the places in it.
type mapView struct {
	Box                            string // the part of the world's picture that is seen
	X, Y, W, H                     string
	Zoom                           int
	Marks                          []mark
	Places                         []placeRow
	Events, Kept                   int    // on the map; of them within the view
	More                           bool   // places beyond those that are drawn
	In, Out, Whole                 string // addresses, "" where there is none
	West, East, North, South, Base string
	Time                           *timeChart
	Picked                         *eventList
	Small                          bool
	Label                          string
}

// A Mark stands for one place, or for several that lie close together.
type mark struct {
	X, Y       string // in parts of a hundred of the view
	UX, UY     string // in the map's units
	R, Half    string
	Wedge      string // the part of conflict, as a dash
	Ring       string // how narrowly the places are known: exact, area or country
	N, Say     string
	Href       string
	Label      string
	Big, Named bool
	LabelY     string
}

type placeRow struct {
	Name, Country, Precision, Href string
	N                              string
	Segs                           []share4
	Score                          string
}

// A Share4 is the part of a quad in a whole, in a bar 100 wide.
type share4 struct {
	Q    int
	X, W string
}

// Bounds of maps.
const (
	maxPlaces  = 3000
	maxZoom    = 5
	placeRows  = 30
	smallMarks = 60
	reach      = 34.0 // how near marks may come, in pixels on a map 1000 wide
	reachSmall = 85.0
	named      = 12 // marks that have a name, where there is room
)

// A viewport is the part of the map that is seen.
type viewport struct {
	x, y float64 // its middle, in the map's units
	zoom int
}

func (v viewport) size() (w, h float64) {
	k := math.Pow(2, float64(v.zoom))
	return graphic.Width / k, graphic.Height / k
}

// origin is the view's upper left corner; it stays on the map.
func (v viewport) origin() (x, y float64) {
	w, h := v.size()
	return max(0, min(graphic.Width-w, v.x-w/2)), max(0, min(graphic.Height-h, v.y-h/2))
}

func (v viewport) String() string {
	if v.zoom == 0 {
		return ""
	}
	return fmt.Sprintf("%.1f,%.1f,%d", v.x, v.y, v.zoom)
}

// parseView reads "x,y,zoom"; "" is the whole earth.
func parseView(s string) (viewport, error) {
	v := viewport{graphic.Width / 2, graphic.Height / 2, 0}
	if s == "" {
		return v, nil
	}
	parts := strings.Split(s, ",")
	bad := &terms.Fault{Field: "view", Value: s, Want: "want x,y,zoom"}
	if len(parts) != 3 {
		return v, bad
	}
	var e1, e2, e3 error
	v.x, e1 = strconv.ParseFloat(parts[0], 64)
	v.y, e2 = strconv.ParseFloat(parts[1], 64)
	v.zoom, e3 = strconv.Atoi(parts[2])
	if errors.Join(e1, e2, e3) != nil || !(v.x >= 0 && v.x <= graphic.Width) || !(v.y >= 0 && v.y <= graphic.Height) || v.zoom < 0 || v.zoom > maxZoom {
		return v, bad
	}
	return v, nil
}

func (s *Server) mapPage(w http.ResponseWriter, r *http.Request) {
	q, err := s.filterOf(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d := &mapData{}
	var view viewport
	var mine map[string]string
	if q.Fault == "" {
		if mine, err = owns(r, "view", "after"); err == nil {
			view, err = parseView(mine["view"])
		}
		if errors.Is(err, store.ErrBadFilter) {
			q.Fault, err = strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": "), nil
		}
		if err != nil {
			s.broken(w, r, err)
			return
		}
	}
	d.Form = q.form("/map", "view", mine["view"])
	if q.Fault != "" {
		d.Fault = true
		if partly(r) {
			s.fail(w, r, http.StatusUnprocessableEntity, q.Fault)
			return
		}
		s.page(w, r, http.StatusUnprocessableEntity, "map", pageData{Title: "Map", Data: d})
		return
	}
	ctx, done, err := s.asking(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer done()
	link := func(v viewport, set ...string) string {
		return q.Link("/map", append([]string{"view", v.String()}, set...)...)
	}
	if d.View, err = s.mapOf(ctx, q.Filter, view, reach, link); err != nil {
		s.broken(w, r, err)
		return
	}
	if d.View.Time, err = s.timeStrip(ctx, q, func(from, to string) string { return link(view, "from", from, "to", to) }); err != nil {
		s.broken(w, r, err)
		return
	}
	d.View.Picked, err = s.listed(ctx, q.Filter, mapRows, mine["after"], func(after string) string { return link(view, "after", after) + "#picked" })
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d.View.Picked.Heading = "Events"
	if q.Get("from")+q.Get("to") != "" {
		d.View.Picked.All = link(view, "from", "", "to", "")
	}
	if partly(r) {
		s.part(w, r, http.StatusOK, "map", "mapview", d.View)
		return
	}
	s.page(w, r, http.StatusOK, "map", pageData{Title: "Map", Data: d})
}

// timeStrip is the events of all time as small bars to pick days from.
func (s *Server) timeStrip(ctx context.Context, q *query, link func(from, to string) string) (*timeChart, error) {
	f := q.Filter
	picked := [2]string{q.Get("from"), q.Get("to")}
	f.From, f.To = 0, 0
	all, err := s.opt.Store.Top(ctx, f, store.Whole, 1)
	if err != nil || len(all) == 0 || all[0].First == "" {
		return nil, err
	}
	from, to, err := extent(all[0], f)
	if err != nil {
		return nil, err
	}
	step := stepFor(from, to, "")
	points, err := s.opt.Store.Series(ctx, f, step, store.Quad)
	if err != nil {
		return nil, err
	}
	c := drawBars(points, nil, from, to, step, 96, link)
	c.ID, c.Param, c.Part, c.Title = "when", "from to", "mapview", "Days shown, of all by "+string(step)
	c.Desc = "Events through time. Pick days to show on the map only what happened then; the fields From and To do the same."
	c.Peak, c.Rungs = nil, nil
	if picked[0]+picked[1] != "" {
		if q.Filter.From.Known() {
			from = q.Filter.From
		}
		if q.Filter.To.Known() {
			to = q.Filter.To
		}
		c.pick(from, to)
	}
	return c, nil
}

// mapOf draws the places of events.
func (s *Server) mapOf(ctx context.Context, f store.Filter, view viewport, apart float64, link func(viewport, ...string) string) (*mapView, error) {
	places, err := s.opt.Store.Places(ctx, f, maxPlaces+1)
	if err != nil {
		return nil, err
	}
	w, h := view.size()
	x0, y0 := view.origin()
	view.x, view.y = x0+w/2, y0+h/2
	v := &mapView{
		Box: px2(x0) + " " + px2(y0) + " " + px2(w) + " " + px2(h), X: px2(x0), Y: px2(y0), W: px2(w), H: px2(h), Zoom: view.zoom, Base: link(view),
	}
	if len(places) > maxPlaces {
		places, v.More = places[:maxPlaces], true
	}
	if view.zoom < maxZoom {
		v.In = link(viewport{view.x, view.y, view.zoom + 1})
	}
	if view.zoom > 0 {
		v.Out, v.Whole = link(viewport{view.x, view.y, view.zoom - 1}), link(viewport{})
		move := func(dx, dy float64) string {
			to := viewport{view.x + dx*w/2, view.y + dy*h/2, view.zoom}
			tx, ty := to.origin()
			if math.Abs(tx-x0)+math.Abs(ty-y0) < 1e-9 {
				return ""
			}
			return link(viewport{tx + w/2, ty + h/2, view.zoom})
		}
		v.West, v.East, v.North, v.South = move(-1, 0), move(1, 0), move(0, -1), move(0, 1)
	}
	var spots []graphic.Spot
	var seen []store.PlaceTally
	for _, p := range places {
		v.Events += p.Events
		x, y := graphic.Project(p.Lon, p.Lat)
		if x < x0 || x > x0+w || y < y0 || y > y0+h {
			continue
		}
		v.Kept += p.Events
		spots, seen = append(spots, graphic.Spot{X: x, Y: y, Weight: float64(p.Events)}), append(seen, p)
		if len(v.Places) < placeRows {
			v.Places = append(v.Places, viewPlace(p, link(view, "place", escapeValue(p.Name), "country", p.Country)))
		}
	}
	v.marks(spots, seen, view, apart, link)
	return v, nil
}

// marks gathers places that lie close together.
func (v *mapView) marks(spots []graphic.Spot, seen []store.PlaceTally, view viewport, apart float64, link func(viewport, ...string) string) {
	w, h := view.size()
	x0, y0 := view.origin()
	groups := graphic.Gather(spots, apart*w/graphic.Width)
	most := 1.0
	type sum struct {
		x, y   float64
		n      int
		hard   int
		rings  [3]int
		places int
	}
	sums := make([]sum, len(groups))
	for i, g := range groups {
		a := &sums[i]
		for _, j := range g {
			p := &seen[j]
			n := float64(p.Events)
			a.x, a.y, a.n, a.hard = a.x+spots[j].X*n, a.y+spots[j].Y*n, a.n+p.Events, a.hard+p.Quads[2]+p.Quads[3]
			a.rings[ringOf(p.Precision)] += p.Events
		}
		a.x, a.y, a.places = a.x/float64(a.n), a.y/float64(a.n), len(g)
		most = max(most, float64(a.n))
	}
	for i, g := range groups {
		a := &sums[i]
		first := &seen[g[0]]
		r := 4.5 + 17.5*math.Sqrt(float64(a.n)/most)
		ring := 0
		for k, n := range a.rings {
			if n > a.rings[ring] {
				ring = k
			}
		}
		m := mark{
			X: percent(100 * (a.x - x0) / w), Y: percent(100 * (a.y - y0) / h), UX: px2(a.x), UY: px2(a.y),
			R: px(r), Half: px(r / 2), Wedge: fmt.Sprintf("%d 100", share(a.hard, a.n)), Ring: rings[ring], N: brief(a.n), Big: r >= 11, Label: first.Name,
			LabelY: px(r + 12),
		}
		name := strings.Trim(first.Name+", "+first.Country, ", ")
		if a.places > 1 {
			name += " and " + plural(a.places-1, "place", "places") + " near it"
		}
		m.Say = fmt.Sprintf("%s: %s, %d%% conflict; %s", name, plural(a.n, "event", "events"), share(a.hard, a.n), ringSays[ring])
		m.Href = link(view, "place", escapeValue(first.Name), "country", first.Country)
		if a.places > 1 && view.zoom < maxZoom {
			m.Href = link(viewport{max(0, min(graphic.Width, a.x)), max(0, min(graphic.Height, a.y)), view.zoom + 1})
		}
		v.Marks = append(v.Marks, m)
	}
	v.name(func(i int) (x, y, r float64) {
		k := graphic.Width / w
		return (sums[i].x - x0) * k, (sums[i].y - y0) * k, 4.5 + 17.5*math.Sqrt(float64(sums[i].n)/most)
	})
	// The small ones lie on top.
	slices.Reverse(v.Marks)
}

// name names the heaviest marks whose names cover nothing. at gives where a
// mark is, and its radius, in pixels on a map 1000 wide; letters are so wide
// as they are on a map of common width.
func (v *mapView) name(at func(int) (x, y, r float64)) {
	const letter, high, longest = 5.2, 14.0, 22
	type box struct{ x0, y0, x1, y1 float64 }
	var taken []box
	for i := range v.Marks {
		x, y, r := at(i)
		taken = append(taken, box{x - r*.8, y - r*.8, x + r*.8, y + r*.8})
	}
	left := named
	for i := range v.Marks {
		m := &v.Marks[i]
		n := len([]rune(m.Label))
		if left == 0 || n > longest {
			continue
		}
		x, y, r := at(i)
		b := box{x - letter*float64(n)/2, y + r*.8, x + letter*float64(n)/2, y + r*.8 + high}
		if b.x0 < 0 || b.x1 > graphic.Width || b.y1 > graphic.Height {
			continue
		}
		free := true
		for j, o := range taken {
			if j != i && b.x0 < o.x1 && b.x1 > o.x0 && b.y0 < o.y1 && b.y1 > o.y0 {
				free = false
				break
			}
		}
		if free {
			m.Named = true
			taken = append(taken, b)
			left--
		}
	}
}

var (
	rings    = [3]string{"exact", "area", "country"}
	ringSays = [3]string{"mostly known to the town", "mostly known to the district or province", "mostly known to the country"}
)

// ringOf is how a precision is drawn.
func ringOf(precision string) int {
	switch precision {
	case "exact", "near":
		return 0
	case "admin1", "admin2", "maritime":
		return 1
	}
	return 2
}

func viewPlace(p store.PlaceTally, href string) placeRow {
	r := placeRow{Name: cmp.Or(p.Name, "a place without a name"), Country: p.Country, Precision: cmp.Or(p.Precision, "unknown"), Href: href, N: thousands(p.Events), Score: signed(p.Score)}
	r.Segs = shares(p.Quads)
	return r
}

// shares divides a bar among the quads.
func shares(quads [4]int) (out []share4) {
	total := 0
	for _, n := range quads {
		total += n
	}
	x := 0.0
	for i, n := range quads {
		if n > 0 {
			w := 100 * float64(n) / float64(total)
			out = append(out, share4{i + 1, percent(x), percent(w)})
			x += w
		}
	}
	return out
}

// brief writes a number in little room: 1.2k.
func brief(n int) string {
	switch {
	case n < 1000:
		return strconv.Itoa(n)
	case n < 10_000:
		return strings.TrimSuffix(strconv.FormatFloat(float64(n)/1000, 'f', 1, 64), ".0") + "k"
	case n < 1_000_000:
		return strconv.Itoa(n/1000) + "k"
	}
	return strings.TrimSuffix(strconv.FormatFloat(float64(n)/1e6, 'f', 1, 64), ".0") + "M"
}

// px2 writes a place on the map.
func px2(f float64) string { return strconv.FormatFloat(math.Round(f*100)/100, 'f', -1, 64) }

// escapeValue writes a value so that its commas do not part it.
func escapeValue(v string) string { return strings.ReplaceAll(v, ",", `\,`) }

// smallMap is a map of a filter for another page: not to be moved, each mark
// leading to the map itself.
func (s *Server) smallMap(ctx context.Context, q *query) (*mapView, error) {
	v, err := s.mapOf(ctx, q.Filter, viewport{graphic.Width / 2, graphic.Height / 2, 0}, reachSmall, func(v viewport, set ...string) string {
		return q.Link("/map", append([]string{"view", v.String()}, set...)...)
	})
	if err != nil {
		return nil, err
	}
	v.Small, v.In, v.Places = true, "", nil
	if n := len(v.Marks); n > smallMarks {
		v.Marks = v.Marks[n-smallMarks:]
	}
	return v, nil
}
