package code

import (
	"slices"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lex"
)

// Parties tells which parties a noun phrase stands for. Side follows
// coordination; At does not.
type Parties interface {
	Side(sent, head int) []event.Party
	At(sent, head int) []event.Party
	Class(sent, head int) string // "person", "group", "state", "place", "thing", ...
	Why(sent, head int) string
	Guessed(sent, head int) bool      // only the scene tells the country
	Scene(sent int) string            // the country a sentence plays in, "" if not told
	State(country string) event.Party // a country's government
	// AsOf gives a party the sectors of the day of an act, zero if not known.
	AsOf(p event.Party, d day.Day) event.Party
}

var slotNames = map[lex.Kind]string{lex.Actor: "ACTOR", lex.Recipient: "RECIPIENT", lex.Thing: "THING"}

// A match is a rule found in a sentence.
type match struct {
	rule       *lex.Rule
	trigger    int
	nodes      []int // the tokens it speaks for: trigger, words, particles
	domain     []int // where prepositions of the rule may hang: nodes, and heads of what fills slots
	actor      []int // heads of the noun phrases in its slots
	recipient  []int
	actors     []event.Party
	recipients []event.Party
	prt        string // the particle found
	thing      int    // what stands in its THING slot, -1 if nothing
	object     int    // the word found as object, -1 if none
	inner      *match // the act in its ACT slot
	clause     int    // the token of its ACT or CLAUSE slot, -1 if none
	score      int
	missed     string // for explain: why it failed, "" if it holds
}

// Weights of what a match finds. A rule that says more of what stands there
// wins over one that says less.
const (
	wordWeight   = 10 // each word beyond the trigger
	slotWeight   = 4  // each slot with a party
	ownerWeight  = 2  // each slot whose party is only the owner of what stands there
	classWeight  = 3  // each slot that asks for a class
	actWeight    = 9
	clauseWeight = 3
	ownWeight    = 6 // of a user's rule, before a built-in one that fits alike
	noneWeight   = 1 // a rule that blocks wins a draw
)

// A matcher finds rules in one sentence.
type matcher struct {
	lexicon  *lex.Lexicon
	tree     tree
	sent     int
	parties  Parties
	grammar  *grammar
	text     string
	quotes   []quotation     // of the story
	told     []utterance     // of the sentence
	named    []bool          // tokens inside names and time expressions carry no act
	light    map[string]bool // verbs that lend their subject to the act they take as object
	bear     map[string]bool // verbs whose subject has the act done to it
	sources  map[string]bool // prepositions that name who vouches: "according to"
	kinds    kinds
	timed    func(Ref) bool
	trace    func(m *match) // for explain; nil otherwise
	presence *lex.Presence
	tries    [][]lex.Try // by token: the rules it may trigger
	spare    *match      // of a try that failed, to be used again
	sides    []sided     // by token and owner
	found    [][]*match  // by trigger
	best     []*match    // by token: the best match that speaks for it
}

// sentence finds all matches of a sentence, deepest acts first so that rules
// with ACT slots find what they speak of.
func (m *matcher) sentence() {
	n := len(m.tree.toks)
	m.found = slices.Grow(m.found[:0], n)[:n]
	m.best = slices.Grow(m.best[:0], n)[:n]
	clear(m.found)
	clear(m.best)
	m.names()
	m.presence.Reset()
	m.tries = m.tries[:0]
	for p := range n {
		l, f := m.lemma(p), m.tree.lower(p)
		m.tries = append(m.tries, m.presence.Add(l))
		if f != l {
			m.presence.Add(f)
		}
	}
	order := m.byDepth()
	acts := false
	for _, composed := range []bool{false, true} {
		if composed && !acts && m.trace == nil {
			return // nothing for their ACT slots
		}
		for _, p := range order {
			if m.named[p] && m.trace == nil {
				continue
			}
			tries := m.tries[p]
			if len(tries) == 0 {
				continue
			}
			verb, noun, adj := m.classesOf(p)
			passive := verb && m.tree.passive(p)
			for i := range tries {
				t := &tries[i]
				if t.Composed != composed {
					continue
				}
				if m.trace == nil && ((!verb || t.Passive && !passive) && t.Pos == lex.Verb || !noun && t.Pos == lex.Noun || !adj && t.Pos == lex.Adj || !m.presence.Possible(t)) {
					continue
				}
				r := t.Rule
				c := m.try(r, p)
				if m.trace != nil {
					m.trace(c)
				}
				if c.missed != "" {
					m.spare = c
					continue
				}
				m.found[p] = append(m.found[p], c)
				switch r.Type {
				case lex.Say, lex.Status, lex.Light:
					continue
				}
				for _, k := range c.nodes {
					acts = true
					if b := m.best[k]; b == nil || c.score > b.score || c.score == b.score && c.trigger == k && b.trigger != k {
						m.best[k] = c
					}
				}
			}
		}
	}
}

// classesOf tells what classes of trigger a token may be; triggers asks more.
func (m *matcher) classesOf(p int) (verb, noun, adj bool) {
	u := m.tree.toks[p].UPOS
	return m.tree.verbal(p) && u != "AUX", u == "NOUN" || u == "PROPN" || m.tree.toks[p].XPOS == "VBG", u != "NOUN" && u != "PROPN" && u != "AUX"
}

// names marks the capitalised words of names.
func (m *matcher) names() {
	n := len(m.tree.toks)
	m.named = slices.Grow(m.named[:0], n)[:n]
	clear(m.named)
	for _, e := range m.tree.s.Entities {
		if e.First == e.Last && m.tree.toks[e.First].UPOS != "PROPN" {
			continue
		}
		for k := e.First; k <= e.Last && k < n; k++ {
			c := m.tree.toks[k].Form[0]
			m.named[k] = c >= 'A' && c <= 'Z' || c >= 0x80
		}
	}
	for p := range n {
		if m.isTimed(p) {
			m.named[p] = true
		}
	}
}

func (m *matcher) isTimed(p int) bool { return m.timed != nil && m.timed(Ref{m.sent, p}) }

func (m *matcher) lemma(p int) string {
	l := m.tree.toks[p].Lemma
	for i := 0; i < len(l); i++ {
		if c := l[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(l)
		}
	}
	return l
}

// byDepth lists the tokens, those deepest in the tree first.
func (m *matcher) byDepth() []int {
	n := len(m.tree.toks)
	out := make([]int, 0, n)
	for i := range n {
		if m.tree.toks[i].Head < 0 {
			out = append(out, i)
		}
	}
	for i := 0; i < len(out); i++ {
		m.tree.kids(out[i], func(c int) bool {
			if len(out) < n {
				out = append(out, c)
			}
			return true
		})
	}
	slices.Reverse(out)
	return out
}

// blank gives an empty match, with the memory of one that failed.
func (m *matcher) blank() *match {
	c := m.spare
	if c == nil || m.trace != nil {
		return &match{clause: -1, object: -1, thing: -1}
	}
	m.spare = nil
	*c = match{clause: -1, object: -1, thing: -1, nodes: c.nodes[:0], domain: c.domain[:0], actor: c.actor[:0], recipient: c.recipient[:0]}
	return c
}

// try matches one rule at one trigger.
func (m *matcher) try(r *lex.Rule, p int) *match {
	c := m.blank()
	c.rule, c.trigger = r, p
	if !m.triggers(r, p, c) {
		return c
	}
	c.score += r.Prior
	if r.Own {
		c.score += ownWeight
	}
	if r.Pos == lex.Noun { // "renewed its demand for talks": the phrase may hang on the verb
		if v, _ := m.lender(p); v >= 0 {
			c.domain = append(c.domain, v)
		}
	}
	for i := range r.Elems {
		if !m.element(&r.Elems[i], c) {
			return c
		}
	}
	if !m.implied(r, c) {
		return c
	}
	if r.Type == lex.None {
		c.score += noneWeight
	}
	if r.Has("weak") && (len(c.actors) == 0 || len(c.recipients) == 0 && (!r.Has("mutual") || len(c.actors) == 1)) {
		c.missed = "weak: wants both parties"
	}
	return c
}

// element finds one element of a rule; false, with the reason in c, if the
// rule fails for want of it.
func (m *matcher) element(e *lex.Elem, c *match) bool {
	switch e.Kind {
	case lex.Word:
		return m.word(e, c)
	case lex.Act, lex.Clause:
		return m.complement(e, c)
	}
	return m.slot(e, c)
}

// places yields the arguments where an element may stand: of the trigger, and
// for prepositions of every word found so far, since attachment of those is
// what parsers get wrong most.
func (m *matcher) places(e *lex.Elem, c *match, f func(a arg) bool) {
	for i, n := range append(c.nodes[:len(c.nodes):len(c.nodes)], c.domain...) {
		if i > 0 && e.Role != lex.Obl && e.Role != lex.Poss {
			return
		}
		for _, a := range m.tree.of(n) {
			if a.tok != c.trigger && m.fits(e, a, c) && !f(a) {
				return
			}
		}
	}
	if e.Role != lex.Obl {
		return
	}
	// "talks in Beijing with his counterpart", "a meeting last March between"
	if c.rule.Pos == lex.Noun && (slices.Contains(e.Preps, "with") || slices.Contains(e.Preps, "between")) {
		for _, a := range m.tree.of(c.trigger) {
			if a.prep == "with" || a.prep == "between" || m.tree.toks[a.tok].UPOS != "PROPN" {
				continue
			}
			for _, b := range m.tree.of(a.tok) {
				if b.role == lex.Obl && (b.prep == "with" || b.prep == "between") && m.fits(e, b, c) && !f(b) {
					return
				}
			}
		}
	}
	if c.object < 0 {
		return
	}
	// "sent photographs and maps to Macedonia": what hangs on the last is of all
	done := false
	m.tree.kids(c.object, func(k int) bool {
		if m.tree.toks[k].Rel != "conj" || m.tree.verbal(k) {
			return true
		}
		for _, a := range m.tree.of(k) {
			if a.role == lex.Obl && a.tok != c.trigger && m.fits(e, a, c) && !f(a) {
				done = true
				return false
			}
		}
		return true
	})
	if done {
		return
	}
	// "lifted the sanctions imposed on Iran": what was done with it says on whom it is
	m.tree.kids(c.object, func(k int) bool {
		if m.tree.toks[k].Rel != "acl" || !m.light[m.lemma(k)] || !m.tree.passive(k) {
			return true
		}
		for _, a := range m.tree.of(k) {
			if a.role == lex.Obl && a.prep != "by" && a.tok != c.trigger && m.fits(e, a, c) && !f(a) {
				return false
			}
		}
		return true
	})
}

func (m *matcher) fits(e *lex.Elem, a arg, c *match) bool {
	switch e.Role {
	case lex.Obl:
		return a.role == lex.Obl && a.is(e.Preps) ||
			a.role == lex.Iobj && e.Kind != lex.Word && (slices.Contains(e.Preps, "to") || slices.Contains(e.Preps, "for")) ||
			a.role == lex.Subj && a.prep == "by" && slices.Contains(e.Preps, "by") ||
			a.role == lex.Comp && a.is(e.Preps) && e.Kind == lex.Word
	case lex.Poss:
		return a.role == lex.Poss || a.role == lex.Mod || a.role == lex.Obl && (a.prep == "by" || a.prep == "of")
	case lex.Obj:
		// after a particle the parser may take the object for its complement
		return a.role == lex.Obj || e.Kind == lex.Word && a.role == lex.Comp && a.prep == "" && base(m.tree.toks[a.tok].Rel) != "advcl" || a.role == lex.Obl && (a.prep == "" && !m.isTimed(a.tok) || a.prep != "" && a.prep == c.prt)
	case lex.Subj:
		return a.role == lex.Subj || c.rule.Pos == lex.Adj && a.role == lex.Obj && m.tree.passive(c.trigger) || c.rule.Pos == lex.Noun && (a.role == lex.Poss || a.role == lex.Mod || a.role == lex.Obl && a.prep == "by")
	case lex.Prt:
		return a.role == lex.Prt
	case lex.Iobj:
		// "set RECIPIENT free", "took RECIPIENT hostage": the word after the
		// slot is the verb's complement, and the slot its object
		return a.role == lex.Iobj || a.role == lex.Obj && !has(m.tree.of(c.trigger), lex.Iobj) && !m.object(c.rule, a.tok)
	}
	return a.role == e.Role
}
