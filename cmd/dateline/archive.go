package main

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync"

	"dateline/internal/annotate"
	"dateline/internal/api"
	"dateline/internal/event"
	"dateline/internal/pipeline"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/web"
)

// archive opens what the desk and the API answer from: the database, or one in
// memory. A build without a database has an archive of its own, and no API.
func (c *serveCmd) archive(ctx context.Context, p *pipeline.Pipeline, log *slog.Logger) (web.Archive, http.Handler, func() error, error) {
	db, err := store.Open(ctx, c.DB, store.Options{Memory: c.Memory})
	if errors.Is(err, store.ErrNoDriver) && c.DB == "" {
		return web.NewMemory(archived), nil, func() error { return nil }, nil
	}
	if err != nil {
		return nil, nil, nil, fail(statusBroken, err)
	}
	a, err := api.New(api.Config{Store: db, Pipeline: p, Log: log, Allow: web.Refusal})
	if err != nil {
		return nil, nil, nil, errors.Join(err, db.Close())
	}
	return &kept{db: db, maker: makerOf(p)}, a, func() error { a.Close(); return db.Close() }, nil
}

// kept is the desk's archive in a database.
type kept struct {
	db    *store.DB
	maker store.Maker
	mu    sync.Mutex // one story is added at a time
}

// Add keeps a coded story.
func (k *kept) Add(ctx context.Context, c *record.Coded) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	w, err := k.db.NewWriter(ctx, "ingest", k.maker, store.OptionsOf(map[string]any{"by": "desk"}))
	if err != nil {
		return err
	}
	if err := w.Put(ctx, c); err != nil {
		return err
	}
	return w.Close(ctx)
}

// Story gives a story with its records.
func (k *kept) Story(ctx context.Context, id string) (*record.Coded, error) {
	s, err := k.db.Story(ctx, id)
	if err != nil {
		return nil, known(err)
	}
	return s.Coded, nil
}

// Stories lists them, the latest first.
func (k *kept) Stories(ctx context.Context, after string, limit int) ([]web.Entry, string, error) {
	all, err := k.db.List(ctx, store.StoryFilter{After: after, Limit: limit + 1, Reprints: true})
	if err != nil {
		return nil, "", known(err)
	}
	next := ""
	if len(all) > limit {
		all = all[:limit]
		next = all[limit-1].Cursor()
	}
	events := map[string][]event.Event{}
	if len(all) > 0 {
		var ids []string
		for i := range all {
			ids = append(ids, all[i].ID)
		}
		for e, err := range k.db.Events(ctx, store.Filter{Story: ids, Origin: []string{store.Ours}, Reprints: true}, store.Page{Order: store.ByID}) {
			if err != nil {
				return nil, "", err
			}
			events[e.Story] = append(events[e.Story], *e)
		}
	}
	var out []web.Entry
	for i := range all {
		l := &all[i]
		out = append(out, web.Entry{ID: l.ID, Title: l.Title, Published: l.Published, Source: cmp.Or(l.Source, l.Agency), Place: strings.TrimSpace(l.Dateline), Events: events[l.ID]})
	}
	return out, next, nil
}

// Annotate keeps an annotation.
func (k *kept) Annotate(ctx context.Context, a annotate.Annotation) error {
	return known(k.db.Annotate(ctx, a))
}

// Annotations gives what was said of a story.
func (k *kept) Annotations(ctx context.Context, story string) ([]annotate.Annotation, error) {
	return k.db.Annotations(ctx, story)
}

// Annotated gives the stories of which something was said.
func (k *kept) Annotated(ctx context.Context) ([]string, error) { return k.db.Annotated(ctx) }

// known says in the desk's words that something is not there.
func known(err error) error {
	if errors.Is(err, store.ErrNotFound) || errors.Is(err, store.ErrBadFilter) {
		return web.ErrNotFound
	}
	return err
}
