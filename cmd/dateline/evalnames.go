package main

import (
	"dateline/internal/eval"
	"dateline/internal/lang/english"
)

type evalNamesCmd struct {
	Gold string `arg:"" help:"The gold file: a word and its tag on each line, blank lines between sentences."`
}

// Help is shown with the command's --help.
func (*evalNamesCmd) Help() string { return exitHelp }

// Run is the command.
func (c *evalNamesCmd) Run(t *terminal) error {
	gold, err := opened(c.Gold, eval.ReadTagged)
	if err != nil {
		return err
	}
	a, err := english.New()
	if err != nil {
		return err
	}
	return t.buffered(eval.ScoreEntities(gold, a).Write)
}
