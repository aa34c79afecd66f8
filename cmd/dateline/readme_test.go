package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadme runs every command of the README, in order, where its reader
// stands: beside the examples and a folder of news.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS("examples", os.DirFS(examples)); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS("news", os.DirFS(filepath.Join(examples, "labour"))); err != nil {
		t.Fatal(err)
	}
	fenced := false
	ran := map[string]string{} // what each command wrote, by its name
	for i, line := range strings.Split(string(text), "\n") {
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
		}
		mark := "    "
		if fenced { // among the output
			mark = "$ "
		}
		command, ok := strings.CutPrefix(line, mark)
		if !ok {
			continue
		}
		args := shell(t, command)
		switch {
		case len(args) == 0:
			continue
		case args[0] == "ACTOR": // a rule
			continue
		case args[0] == "go" && (args[1] == "build" || args[1] == "test"):
			continue
		case args[0] == "go" && args[1] == "run" && args[2] == "./cmd/dateline":
			args = args[2:]
		case args[0] != "dateline":
			t.Errorf("README.md:%d: what is %q?", i+1, command)
			continue
		}
		args = args[1:]
		if args[0] == "serve" {
			continue // runs until it is stopped; it has tests of its own
		}
		if !withCgo && strings.Contains(command, "--db") {
			continue // TestWithoutCgo has what these say
		}
		to := ""
		if n := len(args); n > 2 && args[n-2] == ">" {
			to, args = args[n-1], args[:n-2]
		}
		status, out, said := asked(t, args...)
		if status != statusOK {
			t.Errorf("README.md:%d: %s: status %d: %s", i+1, command, status, said)
		}
		if to != "" && out == "" {
			t.Errorf("README.md:%d: %s: nothing written", i+1, command)
		}
		ran[args[0]] = out
	}
	for _, name := range []string{"code", "explain"} {
		if ran[name] == "" {
			t.Errorf("%s is not in the README, or wrote nothing", name)
		}
	}
	if !withCgo {
		return
	}
	// The tour: from the examples to a plot and a file.
	for name, want := range map[string]string{"ingest": "", "query": `"quad":4`, "series": "█", "standing": "\n", "export": ""} {
		if out, ok := ran[name]; !ok || !strings.Contains(out, want) {
			t.Errorf("%s of the tour: %t, %.300q", name, ok, out)
		}
	}
	if b, err := os.ReadFile("events.parquet"); err != nil || len(b) < 1000 || !bytes.HasPrefix(b, []byte("PAR1")) || !bytes.HasSuffix(b, []byte("PAR1")) {
		t.Errorf("events.parquet: %d bytes, %v", len(b), err)
	}
}

// shell cuts a command into words, as a shell does with plain quotes and
// comments.
func shell(t *testing.T, s string) (out []string) {
	t.Helper()
	word, quote, in := "", rune(0), false
	for _, r := range s {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			quote, in = r, true
		case quote == 0 && r == '#' && !in:
			return out
		case quote == 0 && r == ' ':
			if in {
				out = append(out, word)
			}
			word, in = "", false
		default:
			word, in = word+string(r), true
		}
	}
	if quote != 0 {
		t.Errorf("a quote is open in %q", s)
	}
	if in {
		out = append(out, word)
	}
	return out
}
