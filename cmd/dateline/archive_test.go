//go:build cgo

package main

import (
	"context"
	"errors"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/internal/annotate"
	"dateline/internal/pipeline"
	"dateline/internal/web"
)

// TestArchive: what the desk keeps in a database is there when it is opened
// again, and the API asks for the same tokens.
func TestArchive(t *testing.T) {
	ctx := context.Background()
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c := &serveCmd{DB: filepath.Join(t.TempDir(), "desk.db"), Memory: "512MB"}
	a, _, closeAll, err := c.archive(ctx, p, nil)
	if err != nil {
		t.Fatal(err)
	}
	n, err := demo(ctx, p, a)
	if err != nil || n < 10 {
		t.Fatal(n, err)
	}
	if err := closeAll(); err != nil {
		t.Fatal(err)
	}
	a, programs, closeAll, err := c.archive(ctx, p, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer closeAll()
	seen, after := map[string]bool{}, ""
	for range 100 {
		some, next, err := a.Stories(ctx, after, 3)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range some {
			if seen[e.ID] || e.Title == "" && len(e.Events) == 0 {
				t.Errorf("%+v", e)
			}
			seen[e.ID] = true
		}
		if after = next; next == "" {
			break
		}
	}
	if len(seen) != n {
		t.Errorf("%d stories, want %d", len(seen), n)
	}
	for id := range seen {
		s, err := a.Story(ctx, id)
		if err != nil || s.Story.ID != id {
			t.Fatal(err)
		}
		word := annotate.Annotation{Story: id, Record: annotate.OfStory, Coder: "Ana", At: time.Now(), Verdict: annotate.Whole}
		if err := a.Annotate(ctx, word); err != nil {
			t.Fatal(err)
		}
		if said, err := a.Annotations(ctx, id); err != nil || len(said) != 1 || said[0].Coder != "Ana" {
			t.Errorf("%+v %v", said, err)
		}
		if ids, err := a.Annotated(ctx); err != nil || len(ids) != 1 || ids[0] != id {
			t.Errorf("%q %v", ids, err)
		}
		break
	}
	if _, err := a.Story(ctx, "none"); !errors.Is(err, web.ErrNotFound) {
		t.Error(err)
	}
	if _, _, err := a.Stories(ctx, "nonsense", 3); !errors.Is(err, web.ErrNotFound) {
		t.Error(err)
	}
	tokens := web.Tokens{}
	const reader, writer = "a token that may read", "a token that may write"
	if err := errors.Join(tokens.Add(web.Read, reader), tokens.Add(web.Write, writer)); err != nil {
		t.Fatal(err)
	}
	desk, err := web.New(web.Options{Pipeline: p, Lexicon: pipeline.Files(pipeline.Options{}), Archive: a, API: programs, Tokens: tokens})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		method, path, token string
		want                int
	}{
		{"GET", "/facts", "", 401}, {"GET", "/facts", "another token, made up", 401}, {"GET", "/facts", reader, 200},
		{"POST", "/code", reader, 200}, {"POST", "/stories", "", 401}, {"POST", "/stories", reader, 403}, {"POST", "/stories", writer, 200},
	} {
		r := httptest.NewRequest(x.method, "http://localhost/api/v1"+x.path, strings.NewReader(`{"text": "France praised Germany."}`))
		if x.token != "" {
			r.Header.Set("Authorization", "Bearer "+x.token)
		}
		w := httptest.NewRecorder()
		desk.ServeHTTP(w, r)
		if w.Code != x.want {
			t.Errorf("%s %s with %q: %d, want %d: %s", x.method, x.path, x.token, w.Code, x.want, w.Body)
		}
	}
}
