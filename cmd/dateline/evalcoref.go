package main

import (
	"fmt"
	"io"

	"dateline/internal/lang"
	"dateline/internal/resolve/coref"
)

type evalCorefCmd struct {
	data
	Gold string `arg:"" help:"The gold file: CoNLL-U with entity chains in the last column, as in GUM."`
}

// Help is shown by dateline eval coref --help.
func (*evalCorefCmd) Help() string {
	return "Over the gold's own mentions of people and organisations, on its own trees: which of them are one. MUC, B-cubed and CEAF-e as the standard scorer defines them, and the mean of their F1.\n\n" + exitHelp
}

// Run is the command.
func (c *evalCorefCmd) Run(t *terminal) error {
	docs, err := opened(c.Gold, coref.Read)
	if err != nil {
		return err
	}
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	for i := range docs {
		docs[i].FindNames(func(words []string) []lang.Entity { return p.English().Sentence(words).Entities })
	}
	s := coref.Evaluate(p.Resolver(), docs)
	return t.buffered(func(w io.Writer) error {
		fmt.Fprintf(w, "%d documents, %d mentions\n", s.Documents, s.Mentions)
		for _, m := range []struct {
			name string
			coref.Score
		}{{"MUC", s.MUC}, {"B3", s.B3}, {"CEAF-e", s.CEAFE}} {
			fmt.Fprintf(w, "%-6s P %5.1f  R %5.1f  F1 %5.1f\n", m.name, 100*m.P(), 100*m.R(), 100*m.F())
		}
		_, err := fmt.Fprintf(w, "mean F1 %.1f\n", 100*s.Mean())
		return err
	})
}
