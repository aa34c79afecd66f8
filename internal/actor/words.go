package actor

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Names are compared word by word. A word is a run of letters and digits, in
// lower case and without marks; full stops within it are left out ("U.S." is
// "us"), all else separates words ("al-Assad" is two). An ampersand is "and".

// latin holds, for runes up to its length, what they fold to; "" where the
// rune is no letter or folds to its lower case.
var latin = foldings()

func foldings() []string {
	out := make([]string, 0x250)
	for r := rune(0xC0); r < rune(len(out)); r++ {
		if f, ok := special[r]; ok {
			out[r] = f
		} else if d := norm.NFD.String(string(r)); unicode.IsLetter(r) && d[0] < utf8.RuneSelf {
			out[r] = string(unicode.ToLower(rune(d[0])))
		}
	}
	return out
}

// special letters have no decomposition.
var special = map[rune]string{'ø': "o", 'Ø': "o", 'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d", 'ł': "l", 'Ł': "l", 'ħ': "h", 'Ħ': "h",
	'ı': "i", 'ŋ': "n", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ß': "ss", 'þ': "th", 'Þ': "th", 'ə': "a", 'Ə': "a"}

// appendFold adds the folded form of r, or nothing if r only marks a letter.
func appendFold(dst []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(dst, byte(r))
	case int(r) < len(latin) && latin[r] != "":
		return append(dst, latin[r]...)
	case r >= 0x1E00 && r < 0x1F00: // Vietnamese and other marked Latin
		if d := norm.NFD.String(string(r)); d[0] < utf8.RuneSelf {
			return appendFold(dst, rune(d[0]))
		}
	case unicode.Is(unicode.Mn, r):
		return dst
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// A scanner walks over the words of a text.
type scanner struct {
	s   string
	pos int
}

// next gives the next word as written; "" at the end.
func (sc *scanner) next() string {
	s, i := sc.s, sc.pos
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if r == '&' {
			sc.pos = i + 1
			return "&"
		}
		if wordRune(r) {
			break
		}
		i += n
	}
	start := i
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if !wordRune(r) && r != '.' && !transparent(r) {
			break
		}
		i += n
	}
	sc.pos = i
	return s[start:i]
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return r == 'ʻ' || r == 'ʼ' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// transparent runes stand in transcriptions of Arabic or Hawaiian and say
// nothing to most readers.
func transparent(r rune) bool { return r == 'ʻ' || r == 'ʼ' || r == '\u00AD' }

// fold gives the folded form of a word in buf.
func fold(buf []byte, word string) []byte {
	if word == "&" {
		return append(buf, "and"...)
	}
	for _, r := range word {
		if r != '.' && !transparent(r) {
			buf = appendFold(buf, r)
		}
	}
	return buf
}

const (
	hashStart = 0xcbf29ce484222325
	hashPrime = 0x100000001b3
)

// hashWord takes h on by one word.
func hashWord(h uint64, word string) uint64 {
	var room [64]byte
	for _, c := range fold(room[:0], word) {
		h = (h ^ uint64(c)) * hashPrime
	}
	return (h ^ ' ') * hashPrime
}

// hashName gives the hash of all words of a name, and their number.
func hashName(name string) (h uint64, n int) {
	h = hashStart
	for sc := (scanner{s: name}); ; n++ {
		w := sc.next()
		if w == "" {
			return h, n
		}
		h = hashWord(h, w)
	}
}

// Key gives the folded form of a name, words set apart by one blank.
func Key(name string) string {
	buf := make([]byte, 0, len(name)+8)
	for sc := (scanner{s: name}); ; {
		w := sc.next()
		if w == "" {
			return string(buf)
		}
		if len(buf) > 0 {
			buf = append(buf, ' ')
		}
		buf = fold(buf, w)
	}
}

// A shape says how a word is written.
type shape uint8

const (
	small   shape = iota // begins in lower case, or has no case
	capital              // begins in upper case
	upper                // all letters upper case, at least two
)

func shapeOf(word string) shape {
	first, ups, lows := true, 0, 0
	s := small
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			if first {
				s = capital
			}
			ups++
			first = false
		case unicode.IsLower(r):
			lows++
			first = false
		case unicode.IsLetter(r):
			first = false
		}
	}
	if ups > 1 && lows == 0 {
		return upper
	}
	return s
}
