package when

import (
	"fmt"
	"io/fs"
	"strings"

	"dateline/internal/lang"
)

// A signal is what stands before an expression: "since", "by", "ahead of".
type signal uint8

const (
	plain signal = iota
	since
	until
	by
	before
	after
	forward // for
	numSignals
)

// signs is the words of signs.tsv.
type signs struct {
	signals map[string]signal
	lemmas  map[string]trait
}

// A trait is what a lemma does to time, a set of bits.
type trait uint32

const (
	ahead trait = 1 << iota
	open
	have
	be
	do
	to
	future
	happen
	light
	timetable
	act
	inside
	of
	while
	from
	later
	earlier
	might
	effect
	recent
)

func readSigns(fsys fs.FS) (*signs, error) {
	s := &signs{signals: map[string]signal{}, lemmas: map[string]trait{}}
	sigs := map[string]signal{"during": plain, "since": since, "until": until, "by": by, "before": before, "after": after, "for": forward}
	traits := map[string]trait{"ahead": ahead, "open": open, "have": have, "be": be, "do": do, "to": to, "future": future, "happen": happen, "light": light, "timetable": timetable, "act": act, "inside": inside, "of": of,
		"while": while, "from": from, "later": later, "earlier": earlier, "might": might, "effect": effect, "recent": recent}
	err := rows(fsys, "time/signs.tsv", func(cols []string) error {
		if len(cols) != 2 {
			return fmt.Errorf("want kind and words, have %d columns", len(cols))
		}
		sig, isSignal := sigs[cols[0]]
		tr, isTrait := traits[cols[0]]
		if !isSignal && !isTrait {
			return fmt.Errorf("no kind of sign %q", cols[0])
		}
		for _, w := range strings.Split(cols[1], "|") {
			if isSignal {
				s.signals[w] = sig
			} else {
				s.lemmas[w] |= tr
			}
		}
		return nil
	})
	return s, err
}

// before gives the signal that stands before token first, looking back over
// up to four words.
func (s *signs) before(sent *lang.Sentence, first int) signal {
	phrase := ""
	found := plain
	for i := first - 1; i >= 0 && i >= first-4; i-- {
		w := strings.ToLower(sent.Tokens[i].Form)
		if phrase == "" && sent.Tokens[i].UPOS == "DET" {
			continue
		}
		if phrase == "" {
			phrase = w
		} else {
			phrase = w + " " + phrase
		}
		if g, ok := s.signals[phrase]; ok {
			found = g
		}
	}
	return found
}

func (s *signs) has(t *lang.Token, tr trait) bool {
	return s.lemmas[strings.ToLower(t.Lemma)]&tr != 0
}
