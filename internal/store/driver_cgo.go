//go:build cgo

package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"runtime"

	"github.com/duckdb/duckdb-go/v2"
)

// open opens the file with what the program relies on: bounded memory, no
// extension fetched from elsewhere, no file or address touched by a query.
func open(ctx context.Context, name string, opt Options) (*sql.DB, error) {
	memory, threads := opt.Memory, opt.Threads
	if memory == "" {
		memory = "512MB"
	}
	if threads <= 0 {
		threads = runtime.GOMAXPROCS(0)
	}
	mode := "READ_WRITE"
	if opt.ReadOnly && name != "" {
		mode = "READ_ONLY"
	}
	dsn := fmt.Sprintf("%s?access_mode=%s&memory_limit=%s&threads=%d&autoinstall_known_extensions=false&autoload_known_extensions=false",
		name, mode, memory, threads)
	// Each time the log is worked into the file, what the file's last part of
	// each column holds is written anew: less often is quicker.
	dsn += "&checkpoint_threshold=64MB"
	if opt.Sealed {
		dsn += "&enable_external_access=false"
	}
	c, err := duckdb.NewConnector(dsn, func(ex driver.ExecerContext) error {
		_, err := ex.ExecContext(context.Background(), "SET TimeZone = 'UTC'; SET disabled_optimizers = '"+unsafePlans+"'", nil)
		return err
	})
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(c)
	err = db.PingContext(ctx)
	if err == nil && opt.Sealed {
		db.SetMaxOpenConns(1) // a second could not be set up once the settings are locked
		_, err = db.ExecContext(ctx, "SET lock_configuration = true")
	}
	if err != nil {
		_ = db.Close() // the first error tells more
		return nil, err
	}
	return db, nil
}

// unsafePlans are optimisations that rest on what the tables held when a query
// was planned. It runs in a later transaction: what was written in between
// would come out garbled.
const unsafePlans = "compressed_materialization,statistics_propagation"

// appendTo hands f a function that adds a row to a table.
func appendTo(conn *sql.Conn, table string, f func(add func(...driver.Value) error) error) error {
	return conn.Raw(func(c any) error {
		a, err := duckdb.NewAppenderFromConn(c.(driver.Conn), "", table)
		if err != nil {
			return err
		}
		err = f(a.AppendRow)
		if cerr := a.Close(); err == nil {
			err = cerr
		}
		return err
	})
}
