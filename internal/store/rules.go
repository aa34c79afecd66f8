package store

import "context"

// Rules tells how often each rule, as FILE:LINE, has made a record of a story
// that is no reprint.
func (db *DB) Rules(ctx context.Context) (map[string]int, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT rule, count(*) FROM records WHERE NOT copy AND rule <> '' GROUP BY rule")
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	out := map[string]int{}
	for rows.Next() {
		var rule string
		var n int
		if err := rows.Scan(&rule, &n); err != nil {
			return nil, plain(db.name, err)
		}
		out[rule] = n
	}
	return out, plain(db.name, rows.Err())
}
