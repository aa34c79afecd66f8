package graphic

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
)

// Width and Height are the size of the map of the earth in its own units.
// Antarctica is not on it.
const (
	Width  = 1000.0
	Height = 440.0
)

// north is the latitude at the map's upper edge.
const north = 83.8

// Project gives the place of a point of the earth on the map, in the Equal
// Earth projection (B. Šavrič, T. Patterson, B. Jenny 2018), which shows areas
// as large as they are.
func Project(lon, lat float64) (x, y float64) {
	x, y = equalEarth(lon, lat)
	_, top := equalEarth(0, north)
	right, _ := equalEarth(180, 0)
	k := Width / 2 / right
	return Width/2 + k*x, k * (top - y)
}

func equalEarth(lon, lat float64) (x, y float64) {
	const a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
	m := math.Sqrt(3) / 2
	t := math.Asin(m * math.Sin(lat*math.Pi/180))
	t2 := t * t
	t6 := t2 * t2 * t2
	x = lon * math.Pi / 180 * math.Cos(t) / (m * (a1 + 3*a2*t2 + t6*(7*a3+9*a4*t2)))
	return x, t * (a1 + a2*t2 + t6*(a3+a4*t2))
}

// A World is the land of the earth and the borders in it, as SVG paths in the
// map's units.
type World struct{ Land, Borders string }

// SVG gives the world as a file whose parts pages draw: #land and #borders.
func (w *World) SVG() []byte {
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g">
<!-- Made from Natural Earth 1:50m, public domain, by way of world-atlas 2.0.2 (ISC); see internal/graphic. -->
<path id="land" d="%s"/>
<path id="borders" vector-effect="non-scaling-stroke" stroke-linejoin="round" d="%s"/>
</svg>
`, Width, Height, w.Land, w.Borders)
}

// A topology is a TopoJSON file, as far as it is read.
type topology struct {
	Arcs      [][][2]float64 `json:"arcs"`
	Transform *struct {
		Scale     [2]float64 `json:"scale"`
		Translate [2]float64 `json:"translate"`
	} `json:"transform"`
	Objects map[string]geometry `json:"objects"`
}

type geometry struct {
	Type       string          `json:"type"`
	Arcs       json.RawMessage `json:"arcs"`
	Geometries []geometry      `json:"geometries"`
}

// ReadWorld reads a TopoJSON file of countries, leaving out bends smaller than
// fine, in the map's units.
func ReadWorld(b []byte, fine float64) (*World, error) {
	var t topology
	if err := json.Unmarshal(b, &t); err != nil {
		return nil, fmt.Errorf("topology: %w", err)
	}
	if t.Transform == nil {
		return nil, errors.New("topology: not quantised")
	}
	land, ok := t.Objects["land"]
	countries, ok2 := t.Objects["countries"]
	if !ok || !ok2 {
		return nil, errors.New("topology: want the objects land and countries")
	}
	arcs := make([]arc, len(t.Arcs))
	for i, a := range t.Arcs {
		arcs[i] = t.arc(a, fine)
	}
	w := &World{}
	rings, err := land.rings(0)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	for _, r := range rings {
		if err := writeRing(&out, r, arcs, fine); err != nil {
			return nil, err
		}
	}
	w.Land = out.String()
	if rings, err = countries.rings(0); err != nil {
		return nil, err
	}
	uses := make([]int, len(arcs))
	for _, r := range rings {
		for _, i := range r {
			if i < 0 {
				i = ^i
			}
			if i >= len(arcs) {
				return nil, fmt.Errorf("topology: no arc %d", i)
			}
			uses[i]++
		}
	}
	out.Reset()
	for i, n := range uses {
		if n > 1 && arcs[i].south > southmost {
			writeLine(&out, projected(arcs[i].points), false)
		}
	}
	w.Borders = out.String()
	return w, nil
}

// southmost is the latitude south of which nothing is drawn.
const southmost = -58

type arc struct {
	points [][2]float64 // in degrees
	south  float64      // its southernmost latitude
}

// arc gives an arc's points, those that matter on the map.
func (t *topology) arc(deltas [][2]float64, fine float64) arc {
	a := arc{south: 90}
	var x, y float64
	for _, d := range deltas {
		x, y = x+d[0], y+d[1]
		lon, lat := x*t.Transform.Scale[0]+t.Transform.Translate[0], y*t.Transform.Scale[1]+t.Transform.Translate[1]
		a.south = min(a.south, lat)
		a.points = append(a.points, [2]float64{max(-180, min(180, lon)), max(-90, min(90, lat))})
	}
	kept := a.points[:0]
	for i, k := range mattering(projected(a.points), fine) {
		if k {
			kept = append(kept, a.points[i])
		}
	}
	a.points = kept
	return a
}

func projected(points [][2]float64) [][2]float64 {
	out := make([][2]float64, len(points))
	for i, p := range points {
		out[i][0], out[i][1] = Project(p[0], p[1])
	}
	return out
}

// maxDepth bounds how geometries may hold each other.
const maxDepth = 8

// rings gives the rings of polygons as numbers of arcs.
func (g *geometry) rings(depth int) (out [][]int, err error) {
	if depth > maxDepth {
		return nil, errors.New("topology: too deep")
	}
	switch g.Type {
	case "Polygon":
		err = json.Unmarshal(g.Arcs, &out)
	case "MultiPolygon":
		var many [][][]int
		err = json.Unmarshal(g.Arcs, &many)
		for _, p := range many {
			out = append(out, p...)
		}
	case "GeometryCollection":
		for i := range g.Geometries {
			some, err := g.Geometries[i].rings(depth + 1)
			if err != nil {
				return nil, err
			}
			out = append(out, some...)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("topology: %w", err)
	}
	return out, nil
}

func writeRing(out *bytes.Buffer, ring []int, arcs []arc, fine float64) error {
	var points [][2]float64
	south := 90.0
	for _, i := range ring {
		back := i < 0
		if back {
			i = ^i
		}
		if i >= len(arcs) {
			return fmt.Errorf("topology: no arc %d", i)
		}
		a := arcs[i]
		south = min(south, a.south)
		for j := range a.points {
			p := a.points[j]
			if back {
				p = a.points[len(a.points)-1-j]
			}
			if j > 0 || len(points) == 0 {
				points = append(points, p)
			}
		}
	}
	if south < southmost {
		return nil
	}
	west, east := unwrap(points)
	// A ring across the date line is drawn on either side of the map.
	for turn := math.Floor((west + 180) / 360); turn*360-180 < east; turn++ {
		part := projected(within(points, turn*360))
		if len(part) >= 3 && area(part) >= 4*fine*fine {
			writeLine(out, part, true)
		}
	}
	return nil
}

// unwrap makes the longitudes of a ring go on beyond the date line, for less
// than two turns, and gives its bounds.
func unwrap(ring [][2]float64) (west, east float64) {
	shift := 0.0
	for i := range ring {
		lon := ring[i][0] + shift
		if i > 0 {
			switch d := lon - ring[i-1][0]; {
			case d > 180 && shift > -360:
				shift -= 360
				lon -= 360
			case d < -180 && shift < 360:
				shift += 360
				lon += 360
			}
		}
		ring[i][0] = lon
		if i == 0 || lon < west {
			west = lon
		}
		if i == 0 || lon > east {
			east = lon
		}
	}
	return west, east
}

// within gives the part of a ring from 180 degrees west to 180 degrees east of
// a meridian, as degrees from there (Sutherland and Hodgman 1974).
func within(ring [][2]float64, middle float64) [][2]float64 {
	for _, side := range []float64{-1, 1} {
		var out [][2]float64
		in := func(p [2]float64) bool { return side*(p[0]-middle) <= 180 }
		for i, p := range ring {
			q := ring[(i+len(ring)-1)%len(ring)]
			if in(p) != in(q) {
				x := middle + side*180
				t := (x - q[0]) / (p[0] - q[0])
				out = append(out, [2]float64{x, q[1] + t*(p[1]-q[1])})
			}
			if in(p) {
				out = append(out, p)
			}
		}
		ring = out
	}
	out := make([][2]float64, len(ring))
	for i, p := range ring {
		out[i] = [2]float64{p[0] - middle, p[1]}
	}
	return out
}

func area(ring [][2]float64) (a float64) {
	for i := range ring {
		p, q := ring[i], ring[(i+1)%len(ring)]
		a += p[0]*q[1] - q[0]*p[1]
	}
	return math.Abs(a) / 2
}

// writeLine writes a path in hundredths, each point from the one before.
func writeLine(out *bytes.Buffer, points [][2]float64, closed bool) {
	var at [2]int
	b := out.AvailableBuffer()
	for i, p := range points {
		to := [2]int{int(math.Round(p[0] * 100)), int(math.Round(p[1] * 100))}
		if i == 0 {
			b = append(b, 'M')
		} else if to == at {
			continue
		} else {
			b = append(b, 'l')
		}
		b = number(b, to[0]-at[0])
		b = append(b, ' ')
		b = number(b, to[1]-at[1])
		at = to
	}
	if closed {
		b = append(b, 'z')
	}
	out.Write(b)
}

func number(b []byte, hundredths int) []byte {
	return strconv.AppendFloat(b, float64(hundredths)/100, 'f', -1, 64)
}

// mattering tells which points do not lie nearer than fine to the line without
// them (Douglas and Peucker 1973).
func mattering(p [][2]float64, fine float64) []bool {
	keep := make([]bool, len(p))
	if len(p) < 3 || !(fine > 0) {
		for i := range keep {
			keep[i] = true
		}
		return keep
	}
	keep[0], keep[len(p)-1] = true, true
	todo := [][2]int{{0, len(p) - 1}}
	for len(todo) > 0 {
		s := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		at, far := -1, fine
		for i := s[0] + 1; i < s[1]; i++ {
			if d := apart(p[i], p[s[0]], p[s[1]]); d > far {
				at, far = i, d
			}
		}
		if at >= 0 {
			keep[at] = true
			todo = append(todo, [2]int{s[0], at}, [2]int{at, s[1]})
		}
	}
	return keep
}

// apart is how far p is from the stretch from a to b.
func apart(p, a, b [2]float64) float64 {
	dx, dy := b[0]-a[0], b[1]-a[1]
	t := 0.0
	if l := dx*dx + dy*dy; l > 0 {
		t = max(0, min(1, ((p[0]-a[0])*dx+(p[1]-a[1])*dy)/l))
	}
	return math.Hypot(p[0]-a[0]-t*dx, p[1]-a[1]-t*dy)
}
