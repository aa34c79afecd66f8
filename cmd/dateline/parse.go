package main

import (
	"context"
	"io"
	"os"

	"dateline/internal/lang/conllu"
	"dateline/internal/lang/english"
	"dateline/internal/story"
)

type parseCmd struct {
	input
	Conllu string `placeholder:"FILE" help:"Analyse the tokens of a CoNLL-U file anew, for scoring, instead of stories."`
}

// Help is shown by dateline parse --help.
func (*parseCmd) Help() string { return exitHelp }

// Run is the command.
func (c *parseCmd) Run(t *terminal) error {
	a, err := english.New()
	if err != nil {
		return err
	}
	return t.buffered(func(w io.Writer) error {
		if c.Conllu != "" {
			return reparse(w, c.Conllu, a)
		}
		return c.each(context.Background(), t, func(st *story.Story) error {
			return conllu.Write(w, conllu.FromDoc(a.Analyse(st), st.ID))
		})
	})
}

// reparse keeps a file's tokens and comments and writes our own analysis.
func reparse(w io.Writer, name string, a *english.Analyser) error {
	f, err := os.Open(name)
	if err != nil {
		return noInput(name, err)
	}
	defer f.Close()
	gold, err := conllu.Read(f, name)
	if err != nil {
		return fail(statusData, err)
	}
	for i := range gold {
		words := make([]string, len(gold[i].Words))
		for j := range words {
			words[j] = gold[i].Words[j].Form
		}
		s := a.Sentence(words)
		out := conllu.FromSentence(&s, "")
		out.Comments, out.Ranges = gold[i].Comments, gold[i].Ranges
		for j := range out.Words {
			out.Words[j].Misc = gold[i].Words[j].Misc
		}
		if err := conllu.Write(w, []conllu.Sentence{out}); err != nil {
			return err
		}
	}
	return nil
}
