package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"dateline/internal/eval"
	"dateline/internal/lang/english"
)

type evalConlluCmd struct {
	Gold string `arg:"" help:"The treebank, a CoNLL-U file."`
}

// Help is shown by dateline eval conllu --help.
func (*evalConlluCmd) Help() string {
	return "F1 by the definitions of the CoNLL 2018 shared task: with the treebank's sentences and words given, and from its raw text.\n\n" + exitHelp
}

// Run is the command.
func (c *evalConlluCmd) Run(t *terminal) error {
	a, err := english.New()
	if err != nil {
		return err
	}
	words, raw, err := eval.EvalConllu(context.Background(), c.Gold, a)
	var p *fs.PathError
	switch {
	case errors.As(err, &p):
		return noInput(c.Gold, err)
	case err != nil:
		return fail(statusData, err)
	}
	return t.buffered(func(w io.Writer) error {
		fmt.Fprintf(w, "%-9s  gold words  raw text\n", "")
		for _, r := range []struct {
			name       string
			words, raw eval.Score
		}{
			{"tokens", words.Tokens, raw.Tokens}, {"sentences", words.Sentences, raw.Sentences}, {"words", words.Words, raw.Words},
			{"UPOS", words.UPOS, raw.UPOS}, {"XPOS", words.XPOS, raw.XPOS}, {"lemmas", words.Lemmas, raw.Lemmas},
			{"UAS", words.UAS, raw.UAS}, {"LAS", words.LAS, raw.LAS}, {"CLAS", words.CLAS, raw.CLAS},
		} {
			if _, err := fmt.Fprintf(w, "%-9s  %10.2f  %8.2f\n", r.name, r.words.F1, r.raw.F1); err != nil {
				return err
			}
		}
		return nil
	})
}
