package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/batch"
	"dateline/internal/event"
	"dateline/internal/read"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
)

// A StoryIn is a story as a program sends it.
type StoryIn struct {
	Text      string `json:"text" minLength:"1" doc:"The story, in paragraphs, perhaps with a dateline."`
	Title     string `json:"title,omitempty" doc:"Its headline."`
	Published string `json:"published,omitempty" doc:"Its day, YYYY-MM-DD."`
	ID        string `json:"id,omitempty" doc:"Its id; without one it has a hash of day, headline and text."`
	URL       string `json:"url,omitempty" doc:"Where it was published."`
	Source    string `json:"source,omitempty" doc:"The agency or paper."`
}

// A CodedEvent is a record, with its reasons if they were asked for.
type CodedEvent struct {
	*event.Event
	Why []record.Reason `json:"why,omitempty" doc:"For each field what was decided, from which words, by which step or rule."`
}

// A CodedStory is what came of a story.
type CodedStory struct {
	ID        string        `json:"id" doc:"The story's id."`
	Title     string        `json:"title"`
	Published string        `json:"published" doc:"Its day, empty if not known."`
	Version   string        `json:"version" doc:"Program, model and lexicon that coded it."`
	Text      string        `json:"text" doc:"The text that offsets count in, as it was read."`
	Sentences []record.Span `json:"sentences" doc:"Where its sentences stand, in bytes."`
	Events    []CodedEvent  `json:"events" doc:"Its records, in the order of their first mention."`
}

type codeIn struct {
	Explain bool   `query:"explain" doc:"Also say why each field is what it is."`
	RawBody []byte `contentType:"text/plain"`
	Type    string `header:"Content-Type" hidden:"true"`
}

type codeOut struct{ Body CodedStory }

type storiesIn struct {
	RawBody []byte `contentType:"application/x-ndjson"`
	Type    string `header:"Content-Type" hidden:"true"`
}

// A StoryResult says what became of one story.
type StoryResult struct {
	Index  int    `json:"index" doc:"Its place in the request, from 0."`
	ID     string `json:"id,omitempty" doc:"Its id, if it could be read."`
	Status string `json:"status" enum:"added,changed,same,failed" doc:"added: it was not there; changed: it came with another text and is a new revision; same: it was there, nothing was done; failed: see error."`
	Events int    `json:"events" doc:"How many records it has, 0 if same or failed."`
	Error  string `json:"error,omitempty" doc:"Why it failed."`
}

// A BulkResult says what became of the stories of a request.
type BulkResult struct {
	Run     int           `json:"run" doc:"The run that GET /facts lists, 0 if nothing was written."`
	Added   int           `json:"added"`
	Changed int           `json:"changed"`
	Same    int           `json:"same"`
	Failed  int           `json:"failed"`
	Events  int           `json:"events" doc:"Records that were stored."`
	Results []StoryResult `json:"results" doc:"One for each story, in order."`
}

type storiesOut struct{ Body BulkResult }

const (
	jsonType   = "application/json"
	linesType  = "application/x-ndjson"
	plainType  = "text/plain"
	tableType  = "text/csv"
	problem415 = "send application/json"
)

func (s *Server) codeRoutes() {
	reg := s.api.OpenAPI().Components.Schemas
	one := huma.SchemaFromType(reg, typeOf[StoryIn]())
	op := operation(codes, "code", http.MethodPost, "/code", "Code", "Code a story",
		"Codes a story and gives its records. Nothing is kept. The body is a story as JSON, or its plain text. Offsets are bytes of the UTF-8 text given back.")
	op.MaxBodyBytes = 6*int64(s.Limits.Story) + 64<<10 // JSON may write a byte with six
	op.BodyReadTimeout = s.Limits.CodeTime
	op.RequestBody = &huma.RequestBody{Required: true, Description: "A story.", Content: map[string]*huma.MediaType{
		jsonType:  {Schema: refTo(reg, one, "StoryIn"), Example: StoryIn{Title: "Ministers meet", Published: "2018-03-05", Text: "The foreign ministers of France and Germany met in Paris on Monday."}},
		plainType: {Schema: &huma.Schema{Type: huma.TypeString}},
	}}
	huma.Register(s.api, op, s.code)

	op = operation(writes, "add-stories", http.MethodPost, "/stories", "Stories", "Add stories",
		"Codes stories and keeps them with their records. The body is one JSON object a line, or an array of them. A story that is there word for word changes nothing; one whose text changed becomes a new revision, and its records are replaced; so a request may be sent again. A story that cannot be read or coded fails alone. One request at a time adds stories; others wait.")
	op.MaxBodyBytes = s.Limits.Bulk
	op.BodyReadTimeout = s.Limits.LongTime
	op.RequestBody = &huma.RequestBody{Required: true, Description: "Stories.", Content: map[string]*huma.MediaType{
		linesType: {Schema: &huma.Schema{Type: huma.TypeString, Description: "One JSON object a line, each as StoryIn."}},
		jsonType:  {Schema: &huma.Schema{Type: huma.TypeArray, Items: refTo(reg, one, "StoryIn")}},
	}}
	huma.Register(s.api, op, s.addStories)
}

// mediaType is the type of a body without its parameters.
func mediaType(header string) string {
	t, _, err := mime.ParseMediaType(header)
	if err != nil {
		return ""
	}
	return t
}

func (s *Server) code(ctx context.Context, in *codeIn) (*codeOut, error) {
	var st *story.Story
	var err error
	body := bytes.Clone(in.RawBody) // the story's text outlives the request
	switch t := mediaType(in.Type); t {
	case plainType:
		st, err = read.Text("story.txt", body)
	case jsonType, "", "application/x-www-form-urlencoded": // the last is what curl --data says
		st, err = read.JSON(body)
	default:
		return nil, huma.Error415UnsupportedMediaType(problem415 + " or text/plain")
	}
	if err == nil && len(st.Text) > s.Limits.Story {
		return nil, huma.NewError(http.StatusRequestEntityTooLarge, fmt.Sprintf("a story of more than %d bytes", s.Limits.Story))
	}
	if err != nil {
		return nil, huma.Error422UnprocessableEntity(err.Error(), &huma.ErrorDetail{Message: err.Error(), Location: "body"})
	}
	leave, err := s.gate.Enter(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	defer leave()
	c, err := s.coded(ctx, st, in.Explain)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := CodedStory{ID: st.ID, Title: st.Title, Published: st.Published.String(), Version: s.Pipeline.Version().Short(), Text: st.Text, Sentences: spans(c.Sentences), Events: []CodedEvent{}}
	for i := range c.Events {
		e := CodedEvent{Event: &c.Events[i]}
		if in.Explain && i < len(c.Why) {
			e.Why = c.Why[i]
		}
		out.Events = append(out.Events, e)
	}
	return &codeOut{out}, nil
}

// coded codes a story when there is memory for it; a panic is its error.
func (s *Server) coded(ctx context.Context, st *story.Story, explain bool) (c *record.Coded, err error) {
	release, err := s.inFlight.Take(ctx, len(st.Text))
	if err != nil {
		return nil, err
	}
	defer release()
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("a fault in dateline, please report it: %v", v)
		}
	}()
	return s.Pipeline.Coded(ctx, st, explain)
}

// A sent is one story of a request, or why it is none.
type sent struct {
	index int
	story *story.Story
	err   error
}

func (s *Server) addStories(ctx context.Context, in *storiesIn) (*storiesOut, error) {
	switch t := mediaType(in.Type); t {
	case jsonType, linesType, "application/jsonl", "application/jsonlines", plainType, "", "application/x-www-form-urlencoded", "application/octet-stream":
	default:
		return nil, huma.Error415UnsupportedMediaType(problem415 + " or " + linesType)
	}
	all, err := s.sentStories(in.RawBody)
	if err != nil {
		return nil, err
	}
	select {
	case s.writing <- struct{}{}:
		defer func() { <-s.writing }()
	case <-ctx.Done():
		return nil, s.problem(ctx, ctx.Err())
	}
	v := s.Pipeline.Version()
	w, err := s.Store.NewWriter(ctx, store.Ingest, store.Maker{Program: v.Program, Model: v.Model, Lexicon: v.Lexicon, Short: v.Short()}, store.OptionsOf(map[string]any{"by": "api"}))
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := BulkResult{Results: make([]StoryResult, 0, len(all))}
	known := map[string]bool{} // ids of this request
	each := func(yield func(sent) bool) {
		for _, x := range all {
			if !yield(x) {
				return
			}
		}
	}
	err = batch.Run(ctx, s.Limits.AtOnce, each, func(ctx context.Context, x sent) (*record.Coded, error) {
		if x.err != nil {
			return nil, x.err
		}
		if w.Has(store.Seal(x.story)) {
			return &record.Coded{Story: x.story}, nil
		}
		leave, err := s.gate.Wait(ctx)
		if err != nil {
			return nil, err
		}
		defer leave()
		limited, cancel := context.WithTimeout(ctx, s.Limits.CodeTime)
		defer cancel()
		c, err := s.coded(limited, x.story, false)
		if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
			err = fmt.Errorf("not coded within %v", s.Limits.CodeTime)
		}
		return c, err
	}, func(x sent, c *record.Coded, err error) error {
		r := StoryResult{Index: x.index}
		if x.story != nil {
			r.ID = x.story.ID
		}
		switch {
		case err != nil:
			if ctx.Err() != nil {
				return ctx.Err()
			}
			r.Status, r.Error = "failed", err.Error()
			w.Fail(fmt.Sprintf("request:%d", x.index), err)
		case w.Has(store.Seal(x.story)):
			r.Status = "same"
			w.Same()
		default:
			revision, rerr := s.Store.Revision(ctx, x.story.ID)
			if rerr != nil {
				return rerr
			}
			r.Status, r.Events = "added", len(c.Events)
			if revision > 0 || known[x.story.ID] {
				r.Status = "changed"
			}
			known[x.story.ID] = true
			if perr := w.Put(ctx, c); perr != nil {
				return perr
			}
		}
		out.Results = append(out.Results, r)
		return nil
	})
	// What was coded is kept, even if the sender has gone.
	keep, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.Limits.Time+s.Limits.LongTime)
	defer cancel()
	if cerr := w.Close(keep); err == nil && cerr != nil {
		return nil, s.problem(keep, cerr)
	}
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	run := w.Run()
	out.Run, out.Added, out.Changed, out.Same, out.Failed, out.Events = run.ID, run.Added, run.Changed, run.Same, run.Failed, run.Events
	return &storiesOut{out}, nil
}

// sentStories reads the stories of a body: an array, or objects one after the
// other.
func (s *Server) sentStories(body []byte) ([]sent, error) {
	var out []sent
	add := func(raw []byte) error {
		if len(out) >= s.Limits.Stories {
			return huma.NewError(http.StatusRequestEntityTooLarge, fmt.Sprintf("more than %d stories; send them in several requests", s.Limits.Stories))
		}
		st, err := read.JSON(raw)
		if err == nil && len(st.Text) > s.Limits.Story {
			err = fmt.Errorf("%w: more than %d bytes", read.ErrTooLong, s.Limits.Story)
		}
		x := sent{index: len(out), err: err}
		if err == nil {
			x.story = st
			st.File, st.Line = "", 0
		}
		out = append(out, x)
		return nil
	}
	body = bytes.TrimSpace(bytes.Clone(body))
	if len(body) > 0 && body[0] == '[' {
		dec := json.NewDecoder(bytes.NewReader(body))
		if _, err := dec.Token(); err != nil {
			return nil, badBody(err)
		}
		for dec.More() {
			var raw json.RawMessage
			if err := dec.Decode(&raw); err != nil {
				return nil, badBody(err)
			}
			if err := add(raw); err != nil {
				return nil, err
			}
		}
		if _, err := dec.Token(); err != nil {
			return nil, badBody(err)
		}
		if _, err := dec.Token(); !errors.Is(err, io.EOF) {
			return nil, badBody(errors.New("something follows the array"))
		}
	} else {
		for line := range bytes.Lines(body) {
			if line = bytes.TrimSpace(line); len(line) == 0 {
				continue
			}
			if err := add(line); err != nil {
				return nil, err
			}
		}
	}
	if len(out) == 0 {
		return nil, huma.Error422UnprocessableEntity("no story in the request")
	}
	return out, nil
}

func badBody(err error) error {
	message := "broken JSON: " + strings.TrimPrefix(err.Error(), "json: ")
	return huma.Error422UnprocessableEntity(message, &huma.ErrorDetail{Message: message, Location: "body"})
}

func spans(in []record.Span) []record.Span {
	if in == nil {
		return []record.Span{}
	}
	return in
}
