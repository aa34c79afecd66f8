// Package dateline reads news stories and writes down the political acts they
// report: who did what to whom, when, where, how sure, and who says so. It is
// the program as a library:
//
//	coder, err := dateline.New(dateline.Options{})
//	story, err := dateline.Text("story.txt", text)
//	events, err := coder.Code(ctx, story)
//
// A Coder holds models, rules and tables in memory and is made once. It works
// offline and gives the same records for the same story on every machine.
package dateline

import (
	"context"
	"io/fs"
	"maps"
	"slices"

	"dateline/internal/actor"
	"dateline/internal/event"
	"dateline/internal/pipeline"
	"dateline/internal/read"
	"dateline/internal/story"
)

// What goes in and what comes out; docs/record.md says what each field means.
type (
	Story   = story.Story
	Event   = event.Event
	Party   = event.Party
	Date    = event.Date
	Place   = event.Place
	Mention = event.Mention
)

// Options change what a Coder works with. The zero Options are the built-in
// lexicon and tables.
type Options struct {
	// Lexicon is a folder of rules and tables laid over the built-in one:
	// its files add to it, those of the same name replace. With a file
	// ontology/plover.tsv it is an ontology of its own, and the built-in
	// rules are left out.
	Lexicon fs.FS
	// Actors are party tables to add, by file name.
	Actors map[string][]byte
}

// A Coder codes stories. It never changes; many goroutines may use one.
type Coder struct{ p *pipeline.Pipeline }

// New loads models, rules and tables. Faults in what Options bring are
// reported together, each with file and line.
func New(opt Options) (*Coder, error) {
	o := pipeline.Options{Lexicon: opt.Lexicon}
	for _, name := range slices.Sorted(maps.Keys(opt.Actors)) {
		o.Actors = append(o.Actors, actor.File{Name: name, Data: opt.Actors[name]})
	}
	p, err := pipeline.New(o)
	if err != nil {
		return nil, err
	}
	return &Coder{p}, nil
}

// Code gives the records of a story, in the order of their first mention. It
// fails only if ctx ends.
func (c *Coder) Code(ctx context.Context, s *Story) ([]Event, error) { return c.p.Code(ctx, s) }

// Version names program, model and lexicon in the form that records carry.
func (c *Coder) Version() string { return c.p.Version().Short() }

// Text makes a story of plain text, as a news agency sends it: perhaps a
// header line, a dateline, paragraphs. name stands in errors.
func Text(name string, text []byte) (*Story, error) { return read.Text(name, text) }

// JSON makes a story of a JSON object with the keys text, title, published,
// id, url and source.
func JSON(object []byte) (*Story, error) { return read.JSON(object) }
