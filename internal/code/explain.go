package code

import (
	"strings"

	"dateline/internal/lex"
)

// A Trial is a rule that was tried at a word of a sentence, for explain.
type Trial struct {
	Sentence, Token int
	Rule            *lex.Rule
	Missed          string // why it did not hold; "" if it did
	Score           int
	Chosen          bool
	Slots           []SlotFill
}

// A SlotFill is what stood in a slot of a rule.
type SlotFill struct {
	Slot string // "actor", "recipient", "act"
	Text string
	Who  string // the parties it stands for
	Why  string // how they were found
}

// Explain tells, for every sentence, which rules were tried at which word,
// which held, which were chosen and what filled their slots.
func (c *Coder) Explain(r *Reading) []Trial {
	m := c.matcher(r)
	m.hear(r.Doc)
	var out []Trial
	for i := range r.Doc.Sentences {
		s := &r.Doc.Sentences[i]
		if len(s.Tokens) == 0 {
			continue
		}
		m.enter(i, s)
		var tried []*match
		m.trace = func(x *match) { tried = append(tried, x) }
		m.sentence()
		chosen := map[*match]bool{}
		for _, ch := range m.choose() {
			for x := ch; x != nil; x = x.inner {
				chosen[x] = true
			}
		}
		for _, x := range tried {
			t := Trial{Sentence: i, Token: x.trigger, Rule: x.rule, Missed: x.missed, Score: x.score, Chosen: chosen[x]}
			if x.missed == "" {
				t.Slots = m.fills(x)
			}
			out = append(out, t)
		}
	}
	return out
}

func (m *matcher) fills(x *match) (out []SlotFill) {
	for k, heads := range [][]int{x.actor, x.recipient} {
		slot := []string{"actor", "recipient"}[k]
		for _, h := range heads {
			ps, owned := m.side(h, true)
			why := m.parties.Why(m.sent, h)
			if owned {
				why = "by its owner"
			}
			out = append(out, SlotFill{slot, m.phrase(h), partyNames(ps), why})
		}
	}
	if x.inner != nil {
		out = append(out, SlotFill{"act", m.tree.toks[x.inner.trigger].Form, x.inner.rule.Type, x.inner.rule.Where()})
	}
	return out
}

// phrase is the text of the subtree of a token, without clauses.
func (m *matcher) phrase(h int) string {
	lo, hi := h, h
	for range 2 {
		for k := range m.tree.toks {
			if m.tree.toks[k].Head >= lo && m.tree.toks[k].Head <= hi && m.under(h, k) && (k == lo-1 || k == hi+1) {
				lo, hi = min(lo, k), max(hi, k)
			}
		}
	}
	var w []string
	for k := lo; k <= hi; k++ {
		w = append(w, m.tree.toks[k].Form)
	}
	return strings.Join(w, " ")
}
