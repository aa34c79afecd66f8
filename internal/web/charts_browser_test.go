package web

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestChartsBrowser opens the pages with charts in both themes and at two
// widths.
func TestChartsBrowser(t *testing.T) {
	ctx, complaints := headless(t)
	srv := httptest.NewServer(charted(t))
	defer srv.Close()
	for _, p := range []struct{ name, url string }{
		{"timeline", "/timeline?a=USA&b=RUS"}, {"timeline-picked", "/timeline?a=USA&sel=2017-06"}, {"map", "/map"}, {"map-near", "/map?view=603,115,4"},
		{"actors", "/actors"}, {"actor", "/actors/USA"}, {"person", "/actors/Q7747"}, {"compare", "/compare?a=RUS&b=CHN"}, {"compare-empty", "/compare"}, {"charts-fault", "/timeline?sel=x"}, {"now", "/"},
	} {
		for _, width := range []int64{360, 1600} {
			for _, dark := range []bool{false, true} {
				if *screenshots == "" && dark != (width == 360) {
					continue // each theme and each width once
				}
				where := p.name
				if dark {
					where += "-dark"
				}
				if width == 360 {
					where += "-narrow"
				}
				window(t, ctx, width, 1000, dark)
				run(t, ctx, where, chromedp.Navigate(srv.URL+p.url), chromedp.WaitReady(chromedp.CSS("main")))
				value[int](t, ctx, `document.fonts.ready.then(() => 0)`)
				if over := value[int64](t, ctx, `document.documentElement.scrollWidth`); over > width {
					t.Errorf("%s is %d wide in a window of %d", where, over, width)
				}
				accessible(t, ctx, where)
				if *screenshots != "" { // the whole page
					window(t, ctx, width, min(2400, value[int64](t, ctx, `document.documentElement.scrollHeight`)), dark)
				}
				picture(t, ctx, where)
				for _, c := range complaints() {
					if p.name == "charts-fault" && strings.Contains(c, "422") {
						continue // as it should be
					}
					t.Errorf("%s: %s", where, c)
				}
			}
		}
	}
	run(t, ctx, "end", chromedp.Navigate("about:blank")) // the first page listens for news as long as it is open
}

// TestPicking: days are picked with the pointer and with keys, what is pointed
// at says what it is, and the map moves in place.
func TestPicking(t *testing.T) {
	ctx, complaints := headless(t)
	srv := httptest.NewServer(charted(t))
	defer srv.Close()
	window(t, ctx, 1600, 1000, false)
	run(t, ctx, "start", chromedp.Navigate(srv.URL+"/timeline?a=USA&b=RUS&step=month"), ready(`.chart svg[tabindex="0"]`))
	address := func() string { return value[string](t, ctx, `location.pathname + decodeURIComponent(location.search)`) }
	tip := func() string {
		return value[string](t, ctx, `[...document.querySelectorAll(".tip:not([hidden])")].map(e => e.textContent).join("|")`)
	}
	// Pointing.
	value[any](t, ctx, `(() => { const s = document.querySelector(".chart svg"), b = s.getBoundingClientRect();
		s.dispatchEvent(new PointerEvent("pointermove", {bubbles: true, clientX: b.left + b.width * .5 / 24, clientY: b.top + 50})); return 0 })()`)
	if got := tip(); !strings.HasPrefix(got, "January 2017") || !strings.Contains(got, "event") {
		t.Errorf("pointing at the first month says %q", got)
	}
	// Dragging from the second month to the fourth.
	run(t, ctx, "drag", chromedp.Evaluate[chromedp.Void](`(() => { const s = document.querySelector(".chart svg"), b = s.getBoundingClientRect();
		const at = (kind, month) => s.dispatchEvent(new PointerEvent(kind, {bubbles: true, pointerId: 1, isPrimary: true, clientX: b.left + b.width * month / 24, clientY: b.top + 50}));
		s.setPointerCapture = s.releasePointerCapture = () => {};
		at("pointerdown", 1.5); at("pointermove", 2.5); at("pointermove", 3.5); at("pointerup", 3.5); })()`), ready(`#picked [data-zoom]`))
	if got := address(); !strings.Contains(got, "sel=2017-02-01..2017-04-30") {
		t.Errorf("dragging leads to %s", got)
	}
	picked := value[string](t, ctx, `document.querySelector("#picked h2").textContent`)
	if !strings.HasPrefix(picked, "1 February 2017 to 30 April 2017") {
		t.Errorf("picked is %q", picked)
	}
	picture(t, ctx, "picked")
	// Keys: two months from the first on, shown; then let go.
	run(t, ctx, "focus", chromedp.Focus(chromedp.CSS(".chart svg")), chromedp.KeyEvent(kb.Home), chromedp.KeyEvent(kb.ArrowRight, chromedp.KeyModifiers(8)))
	if got := tip(); !strings.HasPrefix(got, "February 2017") {
		t.Errorf("keys say %q", got)
	}
	if told := value[string](t, ctx, `document.querySelector("#live").textContent`); !strings.HasPrefix(told, "February 2017: ") {
		t.Errorf("those who listen are told %q", told)
	}
	run(t, ctx, "enter", chromedp.KeyEvent(kb.Enter), ready(`#picked[data-say^="1 January 2017 to 28 February 2017"]`))
	if got := address(); !strings.Contains(got, "sel=2017-01-01..2017-02-28") {
		t.Errorf("keys lead to %s", got)
	}
	run(t, ctx, "escape", chromedp.KeyEvent(kb.Escape), ready(`#picked[data-say^="All events"]`))
	if got := address(); strings.Contains(got, "sel") {
		t.Errorf("Escape leaves %s", got)
	}
	// The map.
	run(t, ctx, "map", chromedp.Navigate(srv.URL+"/map"), ready(`#chart-when svg[tabindex="0"]`), chromedp.Click(chromedp.CSS("h1")), chromedp.Focus(chromedp.CSS(".mark a")))
	if got := tip(); !strings.Contains(got, "conflict") {
		t.Errorf("a mark says %q", got)
	}
	run(t, ctx, "nearer", chromedp.Click(chromedp.CSS(`[aria-label="Nearer"]`)), ready(`.map[data-zoom="1"] [aria-label="Farther"]`))
	if got := address(); !strings.Contains(got, "view=500.0,220.0,1") {
		t.Errorf("nearer leads to %s", got)
	}
	run(t, ctx, "days", chromedp.Focus(chromedp.CSS("#chart-when svg")), chromedp.KeyEvent(kb.Home), chromedp.KeyEvent(kb.Enter), ready(`#mapview #picked [data-all]`))
	if got := address(); !strings.Contains(got, "from=") || !strings.Contains(got, "&to=") || !strings.Contains(got, "view=") {
		t.Errorf("picking days leads to %s", got)
	}
	// The network.
	run(t, ctx, "actor", chromedp.Navigate(srv.URL+"/actors/USA"), ready(`.chart svg[tabindex="0"]`), chromedp.Click(chromedp.CSS("h1")), chromedp.Focus(chromedp.CSS(".node")))
	if got := tip(); !strings.Contains(got, "mean score") {
		t.Errorf("a partner says %q", got)
	}
	for _, c := range complaints() {
		t.Error(c)
	}
}
