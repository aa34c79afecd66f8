package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

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

type lexiconCheckCmd struct {
	data
	All bool `help:"List contradictions in the built-in party tables too."`
}

// Help is shown by dateline lexicon check --help.
func (*lexiconCheckCmd) Help() string {
	return "Faults are what cannot be read: rules, ontology, tables. Contradictions are what the party tables cannot both mean: two heads of government at once, one name for several parties of a kind. Both are what the check is there to find: it ends with exit status 1, where a command that cannot work for such faults ends with 4.\n\n" + exitHelp
}

// Run is the command.
func (c *lexiconCheckCmd) Run(t *terminal) error {
	opt, err := c.options()
	if err != nil {
		return err
	}
	p, err := pipeline.New(opt)
	if err != nil {
		complain(t.stderr, err)
		return fail(statusPartial, errors.New(count(faults(err), "fault", "faults")))
	}
	contradictions, err := p.CheckActors(opt)
	if err != nil {
		return fail(statusData, err)
	}
	ours, theirs := 0, 0
	for _, x := range contradictions {
		builtIn := pipeline.BuiltIn(opt, x.File)
		if builtIn {
			ours++
		} else {
			theirs++
		}
		if !builtIn || c.All {
			complain(t.stderr, errors.New(x.String()))
		}
	}
	parties, names := p.Actors().Size()
	l := p.Coder().Lexicon()
	note := ""
	if ours > 0 {
		note = fmt.Sprintf("; %s in the built-in tables", count(ours, "contradiction", "contradictions"))
	}
	if _, err := fmt.Fprintf(t.stdout, "%d rules, %d examples, %d parties under %d names: no faults%s\n", len(l.Rules), len(l.Tests), parties, names, note); err != nil {
		return err
	}
	if theirs > 0 {
		return fail(statusPartial, errors.New(count(theirs, "contradiction", "contradictions")))
	}
	return nil
}

// faults counts the lines of a joined error.
func faults(err error) int { return strings.Count(err.Error(), "\n") + 1 }

type lexiconTestCmd struct {
	data
	File string `arg:"" optional:"" help:"Only the examples of this file of the lexicon, such as events/aid.lex."`
}

// Help is shown with the command's --help.
func (*lexiconTestCmd) Help() string { return exitHelp }

// Run is the command.
func (c *lexiconTestCmd) Run(t *terminal) error {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	// "aid.lex" is the user's file of that name, else events/aid.lex.
	want := func(x *lex.Test) bool { return x.File == c.File }
	all, skipped := p.Coder().Lexicon().Tests, ""
	switch {
	case c.File == "" && p.OwnOntology():
		want = func(x *lex.Test) bool { return x.Own }
		n := 0
		for _, x := range all {
			if !x.Own {
				n++
			}
		}
		skipped = fmt.Sprintf("; %s skipped", count(n, "built-in example", "built-in examples"))
	case c.File == "":
		want = nil
	case !slices.ContainsFunc(all, want):
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
		if _, err := fmt.Fprintf(w, "%s, %d failed%s\n", count(run, "example", "examples"), len(failed), skipped); err != nil {
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

// Help is shown with the command's --help.
func (*lexiconListCmd) Help() string { return exitHelp }

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
	return "Shows the rules whose text has all the words, in any form (\"impose\" finds \"imposes\"), and the examples that match as they stand. Exit status 1 if there are none.\n\n" + exitHelp
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

type lexiconCoverageCmd struct {
	data
	Paths []string `arg:"" optional:"" name:"path" help:"Stories to code: count also how often each rule made a record."`
}

// Help is shown with the command's --help.
func (*lexiconCoverageCmd) Help() string { return exitHelp }

// Run is the command.
func (c *lexiconCoverageCmd) Run(t *terminal) error {
	if len(c.Paths) > 0 {
		return c.fired(t)
	}
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

// fired counts how often each rule made a record in stories.
func (c *lexiconCoverageCmd) fired(t *terminal) error {
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	in := &input{Paths: c.Paths, MaxStory: 1 << 20}
	all, err := in.stories(context.Background(), t, nil)
	if err != nil {
		return err
	}
	n := map[string]int{}
	var done tally
	job := &coding{pipeline: p, timeout: time.Minute}
	err = job.run(context.Background(), all, func(coded *record.Coded, err error) error {
		if err != nil {
			done.complain(t, err)
			return nil
		}
		done.done++
		for i := range coded.Events {
			n[coded.Events[i].Rule]++
		}
		return nil
	})
	if err != nil {
		return err
	}
	rules := slices.Clone(p.Coder().Lexicon().Rules)
	slices.SortStableFunc(rules, func(a, b *lex.Rule) int { return n[b.Where()] - n[a.Where()] })
	err = t.buffered(func(w io.Writer) error {
		silent := 0
		for _, r := range rules {
			if n[r.Where()] == 0 {
				silent++
				continue
			}
			fmt.Fprintf(w, "%5d  %s: %s %s\n", n[r.Where()], r.Where(), heading(r.Heading), record.Clean(r.Text))
		}
		_, err := fmt.Fprintf(w, "%s coded; %d of %d rules made no record\n", count(done.done, "story", "stories"), silent, len(rules))
		return err
	})
	if err != nil {
		return err
	}
	return done.result()
}

func orNone(modes []string) []string {
	if len(modes) == 0 {
		return []string{""}
	}
	return modes
}
