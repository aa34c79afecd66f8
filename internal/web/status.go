package web

import (
	"fmt"
	"net/http"
	"time"

	"dateline/internal/record"
	"dateline/internal/store"
)

type statusData struct {
	Facts       store.Facts
	First, Last string
	Size        string
	Name        string // of the database
	Version     string
	Runs        []runView
	More        int // runs that are not shown
}

type runView struct {
	store.Run
	At, Took string
	Failures []store.Failure
}

// Bounds of what the page shows.
const (
	maxRuns     = 50
	maxFailures = 20 // of a run
)

// statusPage tells what the database holds and how it came there.
func (s *Server) statusPage(w http.ResponseWriter, r *http.Request) {
	ctx, done, err := s.asking(r)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	defer done()
	db := s.opt.Store
	d := statusData{Name: db.Name(), Version: s.opt.Pipeline.Version().Short()}
	if d.Facts, err = db.Facts(ctx); err != nil {
		s.broken(w, r, err)
		return
	}
	d.First, d.Last, d.Size = record.DayText(d.Facts.First), record.DayText(d.Facts.Last), bytesText(d.Facts.Bytes)
	runs, err := db.Runs(ctx)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	d.More = max(0, len(runs)-maxRuns)
	for _, x := range runs[:min(len(runs), maxRuns)] {
		v := runView{Run: x, At: x.Started.UTC().Format("2006-01-02 15:04") + " UTC", Took: "not finished"}
		if !x.Finished.IsZero() {
			v.Took = x.Finished.Sub(x.Started).Round(100 * time.Millisecond).String()
		}
		if x.Failed > 0 {
			if v.Failures, err = db.Failures(ctx, x.ID); err != nil {
				s.broken(w, r, err)
				return
			}
			v.Failures = v.Failures[:min(len(v.Failures), maxFailures)]
		}
		d.Runs = append(d.Runs, v)
	}
	s.page(w, r, http.StatusOK, "status", pageData{Title: "Status", Data: d})
}

func bytesText(n int64) string {
	switch {
	case n == 0:
		return "in memory"
	case n < 1<<20:
		return fmt.Sprintf("%d kB", (n+1023)/1024)
	case n < 1<<30:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	}
	return fmt.Sprintf("%.1f GB", float64(n)/(1<<30))
}
