package dup

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dateline/lexicon"
)

// A sense is what the tables say of a word.
type sense struct {
	as     string // what it counts as
	drop   bool
	date   bool // a month or weekday: no name, and numbers beside it are no figures
	number bool // a number in words
}

// A spelling changes letters in or at the end of a word.
type spelling struct {
	from, to string
	end      bool
}

type tables struct {
	words     map[string]sense
	spellings []spelling
}

// builtin is read once from the embedded data and never written again; a test
// holds that it reads without error.
var builtin = sync.OnceValue(func() *tables {
	t, err := loadTables(lexicon.FS)
	if err != nil {
		panic(err) // the program's own data is broken, not the user's
	}
	return t
})

func loadTables(fsys fs.FS) (*tables, error) {
	t := &tables{words: map[string]sense{}}
	for _, f := range []struct {
		name string
		add  func(col []string) error
	}{
		{"reading/agencies.tsv", func(col []string) error {
			if w := strings.ToLower(col[0]); !strings.ContainsAny(w, " -.&'") {
				t.words[w] = sense{drop: true}
			}
			return nil
		}},
		{"grammar/numbers.tsv", func(col []string) error {
			if len(col) == 2 && !strings.Contains(col[0], " ") && col[1][0] <= '9' { // not "dozens", which are from 24 to 99
				t.words[col[0]] = sense{as: col[1], number: col[1] != "1"} // "one" is a pronoun too
			}
			return nil
		}},
		{"reading/months.tsv", t.date},
		{"reading/weekdays.tsv", t.date},
		{"reading/house.tsv", t.house},
	} {
		if err := eachLine(fsys, f.name, f.add); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func (t *tables) date(col []string) error {
	w := strings.TrimSuffix(strings.ToLower(col[0]), ".")
	t.words[w] = sense{as: w, date: true}
	return nil
}

func (t *tables) house(col []string) error {
	switch {
	case col[0] == "drop" && len(col) == 2:
		t.words[col[1]] = sense{drop: true}
	case col[0] == "word" && len(col) == 3:
		s := t.words[col[1]] // "nov" stays a month
		s.as = col[2]
		t.words[col[1]] = s
	case (col[0] == "in" || col[0] == "end") && len(col) == 3:
		t.spellings = append(t.spellings, spelling{col[1], col[2], col[0] == "end"})
	default:
		return fmt.Errorf("want drop WORD, word WORD AS, in LETTERS AS or end LETTERS AS")
	}
	return nil
}

// eachLine hands over the columns of each line that is not empty or a comment.
func eachLine(fsys fs.FS, name string, add func(col []string) error) error {
	f, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	for n := 1; in.Scan(); n++ {
		line := in.Text()
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		if err := add(strings.Split(line, "\t")); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return in.Err()
}

// A word is one word of a text, as it is compared.
type word struct {
	hash   uint64
	number bool // a figure, in digits or words
	name   bool // written with a capital inside a sentence
	date   bool // a month or weekday
}

// A scanner takes text apart into words.
type scanner struct {
	t   *tables
	buf []byte
	// begins: the next word begins a sentence, so its capital says nothing.
	begins bool
	// short: the word before is of three letters at most and has a capital:
	// after "Mr." no sentence begins.
	short bool
}

// words hands over the words of text, without those left out. What it knows of
// the end of one text holds for the beginning of the next.
func (s *scanner) words(text string, yield func(word)) {
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c >= '0' && c <= '9':
			i = s.figure(text, i, yield)
		case c == '%':
			yield(word{hash: hash([]byte{'%'})})
			i++
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			i = s.letters(text, i, yield)
		case c < utf8.RuneSelf:
			s.mark(rune(c))
			i++
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				i = s.letters(text, i, yield)
				break
			}
			s.mark(r)
			i += n
		}
	}
}

// mark takes note of a mark between words.
func (s *scanner) mark(r rune) {
	switch r {
	case '.':
		s.begins = s.begins || !s.short
	case '!', '?', ':', '"', '“', '‘', '«', '\n':
		s.begins = true
	}
}

// figure reads a number in digits: 3,000 and 3000 are one, 3.5 is not 35.
func (s *scanner) figure(text string, i int, yield func(word)) int {
	s.buf = s.buf[:0]
	for ; i < len(text); i++ {
		c := text[i]
		if c >= '0' && c <= '9' {
			s.buf = append(s.buf, c)
			continue
		}
		if i+1 == len(text) || text[i+1] < '0' || text[i+1] > '9' {
			break
		}
		if c == '.' {
			s.buf = append(s.buf, c)
		} else if c != ',' {
			break
		}
	}
	s.begins, s.short = false, false
	yield(word{hash: hash(s.buf), number: true})
	return i
}

// letters reads a word: lower case, without marks on letters, points inside an
// abbreviation and what follows an apostrophe; then as the tables have it.
func (s *scanner) letters(text string, i int, yield func(word)) int {
	s.buf = s.buf[:0]
	capital, n := false, 0
	for i < len(text) {
		c := text[i]
		switch {
		case c >= 'a' && c <= 'z':
			s.buf = append(s.buf, c)
			i++
		case c >= 'A' && c <= 'Z':
			capital = capital || n == 0
			s.buf = append(s.buf, c|0x20)
			i++
		case c == '.' && n == 1 && i+1 < len(text) && isLetter(text[i+1]), // U.S., p.m.
			c == '.' && n > 1 && text[i-2] == '.' && i+1 < len(text) && isLetter(text[i+1]): // U.S.A.
			i++
			continue
		case c < utf8.RuneSelf:
			if c == '\'' {
				i = s.apostrophe(text, i+1, n)
			}
			s.done(capital, n, yield)
			return i
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			if r == '’' {
				i = s.apostrophe(text, i+size, n)
				s.done(capital, n, yield)
				return i
			}
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) {
				s.done(capital, n, yield)
				return i
			}
			i += size
			capital = capital || n == 0 && unicode.IsUpper(r)
			s.rune(r)
		}
		n++
	}
	s.done(capital, n, yield)
	return i
}

// apostrophe skips the s of a genitive; other endings are words of their own.
func (s *scanner) apostrophe(text string, i, n int) int {
	if n > 0 && i < len(text) && text[i]|0x20 == 's' && (i+1 == len(text) || !isLetter(text[i+1])) {
		return i + 1
	}
	return i
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf }

// rune adds a letter beyond ASCII, without its marks.
func (s *scanner) rune(r rune) {
	if unicode.IsMark(r) {
		return
	}
	r = unicode.ToLower(r)
	var enc [utf8.UTFMax]byte
	b := enc[:utf8.EncodeRune(enc[:], r)]
	if d := norm.NFD.Properties(b).Decomposition(); len(d) > 0 {
		if r, _ := utf8.DecodeRune(d); unicode.IsLetter(r) {
			s.buf = utf8.AppendRune(s.buf, r)
			return
		}
	}
	s.buf = append(s.buf, b...)
}

// done hands over the word in the buffer.
func (s *scanner) done(capital bool, n int, yield func(word)) {
	begins := s.begins
	s.begins, s.short = false, capital && n <= 3
	is, known := s.t.words[string(s.buf)]
	if is.drop {
		return
	}
	w := word{number: is.number, date: is.date, name: capital && !begins && n > 1 && !is.date && !is.number}
	if known {
		s.buf = append(s.buf[:0], is.as...)
	} else if len(s.buf) >= 5 {
		s.respell()
	}
	w.hash = hash(s.buf)
	yield(w)
}

// respell writes the word as the table of spellings has it.
func (s *scanner) respell() {
	for _, r := range s.t.spellings {
		if r.end {
			if bytes.HasSuffix(s.buf, []byte(r.from)) {
				s.buf = append(s.buf[:len(s.buf)-len(r.from)], r.to...)
			}
			continue
		}
		// The change never makes a word longer, so it is done in place.
		for from := 1; from < len(s.buf); {
			at := strings.Index(string(s.buf[from:]), r.from)
			if at < 0 {
				break
			}
			at += from
			n := copy(s.buf[at:], r.to)
			n += copy(s.buf[at+n:], s.buf[at+len(r.from):])
			s.buf = s.buf[:at+n]
			from = at + len(r.to)
		}
	}
}

// hash is FNV-1a with its bits mixed.
func hash(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return mix(h)
}

// mix is the finaliser of SplitMix64: every bit of the input moves all bits.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
