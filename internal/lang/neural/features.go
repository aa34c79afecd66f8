package neural

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Setting says how the letters of a whole sentence are cased, which decides
// how far the case of one word can be trusted.
type Setting uint8

// Settings of a sentence.
const (
	Plain    Setting = iota
	Capitals         // "OBAMA MEETS PUTIN"
	Titles           // "Obama Meets Putin in Geneva"
	Small            // "obama meets putin"
)

// SettingOf looks at the words of a sentence that have letters.
func SettingOf(n int, form func(int) string) Setting {
	var words, upper, initial, long, longInitial int
	for i := range n {
		f := form(i)
		r, size := utf8.DecodeRuneInString(f)
		if !unicode.IsLetter(r) {
			continue
		}
		words++
		up := unicode.IsUpper(r)
		if up {
			initial++
		}
		if len(f) > size {
			if allUpper(f) {
				upper++
			}
			if len(f) > 3 {
				long++
				if up {
					longInitial++
				}
			}
		}
	}
	switch {
	case words < 3:
		return Plain
	case upper*10 >= words*7:
		return Capitals
	case initial == 0:
		return Small
	case long >= 3 && longInitial*10 >= long*8:
		return Titles
	}
	return Plain
}

func allUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// plain reads typographic quotes and dashes as what a typewriter has.
func plain(r rune) rune {
	switch r {
	case '“', '”', '„', '«', '»', '‟':
		return '"'
	case '‘', '’', '‚', '‛', '`', '´', 'ʼ':
		return '\''
	case '–', '—', '―', '‒', '‐', '‑', '−':
		return '-'
	}
	return r
}

// fold gives the key under which a form is looked up: lower case, with
// typographic quotes and dashes read as their plain forms, so that the same
// story set in another house's style is analysed alike.
func fold(dst []byte, form string) []byte {
	dst = dst[:0]
	for _, r := range form {
		if r = plain(r); r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			dst = append(dst, byte(r))
			continue
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
	}
	switch string(dst) {
	case "''": // as well ``
		return append(dst[:0], '"')
	case "…", ". . .":
		return append(dst[:0], "..."...)
	case "---", "----", "-----":
		return append(dst[:0], "--"...)
	case "-":
		if form == "–" || form == "—" || form == "―" {
			return append(dst, '-')
		}
	}
	return dst
}

// Kinds of feature; part of the key of a row.
const (
	kindVector = 'v' // a pretrained word vector
	kindWord   = 'w'
	kindPrefix = 'p'
	kindSuffix = 's'
	kindShape  = 'x'
	kindList   = 'g' // a word of the name lists; finds its class
	kindClass  = 'k' // a class
	kindPlace  = 'c' // the sentence's setting and whether the word opens it
)

// Features computes the look-up keys of words. It is shared by the trainer and
// the run time so that the two cannot differ; it holds only buffers.
type Features struct {
	folded, digits, shape []byte
	starts                []int
}

// Vector calls try with keys of pretrained vectors for the form, from best to
// worst, until one is found.
func (f *Features) Vector(form string, try func(key uint64) bool) bool {
	f.folded = fold(f.folded, form)
	if try(hash(kindVector, f.folded)) {
		return true
	}
	// An unknown compound is taken for its last part: "anti-junta" for "junta".
	if i := bytes.LastIndexByte(f.folded, '-'); i > 0 && len(f.folded)-i > 3 {
		return try(hash(kindVector, f.folded[i+1:]))
	}
	return false
}

// Append appends the keys of the form's learned rows, the word itself first.
func (f *Features) Append(keys []uint64, form string) []uint64 {
	f.folded = fold(f.folded, form)
	f.digits = append(f.digits[:0], f.folded...)
	for i, c := range f.digits {
		if '0' <= c && c <= '9' {
			f.digits[i] = '0'
		}
	}
	d := f.digits
	keys = append(keys, hash(kindWord, d))
	f.starts = f.starts[:0]
	for i := 0; i < len(d); {
		f.starts = append(f.starts, i)
		_, size := utf8.DecodeRune(d[i:])
		i += size
	}
	f.starts = append(f.starts, len(d))
	n := len(f.starts) - 1
	for k := 1; k <= 4 && k < n; k++ {
		keys = append(keys, hash(kindPrefix, d[:f.starts[k]]), hash(kindSuffix, d[f.starts[n-k]:]))
	}
	f.shape = shape(f.shape, form)
	if string(f.folded) == "--" {
		f.shape = append(f.shape[:0], "--"...)
	}
	return append(keys, hash(kindShape, f.shape))
}

// PlaceKey is the key of the row that says where a word stands: in what
// setting, and whether it opens the sentence.
func PlaceKey(s Setting, first bool) uint64 {
	place := [2]byte{'0' + byte(s), '0'}
	if first {
		place[1] = '1'
	}
	return hash(kindPlace, place[:])
}

// shape writes the pattern of a form's letters: "Xx" for "Kabul", "X.X." for
// "U.S.", "dddd" for a year, "x-Xx" for "pro-Russian".
func shape(dst []byte, form string) []byte {
	dst = dst[:0]
	run := 0
	for _, r := range form {
		var c byte
		most := 2
		switch r = plain(r); {
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c, most = 'x', 1
		case unicode.IsDigit(r):
			c, most = 'd', 4
		case r < utf8.RuneSelf:
			c = byte(r)
		default:
			c = '?'
		}
		if n := len(dst); n > 0 && dst[n-1] == c {
			run++
			if run > most {
				continue
			}
		} else {
			run = 1
		}
		if len(dst) == 12 {
			break
		}
		dst = append(dst, c)
	}
	return dst
}

// hash is FNV-1a with a final mix, so that both halves can be used.
func hash(kind byte, b []byte) uint64 {
	h := (uint64(14695981039346656037) ^ uint64(kind)) * 1099511628211
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	return h ^ h>>32
}

// List is the key under which the form stands in the name lists, if it does.
func (f *Features) List(form string) uint64 {
	f.folded = fold(f.folded, form)
	return hash(kindList, f.folded)
}

// ListKey is the key of a word of the name lists.
func ListKey(word string) uint64 { return hash(kindList, fold(nil, word)) }

// ClassKey is the key of the row of a class of the name lists, 0 being that of
// the words in none.
func ClassKey(class int) uint64 { return hash(kindClass, []byte{byte(class)}) }

// WordKey is the key of a pretrained vector for a word as its list spells it.
func WordKey(word string) uint64 { return hash(kindVector, fold(nil, word)) }
