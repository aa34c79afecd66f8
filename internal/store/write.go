package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"dateline/internal/dup"
	"dateline/internal/event"
	"dateline/internal/incident"
	"dateline/internal/record"
)

// How much a Writer holds back before it writes: enough that a transaction
// costs little beside coding, little enough that a kill loses seconds.
const (
	batchStories = 200
	batchBytes   = 4 << 20
	batchAge     = 5 * time.Second
)

// A Maker names what made records.
type Maker struct {
	Program, Model, Lexicon string
	Short                   string // as records carry it
}

// A Run is one pass of work over the database, as the runs table keeps it.
type Run struct {
	ID       int       `json:"id"`
	Kind     string    `json:"kind"`
	Started  time.Time `json:"started"`
	Finished time.Time `json:"finished,omitzero"` // zero while it runs, or if it was killed
	Maker    Maker     `json:"-"`
	Version  string    `json:"version"`
	Options  string    `json:"options"`
	Added    int       `json:"added"`
	Changed  int       `json:"changed"`
	Same     int       `json:"same"`
	Failed   int       `json:"failed"`
	Events   int       `json:"events"`
}

// The kinds of runs.
const (
	Ingest  = "ingest"
	Recode  = "recode"
	Imports = "import"
)

// A Writer puts coded stories into the database. Its methods are for one
// goroutine; Has is for any.
type Writer struct {
	Batch   int // how many stories go in with one transaction
	db      *DB
	run     Run
	seals   sync.RWMutex
	sealed  map[string]bool // every story and revision there is
	waiting []*coded
	bytes   int
	since   time.Time // of the first that waits
	failed  []failure
	change  Change // by a recode
	merger  *incident.Merger
	now     func() time.Time
}

type coded struct {
	*record.Coded
	seal string
}

type failure struct{ place, cause string }

// NewWriter begins a run. options tell, in JSON, what it was asked to do.
func (db *DB) NewWriter(ctx context.Context, kind string, by Maker, options string) (*Writer, error) {
	merger, err := db.merger()
	if err != nil {
		return nil, err
	}
	w := &Writer{merger: merger, Batch: batchStories, db: db, sealed: map[string]bool{}, now: func() time.Time { return time.Now().UTC() }}
	w.run = Run{Kind: kind, Started: w.now(), Maker: by, Version: by.Short, Options: options}
	rows, err := db.sql.QueryContext(ctx, "SELECT seal FROM stories UNION ALL SELECT seal FROM revisions")
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, plain(db.name, err)
		}
		w.sealed[s] = true
	}
	if err := rows.Err(); err != nil {
		return nil, plain(db.name, err)
	}
	err = db.tx(ctx, func(c *sql.Conn) error {
		if err := c.QueryRowContext(ctx, "SELECT coalesce(max(id), 0) + 1 FROM runs").Scan(&w.run.ID); err != nil {
			return err
		}
		_, err := c.ExecContext(ctx, "INSERT INTO runs VALUES (?, ?, ?, NULL, ?, ?, ?, ?, 0, 0, 0, 0, 0)",
			w.run.ID, kind, w.run.Started, by.Program, by.Model, by.Lexicon, options)
		return err
	})
	return w, err
}

// Run tells what the run has come to.
func (w *Writer) Run() Run { return w.run }

// Put adds a story with its events. A story that is in the database word for
// word changes nothing; one whose text changed becomes a new revision, and its
// events are replaced.
func (w *Writer) Put(ctx context.Context, c *record.Coded) error {
	seal := Seal(c.Story)
	if w.Has(seal) {
		w.run.Same++
		return nil
	}
	w.seals.Lock()
	w.sealed[seal] = true
	w.seals.Unlock()
	return w.hold(ctx, &coded{c, seal})
}

// hold keeps a story until enough of them wait.
func (w *Writer) hold(ctx context.Context, c *coded) error {
	if len(w.waiting) == 0 {
		w.since = w.now()
	}
	w.waiting = append(w.waiting, c)
	w.bytes += len(c.Story.Text)
	if len(w.waiting) >= w.Batch || w.bytes >= batchBytes || w.now().Sub(w.since) >= batchAge {
		return w.Flush(ctx)
	}
	return nil
}

// Same counts a story that was not coded because the database has it.
func (w *Writer) Same() { w.run.Same++ }

// Fail notes a story that could not be read or coded, where and why.
func (w *Writer) Fail(place string, cause error) {
	w.run.Failed++
	w.failed = append(w.failed, failure{place, cause.Error()})
}

// Flush writes what waits, in one transaction.
func (w *Writer) Flush(ctx context.Context) error {
	if len(w.waiting) == 0 && len(w.failed) == 0 {
		return nil
	}
	before := w.run
	write := w.write
	if w.run.Kind == Recode {
		write = w.replace
	}
	err := w.db.tx(ctx, func(c *sql.Conn) error {
		if err := write(ctx, c); err != nil {
			return err
		}
		if err := writeFailures(c, w.run.ID, w.failed); err != nil {
			return err
		}
		return w.note(ctx, c, nil)
	})
	if err != nil {
		w.run = before
		return err
	}
	w.db.feed.publish(stored(w.waiting))
	w.waiting, w.failed, w.bytes = w.waiting[:0], w.failed[:0], 0
	return nil
}

// note writes down how far the run is.
func (w *Writer) note(ctx context.Context, c *sql.Conn, finished any) error {
	r := &w.run
	_, err := c.ExecContext(ctx, "UPDATE runs SET added = ?, changed = ?, same = ?, failed = ?, events = ?, finished = ? WHERE id = ?",
		r.Added, r.Changed, r.Same, r.Failed, r.Events, finished, r.ID)
	return err
}

// Close writes what waits, merges incidents, and ends the run.
func (w *Writer) Close(ctx context.Context) error {
	if err := w.Flush(ctx); err != nil {
		return err
	}
	if err := w.db.Settle(ctx); err != nil {
		return err
	}
	return w.db.tx(ctx, func(c *sql.Conn) error {
		w.run.Finished = w.now()
		return w.note(ctx, c, w.run.Finished)
	})
}

// write writes the stories that wait. Of several with one id the last stays,
// the others are its earlier revisions.
func (w *Writer) write(ctx context.Context, c *sql.Conn) error {
	ids := make([]string, len(w.waiting))
	for i, s := range w.waiting {
		ids[i] = s.Story.ID
	}
	known, err := revisionsOf(ctx, c, ids)
	if err != nil {
		return err
	}
	last := map[string]int{}
	var changed []string
	for i, s := range w.waiting {
		id := s.Story.ID
		if _, again := last[id]; again || known[id] > 0 {
			w.run.Changed++
			if !again {
				changed = append(changed, id)
			}
		} else {
			w.run.Added++
		}
		last[id] = i
		w.run.Events += len(s.Events)
	}
	if err := retire(ctx, c, changed); err != nil {
		return err
	}
	revision := map[string]int{}
	var fresh []*coded
	err = appendTo(c, "stories", func(add func(...driver.Value) error) error {
		for i, s := range w.waiting {
			id := s.Story.ID
			if revision[id] == 0 {
				revision[id] = known[id]
			}
			revision[id]++
			if i != last[id] {
				continue
			}
			row, err := storyRow(s, revision[id], w.run)
			if err != nil {
				return err
			}
			if err := add(row...); err != nil {
				return fmt.Errorf("story %s: %w", id, err)
			}
			fresh = append(fresh, s)
		}
		return nil
	})
	if err != nil {
		return err
	}
	// Revisions between: seen in this batch, and replaced in it.
	clear(revision)
	err = appendTo(c, "revisions", func(add func(...driver.Value) error) error {
		for i, s := range w.waiting {
			id := s.Story.ID
			if revision[id] == 0 {
				revision[id] = known[id]
			}
			revision[id]++
			if i == last[id] {
				continue
			}
			if err := add(id, int32(revision[id]), s.seal, date(s.Story.Published), s.Story.Title, s.Story.Text, int32(w.run.ID)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := touchDays(c, fresh); err != nil {
		return err
	}
	return writeEvents(c, w.merger, fresh, nil)
}

// revisionsOf gives the revision each story has, 0 for those not there.
func revisionsOf(ctx context.Context, c *sql.Conn, ids []string) (map[string]int, error) {
	out := map[string]int{}
	if len(ids) == 0 {
		return out, nil
	}
	rows, err := c.QueryContext(ctx, "SELECT id, revision FROM stories WHERE id IN ("+marks(len(ids))+")", args(ids)...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, err
		}
		out[id] = n
	}
	return out, rows.Err()
}

// retire keeps the text of stories as a revision and takes them out, with
// their events.
func retire(ctx context.Context, c *sql.Conn, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	in, a := marks(len(ids)), args(ids)
	for _, q := range []string{
		"INSERT INTO touched SELECT DISTINCT 'day', coalesce(published::VARCHAR, '') FROM stories WHERE id IN (" + in + ")",
		"INSERT INTO revisions SELECT id, revision, seal, published, title, text, run FROM stories WHERE id IN (" + in + ")",
		"DELETE FROM stories WHERE id IN (" + in + ")",
	} {
		if _, err := c.ExecContext(ctx, q, a...); err != nil {
			return err
		}
	}
	return dropEvents(ctx, c, ids)
}

// dropEvents takes out the events of stories.
func dropEvents(ctx context.Context, c *sql.Conn, stories []string) error {
	if len(stories) == 0 {
		return nil
	}
	in, a := marks(len(stories)), args(stories)
	q := "INSERT INTO touched SELECT DISTINCT 'block', block FROM blocks WHERE event IN (SELECT id FROM records WHERE story IN (" + in + "))"
	if _, err := c.ExecContext(ctx, q, a...); err != nil {
		return err
	}
	for _, table := range []string{"record_parties", "record_pairs", "blocks"} {
		q := "DELETE FROM " + table + " WHERE event IN (SELECT id FROM records WHERE story IN (" + in + "))"
		if _, err := c.ExecContext(ctx, q, a...); err != nil {
			return err
		}
	}
	for _, q := range []string{
		"DELETE FROM mentions WHERE story IN (" + in + ")",
		"DELETE FROM records WHERE story IN (" + in + ")",
	} {
		if _, err := c.ExecContext(ctx, q, a...); err != nil {
			return err
		}
	}
	return nil
}

func storyRow(s *coded, revision int, run Run) ([]driver.Value, error) {
	st := s.Story
	l, err := layoutOf(st)
	if err != nil {
		return nil, err
	}
	like := dup.Of(st)
	sketch, err := like.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return []driver.Value{
		st.ID, int32(revision), s.seal, st.Source, st.URL, st.Title, date(st.Published), date(st.Filed()),
		st.Dateline.Agency, st.Dateline.Place, st.Text, l, st.Where(), spans(s.Sentences),
		sketch, st.ID, "", "", run.Version, int32(run.ID),
	}, nil
}

// writeEvents adds the events of stories to all tables that hold them. copies
// are the stories that are reprints.
func writeEvents(c *sql.Conn, merger *incident.Merger, stories []*coded, copies map[string]bool) error {
	each := func(table string, f func(*record.Coded, *event.Event, func(...driver.Value) error) error) error {
		return appendTo(c, table, func(add func(...driver.Value) error) error {
			for _, s := range stories {
				for i := range s.Events {
					if err := f(s.Coded, &s.Events[i], add); err != nil {
						return fmt.Errorf("story %s: %w", s.Story.ID, err)
					}
				}
			}
			return nil
		})
	}
	err := each("records", func(s *record.Coded, e *event.Event, add func(...driver.Value) error) error {
		rec, err := recordOf(e)
		if err != nil {
			return err
		}
		return add(recordRow(e, copies[e.Story], sentenceOf(s, e), rec)...)
	})
	if err != nil {
		return err
	}
	err = each("record_parties", func(_ *record.Coded, e *event.Event, add func(...driver.Value) error) error {
		return sides(e, func(role string, p *event.Party) error {
			return add(e.ID, role, p.Name, p.Country, list(p.Sectors), p.Entity)
		})
	})
	if err != nil {
		return err
	}
	err = each("record_pairs", func(_ *record.Coded, e *event.Event, add func(...driver.Value) error) error {
		var from, to any
		if e.Date != nil {
			from, to = isoDate(e.Date.From), isoDate(e.Date.To)
		}
		return pairsOf(e, func(a, r string) error {
			return add(e.ID, from, to, a, r, e.Type, int8(e.Quad), float32(e.Score), e.Status, copies[e.Story])
		})
	})
	if err != nil {
		return err
	}
	err = each("mentions", func(_ *record.Coded, e *event.Event, add func(...driver.Value) error) error {
		for _, m := range e.Mentions {
			if err := add(e.ID, e.Story, int32(m.Sentence), m.Trigger, int32(m.Start), int32(m.End)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return writeBlocks(c, merger, stories)
}

// marks gives n question marks for a list of parameters.
func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?, ", n), ", ") }

func args(ss []string) []any {
	out := make([]any, len(ss))
	for i, s := range ss {
		out[i] = s
	}
	return out
}

// OptionsOf writes options down for a run.
func OptionsOf(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return "{}"
	}
	return string(b)
}

// Has tells whether a story is in the database as it is, or was once.
func (w *Writer) Has(seal string) bool {
	w.seals.RLock()
	defer w.seals.RUnlock()
	return w.sealed[seal]
}
