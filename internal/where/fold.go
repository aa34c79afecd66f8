package where

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Names are looked up by their folded form: lower case, without marks, dots
// and apostrophes, words set apart by one blank, "St." and "Mt." written out.
// So "Côte d'Ivoire", "COTE D'IVOIRE" and "Cote d Ivoire" differ no more than
// a reader would say they do.

// A folder folds text piece by piece: what has been added so far can be hashed
// at any time, which is how the finder tries one word more.
type folder struct {
	buf  []byte
	word int // where the last word begins in buf
}

func (f *folder) reset() { f.buf, f.word = f.buf[:0], 0 }

// add folds s on to what is there.
func (f *folder) add(s string) {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			f.ascii(c)
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		f.rune(r)
	}
}

// rune folds a rune beyond ASCII.
func (f *folder) rune(r rune) {
	switch r {
	case 'ı', 'İ':
		f.buf = append(f.buf, 'i')
	case 'ł', 'Ł':
		f.buf = append(f.buf, 'l')
	case 'ø', 'Ø':
		f.buf = append(f.buf, 'o')
	case 'đ', 'Đ', 'ð', 'Ð':
		f.buf = append(f.buf, 'd')
	case 'ħ', 'Ħ':
		f.buf = append(f.buf, 'h')
	case 'ə', 'Ə':
		f.buf = append(f.buf, 'a')
	case 'ß':
		f.buf = append(f.buf, "ss"...)
	case 'æ', 'Æ':
		f.buf = append(f.buf, "ae"...)
	case 'œ', 'Œ':
		f.buf = append(f.buf, "oe"...)
	case 'þ', 'Þ':
		f.buf = append(f.buf, "th"...)
	case '‘', '’', 'ʻ', 'ʼ', 'ʾ', 'ʿ', '′', '´', '\u00ad':
	case utf8.RuneError:
		f.blank()
	default:
		if r < 0xC0 || 0x2000 <= r && r < 0x2C00 {
			f.blank()
			return
		}
		var b [utf8.UTFMax]byte
		n := utf8.EncodeRune(b[:], r)
		d := norm.NFD.Properties(b[:n]).Decomposition()
		if d == nil {
			if 0x300 <= r && r < 0x370 { // a mark by itself
				return
			}
			f.buf = append(f.buf, b[:n]...)
			return
		}
		if base, _ := utf8.DecodeRune(d); base < utf8.RuneSelf {
			f.ascii(byte(base))
		} else if base != r {
			f.rune(base)
		}
	}
}

// ascii folds a character of ASCII.
func (f *folder) ascii(c byte) {
	switch {
	case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		f.buf = append(f.buf, c)
	case 'A' <= c && c <= 'Z':
		f.buf = append(f.buf, c+'a'-'A')
	case c == '.' || c == '\'' || c == '`':
	default:
		f.blank()
	}
}

// blank ends a word.
func (f *folder) blank() {
	if len(f.buf) == f.word {
		return
	}
	f.expand()
	f.buf = append(f.buf, ' ')
	f.word = len(f.buf)
}

// expand writes out the last word where it is one of the short forms that
// begin place names.
func (f *folder) expand() {
	var long string
	switch string(f.buf[f.word:]) {
	case "st":
		long = "saint"
	case "ste":
		long = "sainte"
	case "mt":
		long = "mount"
	case "ft":
		long = "fort"
	default:
		return
	}
	f.buf = append(f.buf[:f.word], long...)
}

// key gives the hash of what has been added, and whether that is anything.
func (f *folder) key() (uint64, bool) {
	n := len(f.buf)
	f.expand()
	end := len(f.buf)
	for end > 0 && f.buf[end-1] == ' ' {
		end--
	}
	h := hash(f.buf[:end])
	if n != len(f.buf) {
		f.shorten() // more may follow: "St" may yet be "Stone"
	}
	return h, end > 0
}

// shorten undoes expand.
func (f *folder) shorten() {
	switch string(f.buf[f.word:]) {
	case "saint":
		f.buf = append(f.buf[:f.word], "st"...)
	case "sainte":
		f.buf = append(f.buf[:f.word], "ste"...)
	case "mount":
		f.buf = append(f.buf[:f.word], "mt"...)
	case "fort":
		f.buf = append(f.buf[:f.word], "ft"...)
	}
}

// Fold gives the form a name is looked up by.
func Fold(s string) string {
	var f folder
	f.add(s)
	f.blank()
	n := len(f.buf)
	if n > 0 && f.buf[n-1] == ' ' {
		n--
	}
	return string(f.buf[:n])
}

// hash is FNV-1a with a finish that spreads short strings over all bits.
func hash(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
