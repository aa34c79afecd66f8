//go:build unix

// Command bench measures a built dateline as its users run it: a thousand
// stories through `dateline code` as one process, and the smallest story for
// the time to start. It prints medians of several runs.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"dateline/internal/read"
)

const (
	stories = 1000
	runs    = 3
	starts  = 9
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: bench PROGRAM STORIES")
		os.Exit(2)
	}
	if err := bench(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(1)
	}
}

func bench(program, examples string) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "stories.jsonl")
	words, bytes, err := replicate(file, examples)
	if err != nil {
		return err
	}
	small := filepath.Join(dir, "small.txt")
	if err := os.WriteFile(small, []byte("LIMA, March 3 (Agency) - Peru sent aid to Chile."), 0o600); err != nil {
		return err
	}
	fmt.Printf("%d stories, %d words, %.1f MB; %s/%s, %d processors\n", stories, words, float64(bytes)/1e6, runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	for _, workers := range []int{1, runtime.NumCPU()} {
		all, err := repeat(runs, program, "code", "-q", "--format", "jsonl", "--workers", fmt.Sprint(workers), file)
		if err != nil {
			return err
		}
		m := median(all)
		fmt.Printf("workers %d: %.0f stories/s, %.0f words/s, %.0f words a second of processor time, peak %d MB\n", workers,
			stories/m.wall.Seconds(), float64(words)/m.wall.Seconds(), float64(words)/m.cpu.Seconds(), m.peak>>20)
		if workers == runtime.NumCPU() {
			break // one processor: once is enough
		}
	}
	all, err := repeat(starts, program, "code", "-q", "--format", "jsonl", small)
	if err != nil {
		return err
	}
	m := median(all)
	fmt.Printf("start, one sentence: %.3f s, %.3f s of processor time, peak %d MB\n", m.wall.Seconds(), m.cpu.Seconds(), m.peak>>20)
	return nil
}

// replicate writes the example stories over and over, each time under ids of
// their own, and counts their words.
func replicate(file, examples string) (words, bytes int, err error) {
	type line struct {
		ID        string `json:"id"`
		Published string `json:"published"`
		Title     string `json:"title"`
		Text      string `json:"text"`
	}
	var all []line
	for st, err := range read.Stories(context.Background(), []string{examples}, read.Options{}) {
		if err == nil {
			all = append(all, line{st.ID, st.Published.String(), st.Title, st.Text})
		}
	}
	if len(all) == 0 {
		return 0, 0, fmt.Errorf("no stories in %s", examples)
	}
	f, err := os.Create(file)
	if err != nil {
		return 0, 0, err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	for i := range stories {
		l := all[i%len(all)]
		l.ID = fmt.Sprintf("%s-%d", l.ID, i)
		words += len(strings.Fields(l.Text))
		bytes += len(l.Text)
		if err := enc.Encode(l); err != nil {
			return 0, 0, err
		}
	}
	return words, bytes, w.Flush()
}

type measure struct {
	wall, cpu time.Duration
	peak      int64 // bytes
}

func repeat(n int, program string, args ...string) ([]measure, error) {
	var out []measure
	for range n {
		cmd := exec.Command(program, args...)
		cmd.Stderr = os.Stderr
		start := time.Now()
		if err := cmd.Run(); err != nil {
			return nil, err
		}
		m := measure{wall: time.Since(start), cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
		if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
			m.peak = u.Maxrss
			if runtime.GOOS != "darwin" { // which counts bytes, others kilobytes
				m.peak <<= 10
			}
		}
		out = append(out, m)
	}
	return out, nil
}

func median(all []measure) measure {
	slices.SortFunc(all, func(a, b measure) int { return int(a.wall - b.wall) })
	return all[len(all)/2]
}
