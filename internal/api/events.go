package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
)

type eventsIn struct {
	FilterParams
	Order  string   `query:"order" enum:"newest,oldest" default:"newest" doc:"By the day of the event; those without one come last."`
	Limit  int      `query:"limit" minimum:"1" doc:"How many: of JSON at most a page, 100 if not said; of lines and tables all there are if not said."`
	After  string   `query:"after" doc:"The cursor that next of the page before gave."`
	Fields []string `query:"fields,explode" maxItems:"40" doc:"Only these fields of each event, parted by commas. Not for CSV."`
	Count  bool     `query:"count" doc:"Also how many events there are in all. Not for lines and tables."`
	Format string   `query:"format" enum:"json,jsonl,csv" doc:"The form of the answer, before what the header Accept asks for."`
	Accept string   `header:"Accept" hidden:"true"`
}

// An Item is an event, perhaps with some of its fields only.
type Item struct {
	*event.Event
	fields []string
}

// Schema describes it as an event.
func (Item) Schema(r huma.Registry) *huma.Schema {
	return r.Schema(reflect.TypeFor[event.Event](), true, "Event")
}

// MarshalJSON writes the fields that are asked for, in the order of records.
func (i Item) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(i.Event); err != nil {
		return nil, err
	}
	if i.fields == nil {
		return bytes.TrimSpace(b.Bytes()), nil
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b.Bytes(), &all); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.WriteByte('{')
	for _, f := range i.fields {
		v, ok := all[f]
		if !ok {
			continue // left out where it is not known
		}
		if out.Len() > 1 {
			out.WriteByte(',')
		}
		fmt.Fprintf(&out, "%q:", f)
		out.Write(v)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// eventFields are the fields of a record, in order.
func eventFields() []string {
	var out []string
	for f := range reflect.TypeFor[event.Event]().Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		out = append(out, name)
	}
	return out
}

// An EventPage is a part of the events.
type EventPage struct {
	Events []Item `json:"events"`
	Next   string `json:"next,omitempty" doc:"The cursor of the page that follows; left out at the end."`
	Count  *int   `json:"count,omitempty" doc:"How many there are in all, if asked for."`
}

type eventIn struct {
	ID string `path:"id" doc:"The event's id."`
}

type eventOut struct{ Body *event.Event }

func (s *Server) eventRoutes() {
	reg := s.api.OpenAPI().Components.Schemas
	op := operation(streams, "events", http.MethodGet, "/events", "Events", "List events",
		"The events that meet all conditions; of several values of one condition one is enough. As JSON in pages: follow next, or the header Link. As JSON lines or CSV all of them in one stream; a stream that cannot be finished breaks off, so that it is not taken for whole.")
	op.Errors = append(op.Errors, http.StatusNotAcceptable)
	op.Responses["200"] = &huma.Response{Description: "Events.", Content: map[string]*huma.MediaType{
		jsonType:  {Schema: refTo(reg, nil, "EventPage", typeOf[EventPage]())},
		linesType: {Schema: &huma.Schema{Type: huma.TypeString, Description: "One event a line, each as Event."}},
		tableType: {Schema: &huma.Schema{Type: huma.TypeString, Description: "One event a row under a line of column names, as dateline code --format csv writes them."}},
	}, Headers: map[string]*huma.Param{"Link": {Description: "With rel=next, the address of the page that follows.", Schema: &huma.Schema{Type: huma.TypeString}}}}
	huma.Register(s.api, op, s.events)

	op = operation(asks, "event", http.MethodGet, "/events/{id}", "Events", "Get an event", "One event, with its mentions and the rule that coded it.")
	huma.Register(s.api, op, func(ctx context.Context, in *eventIn) (*eventOut, error) {
		e, err := s.one(ctx, in.ID)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		return &eventOut{e}, nil
	})
}

func (s *Server) one(ctx context.Context, id string) (*event.Event, error) {
	for e, err := range s.Store.Events(ctx, store.Filter{Event: []string{id}, Reprints: true}, store.Page{Limit: 1}) {
		return e, err
	}
	return nil, fmt.Errorf("event %s: %w", id, store.ErrNotFound)
}

// formats are the forms an answer may have, by what readers call them.
var formats = map[string]string{
	jsonType: jsonType, "application/*": jsonType, "*/*": jsonType,
	linesType: linesType, "application/jsonl": linesType, "application/jsonlines": linesType,
	tableType: tableType, "text/*": tableType,
}

// formatOf gives the form asked for.
func formatOf(format, accept string) (string, error) {
	switch format {
	case "json":
		return jsonType, nil
	case "jsonl":
		return linesType, nil
	case "csv":
		return tableType, nil
	}
	if strings.TrimSpace(accept) == "" {
		return jsonType, nil
	}
	best, most := "", 0.0
	for part := range strings.SplitSeq(accept, ",") {
		name, params, _ := strings.Cut(part, ";")
		q := 1.0
		for p := range strings.SplitSeq(params, ";") {
			if v, ok := strings.CutPrefix(strings.TrimSpace(p), "q="); ok {
				var err error
				if q, err = strconv.ParseFloat(v, 64); err != nil {
					q = 0
				}
			}
		}
		if t := formats[strings.ToLower(strings.TrimSpace(name))]; t != "" && q > most { // the first of equals
			best, most = t, q
		}
	}
	if best != "" {
		return best, nil
	}
	return "", huma.Error406NotAcceptable("want one of " + strings.Join([]string{jsonType, linesType, tableType}, ", "))
}

func (in *eventsIn) chosen() ([]string, error) {
	if len(in.Fields) == 0 {
		return nil, nil
	}
	known := eventFields()
	want := map[string]bool{}
	for _, v := range in.Fields {
		for f := range strings.SplitSeq(v, ",") {
			f = strings.TrimSpace(f)
			if !slices.Contains(known, f) {
				return nil, huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: "no such field; there are " + strings.Join(known, ", "), Location: "query.fields", Value: f})
			}
			want[f] = true
		}
	}
	return slices.DeleteFunc(known, func(f string) bool { return !want[f] }), nil
}

func (s *Server) events(ctx context.Context, in *eventsIn) (*huma.StreamResponse, error) {
	format, err := formatOf(in.Format, in.Accept)
	if err != nil {
		return nil, err
	}
	f, err := in.Filter()
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	fields, err := in.chosen()
	if err != nil {
		return nil, err
	}
	p := store.Page{Order: store.ByNewest}
	if in.Order == "oldest" {
		p.Order = store.ByDate
	}
	if p.After, err = placeOf(in.Order, in.After); err != nil {
		return nil, err
	}
	bad := func(name, message string) error {
		return huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: message, Location: "query." + name})
	}
	if format == jsonType {
		p.Limit = in.Limit
		switch {
		case p.Limit == 0:
			p.Limit = min(100, s.Limits.Page)
		case p.Limit > s.Limits.Page:
			return nil, bad("limit", fmt.Sprintf("at most %d as JSON; ask for jsonl or csv to have more at once", s.Limits.Page))
		}
		return s.eventPage(ctx, in, f, p, fields)
	}
	switch {
	case in.Count:
		return nil, bad("count", "goes with JSON only")
	case format == tableType && fields != nil:
		return nil, bad("fields", "does not go with CSV")
	case in.Limit > s.Limits.Stream:
		return nil, bad("limit", fmt.Sprintf("at most %d", s.Limits.Stream))
	}
	p.Limit = in.Limit
	return s.eventStream(ctx, format, f, p, fields)
}

// eventPage answers with a page of JSON.
func (s *Server) eventPage(ctx context.Context, in *eventsIn, f store.Filter, p store.Page, fields []string) (*huma.StreamResponse, error) {
	ctx, cancel := context.WithTimeout(ctx, s.Limits.Time)
	defer cancel()
	want := p.Limit
	p.Limit++ // one more tells whether there is a next page
	page := EventPage{Events: []Item{}}
	var last *event.Event
	for e, err := range s.Store.Events(ctx, f, p) {
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		if len(page.Events) == want {
			page.Next = cursorOf(in.Order, store.Cursor(last))
			break
		}
		page.Events, last = append(page.Events, Item{e, fields}), e
	}
	if in.Count {
		n, err := s.Store.Count(ctx, f)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		page.Count = &n
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		r, w := humago.Unwrap(hc)
		if page.Next != "" {
			q := r.URL.Query()
			q.Set("after", page.Next)
			w.Header().Set("Link", "<"+(&url.URL{Path: r.URL.Path, RawQuery: q.Encode()}).String()+`>; rel="next"`)
		}
		sendJSON(w, page)
	}}, nil
}

func sendJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", jsonType)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // nobody is left to tell
}

// eventStream answers with all events, as lines or a table. The first is read
// before the answer begins, so that what is wrong with the question can still
// be told.
func (s *Server) eventStream(ctx context.Context, format string, f store.Filter, p store.Page, fields []string) (*huma.StreamResponse, error) {
	next, stop := iter.Pull2(s.Store.Events(ctx, f, p))
	e, err, more := next()
	if err != nil {
		stop()
		return nil, s.problem(ctx, err)
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		defer stop()
		_, w := humago.Unwrap(hc)
		w.Header().Set("Content-Type", format+"; charset=utf-8")
		out := recordWriter(format, w, fields)
		for n := 0; more; n++ {
			if err == nil && n >= s.Limits.Stream {
				err = fmt.Errorf("more than %d rows", s.Limits.Stream)
			}
			if err == nil {
				err = out.Write(&record.Coded{Events: []event.Event{*e}})
			}
			if err != nil {
				s.cut(ctx, err)
			}
			e, err, more = next()
		}
		if err := out.Close(); err != nil {
			s.cut(ctx, err)
		}
	}}, nil
}

// cut breaks an answer off: half of it must not look whole.
func (s *Server) cut(ctx context.Context, err error) {
	if !errors.Is(ctx.Err(), context.Canceled) {
		s.Log.Warn("an answer was broken off", "error", err)
	}
	panic(http.ErrAbortHandler)
}

func recordWriter(format string, w io.Writer, fields []string) record.Writer {
	switch {
	case format == tableType:
		return record.NewCSV(w)
	case fields == nil:
		return record.NewJSONL(w)
	}
	return &chosenLines{w, fields}
}

// chosenLines writes some fields of each event, one event a line.
type chosenLines struct {
	w      io.Writer
	fields []string
}

func (c *chosenLines) Write(s *record.Coded) error {
	for i := range s.Events {
		b, err := Item{&s.Events[i], c.fields}.MarshalJSON()
		if err != nil {
			return err
		}
		if _, err := c.w.Write(append(b, '\n')); err != nil {
			return err
		}
	}
	return nil
}

func (*chosenLines) Close() error { return nil }
