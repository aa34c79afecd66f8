//go:build cgo

package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// sealed gives a database of three stories as sql opens it.
func sealed(t *testing.T) *DB {
	t.Helper()
	name := filepath.Join(t.TempDir(), "a.db")
	db, err := Open(ctx, name, Options{})
	if err != nil {
		t.Fatal(err)
	}
	ingest(t, db, three()...)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if db, err = Open(ctx, name, Options{ReadOnly: true, Sealed: true}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func TestQuery(t *testing.T) {
	db := sealed(t)
	for text, want := range map[string]string{
		"SELECT count(*) AS n FROM events":                                                               `["n BIGINT",5]`,
		"SELECT NULL, true, 1::UTINYINT, 2::HUGEINT, 1.5::FLOAT":                                         `[null,true,1,2,1.5]`,
		"SELECT 170141183460469231731687303715884105727::HUGEINT":                                        `[170141183460469231731687303715884105727]`,
		"SELECT DATE '2018-03-04', TIMESTAMP '2018-03-04 00:00:00'":                                      `["2018-03-04","2018-03-04 00:00:00"]`,
		"SELECT TIME '12:30:00', INTERVAL '14 months', 1.25::DECIMAL(5,2)":                               `["12:30:00","1 year 2 months",1.25]`,
		"SELECT ['a', NULL], [DATE '2018-03-04'], [[1]], {'a': 1}, MAP {'k': 2}, 'AB'::BLOB, []":         `[["a",null],["2018-03-04"],[[1]],{"a":1},{"k":2},"4142",[]]`,
		"SELECT UUID 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'x'::ENUM('x', 'y'), -INTERVAL '2' SECONDS": `["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11","x","-00:00:02"]`,
		"SELECT 1; SELECT 2": `[2]`,
	} {
		r, err := db.Query(ctx, text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		row, err := r.Next(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(want, " BIGINT") {
			row = append([]any{r.Columns[0].Name + " " + r.Columns[0].Type}, row...)
		}
		if got := asJSON(t, row); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
		if row, err := r.Next(ctx); row != nil || err != nil {
			t.Errorf("%s: after the last row %v, %v", text, row, err)
		}
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestSealed: no SQL changes the database, nor reaches a file, an address or a
// setting.
func TestSealed(t *testing.T) {
	db := sealed(t)
	dir := t.TempDir()
	secret := filepath.Join(dir, "secret.csv")
	if err := os.WriteFile(secret, []byte("a,b\n1,2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "out")
	for _, text := range []string{
		"", " ;\n", "SELEC 1", "SELECT nosuch FROM events",
		"INSERT INTO meta VALUES ('a', 'b')", "UPDATE events SET type = 'X'", "DELETE FROM events", "DROP TABLE events", "CREATE TABLE t (a INTEGER)",
		"SELECT 1; DELETE FROM events", "ALTER TABLE events ADD COLUMN x INTEGER", "CREATE VIEW v AS SELECT 1",
		"SELECT * FROM '" + secret + "'", "SELECT * FROM read_csv('" + secret + "')", "SELECT * FROM read_text('" + secret + "')", "SELECT * FROM glob('" + dir + "/*')",
		"COPY events TO '" + out + "'", "EXPORT DATABASE '" + out + "'", "ATTACH '" + out + "'", "ATTACH '" + db.name + "' AS again (READ_WRITE)",
		"COPY (SELECT 1) TO '" + out + "' (FORMAT parquet)", "INSTALL httpfs", "LOAD '" + out + "'",
		"SET enable_external_access = true", "SET access_mode = 'READ_WRITE'", "SET memory_limit = '100GB'", "RESET ALL", "PRAGMA threads = 99",
		"SELECT * FROM 'https://localhost/x.csv'",
	} {
		r, err := db.Query(ctx, text)
		if err == nil {
			_, err = r.Next(ctx)
			_ = r.Close()
		}
		if !errors.Is(err, ErrSQL) {
			t.Errorf("%s: %v", text, err)
		}
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("a query wrote a file")
	}
	if n, err := db.Count(ctx, Filter{}); err != nil || n != 5 {
		t.Errorf("%d events, %v", n, err)
	}
	if _, err := db.Query(ctx, "SELECT 1 FROM events WHERE tipe = 'X'"); err == nil || !strings.Contains(err.Error(), "LINE 1") || !strings.Contains(err.Error(), "^") {
		t.Errorf("no place in %v", err)
	}
	// A query that takes too long ends.
	short, stop := context.WithTimeout(ctx, 50*time.Millisecond)
	defer stop()
	r, err := db.Query(short, "SELECT count(*) FROM range(100000000000) a, range(1000000) b WHERE a.range + b.range = 7")
	if err == nil {
		_, err = r.Next(short)
		_ = r.Close()
	}
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}
