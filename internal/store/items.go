package store

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"dateline/internal/event"
	"dateline/internal/record"
)

// How many events are read of the database at a time: an answer stays in
// memory until it is read to its end. Our records are several times the size
// of others' rows.
const (
	ownPage      = 25_000
	importedPage = 200_000
)

// storiesAtOnce is how many texts are read at a time.
const storiesAtOnce = 50

// Items gives the events a filter asks for as files of them are written:
// story by story in the order of ids, the events of each by id, with the
// story if texts is set; then events of other data sets, one by one and
// without a story, by story and id. What memory holds does not grow with the
// number of events. An error ends them.
func (db *DB) Items(ctx context.Context, f Filter, texts bool) iter.Seq2[*record.Coded, error] {
	return func(yield func(*record.Coded, error) bool) {
		if !db.ownItems(ctx, f, texts, yield) {
			return
		}
		for e, err := range db.byStory(ctx, f, "e.origin <> '"+Ours+"'", importedPage) {
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(&record.Coded{Events: []event.Event{*e}}, nil) {
				return
			}
		}
	}
}

// ownItems hands on stories with their events, and tells whether to go on.
func (db *DB) ownItems(ctx context.Context, f Filter, texts bool, yield func(*record.Coded, error) bool) bool {
	var held []*record.Coded
	flush := func() bool {
		if texts {
			if err := db.attach(ctx, held); err != nil {
				yield(nil, err)
				return false
			}
		}
		for _, c := range held {
			if !yield(c, nil) {
				return false
			}
		}
		held = held[:0]
		return true
	}
	for e, err := range db.byStory(ctx, f, "e.origin = '"+Ours+"'", ownPage) {
		if err != nil {
			yield(nil, err)
			return false
		}
		if n := len(held); n > 0 && held[n-1].Events[0].Story == e.Story {
			held[n-1].Events = append(held[n-1].Events, *e)
			continue
		}
		if len(held) == storiesAtOnce && !flush() {
			return false
		}
		held = append(held, &record.Coded{Events: []event.Event{*e}})
	}
	return flush()
}

// attach gives items their stories.
func (db *DB) attach(ctx context.Context, items []*record.Coded) error {
	if len(items) == 0 {
		return nil
	}
	ids := make([]string, len(items))
	for i, c := range items {
		ids[i] = c.Events[0].Story
	}
	rows, err := db.sql.QueryContext(ctx, "SELECT "+storyColumns+" FROM stories s WHERE s.id IN ("+marks(len(ids))+")", args(ids)...)
	if err != nil {
		return plain(db.name, err)
	}
	defer rows.Close()
	for rows.Next() {
		k, err := scanStory(rows)
		if err != nil {
			return plain(db.name, err)
		}
		if i := slices.Index(ids, k.Story.ID); i >= 0 {
			items[i].Story, items[i].Sentences = k.Story, k.Sentences
		}
	}
	return plain(db.name, rows.Err())
}

// byStory gives the events a filter asks for, of these those for which a
// condition holds, by story and id, a page of so many rows at a time.
func (db *DB) byStory(ctx context.Context, f Filter, cond string, rows int) iter.Seq2[*event.Event, error] {
	return func(yield func(*event.Event, error) bool) {
		w, err := f.where()
		if err != nil {
			yield(nil, err)
			return
		}
		w.add(cond)
		ends, err := db.pageEnds(ctx, w, rows)
		if err != nil {
			yield(nil, err)
			return
		}
		for i, end := range ends {
			page := where{slices.Clone(w.conds), slices.Clone(w.args)}
			if i > 0 {
				from := ends[i-1]
				page.add("e.story >= ? AND (e.story > ? OR e.id > ?)", from.story, from.story, from.id)
			}
			page.add("e.story <= ? AND (e.story < ? OR e.id <= ?)", end.story, end.story, end.id)
			if !db.page(ctx, &page, yield) {
				return
			}
		}
	}
}

// A pageEnd is the last event of a page.
type pageEnd struct{ story, id string }

func (db *DB) pageEnds(ctx context.Context, w *where, n int) ([]pageEnd, error) {
	rows, err := db.sql.QueryContext(ctx, fmt.Sprintf(`SELECT arg_max(story, n), arg_max(id, n) FROM
		(SELECT e.story, e.id, row_number() OVER (ORDER BY e.story, e.id) AS n FROM events e WHERE %s)
		GROUP BY (n - 1) // %d ORDER BY max(n)`, w.sql(), n), w.args...)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	var out []pageEnd
	for rows.Next() {
		var e pageEnd
		if err := rows.Scan(&e.story, &e.id); err != nil {
			return nil, plain(db.name, err)
		}
		out = append(out, e)
	}
	return out, plain(db.name, rows.Err())
}

func (db *DB) page(ctx context.Context, w *where, yield func(*event.Event, error) bool) bool {
	rows, err := db.sql.QueryContext(ctx, "SELECT "+eventColumns+" FROM events e WHERE "+w.sql()+" ORDER BY e.story, e.id", w.args...)
	if err != nil {
		yield(nil, plain(db.name, err))
		return false
	}
	defer rows.Close()
	for rows.Next() {
		e, err := scanEvent(rows)
		if err != nil {
			yield(nil, plain(db.name, err))
			return false
		}
		if !yield(e, nil) {
			return false
		}
	}
	if err := rows.Err(); err != nil {
		yield(nil, plain(db.name, err))
		return false
	}
	return true
}
