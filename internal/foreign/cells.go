package foreign

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/encoding/charmap"

	"dateline/internal/event"
)

// latin reads bytes as Windows-1252.
func latin(b []byte) string {
	out, err := charmap.Windows1252.NewDecoder().Bytes(b)
	if err != nil {
		return strings.ToValidUTF8(string(b), "\ufffd")
	}
	return string(out)
}

// text gives a cell without its quotes and white space, with a space for each
// control character; "" for what stands for nothing.
func text(s string) string {
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		s = strings.ReplaceAll(strings.ReplaceAll(s[1:len(s)-1], `""`, `"`), `\"`, `"`)
	}
	s = strings.TrimSpace(s)
	if strings.ContainsFunc(s, unicode.IsControl) {
		s = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return ' '
			}
			return r
		}, s)
	}
	switch s {
	case "NA", "None", "NULL", "nan", "NaN":
		return ""
	}
	return s
}

// isDate tells whether a cell is an ISO day.
func isDate(s string) bool {
	_, err := time.Parse("2006-01-02", text(s))
	return err == nil
}

// dates remembers the last day read: rows of a file are mostly of one day.
type dates struct{ raw, iso string }

// ymd reads a day written 20180601, of which only the first eight digits count.
func (d *dates) ymd(s string) (string, error) {
	if len(s) >= 8 && s[:8] == d.raw {
		return d.iso, nil
	}
	if len(s) < 8 {
		return "", fmt.Errorf("%w: day %q", ErrValue, s)
	}
	iso := s[:4] + "-" + s[4:6] + "-" + s[6:8]
	if _, err := time.Parse("2006-01-02", iso); err != nil {
		return "", fmt.Errorf("%w: day %q", ErrValue, s)
	}
	d.raw, d.iso = strings.Clone(s[:8]), iso
	return iso, nil
}

// day reads a day written 2018-06-01, perhaps with a time after it.
func (d *dates) day(s string) (string, error) {
	s = text(s)
	if len(s) > 10 && (s[10] == ' ' || s[10] == 'T') {
		s = s[:10]
	}
	if s != "" && s == d.iso {
		return d.iso, nil
	}
	if !isDate(s) {
		return "", fmt.Errorf("%w: day %q", ErrValue, s)
	}
	d.iso = strings.Clone(s)
	d.raw = strings.ReplaceAll(d.iso, "-", "")
	return d.iso, nil
}

// degrees reads latitude and longitude; ok is false where there are none.
func degrees(lat, lon string) (la, lo float64, ok bool, err error) {
	lat, lon = text(lat), text(lon)
	if lat == "" && lon == "" {
		return 0, 0, false, nil
	}
	la, err1 := strconv.ParseFloat(lat, 64)
	lo, err2 := strconv.ParseFloat(lon, 64)
	if err1 != nil || err2 != nil || !(math.Abs(la) <= 90 && math.Abs(lo) <= 180) {
		return 0, 0, false, fmt.Errorf("%w: coordinates %q, %q", ErrValue, lat, lon)
	}
	return la, lo, true, nil
}

// whole reads a number that is not below 0; "" is 0.
func whole(name, s string) (int, error) {
	s = text(s)
	if s == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(strings.TrimSuffix(s, ".0"))
	if err != nil || n < 0 || int64(n) > 1<<40 {
		return 0, fmt.Errorf("%w: %s %q", ErrValue, name, s)
	}
	return n, nil
}

// put fills what every record has and no row tells.
func (r *Reader) put(e *event.Event, a *act, format, day string) {
	e.Type, e.Mode, e.Cameo, e.Quad, e.Score = a.typ, a.mode, a.code, a.quad, a.score
	e.Date = &event.Date{From: day, To: day}
	e.Status = event.Actual
	if e.Actors == nil {
		e.Actors = []event.Party{}
	}
	if e.Recipients == nil {
		e.Recipients = []event.Party{}
	}
	if e.Contexts == nil {
		e.Contexts = []string{}
	}
	if e.Mentions == nil {
		e.Mentions = []event.Mention{}
	}
	e.Speakers = []event.Party{}
	e.Version, e.Rule = format, format
}

// fold is FNV-1a over texts, each ended, in thirteen letters and digits.
func fold(texts ...string) string {
	h := uint64(14695981039346656037)
	for _, s := range texts {
		for i := range len(s) {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
		h = (h ^ 0xff) * 1099511628211
	}
	const digits = "abcdefghijklmnopqrstuvwxyz234567"
	var b [13]byte
	for i := range b {
		b[i] = digits[h&31]
		h >>= 5
	}
	return string(b[:])
}
