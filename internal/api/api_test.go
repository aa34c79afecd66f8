//go:build cgo

package api

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/internal/batch"
	"dateline/internal/pipeline"
	"dateline/internal/store"
)

var ctx = context.Background()

var loaded = sync.OnceValues(func() (*pipeline.Pipeline, error) { return pipeline.New(pipeline.Options{}) })

// texts are stories of our own.
var texts = []StoryIn{
	{ID: "talks", Title: "Ministers meet in Paris", Published: "2018-03-05", Source: "Example Wire", URL: "https://news.example/talks",
		Text: "PARIS, March 5 (Example) -- The foreign ministers of France and Germany met in Paris on Monday.\n\nRussia condemned the talks. Germany rejected the Russian criticism."},
	{ID: "raid", Title: "Raid on Homs", Published: "2018-03-07", Source: "Example Wire",
		Text: "HOMS, Syria, March 7 (Example) -- Russian warplanes bombed rebels near Homs on Wednesday.\n\nThe United States accused Russia of killing civilians."},
	{ID: "sanctions", Title: "Sanctions <b>on</b> Iran", Published: "2018-04-02", Source: "Daily Example",
		Text: "WASHINGTON, April 2 (Example) -- The United States imposed sanctions on Iran on Monday.\n\nPresident Donald Trump threatened Iran with further measures."},
}

func body(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func lines(t testing.TB, all ...StoryIn) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, s := range all {
		b.Write(body(t, s))
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// A site is an API that listens, over a database in memory.
type site struct {
	*testing.T
	*httptest.Server
	api *Server
	db  *store.DB
}

func open(t *testing.T, change func(*Config)) *site {
	t.Helper()
	p, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(ctx, "", store.Options{Threads: 2})
	if err != nil {
		t.Fatal(err)
	}
	cfg := Config{Store: db, Pipeline: p, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Limits: Limits{Time: time.Minute, CodeTime: time.Minute}}
	if change != nil {
		change(&cfg)
	}
	api, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	s := &site{t, httptest.NewServer(api), api, db}
	t.Cleanup(func() {
		api.Close()
		s.Server.Close()
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// filled is a site that has the stories.
func filled(t *testing.T) *site {
	t.Helper()
	s := open(t, nil)
	var r BulkResult
	s.post("/stories", linesType, lines(t, texts...), 200, &r)
	if r.Added != 3 || r.Failed != 0 || r.Events < 5 {
		t.Fatalf("%+v", r)
	}
	return s
}

// do sends a request with headers "Name: value", and gives status, headers and body.
func (s *site) do(method, path string, send []byte, headers ...string) (int, http.Header, []byte) {
	s.Helper()
	r, err := http.NewRequest(method, s.URL+Prefix+path, bytes.NewReader(send))
	if err != nil {
		s.Fatal(err)
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		r.Header.Set(name, value)
	}
	resp, err := s.Client().Do(r)
	if err != nil {
		s.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		s.Fatal(err)
	}
	for k, v := range resp.Trailer {
		resp.Header[k] = v
	}
	return resp.StatusCode, resp.Header, b
}

func (s *site) get(path string, status int, into any, headers ...string) http.Header {
	s.Helper()
	return s.answer("GET", path, nil, status, into, headers...)
}

func (s *site) post(path, contentType string, send []byte, status int, into any) http.Header {
	s.Helper()
	return s.answer("POST", path, send, status, into, "Content-Type: "+contentType)
}

func (s *site) answer(method, path string, send []byte, status int, into any, headers ...string) http.Header {
	s.Helper()
	got, h, b := s.do(method, path, send, headers...)
	if got != status {
		s.Fatalf("%s %s: %d, want %d: %s", method, path, got, status, b)
	}
	if status >= 400 {
		var p struct {
			Title, Detail string
			Status        int
		}
		if err := json.Unmarshal(b, &p); err != nil || h.Get("Content-Type") != "application/problem+json" || p.Status != status || p.Title == "" || p.Detail == "" {
			s.Errorf("%s %s: not a problem: %s: %s", method, path, h.Get("Content-Type"), b)
		}
	}
	if into != nil {
		d := json.NewDecoder(bytes.NewReader(b))
		if err := d.Decode(into); err != nil {
			s.Fatalf("%s %s: %v: %s", method, path, err, b)
		}
	}
	return h
}

type page struct {
	Events []map[string]any
	Next   string
	Count  *int
}

func TestCode(t *testing.T) {
	s := open(t, nil)
	var got struct {
		ID, Text, Published string
		Events              []struct {
			Type   string
			Actors []struct{ Country string }
			Why    []struct{ Field, By string }
		}
		Sentences []struct{ Start, End int }
	}
	s.post("/code", jsonType, body(t, texts[2]), 200, &got)
	if got.ID != "sanctions" || got.Published != "2018-04-02" || len(got.Events) == 0 || got.Events[0].Type != "SANCTION" || got.Events[0].Actors[0].Country != "USA" || got.Events[0].Why != nil {
		t.Errorf("%+v", got)
	}
	if len(got.Sentences) < 2 || !strings.HasPrefix(got.Text[got.Sentences[0].Start:], "The United States") && got.Sentences[0].Start != 0 {
		t.Errorf("%+v", got.Sentences)
	}
	s.post("/code?explain=true", jsonType, body(t, texts[2]), 200, &got)
	if len(got.Events[0].Why) == 0 {
		t.Errorf("no reasons: %+v", got.Events[0])
	}
	s.post("/code", "text/plain; charset=utf-8", []byte(texts[2].Text), 200, &got)
	if len(got.Events) == 0 {
		t.Errorf("%+v", got)
	}
	s.post("/code", "image/png", []byte("x"), 415, nil)
	s.post("/code", jsonType, nil, 400, nil)
	s.post("/code", jsonType, []byte(`{"text": `), 422, nil)
	s.post("/code", jsonType, []byte(`{"text": "x", "published": "yesterday"}`), 422, nil)
	s.post("/code?explain=perhaps", jsonType, body(t, texts[2]), 422, nil)
	var f Survey
	s.get("/facts", 200, &f)
	if f.Database.Stories != 0 {
		t.Error("coding kept a story")
	}
}

func TestCodeLimits(t *testing.T) {
	s := open(t, func(c *Config) { c.Limits.Story, c.Limits.AtOnce, c.Limits.Waiting = 2000, 1, 1 })
	s.post("/code", jsonType, body(t, StoryIn{Text: strings.Repeat("France met Germany. ", 200)}), 413, nil)
	s.post("/code", jsonType, bytes.Repeat([]byte("x"), 1<<20), 413, nil)
	// One is being coded and none may wait: a second is refused at once.
	s.api.gate = batch.NewGate(1, 0)
	leave, err := s.api.gate.Enter(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	h := s.post("/code", jsonType, body(t, texts[0]), 503, nil)
	if h.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	leave()
	s.post("/code", jsonType, body(t, texts[0]), 200, nil)
	// Out of time.
	slow := open(t, func(c *Config) { c.Limits.CodeTime = time.Nanosecond })
	slow.post("/code", jsonType, body(t, texts[0]), 503, nil)
	var r BulkResult
	slow.post("/stories", jsonType, body(t, texts), 200, &r)
	if r.Failed != 3 || r.Results[0].Error == "" {
		t.Errorf("%+v", r)
	}
}

func TestAddStories(t *testing.T) {
	s := filled(t)
	var r BulkResult
	s.post("/stories", jsonType, body(t, texts), 200, &r)
	if r.Same != 3 || r.Added+r.Changed+r.Events != 0 || r.Results[2].Status != "same" || r.Results[2].ID != "sanctions" {
		t.Errorf("%+v", r)
	}
	changed := texts[0]
	changed.Text += "\n\nFrance praised Germany."
	fresh := StoryIn{ID: "new", Text: "Japan and China held talks in Tokyo on Tuesday.", Published: "2019-01-01"}
	mixed := slices.Concat(lines(t, changed), []byte("\n{\"text\": 3}\n{broken\n"), lines(t, fresh, fresh, texts[1]))
	s.post("/stories", linesType, mixed, 200, &r)
	var status []string
	for i, x := range r.Results {
		status = append(status, x.Status)
		if x.Index != i || (x.Status == "failed") != (x.Error != "") {
			t.Errorf("%+v", x)
		}
	}
	if want := []string{"changed", "failed", "failed", "added", "same", "same"}; !slices.Equal(status, want) || r.Failed != 2 || r.Added != 1 || r.Changed != 1 || r.Same != 2 {
		t.Errorf("%q, want %q: %+v", status, want, r)
	}
	var st Story
	s.get("/stories/talks", 200, &st)
	if st.Revision != 2 || !strings.Contains(st.Text, "praised") {
		t.Errorf("%+v", st)
	}
	for _, bad := range []string{"[]", "[{}", `[{"text":"a"}] x`, " ", "[1,"} {
		if got, _, _ := s.do("POST", "/stories", []byte(bad)); got != 422 && got != 400 {
			t.Errorf("%q: %d", bad, got)
		}
	}
	s.post("/stories", "image/png", []byte("x"), 415, nil)
	few := open(t, func(c *Config) { c.Limits.Stories, c.Limits.Bulk = 2, 5000 })
	few.post("/stories", jsonType, body(t, texts), 413, nil)
	few.post("/stories", jsonType, bytes.Repeat([]byte(" "), 6000), 413, nil)
	var f Survey
	few.get("/facts", 200, &f)
	if f.Database.Stories != 0 {
		t.Errorf("%+v", f)
	}
}

func TestEvents(t *testing.T) {
	s := filled(t)
	var all page
	s.get("/events?count=true", 200, &all)
	if all.Count == nil || *all.Count != len(all.Events) || all.Next != "" {
		t.Fatalf("%+v", all)
	}
	types := func(path string) (out []string) {
		var p page
		s.get(path, 200, &p)
		for _, e := range p.Events {
			out = append(out, fmt.Sprint(e["type"], " ", e["story"]))
		}
		return out
	}
	for path, want := range map[string]string{
		"/events?type=SANCTION": "SANCTION sanctions",
		"/events?type=SANCTION,ASSAULT&order=newest&quad=4&to=2018-04-30&from=2018-04-01": "SANCTION sanctions",
		"/events?dyad=USA,IRN&type=SANCTION":                                              "SANCTION sanctions",
		"/events?dyad=USA&dyad=IRN&type=SANCTION":                                         "SANCTION sanctions",
		"/events?actor=FRA,DEU&type=CONSULT":                                              "CONSULT talks",
		"/events?actor=trump":                                                             "THREATEN sanctions",
		"/events?from=2018-04-01&type=SANCTION&lead=true":                                 "SANCTION sanctions",
		"/events?text=warplanes+homs&type=ASSAULT":                                        "ASSAULT raid",
		"/events?story=talks&type=CONSULT":                                                "CONSULT talks",
		"/events?box=36,34,38,36&type=ASSAULT":                                            "ASSAULT raid",
		"/events?source=Daily+Example&type=SANCTION":                                      "SANCTION sanctions",
		"/events?confidence=1":                                                            "",
		"/events?cameo=1&status=future,hypothetical&from=2030-01-01":                      "",
	} {
		if got := strings.Join(types(path), "; "); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	// Pages put together are the whole, in both orders.
	for _, order := range []string{"newest", "oldest"} {
		var whole page
		s.get("/events?order="+order, 200, &whole)
		for _, size := range []int{1, 2, 3} {
			var got []any
			next := "/events?limit=" + fmt.Sprint(size) + "&order=" + order
			for range 20 {
				var p page
				h := s.get(next, 200, &p)
				for _, e := range p.Events {
					got = append(got, e["id"])
				}
				if p.Next == "" {
					if h.Get("Link") != "" {
						t.Error("a link at the end")
					}
					break
				}
				link, _, _ := strings.Cut(strings.TrimPrefix(h.Get("Link"), "<"), ">")
				if next = strings.TrimPrefix(link, Prefix); !strings.Contains(next, url.QueryEscape(p.Next)) {
					t.Fatalf("link %q, next %q", h.Get("Link"), p.Next)
				}
			}
			if len(got) != len(whole.Events) {
				t.Fatalf("%s by %d: %d, want %d", order, size, len(got), len(whole.Events))
			}
			for i := range got {
				if got[i] != whole.Events[i]["id"] {
					t.Errorf("%s by %d: %v at %d, want %v", order, size, got[i], i, whole.Events[i]["id"])
				}
			}
		}
	}
	// Fields.
	var some page
	s.get("/events?fields=type,id&fields=actors&limit=1", 200, &some)
	if e := some.Events[0]; len(e) != 3 || e["type"] == nil || e["id"] == nil || e["actors"] == nil {
		t.Errorf("%v", e)
	}
	// One event.
	id := fmt.Sprint(all.Events[0]["id"])
	var one map[string]any
	s.get("/events/"+id, 200, &one)
	if one["id"] != id || one["rule"] == "" {
		t.Errorf("%v", one)
	}
	s.get("/events/none", 404, nil)
}

func TestFormats(t *testing.T) {
	s := filled(t)
	var all page
	s.get("/events?order=oldest", 200, &all)
	for _, how := range [][2]string{{"/events?order=oldest&format=jsonl", "Accept: application/json"}, {"/events?order=oldest", "Accept: application/x-ndjson"}, {"/events?order=oldest", "Accept: application/jsonl;q=0.9, text/csv;q=0.1"}} {
		status, h, b := s.do("GET", how[0], nil, how[1])
		got := strings.Split(strings.TrimSpace(string(b)), "\n")
		if status != 200 || len(got) != len(all.Events) || !strings.HasPrefix(h.Get("Content-Type"), linesType) {
			t.Fatalf("%v: %d %v: %s", how, status, h, b)
		}
		for i, line := range got {
			var e map[string]any
			if err := json.Unmarshal([]byte(line), &e); err != nil || e["id"] != all.Events[i]["id"] {
				t.Errorf("%v: %v, %v", how, e["id"], err)
			}
		}
	}
	_, _, b := s.do("GET", "/events?format=jsonl&fields=type&limit=1&type=SANCTION", nil)
	if string(b) != "{\"type\":\"SANCTION\"}\n" {
		t.Errorf("%s", b)
	}
	status, h, b := s.do("GET", "/events", nil, "Accept: text/csv")
	rows, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if status != 200 || err != nil || len(rows) != len(all.Events)+1 || rows[0][0] != "id" || !strings.HasPrefix(h.Get("Content-Type"), "text/csv") {
		t.Errorf("%d %v %v", status, err, h)
	}
	// Nothing found is an empty table with its head, and no lines.
	_, _, b = s.do("GET", "/events?format=csv&confidence=1", nil)
	if !strings.HasPrefix(string(b), "id,story,") || strings.Count(string(b), "\n") != 1 {
		t.Errorf("%q", b)
	}
	s.get("/events", 406, nil, "Accept: image/png")
	s.get("/events", 200, nil, "Accept: image/png, */*;q=0.1")
	s.get("/events?format=csv&fields=id", 422, nil)
	s.get("/events?format=jsonl&count=true", 422, nil)
	// Compressed, it is the same.
	r, _ := http.NewRequest(http.MethodGet, s.URL+Prefix+"/events?order=oldest", nil)
	r.Header.Set("Accept-Encoding", "gzip")
	resp, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	z, err := gzip.NewReader(resp.Body)
	if err != nil || resp.Header.Get("Content-Encoding") != "gzip" || !slices.Contains(resp.Header.Values("Vary"), "Accept-Encoding") {
		t.Fatalf("%v %v", err, resp.Header)
	}
	var again page
	if err := json.NewDecoder(z).Decode(&again); err != nil || len(again.Events) != len(all.Events) {
		t.Error(err)
	}
}

// TestCut: a stream that is too long breaks off.
func TestCut(t *testing.T) {
	s := open(t, func(c *Config) { c.Limits.Stream = 2 })
	s.post("/stories", jsonType, body(t, texts), 200, nil)
	for _, path := range []string{"/events?format=jsonl", "/events?format=csv", "/exports/jsonl"} {
		resp, err := s.Client().Get(s.URL + Prefix + path)
		if err != nil {
			continue // so soon that there was no answer
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err == nil {
			t.Errorf("%s looks whole: %d %s", path, resp.StatusCode, b)
		}
	}
	s.get("/events?format=jsonl&limit=2", 200, nil)
	s.get("/events?format=jsonl&limit=3", 422, nil)
	s.get("/events", 200, nil)
}

func TestCounts(t *testing.T) {
	s := filled(t)
	var series Series
	s.get("/series?step=month&by=quad&type=ASSAULT,SANCTION", 200, &series)
	if len(series.Points) < 2 || series.Points[0].Date != "2018-03-01" || series.Points[0].Key != "4" {
		t.Errorf("%+v", series)
	}
	s.get("/series", 200, &series)
	if series.Step != "month" || series.By != "" || len(series.Points) == 0 {
		t.Errorf("%+v", series)
	}
	var top Top
	s.get("/top?by=type&limit=2", 200, &top)
	if len(top.Rows) != 2 || top.Rows[0].Events < top.Rows[1].Events {
		t.Errorf("%+v", top)
	}
	for _, by := range store.Bys {
		s.get("/top?by="+string(by), 200, nil)
		s.get("/series?by="+string(by), 200, nil)
	}
	var dyads Dyads
	s.get("/dyads?type=SANCTION", 200, &dyads)
	if len(dyads.Rows) != 1 || dyads.Rows[0].Actor != "USA" || dyads.Rows[0].Recipient != "IRN" {
		t.Errorf("%+v", dyads)
	}
	var places Places
	s.get("/places?type=ASSAULT", 200, &places)
	if len(places.Rows) == 0 || places.Rows[0].Country != "SYR" || places.Rows[0].Lat < 34 || places.Rows[0].Lat > 36 {
		t.Errorf("%+v", places)
	}
	var f Survey
	s.get("/facts", 200, &f)
	if f.Database.Stories != 3 || len(f.Runs) != 1 || f.Runs[0].Added != 3 || f.Version == "" {
		t.Errorf("%+v", f)
	}
	s.get("/top", 422, nil)
	s.get("/top?by=weather", 422, nil)
	s.get("/series?step=hour", 422, nil)
}

func TestIncidents(t *testing.T) {
	s := filled(t)
	again := texts[2]
	again.ID, again.Source, again.Published = "sanctions-2", "Other Wire", "2018-04-03"
	again.Text = "TEHRAN, April 3 (Other) -- Iran protested on Tuesday. The United States had imposed sanctions on Iran on Monday."
	s.post("/stories", jsonType, body(t, []StoryIn{again}), 200, nil)
	var all IncidentPage
	s.get("/incidents", 200, &all)
	if len(all.Incidents) < 5 || all.Next != "" {
		t.Fatalf("%+v", all)
	}
	var got []string
	next := ""
	for range 50 {
		var p IncidentPage
		s.get("/incidents?limit=2"+next, 200, &p)
		for _, i := range p.Incidents {
			got = append(got, i.ID)
		}
		if p.Next == "" {
			break
		}
		next = "&after=" + p.Next
	}
	if len(got) != len(all.Incidents) {
		t.Errorf("%d, want %d", len(got), len(all.Incidents))
	}
	for n, i := range all.Incidents {
		if got[n] != i.ID {
			t.Errorf("%s at %d, want %s", got[n], n, i.ID)
		}
	}
	var some IncidentPage
	s.get("/incidents?type=SANCTION&story=sanctions", 200, &some)
	if len(some.Incidents) != 1 || some.Incidents[0].Type != "SANCTION" {
		t.Fatalf("%+v", some)
	}
	var one ToldIncident
	s.get("/incidents/"+some.Incidents[0].ID, 200, &one)
	if one.ID != some.Incidents[0].ID || len(one.Records) != len(one.Events) || len(one.Records) == 0 {
		t.Errorf("%+v", one)
	}
	s.get("/incidents/none", 404, nil)
	s.get("/incidents?after=newest.2018-01-01.x", 422, nil)
}

func TestStories(t *testing.T) {
	s := filled(t)
	var p StoryPage
	s.get("/stories?limit=2", 200, &p)
	if len(p.Stories) != 2 || p.Stories[0].ID != "sanctions" || p.Next == "" || p.Stories[0].Events == 0 {
		t.Fatalf("%+v", p)
	}
	s.get("/stories?limit=2&after="+url.QueryEscape(p.Next), 200, &p)
	if len(p.Stories) != 1 || p.Stories[0].ID != "talks" {
		t.Errorf("%+v", p)
	}
	for path, want := range map[string]string{"?text=WARPLANES": "raid", "?source=Daily+Example": "sanctions", "?to=2018-03-05": "talks", "?from=2018-03-06&to=2018-03-31": "raid", "?from=2030-01-01": ""} {
		var p StoryPage
		s.get("/stories"+path, 200, &p)
		var ids []string
		for _, l := range p.Stories {
			ids = append(ids, l.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	var st Story
	s.get("/stories/raid", 200, &st)
	if st.Dateline == nil || st.Dateline.Agency != "Example" || st.Text[st.Dateline.Start:st.Dateline.End] == "" || len(st.Regions) < 3 || len(st.Events) == 0 {
		t.Errorf("%+v", st)
	}
	for _, e := range st.Events {
		for _, m := range e.Mentions {
			if st.Text[m.Start:m.End] != m.Trigger {
				t.Errorf("%q at %d is %q", m.Trigger, m.Start, st.Text[m.Start:m.End])
			}
		}
	}
	s.get("/stories/none", 404, nil)
	for _, bad := range []string{"?from=March", "?from=2019-01-01&to=2018-01-01", "?after=x", "?after=newest.2018-01-01.x", "?after=stories.2018-13-01.x", "?limit=0", "?limit=5000"} {
		s.get("/stories"+bad, 422, nil)
	}
}

func TestActor(t *testing.T) {
	s := filled(t)
	var a Actor
	s.get("/actors/RUS", 200, &a)
	if a.Events == 0 || len(a.ActsOn)+len(a.ActedOn) == 0 || len(a.Latest) == 0 {
		t.Errorf("%+v", a)
	}
	s.get("/actors/"+url.PathEscape("Donald Trump")+"?date=2018-04-02&latest=1", 200, &a)
	if len(a.Known) == 0 || a.Known[0].ID != "Q22686" || a.Known[0].Country != "USA" || !slices.Contains(a.Known[0].Sectors, "GOV") || len(a.Latest) != 1 || len(a.Reads) == 0 {
		t.Errorf("%+v", a)
	}
	s.get("/actors/Q22686?date=2012-01-01", 200, &a)
	if len(a.Known) != 1 || slices.Contains(a.Known[0].Sectors, "GOV") {
		t.Errorf("%+v", a.Known)
	}
	s.get("/actors/USA%2FGOV", 200, &a)
	if a.Term != "USA/GOV" || a.Events == 0 {
		t.Errorf("%+v", a)
	}
	s.get("/actors/Nobody%20Atall", 200, &a)
	if len(a.Known)+len(a.Latest)+a.Events != 0 {
		t.Errorf("%+v", a)
	}
	s.get("/actors/USA?date=2018", 422, nil)
	s.get("/actors/%20", 422, nil)
	s.get("/actors/"+strings.Repeat("x", 300), 422, nil)
}

func TestStanding(t *testing.T) {
	s := filled(t)
	var got Standings
	s.get("/standing?party=IRN&with=USA&on=2018-05-01&in-force=true", 200, &got)
	if len(got.Rows) == 0 || got.Rows[0].State != "in force" || !strings.Contains(got.Rows[0].Line, "2018-04-02") || len(got.Rows[0].Evidence) == 0 || !strings.Contains(got.Rows[0].Evidence[0].Sentence, "sanctions") {
		t.Errorf("%+v", got)
	}
	for _, none := range []string{"party=IRN&on=2018-01-01", "party=IRN&with=JPN", "party=Nobody"} {
		if s.get("/standing?"+none, 200, &got); len(got.Rows) != 0 {
			t.Errorf("%s: %+v", none, got)
		}
	}
	for _, bad := range []string{"", "?party=IRN&on=2018", "?party=IRN%2FGOV", "?party=", "?party=IRN&in-force=perhaps"} {
		s.get("/standing"+bad, 422, nil)
	}
}

func TestAnnotations(t *testing.T) {
	s := filled(t)
	var st Story
	s.get("/stories/talks", 200, &st)
	e := st.Events[0]
	say := func(status int, w Word) {
		t.Helper()
		s.post("/annotations", jsonType, body(t, w), status, nil)
	}
	say(201, Word{Story: "talks", Record: e.ID, Coder: "Ana", Verdict: "right"})
	edited := e
	edited.Type = "AGREE"
	say(201, Word{Story: "talks", Record: e.ID, Coder: "Ben", Verdict: "edited", Event: &edited, Note: "'; DROP TABLE annotations; --"})
	say(201, Word{Story: "talks", Record: "story", Coder: "Ana", Verdict: "whole"})
	say(422, Word{Story: "talks", Record: "other", Coder: "Ana", Verdict: "right"})
	say(422, Word{Story: "talks", Record: e.ID, Coder: "Ana", Verdict: "perhaps"})
	say(422, Word{Story: "talks", Record: e.ID, Coder: "Ana", Verdict: "edited"})
	say(422, Word{Story: "talks", Record: e.ID, Coder: strings.Repeat("x", 65), Verdict: "right"})
	say(404, Word{Story: "none", Record: e.ID, Coder: "Ana", Verdict: "right"})
	s.post("/annotations", jsonType, []byte(`{"story":"talks","record":"x","coder":"A","verdict":"right","more":1}`), 422, nil)
	list := func(query string) (p SaidPage) {
		s.get("/annotations?"+query, 200, &p)
		return p
	}
	p := list("limit=2")
	if len(p.Annotations) != 2 || p.Next == "" || p.Annotations[0].Coder != "Ana" || p.Annotations[0].Version != e.Version || p.Annotations[1].Event.Type != "AGREE" {
		t.Fatalf("%+v", p)
	}
	if p = list("limit=2&after=" + p.Next); len(p.Annotations) != 1 || p.Next != "" || p.Annotations[0].Verdict != "whole" {
		t.Errorf("%+v", p)
	}
	if p = list("coder=Ben&story=talks&event=" + e.ID); len(p.Annotations) != 1 {
		t.Errorf("%+v", p)
	}
	if p = list("story=none"); len(p.Annotations) != 0 {
		t.Errorf("%+v", p)
	}
	s.get("/annotations?after=said.1.x", 422, nil)
}

func TestExports(t *testing.T) {
	s := filled(t)
	for _, format := range []string{"jsonl", "csv", "plover", "icews", "gdelt1", "gdelt2", "polecat", "phoenix", "petrarch", "geojson", "conllu", "webannotation"} {
		status, h, b := s.do("GET", "/exports/"+format, nil)
		if status != 200 || len(b) == 0 || h.Get("Content-Disposition") == "" {
			t.Errorf("%s: %d %v %.200s", format, status, h, b)
		}
		if _, ok := h[leftHeader]; !ok {
			t.Errorf("%s: no trailer", format)
		}
		_, _, again := s.do("GET", "/exports/"+format, nil)
		if !bytes.Equal(b, again) {
			t.Errorf("%s: not the same again", format)
		}
	}
	_, _, b := s.do("GET", "/exports/jsonl?type=SANCTION", nil)
	if n := bytes.Count(b, []byte("\n")); n != 1 {
		t.Errorf("%d lines", n)
	}
	s.get("/exports/brat", 422, nil)
	s.get("/exports/parquet", 422, nil)
}

func TestConditional(t *testing.T) {
	now := time.Now()
	s := open(t, func(c *Config) { c.Now = func() time.Time { return now.Add(time.Hour) } })
	s.post("/stories", jsonType, body(t, texts[:2]), 200, nil)
	for _, path := range []string{"/events", "/events?format=csv", "/incidents", "/series", "/top?by=type", "/dyads", "/places", "/facts", "/stories", "/stories/talks", "/actors/USA", "/annotations", "/exports/jsonl"} {
		h := s.get(path, 200, nil)
		etag, modified := h.Get("ETag"), h.Get("Last-Modified")
		if etag == "" || modified == "" {
			t.Errorf("%s: %v", path, h)
		}
		s.get(path, 304, nil, "If-None-Match: "+etag)
		s.get(path, 304, nil, `If-None-Match: "other", `+etag)
		s.get(path, 304, nil, "If-Modified-Since: "+modified)
		s.get(path, 200, nil, `If-None-Match: "other"`, "If-Modified-Since: "+modified)
		s.get(path, 200, nil, "If-Modified-Since: Mon, 02 Jan 2006 15:04:05 GMT")
	}
	etag := s.get("/events", 200, nil).Get("ETag")
	if other := s.get("/events?type=ASSAULT", 200, nil).Get("ETag"); other == etag {
		t.Error("two questions, one tag")
	}
	if other := s.get("/events", 200, nil, "Accept: text/csv").Get("ETag"); other == etag {
		t.Error("two formats, one tag")
	}
	s.post("/stories", jsonType, body(t, texts[2:]), 200, nil)
	s.get("/events", 200, nil, "If-None-Match: "+etag)
	if h := s.get("/stories/none", 404, nil); h.Get("ETag") != "" {
		t.Error("an error with a tag")
	}
	spec := s.get("/openapi.json", 200, nil).Get("ETag")
	s.get("/openapi.json", 304, nil, "If-None-Match: "+spec)
	// What was written within a second has no time that could be relied on.
	now = now.Add(-time.Hour)
	fresh := open(t, nil)
	fresh.post("/stories", jsonType, body(t, texts[:1]), 200, nil)
	fresh.api.Now = func() time.Time { return now }
	if m := fresh.get("/events", 200, nil).Get("Last-Modified"); m != "" {
		t.Errorf("Last-Modified %s", m)
	}
}

func TestRefusals(t *testing.T) {
	s := filled(t)
	s.get("/nothing", 404, nil)
	if h := s.answer("DELETE", "/events", nil, 405, nil); h.Get("Allow") != "GET" {
		t.Errorf("%v", h)
	}
	if h := s.answer("GET", "/code", nil, 405, nil); h.Get("Allow") != "POST" {
		t.Errorf("%v", h)
	}
	for _, path := range []string{
		"/events?colour=red", "/events?limit=0", "/events?limit=-1", "/events?limit=1001", "/events?limit=many", "/events?order=random", "/events?after=x",
		"/events?after=oldest.2018-01-01.abc", "/events?after=newest.2018-02-30.abc", "/events?fields=secret", "/events?format=xml", "/events?count=2",
		"/events?type=consult%20or", "/events?quad=5", "/events?quad=x", "/events?cameo=1x", "/events?country=syria", "/events?sector=rebel", "/events?dyad=USA",
		"/events?dyad=USA&dyad=RUS&dyad=IRN", "/events?box=1,2,3", "/events?box=1,2,3,400", "/events?from=2018", "/events?from=2018-02-02&to=2018-01-01",
		"/events?status=maybe", "/events?confidence=2", "/events?confidence=NaN", "/events?lead=perhaps", "/events?actor=", "/events?actor=%20", "/events?text=", "/events?from=2018-01-01&from=2018-01-01",
		"/events?actor=%00", "/events?text=%ff", "/events?actor=" + strings.Repeat("x", 501), "/events?" + strings.Repeat("actor=USA&", 51), "/places?limit=100000", "/dyads?limit=0",
		"/live?event=x", "/live?type=%27",
	} {
		s.get(path, 422, nil)
	}
	s.get("/events?actor=%zz", 400, nil)
	s.get("/events?a;b=1", 400, nil)
}

// TestInjection: what looks like SQL is a value like another.
func TestInjection(t *testing.T) {
	s := filled(t)
	attacks := []string{"'; DROP TABLE records; --", "x') OR 1=1 UNION SELECT * FROM meta --", `") OR (1=1`, "\\'; DELETE FROM stories; --", "$1 ? %"}
	for path, item := range s.api.api.OpenAPI().Paths {
		for method, op := range map[string]bool{"GET": item.Get != nil, "POST": item.Post != nil} {
			if !op || path == "/live" {
				continue
			}
			o := item.Get
			if method == "POST" {
				o = item.Post
			}
			for _, p := range o.Parameters {
				for _, attack := range attacks {
					to, q := path, url.Values{}
					switch p.In {
					case "path":
						to = strings.ReplaceAll(path, "{"+p.Name+"}", url.PathEscape(attack))
					case "query":
						q.Set(p.Name, attack)
					default:
						continue
					}
					for _, fill := range [][2]string{{"{id}", "talks"}, {"{term}", "USA"}, {"{format}", "jsonl"}} {
						to = strings.ReplaceAll(to, fill[0], fill[1])
					}
					if path == "/standing" && p.Name != "party" {
						q.Set("party", "IRN")
					}
					if path == "/top" && p.Name != "by" {
						q.Set("by", "type")
					}
					send := []byte(nil)
					if method == "POST" {
						send = body(t, texts[0])
					}
					status, _, b := s.do(method, to+"?"+q.Encode(), send, "Content-Type: application/json")
					if status >= 500 {
						t.Errorf("%s %s %s=%s: %d %s", method, path, p.Name, attack, status, b)
					}
					if path == "/events" && status == 200 && !strings.Contains(string(b), `"events":[]`) {
						t.Errorf("%s=%s finds something: %s", p.Name, attack, b)
					}
				}
			}
		}
	}
	var f Survey
	s.get("/facts", 200, &f)
	if f.Database.Stories != 3 || f.Database.Events < 5 {
		t.Errorf("%+v", f)
	}
}

func TestAllow(t *testing.T) {
	s := open(t, func(c *Config) {
		c.Allow = func(r *http.Request, write bool) int {
			switch r.Header.Get("Authorization") {
			case "Bearer writer":
				return 0
			case "Bearer reader":
				if write {
					return 403
				}
				return 0
			}
			return 401
		}
	})
	for path, item := range s.api.api.OpenAPI().Paths {
		to := strings.NewReplacer("{id}", "x", "{term}", "USA", "{format}", "csv").Replace(path)
		if item.Get != nil {
			if h := s.get(to, 401, nil); h.Get("WWW-Authenticate") == "" {
				t.Errorf("%s: %v", path, h)
			}
		}
		if item.Post != nil {
			s.post(to, jsonType, body(t, texts[0]), 401, nil)
			want := 403
			if path == "/code" {
				want = 200
			}
			s.answer("POST", to, body(t, texts[0]), want, nil, "Authorization: Bearer reader")
		}
	}
	s.get("/openapi.json", 401, nil)
	s.get("/docs", 401, nil)
	s.get("/events", 200, nil, "Authorization: Bearer reader")
	s.answer("POST", "/stories", lines(t, texts...), 200, nil, "Authorization: Bearer writer")
}

// TestPanic: what breaks in one request stays in it.
func TestPanic(t *testing.T) {
	s := open(t, nil)
	s.api.mux.HandleFunc("GET "+Prefix+"/break", func(http.ResponseWriter, *http.Request) { panic("broken") })
	s.get("/break", 500, nil)
	s.get("/facts", 200, nil)
}

// TestGone: a question whose asker goes is given up.
func TestGone(t *testing.T) {
	s := filled(t)
	gone, cancel := context.WithCancel(ctx)
	cancel()
	for _, path := range []string{"/events", "/series", "/stories", "/exports/csv", "/actors/USA"} {
		r := httptest.NewRequestWithContext(gone, "GET", Prefix+path, nil)
		w := httptest.NewRecorder()
		s.api.ServeHTTP(w, r)
		if w.Code != 503 {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	late := open(t, func(c *Config) { c.Limits.Time = time.Nanosecond })
	late.get("/series", 503, nil)
}

func TestHead(t *testing.T) {
	s := filled(t)
	for _, path := range []string{"/events", "/stories", "/openapi.json"} {
		status, _, b := s.do("HEAD", path, nil)
		if status != 200 || len(b) != 0 {
			t.Errorf("%s: %d %d", path, status, len(b))
		}
	}
}

func TestReadOnly(t *testing.T) {
	name := t.TempDir() + "/x.db"
	db, err := store.Open(ctx, name, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if db, err = store.Open(ctx, name, store.Options{ReadOnly: true}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	s := open(t, func(c *Config) { c.Store = db })
	s.get("/events", 200, nil)
	s.post("/stories", jsonType, body(t, texts), 409, nil)
}
