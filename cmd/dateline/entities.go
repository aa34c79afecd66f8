package main

import (
	"context"
	"fmt"
	"io"

	"dateline/internal/lang/english"
	"dateline/internal/record"
	"dateline/internal/story"
)

type entitiesCmd struct{ input }

// Help is shown by dateline entities --help.
func (*entitiesCmd) Help() string {
	return "One entity a line, tab-separated: story, sentence from 0, first and last byte, kind (PER, ORG, LOC, MISC), text.\n\n" + exitHelp
}

// Run is the command.
func (c *entitiesCmd) Run(t *terminal) error {
	a, err := english.New()
	if err != nil {
		return err
	}
	return t.buffered(func(w io.Writer) error {
		return c.each(context.Background(), t, func(st *story.Story) error {
			doc := a.Analyse(st)
			for i := range doc.Sentences {
				s := &doc.Sentences[i]
				for _, e := range s.Entities {
					start, end := s.Tokens[e.First].Start, s.Tokens[e.Last].End
					if _, err := fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%s\t%s\n", record.Clean(st.ID), i, start, end, e.Kind, record.Clean(doc.Text[start:end])); err != nil {
						return err
					}
				}
			}
			return nil
		})
	})
}
