// Package dup finds the same story told twice: reprints of one text, cut,
// re-headed or edited, and the updates of a running story. It compares
// sketches of fixed size, made once a story; it does not read meaning, and two
// reports of one event in different words are strangers to it.
package dup

import (
	"cmp"
	"strings"

	"dateline/internal/day"
)

// A Relation is what two stories are to each other.
type Relation uint8

// Relations, from none to the closest.
const (
	Unrelated Relation = iota
	Update             // much of the text is shared, and the newer adds to it or changes it
	Reprint            // the same text, perhaps cut or edited
)

// String gives the relation's name.
func (r Relation) String() string {
	switch r {
	case Update:
		return "update"
	case Reprint:
		return "reprint"
	}
	return "unrelated"
}

// A Story is what is compared of a story. ID is unique.
type Story struct {
	ID        string
	Published day.Day // zero if not known
	Sketch    Sketch
}

// Order is the order stories are taken in: by day of publication, then by id.
// Stories without a day come first.
func Order(a, b *Story) int {
	return cmp.Or(cmp.Compare(a.Published, b.Published), strings.Compare(a.ID, b.ID))
}

// A Link ties a story to one before it.
type Link struct {
	To       string // the earlier story's id; "" if the story repeats none
	Relation Relation
	Shared   int // per mille of the shorter text that the other has too
	Words    int // about how many words they share in passages of four and more
}

// Limits of a comparison; docs/duplicates.md says where they come from.
const (
	// Window is how many days a story and one it repeats are apart at most.
	Window = 7
	// Nearest is how many stories before it under each of its keys a story is
	// compared with: so many nearest in order, however many there are.
	Nearest = 32
)
