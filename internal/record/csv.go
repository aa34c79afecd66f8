package record

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"dateline/internal/event"
)

// A CSV writes one event a row under a line of column names. Lists stand in
// one cell, parted by "; "; what belongs to the first actor stands first in
// each of the actor columns.
type CSV struct {
	// GuardFormulas puts an apostrophe before text that a spreadsheet would
	// take for a formula: text that begins with =, +, -, @.
	GuardFormulas bool

	w       *csv.Writer
	started bool
}

// NewCSV writes to w.
func NewCSV(w io.Writer) *CSV { return &CSV{w: csv.NewWriter(w)} }

var csvColumns = []string{
	"id", "story", "published", "type", "mode", "cameo", "act", "quad", "score",
	"actors", "actor_countries", "actor_sectors", "actor_entities",
	"recipients", "recipient_countries", "recipient_sectors", "recipient_entities",
	"date_from", "date_to", "place", "place_country", "admin1", "admin2", "lat", "lon", "geonames", "precision",
	"status", "speakers", "speaker_countries", "disputed_by", "quote", "contexts",
	"dead_low", "dead_high", "injured_low", "injured_high", "arrested_low", "arrested_high", "participants_low", "participants_high", "trigger", "sentence",
	"lead", "confidence", "rule", "version", "title", "url", "source",
}

// Write writes the events of a story.
func (c *CSV) Write(s *Coded) error {
	if err := c.start(); err != nil {
		return err
	}
	for i := range s.Events {
		r := row(&s.Events[i])
		if c.GuardFormulas {
			guard(r)
		}
		if err := c.w.Write(r); err != nil {
			return err
		}
	}
	c.w.Flush()
	return c.w.Error()
}

// Close writes the column names if there was no event.
func (c *CSV) Close() error {
	err := c.start()
	c.w.Flush()
	if err == nil {
		err = c.w.Error()
	}
	return err
}

func (c *CSV) start() error {
	if c.started {
		return nil
	}
	c.started = true
	return c.w.Write(csvColumns)
}

// guard changes the cells that are text, not numbers, and look like formulas.
func guard(cells []string) {
	for i, s := range cells {
		if s == "" || !strings.ContainsRune("=+-@\t\r", rune(s[0])) {
			continue
		}
		if _, err := strconv.ParseFloat(s, 64); err != nil {
			cells[i] = "'" + s
		}
	}
}

func row(e *event.Event) []string {
	r := []string{e.ID, e.Story, e.Published, e.Type, join(e.Mode), e.Cameo, e.Act, strconv.Itoa(e.Quad), number(e.Score)}
	r = append(r, side(e.Actors)...)
	r = append(r, side(e.Recipients)...)
	if e.Date != nil {
		r = append(r, e.Date.From, e.Date.To)
	} else {
		r = append(r, "", "")
	}
	switch p := e.Place; {
	case p == nil:
		r = append(r, "", "", "", "", "", "", "", "")
	case p.GeoNames == 0 && p.Lat == 0 && p.Lon == 0:
		r = append(r, p.Name, p.Country, p.Admin1, p.Admin2, "", "", "", p.Precision)
	default:
		r = append(r, p.Name, p.Country, p.Admin1, p.Admin2, number(p.Lat), number(p.Lon), strconv.Itoa(p.GeoNames), p.Precision)
	}
	said := side(e.Speakers)
	trigger, sentence := "", ""
	if len(e.Mentions) > 0 {
		trigger, sentence = e.Mentions[0].Trigger, strconv.Itoa(e.Mentions[0].Sentence)
	}
	r = append(r, e.Status, said[0], said[1], side(e.DisputedBy)[0], e.Quote, join(e.Contexts))
	n := event.Size{}
	if e.Size != nil {
		n = *e.Size
	}
	for _, c := range []*event.Count{n.Dead, n.Injured, n.Arrested, n.Participants} {
		if c == nil {
			r = append(r, "", "")
		} else {
			r = append(r, strconv.Itoa(c.Low), strconv.Itoa(c.High))
		}
	}
	sure := ""
	if e.Confidence > 0 {
		sure = number(e.Confidence)
	}
	return append(r, trigger, sentence,
		strconv.FormatBool(e.Lead), sure, e.Rule, e.Version, e.Title, e.URL, e.Source)
}

func side(ps []event.Party) []string {
	var name, country, sector, entity []string
	for _, p := range ps {
		name = append(name, p.Name)
		country = append(country, p.Country)
		sector = append(sector, strings.Join(p.Sectors, "+"))
		entity = append(entity, p.Entity)
	}
	return []string{join(name), join(country), join(sector), join(entity)}
}

func join(s []string) string { return strings.Join(s, "; ") }

func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
