// Package when finds the time expressions of a story, reckons what days they
// mean, and tells for each act when it was: by the expression that times it in
// the sentence's tree, by the clause that governs it, or by the story's day.
//
// What English says about time is data: lexicon/time. The package does not
// find acts, nor decide whether one happened.
package when

import (
	"io/fs"

	"dateline/internal/day"
)

// A Kind sorts time expressions as TIMEX3 does.
type Kind string

// The kinds of expression.
const (
	Date      Kind = "DATE"
	TimeOfDay Kind = "TIME"
	Duration  Kind = "DURATION"
	Set       Kind = "SET"
	none      Kind = "NONE" // looks like a time and is none
)

// An Expr is a time expression: tokens First to Last of a sentence, both
// inclusive, bytes Start to End of the story.
type Expr struct {
	Sent        int
	First, Last int
	Start, End  int
	Kind        Kind
	Value       string  // TIMEX3: "2017-11-21", "2017-W47", "2017-11-21TNI", "P3D", "PAST_REF"
	Mod         string  // TIMEX3: START, MID, END or ""
	From, To    day.Day // zero if it names no days
	Vague       bool    // a time, but not one that can be reckoned
	Direction   int     // what the act's tense made of it: -1 past, 1 to come, 0 not told
	Pattern     string  // the pattern that found it

	head       int // the token that ties it to the rest of the sentence
	span       span
	node       *node
	signal     signal
	base       span // of a link: the date told last
	marked     bool // a preposition stands before it
	possessive bool // 's follows it
	fronted    bool // it opens the sentence
	quoted     bool // it stands in a quotation
	ofNoun     bool // "of" ties it to a noun
}

// A Finder finds time expressions. It is safe for concurrent use.
type Finder struct {
	words  *words
	feasts *feasts
	g      *grammar
	corner corner
	signs  *signs
}

// New reads the time lexicon, the folder "time" of fsys.
func New(fsys fs.FS) (*Finder, error) {
	w, err := readWords(fsys)
	if err != nil {
		return nil, err
	}
	f := &Finder{words: w}
	for name, c := range map[string]*class{"one": &f.corner.one, "num": &f.corner.num, "few": &f.corner.few, "ordinal": &f.corner.ordinal,
		"suffix": &f.corner.suffix, "ampm": &f.corner.ampm, "zone": &f.corner.zone, "given": &f.corner.given} {
		id, ok := w.classes[name]
		if !ok {
			return nil, missingClass(name)
		}
		*c = id
	}
	if f.feasts, err = readFeasts(fsys); err != nil {
		return nil, err
	}
	if f.g, err = readGrammar(fsys, w, f.feasts); err != nil {
		return nil, err
	}
	if f.signs, err = readSigns(fsys); err != nil {
		return nil, err
	}
	return f, nil
}
