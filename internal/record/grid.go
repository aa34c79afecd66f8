package record

import (
	"fmt"
	"io"
	"strings"
)

// A Column is one of a grid.
type Column struct {
	Name  string
	Right bool // numbers: set to the right and never shortened
}

// leastColumn is how far a column of text may be shortened.
const leastColumn = 8

// WriteGrid shows rows of anything in columns that together fit the terminal:
// the widest of text are shortened. Rows that would not fit even so are shown
// one below the other, a line or more for each column.
func WriteGrid(w io.Writer, s Style, cols []Column, rows [][]string) error {
	clean := make([][]string, len(rows))
	width := make([]int, len(cols))
	for i, c := range cols {
		width[i] = columns(Clean(c.Name))
	}
	for r, row := range rows {
		clean[r] = make([]string, len(row))
		for i, cell := range row {
			clean[r][i] = Clean(cell)
			width[i] = max(width[i], columns(clean[r][i]))
		}
	}
	if !fit(cols, width, s.width()) {
		return writeBlocks(w, s, cols, clean)
	}
	var b strings.Builder
	line := func(cell func(int) string) string {
		var l strings.Builder
		for i, c := range cols {
			if i > 0 {
				l.WriteString("  ")
			}
			if t := cell(i); c.Right {
				l.WriteString(strings.Repeat(" ", max(0, width[i]-columns(t))) + t)
			} else {
				l.WriteString(pad(t, width[i]))
			}
		}
		return strings.TrimRight(l.String(), " ")
	}
	b.WriteString(s.set(bold, line(func(i int) string { return Clean(cols[i].Name) })) + "\n")
	for _, row := range clean {
		b.WriteString(line(func(i int) string { return row[i] }) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// fit shortens columns of text, the widest first, until all fit n columns.
func fit(cols []Column, width []int, n int) bool {
	for {
		total, widest := 2*(len(width)-1), -1
		for i, w := range width {
			total += w
			if !cols[i].Right && w > leastColumn && (widest < 0 || w > width[widest]) {
				widest = i
			}
		}
		switch {
		case total <= n:
			return true
		case widest < 0:
			return false
		}
		width[widest]--
	}
}

// writeBlocks shows each row as a list of its columns.
func writeBlocks(w io.Writer, s Style, cols []Column, rows [][]string) error {
	name := 0
	for _, c := range cols {
		name = max(name, columns(Clean(c.Name)))
	}
	name = min(name, s.width()/3)
	for n, row := range rows {
		var b strings.Builder
		head := fmt.Sprintf("── %d ", n+1)
		b.WriteString(s.set(faint, head+strings.Repeat("─", max(0, s.width()-columns(head)))) + "\n")
		for i, c := range cols {
			lines := wrap([]piece{{row[i], plain}}, s.width()-name-2)
			label := s.set(bold, pad(Clean(c.Name), name))
			if len(lines) == 0 {
				b.WriteString(s.set(bold, Clean(c.Name)) + "\n")
			}
			for k, l := range lines {
				if k > 0 {
					label = strings.Repeat(" ", name)
				}
				b.WriteString(label + "  ")
				for _, p := range l {
					b.WriteString(p.text)
				}
				b.WriteString("\n")
			}
		}
		if _, err := io.WriteString(w, b.String()); err != nil {
			return err
		}
	}
	return nil
}
