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

type placesCmd struct{ analysed }

// Help is shown by dateline places --help.
func (*placesCmd) Help() string {
	return "One name a line, tab-separated: story, sentence from 0, first and last byte, role in the sentence (located: something is or happens there; party: its government or people are meant; body: part of another name; plain), the words, the place, country, first-order unit, latitude, longitude, GeoNames id, precision.\n\n" + exitHelp
}

// Run is the command.
func (c *placesCmd) Run(t *terminal) error {
	return c.print(t, func(w io.Writer, p *pipeline.Pipeline, st *story.Story, doc *lang.Doc) error {
		for _, m := range p.Places().Story(st, doc).Mentions() {
			if _, err := fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%.4f\t%.4f\t%d\t%s\n", record.Clean(st.ID), m.Sentence, m.Start, m.End, m.Role,
				record.Clean(doc.Text[m.Start:m.End]), m.Place.Name, cmp.Or(m.Place.Country, "-"), cmp.Or(m.Place.Admin1, "-"),
				m.Place.Lat, m.Place.Lon, m.Place.GeoNames, m.Precision); err != nil {
				return err
			}
		}
		return nil
	})
}
