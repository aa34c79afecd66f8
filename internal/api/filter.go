package api

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/day"
	"dateline/internal/store"
)

// FilterParams are the conditions of a question. They have the names of the
// options of dateline query.
type FilterParams struct {
	Type       []string `query:"type,explode" maxItems:"50" doc:"Types, such as CONSULT." example:"[\"CONSULT\",\"AGREE\"]"`
	Mode       []string `query:"mode,explode" maxItems:"50" doc:"Modes, such as visit."`
	Cameo      []string `query:"cameo,explode" maxItems:"50" doc:"CAMEO codes or their beginnings: 17 is all of coerce."`
	Quad       []string `query:"quad,explode" maxItems:"4" doc:"1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."`
	Actor      []string `query:"actor,explode" maxItems:"50" doc:"Who does it: a country (USA), a country with a sector (USA/GOV), a sector (/REB), a Wikidata id (Q22686), or a part of a name."`
	Recipient  []string `query:"recipient,explode" maxItems:"50" doc:"Who has it done to them, as for actor."`
	Either     []string `query:"either,explode" maxItems:"50" doc:"Who is on one of the two sides, as for actor."`
	Dyad       []string `query:"dyad,explode" maxItems:"2" doc:"Two parties, one on each side, either way: USA,RUS; or given twice."`
	Speaker    []string `query:"speaker,explode" maxItems:"50" doc:"Who vouches for it, as for actor; - is the story itself."`
	Country    []string `query:"country,explode" maxItems:"50" doc:"Countries of the place, ISO 3166-1 alpha-3."`
	Sector     []string `query:"sector,explode" maxItems:"50" doc:"Sectors of an actor or a recipient, such as REB."`
	Place      []string `query:"place,explode" maxItems:"50" doc:"Names of places or administrative units."`
	Box        string   `query:"box" doc:"A stretch of the earth: west,south,east,north in degrees. West greater than east crosses the date line."`
	From       string   `query:"from" format:"date" doc:"The first day on which it may have happened."`
	To         string   `query:"to" format:"date" doc:"The last day on which it may have happened."`
	Status     []string `query:"status,explode" maxItems:"4" doc:"actual, future, hypothetical, negated."`
	Context    []string `query:"context,explode" maxItems:"50" doc:"What it is about, such as military."`
	Source     []string `query:"source,explode" maxItems:"50" doc:"Agencies or papers."`
	Origin     []string `query:"origin,explode" maxItems:"10" doc:"dateline, or the data set it was imported from."`
	Story      []string `query:"story,explode" maxItems:"50" doc:"Ids of stories."`
	Incident   []string `query:"incident,explode" maxItems:"50" doc:"Ids of incidents."`
	Event      []string `query:"event,explode" maxItems:"50" doc:"Ids of events."`
	Text       string   `query:"text" doc:"Words that the story's title or text has, in any order."`
	Confidence float64  `query:"confidence" minimum:"0" maximum:"1" doc:"The least confidence."`
	Lead       bool     `query:"lead" doc:"Only what its story is about, no background."`
	Reprints   bool     `query:"reprints" doc:"Also the events of reprints of a story."`
	OneADay    bool     `query:"one-a-day" doc:"Of the events of a day with one source, target, code and status only one."`
}

var (
	codeTerm = regexp.MustCompile(`^(-|[A-Z]{3}|([A-Z]{3})?/[A-Z]{3}|Q[1-9][0-9]*)$`)
	wordTerm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$`)
)

// Filter gives the conditions as the database takes them.
func (p *FilterParams) Filter() (store.Filter, error) {
	var bad []error
	fault := func(name, message, value string) {
		bad = append(bad, &huma.ErrorDetail{Message: message, Location: "query." + name, Value: value})
	}
	// words are values that no comma can be part of.
	words := func(name string, in []string) []string {
		var out []string
		for _, v := range in {
			for w := range strings.SplitSeq(v, ",") {
				w = strings.TrimSpace(w)
				if !wordTerm.MatchString(w) {
					fault(name, "want a code or word", w)
				}
				out = append(out, w)
			}
		}
		return out
	}
	// terms are codes parted by commas, or a name, which may have some.
	terms := func(in []string) []string {
		var out []string
		for _, v := range in {
			parts := strings.Split(v, ",")
			if !slices.ContainsFunc(parts, func(s string) bool { return !codeTerm.MatchString(strings.TrimSpace(s)) }) {
				for _, t := range parts {
					out = append(out, strings.TrimSpace(t))
				}
				continue
			}
			out = append(out, v)
		}
		return out
	}
	on := func(name, v string) day.Day {
		if v == "" {
			return 0
		}
		d, err := day.Parse(v)
		if err != nil {
			fault(name, "want a day, YYYY-MM-DD", v)
		}
		return d
	}
	f := store.Filter{
		Types: words("type", p.Type), Modes: words("mode", p.Mode), Cameo: words("cameo", p.Cameo),
		Actor: terms(p.Actor), Recipient: terms(p.Recipient), Either: terms(p.Either), Speaker: terms(p.Speaker),
		Country: words("country", p.Country), Sector: words("sector", p.Sector), Place: p.Place,
		From: on("from", p.From), To: on("to", p.To),
		Status: words("status", p.Status), Context: words("context", p.Context), Source: p.Source, Origin: words("origin", p.Origin),
		Story: p.Story, Incident: p.Incident, Event: p.Event,
		Text: p.Text, Confidence: p.Confidence, Lead: p.Lead, Reprints: p.Reprints, OneADay: p.OneADay,
	}
	for _, q := range p.Quad {
		for v := range strings.SplitSeq(q, ",") {
			n, err := strconv.Atoi(v)
			if err != nil {
				fault("quad", "want 1 to 4", v)
			}
			f.Quads = append(f.Quads, n)
		}
	}
	for _, d := range p.Dyad {
		if a, b, ok := strings.Cut(d, ","); ok && len(p.Dyad) == 1 {
			f.Dyad = append(f.Dyad, strings.TrimSpace(a), strings.TrimSpace(b))
		} else {
			f.Dyad = append(f.Dyad, d)
		}
	}
	if p.Box != "" {
		b, err := store.ParseBox(p.Box)
		if err != nil {
			fault("box", "want west,south,east,north in degrees", p.Box)
		}
		f.Box = b
	}
	if len(bad) > 0 {
		return f, huma.Error422UnprocessableEntity("validation failed", bad...)
	}
	return f, f.Check()
}

// Details gives what an error of Filter says of each parameter, if it does.
func Details(err error) []string {
	var p *huma.ErrorModel
	if !errors.As(err, &p) {
		return nil
	}
	var out []string
	for _, d := range p.Errors {
		out = append(out, fmt.Sprintf("%s %q: %s", strings.TrimPrefix(d.Location, "query."), fmt.Sprint(d.Value), d.Message))
	}
	return out
}

// A cursor names the place in a list where the next page begins: the order,
// and what the database calls the place.
func cursorOf(order, place string) string { return order + "." + place }

var cursorForm = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}\..{1,300}$`)

// placeOf reads a cursor of an order. It does not say whether there is such a
// place.
func placeOf(order, cursor string) (string, error) {
	if cursor == "" {
		return "", nil
	}
	place, ok := strings.CutPrefix(cursor, order+".")
	if ok {
		ok = cursorForm.MatchString(place)
	}
	if ok {
		_, err := day.Parse(place[:10])
		ok = err == nil
	}
	if !ok {
		return "", huma.Error422UnprocessableEntity("validation failed",
			&huma.ErrorDetail{Message: fmt.Sprintf("no cursor of order %s: take it from next of the page before", order), Location: "query.after", Value: cursor})
	}
	return place, nil
}
