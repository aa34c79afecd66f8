// Package lex reads the lexicon of acts: rules written by example, in files a
// political scientist can read. It checks them and compiles each to a frame: a
// trigger word and what must or may stand round it. It does not look at news;
// package code matches the frames on dependency trees.
//
// docs/lexicon.md is the manual of the format.
package lex

import (
	"fmt"
	"strconv"
	"strings"
)

// A Heading says what the rules below it code.
type Heading struct {
	File string
	Line int
	Type string // a type of the ontology, or one of the pseudo types below
	Mode []string
	// Cameo is the CAMEO code, "" if the rules leave it open.
	Cameo    string
	Contexts []string
	Options  map[string]string // "keep", "status=negated", ...
}

// Pseudo types: rules that code nothing by themselves but tell how to read.
const (
	None   = "NONE"   // the words are no act: they block other rules
	Status = "STATUS" // the act in the ACT slot has the status of the option
	Say    = "SAY"    // the subject vouches for the clause
	Light  = "LIGHT"  // the verb lends its subject to the act in its ACT slot
)

// Pseudo tells whether the heading's type is one of the pseudo types.
func (h *Heading) Pseudo() bool {
	return h.Type == None || h.Type == Status || h.Type == Say || h.Type == Light
}

// Has tells whether the heading has an option, with or without a value.
func (h *Heading) Has(opt string) bool { _, ok := h.Options[opt]; return ok }

// Pos is the word class of a trigger.
type Pos byte

// The classes of trigger.
const (
	Verb Pos = 'v'
	Noun Pos = 'n'
	Adj  Pos = 'a'
)

// A Role is how an element hangs on the trigger, with voice, relative clauses,
// control and coordination already undone: the subject is the doer.
type Role byte

// The roles.
const (
	Subj Role = iota
	Obj
	Iobj
	Obl  // with a preposition
	Poss // possessor, maker or nationality of a noun trigger
	Prt  // a particle
	Comp // a clause or infinitive, or the act named as object
	Mod  // adjective or noun before a noun trigger
)

// A Kind says what an element wants in its place.
type Kind byte

// The kinds of element.
const (
	Word      Kind = iota // one of Lemmas, with Mods
	Actor                 // a party that does it
	Recipient             // a party that has it done to it
	Act                   // another act, coded by another rule
	Clause                // any clause
	Thing                 // any noun phrase
)

// An Elem is one thing a rule wants beside its trigger.
type Elem struct {
	Role     Role
	Preps    []string // for Obl and Comp: the preposition or mark, any if empty
	Kind     Kind
	Lemmas   []string // for Word
	Mods     []string // for Word: "diplomatic" in "diplomatic relations"; alternatives joined by |
	Classes  []string // for slots: of which one must hold; "!" before one negates
	Required bool     // the rule fails without it; Words always are
}

// A Form is one alternative of a trigger: a lemma with the particle or the
// further words that belong to it.
type Form struct {
	Lemma string
	Prt   string   // "carry out": "out"
	Words []string // multi-word nouns, all words in order; nil for single words
	Spelt string   // "prepared", under the lemma of the verb that taggers may take it for
}

// A Rule is one line of the lexicon, compiled.
type Rule struct {
	*Heading
	Line     int
	Text     string
	Pos      Pos
	Forms    []Form
	Passive  bool // the trigger must be passive
	Bare     bool // there is no word beside the trigger: objects and preposition phrases must be there
	Elems    []Elem
	Own      bool    // of a user's folder, not built in
	Composed bool    // it has an ACT slot
	Denied   bool    // option "not"
	Prior    int     // option "prior"
	needs    []int32 // sets of words, of each of which one must stand in the sentence
}

// Where names the rule as file:line.
func (r *Rule) Where() string { return fmt.Sprintf("%s:%d", r.File, r.Line) }

// A Test is an example sentence that must code as its heading says, or must
// not.
type Test struct {
	*Heading
	Line  int
	Text  string
	Not   bool
	Whos  bool     // whether actors are given
	Whoms bool     // whether recipients are given
	Who   []string // names of actors
	Whom  []string // names of recipients
	Extra []string // field=value checks: status=future
	Own   bool     // of a user's folder, not built in
}

// Where names the test as file:line.
func (t *Test) Where() string { return fmt.Sprintf("%s:%d", t.File, t.Line) }

// A Lexicon is all rules of one folder, indexed by the lemma of their
// triggers.
type Lexicon struct {
	Rules []*Rule
	Tests []*Test
	index map[string][]*Rule
	needs needs
}

// Triggered gives the rules that a lemma may trigger.
func (l *Lexicon) Triggered(lemma string) []*Rule { return l.index[lemma] }

func (l *Lexicon) build() {
	l.index = map[string][]*Rule{}
	l.needs.words = map[string]*word{}
	known := map[string]int32{}
	for _, r := range l.Rules {
		l.needs.add(r, known)
		r.Denied = r.Has("not")
		r.Prior, _ = strconv.Atoi(r.Options["prior"]) // read has checked it
		seen := map[string]bool{}
		for _, f := range r.Forms {
			if !seen[f.Lemma] {
				seen[f.Lemma] = true
				l.index[f.Lemma] = append(l.index[f.Lemma], r)
				w := l.needs.word(f.Lemma)
				w.tries = append(w.tries, l.needs.try(r, f.Lemma, known))
			}
		}
	}
}

// Problems is every error found in a lexicon, one a line.
type Problems []error

func (p Problems) Error() string {
	var b strings.Builder
	for i, e := range p {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(e.Error())
	}
	return b.String()
}
