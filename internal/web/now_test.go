package web

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"dateline/internal/record"
	"dateline/internal/store"
)

// codeAll codes stories: headline, day and text by turns.
func codeAll(t testing.TB, s *Server, parts ...string) (out []*record.Coded) {
	t.Helper()
	for i := 0; i+2 < len(parts); i += 3 {
		st, err := formStory(parts[i], parts[i+1], parts[i+2])
		if err != nil {
			t.Fatal(err)
		}
		c, err := s.code(context.Background(), st)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

// blast are two stories of one attack that differ in how many died, and one
// that is another's reprint.
var blast = []string{
	"Bomb kills ten in Lima", "2019-03-05", "LIMA, March 5 (Andes Wire) - Rebels bombed a police station in Lima on Monday, killing 10 people, the Peruvian government said.\n\nThe blast broke windows in the whole street and burned several cars, witnesses said. Firemen worked through the night.",
	"Lima bomb kills twelve", "2019-03-06", "LIMA, March 6 (Pacific News) - Rebels bombed a police station in Lima on Monday, killing 12 people.\n\nHospitals in the capital asked for blood. Schools near the place stay closed for a week.",
	"Bomb kills ten in Lima", "2019-03-06", "LIMA, March 5 (Andes Wire) - Rebels bombed a police station in Lima on Monday, killing 10 people, the Peruvian government said.\n\nThe blast broke windows in the whole street and burned several cars, witnesses said. Firemen worked through the night.",
}

// TestIncident: what stories tell of one act stands together, with every
// sentence, where they differ, and which are one source.
func TestIncident(t *testing.T) {
	s := made(t, options(t))
	put(t, s.opt.Store, codeAll(t, s, blast...)...)
	all, err := s.opt.Store.Incidents(context.Background(), store.Filter{Types: []string{"ASSAULT"}}, 0, "")
	if err != nil || len(all) != 1 || len(all[0].Stories) != 3 {
		t.Fatalf("%+v %v", all, err)
	}
	res, body := ask(t, s, "GET", incidentPath(all[0].ID), nil)
	if res.Status != 200 {
		t.Fatal(res.Status)
	}
	for _, want := range []string{"3 stories of 2 independent sources", "<mark>bombed</mark>", "Where they differ", "<h3>dead</h3>", "<b>10</b>", "<b>12</b>", `<span class="tag">reprint</span>`, "Lima bomb kills twelve"} {
		if !strings.Contains(body, want) {
			t.Errorf("the incident lacks %s", want)
		}
	}
	if n := strings.Count(body, `class="family"`); n != 2 {
		t.Errorf("%d families", n)
	}
	_, body = ask(t, s, "GET", "/", nil)
	for _, want := range []string{"3 stories, 2 independent, which differ", `href="/?type=ASSAULT"`, `class="b4"`, ">Peru</span>"} {
		if !strings.Contains(body, want) {
			t.Errorf("the first page lacks %s", want)
		}
	}
	_, body = ask(t, s, "GET", storyPath(all[0].Stories[0]), nil)
	for _, want := range []string{"2 other stories tell of it", "Reprints and updates"} {
		if !strings.Contains(body, want) {
			t.Errorf("the story lacks %s", want)
		}
	}
}

// TestFeed: following the links to what is earlier gives every incident once.
func TestFeed(t *testing.T) {
	s := desk(t)
	all, err := s.opt.Store.Incidents(context.Background(), store.Filter{}, 0, "")
	if err != nil || len(all) <= perFeed {
		t.Fatal(len(all), err)
	}
	link := regexp.MustCompile(`<h2><a href="(/incidents/[^"]*)"`)
	next := regexp.MustCompile(`href="([^"]*)" rel="next"`)
	var got []string
	for at := "/"; at != ""; {
		_, body := ask(t, s, "GET", at, nil)
		for _, m := range link.FindAllStringSubmatch(body, -1) {
			got = append(got, m[1])
		}
		at = ""
		if m := next.FindStringSubmatch(body); m != nil {
			at = strings.ReplaceAll(m[1], "&amp;", "&")
		}
	}
	if len(got) != len(all) {
		t.Fatalf("%d of %d incidents", len(got), len(all))
	}
	for i := range all {
		if got[i] != incidentPath(all[i].ID) {
			t.Errorf("%d: %s, want %s", i, got[i], all[i].ID)
		}
	}
}

// TestCached: who has a page is told so, until the desk writes; each reader
// gets the page in the form asked for.
func TestCached(t *testing.T) {
	s := desk(t)
	res, first := ask(t, s, "GET", "/", nil)
	tag := res.Header.Get("ETag")
	if tag == "" {
		t.Fatal("no ETag")
	}
	if res, body := ask(t, s, "GET", "/", nil, header("If-None-Match", tag)); res.Status != http.StatusNotModified || body != "" {
		t.Errorf("status %d, %d bytes", res.Status, len(body))
	}
	if res, _ := ask(t, s, "GET", "/?type=CONSULT", nil, header("If-None-Match", tag)); res.Status != 200 {
		t.Errorf("another page: status %d", res.Status)
	}
	if _, body := ask(t, s, "GET", "/", nil, func(r *http.Request) { r.AddCookie(&http.Cookie{Name: "theme", Value: "dark"}) }); !strings.Contains(body, `data-theme="dark"`) {
		t.Error("the theme of another reader")
	}
	if res, _ := ask(t, s, "POST", "/stories", url.Values{"title": {"Peru aids Chile"}, "date": {"2031-01-02"}, "text": {"Peru sent aid to Chile on Monday."}}); res.Status != http.StatusSeeOther {
		t.Fatal(res.Status)
	}
	res, body := ask(t, s, "GET", "/", nil, header("If-None-Match", tag))
	if res.Status != 200 || body == first || !strings.Contains(body, "Peru aids Chile") {
		t.Errorf("after a story was kept: status %d", res.Status)
	}
	// What cannot be shown is not kept.
	for range 2 {
		if res, _ := ask(t, s, "GET", "/?type=NOSUCH", nil); res.Status != http.StatusUnprocessableEntity || res.Header.Get("ETag") != "" {
			t.Errorf("status %d", res.Status)
		}
	}
}

// TestLive: a page is told of stories as they come in.
func TestLive(t *testing.T) {
	s := made(t, options(t))
	all := codeAll(t, s, blast...)
	server := httptest.NewServer(s)
	defer server.Close()
	res, err := http.Get(server.URL + "/live")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if k := res.Header.Get("Content-Type"); res.StatusCode != http.StatusOK || k != "text/event-stream" {
		t.Fatal(res.StatusCode, k)
	}
	lines := bufio.NewScanner(res.Body)
	await := func(want string) {
		t.Helper()
		for lines.Scan() {
			if lines.Text() == want {
				return
			}
		}
		t.Fatalf("it ends without %q: %v", want, lines.Err())
	}
	await("event: start")
	put(t, s.opt.Store, all[:2]...)
	await("event: stories")
	await("data: 2")
	put(t, s.opt.Store, all[2:]...)
	await("data: 3")
}

// TestAgreement: the bench tells how far two coders agree, and the lexicon how
// often a rule was found right.
func TestAgreement(t *testing.T) {
	s := desk(t)
	id := someStory(t, s)
	k, err := s.opt.Store.Story(context.Background(), id)
	if err != nil || len(k.Events) < 2 {
		t.Fatal(len(k.Events), err)
	}
	say := func(coder, rec, verdict string) {
		t.Helper()
		res, _ := ask(t, s, "POST", storyPath(id)+"/say", url.Values{"record": {rec}, "verdict": {verdict}}, func(r *http.Request) { r.AddCookie(&http.Cookie{Name: "coder", Value: coder}) })
		if res.Status != http.StatusSeeOther {
			t.Fatal(res.Status)
		}
	}
	say("Ana", k.Events[0].ID, "right")
	say("Ben", k.Events[0].ID, "right")
	say("Ana", k.Events[1].ID, "wrong")
	say("Ben", k.Events[1].ID, "right")
	_, body := ask(t, s, "GET", "/bench", nil)
	for _, want := range []string{`<td>Ana and Ben</td><th scope="row">verdict</th><td class="n">2</td><td class="n">50 %</td><td class="n">0.00</td>`, `<td class="n">100 %</td><td class="n">–</td>`} {
		if !strings.Contains(body, want) {
			t.Errorf("the bench lacks %s", want)
		}
	}
	uses, err := s.ruleUses(httptest.NewRequest(http.MethodGet, "/", nil))
	if u := uses[k.Events[0].Rule]; err != nil || u.Fired < 1 || u.Judged < 2 || u.Right < 2 {
		t.Errorf("%+v %v", u, err)
	}
	_, body = ask(t, s, "GET", "/lexicon?type="+k.Events[0].Type, nil)
	if !strings.Contains(body, "found right</span>") {
		t.Error("the lexicon does not tell how often a rule was found right")
	}
}
