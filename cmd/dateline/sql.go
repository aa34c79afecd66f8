package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"dateline/internal/record"
	"dateline/internal/store"
)

type sqlCmd struct {
	database
	Query   string        `arg:"" optional:"" help:"The query, in quotes; - or none reads it from standard input."`
	Limit   *bound        `placeholder:"N" help:"Show at most N rows; 0 is all. Default: 200 on a terminal, else all."`
	Timeout time.Duration `default:"5m" placeholder:"TIME" help:"Give up after TIME (default 5m); 0 is never."`
	Format  string        `enum:"auto,table,csv,jsonl" default:"auto" help:"table, csv or jsonl. Default: a table on a terminal, else csv."`
}

// Help is shown by dateline sql --help.
func (*sqlCmd) Help() string {
	return "The SQL is DuckDB's:\n\n    dateline sql --db news.db 'SELECT type, count(*) FROM events GROUP BY type'\n\nThe database is opened for reading only, and no query reaches other files. docs/database.md describes the tables and has more queries; 'SHOW TABLES' and 'DESCRIBE events' list them.\n\n" + exitHelp
}

// maxQuery bounds what is read of a query from standard input.
const maxQuery = 1 << 20

// Run is the command.
func (c *sqlCmd) Run(t *terminal) error {
	query := c.Query
	if query == "" || query == "-" {
		if query == "" && t.inTTY {
			return fail(statusUsage, errors.New("name a query, or - for standard input"))
		}
		b, err := io.ReadAll(io.LimitReader(t.stdin, maxQuery+1))
		if err == nil && len(b) > maxQuery {
			err = errors.New("the query is longer than 1 MB")
		}
		if err != nil {
			return fmt.Errorf("standard input: %w", err)
		}
		query = string(b)
	}
	format, limit := c.Format, c.Limit.or(0)
	if format == "auto" {
		format = "csv"
		if t.outTTY {
			format = "table"
		}
	}
	if t.outTTY && format == "table" {
		limit = c.Limit.or(200)
	}
	ctx, stop := interruptible()
	defer stop()
	db, err := c.openSealed(ctx)
	if err != nil {
		return err
	}
	if c.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, c.Timeout)
		defer cancel()
	}
	err = c.answer(ctx, t, db, query, format, limit)
	if cerr := db.Close(); err == nil {
		err = cerr
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("no answer within %v", c.Timeout)
	case errors.Is(err, store.ErrSQL):
		return fail(statusUsage, err)
	}
	return err
}

func (c *sqlCmd) answer(ctx context.Context, t *terminal, db *store.DB, query, format string, limit int) error {
	rows, err := db.Query(ctx, query)
	if err != nil {
		return err
	}
	more := false
	err = t.buffered(func(w io.Writer) error {
		if format == "csv" {
			w = t.safe(w)
		}
		out := newAnswer(format, w, t.outStyle, rows.Columns)
		for n := 0; ; n++ {
			row, err := rows.Next(ctx)
			if err != nil {
				return err
			}
			if row == nil {
				break
			}
			if more = limit > 0 && n == limit; more {
				break
			}
			if err := out.row(row); err != nil {
				return fmt.Errorf("output: %w", err)
			}
		}
		return out.end()
	})
	if cerr := rows.Close(); err == nil {
		err = cerr
	}
	if err == nil && more {
		fmt.Fprintf(t.stderr, "dateline: only the first %s; --limit 0 shows all\n", count(limit, "row", "rows"))
	}
	return err
}

// An answer writes rows in one of the formats.
type answer interface {
	row([]any) error
	end() error
}

func newAnswer(format string, w io.Writer, style record.Style, cols []store.Column) answer {
	switch format {
	case "jsonl":
		return &jsonAnswer{w: w, cols: cols}
	case "csv":
		return &csvAnswer{w: csv.NewWriter(w), cols: cols}
	}
	return &tableAnswer{w: w, style: style, cols: cols}
}

// A tableAnswer keeps a page of rows, to see how wide the columns must be.
type tableAnswer struct {
	w     io.Writer
	style record.Style
	cols  []store.Column
	rows  [][]string
	shown int
}

// page is how many rows have their widths fitted together.
const page = 1000

func (a *tableAnswer) row(row []any) error {
	cells := make([]string, len(row))
	for i, v := range row {
		cells[i] = "NULL"
		switch v := v.(type) {
		case nil:
		case float64:
			cells[i] = rounded(v)
		case []any:
			cells[i] = cmp.Or(plainText(v), "[]")
		default:
			cells[i] = plainText(v)
		}
	}
	a.rows = append(a.rows, cells)
	if len(a.rows) < page {
		return nil
	}
	return a.flush()
}

func (a *tableAnswer) flush() error {
	cols := make([]record.Column, len(a.cols))
	for i, c := range a.cols {
		cols[i] = record.Column{Name: c.Name, Right: c.Number()}
	}
	rows := a.rows
	a.rows = nil
	a.shown += len(rows)
	return record.WriteGrid(a.w, a.style, cols, rows)
}

func (a *tableAnswer) end() error {
	if len(a.rows) == 0 && a.shown > 0 {
		return nil
	}
	return a.flush()
}

type csvAnswer struct {
	w     *csv.Writer
	cols  []store.Column
	began bool
}

func (a *csvAnswer) row(row []any) error {
	if err := a.begin(); err != nil {
		return err
	}
	cells := make([]string, len(row))
	for i, v := range row {
		if v != nil {
			cells[i] = plainText(v)
		}
	}
	return a.w.Write(cells)
}

func (a *csvAnswer) begin() error {
	if a.began {
		return nil
	}
	a.began = true
	names := make([]string, len(a.cols))
	for i, c := range a.cols {
		names[i] = c.Name
	}
	return a.w.Write(names)
}

func (a *csvAnswer) end() error {
	if err := a.begin(); err != nil {
		return err
	}
	a.w.Flush()
	return a.w.Error()
}

type jsonAnswer struct {
	w    io.Writer
	cols []store.Column
}

func (a *jsonAnswer) row(row []any) error {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, v := range row {
		if i > 0 {
			b.WriteByte(',')
		}
		for k, x := range []any{a.cols[i].Name, v} {
			if k > 0 {
				b.WriteByte(':')
			}
			if f, ok := x.(float64); ok && (math.IsNaN(f) || math.IsInf(f, 0)) {
				x = nil // JSON has no such number
			}
			j, err := record.JSON(x)
			if err != nil {
				return fmt.Errorf("column %s: %w", a.cols[i].Name, err)
			}
			b.Write(j)
		}
	}
	b.WriteString("}\n")
	_, err := a.w.Write(b.Bytes())
	return err
}

func (*jsonAnswer) end() error { return nil }

// rounded writes a number for people: four places after the point, or four
// digits of a very small or great one.
func rounded(v float64) string {
	if a := math.Abs(v); a != 0 && (a < 1e-3 || a >= 1e15) {
		return strconv.FormatFloat(v, 'g', 4, 64)
	}
	return strconv.FormatFloat(math.Round(v*1e4)/1e4, 'f', -1, 64)
}

// plainText writes a value as a cell has it: a list with "; " between its
// parts, what is deeper as JSON.
func plainText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case []any:
		parts := make([]string, len(v))
		for i, x := range v {
			switch x.(type) {
			case nil:
				parts[i] = "NULL"
			case []any, map[string]any:
				return deep(v)
			default:
				parts[i] = plainText(x)
			}
		}
		return strings.Join(parts, "; ")
	case map[string]any:
		return deep(v)
	}
	return fmt.Sprint(v)
}

func deep(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}
