package lex

import (
	"fmt"
	"slices"
	"strings"
)

// The grammar of a rule line, in controlled English:
//
//	SLOT [and SLOT] verb PART*           the trigger is the verb
//	SLOT is participle|adjective PART*   passive, or adjective
//	noun-phrase *verb PART*              the trigger is the starred verb
//	[SLOT 's] noun-phrase PART*          the trigger is the noun
//
//	PART: particle | [prep] SLOT | [prep] [SLOT 's] noun-phrase
//	      | to|that|prep ACT | and SLOT
//
// Alternatives are joined by "|"; several words that act as one by "_".
// Articles are left out or ignored.

// slots by name.
var slots = map[string]Kind{"ACTOR": Actor, "RECIPIENT": Recipient, "ACT": Act, "CLAUSE": Clause, "THING": Thing}

type lineParser struct {
	toks []string
	i    int
	voc  *Vocabulary
	r    *Rule
	obj  bool // the direct object has been seen
}

// rule compiles one line.
func rule(line string, voc *Vocabulary) ([]*Rule, error) {
	p := &lineParser{voc: voc, r: &Rule{}}
	for _, t := range strings.Fields(line) {
		switch t {
		case "a", "an", "the":
		default:
			if w := twice(t); w != "" {
				return nil, fmt.Errorf("%q is given twice in one place", w)
			}
			p.toks = append(p.toks, t)
		}
	}
	if len(p.toks) == 0 {
		return nil, fmt.Errorf("empty rule")
	}
	if err := p.parse(); err != nil {
		return nil, err
	}
	p.r.Bare = true
	for _, e := range p.r.Elems {
		if e.Kind == Word || e.Kind == Act || e.Kind == Clause {
			p.r.Bare = false
		}
	}
	return []*Rule{p.r}, nil
}

func (p *lineParser) peek(k int) string {
	if p.i+k < len(p.toks) {
		return p.toks[p.i+k]
	}
	return ""
}

// twice gives an alternative that a token has more than once, "" if none.
func twice(tok string) string {
	alts := strings.Split(tok, "|")
	for i, a := range alts {
		if a != "" && slices.Contains(alts[:i], a) {
			return a
		}
	}
	return ""
}

// slotName tells whether a token is a slot and reads its classes and marks.
func slotName(tok string) (e Elem, ok bool, err error) {
	name := tok
	if strings.HasSuffix(name, "!") {
		e.Required = true
		name = name[:len(name)-1]
	}
	name, classes, has := strings.Cut(name, ":")
	kind, ok := slots[name]
	if !ok {
		if len(name) > 3 && name == strings.ToUpper(name) && strings.IndexFunc(name, notLetter) < 0 {
			return e, false, fmt.Errorf("unknown slot %s: have ACTOR, RECIPIENT, ACT, CLAUSE, THING", name)
		}
		return e, false, nil
	}
	e.Kind = kind
	if has {
		e.Classes = strings.FieldsFunc(classes, func(r rune) bool { return r == ',' || r == '+' })
		if len(e.Classes) == 0 {
			return e, false, fmt.Errorf("slot %s: nothing after the colon", tok)
		}
		e.Required = true
	}
	return e, true, nil
}

func notLetter(r rune) bool { return r < 'A' || r > 'Z' }

func (p *lineParser) parse() error {
	star := -1
	for i, t := range p.toks {
		if strings.HasPrefix(t, "*") {
			star = i
			p.toks[i] = t[1:]
		}
	}
	first, isSlot, err := slotName(p.toks[0])
	if err != nil {
		return err
	}
	switch {
	case star > 1 && isSlot && p.peek(1) != "'s":
		return fmt.Errorf("the star must mark the verb of the first slot or of the noun before it")
	case star > 0 && !isSlot:
		e, err := p.nounPhrase(star)
		if err != nil {
			return err
		}
		e.Role = Subj
		p.r.Elems = append(p.r.Elems, e)
		return p.verb()
	case isSlot && p.peek(1) == "'s":
		first.Role = Poss
		p.r.Elems = append(p.r.Elems, first)
		p.i = 2
		return p.noun()
	case isSlot:
		first.Role = Subj
		if first.Kind == Act || first.Kind == Clause {
			first.Required = true
		}
		p.i = 1
		for p.peek(0) == "and" {
			p.i += 2 // coordination is one side: "ACTOR and ACTOR meet"
		}
		p.r.Elems = append(p.r.Elems, first)
		return p.verb()
	default:
		return p.noun()
	}
}

func (p *lineParser) forms(tok string, pos Pos) error {
	p.r.Pos = pos
	for _, alt := range strings.Split(tok, "|") {
		if alt == "" {
			return fmt.Errorf("empty alternative in %q", tok)
		}
		words := strings.Split(alt, "_")
		f := Form{}
		switch {
		case pos == Verb && len(words) == 1:
			f.Lemma = p.voc.Lemma(words[0], Verb)
		case pos == Verb && len(words) == 2:
			f.Lemma, f.Prt = p.voc.Lemma(words[0], Verb), words[1]
		case pos == Verb:
			return fmt.Errorf("%q: a verb may be joined to one word only", alt)
		case len(words) == 1:
			f.Lemma = p.voc.Lemma(words[0], pos)
		default:
			f.Words = words
			head := len(words) - 1
			for i, w := range words {
				if i > 0 && p.voc.Prepositions[w] {
					head = i - 1
					break
				}
			}
			f.Lemma = p.voc.Lemma(words[head], pos)
			f.Words[head] = f.Lemma
		}
		p.r.Forms = append(p.r.Forms, f)
		if len(words) == 1 {
			p.hyphened(words[0], pos)
		}
		if pos == Adj && len(words) == 1 && p.participle(words[0]) {
			p.r.Forms = append(p.r.Forms, Form{Lemma: p.voc.Lemma(words[0], Verb), Spelt: words[0]})
		}
	}
	return nil
}

// hyphened adds a word with hyphens as the words it may be parted into: "pull -
// out", "test - fire". Its head is the last of them, or the first of a noun.
func (p *lineParser) hyphened(word string, pos Pos) {
	parts := strings.Split(word, "-")
	if len(parts) < 2 || slices.Contains(parts, "") {
		return
	}
	spelt := func(head int) Form {
		f := Form{Lemma: p.voc.Lemma(parts[head], pos)}
		for i, w := range parts {
			if i > 0 {
				f.Words = append(f.Words, "-")
			}
			if i == head {
				w = f.Lemma
			}
			f.Words = append(f.Words, w)
		}
		return f
	}
	p.r.Forms = append(p.r.Forms, spelt(len(parts)-1))
	if pos == Noun {
		p.r.Forms = append(p.r.Forms, spelt(0))
	}
}

var copulas = map[string]bool{"is": true, "are": true, "was": true, "were": true}

func (p *lineParser) verb() error {
	v := p.peek(0)
	if v == "" {
		return fmt.Errorf("no verb after the slot")
	}
	p.i++
	if !copulas[v] {
		if err := p.forms(v, Verb); err != nil {
			return err
		}
		return p.parts()
	}
	w := p.peek(0)
	if w == "" {
		return fmt.Errorf("nothing after %q", v)
	}
	firstAlt, _, _ := strings.Cut(w, "|")
	switch {
	case p.voc.Prepositions[firstAlt]: // "is under investigation": the noun triggers
		preps := strings.Split(w, "|")
		p.i++
		n := p.peek(0)
		if n == "" {
			return fmt.Errorf("nothing after %q", w)
		}
		p.i++
		if err := p.forms(n, Noun); err != nil {
			return err
		}
		p.r.Elems = append(p.r.Elems, Elem{Role: Prt, Kind: Word, Lemmas: preps, Required: true})
	case p.participle(w):
		p.i++
		if err := p.forms(w, Verb); err != nil {
			return err
		}
		p.r.Passive = true
		p.r.Elems[0].Role = Obj
		p.obj = true
	default:
		p.i++
		if err := p.forms(w, Adj); err != nil {
			return err
		}
	}
	return p.parts()
}

// participle tells past participles from adjectives: as verbs they have
// another lemma, and their last letter is one participles have.
func (p *lineParser) participle(alternatives string) bool {
	for _, w := range strings.Split(alternatives, "|") {
		w, _, _ = strings.Cut(w, "_")
		if w == "" || !strings.ContainsRune("dentkgm", rune(w[len(w)-1])) || strings.HasSuffix(w, "ing") || p.voc.Lemma(w, Verb) == w {
			return false
		}
	}
	return true
}

func (p *lineParser) noun() error {
	e, err := p.nounPhrase(len(p.toks))
	if err != nil {
		return err
	}
	p.r.Pos = Noun
	if len(e.Lemmas) == 0 {
		return fmt.Errorf("no noun")
	}
	if err := p.forms(strings.Join(e.Lemmas, "|"), Noun); err != nil {
		return err
	}
	for _, m := range e.Mods {
		p.r.Elems = append(p.r.Elems, Elem{Role: Mod, Kind: Word, Lemmas: strings.Split(m, "|"), Required: true})
	}
	return p.parts()
}

// nounPhrase reads modifiers and a head up to a preposition, slot, mark or
// end; its lemmas stay as written when they trigger (forms lemmatises).
func (p *lineParser) nounPhrase(end int) (Elem, error) {
	var words []string
	for p.i < end && p.i < len(p.toks) {
		t := p.toks[p.i]
		_, isSlot, err := slotName(t)
		if err != nil {
			return Elem{}, err
		}
		alt, _, _ := strings.Cut(t, "|")
		if isSlot || t == "'s" || t == "and" || t == "that" || t == "to" || p.voc.Prepositions[alt] && len(words) > 0 {
			break
		}
		words = append(words, t)
		p.i++
	}
	if len(words) == 0 {
		return Elem{}, fmt.Errorf("want a noun at %q", p.peek(0))
	}
	head := words[len(words)-1]
	e := Elem{Kind: Word, Required: true, Lemmas: strings.Split(head, "|"), Mods: words[:len(words)-1]}
	return e, nil
}

// lemmas gives the lemmas of the alternatives of a word beside the trigger,
// and the words as written, which may be adjectives or fixed forms.
func (p *lineParser) lemmas(words []string) (out []string) {
	for _, w := range words {
		n := p.voc.Lemma(w, Noun)
		out = append(out, n)
		if w != n {
			out = append(out, w)
		}
	}
	return out
}

func (p *lineParser) parts() error {
	for p.i < len(p.toks) {
		t := p.toks[p.i]
		alt, _, _ := strings.Cut(t, "|")
		next, nextSlot, err := slotName(p.peek(1))
		if err != nil {
			return err
		}
		switch {
		case t == "and":
			p.i += 2
			if p.i > len(p.toks) {
				return fmt.Errorf("nothing after and")
			}
		case p.voc.Particles[alt] && !(p.voc.Prepositions[alt] && p.phraseAhead() && (alt != "off" || nextSlot && next.Kind != Act)):
			p.r.Elems = append(p.r.Elems, Elem{Role: Prt, Kind: Word, Lemmas: strings.Split(t, "|"), Required: true})
			p.i++
		case t == "to" || t == "that" || t == "whether" || p.voc.Prepositions[alt]:
			p.i++
			if err := p.complement(strings.Split(t, "|")); err != nil {
				return err
			}
		default:
			if err := p.object(); err != nil {
				return err
			}
		}
	}
	return nil
}

// phraseAhead tells whether a noun phrase or slot follows, so that the word
// here is its preposition and no particle.
func (p *lineParser) phraseAhead() bool {
	alt, _, _ := strings.Cut(p.peek(1), "|")
	return alt != "" && alt != "to" && alt != "that" && !p.voc.Prepositions[alt]
}

// complement reads what follows a preposition or mark.
func (p *lineParser) complement(preps []string) error {
	if p.i >= len(p.toks) {
		return fmt.Errorf("nothing after %q", strings.Join(preps, "|"))
	}
	e, isSlot, err := slotName(p.toks[p.i])
	if err != nil {
		return err
	}
	e.Preps = preps
	e.Role = Obl
	switch {
	case isSlot && (e.Kind == Act || e.Kind == Clause):
		e.Role, e.Required = Comp, true
		p.i++
	case isSlot && p.peek(1) == "'s":
		p.i += 2
		return p.owned(e, Obl, preps)
	case isSlot:
		p.i++
	default:
		w, err := p.nounPhrase(len(p.toks))
		if err != nil {
			return err
		}
		w.Role, w.Preps, w.Lemmas = Obl, preps, p.lemmas(w.Lemmas)
		p.r.Elems = append(p.r.Elems, w)
		return nil
	}
	p.r.Elems = append(p.r.Elems, e)
	return nil
}

// owned reads the noun after "SLOT 's": the word is wanted, and the slot is
// its possessor.
func (p *lineParser) owned(slot Elem, role Role, preps []string) error {
	if e, ok, _ := slotName(p.peek(0)); ok && e.Kind == Thing { // any thing of theirs: owners fill slots
		p.i++
		slot.Role, slot.Preps = role, preps
		p.r.Elems = append(p.r.Elems, slot)
		return nil
	}
	w, err := p.nounPhrase(len(p.toks))
	if err != nil {
		return err
	}
	w.Role, w.Preps, w.Lemmas = role, preps, p.lemmas(w.Lemmas)
	slot.Role, slot.Preps = Poss, nil
	p.r.Elems = append(p.r.Elems, w, slot)
	return nil
}

func (p *lineParser) object() error {
	e, isSlot, err := slotName(p.toks[p.i])
	if err != nil {
		return err
	}
	if !isSlot {
		w, err := p.nounPhrase(len(p.toks))
		if err != nil {
			return err
		}
		w.Role, w.Lemmas = Obj, p.lemmas(w.Lemmas)
		if p.obj { // "gives RECIPIENT aid": the slot before was the indirect object
			for k := range p.r.Elems {
				if p.r.Elems[k].Role == Obj && p.r.Elems[k].Kind != Word {
					p.r.Elems[k].Role = Iobj
				}
			}
		}
		p.obj = true
		p.r.Elems = append(p.r.Elems, w)
		return nil
	}
	p.i++
	if p.peek(0) == "'s" {
		p.i++
		p.obj = true
		return p.owned(e, Obj, nil)
	}
	switch {
	case e.Kind == Act || e.Kind == Clause:
		e.Role, e.Required = Comp, true
	default:
		e.Role = Obj
		p.obj = true
	}
	p.r.Elems = append(p.r.Elems, e)
	return nil
}
