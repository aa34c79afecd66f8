// Package where finds the places a story names, decides which place of the
// gazetteer each name means, and tells where an act happened: through the
// sentence's tree, never simply the nearest name. It also gives the scene of a
// story, where its news plays.
//
// A name that stands for a government or is part of an organisation's name is
// found, but marked as no location; who such a party is, package resolve says.
// The gazetteer is lexicon/places/places.bin, compiled by train/places.
package where

import (
	"fmt"
	"io/fs"

	"dateline/internal/lang"
)

// A Finder finds places in stories. It is immutable and safe for use by
// several goroutines.
type Finder struct {
	g     *Gazetteer
	words words
	rules map[string]rule

	seat      map[int]int    // capital's place, by country
	countries map[int]int    // country's own place, by country
	units     map[int]int    // first-order unit's own place, by unit
	byCode    map[string]int // country's own place, by its code in records
}

// New reads the gazetteer and the tables of the folder places.
func New(fsys fs.FS) (*Finder, error) {
	g, err := Load(fsys)
	if err != nil {
		return nil, err
	}
	return NewFinder(g, fsys)
}

// NewFinder makes a finder on a gazetteer that is loaded already.
func NewFinder(g *Gazetteer, fsys fs.FS) (*Finder, error) {
	f := &Finder{g: g, seat: map[int]int{}, countries: map[int]int{}, units: map[int]int{}, byCode: map[string]int{}}
	var err error
	if f.words, err = readWords(fsys); err != nil {
		return nil, fmt.Errorf("words for places: %w", err)
	}
	if f.rules, err = readRules(fsys); err != nil {
		return nil, fmt.Errorf("places of acts: %w", err)
	}
	for i := 0; i < g.n; i++ {
		switch c := g.country(i); g.feature(i) {
		case Capital:
			if _, ok := f.seat[c]; !ok {
				f.seat[c] = i
			}
		case Country:
			f.countries[c] = i
			if _, ok := f.byCode[g.codes[c]]; !ok { // the largest: the state, not its territories
				f.byCode[g.codes[c]] = i
			}
		case Admin1:
			f.units[g.adm1Of(i)] = i
		}
	}
	return f, nil
}

// Gazetteer gives the places the finder knows.
func (f *Finder) Gazetteer() *Gazetteer { return f.g }

// A Role says what a place name does in its sentence.
type Role uint8

const (
	Plain   Role = iota // named, without anything being placed there
	Located             // something is, goes on or goes there
	Party               // its government or people are meant
	Body                // part of an organisation's or a thing's name
)

func (r Role) String() string { return [...]string{"plain", "located", "party", "body"}[r] }

// A Mention is a place name in the text.
type Mention struct {
	Sentence    int // in Doc.Sentences
	First, Last int // tokens, both inclusive
	Start, End  int // byte offsets
	Place       Place
	Role        Role
	Precision   string // Place's, or Near where the text says so: "20 km south of"
}

// Places is what a story says of places.
type Places struct {
	f        *Finder
	doc      *lang.Doc
	trees    []tree
	people   map[string]bool // surnames of the story's persons
	mentions []mention
	bySent   []int  // mentions of sentence s are bySent[s] to bySent[s+1]
	filed    int    // the dateline's place, -1 if none
	scene    int    // the story's main place, -1 if none
	opening  int    // where the first of the story was, -1 if that is not told
	weights  []vote // countries by how much the story speaks of them

	pointers  []mention // "here", "the capital"
	ptrBySent []int
}

// A mention is a Mention while it is being decided.
type mention struct {
	sent, first, last int
	hits              []hit
	sure              int // how sure it is a place name
	role              Role
	near              bool // by the place, not in it
	off               bool // at sea before it
	unit, town        bool // a word beside it says what kind of place it is
	land, site        bool // so do these
	demonym           int  // country of a nationality word that goes with it
	top               int  // the highest prior of its readings
	ownTown           bool // one of the readings is a town of that very name
	place             int  // chosen, -1 before
	unknown           bool // not in the gazetteer: place is what contains it
	pointer           bool // no name but a word that points to one: "here"
	list              int  // number of the list it stands in, 0 if none
	inside, holds     int  // mention that contains it ("Paris, Texas") and that it contains, -1 if none
}

// Mentions gives every place name found, in text order.
func (p *Places) Mentions() []Mention {
	out := make([]Mention, len(p.mentions))
	for i := range p.mentions {
		m := &p.mentions[i]
		tok := p.doc.Sentences[m.sent].Tokens
		out[i] = Mention{
			Sentence: m.sent, First: m.first, Last: m.last,
			Start: tok[m.first].Start, End: tok[m.last].End,
			Place: p.place(m), Role: m.role,
		}
		out[i].Precision = m.precision(out[i].Place.Precision)
	}
	return out
}

// place gives a mention's place. Of one the gazetteer does not have, only what
// contains it is known.
func (p *Places) place(m *mention) Place {
	if m.place < 0 {
		return Place{Name: p.text(m), Precision: UnknownArea}
	}
	q := p.f.g.Place(m.place)
	if m.unknown {
		q.GeoNames, q.Name, q.Feature, q.Population = 0, p.text(m), None, 0
	}
	return q
}

// text is the name as it stands in the story.
func (p *Places) text(m *mention) string {
	tok := p.trees[m.sent].tok
	return p.doc.Text[tok[m.first].Start:tok[m.last].End]
}

// precision narrows or widens a place's precision by how the text puts it.
func (m *mention) precision(of string) string {
	switch {
	case m.off:
		return Maritime
	case m.near && of == Exact:
		return Near
	}
	return of
}
