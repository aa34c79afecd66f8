package main

import (
	"cmp"
	"fmt"
	"io"

	"dateline/internal/lang"
	"dateline/internal/pipeline"
	"dateline/internal/record"
	"dateline/internal/story"
)

type timesCmd struct{ analysed }

// Help is shown by dateline times --help.
func (*timesCmd) Help() string {
	return "One expression a line, tab-separated: story, sentence from 0, first and last byte, kind, TIMEX3 value, first and last day, the words. Days are - where the expression names none.\n\n" + exitHelp
}

// Run is the command.
func (c *timesCmd) Run(t *terminal) error {
	return c.print(t, func(w io.Writer, p *pipeline.Pipeline, st *story.Story, doc *lang.Doc) error {
		for _, e := range p.Times().Story(st, doc).Exprs() {
			value := e.Value
			if e.Mod != "" {
				value += " " + e.Mod
			}
			if _, err := fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%s\t%s\t%s\t%s\t%s\n", record.Clean(st.ID), e.Sent, e.Start, e.End, e.Kind, value,
				cmp.Or(e.From.String(), "-"), cmp.Or(e.To.String(), "-"), record.Clean(doc.Text[e.Start:e.End])); err != nil {
				return err
			}
		}
		return nil
	})
}
