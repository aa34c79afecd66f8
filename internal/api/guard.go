package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"dateline/internal/batch"
	"dateline/internal/store"
)

// guard stands before every operation: who may, with what parameters, for how
// long, and whether the sender has the answer already.
func (s *Server) guard(ctx huma.Context, next func(huma.Context)) {
	r, w := humago.Unwrap(ctx)
	op := ctx.Operation()
	k, _ := op.Metadata[kindKey].(kind)
	if s.Allow != nil {
		if status := s.Allow(r, k == writes); status != 0 {
			if status == http.StatusUnauthorized {
				w.Header().Set("WWW-Authenticate", `Bearer realm="dateline"`)
			}
			writeProblem(w, huma.NewError(status, map[int]string{http.StatusUnauthorized: "a token is needed", http.StatusForbidden: "the token may read, but not write"}[status]))
			return
		}
	}
	if err := checkParameters(op, r); err != nil {
		writeProblem(w, err)
		return
	}
	limited, cancel := s.limited(r.Context(), k)
	defer cancel()
	if k == streams || k == writes {
		rc := http.NewResponseController(w)
		until := time.Now().Add(s.Limits.LongTime)
		_ = rc.SetWriteDeadline(until) // where it cannot be set, none was
		_ = rc.SetReadDeadline(until)
	}
	if k == asks || k == streams {
		done, err := s.unchanged(limited, w, r)
		if err != nil {
			writeProblem(w, s.problem(limited, err))
			return
		}
		if done {
			return
		}
	}
	next(huma.WithContext(ctx, limited))
}

// maxValues is how many parameters a request may have.
const maxValues = 300

// checkParameters refuses parameters that no operation could make sense of:
// what is not text, what is empty, and several of what there is one of.
func checkParameters(op *huma.Operation, r *http.Request) huma.StatusError {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return huma.Error400BadRequest("the query of the address is not in the form name=value&name=value, percent-encoded")
	}
	bad := func(where, name, message string) huma.StatusError {
		return huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: message, Location: where + "." + name})
	}
	n := 0
	for _, p := range op.Parameters {
		values := q[p.Name]
		if p.In == "path" {
			values = []string{r.PathValue(p.Name)}
		} else if p.In != "query" {
			continue
		}
		n += len(values)
		if len(values) > 1 && p.Schema != nil && p.Schema.Type != huma.TypeArray {
			return bad(p.In, p.Name, "given more than once")
		}
		for _, v := range values {
			switch {
			case strings.TrimSpace(v) == "":
				return bad(p.In, p.Name, "has no value")
			case !utf8.ValidString(v) || strings.ContainsFunc(v, unicode.IsControl):
				return bad(p.In, p.Name, "has characters that are no text")
			case len(v) > maxValue:
				return bad(p.In, p.Name, fmt.Sprintf("is longer than %d bytes", maxValue))
			}
		}
	}
	if n > maxValues {
		return huma.Error422UnprocessableEntity(fmt.Sprintf("more than %d parameters", maxValues))
	}
	return nil
}

// maxValue is how many bytes a parameter may have.
const maxValue = 500

// unchanged sets what names the state of an answer, and answers 304 if the
// sender has that state.
func (s *Server) unchanged(ctx context.Context, w http.ResponseWriter, r *http.Request) (bool, error) {
	tag, at, err := s.Store.State(ctx)
	if err != nil {
		return false, err
	}
	// The same address gives other answers by version and wanted format.
	sum := sha256.Sum256([]byte(strings.Join([]string{tag, s.Pipeline.Version().Short(), r.URL.Path, r.URL.RawQuery, r.Header.Get("Accept")}, "\x00")))
	etag := `W/"` + hex.EncodeToString(sum[:12]) + `"`
	h := w.Header()
	h.Set("ETag", etag)
	h.Add("Vary", "Accept")
	// The header counts in seconds: what was written within the last one may
	// be written again within it.
	last := at.Truncate(time.Second)
	if last.Before(at) {
		last = last.Add(time.Second)
	}
	known := !at.IsZero() && !s.Now().Before(last)
	if known {
		h.Set("Last-Modified", last.UTC().Format(http.TimeFormat))
	}
	if match := r.Header.Get("If-None-Match"); match != "" {
		if match != "*" && !slices.ContainsFunc(strings.Split(match, ","), func(m string) bool {
			return strings.TrimPrefix(strings.TrimSpace(m), "W/") == strings.TrimPrefix(etag, "W/")
		}) {
			return false, nil
		}
	} else if since, err := http.ParseTime(r.Header.Get("If-Modified-Since")); err != nil || !known || last.After(since) {
		return false, nil
	}
	w.WriteHeader(http.StatusNotModified)
	return true, nil
}

// problem puts what went wrong into an answer. What a sender cannot help is
// logged and not told.
func (s *Server) problem(ctx context.Context, err error) huma.StatusError {
	var already huma.StatusError
	switch {
	case errors.As(err, &already):
		return already
	case errors.Is(err, store.ErrBadFilter):
		return huma.Error422UnprocessableEntity(strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": "))
	case errors.Is(err, store.ErrNotFound):
		return huma.Error404NotFound(err.Error())
	case errors.Is(err, batch.ErrBusy):
		return huma.Error503ServiceUnavailable(err.Error() + "; try again in a moment")
	case errors.Is(ctx.Err(), context.DeadlineExceeded), errors.Is(err, context.DeadlineExceeded):
		return huma.Error503ServiceUnavailable("this took too long; ask for less")
	case errors.Is(ctx.Err(), context.Canceled), errors.Is(err, context.Canceled):
		return huma.Error503ServiceUnavailable("interrupted")
	case errors.Is(err, store.ErrReadOnly):
		return huma.Error409Conflict("the database was opened for reading only")
	case errors.Is(err, store.ErrDiskFull):
		s.Log.Error("no space left for the database", "error", err)
		return huma.NewError(http.StatusInsufficientStorage, "no space left for the database")
	}
	s.Log.Error("a request failed", "error", err)
	return huma.Error500InternalServerError("the request failed; the log tells why")
}

// writeProblem answers with an error as RFC 9457 has it.
func writeProblem(w http.ResponseWriter, p huma.StatusError) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.GetStatus())
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(p) // nobody is left to tell
}
