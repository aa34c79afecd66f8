package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
)

//go:embed assets templates
var files embed.FS

// An asset is a file of ours with its fingerprint.
type asset struct {
	body, zipped []byte // zipped is nil where it saves nothing
	kind, tag    string
}

type assets struct{ by map[string]*asset }

func newAssets() (*assets, error) {
	a := &assets{map[string]*asset{}}
	err := fs.WalkDir(files, "assets", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := files.ReadFile(name)
		if err != nil {
			return err
		}
		f := &asset{body: b, tag: fingerprint(b), kind: kinds[path.Ext(name)]}
		if f.kind == "" {
			return fmt.Errorf("%s: of no known kind", name)
		}
		a.by[strings.TrimPrefix(name, "assets/")] = f
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("assets: %w", err)
	}
	// The style sheet names fonts: by the addresses that change when they do.
	style := a.by["desk.css"]
	style.body = inStyle.ReplaceAllFunc(style.body, func(m []byte) []byte {
		url, uerr := a.url(string(m[len("url(") : len(m)-1]))
		if uerr != nil {
			err = fmt.Errorf("desk.css: %w", uerr)
		}
		return []byte("url(" + url + ")")
	})
	style.tag = fingerprint(style.body)
	if err != nil {
		return nil, err
	}
	for name, f := range a.by {
		if path.Ext(name) == ".woff2" {
			continue
		}
		var z bytes.Buffer
		w, err := gzip.NewWriterLevel(&z, gzip.BestCompression)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(f.body); err != nil {
			return nil, err
		}
		if err := w.Close(); err != nil {
			return nil, err
		}
		if z.Len() < len(f.body)*9/10 {
			f.zipped = z.Bytes()
		}
	}
	return a, nil
}

var inStyle = regexp.MustCompile(`url\([^)]*\)`)

// kinds are what files are by their names, whatever the machine's own table says.
var kinds = map[string]string{
	".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".woff2": "font/woff2",
	".json": "application/json", "": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8",
}

func fingerprint(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:8])
}

// url gives the address of an asset, which changes when the asset does.
func (a *assets) url(name string) (string, error) {
	f := a.by[name]
	if f == nil {
		return "", fmt.Errorf("no asset %s", name)
	}
	return "/assets/" + name + "?v=" + f.tag, nil
}

func (a *assets) serve(w http.ResponseWriter, r *http.Request) {
	f := a.by[r.PathValue("file")]
	if f == nil {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("Vary", "Accept-Encoding")
	h.Set("Cache-Control", "no-cache")
	if r.URL.Query().Get("v") == f.tag {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	body, tag := f.body, f.tag
	if f.zipped != nil && accepts(r, "gzip") {
		body, tag = f.zipped, f.tag+"-gz"
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("ETag", `"`+tag+`"`)
	if strings.Contains(r.Header.Get("If-None-Match"), `"`+tag+`"`) {
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", fmt.Sprint(len(body)))
	w.Write(body) //nolint:errcheck // nobody is left to tell
}

// accepts tells whether the caller takes an encoding.
func accepts(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, quality, _ := strings.Cut(part, ";")
		if strings.TrimSpace(name) == encoding {
			q := strings.ReplaceAll(quality, " ", "")
			return q != "q=0" && q != "q=0.0"
		}
	}
	return false
}
