package where

import (
	"bytes"
	"math/rand"
	"os"
	"slices"
	"testing"
	"time"
)

// data is where the tests read the lexicon from.
var data = os.DirFS("../../lexicon")

func loaded(t testing.TB) *Gazetteer {
	t.Helper()
	g, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestLookup(t *testing.T) {
	g := loaded(t)
	for _, c := range []struct{ name, want, country, feature string }{
		{"Kiev", "Kyiv", "UKR", "PPLC"},
		{"U.S.", "United States", "USA", "PCLI"},
		{"Britain", "United Kingdom", "GBR", "PCLI"},
		{"Burma", "Myanmar", "MMR", "PCLI"},
		{"St. Petersburg", "Saint Petersburg", "RUS", "PPLA"},
		{"Paris", "Paris", "FRA", "PPLC"},
		{"Raqqa", "Ar Raqqah", "SYR", "PPLA"},
		{"Crimea", "Crimea", "UKR", "ADM1"},
		{"Donbass", "Donbas", "UKR", "RGN"},
		{"Golan Heights", "Golan Heights", "SYR", "RGN"},
		{"Hong Kong", "Hong Kong", "HKG", "PCLI"},
		{"Taipei", "Taipei", "TWN", "PPLC"},
		{"Pristina", "Pristina", "KOS", "PPLC"},
		{"Gaza Strip", "Gaza Strip", "PSE", "ADM1"},
		{"New Caledonia", "New Caledonia", "FRA", "PCLI"},
		{"Puerto Rico", "Puerto Rico", "USA", "PCLI"},
		{"South China Sea", "South China Sea", "", "SEA"},
		{"Sahel", "Sahel", "", "RGNX"},
		{"Natanz", "Natanz", "IRN", "NUC"},
		{"Zaire", "Democratic Republic of the Congo", "COD", "PCLI"},
		{"Soviet Union", "Russia", "RUS", "PCLI"},
		{"Northern Ireland", "Northern Ireland", "GBR", "ADM1"},
	} {
		ps := g.Lookup(c.name)
		if len(ps) == 0 {
			t.Errorf("%s: not found", c.name)
			continue
		}
		if p := ps[0]; p.Name != c.want || p.Country != c.country || p.Feature.String() != c.feature {
			t.Errorf("%s: %s %s %s, want %s %s %s", c.name, p.Name, p.Country, p.Feature, c.want, c.country, c.feature)
		}
	}
	for _, none := range []string{"", "Zzyzxville", "…", "Prime Minister"} {
		if ps := g.Lookup(none); len(ps) > 0 {
			t.Errorf("%q: found %s", none, ps[0].Name)
		}
	}
}

func TestCountryOf(t *testing.T) {
	g := loaded(t)
	for name, want := range map[string]string{
		"Mali": "MLI", "Guyana": "GUY", "Vilnius": "LTU", "Idlib": "SYR", "Chechnya": "RUS", "Kosovo": "KOS", "Gaza": "PSE",
		"Taiwan": "TWN", "Texas": "USA", "Kashmir": "IND", "Pyongyang": "PRK", "Baltic Sea": "", "Malian": "", "nowhere": "",
	} {
		if got := g.CountryOf(name); got != want {
			t.Errorf("CountryOf(%s) = %q, want %q", name, got, want)
		}
	}
}

// Places can be found by their own names, but for a few called "North", and
// every field can be read.
func TestWhole(t *testing.T) {
	g := loaded(t)
	if n := g.Len(); n < 100000 {
		t.Fatalf("%d places", n)
	}
	lost := 0
	for i := 0; i < g.Len(); i += 7 {
		p := g.Place(i)
		if p.Name == "" || p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 || p.Feature == None || p.Precision == "" {
			t.Fatalf("place %d: %+v", i, p)
		}
		if !slices.ContainsFunc(g.lookup(p.Name), func(h hit) bool { return h.place == i }) && Fold(p.Name) != "" {
			lost++
		}
	}
	if lost*1000 > g.Len()/7 {
		t.Errorf("%d of %d places are not found by their names", lost, g.Len()/7)
	}
}

// The embedded file is small and quick to load; the figures are the budget.
func TestBudget(t *testing.T) {
	fi, err := os.Stat("../../lexicon/" + FileName)
	if err != nil {
		t.Fatal(err)
	}
	if fi.Size() > 8<<20 {
		t.Errorf("%d bytes", fi.Size())
	}
	best := time.Hour
	for range 5 {
		t0 := time.Now()
		loaded(t)
		best = min(best, time.Since(t0))
	}
	if best > 40*time.Millisecond {
		t.Errorf("loads in %v", best)
	}
}

func sample() Table {
	name := func(n, use string) NameRow { return NameRow{Name: n, Use: use} }
	return Table{
		Rows: []Row{
			{GeoNames: 1, Name: "Aland", Lat: 10, Lon: 20, Population: 5000000, Feature: Country, ISO: "AAA", Names: []NameRow{name("Aland", "own"), name("Alander", "demonym"), name("A.L.", "letters")}},
			{GeoNames: 2, Name: "Port", Lat: 10.5, Lon: 20.25, Population: 90000, Feature: Capital, ISO: "AAA", Admin1: "AA.1", Admin2: "AA.1.1", Names: []NameRow{name("Port", "own")}},
			{GeoNames: 3, Name: "Port", Lat: -10.5, Lon: -20.25, Population: 9000, Feature: Town, ISO: "BBB", Admin1: "BB.1", Names: []NameRow{name("Port", "own"), name("Havn", "other")}},
			{GeoNames: 4, Name: "East", Lat: 10.4, Lon: 20.2, Population: 100000, Feature: Admin1, ISO: "AAA", Admin1: "AA.1", Names: []NameRow{name("East", "own")}},
			{Name: "Long Sea", Lat: 0, Lon: 0, Population: 10, Feature: firstOther, Names: []NameRow{name("Long Sea", "own")}},
			{GeoNames: 5, Name: "Beland", Lat: -10, Lon: -20, Population: 100, Feature: Country, ISO: "BBB", Names: []NameRow{name("Beland", "own")}},
		},
		Admin1: map[string]string{"AA.1": "East", "BB.1": "Shore"},
		Admin2: map[string]string{"AA.1.1": "Harbour District"},
		Code:   map[string]string{"AAA": "AAA", "BBB": "AAA"},
	}
}

func TestEncode(t *testing.T) {
	b, err := Encode(sample())
	if err != nil {
		t.Fatal(err)
	}
	g, err := Parse(b)
	if err != nil {
		t.Fatal(err)
	}
	ps := g.Lookup("PORT")
	if len(ps) != 2 {
		t.Fatalf("%d readings of Port", len(ps))
	}
	want := Place{GeoNames: 2, Name: "Port", Country: "AAA", Admin1: "East", Admin2: "Harbour District", Lat: 10.5, Lon: 20.25, Feature: Capital, Population: 90000, Precision: Exact}
	if ps[0] != want {
		t.Errorf("got %+v, want %+v", ps[0], want)
	}
	if p := g.Lookup("Havn")[0]; p.Country != "AAA" || p.Lat != -10.5 || p.Lon != -20.25 || p.Admin1 != "Shore" {
		t.Errorf("a territory's town: %+v", p)
	}
	if p := g.Lookup("Long Sea")[0]; p.Country != "" || p.Precision != Maritime {
		t.Errorf("open water: %+v", p)
	}
}

// The compiled form does not depend on the order of rows.
func TestEncodeOrder(t *testing.T) {
	want, err := Encode(sample())
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewSource(1))
	for range 20 {
		s := sample()
		r.Shuffle(len(s.Rows), func(i, j int) { s.Rows[i], s.Rows[j] = s.Rows[j], s.Rows[i] })
		got, err := Encode(s)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Fatal("another order of rows, other bytes")
		}
	}
}

func FuzzParse(f *testing.F) {
	b, err := Encode(sample())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add(b[:40])
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, b []byte) {
		b = slices.Clone(b)
		seal(b)
		g, err := Parse(b)
		if err != nil {
			return
		}
		for i := 0; i < g.Len(); i++ {
			g.Place(i)
		}
		g.Lookup("Port")
		g.CountryOf("Long Sea")
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		loaded(b)
	}
}

func BenchmarkLookup(b *testing.B) {
	g := loaded(b)
	names := []string{"Kabul", "New York", "Zzyzx", "Deir ez-Zor"}
	var f folder
	var buf [32]hit
	for i := 0; b.Loop(); i++ {
		f.reset()
		f.add(names[i%len(names)])
		h, _ := f.key()
		g.find(h, buf[:0])
	}
}
