package store

import (
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"iter"
	"maps"

	"dateline/internal/record"
)

// A Change is what recoding did to the records.
type Change struct {
	Stories int                 `json:"stories"` // coded again
	Kept    int                 `json:"kept"`    // records that say the same
	Changed int                 `json:"changed"` // records that say something else of the same act
	Added   int                 `json:"added"`
	Removed int                 `json:"removed"`
	Fields  map[string]int      `json:"fields"` // in how many of the changed records each field is another
	Types   map[string]TypeDiff `json:"types"`
}

// A TypeDiff is how many records of a type there were and are.
type TypeDiff struct {
	Before int `json:"before"`
	After  int `json:"after"`
}

// Stale gives the stories that something else than version coded, in the
// order of ids; all of them if version is "". An error ends them.
func (db *DB) Stale(ctx context.Context, version string) iter.Seq2[*Kept, error] {
	return func(yield func(*Kept, error) bool) {
		for k, err := range db.Stories(ctx) {
			if err == nil && k.Version == version {
				continue
			}
			if !yield(k, err) {
				return
			}
		}
	}
}

// Replace takes the records of a story that is in the database, coded anew,
// for those it has. It is for runs of the kind recode.
func (w *Writer) Replace(ctx context.Context, c *record.Coded) error {
	return w.hold(ctx, &coded{c, ""})
}

// Change tells what Replace has done so far.
func (w *Writer) Change() Change { return w.change }

// replace writes the records of the stories that wait.
func (w *Writer) replace(ctx context.Context, c *sql.Conn) error {
	ids := make([]string, len(w.waiting))
	for i, s := range w.waiting {
		ids[i] = s.Story.ID
	}
	old, copies, err := recordsOf(ctx, c, ids)
	if err != nil {
		return err
	}
	for _, s := range w.waiting {
		if err := w.change.compare(old[s.Story.ID], s.Coded); err != nil {
			return err
		}
		w.run.Events += len(s.Events)
		w.run.Changed++
	}
	if err := dropEvents(ctx, c, ids); err != nil {
		return err
	}
	if err := writeEvents(c, w.merger, w.waiting, copies); err != nil {
		return err
	}
	if _, err := c.ExecContext(ctx, "CREATE OR REPLACE TEMP TABLE redone (id VARCHAR, sentences INTEGER[])"); err != nil {
		return err
	}
	err = appendTo(c, "redone", func(add func(...driver.Value) error) error {
		for _, s := range w.waiting {
			if err := add(s.Story.ID, spans(s.Sentences)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	_, err = c.ExecContext(ctx, "UPDATE stories SET sentences = redone.sentences, version = ? FROM redone WHERE stories.id = redone.id", w.run.Version)
	if err != nil {
		return err
	}
	_, err = c.ExecContext(ctx, "DROP TABLE redone")
	return err
}

// recordsOf gives the records of stories, and which of the stories are
// reprints.
func recordsOf(ctx context.Context, c *sql.Conn, ids []string) (map[string]map[string]string, map[string]bool, error) {
	in, a := marks(len(ids)), args(ids)
	out, copies := map[string]map[string]string{}, map[string]bool{}
	rows, err := c.QueryContext(ctx, "SELECT s.id, s.relation = 'reprint', r.id, r.record FROM stories s LEFT JOIN records r ON r.story = s.id WHERE s.id IN ("+in+")", a...)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var story string
		var copied bool
		var id, rec sql.NullString
		if err := rows.Scan(&story, &copied, &id, &rec); err != nil {
			return nil, nil, err
		}
		copies[story] = copied
		if out[story] == nil {
			out[story] = map[string]string{}
		}
		if id.Valid {
			out[story][id.String] = rec.String
		}
	}
	return out, copies, rows.Err()
}

// compare counts how the new records of a story differ from the old ones. A
// record's id tells which is the same act.
func (ch *Change) compare(old map[string]string, c *record.Coded) error {
	if ch.Fields == nil {
		ch.Fields, ch.Types = map[string]int{}, map[string]TypeDiff{}
	}
	ch.Stories++
	count := func(typ string, before, after int) {
		d := ch.Types[typ]
		ch.Types[typ] = TypeDiff{d.Before + before, d.After + after}
	}
	met := map[string]bool{}
	for i := range c.Events {
		e := &c.Events[i]
		count(e.Type, 0, 1)
		was, ok := old[e.ID]
		if !ok {
			ch.Added++
			continue
		}
		met[e.ID] = true
		is, err := recordOf(e)
		if err != nil {
			return err
		}
		fields, err := differing(was, is)
		if err != nil {
			return fmt.Errorf("%w: record %s: %w", ErrDamaged, e.ID, err)
		}
		for _, f := range fields {
			ch.Fields[f]++
		}
		if len(fields) > 0 {
			ch.Changed++
		} else {
			ch.Kept++
		}
	}
	for id, was := range old {
		var e struct{ Type string }
		if err := json.Unmarshal([]byte(was), &e); err != nil {
			return fmt.Errorf("%w: record %s: %w", ErrDamaged, id, err)
		}
		count(e.Type, 1, 0)
		if !met[id] {
			ch.Removed++
		}
	}
	return nil
}

// differing names the fields in which two records are not the same. What
// made them, and how surely, is not what they say.
func differing(a, b string) ([]string, error) {
	var fa, fb map[string]json.RawMessage
	if err := json.Unmarshal([]byte(a), &fa); err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(b), &fb); err != nil {
		return nil, err
	}
	maps.Copy(fa, map[string]json.RawMessage{"version": nil, "rule": nil, "confidence": nil})
	maps.Copy(fb, map[string]json.RawMessage{"version": nil, "rule": nil, "confidence": nil})
	var out []string
	for k := range fa {
		if !bytes.Equal(fa[k], fb[k]) {
			out = append(out, k)
		}
	}
	for k := range fb {
		if _, ok := fa[k]; !ok {
			out = append(out, k)
		}
	}
	return out, nil
}
