package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"

	"dateline/internal/lex"
	"dateline/internal/pipeline"
	"dateline/internal/record"
)

type lexiconCmd struct {
	Check    lexiconCheckCmd    `cmd:"" help:"Read rules and tables and report every fault with file and line."`
	Test     lexiconTestCmd     `cmd:"" help:"Code the examples and report those that do not come out as they say."`
	List     lexiconListCmd     `cmd:"" help:"List the rules, of all types or one."`
	Grep     lexiconGrepCmd     `cmd:"" help:"Search rules and examples."`
	Coverage lexiconCoverageCmd `cmd:"" help:"Count rules and examples by type, mode and CAMEO code."`
}

type lexiconCheckCmd struct{ data }

// Help is shown by dateline lexicon check --help.
func (*lexiconCheckCmd) Help() string { return exitHelp }

// Run is the command.
func (c *lexiconCheckCmd) Run(t *terminal) error {
	opt, err := c.options()
	if err != nil {
		return err
	}
	p, err := pipeline.New(opt)
	if err != nil {
		n := faults(err)
		complain(t.stderr, err)
		return fail(statusPartial, fmt.Errorf("%s", count(n, "fault", "faults")))
	}
	parties, names := p.Actors().Size()
	l := p.Coder().Lexicon()
	_, err = fmt.Fprintf(t.stdout, "%d rules, %d examples, %d parties under %d names: no faults\n", len(l.Rules), len(l.Tests), parties, names)
	return err
}

// faults counts the lines of a joined error.
func faults(err error) int { return strings.Count(err.Error(), "\n") + 1 }

type lexiconTestCmd struct {
	data
	File string `arg:"" optional:"" help:"Only the examples of this file of the lexicon, such as events/aid.lex."`
}

// Run is the command.
func (c *lexiconTestCmd) Run(t *terminal) error {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	// "aid.lex" is the user's file of that name, else events/aid.lex.
	want := func(x *lex.Test) bool { return c.File == "" || x.File == c.File }
	if all := p.Coder().Lexicon().Tests; !slices.ContainsFunc(all, want) {
		want = func(x *lex.Test) bool { return path.Base(x.File) == c.File }
		if !slices.ContainsFunc(all, want) {
			return fail(statusNoInput, fmt.Errorf("no examples in %q", c.File))
		}
	}
	failed, run, err := p.Check(context.Background(), want)
	if err != nil {
		return err
	}
	return t.buffered(func(w io.Writer) error {
		for _, f := range failed {
			fmt.Fprintf(w, "%s: %s\n    %s\n", f.Test.Where(), record.Clean(f.Why), record.Clean(f.Test.Text))
		}
		if _, err := fmt.Fprintf(w, "%s, %d failed\n", count(run, "example", "examples"), len(failed)); err != nil {
			return err
		}
		if len(failed) > 0 {
			return errPartial
		}
		return nil
	})
}

type lexiconListCmd struct {
	data
	Type string `arg:"" optional:"" help:"Only the rules of this type, such as AID."`
}

// Run is the command.
func (c *lexiconListCmd) Run(t *terminal) error {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	return listRules(t, p, func(r *lex.Rule) bool { return c.Type == "" || strings.EqualFold(r.Type, c.Type) },
		fmt.Errorf("no rules of type %q", c.Type))
}

func listRules(t *terminal, p *pipeline.Pipeline, want func(*lex.Rule) bool, none error) error {
	n := 0
	err := t.buffered(func(w io.Writer) error {
		for _, r := range p.Coder().Lexicon().Rules {
			if !want(r) {
				continue
			}
			n++
			if _, err := fmt.Fprintf(w, "%s: %s %s\n", r.Where(), heading(r.Heading), record.Clean(r.Text)); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil && n == 0 {
		return fail(statusPartial, none)
	}
	return err
}

func heading(h *lex.Heading) string {
	parts := append([]string{h.Type}, h.Mode...)
	if h.Cameo != "" {
		parts = append(parts, h.Cameo)
	}
	return "[" + strings.Join(parts, " ") + "]"
}

type lexiconGrepCmd struct {
	data
	Words string `arg:"" help:"Words, any form of each, or a regular expression: \"impose sanctions\"."`
}

// Help is shown by dateline lexicon grep --help.
func (*lexiconGrepCmd) Help() string {
	return "Shows the rules whose text has all the words, in any form (\"impose\" finds \"imposes\"), and the examples that match as they stand. Exit status 1 if there are none."
}

// Run is the command.
func (c *lexiconGrepCmd) Run(t *terminal) error {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	re, err := regexp.Compile("(?i)" + c.Words)
	if err != nil {
		return fail(statusUsage, fmt.Errorf("not a regular expression: %w", err))
	}
	words := strings.Fields(strings.ToLower(c.Words))
	n := 0
	err = t.buffered(func(w io.Writer) error {
		l := p.Coder().Lexicon()
		for _, r := range l.Rules {
			if re.MatchString(r.Text) || p.HasWords(r, words) {
				n++
				fmt.Fprintf(w, "%s: %s %s\n", r.Where(), heading(r.Heading), record.Clean(r.Text))
			}
		}
		for _, x := range l.Tests {
			if re.MatchString(x.Text) {
				n++
				fmt.Fprintf(w, "%s: %s = %s\n", x.Where(), heading(x.Heading), record.Clean(x.Text))
			}
		}
		return nil
	})
	if err == nil && n == 0 {
		return fail(statusPartial, fmt.Errorf("nothing matches %q", c.Words))
	}
	return err
}

type lexiconCoverageCmd struct{ data }

// Run is the command.
func (c *lexiconCoverageCmd) Run(t *terminal) error {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	type key struct{ typ, mode string }
	rules, tests, codes := map[key]int{}, map[key]int{}, map[string]int{}
	l := p.Coder().Lexicon()
	for _, r := range l.Rules {
		for _, m := range orNone(r.Mode) {
			rules[key{r.Type, m}]++
		}
		codes[r.Cameo]++
	}
	for _, x := range l.Tests {
		for _, m := range orNone(x.Mode) {
			tests[key{x.Type, m}]++
		}
	}
	return t.buffered(func(w io.Writer) error {
		tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(tw, "TYPE\tMODE\tRULES\tEXAMPLES")
		o := p.Ontology()
		for _, typ := range o.Types() {
			for _, m := range append([]string{""}, o.Modes(typ)...) {
				fmt.Fprintf(tw, "%s\t%s\t%d\t%d\n", typ, cmp.Or(m, "-"), rules[key{typ, m}], tests[key{typ, m}])
			}
		}
		if err := tw.Flush(); err != nil {
			return err
		}
		var without []string
		for _, code := range o.Codes() {
			if codes[code.Code] == 0 && len(code.Code) > 2 {
				without = append(without, code.Code)
			}
		}
		slices.Sort(without)
		fmt.Fprintf(w, "%d rules, %d examples\n", len(l.Rules), len(l.Tests))
		_, err := fmt.Fprintf(w, "CAMEO codes without a rule of their own: %s\n", cmp.Or(strings.Join(without, " "), "none"))
		return err
	})
}

func orNone(modes []string) []string {
	if len(modes) == 0 {
		return []string{""}
	}
	return modes
}
