// Package resolve tells which party a noun phrase of a story stands for. It
// reads the names and descriptions of an analysed story once, composes what a
// phrase says of itself (nationality, office, organisation, place), and links
// short forms, titles, descriptions and pronouns to the party they point to.
//
// It knows nothing of acts: which phrase is whose actor is for package code to
// say. Who is who in the world is in package actor; the English words that
// describe parties are in lexicon/english.
package resolve

import (
	"fmt"
	"io/fs"

	"dateline/internal/actor"
)

// A Resolver reads stories. It is immutable and safe for concurrent use.
type Resolver struct {
	actors *actor.Tables
	words  *words
}

// New makes a resolver from the party tables and the word lists in the folder
// english of files.
func New(t *actor.Tables, files fs.FS) (*Resolver, error) {
	w, err := readWords(files)
	if err != nil {
		return nil, fmt.Errorf("words for parties: %w", err)
	}
	return &Resolver{actors: t, words: w}, nil
}
