//go:build cgo

package store

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestParquet(t *testing.T) {
	var files [2][]byte
	for i := range files {
		db := memory(t)
		all := three()
		if i == 1 { // in another order: the same file
			all[0], all[2] = all[2], all[0]
		}
		ingest(t, db, all...)
		name := filepath.Join(t.TempDir(), "it's *.parquet")
		for range 2 { // the second replaces the first
			n, err := db.Parquet(ctx, Filter{Types: []string{"CONSULT", "ASSAULT"}}, name)
			if err != nil || n != 3 {
				t.Fatalf("%d, %v", n, err)
			}
		}
		var err error
		if files[i], err = os.ReadFile(name); err != nil {
			t.Fatal(err)
		}
		var rows, dead int
		var country string
		err = db.sql.QueryRow("SELECT count(*), max(dead), max(country) FROM read_parquet(?)", name).Scan(&rows, &dead, &country)
		if err != nil || rows != 3 || dead != 12 || country != "SYR" {
			t.Errorf("%d rows, %d dead in %q, %v", rows, dead, country, err)
		}
		if left, err := filepath.Glob(filepath.Join(filepath.Dir(name), ".parquet-*")); err != nil || len(left) > 0 {
			t.Errorf("left behind: %q, %v", left, err)
		}
		if _, err := db.Parquet(ctx, Filter{}, filepath.Join(t.TempDir(), "none", "x.parquet")); err == nil {
			t.Error("wrote into a folder that is not there")
		}
		if _, err := db.Parquet(ctx, Filter{}, t.TempDir()); err == nil {
			t.Error("wrote over a folder")
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("the same events gave different files")
	}
}
