package web

import (
	"context"
	"fmt"
	"iter"
	"regexp"
	"strings"
	"testing"

	"dateline/internal/event"
	"dateline/internal/store"
)

const hostileName = `<script>alert(1)</script>"'&`

// charted is a desk whose database has two years of events of a few parties,
// of this program's stories and of another data set.
func charted(t testing.TB) *Server {
	t.Helper()
	s := desk(t)
	russia, usa, china := event.Party{Name: "Russia", Country: "RUS"}, event.Party{Name: "United States", Country: "USA"}, event.Party{Name: "China", Country: "CHN"}
	evil := event.Party{Name: hostileName, Country: "PRK", Sectors: []string{"GOV"}}
	places := []*event.Place{
		{Name: "Moscow", Country: "RUS", Lat: 55.75, Lon: 37.62, Precision: "exact"}, {Name: "Washington", Country: "USA", Lat: 38.9, Lon: -77, Precision: "exact"},
		{Name: "Aleppo", Country: "SYR", Lat: 36.2, Lon: 37.16, Precision: "admin1"}, {Name: "Idlib", Country: "SYR", Lat: 35.93, Lon: 36.63, Precision: "exact"},
		{Name: "China", Country: "CHN", Lat: 35, Lon: 105, Precision: "country"}, {Name: hostileName, Country: "PRK", Lat: 39, Lon: 125.7, Precision: "exact"},
	}
	acts := []struct {
		typ   string
		cameo string
		quad  int
		score float64
	}{{"CONSULT", "040", 1, 1}, {"AID", "070", 2, 7}, {"ACCUSE", "112", 3, -2}, {"SANCTION", "163", 4, -8}, {"ASSAULT", "190", 4, -10}}
	all := func() iter.Seq2[*event.Event, error] {
		return func(yield func(*event.Event, error) bool) {
			for i := range 400 {
				a := acts[(i*7+i/50)%len(acts)]
				sides := [][2]event.Party{{russia, usa}, {usa, russia}, {china, usa}, {evil, usa}, {russia, china}}[i%5]
				day := fmt.Sprintf("%d-%02d-%02d", 2017+i/200, 1+(i/16)%12, 1+(i*i)%28)
				e := &event.Event{ID: fmt.Sprintf("x%d", i), Story: fmt.Sprintf("s%d", i), Published: day, Type: a.typ, Cameo: a.cameo, Quad: a.quad, Score: a.score, Actors: sides[:1], Recipients: sides[1:], Date: &event.Date{From: day, To: day}, Place: places[i%len(places)], Status: event.Actual, Confidence: .5, URL: "https://example.org/" + fmt.Sprint(i), Version: "1", Source: "test"}
				if i%97 == 0 {
					e.URL = "javascript:alert(1)"
				}
				if !yield(e, nil) {
					return
				}
			}
		}
	}
	if _, err := s.opt.Store.Import(context.Background(), "icews", store.Maker{Program: "test", Short: "t"}, "{}", all()); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestChartPages(t *testing.T) {
	s := charted(t)
	for _, c := range []struct {
		target string
		status int
		want   []string
	}{
		{"/timeline", 200, []string{"All that is told", "<svg", "As a table"}},
		{"/timeline?a=USA&b=Russia", 200, []string{`href="/actors/USA"`, "United States", "162 events", "mean score", `class="s4"`, `data-param="sel"`, "by Russia", `scope="row"><a href="/timeline?a=USA&amp;b=Russia&amp;sel=`}},
		{"/timeline?a=USA&b=RUS&way=ab", 200, []string{"events from"}},
		{"/timeline?a=USA&b=RUS&way=ba", 200, []string{"events from"}},
		{"/timeline?a=RUS&type=AID&step=month", 200, []string{"Events by month"}},
		{"/timeline?a=USA&b=RUS&sel=2017-03", 200, []string{"1 March 2017", `class="selected" x="`, "Zoom in", "All days"}},
		{"/timeline?a=USA&from=2017-02&to=2017-03", 200, []string{"Events by day", "All of the time"}},
		{"/timeline?a=USA&from=1800&step=day", 200, []string{"Events by "}},
		{"/timeline?a=Nobody+at+all", 200, []string{"no dated event"}},
		{"/timeline?sel=2018-03..2017", 422, []string{"the earlier day first"}},
		{"/timeline?sel=x", 422, []string{"sel"}},
		{"/timeline?step=hour", 422, []string{"want day, week"}},
		{"/timeline?a=USA&either=RUS", 422, []string{"not together"}},
		{"/timeline?a=%00", 422, nil},
		{"/timeline?a=%3Cscript%3Ealert(1)%3C/script%3E", 200, nil},
		{"/timeline?after=x", 422, nil},
		{"/map", 200, []string{`class="ground"`, "world.svg", "Moscow", "r-country", "known to the country", `id="mapview"`, "<th scope=\"row\"><a href=\"/map?"}},
		{"/map?view=603,115,4", 200, []string{"Aleppo", "Whole earth", `aria-label="North"`}},
		{"/map?from=2017-03&to=2017-04", 200, []string{"All days", `name="from" value="2017-03"`}},
		{"/map?view=1,2", 422, []string{"want x,y,zoom"}},
		{"/map?view=NaN,2,1", 422, nil},
		{"/map?view=1e9,2,1", 422, nil},
		{"/map?view=1,2,99", 422, nil},
		{"/map?type=NOSUCH", 422, nil},
		{"/actors", 200, []string{"Countries that act most", "Russia", `href="/actors/RUS"`}},
		{"/actors?who=Russia", 303, nil},
		{"/actors?who=%01", 422, nil},
		{"/actors/USA", 200, []string{"United States", "country", "Whom it deals with", `class="edge hostile"`, "Strongest partners", "What is said to it", `href="/timeline?a=USA&amp;b=RUS"`}},
		{"/actors/PRK/GOV", 200, []string{"GOV", "not of sectors"}},
		{"/actors/Q7747", 200, []string{"Vladimir Putin", "Roles", `class="role`}},
		{"/actors/%3Cscript%3E", 200, []string{"&lt;script&gt;", "80 events"}},
		{"/actors/Nobody%20at%20all", 200, []string{"no event of this actor"}},
		{"/actors/..%2f..%2fetc%2fpasswd", 200, nil},
		{"/compare", 200, []string{"Two actors, two times", "Say what"}},
		{"/compare?a=RUS&b=CHN", 200, []string{"Russia against China", "verbal cooperation", `class="line a"`, `class="line b"`, "Shares by type", "How far they go together", "SANCTION"}},
		{"/compare?a=USA&awith=RUS&awhen=2017&b=USA&bwith=RUS&bwhen=2018", 200, []string{"laid over each other", "2017"}},
		{"/compare?aorigin=dateline&borigin=icews", 200, []string{"told by dateline against told by icews", "By pair of countries", "Where they differ most"}},
		{"/compare?a=USA&awhen=2017..2016", 422, nil},
		{"/compare?a=USA&origin=icews", 422, []string{"not together"}},
		{"/compare?a=USA&awhen=2015&from=2017", 422, nil},
	} {
		res, body := ask(t, s, "GET", c.target, nil)
		if res.Status != c.status {
			t.Errorf("%s: %d, want %d\n%.300s", c.target, res.Status, c.status, text(body))
			continue
		}
		for _, w := range c.want {
			if !strings.Contains(body, w) {
				t.Errorf("%s has no %q", c.target, w)
			}
		}
		if strings.Contains(body, "<script>") || strings.Contains(body, `href="javascript:`) || strings.Contains(body, " style=") || strings.Contains(body, "ZgotmplZ") || strings.Contains(strings.ReplaceAll(body, "view=NaN", ""), "NaN%") {
			t.Errorf("%s: something was not escaped, or stands where it must not", c.target)
		}
	}
}

var tags = regexp.MustCompile(`(?s)<[^>]*>`)

func text(html string) string {
	return strings.Join(strings.Fields(tags.ReplaceAllString(html, " ")), " ")
}

// TestPicked: a script gets the events of what is picked alone.
func TestPicked(t *testing.T) {
	s := charted(t)
	part := header("HX-Request", "true")
	res, body := ask(t, s, "GET", "/timeline?a=USA&b=RUS&sel=2017-01-01..2017-01-31", nil, part)
	if res.Status != 200 || strings.Contains(body, "<html") || !strings.HasPrefix(strings.TrimSpace(body), `<section id="picked"`) {
		t.Fatalf("%d %.200s", res.Status, body)
	}
	n := strings.Count(body, "<li>")
	if want := fmt.Sprintf("%d events", n); n == 0 || !strings.Contains(body, want) {
		t.Errorf("%d rows, and not %q: %.200s", n, want, body)
	}
	if res, body := ask(t, s, "GET", "/timeline?a=USA&sel=x", nil, part); res.Status != 422 || strings.Contains(body, "<html") {
		t.Errorf("%d %.100s", res.Status, body)
	}
	if res, body := ask(t, s, "GET", "/map?view=500,200,1", nil, part); res.Status != 200 || !strings.HasPrefix(strings.TrimSpace(body), `<div id="mapview"`) {
		t.Errorf("%d %.100s", res.Status, body)
	}
	// Pages of a list do not overlap, and end.
	seen, target := map[string]bool{}, "/timeline?a=USA&b=RUS"
	link := regexp.MustCompile(`https://example\.org/\d+`)
	for range 20 {
		_, body := ask(t, s, "GET", target, nil)
		for _, l := range link.FindAllString(body, -1) {
			if seen[l] {
				t.Fatalf("%s twice", l)
			}
			seen[l] = true
		}
		m := regexp.MustCompile(`href="([^"]*)" rel="next"`).FindStringSubmatch(body)
		if m == nil {
			target = ""
			break
		}
		target = strings.TrimSuffix(strings.ReplaceAll(m[1], "&amp;", "&"), "#picked")
	}
	if target != "" || len(seen) < 150 {
		t.Errorf("%d events, next %q", len(seen), target)
	}
}
