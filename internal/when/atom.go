package when

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
)

// An atom is what a pattern matches: a run of letters, a run of figures, or
// one other sign. Tokens are cut further, so that the patterns do not depend on
// how a tokenizer treats "mid-May", "3rd", "1980s" or "10:30".
type atom struct {
	text    string // lower case, letters without inner points: "am" for "a.m."
	tag     string // Penn tag of the token
	token   int
	capital bool
	number  int  // value of a run of figures, else -1
	digits  int  // how many figures
	comma   bool // the figures have a thousands comma
	name    bool // in a person's name
	spaced  bool // white space follows
	mask    uint64
	entries []entry
}

// atoms cuts a sentence. A full stop that ends no sentence is dropped: it only
// marks an abbreviation.
func (f *Finder) atoms(buf []atom, s *lang.Sentence) []atom {
	buf = buf[:0]
	for i := range s.Tokens {
		t := &s.Tokens[i]
		last := i == len(s.Tokens)-1
		spaced := last || s.Tokens[i+1].Start > t.End
		first := len(buf)
		for p := 0; p < len(t.Form); {
			n, kind := run(t.Form[p:])
			piece := t.Form[p : p+n]
			p += n
			if piece == "." && !last && f.dropsPoint(buf) {
				continue
			}
			a := atom{text: piece, tag: t.XPOS, token: i, number: -1}
			switch kind {
			case sign:
				a.text = strings.ReplaceAll(piece, "’", "'")
			case figures:
				a.number, a.digits, a.comma = figureValue(piece)
			case letters:
				r, _ := utf8.DecodeRuneInString(piece)
				a.capital = unicode.IsUpper(r)
				a.text = strings.ReplaceAll(strings.ToLower(piece), ".", "")
			}
			a.entries = f.words.of[a.text]
			for _, e := range a.entries {
				a.mask |= 1 << e.class
			}
			buf = append(buf, a)
		}
		if spaced && len(buf) > first {
			buf[len(buf)-1].spaced = true
		}
	}
	for _, e := range s.Entities {
		if e.Kind != lang.Person {
			continue
		}
		for i := range buf {
			if buf[i].token >= e.First && buf[i].token <= e.Last {
				buf[i].name = true
			}
		}
	}
	return buf
}

// dropsPoint tells whether a full stop after the atoms so far marks only an
// abbreviation: after letters, not between figures ("21.11.2017").
func (f *Finder) dropsPoint(atoms []atom) bool {
	return len(atoms) == 0 || atoms[len(atoms)-1].number < 0
}

type runKind uint8

const (
	sign runKind = iota
	letters
	figures
)

// run gives the length and kind of the atom that opens s.
func run(s string) (int, runKind) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r >= '0' && r <= '9':
		n := 1
		for n < len(s) {
			if s[n] >= '0' && s[n] <= '9' || n+3 < len(s) && s[n] == ',' && threeFigures(s[n+1:]) {
				n++
				continue
			}
			break
		}
		return n, figures
	case unicode.IsLetter(r):
		n := size
		for n < len(s) {
			r, size := utf8.DecodeRuneInString(s[n:])
			inner := r == '.' && n+1 < len(s) && letterAt(s[n+1:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && !inner {
				break
			}
			n += size
		}
		return n, letters
	case (r == '\'' || r == '’') && len(s) > size && (s[size] == 's' || s[size] == 'S') && len(s) == size+1:
		return len(s), sign // the possessive is one atom
	}
	return size, sign
}

func letterAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// threeFigures tells whether s opens with exactly three figures.
func threeFigures(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 3
}

const maxFigure = 1 << 30

func figureValue(s string) (n, digits int, comma bool) {
	for i := 0; i < len(s); i++ {
		if s[i] == ',' {
			comma = true
			continue
		}
		digits++
		if n < maxFigure/10 {
			n = n*10 + int(s[i]-'0')
		} else {
			n = maxFigure
		}
	}
	return n, digits, comma
}
