package terms

import (
	"strings"
	"testing"
)

func TestBound(t *testing.T) {
	for _, c := range []struct {
		in, first, last string
	}{{"2018", "2018-01-01", "2018-12-31"}, {"2016-02", "2016-02-01", "2016-02-29"}, {"2018-03-04", "2018-03-04", "2018-03-04"}} {
		first, err1 := Bound("from", c.in, false)
		last, err2 := Bound("to", c.in, true)
		if err1 != nil || err2 != nil || first.String() != c.first || last.String() != c.last {
			t.Errorf("%s: %v %v, %v %v", c.in, first, last, err1, err2)
		}
	}
	for _, bad := range []string{"18", "2018-3", "2018-3-4", "2018-02-30", "2018-", "-2018", "x", "2018-03-04x"} {
		if d, err := Bound("from", bad, false); err == nil {
			t.Errorf("%s: %v", bad, d)
		}
	}
}

func TestParty(t *testing.T) {
	v := New(nil)
	for in, want := range map[string]string{
		"Russia": "RUS", "russia": "RUS", "RUS": "RUS", "USA": "USA", "US": "USA", "us": "USA", "United States": "USA", "united states": "USA",
		"North Korea": "PRK", "Zaire": "COD", "Hong Kong": "HKG", "Palestine": "PSE", "Kosovo": "KOS", "Taiwan": "TWN", "IGO": "IGO",
		"Jordan": "JOR", "Georgia": "GEO", "Turkey": "TUR", "Greenland": "Greenland",
		"Russia/MIL": "RUS/MIL", "rus/mil": "RUS/MIL", "/REB": "/REB", "/reb": "/REB", "Q7747": "Q7747", "q7747": "Q7747",
		"PKK": "pkk", "Vladimir Putin": "Vladimir Putin", "Moscow": "Moscow", "Russian": "Russian",
	} {
		if got, err := v.Party("actor", in); err != nil || got != want {
			t.Errorf("%s: %q, want %q; %v", in, got, want, err)
		}
	}
	for _, bad := range []string{"", "GOV", "Russia/XYZ", "Atlantis/GOV", "/xyz"} {
		if got, err := v.Party("actor", bad); err == nil {
			t.Errorf("%s: %q", bad, got)
		}
	}
}

func TestNear(t *testing.T) {
	words := []string{"ASSAULT", "ASSIST", "AID", "ACCUSE"}
	for in, want := range map[string]string{"ASSULT": "ASSAULT", "assa": "ASSAULT", "aid": "AID", "ACUSE": "ACCUSE", "zzz": "", "": "", strings.Repeat("x", 1000): ""} {
		if got := strings.Join(Near(in, words, 1), " "); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
