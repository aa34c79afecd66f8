package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"sync"
)

// A zipper compresses an answer that is text and not compressed yet.
type zipper struct {
	http.ResponseWriter
	pool    *sync.Pool
	gz      *gzip.Writer
	decided bool
}

func (z *zipper) decide() {
	if z.decided {
		return
	}
	z.decided = true
	h := z.Header()
	kind := h.Get("Content-Type")
	if h.Get("Content-Encoding") != "" || h.Get("Content-Length") != "" || !(strings.HasPrefix(kind, "text/") || strings.HasPrefix(kind, "application/")) {
		return
	}
	h.Set("Content-Encoding", "gzip")
	z.gz = z.pool.Get().(*gzip.Writer)
	z.gz.Reset(z.ResponseWriter)
}

// WriteHeader sends the status.
func (z *zipper) WriteHeader(status int) {
	if status >= 200 && status != http.StatusNoContent && status != http.StatusNotModified {
		z.decide()
	}
	z.ResponseWriter.WriteHeader(status)
}

// Write writes some of the body.
func (z *zipper) Write(b []byte) (int, error) {
	if z.Header().Get("Content-Type") == "" {
		z.Header().Set("Content-Type", http.DetectContentType(b))
	}
	z.decide()
	if z.gz != nil {
		return z.gz.Write(b)
	}
	return z.ResponseWriter.Write(b)
}

// Flush sends what there is.
func (z *zipper) Flush() {
	if z.gz != nil {
		z.gz.Flush() //nolint:errcheck // the next write will tell
	}
	http.NewResponseController(z.ResponseWriter).Flush() //nolint:errcheck // as above
}

func (z *zipper) Unwrap() http.ResponseWriter { return z.ResponseWriter }

// zipped compresses answers for those who take it.
func zipped(next http.Handler) http.Handler {
	pool := &sync.Pool{New: func() any {
		w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed) // the level is right
		return w
	}}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if forPrograms(r) {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Add("Vary", "Accept-Encoding")
		if !accepts(r, "gzip") || r.Method == http.MethodHead {
			next.ServeHTTP(w, r)
			return
		}
		z := &zipper{ResponseWriter: w, pool: pool}
		defer func() {
			if z.gz != nil {
				z.gz.Close() //nolint:errcheck // nobody is left to tell
				z.gz.Reset(io.Discard)
				pool.Put(z.gz)
			}
		}()
		next.ServeHTTP(z, r)
	})
}
