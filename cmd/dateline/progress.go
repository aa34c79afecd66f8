package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// A progress is a bar on a terminal that tells how much of long work is done.
// It appears after a second, so that short work shows none. A nil *progress
// does nothing.
type progress struct {
	w     io.Writer
	width int
	total int64 // bytes to read, 0 if not known
	unit  string
	start time.Time

	mu    sync.Mutex
	bytes int64 // read
	done  int   // stories coded
	shown bool
	drawn time.Time
}

func newProgress(w io.Writer, width int, total int64) *progress {
	return &progress{w: w, width: width, total: total, unit: "stories", start: time.Now()}
}

func (p *progress) read(n int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	p.bytes += n
	p.mu.Unlock()
}

func (p *progress) story() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	now := time.Now()
	if now.Sub(p.start) < time.Second || now.Sub(p.drawn) < 100*time.Millisecond {
		return
	}
	p.drawn, p.shown = now, true
	fmt.Fprint(p.w, "\r\x1b[K"+p.line(now.Sub(p.start)))
}

// say puts a word in the place of the bar: what is done once all is read.
func (p *progress) say(what string) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Since(p.start) >= time.Second {
		p.shown = true
		fmt.Fprint(p.w, "\r\x1b[K"+what)
	}
}

// line is the bar: "[=====>    ] 43%  120 stories  38/s  12s left".
func (p *progress) line(took time.Duration) string {
	rate := float64(p.done) / took.Seconds()
	told := fmt.Sprintf("%d %s  %.0f/s", p.done, p.unit, rate)
	if p.total <= 0 || p.bytes > p.total {
		return told
	}
	part := float64(p.bytes) / float64(p.total)
	if part > 0 && part < 1 {
		told += fmt.Sprintf("  %s left", (time.Duration(float64(took) * (1 - part) / part)).Round(time.Second))
	}
	n := max(10, min(40, p.width-len(told)-12))
	full := min(n, int(part*float64(n)))
	return fmt.Sprintf("[%s%s] %3.0f%%  %s", strings.Repeat("=", full), strings.Repeat(" ", n-full), 100*part, told)
}

// clear takes the bar off, before something else is written.
func (p *progress) clear() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}

// above gives w, or where w is the same terminal, a writer that takes the bar
// off first.
func (p *progress) above(w io.Writer, tty bool) io.Writer {
	if p == nil || !tty {
		return w
	}
	return &aboveBar{w, p}
}

type aboveBar struct {
	w io.Writer
	p *progress
}

func (a *aboveBar) Write(b []byte) (int, error) {
	a.p.clear()
	return a.w.Write(b)
}
