//go:build cgo && linux

package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// mount gives a folder on a disk of its own of some size, in MB, and a
// function that makes it another size or takes writing away.
func mount(t *testing.T, mb int) (dir string, remount func(mb int, flags uintptr)) {
	t.Helper()
	dir = t.TempDir()
	size := func(mb int) string { return fmt.Sprintf("size=%dm", mb) }
	if err := syscall.Mount("none", dir, "tmpfs", 0, size(mb)); err != nil {
		t.Skipf("a small disk cannot be had here: mount: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir, func(mb int, flags uintptr) {
		t.Helper()
		if err := syscall.Mount("none", dir, "tmpfs", syscall.MS_REMOUNT|flags, size(mb)); err != nil {
			t.Fatal(err)
		}
	}
}

// TestDiskFull: what was stored before the disk was full is there, whole, and
// once there is room the same run again stores the rest.
func TestDiskFull(t *testing.T) {
	dir, remount := mount(t, 4)
	name := filepath.Join(dir, "a.db")
	db, err := Open(ctx, name, Options{})
	if err != nil {
		t.Fatal(err)
	}
	w, err := db.NewWriter(ctx, Ingest, maker, "{}")
	if err != nil {
		t.Fatal(err)
	}
	w.Batch = 1
	const n = 60
	story := func(i int) string {
		// Hashes, so that it cannot be packed small.
		var b strings.Builder
		for j := range 4000 {
			fmt.Fprintf(&b, "%x ", uint64(i*4000+j+1)*0x9e3779b97f4a7c15)
		}
		return b.String()
	}
	stored := 0
	for i := range n {
		c := told(fmt.Sprintf("s%02d", i), story(i), act("CONSULT", 1, 1, alpha, beta))
		if err = w.Put(ctx, c); err != nil {
			break
		}
		stored++
	}
	if !errors.Is(err, ErrDiskFull) || !strings.Contains(err.Error(), "no space left") || !strings.HasPrefix(err.Error(), name) {
		t.Errorf("after %d stories: %v", stored, err)
	}
	_ = db.Close() // no room to do it well

	remount(64, 0)
	if db, err = Open(ctx, name, Options{}); err != nil {
		t.Fatal(err)
	}
	before, err := db.Facts(ctx)
	if err != nil || before.Stories != before.Events || before.Stories < stored {
		t.Errorf("%d stored: %+v, %v", stored, before, err)
	}
	if w, err = db.NewWriter(ctx, Ingest, maker, "{}"); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		if err := w.Put(ctx, told(fmt.Sprintf("s%02d", i), story(i), act("CONSULT", 1, 1, alpha, beta))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(ctx); err != nil {
		t.Fatal(err)
	}
	if f, err := db.Facts(ctx); err != nil || f.Stories != n || f.Events != n || w.Run().Same != before.Stories {
		t.Errorf("%+v, %d known, %v", f, w.Run().Same, err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}

	// A disk that cannot be written: questions, but no stories.
	remount(64, syscall.MS_RDONLY)
	if _, err := Open(ctx, name, Options{}); !errors.Is(err, ErrReadOnly) {
		t.Errorf("opened to write on a read-only disk: %v", err)
	}
	if db, err = Open(ctx, name, Options{ReadOnly: true}); err != nil {
		t.Fatal(err)
	}
	if k, err := db.Count(ctx, Filter{}); err != nil || k != n {
		t.Errorf("%d, %v", k, err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}

// TestClockBack: a clock that goes backwards changes nothing but the times of
// the run.
func TestClockBack(t *testing.T) {
	db := memory(t)
	w, err := db.NewWriter(ctx, Ingest, maker, "{}")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	w.now = func() time.Time {
		now = now.Add(-time.Hour)
		return now
	}
	for _, c := range three() {
		if err := w.Put(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(ctx); err != nil {
		t.Fatal(err)
	}
	if f, err := db.Facts(ctx); err != nil || f.Stories != 3 || f.Events != 5 {
		t.Errorf("%+v, %v", f, err)
	}
}
