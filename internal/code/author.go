package code

import (
	"dateline/internal/event"
	"dateline/internal/lex"
)

// author gives who speaks through a text that does the act: the parliament in
// "passed a motion condemning the raid", the ministry in "issued a statement
// that blamed Minsk". A text that is refused, cited or read by someone does
// not speak for them.
func (m *matcher) author(tok int) []event.Party {
	t := &m.tree
	v := t.toks[tok].Head
	if !m.is("text", m.lemma(tok)) || v < 0 || !t.verbal(v) || !m.is("utter", m.lemma(v)) {
		return nil
	}
	switch rel := t.toks[tok].Rel; {
	case rel == "obj", rel == "nsubj:pass":
	default:
		return nil
	}
	a, ok := t.role(v, lex.Subj)
	if !ok || a.tok == tok {
		return nil
	}
	ps, _ := m.side(a.tok, true)
	return ps
}
