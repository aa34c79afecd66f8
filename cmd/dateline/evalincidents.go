package main

import (
	"dateline/internal/eval"
	"dateline/internal/incident"
	"dateline/internal/ontology"
	"dateline/internal/pipeline"
)

type evalIncidentsCmd struct {
	data
	Gold   string `arg:"" help:"The gold file."`
	Errors string `placeholder:"FILE" help:"List in FILE the pairs of events wrongly kept apart or merged."`
}

// Help is shown with the command's --help.
func (*evalIncidentsCmd) Help() string {
	return "GOLD has one group of events a line: group, set, and events as in docs/record.md, each with the incident it is of, and if known the words around it (text) and the group of near-duplicate stories (family). Printed are B-cubed precision, recall and F1 of each set.\n\n" + exitHelp
}

// Run is the command.
func (c *evalIncidentsCmd) Run(t *terminal) error {
	opt, err := c.options()
	if err != nil {
		return err
	}
	files := pipeline.Files(opt)
	o, err := ontology.Load(files)
	if err != nil {
		return fail(statusData, err)
	}
	m, err := incident.New(files, o)
	if err != nil {
		return fail(statusData, err)
	}
	groups, err := opened(c.Gold, eval.ReadIncidents)
	if err != nil {
		return err
	}
	f := eval.ScoreIncidents(groups, m)
	if c.Errors != "" {
		if err := create(c.Errors, f.WriteErrors); err != nil {
			return err
		}
	}
	return t.buffered(f.Write)
}
