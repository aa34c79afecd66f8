package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/lang"
	"dateline/internal/pipeline"
	"dateline/internal/record"
)

type actorCmd struct {
	data
	Name string `arg:"" help:"A name or description, in quotes: \"the Russian president\"."`
	Date string `placeholder:"DAY" help:"The day that is meant, YYYY-MM-DD (default: the latest known)."`
}

// Help is shown by dateline actor --help.
func (*actorCmd) Help() string {
	return "Shows what the name would be in a story of that day, and every party of the tables that goes by it, with what it was and when. Exit status 1 if nothing is known.\n\n" + exitHelp
}

// Run is the command.
func (c *actorCmd) Run(t *terminal) error {
	var on day.Day
	if c.Date != "" {
		d, err := day.Parse(c.Date)
		if err != nil {
			return fail(statusUsage, err)
		}
		on = d
	}
	if strings.TrimSpace(c.Name) == "" {
		return fail(statusUsage, errors.New("an empty name"))
	}
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	r, err := p.Read(context.Background(), pipeline.Sentence(c.Name, on))
	if err != nil {
		return err
	}
	known := 0
	err = t.buffered(func(w io.Writer) error {
		for i := range r.Doc.Sentences {
			s := &r.Doc.Sentences[i]
			for j := range s.Tokens {
				if s.Tokens[j].Head >= 0 {
					continue
				}
				for _, q := range r.Parties.Side(i, j) {
					known++
					fmt.Fprintf(w, "%s: %s\n    %s\n", record.Clean(q.Name), codes(q.Country, q.Sectors), record.Clean(r.Parties.Why(i, j)))
				}
			}
			for j := 0; j < len(s.Tokens); {
				n, hits := p.Actors().Find(forms(s), j)
				for _, h := range hits {
					known++
					writeParty(w, h, on)
				}
				j += max(1, n)
			}
		}
		return nil
	})
	if err == nil && known == 0 {
		return fail(statusPartial, fmt.Errorf("nobody known as %q", c.Name))
	}
	return err
}

func forms(s *lang.Sentence) []string {
	out := make([]string, len(s.Tokens))
	for i := range s.Tokens {
		out[i] = s.Tokens[i].Form
	}
	return out
}

func codes(country string, sectors []string) string {
	return cmp.Or(strings.TrimSpace(country+" "+strings.Join(sectors, "+")), "no code")
}

// writeParty shows a party of the tables, what it was on a day first.
func writeParty(w io.Writer, h actor.Hit, on day.Day) {
	country, sectors, _ := h.At(on)
	when := "latest"
	if on.Known() {
		when = on.String()
	}
	fmt.Fprintf(w, "\n%s  %s, %s\n    %-10s  %s\n", h.Name, h.ID, h.Kind, when, codes(country, sectors))
	for i := range h.Roles {
		r := &h.Roles[i]
		fmt.Fprintf(w, "    %10s to %-10s  %s  %s\n", cmp.Or(r.From.String(), "?"), r.To, codes(r.Country, r.Sectors), cmp.Or(r.Title, r.Office))
	}
	if len(h.Aliases) > 0 {
		fmt.Fprintf(w, "    also %s\n", strings.Join(h.Aliases, "; "))
	}
}
