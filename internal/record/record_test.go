package record

import (
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/story"
)

var update = flag.Bool("update", false, "write the golden files anew")

func sample() []*Coded {
	text := "QUITO, March 3 (Agency) - President Ana Vega received the Peruvian foreign minister, Luis Rojas, on Monday. " +
		"Vega\u009b31m said the two will open the border crossing at Huaquillas \x1b[2Jnext week."
	st := &story.Story{ID: "s-1", Title: "Vega receives\tRojas, promises \x1b[31mopen border", Published: day.Of(1997, 3, 4), Text: text}
	st.Dateline.Place = "QUITO"
	cut := strings.Index(text, "Vega\u009b")
	mention := func(sent int, w string) event.Mention {
		i := strings.Index(text, w)
		return event.Mention{Sentence: sent, Trigger: w, Start: i, End: i + len(w)}
	}
	vega := event.Party{Name: "Ana Vega", Country: "ECU", Sectors: []string{"GOV"}, Text: "President Ana Vega"}
	rojas := event.Party{Name: "Luis Rojas", Country: "PER", Sectors: []string{"GOV"}, Text: "the Peruvian foreign minister, Luis Rojas"}
	return []*Coded{{
		Story:     st,
		Sentences: []Span{{strings.Index(text, "President"), cut - 1}, {cut, len(text)}},
		Events: []event.Event{
			{
				Story: "s-1", Published: "1997-03-04", Type: "CONSULT", Mode: []string{"visit"}, Cameo: "043", Quad: 1, Score: 4,
				Actors: []event.Party{rojas}, Recipients: []event.Party{vega}, Date: &event.Date{From: "1997-03-03", To: "1997-03-03", Text: "on Monday"},
				Status: event.Actual, Mentions: []event.Mention{mention(0, "received")}, Lead: true, Confidence: 0.91, Rule: "events/consult.lex:7", Version: "v",
			},
			{
				Story: "s-1", Published: "1997-03-04", Type: "AGREE", Mode: []string{}, Quad: 1, Score: 2.5,
				Actors: []event.Party{vega, {Name: "the Peruvian delegation of the north", Country: "PER"}}, Date: &event.Date{From: "1997-03-10", To: "1997-03-16"},
				Place:  &event.Place{Name: "Huaquillas", Country: "ECU", Lat: -3.48, Lon: -80.23, GeoNames: 3655036},
				Status: event.Future, Speakers: []event.Party{vega}, DisputedBy: []event.Party{rojas}, Quote: "We will open it.",
				Size: &event.Size{Dead: &event.Count{Low: 2, High: 2}, Injured: &event.Count{Low: 12}, Participants: &event.Count{Low: 300, High: 500}}, Contexts: []string{"territory"},
				Mentions: []event.Mention{mention(1, "open"), mention(1, "said")}, Confidence: 0.6, Rule: "events/agree.lex:12", Version: "v",
			},
		},
		Why: [][]Reason{{{"type", "CONSULT visit", "received", "events/consult.lex:7"}, {"date", "1997-03-03", "on Monday", ""}}, {}},
	}, {
		Story: &story.Story{ID: "s-2", Text: "Nothing."},
	}}
}

func written(t *testing.T, format string, s Style) string {
	t.Helper()
	var b strings.Builder
	w, err := New(format, &b, s)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range sample() {
		Identify(c.Events)
		if err := w.Write(c); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	for name, s := range map[string]Style{"jsonl": {}, "csv": {}, "table": {}, "report": {}, "report-color": {Width: 100, Color: true}, "report-narrow": {Width: 40}} {
		format, _, _ := strings.Cut(name, "-")
		got := written(t, format, s)
		file := "testdata/" + name + ".golden"
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs; got\n%s", file, got)
		}
	}
}

func TestNothingRawReachesTheTerminal(t *testing.T) {
	for _, format := range Formats {
		if format == "csv" { // is data for programs, as the story has it
			continue
		}
		for _, r := range written(t, format, Style{}) {
			if r != '\n' && unicode.IsControl(r) {
				t.Errorf("%s has the control character %U", format, r)
			}
		}
	}
}

// TestLay: the stretches make up the text, each with the marks it lies in, and
// each record knows the words it was read from.
func TestLay(t *testing.T) {
	c := sample()[0]
	text := c.Story.Text
	at := func(words string) Span {
		i := strings.Index(text, words)
		if i < 0 {
			t.Fatalf("%q does not stand in the text", words)
		}
		return Span{i, i + len(words)}
	}
	e := &c.Events[0]
	for _, p := range []*event.Party{&e.Actors[0], &e.Recipients[0]} {
		p.Start, p.End = at(p.Text).Start, at(p.Text).End
	}
	c.Marks = []Mark{{Span{0, 5}, Where, "Quito, ECU"}, {Span{3, 14}, Time, "1997-03-03"}, {Span{-4, 2}, Time, ""}, {Span{5, 5000}, Time, ""}}
	l := Lay(c)
	var all strings.Builder
	for i, s := range l.Stretches {
		all.WriteString(text[s.Start:s.End])
		for _, o := range s.Over {
			if p := l.Spans[o]; p.Start > s.Start || p.End < s.End {
				t.Errorf("stretch %d lies not in span %v", i, p)
			}
		}
	}
	if all.String() != text {
		t.Error("the stretches are not the text")
	}
	got := fmt.Sprint(l.Kinds(l.Stretches[0]), l.Kinds(l.Stretches[1]), l.Kinds(l.Stretches[2]), l.About(l.Stretches[1]))
	if want := "[place] [place time] [time] [place: Quito, ECU time: 1997-03-03]"; got != want {
		t.Errorf("the first stretches are %s, want %s", got, want)
	}
	is := map[string][]string{}
	for _, p := range l.Parts[0] {
		is[p.Kind] = append(is[p.Kind], text[l.Spans[p.Span].Start:l.Spans[p.Span].End])
	}
	if is[Trigger][0] != e.Mentions[0].Trigger || is[Actor][0] != e.Actors[0].Text || is[Recipient][0] != e.Recipients[0].Text {
		t.Errorf("the first record is of %v", is)
	}
	// A time, a place and a quotation are found by their words, the nearest.
	e.Date, e.Place, e.Quote = &event.Date{Text: text[3:14]}, &event.Place{Text: text[:5]}, e.Actors[0].Text
	is = map[string][]string{}
	l = Lay(c)
	for _, p := range l.Parts[0] {
		is[p.Kind] = append(is[p.Kind], text[l.Spans[p.Span].Start:l.Spans[p.Span].End])
	}
	if len(is[Time]) != 1 || is[Time][0] != text[3:14] || len(is[Where]) != 1 || len(is[Quote]) != 1 || at(is[Quote][0]).Start < 0 {
		t.Errorf("the first record is of %v", is)
	}
}

// FuzzLay: whatever the offsets, the stretches are the text.
func FuzzLay(f *testing.F) {
	f.Add("Peru sent aid to Chile.", 0, 4, 5, 9, 2, 30)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d, e, g int) {
		coded := &Coded{Story: &story.Story{Text: text, Regions: []story.Region{{Kind: story.Body, Start: a, End: d}}},
			Marks:  []Mark{{Span{a, b}, Time, "x"}, {Span{c, d}, Where, "y"}, {Span{e, g}, Quote, ""}},
			Events: []event.Event{{Quote: "aid", Date: &event.Date{Text: "P"}, Mentions: []event.Mention{{Start: c, End: d}}, Actors: []event.Party{{Start: a, End: b}}, Recipients: []event.Party{{Start: e, End: g}}}}}
		var all strings.Builder
		for _, s := range Lay(coded).Stretches {
			all.WriteString(text[s.Start:s.End])
		}
		if all.String() != text {
			t.Errorf("%q came out as %q", text, all.String())
		}
	})
}

func TestRoundTrip(t *testing.T) {
	for i, line := range strings.Split(strings.TrimSpace(written(t, "jsonl", Style{})), "\n") {
		var e event.Event
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		if want := sample()[0].Events[i]; e.Type != want.Type || e.Mentions[0] != want.Mentions[0] || len(e.ID) != 16 {
			t.Errorf("event %d came back as %+v", i, e)
		}
	}
	rows, err := csv.NewReader(strings.NewReader(written(t, "csv", Style{}))).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

func TestIdentify(t *testing.T) {
	a := func() []event.Event {
		return []event.Event{
			{Story: "s", Type: "AID", Mentions: []event.Mention{{Start: 7}}},
			{Story: "s", Type: "AID", Mentions: []event.Mention{{Start: 7}}},
			{Story: "s", Type: "AID", Mentions: []event.Mention{{Start: 70}}},
			{Story: "s", Type: "AID"},
			{Story: "sA", Type: "ID", Mentions: []event.Mention{{Start: 7}}},
		}
	}
	x, y := a(), a()
	y[0].Actors = []event.Party{{Name: "Peru"}}
	Identify(x)
	Identify(y)
	seen := map[string]bool{}
	for i := range x {
		if x[i].ID != y[i].ID {
			t.Errorf("event %d: id %s, then %s", i, x[i].ID, y[i].ID)
		}
		if seen[x[i].ID] {
			t.Errorf("id %s given twice", x[i].ID)
		}
		seen[x[i].ID] = true
	}
	if got, want := x[0].ID, "ofpnwuyvrg2x532y"; got != want {
		t.Errorf("id %s, want %s: ids must not change", got, want)
	}
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain – “text”":           "plain – “text”",
		"a\nb\tc":                  "a b c",
		"\x1b[31mred\x1b[0m":       `\x1b[31mred\x1b[0m`,
		"\u009b2J":                 `\x9b2J`,
		"bad \xff byte":            `bad \xff byte`,
		"\u202eevil":               `\u202eevil`,
		"\ufffd stays":             "\ufffd stays",
		"two\u2028lines\u0085 end": "two lines  end",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestSpan(t *testing.T) {
	for in, want := range map[string]string{
		"2017-11-21 2017-11-21": "Tue 21 Nov 2017",
		"2017-11-01 2017-11-30": "Nov 2017",
		"2008-01-01 2008-12-31": "2008",
		"1990-01-01 1999-12-31": "1990 – 1999",
		"2017-11-05 2017-11-11": "5–11 Nov 2017",
		"2017-11-28 2017-12-02": "28 Nov – 2 Dec 2017",
		"2017-12-30 2018-01-02": "30 Dec 2017 – 2 Jan 2018",
		"2017-11-01 2018-02-28": "Nov 2017 – Feb 2018",
		"soon never":            "soon – never",
	} {
		from, to, _ := strings.Cut(in, " ")
		if got := span(&event.Date{From: from, To: to}); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("President ", "spoke", ", he said", 10)
	f.Add("日本語のとても長い言葉", "é\u0301", "\x1b[0m", 5)
	f.Fuzz(func(t *testing.T, a, b, c string, n int) {
		n = 4 + (n&0xff)%80
		for _, l := range wrap([]piece{{a, plain}, {b, bold}, {c, faint}}, n) {
			w := 0
			for _, p := range l {
				if !utf8.ValidString(p.text) || strings.ContainsFunc(p.text, unicode.IsControl) {
					t.Errorf("%q is not clean", p.text)
				}
				w += columns(p.text)
			}
			if w > n {
				t.Errorf("line of %d columns, want at most %d", w, n)
			}
		}
	})
}

// TestNothingObeyed: no writer for terminals lets a control character through.
func TestNothingObeyed(t *testing.T) {
	const bad = "a\x1b[2J\u009bm\x07\r\u202eb"
	party := []event.Party{{Name: bad, Country: bad, Sectors: []string{bad}}}
	c := &Coded{Story: &story.Story{ID: bad, Title: bad, Text: bad}, Events: []event.Event{{ID: bad, Story: bad, Title: bad, Type: bad, Mode: []string{bad},
		Actors: party, Recipients: party, Speakers: party, DisputedBy: party, Quote: bad, Status: bad, Place: &event.Place{Name: bad, Country: bad}, Date: &event.Date{From: bad, To: bad}}}}
	var b strings.Builder
	for _, w := range []Writer{NewTimeline(&b, Style{}), NewTable(&b, Style{}), NewReport(&b, Style{})} {
		if err := w.Write(c); err != nil {
			t.Fatal(err)
		}
	}
	for _, width := range []int{40, 200} {
		if err := WriteGrid(&b, Style{Width: width}, []Column{{Name: bad}, {Name: "n", Right: true}}, [][]string{{bad, bad}, {bad, strings.Repeat("9", 60)}}); err != nil {
			t.Fatal(err)
		}
	}
	if err := WriteText(&b, Style{}, bad); err != nil {
		t.Fatal(err)
	}
	b.WriteString(Style{}.Bold(bad) + Style{}.Faint(bad) + Pad(bad, 30))
	for _, r := range b.String() {
		if r != '\n' && unsafe(r) {
			t.Fatalf("%q in %q", r, b.String())
		}
	}
}

func TestGrid(t *testing.T) {
	for _, c := range []struct {
		width int
		rows  [][]string
		want  string
	}{
		{40, nil, "name  n\n"},
		{40, [][]string{{"a", "1"}, {"东京", "10"}}, "name   n\na      1\n东京  10\n"},
		{40, [][]string{{strings.Repeat("x", 50), "123456"}}, "name" + strings.Repeat(" ", 35) + "n\n" + strings.Repeat("x", 31) + "…  123456\n"},
		{40, [][]string{{"a", strings.Repeat("9", 41)}}, "── 1 " + strings.Repeat("─", 35) + "\nname  a\nn     " + strings.Repeat("9", 34) + "\n      " + strings.Repeat("9", 7) + "\n"},
	} {
		var b strings.Builder
		if err := WriteGrid(&b, Style{Width: c.width}, []Column{{Name: "name"}, {Name: "n", Right: true}}, c.rows); err != nil {
			t.Fatal(err)
		}
		if b.String() != c.want {
			t.Errorf("%q: got\n%swant\n%s", c.rows, b.String(), c.want)
		}
	}
}
