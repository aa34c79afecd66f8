package web

import (
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"

	"dateline/internal/event"
)

// A bell tells those who listen how many stories were added since the program
// began.
type bell struct {
	mu      sync.Mutex
	stories int
	news    chan struct{} // closed when there are more
	seats   chan struct{} // taken by those who listen
}

func newBell(seats int) *bell {
	return &bell{news: make(chan struct{}), seats: make(chan struct{}, seats)}
}

// add counts the stories of what was stored.
func (b *bell) add(events []*event.Event) {
	seen := map[string]bool{}
	for _, e := range events {
		seen[e.Story] = true
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.stories += len(seen)
	close(b.news)
	b.news = make(chan struct{})
}

func (b *bell) count() (int, <-chan struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.stories, b.news
}

const (
	listeners = 64
	// beat is how often a quiet line is kept alive, calm how long news waits
	// for more, sendTime how long a listener may take to read it.
	beat     = 15 * time.Second
	calm     = time.Second
	sendTime = 20 * time.Second
)

// live tells a page how many stories were added since it was made.
func (s *Server) live(w http.ResponseWriter, r *http.Request) {
	select {
	case s.bell.seats <- struct{}{}:
		defer func() { <-s.bell.seats }()
	default:
		s.fail(w, r, http.StatusServiceUnavailable, "Too many follow the news at the moment.")
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Content-Encoding", "identity") // each line goes out as it is written
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	rc := http.NewResponseController(w)
	send := func(text string) error {
		_ = rc.SetWriteDeadline(time.Now().Add(sendTime)) // where it cannot be set, none is
		if _, err := io.WriteString(w, text); err != nil {
			return err
		}
		return rc.Flush()
	}
	began, _ := s.bell.count()
	if send("event: start\ndata: 0\n\n") != nil {
		return
	}
	tick := time.NewTicker(beat)
	defer tick.Stop()
	told := 0
	for {
		n, more := s.bell.count()
		if n-began > told {
			told = n - began
			if send(fmt.Sprintf("event: stories\ndata: %d\n\n", told)) != nil {
				return
			}
			select {
			case <-time.After(calm):
			case <-r.Context().Done():
				return
			case <-s.closing:
				return
			}
			continue
		}
		select {
		case <-more:
		case <-tick.C:
			if send(": still here\n\n") != nil {
				return
			}
		case <-r.Context().Done():
			return
		case <-s.closing:
			return
		}
	}
}
