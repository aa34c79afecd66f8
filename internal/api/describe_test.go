//go:build cgo

package api

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dateline/internal/event"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestDescription: the description is the golden one, but for the version.
func TestDescription(t *testing.T) {
	s := open(t, nil)
	status, h, b := s.do("GET", "/openapi.json", nil)
	if status != 200 || h.Get("Content-Type") != "application/openapi+json" {
		t.Fatalf("%d %v", status, h)
	}
	b = bytes.ReplaceAll(b, []byte(s.api.Pipeline.Version().Short()), []byte("VERSION"))
	const golden = "testdata/openapi.json"
	if *update {
		if err := os.WriteFile(golden, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b, want) {
		t.Errorf("the description has changed; look at it, and run go test ./internal/api -update")
	}
}

// TestStructure: what OpenAPI 3.1 asks of a document, and what a reader does.
func TestStructure(t *testing.T) {
	s := open(t, nil)
	var doc map[string]any
	s.get("/openapi.json", 200, &doc)
	if v, _ := doc["openapi"].(string); !strings.HasPrefix(v, "3.1.") {
		t.Errorf("openapi %q", v)
	}
	schemas := at(doc, "components", "schemas")
	ids := map[string]bool{}
	for path, item := range at(doc, "paths") {
		for method, v := range item.(map[string]any) {
			op := v.(map[string]any)
			name := method + " " + path
			id, _ := op["operationId"].(string)
			if id == "" || ids[id] {
				t.Errorf("%s: operationId %q is missing or twice there", name, id)
			}
			ids[id] = true
			for _, f := range []string{"summary", "description"} {
				if s, _ := op[f].(string); len(s) < 5 {
					t.Errorf("%s: no %s", name, f)
				}
			}
			tags, _ := op["tags"].([]any)
			if len(tags) != 1 {
				t.Errorf("%s: tags %v", name, tags)
			}
			responses := at(op, "responses")
			good := 0
			for status, r := range responses {
				if d, _ := r.(map[string]any)["description"].(string); d == "" {
					t.Errorf("%s: %s has no description", name, status)
				}
				content := at(r, "content")
				if strings.HasPrefix(status, "2") {
					good++
					if len(content) == 0 {
						t.Errorf("%s: %s has no content", name, status)
					}
				} else if _, ok := content["application/problem+json"]; !ok {
					t.Errorf("%s: %s is no problem", name, status)
				}
			}
			if good != 1 {
				t.Errorf("%s: %d good answers", name, good)
			}
			wanted := []string{"401", "403", "500", "503"}
			inPath := regexp.MustCompile(`\{([^}]+)\}`).FindAllStringSubmatch(path, -1)
			if len(inPath) > 0 {
				wanted = append(wanted, "404", "422")
			}
			if method == "post" {
				wanted = append(wanted, "413", "422")
				if at(op, "requestBody", "content") == nil {
					t.Errorf("%s: no body", name)
				}
			}
			for _, w := range wanted {
				if responses[w] == nil {
					t.Errorf("%s: no %s", name, w)
				}
			}
			params, _ := op["parameters"].([]any)
			seen := map[string]bool{}
			for _, p := range params {
				p := p.(map[string]any)
				n, _ := p["name"].(string)
				in, _ := p["in"].(string)
				if seen[in+n] || n == "" || !slices.Contains([]string{"query", "path", "header"}, in) {
					t.Errorf("%s: parameter %v", name, p)
				}
				seen[in+n] = true
				if d, _ := p["description"].(string); d == "" {
					t.Errorf("%s: parameter %s has no description", name, n)
				}
				if at(p, "schema") == nil {
					t.Errorf("%s: parameter %s has no schema", name, n)
				}
			}
			for _, m := range inPath {
				if !seen["path"+m[1]] {
					t.Errorf("%s: no parameter %s", name, m[1])
				}
			}
		}
	}
	if len(ids) < 19 {
		t.Errorf("%d operations", len(ids))
	}
	// Every reference has its end, every schema a type, and every type that is there is referred to.
	used := map[string]bool{}
	walk(doc, func(m map[string]any) {
		if ref, ok := m["$ref"].(string); ok {
			n, ok := strings.CutPrefix(ref, "#/components/schemas/")
			if !ok || schemas[n] == nil {
				t.Errorf("reference to %q", ref)
			}
			used[n] = true
		}
	})
	for n, sch := range schemas {
		if !used[n] {
			t.Errorf("nobody refers to %s", n)
		}
		m := sch.(map[string]any)
		props := at(m, "properties")
		if m["type"] != "object" || len(props) == 0 {
			t.Errorf("schema %s: %v", n, m["type"])
		}
		required, _ := m["required"].([]any)
		for _, r := range required {
			if props[r.(string)] == nil {
				t.Errorf("schema %s: %v is required and not there", n, r)
			}
		}
	}
}

// TestAnswersAsDescribed: real answers have the fields that the description
// says, of the types it says.
func TestAnswersAsDescribed(t *testing.T) {
	s := filled(t)
	var doc map[string]any
	s.get("/openapi.json", 200, &doc)
	for path, item := range at(doc, "paths") {
		op := at(item, "get")
		sch := at(op, "responses", "200", "content", "application/json", "schema")
		if sch == nil {
			continue
		}
		var some page
		s.get("/events?limit=1", 200, &some)
		id := "talks"
		switch path {
		case "/events/{id}":
			id, _ = some.Events[0]["id"].(string)
		case "/incidents/{id}":
			var p IncidentPage
			s.get("/incidents?limit=1", 200, &p)
			id = p.Incidents[0].ID
		}
		to := strings.NewReplacer("{id}", id, "{term}", "USA").Replace(path)
		to += map[string]string{"/top": "?by=type", "/standing": "?party=IRN&on=2018-05-01"}[path]
		var got any
		s.get(to, 200, &got)
		conforms(t, doc, sch, got, path)
	}
	b, err := json.Marshal(event.Event{})
	var empty any
	if err != nil || json.Unmarshal(b, &empty) != nil {
		t.Fatal(err)
	}
	for _, f := range eventFields() {
		if at(doc, "components", "schemas", "Event", "properties", f) == nil {
			t.Errorf("Event has no %s", f)
		}
	}
}

// conforms checks a value against a schema of the kinds we have.
func conforms(t *testing.T, doc, sch map[string]any, v any, where string) {
	t.Helper()
	if ref, ok := sch["$ref"].(string); ok {
		sch = at(doc, strings.Split(strings.TrimPrefix(ref, "#/"), "/")...)
	}
	if either, ok := sch["anyOf"].([]any); ok {
		if v != nil {
			conforms(t, doc, either[0].(map[string]any), v, where)
		}
		return
	}
	bad := func() { t.Errorf("%s: %T %v is not %v", where, v, v, sch["type"]) }
	switch sch["type"] {
	case "object":
		m, ok := v.(map[string]any)
		if !ok {
			bad()
			return
		}
		props := at(sch, "properties")
		required, _ := sch["required"].([]any)
		for _, r := range required {
			if _, ok := m[r.(string)]; !ok {
				t.Errorf("%s: no %v", where, r)
			}
		}
		for k, x := range m {
			if p, ok := props[k].(map[string]any); ok {
				conforms(t, doc, p, x, where+"."+k)
			} else {
				t.Errorf("%s: %s is not described", where, k)
			}
		}
	case "array":
		l, ok := v.([]any)
		if !ok {
			bad()
			return
		}
		for _, x := range l {
			conforms(t, doc, at(sch, "items"), x, where+"[]")
		}
	case "string":
		if _, ok := v.(string); !ok {
			bad()
		}
	case "integer", "number":
		if _, ok := v.(float64); !ok {
			bad()
		}
	case "boolean":
		if _, ok := v.(bool); !ok {
			bad()
		}
	default:
		t.Errorf("%s: schema %v", where, sch)
	}
}

func at(v any, path ...string) map[string]any {
	for _, p := range path {
		m, _ := v.(map[string]any)
		v = m[p]
	}
	m, _ := v.(map[string]any)
	return m
}

func walk(v any, f func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		f(v)
		for _, x := range v {
			walk(x, f)
		}
	case []any:
		for _, x := range v {
			walk(x, f)
		}
	}
}

// TestDocs: the page names every operation, and has nothing that it would load
// from elsewhere or run.
func TestDocs(t *testing.T) {
	s := open(t, nil)
	status, h, b := s.do("GET", "/docs", nil)
	if status != 200 || !strings.HasPrefix(h.Get("Content-Type"), "text/html") || !strings.Contains(h.Get("Content-Security-Policy"), "default-src 'none'") {
		t.Fatalf("%d %v", status, h)
	}
	page := string(b)
	for path := range s.api.api.OpenAPI().Paths {
		if !strings.Contains(page, path) {
			t.Errorf("no %s", path)
		}
	}
	for _, bad := range []string{"<script", "http://", "https://", " style=", "onload", "onclick"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page has %s", bad)
		}
	}
	for _, m := range regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if !strings.Contains(page, `id="`+m[1]+`"`) {
			t.Errorf("a link to %s leads nowhere", m[1])
		}
	}
	if status, h, _ := s.do("GET", "/docs.css", nil); status != 200 || !strings.HasPrefix(h.Get("Content-Type"), "text/css") {
		t.Errorf("%d %v", status, h)
	}
}
