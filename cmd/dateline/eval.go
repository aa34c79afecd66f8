package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"dateline/internal/eval"
	"dateline/internal/event"
	"dateline/internal/read"
	"dateline/internal/record"
)

type evalCmd struct {
	Stories   evalStoriesCmd   `cmd:"" help:"Score coded stories against gold stories."`
	Pairs     evalPairsCmd     `cmd:"" help:"Score the relation from source to target in gold sentences (TSV)."`
	Gsr       evalGSRCmd       `cmd:"" help:"Score types and countries in PLOVER's gold sentences."`
	Conllu    evalConlluCmd    `cmd:"" help:"Score tags and trees against a treebank, from its words and from raw text."`
	Names     evalNamesCmd     `cmd:"" name:"entities" help:"Score named entities against words with tags (B-PER, I-PER, O)."`
	Coref     evalCorefCmd     `cmd:"" help:"Score which mentions are one party, against chains in CoNLL-U (GUM)."`
	Places    evalPlacesCmd    `cmd:"" help:"Score places found and resolved against located place names (GeoVirus XML)."`
	Incidents evalIncidentsCmd `cmd:"" help:"Score how events of many stories are merged into incidents."`
	Dups      evalDupsCmd      `cmd:"" help:"Score which stories are reprints or updates of each other (pairs in JSON lines)."`
}

// scored are the options of the commands that score records.
type scored struct {
	data
	Gold    string  `arg:"" help:"The gold file."`
	Events  string  `placeholder:"FILE" help:"Score the records in FILE (jsonl) instead of coding the gold's texts."`
	Errors  string  `placeholder:"FILE" help:"List in FILE, for reading, all that is not right."`
	Workers workers `default:"0" placeholder:"N" help:"Code N stories at a time; 0, the default, is one for each processor."`
}

// coded gives the records to score: those of --events, or of the stories
// coded now.
func (c *scored) coded(t *terminal, stories func(context.Context) func(func(source) bool)) (map[string][]event.Event, error) {
	if c.Events != "" {
		return opened(c.Events, eval.ReadEvents)
	}
	p, err := c.pipeline()
	if err != nil {
		return nil, err
	}
	out := map[string][]event.Event{}
	var n tally
	job := &coding{pipeline: p, workers: int(c.Workers), timeout: 10 * time.Minute}
	err = job.run(context.Background(), stories(context.Background()), func(coded *record.Coded, err error) error {
		if err != nil {
			n.complain(t, err)
			return nil
		}
		n.done++
		out[coded.Story.ID] = append(out[coded.Story.ID], coded.Events...)
		return nil
	})
	if err == nil {
		err = n.result()
	}
	return out, err
}

// opened reads a file that must be there.
func opened[T any](name string, read func(io.Reader, string) (T, error)) (T, error) {
	var zero T
	f, err := os.Open(name)
	if err != nil {
		return zero, noInput(name, err)
	}
	defer f.Close()
	v, err := read(f, name)
	if err != nil {
		return zero, fail(statusData, err)
	}
	return v, nil
}

// create writes a file.
func create(name string, write func(io.Writer) error) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	return errors.Join(write(w), w.Flush(), f.Close())
}

// report prints the figures and, if asked, writes the list of errors.
func (c *scored) report(t *terminal, errs func(io.Writer) error, figures ...func(io.Writer) error) error {
	if c.Errors != "" {
		if err := create(c.Errors, errs); err != nil {
			return err
		}
	}
	return t.buffered(func(w io.Writer) error {
		for _, f := range figures {
			if err := f(w); err != nil {
				return err
			}
		}
		return nil
	})
}

type evalStoriesCmd struct{ scored }

// Help is shown by dateline eval stories --help.
func (*evalStoriesCmd) Help() string {
	return "GOLD has one story a line: id, published, title, text, events as in docs/record.md. Printed are precision, recall and F1 at three depths (type; type and parties; with date, status and speakers too), the fields, and how well the confidence of records tells right from wrong.\n\n" + exitHelp
}

// Run is the command.
func (c *evalStoriesCmd) Run(t *terminal) error {
	gold, err := opened(c.Gold, eval.ReadGold)
	if err != nil {
		return err
	}
	coded, err := c.coded(t, func(ctx context.Context) func(func(source) bool) {
		return func(yield func(source) bool) {
			for st, err := range read.Stories(ctx, []string{c.Gold}, read.Options{}) {
				if !yield(source{st, err}) {
					return
				}
			}
		}
	})
	if err != nil {
		return err
	}
	f := eval.ScoreStories(gold, coded)
	return c.report(t, func(w io.Writer) error { return eval.WriteErrors(w, gold, coded) }, f.Write, f.WriteReliability)
}

// sentences makes a story of each gold sentence. Gold sentences have no date;
// they all get the same.
func sentences(all []eval.Sentence) func(context.Context) func(func(source) bool) {
	return func(context.Context) func(func(source) bool) {
		return func(yield func(source) bool) {
			for _, s := range all {
				b, err := json.Marshal(map[string]string{"id": s.ID, "published": "2019-06-01", "text": s.Text})
				src := source{err: err}
				if err == nil {
					src.story, src.err = read.JSON(bytes.TrimSpace(b))
				}
				if src.err != nil {
					src.err = fmt.Errorf("sentence %s: %w", s.ID, src.err)
				}
				if !yield(src) {
					return
				}
			}
		}
	}
}

type evalPairsCmd struct{ scored }

// Help is shown with the command's --help.
func (*evalPairsCmd) Help() string { return exitHelp }

// Run is the command.
func (c *evalPairsCmd) Run(t *terminal) error {
	rows, err := opened(c.Gold, eval.ReadPairs)
	if err != nil {
		return err
	}
	all := make([]eval.Sentence, len(rows))
	for i := range rows {
		all[i] = rows[i].Sentence
	}
	coded, err := c.coded(t, sentences(all))
	if err != nil {
		return err
	}
	f := eval.ScorePairs(rows, coded)
	return c.report(t, f.WriteErrors, f.Write)
}

type evalGSRCmd struct{ scored }

// Help is shown with the command's --help.
func (*evalGSRCmd) Help() string { return exitHelp }

// Run is the command.
func (c *evalGSRCmd) Run(t *terminal) error {
	records, err := opened(c.Gold, eval.ReadGSR)
	if err != nil {
		return err
	}
	all := make([]eval.Sentence, len(records))
	for i, r := range records {
		all[i] = eval.Sentence{ID: r.ID, Text: r.Text}
	}
	coded, err := c.coded(t, sentences(all))
	if err != nil {
		return err
	}
	f := eval.ScoreGSR(records, coded)
	return c.report(t, f.WriteErrors, f.Write)
}
