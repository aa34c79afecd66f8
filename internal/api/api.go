// Package api answers programs: it codes stories they send, keeps them, and
// answers questions about what the database holds, over HTTP with JSON. Its
// description is OpenAPI 3.1, made from the types here. It decides nothing
// about records and draws no pages but its own description.
package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"dateline/internal/batch"
	"dateline/internal/pipeline"
	"dateline/internal/standing"
	"dateline/internal/store"
)

// Prefix is where the API lies.
const Prefix = "/api/v1"

// Config says what an API works with.
type Config struct {
	Store    *store.DB
	Pipeline *pipeline.Pipeline
	Limits   Limits
	Log      *slog.Logger // nil for none
	// Allow gives 0 if the sender of a request may read, or write, else the
	// status that refuses it, 401 or 403. nil allows everything.
	Allow func(r *http.Request, write bool) int
	Now   func() time.Time // nil for the clock
}

// Limits bound what a request may ask for. A field that is zero has the value
// named.
type Limits struct {
	Story    int           // bytes of a story: 1 MB
	Bulk     int64         // bytes of a request that adds stories: 32 MB
	Stories  int           // stories such a request may have: 2000
	Page     int           // rows of a page: 1000
	Stream   int           // rows of an answer that is streamed: 1,000,000
	Time     time.Duration // for a question: 10 s
	LongTime time.Duration // for a stream, or adding stories: 10 min
	CodeTime time.Duration // for coding a story: 10 s
	AtOnce   int           // stories coded at a time: one for each processor
	Waiting  int           // requests that may wait to be coded: 32 for each of those
	Live     int           // who may follow the feed at a time: 64
	Replay   int           // events the feed can repeat: 4096
}

func (l Limits) filled() Limits {
	set := func(n *int, to int) {
		if *n <= 0 {
			*n = to
		}
	}
	long := func(d *time.Duration, to time.Duration) {
		if *d <= 0 {
			*d = to
		}
	}
	set(&l.Story, 1<<20)
	if l.Bulk <= 0 {
		l.Bulk = 32 << 20
	}
	set(&l.Stories, 2000)
	set(&l.Page, 1000)
	set(&l.Stream, 1_000_000)
	long(&l.Time, 10*time.Second)
	long(&l.LongTime, 10*time.Minute)
	long(&l.CodeTime, 10*time.Second)
	set(&l.AtOnce, runtime.GOMAXPROCS(0))
	set(&l.Waiting, 32*l.AtOnce)
	set(&l.Live, 64)
	set(&l.Replay, 4096)
	return l
}

// A Server is the API. It answers requests below Prefix.
type Server struct {
	Config
	mux      *http.ServeMux
	api      huma.API
	spec     []byte // the description, JSON
	docs     []byte
	gate     *batch.Gate
	inFlight *batch.Budget
	writing  chan struct{} // taken by the request that adds stories
	hub      *hub
	rules    *standing.Rules
}

// New makes an API. Close ends its feeds.
func New(cfg Config) (*Server, error) {
	if cfg.Store == nil || cfg.Pipeline == nil {
		return nil, errors.New("the API needs a database and a pipeline")
	}
	s := &Server{Config: cfg, mux: http.NewServeMux(), inFlight: batch.NewBudget(maxInFlight), writing: make(chan struct{}, 1)}
	s.Limits = s.Limits.filled()
	if s.Log == nil {
		s.Log = slog.New(slog.DiscardHandler)
	}
	if s.Now == nil {
		s.Now = time.Now
	}
	var err error
	if s.rules, err = StandingRules(); err != nil {
		return nil, err
	}
	s.gate = batch.NewGate(s.Limits.AtOnce, s.Limits.Waiting)
	s.hub = newHub(s.Limits.Replay, s.Limits.Live)
	s.api = humago.NewWithPrefix(s.mux, Prefix, description(cfg.Pipeline.Version().Short()))
	s.api.UseMiddleware(s.guard)
	s.routes()
	if err := s.describe(); err != nil {
		return nil, fmt.Errorf("the description of the API: %w", err)
	}
	s.mux.HandleFunc("/", s.unknown)
	stop := s.Store.Watch(s.hub.add)
	s.hub.onClose = stop
	return s, nil
}

// Close ends the feeds that are followed.
func (s *Server) Close() { s.hub.close() }

// maxInFlight is how many bytes of story may be coded at the same time.
const maxInFlight = 1 << 20

func (s *Server) routes() {
	s.codeRoutes()
	s.eventRoutes()
	s.incidentRoutes()
	s.countRoutes()
	s.storyRoutes()
	s.actorRoutes()
	s.standingRoutes()
	s.annotationRoutes()
	s.liveRoutes()
	s.exportRoutes()
}

// ServeHTTP answers a request. What goes wrong in it is contained to it.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-cache")
	aw := &answer{ResponseWriter: w, zip: acceptsGzip(r) && r.Method != http.MethodHead}
	defer aw.finish()
	defer func() {
		v := recover()
		if v == nil {
			return
		}
		if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(v)
		}
		s.Log.Error("a fault in dateline, please report it", "path", r.URL.Path, "fault", fmt.Sprint(v), "stack", string(debug.Stack()))
		if aw.status != 0 { // too late for an error that can be read: the answer must not look whole
			panic(http.ErrAbortHandler)
		}
		writeProblem(aw, huma.Error500InternalServerError("something in dateline broke; the log tells what"))
	}()
	s.mux.ServeHTTP(aw, r)
}

// unknown answers what no route does.
func (s *Server) unknown(w http.ResponseWriter, r *http.Request) {
	var allow []string
	for _, m := range []string{http.MethodGet, http.MethodPost} {
		other := r.Clone(r.Context())
		other.Method = m
		if _, pattern := s.mux.Handler(other); pattern != "/" && pattern != "" {
			allow = append(allow, m)
		}
	}
	if len(allow) > 0 {
		w.Header().Set("Allow", strings.Join(allow, ", "))
		writeProblem(w, huma.Error405MethodNotAllowed("want "+strings.Join(allow, " or ")))
		return
	}
	writeProblem(w, huma.Error404NotFound("there is nothing here; "+Prefix+"/docs tells what there is"))
}

// A kind says how an operation is guarded.
type kind int

const (
	asks    kind = iota // a question: short, may be answered with "not changed"
	streams             // a question with a long answer
	codes               // work that changes nothing
	writes              // changes the database
	follows             // has no end
)

const kindKey = "kind"

// operation is what all operations have in common.
func operation(k kind, id, method, path, tag, summary, text string) huma.Operation {
	op := huma.Operation{
		OperationID: id, Method: method, Path: path, Tags: []string{tag}, Summary: summary, Description: text,
		Metadata: map[string]any{kindKey: k}, RejectUnknownQueryParameters: true, SkipValidateBody: true,
		Errors: []int{http.StatusBadRequest, http.StatusUnauthorized, http.StatusForbidden, http.StatusServiceUnavailable},
	}
	switch k {
	case writes, codes:
		op.Errors = append(op.Errors, http.StatusRequestEntityTooLarge, http.StatusUnsupportedMediaType)
	default:
		op.Responses = map[string]*huma.Response{}
	}
	if k == writes {
		op.Errors = append(op.Errors, http.StatusConflict, http.StatusInsufficientStorage)
	}
	if strings.Contains(path, "{") {
		op.Errors = append(op.Errors, http.StatusNotFound)
	}
	return op
}

// limited bounds the time a request may take.
func (s *Server) limited(ctx context.Context, k kind) (context.Context, context.CancelFunc) {
	switch k {
	case asks:
		return context.WithTimeout(ctx, s.Limits.Time)
	case codes:
		return context.WithTimeout(ctx, s.Limits.CodeTime)
	case streams, writes:
		return context.WithTimeout(ctx, s.Limits.LongTime)
	}
	return context.WithCancel(ctx)
}
