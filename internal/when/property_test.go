package when

import (
	"fmt"
	"testing"
	"time"

	"dateline/internal/day"
	"dateline/internal/lang"
	"dateline/internal/story"
)

// reading reckons a text of one expression, as of a day and a direction.
type reading struct {
	t *testing.T
	f *Finder
}

func (r reading) of(text string, filed day.Day, dir int) span {
	r.t.Helper()
	m := matcher{g: r.f.g, c: &r.f.corner}
	m.reset(r.f.atoms(nil, plainSentence(text)))
	all := m.all()
	if len(all) != 1 {
		r.t.Fatalf("%q: %d expressions", text, len(all))
	}
	rk := reckoner{filed: filed, ref: filed, dir: dir, feasts: r.f.feasts}
	s := rk.node(all[0])
	if s.known() && s.from > s.to {
		r.t.Fatalf("%q on %v: %v after %v", text, filed, s.from, s.to)
	}
	return s
}

func TestEveryWeekday(t *testing.T) {
	r := reading{t, finder(t)}
	for filed := day.Of(2015, 12, 20); filed < day.Of(2017, 1, 15); filed++ {
		for w := time.Sunday; w <= time.Saturday; w++ {
			for _, c := range []struct {
				form   string
				dir    int
				lo, hi day.Day // from the story's day
			}{{"on %v", -1, -6, 0}, {"on %v", 0, -6, 0}, {"on %v", 1, 0, 6}, {"last %v", -1, -7, -1}, {"next %v", 1, 1, 7}, {"this coming %v", 1, 1, 7}, {"%v night", -1, -6, 0}} {
				text := fmt.Sprintf(c.form, w)
				s := r.of(text, filed, c.dir)
				if s.from != s.to || s.from.Weekday() != w || s.from-filed < c.lo || s.from-filed > c.hi {
					t.Fatalf("%s on %v (%v), direction %d: %v", text, filed, filed.Weekday(), c.dir, s.from)
				}
			}
		}
	}
}

func TestEveryMonth(t *testing.T) {
	r := reading{t, finder(t)}
	for filed := day.Of(1999, 1, 1); filed < day.Of(2001, 3, 5); filed += 3 {
		for m := time.January; m <= time.December; m++ {
			for dir, c := range map[int][2]int{-1: {-11, 0}, 1: {0, 11}} {
				text := fmt.Sprintf("in %v", m)
				s := r.of(text, filed, dir)
				months := (s.from.Year()-filed.Year())*12 + int(s.from.Month()) - int(filed.Month())
				if s.from.Month() != m || s.to != s.from.MonthEnd() || months < c[0] || months > c[1] {
					t.Fatalf("%s on %v, direction %d: %v to %v", text, filed, dir, s.from, s.to)
				}
			}
			last, next := r.of(fmt.Sprintf("last %v", m), filed, -1), r.of(fmt.Sprintf("next %v", m), filed, 1)
			if last.to >= filed || next.from <= filed || last.from.AddMonths(12).Month() != m {
				t.Fatalf("last and next %v on %v: %v, %v", m, filed, last.from, next.from)
			}
		}
	}
}

// TestNeighbours checks that last, this and next are neighbours, at every end
// of a week, month, year and leap February.
func TestNeighbours(t *testing.T) {
	r := reading{t, finder(t)}
	for filed := day.Of(1995, 12, 20); filed < day.Of(2001, 1, 20); filed++ {
		for _, u := range []string{"week", "month", "year"} {
			last, this, next := r.of("last "+u, filed, -1), r.of("this "+u, filed, -1), r.of("next "+u, filed, 1)
			if last.to+1 != this.from || this.to+1 != next.from || filed < this.from || filed > this.to {
				t.Fatalf("%ss of %v: %v to %v, %v to %v, %v to %v", u, filed, last.from, last.to, this.from, this.to, next.from, next.to)
			}
		}
		y, tm := r.of("yesterday", filed, -1), r.of("tomorrow", filed, 1)
		if y.from != filed-1 || tm.from != filed+1 || r.of("three days ago", filed, -1).from != filed-3 {
			t.Fatalf("days round %v: %v, %v", filed, y.from, tm.from)
		}
		if s := r.of("exactly a year ago", filed, -1); filed-s.from < 365 || filed-s.from > 366 {
			t.Fatalf("a year before %v: %v", filed, s.from)
		}
		if s := r.of("exactly a month ago", filed, -1); filed-s.from < 28 || filed-s.from > 31 {
			t.Fatalf("a month before %v: %v", filed, s.from)
		}
	}
}

func TestLeapDay(t *testing.T) {
	r := reading{t, finder(t)}
	for y := 1996; y < 2005; y++ {
		filed := day.Of(y, 7, 1)
		past, ahead := r.of("on February 29", filed, -1), r.of("on February 29", filed, 1)
		for _, s := range []span{past, ahead} {
			if _, m, d := s.from.Date(); m != time.February || d != 29 {
				t.Fatalf("29 February as of %v: %v", filed, s.from)
			}
		}
		if past.from > filed || ahead.from < filed || filed-past.from > 366*4 || ahead.from-filed > 366*4 {
			t.Fatalf("29 February as of %v: %v and %v", filed, past.from, ahead.from)
		}
	}
	if s := r.of("on February 30", day.Of(2000, 7, 1), -1); s.unit == Day {
		t.Errorf("30 February is %v", s.from)
	}
}

func TestFeastsEveryYear(t *testing.T) {
	f := finder(t)
	for i := range f.feasts.list {
		for y := 1946; y < 2040; y++ {
			n := len(f.feasts.inYear(i, y))
			if n > 2 || n == 0 && len(f.feasts.inYear(i, y-1))+len(f.feasts.inYear(i, y+1)) < 2 {
				t.Errorf("feast %+v: %d times in %d", f.feasts.list[i], n, y)
			}
		}
	}
}

// TestNoDay checks that a story without a day has only the dates it tells.
func TestNoDay(t *testing.T) {
	f := finder(t)
	text := "He left on Tuesday , last year , in May , on May 3 , 2011 and in 1999 ."
	s := plainSentence(text)
	ts := f.Story(&story.Story{Text: text}, &lang.Doc{Text: text, Sentences: []lang.Sentence{*s}})
	var got []string
	for _, e := range ts.Exprs() {
		if e.From.Known() {
			got = append(got, e.Value)
		}
	}
	if want := "[2011-05-03 1999]"; fmt.Sprint(got) != want {
		t.Errorf("dates without a day: %v, want %s", got, want)
	}
	if d := ts.Default(0, 1, true); d != nil {
		t.Errorf("default date of a story without a day: %v", d)
	}
}

// FuzzStory feeds text with arbitrary trees: no panic, and every date in order.
func FuzzStory(f *testing.F) {
	f.Add("On Tuesday , two days after the vote , he left .", uint64(3))
	f.Add("from 3 to 5 May 1999 , in the late 1980s and 20 years ago at 10:30 a.m.", uint64(77))
	f.Add("Nine years , months and 9999999999 days later , 99,999 weeks before last Easter", uint64(1<<40))
	fi, err := New(lexiconFS())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		if len(text) > 4000 {
			return
		}
		s := plainSentence(text)
		rels := []string{"obl", "nmod", "advcl", "nsubj", "conj", "acl:relcl", "xcomp", "ccomp", "root", "nmod:poss", "case", "mark"}
		pos := []string{"VERB", "NOUN", "PROPN", "ADP", "AUX"}
		for i := range s.Tokens {
			seed = seed*6364136223846793005 + 1442695040888963407
			x := int(seed >> 33)
			s.Tokens[i].Head = x%(len(s.Tokens)+2) - 1
			s.Tokens[i].Rel = rels[x/7%len(rels)]
			s.Tokens[i].UPOS = pos[x/11%len(pos)]
			s.Tokens[i].Lemma = s.Tokens[i].Form
		}
		doc := &lang.Doc{Text: text, Sentences: []lang.Sentence{*s, *s}}
		ts := fi.Story(&story.Story{Text: text, Published: day.Day(700000 + seed%70000)}, doc)
		for _, e := range ts.Exprs() {
			if e.From > e.To || e.From.Known() != e.To.Known() || e.First > e.Last || e.Start > e.End {
				t.Fatalf("%+v", e)
			}
		}
		for i := range s.Tokens {
			if d, _, ok := ts.Of(1, i); ok && (d.From > d.To || d.From == "") {
				t.Fatalf("token %d: %+v", i, d)
			}
			_ = ts.Why(0, i)
			_ = ts.Default(0, i, true)
		}
	})
}
