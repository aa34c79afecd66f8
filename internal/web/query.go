package web

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"dateline/internal/event"
	"dateline/internal/export"
	"dateline/internal/lang"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
)

type queryData struct {
	Form                       *filterForm
	Events                     []*recordView
	Total                      int
	Order                      string
	Oldest, Newest, Next       string
	JSONL, CSV, Parquet, Elses string // where to get the same events
}

// perTable is how many events a page's table has.
const perTable = 100

// cursorForm is the form of a cursor: a day, and an id.
var cursorForm = regexp.MustCompile(`^([0-9]{4}-[0-9]{2}-[0-9]{2}|undated)\.[^\x00-\x1f]{1,300}$`)

func (s *Server) queryPage(w http.ResponseWriter, r *http.Request) {
	q, err := s.filterOf(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d := queryData{Order: r.URL.Query().Get("order")}
	if d.Order != "date" {
		d.Order = "newest"
	}
	d.Form = q.form("/query", "order", map[string]string{"date": "date"}[d.Order])
	d.Newest, d.Oldest = q.Link("/query"), q.Link("/query", "order", "date")
	d.JSONL, d.CSV, d.Parquet, d.Elses = q.Link("/query/events.jsonl"), q.Link("/query/events.csv"), q.Link("/query/events.parquet"), q.Link("/export")
	status := http.StatusOK
	if q.Fault != "" {
		status = http.StatusUnprocessableEntity
	} else if err := s.table(r, q, &d); err != nil {
		s.broken(w, r, err)
		return
	}
	s.page(w, r, status, "query", pageData{Title: "Query", Data: d})
}

func (s *Server) table(r *http.Request, q *query, d *queryData) error {
	ctx, done, err := s.asking(r)
	if err != nil {
		return err
	}
	defer done()
	page := store.Page{Order: store.ByNewest, Limit: perTable + 1, After: r.URL.Query().Get("after")}
	if d.Order == "date" {
		page.Order = store.ByDate
	}
	if err := checkCursor(page.After); err != nil {
		return err
	}
	last := ""
	for e, err := range s.opt.Store.Events(ctx, q.Filter, page) {
		if err != nil {
			return err
		}
		if len(d.Events) == perTable {
			set := []string{"after", last}
			if d.Order == "date" {
				set = append(set, "order", "date")
			}
			d.Next = q.Link("/query", set...)
			break
		}
		d.Events = append(d.Events, viewRecord(&record.Coded{Events: []event.Event{*e}}, 0))
		last = store.Cursor(e)
	}
	d.Total, err = s.opt.Store.Count(ctx, q.Filter)
	return err
}

// contentTypes are those of what can be downloaded.
var contentTypes = map[string]string{
	"jsonl": "application/jsonl; charset=utf-8", "csv": "text/csv; charset=utf-8", "parquet": "application/vnd.apache.parquet",
	"plover": "application/jsonl; charset=utf-8", "geojson": "application/geo+json; charset=utf-8", "webannotation": "application/ld+json; charset=utf-8",
}

// maxRows bounds the events of a download.
const maxRows = 1_000_000

// longTime is how long a download may take.
const longTime = 10 * time.Minute

// queryFile sends all the events of a filter in a form of dateline query.
func (s *Server) queryFile(w http.ResponseWriter, r *http.Request) {
	format, ok := map[string]string{"events.jsonl": "jsonl", "events.csv": "csv", "events.parquet": "parquet"}[r.PathValue("file")]
	if !ok {
		s.fail(w, r, http.StatusNotFound, "There is no such page.")
		return
	}
	s.fetch(w, r, "events."+format, contentTypes[format], func(ctx context.Context, q *query, out io.Writer) error {
		if format == "parquet" {
			return s.parquet(ctx, q.Filter, out)
		}
		rw, err := record.New(format, out, record.Style{})
		if err != nil {
			return err
		}
		err = s.rows(ctx, q.Filter, store.ByDate, func(e *event.Event) error {
			return rw.Write(&record.Coded{Events: []event.Event{*e}})
		})
		if err != nil {
			return err
		}
		return rw.Close()
	})
}

// rows gives the events of a filter, up to maxRows.
func (s *Server) rows(ctx context.Context, f store.Filter, order store.Order, each func(*event.Event) error) error {
	n := 0
	for e, err := range s.opt.Store.Events(ctx, f, store.Page{Order: order}) {
		if err != nil {
			return err
		}
		if n++; n > maxRows {
			return fmt.Errorf("more than %d events", maxRows)
		}
		if err := each(e); err != nil {
			return err
		}
	}
	return nil
}

func (s *Server) parquet(ctx context.Context, f store.Filter, out io.Writer) error {
	dir, err := os.MkdirTemp("", "dateline-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir) // what is left is of no use to anybody
	name := filepath.Join(dir, "events.parquet")
	if _, err := s.opt.Store.Parquet(ctx, f, name); err != nil {
		return err
	}
	in, err := os.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	_, err = io.Copy(out, in)
	return err
}

// fetch sends a file made by write. It breaks off where it cannot be whole.
func (s *Server) fetch(w http.ResponseWriter, r *http.Request, name, kind string, write func(context.Context, *query, io.Writer) error) {
	q, err := s.filterOf(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	if q.Fault != "" {
		s.fail(w, r, http.StatusUnprocessableEntity, "That cannot be asked: "+q.Fault+".")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), longTime)
	defer cancel()
	leave, err := s.downloads.Enter(ctx)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer leave()
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(longTime)) // where it cannot be set, none was
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	h.Set("Cache-Control", "no-store")
	out := &late{w: w}
	buf := bufio.NewWriterSize(out, 64<<10)
	err = write(ctx, q, buf)
	if err == nil {
		err = buf.Flush()
	}
	switch {
	case err == nil:
	case !out.begun:
		h.Del("Content-Disposition")
		s.broken(w, r, err)
	default:
		if ctx.Err() == nil {
			s.log.Error("download", "path", r.URL.Path, "error", err)
		}
		panic(http.ErrAbortHandler) // half a file must not look like one
	}
}

// A late writer knows whether anything was written.
type late struct {
	w     io.Writer
	begun bool
}

func (l *late) Write(b []byte) (int, error) {
	l.begun = true
	return l.w.Write(b)
}

type exportData struct {
	Form    *filterForm
	Formats []exportFormat
	To      string
	Total   int
}

type exportFormat struct{ Name, About, File string }

// exportFormats are the layouts that are one file, with what they are for.
var exportFormats = []exportFormat{
	{"jsonl", "dateline's records, one JSON object a line", "events.jsonl"},
	{"csv", "a table for spreadsheets and R", "events.csv"},
	{"parquet", "a table for large data, without texts", "events.parquet"},
	{"plover", "PLOVER events, JSON lines", "events.plover.jsonl"},
	{"icews", "ICEWS coded events, tab-separated", "events.tab"},
	{"gdelt1", "GDELT 1.0 events", "export-1.CSV"},
	{"gdelt2", "GDELT 2.0 events", "export-2.CSV"},
	{"polecat", "POLECAT, tab-separated", "polecat.txt"},
	{"phoenix", "Phoenix (Cline, OEDA)", "phoenix.csv"},
	{"petrarch", "PETRARCH output", "petrarch.txt"},
	{"geojson", "a layer for maps", "events.geojson"},
	{"webannotation", "W3C Web Annotations of the texts", "annotations.jsonld"},
	{"conllu", "texts with tags and trees, CoNLL-U", "stories.conllu"},
}

// layouts are those of exportFormats that this program writes.
func layouts() []exportFormat {
	return slices.DeleteFunc(slices.Clone(exportFormats), func(f exportFormat) bool { return f.Name != "parquet" && !export.Single(f.Name) })
}

func (s *Server) exportPage(w http.ResponseWriter, r *http.Request) {
	q, err := s.filterOf(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d := exportData{Form: q.form("/export"), Formats: layouts(), To: r.URL.Query().Get("to")}
	status := http.StatusOK
	if q.Fault != "" {
		status = http.StatusUnprocessableEntity
	} else {
		ctx, done, err := s.asking(r)
		if err == nil {
			d.Total, err = s.opt.Store.Count(ctx, q.Filter)
			done()
		}
		if err != nil {
			s.broken(w, r, err)
			return
		}
	}
	s.page(w, r, status, "export", pageData{Title: "Export", Data: d})
}

func (s *Server) exportFile(w http.ResponseWriter, r *http.Request) {
	all := layouts()
	i := slices.IndexFunc(all, func(f exportFormat) bool { return f.Name == r.URL.Query().Get("layout") })
	if i < 0 {
		s.fail(w, r, http.StatusUnprocessableEntity, "That cannot be asked: there is no such layout.")
		return
	}
	f := all[i]
	kind := contentTypes[f.Name]
	if kind == "" {
		kind = "text/plain; charset=utf-8"
	}
	every := r.URL.Query().Get("every-status") != ""
	s.fetch(w, r, f.File, kind, func(ctx context.Context, q *query, out io.Writer) error {
		if f.Name == "parquet" {
			return s.parquet(ctx, q.Filter, out)
		}
		return s.export(ctx, f.Name, every, q.Filter, out)
	})
}

// export writes the events of a filter in a layout, story by story.
func (s *Server) export(ctx context.Context, layout string, every bool, f store.Filter, out io.Writer) error {
	ew, err := export.New(layout, out, export.Options{
		EveryStatus: every, Ontology: s.opt.Pipeline.Ontology(),
		GuardFormulas: true, // what a browser downloads is opened with a click
		Analyse: func(st *story.Story) (*lang.Doc, error) {
			leave, err := s.gate.Enter(ctx)
			if err != nil {
				return nil, err
			}
			defer leave()
			return s.opt.Pipeline.English().Analyse(st), ctx.Err()
		},
	})
	if err != nil {
		return err
	}
	item := &export.Item{}
	flush := func() error {
		if len(item.Events) == 0 {
			return nil
		}
		k, err := s.opt.Store.Story(ctx, item.Events[0].Story)
		switch {
		case err == nil:
			item.Story = k.Story
		case !errors.Is(err, store.ErrNotFound): // what was imported has no story
			return err
		}
		err = ew.Write(item)
		item = &export.Item{}
		return err
	}
	err = s.rows(ctx, f, store.ByID, func(e *event.Event) error {
		if len(item.Events) > 0 && item.Events[0].Story != e.Story {
			if err := flush(); err != nil {
				return err
			}
		}
		item.Events = append(item.Events, *e)
		return nil
	})
	if err == nil {
		err = flush()
	}
	if err == nil {
		err = ew.Close()
	}
	return err
}

// short cuts a long name for a table.
func short(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
