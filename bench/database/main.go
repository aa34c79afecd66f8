//go:build unix && cgo

// Command database measures the database: five million events of another data
// set loaded, asked and handed on; stories ingested beside stories only coded;
// and the memory that ingesting a thousand and a hundred thousand stories
// takes. bench/run-database runs it.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/read"
	"dateline/internal/store"
)

func main() {
	rows := flag.Int("rows", 5_000_000, "how many events to load")
	many := flag.Int("stories", 100_000, "how many short stories to ingest; 0 leaves out what codes")
	flag.Parse()
	if flag.NArg() != 2 {
		fmt.Fprintln(os.Stderr, "usage: database [-rows N] [-stories N] PROGRAM STORIES")
		os.Exit(2)
	}
	if err := bench(flag.Arg(0), flag.Arg(1), *rows, *many); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(1)
	}
}

func bench(program, examples string, rows, many int) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Printf("%s/%s, %d processors\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	// This process stays small until the last: on Linux a child's peak is at
	// least what its parent had.
	if many > 0 {
		if err := ingest(dir, program, examples); err != nil {
			return err
		}
	}
	if err := memory(dir, program, many); err != nil || rows <= 0 {
		return err
	}
	return events(filepath.Join(dir, "events.db"), rows)
}

// events loads, asks and hands on n synthetic events.
func events(name string, n int) (err error) {
	ctx := context.Background()
	db, err := store.Open(ctx, name, store.Options{})
	if err != nil {
		return err
	}
	start := time.Now()
	if _, err := db.Import(ctx, "synthetic", store.Maker{Program: "bench"}, "{}", synthetic(n)); err != nil {
		return err
	}
	loaded := time.Since(start)
	if err := db.Close(); err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	fmt.Printf("load: %d events in %.1f s, %.0f a second (%.1f s with the closing of the file, %.0f a second); %d MB, peak %d MB\n",
		n, loaded.Seconds(), float64(n)/loaded.Seconds(), time.Since(start).Seconds(), float64(n)/time.Since(start).Seconds(), info.Size()>>20, peak(syscall.RUSAGE_SELF)>>20)
	if db, err = store.Open(ctx, name, store.Options{ReadOnly: true}); err != nil {
		return err
	}
	defer func() {
		if cerr := db.Close(); err == nil {
			err = cerr
		}
	}()
	for _, q := range []struct {
		name string
		ask  func() (int, error)
	}{
		{"one dyad by day", func() (int, error) {
			p, err := db.Series(ctx, store.Filter{Dyad: []string{"ABC", "BCC"}}, store.Day, store.Whole)
			return len(p), err
		}},
		{"one actor by month and type", func() (int, error) {
			p, err := db.Series(ctx, store.Filter{Actor: []string{"ABC"}}, store.Month, store.Type)
			return len(p), err
		}},
		{"all by month and type", func() (int, error) {
			p, err := db.Series(ctx, store.Filter{}, store.Month, store.Type)
			return len(p), err
		}},
		{"twenty most frequent dyads", func() (int, error) {
			p, err := db.Top(ctx, store.Filter{}, store.Dyad, 20)
			return len(p), err
		}},
		{"newest fifty of an actor in a country", func() (int, error) {
			k := 0
			for _, err := range db.Events(ctx, store.Filter{Actor: []string{"ABC"}, Country: []string{"BCC"}}, store.Page{Order: store.ByNewest, Limit: 50}) {
				if err != nil {
					return 0, err
				}
				k++
			}
			return k, nil
		}},
	} {
		var took []time.Duration
		found := 0
		for range 7 {
			start := time.Now()
			if found, err = q.ask(); err != nil {
				return err
			}
			took = append(took, time.Since(start))
		}
		slices.Sort(took)
		fmt.Printf("%s: %d rows, %.0f ms (median of %d, at most %.0f)\n", q.name, found, ms(took[len(took)/2]), len(took), ms(took[len(took)-1]))
	}
	start = time.Now()
	k, err := db.Parquet(ctx, store.Filter{}, name+".parquet")
	if err != nil {
		return err
	}
	fmt.Printf("to Parquet: %d events in %.1f s\n", k, time.Since(start).Seconds())
	return nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// synthetic gives n events: ten years, forty countries, every type.
func synthetic(n int) iter.Seq2[*event.Event, error] {
	types := []string{"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
	var days [3650]string
	for i := range days {
		days[i] = (day.Of(2010, 1, 1) + day.Day(i)).String()
	}
	country := func(i int) string { return string([]byte{'A' + byte(i%8), 'B' + byte(i/8%5), 'C'}) }
	return func(yield func(*event.Event, error) bool) {
		x := uint64(1)
		for i := range n {
			x = x*6364136223846793005 + 1442695040888963407
			r := int(x >> 33)
			t, a, b := r%len(types), r/16%40, r/640%40
			d := days[(i*len(days)/n+r/25600%3)%len(days)]
			e := &event.Event{ID: fmt.Sprintf("x%09d", i), Published: d, Type: types[t], Cameo: fmt.Sprintf("%02d0", t+2), Quad: 1 + t/4, Score: float64(5 - t),
				Actors:     []event.Party{{Name: "Government of " + country(a), Country: country(a), Sectors: []string{"GOV"}}},
				Recipients: []event.Party{{Name: "Citizens of " + country(b), Country: country(b), Sectors: []string{"CVL"}}},
				Date:       &event.Date{From: d, To: d}, Status: event.Actual, Confidence: 0.5, Version: "synthetic", Source: "Example Wire"}
			if r%3 == 0 {
				e.Place = &event.Place{Name: "Somewhere", Country: country(b), Lat: float64(r%180 - 90), Lon: float64(r%360 - 180), Precision: "exact"}
			}
			if !yield(e, nil) {
				return
			}
		}
	}
}

// ingest compares ingesting a thousand stories with only coding them.
func ingest(dir, program, examples string) error {
	file := filepath.Join(dir, "stories.jsonl")
	words, err := replicate(file, examples, 1000)
	if err != nil {
		return err
	}
	for _, workers := range []int{1, runtime.NumCPU()} {
		var coding, ingesting []float64
		for i := range 3 {
			took, _, err := run(program, "code", "-q", "--format", "jsonl", "--workers", fmt.Sprint(workers), file)
			if err != nil {
				return err
			}
			coding = append(coding, took.Seconds())
			db := filepath.Join(dir, fmt.Sprintf("ingest-%d-%d.db", workers, i))
			if took, _, err = run(program, "ingest", "-q", "--workers", fmt.Sprint(workers), "--db", db, file); err != nil {
				return err
			}
			ingesting = append(ingesting, took.Seconds())
		}
		slices.Sort(coding)
		slices.Sort(ingesting)
		fmt.Printf("workers %d: code %.0f words/s, ingest %.0f words/s, %.0f %% of it\n", workers,
			float64(words)/coding[1], float64(words)/ingesting[1], 100*coding[1]/ingesting[1])
		if workers == runtime.NumCPU() {
			break
		}
	}
	return nil
}

// replicate writes n of the example stories over and over, each time under
// ids and days of their own, and counts their words.
func replicate(file, examples string, n int) (words int, err error) {
	type line struct {
		ID        string `json:"id"`
		Published string `json:"published"`
		Title     string `json:"title"`
		Text      string `json:"text"`
	}
	var all []line
	var days []day.Day
	for st, err := range read.Stories(context.Background(), []string{examples}, read.Options{}) {
		if err == nil {
			all = append(all, line{st.ID, "", st.Title, st.Text})
			days = append(days, st.Published)
		}
	}
	if len(all) == 0 {
		return 0, fmt.Errorf("no stories in %s", examples)
	}
	return words, write(file, n, func(i int) any {
		l := all[i%len(all)]
		l.Published = (days[i%len(all)] + day.Day(30*(i/len(all)))).String()
		l.ID = fmt.Sprintf("%s-%d", l.ID, i)
		words += len(strings.Fields(l.Text))
		return l
	})
}

func write(file string, n int, line func(int) any) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	for i := range n {
		if err := enc.Encode(line(i)); err != nil {
			return err
		}
	}
	return w.Flush()
}

// memory ingests few and many short stories.
func memory(dir, program string, many int) error {
	countries := []string{"France", "Turkey", "Peru", "India", "Kenya", "Japan", "Canada", "Egypt"}
	acts := []string{"condemned", "expelled the ambassador of", "imposed sanctions on", "signed a trade agreement with", "praised", "sent aid to", "held talks with"}
	for _, n := range []int{1000, 10_000, 100_000} {
		if n > many {
			break
		}
		file := filepath.Join(dir, fmt.Sprintf("short-%d.jsonl", n))
		err := write(file, n, func(i int) any {
			d := day.Of(2000, 1, 1) + day.Day(i/20)
			a, b := countries[i%8], countries[(i/8+i+1)%8]
			return map[string]string{"id": fmt.Sprint("short-", i), "published": d.String(),
				"text": fmt.Sprintf("%s on Monday %s %s over matter %d, the foreign ministry said. Officials of ward %d and ward %d had asked for it.", a, acts[i%7], b, i, i*7, i*13)}
		})
		if err != nil {
			return err
		}
		took, mem, err := run(program, "ingest", "-q", "--db", filepath.Join(dir, fmt.Sprintf("short-%d.db", n)), file)
		if err != nil {
			return err
		}
		fmt.Printf("%d short stories: %.1f s, %.0f stories/s, peak %d MB\n", n, took.Seconds(), float64(n)/took.Seconds(), mem>>20)
	}
	return nil
}

func run(program string, args ...string) (time.Duration, int64, error) {
	cmd := exec.Command(program, args...)
	cmd.Stderr = os.Stderr
	start := time.Now()
	if err := cmd.Run(); err != nil {
		return 0, 0, err
	}
	took := time.Since(start)
	var mem int64
	if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		mem = bytes(u.Maxrss)
	}
	return took, mem, nil
}

func peak(who int) int64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(who, &u); err != nil {
		return 0
	}
	return bytes(u.Maxrss)
}

// bytes gives a peak in bytes: macOS counts bytes, others kilobytes.
func bytes(n int64) int64 {
	if runtime.GOOS == "darwin" {
		return n
	}
	return n << 10
}
