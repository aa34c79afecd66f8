//go:build unix

package main

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestServe: the demo opens, shows the examples once it is ready, and closes
// when told to.
func TestServe(t *testing.T) {
	if !withCgo {
		t.Skip("no database without cgo")
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	status := make(chan int, 1)
	go func() {
		status <- run([]string{"serve", "--demo", "--addr", "127.0.0.1:0"}, nil, w, w)
		w.Close()
	}()
	log := bufio.NewScanner(r)
	await := func(pattern string) string {
		t.Helper()
		re := regexp.MustCompile(pattern)
		for log.Scan() {
			if m := re.FindStringSubmatch(log.Text()); m != nil {
				return m[1]
			}
		}
		t.Fatalf("the log ends without %s", pattern)
		return ""
	}
	url := await(`url=(http://127\.0\.0\.1:\d+/)`)
	await(`(examples coded)`)
	get := func(path string) string {
		t.Helper()
		var body []byte
		for end := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
			res, err := http.Get(url + path)
			if err != nil {
				t.Fatal(err)
			}
			body, err = io.ReadAll(res.Body)
			res.Body.Close()
			if err != nil {
				t.Fatal(err)
			}
			if res.StatusCode == http.StatusOK {
				return string(body)
			}
			if time.Now().After(end) {
				t.Fatalf("%s: status %d", path, res.StatusCode)
			}
		}
	}
	get("readyz")
	if page := get("api/v1/facts"); !strings.Contains(page, `"stories":`) {
		t.Errorf("the API gives no facts:\n%.500s", page)
	}
	if page := get("?type=CONSULT"); !strings.Contains(page, "Trump and Putin confer by telephone") {
		t.Errorf("the first page lacks the examples:\n%.500s", page)
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	await(`(the desk is closed)`)
	if got := <-status; got != statusOK {
		t.Errorf("exit status %d", got)
	}
}
