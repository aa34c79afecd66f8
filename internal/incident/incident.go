// Package incident merges the events of many stories into incidents: one act,
// told by several stories. What an incident holds follows from the set of
// events alone, not from their order, and is local: an event can only bear on
// the incidents of the few blocks that Keys names, so a store merges again
// only the blocks that new or removed events stand in.
//
// It decides by weighing evidence (evidence.go): type, mode, parties, place,
// date, words and numbers. It knows no words; which types and modes may be one
// act is lexicon/ontology/incidents.tsv. Nothing is thrown away: every event's
// id is kept, and so is each detail on which the stories differ.
package incident

import (
	"runtime"
	"slices"
	"strings"
	"sync"

	"dateline/internal/event"
)

// An Item is an event as merging sees it.
type Item struct {
	Event *event.Event
	// Family is the group of near-duplicate stories that the event's story
	// belongs to, "" if it stands alone. Stories of one family are one source.
	Family string
	// Text is the words around the act, such as its sentence; "" if not at hand.
	Text string
}

// A Key names a block: what is merged in one go.
type Key string

// An Incident is one act as all stories tell it.
type Incident struct {
	ID string `json:"id"` // follows from the id of the event that founds it
	// Key is the block that the incident belongs to.
	Key Key `json:"-"`
	// What the stories tell, each field as most independent sources have it.
	Type       string        `json:"type"`
	Mode       []string      `json:"mode"`
	Cameo      string        `json:"cameo"`
	Quad       int           `json:"quad"`
	Score      float64       `json:"score"`
	Actors     []event.Party `json:"actors"`
	Recipients []event.Party `json:"recipients"`
	Date       *event.Date   `json:"date"`
	Place      *event.Place  `json:"place"`
	Status     string        `json:"status"`
	Contexts   []string      `json:"contexts"`
	Size       *event.Size   `json:"size,omitempty"`
	DisputedBy []event.Party `json:"disputed_by,omitempty"`
	Confidence float64       `json:"confidence,omitempty"` // that of the surest event
	// Who tells it. Independent counts families, not stories.
	Events      []string `json:"events"`
	Stories     []string `json:"stories"`
	Sources     []string `json:"sources"`
	Independent int      `json:"independent"`
	// First and Last are the days of the first and the last story, "" if unknown.
	First string `json:"first"`
	Last  string `json:"last"`
	// History is how the status changed from story to story: planned, then done.
	History []Step `json:"history"`
	// Conflicts are the fields that stories tell differently, in the order of
	// the fields below.
	Conflicts []Conflict `json:"conflicts"`
}

// A Step is a status with the event that first told it.
type Step struct {
	Published string `json:"published"`
	Status    string `json:"status"`
	Event     string `json:"event"`
}

// A Conflict is a field that the stories do not agree on: type, mode, date,
// place, actors, recipients, dead, injured, arrested, participants, or
// disputed (some deny that it happened).
type Conflict struct {
	Field  string  `json:"field"`
	Claims []Claim `json:"claims"`
}

// A Claim is one value with the events that tell it and who vouches for it
// there. Claims of most events come first.
type Claim struct {
	Value    string   `json:"value"`
	Events   []string `json:"events"`
	Speakers []string `json:"speakers"`
}

// All merges a whole set, block by block on all processors. It is for sets
// that fit in memory; a store calls Keys and Merge. Incidents come sorted by
// block, then first day and id.
func (m *Merger) All(items []Item) []Incident {
	blocks := map[Key][]Item{}
	for _, it := range items {
		for _, k := range m.Keys(it.Event) {
			blocks[k] = append(blocks[k], it)
		}
	}
	keys := make([]Key, 0, len(blocks))
	for k := range blocks {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	out := make([][]Incident, len(keys))
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(keys)) {
		wg.Go(func() {
			for i := range next {
				out[i] = m.Merge(keys[i], blocks[keys[i]])
			}
		})
	}
	for i := range keys {
		next <- i
	}
	close(next)
	wg.Wait()
	return slices.Concat(out...)
}

func byDay(a, b Incident) int {
	if c := strings.Compare(a.First, b.First); c != 0 {
		return c
	}
	return strings.Compare(a.ID, b.ID)
}
