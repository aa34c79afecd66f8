package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/rogpeppe/go-internal/testscript"

	"dateline/internal/store"
)

// hold FILE: opens a database in this process; release FILE lets it go.
func hold(held map[string]*store.DB) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) != 1 {
			ts.Fatalf("usage: hold FILE")
		}
		db, err := store.Open(context.Background(), ts.MkAbs(args[0]), store.Options{})
		ts.Check(err)
		held[ts.MkAbs(args[0])] = db
	}
}

func release(held map[string]*store.DB) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) != 1 || held[ts.MkAbs(args[0])] == nil {
			ts.Fatalf("usage: release FILE, after hold FILE")
		}
		ts.Check(held[ts.MkAbs(args[0])].Close())
		delete(held, ts.MkAbs(args[0]))
	}
}

// asked runs the program and gives its status and what it wrote.
func asked(t *testing.T, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	dir := t.TempDir()
	var files [3]*os.File
	for i, name := range []string{"in", "out", "err"} {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		files[i] = f
	}
	status = run(args, files[0], files[1], files[2])
	read := func(f *os.File) string {
		b, err := os.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	return status, read(files[1]), read(files[2])
}

// TestInjection: no value of any option is taken for SQL.
func TestInjection(t *testing.T) {
	if !withCgo {
		t.Skip("no database without cgo")
	}
	db := filepath.Join(t.TempDir(), "a.db")
	stories := filepath.Join(t.TempDir(), "s.jsonl")
	if err := os.WriteFile(stories, []byte(`{"id":"s1","published":"1999-03-03","source":"Wire","text":"Peru sent aid to Chile on Monday."}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, _, said := asked(t, "ingest", "--db", db, stories); status != 0 {
		t.Fatal(said)
	}
	whole := func() string {
		status, out, said := asked(t, "query", "--db", db)
		if status != 0 || strings.Count(out, "\n") != 1 {
			t.Fatalf("status %d, %s%s", status, out, said)
		}
		return out
	}
	before := whole()
	p, err := kong.New(&cli{}, variables())
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, n := range p.Model.Leaves(true) {
		if n.Name != "query" {
			continue
		}
		for _, f := range n.Flags {
			if f.Group == nil || f.IsBool() {
				continue
			}
			tried++
			for _, value := range []string{`') OR '1'='1' --`, `'); DROP TABLE records; --`, "%\\\x00?$1"} {
				status, out, said := asked(t, "query", "--db", db, "--"+f.Name+"="+value)
				if status != statusOK && status != statusUsage || out != "" {
					t.Errorf("--%s=%s: status %d: %s%s", f.Name, value, status, out, said)
				}
			}
		}
	}
	if tried < 20 {
		t.Errorf("only %d options", tried)
	}
	for _, args := range [][]string{{"series", "--by", "type'"}, {"series", "--step", "day'"}, {"top", "--by", "x; DROP TABLE records"}, {"story", "' OR TRUE --"}, {"timeline", "' OR TRUE --", "x"}} {
		if status, out, _ := asked(t, append(args, "--db", db)...); status == statusBroken || strings.Contains(out, "s1") {
			t.Errorf("%q: status %d, %s", args, status, out)
		}
	}
	if after := whole(); after != before {
		t.Errorf("before\n%safter\n%s", before, after)
	}
}

// TestWithoutCgo: a program without the database has its commands, and they
// say what they need.
func TestWithoutCgo(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command here to build with")
	}
	dir := t.TempDir()
	bin := filepath.Join(dir, "dateline.exe")
	build := exec.Command(goTool, "build", "-buildvcs=false", "-o", bin, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if out, err := exec.Command(bin, "explain", "Peru sent aid to Chile.").CombinedOutput(); err != nil || !strings.Contains(string(out), "AID") {
		t.Errorf("%v\n%s", err, out)
	}
	file := filepath.Join(dir, "a.db")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"ingest", "ask_test.go"}, {"query"}, {"series"}, {"dyads"}, {"top", "--by", "type"}, {"timeline", "Peru"}, {"story", "x"}, {"sql", "SELECT 1"}, {"status"}, {"runs"}} {
		out, err := exec.Command(bin, append(args, "--db", file)...).CombinedOutput()
		if code, _ := exitCode(err); code != statusBroken || !strings.Contains(string(out), "build dateline with cgo") {
			t.Errorf("%q: %v\n%s", args, err, out)
		}
		if out, err := exec.Command(bin, args[0], "--help").CombinedOutput(); err != nil || !strings.Contains(string(out), "--db=FILE") {
			t.Errorf("%s --help: %v\n%s", args[0], err, out)
		}
	}
}

// TestSafe: what a terminal obeys does not reach it, however it is cut.
func TestSafe(t *testing.T) {
	in := "a\x1b[31m,\u009b1m\x7f é\u00a0\tb\r\n"
	want := "a?[31m,?1m? é\u00a0\tb?\n"
	for n := 1; n < len(in); n++ {
		var b strings.Builder
		w := (&terminal{outTTY: true}).safe(&b)
		for i := 0; i < len(in); i += n {
			if _, err := w.Write([]byte(in[i:min(len(in), i+n)])); err != nil {
				t.Fatal(err)
			}
		}
		if b.String() != want {
			t.Errorf("%d at a time: %q, want %q", n, b.String(), want)
		}
	}
}

// TestDocumentedSQL: the queries in docs/database.md run.
func TestDocumentedSQL(t *testing.T) {
	if !withCgo {
		t.Skip("no database without cgo")
	}
	db := filepath.Join(t.TempDir(), "a.db")
	if status, _, said := asked(t, "ingest", "-q", "--db", db, "../../examples"); status != 0 {
		t.Fatal(said)
	}
	doc, err := os.ReadFile("../../docs/database.md")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(doc), "```sql\n")[1:]
	if len(parts) < 10 {
		t.Errorf("%d queries", len(parts))
	}
	for _, p := range parts {
		query, _, _ := strings.Cut(p, "```")
		status, out, said := asked(t, "sql", "--db", db, query)
		if status != 0 || strings.Count(out, "\n") < 1 {
			t.Errorf("%s\n%s%s", query, out, said)
		}
	}
}
