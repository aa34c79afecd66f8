package layout

import (
	"slices"
	"strings"
	"testing"

	"dateline/internal/ontology"
	"dateline/lexicon"
)

func load(t *testing.T) *Tables {
	t.Helper()
	tab, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

func TestCountries(t *testing.T) {
	tab := load(t)
	for code, want := range map[string]Country{
		"USA": {"USA", "US", "2", "USA", "United States"},
		"RUS": {"RUS", "RS", "365", "RUS", "Russian Federation"},
		"ROU": {"ROU", "RO", "360", "ROM", "Romania"},
		"KOS": {"KOS", "KV", "347", "KSV", "Kosovo"},
		"PSE": {"PSE", "WE", "", "PSE", "Occupied Palestinian Territory"},
		"IGO": {Code: "IGO"},
		"":    {},
	} {
		if got := tab.Country(code); got != want {
			t.Errorf("%s: %+v, want %+v", code, got, want)
		}
	}
	for _, c := range []struct{ got, want string }{
		{tab.FromFIPS("GZ"), "PSE"}, {tab.FromFIPS("KS"), "KOR"}, {tab.FromFIPS("GQ"), "USA"}, {tab.FromFIPS("ZZ"), ""},
		{tab.FromCOW("260"), "DEU"}, {tab.FromCAMEO("ROM"), "ROU"}, {tab.FromCAMEO("TMP"), "TLS"},
		{tab.FromISO("MAC"), "CHN"}, {tab.FromName("north macedonia"), "MKD"}, {tab.FromName("Côte d'Ivoire"), "CIV"}, {tab.FromName("Eswatini"), "SWZ"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
	n := 0
	for code, c := range tab.countries {
		if c.FIPS == "" || c.CAMEO == "" || c.Name == "" {
			t.Errorf("%s lacks a code: %+v", code, c)
		}
		if c.COW == "" {
			n++
		} else if tab.FromCOW(c.COW) != code {
			t.Errorf("%s: state number %s is that of %s", code, c.COW, tab.FromCOW(c.COW))
		}
		if tab.FromFIPS(c.FIPS) != code || tab.FromCAMEO(c.CAMEO) != code || tab.FromName(c.Name) != code {
			t.Errorf("%s does not come back", code)
		}
	}
	// Antarctica, Hong Kong, Palestine and the Holy See are no members of the
	// state system.
	if n != 4 {
		t.Errorf("%d countries without a state number, want 4", n)
	}
}

// TestCodes: every code of the ontology has its official text and the same
// Goldstein value; every type has a general code of that type.
func TestCodes(t *testing.T) {
	tab := load(t)
	ont, err := ontology.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range ont.Codes() {
		code := tab.Cameo(c.Code, "")
		if tab.Text(code) == "" {
			t.Errorf("%s has no text", code)
		}
		if g, ok := tab.Goldstein(code); !ok || len(c.Code) > 2 && g != c.Goldstein {
			t.Errorf("%s has value %v here, %v in the ontology", code, g, c.Goldstein)
		}
	}
	for _, typ := range ont.Types() {
		code := tab.Cameo("", typ)
		c, ok := ont.Cameo(code)
		if !ok || c.Type != typ && typ != "CONCEDE" && typ != "RETREAT" {
			t.Errorf("general code of %s is %s, of %s", typ, code, c.Type)
		}
	}
	if tab.Cameo("", "OWN") != "" || tab.Cameo("04", "CONSULT") != "040" {
		t.Error("codes of a type that is not PLOVER's")
	}
}

func TestSectors(t *testing.T) {
	tab := load(t)
	for s, sec := range tab.sectors {
		first, _, _ := strings.Cut(sec.ICEWS, ",")
		for _, name := range []string{sec.GDELT, first} {
			if name == "" || s == "PRM" || s == "SOC" {
				continue
			}
			r, ok := tab.Role(name)
			if !ok || r.Sector != s && r.Kind != s && !(s == "LEG" || s == "OPP") {
				t.Errorf("%s is written %s, read %+v", s, name, r)
			}
		}
	}
	for id, code := range tab.groups {
		if tab.Entity(code) == "" || len(code) != 3 {
			t.Errorf("group %s %s", id, code)
		}
	}
}

func TestQuads(t *testing.T) {
	for code, want := range map[string][2]int{"010": {1, 0}, "020": {1, 0}, "057": {1, 1}, "061": {2, 2}, "129": {3, 3}, "140": {4, 4}, "163": {4, 3}, "2042": {4, 4}} {
		if got := [2]int{GDELTQuad(code), PentaClass(code)}; got != want {
			t.Errorf("%s: %v, want %v", code, got, want)
		}
	}
	if GDELTQuad("x") != 0 || GDELTQuad("99") != 0 {
		t.Error("no code has a quad class")
	}
}

// TestColumns: the published headers, as facts.
func TestColumns(t *testing.T) {
	for name, c := range map[string]struct {
		cols []string
		n    int
		at   map[int]string
	}{
		"gdelt2":   {GDELT2(), 61, map[int]string{0: "GLOBALEVENTID", 5: "Actor1Code", 14: "Actor1Type3Code", 15: "Actor2Code", 25: "IsRootEvent", 26: "EventCode", 29: "QuadClass", 30: "GoldsteinScale", 34: "AvgTone", 35: "Actor1Geo_Type", 39: "Actor1Geo_ADM2Code", 51: "ActionGeo_Type", 53: "ActionGeo_CountryCode", 56: "ActionGeo_Lat", 57: "ActionGeo_Long", 59: "DATEADDED", 60: "SOURCEURL"}},
		"gdelt1":   {GDELT1(), 58, map[int]string{0: "GLOBALEVENTID", 34: "AvgTone", 49: "ActionGeo_Type", 53: "ActionGeo_Lat", 54: "ActionGeo_Long", 56: "DATEADDED", 57: "SOURCEURL"}},
		"mentions": {Mentions(), 16, map[int]string{0: "GLOBALEVENTID", 5: "MentionIdentifier", 11: "Confidence", 15: "Extras"}},
		"icews":    {ICEWS(), 20, map[int]string{0: "Event ID", 5: "Event Text", 6: "CAMEO Code", 12: "Sentence Number", 19: "Longitude"}},
		"polecat":  {POLECAT(), 40, map[int]string{0: "Event ID", 7: "Actor Name", 14: "Wikipedia Actor ID", 15: "Recipient Name", 22: "Wikipedia Recipient ID", 23: "Placename", 39: "Version"}},
		"phoenix":  {Phoenix(), 26, map[int]string{0: "EventID", 13: "EventCode", 15: "PentaClass", 25: "NewsSources"}},
	} {
		if len(c.cols) != c.n {
			t.Errorf("%s has %d columns, want %d", name, len(c.cols), c.n)
			continue
		}
		for i, want := range c.at {
			if c.cols[i] != want {
				t.Errorf("%s column %d is %s, want %s", name, i, c.cols[i], want)
			}
		}
		sorted := slices.Clone(c.cols)
		slices.Sort(sorted)
		if len(slices.Compact(sorted)) != c.n {
			t.Errorf("%s has a column twice", name)
		}
	}
}
