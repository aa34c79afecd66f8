package store

import (
	"context"
	"database/sql"

	"dateline/internal/codebook"
)

// Codebook counts what a codebook tells of a database, the same for the same
// contents: the day it was made is that of its last run. Title, maker and
// version are left to the caller.
func (db *DB) Codebook(ctx context.Context) (*codebook.Facts, error) {
	var f codebook.Facts
	var made, from, to sql.NullTime
	err := db.sql.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM stories), (SELECT count(*) FROM stories WHERE relation <> ''),
		(SELECT count(*) FROM records), (SELECT count(*) FROM records WHERE copy), (SELECT count(*) FROM incidents),
		(SELECT min(date_from) FROM records), (SELECT max(date_to) FROM records),
		(SELECT max(coalesce(finished, started)) FROM runs),
		(SELECT count(DISTINCT place) FROM failures JOIN runs ON runs.id = run WHERE kind <> 'import' AND place NOT IN (SELECT file FROM stories))`).
		Scan(&f.Stories, &f.Reprints, &f.Events, &f.Copies, &f.Acts, &from, &to, &made, &f.Failed)
	if err != nil {
		return nil, plain(db.name, err)
	}
	f.From, f.To, f.Made = iso(from), iso(to), iso(made)
	if !made.Valid {
		f.Made = ""
	}
	const records = " FROM records GROUP BY 1"
	for _, c := range []struct {
		to    *[]codebook.Count
		query string // gives name and number
	}{
		{&f.Sources, "SELECT source, count(*) FROM stories GROUP BY 1"},
		{&f.Types, "SELECT type, count(*)" + records},
		{&f.Modes, "SELECT type || ' ' || m, count(*) FROM (SELECT type, unnest(list_distinct(mode)) AS m FROM records) GROUP BY 1"},
		{&f.Statuses, "SELECT status, count(*)" + records},
		{&f.Years, "SELECT coalesce(strftime(date_from, '%Y'), ''), count(*)" + records},
		{&f.Countries, "SELECT c, count(*) FROM (SELECT unnest(list_distinct(actor_countries || recipient_countries)) AS c FROM records) GROUP BY 1"},
		{&f.Contexts, "SELECT c, count(*) FROM (SELECT unnest(list_distinct(contexts)) AS c FROM records) GROUP BY 1"},
		{&f.Origins, "SELECT origin, count(*) FROM imported GROUP BY 1"},
	} {
		if *c.to, err = db.counts(ctx, c.query); err != nil {
			return nil, err
		}
	}
	versions, err := db.counts(ctx, "SELECT version, count(*)"+records)
	for _, v := range versions {
		f.Versions = append(f.Versions, codebook.Version{Short: v.Name, Events: v.N})
	}
	return &f, err
}

// counts runs a query for names and numbers, the largest number first.
func (db *DB) counts(ctx context.Context, query string) ([]codebook.Count, error) {
	rows, err := db.sql.QueryContext(ctx, "SELECT * FROM ("+query+") AS c(name, n) ORDER BY n DESC, name")
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	var out []codebook.Count
	for rows.Next() {
		var c codebook.Count
		if err := rows.Scan(&c.Name, &c.N); err != nil {
			return nil, plain(db.name, err)
		}
		out = append(out, c)
	}
	return out, plain(db.name, rows.Err())
}
