package export

import (
	"bytes"
	"encoding/json"
	"io"
	"regexp"
	"strings"

	"dateline/internal/event"
	"dateline/internal/record"
)

// plover writes one JSON object a line with the names of the PLOVER manual's
// interchange format, and of our own what it has no name for.
type plover struct {
	*base
	lines
}

func newPLOVER(b *base, w []io.Writer) (Writer, error) {
	return &plover{b, newLines(w[0])}, nil
}

type ploverEvent struct {
	ID         string         `json:"id"`
	Date       string         `json:"date"`
	EndDate    string         `json:"enddate,omitempty"`
	Actor      []ploverEntity `json:"actor"`
	Recipient  []ploverEntity `json:"recipient"`
	Event      []string       `json:"event"`
	Loc        *ploverPlace   `json:"event_loc,omitempty"`
	EventText  []string       `json:"event_text,omitempty"`
	Quad       int            `json:"quad_code"`
	Scale      float64        `json:"event_scale"`
	Mode       []string       `json:"mode,omitempty"`
	Context    []string       `json:"context,omitempty"`
	TextInfo   *ploverText    `json:"text_info,omitempty"`
	CiteInfo   ploverCite     `json:"cite_info"`
	Coder      string         `json:"coder"`
	Size       *event.Size    `json:"size,omitempty"`
	Status     string         `json:"status"`
	Speaker    []ploverEntity `json:"speaker,omitempty"`
	DisputedBy []ploverEntity `json:"disputed_by,omitempty"`
	CAMEO      string         `json:"cameo,omitempty"`
	Act        string         `json:"act,omitempty"`
	Confidence float64        `json:"confidence,omitempty"`
}

type ploverEntity struct {
	Code           string `json:"code"`
	Sector         string `json:"sector,omitempty"`
	EntityText     string `json:"entity_text,omitempty"`
	IdentifierID   string `json:"identifier_id,omitempty"`
	IdentifierText string `json:"identifier_text,omitempty"`
}

type ploverPlace struct {
	Extracted  string   `json:"extracted_place,omitempty"`
	Resolved   string   `json:"resolved_place,omitempty"`
	GeoNames   int      `json:"geonameid,omitempty"`
	Lat        *float64 `json:"lat,omitempty"`
	Lon        *float64 `json:"lon,omitempty"`
	City       string   `json:"city,omitempty"`
	District   string   `json:"district,omitempty"`
	Province   string   `json:"province,omitempty"`
	Country    string   `json:"country,omitempty"`
	Code       string   `json:"country_code,omitempty"`
	Resolution int      `json:"resolution,omitempty"`
}

type ploverText struct {
	Sequence int  `json:"sequence"`
	Start    *int `json:"start,omitempty"`
	End      *int `json:"end,omitempty"`
}

type ploverCite struct {
	Citation    string `json:"citation"`
	URL         string `json:"url,omitempty"`
	Title       string `json:"title,omitempty"`
	Language    string `json:"language"`
	Publication string `json:"publication,omitempty"`
}

// Write writes the events of a story.
func (x *plover) Write(it *Item) error {
	var at *runes
	if it.Story != nil {
		at = newRunes(it.Story.Text)
	}
	for i := range it.Events {
		e := &it.Events[i]
		d := on(e)
		if !d.Known() {
			x.leave(noDate, 1)
			continue
		}
		p := ploverEvent{
			ID: e.ID, Date: d.String(), Actor: entities(e.Actors), Recipient: entities(e.Recipients), Event: []string{e.Type},
			Loc: x.place(e.Place), Quad: e.Quad, Scale: e.Score, Mode: e.Mode, Context: e.Contexts,
			Coder: "dateline " + e.Version, Size: e.Size, Status: e.Status, CAMEO: e.Cameo, Act: e.Act, Confidence: e.Confidence,
		}
		if e.Date != nil && e.Date.To != e.Date.From {
			p.EndDate = e.Date.To
		}
		p.CiteInfo.Citation, p.CiteInfo.Language = e.Story, "en"
		p.CiteInfo.Title, p.CiteInfo.URL, p.CiteInfo.Publication = about(it, e)
		if len(e.Speakers) > 0 {
			p.Speaker = entities(e.Speakers)
		}
		if len(e.DisputedBy) > 0 {
			p.DisputedBy = entities(e.DisputedBy)
		}
		for _, m := range e.Mentions {
			p.EventText = append(p.EventText, m.Trigger)
		}
		if len(e.Mentions) > 0 {
			m := &e.Mentions[0]
			p.TextInfo = &ploverText{Sequence: m.Sentence + 1}
			if from, to, ok := at.span(m.Start, m.End); ok {
				p.TextInfo.Start, p.TextInfo.End = &from, &to
			}
		}
		if err := x.line(p); err != nil {
			return err
		}
	}
	return nil
}

var wikidata = regexp.MustCompile(`^Q[1-9][0-9]*$`)

func entities(ps []event.Party) []ploverEntity {
	out := []ploverEntity{}
	for i := range ps {
		p := &ps[i]
		e := ploverEntity{Code: p.Country, EntityText: p.Text, IdentifierText: p.Name}
		e.Sector = strings.Join(p.Sectors[:min(2, len(p.Sectors))], "")
		if wikidata.MatchString(p.Entity) {
			e.IdentifierID = p.Entity
		}
		out = append(out, e)
	}
	return out
}

func (x *plover) place(p *event.Place) *ploverPlace {
	if p == nil {
		return nil
	}
	out := &ploverPlace{Extracted: p.Text, Resolved: p.Name, GeoNames: p.GeoNames, Country: x.tables.Country(p.Country).Name, Code: p.Country}
	out.City, out.District, out.Province = divide(p)
	if point(p) {
		out.Lat, out.Lon = &p.Lat, &p.Lon
	}
	out.Resolution = map[string]int{"exact": 4, "near": 4, "admin2": 3, "admin1": 2, "country": 1}[p.Precision]
	return out
}

// lines writes JSON objects, one a line, with nothing raw in them that a
// terminal would obey.
type lines struct {
	w   io.Writer
	buf *bytes.Buffer
	enc *json.Encoder
}

func newLines(w io.Writer) lines {
	l := lines{w: w, buf: &bytes.Buffer{}}
	l.enc = json.NewEncoder(l.buf)
	l.enc.SetEscapeHTML(false)
	return l
}

func (l *lines) line(v any) error {
	l.buf.Reset()
	if err := l.enc.Encode(v); err != nil {
		return err
	}
	_, err := l.w.Write(record.EscapeControls(l.buf.Bytes()))
	return err
}

// Close does nothing.
func (l *lines) Close() error { return nil }
