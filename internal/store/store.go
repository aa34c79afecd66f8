// Package store keeps coded stories in a database file and answers questions
// about them. The file is DuckDB's; it is the only part of the program that
// needs a C compiler. Built without one, the package is there and Open tells
// what is missing.
//
// One process at a time may have a file open for writing. What belongs
// together, such as a story and its events, is written in one transaction, so
// a process killed at any moment leaves whole stories behind. Every function
// may be called by several goroutines.
package store

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"dateline/internal/incident"
)

// Schema is the version of the tables this program writes.
const Schema = 1

//go:embed schema.sql
var schema string

// Errors a caller may tell apart. They come wrapped, with the file's name.
var (
	ErrNoDriver  = errors.New("this build has no database: build dateline with cgo (CGO_ENABLED=1 and a C compiler)")
	ErrInUse     = errors.New("in use by another process")
	ErrNewer     = errors.New("written by a newer dateline")
	ErrNotOurs   = errors.New("not a dateline database")
	ErrDamaged   = errors.New("damaged")
	ErrNotFound  = errors.New("not in the database")
	ErrReadOnly  = errors.New("cannot be written")
	ErrDiskFull  = errors.New("no space left on the disk")
	ErrNoFile    = errors.New("no such database")
	ErrBadFilter = errors.New("filter")
)

// Options say how to open a database.
type Options struct {
	ReadOnly bool   // for questions only; several processes may read at a time
	Memory   string // how much the database may take, "512MB"; "" is that
	Threads  int    // 0 is one for each processor
	Sealed   bool   // no query touches another file or changes a setting: for SQL that a user writes
}

// A DB is an open database.
type DB struct {
	name  string
	sql   *sql.DB
	write sync.Mutex // one transaction writes at a time
	ro    bool
	// merger merges incidents; it is made when it is first needed.
	merger func() (*incident.Merger, error)
	feed   feed
}

// Open opens a database file, or makes it unless opt.ReadOnly. The name ""
// stands for one in memory, which is gone when it is closed.
func Open(ctx context.Context, name string, opt Options) (*DB, error) {
	if name != "" {
		switch info, err := os.Stat(name); {
		case errors.Is(err, fs.ErrNotExist) && opt.ReadOnly:
			return nil, fmt.Errorf("%s: %w", name, ErrNoFile)
		case err == nil && info.IsDir():
			return nil, fmt.Errorf("%s: a folder, not a database", name)
		case err == nil && info.Size() > 0:
			if err := isDatabase(name); err != nil {
				return nil, &dbError{name, nil, err}
			}
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return nil, &dbError{name, nil, cause(err)}
		case err != nil:
			if _, err := os.Stat(filepath.Dir(name)); err != nil {
				return nil, &dbError{name, nil, fmt.Errorf("its folder: %w", cause(err))}
			}
		}
	}
	pool, err := open(ctx, name, opt)
	if err != nil {
		return nil, plain(name, err)
	}
	db := &DB{name: name, sql: pool, ro: opt.ReadOnly, merger: sync.OnceValues(newMerger)}
	if err := db.settle(ctx); err != nil {
		_ = pool.Close() // the first error tells more
		return nil, plain(name, err)
	}
	return db, nil
}

// isDatabase looks at how a file begins: given a table of data, DuckDB would
// make a database around it.
func isDatabase(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return cause(err)
	}
	defer f.Close()
	head := make([]byte, 12)
	if _, err := io.ReadFull(f, head); err != nil || string(head[8:]) != "DUCK" {
		return ErrNotOurs
	}
	return nil
}

// cause is an error of a file without the file's name.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// Name is the file's name, "" for a database in memory.
func (db *DB) Name() string { return db.name }

// Close closes the database; what was written is on disk then.
func (db *DB) Close() error {
	if !db.ro && db.name != "" {
		if _, err := db.sql.Exec("CHECKPOINT"); err != nil {
			_ = db.sql.Close() // nothing is lost: the log is replayed at the next opening
			return plain(db.name, err)
		}
	}
	return plain(db.name, db.sql.Close())
}

// settle makes the tables of a new file, and brings an old one up to Schema.
func (db *DB) settle(ctx context.Context) error {
	var tables int
	if err := db.sql.QueryRowContext(ctx, "SELECT count(*) FROM duckdb_tables() WHERE NOT internal").Scan(&tables); err != nil {
		return err
	}
	if tables == 0 {
		if db.ro {
			return ErrNotOurs
		}
		return db.tx(ctx, func(tx *sql.Conn) error {
			_, err := tx.ExecContext(ctx, schema+";INSERT INTO meta VALUES ('schema', '"+strconv.Itoa(Schema)+"');")
			return err
		})
	}
	version, err := db.version(ctx)
	if err != nil {
		return ErrNotOurs
	}
	switch {
	case version > Schema:
		return fmt.Errorf("%w: its tables are of version %d, this program knows %d", ErrNewer, version, Schema)
	case version < Schema && db.ro:
		return fmt.Errorf("its tables are of version %d: open it once with a command that writes, such as ingest, to bring it to %d", version, Schema)
	case version < Schema:
		return db.migrate(ctx, version, migrations)
	}
	return nil
}

func (db *DB) version(ctx context.Context) (int, error) {
	var s string
	if err := db.sql.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'schema'").Scan(&s); err != nil {
		return 0, err
	}
	return strconv.Atoi(s)
}

// tx runs f in a transaction that is committed if f gives no error. Only one
// runs at a time.
func (db *DB) tx(ctx context.Context, f func(*sql.Conn) error) (err error) {
	if db.ro {
		return fmt.Errorf("%w: opened for reading", ErrReadOnly)
	}
	db.write.Lock()
	defer db.write.Unlock()
	conn, err := db.sql.Conn(ctx)
	if err != nil {
		return plain(db.name, err)
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "BEGIN TRANSACTION"); err != nil {
		return plain(db.name, err)
	}
	done := false
	defer func() {
		if !done { // an error, or a panic on its way up
			_, _ = conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK") // the first error tells more
		}
	}()
	if err := f(conn); err != nil {
		return plain(db.name, err)
	}
	if _, err := conn.ExecContext(ctx, "COMMIT"); err != nil {
		return plain(db.name, err)
	}
	done = true
	db.feed.wrote(time.Now().UTC())
	return nil
}

// plain puts an error of the database into words for a person, with the name
// of the file.
func plain(name string, err error) error {
	if err == nil {
		return nil
	}
	if name == "" {
		name = "the database in memory"
	}
	var already *dbError
	if errors.As(err, &already) {
		return err
	}
	is := func(parts ...string) bool {
		for _, p := range parts {
			if strings.Contains(err.Error(), p) {
				return true
			}
		}
		return false
	}
	kind := error(nil)
	switch {
	case is("Could not set lock", "Conflicting lock"):
		kind = ErrInUse
	case is("No space left", "not enough space"):
		kind = ErrDiskFull
	case is("newer version of DuckDB", "storage version"):
		kind = ErrNewer
	case is("not a valid DuckDB database", "is not a DuckDB"):
		kind = ErrNotOurs
	case is("Corrupt database", "checksum", "Failure while replaying WAL", "Serialization Error"):
		kind = ErrDamaged
	case is("Permission denied", "read-only", "Read-only"):
		kind = ErrReadOnly
	}
	return &dbError{name, kind, err}
}

// A dbError is what went wrong with a database file.
type dbError struct {
	name string
	kind error // one of the errors above, or nil
	err  error
}

func (e *dbError) Error() string {
	said, _, _ := strings.Cut(strings.TrimSpace(e.err.Error()), "\n")
	said = strings.TrimPrefix(said, "database/sql/driver: could not connect to database: ")
	switch {
	case e.kind == nil:
		return e.name + ": " + said
	case errors.Is(e.err, e.kind):
		return e.name + ": " + said
	case errors.Is(e.kind, ErrInUse):
		return e.name + ": " + e.kind.Error() + holder(said)
	}
	return e.name + ": " + e.kind.Error() + " (" + said + ")"
}

func (e *dbError) Unwrap() []error {
	if e.kind == nil {
		return []error{e.err}
	}
	return []error{e.kind, e.err}
}

// holder tells which process has the file, as far as the database says.
func holder(said string) string {
	if _, rest, ok := strings.Cut(said, "PID "); ok {
		n := 0
		for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
			n++
		}
		return " (" + rest[:n] + "); one process at a time may write to it"
	}
	return "; one process at a time may write to it"
}

// quoted puts a string into SQL where no parameter can stand.
func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// size is how many bytes the file takes, with its log.
func (db *DB) size() int64 {
	var n int64
	for _, f := range []string{db.name, db.name + ".wal"} {
		if info, err := os.Stat(filepath.Clean(f)); err == nil {
			n += info.Size()
		}
	}
	return n
}
