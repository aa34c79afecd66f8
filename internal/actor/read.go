package actor

import (
	"maps"
	"slices"

	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"dateline/internal/day"
)

// The tables are lines of columns set apart by tabs. Lines that begin with #
// and empty lines say nothing.

// maxErrors bounds how many faults of a file are told at once.
const maxErrors = 20

// A row is one line of a table.
type row struct {
	file string
	line int
	cols []string
}

func (r *row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, r.line, fmt.Sprintf(format, args...))
}

// col gives column i, "" where the line is shorter.
func (r *row) col(i int) string {
	if i < len(r.cols) {
		return r.cols[i]
	}
	return ""
}

// rows calls f for every line of a table, and gives the errors it returns
// together.
func rows(file string, data []byte, minCols, maxCols int, f func(*row) error) error {
	var errs []error
	text := string(data)
	r := row{file: file, cols: make([]string, 0, maxCols+1)}
	for line := 1; text != "" && len(errs) < maxErrors; line++ {
		s, rest, _ := strings.Cut(text, "\n")
		text = rest
		s = strings.TrimSuffix(s, "\r")
		if line == 1 {
			s = strings.TrimPrefix(s, "\ufeff")
		}
		if strings.TrimSpace(s) == "" || s[0] == '#' {
			continue
		}
		r.line, r.cols = line, r.cols[:0]
		if !utf8.ValidString(s) {
			errs = append(errs, r.errorf("not UTF-8"))
			continue
		}
		for len(r.cols) <= maxCols {
			c, after, more := strings.Cut(s, "\t")
			r.cols = append(r.cols, strings.TrimSpace(c))
			if !more {
				break
			}
			s = after
		}
		if n := len(r.cols); n < minCols || n > maxCols {
			errs = append(errs, r.errorf("%d columns where %d to %d are expected", n, minCols, maxCols))
			continue
		}
		if err := f(&r); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// begin and end read one end of a span: a day, a month or a year. A span of
// years or months takes them whole.
func begin(s string) (day.Day, error) { return bound(s, false) }
func end(s string) (day.Day, error)   { return bound(s, true) }

func bound(s string, last bool) (day.Day, error) {
	bad := fmt.Errorf("date %q: want YYYY, YYYY-MM or YYYY-MM-DD", s)
	var y int
	m, d := 1, 1
	var ok bool
	switch len(s) {
	case 0:
		return 0, nil
	case 4:
		if y, ok = digits(s); !ok {
			return 0, bad
		}
		if last {
			return day.Of(y, 12, 31), nil
		}
	case 7:
		var ok2 bool
		y, ok = digits(s[:4])
		m, ok2 = digits(s[5:])
		if !ok || !ok2 || s[4] != '-' || m < 1 || m > 12 {
			return 0, bad
		}
		if last {
			return day.Of(y, time.Month(m)+1, 1) - 1, nil
		}
	case 10:
		var ok2, ok3 bool
		y, ok = digits(s[:4])
		m, ok2 = digits(s[5:7])
		d, ok3 = digits(s[8:])
		if !ok || !ok2 || !ok3 || s[4] != '-' || s[7] != '-' || m < 1 || m > 12 || d < 1 || d > 31 {
			return 0, bad
		}
		out := day.Of(y, time.Month(m), d)
		if _, mm, _ := out.Date(); int(mm) != m {
			return 0, fmt.Errorf("date %q: no such day", s)
		}
		return out, nil
	default:
		return 0, bad
	}
	return day.Of(y, time.Month(m), d), nil
}

func digits(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, s != ""
}

// validCountry tells whether s is a code for the country of a party.
func validCountry(s string) bool {
	if s == "" {
		return true
	}
	if len(s) != 3 {
		return false
	}
	for i := 0; i < 3; i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// sectors are PLOVER's codes for what a party does.
var sectors = map[string]bool{"GOV": true, "MIL": true, "COP": true, "JUD": true, "LEG": true, "SPY": true, "PRM": true, "PTY": true,
	"REB": true, "UAF": true, "UNK": true, "AGR": true, "BUS": true, "CRM": true, "CVL": true, "EDU": true, "ELI": true, "JRN": true,
	"LAB": true, "MED": true, "REF": true, "OPP": true, "PRE": true, "REL": true, "SOC": true}

// Sectors gives PLOVER's codes for what a party does, sorted.
func Sectors() []string { return slices.Sorted(maps.Keys(sectors)) }

// splitSectors checks a list of sectors.
func splitSectors(s string) ([]string, error) {
	if s == "" {
		return nil, nil
	}
	out := strings.Split(s, ",")
	for i, c := range out {
		if !sectors[c] {
			return nil, fmt.Errorf("unknown sector %q", c)
		}
		for _, d := range out[:i] {
			if c == d {
				return nil, fmt.Errorf("sector %s twice", c)
			}
		}
	}
	return out, nil
}
