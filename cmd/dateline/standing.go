package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"dateline/internal/day"
	"dateline/internal/pipeline"
	"dateline/internal/record"
	"dateline/internal/standing"
	"dateline/internal/store"
	"dateline/internal/terms"
)

type standingCmd struct {
	database
	A       string `arg:"" help:"A party: a country, an entity or a name."`
	B       string `arg:"" optional:"" help:"Another; without one, all that A has."`
	On      string `placeholder:"DAY" help:"As of DAY; default today."`
	InForce bool   `help:"Only what is in force on that day."`
	Lexicon string `placeholder:"DIR" help:"The lexicon of one's own whose rules for standings are to hold."`
	Format  string `enum:"auto,text,jsonl" default:"auto" help:"text or jsonl. Default: text on a terminal, else jsonl."`
}

// Help is shown by dateline standing --help.
func (*standingCmd) Help() string {
	return "Folds events over time into what is in force: sanctions imposed and not lifted, relations broken and not restored, people held and not released. Each line has the records it rests on, such as\n\n    dateline standing --db news.db 'North Korea' --on 2018-01-01\n\nIt knows what the stories tell and no more; docs/standing.md says what opens and closes a standing.\n\n" + exitHelp
}

// A stood is a standing with where it is from.
type stood struct {
	standing.Standing
	Line     string           `json:"line"`
	Evidence []store.Evidence `json:"evidence"`
}

// Run is the command.
func (c *standingCmd) Run(t *terminal) error {
	on := day.Of(time.Now().UTC().Date())
	if c.On != "" {
		d, err := day.Parse(c.On)
		if err != nil {
			return fail(statusUsage, fmt.Errorf("--on: %w", err))
		}
		on = d
	}
	rules, err := c.rules()
	if err != nil {
		return err
	}
	text := c.Format == "text" || c.Format == "auto" && t.outTTY
	var none filters
	return none.ask(&c.database, func(ctx context.Context, db *store.DB, _ store.Filter) error {
		v := terms.New(db)
		a, err := v.Party("party", c.A)
		if err != nil {
			return err
		}
		b := ""
		if c.B != "" {
			if b, err = v.Party("party", c.B); err != nil {
				return err
			}
		}
		all, err := db.Standing(ctx, rules, on, a, b)
		if err != nil {
			return err
		}
		if c.InForce {
			all = slices.DeleteFunc(all, func(s standing.Standing) bool { return s.State != standing.InForce })
		}
		told, err := evidenced(ctx, db, all)
		if err != nil {
			return err
		}
		err = t.buffered(func(out io.Writer) error {
			if text {
				return writeStanding(out, t.outStyle, told)
			}
			return writeLines(out, told)
		})
		if err == nil && len(told) == 0 && text {
			fmt.Fprintln(t.stderr, "dateline: nothing told of "+record.Clean(strings.TrimSpace(c.A+" "+c.B))+" by "+on.String())
		}
		return err
	})
}

// rules loads what opens and closes a standing.
func (c *standingCmd) rules() (*standing.Rules, error) {
	d := data{Lexicon: c.Lexicon}
	o, err := d.ontology()
	if err != nil {
		return nil, err
	}
	opt, err := d.options()
	if err != nil {
		return nil, err
	}
	rules, err := standing.Load(pipeline.Files(opt), o)
	if err != nil && c.Lexicon != "" {
		err = fail(statusData, err)
	}
	return rules, err
}

// evidenced adds to each standing the records it rests on, oldest first.
func evidenced(ctx context.Context, db *store.DB, all []standing.Standing) ([]stood, error) {
	var ids []string
	for i := range all {
		ids = append(ids, restsOn(&all[i])...)
	}
	from, err := db.Evidence(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]stood, len(all))
	for i := range all {
		out[i] = stood{Standing: all[i], Line: all[i].Line(), Evidence: []store.Evidence{}}
		for _, id := range restsOn(&all[i]) {
			if e, ok := from[id]; ok {
				out[i].Evidence = append(out[i].Evidence, e)
			}
		}
	}
	return out, nil
}

func restsOn(s *standing.Standing) []string {
	var out []string
	for _, id := range slices.Concat(s.Opening, s.Confirming, s.Closing, s.Contradicts, s.Announced) {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// writeStanding shows standings to people, and under each the records it rests
// on.
func writeStanding(w io.Writer, style record.Style, all []stood) error {
	for i := range all {
		s := &all[i]
		if i > 0 {
			if _, err := io.WriteString(w, "\n"); err != nil {
				return err
			}
		}
		line := record.Clean(s.Line)
		if s.State != standing.Unclear { // which the line says itself
			line += " (" + string(s.State) + ")"
		}
		if err := record.WriteText(w, style, line); err != nil {
			return err
		}
		why := map[string]string{}
		for _, part := range []struct {
			kind string
			ids  []string
		}{{"announced", s.Announced}, {"against it", s.Contradicts}, {"confirmed", s.Confirming}, {"closed", s.Closing}, {"opened", s.Opening}} {
			for _, id := range part.ids {
				why[id] = part.kind
			}
		}
		for _, e := range s.Evidence {
			if err := record.WriteItem(w, style, fmt.Sprintf("%s, %s %s: %s", why[e.Event], e.Published, e.Event, record.Clean(e.Sentence))); err != nil {
				return err
			}
		}
	}
	return nil
}

func writeLines(w io.Writer, all []stood) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range all {
		if err := enc.Encode(&all[i]); err != nil {
			return err
		}
	}
	return nil
}
