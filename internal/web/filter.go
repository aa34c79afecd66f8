package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dateline/internal/store"
	"dateline/internal/terms"
)

// A Query is what the address of a page asks for. Its parameters have the
// names of the options of dateline query.
type query struct {
	Filter store.Filter
	Values url.Values // the parameters that have a value, as they were written
	Fault  string     // what of them cannot be understood; "" if all can
}

// filterNames are the parameters of a filter, in the order of a form.
var filterNames = []string{
	"either", "actor", "recipient", "dyad", "sector", "speaker",
	"type", "mode", "cameo", "quad", "status", "context",
	"from", "to", "country", "place", "box",
	"text", "source", "origin", "story", "incident", "confidence", "lead", "reprints", "one-a-day",
}

// Bounds of what an address may ask for.
const (
	maxValues = 100 // values of all parameters
	maxValue  = 500 // bytes of one
)

// single are parameters that have one value.
var single = []string{"dyad", "box", "from", "to", "text", "confidence", "lead", "reprints", "one-a-day"}

// filterOf reads the filter in a page's address. What cannot be understood is
// told in Fault, and then Filter asks for what must not be shown; an error is
// one of the database.
func (s *Server) filterOf(r *http.Request) (*query, error) {
	q := &query{Values: url.Values{}}
	given := r.URL.Query()
	n := 0
	for _, name := range filterNames {
		for _, v := range given[name] {
			v = strings.TrimSpace(v)
			if v == "" {
				continue // a field of a form that was left empty
			}
			if n++; n > maxValues || len(v) > maxValue || !utf8.ValidString(v) || strings.ContainsFunc(v, unicode.IsControl) {
				q.Fault = fmt.Sprintf("%s: more, or longer, than can be asked for, or no text", name)
				return q, nil
			}
			q.Values.Add(name, v)
		}
		if len(q.Values[name]) > 1 && slices.Contains(single, name) {
			q.Fault = name + ": given more than once"
			return q, nil
		}
	}
	a, err := q.asked()
	if err == nil {
		q.Filter, err = s.terms.Filter(r.Context(), a)
	}
	if errors.Is(err, store.ErrBadFilter) {
		q.Fault = strings.TrimPrefix(err.Error(), store.ErrBadFilter.Error()+": ")
		return q, nil
	}
	return q, err
}

// asked puts the parameters into the fields of a question.
func (q *query) asked() (*terms.Asked, error) {
	list := func(name string) (out []string) {
		for _, v := range q.Values[name] {
			out = append(out, splitValue(v)...)
		}
		return out
	}
	one := q.Values.Get
	a := &terms.Asked{
		Type: list("type"), Mode: list("mode"), Cameo: list("cameo"), Quad: list("quad"),
		Actor: list("actor"), Recipient: list("recipient"), Either: list("either"), Dyad: list("dyad"), Speaker: list("speaker"),
		Country: list("country"), Sector: list("sector"), Place: list("place"),
		Box: one("box"), From: one("from"), To: one("to"),
		Status: list("status"), Context: list("context"), Source: list("source"), Origin: list("origin"),
		Story: list("story"), Incident: list("incident"),
		Text: one("text"), Lead: one("lead") != "", Reprints: one("reprints") != "", OneADay: one("one-a-day") != "",
	}
	if v := one("confidence"); v != "" {
		f, err := strconv.ParseFloat(v, 64)
		if err != nil {
			return nil, &terms.Fault{Field: "confidence", Value: v, Want: "want a number from 0 to 1"}
		}
		a.Confidence = f
	}
	return a, nil
}

// splitValue parts values at commas; one written with a backslash before it
// belongs to its value.
func splitValue(v string) []string {
	const kept = "\x00"
	var out []string
	for part := range strings.SplitSeq(strings.ReplaceAll(v, `\,`, kept), ",") {
		if part = strings.TrimSpace(strings.ReplaceAll(part, kept, ",")); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// Link is the address of a page with this filter, and with some parameters
// set: name, value, name, value. An empty value takes one away.
func (q *query) Link(path string, set ...string) string {
	v := url.Values{}
	for name, values := range q.Values {
		v[name] = values
	}
	for i := 0; i+1 < len(set); i += 2 {
		if set[i+1] == "" {
			v.Del(set[i])
		} else {
			v.Set(set[i], set[i+1])
		}
	}
	if len(v) == 0 {
		return path
	}
	return path + "?" + v.Encode()
}

// Empty tells whether all is asked for.
func (q *query) Empty() bool { return len(q.Values) == 0 }

// Get is a parameter as it was written.
func (q *query) Get(name string) string { return strings.Join(q.Values[name], ",") }

// asking waits for room to ask the database, for which there are few places
// and little time. done makes room.
func (s *Server) asking(r *http.Request) (ctx context.Context, done func(), err error) {
	ctx, cancel := context.WithTimeout(r.Context(), s.opt.AskTime)
	leave, err := s.asks.Enter(ctx)
	if err != nil {
		cancel()
		return nil, nil, err
	}
	return ctx, func() { leave(); cancel() }, nil
}

// askTime is how long a page may take to ask the database.
const askTime = 10 * time.Second

// A filterForm is the form of a filter, for the template filter-form.
type filterForm struct {
	Path        string
	Query       *query
	Hidden      []filterField // parameters of the page that are not of the filter
	First, Rest []filterField
	Open        bool // one of Rest is set
}

type filterField struct {
	Name, Label, Example, Value, Mode string
	Check                             bool
}

// formFields are the fields of a filter's form. Those shown first are what
// most ask for.
var formFields = []filterField{
	{Name: "either", Label: "Who, on either side", Example: "Russia, NATO"},
	{Name: "type", Label: "Type", Example: "ASSAULT, PROTEST"},
	{Name: "country", Label: "Where: country", Example: "Syria"},
	{Name: "from", Label: "From", Example: "2018-03"},
	{Name: "to", Label: "To", Example: "2018-04-15"},
	{Name: "text", Label: "Words of the story", Example: "nerve agent"},
	{Name: "actor", Label: "Who acts", Example: "Russia/MIL"},
	{Name: "recipient", Label: "To whom", Example: "/REB"},
	{Name: "dyad", Label: "Between two", Example: "USA, China"},
	{Name: "speaker", Label: "As told by", Example: "USA/GOV"},
	{Name: "sector", Label: "Sector", Example: "REB, OPP"},
	{Name: "quad", Label: "Quad, 1 to 4", Example: "3, 4", Mode: "numeric"},
	{Name: "mode", Label: "Mode", Example: "aerial, drone"},
	{Name: "cameo", Label: "CAMEO code", Example: "17", Mode: "numeric"},
	{Name: "status", Label: "Status", Example: "actual"},
	{Name: "context", Label: "About", Example: "election"},
	{Name: "place", Label: "Place or province", Example: "Aleppo"},
	{Name: "box", Label: "Degrees: W,S,E,N", Example: "35,32,42,37"},
	{Name: "source", Label: "Agency or paper"},
	{Name: "origin", Label: "Origin", Example: "dateline"},
	{Name: "story", Label: "Story"},
	{Name: "incident", Label: "Incident"},
	{Name: "confidence", Label: "Least confidence", Example: "0.5", Mode: "decimal"},
	{Name: "lead", Label: "Only what its story is about", Check: true},
	{Name: "reprints", Label: "Reprints too", Check: true},
	{Name: "one-a-day", Label: "One event a day of a pair and code", Check: true},
}

// firstFields is how many of them are shown first.
const firstFields = 6

// form gives the form of a filter on a page; hidden are other parameters of
// the page to be kept: name, value, name, value.
func (q *query) form(path string, hidden ...string) *filterForm {
	f := &filterForm{Path: path, Query: q}
	for i := 0; i+1 < len(hidden); i += 2 {
		if hidden[i+1] != "" {
			f.Hidden = append(f.Hidden, filterField{Name: hidden[i], Value: hidden[i+1]})
		}
	}
	for i, x := range formFields {
		x.Value = q.Get(x.Name)
		if i < firstFields {
			f.First = append(f.First, x)
			continue
		}
		f.Rest = append(f.Rest, x)
		f.Open = f.Open || x.Value != ""
	}
	return f
}

// canonical writes a filter so that equal ones are written alike.
func canonical(f *store.Filter) string {
	b, err := json.Marshal(f)
	if err != nil { // a field that JSON cannot write
		return fmt.Sprintf("%+v", f)
	}
	return string(b)
}
