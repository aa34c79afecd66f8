package pipeline

import (
	"context"
	"io/fs"
	"strings"

	"dateline/internal/actor"
	"dateline/internal/code"
	"dateline/internal/day"
	"dateline/internal/lang"
	"dateline/internal/lex"
	"dateline/internal/record"
	"dateline/internal/story"
)

// Sentence makes a story of one sentence told on a day.
func Sentence(text string, d day.Day) *story.Story {
	return &story.Story{
		ID: "sentence", Published: d, Text: text,
		Regions: []story.Region{{Kind: story.Body, Start: 0, End: len(text)}},
	}
}

// An Explanation tells all that happened to a story.
type Explanation struct {
	*record.Coded
	Doc    *lang.Doc
	Trials []code.Trial
}

// Explain codes a story and tells which rules were tried on it. Nothing is
// struck out, however unsure.
func (p *Pipeline) Explain(ctx context.Context, st *story.Story) (*Explanation, error) {
	lenient := *p
	lenient.coder = p.coder.Lenient()
	c, err := lenient.Coded(ctx, st, true)
	if err != nil {
		return nil, err
	}
	r, err := p.Read(ctx, st)
	if err != nil {
		return nil, err
	}
	return &Explanation{Coded: c, Doc: r.Doc, Trials: p.coder.Explain(r)}, nil
}

// Check codes the lexicon's examples that are wanted and gives those that fail.
func (p *Pipeline) Check(ctx context.Context, want func(*lex.Test) bool) (failed []code.Failure, run int, err error) {
	told := day.Of(2019, 6, 1)
	failed, run = p.coder.Check(func(sentence string) *code.Reading {
		r, rerr := p.Read(ctx, Sentence(sentence, told))
		if rerr != nil {
			err = rerr
		}
		return r
	}, want)
	return failed, run, err
}

// HasWords tells whether a rule's text has all the words, each in any form.
func (p *Pipeline) HasWords(r *lex.Rule, words []string) bool {
	if len(words) == 0 {
		return false
	}
	in := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(r.Text), func(c rune) bool { return strings.ContainsRune(" |_:!*", c) }) {
		in[w], in[p.words.lemma(w, lex.Verb)], in[p.words.lemma(w, lex.Noun)] = true, true, true
	}
	for _, w := range words {
		if !in[w] && !in[p.words.lemma(w, lex.Verb)] && !in[p.words.lemma(w, lex.Noun)] {
			return false
		}
	}
	return true
}

// CheckActors looks for contradictions in the party tables that opt asks for.
func (p *Pipeline) CheckActors(opt Options) ([]actor.Problem, error) {
	return actor.Check(p.files, opt.Actors...)
}

// BuiltIn tells whether a file named in a message is one of ours, and not the
// user's.
func BuiltIn(opt Options, name string) bool {
	for _, f := range opt.Actors {
		if f.Name == name {
			return false
		}
	}
	if opt.Lexicon != nil {
		if _, err := fs.Stat(opt.Lexicon, name); err == nil {
			return false
		}
	}
	return true
}
