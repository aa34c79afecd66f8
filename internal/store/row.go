package store

import (
	"bytes"
	"crypto/sha256"
	"database/sql/driver"
	"encoding/base32"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/story"
)

// Ours is the origin of events coded by this program; imported ones have the
// name of the data set they come from.
const Ours = "dateline"

// date gives a day as the database takes it; nil is NULL.
func date(d day.Day) any {
	if !d.Known() {
		return nil
	}
	y, m, dom := d.Date()
	return time.Date(y, m, dom, 0, 0, 0, 0, time.UTC)
}

// isoDate is date for a day in ISO form; one that is none is not known.
func isoDate(s string) any {
	if s == "" {
		return nil
	}
	d, err := day.Parse(s)
	if err != nil {
		return nil
	}
	return date(d)
}

// list gives a list that is never NULL.
func list(l []string) []string {
	if l == nil {
		return []string{}
	}
	return l
}

// distinct gives what f gives for each party, without "" and repeats, in order.
func distinct(ps []event.Party, f func(*event.Party) []string) []string {
	out := []string{}
	for i := range ps {
		for _, s := range f(&ps[i]) {
			if s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

func names(p *event.Party) []string     { return []string{p.Name} }
func countries(p *event.Party) []string { return []string{p.Country} }
func sectors(p *event.Party) []string   { return p.Sectors }

// recordRow gives the columns of a record, in the order of the table.
func recordRow(e *event.Event, copied bool, sentence, rec string) []driver.Value {
	var from, to any
	if e.Date != nil {
		from, to = isoDate(e.Date.From), isoDate(e.Date.To)
	}
	var place, country, admin1, admin2, lat, lon, geonames, precision any
	if p := e.Place; p != nil {
		place, country, admin1, admin2, precision = p.Name, p.Country, p.Admin1, p.Admin2, p.Precision
		lat, lon = p.Lat, p.Lon
		if p.GeoNames != 0 {
			geonames = int32(p.GeoNames)
		}
	}
	trigger := ""
	if len(e.Mentions) > 0 {
		trigger = e.Mentions[0].Trigger
	}
	return []driver.Value{
		e.ID, e.Story, isoDate(e.Published),
		e.Type, list(e.Mode), e.Cameo, e.Act, int8(e.Quad), float32(e.Score),
		distinct(e.Actors, names), distinct(e.Actors, countries), distinct(e.Actors, sectors),
		distinct(e.Recipients, names), distinct(e.Recipients, countries), distinct(e.Recipients, sectors),
		from, to, place, country, admin1, admin2, lat, lon, geonames, precision,
		e.Status, distinct(e.Speakers, names), list(e.Contexts),
		e.Lead, float32(e.Confidence), least(e.Size, dead), least(e.Size, injured),
		trigger, sentence, e.Rule, e.Version, e.Source, copied, rec,
	}
}

func dead(s *event.Size) *event.Count    { return s.Dead }
func injured(s *event.Size) *event.Count { return s.Injured }

// least is the smaller number told of something, nil where none is.
func least(s *event.Size, of func(*event.Size) *event.Count) any {
	if s == nil {
		return nil
	}
	c := of(s)
	switch {
	case c == nil:
		return nil
	case c.Low != 0:
		return int32(c.Low)
	}
	return int32(c.High)
}

// sentenceOf gives the sentence of an event's first mention, "" if it is not
// known, cut where it is very long.
func sentenceOf(c *record.Coded, e *event.Event) string {
	const longest = 2000
	if len(e.Mentions) == 0 {
		return ""
	}
	i := e.Mentions[0].Sentence
	if i < 0 || i >= len(c.Sentences) {
		return ""
	}
	s := c.Sentences[i]
	text := strings.Join(strings.Fields(c.Story.Text[s.Start:s.End]), " ")
	if len(text) > longest {
		text = strings.ToValidUTF8(text[:longest], "")
	}
	return text
}

// recordOf is the JSON form of a record that the database keeps.
func recordOf(e *event.Event) (string, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(e); err != nil {
		return "", err
	}
	return strings.TrimSuffix(b.String(), "\n"), nil
}

// sides calls f for each party of an event with its role.
func sides(e *event.Event, f func(role string, p *event.Party) error) error {
	for _, s := range []struct {
		role string
		ps   []event.Party
	}{{"actor", e.Actors}, {"recipient", e.Recipients}, {"speaker", e.Speakers}, {"denier", e.DisputedBy}} {
		for i := range s.ps {
			if err := f(s.role, &s.ps[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// pairsOf calls f for each country of the actors and each of the recipients,
// once; ” stands for a side without one. In a mutual act each of the actors
// deals with each of the others.
func pairsOf(e *event.Event, f func(actor, recipient string) error) error {
	as, rs := distinct(e.Actors, countries), distinct(e.Recipients, countries)
	var pairs [][2]string
	if mutual(e) {
		for i := range e.Actors {
			for j := range e.Actors {
				if a, b := &e.Actors[i], &e.Actors[j]; a.Name != b.Name && a.Country+b.Country != "" {
					pairs = append(pairs, [2]string{a.Country, b.Country})
				}
			}
		}
	}
	if len(as) == 0 {
		as = []string{""}
	}
	if len(rs) == 0 {
		rs = []string{""}
	}
	if len(pairs) == 0 {
		for _, a := range as {
			for _, r := range rs {
				pairs = append(pairs, [2]string{a, r})
			}
		}
	}
	for i, p := range pairs {
		if slices.Contains(pairs[:i], p) {
			continue
		}
		if err := f(p[0], p[1]); err != nil {
			return err
		}
	}
	return nil
}

// mutual tells whether the actors of an event deal with each other:
// cooperation, or fighting, of several who have no other opposite. The
// constant says the same of columns of the events table.
func mutual(e *event.Event) bool {
	return (e.Quad <= 2 || e.Cameo == "190") && len(distinct(e.Actors, names)) > 1 &&
		len(distinct(e.Recipients, names))+len(distinct(e.Recipients, countries)) == 0
}

const isMutual = "((e.quad <= 2 OR e.cameo = '190') AND len(e.actors) > 1 AND len(e.recipients) + len(e.recipient_countries) = 0)"

// A layout is what the reader found out of a story's text.
type layout struct {
	Regions  []story.Region             `json:"regions"`
	Dateline story.Dateline             `json:"dateline"`
	Meta     map[string]json.RawMessage `json:"meta,omitempty"`
}

func layoutOf(s *story.Story) (string, error) {
	b, err := json.Marshal(layout{s.Regions, s.Dateline, s.Meta})
	return string(b), err
}

// restore sets what layoutOf wrote down.
func restore(s *story.Story, text string) error {
	var l layout
	if err := json.Unmarshal([]byte(text), &l); err != nil {
		return err
	}
	for _, r := range l.Regions {
		if r.Start < 0 || r.End < r.Start || r.End > len(s.Text) {
			return fmt.Errorf("%w: layout of story %s reaches beyond its text", ErrDamaged, s.ID)
		}
	}
	s.Regions, s.Dateline, s.Meta = l.Regions, l.Dateline, l.Meta
	return nil
}

var sealAlphabet = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Seal is a fingerprint of all of a story that coding looks at.
func Seal(s *story.Story) string {
	h := sha256.New()
	for _, part := range []string{s.ID, s.Title, s.Published.String(), s.URL, s.Source, s.Text} {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	return sealAlphabet.EncodeToString(h.Sum(nil)[:15])
}

func spans(ss []record.Span) []int32 {
	out := make([]int32, 0, 2*len(ss))
	for _, s := range ss {
		out = append(out, int32(s.Start), int32(s.End))
	}
	return out
}
