//go:build cgo

package api

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"dateline/internal/event"
)

// A message of the feed.
type message struct{ id, typ, data string }

// A follower reads the feed.
type follower struct {
	*testing.T
	in   *bufio.Scanner
	stop func()
}

func (s *site) follow(query, lastID string) *follower {
	s.Helper()
	c, cancel := context.WithCancel(ctx)
	r, err := http.NewRequestWithContext(c, http.MethodGet, s.URL+Prefix+"/live"+query, nil)
	if err != nil {
		s.Fatal(err)
	}
	if lastID != "" {
		r.Header.Set("Last-Event-ID", lastID)
	}
	resp, err := s.Client().Do(r) //nolint:bodyclose // the follower closes it
	if err != nil {
		s.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK || resp.Header.Get("Content-Type") != eventStream || resp.Header.Get("Content-Encoding") != "" {
		s.Fatalf("%d %v", resp.StatusCode, resp.Header)
	}
	in := bufio.NewScanner(resp.Body)
	in.Buffer(nil, 1<<20)
	f := &follower{s.T, in, func() { cancel(); resp.Body.Close() }}
	s.Cleanup(f.stop)
	return f
}

// next gives the next message; ok is false at the end.
func (f *follower) next() (m message, ok bool) {
	for f.in.Scan() {
		name, value, _ := strings.Cut(f.in.Text(), ": ")
		switch name {
		case "":
			if m.typ != "" {
				return m, true
			}
		case "id":
			m.id = value
		case "event":
			m.typ = value
		case "data":
			m.data = value
		}
	}
	return m, false
}

func (f *follower) event() (message, event.Event) {
	f.Helper()
	m, ok := f.next()
	var e event.Event
	if err := json.Unmarshal([]byte(m.data), &e); !ok || m.typ != "event" || err != nil || e.ID == "" {
		f.Fatalf("%+v %v", m, err)
	}
	return m, e
}

func (f *follower) want(typ string) message {
	f.Helper()
	m, ok := f.next()
	if !ok || m.typ != typ || m.id == "" {
		f.Fatalf("%+v, want %s", m, typ)
	}
	return m
}

func TestLive(t *testing.T) {
	s := open(t, func(c *Config) { c.Limits.Replay = 6; c.Limits.Live = 4 })
	all, some := s.follow("", ""), s.follow("?type=SANCTION", "")
	start := all.want("start")
	some.want("start")
	var r BulkResult
	s.post("/stories", jsonType, body(t, texts[:1]), 200, &r)
	var last message
	for i := range r.Events {
		m, e := all.event()
		if e.Story != "talks" {
			t.Errorf("%d: %+v", i, e)
		}
		if i == 0 {
			last = m
		}
	}
	// Resumed after the first, the others come again.
	again := s.follow("", last.id)
	for range r.Events - 1 {
		again.event()
	}
	again.stop()
	// From the start, all.
	again = s.follow("", start.id)
	for range r.Events {
		again.event()
	}
	s.post("/stories", jsonType, body(t, texts[2:]), 200, &r)
	if _, e := some.event(); e.Type != "SANCTION" {
		t.Errorf("%+v", e)
	}
	for range r.Events {
		again.event()
	}
	again.stop()
	// The same stories again are no news; what is not known any more is said.
	s.post("/stories", jsonType, body(t, texts), 200, &r)
	s.post("/stories", jsonType, body(t, []StoryIn{{ID: "a", Text: texts[0].Text + " China praised Japan.", Published: "2019-01-01"}}), 200, &r)
	for _, id := range []string{start.id, "00000000-1", "nonsense", "'; DROP TABLE records; --"} {
		lost := s.follow("", id)
		m := lost.want("reset")
		if !strings.Contains(m.data, "anew") {
			t.Errorf("%q: %+v", id, m)
		}
		lost.stop()
	}
	// One that has seen all hears nothing until there is news.
	seen := s.follow("", s.api.hub.id(s.api.hub.newest()))
	s.post("/stories", jsonType, body(t, []StoryIn{{ID: "b", Text: "The United States imposed sanctions on Iran on Monday.", Published: "2019-01-01"}}), 200, &r)
	if _, e := seen.event(); e.Story != "b" {
		t.Errorf("%+v", e)
	}
	if _, e := some.event(); e.Story != "b" {
		t.Errorf("%+v", e)
	}
	// There is room for four; the places of those who went are free again.
	full := s.follow("", "")
	full.want("start")
	s.get("/live", 503, nil)
	// The end of the API is the end of the feed.
	s.api.Close()
	for range 100 {
		if _, ok := full.next(); !ok {
			return
		}
	}
	t.Error("the feed did not end")
}

// TestSlow: who reads too slowly is told what is lost.
func TestSlow(t *testing.T) {
	h := newHub(4, 1)
	id := h.newest()
	h.add(make([]*event.Event, 4))
	if events, last, _, lost, _ := h.since(id); len(events) != 4 || last != 4 || lost {
		t.Errorf("%d events to %d, lost %v", len(events), last, lost)
	}
	h.add(make([]*event.Event, 1))
	if _, last, _, lost, _ := h.since(id); !lost || last != 5 {
		t.Errorf("to %d, lost %v", last, lost)
	}
	if _, _, _, lost, _ := h.since(6); !lost {
		t.Error("what is to come is not known")
	}
	_, _, more, _, _ := h.since(5)
	h.close()
	<-more
	h.close()
	h.add(make([]*event.Event, 1))
	if _, last, _, _, closed := h.since(5); last != 5 || !closed {
		t.Errorf("%d %v", last, closed)
	}
}
