package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/alecthomas/kong"

	"dateline/internal/record"
	"dateline/internal/terms"
)

// Exit statuses. They are part of the program's interface: see exitHelp.
const (
	statusOK      = 0
	statusPartial = 1
	statusUsage   = 2
	statusNoInput = 3
	statusData    = 4
	statusBroken  = 5
)

const exitHelp = `Exit status: 0 all done; 1 done, but some stories or rows could not be read or coded, or lexicon check or test found faults; 2 wrong usage; 3 nothing to work on (no such file, an empty folder); 4 a lexicon, party table or gold file of yours has faults and cannot be used; 5 anything else, such as output that cannot be written.`

// cli is the grammar of the command line. Each command has a file of its own.
type cli struct {
	Code     codeCmd     `cmd:"" help:"Code stories into event records."`
	Ingest   ingestCmd   `cmd:"" help:"Code stories and keep them with their records in a database."`
	Recode   recodeCmd   `cmd:"" help:"Code the stories of a database again after a change of program or lexicon."`
	Query    queryCmd    `cmd:"" help:"Show the events of a database that fit."`
	Series   seriesCmd   `cmd:"" help:"Count events by day, week, month or year, or take their mean score."`
	Dyads    dyadsCmd    `cmd:"" help:"Show which pairs of countries have most to do with each other."`
	Top      topCmd      `cmd:"" help:"Show the most frequent parties, types, places and more."`
	Timeline timelineCmd `cmd:"" help:"Show what passed between two parties, oldest first."`
	Standing standingCmd `cmd:"" help:"Show what is in force: sanctions, broken ties, people held."`
	Story    storyCmd    `cmd:"" help:"Show a story of a database with its records."`
	Compare  compareCmd  `cmd:"" help:"Tell how far two data sets or news sources agree."`
	Export   exportCmd   `cmd:"" help:"Write the events of a database in the layouts of other data sets and tools."`
	Import   importCmd   `cmd:"" help:"Take event files of ICEWS, GDELT or POLECAT into a database."`
	Codebook codebookCmd `cmd:"" help:"Write the codebook of a database."`
	SQL      sqlCmd      `cmd:"" name:"sql" help:"Ask a database in SQL, read-only."`
	Status   statusCmd   `cmd:"" help:"Count what a database holds."`
	Runs     runsCmd     `cmd:"" help:"Show what was done to a database, when, by which version."`
	Parse    parseCmd    `cmd:"" help:"Print the language analysis of stories as CoNLL-U."`
	Entities entitiesCmd `cmd:"" help:"Print the named entities of stories."`
	Times    timesCmd    `cmd:"" help:"Print the time expressions of stories and the days they mean."`
	Places   placesCmd   `cmd:"" help:"Print the place names of stories and where they are."`
	Actor    actorCmd    `cmd:"" help:"Show who a name or description is on a day, and why."`
	Eval     evalCmd     `cmd:"" help:"Score dateline against hand-made gold."`
	Explain  explainCmd  `cmd:"" help:"Show how a sentence is coded, and why."`
	Lexicon  lexiconCmd  `cmd:"" help:"Check, list and search the rules that acts are coded by."`
	Serve    serveCmd    `cmd:"" help:"Open the desk: web pages to read, try, judge and search."`
	Mcp      mcpCmd      `cmd:"" name:"mcp" help:"Let an assistant ask, over the Model Context Protocol."`
	Version  versionCmd  `cmd:"" help:"Print the versions of program, model and lexicon."`

	Color string `enum:"auto,always,never" default:"auto" help:"Colour on the terminal: auto, always, never. NO_COLOR is respected."`
}

// A failure ends the program with a status and, unless err is nil, a message.
type failure struct {
	status int
	err    error
}

func (f *failure) Error() string {
	if f.err == nil {
		return fmt.Sprintf("exit status %d", f.status)
	}
	return f.err.Error()
}

func (f *failure) Unwrap() error { return f.err }

func fail(status int, err error) error { return &failure{status, err} }

// errPartial ends the program with status 1; what went wrong has been said.
var errPartial = fail(statusPartial, nil)

// exited carries the status out of the argument parser's --help.
type exited int

// run is the program: it gives the exit status.
func run(args []string, stdin *os.File, stdout, stderr *os.File) (status int) {
	defer func() {
		if v := recover(); v != nil {
			code, ok := v.(exited)
			if !ok {
				panic(v)
			}
			status = int(code)
		}
	}()
	var c cli
	parser, err := kong.New(&c,
		kong.Name("dateline"),
		kong.Description("dateline reads news stories and writes down the political acts they report: who did what to whom, when, where, how sure, and who says so.\n\n"+exitHelp),
		kong.Exit(func(code int) { panic(exited(code)) }),
		variables(),
		kong.Writers(stdout, stderr),
		kong.WithHyphenPrefixedParameters(true), // "--workers -3" is a wrong number, not a flag -3
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 90}),
	)
	if err != nil {
		fmt.Fprintf(stderr, "dateline: %v\n", err)
		return statusBroken
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	ctx, err := parser.Parse(args)
	if err != nil {
		complain(stderr, fmt.Errorf("%w (see dateline --help)", err))
		return statusUsage
	}
	err = ctx.Run(newTerminal(stdin, stdout, stderr, c.Color))
	return conclude(stderr, err)
}

// conclude says what ended a command and gives its status.
func conclude(stderr io.Writer, err error) int {
	var f *failure
	switch {
	case err == nil:
		return statusOK
	case errors.As(err, &f):
		if f.err != nil {
			complain(stderr, f.err)
		}
		return f.status
	case errors.Is(err, context.Canceled):
		complain(stderr, errors.New("interrupted"))
		return statusBroken
	}
	complain(stderr, err)
	return statusBroken
}

// complain prints an error, one line each, with nothing in it that a terminal
// would obey.
func complain(w io.Writer, err error) {
	for _, line := range strings.Split(err.Error(), "\n") {
		fmt.Fprintf(w, "dateline: %s\n", record.Clean(line))
	}
}

// variables stand in help texts.
func variables() kong.Vars { return kong.Vars{"bys": terms.List(bys(), "or")} }
