package api

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/standing"
)

//go:embed docs.html
var docsPage string

//go:embed docs.css
var docsStyle []byte

// fieldTexts say what the fields of types of other packages mean, where their
// names do not.
var fieldTexts = map[string]map[string]string{
	"Event": {
		"id": "A hash of the story's id, the type and where the act is first mentioned.", "story": "The story's id.", "published": "The story's day, empty if not known.",
		"type": "The type, PLOVER's unless the lexicon has its own.", "mode": "Modes of the type, none, one or more.", "cameo": "The CAMEO code that fits best, empty if unsure.",
		"quad": "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.", "score": "Conflict and cooperation, -10 to 10.",
		"actors": "Who does it; of mutual acts all parties.", "recipients": "Who has it done to them.", "date": "When, or null.", "place": "Where, or null.",
		"status": "actual, future, hypothetical or negated.", "speakers": "Who vouches for it; none if the reporter does.", "disputed_by": "Who denies it.",
		"quote": "The quotation it stands in.", "contexts": "What it is about.", "size": "How many people it concerned, where told.",
		"mentions": "Where the story speaks of it.", "lead": "News of its story, or background.", "confidence": "How likely type and trigger are right, 0 to 1.",
		"rule": "The rule that coded it, file:line.", "version": "Program, model and lexicon.",
	},
	"Party": {"country": "ISO 3166-1 alpha-3, or IGO, NGO, MNC, NSA; empty if not known.", "sectors": "Most telling first.", "entity": "A lasting id, its Wikidata id where there is one.",
		"text": "The words that stand for it here.", "start": "Byte offset in the story.", "end": "Byte offset in the story."},
	"Count": {"low": "0 where only an upper bound is told.", "high": "0 where only a lower bound is told."},
}

// description is the OpenAPI document before its operations.
func description(version string) huma.Config {
	c := huma.DefaultConfig("dateline", version)
	c.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", func(t reflect.Type, hint string) string {
		if t == reflect.TypeFor[standing.Span]() { // there is one of text, too
			return "DaySpan"
		}
		return huma.DefaultSchemaNamer(t, hint)
	})
	c.CreateHooks = nil // no $schema fields in answers
	c.DocsPath, c.SchemasPath, c.OpenAPIPath = "", "", ""
	c.Info.Description = "Political events from news text: code stories, keep them, and ask who did what to whom, when, where, how sure, and who says so. Errors are problem details as of RFC 9457. Answers carry an ETag that changes with the database. Every list of conditions is the same as that of the program's own query command."
	c.Tags = []*huma.Tag{
		{Name: "Code", Description: "Stories into records."}, {Name: "Events", Description: "Records."}, {Name: "Counts", Description: "How often, when and where."},
		{Name: "Stories", Description: "Texts and what became of them."}, {Name: "Actors", Description: "Who is who."},
		{Name: "Annotations", Description: "What readers say of records."}, {Name: "Database", Description: "What there is."},
	}
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer", Description: "A token, where the server asks for one: those that add or annotate need one that may write."}}
	c.Security = []map[string][]string{{}, {"token": {}}}
	return c
}

// describe finishes the description, and makes the page that shows it.
func (s *Server) describe() error {
	api := s.api.OpenAPI()
	reg := api.Components.Schemas.Map()
	for _, name := range []string{"Event", "CodedEvent", "Incident", "ToldIncident"} {
		for _, f := range []string{"date", "place"} {
			p := reg[name].Properties
			p[f] = &huma.Schema{AnyOf: []*huma.Schema{{Ref: p[f].Ref}, {Type: "null"}}}
		}
	}
	until := reg["Stood"].Properties
	until["until"] = &huma.Schema{AnyOf: []*huma.Schema{{Ref: until["until"].Ref}, {Type: "null"}}, Description: "When it ended, null while nothing ended it."}
	for name, sch := range reg {
		for f, p := range sch.Properties {
			p.Nullable = p.Nullable && p.Type != huma.TypeArray // lists are never null
			of := name
			if name == "CodedEvent" {
				of = "Event"
			}
			if t := fieldTexts[of][f]; t != "" && p.Ref == "" {
				p.Description = t
			}
		}
	}
	if op := api.Paths["/code"].Post; op != nil {
		op.RequestBody.Content[plainType].Schema = &huma.Schema{Type: huma.TypeString, Description: "The story as an agency sends it: perhaps a header line, a dateline, paragraphs."}
	}
	if op := api.Paths["/stories"].Post; op != nil {
		op.RequestBody.Content[linesType].Schema = &huma.Schema{Type: huma.TypeString, Description: "One JSON object a line, each as StoryIn."}
	}
	b, err := json.MarshalIndent(api, "", " ")
	if err != nil {
		return err
	}
	s.spec = append(b, '\n')
	if s.docs, err = renderDocs(api); err != nil {
		return err
	}
	s.mux.HandleFunc("GET "+Prefix+"/openapi.json", s.static(s.spec, "application/openapi+json"))
	s.mux.HandleFunc("GET "+Prefix+"/docs", s.static(s.docs, "text/html; charset=utf-8"))
	s.mux.HandleFunc("GET "+Prefix+"/docs.css", s.static(docsStyle, "text/css; charset=utf-8"))
	return nil
}

// static answers with bytes that never change.
func (s *Server) static(b []byte, contentType string) http.HandlerFunc {
	sum := sha256.Sum256(b)
	etag := `W/"` + hex.EncodeToString(sum[:12]) + `"`
	return func(w http.ResponseWriter, r *http.Request) {
		if s.Allow != nil {
			if status := s.Allow(r, false); status != 0 {
				writeProblem(w, huma.NewError(status, "a token is needed"))
				return
			}
		}
		h := w.Header()
		h.Set("ETag", etag)
		for m := range strings.SplitSeq(r.Header.Get("If-None-Match"), ",") {
			if strings.TrimPrefix(strings.TrimSpace(m), "W/") == strings.TrimPrefix(etag, "W/") {
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		h.Set("Content-Type", contentType)
		_, _ = w.Write(b) // nobody is left to tell
	}
}

func typeOf[T any]() reflect.Type { return reflect.TypeFor[T]() }

// refTo puts a schema among the components and refers to it.
func refTo(reg huma.Registry, s *huma.Schema, name string, t ...reflect.Type) *huma.Schema {
	if len(t) > 0 {
		return reg.Schema(t[0], true, name)
	}
	if _, ok := reg.Map()[name]; !ok {
		reg.Map()[name] = s
	}
	return &huma.Schema{Ref: "#/components/schemas/" + name}
}

// The page that shows the description. It has no script.

type docsGroup struct {
	Name, Text string
	Operations []docsOperation
}

type docsOperation struct {
	ID, Method, Path, Summary, Text string
	Params                          []docsParam
	Body                            []docsType
	Answers                         []docsAnswer
}

type docsParam struct {
	Name, In, Type, Text, Values, Default string
	Required                              bool
}

type docsType struct{ Media, Type, Ref string }

type docsAnswer struct {
	Status, Text string
	Types        []docsType
}

type docsSchema struct {
	Name   string
	Fields []docsParam
}

func renderDocs(api *huma.OpenAPI) ([]byte, error) {
	var groups []docsGroup
	for _, t := range api.Tags {
		g := docsGroup{Name: t.Name, Text: t.Description}
		for path, item := range api.Paths {
			for _, m := range []struct {
				name string
				op   *huma.Operation
			}{{"GET", item.Get}, {"POST", item.Post}} {
				if m.op != nil && slices.Contains(m.op.Tags, t.Name) {
					g.Operations = append(g.Operations, docsOf(m.name, path, m.op))
				}
			}
		}
		slices.SortFunc(g.Operations, func(a, b docsOperation) int {
			return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Method, b.Method))
		})
		if len(g.Operations) > 0 {
			groups = append(groups, g)
		}
	}
	var schemas []docsSchema
	for name, sch := range api.Components.Schemas.Map() {
		d := docsSchema{Name: name}
		for f, p := range sch.Properties {
			d.Fields = append(d.Fields, docsParam{Name: f, Type: schemaText(p), Text: p.Description, Values: values(p), Required: slices.Contains(sch.Required, f)})
		}
		slices.SortFunc(d.Fields, func(a, b docsParam) int { return cmp.Compare(a.Name, b.Name) })
		if len(d.Fields) > 0 {
			schemas = append(schemas, d)
		}
	}
	slices.SortFunc(schemas, func(a, b docsSchema) int { return cmp.Compare(a.Name, b.Name) })
	t, err := template.New("docs").Parse(docsPage)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, map[string]any{"Title": api.Info.Title, "Version": api.Info.Version, "Text": api.Info.Description, "Prefix": Prefix, "Groups": groups, "Schemas": schemas})
	return b.Bytes(), err
}

func docsOf(method, path string, op *huma.Operation) docsOperation {
	d := docsOperation{ID: op.OperationID, Method: method, Path: path, Summary: op.Summary, Text: op.Description}
	for _, p := range op.Parameters {
		x := docsParam{Name: p.Name, In: p.In, Type: schemaText(p.Schema), Text: p.Description, Values: values(p.Schema), Required: p.Required}
		if p.Schema.Default != nil {
			x.Default = fmt.Sprint(p.Schema.Default)
		}
		d.Params = append(d.Params, x)
	}
	if op.RequestBody != nil {
		d.Body = docsTypes(op.RequestBody.Content)
	}
	for status, r := range op.Responses {
		d.Answers = append(d.Answers, docsAnswer{status, r.Description, docsTypes(r.Content)})
	}
	slices.SortFunc(d.Answers, func(a, b docsAnswer) int { return cmp.Compare(a.Status, b.Status) })
	return d
}

func docsTypes(content map[string]*huma.MediaType) []docsType {
	var out []docsType
	for media, m := range content {
		t := docsType{Media: media}
		if m.Schema != nil {
			t.Type = schemaText(m.Schema)
			t.Ref = strings.TrimPrefix(m.Schema.Ref, "#/components/schemas/")
		}
		out = append(out, t)
	}
	slices.SortFunc(out, func(a, b docsType) int { return cmp.Compare(a.Media, b.Media) })
	return out
}

// schemaText is a schema in a few words.
func schemaText(s *huma.Schema) string {
	switch {
	case s == nil:
		return ""
	case s.Ref != "":
		return strings.TrimPrefix(s.Ref, "#/components/schemas/")
	case len(s.AnyOf) > 0:
		var parts []string
		for _, x := range s.AnyOf {
			parts = append(parts, schemaText(x))
		}
		return strings.Join(parts, " or ")
	case s.Type == huma.TypeArray:
		return "list of " + schemaText(s.Items)
	case s.Format == "date" || s.Format == "date-time":
		return s.Format
	}
	return s.Type
}

func values(s *huma.Schema) string {
	var parts []string
	for _, v := range s.Enum {
		parts = append(parts, fmt.Sprint(v))
	}
	text := strings.Join(parts, ", ")
	number := func(f *float64) string { return strconv.FormatFloat(*f, 'f', -1, 64) }
	switch {
	case s.Minimum != nil && s.Maximum != nil:
		text = number(s.Minimum) + " to " + number(s.Maximum)
	case s.Minimum != nil:
		text = "at least " + number(s.Minimum)
	}
	return text
}
