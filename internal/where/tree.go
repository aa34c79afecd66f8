package where

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
)

// A tree gives a sentence's tokens with their dependents.
type tree struct {
	tok  []lang.Token
	kids [][]int // in order
}

func newTree(s *lang.Sentence) tree {
	t := tree{tok: s.Tokens, kids: make([][]int, len(s.Tokens))}
	count := make([]int, len(s.Tokens))
	n := 0
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; h >= 0 && h < len(count) && h != i {
			count[h]++
			n++
		}
	}
	all := make([]int, n)
	for h, c := range count {
		t.kids[h], all = all[:0:c], all[c:]
	}
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; h >= 0 && h < len(count) && h != i {
			t.kids[h] = append(t.kids[h], i)
		}
	}
	return t
}

// rel is the relation of token i without its subtype.
func (t *tree) rel(i int) string {
	r, _, _ := strings.Cut(t.tok[i].Rel, ":")
	return r
}

// head is the governor of token i, -1 at the root.
func (t *tree) head(i int) int {
	if h := t.tok[i].Head; h >= 0 && h < len(t.tok) && h != i {
		return h
	}
	return -1
}

// top is the token of a span that the rest of it hangs on: the first whose
// governor lies outside.
func (t *tree) top(first, last int) int {
	for i := first; i <= last; i++ {
		if h := t.head(i); (h < first || h > last) && t.rel(i) != "punct" && t.rel(i) != "case" && t.rel(i) != "det" {
			return i
		}
	}
	return last
}

// within tells whether token i hangs on token top, directly or not, in at most
// a sentence's length of steps.
func (t *tree) within(i, top int) bool {
	for n := 0; i >= 0 && n <= len(t.tok); n++ {
		if i == top {
			return true
		}
		i = t.head(i)
	}
	return false
}

// capital tells whether a word begins with a capital letter.
func capital(s string) bool {
	if s == "" {
		return false
	}
	if c := s[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// named tells whether a word is written as a name or the end of one: with a
// capital, at its front or after an apostrophe ("d'Ivoire").
func named(s string) bool {
	if capital(s) {
		return true
	}
	for _, mark := range [...]string{"'", "’"} {
		if _, rest, ok := strings.Cut(s, mark); ok && capital(rest) {
			return true
		}
	}
	return false
}

// shouted tells whether a word has no small letter.
func shouted(s string) bool {
	up := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		up = up || unicode.IsUpper(r)
	}
	return up
}
