// Command dateline reads news stories and writes down the political acts they
// report: who did what to whom, when, where, how sure, and who says so.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
