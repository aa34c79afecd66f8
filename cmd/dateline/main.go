// Command dateline reads news stories and writes down the political acts they
// report: who did what to whom, when, where, how sure, and who says so.
package main

import (
	"os"
	"runtime/debug"
)

// softLimit is the heap above which the collector works harder. The rest of
// the 400 MB the program may take is its code and model.
const softLimit = 300 << 20

func main() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(softLimit)
	}
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
