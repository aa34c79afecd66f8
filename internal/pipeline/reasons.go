package pipeline

import (
	"cmp"
	"strings"

	"dateline/internal/code"
	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/record"
)

// reasons tells, field by field, how a record came about.
func (*Pipeline) reasons(r *code.Reading, e *event.Event) []record.Reason {
	var out []record.Reason
	sent, pred := -1, -1
	trigger := ""
	if len(e.Mentions) > 0 {
		trigger = e.Mentions[0].Trigger
		sent, pred = tokenAt(r.Doc, e.Mentions[0].Start)
	}
	out = append(out, record.Reason{Field: "type", Value: strings.TrimSpace(e.Type + " " + strings.Join(e.Mode, " ")), Words: trigger, By: e.Rule})
	for _, s := range []struct {
		field   string
		parties []event.Party
	}{{"actors", e.Actors}, {"recipients", e.Recipients}, {"speakers", e.Speakers}} {
		for i := range s.parties {
			out = append(out, whyParty(r, s.field, &s.parties[i]))
		}
	}
	if sent < 0 {
		return out
	}
	date := record.Reason{Field: "date", Value: "not known"}
	if t, ok := r.Times.(timed); ok {
		date.By = t.Why(sent, pred)
	}
	if e.Date != nil {
		date.Value, date.Words = e.Date.From, e.Date.Text
		if e.Date.To != e.Date.From {
			date.Value += " to " + e.Date.To
		}
		if e.Date.Text == "" {
			date.By = cmp.Or(date.By, "the story's own day")
		}
	}
	place := record.Reason{Field: "place", Value: "not told"}
	if p, ok := r.Places.(placed); ok {
		place.By = p.Why(sent, pred, nil)
	}
	if e.Place != nil {
		place.Value, place.Words = strings.TrimSuffix(e.Place.Name+", "+e.Place.Country, ", "), e.Place.Text
	}
	return append(out, date, place)
}

func whyParty(r *code.Reading, field string, p *event.Party) record.Reason {
	why := record.Reason{Field: field, Value: p.Name, Words: p.Text}
	if code := strings.TrimSpace(p.Country + " " + strings.Join(p.Sectors, "+")); code != "" {
		why.Value += " (" + code + ")"
	}
	if sent, head := headOf(r.Doc, p.Start, p.End); sent >= 0 {
		why.By = r.Parties.Why(sent, head)
	}
	return why
}

// tokenAt finds the token that starts at a byte of the text.
func tokenAt(doc *lang.Doc, start int) (sent, tok int) {
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		if start < s.Start || start >= s.End {
			continue
		}
		for j := range s.Tokens {
			if s.Tokens[j].Start == start {
				return i, j
			}
		}
	}
	return -1, -1
}

// headOf finds the head of the phrase in a stretch of the text.
func headOf(doc *lang.Doc, start, end int) (sent, head int) {
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		if start < s.Start || start >= s.End {
			continue
		}
		inside := func(k int) bool { return s.Tokens[k].Start >= start && s.Tokens[k].End <= end }
		for j := range s.Tokens {
			if inside(j) && (s.Tokens[j].Head < 0 || !inside(s.Tokens[j].Head)) {
				return i, j
			}
		}
	}
	return -1, -1
}
