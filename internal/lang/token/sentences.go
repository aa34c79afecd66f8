package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
)

// maxSentence bounds the tokens of a sentence, so that the stages after this
// one stay linear in the length of a text.
const maxSentence = 256

// maxBlock bounds the bytes that are cut at a time: no paragraph of prose is
// near it, and one that is longer is taken in parts.
const maxBlock = 32 << 10

// Sentences appends the sentences of one paragraph, text[start:end].
func (t *Tokenizer) Sentences(dst []lang.Sentence, text string, start, end int) []lang.Sentence {
	for start < end {
		stop := end
		if end-start > maxBlock {
			stop = start + blockEnd(text[start:start+maxBlock])
		}
		dst = t.block(dst, text, start, stop)
		start = stop
	}
	return dst
}

// blockEnd gives where to part a long stretch: after a full stop, at a blank,
// or between two characters.
func blockEnd(s string) int {
	if i := strings.LastIndex(s, ". "); i > len(s)/2 {
		return i + 1
	}
	if i := strings.LastIndexByte(s, ' '); i > len(s)/2 {
		return i + 1
	}
	n := len(s)
	for n > len(s)-utf8.UTFMax && !utf8.RuneStart(s[n-1]) {
		n--
	}
	if n > 1 && s[n-1] >= utf8.RuneSelf {
		n--
	}
	return n
}

func (t *Tokenizer) block(dst []lang.Sentence, text string, start, end int) []lang.Sentence {
	p := t.paragraph(t.Tokens(nil, text, start, end))
	// A full stop after an abbreviation is a token of its own where the
	// sentence ends, so that the tokens move.
	out := make([]lang.Token, 0, len(p.tokens)+4)
	from := 0
	var features []uint32
	for i := range p.tokens {
		tok := p.tokens[i]
		ends := i+1 == len(p.tokens)
		if !ends && p.candidate(i+1) {
			features = p.features(features[:0], i+1)
			ends = t.model.ends(features) || p.quotationOpens(i+1)
		}
		if ends && t.stopApart(tok.Form) {
			stop := tok
			tok.End--
			tok.Form = tok.Form[:len(tok.Form)-1]
			stop.Start, stop.Form = tok.End, stop.Form[len(stop.Form)-1:]
			out = append(out, tok, stop)
		} else {
			out = append(out, tok)
		}
		if ends {
			p.from, p.quotes, p.depth = i+1, 0, 0
			dst = appendBounded(dst, out[from:len(out):len(out)])
			from = len(out)
		} else {
			p.pass(i)
		}
	}
	return dst
}

// stopApart tells whether the period of an abbreviation that ends a sentence
// is cut off: that of "etc." is, that of "U.S." is not.
func (t *Tokenizer) stopApart(form string) bool {
	n := len(form)
	if n < 2 || form[n-1] != '.' || form[n-2] == '.' {
		return false
	}
	w := form[:n-1]
	return t.tables.abbreviations[w] != noAbbreviation || strings.IndexByte(w, '.') >= 0 && w == strings.ToLower(w)
}

// appendBounded appends a sentence, or, where it is too long, the pieces it is
// cut into at the best places.
func appendBounded(dst []lang.Sentence, tokens []lang.Token) []lang.Sentence {
	for len(tokens) > 0 {
		n := len(tokens)
		if n > maxSentence {
			n = cut(tokens)
		}
		part := tokens[:n:n]
		dst = append(dst, lang.Sentence{Start: part[0].Start, End: part[n-1].End, Tokens: part})
		tokens = tokens[n:]
	}
	return dst
}

// cut gives how many of the tokens of a too long sentence to take first:
// to a strong mark if there is one in the second half, else a weaker one.
func cut(tokens []lang.Token) int {
	best, rank := maxSentence, 0
	for i := maxSentence / 2; i < maxSentence; i++ {
		r := 0
		switch tokens[i].Form {
		case ";", "...", "…", "|", "•", "*":
			r = 3
		case "--", "—", "–", ":", ")":
			r = 2
		case ",":
			r = 1
		}
		if r >= rank && r > 0 {
			best, rank = i+1, r
		}
	}
	for best > 1 && tokens[best-1].Joined {
		best--
	}
	return best
}

// A paragraph is what the decision whether a sentence ends looks at.
type paragraph struct {
	*tables
	tokens  []lang.Token
	stopped bool // the paragraph ends like a sentence
	from    int  // where the sentence under way began
	quotes  int  // straight double quotes in it
	depth   int  // brackets and curly quotes open in it
}

func (t *Tokenizer) paragraph(tokens []lang.Token) *paragraph {
	p := &paragraph{tables: t.tables, tokens: tokens}
	for i := len(tokens) - 1; i >= 0; i-- {
		if k := p.kind(i); k != closing {
			p.stopped = k == stop
			break
		}
	}
	return p
}

// pass takes note of token i, which the sentence under way goes past.
func (p *paragraph) pass(i int) {
	switch p.tokens[i].Form {
	case "\"", "“", "”", "«", "»", "``", "''":
		p.quotes++
	case "(", "[":
		p.depth++
	case ")", "]":
		p.depth--
	}
}

// What a token is to the end of a sentence.
type kind uint8

const (
	wordKind kind = iota
	stop          // full stop, question mark, abbreviation
	pause         // colon, dash, comma
	closing       // quotes and brackets, with a stop before them
)

func (p *paragraph) kind(i int) kind {
	form := p.tokens[i].Form
	switch last := form[len(form)-1]; last {
	case '.', '!', '?':
		return stop
	case ':', ';', ',', '-':
		if len(form) <= 2 {
			return pause
		}
	case '"', '\'', ')', ']':
		if len(form) <= 2 {
			return p.closes(i)
		}
	default:
		if last >= utf8.RuneSelf {
			switch form {
			case "…":
				return stop
			case "—", "–":
				return pause
			case "”", "’", "»", "’’":
				return p.closes(i)
			}
			if r, _ := utf8.DecodeRuneInString(form); unicode.Is(unicode.So, r) || r == '。' || r == '؟' {
				return stop
			}
		} else if p.emoticons[form] {
			return stop
		}
	}
	return wordKind
}

func (p *paragraph) closes(i int) kind {
	if i > 0 && p.stopBefore(i-1) {
		return closing
	}
	if p.emoticons[p.tokens[i].Form] {
		return stop
	}
	return wordKind
}

// stopBefore tells whether a stop stands at i, or before at most two closing
// marks that end there.
func (p *paragraph) stopBefore(i int) bool {
	for n := 0; n < 3 && i >= 0; n++ {
		form := p.tokens[i].Form
		switch form[len(form)-1] {
		case '.', '!', '?':
			return true
		}
		switch form {
		case "\"", "'", "”", "’", ")", "]", "''", "»":
			i--
			continue
		case "…":
			return true
		}
		return false
	}
	return false
}

// candidate tells whether a sentence may begin at token i at all.
func (p *paragraph) candidate(i int) bool {
	l, r := &p.tokens[i-1], &p.tokens[i]
	if l.Joined {
		return false
	}
	k := p.kind(i - 1)
	if l.End == r.Start {
		if k != stop && k != closing {
			return false
		}
		// A mark that clings to what follows it and not to what is before.
		if k == closing && i > 1 && p.tokens[i-2].End < l.Start {
			return false
		}
		// A mark that clings to what is before it and not to what follows.
		if firstClass(r.Form) == punct && (i+1 == len(p.tokens) || p.tokens[i+1].Start > r.End) {
			return false
		}
	}
	if k == closing && r.Form[0] >= 'a' && r.Form[0] <= 'z' {
		return false
	}
	// "5 p.m. Friday"
	if n := len(l.Form); n > 2 && l.Form[n-1] == '.' && l.Form[n-2] != '.' && p.opener(r.Form) == 2 {
		return false
	}
	if k == stop || k == closing {
		return true
	}
	switch c := r.Form[0]; {
	case c >= 'a' && c <= 'z', c == ',', c == '.', c == ';', c == ':', c == ')', c == ']', c == '?', c == '!', c == '\'':
		return false
	}
	return true
}

// quotationOpens tells whether a quotation or bracket opens at token i, after a
// full stop and with a capital: a case too plain to be left to the model.
func (p *paragraph) quotationOpens(i int) bool {
	if i+1 >= len(p.tokens) || p.quotes%2 == 1 || p.depth > 0 {
		return false
	}
	l, r, next := &p.tokens[i-1], &p.tokens[i], &p.tokens[i+1]
	switch r.Form {
	case "\"", "“", "«", "[", "``":
		return l.Form == "." && l.End < r.Start && r.End == next.Start && upperFirst(next.Form)
	}
	return false
}

// A hash of what a feature is made of.
func mix(name uint32, parts ...uint32) uint32 {
	h := name*2654435761 + 0x9e3779b9
	for _, p := range parts {
		h = (h ^ p) * 2246822519
		h ^= h >> 15
	}
	return h * 2654435761
}

func hashLower(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// shape gives a short code of a word's look: "Xx", "XX", "d", "d:d", ".".
func shape(s string) uint32 {
	h, last, run := uint32(7), byte(0), 0
	for i := 0; i < len(s) && i < 24; i++ {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c = 'X'
		case c >= 'a' && c <= 'z' || c >= utf8.RuneSelf:
			c = 'x'
		case c >= '0' && c <= '9':
			c = 'd'
		}
		if c == last {
			if run++; run > 1 {
				continue
			}
		} else {
			run = 0
		}
		last = c
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

func bucket(n int) uint32 {
	switch {
	case n < 6:
		return uint32(max(n, 0))
	case n < 10:
		return 6
	case n < 16:
		return 7
	case n < 30:
		return 8
	}
	return 9
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// straight gives the straight form of a typographic quotation mark, so that
// the one is learned from the other.
func straight(form string) string {
	switch form {
	case "“", "”", "„", "«", "»", "``", "''", "’’", "‘‘":
		return "\""
	case "‘", "’", "‚", "`":
		return "'"
	}
	return form
}

// opener tells what a capitalised word makes of the place before it: 1 a
// sentence's beginning, 2 its going on, 3 neither, 0 for another word.
func (p *paragraph) opener(form string) uint32 {
	if c := form[0]; c < 'A' || c > 'Z' || len(form) > 12 {
		return 0
	}
	var buf [12]byte
	n := copy(buf[:], form)
	for i := range buf[:n] {
		if c := buf[i]; c >= 'A' && c <= 'Z' {
			buf[i] = c | 0x20
		}
	}
	switch {
	case p.openers[string(buf[:n])]:
		return 1
	case p.calendar[string(buf[:n])]:
		return 2
	}
	return 3
}

// features appends the hashed features of the gap before token i.
func (p *paragraph) features(f []uint32, i int) []uint32 {
	form := func(j int) string {
		if j < 0 || j >= len(p.tokens) {
			return "\x00"
		}
		return straight(p.tokens[j].Form)
	}
	l, r, l2, l3, r2, r3 := form(i-1), form(i), form(i-2), form(i-3), form(i+1), form(i+2)
	k := uint32(p.kind(i - 1))
	hl, hr, hl2, hr2 := hashLower(l), hashLower(r), hashLower(l2), hashLower(r2)
	sl, sr, sl2, sr2 := shape(l), shape(r), shape(l2), shape(r2)
	abbr := uint32(0)
	if len(l) > 1 && l[len(l)-1] == '.' {
		abbr = 10 + uint32(p.abbreviations[l[:len(l)-1]])
	}
	opens := p.opener(r)
	tight := flag(i+1 < len(p.tokens) && p.tokens[i].End == p.tokens[i+1].Start)
	glued := flag(p.tokens[i-1].End == p.tokens[i].Start)
	since := bucket(i - p.from)
	left := bucket(len(p.tokens) - i)
	quote := flag(p.quotes%2 == 1)
	depth := uint32(max(min(p.depth, 2), -1) + 1)
	stopped := flag(p.stopped)
	return append(f,
		mix(1, k), mix(2, k, hl), mix(3, k, hr), mix(4, k, sl), mix(5, k, sr),
		mix(6, hl, sr), mix(7, sl, sr), mix(8, k, abbr, sr), mix(9, abbr, hl), mix(10, abbr, hr),
		mix(11, k, hl2), mix(12, k, sl2, sl, sr), mix(13, k, hr2), mix(14, k, sr, sr2), mix(15, k, sl, sr, sr2),
		mix(16, k, since, sr), mix(17, k, left, stopped), mix(18, k, since, left), mix(19, k, quote, hl, sr), mix(20, k, depth, sr),
		mix(21, glued, k, sr), mix(22, glued, hl, sr), mix(23, k, stopped, sr), mix(24, hl, hr), mix(25, k, hr, since),
		mix(26, k, hashLower(form(p.from)), since), mix(27, k, shape(l3), sl2, sl), mix(28, k, sr, sr2, shape(r3)),
		mix(29, k, hl2, sr), mix(30, k, sl, since, stopped), mix(31, abbr, sl2, sr, sr2), mix(32, quote, hr, k), mix(33, k, shape(form(p.from)), sl, sr),
		mix(34, k, opens), mix(35, abbr, opens), mix(36, abbr, opens, hl), mix(37, k, opens, sl, stopped),
		mix(38, k, tight, glued, quote, sr), mix(39, tight, glued, quote, hr),
	)
}
