package web

import (
	"context"
	"flag"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"dateline/internal/store"
)

var screenshots = flag.String("screenshots", "", "folder to put pictures of the pages into")

// browser starts a headless browser; complaints are what its console says.
func headless(t *testing.T) (ctx context.Context, complaints func() []string) {
	t.Helper()
	var program string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			program = p
			break
		}
	}
	if program == "" {
		t.Skip("no chromium on this machine: install Debian's package chromium")
	}
	opts := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(program), chromedp.UserDataDir(t.TempDir()), chromedp.NoSandbox, chromedp.Headless,
		chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true), chromedp.Flag("hide-scrollbars", true),
	}
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(cancel)
	ctx, stop := chromedp.NewContext(alloc)
	t.Cleanup(stop)
	ctx, end := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(end)
	var mu sync.Mutex
	var said []string
	err := chromedp.Listen(ctx, func(ev any) {
		mu.Lock()
		defer mu.Unlock()
		switch ev := ev.(type) {
		case *runtime.EventExceptionThrown:
			said = append(said, fmt.Sprintf("exception: %+v", ev.ExceptionDetails))
		case *runtime.EventConsoleAPICalled:
			if ev.Type == "error" || ev.Type == "warning" {
				for _, a := range ev.Args {
					said = append(said, "console: "+string(a.Value))
				}
			}
		case *log.EventEntryAdded:
			if ev.Entry.Level == log.EntryLevelError || ev.Entry.Level == log.EntryLevelWarning {
				said = append(said, "log: "+ev.Entry.Text+" "+ev.Entry.URL)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return ctx, func() []string {
		mu.Lock()
		defer mu.Unlock()
		out := said
		said = nil
		return out
	}
}

// opened serves a desk until the test ends.
func opened(t *testing.T, s *Server) *httptest.Server {
	t.Helper()
	srv := httptest.NewServer(s)
	t.Cleanup(func() { s.Close(); srv.Close() })
	return srv
}

func ready(css string) chromedp.Action[chromedp.Void] { return chromedp.WaitReady(chromedp.CSS(css)) }

func run(t *testing.T, ctx context.Context, what string, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second) // what never comes must not use up all the time
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

// value evaluates a script, and waits if it is a promise.
func value[T any](t *testing.T, ctx context.Context, js string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatalf("%.100s: %v", js, err)
	}
	return v
}

// window gives the page a size and the reader's taste.
func window(t *testing.T, ctx context.Context, width, height int64, dark bool) {
	t.Helper()
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	run(t, ctx, "window", chromedp.EmulateViewport(width, height))
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"},
	}}); err != nil {
		t.Fatal(err)
	}
}

// picture keeps what the page looks like, if asked to.
func picture(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	if *screenshots == "" {
		return
	}
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(*screenshots, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*screenshots, name+".png"), png, 0o644); err != nil {
		t.Fatal(err)
	}
}

// accessible asks axe-core for what people with disabilities would stumble on.
func accessible(t *testing.T, ctx context.Context, where string) {
	t.Helper()
	axe, err := os.ReadFile("testdata/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	value[any](t, ctx, string(axe)+";0")
	found := value[[]string](t, ctx, `axe.run(document, {resultTypes: ["violations"]}).then(r => r.violations
		.filter(v => v.impact === "serious" || v.impact === "critical")
		.map(v => v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + " " + (n.any[0] ? n.any[0].message : "")).join(" // ")))`)
	for _, f := range found {
		t.Errorf("%s: %s", where, f)
	}
}

// TestBrowser opens every page in a browser, in both themes and at two widths.
func TestBrowser(t *testing.T) {
	ctx, complaints := headless(t)
	s := desk(t)
	srv := opened(t, s)
	story := srv.URL + storyPath(someStory(t, s))
	put(t, s.opt.Store, codeAll(t, s, blast...)...)
	told, err := s.opt.Store.Incidents(context.Background(), store.Filter{Country: []string{"PER"}, Types: []string{"ASSAULT"}}, 1, "")
	if err != nil || len(told) != 1 {
		t.Fatal(told, err)
	}
	pages := []struct{ name, url string }{
		{"now", srv.URL + "/"}, {"now-filtered", srv.URL + "/?either=Russia&quad=1,2&sector=GOV"}, {"now-none", srv.URL + "/?from=1900&to=1901"},
		{"incident", srv.URL + incidentPath(told[0].ID)}, {"query", srv.URL + "/query?type=CONSULT"}, {"export", srv.URL + "/export"}, {"status", srv.URL + "/status"},
		{"stories", srv.URL + "/stories"}, {"story", story}, {"try", srv.URL + "/try"}, {"tried", srv.URL + "/try?sample=call"},
		{"edit", story + "/edit"}, {"bench", srv.URL + "/bench"}, {"lexicon", srv.URL + "/lexicon"}, {"rules", srv.URL + "/lexicon?type=AID"},
		{"lexfile", srv.URL + "/lexicon/events/aid.lex#L8"}, {"error", srv.URL + "/story/none"},
	}
	for _, width := range []int64{360, 1600} {
		for _, dark := range []bool{false, true} {
			for _, p := range pages {
				where := p.name
				if dark {
					where += "-dark"
				}
				if width == 360 {
					where += "-narrow"
				}
				window(t, ctx, width, 1000, dark)
				run(t, ctx, where, chromedp.Navigate(p.url), chromedp.WaitReady(chromedp.CSS("main")))
				value[int](t, ctx, `document.fonts.ready.then(() => 0)`)
				if over := value[int64](t, ctx, `document.documentElement.scrollWidth`); over > width {
					t.Errorf("%s is %d wide in a window of %d", where, over, width)
				}
				accessible(t, ctx, where)
				picture(t, ctx, where)
				for _, c := range complaints() {
					if p.name == "error" && strings.Contains(c, "404") {
						continue // as it should be
					}
					t.Errorf("%s: %s", where, c)
				}
			}
		}
	}
}

// TestNews: a page says how many stories came in since it was made, and the
// link shows them.
func TestNews(t *testing.T) {
	ctx, complaints := headless(t)
	s := desk(t)
	all := codeAll(t, s, "Peru aids Chile", "2031-01-02", "Peru sent aid to Chile on Monday.")
	srv := opened(t, s)
	window(t, ctx, 1600, 1000, false)
	run(t, ctx, "start", chromedp.Navigate(srv.URL+"/"), ready(".incidents"))
	listens := func() bool { return len(s.bell.seats) > 0 }
	for !listens() {
		if ctx.Err() != nil {
			t.Fatal("the page does not listen")
		}
		time.Sleep(10 * time.Millisecond)
	}
	put(t, s.opt.Store, all...)
	run(t, ctx, "news", chromedp.WaitVisible(chromedp.CSS(".news a")))
	if got := value[string](t, ctx, `document.querySelector(".news a").textContent`); got != "1 new" {
		t.Errorf("it says %q", got)
	}
	s.cache.purge() // the page may be some seconds old otherwise
	run(t, ctx, "follow", chromedp.Click(chromedp.CSS(".news a")), chromedp.WaitReady(chromedp.CSS(`.news[hidden]`)))
	if !value[bool](t, ctx, `document.body.textContent.includes("Peru aids Chile")`) {
		t.Error("the new story is not shown")
	}
	for _, c := range complaints() {
		t.Error(c)
	}
}

// TestReading: pointing at a record lights its words, keys move between
// records and judge them, the theme changes in place, a story is coded as it
// is written.
func TestReading(t *testing.T) {
	ctx, complaints := headless(t)
	s := desk(t)
	srv := opened(t, s)
	story := srv.URL + storyPath(someStory(t, s))
	window(t, ctx, 1600, 1000, false)
	run(t, ctx, "start", chromedp.Navigate(story), ready(".scripted .card"))

	lit := func() string {
		return value[string](t, ctx, `[...document.querySelectorAll(".lit-trigger")].map(e => e.textContent).join(" ")`)
	}
	if got := lit(); got != "" {
		t.Errorf("%q is lit before anybody pointed", got)
	}
	// Pointing.
	first := value[string](t, ctx, `(() => { const c = document.querySelector(".card"); c.dispatchEvent(new MouseEvent("mouseover", {bubbles: true})); return c.dataset.record })()`)
	want := s.event(t, first).Mentions[0].Trigger
	if got := lit(); got != want {
		t.Errorf("pointing at the first record lights %q, want %q", got, want)
	}
	if who := value[string](t, ctx, `document.querySelector(".lit-actor.lit-head").dataset.label`); who != "who" {
		t.Errorf("the actor is labelled %q", who)
	}
	picture(t, ctx, "lit")
	value[bool](t, ctx, `document.querySelector(".card").dispatchEvent(new MouseEvent("mouseout", {bubbles: true, relatedTarget: document.body}))`)
	if got := lit(); got != "" {
		t.Errorf("%q stays lit", got)
	}
	// Keys.
	pinned := func() string {
		return value[string](t, ctx, `document.querySelector(".card.pinned")?.dataset.record || ""`)
	}
	run(t, ctx, "j", chromedp.KeyEvent("j"))
	if pinned() != first || lit() != want {
		t.Errorf("j holds %q and lights %q", pinned(), lit())
	}
	run(t, ctx, "j", chromedp.KeyEvent("j"))
	second := pinned()
	if second == first || second == "" {
		t.Errorf("a second j holds %q", second)
	}
	run(t, ctx, "k", chromedp.KeyEvent("k"))
	if pinned() != first {
		t.Errorf("k holds %q, want %q", pinned(), first)
	}
	run(t, ctx, "y", chromedp.KeyEvent("y"))
	if !value[bool](t, ctx, `document.querySelector(".card.pinned details.why").open`) {
		t.Error("y does not show the reasons")
	}
	picture(t, ctx, "pinned")
	run(t, ctx, "r", chromedp.KeyEvent("r"), ready(`.card.pinned .verdict[data-verdict="right"]`))
	run(t, ctx, "n", chromedp.KeyEvent("n"))
	if pinned() != second {
		t.Errorf("n goes to %q, want %q", pinned(), second)
	}
	run(t, ctx, "w", chromedp.KeyEvent("w"), ready(`.card.pinned .verdict[data-verdict="wrong"]`))
	if told := value[string](t, ctx, `document.querySelector("#live").textContent`); !strings.Contains(told, "wrong") {
		t.Errorf("those who listen are told %q", told)
	}
	run(t, ctx, "Escape", chromedp.KeyEvent(kb.Escape))
	if pinned() != "" {
		t.Error("Escape does not let go")
	}
	// Tab reaches the records.
	run(t, ctx, "tab", chromedp.Focus(chromedp.CSS(".card .pin")))
	if lit() != want {
		t.Errorf("focus lights %q, want %q", lit(), want)
	}
	// A word leads to its record.
	value[any](t, ctx, `document.querySelector(".storytext .m-trigger").click()`)
	if pinned() == "" {
		t.Error("a click on a word holds no record")
	}
	// Theme.
	run(t, ctx, "theme", chromedp.Click(chromedp.CSS("[data-theme-form] button")))
	if got := value[string](t, ctx, `document.documentElement.dataset.theme + " " + document.cookie`); !strings.HasPrefix(got, "dark ") || !strings.Contains(got, "theme=dark") {
		t.Errorf("the theme is %q", got)
	}
	picture(t, ctx, "pinned-dark")
	// A story as it is written.
	run(t, ctx, "write", chromedp.Navigate(srv.URL+"/try"), ready(".scripted textarea"),
		chromedp.SendKeys(chromedp.CSS("[data-try] textarea"), "Peru sent aid to Chile on Monday."), ready("#result .card.q2"))
	if got := value[string](t, ctx, `document.querySelector("#result .card .type").textContent`); got != "AID" {
		t.Errorf("what was written is %q", got)
	}
	picture(t, ctx, "written")
	run(t, ctx, "keep", chromedp.Click(chromedp.CSS("[formaction]")), ready(".page-story .card .verdict"))
	// The lexicon, searched as one writes.
	run(t, ctx, "search", chromedp.Navigate(srv.URL+"/lexicon"), ready(".scripted [name=q]"), chromedp.SendKeys(chromedp.CSS("[name=q]"), "impose sanctions"), ready(".ruleslist .rule"))
	run(t, ctx, "rule", chromedp.Click(chromedp.CSS(".ruleslist .rule")), ready(".ln:target"))
	for _, c := range complaints() {
		t.Error(c)
	}
}
