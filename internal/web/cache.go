package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"
)

// A pageCache keeps pages that were made of the database as it is, so that it
// is asked once for what many read.
type pageCache struct {
	mu    sync.Mutex
	pages map[string]*cached
	bytes int
	epoch int // one more at each purge
	boot  string
}

// A cached page. Its fields but made are set before ready is closed.
type cached struct {
	ready        chan struct{}
	made         time.Time // when it was begun
	epoch        int
	state        string // of the database it was made of
	status       int
	header       http.Header
	body, zipped []byte
	old          *cached // what is shown while this one is made
}

// Bounds of what is kept.
const (
	maxPages     = 1000
	maxPageBytes = 32 << 20
)

// While the database is written to all the time it need not be asked anew for
// each reader: a page younger than fresh is shown as it is, one younger than
// stale once more while the next is made.
const (
	fresh = time.Second
	stale = 5 * time.Second
)

func newPageCache(version string, now time.Time) *pageCache {
	return &pageCache{pages: map[string]*cached{}, boot: fmt.Sprint(version, now.UnixNano())}
}

// purge forgets all pages: the desk itself has written.
func (c *pageCache) purge() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pages, c.bytes = map[string]*cached{}, 0
	c.epoch++
}

// get gives the page of a key, and whether the caller must make it.
func (c *pageCache) get(key, state string, now time.Time) (p *cached, mine bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p = c.pages[key]
	switch {
	case p == nil:
		p = &cached{}
	case !p.done() && p.old != nil:
		return p.old, false
	case !p.done():
		return p, false
	case p.status != http.StatusOK:
		p = &cached{}
	case p.state == state, now.Sub(p.made) < fresh:
		return p, false
	default:
		p.old = nil
		p = &cached{old: p}
	}
	if len(c.pages) >= maxPages || c.bytes > maxPageBytes {
		c.pages, c.bytes = map[string]*cached{}, 0
	}
	p.ready, p.made, p.state, p.epoch = make(chan struct{}), now, state, c.epoch
	c.pages[key] = p
	return p, true
}

// keep ends the making of a page.
func (c *pageCache) keep(key string, p *cached) {
	c.mu.Lock()
	defer c.mu.Unlock()
	close(p.ready)
	p.old = nil
	if c.pages[key] != p {
		return
	}
	if p.status != http.StatusOK || p.epoch != c.epoch {
		delete(c.pages, key)
		return
	}
	c.bytes += len(p.body) + len(p.zipped)
}

func (p *cached) done() bool {
	select {
	case <-p.ready:
		return true
	default:
		return false
	}
}

// A sheet takes what a handler writes.
type sheet struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (s *sheet) Header() http.Header { return s.header }
func (s *sheet) WriteHeader(status int) {
	if s.status == 0 {
		s.status = status
	}
}
func (s *sheet) Write(b []byte) (int, error) {
	s.WriteHeader(http.StatusOK)
	return s.body.Write(b)
}

// cached shows the pages of a handler that asks the database and nothing that
// changes otherwise: again only when the database has changed, and to those
// who have the page already only that it is the same.
func (s *Server) cached(h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		state, _, err := s.opt.Store.State(r.Context())
		if err != nil {
			s.broken(w, r, err)
			return
		}
		key := strings.Join([]string{r.URL.RequestURI(), theme(r), coderName(r), fmt.Sprint(may(r.Context()), partly(r), strings.Contains(r.Header.Get("Accept"), "text/html"))}, "\x00")
		p, mine := s.cache.get(key, state, time.Now())
		switch {
		case mine && p.old != nil && time.Since(p.old.made) < stale:
			old := p.old
			go s.makeAside(p, key, h, r)
			p = old
		case mine:
			s.make(p, key, h, r)
		default:
			select {
			case <-p.ready:
			case <-r.Context().Done():
				s.broken(w, r, r.Context().Err())
				return
			}
		}
		p.send(w, r, key, s.cache.boot)
	}
}

// makeAside makes a page while another is shown.
func (s *Server) makeAside(p *cached, key string, h http.HandlerFunc, r *http.Request) {
	defer func() {
		if v := recover(); v != nil {
			s.log.Error("a fault in dateline, please report it", "path", r.URL.Path, "fault", fmt.Sprint(v), "stack", string(debug.Stack()))
		}
	}()
	s.make(p, key, h, r)
}

// make makes a page. It is for all who wait for it, so it is made even if the
// one who asked first has gone.
func (s *Server) make(p *cached, key string, h http.HandlerFunc, r *http.Request) {
	out := &sheet{header: http.Header{}}
	defer func() {
		p.status, p.header, p.body = out.status, out.header, out.body.Bytes()
		if p.status == 0 { // a fault, which is on its way up
			p.status = http.StatusInternalServerError
		}
		if p.status == http.StatusOK && len(p.body) > 1<<10 {
			var z bytes.Buffer
			g, _ := gzip.NewWriterLevel(&z, gzip.DefaultCompression) // the level is right
			_, err := g.Write(p.body)
			if cerr := g.Close(); err == nil && cerr == nil {
				p.zipped = z.Bytes()
			}
		}
		s.cache.keep(key, p)
	}()
	h(out, r.WithContext(context.WithoutCancel(r.Context())))
}

// send sends a page, or that the caller has it.
func (p *cached) send(w http.ResponseWriter, r *http.Request, key, boot string) {
	h := w.Header()
	for name, values := range p.header {
		h[name] = values
	}
	if p.status == http.StatusOK {
		// The page may come out otherwise with another program, which boot tells.
		sum := sha256.Sum256([]byte(boot + "\x00" + p.state + "\x00" + p.made.String() + "\x00" + key))
		tag := `W/"` + hex.EncodeToString(sum[:12]) + `"`
		h.Set("ETag", tag)
		h.Set("Cache-Control", "private, no-cache")
		h.Add("Vary", "Cookie, HX-Request")
		if slices.ContainsFunc(strings.Split(r.Header.Get("If-None-Match"), ","), func(m string) bool { return strings.TrimSpace(m) == tag }) {
			h.Del("Content-Type")
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	body := p.body
	if p.zipped != nil && accepts(r, "gzip") {
		h.Set("Content-Encoding", "gzip")
		body = p.zipped
	}
	w.WriteHeader(p.status)
	w.Write(body) //nolint:errcheck // nobody is left to tell
}
