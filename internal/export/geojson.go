package export

import (
	"encoding/json"
	"io"
	"math"

	"dateline/internal/event"
	"dateline/internal/record"
)

// geojson writes a FeatureCollection (RFC 7946) with a point for each event,
// one a line.
type geojson struct {
	*base
	list
}

func newGeoJSON(b *base, w []io.Writer) (Writer, error) {
	return &geojson{b, list{lines: newLines(w[0]), head: `{"type":"FeatureCollection","features":[`, tail: "]}\n"}}, nil
}

// list writes a JSON object whose last member is a list, one element a line.
type list struct {
	lines
	head, tail string
	n          int
}

// add writes an element.
func (l *list) add(v any) error {
	l.buf.Reset()
	sep := ",\n"
	if l.n == 0 {
		sep = l.head + "\n"
	}
	l.n++
	l.buf.WriteString(sep)
	if err := l.enc.Encode(v); err != nil {
		return err
	}
	b := record.EscapeControls(l.buf.Bytes())
	_, err := l.w.Write(b[:len(b)-1]) // without the line's end
	return err
}

// Close ends the list, which may be empty.
func (l *list) Close() error {
	head := "\n"
	if l.n == 0 {
		head = l.head
	}
	_, err := io.WriteString(l.w, head+l.tail)
	return err
}

type feature struct {
	Type       string     `json:"type"`
	ID         string     `json:"id"`
	Geometry   geometry   `json:"geometry"`
	Properties properties `json:"properties"`
}

type geometry struct {
	Type        string         `json:"type"`
	Coordinates [2]json.Number `json:"coordinates"`
}

// properties are flat, for programs that show them as a table.
type properties struct {
	Story      string   `json:"story"`
	Published  string   `json:"published"`
	Event      string   `json:"event"` // "type" is GeoJSON's own word
	Mode       []string `json:"mode"`
	CAMEO      string   `json:"cameo"`
	Act        string   `json:"act,omitempty"`
	Quad       int      `json:"quad"`
	Score      float64  `json:"score"`
	Status     string   `json:"status"`
	From       string   `json:"date_from"`
	To         string   `json:"date_to"`
	Actors     []string `json:"actors"`
	ActorC     []string `json:"actor_countries"`
	Recipients []string `json:"recipients"`
	RecipientC []string `json:"recipient_countries"`
	Place      string   `json:"place"`
	Country    string   `json:"country"`
	Admin1     string   `json:"admin1"`
	Admin2     string   `json:"admin2"`
	GeoNames   int      `json:"geonames"`
	Precision  string   `json:"precision"`
	Contexts   []string `json:"contexts"`
	Lead       bool     `json:"lead"`
	Confidence float64  `json:"confidence,omitempty"`
	Title      string   `json:"title,omitempty"`
	URL        string   `json:"url,omitempty"`
	Source     string   `json:"source,omitempty"`
}

// Write writes the events of a story.
func (g *geojson) Write(it *Item) error {
	for i := range it.Events {
		e := &it.Events[i]
		p := e.Place
		switch {
		case !point(p):
			g.leave(noPlace, 1)
			continue
		case !(math.Abs(p.Lat) <= 90 && math.Abs(p.Lon) <= 180):
			g.leave(badPlace, 1)
			continue
		}
		f := feature{
			Type: "Feature", ID: e.ID, Geometry: geometry{"Point", [2]json.Number{degrees(p.Lon), degrees(p.Lat)}},
			Properties: properties{
				Story: e.Story, Published: e.Published, Event: e.Type, Mode: some(e.Mode), CAMEO: e.Cameo, Act: e.Act, Quad: e.Quad, Score: e.Score, Status: e.Status,
				Actors: names(e.Actors), ActorC: countries(e.Actors), Recipients: names(e.Recipients), RecipientC: countries(e.Recipients),
				Place: p.Name, Country: p.Country, Admin1: p.Admin1, Admin2: p.Admin2, GeoNames: p.GeoNames, Precision: p.Precision,
				Contexts: some(e.Contexts), Lead: e.Lead, Confidence: e.Confidence,
			},
		}
		if e.Date != nil {
			f.Properties.From, f.Properties.To = e.Date.From, e.Date.To
		}
		f.Properties.Title, f.Properties.URL, f.Properties.Source = about(it, e)
		if err := g.add(f); err != nil {
			return err
		}
	}
	return nil
}

// degrees rounds to six decimals, a tenth of a metre.
func degrees(f float64) json.Number { return json.Number(number(math.Round(f*1e6) / 1e6)) }

// some makes a list that is empty rather than null.
func some(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func names(ps []event.Party) []string {
	out := make([]string, len(ps))
	for i := range ps {
		out[i] = ps[i].Name
	}
	return out
}

func countries(ps []event.Party) []string {
	out := make([]string, len(ps))
	for i := range ps {
		out[i] = ps[i].Country
	}
	return out
}
