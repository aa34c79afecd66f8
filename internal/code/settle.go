package code

import (
	"slices"
	"strings"

	"dateline/internal/event"
)

// settle makes of status, speaker and date together what the record claims:
// what somebody says they will do is a promise, what they will not do a
// refusal, and nobody vouches for their own words. It tells whether there is a
// record at all: what is only imagined has none. filed is the day of the story.
func (m *matcher) settle(a *act, g *grammar, filed string) bool {
	if a.status == unreal {
		return false
	}
	if len(a.actors) == 0 && m.firstPerson(a.trigger) {
		a.actors = without(a.speakers, a.recipients) // "we will attack", the commander said
	}
	own := m.own(a)
	if a.status == event.Actual && a.dated && filed != "" && a.date.From > filed && m.present(a.trigger) {
		a.status = event.Future // "travels to Minsk on Saturday"
		m.recast(a, event.Future, g)
	}
	switch a.status {
	case refused:
		if len(a.actors) == 0 || !m.recast(a, "refused", g) {
			return false
		}
		a.status = event.Actual
	case event.Future:
		// A promise is made as soon as it is spoken.
		if own && (a.typ == "AGREE" || a.typ == "CONCEDE") {
			a.status = event.Actual
		}
	}
	if own && a.status == event.Future && m.kinds.hostile[a.typ] && m.conditional(a.trigger) && m.recast(a, "THREATEN", g) {
		a.status = event.Actual // "unless they leave we will attack", they said
	}
	if own && (m.kinds.declared[a.typ] || m.is("perform", a.cue) && a.typ != "COERCE" && a.typ != "ASSAULT") {
		a.speakers = nil
	}
	if q := m.quoted(a.trigger); q != nil && words(m.text[q.start:q.end]) >= scare {
		a.quote = strings.Trim(m.text[q.start:q.end], " ,\n")
	}
	m.unplaced(a)
	a.signs = m.signs(a)
	return true
}

// recast codes an act as what it is inside an outer one.
func (m *matcher) recast(a *act, outer string, g *grammar) bool {
	row := g.composed(outer, a.typ, a.mode...)
	if row == nil || row.result == "inner" {
		return false
	}
	a.typ, a.mode, a.cameo = row.result, row.mode, g.intended(row, a.cameo)
	return true
}

// present tells whether the act is told in the present tense, or by a noun.
func (m *matcher) present(p int) bool {
	t := &m.tree
	if !t.verbal(p) {
		h := t.toks[p].Head
		if h < 0 || !t.verbal(h) {
			return true
		}
		p = h
	}
	switch t.toks[p].XPOS {
	case "VBZ", "VBP", "VB":
		return true
	case "VBG", "VBN":
		past := false
		t.kids(p, func(k int) bool {
			l := t.toks[k].Lemma
			past = past || base(t.toks[k].Rel) == "aux" && (t.toks[k].XPOS == "VBD" || l == "have")
			return !past
		})
		return !past && t.kid(p, "aux", "aux:pass") >= 0
	}
	return false
}

// own tells whether those who vouch for an act are those who do it, or their
// government.
func (m *matcher) own(a *act) bool {
	return slices.ContainsFunc(a.speakers, func(p event.Party) bool {
		return slices.ContainsFunc(a.actors, func(q event.Party) bool {
			return same(p, q) || m.is("perform", a.cue) && p.Country != "" && p.Country == q.Country
		})
	})
}
