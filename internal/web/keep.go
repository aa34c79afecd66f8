package web

import (
	"context"

	"dateline/internal/record"
	"dateline/internal/store"
)

// keepStory puts a coded story into the database, as a run of its own.
func (s *Server) keepStory(ctx context.Context, c *record.Coded) error {
	select {
	case s.writing <- struct{}{}:
		defer func() { <-s.writing }()
	case <-ctx.Done():
		return ctx.Err()
	}
	defer s.cache.purge()
	// What was begun is finished, even if the reader has gone.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.opt.Timeout+s.opt.AskTime)
	defer cancel()
	v := s.opt.Pipeline.Version()
	w, err := s.opt.Store.NewWriter(ctx, store.Ingest, store.Maker{Program: v.Program, Model: v.Model, Lexicon: v.Lexicon, Short: v.Short()}, store.OptionsOf(map[string]any{"by": "desk"}))
	if err != nil {
		return err
	}
	if err := w.Put(ctx, c); err != nil {
		return err
	}
	return w.Close(ctx)
}
