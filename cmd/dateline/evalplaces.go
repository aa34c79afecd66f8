package main

import (
	"fmt"
	"io"

	"dateline/internal/where/measure"
)

type evalPlacesCmd struct {
	data
	Gold   string `arg:"" help:"The gold file: articles with located place names, in the XML of GeoVirus."`
	Errors string `placeholder:"FILE" help:"List in FILE, for reading, the names that came out wrong."`
}

// Help is shown by dateline eval places --help.
func (*evalPlacesCmd) Help() string {
	return "Two figures: with the names given, how many are resolved to within 161 km and to the right country; and how many names the program finds itself.\n\n" + exitHelp
}

// Run is the command.
func (c *evalPlacesCmd) Run(t *terminal) error {
	articles, err := opened(c.Gold, func(r io.Reader, _ string) ([]measure.Article, error) { return measure.Read(r) })
	if err != nil {
		return err
	}
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	s := measure.Places(p.Places(), articles, p.English().Analyse)
	if c.Errors != "" {
		err := create(c.Errors, func(w io.Writer) error {
			for _, m := range s.Misses {
				if _, err := fmt.Fprintf(w, "%s\t%.0f km\t%s\n    %s\n", m.Kind, m.Km, m.Got, m.Text); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(t.stdout, s)
	return err
}
