package api

import (
	"compress/gzip"
	"net/http"
	"strconv"
	"strings"
)

// An answer compresses what is written through it, if its reader takes that,
// and remembers the status.
type answer struct {
	http.ResponseWriter
	zip    bool
	gz     *gzip.Writer
	status int
}

// WriteHeader sends the status.
func (a *answer) WriteHeader(status int) {
	if a.status != 0 {
		return
	}
	if status >= 100 && status < 200 {
		a.ResponseWriter.WriteHeader(status)
		return
	}
	a.status = status
	h := a.Header()
	h.Add("Vary", "Accept-Encoding")
	if status >= http.StatusBadRequest { // an error is no state of the database
		h.Del("ETag")
		h.Del("Last-Modified")
	}
	if status == http.StatusServiceUnavailable {
		h.Set("Retry-After", "1")
	}
	if a.zip && status != http.StatusNoContent && status != http.StatusNotModified && h.Get("Content-Type") != eventStream {
		h.Set("Content-Encoding", "gzip")
		h.Del("Content-Length")
		a.gz, _ = gzip.NewWriterLevel(a.ResponseWriter, gzip.BestSpeed) // the level is right
	}
	a.ResponseWriter.WriteHeader(status)
}

// Write writes some of the body.
func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.WriteHeader(http.StatusOK)
	}
	if a.gz != nil {
		return a.gz.Write(b)
	}
	return a.ResponseWriter.Write(b)
}

// FlushError sends what there is.
func (a *answer) FlushError() error {
	if a.gz != nil {
		if err := a.gz.Flush(); err != nil {
			return err
		}
	}
	return http.NewResponseController(a.ResponseWriter).Flush()
}

// Unwrap gives the writer below.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

func (a *answer) finish() {
	if a.gz != nil {
		_ = a.gz.Close() // nobody is left to tell
	}
}

// acceptsGzip tells whether the reader of an answer takes it compressed.
func acceptsGzip(r *http.Request) bool {
	for _, part := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name = strings.TrimSpace(name); name != "gzip" && name != "*" {
			continue
		}
		q, ok := strings.CutPrefix(strings.ReplaceAll(params, " ", ""), "q=")
		if !ok {
			return true
		}
		f, err := strconv.ParseFloat(q, 64)
		return err == nil && f > 0
	}
	return false
}
