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
	lexicon *lex.Lexicon
	tree    tree
	sent    int
	parties Parties
	grammar *grammar
	text    string
	quotes  []quotation     // of the story
	told    []utterance     // of the sentence
	named   []bool          // tokens inside names and time expressions carry no act
	light   map[string]bool // verbs that lend their subject to the act they take as object
	bear    map[string]bool // verbs whose subject has the act done to it
	sources map[string]bool // prepositions that name who vouches: "according to"
	timed   func(Ref) bool
	trace   func(m *match) // for explain; nil otherwise
	found   [][]*match     // by trigger
	best    []*match       // by token: the best match that speaks for it
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
	order := m.byDepth()
	for _, composed := range []bool{false, true} {
		for _, p := range order {
			for _, r := range m.lexicon.Triggered(m.lemma(p)) {
				if m.composed(r) != composed {
					continue
				}
				c := m.try(r, p)
				if m.trace != nil {
					m.trace(c)
				}
				if c.missed != "" {
					continue
				}
				m.found[p] = append(m.found[p], c)
				switch r.Type {
				case lex.Say, lex.Status, lex.Light:
					continue
				}
				for _, k := range c.nodes {
					if b := m.best[k]; b == nil || c.score > b.score || c.score == b.score && c.trigger == k && b.trigger != k {
						m.best[k] = c
					}
				}
			}
		}
	}
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

func (m *matcher) composed(r *lex.Rule) bool {
	for i := range r.Elems {
		if r.Elems[i].Kind == lex.Act {
			return true
		}
	}
	return false
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

// try matches one rule at one trigger.
func (m *matcher) try(r *lex.Rule, p int) *match {
	c := &match{rule: r, trigger: p, clause: -1, object: -1, thing: -1}
	if !m.triggers(r, p, c) {
		return c
	}
	if p2, ok := r.Options["prior"]; ok {
		for _, d := range p2 {
			if d >= '0' && d <= '9' {
				c.score += int(d - '0')
			}
		}
		if strings.HasPrefix(p2, "-") {
			c.score = -c.score
		}
	}
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

// triggers checks the trigger itself: class, voice, particle, further words.
func (m *matcher) triggers(r *lex.Rule, p int, c *match) bool {
	t := &m.tree
	tok := &t.toks[p]
	fail := func(why string) bool { c.missed = why; return false }
	if m.named[p] {
		return fail("part of a name")
	}
	switch r.Pos {
	case lex.Verb:
		if !t.verbal(p) || tok.UPOS == "AUX" {
			return fail("not a verb here")
		}
		if r.Passive && !t.passive(p) {
			return fail("not passive")
		}
		if tok.Rel == "amod" && r.Type != lex.None && t.squeezed(p) < 0 {
			return fail("a quality here") // "the jailed members", "the occupied West Bank"
		}
	case lex.Noun:
		if tok.UPOS != "NOUN" && tok.UPOS != "PROPN" && tok.XPOS != "VBG" {
			return fail("not a noun here")
		}
		if tok.XPOS == "VBG" && tok.UPOS == "VERB" && t.kid(p, "obj", "nsubj", "aux") >= 0 {
			return fail("a verb here")
		}
	case lex.Adj:
		if tok.UPOS == "NOUN" || tok.UPOS == "PROPN" || tok.UPOS == "AUX" || tok.UPOS == "VERB" && t.lower(p) != tok.Lemma && tok.XPOS != "VBN" {
			return fail("not an adjective here") // "opened its borders"
		}
	}
	if r.Has("not") {
		if !m.denied(p) {
			return fail("not denied here")
		}
		c.score += wordWeight // the negation is a word of the rule
	}
	c.nodes = append(c.nodes, p)
	lemma := m.lemma(p)
	for _, f := range r.Forms {
		if f.Lemma != lemma {
			continue
		}
		switch {
		case f.Prt != "":
			k := m.particle(p, f.Prt)
			if k < 0 {
				continue
			}
			c.nodes, c.prt = append(c.nodes, k), f.Prt
			c.score += wordWeight
		case f.Words != nil:
			if !m.words(p, f, c) {
				continue
			}
			if !slices.Contains(f.Words, "-") {
				c.score += wordWeight * (len(f.Words) - 1)
			} else if r.Pos == lex.Verb {
				c.score += wordWeight // "test-fire" says more than "fire"
			}
		}
		return true
	}
	return fail("other words belong to the trigger")
}

// particle finds the word that belongs to a verb: a particle, whether the
// parser has it as one, as an adverb or as the preposition of what follows, or
// the noun or adjective of a phrase such as "give way", "set free".
func (m *matcher) particle(p int, prt string) int {
	for _, a := range m.tree.of(p) {
		switch {
		case (a.role == lex.Obj || a.role == lex.Comp) && !a.far && m.tree.lower(a.tok) == prt:
			return a.tok
		case a.role == lex.Prt && a.prep == prt:
			return a.tok
		case a.role == lex.Obj && !a.far:
			// "sent the migrants back": the parser may hang it on the object
			k := m.tree.kid(a.tok, "advmod")
			if k > a.tok && m.tree.lower(k) == prt {
				return k
			}
			if k := m.tree.kid(a.tok, "case"); k == p+1 && m.tree.lower(k) == prt {
				return k // "took in refugees": the parser takes it for their preposition
			}
		case a.role == lex.Obl && a.prep == prt && !m.isTimed(a.tok):
			k := m.tree.kid(a.tok, "case")
			if k >= 0 {
				return k
			}
		}
	}
	return -1
}

// words checks that the words of a multi-word trigger stand round it.
func (m *matcher) words(p int, f lex.Form, c *match) bool {
	head := slices.Index(f.Words, f.Lemma)
	from := p - head
	if from < 0 || from+len(f.Words) > len(m.tree.toks) {
		return false
	}
	for i, w := range f.Words {
		k := from + i
		if i != head && m.lemma(k) != w && m.tree.lower(k) != w {
			return false
		}
	}
	for i := range f.Words {
		if i != head {
			c.nodes = append(c.nodes, from+i)
		}
	}
	return true
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
	m.tree.kids(c.object, func(k int) bool {
		if m.tree.toks[k].Rel != "conj" || m.tree.verbal(k) {
			return true
		}
		for _, a := range m.tree.of(k) {
			if a.role == lex.Obl && a.tok != c.trigger && m.fits(e, a, c) && !f(a) {
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

// object tells whether a token is the word a rule has as direct object.
func (m *matcher) object(r *lex.Rule, tok int) bool {
	for i := range r.Elems {
		e := &r.Elems[i]
		if e.Role == lex.Obj && e.Kind == lex.Word && (slices.Contains(e.Lemmas, m.lemma(tok)) || m.compounds(e, tok)) {
			return true
		}
	}
	return false
}

func (m *matcher) word(e *lex.Elem, c *match) bool {
	if e.Role == lex.Prt {
		for _, l := range e.Lemmas {
			if k := m.particle(c.trigger, l); k >= 0 {
				c.nodes, c.prt = append(c.nodes, k), l
				c.score += wordWeight
				return true
			}
		}
		if c.rule.Pos == lex.Noun { // "under investigation": the noun's own preposition
			p, p2 := m.tree.caseOf(c.trigger)
			if slices.Contains(e.Lemmas, p) || p2 != "" && slices.Contains(e.Lemmas, p2) {
				c.score += wordWeight
				return true
			}
		}
		c.missed = "no " + strings.Join(e.Lemmas, "|")
		return false
	}
	ok := false
	m.places(e, c, func(a arg) bool {
		for _, tok := range m.wholes(m.conjuncts(a.tok)) {
			from, n := m.compoundWord(e, tok)
			if n == 0 && (slices.Contains(e.Lemmas, m.lemma(tok)) || slices.Contains(e.Lemmas, m.tree.lower(tok)) || c.rule.Type == lex.None && m.kind(e.Lemmas, tok)) && m.mods(e.Mods, tok) {
				from, n = tok, 1
			}
			if n > 0 {
				c.nodes = append(c.nodes, tok)
				for k := from; k < from+n; k++ {
					if k != tok {
						c.nodes = append(c.nodes, k)
					}
				}
				c.score += wordWeight * (n + len(e.Mods))
				if e.Role == lex.Obj {
					c.object = tok
				}
				ok = true
				return false
			}
		}
		return true
	})
	if !ok {
		c.missed = "no " + strings.Join(e.Lemmas, "|")
	}
	return ok
}

// kind tests the word that says of what kind a name is: "Typhoon Haiyan".
func (m *matcher) kind(lemmas []string, tok int) (is bool) {
	if m.tree.toks[tok].UPOS != "PROPN" {
		return false
	}
	if tok > 0 && slices.Contains(lemmas, m.lemma(tok-1)) {
		return true
	}
	m.tree.kids(tok, func(k int) bool {
		r := base(m.tree.toks[k].Rel)
		is = (r == "compound" || r == "flat") && slices.Contains(lemmas, m.lemma(k))
		return !is
	})
	return is
}

// compoundWord tests the multi-word alternatives of a word and gives the
// first of the words and their number, 0 if none stands there.
func (m *matcher) compoundWord(e *lex.Elem, tok int) (from, n int) {
	for _, l := range e.Lemmas {
		if !strings.Contains(l, "_") {
			if m.hyphened(l, tok) {
				return tok, 1
			}
			continue
		}
		ws := strings.Split(l, "_")
		for head := range ws {
			from := tok - head
			if from < 0 || from+len(ws) > len(m.tree.toks) {
				continue
			}
			same := true
			for i, w := range ws {
				if m.lemma(from+i) != w && m.tree.lower(from+i) != w {
					same = false
					break
				}
			}
			if same {
				return from, len(ws)
			}
		}
	}
	return 0, 0
}

// compounds tells whether a multi-word alternative of a word stands there.
func (m *matcher) compounds(e *lex.Elem, tok int) bool {
	_, n := m.compoundWord(e, tok)
	return n > 0
}

// hyphened tells whether the tokens round one spell a word with hyphens that
// the tokenizer has parted: "cease - fire".
func (m *matcher) hyphened(w string, tok int) bool {
	t := &m.tree
	n := len(t.toks)
	if !strings.Contains(w, "-") || !(tok > 0 && t.toks[tok-1].Form == "-" || tok+1 < n && t.toks[tok+1].Form == "-") {
		return false
	}
	parts := strings.Split(w, "-")
	for _, head := range [2]int{len(parts) - 1, 0} {
		from := tok - 2*head
		if from < 0 || from+2*len(parts)-1 > n {
			continue
		}
		same := true
		for i, part := range parts {
			k := from + 2*i
			same = same && (t.lower(k) == part || m.lemma(k) == part) && (i == 0 || t.toks[k-1].Form == "-")
		}
		if same {
			return true
		}
	}
	return false
}

// mods checks that each wanted modifier stands by a noun.
func (m *matcher) mods(mods []string, n int) bool {
	for _, alts := range mods {
		ok := false
		for _, alt := range strings.Split(alts, "|") {
			m.tree.kids(n, func(k int) bool {
				ok = m.lemma(k) == alt || m.tree.lower(k) == alt || m.hyphened(alt, k)
				return !ok
			})
			if ok {
				break
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

// conjuncts lists a token and what is coordinated with it.
func (m *matcher) conjuncts(tok int) []int {
	out := []int{tok}
	m.tree.kids(tok, func(k int) bool {
		if m.tree.toks[k].Rel == "conj" {
			out = append(out, k)
		}
		return len(out) < 16
	})
	return out
}

// wholes adds to some nouns what they are shares or counts of: "some of its
// troops", "dozens of artefacts".
func (m *matcher) wholes(toks []int) []int {
	for _, n := range toks {
		if m.tree.toks[n].UPOS != "NUM" && !m.is("part", m.lemma(n)) {
			continue
		}
		for _, a := range m.tree.of(n) {
			if a.role == lex.Obl && a.prep == "of" && !slices.Contains(toks, a.tok) {
				toks = append(toks, a.tok)
			}
		}
	}
	return toks
}

// slot fills a slot with parties.
func (m *matcher) slot(e *lex.Elem, c *match) bool {
	filled, stood := false, false
	m.places(e, c, func(a arg) bool {
		if e.Role == lex.Poss && (a.role == lex.Mod || a.role == lex.Obl) && m.tree.toks[a.tok].UPOS != "PROPN" && m.tree.toks[a.tok].UPOS != "ADJ" && m.tree.toks[a.tok].UPOS != "NOUN" {
			return true
		}
		stood = stood || a.role != lex.Mod && a.role != lex.Poss
		if e.Kind == lex.Thing {
			if !m.classes(e, a.tok, nil) {
				return true
			}
			filled = true
			c.domain = append(c.domain, a.tok)
			c.thing = a.tok
			return false
		}
		ps, owned := m.side(a.tok, a.role != lex.Mod)
		if len(ps) == 0 && e.Role == lex.Subj {
			ps, owned = m.author(a.tok), true
		}
		if len(ps) == 0 || !m.classes(e, a.tok, ps) {
			return true
		}
		if e.Kind == lex.Actor {
			c.actor, c.actors = append(c.actor, a.tok), join(c.actors, ps)
		} else {
			c.recipient, c.recipients = append(c.recipient, a.tok), join(c.recipients, ps)
		}
		if e.Role != lex.Subj || c.rule.Pos != lex.Verb { // "the leader of Iran imposed": not "on Iran"
			c.domain = append(c.domain, a.tok)
		}
		if owned {
			c.score += ownerWeight
		} else {
			c.score += slotWeight
		}
		if len(e.Classes) > 0 {
			c.score += classWeight
		}
		filled = true
		return false
	})
	switch {
	case filled:
		return true
	case e.Required:
		c.missed = "nobody fits a slot it must have"
		return false
	case (e.Role == lex.Obj || e.Role == lex.Obl) && c.rule.Bare && !(stood && c.rule.Has("thing")):
		c.missed = "nothing stands where the rule has " + slotNames[e.Kind]
		return false
	case stood && e.Role == lex.Obj && !c.rule.Has("thing"):
		c.missed = "what it is done to is no party"
		return false
	case stood && e.Role == lex.Subj && !c.rule.Has("instrument"):
		if m.tree.toks[m.firstOf(e, c)].UPOS != "PRON" {
			c.missed = "what does it is no party"
			return false
		}
	}
	return true
}

func (m *matcher) firstOf(e *lex.Elem, c *match) int {
	out := c.trigger
	m.places(e, c, func(a arg) bool { out = a.tok; return false })
	return out
}

// side gives the parties of a noun phrase; where it is no party, those of its
// owner: "Israel's decision", "a decision of the court", "the US strike".
func (m *matcher) side(tok int, owner bool) (ps []event.Party, owned bool) {
	if ps := m.parties.Side(m.sent, tok); len(ps) > 0 {
		if k := m.member(tok); k >= 0 {
			ps = join(ps, m.parties.Side(m.sent, k))
		}
		return ps, false
	}
	if !owner || !m.tree.nominal(tok) || m.tree.verbal(tok) {
		return nil, false
	}
	for _, pass := range [][2]any{{lex.Poss, ""}, {lex.Obl, "by"}, {lex.Mod, ""}, {lex.Obl, "of"}, {lex.Obl, "from"}} {
		for _, a := range m.tree.of(tok) {
			if a.role == pass[0].(lex.Role) && (a.role != lex.Obl || a.prep == pass[1].(string)) {
				if ps := m.parties.Side(m.sent, a.tok); len(ps) > 0 {
					return ps, true
				}
			}
		}
	}
	return nil, false
}

// member finds the noun behind "including" right after a noun phrase, wherever
// the parser hangs it; -1 if there is none.
func (m *matcher) member(tok int) int {
	for k := tok + 1; k < min(tok+3, len(m.tree.toks)); k++ {
		if m.grammar.words["member"][m.tree.lower(k)] != "" && m.tree.toks[k].Rel == "case" {
			return m.tree.toks[k].Head
		}
	}
	return -1
}

// classes tests a slot's classes: a sector code, or a class of thing.
func (m *matcher) classes(e *lex.Elem, tok int, ps []event.Party) bool {
	if len(e.Classes) == 0 {
		return true
	}
	class := m.parties.Class(m.sent, tok)
	for _, want := range e.Classes {
		not := strings.HasPrefix(want, "!")
		want = strings.TrimPrefix(want, "!")
		is := class == want
		if !is && want == strings.ToUpper(want) {
			for _, p := range ps {
				is = is || slices.Contains(p.Sectors, want) || p.Country == want // IGO, NGO, MNC
			}
		}
		if is != not {
			return true
		}
	}
	return false
}

func join(ps, more []event.Party) []event.Party {
	for _, q := range more {
		if !slices.ContainsFunc(ps, func(p event.Party) bool { return p.Name == q.Name && p.Country == q.Country }) {
			ps = append(ps[:len(ps):len(ps)], q)
		}
	}
	return ps
}

// complement finds the clause or the act that a rule speaks of.
func (m *matcher) complement(e *lex.Elem, c *match) bool {
	if len(e.Classes) > 0 && verdicts[e.Classes[0]] {
		return m.verdict(e, c)
	}
	if slices.Contains(e.Classes, mustClass) || slices.Contains(e.Classes, wishClass) {
		return m.duty(e, c)
	}
	for _, n := range append(c.nodes[:len(c.nodes):len(c.nodes)], c.domain...) {
		for _, a := range m.tree.of(n) {
			if a.tok == c.trigger || !m.complements(e, a) {
				continue
			}
			if e.Kind == lex.Clause {
				if a.role != lex.Comp {
					continue
				}
				c.clause = a.tok
				c.score += clauseWeight
				return true
			}
			for _, tok := range m.conjuncts(a.tok) {
				inner := m.best[tok]
				if inner == nil || inner.rule.Pseudo() || slices.Contains(inner.nodes, c.trigger) || !m.actClass(e, inner) {
					continue
				}
				c.inner, c.clause = inner, tok
				c.score += actWeight + inner.score/4
				if len(e.Classes) > 0 {
					c.score += classWeight
				}
				return true
			}
		}
	}
	if e.Kind == lex.Act {
		c.missed = "no act in its ACT slot"
	} else {
		c.missed = "no clause"
	}
	return false
}

func (m *matcher) complements(e *lex.Elem, a arg) bool {
	if e.Role == lex.Subj {
		return a.role == lex.Subj || a.role == lex.Comp && m.tree.toks[a.tok].Rel == "csubj"
	}
	switch a.role {
	case lex.Comp:
		return len(e.Preps) == 0 && (a.prep == "" || a.prep == "that") || a.is(e.Preps) ||
			slices.Contains(e.Preps, "that") && a.prep == "" && m.tree.toks[a.tok].Rel == "ccomp"
	case lex.Obj:
		return len(e.Preps) == 0
	case lex.Obl:
		return a.is(e.Preps)
	}
	return false
}

// actClass tests the types an ACT slot asks for.
func (m *matcher) actClass(e *lex.Elem, inner *match) bool {
	if len(e.Classes) == 0 {
		return true
	}
	for _, want := range e.Classes {
		not := strings.HasPrefix(want, "!")
		want = strings.TrimPrefix(want, "!")
		if (inner.rule.Type == want || slices.Contains(inner.rule.Mode, want)) != not {
			return true
		}
	}
	return false
}

// implied finds the actor of an act named by a noun where no slot of the rule
// has: its maker, or the subject of the verb that lends it one ("held talks",
// "launched an attack"), with what hangs on that verb.
func (m *matcher) implied(r *lex.Rule, c *match) bool {
	if r.Pos == lex.Verb && r.Has("owned") && len(c.actors) == 0 {
		m.owner(r, c)
	}
	if r.Pos != lex.Noun {
		return true
	}
	t := &m.tree
	v, role := m.lender(c.trigger)
	wants := func(k lex.Kind, rl lex.Role) *lex.Elem {
		for i := range r.Elems {
			if r.Elems[i].Kind == k && (rl == r.Elems[i].Role) {
				return &r.Elems[i]
			}
		}
		return nil
	}
	if v >= 0 {
		c.nodes = append(c.nodes, v)
		// what hangs on the lending verb fills slots not filled yet
		for i := range r.Elems {
			e := &r.Elems[i]
			if e.Role != lex.Obl || e.Kind == lex.Word {
				continue
			}
			filled := e.Kind == lex.Actor && len(c.actors) > 0 || e.Kind == lex.Recipient && len(c.recipients) > 0
			if filled {
				continue
			}
			for _, a := range t.of(v) {
				if a.role == lex.Obl && a.tok != c.trigger && a.is(e.Preps) {
					if ps, _ := m.side(a.tok, true); len(ps) > 0 && m.classes(e, a.tok, ps) {
						if e.Kind == lex.Actor {
							c.actor, c.actors = append(c.actor, a.tok), join(c.actors, ps)
						} else {
							c.recipient, c.recipients = append(c.recipient, a.tok), join(c.recipients, ps)
						}
						c.score += slotWeight
						break
					}
				}
			}
		}
	}
	if v >= 0 && role == lex.Obj && len(c.recipients) == 0 {
		if a, ok := t.role(v, lex.Subj); ok {
			if ps, _ := m.side(a.tok, true); len(ps) > 0 {
				c.recipient, c.recipients = append(c.recipient, a.tok), ps
				c.score += slotWeight
			}
		}
	}
	if len(c.actors) == 0 || r.Has("mutual") {
		e := wants(lex.Actor, lex.Poss)
		if e == nil {
			e = &lex.Elem{}
		}
		add := func(tok int) bool {
			if slices.Contains(c.recipient, tok) || slices.Contains(c.actor, tok) {
				return false
			}
			ps, _ := m.side(tok, true)
			if len(ps) == 0 || !m.classes(&lex.Elem{Classes: e.Classes}, tok, ps) {
				return false
			}
			c.actor, c.actors = append(c.actor, tok), join(c.actors, ps)
			c.score += slotWeight
			return true
		}
		done := false
		for _, a := range t.of(c.trigger) {
			if a.role == lex.Poss || a.role == lex.Obl && a.prep == "by" || a.role == lex.Mod && m.nation(a.tok) {
				done = add(a.tok) || done
			}
		}
		if v >= 0 && role == lex.Subj && (!done || r.Has("mutual")) {
			for _, a := range t.of(v) {
				if a.role == role {
					add(a.tok)
				}
			}
		}
	}
	return true
}

// owner makes whoever owns the noun before the starred verb the actor.
func (m *matcher) owner(r *lex.Rule, c *match) {
	for i := range r.Elems {
		e := &r.Elems[i]
		if e.Role != lex.Subj || e.Kind != lex.Word {
			continue
		}
		m.places(e, c, func(a arg) bool {
			for _, tok := range m.conjuncts(a.tok) {
				if ps, _ := m.side(tok, true); len(ps) > 0 && !slices.Contains(c.recipient, tok) {
					c.actor, c.actors = append(c.actor, tok), join(c.actors, ps)
				}
			}
			return len(c.actors) == 0
		})
	}
}

// nation tells whether a modifier of a noun may be the party behind it.
func (m *matcher) nation(tok int) bool {
	u := m.tree.toks[tok].UPOS
	return u == "PROPN" || u == "ADJ" || u == "NOUN"
}

// lender finds the verb that lends a noun its doer ("A held talks", "talks were
// held by A": role Subj) or its victim ("A suffered an attack": role Obj).
func (m *matcher) lender(n int) (int, lex.Role) {
	t := &m.tree
	for range 3 {
		h := t.toks[n].Head
		if h < 0 {
			return -1, 0
		}
		rel := base(t.toks[n].Rel)
		switch {
		case rel == "conj" || rel == "appos":
			n = h
			continue
		case (rel == "obj" || rel == "nsubj" && t.passive(h)) && t.verbal(h) && m.light[m.lemma(h)]:
			return h, lex.Subj
		case rel == "obj" && t.verbal(h) && m.bear[m.lemma(h)]:
			return h, lex.Obj
		case rel == "acl" && t.toks[n].Rel != "acl:relcl":
			return -1, 0
		}
		// "the talks held by A", "an attack launched by A"
		break
	}
	for k := t.first[n]; k >= 0; k = t.next[k] {
		c := int(k)
		if base(t.toks[c].Rel) == "acl" && t.verbal(c) && m.light[m.lemma(c)] {
			if o, ok := t.role(c, lex.Obj); ok && o.tok == n {
				return c, lex.Subj
			}
		}
	}
	return -1, 0
}
