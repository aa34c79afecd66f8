package code

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dateline/internal/lang"
)

// contexts knows what words tell what an act is about.
type contexts struct {
	names  []string
	starts map[string][]phrase // by the first word
}

type phrase struct {
	context int
	words   []string
}

const contextFile = "contexts/words.tsv"

func readContexts(fsys fs.FS, known func(string) bool) (*contexts, error) {
	c := &contexts{starts: map[string][]phrase{}}
	err := rows(fsys, contextFile, 2, func(_ int, col []string) error {
		if !known(col[0]) {
			return fmt.Errorf("unknown context %s", col[0])
		}
		n := slices.Index(c.names, col[0])
		if n < 0 {
			n = len(c.names)
			c.names = append(c.names, col[0])
		}
		for _, p := range strings.Split(col[1], "|") {
			w := strings.Fields(strings.ToLower(p))
			if len(w) == 0 {
				return fmt.Errorf("empty phrase")
			}
			c.starts[w[0]] = append(c.starts[w[0]], phrase{n, w})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	return c, nil
}

// of counts the words of each context in a sentence.
func (c *contexts) of(s *lang.Sentence) []uint8 {
	out := make([]uint8, len(c.names))
	word := func(i int) (lemma, form string) {
		return strings.ToLower(s.Tokens[i].Lemma), strings.ToLower(s.Tokens[i].Form)
	}
	for i := range s.Tokens {
		lemma, form := word(i)
		c.count(out, c.starts[lemma], s, i)
		if form != lemma {
			c.count(out, c.starts[form], s, i)
		}
	}
	return out
}

func (c *contexts) count(out []uint8, ps []phrase, s *lang.Sentence, i int) {
	for _, p := range ps {
		if i+len(p.words) > len(s.Tokens) {
			continue
		}
		ok := true
		for k := 1; k < len(p.words) && ok; k++ {
			t := &s.Tokens[i+k]
			ok = strings.EqualFold(t.Lemma, p.words[k]) || strings.EqualFold(t.Form, p.words[k])
		}
		if ok && out[p.context] < 255 {
			out[p.context]++
		}
	}
}

// What makes a context plain: a word in a sentence that tells the act, or the
// whole story speaking of it.
const (
	sentenceWord = 4
	storyShare   = 3 // one sentence in so many
	maxContexts  = 3
)

// add gives a group the contexts that its sentences and the story tell, the
// strongest first, after those of its rules.
func (c *contexts) add(g *group, bySentence [][]uint8) []string {
	type told struct{ context, weight int }
	var list []told
	for k, name := range c.names {
		if slices.Contains(g.contexts, name) {
			continue
		}
		w, n := 0, 0
		seen := -1
		for _, a := range g.acts {
			if a.sent != seen {
				seen = a.sent
				w += sentenceWord * int(min(bySentence[a.sent][k], 2))
			}
		}
		for _, s := range bySentence {
			if s[k] > 0 {
				n++
			}
		}
		if n*storyShare >= len(bySentence) && n > 1 {
			w += sentenceWord
		}
		if w >= sentenceWord {
			list = append(list, told{k, w})
		}
	}
	slices.SortStableFunc(list, func(a, b told) int { return b.weight - a.weight })
	out := slices.Clone(g.contexts)
	for _, t := range list {
		if len(out) >= maxContexts {
			break
		}
		out = append(out, c.names[t.context])
	}
	return out
}
