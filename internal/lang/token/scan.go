package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
)

// maxChunk bounds the bytes between two blanks that are looked at together;
// what is longer is no English word and is cut.
const maxChunk = 512

// Classes of character.
const (
	blank uint8 = iota
	letter
	digit
	punct
)

var ascii = func() (t [128]uint8) {
	for c := range t {
		switch {
		case c <= ' ' || c == 0x7f:
			t[c] = blank
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			t[c] = letter
		case c >= '0' && c <= '9':
			t[c] = digit
		default:
			t[c] = punct
		}
	}
	return t
}()

// class gives the class of the character at s[i] and its length.
func class(s string, i int) (uint8, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == utf8.RuneError:
		return punct, n
	case unicode.IsLetter(r) || unicode.IsMark(r) || r == '\u00ad':
		return letter, n
	case unicode.IsDigit(r):
		return digit, n
	case unicode.IsSpace(r) || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\ufeff' || r == '\u2060' || r == '\u200e' || r == '\u200f' || r == '\u0085':
		return blank, n
	}
	return punct, n
}

// A scanner cuts one stretch of text.
type scanner struct {
	*tables
	text string
	out  []lang.Token
}

func (s *scanner) emit(a, b int) {
	if a < b {
		s.out = append(s.out, lang.Token{Start: a, End: b, Form: s.text[a:b], Head: -1})
	}
}

// emitJoined emits a token that ends inside an orthographic word.
func (s *scanner) emitJoined(a, b int) {
	if a < b {
		s.emit(a, b)
		s.out[len(s.out)-1].Joined = true
	}
}

// run cuts text[i:end] at blanks and hands each chunk on.
func (s *scanner) run(i, end int) {
	for i < end {
		k, n := class(s.text, i)
		if k == blank {
			i += n
			continue
		}
		j, simple := i, true
		for j < end && j-i < maxChunk {
			if c := s.text[j]; c < utf8.RuneSelf {
				if ascii[c] == blank {
					break
				}
				simple = simple && ascii[c] == letter
				j++
				continue
			}
			k, n := class(s.text, j)
			if k == blank || j+n > end {
				break
			}
			simple = simple && k == letter
			j += n
		}
		if j == i { // a character that the stretch's end cuts in two
			j = end
		}
		if simple {
			s.plainWord(i, j)
		} else {
			s.chunk(i, j)
		}
		i = j
	}
}

// plainWord emits a word of letters alone, cut if it is a contraction.
func (s *scanner) plainWord(a, b int) {
	if b-a >= 2 && b-a <= 8 {
		var buf [8]byte
		w := buf[:b-a]
		for i := range w {
			c := s.text[a+i]
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			w[i] = c
		}
		if parts, ok := s.contractions[string(w)]; ok && !(b-a < 4 && s.text[a+1] < 'a') {
			for _, n := range parts {
				s.emitJoined(a, a+n)
				a += n
			}
		}
	}
	s.emit(a, b)
}

// chunk cuts what stands between two blanks.
func (s *scanner) chunk(a, b int) {
	if w := s.text[a:b]; b-a <= 8 && (s.emoticons[w] || s.aloneFaces[w]) {
		s.emit(a, b)
		return
	}
	if x, y, ok := s.address(a, b); ok {
		s.pieces(a, x)
		s.emit(x, y)
		s.pieces(y, b)
		return
	}
	s.pieces(a, b)
}

// pieces cuts text[i:end], a chunk or the part of one beside an address.
func (s *scanner) pieces(i, end int) {
	for i < end {
		k, n := class(s.text, i)
		switch {
		case k == digit || k == punct && s.numberSign(i, end):
			i = s.number(i, end)
		case k == letter:
			i = s.word(i, end)
		case k == blank:
			i += n
		default:
			i = s.punctuation(i, end)
		}
	}
}

// address finds a web or mail address in a chunk, without the punctuation
// round it.
func (s *scanner) address(a, b int) (int, int, bool) {
	c := s.text[a:b]
	at := -1
	switch {
	case strings.Contains(c, "://"):
		at = strings.Index(c, "://")
	case strings.Contains(c, "www."):
		at = strings.Index(c, "www.")
	case strings.IndexByte(c, '@') >= 0:
		at = strings.IndexByte(c, '@')
		if at+1 < len(c) && ascii7(c[at+1]) != letter && ascii7(c[at+1]) != digit {
			return 0, 0, false
		}
	case strings.IndexByte(c, '.') > 0:
		if slash := strings.IndexByte(c, '/'); slash > 3 {
			if x, y, ok := s.host(a, a+slash); ok && y == a+slash {
				at = x - a
				break
			}
		}
		return s.host(a, b)
	}
	if at < 0 {
		return 0, 0, false
	}
	x := at
	for x > 0 && !strings.ContainsRune("<>()[]{}\"“”'‘’«»,;", rune(c[x-1])) && c[x-1] < utf8.RuneSelf {
		x--
	}
	for x < at && c[x] != '@' && ascii7(c[x]) == punct {
		x++
	}
	y := at
	for y < len(c) && !strings.ContainsRune("<>\"|", rune(c[y])) && c[y] > ' ' {
		y++
	}
	// Closing punctuation is not part of it, but for a bracket it opened.
	for y > at+1 {
		last := c[y-1]
		if strings.IndexByte(".,;:!?'*", last) >= 0 || last == ')' && strings.Count(c[x:y], "(") < strings.Count(c[x:y], ")") || last == ']' {
			y--
			continue
		}
		if r, n := utf8.DecodeLastRuneInString(c[:y]); r >= utf8.RuneSelf && !unicode.IsLetter(r) {
			y -= n
			continue
		}
		break
	}
	if y <= at+1 || x == y {
		return 0, 0, false
	}
	return a + x, a + y, true
}

// host finds "example.com" or "report.doc": dotted words, the last one known.
func (s *scanner) host(a, b int) (int, int, bool) {
	x, y := a, b
	for x < b && s.text[x] < utf8.RuneSelf && ascii[s.text[x]] == punct {
		x++
	}
	for y > x && s.text[y-1] < utf8.RuneSelf && ascii[s.text[y-1]] == punct {
		y--
	}
	dot := strings.LastIndexByte(s.text[x:y], '.')
	if dot < 2 {
		return 0, 0, false
	}
	end := s.text[x+dot+1 : y]
	if !s.endings[strings.ToLower(end)] {
		return 0, 0, false
	}
	for i := x; i < y; i++ {
		c := s.text[i]
		if c >= utf8.RuneSelf || ascii[c] == punct && strings.IndexByte(".-_#~%", c) < 0 {
			return 0, 0, false
		}
		if c == '.' && (i == x || s.text[i-1] == '.') {
			return 0, 0, false
		}
	}
	// "end.In": a sentence without a blank, not a host.
	if end[0] >= 'A' && end[0] <= 'Z' && end != strings.ToUpper(end) {
		return 0, 0, false
	}
	if c := s.text[x+dot-1]; c < 'A' && end[0] > '9' && ascii7(c) != digit {
		return 0, 0, false
	}
	return x, y, true
}

func ascii7(c byte) uint8 {
	if c < utf8.RuneSelf {
		return ascii[c]
	}
	return letter
}

func (s *scanner) byteAt(i, end int) byte {
	if i < end {
		return s.text[i]
	}
	return 0
}

// apostrophe gives the length of an apostrophe at i, or 0.
func (s *scanner) apostrophe(i, end int) int {
	switch c := s.byteAt(i, end); {
	case c == '\'' || c == '`':
		return 1
	case c == 0xc2 && s.byteAt(i+1, end) == 0xb4: // ´
		return 2
	case c == 0xe2 && s.byteAt(i+1, end) == 0x80 && (s.byteAt(i+2, end) == 0x99 || s.byteAt(i+2, end) == 0x98):
		return 3
	}
	return 0
}

// letters gives the end of the run of letters (and digits, if alnum) at i.
func (s *scanner) letters(i, end int, alnum bool) int {
	for i < end {
		k, n := class(s.text, i)
		if k != letter && !(alnum && k == digit) || i+n > end {
			break
		}
		i += n
	}
	return i
}

// word emits the word at i and gives where it ends.
func (s *scanner) word(i, end int) int {
	a := i
	i = s.letters(i, end, false)
	if i < end && ascii7(s.text[i]) == digit {
		if s.money[s.text[a:i]] && i-a > 1 { // "Rs1,000"
			s.emit(a, i)
			return i
		}
		i = s.letters(i, end, true)
	}
	for i < end {
		switch c := s.text[i]; {
		case c == '.':
			j := s.period(a, i, end)
			if j == i {
				s.emitWord(a, i)
				return i
			}
			i = j
		case c == '$' && s.money[s.text[a:i]]:
			s.emit(a, i+1)
			return i + 1
		case c == '-':
			j := s.letters(i+1, end, true)
			if j == i+1 || a > 0 && s.text[a-1] == '-' || !s.prefixes[strings.ToLower(s.text[a:i])] {
				s.emitWord(a, i)
				return i
			}
			i = j
		case c == '&' || c == '+' || c == '_' || c == '@' || c == '*' || c == '/':
			j := s.letters(i+1, end, true)
			ok := j > i+1
			switch c {
			case '&':
				ok = ok && upper(s.text[a:i]) && upper(s.text[i+1:j]) && j-a <= 6
			case '/':
				ok = ok && i-a == 1 && j == i+2 && s.byteAt(j, end) != '/' && (a == 0 || s.text[a-1] != '/')
			case '+':
				ok = false
			}
			if !ok {
				s.emitWord(a, i)
				return i
			}
			i = j
		default:
			q := s.apostrophe(i, end)
			j := s.letters(i+q, end, false)
			if q > 0 && j == i+q && i-a > 3 && strings.HasSuffix(s.text[a:i], "in") && !s.quoteOpen(i) {
				s.emit(a, j) // "cookin'"
				return j
			}
			if q == 0 || j == i+q {
				s.emitWord(a, i)
				return i
			}
			tail := strings.ToLower(s.text[i+q : j])
			if tail == "t" && (s.text[i-1]|0x20) == 'n' && i-1 > a {
				s.emitJoined(a, i-1)
				s.emit(i-1, j)
				return j
			}
			if s.clitics[tail] {
				s.emitJoined(a, i)
				s.clitic(i, j, end)
				return j
			}
			i = j
		}
	}
	s.emitWord(a, i)
	return i
}

// clitic emits "'s"; another may follow, as in "who'd've".
func (s *scanner) clitic(a, b, end int) {
	if q := s.apostrophe(b, end); q > 0 {
		j := s.letters(b+q, end, false)
		if t := strings.ToLower(s.text[b+q : j]); s.clitics[t] || t == "t" {
			s.emitJoined(a, b)
			return
		}
	}
	s.emit(a, b)
}

func (s *scanner) emitWord(a, b int) {
	if s.letters(a, b, false) == b {
		s.plainWord(a, b)
	} else {
		s.emit(a, b)
	}
}

func upper(w string) bool { return w != "" && w == strings.ToUpper(w) && w != strings.ToLower(w) }

// period decides on the period at i, after the word that began at a: it gives
// i where the period is a token of its own, else where the word goes on.
func (s *scanner) period(a, i, end int) int {
	w := s.text[a:i]
	w = w[strings.LastIndexByte(w, '-')+1:] // "non-U.S."
	j := s.letters(i+1, end, true)
	if j == i+1 { // nothing that is spelt follows
		if s.byteAt(i+1, end) == '.' && s.byteAt(i+2, end) == '.' {
			return i
		}
		if s.abbreviated(w, i+1, end) {
			return i + 1
		}
		return i
	}
	next := s.text[i+1 : j]
	dotted := s.byteAt(j, end) == '.'
	switch {
	case s.oneLetter(w) || s.acronym(w):
		// "U.S", "a.m": letters with periods between them.
		if s.oneLetter(next) || len(next) <= 2 && dotted {
			return j
		}
		if s.acronym(w) && len(next) > 1 || s.oneLetter(w) {
			if upperFirst(next) { // "J.Smith", "U.S.Army"
				return i + 1
			}
		}
	case s.abbreviations[w+"."+next] != noAbbreviation:
		return j
	case s.abbreviations[w] >= beforeName && s.abbreviations[w] != onlyNumber && upperFirst(next): // "Mr.Smith"
		return i + 1
	case s.abbreviations[w] >= beforeNumber && firstClass(next) == digit: // "Nov.28"
		return i + 1
	}
	// "comp.sources.unix" holds together; "end.Then" and "that.And" do not.
	if upperFirst(next) && !upper(next) || len(next) == 1 {
		return i
	}
	if dotted || strings.IndexByte(w, '.') >= 0 || s.endings[next] {
		return j
	}
	return i
}

func upperFirst(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func (s *scanner) oneLetter(w string) bool {
	return len(w) == 1 && ascii7(w[0]) == letter || len(w) > 1 && len(w) <= 4 && utf8.RuneCountInString(w) == 1
}

// acronym tells whether w is letters with periods between: "U.S", "a.m".
func (s *scanner) acronym(w string) bool {
	if len(w) < 3 || len(w) > 12 || strings.IndexByte(w, '.') < 0 {
		return false
	}
	for {
		part, rest, more := strings.Cut(w, ".")
		if !s.oneLetter(part) && len(part) != 2 {
			return false
		}
		if !more {
			return true
		}
		w = rest
	}
}

// abbreviated tells whether w keeps the period after it, which ends at i.
func (s *scanner) abbreviated(w string, i, end int) bool {
	switch s.abbreviations[w] {
	case noAbbreviation:
	case onlyNumber:
		return s.numberFollows(i)
	default:
		return true
	}
	if s.acronym(w) {
		return true
	}
	if len(w) != 1 || ascii7(w[0]) != letter {
		return false
	}
	// An initial: a capital with a name or a comma after it, or among names.
	// A small letter after a bracket: "(b. 1948)".
	if w[0] >= 'a' {
		return len(s.out) > 0 && s.out[len(s.out)-1].Form == "(" && s.out[len(s.out)-1].End == i-2
	}
	if c := s.byteAt(i, end); c == ',' || c == ';' || c == ':' {
		return w != "I"
	}
	return s.nameFollows(w, i)
}

// after gives where the next word begins, past a few blanks.
func (s *scanner) after(i int) int {
	for n := 0; i < len(s.text) && n < 8; n++ {
		k, size := class(s.text, i)
		if k != blank {
			break
		}
		i += size
	}
	return i
}

func (s *scanner) numberFollows(i int) bool {
	i = s.after(i)
	return i < len(s.text) && ascii7(s.text[i]) == digit
}

// nameFollows looks past blanks for a capitalised word. "I" is a pronoun
// unless it stands between names.
func (s *scanner) nameFollows(w string, i int) bool {
	if w == "I" {
		if n := len(s.out); n == 0 || !upperFirst(s.out[n-1].Form) {
			return false
		}
	}
	i = s.after(i)
	if i >= len(s.text) {
		return false
	}
	k, _ := class(s.text, i)
	return k == letter && upperFirst(s.text[i:])
}

// firstClass gives the class of a word's first character.
func firstClass(s string) uint8 { k, _ := class(s, 0); return k }
