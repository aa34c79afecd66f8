package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/day"
	"dateline/internal/story"
)

// maxDateline is how far into a paragraph a dateline may reach, in bytes.
const maxDateline = 140

// A filing is what a dateline says, with offsets from the paragraph's start.
type filing struct {
	start      int // of the dateline, past a by-line on the same line
	end        int // past the dash and the spaces after it
	mark       int // past the dash
	placeStart int
	placeEnd   int
	date       date
	dated      bool
	weekday    int // 0 to 6, -1 if not told
	agency     string
	strong     bool // told by more than a place in small letters and a dash
}

// findDateline reads the dateline that opens a paragraph: "Washington, Nov 21
// (EFE).-", also after a by-line, "By Jane Doe LIMA, Nov 21 (EFE) -", or in two
// parts, "(ANSA) - Rome, November 21 -".
func (t *tables) findDateline(para string) (filing, bool) {
	f, ok := t.plainDateline(para)
	switch {
	case ok && f.placeEnd == 0 && !f.dated:
		if g, ok := t.plainDateline(para[f.end:]); ok && g.dated && g.placeEnd > 0 && g.agency == "" {
			g.shift(f.end)
			g.start, g.agency = 0, f.agency
			return g, true
		}
	case !ok && (strings.HasPrefix(para, "By ") || strings.HasPrefix(para, "BY ")):
		for i := 3; i < len(para) && i < maxDateline; i++ {
			if para[i-1] != ' ' || !allCaps(para[i:i+wordLen(para[i:])]) {
				continue
			}
			if g, ok := t.plainDateline(para[i:]); ok && g.strong && (g.dated || g.agency != "") {
				g.shift(i)
				return g, true
			}
		}
	}
	return f, ok
}

// shift moves a filing's offsets on.
func (f *filing) shift(n int) {
	f.start += n
	f.mark += n
	f.end += n
	f.placeStart += n
	f.placeEnd += n
}

// plainDateline reads a dateline that begins with the paragraph. It tries each mark that may end one, first to last, and takes the
// first before which everything is place, day or agency.
func (t *tables) plainDateline(para string) (filing, bool) {
	head := para
	if len(head) > maxDateline {
		head = head[:maxDateline]
	}
	if i := strings.IndexByte(head, '\n'); i >= 0 {
		// A wrapped line goes on; a dateline may stand across the wrap.
		head = strings.ReplaceAll(head, "\n", " ")
	}
	for i := 0; i < len(head); {
		before, after, w := cutMark(head, i)
		if w == 0 {
			_, n := utf8.DecodeRuneInString(head[i:])
			i += n
			continue
		}
		i = after
		f, ok := t.parseFiling(head[:before])
		if !ok {
			continue
		}
		f.mark = after
		rest := para[after:]
		f.end = after + skip(rest, " \t\n\u00a0")
		if t.accept(head[:before], head[before:after], para[f.end:], &f) {
			return f, true
		}
	}
	if len(para) < maxDateline {
		f, ok := t.parseFiling(head)
		if _, known := t.agencies[strings.ToLower(f.agency)]; ok && (f.dated || known) && f.placeEnd > 0 {
			f.mark, f.end, f.strong = len(para), len(para), true // a line of its own, no dash
			return f, true
		}
	}
	return filing{}, false
}

// cutMark tells whether a mark that may end a dateline stands at i: dashes,
// a colon, the bracket after an agency. Before is where what it ends stops,
// after where the mark does.
func cutMark(s string, i int) (before, after, width int) {
	rest := s[i:]
	for _, dash := range []string{"---", "--", "—", "–", "―", "‒"} {
		if strings.HasPrefix(rest, dash) {
			return trimEnd(s, i), i + len(dash), len(dash)
		}
	}
	next := byte(' ')
	if len(rest) > 1 {
		next = rest[1]
	}
	blankBefore := i > 0 && (s[i-1] == ' ' || s[i-1] == '.' || s[i-1] == ')' || s[i-1] == '\t')
	switch rest[0] {
	case '-':
		if blankBefore || next == ' ' {
			return trimEnd(s, i), i + 1, 1
		}
	case ':':
		if next == ' ' || blankBefore {
			return trimEnd(s, i), i + 1, 1
		}
	case '_': // how teletypes sent a dash
		if blankBefore && next == ' ' {
			return trimEnd(s, i), i + 1, 1
		}
	case '"':
		// A dash that lost its encoding: CAIRO (AP) " Acting on ...
		if i > 1 && s[i-1] == ' ' && s[i-2] == ')' && next == ' ' {
			return trimEnd(s, i), i + 1, 1
		}
	case ')':
		return i + 1, i + 1, 1
	case '/':
		if strings.HasPrefix(rest, "/.") {
			return i + 1, i + 2, 2
		}
		if next == ' ' && i > 0 && s[i-1] != ' ' {
			return i + 1, i + 1, 1
		}
	}
	return 0, 0, 0
}

// trimEnd gives the end of s[:i] without the space and full stop of ".-".
func trimEnd(s string, i int) int {
	s = strings.TrimRight(s[:i], " \t\u00a0")
	return len(s)
}

// accept weighs the evidence for a dateline: what it consists of, the mark
// after it, and how the text goes on.
func (t *tables) accept(head, mark, rest string, f *filing) bool {
	place := head[f.placeStart:f.placeEnd]
	caps := allCaps(firstPart(place))
	_, known := t.agencies[strings.ToLower(f.agency)]
	rest = strings.TrimLeft(rest, " \t\n")
	r, _ := utf8.DecodeRuneInString(rest)
	opens := rest == "" || unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune(`"“‘'«($€£¿[`, r)
	f.strong = f.dated || f.weekday >= 0 && caps || known || caps
	spaced := strings.HasPrefix(mark, " ") || !strings.HasPrefix(mark, "-") || strings.HasPrefix(mark, "--")
	mark = strings.TrimSpace(mark)
	switch {
	case !opens && !f.dated && !known:
		return false
	case mark == "" || mark == ")" || mark == "/" || mark == "/.":
		// No dash: the agency's brackets are all there is to go by.
		// "Palestinian Authority (PA) President ..." is none.
		return known && opens && rest != "" && !strings.HasPrefix(rest, `" `) && !strings.EqualFold(initials(place), f.agency)
	case place == "":
		return known && (f.dated || mark != ":") || f.dated && f.agency != ""
	case f.dated || known:
		return true
	case caps:
		return rest == "" && mark != ":" || hasLower(rest)
	case mark == ":":
		return false
	case f.agency != "" || f.weekday >= 0:
		return true
	}
	// A place in small letters and a dash: only as a short name, and only
	// where the dash stands as datelines' do and prose comes after it.
	return spaced && strings.Count(place, " ") < 5 && prose(rest) && !strings.Contains(shorten(rest, 200), " - ")
}

// parseFiling reads everything before the mark: places, day, agency, in any
// order that agencies use.
func (t *tables) parseFiling(s string) (filing, bool) {
	f := filing{weekday: -1}
	at := skip(s, " \t\u00a0")
	// "Reuters KHARTOUM (Reuters)": a signature before the place.
	if w := strings.IndexByte(s[at:], ' '); w > 0 {
		if _, ok := t.agencies[strings.ToLower(s[at:at+w])]; ok && allCaps(firstPart(s[at+w+1:])) && strings.ContainsRune(s, '(') {
			at += w + 1
		}
	}
	for at < len(s) {
		at += skip(s[at:], " \t,.;\u00a0")
		if at >= len(s) {
			break
		}
		open := s[at]
		if open == '(' || open == '/' {
			closer := byte(')')
			if open == '/' {
				closer = '/'
			}
			n := strings.IndexByte(s[at+1:], closer)
			if n < 0 || !t.bracket(s[at+1:at+1+n], &f) {
				return f, false
			}
			at += n + 2
			continue
		}
		end := at + partLen(s[at:])
		n := t.part(s, at, end, &f)
		if n == 0 {
			return f, false
		}
		at += n
	}
	return f, f.placeEnd > f.placeStart || f.dated || f.agency != ""
}

// partLen gives the length of s to its first comma or bracket.
func partLen(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ',', '(', ';':
			return i
		case '/':
			if i > 0 && s[i-1] == ' ' {
				return i
			}
		}
	}
	return len(s)
}

// part reads one thing between commas, s[at:end], and gives the length used.
func (t *tables) part(s string, at, end int, f *filing) int {
	text := strings.TrimRight(s[at:end], " \t\u00a0")
	if text == "" {
		return 0
	}
	if d, n := t.parseDate(s[at:]); n > 0 { // may reach past a comma: "Nov. 5, 2002"
		return t.setDate(f, d, n)
	}
	if d, n := t.weekday(text); n > 0 && n == len(text) {
		if f.weekday >= 0 {
			return 0
		}
		f.weekday = int(d)
		return n
	}
	if n := t.clock(s[at:]); n > 0 && (f.dated || f.weekday >= 0) {
		return n
	}
	if n, digits := leadingInt(text); digits == 4 && digits == len(text) && f.dated && f.date.year == 0 && !f.date.short && n >= 1500 && n < 2300 {
		f.date.year = n
		return digits
	}
	if _, ok := t.agencies[strings.ToLower(text)]; ok && f.agency == "" && (f.placeEnd > f.placeStart || f.dated) {
		f.agency = text
		return len(text)
	}
	if f.dated || f.agency != "" {
		return 0 // a place after the day: prose
	}
	if t.placeShape(text, f.placeEnd == 0) {
		t.setPlace(f, at, at+len(text))
		return len(text)
	}
	// "MOSCOW. Nov 21", "Managua June 28": a place, then a day.
	for i := 0; i < len(text); i++ {
		if text[i] != ' ' {
			continue
		}
		place := strings.TrimRight(text[:i], " .")
		if !t.placeShape(place, f.placeEnd == 0) {
			continue
		}
		if d, n := t.parseDate(s[at+i+1:]); n > 0 {
			if t.setDate(f, d, n) == 0 {
				return 0
			}
			t.setPlace(f, at, at+len(place))
			return i + 1 + n
		}
		if d, n := t.weekday(text[i+1:]); n > 0 && i+1+n == len(text) {
			f.weekday = int(d)
			t.setPlace(f, at, at+len(place))
			return len(text)
		}
	}
	return 0
}

func (t *tables) setDate(f *filing, d date, n int) int {
	if f.dated {
		return 0
	}
	f.date, f.dated = d, true
	return n
}

func (t *tables) setPlace(f *filing, start, end int) {
	if f.placeEnd == 0 {
		f.placeStart = start
	}
	f.placeEnd = end
}

// bracket reads what stands in brackets: an agency, a day, or both.
func (t *tables) bracket(s string, f *filing) bool {
	if s = strings.TrimSpace(s); s == "" || len(s) > 60 {
		return false
	}
	if _, ok := t.agencies[strings.ToLower(s)]; ok {
		f.agency = s
		return true
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '/' || r == '|' }) {
		part = strings.TrimSpace(part)
		if d, n := t.parseDate(part); n > 0 && n == len(part) {
			if t.setDate(f, d, n) == 0 {
				return false
			}
			continue
		}
		_, known := t.agencies[strings.ToLower(part)]
		if f.agency != "" && !known {
			continue // "Interfax-AVN", a desk, a reporter's name
		}
		if !known && f.placeEnd == 0 && !f.dated || strings.Count(part, " ") > 4 || !t.placeShape(part, false) && strings.ToLower(part) != part {
			return false
		}
		f.agency = part
	}
	return true
}

// placeShape tells whether s is written as the name of a place: one to six
// words that begin with capitals, with small particles between them.
func (t *tables) placeShape(s string, first bool) bool {
	words := 0
	for word := range strings.FieldsSeq(s) {
		words++
		bare := strings.Trim(word, ".[]'’")
		if bare == "" {
			return false
		}
		if words == 1 && first && t.notPlaces[strings.ToLower(bare)] && !(strings.EqualFold(bare, "the") && allCaps(s)) &&
			!(strings.EqualFold(bare, "new") && strings.Contains(s, " ")) {
			return false
		}
		r, _ := utf8.DecodeRuneInString(bare)
		if !unicode.IsUpper(r) && !(words > 1 && t.particles[strings.ToLower(bare)]) && !strings.HasPrefix(bare, "d'") {
			return false
		}
		for _, r := range bare {
			if !unicode.IsLetter(r) && !strings.ContainsRune("-'’./[]ʻ`‘", r) && !unicode.IsMark(r) {
				return false
			}
		}
	}
	return words > 0 && words <= 6 && utf8.RuneCountInString(s) > 2
}

// firstPart gives s to its first comma or bracket.
func firstPart(s string) string {
	if i := strings.IndexAny(s, ",(["); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}

// allCaps tells whether s has at least three letters, none of them small but
// in particles and after "Mc": "PORT-AU-PRINCE", "SAN VICENTE del CAGUAN".
func allCaps(s string) bool {
	upper := 0
	for word := range strings.FieldsSeq(s) {
		small := 0
		for _, r := range word {
			switch {
			case unicode.IsUpper(r):
				upper++
			case unicode.IsLower(r):
				small++
			}
		}
		if small > 0 && word != strings.ToLower(word) && !(small == 1 && len(word) > 3) {
			return false
		}
		if small > 0 && upper == 0 {
			return false
		}
	}
	return upper >= 3
}

// initials gives the first letters of the words of s that begin with capitals.
func initials(s string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func hasLower(s string) bool {
	return strings.ContainsFunc(shorten(s, 400), unicode.IsLower)
}

// clock reads a time of day: "1430 GMT", "2:30 PM", "14.30".
func (t *tables) clock(s string) int {
	_, n := leadingInt(s)
	if n == 0 || n > 4 {
		return 0
	}
	if n < len(s) && (s[n] == ':' || s[n] == '.' || s[n] == 'h') {
		_, m := leadingInt(s[n+1:])
		if m != 2 {
			return 0
		}
		n += 1 + m
	}
	i := n + skip(s[n:], " ")
	w := wordLen(s[i:])
	if t.clocks[strings.ToLower(s[i:i+w])] {
		return i + w
	}
	if n == 4 || n == 5 {
		return n
	}
	return 0
}

// dateline gives the story's form of a filing whose paragraph begins at off.
func (f *filing) dateline(para string, off int, published day.Day) story.Dateline {
	d := story.Dateline{Start: off + f.start, End: off + f.mark, Agency: f.agency}
	d.Place = strings.Join(strings.Fields(para[f.placeStart:f.placeEnd]), " ")
	switch {
	case f.dated:
		d.Day = f.date.day(published)
	case f.weekday >= 0 && published.Known():
		d.Day = published - day.Day((int(published.Weekday())-f.weekday+7)%7)
	}
	return d
}
