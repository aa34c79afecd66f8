//go:build linux

// Command desk measures the desk under load: so many reads of the first page
// and so many stories coded a second, each at its own set time whatever came
// of those before, while stories are added. It prints how long answers took
// from the time they were due, and the memory of the program before and after.
// bench/run-desk runs it.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

type options struct {
	reads, codes, adds int
	seconds            int
	story              string
}

func main() {
	var o options
	flag.IntVar(&o.reads, "reads", 500, "reads of the first page a second")
	flag.IntVar(&o.codes, "codes", 50, "stories coded a second")
	flag.IntVar(&o.adds, "adds", 5, "stories added a second; 0 is none")
	flag.IntVar(&o.seconds, "seconds", 20, "how long")
	flag.StringVar(&o.story, "story", "examples/us-russia-call-2017.txt", "the story that is coded")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: desk [options] PROGRAM")
		os.Exit(2)
	}
	if err := bench(flag.Arg(0), &o); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(1)
	}
}

var address = regexp.MustCompile(`url=(http://[^/]+)/`)

func bench(program string, o *options) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	text, err := os.ReadFile(o.story)
	if err != nil {
		return err
	}
	cmd := exec.Command(program, "serve", "--demo", "--db", filepath.Join(dir, "desk.db"), "--addr", "127.0.0.1:0")
	log, err := cmd.StderrPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	defer func() {
		_ = cmd.Process.Signal(syscall.SIGTERM) // it may have ended
		_ = cmd.Wait()                          // how it ends is not what is measured
	}()
	lines := bufio.NewScanner(log)
	at := ""
	for lines.Scan() {
		if m := address.FindStringSubmatch(lines.Text()); m != nil {
			at = m[1]
		}
		if strings.Contains(lines.Text(), "examples coded") {
			break
		}
	}
	if at == "" {
		return fmt.Errorf("%s did not open", program)
	}
	go io.Copy(io.Discard, log) //nolint:errcheck // ends with the program
	client := &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 1000}}
	one, err := json.Marshal(map[string]string{"text": string(text)})
	if err != nil {
		return err
	}
	load := loadOf()
	before := memory(cmd.Process.Pid)
	feed := []string{"/", "/?type=CONSULT", "/?either=Russia", "/?quad=4", "/?country=USA&from=2010"}
	runs := []*stream{
		{name: "reads", rate: o.reads, send: func(i int) (*http.Request, error) {
			r, err := http.NewRequest(http.MethodGet, at+feed[i%len(feed)], nil)
			if err == nil {
				r.Header.Set("Accept-Encoding", "gzip")
			}
			return r, err
		}},
		{name: "coded", rate: o.codes, send: func(int) (*http.Request, error) { return post(at+"/api/v1/code", one) }},
		{name: "added", rate: o.adds, send: func(i int) (*http.Request, error) {
			b, err := json.Marshal(map[string]string{"id": fmt.Sprint("bench-", i), "published": "2018-03-05", "title": fmt.Sprintf("Tale %d", i),
				"text": fmt.Sprintf("LIMA, March 5 (Andes Wire) - Peru sent %d trucks with aid to Chile on Monday.\n\nRebels attacked an army post in town %d, killing %d soldiers.", i, i, i%7+1)})
			if err != nil {
				return nil, err
			}
			return post(at+"/api/v1/stories", b)
		}},
	}
	var all sync.WaitGroup
	for _, s := range runs {
		if s.rate > 0 {
			all.Go(func() { s.run(client, time.Duration(o.seconds)*time.Second) })
		}
	}
	all.Wait()
	fmt.Printf("%s/%s, %d processors, load %s before; a story of %d bytes; %d s\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), load, len(text), o.seconds)
	for _, s := range runs {
		if s.rate > 0 {
			s.print(o.seconds)
		}
	}
	fmt.Printf("memory   %d MB before, %d MB after\n", before, memory(cmd.Process.Pid))
	return nil
}

func post(url string, body []byte) (*http.Request, error) {
	r, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err == nil {
		r.Header.Set("Content-Type", "application/json")
	}
	return r, err
}

// A stream sends requests at set times.
type stream struct {
	name string
	rate int
	send func(i int) (*http.Request, error)

	mu     sync.Mutex
	took   []time.Duration
	failed map[string]int
}

func (s *stream) run(client *http.Client, long time.Duration) {
	s.failed = map[string]int{}
	var all sync.WaitGroup
	start := time.Now()
	n := int(long.Seconds() * float64(s.rate))
	for i := range n {
		due := start.Add(time.Duration(i) * time.Second / time.Duration(s.rate))
		time.Sleep(time.Until(due))
		all.Go(func() {
			fault := s.one(client, i)
			took := time.Since(due)
			s.mu.Lock()
			defer s.mu.Unlock()
			s.took = append(s.took, took)
			if fault != "" {
				s.failed[fault]++
			}
		})
	}
	all.Wait()
}

// one sends a request and tells what was wrong with the answer.
func (s *stream) one(client *http.Client, i int) string {
	r, err := s.send(i)
	if err != nil {
		return err.Error()
	}
	res, err := client.Do(r)
	if err != nil {
		return "no answer"
	}
	defer res.Body.Close() //nolint:errcheck // it was only read
	if _, err := io.Copy(io.Discard, res.Body); err != nil {
		return "cut short"
	}
	if res.StatusCode >= 400 {
		return res.Status
	}
	return ""
}

func (s *stream) print(seconds int) {
	slices.Sort(s.took)
	at := func(p float64) float64 {
		return float64(s.took[min(len(s.took)-1, int(p*float64(len(s.took))))].Microseconds()) / 1000
	}
	fmt.Printf("%-8s %d a second; ms: p50 %.1f, p90 %.1f, p99 %.1f, most %.1f; failed %d of %d", s.name, s.rate, at(.5), at(.9), at(.99), at(1), total(s.failed), len(s.took))
	if len(s.failed) > 0 {
		fmt.Printf(" %v", s.failed)
	}
	fmt.Println()
}

func total(m map[string]int) (n int) {
	for _, k := range m {
		n += k
	}
	return n
}

// memory is what a process has in memory, in MB.
func memory(pid int) int {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), "VmRSS:")
	kb := 0
	if _, err := fmt.Sscan(rest, &kb); err != nil {
		return 0
	}
	return kb >> 10
}

// loadOf is how much else the machine has to do.
func loadOf() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	f, _, _ := strings.Cut(string(b), " ")
	return f
}
