package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestFilterOf: an address asks as the command line does, and what cannot be
// understood is told.
func TestFilterOf(t *testing.T) {
	s := desk(t)
	for _, c := range []struct{ in, want, fault string }{
		{"", `{"Types":[]`, ""},
		{"type=assault,CONSULT&type=aid", `"Types":["ASSAULT","CONSULT","AID"]`, ""},
		{"type=", `"Types":[]`, ""},
		{"either=Russia&country=syria", `"Either":["RUS"]`, ""},
		{"dyad=USA,%20China", `"Dyad":["USA","CHN"]`, ""},
		{`place=Washington\,+D.C.`, `"Place":["Washington, D.C."]`, ""},
		{"from=2018-03&to=2018", `"From"`, ""},
		{"lead=1&nosuch=1", `"Lead":true`, ""},
		{"dyad=USA", "", "want two parties"},
		{"dyad=USA&dyad=CHN", "", "given more than once"},
		{"quad=5", "", "want 1 to 4"},
		{"confidence=x", "", "want a number"},
		{"confidence=NaN", "", "0 to 1"},
		{"country=Atlantis", "", "no country by that name"},
		{"from=2018-13", "", "want YYYY-MM-DD"},
		{"from=2019&to=2018", "", "not after"},
		{"box=1,2,3", "", "west,south,east,north"},
		{"text=%00", "", "no text"},
		{"text=%ff", "", "no text"},
		{"text=" + strings.Repeat("x", 501), "", "longer"},
		{strings.Repeat("&place=x", 101), "", "more"},
	} {
		q, err := s.filterOf(httptest.NewRequest(http.MethodGet, "/?"+c.in, nil))
		if err != nil {
			t.Errorf("%.60s: %v", c.in, err)
			continue
		}
		if got := canonical(&q.Filter); c.fault == "" && (q.Fault != "" || !strings.Contains(got, c.want)) || c.fault != "" && !strings.Contains(q.Fault, c.fault) {
			t.Errorf("%.60s: %q %s", c.in, q.Fault, got)
		}
	}
	q, err := s.filterOf(httptest.NewRequest(http.MethodGet, "/?either=a%26b&from=2018&after=x", nil))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		set  []string
		want string
	}{{nil, "/x?either=a%26b&from=2018"}, {[]string{"either", "", "from", ""}, "/x"}, {[]string{"after", "1&2"}, "/x?after=1%262&either=a%26b&from=2018"}} {
		if got := q.Link("/x", c.set...); got != c.want {
			t.Errorf("%v: %s", c.set, got)
		}
	}
}

// FuzzFilterOf: whatever an address says, it is read or refused, and the link
// that keeps the filter means the same.
func FuzzFilterOf(f *testing.F) {
	f.Add("either=Russia&from=2018-03")
	f.Add("dyad=USA,CHN&text=%ff&box=1,2,3,4")
	f.Add(`place=a\,b,,\&type=ASSAULT`)
	s := desk(f)
	f.Fuzz(func(t *testing.T, raw string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.URL.RawQuery = raw
		q, err := s.filterOf(r)
		if err != nil {
			t.Fatal(err)
		}
		if q.Fault != "" {
			if !utf8.ValidString(q.Fault) {
				t.Fatalf("%q", q.Fault)
			}
			return
		}
		r = httptest.NewRequest(http.MethodGet, q.Link("/"), nil)
		again, err := s.filterOf(r)
		if err != nil || canonical(&again.Filter) != canonical(&q.Filter) {
			t.Fatalf("%q: %s, %s, %v", raw, canonical(&q.Filter), canonical(&again.Filter), err)
		}
	})
}
