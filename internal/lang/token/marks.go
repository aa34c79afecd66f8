package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// numberSign tells whether a sign or point at i begins a number: ".5", "+44".
func (s *scanner) numberSign(i, end int) bool {
	c := s.text[i]
	if c != '.' && c != '+' || ascii7(s.byteAt(i+1, end)) != digit || s.byteAt(i+1, end) == 0 {
		return false
	}
	return i == 0 || ascii7(s.text[i-1]) == blank || ascii7(s.text[i-1]) == punct && s.text[i-1] != '.'
}

// number emits the number at i and gives where it ends.
func (s *scanner) number(i, end int) int {
	a := i
	if s.text[i] == '+' || s.text[i] == '.' {
		i++
	}
	i = s.digits(i, end)
	for i < end {
		c := s.text[i]
		j := s.digits(i+1, end)
		if j == i+1 {
			break
		}
		if c == '.' || c == ':' || c == ',' && (j-i == 4 || j-i == 3 && s.byteAt(j, end) == ',') || c == '/' && s.dateSlash(a, i, j, end) || c == '-' && s.phoneOrDate(a+strings.LastIndexByte(s.text[a:i], '/')+1, end) {
			i = j
			continue
		}
		if c == '\'' && j-i == 4 { // 100'000
			i = j
			continue
		}
		break
	}
	// Letters right after it: an ordinal, a decade, a unit, a part number.
	j := s.letters(i, end, true)
	if j > i {
		w := s.text[i:j]
		if s.units[w] || s.moneyUnits[w] && s.afterMoney() {
			s.emit(a, i)
			s.emit(i, j)
			return j
		}
		if (w == "a" || w == "p") && strings.HasPrefix(s.text[j:end], ".m") {
			s.emit(a, i)
			return s.word(i, end)
		}
		i = j
		for i < end && (s.text[i] == '_' || s.text[i] == '&') {
			k := s.letters(i+1, end, true)
			if k == i+1 {
				break
			}
			i = k
		}
	}
	if q := s.apostrophe(i, end); q > 0 {
		j := s.letters(i+q, end, false)
		if t := strings.ToLower(s.text[i+q : j]); t == "s" {
			if s.text[i-1] == '0' && (i-a == 2 || i-a == 4) { // "1990's"
				s.emit(a, j)
				return j
			}
			s.emitJoined(a, i)
			s.emit(i, j)
			return j
		}
	}
	s.emit(a, i)
	return i
}

// afterMoney tells whether the last token is a sign or code of money.
func (s *scanner) afterMoney() bool {
	if len(s.out) == 0 {
		return false
	}
	w := s.out[len(s.out)-1].Form
	r, _ := utf8.DecodeLastRuneInString(w)
	return unicode.Is(unicode.Sc, r) || s.money[w] && len(w) > 1
}

func (s *scanner) digits(i, end int) int {
	for i < end {
		if c := s.text[i]; c < utf8.RuneSelf {
			if ascii[c] != digit {
				break
			}
			i++
			continue
		}
		k, n := class(s.text, i)
		if k != digit || i+n > end {
			break
		}
		i += n
	}
	return i
}

// dateSlash: "11/28/2000", "9/11" and "1/2" hold together, "2001/02" does not;
// nor does "713/345-7942" come apart.
func (s *scanner) dateSlash(a, i, j, end int) bool {
	if i-a == 3 && j-i == 4 && s.byteAt(j, end) == '-' && s.digits(j+1, end) == j+5 {
		return true
	}
	return i-a <= 2 && (j-i <= 3 || j-i == 5) || strings.IndexByte(s.text[a:i], '/') >= 0
}

// phoneOrDate tells whether the number that begins at a is groups of digits
// that no range of numbers looks like: "713-853-3989", "345-9945",
// "2017-11-21".
func (s *scanner) phoneOrDate(a, end int) bool {
	i, groups := a, 0
	if s.text[i] == '+' {
		i++
	}
	var first, last int
	for {
		j := s.digits(i, end)
		if j == i {
			return false
		}
		if groups++; groups > 5 {
			return false
		}
		last = j - i
		if groups == 1 {
			first = last
		}
		i = j
		if s.byteAt(i, end) != '-' || s.digits(i+1, end) == i+1 {
			break
		}
		i++
	}
	return groups >= 3 || groups == 2 && (first == 3 && last == 4 || first == 5 && last == 4 || s.text[a] == '+')
}

// punctuation emits the mark or marks at i and gives where they end.
func (s *scanner) punctuation(i, end int) int {
	c := s.text[i]
	if s.faceStart[c] {
		if j := s.face(i, end); j > i {
			s.emit(i, j)
			return j
		}
	}
	j := i + 1
	switch {
	case c == '.' && s.byteAt(j, end) == '.':
		for j < end && s.text[j] == '.' {
			j++
		}
	case c == '!' || c == '?' || c == '.':
		for j < end && (s.text[j] == '!' || s.text[j] == '?' || s.text[j] == '.') {
			j++
		}
	case c == '#' && j < end && ascii7(s.text[j]) == letter: // "#hashtag"
		for j < end {
			k := s.letters(j, end, true)
			if k == j && s.text[j] != '_' {
				break
			}
			j = max(k, j+1)
		}
	case strings.IndexByte("-*=_~+#$`|^\\", c) >= 0:
		for j < end && s.text[j] == c {
			j++
		}
		if (c == '-' || c == '=') && s.byteAt(j, end) == '>' {
			j++
		}
	case c == '<' || c == '>':
		for j < end && s.text[j] == c && j < i+2 {
			j++
		}
	case c == '\'':
		return s.quote(i, 1, end)
	case c == '@':
		// "@handle"
		if k := s.letters(j, end, true); k > j && ascii7(s.text[j]) == letter {
			for k < end && s.text[k] == '_' {
				k = s.letters(k+1, end, true)
			}
			j = k
		}
	case c >= utf8.RuneSelf:
		if q := s.apostrophe(i, end); q > 0 {
			return s.quote(i, q, end)
		}
		r, n := utf8.DecodeRuneInString(s.text[i:end])
		j = i + n
		same := r == '…' || r == '—' || r == '–' || unicode.Is(unicode.So, r) || unicode.Is(unicode.Sk, r)
		for same && j < end {
			r2, n := utf8.DecodeRuneInString(s.text[j:end])
			if r2 != r && !(r == '…' && r2 == '.') && r2 != '\u200d' && r2 != '\ufe0f' && !(unicode.Is(unicode.So, r) && (unicode.Is(unicode.Sk, r2) || lastJoiner(s.text[i:j]))) {
				break
			}
			j += n
		}
	}
	s.emit(i, j)
	return j
}

func lastJoiner(w string) bool { return strings.HasSuffix(w, "\u200d") }

// face gives the end of an emoticon at i that nothing spelt follows, or i.
func (s *scanner) face(i, end int) int {
	for n := min(s.longestFace, end-i); n >= 2; n-- {
		j := i + n
		if !s.emoticons[s.text[i:j]] {
			continue
		}
		if j < end && (ascii7(s.text[j]) == letter || ascii7(s.text[j]) == digit) {
			continue
		}
		// ":)" after a word is a face; "(:" or "8)" after one is not.
		if i > 0 && ascii7(s.text[i]) != letter && ascii7(s.text[i]) != digit {
			return j
		}
		if i == 0 {
			return j
		}
	}
	return i
}

// quote decides on an apostrophe of q bytes at i that no word ran into: it
// opens or closes a quotation, doubles up, marks a possessive plural or begins
// a clipped word.
func (s *scanner) quote(i, q, end int) int {
	if s.text[i] == '\'' && s.byteAt(i+1, end) == '\'' {
		s.emit(i, i+2)
		return i + 2
	}
	if q == 3 && s.apostrophe(i+3, end) == 3 { // ’’
		s.emit(i, i+6)
		return i + 6
	}
	after := i + q
	glued := len(s.out) > 0 && s.out[len(s.out)-1].End == i
	spelt := glued && func() bool {
		r, _ := utf8.DecodeLastRuneInString(s.text[:i])
		return unicode.IsLetter(r) || unicode.IsDigit(r)
	}()
	if j := s.letters(after, end, true); j > after {
		w := strings.ToLower(s.text[after:j])
		if s.clitics[w] && glued { // a clitic after a number, a bracket or an acronym
			s.out[len(s.out)-1].Joined = true
			s.emit(i, j)
			return j
		}
		if !spelt && (s.clipped[w] || decade(w) || w == "s" && i > 0 && ascii7(s.text[i-1]) == blank && (j == end || ascii7(s.text[j]) == blank)) {
			s.emit(i, j)
			return j
		}
	} else if spelt {
		r, _ := utf8.DecodeLastRuneInString(s.text[:i])
		if (r == 's' || r == 'S' || r == 'z' || r == 'x') && !s.quoteOpen(i) {
			s.out[len(s.out)-1].Joined = true
		}
	}
	s.emit(i, after)
	return after
}

// decade: "60s", "98".
func decade(w string) bool {
	return len(w) >= 2 && len(w) <= 3 && ascii7(w[0]) == digit && ascii7(w[1]) == digit && (len(w) == 2 || w[2] == 's')
}

// quoteOpen tells whether one of the tokens just before opened a single
// quotation.
func (s *scanner) quoteOpen(i int) bool {
	for k := len(s.out) - 1; k >= 0 && k > len(s.out)-30; k-- {
		switch t := &s.out[k]; t.Form {
		case "'", "‘", "`":
			return t.End < len(s.text) && ascii7(s.text[t.End]) != blank
		case ".", "\n":
			return false
		}
	}
	return false
}
