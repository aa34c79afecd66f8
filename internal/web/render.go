package web

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strings"
)

// PageData is what every page is made of.
type pageData struct {
	Title  string
	Name   string // the page's template
	Nav    []navItem
	Theme  string // "light", "dark" or "" for the reader's system
	Path   string // where the page is, to come back to
	Coder  string
	Write  bool // the reader may write
	Tokens bool // the desk asks for tokens
	Data   any
}

type navItem struct {
	Name, Path string
	Here       bool
}

// The places one can go to, in order.
var places = []navItem{
	{Name: "Now", Path: "/"}, {Name: "Stories", Path: "/stories"}, {Name: "Timeline", Path: "/timeline"}, {Name: "Map", Path: "/map"},
	{Name: "Actors", Path: "/actors"}, {Name: "Compare", Path: "/compare"}, {Name: "Try it", Path: "/try"},
	{Name: "Query", Path: "/query"}, {Name: "Export", Path: "/export"}, {Name: "Lexicon", Path: "/lexicon"}, {Name: "Bench", Path: "/bench"}, {Name: "Status", Path: "/status"},
}

// parseBase reads the templates that pages share.
func parseBase(a *assets) (*template.Template, error) {
	funcs := template.FuncMap{
		"asset":    a.url,
		"story":    storyPath,
		"incident": incidentPath,
		"short":    short,

		"thousands": thousands,
		"signed":    signed,
		"quadName":  func(q int) string { return quadOf(q).Name },
		"percent":   func(f float64) int { return int(f*100 + 0.5) },
		"plural":    plural,
		"pathquery": url.QueryEscape,
		"bar":       func(f float64) string { return fmt.Sprintf("%.1f", 40*f) },
	}
	base, err := template.New("base").Funcs(funcs).ParseFS(files, "templates/base.html", "templates/part-*.html")
	if err != nil {
		return nil, fmt.Errorf("pages: %w", err)
	}
	return base, nil
}

// parsePages reads the templates: each page with the base and the parts.
func parsePages(a *assets) (map[string]*template.Template, error) {
	base, err := parseBase(a)
	if err != nil {
		return nil, err
	}
	names, err := fs.Glob(files, "templates/page-*.html")
	if err != nil {
		return nil, err
	}
	pages := map[string]*template.Template{}
	for _, name := range names {
		t, err := base.Clone()
		if err == nil {
			t, err = t.ParseFS(files, name)
		}
		if err != nil {
			return nil, fmt.Errorf("pages: %w", err)
		}
		pages[strings.TrimSuffix(strings.TrimPrefix(path.Base(name), "page-"), ".html")] = t
	}
	return pages, nil
}

// page sends a page. It is made before the first byte goes out, so that a
// fault in it is told as one.
func (s *Server) page(w http.ResponseWriter, r *http.Request, status int, name string, d pageData) {
	d.Name, d.Theme, d.Path = name, theme(r), r.URL.RequestURI()
	d.Coder, d.Write, d.Tokens = coderName(r), may(r.Context()) >= Write, !s.opt.Tokens.None()
	for _, n := range places {
		n.Here = n.Path == r.URL.Path || n.Path != "/" && strings.HasPrefix(r.URL.Path, n.Path+"/") || n.Path == "/" && strings.HasPrefix(r.URL.Path, "/incidents/") || n.Path == "/stories" && strings.HasPrefix(r.URL.Path, "/story/")
		d.Nav = append(d.Nav, n)
	}
	s.execute(w, r, status, s.pages[name], "base.html", d)
}

// part sends a piece of a page, to be put in the place of another.
func (s *Server) part(w http.ResponseWriter, r *http.Request, status int, page, part string, data any) {
	s.execute(w, r, status, s.pages[page], part, data)
}

func (s *Server) execute(w http.ResponseWriter, r *http.Request, status int, t *template.Template, name string, data any) {
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, name, data); err != nil {
		s.log.Error("page", "path", r.URL.Path, "error", err)
		http.Error(w, "This page could not be made; the log tells why.", http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(b.Bytes()) //nolint:errcheck // nobody is left to tell
}

// fail says that something went wrong: on a page to people, in a line to
// programs.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, status int, what string) {
	if !strings.Contains(r.Header.Get("Accept"), "text/html") || partly(r) {
		http.Error(w, what, status)
		return
	}
	s.page(w, r, status, "error", pageData{Title: http.StatusText(status), Data: what})
}

// partly tells whether a script asks for a piece of a page.
func partly(r *http.Request) bool {
	return r.Header.Get("HX-Request") != "" && r.Header.Get("HX-History-Restore-Request") == ""
}

func theme(r *http.Request) string {
	if c, err := r.Cookie("theme"); err == nil && (c.Value == "light" || c.Value == "dark") {
		return c.Value
	}
	return ""
}

const year = 365 * 24 * 60 * 60

func (*Server) theme(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "theme", Path: "/", SameSite: http.SameSiteLaxMode, MaxAge: year}
	switch v := r.PostFormValue("theme"); v {
	case "light", "dark":
		c.Value = v
	default:
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
	http.Redirect(w, r, local(r.PostFormValue("to")), http.StatusSeeOther)
}

// storyPath is where a story is shown.
func storyPath(id string) string { return "/story/" + url.PathEscape(id) }

// incidentPath is where an incident is shown.
func incidentPath(id string) string { return "/incidents/" + url.PathEscape(id) }

// A Quad is one of the four kinds of act.
type quad struct {
	N    int
	Name string
	Key  string // how it is drawn
}

func quadOf(n int) quad {
	names := [...]quad{{0, "other", ""}, {1, "verbal cooperation", "open circle"}, {2, "material cooperation", "full circle"}, {3, "verbal conflict", "open triangle"}, {4, "material conflict", "full triangle"}}
	if n < 1 || n >= len(names) {
		return names[0]
	}
	return names[n]
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
