package store

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"time"
)

// A Pairing is what two sets of events have of one key, such as a dyad, in one
// step of time.
type Pairing struct {
	Date   string // first day of the step
	Key    string
	Events [2]int
	Quads  [2][4]int
	Score  [2]float64 // mean; 0 where there are none
}

// Compare sets the events of two filters side by side, by step and key,
// oldest first. Steps in which neither has a key are not there.
func (db *DB) Compare(ctx context.Context, f [2]Filter, step Step, by By) iter.Seq2[Pairing, error] {
	return func(yield func(Pairing, error) bool) {
		var sides [2]string
		var all []any
		for i := range f {
			from, a, err := f[i].grouped(by)
			if err != nil {
				yield(Pairing{}, err)
				return
			}
			since := time.Time{}
			if f[i].From.Known() {
				since = date(f[i].From).(time.Time)
			}
			all = append(append(all, a...), since)
			sides[i] = fmt.Sprintf(`SELECT date_trunc('%s', date)::DATE AS step, key, count(*) AS n, count(*) FILTER (quad = 1) AS q1, count(*) FILTER (quad = 2) AS q2,
				count(*) FILTER (quad = 3) AS q3, count(*) FILTER (quad = 4) AS q4, avg(score) AS score FROM (%s) WHERE date IS NOT NULL AND date >= ? AND key <> '' GROUP BY ALL`, step, from)
		}
		switch step {
		case Day, Week, Month, Year:
		default:
			yield(Pairing{}, bad("step", string(step), "want day, week, month or year"))
			return
		}
		rows, err := db.sql.QueryContext(ctx, "SELECT step, key, a.n, a.q1, a.q2, a.q3, a.q4, a.score, b.n, b.q1, b.q2, b.q3, b.q4, b.score FROM ("+
			sides[0]+") a FULL JOIN ("+sides[1]+") b USING (step, key) ORDER BY step, key", all...)
		if err != nil {
			yield(Pairing{}, plain(db.name, err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			var p Pairing
			var day time.Time
			var n [2][5]sql.NullInt64
			var score [2]sql.NullFloat64
			to := []any{&day, &p.Key}
			for i := range n {
				for j := range n[i] {
					to = append(to, &n[i][j])
				}
				to = append(to, &score[i])
			}
			if err := rows.Scan(to...); err != nil {
				yield(Pairing{}, plain(db.name, err))
				return
			}
			p.Date = day.Format(time.DateOnly)
			for i := range n {
				p.Events[i], p.Score[i] = int(n[i][0].Int64), round(score[i].Float64)
				for q := range p.Quads[i] {
					p.Quads[i][q] = int(n[i][q+1].Int64)
				}
			}
			if !yield(p, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(Pairing{}, plain(db.name, err))
		}
	}
}
