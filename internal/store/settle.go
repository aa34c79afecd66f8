package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"dateline/internal/day"
	"dateline/internal/dup"
	"dateline/internal/event"
	"dateline/internal/incident"
	"dateline/internal/ontology"
	"dateline/lexicon"
)

// What is derived of several stories, families and incidents, follows from
// the set of stories alone. A write notes which days and which blocks it
// touched; Settle works these out anew. So a process killed between the two
// leaves notes for the next one.

func newMerger() (*incident.Merger, error) {
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		return nil, err
	}
	return incident.New(lexicon.FS, o)
}

// touchDays notes on which days stories were added.
func touchDays(c *sql.Conn, stories []*coded) error {
	days := map[string]bool{}
	for _, s := range stories {
		days[s.Story.Published.String()] = true
	}
	return touch(c, "day", days)
}

// writeBlocks notes in which blocks events are read.
func writeBlocks(c *sql.Conn, merger *incident.Merger, stories []*coded) error {
	touched := map[string]bool{}
	err := appendTo(c, "blocks", func(add func(...driver.Value) error) error {
		for _, s := range stories {
			for i := range s.Events {
				for _, k := range merger.Keys(&s.Events[i]) {
					touched[string(k)] = true
					if err := add(string(k), s.Events[i].ID); err != nil {
						return err
					}
				}
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return touch(c, "block", touched)
}

func touch(c *sql.Conn, kind string, keys map[string]bool) error {
	return appendTo(c, "touched", func(add func(...driver.Value) error) error {
		for k := range keys {
			if err := add(kind, k); err != nil {
				return err
			}
		}
		return nil
	})
}

// Settle brings families and incidents up to date. What takes long is done in
// several transactions, so that others may write in between.
func (db *DB) Settle(ctx context.Context) error {
	if err := db.tx(ctx, func(c *sql.Conn) error { return settleFamilies(ctx, c) }); err != nil {
		return err
	}
	merger, err := db.merger()
	if err != nil {
		return err
	}
	for more := true; more; {
		err := db.tx(ctx, func(c *sql.Conn) (err error) {
			more, err = settleBlocks(ctx, c, merger)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// settleFamilies links the stories of touched days, and of the days whose
// links may depend on them, to those before them.
func settleFamilies(ctx context.Context, c *sql.Conn) error {
	spans, undated, err := touchedDays(ctx, c)
	if err != nil || len(spans) == 0 && !undated {
		return err
	}
	if _, err := c.ExecContext(ctx, "CREATE OR REPLACE TEMP TABLE links (story VARCHAR, relation VARCHAR, relative VARCHAR)"); err != nil {
		return err
	}
	if undated {
		if err := relink(ctx, c, "published IS NULL", nil, 0); err != nil {
			return err
		}
	}
	for _, s := range spans {
		if err := relink(ctx, c, "published BETWEEN ? AND ?", []any{date(s.from - dup.Window), date(s.to)}, s.from); err != nil {
			return err
		}
	}
	for _, q := range []string{
		// Only what is another than before.
		"DELETE FROM links USING stories s WHERE s.id = links.story AND s.relation = links.relation AND s.relative = links.relative",
		"UPDATE stories SET relation = links.relation, relative = links.relative FROM links WHERE stories.id = links.story",
		"UPDATE records SET copy = links.relation = 'reprint' FROM links WHERE records.story = links.story",
		"UPDATE record_pairs SET copy = r.copy FROM records r JOIN links l ON l.story = r.story WHERE record_pairs.event = r.id",
	} {
		if _, err := c.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	var changed int
	if err := c.QueryRowContext(ctx, "SELECT count(*) FROM links").Scan(&changed); err != nil {
		return err
	}
	if changed > 0 {
		if err := refamily(ctx, c); err != nil {
			return err
		}
	}
	for _, q := range []string{"DROP TABLE links", "DELETE FROM touched WHERE kind = 'day'"} {
		if _, err := c.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

// A daySpan is a run of days whose links are to be worked out.
type daySpan struct{ from, to day.Day }

func touchedDays(ctx context.Context, c *sql.Conn) (spans []daySpan, undated bool, err error) {
	rows, err := c.QueryContext(ctx, "SELECT DISTINCT key FROM touched WHERE kind = 'day' ORDER BY key")
	if err != nil {
		return nil, false, err
	}
	defer rows.Close()
	for rows.Next() {
		var key string
		if err := rows.Scan(&key); err != nil {
			return nil, false, err
		}
		if key == "" {
			undated = true
			continue
		}
		d, err := day.Parse(key)
		if err != nil {
			return nil, false, fmt.Errorf("%w: touched day %q", ErrDamaged, key)
		}
		// The links of a week after it may depend on it. Spans whose stories
		// before would be read twice are one.
		if n := len(spans); n > 0 && d-dup.Window <= spans[n-1].to {
			spans[n-1].to = max(spans[n-1].to, d+dup.Window)
		} else {
			spans = append(spans, daySpan{d, d + dup.Window})
		}
	}
	return spans, undated, rows.Err()
}

// relink works out the links of the stories that a condition gives, in order,
// and writes those of stories from a day on.
func relink(ctx context.Context, c *sql.Conn, cond string, args []any, from day.Day) error {
	var sweep dup.Sweep
	var last *dup.Story
	for {
		here, a := cond, args
		if last != nil && last.Published.Known() {
			here += " AND (published > ? OR published = ? AND id > ?)"
			a = append(slices.Clone(args), date(last.Published), date(last.Published), last.ID)
		} else if last != nil {
			here += " AND id > ?"
			a = append(slices.Clone(args), last.ID)
		}
		some, err := sketches(ctx, c, here, a)
		if err != nil {
			return err
		}
		err = appendTo(c, "links", func(add func(...driver.Value) error) error {
			for _, st := range some {
				l, err := sweep.Add(st)
				if err != nil {
					return err
				}
				if st.Published < from {
					continue
				}
				relation := ""
				if l.To != "" {
					relation = l.Relation.String()
				}
				if err := add(st.ID, relation, l.To); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		if len(some) < sketchPage {
			return nil
		}
		last = some[len(some)-1]
	}
}

// sketchPage is how many sketches are read at a time.
const sketchPage = 5000

// sketches gives the first stories that a condition holds for, in order.
func sketches(ctx context.Context, c *sql.Conn, cond string, args []any) ([]*dup.Story, error) {
	rows, err := c.QueryContext(ctx, fmt.Sprintf("SELECT id, published, sketch FROM stories WHERE %s ORDER BY published, id LIMIT %d", cond, sketchPage), args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*dup.Story
	for rows.Next() {
		st := &dup.Story{}
		var published sql.NullTime
		var sketch []byte
		if err := rows.Scan(&st.ID, &published, &sketch); err != nil {
			return nil, err
		}
		if published.Valid {
			st.Published = day.Of(published.Time.Date())
		}
		if err := st.Sketch.UnmarshalBinary(sketch); err != nil && !errors.Is(err, dup.ErrVersion) {
			return nil, fmt.Errorf("%w: sketch of story %s: %w", ErrDamaged, st.ID, err)
		}
		out = append(out, st)
	}
	return out, rows.Err()
}

// refamily sets the family of each story to the one its links lead to, and
// notes the blocks of events whose family is another now.
func refamily(ctx context.Context, c *sql.Conn) error {
	rows, err := c.QueryContext(ctx, "SELECT id, relative, family FROM stories WHERE relative <> '' OR family <> id")
	if err != nil {
		return err
	}
	defer rows.Close()
	to, was := map[string]string{}, map[string]string{}
	for rows.Next() {
		var id, relative, family string
		if err := rows.Scan(&id, &relative, &family); err != nil {
			return err
		}
		if relative != "" {
			to[id] = relative
		}
		was[id] = family
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if _, err := c.ExecContext(ctx, "CREATE OR REPLACE TEMP TABLE families (story VARCHAR, family VARCHAR)"); err != nil {
		return err
	}
	err = appendTo(c, "families", func(add func(...driver.Value) error) error {
		for id := range was {
			// Links lead to earlier stories only, so they end.
			root := id
			for to[root] != "" {
				root = to[root]
			}
			if root != was[id] {
				if err := add(id, root); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, q := range []string{
		"UPDATE stories SET family = f.family FROM families f WHERE stories.id = f.story",
		"INSERT INTO touched SELECT DISTINCT 'block', b.block FROM blocks b JOIN records r ON r.id = b.event JOIN families f ON f.story = r.story",
		"DROP TABLE families",
	} {
		if _, err := c.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

// settleEvents is about how many events are merged in one transaction. A
// block is merged whole, so one that is larger makes one of its own.
const settleEvents = 5_000

// settleBlocks merges some of the touched blocks anew, and tells whether there
// may be more.
func settleBlocks(ctx context.Context, c *sql.Conn, merger *incident.Merger) (more bool, err error) {
	keys, more, err := someBlocks(ctx, c)
	if err != nil || len(keys) == 0 {
		return false, err
	}
	in, a := marks(len(keys)), args(keys)
	merged, err := mergeBlocks(ctx, c, merger, in, a)
	if err != nil {
		return false, err
	}
	for _, q := range []string{
		"DELETE FROM incident_events WHERE incident IN (SELECT id FROM incidents WHERE block IN (" + in + "))",
		"DELETE FROM incidents WHERE block IN (" + in + ")",
		"DELETE FROM touched WHERE kind = 'block' AND key IN (" + in + ")",
	} {
		if _, err := c.ExecContext(ctx, q, a...); err != nil {
			return false, err
		}
	}
	err = appendTo(c, "incidents", func(add func(...driver.Value) error) error {
		for i := range merged {
			row, err := incidentRow(&merged[i])
			if err != nil {
				return err
			}
			if err := add(row...); err != nil {
				return fmt.Errorf("incident %s: %w", merged[i].ID, err)
			}
		}
		return nil
	})
	if err != nil {
		return false, err
	}
	return more, appendTo(c, "incident_events", func(add func(...driver.Value) error) error {
		for i := range merged {
			for _, e := range merged[i].Events {
				if err := add(merged[i].ID, e); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// someBlocks gives touched blocks of about settleEvents together.
func someBlocks(ctx context.Context, c *sql.Conn) (keys []string, more bool, err error) {
	const most = 500
	rows, err := c.QueryContext(ctx, fmt.Sprintf(`SELECT t.key, (SELECT count(*) FROM blocks b WHERE b.block = t.key)
		FROM (SELECT DISTINCT key FROM touched WHERE kind = 'block' ORDER BY key LIMIT %d) t ORDER BY t.key`, most+1))
	if err != nil {
		return nil, false, err
	}
	defer rows.Close()
	total := 0
	for rows.Next() {
		var key string
		var n int
		if err := rows.Scan(&key, &n); err != nil {
			return nil, false, err
		}
		if len(keys) == most || len(keys) > 0 && total+n > settleEvents {
			return keys, true, rows.Close()
		}
		keys = append(keys, key)
		total += n
	}
	return keys, false, rows.Err()
}

// mergeBlocks merges the events of blocks, in the order of blocks. An event
// stands in two of them and is read once.
func mergeBlocks(ctx context.Context, c *sql.Conn, merger *incident.Merger, in string, a []any) ([]incident.Incident, error) {
	rows, err := c.QueryContext(ctx, `SELECT any_value(r.record), any_value(r.sentence), any_value(s.family), string_agg(b.block, chr(10))
		FROM blocks b JOIN records r ON r.id = b.event JOIN stories s ON s.id = r.story
		WHERE b.block IN (`+in+`) GROUP BY r.id`, a...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	blocks := map[string][]incident.Item{}
	for rows.Next() {
		var rec, keys string
		i := incident.Item{Event: &event.Event{}}
		if err := rows.Scan(&rec, &i.Text, &i.Family, &keys); err != nil {
			return nil, err
		}
		if err := json.Unmarshal([]byte(rec), i.Event); err != nil {
			return nil, fmt.Errorf("%w: record in block %s: %w", ErrDamaged, keys, err)
		}
		for k := range strings.SplitSeq(keys, "\n") {
			blocks[k] = append(blocks[k], i)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	keys := slices.Sorted(maps.Keys(blocks))
	merged := make([][]incident.Incident, len(keys))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(keys)) {
		wg.Go(func() {
			for i := next.Add(1) - 1; int(i) < len(keys); i = next.Add(1) - 1 {
				merged[i] = merger.Merge(incident.Key(keys[i]), blocks[keys[i]])
			}
		})
	}
	wg.Wait()
	return slices.Concat(merged...), nil
}

func incidentRow(i *incident.Incident) ([]driver.Value, error) {
	rec, err := json.Marshal(i)
	if err != nil {
		return nil, err
	}
	var from, to any
	if i.Date != nil {
		from, to = isoDate(i.Date.From), isoDate(i.Date.To)
	}
	var place, country, lat, lon any
	if p := i.Place; p != nil {
		place, country, lat, lon = p.Name, p.Country, p.Lat, p.Lon
	}
	return []driver.Value{
		i.ID, string(i.Key), i.Type, list(i.Mode), i.Cameo, int8(i.Quad), float32(i.Score), i.Status,
		distinct(i.Actors, countries), distinct(i.Recipients, countries),
		from, to, isoDate(i.First), isoDate(i.Last), place, country, lat, lon,
		int32(len(i.Events)), int32(len(i.Stories)), int32(i.Independent), string(rec),
	}, nil
}

// Incidents gives the incidents that events of a filter belong to, those
// last reported first, and the id deciding. after is the Cursor of the last
// one seen.
func (db *DB) Incidents(ctx context.Context, f Filter, limit int, after string) ([]incident.Incident, error) {
	w, err := f.where()
	if err != nil {
		return nil, err
	}
	cond := "i.id IN (SELECT ie.incident FROM incident_events ie JOIN events e ON e.id = ie.event WHERE " + w.sql() + ")"
	if after != "" {
		last, id, ok := strings.Cut(after, ".")
		d, err := day.Parse(last)
		if !ok || err != nil {
			return nil, fmt.Errorf("%w: cursor %q", ErrBadFilter, after)
		}
		cond += " AND (coalesce(i.last, DATE '0001-01-01') < ? OR coalesce(i.last, DATE '0001-01-01') = ? AND i.id > ?)"
		w.args = append(w.args, date(d), date(d), id)
	}
	q := "SELECT i.record FROM incidents i WHERE " + cond + " ORDER BY coalesce(i.last, DATE '0001-01-01') DESC, i.id"
	if limit > 0 {
		q += fmt.Sprintf(" LIMIT %d", limit)
	}
	return db.incidents(ctx, q, w.args...)
}

func (db *DB) incidents(ctx context.Context, q string, args ...any) ([]incident.Incident, error) {
	rows, err := db.sql.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	out := []incident.Incident{}
	for rows.Next() {
		var rec string
		if err := rows.Scan(&rec); err != nil {
			return nil, plain(db.name, err)
		}
		var i incident.Incident
		if err := json.Unmarshal([]byte(rec), &i); err != nil {
			return nil, plain(db.name, fmt.Errorf("%w: incident: %w", ErrDamaged, err))
		}
		out = append(out, i)
	}
	return out, plain(db.name, rows.Err())
}

// Incident gives an incident, or ErrNotFound.
func (db *DB) Incident(ctx context.Context, id string) (*incident.Incident, error) {
	found, err := db.incidents(ctx, "SELECT record FROM incidents WHERE id = ?", id)
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, fmt.Errorf("incident %s: %w", id, ErrNotFound)
	}
	return &found[0], nil
}

// IncidentCursor names an incident's place among Incidents.
func IncidentCursor(i *incident.Incident) string {
	last := i.Last
	if last == "" {
		last = "0001-01-01"
	}
	return last + "." + i.ID
}

// Family gives the ids of the stories of a family, sorted.
func (db *DB) Family(ctx context.Context, family string) ([]string, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT id FROM stories WHERE family = ?", family)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, plain(db.name, err)
		}
		out = append(out, id)
	}
	slices.Sort(out)
	return out, plain(db.name, rows.Err())
}
