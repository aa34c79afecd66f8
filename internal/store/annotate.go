package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"dateline/internal/annotate"
	"dateline/internal/event"
)

// ErrFull is the error of a story of which too much was said.
var ErrFull = errors.New("too many annotations")

// maxSaid bounds the annotations of a story.
const maxSaid = 10000

// Annotate keeps what a reader says of a record, or of a story. The same word
// said twice, to the time, is kept once.
func (db *DB) Annotate(ctx context.Context, a annotate.Annotation) error {
	if err := a.Check(); err != nil {
		return err
	}
	a.At = a.At.UTC().Truncate(time.Microsecond)
	var rec any
	if a.Event != nil {
		s, err := recordOf(a.Event)
		if err != nil {
			return err
		}
		rec = s
	}
	h := sha256.New()
	for _, part := range []string{a.Story, a.Record, a.Coder, a.At.Format(time.RFC3339Nano), string(a.Verdict), fmt.Sprint(rec), a.Note, a.Version} {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	id := sealAlphabet.EncodeToString(h.Sum(nil)[:10])
	return db.tx(ctx, func(c *sql.Conn) error {
		var stories, said, same int
		err := c.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM stories WHERE id = ?), (SELECT count(*) FROM annotations WHERE story = ?),
			(SELECT count(*) FROM annotations WHERE id = ?)`, a.Story, a.Story, id).Scan(&stories, &said, &same)
		switch {
		case err != nil:
			return err
		case stories == 0:
			return fmt.Errorf("story %s: %w", a.Story, ErrNotFound)
		case same > 0:
			return nil
		case said >= maxSaid:
			return fmt.Errorf("story %s: %w", a.Story, ErrFull)
		}
		_, err = c.ExecContext(ctx, "INSERT INTO annotations (id, made, coder, story, event, verdict, record, note, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
			id, a.At, a.Coder, a.Story, a.Record, string(a.Verdict), rec, a.Note, a.Version)
		return err
	})
}

// A Said filters annotations; the zero one asks for all.
type Said struct {
	Story, Coder, Record string
	After                string // the cursor that Said gave
	Limit                int    // 0 is no limit
}

// Said gives annotations, the earliest first, and the cursor of those that
// follow, "" at the end.
func (db *DB) Said(ctx context.Context, f Said) (all []annotate.Annotation, next string, err error) {
	w := &where{}
	for _, c := range []struct{ column, value string }{{"story", f.Story}, {"coder", f.Coder}, {"event", f.Record}} {
		if c.value != "" {
			w.add(c.column+" = ?", c.value)
		}
	}
	if f.After != "" {
		var at time.Time
		var id string
		var us int64
		if _, err := fmt.Sscanf(f.After, "%d.%s", &us, &id); err != nil {
			return nil, "", fmt.Errorf("%w: cursor %q", ErrBadFilter, f.After)
		}
		at = time.UnixMicro(us).UTC()
		w.add("(made > ? OR made = ? AND id > ?)", at, at, id)
	}
	q := "SELECT id, made, coder, story, event, verdict, record, note, version FROM annotations WHERE " + w.sql() + " ORDER BY made, id"
	if f.Limit > 0 {
		q += fmt.Sprintf(" LIMIT %d", f.Limit+1)
	}
	rows, err := db.sql.QueryContext(ctx, q, w.args...)
	if err != nil {
		return nil, "", plain(db.name, err)
	}
	defer rows.Close()
	last := ""
	for rows.Next() {
		if f.Limit > 0 && len(all) == f.Limit {
			next = last
			break
		}
		var a annotate.Annotation
		var id string
		var rec sql.NullString
		if err := rows.Scan(&id, &a.At, &a.Coder, &a.Story, &a.Record, (*string)(&a.Verdict), &rec, &a.Note, &a.Version); err != nil {
			return nil, "", plain(db.name, err)
		}
		a.At = a.At.UTC()
		if rec.Valid {
			a.Event = &event.Event{}
			if err := json.Unmarshal([]byte(rec.String), a.Event); err != nil {
				return nil, "", fmt.Errorf("%w: annotation %s: %w", ErrDamaged, id, err)
			}
		}
		all = append(all, a)
		last = fmt.Sprintf("%d.%s", a.At.UnixMicro(), id)
	}
	return all, next, plain(db.name, rows.Err())
}

// Annotations gives what was said of a story, the earliest first.
func (db *DB) Annotations(ctx context.Context, story string) ([]annotate.Annotation, error) {
	all, _, err := db.Said(ctx, Said{Story: story})
	return all, err
}

// Annotated gives the ids of stories of which something was said, sorted.
func (db *DB) Annotated(ctx context.Context) ([]string, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT DISTINCT story FROM annotations ORDER BY story")
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, plain(db.name, err)
		}
		out = append(out, s)
	}
	return out, plain(db.name, rows.Err())
}
