// Package web is the desk: pages to look at stories and their records, to code
// a story of one's own, to judge records, and to read the lexicon. It serves
// them; what it shows it gets from a pipeline and a database. Every file it
// sends is inside the program, and works with no network and without scripts.
package web

import (
	"context"
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"dateline/internal/batch"
	"dateline/internal/pipeline"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
	"dateline/internal/terms"
)

// Options say what a desk works with.
type Options struct {
	Pipeline *pipeline.Pipeline
	Lexicon  fs.FS // the lexicon's files, to show rules where they stand
	Store    *store.DB
	Samples  []Sample // stories to try it on
	Tokens   Tokens
	Hosts    []string         // names it goes by, beside localhost and numbers
	Log      *slog.Logger     // nil for none
	Now      func() time.Time // nil for the clock
	Timeout  time.Duration    // for coding one story; 0 is 10 s
	API      http.Handler     // what programs ask, below /api/; nil for none
	AtOnce   int              // stories coded at a time; 0 is one for each processor
	AskTime  time.Duration    // for what a page asks the database; 0 is 10 s
}

// A Sample is a story to try the desk on.
type Sample struct{ Name, Label, Title, Published, Text string }

// A Server is the desk. It is made by New.
type Server struct {
	opt       Options
	log       *slog.Logger
	pages     map[string]*template.Template
	assets    *assets
	lexicon   *browser
	sessions  *sessions
	metrics   *metrics
	gate      *batch.Gate // for coding
	asks      *batch.Gate // for questions to the database
	terms     *terms.Reader
	cache     *pageCache
	bell      *bell
	closing   chan struct{} // closed when the desk closes
	closeOnce sync.Once
	unwatch   func()
	countries map[string]string // names by code
	downloads *batch.Gate
	writing   chan struct{} // taken by what writes stories
	handler   http.Handler
	waiting   atomic.Pointer[string] // what readiness waits for; nil if ready
}

// waitingFor is how many stories may wait to be coded for each that is.
const waitingFor = 32

// asksAtOnce is how many questions the database is asked at a time by each
// processor.
const asksAtOnce = 2

// New makes a desk.
func New(opt Options) (*Server, error) {
	if opt.Store == nil || opt.Pipeline == nil {
		return nil, errors.New("the desk needs a database and a pipeline")
	}
	s := &Server{opt: opt, log: opt.Log, sessions: newSessions(), metrics: newMetrics(), writing: make(chan struct{}, 1)}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.opt.Now == nil {
		s.opt.Now = time.Now
	}
	if s.opt.Timeout <= 0 {
		s.opt.Timeout = 10 * time.Second
	}
	if s.opt.AtOnce <= 0 {
		s.opt.AtOnce = runtime.GOMAXPROCS(0)
	}
	if s.opt.AskTime <= 0 {
		s.opt.AskTime = askTime
	}
	var err error
	s.gate = batch.NewGate(s.opt.AtOnce, waitingFor*s.opt.AtOnce)
	s.asks = batch.NewGate(asksAtOnce*runtime.GOMAXPROCS(0), waitingFor*asksAtOnce*runtime.GOMAXPROCS(0))
	s.terms = terms.New(opt.Store)
	s.downloads = batch.NewGate(runtime.GOMAXPROCS(0), waitingFor)
	s.bell, s.closing = newBell(listeners), make(chan struct{})
	if s.countries, err = terms.Countries(); err != nil {
		return nil, err
	}
	s.cache = newPageCache(opt.Pipeline.Version().Short(), s.opt.Now())
	if s.assets, err = newAssets(); err != nil {
		return nil, err
	}
	if s.pages, err = parsePages(s.assets); err != nil {
		return nil, err
	}
	if s.lexicon, err = newBrowser(opt.Pipeline, opt.Lexicon); err != nil {
		return nil, err
	}
	s.handler = s.routes()
	s.unwatch = opt.Store.Watch(s.bell.add)
	return s, nil
}

// Wait makes the desk say that it is not ready, and why; "" makes it ready.
func (s *Server) Wait(reason string) {
	if reason == "" {
		s.waiting.Store(nil)
		return
	}
	s.waiting.Store(&reason)
}

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	handle := func(pattern string, h http.HandlerFunc) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			if p, ok := r.Context().Value(routeKey{}).(*string); ok {
				*p = pattern
			}
			h(w, r)
		})
	}
	page := func(h http.HandlerFunc) http.HandlerFunc { return s.needs(Read, s.cached(h)) }
	handle("GET /{$}", page(s.nowPage))
	handle("GET /stories", page(s.storiesPage))
	handle("GET /incidents/{id}", page(s.incidentPage))
	handle("GET /query", page(s.queryPage))
	handle("GET /query/{file}", s.needs(Read, s.queryFile))
	handle("GET /export", page(s.exportPage))
	handle("GET /export/events", s.needs(Read, s.exportFile))
	handle("GET /status", page(s.statusPage))
	handle("GET /live", s.needs(Read, s.live))
	handle("GET /try", s.needs(Read, s.tryPage))
	handle("POST /try", s.needs(Read, s.try))
	handle("POST /stories", s.needs(Write, s.keep))
	handle("GET /story/{id}", page(s.storyPage))
	handle("POST /story/{id}/say", s.needs(Write, s.say))
	handle("GET /story/{id}/edit", s.needs(Write, s.editPage))
	handle("POST /story/{id}/edit", s.needs(Write, s.edit))
	handle("POST /coder", s.needs(Write, s.coder))
	handle("GET /bench", page(s.benchPage))
	handle("GET /gold.jsonl", s.needs(Read, s.gold))
	handle("GET /annotations.jsonl", s.needs(Read, s.annotations))
	handle("GET /lexicon", page(s.lexiconPage))
	handle("GET /lexicon/{file...}", page(s.lexiconFile))
	handle("GET /timeline", page(s.timelinePage))
	handle("GET /map", page(s.mapPage))
	handle("GET /compare", page(s.comparePage))
	handle("GET /actors", page(s.actorsPage))
	handle("GET /actors/{term...}", page(s.actorPage))
	handle("POST /theme", s.theme)
	handle("GET /login", s.loginPage)
	handle("POST /login", s.login)
	handle("POST /logout", s.logout)
	handle("GET /assets/{file...}", s.assets.serve)
	handle("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok\n") }) //nolint:errcheck // nobody is left to tell
	handle("GET /readyz", s.ready)
	handle("GET /metrics", s.needs(Read, s.metrics.handler.ServeHTTP))
	if s.opt.API != nil {
		handle("/api/", s.opt.API.ServeHTTP)
	}
	handle("/", func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, http.StatusNotFound, "There is no such page.")
	})
	h := s.identify(zipped(limits(mux)))
	h = s.sameOrigin(h)
	h = s.hosts(h)
	h = s.watch(h)
	return headers(h)
}

// sameOrigin refuses what a page of another site sends with our reader's
// rights.
func (s *Server) sameOrigin(next http.Handler) http.Handler {
	p := http.NewCrossOriginProtection()
	p.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, http.StatusForbidden, "Another site sent this; it was not done.")
	}))
	return p.Handler(next)
}

func (s *Server) ready(w http.ResponseWriter, _ *http.Request) {
	if why := s.waiting.Load(); why != nil {
		http.Error(w, *why, http.StatusServiceUnavailable)
		return
	}
	io.WriteString(w, "ready\n") //nolint:errcheck // nobody is left to tell
}

// Code codes a story with its reasons, when there is room.
func (s *Server) code(ctx context.Context, st *story.Story) (c *record.Coded, err error) {
	ctx, cancel := context.WithTimeout(ctx, s.opt.Timeout)
	defer cancel()
	leave, err := s.gate.Enter(ctx)
	if err != nil {
		s.metrics.refused.Inc()
		return nil, err
	}
	defer leave()
	start := time.Now()
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("a fault in dateline, please report it: %v", v)
		}
		s.metrics.coded(time.Since(start), c)
	}()
	return s.opt.Pipeline.Coded(ctx, st, true)
}

// Close ends what is told to pages as it happens, which has no end of its own.
func (s *Server) Close() { s.closeOnce.Do(func() { s.unwatch(); close(s.closing) }) }

// Serve answers on a listener until ctx ends, then finishes what it has begun,
// for at most grace.
func (s *Server) Serve(ctx context.Context, l net.Listener, grace time.Duration) error {
	srv := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       90 * time.Second,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
		BaseContext:       func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	srv.RegisterOnShutdown(s.Close)
	return serve(ctx, srv, l, grace)
}

func serve(ctx context.Context, srv *http.Server, l net.Listener, grace time.Duration) error {
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := srv.Shutdown(end); err != nil {
		return errors.Join(fmt.Errorf("not all requests were finished: %w", err), srv.Close())
	}
	return nil
}
