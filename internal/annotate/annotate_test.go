package annotate

import (
	"strings"
	"testing"
	"time"

	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/story"
)

func TestCheck(t *testing.T) {
	e := &event.Event{Type: "AID"}
	for _, c := range []struct {
		a   Annotation
		bad string
	}{
		{Annotation{Story: "s", Record: "r", Coder: "Ana", Verdict: Right}, ""},
		{Annotation{Story: "s", Record: "r", Coder: "Ana", Verdict: Edited, Event: e}, ""},
		{Annotation{Story: "s", Record: OfStory, Coder: "Ana", Verdict: Whole}, ""},
		{Annotation{Story: "s", Record: OfStory, Coder: "Ana", Verdict: Undone}, ""},
		{Annotation{Record: "r", Coder: "Ana", Verdict: Right}, "names its story"},
		{Annotation{Story: "s", Coder: "Ana", Verdict: Right}, "names its story"},
		{Annotation{Story: "s", Record: "r", Verdict: Right}, "coder's name"},
		{Annotation{Story: "s", Record: "r", Coder: "A\nB", Verdict: Right}, "coder's name"},
		{Annotation{Story: "s", Record: "r", Coder: strings.Repeat("ñ", 65), Verdict: Right}, "coder's name"},
		{Annotation{Story: "s", Record: "r", Coder: "Ana", Verdict: "perhaps"}, "no verdict"},
		{Annotation{Story: "s", Record: "r", Coder: "Ana", Verdict: Right, Note: strings.Repeat("x", 2001)}, "note"},
		{Annotation{Story: "s", Record: "r", Coder: "Ana", Verdict: Edited}, "should be"},
		{Annotation{Story: "s", Record: "r", Coder: "Ana", Verdict: Wrong, Event: e}, "should be"},
		{Annotation{Story: "s", Record: "r", Coder: "Ana", Verdict: Whole}, "of a story"},
		{Annotation{Story: "s", Record: OfStory, Coder: "Ana", Verdict: Right}, "of a story"},
	} {
		err := c.a.Check()
		if (err == nil) != (c.bad == "") || err != nil && !strings.Contains(err.Error(), c.bad) {
			t.Errorf("%+v: %v, want %q", c.a, err, c.bad)
		}
	}
}

func TestGold(t *testing.T) {
	text := "Peru sent aid. Chile met Peru. Peru blamed Chile."
	ev := func(id, typ string, at int) event.Event {
		return event.Event{ID: id, Type: typ, Mentions: []event.Mention{{Start: at}}}
	}
	c := &record.Coded{
		Story:     &story.Story{ID: "s", Text: text},
		Sentences: []record.Span{{Start: 0, End: 14}, {Start: 15, End: 30}},
		Events:    []event.Event{ev("a", "AID", 5), ev("b", "CONSULT", 21), ev("c", "ACCUSE", 36)},
	}
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	var said []Annotation
	say := func(record, coder string, v Verdict, e *event.Event) {
		now = now.Add(time.Second)
		said = append(said, Annotation{Story: "s", Record: record, Coder: coder, At: now, Verdict: v, Event: e})
	}
	types := func(coder string) (string, bool) {
		g, whole := MakeGold(c, said, coder)
		var out []string
		for _, e := range g.Events {
			out = append(out, e.Type)
		}
		return strings.Join(out, " "), whole
	}
	want := func(coder, events string, whole bool) {
		t.Helper()
		if got, w := types(coder); got != events || w != whole {
			t.Errorf("%s: %q, whole %v; want %q, %v", coder, got, w, events, whole)
		}
	}
	want("Ana", "", false)
	say(OfStory, "Ana", Whole, nil)
	want("Ana", "", false) // not all records are judged
	say("a", "Ana", Wrong, nil)
	say("b", "Ana", Right, nil)
	edited := ev("c", "REQUEST", 36)
	say("c", "Ana", Edited, &edited)
	want("Ana", "CONSULT REQUEST", true)
	missing := ev("m", "SANCTION", 30)
	say("m", "Ana", Missing, &missing)
	want("Ana", "CONSULT SANCTION REQUEST", true)
	say("a", "Ana", Right, nil) // changes her mind
	say("m", "Ana", Undone, nil)
	want("Ana", "AID CONSULT REQUEST", true)
	want("Ben", "", false)
	say("b", "Ben", Wrong, nil)
	want("Ana", "AID CONSULT REQUEST", true)
	say(OfStory, "Ana", Undone, nil)
	want("Ana", "AID CONSULT REQUEST", false)
	if g, _ := MakeGold(c, said, "Ana"); len(g.Sentences) != 2 || g.Sentences[0] != "Peru sent aid." {
		t.Errorf("sentences %q", g.Sentences)
	}
	if got := Latest(said, ""); len(got) != 4 || got[0].Coder != "Ana" || got[3].Coder != "Ben" {
		t.Errorf("what counts is %+v", got)
	}
}
