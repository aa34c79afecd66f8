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
	"dateline/internal/api"
	"dateline/internal/pipeline"
	"dateline/internal/store"
	"dateline/internal/web"
)

// TestKept: the examples are added once, what is said of them is there when
// the database is opened again, and the API asks for the same tokens as pages.
func TestKept(t *testing.T) {
	ctx := context.Background()
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "desk.db")
	open := func() *store.DB {
		db, err := store.Open(ctx, name, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return db
	}
	db := open()
	n, err := demo(ctx, p, db)
	if err != nil || n < 10 {
		t.Fatal(n, err)
	}
	all, err := db.List(ctx, store.StoryFilter{Reprints: true})
	if err != nil || len(all) != n {
		t.Fatalf("%d stories, want %d; %v", len(all), n, err)
	}
	word := annotate.Annotation{Story: all[0].ID, Record: annotate.OfStory, Coder: "Ana", At: time.Now(), Verdict: annotate.Whole}
	if err := errors.Join(db.Annotate(ctx, word), db.Close()); err != nil {
		t.Fatal(err)
	}
	db = open()
	defer db.Close()
	if n, err := demo(ctx, p, db); err != nil || n != 0 {
		t.Errorf("%d examples more, %v", n, err)
	}
	if said, err := db.Annotations(ctx, all[0].ID); err != nil || len(said) != 1 || said[0].Coder != "Ana" {
		t.Errorf("%+v %v", said, err)
	}
	tokens := web.Tokens{}
	const reader, writer = "a token that may read", "a token that may write"
	if err := errors.Join(tokens.Add(web.Read, reader), tokens.Add(web.Write, writer)); err != nil {
		t.Fatal(err)
	}
	programs, err := api.New(api.Config{Store: db, Pipeline: p, Allow: web.Refusal})
	if err != nil {
		t.Fatal(err)
	}
	defer programs.Close()
	desk, err := web.New(web.Options{Pipeline: p, Lexicon: pipeline.Files(pipeline.Options{}), Store: db, API: programs, Tokens: tokens})
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
