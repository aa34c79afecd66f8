package eval

import (
	"errors"
	"io"
)

const maxTable = 1 << 30

// readTable reads a delimited table as spreadsheets write it: a field that
// begins with a quote runs to the next lone quote, across lines; a quote
// elsewhere is a character like others. (encoding/csv takes such quotes for
// errors or, lazily, reads on past them.) Blank lines are skipped.
func readTable(r io.Reader, delim byte) ([][]string, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxTable+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxTable {
		return nil, errors.New("table of more than 1 GiB")
	}
	const (
		start   = iota // of a field
		plain          // in a field without quotes
		quoted         // in a quoted field
		closing        // after a quote in a quoted field
	)
	var rows [][]string
	var row []string
	var field []byte
	state := start
	endField := func() {
		row = append(row, string(field))
		field, state = field[:0], start
	}
	endRow := func() {
		if len(row) > 0 || state != start {
			endField()
			rows = append(rows, row)
		}
		row, state = nil, start
	}
	for i := 0; i < len(data); i++ {
		c := data[i]
		if state == quoted {
			if c == '"' {
				state = closing
			} else {
				field = append(field, c)
			}
			continue
		}
		switch {
		case c == '"' && state == start:
			state = quoted
		case c == '"' && state == closing:
			field, state = append(field, '"'), quoted
		case c == delim:
			endField()
		case c == '\n' || c == '\r':
			endRow()
		default:
			field, state = append(field, c), plain
		}
	}
	endRow()
	return rows, nil
}
