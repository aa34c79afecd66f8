package store

import (
	"context"
	"strings"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/standing"
)

// Standing gives what is in force, or was, on a day, of a party or between
// two: a country's code, or the id or name of another. Events of reprints are
// left out, and so are imported ones, which do not tell enough.
func (db *DB) Standing(ctx context.Context, rules *standing.Rules, on day.Day, a, b string) ([]standing.Standing, error) {
	f := Filter{Origin: []string{Ours}, Either: []string{a}}
	if !countryTerm.MatchString(a) && !entityTerm.MatchString(a) && strings.Contains(a, "/") {
		return nil, bad("party", a, "want a country, entity or name")
	}
	var bearing []event.Event
	for e, err := range db.Events(ctx, f, Page{}) {
		if err != nil {
			return nil, err
		}
		if rules.Bears(e) {
			bearing = append(bearing, *e)
		}
	}
	return standing.At(standing.Fold(rules, bearing), on, a, b), nil
}

// Evidence is where a record comes from.
type Evidence struct {
	Event     string `json:"event"`
	Story     string `json:"story"`
	Published string `json:"published"`
	Title     string `json:"title"`
	Source    string `json:"source"`
	URL       string `json:"url"`
	Sentence  string `json:"sentence"`
	Rule      string `json:"rule"`
}

// Evidence tells where records come from, by their ids.
func (db *DB) Evidence(ctx context.Context, ids []string) (map[string]Evidence, error) {
	out := make(map[string]Evidence, len(ids))
	for len(ids) > 0 {
		some := ids[:min(len(ids), 1000)]
		ids = ids[len(some):]
		rows, err := db.sql.QueryContext(ctx, `SELECT r.id, r.story, coalesce(r.published::VARCHAR, ''), s.title, s.source, s.url, r.sentence, r.rule
			FROM records r JOIN stories s ON s.id = r.story WHERE r.id IN (`+marks(len(some))+")", args(some)...)
		if err != nil {
			return nil, plain(db.name, err)
		}
		defer rows.Close()
		for rows.Next() {
			var e Evidence
			if err := rows.Scan(&e.Event, &e.Story, &e.Published, &e.Title, &e.Source, &e.URL, &e.Sentence, &e.Rule); err != nil {
				return nil, plain(db.name, err)
			}
			out[e.Event] = e
		}
		if err := rows.Err(); err != nil {
			return nil, plain(db.name, err)
		}
	}
	return out, nil
}
