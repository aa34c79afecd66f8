package where

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"strings"
)

// A class is a set of English words that matter for places; several may hold
// for one word. lexicon/places/words.tsv says what each is for.
type class uint32

const (
	cUnit class = 1 << iota
	cTown
	cCountry
	cWater
	cLand
	cSite
	cBody
	cHappening
	cIn
	cNear
	cFrom
	cTo
	cPart
	cDistance
	cSide
	cOff
	cJoin
	cTitle
	cTakes
	cHere
	cThere
	cCapital
	cNamely
	cOn
	cEnters
	cPaper
	cDuring
	cLight
	cInto
	cHearers
	cGoes
	cWhen
)

var classNames = map[string]class{
	"unit": cUnit, "town": cTown, "country": cCountry, "water": cWater, "land": cLand, "site": cSite, "body": cBody,
	"happening": cHappening, "in": cIn, "near": cNear, "from": cFrom, "to": cTo, "part": cPart, "distance": cDistance,
	"side": cSide, "off": cOff, "joins": cJoin, "title": cTitle, "takes": cTakes, "here": cHere, "there": cThere,
	"capital": cCapital, "namely": cNamely, "on": cOn, "enters": cEnters, "paper": cPaper, "during": cDuring, "light": cLight, "into": cInto, "hearers": cHearers, "goes": cGoes, "when": cWhen,
}

type words map[string]class

// readLines calls f with the tab-separated fields of each line of a table of
// the lexicon.
func readLines(fsys fs.FS, name string, fields int, f func(p []string) error) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	sc := bufio.NewScanner(bytes.NewReader(b))
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		p := strings.Split(line, "\t")
		if len(p) != fields {
			return fmt.Errorf("%s:%d: %d fields, want %d", name, n, len(p), fields)
		}
		if err := f(p); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return sc.Err()
}

func readWords(fsys fs.FS) (words, error) {
	w := words{}
	err := readLines(fsys, "places/words.tsv", 2, func(p []string) error {
		c, ok := classNames[p[0]]
		if !ok {
			return fmt.Errorf("class %q", p[0])
		}
		for _, x := range strings.Split(p[1], "|") {
			w[x] |= c
		}
		return nil
	})
	return w, err
}

// of gives the classes of a word, in any case.
func (w words) of(form string) class {
	if c, ok := w[form]; ok {
		return c
	}
	return w[strings.ToLower(form)]
}
