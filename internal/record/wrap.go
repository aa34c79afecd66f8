package record

import (
	"fmt"
	"strings"
	"time"

	"dateline/internal/event"
)

// A piece is text in one face. Pieces follow each other as they are: the
// spaces between them are part of their texts.
type piece struct {
	text string
	face face
}

// wrap breaks pieces at white space into lines of at most n columns; a longer
// word is broken. The text is cleaned on the way.
func wrap(ps []piece, n int) [][]piece {
	var lines [][]piece
	var line, word []piece // word: what has no space in it, in one or more faces
	used, wide := 0, 0     // columns of line and word
	endLine := func() {
		if len(line) > 0 {
			lines = append(lines, line)
		}
		line, used = nil, 0
	}
	endWord := func() {
		if len(word) == 0 {
			return
		}
		if used > 0 && used+1+wide > n {
			endLine()
		}
		if used > 0 {
			f := plain
			if last := line[len(line)-1]; last.face == word[0].face {
				f = last.face // one run of a face, not one a word
			}
			line = extend(line, piece{" ", f})
			used++
		}
		for _, p := range word {
			for w := columns(p.text); w > n-used; w = columns(p.text) {
				part := chop(p.text, n-used)
				if used == 0 && part == "" { // one character wider than a line
					part = p.text
				}
				if part != "" {
					line = extend(line, piece{part, p.face})
				}
				p.text = p.text[len(part):]
				endLine()
			}
			if p.text != "" {
				line = extend(line, p)
				used += columns(p.text)
			}
		}
		word, wide = nil, 0
	}
	for _, p := range ps {
		text := Clean(p.text)
		for text != "" {
			i := strings.IndexByte(text, ' ')
			part := text
			if i >= 0 {
				part = text[:i]
			}
			if part != "" {
				word = append(word, piece{part, p.face})
				wide += columns(part)
			}
			if i < 0 {
				break
			}
			endWord()
			text = text[i+1:]
		}
	}
	endWord()
	endLine()
	return lines
}

// extend adds a piece to a line, to its last piece if they have one face.
func extend(line []piece, p piece) []piece {
	if n := len(line); n > 0 && line[n-1].face == p.face {
		line[n-1].text += p.text
		return line
	}
	return append(line, p)
}

// chop gives the start of a word that fills n columns at most.
func chop(word string, n int) string {
	used := 0
	for i, r := range word {
		if used += runeColumns(r); used > n {
			return word[:i]
		}
	}
	return word
}

// span writes the days of a date as people write them.
func span(d *event.Date) string {
	from, err1 := time.Parse(time.DateOnly, d.From)
	to, err2 := time.Parse(time.DateOnly, d.To)
	if err1 != nil || err2 != nil {
		return Clean(d.From + " – " + d.To)
	}
	lastOfMonth := to.AddDate(0, 0, 1).Day() == 1
	switch {
	case d.From == d.To:
		return from.Format("Mon 2 Jan 2006")
	case from.YearDay() == 1 && to.Month() == time.December && lastOfMonth:
		if from.Year() == to.Year() {
			return from.Format("2006")
		}
		return fmt.Sprintf("%d – %d", from.Year(), to.Year())
	case from.Day() == 1 && lastOfMonth && from.Year() == to.Year() && from.Month() == to.Month():
		return from.Format("Jan 2006")
	case from.Day() == 1 && lastOfMonth:
		return from.Format("Jan 2006") + " – " + to.Format("Jan 2006")
	case from.Year() == to.Year() && from.Month() == to.Month():
		return fmt.Sprintf("%d–%s", from.Day(), to.Format("2 Jan 2006"))
	case from.Year() == to.Year():
		return from.Format("2 Jan") + " – " + to.Format("2 Jan 2006")
	}
	return from.Format("2 Jan 2006") + " – " + to.Format("2 Jan 2006")
}

// dayText writes an ISO day as people write it.
func dayText(s string) string { return span(&event.Date{From: s, To: s}) }
