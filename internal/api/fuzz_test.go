//go:build cgo

package api

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/store"
)

// FuzzCursor: what is read as a cursor is one, and comes back as it was.
func FuzzCursor(f *testing.F) {
	for _, c := range []string{"newest.2018-03-05.abc", "newest.0001-01-01.x", "oldest.2018-03-05.abc", "newest.2018-02-30.a", "newest..", "newest.2018-03-05.'; DROP TABLE x"} {
		f.Add(c)
	}
	f.Fuzz(func(t *testing.T, c string) {
		place, err := placeOf("newest", c)
		if err != nil {
			var se huma.StatusError
			if !errors.As(err, &se) || se.GetStatus() != 422 {
				t.Errorf("%q: %v", c, err)
			}
			return
		}
		if c != "" && cursorOf("newest", place) != c {
			t.Errorf("%q: %q", c, place)
		}
	})
}

// FuzzQuery: any query has an answer, and it is not that something broke.
func FuzzQuery(f *testing.F) {
	for _, q := range []string{"", "type=CONSULT&actor=USA,RUS", "dyad=USA,RUS&quad=1", "box=1,2,3,4&from=2018-01-01", "fields=id&format=jsonl", "actor=%zz", "type=%27&after=newest.2018-01-01.x", "confidence=1e-400&lead=1", "a;b&type=%00", "limit=99999999999999999999"} {
		f.Add(q)
	}
	p, err := loaded()
	if err != nil {
		f.Fatal(err)
	}
	db, err := store.Open(ctx, "", store.Options{Threads: 1})
	if err != nil {
		f.Fatal(err)
	}
	api, err := New(Config{Store: db, Pipeline: p})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, q string) {
		r := httptest.NewRequest(http.MethodGet, Prefix+"/events", nil)
		r.URL.RawQuery = q
		w := httptest.NewRecorder()
		api.ServeHTTP(w, r)
		if w.Code != 200 && w.Code != 400 && w.Code != 422 {
			t.Errorf("%q: %d %s", q, w.Code, w.Body)
		}
		if v, err := url.ParseQuery(q); err != nil && w.Code != 400 {
			t.Errorf("%q: %d, %v %v", q, w.Code, v, err)
		}
	})
}

// FuzzStories: any body is stories or an error, one result for each.
func FuzzStories(f *testing.F) {
	for _, b := range []string{`{"text":"a"}`, "[]", `[{"text":"a"},{}]`, "{}\n{", "[1,2", `[{"text":"a"}]x`, "\xff\xfe", `{"text":"a","published":"2018-01-01"}` + "\r\n\r\n"} {
		f.Add([]byte(b))
	}
	s := &Server{}
	s.Limits = Limits{Stories: 5, Story: 100}.filled()
	f.Fuzz(func(t *testing.T, b []byte) {
		all, err := s.sentStories(b)
		var se huma.StatusError
		if err != nil && (!errors.As(err, &se) || se.GetStatus() != 422 && se.GetStatus() != 413) {
			t.Errorf("%q: %v", b, err)
		}
		for i, x := range all {
			if x.index != i || (x.story == nil) != (x.err != nil) || x.story != nil && len(x.story.Text) > s.Limits.Story {
				t.Errorf("%q: %+v", b, x)
			}
		}
	})
}

// TestFilterNames: each condition of the database has a parameter that sets it.
func TestFilterNames(t *testing.T) {
	p := FilterParams{Type: []string{"CONSULT"}, Mode: []string{"visit"}, Cameo: []string{"04"}, Quad: []string{"1,2"}, Actor: []string{"USA,/GOV", "Smith, John"}, Recipient: []string{"RUS"},
		Either: []string{"Q1"}, Dyad: []string{"USA, Kim, Jong"}, Speaker: []string{"-,USA"}, Country: []string{"USA"}, Sector: []string{"GOV"}, Place: []string{"Paris, France"}, Box: "1,2,3,4",
		From: "2018-01-01", To: "2018-01-02", Status: []string{"actual"}, Context: []string{"military"}, Source: []string{"A, B"}, Origin: []string{"icews"}, Story: []string{"a,b"}, Incident: []string{"i"}, Event: []string{"e"},
		Text: "a,b", Confidence: 0.5, Lead: true, Reprints: true, OneADay: true}
	f, err := p.Filter()
	if err != nil {
		t.Fatal(err)
	}
	v := reflect.ValueOf(f)
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			t.Errorf("no parameter sets %s", v.Type().Field(i).Name)
		}
	}
	if len(f.Actor) != 3 || f.Actor[2] != "Smith, John" || len(f.Quads) != 2 || f.Dyad[1] != "Kim, Jong" || f.Speaker[0] != "-" || f.Story[0] != "a,b" {
		t.Errorf("%+v", f)
	}
}
