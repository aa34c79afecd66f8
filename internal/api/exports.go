package api

import (
	"context"
	"fmt"
	"iter"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"dateline/internal/export"
	"dateline/internal/lang"
	"dateline/internal/story"
)

// exportFormat is the name of a layout that is one stream.
type exportFormat string

// Schema lists them.
func (exportFormat) Schema(huma.Registry) *huma.Schema {
	s := &huma.Schema{Type: huma.TypeString}
	for _, f := range export.Formats() {
		if export.Single(f) {
			s.Enum = append(s.Enum, f)
		}
	}
	return s
}

type exportIn struct {
	FilterParams
	Format        exportFormat `path:"format" doc:"The layout; docs/exports.md describes each."`
	EveryStatus   bool         `query:"every-status" doc:"Also events that did not happen, in layouts that cannot say so."`
	GuardFormulas bool         `query:"guard-formulas" doc:"In CSV, put an apostrophe before text that a spreadsheet would take for a formula."`
}

// leftHeader is the trailer that tells what a layout could not hold.
const leftHeader = "Dateline-Left-Out"

// contentTypes are those of layouts that are not plain text.
var contentTypes = map[string]string{"jsonl": linesType, "plover": linesType, "csv": tableType, "geojson": "application/geo+json", "webannotation": "application/ld+json"}

func (s *Server) exportRoutes() {
	op := operation(streams, "export", http.MethodGet, "/exports/{format}", "Events", "Export events",
		"All events that meet the conditions in the layout of another data set or tool, by story and id, those of other data sets last, so that the same database gives the same bytes. The trailer "+leftHeader+" counts what the layout cannot hold. A stream that cannot be finished breaks off, so that it is not taken for whole.")
	op.Responses["200"] = &huma.Response{Description: "The events.", Content: map[string]*huma.MediaType{
		"text/plain": {Schema: &huma.Schema{Type: huma.TypeString}},
	}}
	for _, t := range contentTypes {
		op.Responses["200"].Content[t] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	}
	huma.Register(s.api, op, s.export)
}

func (s *Server) export(ctx context.Context, in *exportIn) (*huma.StreamResponse, error) {
	f, err := in.Filter()
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	next, stop := iter.Pull2(s.Store.Items(ctx, f, in.Format != "jsonl" && in.Format != "csv"))
	c, err, more := next()
	if err != nil {
		stop()
		return nil, s.problem(ctx, err)
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		defer stop()
		_, w := humago.Unwrap(hc)
		h := w.Header()
		if t := contentTypes[string(in.Format)]; t != "" {
			h.Set("Content-Type", t+"; charset=utf-8")
		} else {
			h.Set("Content-Type", "text/plain; charset=utf-8")
		}
		h.Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", "dateline-"+string(in.Format)))
		h.Set("Trailer", leftHeader)
		out, err := export.New(string(in.Format), w, export.Options{
			EveryStatus: in.EveryStatus, GuardFormulas: in.GuardFormulas, Ontology: s.Pipeline.Ontology(),
			Analyse: func(st *story.Story) (*lang.Doc, error) {
				leave, err := s.gate.Wait(ctx)
				if err != nil {
					return nil, err
				}
				defer leave()
				return s.Pipeline.English().Analyse(st), ctx.Err()
			},
		})
		if err != nil {
			s.cut(ctx, err)
		}
		for n := 0; more; c, err, more = next() {
			if err == nil {
				if n += len(c.Events); n > s.Limits.Stream {
					err = fmt.Errorf("more than %d events", s.Limits.Stream)
				}
			}
			if err == nil {
				err = out.Write(&export.Item{Story: c.Story, Events: c.Events})
			}
			if err != nil {
				s.cut(ctx, err)
			}
		}
		if err := out.Close(); err != nil {
			s.cut(ctx, err)
		}
		h.Set(leftHeader, leftOut(out.Left()))
	}}, nil
}

// leftOut writes counts as a header can hold them: reason=count&reason=count.
func leftOut(all []export.Left) string {
	var parts []string
	for _, l := range all {
		parts = append(parts, fmt.Sprintf("%s=%d", url.QueryEscape(l.Reason), l.N))
	}
	slices.Sort(parts)
	return strings.Join(parts, "&")
}
