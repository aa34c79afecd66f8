package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"sync"
	"time"

	"dateline/internal/event"
)

// A feed tells who asks for it that something was written.
type feed struct {
	mu       sync.Mutex
	base     string // what the file said when it was first asked
	writes   int    // transactions since it was opened
	at       time.Time
	next     int
	watchers map[int]func([]*event.Event)
}

// wrote counts a transaction.
func (f *feed) wrote(now time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.writes++
	f.at = now
}

// publish hands on what was stored.
func (f *feed) publish(events []*event.Event) {
	if len(events) == 0 {
		return
	}
	f.mu.Lock()
	var all []func([]*event.Event)
	for i := range f.next {
		if w := f.watchers[i]; w != nil {
			all = append(all, w)
		}
	}
	f.mu.Unlock()
	for _, w := range all {
		w(events)
	}
}

// Watch calls f with the events of each transaction that stores some of this
// program's, after it, from the goroutine that wrote them, until stop is
// called. f must be quick, and change nothing.
func (db *DB) Watch(f func([]*event.Event)) (stop func()) {
	db.feed.mu.Lock()
	defer db.feed.mu.Unlock()
	n := db.feed.next
	db.feed.next++
	if db.feed.watchers == nil {
		db.feed.watchers = map[int]func([]*event.Event){}
	}
	db.feed.watchers[n] = f
	return func() {
		db.feed.mu.Lock()
		defer db.feed.mu.Unlock()
		delete(db.feed.watchers, n)
	}
}

// State names what the database holds: as long as the tag is the same, every
// question has the same answer. at is when it was last written, zero if
// nobody has.
func (db *DB) State(ctx context.Context) (tag string, at time.Time, err error) {
	db.feed.mu.Lock()
	defer db.feed.mu.Unlock()
	if db.feed.base == "" {
		var runs, annotations int
		var sum int64
		var started, finished, said sql.NullTime
		err := db.sql.QueryRowContext(ctx, `SELECT count(*), coalesce(sum(added + changed + same + failed + events), 0)::BIGINT, max(started), max(finished),
			(SELECT count(*) FROM annotations), (SELECT max(made) FROM annotations) FROM runs`).Scan(&runs, &sum, &started, &finished, &annotations, &said)
		if err != nil {
			return "", time.Time{}, plain(db.name, err)
		}
		var stamp int64
		for _, t := range []sql.NullTime{started, finished, said} {
			if t.Valid {
				stamp = max(stamp, t.Time.UnixMicro())
				if db.feed.writes == 0 && t.Time.After(db.feed.at) {
					db.feed.at = t.Time
				}
			}
		}
		db.feed.base = fmt.Sprintf("%x-%x-%x-%x", runs, sum, annotations, stamp)
	}
	return fmt.Sprintf("%s-%x", db.feed.base, db.feed.writes), db.feed.at, nil
}

// stored are the events of the stories that a batch leaves in the database.
func stored(waiting []*coded) []*event.Event {
	var out []*event.Event
	seen := map[string]bool{}
	for _, s := range slices.Backward(waiting) {
		if seen[s.Story.ID] {
			continue
		}
		seen[s.Story.ID] = true
		for i := range slices.Backward(s.Events) {
			out = append(out, &s.Events[i])
		}
	}
	slices.Reverse(out)
	return out
}
