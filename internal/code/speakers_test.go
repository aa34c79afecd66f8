package code_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/internal/code"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/pipeline"
	"dateline/internal/story"
)

// enough is what share of a table of sentences must come out right: the trees
// of a statistical parser are not always.
const enough = 95

func newPipeline(t *testing.T) *pipeline.Pipeline {
	t.Helper()
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// samples codes a text; "¶" parts its paragraphs. The day is a Wednesday.
func samples(t *testing.T, p *pipeline.Pipeline, text string) (string, []code.Sample) {
	t.Helper()
	st := &story.Story{ID: "x", Published: day.Of(2022, 6, 1)}
	for i, para := range strings.Split(text, "¶") {
		if i > 0 {
			st.Text += "\n\n"
		}
		st.Regions = append(st.Regions, story.Region{Kind: story.Body, Start: len(st.Text), End: len(st.Text) + len(para)})
		st.Text += para
	}
	r, err := p.Read(context.Background(), st)
	if err != nil {
		t.Fatal(err)
	}
	return st.Text, p.Coder().Lenient().Samples(r)
}

// table calls f for each row; f tells what is wrong with it, "" if nothing.
func table(t *testing.T, name string, columns int, f func(c []string) string) {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	sc := bufio.NewScanner(file)
	n, bad := 0, 0
	for line := 1; sc.Scan(); line++ {
		if s := sc.Text(); s != "" && s[0] != '#' {
			c := strings.Split(s, "\t")
			if len(c) != columns {
				t.Fatalf("%s:%d: %d columns, want %d", name, line, len(c), columns)
			}
			n++
			if why := f(c); why != "" {
				bad++
				t.Logf("%s:%d: %s\n\t%s", name, line, why, c[0])
			}
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: %d of %d right", name, n-bad, n)
	if 100*(n-bad) < enough*n {
		t.Errorf("%s: %d of %d right, want %d%%", name, n-bad, n, enough)
	}
}

func TestSpeakers(t *testing.T) {
	p := newPipeline(t)
	table(t, "testdata/speakers.tsv", 4, func(c []string) string {
		text, ss := samples(t, p, c[0])
		from := strings.Index(text, c[1])
		if from < 0 {
			return "the stretch does not stand in the text"
		}
		inside := 0
		for i := range ss {
			e := &ss[i].Event
			at := e.Mentions[0].Start
			says := voiced(e.Speakers, c[2])
			switch in := at >= from && at < from+len(c[1]); {
			case in && c[2] == "-":
				inside++
				if len(e.Speakers) > 0 {
					return fmt.Sprintf("%s: %s speaks, want nobody", e.Mentions[0].Trigger, names(e.Speakers))
				}
			case in:
				inside++
				if !says {
					return fmt.Sprintf("%s: %s speaks, want %s", e.Mentions[0].Trigger, names(e.Speakers), c[2])
				}
				if c[3] != "*" && ss[i].Cue != c[3] {
					return fmt.Sprintf("%s: cue %q, want %q", e.Mentions[0].Trigger, ss[i].Cue, c[3])
				}
			case says:
				return fmt.Sprintf("%s: %s speaks outside of the stretch", e.Mentions[0].Trigger, c[2])
			}
		}
		if inside == 0 {
			return "no act in the stretch"
		}
		return ""
	})
}

func voiced(ps []event.Party, who string) bool {
	for _, p := range ps {
		if p.Country == who || strings.Contains(p.Name, who) || strings.Contains(p.Text, who) {
			return true
		}
	}
	return false
}

func names(ps []event.Party) string {
	if len(ps) == 0 {
		return "nobody"
	}
	var out []string
	for _, p := range ps {
		out = append(out, p.Name)
	}
	return strings.Join(out, ", ")
}

func TestStatus(t *testing.T) {
	p := newPipeline(t)
	table(t, "testdata/status.tsv", 3, func(c []string) string {
		_, ss := samples(t, p, c[0])
		got := "none"
		for i := range ss {
			if m := ss[i].Event.Mentions[0]; slices.Contains(strings.Split(c[1], "|"), m.Trigger) {
				got = ss[i].Event.Status
			}
		}
		if got != c[2] {
			return fmt.Sprintf("%s: %s, want %s", c[1], got, c[2])
		}
		return ""
	})
}
