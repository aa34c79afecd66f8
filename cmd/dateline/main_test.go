package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"dateline/internal/store"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"dateline": main})
}

// TestScripts runs testdata/*.txtar: what a user types and what comes of it.
func TestScripts(t *testing.T) {
	held := map[string]*store.DB{} // used by one script
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			examples, err := filepath.Abs("../../examples")
			e.Setenv("EXAMPLES", examples)
			return err
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"status":  status,
			"repeat":  repeat,
			"bytes":   writeBytes,
			"hold":    hold(held),
			"release": release(held),
		},
		Condition: func(cond string) (bool, error) {
			if cond != "cgo" {
				return false, fmt.Errorf("unknown condition %q", cond)
			}
			return withCgo, nil
		},
	})
}

// status N dateline ARGS...: runs the program and wants exit status N.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N command args...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if err != nil {
		var ok bool
		if got, ok = exitCode(err); !ok {
			ts.Fatalf("%v", err)
		}
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

func exitCode(err error) (int, bool) {
	e, ok := err.(interface{ ExitCode() int })
	if !ok {
		return 0, false
	}
	return e.ExitCode(), true
}

// repeat FILE N START TEXT: writes START and N times TEXT.
func repeat(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 4 {
		ts.Fatalf("usage: repeat FILE N START TEXT")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	unescape := strings.NewReplacer(`\n`, "\n")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(unescape.Replace(args[2])+strings.Repeat(unescape.Replace(args[3]), n)), 0o644))
}

// bytes FILE HEX...: writes bytes; words that are not hexadecimal stand for
// themselves.
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: bytes FILE HEX...")
	}
	var out []byte
	for _, a := range args[1:] {
		var b byte
		if n, err := fmt.Sscanf(a, "%02x", &b); n == 1 && err == nil && len(a) == 2 {
			out = append(out, b)
		} else {
			out = append(out, a...)
		}
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o644))
}
