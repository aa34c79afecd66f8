package pipeline

import (
	"strings"

	"dateline/internal/code"
	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/record"
)

// reasons tells, field by field, how a record came about.
func (*Pipeline) reasons(r *code.Reading, e *event.Event, s *code.Sample) []record.Reason {
	var out []record.Reason
	trigger := ""
	var refs []code.Ref
	for i, m := range e.Mentions {
		if i == 0 {
			trigger = m.Trigger
		}
		if sent, tok := tokenAt(r.Doc, m.Start); sent >= 0 {
			refs = append(refs, code.Ref{Sent: sent, Token: tok})
		}
	}
	out = append(out, record.Reason{Field: "type", Value: strings.TrimSpace(e.Type + " " + strings.Join(e.Mode, " ")), Words: trigger, By: e.Rule})
	for _, side := range []struct {
		field   string
		parties []event.Party
		stood   string
	}{{"actors", e.Actors, s.Actors}, {"recipients", e.Recipients, s.Recipients}, {"speakers", e.Speakers, ""}} {
		if len(side.parties) == 0 && side.stood != "" {
			out = append(out, record.Reason{Field: side.field, Value: "nobody", By: side.stood})
		}
		for i := range side.parties {
			why := whyParty(r, side.field, &side.parties[i])
			if side.stood != "" {
				why.By = strings.Trim(side.stood+"; "+why.By, "; ")
			}
			out = append(out, why)
		}
	}
	date := record.Reason{Field: "date", Value: "not known"}
	_, date.By = r.Times.Act(refs, e.Lead, e.Status)
	if e.Date != nil {
		date.Value, date.Words = e.Date.From, e.Date.Text
		if e.Date.To != e.Date.From {
			date.Value += " to " + e.Date.To
		}
	}
	place := record.Reason{Field: "place", Value: "not told"}
	_, place.By = r.Places.Act(e, refs, func(at code.Ref) bool { return ofParty(r.Doc, e, at) })
	if e.Place != nil {
		place.Value, place.Words = strings.TrimSuffix(e.Place.Name+", "+e.Place.Country, ", "), e.Place.Text
	}
	out = append(out, date, place)
	status := record.Reason{Field: "status", Value: e.Status, Words: s.Sure}
	if s.Sure == "" {
		status.By = "nothing speaks against it"
	}
	out = append(out, status)
	if len(e.Speakers) > 0 {
		out = append(out, record.Reason{Field: "speakers", Value: "vouched for", Words: s.Cue})
	}
	lead := record.Reason{Field: "lead", Value: "background", By: "signs: " + strings.Join(s.News, ", ")}
	if e.Lead {
		lead.Value = "news of the story"
	}
	return append(out, lead)
}

// ofParty tells whether a token stands in the words of one of the act's parties.
func ofParty(doc *lang.Doc, e *event.Event, at code.Ref) bool {
	t := &doc.Sentences[at.Sent].Tokens[at.Token]
	for _, side := range [][]event.Party{e.Actors, e.Recipients} {
		for _, p := range side {
			if p.Start <= t.Start && t.End <= p.End {
				return true
			}
		}
	}
	return false
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

// marks gives the times, places and quotations of a story, for showing.
func marks(r *code.Reading) []record.Mark {
	var out []record.Mark
	for _, q := range code.Quotations(r.Doc) {
		out = append(out, record.Mark{Span: record.Span{Start: q[0], End: q[1]}, Kind: record.Quote})
	}
	if t, ok := r.Times.(timed); ok {
		for _, e := range t.Exprs() {
			out = append(out, record.Mark{Span: record.Span{Start: e.Start, End: e.End}, Kind: record.Time, Note: e.Value})
		}
	}
	if p, ok := r.Places.(placed); ok {
		for _, m := range p.Mentions() {
			note := strings.TrimSuffix(m.Place.Name+", "+m.Place.Country, ", ")
			out = append(out, record.Mark{Span: record.Span{Start: m.Start, End: m.End}, Kind: record.Where, Note: note})
		}
	}
	return out
}
