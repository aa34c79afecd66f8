package main

import (
	"fmt"
	"runtime"

	"dateline/internal/pipeline"
)

type versionCmd struct{ data }

// Help is shown with the command's --help.
func (*versionCmd) Help() string { return exitHelp }

// Run is the command.
func (c *versionCmd) Run(t *terminal) error {
	opt, err := c.options()
	if err != nil {
		return err
	}
	v, err := pipeline.VersionOf(opt)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.stdout, "dateline %s\nmodel    %s\nlexicon  %s\nrecords  %s\n%s %s/%s\n",
		v.Program, v.Model, v.Lexicon, v.Short(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
