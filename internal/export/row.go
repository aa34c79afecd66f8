package export

import (
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A table writes rows of cells parted by tabs. No cell can break a row: see
// cell.
type table struct {
	w     io.Writer
	b     []byte
	start bool // nothing of the row yet
}

func newTable(w io.Writer) *table { return &table{w: w, start: true} }

func (t *table) tab() {
	if !t.start {
		t.b = append(t.b, '\t')
	}
	t.start = false
}

// text adds a cell, whatever is in it.
func (t *table) text(s string) {
	t.tab()
	t.b = appendCell(t.b, s)
}

// or adds a cell, and other where it would be empty.
func (t *table) or(s, other string) {
	t.tab()
	n := len(t.b)
	if t.b = appendCell(t.b, s); len(t.b) == n {
		t.b = append(t.b, other...)
	}
}

func (t *table) int(n int) {
	t.tab()
	t.b = strconv.AppendInt(t.b, int64(n), 10)
}

func (t *table) float(f float64) {
	t.tab()
	t.b = strconv.AppendFloat(t.b, f, 'f', -1, 64)
}

// fixed adds a number with so many decimals.
func (t *table) fixed(f float64, decimals int) {
	t.tab()
	t.b = strconv.AppendFloat(t.b, f, 'f', decimals, 64)
}

// two adds a number of two digits, with a zero before it if need be.
func (t *table) two(n int) {
	t.tab()
	t.b = append(t.b, byte('0'+n/10%10), byte('0'+n%10))
}

// empty adds n empty cells.
func (t *table) empty(n int) {
	for range n {
		t.tab()
	}
}

// end ends the row.
func (t *table) end() error {
	t.b = append(t.b, '\n')
	_, err := t.w.Write(t.b)
	t.b, t.start = t.b[:0], true
	return err
}

func (t *table) header(columns []string) error {
	for _, c := range columns {
		t.text(c)
	}
	return t.end()
}

// appendCell adds text made safe for tables that know no quoting, and for
// readers that do: white space and controls become one blank, a double quote
// an apostrophe.
func appendCell(b []byte, s string) []byte {
	start, blank := len(b), false
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		switch {
		case r == ' ' || unicode.IsSpace(r) || unicode.IsControl(r) || r == 0x2028 || r == 0x2029:
			blank = true
			continue
		case r == '"':
			r = '\''
		}
		if blank && len(b) > start {
			b = append(b, ' ')
		}
		blank = false
		b = utf8.AppendRune(b, r)
	}
	return b
}

// cell is a text as appendCell writes it.
func cell(s string) string { return string(appendCell(nil, s)) }

// on is the day an event is filed under: the first it may have been, or where
// the story does not tell, the story's own.
func on(e *event.Event) day.Day {
	if e.Date != nil {
		if d, err := day.Parse(e.Date.From); err == nil {
			return d
		}
	}
	d, err := day.Parse(e.Published)
	if err != nil {
		return 0
	}
	return d
}

// compact writes a day as 20171121.
func compact(d day.Day) string {
	if !d.Known() {
		return ""
	}
	y, m, dom := d.Date()
	s := strconv.Itoa(y*10000 + int(m)*100 + dom)
	return strings.Repeat("0", max(0, 8-len(s))) + s
}

// point tells whether a place has coordinates.
func point(p *event.Place) bool {
	return p != nil && (p.GeoNames != 0 || p.Lat != 0 || p.Lon != 0)
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// divide names the city, district and province of a place; of a country or a
// sea there is none.
func divide(p *event.Place) (city, district, province string) {
	if p == nil {
		return "", "", ""
	}
	switch p.Precision {
	case "country", "maritime":
		return "", "", ""
	case "admin1":
		return "", "", first(p.Admin1, p.Name)
	case "admin2":
		return "", first(p.Admin2, p.Name), p.Admin1
	}
	return p.Name, p.Admin2, p.Admin1
}

func first(s ...string) string {
	for _, t := range s {
		if t != "" {
			return t
		}
	}
	return ""
}

// sentence is the number of the sentence an event is first told in, from 1; 0
// if that is not known.
func sentence(e *event.Event) int {
	if len(e.Mentions) == 0 {
		return 0
	}
	return e.Mentions[0].Sentence + 1
}

// about gives title, address and source of an event's story.
func about(it *Item, e *event.Event) (title, url, source string) {
	title, url, source = e.Title, e.URL, e.Source
	if s := it.Story; s != nil {
		title, url, source = first(title, s.Title), first(url, s.URL), first(source, s.Source, s.Dateline.Agency)
	}
	return title, url, source
}
