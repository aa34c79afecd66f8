//go:build cgo

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/internal/store"
)

// TestKilled: an ingest killed at any moment, and run again, leaves the
// database that an unbroken run leaves.
func TestKilled(t *testing.T) {
	dir := t.TempDir()
	news := filepath.Join(dir, "news.jsonl")
	writeNews(t, news, 200)
	ingest := func(db string) *exec.Cmd {
		return exec.Command("dateline", "ingest", "--quiet", "--db", db, "--batch", "7", news)
	}
	whole := filepath.Join(dir, "whole.db")
	began := time.Now()
	if out, err := ingest(whole).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	took := time.Since(began)

	broken := filepath.Join(dir, "broken.db")
	r := rand.New(rand.NewPCG(1, 2))
	killed := 0
	for range 20 {
		cmd := ingest(broken)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.Int64N(int64(took))))
		if err := cmd.Process.Kill(); err == nil {
			killed++
		}
		_ = cmd.Wait() // it was killed, or it had ended
	}
	if out, err := ingest(broken).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("killed %d times; an unbroken run takes %v", killed, took)
	want, got := contents(t, whole), contents(t, broken)
	for table := range want {
		if got[table] != want[table] {
			t.Errorf("%s differ:\n got %.300s\nwant %.300s", table, got[table], want[table])
		}
	}
}

// writeNews writes short stories, a few of them twice.
func writeNews(t *testing.T, name string, n int) {
	t.Helper()
	var b strings.Builder
	countries := []string{"France", "Turkey", "Peru", "India", "Kenya", "Japan"}
	acts := []string{"condemned", "expelled the ambassador of", "imposed sanctions on", "signed a trade agreement with", "praised"}
	for i := range n {
		id := fmt.Sprintf("story-%03d", i-i%10/9) // every tenth comes as a new text of the ninth
		a, z := countries[i%6], countries[(i/6+1+i)%6]
		text := fmt.Sprintf("PARIS, May %d (Example Wire) - %s on Monday %s %s, the foreign ministry said. Report number %d.", i%28+1, a, acts[i%5], z, i)
		line, err := json.Marshal(map[string]string{"id": id, "published": fmt.Sprintf("2020-05-%02d", i%28+1), "text": text})
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	if err := os.WriteFile(name, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}

// contents gives what each table holds but when and by which run.
func contents(t *testing.T, name string) map[string]string {
	t.Helper()
	ctx := context.Background()
	db, err := store.Open(ctx, name, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	out := map[string]string{}
	for _, table := range []string{"stories", "revisions", "records", "record_parties", "record_pairs", "mentions", "incidents", "incident_events", "blocks", "touched"} {
		all, but := "*", ""
		if table == "stories" || table == "revisions" {
			but = " EXCLUDE (run)"
		}
		rows, err := db.Query(ctx, "SELECT count(*), coalesce(string_agg(t::VARCHAR, chr(10) ORDER BY t::VARCHAR), '') FROM (SELECT "+all+but+" FROM "+table+") t")
		if err != nil {
			t.Fatalf("%s: %v", table, err)
		}
		row, err := rows.Next(ctx)
		if err != nil {
			t.Fatalf("%s: %v", table, err)
		}
		out[table] = fmt.Sprintf("%v %v", row...)
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if !strings.HasPrefix(out["stories"], "180 ") {
		t.Errorf("%.40s stories, want 180", out["stories"])
	}
	return out
}

// TestTwoWriters: while one process writes to a database, another is told so.
func TestTwoWriters(t *testing.T) {
	dir := t.TempDir()
	db, news := filepath.Join(dir, "a.db"), filepath.Join(dir, "news.jsonl")
	writeNews(t, news, 3)
	first := exec.Command("dateline", "ingest", "--db", db, "-")
	in, err := first.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if _, err := io.WriteString(in, `{"id": "x", "published": "2020-05-04", "text": "Peru expelled the ambassador of Bolivia."}`); err != nil {
			t.Error(err)
		}
		if err := in.Close(); err != nil {
			t.Error(err)
		}
		if err := first.Wait(); err != nil {
			t.Errorf("the first: %v", err)
		}
	}()
	for range 200 { // until the first has it
		if _, err := os.Stat(db); err == nil {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	time.Sleep(100 * time.Millisecond)
	for _, args := range [][]string{{"ingest", "--db", db, news}, {"recode", "--db", db}} {
		out, err := exec.Command("dateline", args...).CombinedOutput()
		want := fmt.Sprintf("dateline: %s: in use by another process (%d); one process at a time may write to it\n", db, first.Process.Pid)
		if code, ok := exitCode(err); !ok || code != statusBroken || string(out) != want {
			t.Errorf("%v: %v\n%s", args, err, out)
		}
	}
}

// TestInterrupt: who breaks off an ingest keeps what was coded, even while
// standard input gives nothing, and the next run does the rest.
func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	db, news := filepath.Join(dir, "a.db"), filepath.Join(dir, "news.jsonl")
	writeNews(t, news, 3)
	cmd := exec.Command("dateline", "ingest", "--db", db, news, filepath.Join(dir, "nosuch"), "-")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	said, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(said)
	if !lines.Scan() || !strings.HasSuffix(lines.Text(), "nosuch: no such file") {
		t.Errorf("first line %q", lines.Text())
	}
	// The stories came before it, and standard input never ends.
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var rest []string
	for lines.Scan() {
		rest = append(rest, lines.Text())
	}
	err = cmd.Wait()
	if code, ok := exitCode(err); !ok || code != statusBroken {
		t.Errorf("%v, want status %d", err, statusBroken)
	}
	if n := len(rest); n != 2 || !strings.HasPrefix(rest[0], "dateline: 3 stories new, ") || rest[n-1] != "dateline: interrupted; the same command goes on from here" {
		t.Errorf("%q", rest)
	}
	status := func() store.Facts {
		out, err := exec.Command("dateline", "status", "--db", db).Output()
		if err != nil {
			t.Fatal(err)
		}
		var f store.Facts
		if err := json.Unmarshal(out, &f); err != nil {
			t.Fatal(err)
		}
		return f
	}
	if f := status(); f.Stories != 3 || !f.Unsettled || f.Incidents != 0 {
		t.Errorf("broken off: %+v", f)
	}
	if out, err := exec.Command("dateline", "ingest", "--quiet", "--db", db, news).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if f := status(); f.Stories != 3 || f.Unsettled || f.Incidents == 0 {
		t.Errorf("gone on: %+v", f)
	}
}
