package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

// eachLine calls f with the tab-separated fields of every line that is not
// blank or a comment, with its number.
func eachLine(file string, fields int, f func(p []string) error) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	sc := bufio.NewScanner(in)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		p := strings.Split(line, "\t")
		if len(p) < fields {
			return fmt.Errorf("%s:%d: %d fields, want %d", file, n, len(p), fields)
		}
		if err := f(p); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return sc.Err()
}

// split cuts a list written with bars; an empty list has no parts.
func split(s string) []string {
	var out []string
	for _, x := range strings.Split(s, "|") {
		if x = strings.TrimSpace(x); x != "" {
			out = append(out, x)
		}
	}
	return out
}
