package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
)

// recased returns the sentence as another desk might set it: all in capitals,
// as a title, or in small letters. Trees and entities stay.
func recased(s *sentence, rng *rand.Rand) *sentence {
	out := *s
	out.words = append([]word(nil), s.words...)
	how := rng.IntN(10)
	for i := range out.words {
		w := &out.words[i]
		switch {
		case how < 4:
			w.form = strings.ToUpper(w.form)
		case how < 7:
			// A title keeps its little words small, but for the first.
			if i == 0 || len(w.form) > 3 || how == 6 {
				r, n := utf8.DecodeRuneInString(w.form)
				if !strings.HasPrefix(w.form, "n't") && r != '\'' && r != '’' {
					w.form = string(unicode.ToUpper(r)) + w.form[n:]
				}
			}
		default:
			w.form = strings.ToLower(w.form)
		}
	}
	return &out
}

// headline returns the sentence in telegraphic style: without articles, forms
// of "be" that help another verb, and the full stop.
func headline(s *sentence) *sentence {
	n := len(s.words)
	governs := make([]bool, n+1)
	for _, w := range s.words {
		governs[w.head] = true
	}
	out := *s
	out.words = nil
	at := make([]int, n+1) // new number of each word, counted from 1; 0 where it went
	for i, w := range s.words {
		goes := false
		switch w.rel {
		case "det":
			goes = w.xpos == "DT" && len(w.form) <= 3
		case "aux", "aux:pass":
			goes = w.xpos == "VBZ" || w.xpos == "VBP" || w.xpos == "VBD"
		case "punct":
			goes = i == n-1 && w.form == "."
		}
		if goes && !governs[i+1] {
			continue
		}
		out.words = append(out.words, w)
		at[i+1] = len(out.words)
	}
	if len(out.words) == 0 {
		return s
	}
	for i := range out.words {
		out.words[i].head = at[out.words[i].head]
	}
	out.spans, out.names = respan(s.spans, at), respan(s.names, at)
	return &out
}

func respan(spans []lang.Entity, at []int) []lang.Entity {
	var out []lang.Entity
	for _, e := range spans {
		first, last := 0, 0
		for i := e.First; i <= e.Last; i++ {
			if k := at[i+1]; k > 0 {
				if first == 0 {
					first = k
				}
				last = k
			}
		}
		if first > 0 {
			out = append(out, lang.Entity{First: first - 1, Last: last - 1, Kind: e.Kind})
		}
	}
	return out
}
