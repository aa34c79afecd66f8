package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"time"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/story"
)

// A Kept is a story as the database has it.
type Kept struct {
	*record.Coded
	Revision int
	Family   string // the story that stands for it and those like it; its own id if it is alone
	Relation string // "", reprint or update
	Relative string // the story it is that of
	Version  string // what coded it
}

const storyColumns = "s.id, s.revision, s.source, s.url, s.title, s.published, s.text, s.layout, s.file, s.sentences, s.family, s.relation, s.relative, s.version"

func scanStory(rows interface{ Scan(...any) error }) (*Kept, error) {
	k := &Kept{Coded: &record.Coded{Story: &story.Story{}}}
	s := k.Story
	var published sql.NullTime
	var layout string
	var bounds []any
	err := rows.Scan(&s.ID, &k.Revision, &s.Source, &s.URL, &s.Title, &published, &s.Text, &layout, &s.File, (*anys)(&bounds),
		&k.Family, &k.Relation, &k.Relative, &k.Version)
	if err != nil {
		return nil, err
	}
	if published.Valid {
		s.Published = day.Of(published.Time.Date())
	}
	if err := restore(s, layout); err != nil {
		return nil, err
	}
	for i := 0; i+1 < len(bounds); i += 2 {
		a, aok := bounds[i].(int32)
		b, bok := bounds[i+1].(int32)
		if !aok || !bok || a < 0 || b < a || int(b) > len(s.Text) {
			return nil, fmt.Errorf("%w: sentences of story %s", ErrDamaged, s.ID)
		}
		k.Sentences = append(k.Sentences, record.Span{Start: int(a), End: int(b)})
	}
	return k, nil
}

// anys scans a list.
type anys []any

// Scan implements sql.Scanner.
func (l *anys) Scan(v any) error {
	a, ok := v.([]any)
	if !ok {
		return fmt.Errorf("%T is no list", v)
	}
	*l = a
	return nil
}

// Story gives a story with its events, or ErrNotFound.
func (db *DB) Story(ctx context.Context, id string) (*Kept, error) {
	k, err := scanStory(db.sql.QueryRowContext(ctx, "SELECT "+storyColumns+" FROM stories s WHERE s.id = ?", id))
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("story %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, plain(db.name, err)
	}
	k.Events, err = db.eventsOf(ctx, id)
	return k, err
}

func (db *DB) eventsOf(ctx context.Context, id string) ([]event.Event, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT "+eventColumns+" FROM events e JOIN records r ON r.id = e.id WHERE e.story = ? AND e.origin = '"+Ours+"' ORDER BY r.rowid", id)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	var out []event.Event
	for rows.Next() {
		e, err := scanEvent(rows)
		if err != nil {
			return nil, plain(db.name, err)
		}
		out = append(out, *e)
	}
	return out, plain(db.name, rows.Err())
}

// Stories gives every story in the order of ids, without its events, in
// batches, so that what is read of the database at a time is bounded. An
// error ends them.
func (db *DB) Stories(ctx context.Context) iter.Seq2[*Kept, error] {
	const batch = 200
	return func(yield func(*Kept, error) bool) {
		last, first := "", true
		for {
			some, err := db.storiesAfter(ctx, last, first, batch)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, k := range some {
				if !yield(k, nil) {
					return
				}
				last, first = k.Story.ID, false
			}
			if len(some) < batch {
				return
			}
		}
	}
}

func (db *DB) storiesAfter(ctx context.Context, id string, first bool, limit int) ([]*Kept, error) {
	rows, err := db.sql.QueryContext(ctx, fmt.Sprintf("SELECT %s FROM stories s WHERE ? OR s.id > ? ORDER BY s.id LIMIT %d", storyColumns, limit), first, id)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	var out []*Kept
	for rows.Next() {
		k, err := scanStory(rows)
		if err != nil {
			return nil, plain(db.name, err)
		}
		out = append(out, k)
	}
	return out, plain(db.name, rows.Err())
}

// Facts are the counts of a database.
type Facts struct {
	Stories   int       `json:"stories"`
	Reprints  int       `json:"reprints"`
	Updates   int       `json:"updates"`
	Revisions int       `json:"revisions"` // texts that were replaced
	Events    int       `json:"events"`
	Incidents int       `json:"incidents"`
	Imported  int       `json:"imported"`
	First     string    `json:"first"` // day of the oldest story, "" if there is none
	Last      string    `json:"last"`
	Bytes     int64     `json:"bytes"` // of the file
	Changed   time.Time `json:"changed,omitzero"`
	// A run was broken off: which stories are reprints and updates, and what
	// the incidents are, is not worked out for all until the next run.
	Unsettled bool `json:"unsettled,omitzero"`
}

// Facts counts what the database holds.
func (db *DB) Facts(ctx context.Context) (Facts, error) {
	var f Facts
	var first, last, changed sql.NullTime
	err := db.sql.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM stories), (SELECT count(*) FROM stories WHERE relation = 'reprint'),
		(SELECT count(*) FROM stories WHERE relation = 'update'), (SELECT count(*) FROM revisions),
		(SELECT count(*) FROM records), (SELECT count(*) FROM incidents),
		(SELECT count(*) FROM imported),
		(SELECT min(published) FROM stories), (SELECT max(published) FROM stories), (SELECT max(finished) FROM runs), EXISTS (FROM touched)`).
		Scan(&f.Stories, &f.Reprints, &f.Updates, &f.Revisions, &f.Events, &f.Incidents, &f.Imported, &first, &last, &changed, &f.Unsettled)
	f.First, f.Last = iso(first), iso(last)
	if changed.Valid {
		f.Changed = changed.Time
	}
	f.Bytes = db.size()
	return f, plain(db.name, err)
}

// Runs gives the runs, newest first.
func (db *DB) Runs(ctx context.Context) ([]Run, error) {
	rows, err := db.sql.QueryContext(ctx, `SELECT id, kind, started, finished, program, model, lexicon, options, added, changed, same, failed, events
		FROM runs ORDER BY id DESC`)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	var out []Run
	for rows.Next() {
		var r Run
		var finished sql.NullTime
		if err := rows.Scan(&r.ID, &r.Kind, &r.Started, &finished, &r.Maker.Program, &r.Maker.Model, &r.Maker.Lexicon, &r.Options,
			&r.Added, &r.Changed, &r.Same, &r.Failed, &r.Events); err != nil {
			return nil, plain(db.name, err)
		}
		r.Finished = finished.Time
		r.Version = r.Maker.Program + "+m" + r.Maker.Model + ".l" + r.Maker.Lexicon
		out = append(out, r)
	}
	return out, plain(db.name, rows.Err())
}

// A Failure is a story that could not be read or coded.
type Failure struct {
	Place string `json:"place"` // FILE or FILE:LINE
	Cause string `json:"cause"`
}

// Failures gives what failed in a run, by place.
func (db *DB) Failures(ctx context.Context, run int) ([]Failure, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT place, cause FROM failures WHERE run = ? ORDER BY place, cause", run)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	out := []Failure{}
	for rows.Next() {
		var f Failure
		if err := rows.Scan(&f.Place, &f.Cause); err != nil {
			return nil, plain(db.name, err)
		}
		out = append(out, f)
	}
	return out, plain(db.name, rows.Err())
}
