package code

import (
	"strconv"
	"strings"

	"dateline/internal/event"
)

// A vague is a number with the bounds its words give; high is 0 where they
// give none.
type vague struct{ low, high int }

const tooMany = 1 << 30 // larger numbers in news are no people

// size reads how many people an act concerns from the noun phrases of its
// sides: the dead, injured and arrested from those it is done to, the
// participants of a protest from those who do it.
func (m *matcher) size(c *match) *event.Size {
	var out event.Size
	set := func(dst **event.Count, heads []int) {
		for _, h := range heads {
			if v, ok := m.count(h); ok {
				*dst = &event.Count{Low: v.low, High: v.high}
				return
			}
		}
	}
	switch m.grammar.words["toll"][m.lemma(c.trigger)] {
	case "dead":
		set(&out.Dead, c.recipient)
	case "injured":
		set(&out.Injured, c.recipient)
	case "arrested":
		set(&out.Arrested, c.recipient)
	}
	if c.rule.Type == "PROTEST" {
		set(&out.Participants, c.actor)
	}
	if out == (event.Size{}) {
		return nil
	}
	return &out
}

// count reads the number of a noun phrase: "at least 12 people", "dozens of
// students", "twenty-five", "2.5 million marchers".
func (m *matcher) count(head int) (vague, bool) {
	t := &m.tree
	v, ok := m.number(head)
	at := head
	if !ok {
		t.kids(head, func(k int) bool {
			if base(t.toks[k].Rel) == "nummod" || t.toks[k].Rel == "amod" && t.toks[k].UPOS == "NUM" || t.toks[k].Rel == "amod" {
				if v, ok = m.number(k); ok {
					at = k
				}
			}
			return !ok
		})
	}
	if !ok {
		return v, false
	}
	switch m.hedge(at) {
	case "low":
		v.high = 0
	case "high":
		v.low, v.high = 0, max(v.low, v.high)
	}
	return v, true
}

// number reads the number a token heads, with the words that multiply it.
func (m *matcher) number(k int) (vague, bool) {
	t := &m.tree
	v, ok := m.value(t.lower(k))
	if !ok {
		return v, false
	}
	t.kids(k, func(c int) bool {
		r := base(t.toks[c].Rel)
		if r != "compound" && r != "nummod" && !(r == "nmod" && v.high > v.low) {
			return true
		}
		w, ok := m.value(t.lower(c))
		switch {
		case !ok:
		case v.low >= 100 && w.low < v.low || w.low >= 100 && v.low < w.low: // two thousand, tens of thousands
			v = vague{v.low * w.low, v.high * w.high}
		default: // twenty five
			v = vague{v.low + w.low, v.high + w.high}
		}
		return v.low < tooMany && v.high < tooMany // before a product overflows
	})
	return v, v.low > 0 && v.low < tooMany
}

// value reads one word or numeral.
func (m *matcher) value(w string) (vague, bool) {
	if n, ok := m.grammar.numbers[w]; ok {
		return n, true
	}
	if a, b, ok := strings.Cut(w, "-"); ok {
		x, okx := m.value(a)
		y, oky := m.value(b)
		return vague{x.low + y.low, x.high + y.high}, okx && oky && y.low < x.low
	}
	if w == "" || w[0] < '0' || w[0] > '9' {
		return vague{}, false
	}
	f, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64)
	if err != nil || f < 1 || f >= tooMany {
		return vague{}, false
	}
	return vague{int(f), int(f)}, true
}

// hedge finds "at least", "up to" and the like before a number.
func (m *matcher) hedge(k int) string {
	for from := max(0, k-3); from < k; from++ {
		for to := min(k, from+2); to > from; to-- {
			var w []string
			for i := from; i < to; i++ {
				w = append(w, m.tree.lower(i))
			}
			if h := m.grammar.hedges[strings.Join(w, " ")]; h != "" {
				return h
			}
		}
	}
	return ""
}

// larger puts two sizes together: of each number the larger, since tolls
// rise as a story goes on.
func larger(a, b *event.Size) *event.Size {
	if a == nil || b == nil {
		if a == nil {
			return b
		}
		return a
	}
	most := func(x, y *event.Count) *event.Count {
		if x == nil || y != nil && y.Low > x.Low {
			return y
		}
		return x
	}
	return &event.Size{
		Dead: most(a.Dead, b.Dead), Injured: most(a.Injured, b.Injured),
		Arrested: most(a.Arrested, b.Arrested), Participants: most(a.Participants, b.Participants),
	}
}

// addNumber takes a row of grammar/numbers.tsv.
func (g *grammar) addNumber(_ int, c []string) error {
	if c[1] == "low" || c[1] == "high" {
		g.hedges[c[0]] = c[1]
		return nil
	}
	low, err := strconv.Atoi(c[1])
	if err != nil {
		return err
	}
	v := vague{low, low}
	if c[2] != "" {
		if v.high, err = strconv.Atoi(c[2]); err != nil {
			return err
		}
	}
	g.numbers[c[0]] = v
	return nil
}
