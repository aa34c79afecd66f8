// Package eval measures coded events, and the language analysis behind them,
// against gold made by hand. The figures and their layout are those of the
// public scorer the project is measured with; it codes nothing itself.
package eval

import (
	_ "embed"
	"strings"
	"unicode"

	"dateline/internal/event"
)

// reciprocal types have no fixed direction: the two sides are poured together
// before they are compared.
var reciprocal = map[string]bool{"CONSULT": true, "AGREE": true, "COOPERATE": true, "SUPPORT": true, "ASSAULT": true}

//go:embed stopwords.txt
var stopwordFile string

var stopwords = wordSet(stopwordFile)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// words is the set of lower-cased words of a name, without function words.
// An apostrophe is part of a word.
func words(s string) map[string]bool {
	// The only letter whose lower case is two: the dot above is no letter.
	s = strings.ToLower(strings.ReplaceAll(s, "İ", "i\u0307"))
	set := map[string]bool{}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool {
		return !(unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' || r == '\'')
	}) {
		if !stopwords[w] {
			set[w] = true
		}
	}
	return set
}

func shareWord(a, b string) bool {
	x, y := words(a), words(b)
	for w := range x {
		if y[w] {
			return true
		}
	}
	return false
}

// sameParty: the same country and, where both have sectors, one in common;
// where either country is not known, a word of the names in common.
func sameParty(p, q event.Party) bool {
	if p.Country != "" && q.Country != "" {
		if p.Country != q.Country {
			return false
		}
		if len(p.Sectors) == 0 || len(q.Sectors) == 0 {
			return true
		}
		for _, s := range p.Sectors {
			for _, t := range q.Sectors {
				if s == t {
					return true
				}
			}
		}
		return false
	}
	return shareWord(p.Name, q.Name)
}

func among(p event.Party, side []event.Party) bool {
	for _, q := range side {
		if sameParty(p, q) {
			return true
		}
	}
	return false
}

// sameSide: some party in common; an empty side agrees with an empty side only.
func sameSide(a, b []event.Party) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == 0 && len(b) == 0
	}
	for _, p := range a {
		if among(p, b) {
			return true
		}
	}
	return false
}

func poured(e *event.Event) []event.Party {
	return append(append([]event.Party(nil), e.Actors...), e.Recipients...)
}

func sameWho(g, s *event.Event) bool {
	if !reciprocal[g.Type] {
		return sameSide(g.Actors, s.Actors) && sameSide(g.Recipients, s.Recipients)
	}
	want, got := poured(g), poured(s)
	if len(want) == 0 {
		return len(got) == 0
	}
	hits := 0
	for _, p := range want {
		if among(p, got) {
			hits++
		}
	}
	return hits >= min(2, len(want))
}

func overlap(d, e *event.Date) bool {
	if d == nil || e == nil {
		return d == e
	}
	return d.From <= e.To && e.From <= d.To
}

func sameDate(d, e *event.Date) bool {
	if d == nil || e == nil {
		return d == e
	}
	return d.From == e.From && d.To == e.To
}

func samePlace(p, q *event.Place) bool {
	if p == nil || q == nil {
		return p == q
	}
	return p.Country == q.Country || shareWord(p.Name, q.Name)
}

func sameSet(a, b []string) bool {
	in := func(xs, ys []string) bool {
		for _, x := range xs {
			found := false
			for _, y := range ys {
				found = found || x == y
			}
			if !found {
				return false
			}
		}
		return true
	}
	return in(a, b) && in(b, a)
}
