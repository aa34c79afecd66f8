//go:build cgo

package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sync"
	"testing"
	"time"
)

// TestLoad: many readers while several writers add stories; every answer is
// whole, and all that was sent is there once.
func TestLoad(t *testing.T) {
	s := open(t, func(c *Config) { c.Limits.Time, c.Limits.Waiting = time.Minute, 100 })
	const writers, rounds, each = 3, 3, 4
	paths := []string{"/events?limit=5", "/events?format=jsonl", "/series?by=type", "/top?by=dyad", "/stories", "/facts", "/places", "/actors/USA", "/exports/csv", "/openapi.json"}
	stop := make(chan struct{})
	var readers, adders sync.WaitGroup
	ask := func(method, path string, send []byte) (int, []byte, error) {
		r, err := http.NewRequest(method, s.URL+Prefix+path, bytes.NewReader(send))
		if err != nil {
			return 0, nil, err
		}
		r.Header.Set("Content-Type", jsonType)
		resp, err := s.Client().Do(r)
		if err != nil {
			return 0, nil, err
		}
		defer resp.Body.Close()
		b, err := io.ReadAll(resp.Body)
		return resp.StatusCode, b, err
	}
	reads := make([]int, len(paths))
	for i, path := range paths {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				status, b, err := ask("GET", path, nil)
				if err != nil || status != 200 {
					t.Errorf("%s: %d %v %s", path, status, err, b)
					return
				}
				reads[i]++
			}
		})
	}
	readers.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
			}
			if status, b, err := ask("POST", "/code", body(t, texts[0])); err != nil || status != 200 {
				t.Errorf("code: %d %v %s", status, err, b)
				return
			}
		}
	})
	for n := range writers {
		adders.Go(func() {
			for round := range rounds {
				var all []StoryIn
				for i := range each {
					x := texts[i%len(texts)]
					x.ID = fmt.Sprint(n/2, "-", round, "-", i) // two writers send the same
					all = append(all, x)
				}
				status, b, err := ask("POST", "/stories", body(t, all))
				var r BulkResult
				if err == nil {
					err = json.Unmarshal(b, &r)
				}
				if err != nil || status != 200 || r.Failed != 0 || r.Changed != 0 || r.Added+r.Same != each {
					t.Errorf("stories: %d %v %s", status, err, b)
				}
			}
		})
	}
	adders.Wait()
	close(stop)
	readers.Wait()
	for i, n := range reads {
		if n == 0 {
			t.Errorf("%s was never answered", paths[i])
		}
	}
	var f Survey
	s.get("/facts", 200, &f)
	if want := 2 * rounds * each; f.Database.Stories != want || f.Database.Revisions != 0 {
		t.Errorf("%+v, want %d stories", f.Database, want)
	}
}
