package graphic

import (
	"bytes"
	"flag"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"dateline/internal/day"
)

func TestTicks(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"2018-03-01", "2018-03-05", "1 Mar 2 3 4 5"},
		{"2018-02-27", "2018-03-02", "27 Feb 28 1 Mar 2"},
		{"2018-02-10", "2018-03-20", "12 Feb 19 26 5 Mar 12 19"},
		{"2017-11-15", "2018-04-20", "Dec 2018 Feb Mar Apr"},
		{"2015-02-01", "2018-04-20", "Jul 2016 Jul 2017 Jul 2018"},
		{"1946-01-01", "2018-04-20", "1950 1960 1970 1980 1990 2000 2010"},
		{"0002-01-01", "2026-04-20", "500 1000 1500 2000"},
		{"2018-03-05", "2018-03-01", ""},
	} {
		from, _ := day.Parse(c.from)
		to, _ := day.Parse(c.to)
		var got []string
		for _, k := range Ticks(from, to, 7) {
			got = append(got, k.Label)
			if k.Day < from || k.Day > to {
				t.Errorf("%s to %s: %s is outside", c.from, c.to, k.Day)
			}
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s to %s: %q, want %q", c.from, c.to, g, c.want)
		}
	}
}

func TestRungs(t *testing.T) {
	for top, want := range map[float64]int{0: 0, 1: 1, 3: 3, 7: 1, 10: 2, 999: 1, 1000: 2, math.NaN(): 0} {
		if got := Rungs(top, 3); len(got) != want {
			t.Errorf("%v: %v", top, got)
		}
	}
}

func TestProject(t *testing.T) {
	for _, c := range []struct{ lon, lat, x, y float64 }{{0, 0, 500, 241.26}, {180, 0, 1000, 241.26}, {-180, 0, 0, 241.26}, {0, north, 500, 0}} {
		if x, y := Project(c.lon, c.lat); math.Abs(x-c.x) > .5 || math.Abs(y-c.y) > .5 {
			t.Errorf("%v %v: %v %v, want %v %v", c.lon, c.lat, x, y, c.x, c.y)
		}
	}
	if _, y := Project(0, -55.9); y > Height { // Cape Horn
		t.Errorf("Cape Horn is off the map: %v", y)
	}
	// Areas are kept: a band of one degree is as large on the map, for its
	// true area, wherever it lies.
	area := func(lat float64) float64 {
		x, y := Project(90, lat+.5)
		_, below := Project(90, lat-.5)
		x2, _ := Project(90, lat-.5)
		return (below - y) * ((x+x2)/2 - 500) / math.Cos(lat*math.Pi/180)
	}
	for _, lat := range []float64{-50, 20, 45, 70} {
		if r := area(lat) / area(0); math.Abs(r-1) > .01 {
			t.Errorf("at %v areas are %v of those at the equator", lat, r)
		}
	}
}

// Two squares, one of them in two countries that share a border.
const squares = `{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
"arcs":[[[0,0],[0,10]],[[0,10],[-10,0],[0,-10],[10,0]],[[0,10],[10,0],[0,-10],[-10,0]],[[0,-70],[5,0],[0,5],[-5,-5]]],
"objects":{"countries":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0,1]]},{"type":"Polygon","arcs":[[0,2]]},{"type":"MultiPolygon","arcs":[[[3]]]}]},
"land":{"type":"GeometryCollection","geometries":[{"type":"MultiPolygon","arcs":[[[-2,2]],[[3]]]}]}}}`

func TestReadWorld(t *testing.T) {
	w, err := ReadWorld([]byte(squares), 0)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Count(w.Borders, "M") != 1 || strings.Count(w.Borders, "l") != 1 {
		t.Errorf("borders %q", w.Borders)
	}
	if strings.Count(w.Land, "M") != 1 || strings.Count(w.Land, "z") != 1 {
		t.Errorf("land %q: want one ring, the other lies too far south", w.Land)
	}
	for _, bad := range []string{``, `{}`, `{"transform":{}}`, strings.Replace(squares, "[[3]]", "[[9]]", 1), strings.Replace(squares, "[[0,1]]", "[[-9]]", 1), strings.Replace(squares, "[[0,1]]", "3", 1)} {
		if _, err := ReadWorld([]byte(bad), 0); err == nil {
			t.Errorf("%.60q is read", bad)
		}
	}
}

// TestDateLine: land across the date line lies on either side of the map, and
// nothing is drawn across it.
func TestDateLine(t *testing.T) {
	w, err := ReadWorld([]byte(`{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[170,10],[5,0],[-350,0],[0,10],[345,0],[0,-10]]],
		"objects":{"countries":{"type":"GeometryCollection"},"land":{"type":"Polygon","arcs":[[0]]}}}`), 0)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Count(w.Land, "z") != 2 {
		t.Errorf("%q: want two rings", w.Land)
	}
	for _, f := range strings.FieldsFunc(w.Land, func(r rune) bool { return r == 'l' || r == 'z' }) {
		if strings.HasPrefix(f, "M") {
			continue
		}
		if dx, err := strconv.ParseFloat(strings.Fields(f)[0], 64); err != nil || math.Abs(dx) > 100 {
			t.Errorf("a line of %v across the map: %q, %v", dx, w.Land, err)
		}
	}
}

func FuzzReadWorld(f *testing.F) {
	f.Add([]byte(squares), .1)
	f.Fuzz(func(t *testing.T, b []byte, fine float64) {
		w, err := ReadWorld(b, fine)
		if err == nil && strings.Trim(w.Land+w.Borders, "Mlz0123456789.- ") != "" {
			t.Fatalf("%q", w.Land+w.Borders)
		}
	})
}

var update = flag.Bool("update", false, "write the desk's map anew")

// TestEarth: the map the desk ships is what the file of countries gives.
func TestEarth(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("testdata", "countries-50m.json"))
	if err != nil {
		t.Fatal(err)
	}
	w, err := ReadWorld(b, .12)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join("..", "web", "assets", "world.svg")
	if *update {
		if err := os.WriteFile(name, w.SVG(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, w.SVG()) {
		t.Errorf("%s is not what the countries give: run go test ./internal/graphic -update", name)
	}
	if n := strings.Count(w.Land, "M"); n < 200 {
		t.Errorf("%d rings", n)
	}
	if n := strings.Count(w.Borders, "M"); n < 200 {
		t.Errorf("%d borders", n)
	}
}

func TestGather(t *testing.T) {
	spots := []Spot{{0, 0, 1}, {3, 0, 5}, {10, 10, 2}, {12, 10, 2}, {100, 100, 9}, {5, 0, 1}}
	got := Gather(spots, 4)
	want := [][]int{{4}, {1, 0, 5}, {2, 3}}
	if len(got) != len(want) {
		t.Fatalf("%v", got)
	}
	for i := range want {
		if len(got[i]) != len(want[i]) {
			t.Fatalf("%v, want %v", got, want)
		}
		for j := range want[i] {
			if got[i][j] != want[i][j] {
				t.Fatalf("%v, want %v", got, want)
			}
		}
	}
	if n := len(Gather(spots, 0)); n != len(spots) {
		t.Errorf("%d groups without reach", n)
	}
	if Gather(nil, 4) != nil {
		t.Error("groups of nothing")
	}
}
