package main

import (
	"fmt"
	"io"

	"dateline/internal/dup/measure"
)

type evalDupsCmd struct {
	Gold   string `arg:"" optional:"" default:"internal/dup/testdata/pairs.jsonl" help:"The gold file: pairs of stories (JSON lines: id, class, half, edit, a, b)."`
	Errors string `placeholder:"FILE" help:"List in FILE, for reading, the pairs that came out wrong."`
}

// Help is shown by dateline eval dups --help.
func (*evalDupsCmd) Help() string {
	return "How well reprints and updates are found: pairs of stories, each a reprint, an update or different, in the halves that the file names. If no file is named, it is the project's own set, from the project's folder.\n\n" + exitHelp
}

// Run is the command.
func (c *evalDupsCmd) Run(t *terminal) error {
	pairs, err := opened(c.Gold, measure.Read)
	if err != nil {
		return err
	}
	var halves []string
	by := map[string][]measure.Pair{}
	for _, p := range pairs {
		if by[p.Half] == nil {
			halves = append(halves, p.Half)
		}
		by[p.Half] = append(by[p.Half], p)
	}
	scores := make([]measure.Score, len(halves))
	for i, h := range halves {
		scores[i] = measure.Measure(by[h])
	}
	if c.Errors != "" {
		err := create(c.Errors, func(w io.Writer) error {
			for i, h := range halves {
				for _, l := range scores[i].Wrong {
					if _, err := fmt.Fprintf(w, "%s\t%s\n", h, l); err != nil {
						return err
					}
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return t.buffered(func(w io.Writer) error {
		for i, h := range halves {
			if h != "" {
				fmt.Fprintf(w, "%s: ", h)
			}
			if err := scores[i].Write(w); err != nil {
				return err
			}
		}
		return nil
	})
}
