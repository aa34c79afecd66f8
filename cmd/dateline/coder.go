package main

import (
	"errors"
	"fmt"
	"os"

	"dateline/internal/actor"
	"dateline/internal/pipeline"
)

// data are the options of commands that use the lexicon.
type data struct {
	Lexicon string   `placeholder:"DIR" help:"Lay the rules and tables in DIR over the built-in lexicon: files add to it, those of the same name replace; with an ontology/plover.tsv, DIR is an ontology of its own."`
	Actors  []string `placeholder:"FILE.tsv" help:"Add the parties in FILE.tsv; its rows come before the built-in ones."`
}

func (d *data) options() (pipeline.Options, error) {
	var opt pipeline.Options
	if d.Lexicon != "" {
		info, err := os.Stat(d.Lexicon)
		if err == nil && !info.IsDir() {
			err = errors.New("not a folder")
		}
		if err != nil {
			return opt, noInput(d.Lexicon, err)
		}
		opt.Lexicon = os.DirFS(d.Lexicon)
	}
	for _, name := range d.Actors {
		b, err := os.ReadFile(name)
		if err != nil {
			return opt, noInput(name, err)
		}
		opt.Actors = append(opt.Actors, actor.File{Name: name, Data: b})
	}
	return opt, nil
}

// pipeline loads models and lexicon. Only what the user brought can have
// faults to report; the built-in data is tested.
func (d *data) pipeline() (*pipeline.Pipeline, error) {
	opt, err := d.options()
	if err != nil {
		return nil, err
	}
	p, err := pipeline.New(opt)
	switch {
	case err == nil:
		return p, nil
	case opt.Lexicon == nil && len(opt.Actors) == 0:
		return nil, err
	}
	return nil, fail(statusData, fmt.Errorf("%w", err))
}
