package main

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"dateline/internal/batch"
	"dateline/internal/story"
)

func TestPlacedErrors(t *testing.T) {
	s := source{story: &story.Story{ID: "s1", File: "news.jsonl", Line: 7}}
	if got := placed(s, &batch.Panic{Value: "index out of range"}).Error(); got != "news.jsonl:7: a fault in dateline, please report it: panic: index out of range" {
		t.Error(got)
	}
	if got := placed(s, errors.New("not coded within 2m0s")).Error(); got != "news.jsonl:7: not coded within 2m0s" {
		t.Error(got)
	}
	cause := errors.New("nosuch.txt: no such file")
	if got := placed(source{err: cause}, cause); got != cause {
		t.Error(got)
	}
	if got := placed(s, nil); got != nil {
		t.Error(got)
	}
}

func TestSize(t *testing.T) {
	for in, want := range map[string]size{"1": 1, "500KB": 500 << 10, "2MB": 2 << 20, "1G": 1 << 30} {
		var s size
		if err := s.UnmarshalText([]byte(in)); err != nil || s != want {
			t.Errorf("%s: %d, %v", in, s, err)
		}
	}
	for _, in := range []string{"", "x", "-1MB", "0", "3TB", "99999999999GB"} {
		var s size
		if err := s.UnmarshalText([]byte(in)); err == nil {
			t.Errorf("%q is taken for %d bytes", in, s)
		}
	}
}

func TestConclude(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		said   string
	}{
		{nil, statusOK, ""},
		{errPartial, statusPartial, ""},
		{fail(statusData, errors.New("mine.lex:12: no such type")), statusData, "dateline: mine.lex:12: no such type\n"},
		{fmt.Errorf("output: %w", errors.New("disk full\x1b[2J")), statusBroken, "dateline: output: disk full\\x1b[2J\n"},
		{errors.New("a\nb"), statusBroken, "dateline: a\ndateline: b\n"},
	} {
		var b strings.Builder
		if got := conclude(&b, c.err); got != c.status || b.String() != c.said {
			t.Errorf("%v: status %d, said %q", c.err, got, b.String())
		}
	}
}

func TestProgressLine(t *testing.T) {
	p := newProgress(nil, 80, 1000)
	p.bytes, p.done = 250, 50
	if got, want := p.line(10*time.Second), "[==========                              ]  25%  50 stories  5/s  30s left"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p.total = 0
	if got, want := p.line(10*time.Second), "50 stories  5/s"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	var out strings.Builder
	p.w, p.start = &out, time.Now().Add(time.Hour)
	if p.say("ending"); out.Len() > 0 {
		t.Errorf("short work: said %q", out.String())
	}
	p.start = time.Now().Add(-time.Hour)
	p.say("ending")
	p.clear()
	if got, want := out.String(), "\r\x1b[Kending\r\x1b[K"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	var none *progress
	none.say("ending")
	none.read(1)
	none.story()
	none.clear()
}

func TestNumbered(t *testing.T) {
	if a, b, c := numbered("p.html", 1), numbered("d.x/p.html", 2), numbered("p", 3); a != "p.html" || b != "d.x/p-2.html" || c != "p-3" {
		t.Error(a, b, c)
	}
}

func TestEveryCommandTellsItsStatuses(t *testing.T) {
	p, err := kong.New(&cli{}, variables())
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range p.Model.Leaves(true) {
		if !strings.Contains(n.Detail, "Exit status: 0") {
			t.Errorf("the help of %q has no exit statuses", n.FullPath())
		}
		if n.Help == "" {
			t.Errorf("%q has no help", n.FullPath())
		}
	}
}
