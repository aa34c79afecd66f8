package when

import (
	"dateline/internal/day"
	"dateline/internal/lang"
)

// Inside a quotation "today" is the speaker's day, not the paper's.

// quoting follows the quotation marks of a text from token to token. A mark
// that may open or close does what is due; a new paragraph starts afresh.
type quoting struct {
	para int
	open bool
}

// inside gives for each token of a sentence whether it is quoted.
func (q *quoting) inside(buf []bool, s *lang.Sentence) []bool {
	if s.Para != q.para {
		q.para, q.open = s.Para, false
	}
	buf = buf[:0]
	for i := range s.Tokens {
		switch s.Tokens[i].Form {
		case "“", "``", "«", "„":
			q.open = true
		case "”", "''", "»":
			q.open = false
		case `"`:
			q.open = !q.open
		}
		buf = append(buf, q.open)
	}
	return buf
}

// spokenOn gives the day a quotation was spoken: the one told last, if it is of
// these days, else that of the story's news.
func (t *Times) spokenOn(told []span) day.Day {
	for i := len(told) - 1; i >= 0; i-- {
		if s := told[i]; s.unit == Day && s.from <= t.filed && t.filed-s.from <= maxNews {
			return s.from
		}
	}
	return t.filed
}
