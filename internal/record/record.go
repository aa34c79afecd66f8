// Package record writes coded stories down: as JSON lines, as a table for
// spreadsheets, and as a report for people at a terminal. It gives records
// their ids. It decides nothing about what a record says.
package record

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"io"
	"strconv"

	"dateline/internal/event"
	"dateline/internal/story"
)

// A Coded is a story with the records coded from it.
type Coded struct {
	Story     *story.Story
	Sentences []Span // where the sentences that mentions count stand in the text
	Events    []event.Event
	Why       [][]Reason // the reasons for each event, if they were asked for
	Marks     []Mark     // times, places and quotations, if reasons were asked for
}

// A Span is a stretch of a story's text, in bytes.
type Span struct{ Start, End int }

// A Reason tells how one field of a record came about.
type Reason struct {
	Field string `json:"field"` // "type", "actors", "date", ...
	Value string `json:"value"` // what was decided
	Words string `json:"words"` // the story's words it was read from, "" if none
	By    string `json:"by"`    // the step or rule that decided
}

// A Writer takes coded stories one after the other.
type Writer interface {
	Write(*Coded) error
	// Close writes what comes last. It does not close the file.
	Close() error
}

// Formats are the names New knows.
var Formats = []string{"jsonl", "csv", "table", "report"}

// New makes the writer for a format.
func New(format string, w io.Writer, s Style) (Writer, error) {
	switch format {
	case "jsonl":
		return NewJSONL(w), nil
	case "csv":
		return NewCSV(w), nil
	case "table":
		return NewTable(w, s), nil
	case "report":
		return NewReport(w, s), nil
	}
	return nil, fmt.Errorf("no format %q", format)
}

var idAlphabet = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Identify sets the ids of a story's events: 16 letters and digits that follow
// from the story's id, the type and where in the text the act is first
// mentioned, and from nothing else. So an id is the same on every machine, and
// it stays when a later version knows a party, a date or a place better.
// Several records of one type at one word are counted.
func Identify(events []event.Event) {
	type key struct {
		typ string
		at  int
	}
	seen := map[key]int{}
	for i := range events {
		e := &events[i]
		k := key{typ: e.Type, at: -1}
		if len(e.Mentions) > 0 {
			k.at = e.Mentions[0].Start
		}
		h := sha256.New()
		for _, part := range []string{e.Story, e.Type, strconv.Itoa(k.at), strconv.Itoa(seen[k])} {
			// Lengths first, so that no two lists of parts run together alike.
			fmt.Fprintf(h, "%d:%s", len(part), part)
		}
		seen[k]++
		e.ID = idAlphabet.EncodeToString(h.Sum(nil)[:10])
	}
}
