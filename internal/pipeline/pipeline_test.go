package pipeline

import (
	"context"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/read"
	"dateline/internal/record"
	"dateline/internal/story"
)

var shared = sync.OnceValues(func() (*Pipeline, error) { return New(Options{}) })

func loaded(t testing.TB) *Pipeline {
	t.Helper()
	p, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func examples(t testing.TB) []*story.Story {
	t.Helper()
	var out []*story.Story
	for st, err := range read.Stories(context.Background(), []string{"../../examples"}, read.Options{}) {
		if err != nil {
			t.Log(err)
			continue
		}
		out = append(out, st)
	}
	if len(out) == 0 {
		t.Fatal("no examples")
	}
	return out
}

// TestRecords asks of every record of the examples what docs/record.md
// promises of all.
func TestRecords(t *testing.T) {
	p := loaded(t)
	ids := map[string]bool{}
	n := 0
	for _, st := range examples(t) {
		c, err := p.Coded(context.Background(), st, true)
		if err != nil {
			t.Fatal(err)
		}
		keepsPromises(t, p, c)
		for i := range c.Events {
			n++
			if ids[c.Events[i].ID] {
				t.Errorf("%s: id %s stands twice", st.Where(), c.Events[i].ID)
			}
			ids[c.Events[i].ID] = true
		}
	}
	if n < 50 {
		t.Errorf("%d events in the examples", n)
	}
}

// FuzzCode: whatever the text, coding ends, and its records keep the promises.
func FuzzCode(f *testing.F) {
	for _, st := range examples(f) {
		f.Add(st.Title, strings.ToValidUTF8(st.Text[:min(len(st.Text), 300)], ""))
	}
	f.Add("", "Peru , and and of the the that that sent sent to to him himself whose which .")
	f.Fuzz(func(t *testing.T, title, text string) {
		b, err := json.Marshal(map[string]string{"id": "x", "published": "2019-06-01", "title": title, "text": text})
		if err != nil {
			t.Skip()
		}
		st, err := read.JSON(b)
		if err != nil {
			t.Skip()
		}
		p := loaded(t)
		c, err := p.Coded(context.Background(), st, true)
		if err != nil {
			t.Fatal(err)
		}
		keepsPromises(t, p, c)
	})
}

var mutations = flag.Int("mutations", 300, "how many scrambled stories to code")

// TestScrambled codes stories whose words were dropped, doubled, swapped and
// changed: no grammar makes trees such as these.
func TestScrambled(t *testing.T) {
	p, all := loaded(t), examples(t)
	r := rand.New(rand.NewPCG(1, 2))
	odd := []string{"", ",", "\"", "“", "(", "-", "'s", "and", "that", "of", "who", "not", "\n\n", "U.S.", "1,000,000", "…", "\u0301", "日本", "Mr.", "x", "VII", "—", "Tuesday", "a year ago"}
	for range *mutations {
		words := strings.Fields(all[r.IntN(len(all))].Text)
		at := r.IntN(len(words))
		words = words[at:min(len(words), at+5+r.IntN(120))]
		for range 1 + r.IntN(40) {
			i, j := r.IntN(len(words)), r.IntN(len(words))
			switch r.IntN(4) {
			case 0:
				words[i] = odd[r.IntN(len(odd))]
			case 1:
				words[i], words[j] = words[j], words[i]
			case 2:
				words[i] = words[j]
			case 3:
				words[i] = strings.ToUpper(words[i])
			}
		}
		text := strings.Join(words, " ")
		st, err := read.Text("x", []byte(text))
		if err != nil {
			continue
		}
		st.Published = all[r.IntN(len(all))].Published
		func() {
			defer func() {
				if v := recover(); v != nil {
					t.Errorf("panic %v on %q\n%s", v, text, debug.Stack())
				}
			}()
			c, err := p.Coded(context.Background(), st, true)
			if err != nil {
				t.Fatal(err)
			}
			keepsPromises(t, p, c)
		}()
		if t.Failed() {
			t.Fatalf("on %q", text)
		}
	}
}

func keepsPromises(t *testing.T, p *Pipeline, c *record.Coded) {
	t.Helper()
	st, o := c.Story, p.Ontology()
	if len(c.Why) != len(c.Events) {
		t.Errorf("%s: reasons for %d of %d events", st.Where(), len(c.Why), len(c.Events))
	}
	for i := range c.Events {
		e := &c.Events[i]
		bad := func(what string, args ...any) {
			t.Errorf("%s, %s %s: "+what, append([]any{st.Where(), e.Type, e.Rule}, args...)...)
		}
		if len(e.ID) != 16 {
			bad("id %q", e.ID)
		}
		if !o.HasType(e.Type) || e.Quad != o.Quad(e.Type) || e.Score != o.Score(e.Type, e.Mode) {
			bad("quad %d, score %v", e.Quad, e.Score)
		}
		for _, m := range e.Mode {
			if !o.HasMode(e.Type, m) {
				bad("mode %q", m)
			}
		}
		for _, x := range e.Contexts {
			if !o.HasContext(x) {
				bad("context %q", x)
			}
		}
		if e.Cameo != "" && !o.HasCameo(e.Cameo) {
			bad("cameo %q", e.Cameo)
		}
		if e.Status != event.Actual && e.Status != event.Future && e.Status != event.Hypothetical && e.Status != event.Negated {
			bad("status %q", e.Status)
		}
		if !(e.Confidence > 0 && e.Confidence <= 1) {
			bad("confidence %v", e.Confidence)
		}
		if len(e.Mentions) == 0 {
			bad("no mention")
		}
		for _, m := range e.Mentions {
			if m.Sentence < 0 || m.Sentence >= len(c.Sentences) || m.Start < 0 || m.End > len(st.Text) || m.Start > m.End || st.Text[m.Start:m.End] != m.Trigger {
				bad("mention %+v does not point at its word", m)
			}
		}
		for _, side := range [][]event.Party{e.Actors, e.Recipients, e.Speakers, e.DisputedBy} {
			for _, q := range side {
				if q.Start < 0 || q.End > len(st.Text) || q.Start > q.End || q.Text != st.Text[q.Start:q.End] {
					bad("party %+v does not point at its words", q)
				}
			}
		}
		if e.Date != nil && (e.Date.From > e.Date.To || len(e.Date.From) != 10 || len(e.Date.To) != 10) {
			bad("date %+v", e.Date)
		}
		if !strings.Contains(st.Text, e.Quote) {
			bad("quote %q is not in the text", e.Quote)
		}
		if e.Size != nil {
			for _, n := range []*event.Count{e.Size.Dead, e.Size.Injured, e.Size.Arrested, e.Size.Participants} {
				if n != nil && (n.Low < 0 || n.High < 0 || n.High != 0 && n.Low > n.High) {
					bad("size %+v", *n)
				}
			}
		}
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		for _, list := range []string{"mode", "actors", "recipients", "speakers", "contexts", "mentions", "sectors"} {
			if strings.Contains(string(b), `"`+list+`":null`) {
				bad("%s is null, not []", list)
			}
		}
	}
}

// TestLexicon codes the lexicon's examples. A few may fail, where the analysis
// errs on a sentence; dateline lexicon test lists them.
func TestLexicon(t *testing.T) {
	failed, run, err := loaded(t).Check(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range failed {
		t.Logf("%s: %s: %s", f.Test.Where(), f.Why, f.Test.Text)
	}
	if run < 200 || len(failed)*20 > run {
		t.Errorf("%d of %d examples fail", len(failed), run)
	}
}

// TestOrderOfStories: what was coded before must leave no trace.
func TestOrderOfStories(t *testing.T) {
	p, all := loaded(t), examples(t)
	coded := func(st *story.Story) string {
		e, err := p.Code(context.Background(), st)
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	first := make([]string, len(all))
	for i, st := range all {
		first[i] = coded(st)
	}
	var wg sync.WaitGroup
	for i := len(all) - 1; i >= 0; i-- {
		wg.Go(func() {
			if coded(all[i]) != first[i] {
				t.Errorf("%s codes otherwise the second time", all[i].ID)
			}
		})
	}
	wg.Wait()
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := loaded(t).Code(ctx, examples(t)[0]); err == nil {
		t.Error("no error from a context that has ended")
	}
}

func BenchmarkCode(b *testing.B) {
	p, all := loaded(b), examples(b)
	words := 0
	for i := 0; b.Loop(); i++ {
		st := all[i%len(all)]
		if _, err := p.Code(context.Background(), st); err != nil {
			b.Fatal(err)
		}
		words += len(strings.Fields(st.Text))
	}
	b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// TestUsersTraits: who a mutual type of a user's ontology names first makes no
// difference to what is one act.
func TestUsersTraits(t *testing.T) {
	for traits, want := range map[string]int{"": 2, "\tmutual": 1, "\tmutual daily": 1} {
		p, err := New(Options{Lexicon: fstest.MapFS{
			"ontology/plover.tsv": {Data: []byte("TALKS\t\t1\t2" + traits + "\n")},
			"mine.lex":            {Data: []byte("[TALKS]\nACTOR meets RECIPIENT\n")},
		}})
		if err != nil {
			t.Fatal(err)
		}
		d, err := day.Parse("2019-06-01")
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Code(context.Background(), Sentence("Donald Trump met Vladimir Putin on Friday. Putin met Trump in Helsinki.", d))
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != want || len(got[0].Mentions) != 3-want {
			t.Errorf("traits %q: %d records, want %d: %+v", traits, len(got), want, got)
		}
	}
}

// TestUsersRules: of two rules that fit alike the user's decides.
func TestUsersRules(t *testing.T) {
	const rule = "ACTOR telephones RECIPIENT"
	for _, name := range []string{"events/aaa.lex", "events/zzz.lex", "mine.lex"} {
		p, err := New(Options{Lexicon: fstest.MapFS{name: {Data: []byte("[COOPERATE]\n" + rule + "\n")}}})
		if err != nil {
			t.Fatal(err)
		}
		d, err := day.Parse("2019-06-01")
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Code(context.Background(), Sentence("Donald Trump telephoned Vladimir Putin.", d))
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != 1 || got[0].Rule != name+":2" {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// TestAhead: what was still to come on a weekday is dated after the story.
func TestAhead(t *testing.T) {
	d, err := day.Parse("2019-06-01") // a Saturday
	if err != nil {
		t.Fatal(err)
	}
	got, err := loaded(t).Code(context.Background(), Sentence("The United States has cancelled talks with Iran that were to open in Geneva on Monday.", d))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range got {
		if e.Status == event.Future {
			if e.Date == nil || e.Date.From != "2019-06-03" {
				t.Errorf("dated %+v", e.Date)
			}
			return
		}
	}
	t.Errorf("no act to come in %+v", got)
}

// TestRecent: what was done at an event called recent is dated to the weeks
// before the story.
func TestRecent(t *testing.T) {
	d, err := day.Parse("2019-06-21")
	if err != nil {
		t.Fatal(err)
	}
	got, err := loaded(t).Code(context.Background(), Sentence("Joe Biden and Olaf Scholz signed a treaty during the recent summit in Lisbon.", d))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || got[0].Date == nil || got[0].Date.From != "2019-06-01" || got[0].Date.To != "2019-06-20" {
		t.Errorf("coded %+v", got)
	}
}
