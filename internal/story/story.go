// Package story has the one data type that readers make and every later stage
// takes: a news story as read, with what is known about it.
package story

import (
	"encoding/json"
	"strconv"

	"dateline/internal/day"
)

// A Story is one news story. All offsets, here and later, are byte offsets
// into Text, which is valid UTF-8.
type Story struct {
	ID        string
	Title     string
	Published day.Day // zero if not known
	URL       string
	Source    string // agency or paper, where known
	Text      string
	Regions   []Region // what each part of Text is, in order, not overlapping
	Dateline  Dateline // zero if there is none
	Meta      map[string]json.RawMessage
	File      string // where it was read from, for messages
	Line      int    // where in File, 0 if it is the whole file
}

// Where names the place a story was read from, "news.jsonl:7", or its id if
// it was not read from a file.
func (s *Story) Where() string {
	switch {
	case s.File == "":
		return s.ID
	case s.Line == 0:
		return s.File
	}
	return s.File + ":" + strconv.Itoa(s.Line)
}

// A Kind says what a region of a story's text is.
type Kind uint8

const (
	Body     Kind = iota // a paragraph of prose, without the dateline
	Header               // "date 2017-11-22 Headline" line, date lines, by-lines
	Headline             // a headline inside Text
	Place                // the dateline that opens the body: "Washington, Nov 21 (EFE).-"
	Caption              // a picture's caption
	Residue              // credits, links, "Read more", tags: not prose
)

// A Region is a stretch of Text of one kind; Body regions are one a paragraph.
type Region struct {
	Kind       Kind
	Start, End int
}

// A Dateline says where and when a report was filed, and by whom.
type Dateline struct {
	Start, End int
	Place      string  // as written: "KABUL, Afghanistan"
	Day        day.Day // year taken from Published where it is not told
	Agency     string  // "EFE"
}

// Filed is the day the story's relative dates count from: the dateline's day
// where it has one, else the day of publication.
func (s *Story) Filed() day.Day {
	if s.Dateline.Day.Known() {
		return s.Dateline.Day
	}
	return s.Published
}
