package web

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"dateline/internal/event"
	"dateline/internal/pipeline"
	"dateline/internal/read"
	"dateline/internal/record"
	"dateline/internal/store"
)

var shared = sync.OnceValues(func() (*pipeline.Pipeline, error) { return pipeline.New(pipeline.Options{}) })

const call = `Washington, Nov 21 (Agency).- The presidents of the United States and Russia conferred by telephone for over an hour on Tuesday, the White House said.

"We will impose sanctions on Iran," Treasury Secretary Steven Mnuchin said in Geneva.
`

// options are those of a desk with the examples.
func options(t testing.TB) Options {
	t.Helper()
	p, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(context.Background(), "", store.Options{Memory: "256MB"})
	if errors.Is(err, store.ErrNoDriver) {
		t.Skip("no database without cgo")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return Options{Pipeline: p, Store: db, Lexicon: pipeline.Files(pipeline.Options{}), Samples: []Sample{{Name: "call", Label: "A call", Title: "Leaders talk", Published: "2017-11-21", Text: call}}}
}

func made(t testing.TB, opt Options) *Server {
	t.Helper()
	s, err := New(opt)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// desk is a desk with a few examples in its archive.
func desk(t testing.TB) *Server {
	t.Helper()
	s := made(t, options(t))
	var all []*record.Coded
	for st, err := range read.Stories(context.Background(), []string{filepath.Join("..", "..", "examples", "us-russia-call-2017.txt"), filepath.Join("..", "..", "examples", "belarus-protest-2020.txt"), filepath.Join("..", "..", "examples", "three-stories.jsonl")}, read.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		c, err := s.code(context.Background(), st)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	put(t, s.opt.Store, all...)
	return s
}

// put stores stories as a run does.
func put(t testing.TB, db *store.DB, all ...*record.Coded) {
	t.Helper()
	ctx := context.Background()
	w, err := db.NewWriter(ctx, "ingest", store.Maker{Program: "test", Model: "m", Lexicon: "l"}, "{}")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		if err := w.Put(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(ctx); err != nil {
		t.Fatal(err)
	}
}

// someStory is the id of the example with a call in it.
func someStory(t testing.TB, s *Server) string {
	t.Helper()
	list, err := s.opt.Store.List(context.Background(), store.StoryFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		if strings.Contains(e.Title, "Putin") {
			return e.ID
		}
	}
	t.Fatal("the example is not there")
	return ""
}

// event finds a record of the example.
func (s *Server) event(t testing.TB, id string) *event.Event {
	t.Helper()
	c, err := s.opt.Store.Story(context.Background(), someStory(t, s))
	if err != nil {
		t.Fatal(err)
	}
	i := find(c.Coded, id)
	if i < 0 {
		t.Fatalf("no record %s", id)
	}
	return &c.Events[i]
}

// An answer is what came of a request, without its body.
type answer struct {
	Status int
	Header http.Header
	set    []*http.Cookie
}

// Cookies gives the cookies it sets.
func (a answer) Cookies() []*http.Cookie { return a.set }

// ask sends a request and gives the answer with its body.
func ask(t testing.TB, h http.Handler, method, target string, form url.Values, with ...func(*http.Request)) (answer, string) {
	t.Helper()
	var body io.Reader
	if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r := httptest.NewRequest(method, target, body)
	r.Host = "localhost:8417"
	r.Header.Set("Accept", "text/html")
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for _, f := range with {
		f(r)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	res := w.Result()
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{res.StatusCode, res.Header, res.Cookies()}, string(b)
}

func header(k, v string) func(*http.Request) { return func(r *http.Request) { r.Header.Set(k, v) } }

func logTo(w io.Writer) *slog.Logger { return slog.New(slog.NewTextHandler(w, nil)) }
