package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
)

// parquetColumns are those of the events table that need no JSON to read.
const parquetColumns = `e.id, e.origin, e.story, e.published, e.type, e.mode, e.cameo, e.act, e.quad, e.score,
	e.actors, e.actor_countries, e.actor_sectors, e.recipients, e.recipient_countries, e.recipient_sectors,
	e.date_from, e.date_to, e.place, e.country, e.admin1, e.admin2, e.lat, e.lon, e.geonames, e.precision,
	e.status, e.speakers, e.contexts, e.lead, e.confidence, e.dead, e.injured, e.trigger, e.rule, e.version, e.source, e.copy`

// Parquet writes the events a filter asks for to a file, sorted by story and
// id, and tells how many they are. The same events give the same file. A file
// that is there is replaced once the new one is whole.
func (db *DB) Parquet(ctx context.Context, f Filter, name string) (int, error) {
	w, err := f.where()
	if err != nil {
		return 0, err
	}
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return 0, fmt.Errorf("%s: not a regular file", name)
	}
	// The database writes a file of its own making, so that a name with
	// wild cards in it is a name.
	dir, err := os.MkdirTemp(filepath.Dir(name), ".parquet-*")
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, cause(err))
	}
	defer os.RemoveAll(dir) // empty by then, or half a file
	part := filepath.Join(dir, "events.parquet")
	done, err := db.sql.ExecContext(ctx, "COPY (SELECT "+parquetColumns+" FROM events e WHERE "+w.sql()+" ORDER BY e.story, e.id) TO "+
		quoted(part)+" (FORMAT parquet, COMPRESSION zstd)", w.args...)
	if err != nil {
		return 0, plain(db.name, err)
	}
	n, err := done.RowsAffected()
	if err != nil {
		return 0, plain(db.name, err)
	}
	return int(n), os.Rename(part, name)
}
