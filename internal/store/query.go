package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// ErrSQL is a fault in SQL that a user wrote.
var ErrSQL = errors.New("sql")

// A Column is one of the answer to a query.
type Column struct {
	Name string
	Type string // the database's name for it: VARCHAR, INTEGER[], ...
}

// Number tells whether the column holds numbers.
func (c Column) Number() bool {
	t, _, _ := strings.Cut(c.Type, "(")
	switch t {
	case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT", "FLOAT", "DOUBLE", "DECIMAL":
		return true
	}
	return false
}

// Rows are the answer to a query.
type Rows struct {
	Columns []Column
	rows    *sql.Rows
	name    string
	text    string
}

// Query runs SQL as a user wrote it. What is wrong with it comes back as
// ErrSQL with the database's whole message, which shows the place. The
// database should have been opened read-only and sealed.
func (db *DB) Query(ctx context.Context, text string) (*Rows, error) {
	if strings.Trim(text, " \t\r\n;") == "" {
		return nil, fmt.Errorf("%w: nothing asked", ErrSQL)
	}
	rows, err := db.sql.QueryContext(ctx, text)
	if err != nil {
		return nil, faulty(ctx, text, err)
	}
	types, err := rows.ColumnTypes()
	if err != nil {
		_ = rows.Close() // the first error tells more
		return nil, plain(db.name, err)
	}
	r := &Rows{rows: rows, name: db.name, text: text}
	for _, t := range types {
		r.Columns = append(r.Columns, Column{t.Name(), t.DatabaseTypeName()})
	}
	return r, nil
}

// faulty puts an error of a user's query into words.
func faulty(ctx context.Context, text string, err error) error {
	if cause := ctx.Err(); cause != nil {
		return cause
	}
	said := emptyLines.ReplaceAllString(strings.TrimSpace(err.Error()), "\n")
	switch {
	case strings.Contains(said, "read-only mode"):
		return fmt.Errorf("%w: it would change the database, which is opened for reading only", ErrSQL)
	case strings.Contains(said, "disabled by configuration"), strings.Contains(said, "disabled through configuration"):
		return fmt.Errorf("%w: other files, addresses and extensions are out of reach here: %s", ErrSQL, said)
	case strings.Contains(said, "configuration has been locked"):
		return fmt.Errorf("%w: settings cannot be changed here", ErrSQL)
	}
	if changes.MatchString(text) {
		return fmt.Errorf("%w: the database is opened for reading only: %s", ErrSQL, said)
	}
	return fmt.Errorf("%w: %s", ErrSQL, said)
}

// changes matches statements that are no questions.
var changes = regexp.MustCompile(`(?i)(^|;)\s*(insert|update|delete|merge|truncate|drop|create|alter|copy|export|import|attach|detach|vacuum|checkpoint|install|load)\b`)

var emptyLines = regexp.MustCompile(`\n\s*\n`)

// Next gives the next row, or nil at the end. Its values are nil, bool,
// int64, uint64, float64, *big.Int, string, []any, or for a structure
// map[string]any; days and times are text in ISO form, bytes hexadecimal.
func (r *Rows) Next(ctx context.Context) ([]any, error) {
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return nil, faulty(ctx, r.text, err)
		}
		return nil, nil
	}
	row := make([]any, len(r.Columns))
	to := make([]any, len(row))
	for i := range row {
		to[i] = &row[i]
	}
	if err := r.rows.Scan(to...); err != nil {
		return nil, plain(r.name, err)
	}
	for i := range row {
		row[i] = simple(row[i], r.Columns[i].Type)
	}
	return row, nil
}

// Close ends the query.
func (r *Rows) Close() error { return plain(r.name, r.rows.Close()) }
