package store

import (
	"bufio"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"dateline/internal/day"
	"dateline/internal/event"
)

// importChunk is how many rows go in with one transaction: many, since rows
// are compared with all that are there, but what memory holds.
const importChunk = 250_000

// maxImportFailures is how many bad rows are kept with their cause; further
// ones are only counted.
const maxImportFailures = 1000

// landing takes the rows of a file that are new into the table. They come
// through a file, which the database reads several times faster than it takes
// rows one by one. An empty cell is NULL, but where the table wants a text.
const landing = `INSERT INTO imported SELECT came.id, $ORIGIN AS origin, came.* EXCLUDE (id) FROM read_csv($FILE, auto_detect = false, header = false,
	delim = '\t', quote = '"', escape = '"', columns = {'id': 'VARCHAR', 'story': 'VARCHAR', 'published': 'DATE', 'type': 'VARCHAR', 'mode': 'VARCHAR',
	'cameo': 'VARCHAR', 'quad': 'TINYINT', 'score': 'FLOAT', 'actor': 'VARCHAR', 'actor_country': 'VARCHAR', 'actor_sectors': 'VARCHAR',
	'recipient': 'VARCHAR', 'recipient_country': 'VARCHAR', 'recipient_sectors': 'VARCHAR', 'date_from': 'DATE', 'date_to': 'DATE',
	'place': 'VARCHAR', 'country': 'VARCHAR', 'admin1': 'VARCHAR', 'admin2': 'VARCHAR', 'lat': 'DOUBLE', 'lon': 'DOUBLE', 'geonames': 'INTEGER', 'precision': 'VARCHAR',
	'status': 'VARCHAR', 'contexts': 'VARCHAR', 'confidence': 'FLOAT', 'version': 'VARCHAR', 'source': 'VARCHAR', 'url': 'VARCHAR'},
	force_not_null = ['id', 'story', 'type', 'mode', 'cameo', 'actor', 'actor_country', 'actor_sectors', 'recipient', 'recipient_country', 'recipient_sectors',
	'status', 'contexts', 'version', 'source']) came
	ANTI JOIN (SELECT id FROM imported WHERE origin = $ORIGIN) there ON there.id = came.id`

// Import adds events of another data set under the name origin. An event that
// is there, by its id, is passed over, so importing a file again changes
// nothing. Errors that events give are kept with the run, and do not end it.
// Events have at most one party a side.
func (db *DB) Import(ctx context.Context, origin string, by Maker, options string, events iter.Seq2[*event.Event, error]) (Run, error) {
	if origin == Ours || strings.Trim(origin, "abcdefghijklmnopqrstuvwxyz0123456789") != "" || origin == "" {
		return Run{}, fmt.Errorf("%w: origin %q", ErrBadFilter, origin)
	}
	run := Run{Kind: Imports, Started: time.Now().UTC(), Maker: by, Version: by.Short, Options: options}
	err := db.tx(ctx, func(c *sql.Conn) error {
		if err := c.QueryRowContext(ctx, "SELECT coalesce(max(id), 0) + 1 FROM runs").Scan(&run.ID); err != nil {
			return err
		}
		_, err := c.ExecContext(ctx, "INSERT INTO runs VALUES (?, 'import', ?, NULL, ?, ?, ?, ?, 0, 0, 0, 0, 0)",
			run.ID, run.Started, by.Program, by.Model, by.Lexicon, options)
		return err
	})
	if err != nil {
		return run, err
	}
	dir, err := os.MkdirTemp(db.beside(), "import-*")
	if err != nil {
		return run, plain(db.name, err)
	}
	defer os.RemoveAll(dir) // nothing but rows on their way
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	chunks := make(chan *chunk, 1)
	go func() {
		defer close(chunks)
		for c := range chunked(events, dir) {
			select {
			case chunks <- c:
			case <-ctx.Done():
				return
			}
		}
	}()
	defer func() { // nothing reads on, or writes to dir, after this returns
		cancel()
		for range chunks {
		}
	}()
	for c := range chunks {
		if c.err != nil {
			return run, plain(db.name, c.err)
		}
		before := run
		if err := db.tx(ctx, func(conn *sql.Conn) error { return c.land(ctx, conn, origin, &run) }); err != nil {
			return before, err
		}
	}
	if err := ctx.Err(); err != nil {
		return run, err
	}
	run.Finished = time.Now().UTC()
	return run, db.tx(ctx, func(c *sql.Conn) error {
		_, err := c.ExecContext(ctx, "UPDATE runs SET finished = ? WHERE id = ?", run.Finished, run.ID)
		return err
	})
}

// beside is the folder of the database, for files on their way into it.
func (db *DB) beside() string {
	if db.name == "" {
		return ""
	}
	return filepath.Dir(db.name)
}

// A chunk is a file of rows that go in with one transaction.
type chunk struct {
	name   string
	rows   int
	again  int // rows whose id the chunk had before
	bad    int
	failed []failure
	err    error // of writing the file; it ends the import
}

// chunked writes events to files of importChunk rows each.
func chunked(events iter.Seq2[*event.Event, error], dir string) iter.Seq[*chunk] {
	return func(yield func(*chunk) bool) {
		next, stop := iter.Pull2(events)
		defer stop()
		bad := 0
		for i, more := 0, true; more; i++ {
			c := &chunk{name: filepath.Join(dir, fmt.Sprintf("rows-%d.tsv", i))}
			more, c.err = c.fill(next, bad)
			bad += c.bad
			if !yield(c) || c.err != nil {
				return
			}
		}
	}
}

// fill writes the next rows to the chunk's file and tells whether there may
// be more. bad is how many rows failed before.
func (c *chunk) fill(next func() (*event.Event, error, bool), bad int) (more bool, err error) {
	f, err := os.OpenFile(c.name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return false, err
	}
	defer func() {
		if cerr := f.Close(); err == nil {
			err = cerr
		}
	}()
	w := bufio.NewWriterSize(f, 1<<20)
	seen := make(map[string]struct{}, 1<<10)
	var b []byte
	for c.rows < importChunk {
		e, rowErr, ok := next()
		if !ok {
			return false, w.Flush()
		}
		if rowErr == nil && (len(e.Actors) > 1 || len(e.Recipients) > 1) {
			rowErr = fmt.Errorf("event %s: more than one party on a side", e.ID)
		}
		if errors.Is(rowErr, context.Canceled) || errors.Is(rowErr, context.DeadlineExceeded) {
			return false, rowErr
		}
		if rowErr != nil {
			if c.bad++; bad+c.bad <= maxImportFailures {
				c.failed = append(c.failed, failureOf(rowErr))
			}
			continue
		}
		if _, ok := seen[e.ID]; ok {
			c.again++
			continue
		}
		seen[strings.Clone(e.ID)] = struct{}{}
		b = appendRow(b[:0], e)
		w.Write(b)
		c.rows++
	}
	return true, w.Flush()
}

// failureOf tells where an error is from, as far as it knows, and the reason.
func failureOf(err error) failure {
	var at interface{ Place() string }
	var why interface{ Reason() string }
	if errors.As(err, &at) && errors.As(err, &why) {
		return failure{at.Place(), why.Reason()}
	}
	return failure{"", err.Error()}
}

// land takes the rows of a chunk into the tables.
func (c *chunk) land(ctx context.Context, conn *sql.Conn, origin string, run *Run) error {
	q := strings.NewReplacer("$ORIGIN", quoted(origin), "$FILE", quoted(c.name)).Replace(landing)
	done, err := conn.ExecContext(ctx, q)
	if err != nil {
		return err
	}
	n, err := done.RowsAffected()
	if err != nil {
		return err
	}
	fresh := int(n)
	run.Events += fresh
	run.Same += c.again + c.rows - fresh
	run.Failed += c.bad
	if err := writeFailures(conn, run.ID, c.failed); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "UPDATE runs SET same = ?, failed = ?, events = ? WHERE id = ?", run.Same, run.Failed, run.Events, run.ID); err != nil {
		return err
	}
	return os.Remove(c.name)
}

// appendRow writes the columns of an event.
func appendRow(b []byte, e *event.Event) []byte {
	for _, s := range [...]string{e.ID, e.Story, onlyDay(e.Published), e.Type, joined(e.Mode), e.Cameo} {
		b = appendField(b, s)
	}
	b = append(strconv.AppendInt(b, int64(e.Quad), 10), '\t')
	b = append(strconv.AppendFloat(b, e.Score, 'g', -1, 32), '\t')
	for _, ps := range [...][]event.Party{e.Actors, e.Recipients} {
		if len(ps) == 0 {
			b = append(b, "\t\t\t"...)
			continue
		}
		b = appendField(appendField(appendField(b, ps[0].Name), ps[0].Country), joined(ps[0].Sectors))
	}
	if e.Date == nil {
		b = append(b, "\t\t"...)
	} else {
		b = appendField(appendField(b, onlyDay(e.Date.From)), onlyDay(e.Date.To))
	}
	if p := e.Place; p == nil {
		b = append(b, "\t\t\t\t\t\t\t\t"...)
	} else {
		b = appendField(appendField(appendField(appendField(b, p.Name), p.Country), p.Admin1), p.Admin2)
		b = append(strconv.AppendFloat(b, p.Lat, 'g', -1, 64), '\t')
		b = append(strconv.AppendFloat(b, p.Lon, 'g', -1, 64), '\t')
		if p.GeoNames != 0 {
			b = strconv.AppendInt(b, int64(p.GeoNames), 10)
		}
		b = appendField(append(b, '\t'), p.Precision)
	}
	b = appendField(appendField(b, e.Status), joined(e.Contexts))
	b = append(strconv.AppendFloat(b, e.Confidence, 'g', -1, 32), '\t')
	b = appendField(appendField(appendField(b, e.Version), e.Source), e.URL)
	b[len(b)-1] = '\n'
	return b
}

// onlyDay gives s if it is a day in ISO form.
func onlyDay(s string) string {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' || s > "9999" {
		return ""
	}
	if s[5:7] >= "01" && s[5:7] <= "12" && s[8:] >= "01" && s[8:] <= "28" && digits(s[:4]) && digits(s[5:7]) && digits(s[8:]) {
		return s // as nearly all are
	}
	if _, err := day.Parse(s); err != nil {
		return ""
	}
	return s
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// appendField writes a cell of text and its tab. What would end a cell is
// quoted; bytes that are no text are left out.
func appendField(b []byte, s string) []byte {
	if !utf8.ValidString(s) || strings.IndexByte(s, 0) >= 0 {
		s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "")
	}
	if strings.ContainsAny(s, "\t\n\r\"") {
		b = append(b, '"')
		b = append(b, strings.ReplaceAll(s, `"`, `""`)...)
		return append(b, '"', '\t')
	}
	return append(append(b, s...), '\t')
}

func joined(l []string) string {
	if len(l) == 1 {
		return l[0]
	}
	return strings.Join(slices.Compact(slices.Clone(l)), " ")
}

// writeFailures keeps what could not be read or coded in a run.
func writeFailures(c *sql.Conn, run int, failed []failure) error {
	if len(failed) == 0 {
		return nil
	}
	return appendTo(c, "failures", func(add func(...driver.Value) error) error {
		for _, f := range failed {
			if err := add(int32(run), f.place, f.cause); err != nil {
				return err
			}
		}
		return nil
	})
}
