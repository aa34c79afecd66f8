package api

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strconv"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"dateline/internal/event"
	"dateline/internal/store"
)

const eventStream = "text/event-stream"

// A hub keeps the events stored last, numbered, for those who follow.
type hub struct {
	mu      sync.Mutex
	boot    string // names this run of the program in ids
	keep    int
	last    int            // number of the newest, from 1
	ring    []*event.Event // the newest at last % keep
	news    chan struct{}  // closed when there are more
	closed  bool
	places  chan struct{}
	onClose func()
}

func newHub(keep, followers int) *hub {
	b := make([]byte, 4)
	_, _ = rand.Read(b) // never fails
	return &hub{boot: hex.EncodeToString(b), keep: keep, ring: make([]*event.Event, keep), news: make(chan struct{}), places: make(chan struct{}, followers)}
}

// add takes what was stored.
func (h *hub) add(events []*event.Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return
	}
	for _, e := range events {
		h.last++
		h.ring[h.last%h.keep] = e
	}
	close(h.news)
	h.news = make(chan struct{})
}

func (h *hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return
	}
	h.closed = true
	if h.onClose != nil {
		h.onClose()
	}
	close(h.news)
}

// maxBatch is how many events a follower takes at a time.
const maxBatch = 500

// since gives events after a number, and a channel that is closed when there
// are more. lost tells that some are no longer kept.
func (h *hub) since(n int) (events []*event.Event, last int, more <-chan struct{}, lost, closed bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if n > h.last || h.last-n > h.keep {
		return nil, h.last, h.news, true, h.closed
	}
	for last = n; last < h.last && len(events) < maxBatch; {
		last++
		events = append(events, h.ring[last%h.keep])
	}
	return events, last, h.news, false, h.closed
}

// newest is the number of the event stored last.
func (h *hub) newest() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.last
}

func (h *hub) id(n int) string { return h.boot + "-" + strconv.Itoa(n) }

var liveID = regexp.MustCompile(`^([0-9a-f]{8})-(0|[1-9][0-9]{0,17})$`)

// number reads an id of this hub; ok is false for one of another run.
func (h *hub) number(id string) (n int, ok bool) {
	m := liveID.FindStringSubmatch(id)
	if m == nil || m[1] != h.boot {
		return 0, false
	}
	n, err := strconv.Atoi(m[2])
	return n, err == nil
}

type liveIn struct {
	FilterParams
	LastID string `header:"Last-Event-ID" doc:"The id of the last event seen, as browsers send it when they connect again."`
}

// beat is how often a feed without news says that it is still there, and
// sendTime how long a follower may take to read.
const (
	beat     = 15 * time.Second
	sendTime = 20 * time.Second
)

func (s *Server) liveRoutes() {
	op := operation(follows, "live", http.MethodGet, "/live", "Events", "Follow events",
		"Server-sent events: each event that is stored from now on and meets the conditions, as a message of type event whose data is the record as JSON. A message of type start comes first, so that there is an id to resume from. Who connects again with Last-Event-ID has what was missed; where that is no longer known, a message of type reset says so, and the events are to be asked for anew.")
	op.Responses["200"] = &huma.Response{Description: "Messages of type start, event and reset.", Content: map[string]*huma.MediaType{
		eventStream: {Schema: &huma.Schema{Type: huma.TypeString}},
	}}
	huma.Register(s.api, op, s.live)
}

func (s *Server) live(ctx context.Context, in *liveIn) (*huma.StreamResponse, error) {
	f, err := in.Filter()
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	if len(f.Event) > 0 {
		return nil, huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: "no id of an event is known before it is stored", Location: "query.event"})
	}
	f.Reprints = true // what is a reprint is found later
	select {
	case s.hub.places <- struct{}{}:
	default:
		return nil, huma.Error503ServiceUnavailable("too many follow the feed at the moment")
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		defer func() { <-s.hub.places }()
		_, w := humago.Unwrap(hc)
		w.Header().Set("Content-Type", eventStream)
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("X-Accel-Buffering", "no")
		// The feed ends when its reader goes; there is nobody to tell.
		_ = s.follow(ctx, &feed{w}, f, in.LastID, in.conditions())
	}}, nil
}

// conditions tells whether a follower asks for less than all.
func (p *FilterParams) conditions() bool {
	f, err := p.Filter()
	f.Reprints = false
	b, jerr := json.Marshal(f)
	none, nerr := json.Marshal(store.Filter{})
	return err != nil || jerr != nil || nerr != nil || string(b) != string(none)
}

// follow writes messages until ctx or the hub ends.
func (s *Server) follow(ctx context.Context, out *feed, f store.Filter, lastID string, choose bool) error {
	at := s.hub.newest()
	if lastID != "" {
		n, ok := s.hub.number(lastID)
		if _, _, _, lost, _ := s.hub.since(n); ok && !lost {
			at = n
			if err := out.comment("resumed"); err != nil {
				return err
			}
		} else if err := out.message("reset", s.hub.id(at), map[string]string{"reason": "what came after " + lastID + " is not known any more; ask for the events anew"}); err != nil {
			return err
		}
	} else if err := out.message("start", s.hub.id(at), map[string]string{"version": s.Pipeline.Version().Short()}); err != nil {
		return err
	}
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		events, last, more, lost, closed := s.hub.since(at)
		if lost {
			at = last
			if err := out.message("reset", s.hub.id(at), map[string]string{"reason": "events came faster than they were read; ask for them anew"}); err != nil {
				return err
			}
			continue
		}
		if len(events) > 0 {
			wanted, err := s.wanted(ctx, events, f, choose)
			if err != nil {
				return err
			}
			for i, e := range events {
				if wanted != nil && !wanted[e.ID] {
					continue
				}
				if err := out.message("event", s.hub.id(last-len(events)+i+1), e); err != nil {
					return err
				}
			}
			at = last
			continue
		}
		if closed {
			return nil
		}
		select {
		case <-more:
		case <-tick.C:
			if err := out.comment("still here"); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// wanted gives the ids of those events that meet the conditions; nil is all.
func (s *Server) wanted(ctx context.Context, events []*event.Event, f store.Filter, choose bool) (map[string]bool, error) {
	if !choose {
		return nil, nil
	}
	ctx, cancel := context.WithTimeout(ctx, s.Limits.Time)
	defer cancel()
	f.Event = make([]string, len(events))
	for i, e := range events {
		f.Event[i] = e.ID
	}
	out := map[string]bool{}
	for e, err := range s.Store.Events(ctx, f, store.Page{}) {
		if err != nil {
			return nil, err
		}
		out[e.ID] = true
	}
	return out, nil
}

// A feed writes server-sent events.
type feed struct{ w http.ResponseWriter }

func (f *feed) send(text string) error {
	rc := http.NewResponseController(f.w)
	_ = rc.SetWriteDeadline(time.Now().Add(sendTime)) // where it cannot be set, none is
	if _, err := io.WriteString(f.w, text); err != nil {
		return err
	}
	return rc.Flush()
}

func (f *feed) comment(text string) error { return f.send(": " + text + "\n\n") }

func (f *feed) message(typ, id string, data any) error {
	b, err := json.Marshal(data) // has no line ends
	if err != nil {
		return err
	}
	return f.send(fmt.Sprintf("id: %s\nevent: %s\ndata: %s\n\n", id, typ, b))
}
