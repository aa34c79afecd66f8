package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/internal/annotate"
	"dateline/internal/batch"
	"dateline/internal/eval"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
)

// TestPages: every page comes, with the headers that guard it, and nothing on
// it stands inline or comes from elsewhere.
func TestPages(t *testing.T) {
	s := desk(t)
	story := storyPath(someStory(t, s))
	c, err := s.opt.Store.Story(context.Background(), someStory(t, s))
	if err != nil {
		t.Fatal(err)
	}
	inline := regexp.MustCompile(`(?i)<style|style=|<script(?:>| [^>]*>[^<])|\son[a-z]+=|javascript:|(?:src|<link[^>]*href)="(?:https?:)?//`)
	for _, p := range []struct {
		path   string
		status int
		want   string
	}{
		{"/", 200, `<a href="/incidents/`},
		{"/?type=CONSULT&either=Russia", 200, "Trump and Putin confer by telephone"},
		{"/?type=NOSUCH", 422, "there is no such type"},
		{"/?from=1900&to=1901", 200, "No act meets"},
		{"/?text=%27%3bdrop+table+stories%3b--", 200, "No act meets"},
		{"/stories", 200, "Trump and Putin confer by telephone"},
		{"/stories?after=nosuch", 422, "cursor"},
		{"/incidents/nosuch", 404, "no such incident"},
		{"/query", 200, "CONSULT"},
		{"/query?order=date&quad=9", 422, "want 1 to 4"},
		{"/query?after=x", 422, "no such page"},
		{"/query/events.jsonl?type=CONSULT", 200, `"type":"CONSULT"`},
		{"/query/events.csv?type=CONSULT", 200, "CONSULT"},
		{"/query/events.parquet", 200, "PAR1"},
		{"/query/events.xml", 404, "no such page"},
		{"/query/events.csv?type=NOSUCH", 422, "there is no such type"},
		{"/export?either=USA", 200, `name="either" value="USA"`},
		{"/export/events?layout=icews", 200, "Event ID"},
		{"/export/events?layout=conllu", 200, "# text"},
		{"/export/events?layout=../x", 422, "no such layout"},
		{"/status", 200, "Runs"},
		{story, 200, `<span class="m m-trigger" data-s="`},
		{story, 200, "events/consult-calls.lex#L"},
		{story + "/edit", 200, "A missing record"},
		{story + "/edit?record=" + c.Events[0].ID, 200, "What it should be"},
		{story + "/edit?record=nosuch", 404, "no such record"},
		{"/try", 200, "Paste a story."},
		{"/try?sample=call", 200, "Leaders talk"},
		{"/try?sample=../../etc/passwd", 404, "no such sample"},
		{"/bench", 200, "Nothing has been judged yet"},
		{"/lexicon", 200, "events/aid.lex"},
		{"/lexicon?type=AID", 200, `<span class="slot recipient">RECIPIENT`},
		{"/lexicon?type=NOSUCH", 404, "no such type"},
		{"/lexicon?q=impose+sanctions", 200, "slaps"},
		{"/lexicon/events/aid.lex", 200, `id="L3"`},
		{"/lexicon/events/../../go.mod", 404, ""},
		{"/lexicon/ontology/plover.tsv", 404, "no such file"},
		{"/lexicon/..%2f..%2fgo.mod", 404, "no such file"},
		{"/assets/..%2ftemplates%2fbase.html", 404, ""},
		{"/assets/desk.css", 200, "Newsreader"},
		{"/story/nosuch", 404, "no such story"},
		{"/?after=nosuch", 422, "no such page"},
		{"/nosuch", 404, "no such page"},
		{"/healthz", 200, "ok"},
		{"/readyz", 200, "ready"},
		{"/metrics", 200, "dateline_http_requests_total"},
	} {
		res, body := ask(t, s, "GET", p.path, nil)
		for res.Status == http.StatusTemporaryRedirect || res.Status == http.StatusMovedPermanently || res.Status == http.StatusPermanentRedirect {
			res, body = ask(t, s, "GET", res.Header.Get("Location"), nil) // the mux cleans paths
		}
		if res.Status != p.status || !strings.Contains(body, p.want) {
			t.Errorf("%s: status %d, want %d with %q in:\n%.400s", p.path, res.Status, p.status, p.want, body)
		}
		if h := res.Header; h.Get("Content-Security-Policy") != policy || h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: headers %v", p.path, h)
		}
		if strings.HasPrefix(res.Header.Get("Content-Type"), "text/html") {
			if m := inline.FindString(body); m != "" {
				t.Errorf("%s has %q", p.path, m)
			}
		}
	}
}

// TestHostile: no string of a story becomes part of a page's language.
func TestHostile(t *testing.T) {
	s := desk(t)
	evil := `"><script>alert(1)</script><img src=x onerror=alert(2)>{{.}}` + "\u202e"
	text := "WASHINGTON, March 3 (<b>Agency</b>) - The president of Peru" + evil + " met John <i>Smith</i> of Chile on Monday in Lima. \"" + evil + " we condemn Iran,\" Peru's foreign minister said.\n\n" + evil
	want := []string{"&lt;script&gt;alert(1)&lt;/script&gt;"}
	check := func(what, body string) {
		t.Helper()
		for _, no := range []string{"<script>alert", "<img", "<b>Agency", "<i>Smith"} {
			if strings.Contains(body, no) {
				t.Errorf("%s has %s raw", what, no)
			}
		}
		for _, w := range want {
			if !strings.Contains(body, w) {
				t.Errorf("%s lacks %s", what, w)
			}
		}
	}
	form := url.Values{"title": {evil}, "date": {"2019-03-04"}, "text": {text}}
	_, body := ask(t, s, "POST", "/try", form)
	check("try", body)
	_, body = ask(t, s, "POST", "/try", form, header("HX-Request", "true"))
	check("the part of try", body)
	res, _ := ask(t, s, "POST", "/stories", form)
	if res.Status != http.StatusSeeOther {
		t.Fatalf("keeping it: status %d", res.Status)
	}
	at := res.Header.Get("Location")
	_, body = ask(t, s, "GET", at, nil)
	check("story", body)
	_, body = ask(t, s, "GET", at+"/edit", nil)
	check("edit", body)
	for _, list := range []string{"/?from=2019-02-20&to=2019-03-10", "/stories", "/query?from=2019-02-20&to=2019-03-10"} {
		_, body = ask(t, s, "GET", list, nil)
		check(list, body)
	}
	told, err := s.opt.Store.Incidents(context.Background(), store.Filter{Story: []string{strings.TrimPrefix(at, "/story/")}}, 0, "")
	if err != nil || len(told) == 0 {
		t.Fatal(told, err)
	}
	for i := range told {
		_, body = ask(t, s, "GET", incidentPath(told[i].ID), nil)
		check("incident", body)
	}
	for _, at := range []string{"/", "/query", "/export"} {
		_, body = ask(t, s, "GET", at+"?text="+url.QueryEscape(`"><script>alert(1)</script>`)+"&type="+url.QueryEscape(`"><script>alert(1)</script>`), nil)
		check("a filter", body)
	}

	// Ids and addresses are strings of a story too.
	for i, id := range []string{`a/b?c#d"><script>alert(1)</script>`, "a b%2f", "ñ"} {
		st, err := formStory("Odd", "2019-03-04", []string{"Peru sent aid to Chile.", "Brazil accused Bolivia of spying.", "Rebels attacked an army post in Mali."}[i])
		if err != nil {
			t.Fatal(err)
		}
		st.ID, st.URL, st.Source = id, "javascript:alert(1)", evil
		c, err := s.code(context.Background(), st)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.keepStory(context.Background(), c); err != nil {
			t.Fatal(err)
		}
		res, body := ask(t, s, "GET", storyPath(id), nil)
		if res.Status != 200 || strings.Contains(body, "javascript:") || strings.Contains(body, "<script>alert") {
			t.Errorf("story %q: status %d", id, res.Status)
		}
		_, body = ask(t, s, "GET", "/stories", nil)
		if !strings.Contains(body, `href="`+storyPath(id)+`"`) {
			t.Errorf("the list does not lead to %q", id)
		}
	}
	// A coder's name, a search, a place to go to.
	_, body = ask(t, s, "GET", "/lexicon?q="+url.QueryEscape(evil), nil)
	check("search", body)
	res, _ = ask(t, s, "POST", "/coder", url.Values{"coder": {evil}, "to": {"//evil.example/"}})
	if res.Header.Get("Location") != "/" {
		t.Errorf("sent to %q", res.Header.Get("Location"))
	}
	_, body = ask(t, s, "GET", at, nil, func(r *http.Request) { r.AddCookie(res.Cookies()[0]) })
	check("story to an odd coder", body)
}

// TestTry: what is pasted is coded, what cannot be read is told.
func TestTry(t *testing.T) {
	s := desk(t)
	for _, c := range []struct {
		form   url.Values
		status int
		want   string
	}{
		{url.Values{"title": {"A"}, "date": {"2019-03-04"}, "text": {"Peru sent aid to Chile on Monday."}}, 200, `<span class="type">AID</span>`},
		{url.Values{"date": {"4 March 2019"}, "text": {"Peru sent aid to Chile."}}, 200, "Mon 4 Mar 2019"},
		{url.Values{"text": {"The sky was blue."}}, 200, "No political act found"},
		{url.Values{"text": {"  \r\n "}}, 200, "Paste a story"},
		{url.Values{"date": {"the other day"}, "text": {"Peru sent aid to Chile."}}, 422, "is not a date"},
		{url.Values{"text": {strings.Repeat("Peru sent aid to Chile. ", 50000)}}, 413, "may have 1024 KB"},
		{url.Values{"text": {strings.Repeat("%", 3<<20)}}, 413, "may have 1024 KB"},
		{url.Values{"text": {"Peru\x00 sent \xff aid to Chile."}}, 200, `<span class="type">AID</span>`},
	} {
		res, body := ask(t, s, "POST", "/try", c.form)
		if res.Status != c.status || !strings.Contains(body, c.want) {
			t.Errorf("%.60v: status %d, want %d with %q", c.form, res.Status, c.status, c.want)
		}
	}
	res, body := ask(t, s, "POST", "/try", url.Values{"text": {"Peru sent aid to Chile."}}, header("HX-Request", "true"))
	if res.Status != 200 || strings.Contains(body, "<html") || !strings.Contains(body, `id="result"`) {
		t.Errorf("a part: status %d\n%.200s", res.Status, body)
	}
}

// TestFeedback: what is said of records is kept, shown, counted, and makes
// gold that eval reads.
func TestFeedback(t *testing.T) {
	s := desk(t)
	tick := 0
	s.opt.Now = func() time.Time { // what is said later counts
		tick++
		return time.Date(2026, 1, 2, 3, 4, 5, tick*1e6, time.UTC)
	}
	id := someStory(t, s)
	at := storyPath(id)
	c, err := s.opt.Store.Story(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	ana := header("Cookie", "coder=Ana")
	say := func(record, verdict string, with ...func(*http.Request)) (answer, string) {
		return ask(t, s, "POST", at+"/say", url.Values{"record": {record}, "verdict": {verdict}}, append(with, ana)...)
	}
	if res, body := say(c.Events[0].ID, "right", header("HX-Request", "true")); res.Status != 200 || !strings.Contains(body, `data-verdict="right"`) || strings.Contains(body, "<html") {
		t.Errorf("right: status %d\n%s", res.Status, body)
	}
	if res, _ := say(c.Events[1].ID, "wrong"); res.Status != http.StatusSeeOther || res.Header.Get("Location") != at+"#r-"+c.Events[1].ID {
		t.Errorf("wrong: status %d to %q", res.Status, res.Header.Get("Location"))
	}
	for _, bad := range [][2]string{{"nosuch", "right"}, {c.Events[0].ID, "perhaps"}, {c.Events[0].ID, "edited"}, {c.Events[0].ID, "whole"}} {
		if res, _ := say(bad[0], bad[1]); res.Status != 404 && res.Status != 422 {
			t.Errorf("%v: status %d", bad, res.Status)
		}
	}
	if _, body := ask(t, s, "GET", at, nil, header("Cookie", "coder=Ben")); !strings.Contains(body, "Ana: right") || !strings.Contains(body, "Ana: wrong") {
		t.Error("another coder does not see what Ana said")
	}
	// Edit the third.
	e := &c.Events[2]
	f := formOf(e)
	form := url.Values{"record": {e.ID}, "type": {"ACCUSE"}, "mode": {"allege"}, "cameo": {"112"}, "actors": {f.Actors + "Ana Vega | ECU | GOV MIL\n"}, "recipients": {f.Recipients},
		"from": {"2017-11-20"}, "to": {"2017-11-21"}, "place": {"Sochi"}, "country": {"RUS"}, "status": {"negated"}, "background": {"1"}, "trigger": {f.Trigger}, "at": {f.At}, "note": {"see par. 2"}}
	for _, bad := range []url.Values{{"type": {"NOSUCH"}}, {"mode": {"drone"}}, {"cameo": {"9999"}}, {"actors": {"| |"}}, {"actors": {"A | peru"}}, {"from": {"soon"}}, {"from": {"2018-01-01"}}, {"status": {"perhaps"}}, {"country": {"Russia"}}, {"trigger": {"nowhere"}}, {"actors": {strings.Repeat("A\n", 60)}}} {
		wrong := url.Values{}
		for k, v := range form {
			wrong[k] = v
		}
		for k, v := range bad {
			wrong[k] = v
		}
		if res, body := ask(t, s, "POST", at+"/edit", wrong, ana); res.Status != 422 || !strings.Contains(body, `role="alert"`) {
			t.Errorf("edit with %v: status %d", bad, res.Status)
		}
	}
	if res, body := ask(t, s, "POST", at+"/edit", form, ana); res.Status != http.StatusSeeOther {
		t.Errorf("edit: status %d\n%s", res.Status, body)
	}
	if _, body := ask(t, s, "GET", at+"/edit?record="+e.ID, nil, ana); !strings.Contains(body, "see par. 2") || !strings.Contains(body, "Ana Vega | ECU | GOV MIL") {
		t.Error("the edit is not shown again")
	}
	// One that is missing.
	missing := url.Values{"type": {"AID"}, "actors": {"Peru | PER"}, "status": {"actual"}, "trigger": {"holiday"}}
	if res, body := ask(t, s, "POST", at+"/edit", missing, ana); res.Status != http.StatusSeeOther {
		t.Errorf("missing: status %d\n%s", res.Status, body)
	}
	gold := func() []eval.Gold {
		t.Helper()
		_, body := ask(t, s, "GET", "/gold.jsonl?coder=Ana", nil)
		out, err := eval.ReadGold(strings.NewReader(body), "gold.jsonl")
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	if g := gold(); len(g) != 0 {
		t.Errorf("%d stories are gold before one is whole", len(g))
	}
	for i := 3; i < len(c.Events); i++ {
		say(c.Events[i].ID, "right")
	}
	if g := gold(); len(g) != 0 {
		t.Errorf("%d stories are gold before none is said to be missing", len(g))
	}
	say(annotate.OfStory, "whole")
	g := gold()
	if len(g) != 1 || g[0].ID != id || g[0].Text != c.Story.Text || len(g[0].Events) != len(c.Events) || len(g[0].Sentences) == 0 {
		t.Fatalf("gold: %d stories, %+v", len(g), g)
	}
	types := map[string]int{}
	for _, e := range g[0].Events {
		types[e.Type+strings.Join(e.Mode, "")]++
	}
	if types["AID"] != 1 || types["ACCUSEallege"] != 1 {
		t.Errorf("the gold has %v", types)
	}
	// The bench scores its own gold against the records, as dateline eval does.
	figures := eval.ScoreStories(g, map[string][]event.Event{id: c.Events})
	var b strings.Builder
	if err := figures.Write(&b); err != nil || !strings.Contains(b.String(), fmt.Sprintf("%d gold events, %d coded", len(g[0].Events), len(c.Events))) {
		t.Errorf("%v %s", err, b.String())
	}
	if _, body := ask(t, s, "GET", "/bench", nil); !strings.Contains(body, ">Ana</th>") || !strings.Contains(body, `href="/gold.jsonl?coder=Ana">1</a>`) {
		t.Errorf("bench:\n%s", body)
	}
	say(c.Events[0].ID, "undone")
	if g := gold(); len(g) != 0 {
		t.Error("what was taken back still counts")
	}
	_, body := ask(t, s, "GET", "/annotations.jsonl", nil)
	for _, line := range strings.Split(strings.TrimSpace(body), "\n") {
		var a annotate.Annotation
		if err := json.Unmarshal([]byte(line), &a); err != nil || a.Check() != nil {
			t.Errorf("%s: %v, %v", line, err, a.Check())
		}
	}
}

// TestTokens: who shows none may do nothing, who may read may not write, and
// no token is ever logged.
func TestTokens(t *testing.T) {
	opt := options(t)
	var logged bytes.Buffer
	var mu sync.Mutex
	opt.Log = logTo(locked{&logged, &mu})
	const reader, writer = "a-token-to-read-with", "a-token-to-write-with"
	if err := ReadTokens(strings.NewReader("# ours\nread "+reader+"\nwrite "+writer+"\n"), "tokens", &opt.Tokens); err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	opt.Now = func() time.Time { return now }
	s := made(t, opt)
	bearer := func(token string) func(*http.Request) { return header("Authorization", "Bearer "+token) }
	program := header("Accept", "*/*")
	text := url.Values{"text": {"Peru sent aid to Chile."}}
	for _, c := range []struct {
		method, path string
		form         url.Values
		with         []func(*http.Request)
		status       int
	}{
		{"GET", "/", nil, nil, 303},
		{"GET", "/", nil, []func(*http.Request){program}, 401},
		{"GET", "/", nil, []func(*http.Request){program, bearer("a-token-to-read-witH")}, 401},
		{"GET", "/", nil, []func(*http.Request){bearer(reader)}, 200},
		{"POST", "/try", text, []func(*http.Request){bearer(reader)}, 200},
		{"POST", "/stories", text, []func(*http.Request){bearer(reader)}, 403},
		{"POST", "/stories", text, []func(*http.Request){bearer(writer)}, 303},
		{"POST", "/stories", text, nil, 401},
		{"GET", "/metrics", nil, []func(*http.Request){program}, 401},
		{"GET", "/metrics", nil, []func(*http.Request){program, bearer(reader)}, 200},
		{"GET", "/healthz", nil, nil, 200},
		{"GET", "/readyz", nil, nil, 200},
		{"GET", "/login", nil, nil, 200},
		{"GET", "/assets/desk.js", nil, nil, 200},
		{"GET", "/", nil, []func(*http.Request){header("Cookie", sessionCookie+"=2.99999999999.AAAA")}, 303},
		{"GET", "/", nil, []func(*http.Request){header("Cookie", sessionCookie+"=nonsense")}, 303},
		{"POST", "/login", url.Values{"token": {"wrong"}}, nil, 401},
	} {
		if res, _ := ask(t, s, c.method, c.path, c.form, c.with...); res.Status != c.status {
			t.Errorf("%s %s: status %d, want %d", c.method, c.path, res.Status, c.status)
		}
	}
	res, _ := ask(t, s, "POST", "/login", url.Values{"token": {reader}, "to": {"/lexicon"}})
	if res.Status != 303 || res.Header.Get("Location") != "/lexicon" || len(res.Cookies()) != 1 {
		t.Fatalf("login: %d %v", res.Status, res.Header)
	}
	cookie := res.Cookies()[0]
	if !cookie.HttpOnly || cookie.SameSite != http.SameSiteStrictMode || strings.Contains(cookie.Value, reader) {
		t.Errorf("the cookie is %v", cookie)
	}
	signedIn := func(r *http.Request) { r.AddCookie(cookie) }
	if res, _ := ask(t, s, "GET", "/", nil, signedIn); res.Status != 200 {
		t.Errorf("signed in: status %d", res.Status)
	}
	if res, _ := ask(t, s, "POST", "/stories", text, signedIn); res.Status != 403 {
		t.Errorf("a reader signed in writes: status %d", res.Status)
	}
	now = now.Add(sessionFor + time.Second)
	if res, _ := ask(t, s, "GET", "/", nil, signedIn); res.Status != 303 {
		t.Errorf("signed in too long ago: status %d", res.Status)
	}
	mu.Lock()
	defer mu.Unlock()
	for _, secret := range []string{reader, writer} {
		if strings.Contains(logged.String(), secret) {
			t.Errorf("the log has %q", secret)
		}
	}
	for _, bad := range []string{"read short", "admin a-token-to-read-with", "read a-token b-token-of-good-length", "write"} {
		err := ReadTokens(strings.NewReader("\n"+bad), "tokens", &Tokens{})
		if err == nil || !strings.HasPrefix(err.Error(), "tokens:2: ") || strings.Contains(err.Error(), "a-token") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

type locked struct {
	w  io.Writer
	mu *sync.Mutex
}

func (l locked) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(b)
}

// TestOrigins: neither another site's form nor a name made to point here gets
// through.
func TestOrigins(t *testing.T) {
	opt := options(t)
	opt.Hosts = []string{"desk.example.org"}
	s := made(t, opt)
	text := url.Values{"text": {"Peru sent aid to Chile."}}
	host := func(h string) func(*http.Request) { return func(r *http.Request) { r.Host = h } }
	for _, c := range []struct {
		method string
		with   []func(*http.Request)
		status int
	}{
		{"POST", []func(*http.Request){header("Origin", "https://evil.example")}, 403},
		{"POST", []func(*http.Request){header("Sec-Fetch-Site", "cross-site")}, 403},
		{"POST", []func(*http.Request){header("Origin", "null")}, 403},
		{"POST", []func(*http.Request){header("Origin", "http://localhost:8417")}, 303},
		{"POST", []func(*http.Request){header("Sec-Fetch-Site", "same-origin")}, 303},
		{"GET", []func(*http.Request){host("evil.example:8417")}, 421},
		{"GET", []func(*http.Request){host("localhost.evil.example")}, 421},
		{"GET", []func(*http.Request){host("")}, 421},
		{"GET", []func(*http.Request){host("127.0.0.1:8417")}, 200},
		{"GET", []func(*http.Request){host("[::1]:8417")}, 200},
		{"GET", []func(*http.Request){host("LOCALHOST")}, 200},
		{"GET", []func(*http.Request){host("desk.example.org")}, 200},
	} {
		path, form := "/stories", text
		if c.method == "GET" {
			path, form = "/try", nil
		}
		r, body := ask(t, s, c.method, path, form, c.with...)
		if r.Status != c.status {
			t.Errorf("%s with host %q: status %d, want %d\n%.200s", c.method, r.Header, r.Status, c.status, body)
		}
	}
}

// TestTheme: the choice is kept and comes back in the page.
func TestTheme(t *testing.T) {
	s := desk(t)
	res, _ := ask(t, s, "POST", "/theme", url.Values{"theme": {"dark"}, "to": {"/lexicon"}})
	if res.Status != 303 || res.Header.Get("Location") != "/lexicon" {
		t.Fatalf("status %d to %q", res.Status, res.Header.Get("Location"))
	}
	_, body := ask(t, s, "GET", "/lexicon", nil, func(r *http.Request) { r.AddCookie(res.Cookies()[0]) })
	if !strings.Contains(body, `data-theme="dark"`) {
		t.Error("the page is not dark")
	}
	_, body = ask(t, s, "GET", "/lexicon", nil, header("Cookie", `theme="><script>`))
	if strings.Contains(body, "data-theme") && strings.Contains(body, `data-theme="">`) {
		t.Error("an odd theme gets through")
	}
	for _, to := range []string{"//evil.example", "https://evil.example", `/\evil.example`, "/a\r\nSet-Cookie: x=y"} {
		if res, _ := ask(t, s, "POST", "/theme", url.Values{"theme": {"dark"}, "to": {to}}); res.Header.Get("Location") != "/" {
			t.Errorf("to %q sends to %q", to, res.Header.Get("Location"))
		}
	}
}

// TestAssets: they are compressed, kept, and asked for again only if changed.
func TestAssets(t *testing.T) {
	s := desk(t)
	at, err := s.assets.url("desk.css")
	if err != nil {
		t.Fatal(err)
	}
	res, _ := ask(t, s, "GET", at, nil)
	tag := res.Header.Get("ETag")
	if !strings.Contains(res.Header.Get("Cache-Control"), "immutable") || tag == "" {
		t.Errorf("headers %v", res.Header)
	}
	if res, body := ask(t, s, "GET", at, nil, header("If-None-Match", tag)); res.Status != 304 || body != "" {
		t.Errorf("asked again: status %d, %d bytes", res.Status, len(body))
	}
	if res, _ := ask(t, s, "GET", "/assets/desk.css", nil); strings.Contains(res.Header.Get("Cache-Control"), "immutable") {
		t.Error("without its fingerprint an asset is kept for good")
	}
	for _, path := range []string{at, "/", "/lexicon"} {
		res, body := ask(t, s, "GET", path, nil, header("Accept-Encoding", "br, gzip;q=0.5"))
		if res.Header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s is not compressed", path)
			continue
		}
		z, err := gzip.NewReader(strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		plain, err := io.ReadAll(z)
		if _, want := ask(t, s, "GET", path, nil); err != nil || string(plain) != want {
			t.Errorf("%s comes out otherwise: %v", path, err)
		}
		if res, _ := ask(t, s, "GET", path, nil, header("Accept-Encoding", "gzip;q=0")); res.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s is compressed for who does not take it", path)
		}
	}
}

// TestReady: the desk says what it waits for.
func TestReady(t *testing.T) {
	s := desk(t)
	s.Wait("coding the examples")
	if res, body := ask(t, s, "GET", "/readyz", nil); res.Status != 503 || !strings.Contains(body, "examples") {
		t.Errorf("status %d: %s", res.Status, body)
	}
	s.Wait("")
	if res, _ := ask(t, s, "GET", "/readyz", nil); res.Status != 200 {
		t.Errorf("status %d", res.Status)
	}
}

// TestBusy: where no room is left, a story is refused and not piled up.
func TestBusy(t *testing.T) {
	s := desk(t)
	s.gate = batch.NewGate(1, 0)
	leave, err := s.gate.Enter(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	text := url.Values{"text": {"Peru sent aid to Chile."}}
	if res, _ := ask(t, s, "POST", "/try", text); res.Status != 503 || res.Header.Get("Retry-After") == "" {
		t.Errorf("status %d, headers %v", res.Status, res.Header)
	}
	leave()
	if res, _ := ask(t, s, "POST", "/try", text); res.Status != 200 {
		t.Errorf("with room: status %d", res.Status)
	}
}

// TestBroken: a fault in one request is told, logged, and harms no other.
func TestBroken(t *testing.T) {
	opt := options(t)
	var logged bytes.Buffer
	opt.Log = logTo(&logged)
	s := made(t, opt)
	s.pages["now"] = nil
	if res, body := ask(t, s, "GET", "/", nil); res.Status != 500 || strings.Contains(body, "goroutine") {
		t.Errorf("status %d: %s", res.Status, body)
	}
	if !strings.Contains(logged.String(), "a fault in dateline") {
		t.Errorf("the log has %s", logged.String())
	}
	if res, _ := ask(t, s, "GET", "/lexicon", nil); res.Status != 200 {
		t.Errorf("the next: status %d", res.Status)
	}
}

// TestSlow: who sends too slowly is cut off, and holds nobody up.
func TestSlow(t *testing.T) {
	s := desk(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- serve(ctx, &http.Server{Handler: s, ReadTimeout: 50 * time.Millisecond, ReadHeaderTimeout: 50 * time.Millisecond}, l, time.Second)
	}()
	for _, begun := range []string{"GET / HT", "POST /try HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\ntext=Pe"} {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(c, begun); err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadAll(c); err != nil { // ends only if the other side ends it
			t.Errorf("%.10s: %v", begun, err)
		}
		c.Close()
	}
	// Stopped, it ends.
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if _, err := net.Dial("tcp", l.Addr().String()); err == nil {
		t.Error("it still listens")
	}
}

// TestStop: what has begun when the desk is told to close is finished.
func TestStop(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	begun := make(chan struct{})
	on := make(chan struct{})
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		<-on
		io.WriteString(w, "done")
	})}
	done := make(chan error, 1)
	go func() { done <- serve(ctx, srv, l, 10*time.Second) }()
	answer := make(chan string, 1)
	go func() {
		res, err := http.Get("http://" + l.Addr().String() + "/")
		if err != nil {
			answer <- err.Error()
			return
		}
		defer res.Body.Close()
		b, _ := io.ReadAll(res.Body)
		answer <- string(b)
	}()
	<-begun
	cancel()
	close(on)
	if got := <-answer; got != "done" {
		t.Errorf("the answer is %q", got)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// TestMany: many at once, with the archive changing under them.
func TestMany(t *testing.T) {
	s := desk(t)
	at := storyPath(someStory(t, s))
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for k := range 5 {
				text := url.Values{"text": {fmt.Sprintf("Peru sent aid to Chile. %d %d", i, k)}}
				for _, x := range []struct {
					method, path string
					form         url.Values
				}{{"GET", "/", nil}, {"GET", at, nil}, {"POST", "/stories", text}, {"POST", at + "/say", url.Values{"record": {"story"}, "verdict": {"whole"}}}, {"GET", "/gold.jsonl", nil}} {
					if res, _ := ask(t, s, x.method, x.path, x.form); res.Status >= 400 {
						t.Errorf("%s %s: status %d", x.method, x.path, res.Status)
					}
				}
			}
		})
	}
	wg.Wait()
}

// TestStories: the list has every story once, the latest first, page by page.
func TestStories(t *testing.T) {
	s := made(t, options(t))
	const n = perPage + 3
	var all []*record.Coded
	for i := range n {
		st, err := formStory("", fmt.Sprintf("2019-03-%02d", 1+i%9), fmt.Sprintf("Tale %d was told again.", i))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, &record.Coded{Story: st})
	}
	put(t, s.opt.Store, all...)
	seen := map[string]bool{}
	last := "2019-03-31"
	pages := 0
	link := regexp.MustCompile(`<time datetime="([^"]*)">[^<]*</time>[^<]*</p>\s*<h2><a href="(/story/[^"]*)">([^<]*)`)
	next := regexp.MustCompile(`href="([^"]*)" rel="next"`)
	for at := "/stories"; at != ""; pages++ {
		res, body := ask(t, s, "GET", at, nil)
		if res.Status != 200 {
			t.Fatalf("%s: status %d", at, res.Status)
		}
		for _, m := range link.FindAllStringSubmatch(body, -1) {
			if seen[m[2]] || m[1] > last || !strings.HasPrefix(m[3], "Tale") {
				t.Errorf("%s after %s: %s", m[0], last, at)
			}
			seen[m[2]], last = true, m[1]
		}
		at = ""
		if m := next.FindStringSubmatch(body); m != nil {
			at = html.UnescapeString(m[1])
		}
	}
	if len(seen) != n || pages != 2 {
		t.Errorf("%d stories on %d pages", len(seen), pages)
	}
	if _, body := ask(t, s, "GET", "/stories?text=tale+7", nil); strings.Count(body, "<article>") < 1 || strings.Contains(body, "Tale 8") {
		t.Errorf("a search gives %d", strings.Count(body, "<article>"))
	}
}

// TestPageAlone: a story's page in a file of its own needs nothing else.
func TestPageAlone(t *testing.T) {
	s := desk(t)
	c, _, err := s.explained(context.Background(), someStory(t, s))
	if err != nil {
		t.Fatal(err)
	}
	c.Story.Title = "<script>alert(1)</script>"
	var b strings.Builder
	if err := WritePage(&b, c); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	for _, want := range []string{"<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>", `class="m m-trigger"`, `data-parts="`, "<dt>what</dt>"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	for _, no := range []string{"<script>alert", "http:", "https:", "src=", "url(", "/assets/", "/lexicon/"} {
		if strings.Contains(page, no) {
			t.Errorf("the page has %s", no)
		}
	}
}

// FuzzStory: whatever the story, its page is made, whole, and escaped.
func FuzzStory(f *testing.F) {
	s := desk(f)
	f.Add("A title", "2019-03-04", call)
	f.Add("<script>", "", "\"<b>Peru</b> sent aid to <i>Chile</i>.\"\n\nLIMA, March 3 (<u>) - x")
	f.Fuzz(func(t *testing.T, title, date, text string) {
		if len(text) > 2000 {
			t.Skip()
		}
		res, body := ask(t, s, "POST", "/try", url.Values{"title": {title}, "date": {date}, "text": {text}})
		if res.Status != 200 && res.Status != 422 {
			t.Fatalf("status %d: %s", res.Status, body)
		}
		if !strings.HasSuffix(strings.TrimSpace(body), "</html>") {
			t.Fatal("half a page")
		}
		for _, no := range []string{"<script>", "<u>", "<i>", "onerror=\""} {
			if strings.Contains(body, no) {
				t.Fatalf("the page has %s", no)
			}
		}
	})
}
