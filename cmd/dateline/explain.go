package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"dateline/internal/code"
	"dateline/internal/day"
	"dateline/internal/lang"
	"dateline/internal/pipeline"
	"dateline/internal/record"
)

type explainCmd struct {
	data
	Sentence string `arg:"" help:"The sentence, in quotes."`
	Date     string `default:"2019-06-01" placeholder:"DAY" help:"The day it is told on, for names and dates (default 2019-06-01)."`
}

// Help is shown by dateline explain --help.
func (*explainCmd) Help() string {
	return "Shows the tree, the rules that were tried and why they held or not, what filled their slots, and the records that come of it.\n\n" + exitHelp
}

// Run is the command.
func (c *explainCmd) Run(t *terminal) error {
	d, err := day.Parse(c.Date)
	if err != nil {
		return fail(statusUsage, err)
	}
	if strings.TrimSpace(c.Sentence) == "" {
		return fail(statusUsage, errors.New("an empty sentence"))
	}
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	x, err := p.Explain(context.Background(), pipeline.Sentence(c.Sentence, d))
	if err != nil {
		return err
	}
	return t.buffered(func(w io.Writer) error {
		for i := range x.Doc.Sentences {
			if len(x.Doc.Sentences) > 1 {
				fmt.Fprintf(w, "Sentence %d\n", i)
			}
			writeTree(w, &x.Doc.Sentences[i])
			writeTrials(w, &x.Doc.Sentences[i], i, x.Trials)
		}
		fmt.Fprintln(w)
		report := record.NewReport(w, t.outStyle)
		if err := report.Write(x.Coded); err != nil {
			return err
		}
		return report.Close()
	})
}

// writeTree shows a sentence's tree, each word under the one it depends on.
func writeTree(w io.Writer, s *lang.Sentence) {
	kids := make([][]int, len(s.Tokens))
	var roots []int
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; h >= 0 && h < len(s.Tokens) {
			kids[h] = append(kids[h], i)
		} else {
			roots = append(roots, i)
		}
	}
	entity := make([]string, len(s.Tokens))
	for _, e := range s.Entities {
		for i := e.First; i <= e.Last; i++ {
			entity[i] = e.Kind
		}
	}
	var show func(i, depth int)
	show = func(i, depth int) {
		t := &s.Tokens[i]
		fmt.Fprintf(w, "  %-34s %-12s %-5s %-5s %s %s\n", strings.Repeat("  ", min(depth, 12))+record.Clean(t.Form), t.Rel, t.UPOS, t.XPOS, record.Clean(t.Lemma), entity[i])
		for _, k := range kids[i] {
			show(k, depth+1)
		}
	}
	for _, r := range roots {
		show(r, 0)
	}
}

// writeTrials shows the rules tried in a sentence.
func writeTrials(w io.Writer, s *lang.Sentence, n int, trials []code.Trial) {
	fmt.Fprintln(w)
	any := false
	for _, t := range trials {
		if t.Sentence != n {
			continue
		}
		any = true
		state := "failed: " + t.Missed
		switch {
		case t.Chosen:
			state = fmt.Sprintf("CHOSEN, weight %d", t.Score)
		case t.Missed == "":
			state = fmt.Sprintf("held, weight %d, but a better rule took its place", t.Score)
		}
		fmt.Fprintf(w, "  %q  %s: %s %s\n      %s\n", s.Tokens[t.Token].Form, t.Rule.Where(), heading(t.Rule.Heading), record.Clean(t.Rule.Text), state)
		for _, f := range t.Slots {
			fmt.Fprintf(w, "      %s: %q is %s", f.Slot, f.Text, cmp.Or(f.Who, "nobody known"))
			if f.Why != "" {
				fmt.Fprintf(w, " (%s)", f.Why)
			}
			fmt.Fprintln(w)
		}
	}
	if !any {
		fmt.Fprintln(w, "  no word of it triggers a rule")
	}
}
