package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"dateline/internal/day"
)

// A StoryFilter says which stories are asked for. The zero one asks for all
// but reprints.
type StoryFilter struct {
	From, To day.Day // days of publication; zero is no bound
	Source   []string
	Family   []string // stories that stand for those like them
	Text     string   // words of title or text
	Reprints bool
	Limit    int    // 0 is no limit
	After    string // the Cursor of the last story seen
}

// A Listed is a story in a list.
type Listed struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Published string `json:"published"` // "" if not known
	Source    string `json:"source"`
	URL       string `json:"url"`
	Agency    string `json:"agency"` // as its dateline has them
	Dateline  string `json:"dateline"`
	Revision  int    `json:"revision"`
	Family    string `json:"family"`
	Relation  string `json:"relation"` // "", reprint or update
	Events    int    `json:"events"`
}

// Cursor names a story's place in the list, for StoryFilter.After.
func (l *Listed) Cursor() string {
	from := l.Published
	if from == "" {
		from = "0001-01-01"
	}
	return from + "." + l.ID
}

// List gives stories, the latest first; the id decides between those of a day.
func (db *DB) List(ctx context.Context, f StoryFilter) ([]Listed, error) {
	w := &where{}
	if !f.Reprints {
		w.add("s.relation <> 'reprint'")
	}
	if f.From.Known() {
		w.add("s.published >= ?", date(f.From))
	}
	if f.To.Known() {
		w.add("s.published <= ?", date(f.To))
	}
	if f.From.Known() && f.To.Known() && f.From > f.To {
		return nil, bad("from", f.From.String(), "want a day not after "+f.To.String())
	}
	w.in("s.source", f.Source)
	w.in("s.family", f.Family)
	for _, word := range strings.Fields(strings.ToLower(f.Text)) {
		w.add("contains(lower(s.title || ' ' || s.text), ?)", word)
	}
	if f.After != "" {
		from, id, ok := strings.Cut(f.After, ".")
		d, err := day.Parse(from)
		if !ok || err != nil {
			return nil, fmt.Errorf("%w: cursor %q", ErrBadFilter, f.After)
		}
		const from0 = "coalesce(s.published, DATE '0001-01-01')"
		w.add("("+from0+" < ? OR "+from0+" = ? AND s.id > ?)", date(d), date(d), id)
	}
	q := `SELECT s.id, s.title, s.published, s.source, s.url, s.agency, s.dateline, s.revision, s.family, s.relation,
		(SELECT count(*) FROM records r WHERE r.story = s.id)
		FROM stories s WHERE ` + w.sql() + ` ORDER BY coalesce(s.published, DATE '0001-01-01') DESC, s.id`
	if f.Limit > 0 {
		q += fmt.Sprintf(" LIMIT %d", f.Limit)
	}
	rows, err := db.sql.QueryContext(ctx, q, w.args...)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	out := []Listed{}
	for rows.Next() {
		var l Listed
		var published sql.NullTime
		if err := rows.Scan(&l.ID, &l.Title, &published, &l.Source, &l.URL, &l.Agency, &l.Dateline, &l.Revision, &l.Family, &l.Relation, &l.Events); err != nil {
			return nil, plain(db.name, err)
		}
		l.Published = iso(published)
		out = append(out, l)
	}
	return out, plain(db.name, rows.Err())
}

// Revision tells which revision of a story the database has, 0 for none.
func (db *DB) Revision(ctx context.Context, id string) (int, error) {
	var n int
	err := db.sql.QueryRowContext(ctx, "SELECT revision FROM stories WHERE id = ?", id).Scan(&n)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return n, plain(db.name, err)
}

// A PlaceTally is how many events a place saw.
type PlaceTally struct {
	Name      string  `json:"name"`
	Country   string  `json:"country"`
	Admin1    string  `json:"admin1"`
	Lat       float64 `json:"lat"`
	Lon       float64 `json:"lon"`
	GeoNames  int     `json:"geonames"`
	Precision string  `json:"precision"`
	Events    int     `json:"events"`
	Quads     [4]int  `json:"quads"` // of quad 1 to 4
	Score     float64 `json:"score"` // mean
}

// Places counts events by place, most frequent first. Events whose place is
// not on the map are left out.
func (db *DB) Places(ctx context.Context, f Filter, limit int) ([]PlaceTally, error) {
	w, err := f.where()
	if err != nil {
		return nil, err
	}
	w.add("e.lat IS NOT NULL AND e.lon IS NOT NULL AND (e.lat <> 0 OR e.lon <> 0)")
	q := `SELECT e.place, coalesce(e.country, ''), coalesce(e.admin1, ''), e.lat, e.lon, coalesce(e.geonames, 0), coalesce(e.precision, ''), count(*) AS n,
		count(*) FILTER (quad = 1), count(*) FILTER (quad = 2), count(*) FILTER (quad = 3), count(*) FILTER (quad = 4), avg(score)
		FROM events e WHERE ` + w.sql() + ` GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY n DESC, 1, 2, 3, 4, 5, 6, 7`
	if limit > 0 {
		q += fmt.Sprintf(" LIMIT %d", limit)
	}
	rows, err := db.sql.QueryContext(ctx, q, w.args...)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	out := []PlaceTally{}
	for rows.Next() {
		var p PlaceTally
		var name sql.NullString
		if err := rows.Scan(&name, &p.Country, &p.Admin1, &p.Lat, &p.Lon, &p.GeoNames, &p.Precision, &p.Events,
			&p.Quads[0], &p.Quads[1], &p.Quads[2], &p.Quads[3], &p.Score); err != nil {
			return nil, plain(db.name, err)
		}
		p.Name, p.Score = name.String, round(p.Score)
		out = append(out, p)
	}
	return out, plain(db.name, rows.Err())
}
