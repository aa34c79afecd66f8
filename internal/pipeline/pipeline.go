// Package pipeline puts the stages together: a story goes in, is analysed,
// its parties, times and places are found, its acts coded, and records come
// out. Each stage is a package of its own; this one only hands on.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path"
	"sync"

	"dateline/internal/actor"
	"dateline/internal/code"
	"dateline/internal/event"
	"dateline/internal/incident"
	"dateline/internal/lang"
	"dateline/internal/lang/english"
	"dateline/internal/ontology"
	"dateline/internal/overlay"
	"dateline/internal/record"
	"dateline/internal/resolve"
	"dateline/internal/standing"
	"dateline/internal/story"
	"dateline/internal/when"
	"dateline/internal/where"
	"dateline/lexicon"
)

// Options change what a pipeline works with.
type Options struct {
	Lexicon fs.FS        // laid over the built-in lexicon; nil for none
	Actors  []actor.File // party tables to add
}

// A Pipeline codes stories. It is immutable; many goroutines may use one.
type Pipeline struct {
	files    fs.FS
	english  *english.Analyser
	words    *ruleWords
	ontology *ontology.Ontology
	actors   *actor.Tables
	resolver *resolve.Resolver
	times    *when.Finder
	places   *where.Finder
	coder    *code.Coder
	merger   *incident.Merger
	standing *standing.Rules
	version  Version
}

// Files gives the lexicon that opt asks for.
func Files(opt Options) fs.FS {
	if opt.Lexicon == nil {
		return lexicon.FS
	}
	base := fs.FS(lexicon.FS)
	var hidden func(string) bool
	if _, err := fs.Stat(opt.Lexicon, typesFile); err == nil {
		base, hidden = overlay.Blank(base, ofPLOVER...), aboutPLOVER
	}
	return overlay.New(base, opt.Lexicon, hidden)
}

// OwnOntology tells whether the types are the user's, not PLOVER's.
func (p *Pipeline) OwnOntology() bool {
	o, ok := p.files.(*overlay.FS)
	return ok && o.Above(typesFile)
}

// typesFile in a user's folder makes that an ontology of its own.
const typesFile = "ontology/plover.tsv"

// ofPLOVER are tables of PLOVER's types; an ontology of one's own starts with
// empty ones.
var ofPLOVER = []string{"ontology/cameo.tsv", "ontology/compose.tsv", "ontology/sides.tsv", "ontology/incidents.tsv", "standing/standing.txt"}

// aboutPLOVER tells which files have no place in an ontology of one's own: the
// rules and what was learned about them, but not those on who says so and how
// sure it is.
func aboutPLOVER(name string) bool {
	switch path.Dir(name) {
	case "judge":
		return true
	case "events":
		return name != "events/say.lex" && name != "events/status.lex"
	}
	return false
}

// New loads models, rules and tables, side by side. Faults in the user's
// files are reported together, each with file and line.
func New(opt Options) (*Pipeline, error) {
	p := &Pipeline{files: Files(opt)}
	var (
		wg   sync.WaitGroup
		errs [6]error
	)
	load := func(i int, f func() error) { wg.Go(func() { errs[i] = f() }) }
	load(0, func() (err error) {
		if p.english, err = english.New(); err != nil {
			return fmt.Errorf("english: %w", err)
		}
		return nil
	})
	load(5, func() (err error) {
		if p.words, err = newRuleWords(p.files); err != nil {
			return err
		}
		if p.ontology, err = ontology.Load(p.files); err != nil {
			return err
		}
		if p.coder, err = code.New(p.files, p.ontology, p.words.lemma); err != nil {
			return err
		}
		if p.merger, err = incident.New(p.files, p.ontology); err != nil {
			return err
		}
		p.standing, err = standing.Load(p.files, p.ontology)
		return err
	})
	load(1, func() (err error) {
		if p.actors, err = actor.Load(p.files, opt.Actors...); err != nil {
			return err
		}
		p.resolver, err = resolve.New(p.actors, p.files)
		return err
	})
	load(2, func() (err error) { p.times, err = when.New(p.files); return err })
	load(3, func() (err error) { p.places, err = where.New(p.files); return err })
	load(4, func() (err error) { p.version, err = versionOf(p.files); return err })
	wg.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	return p, nil
}

// Version names the program, its model and its lexicon.
func (p *Pipeline) Version() Version { return p.version }

// Ontology gives the types and codes events are written in.
func (p *Pipeline) Ontology() *ontology.Ontology { return p.ontology }

// Coder gives the stage that codes, for looking at its rules.
func (p *Pipeline) Coder() *code.Coder { return p.coder }

// Merger gives what merges the events of many stories.
func (p *Pipeline) Merger() *incident.Merger { return p.merger }

// Standing gives the rules for what stays in force.
func (p *Pipeline) Standing() *standing.Rules { return p.standing }

// Actors gives the party tables.
func (p *Pipeline) Actors() *actor.Tables { return p.actors }

// Resolver gives the stage that finds parties.
func (p *Pipeline) Resolver() *resolve.Resolver { return p.resolver }

// Times gives the stage that finds time expressions.
func (p *Pipeline) Times() *when.Finder { return p.times }

// Places gives the stage that finds places.
func (p *Pipeline) Places() *where.Finder { return p.places }

// English gives the language analysis.
func (p *Pipeline) English() *english.Analyser { return p.english }

// Read takes a story through all stages before coding.
func (p *Pipeline) Read(ctx context.Context, st *story.Story) (*code.Reading, error) {
	doc := p.english.Analyse(st)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return p.reading(ctx, st, doc)
}

func (p *Pipeline) reading(ctx context.Context, st *story.Story, doc *lang.Doc) (*code.Reading, error) {
	parties := p.resolver.Story(st, doc)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	t := p.times.Story(st, doc)
	w := p.places.Story(st, doc)
	return &code.Reading{Story: st, Doc: doc, Parties: sides{parties}, Times: newTimed(t), Places: placed{w}}, ctx.Err()
}

// Code gives the records of a story.
func (p *Pipeline) Code(ctx context.Context, st *story.Story) ([]event.Event, error) {
	c, err := p.Coded(ctx, st, false)
	if err != nil {
		return nil, err
	}
	return c.Events, nil
}

// Coded gives the records of a story with its sentences and, if explain is
// set, the reasons of each record.
func (p *Pipeline) Coded(ctx context.Context, st *story.Story, explain bool) (*record.Coded, error) {
	r, err := p.Read(ctx, st)
	if err != nil {
		return nil, err
	}
	events := p.coder.Code(r)
	for i := range events {
		events[i].Version = p.version.Short()
		events[i].Confidence = math.Round(events[i].Confidence*1000) / 1000
	}
	record.Identify(events)
	c := &record.Coded{Story: st, Events: events, Sentences: make([]record.Span, len(r.Doc.Sentences))}
	for i := range r.Doc.Sentences {
		c.Sentences[i] = record.Span{Start: r.Doc.Sentences[i].Start, End: r.Doc.Sentences[i].End}
	}
	if explain {
		for i, s := range p.coder.Samples(r) {
			c.Why = append(c.Why, p.reasons(r, &events[i], &s))
		}
		c.Marks = marks(r)
	}
	return c, ctx.Err()
}
