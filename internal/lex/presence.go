package lex

import (
	"slices"
	"strings"
)

// needs are the sets of words of which a rule wants one each beside its
// trigger, numbered over the lexicon, so that rules whose words are not in a
// sentence need not be tried.
type needs struct {
	words map[string]*word
	sets  int32 // how many
}

// A word is one that a set holds, or that triggers rules.
type word struct {
	sets  []int32
	tries []Try // the rules it may trigger, in the order of Triggered
}

// add numbers the sets of a rule.
func (n *needs) add(r *Rule, known map[string]int32) {
	for i := range r.Elems {
		e := &r.Elems[i]
		r.Composed = r.Composed || e.Kind == Act
		if e.Kind != Word || e.Role == Prt {
			continue
		}
		r.needs = append(r.needs, n.set(e.Lemmas, known))
		for _, alts := range e.Mods {
			r.needs = append(r.needs, n.set(strings.Split(alts, "|"), known))
		}
	}
}

func (n *needs) set(alternatives []string, known map[string]int32) int32 {
	key := strings.Join(alternatives, "|")
	if k, ok := known[key]; ok {
		return k
	}
	k := n.sets
	n.sets++
	known[key] = k
	for _, a := range alternatives {
		first, _, several := strings.Cut(a, "_")
		n.word(first).holds(k)
		if part, _, hyphened := strings.Cut(a, "-"); hyphened && !several {
			n.word(part).holds(k) // the tokenizer may part it
		}
	}
	return k
}

func (w *word) holds(set int32) {
	if !slices.Contains(w.sets, set) {
		w.sets = append(w.sets, set)
	}
}

func (n *needs) word(w string) *word {
	k := n.words[w]
	if k == nil {
		k = &word{}
		n.words[w] = k
	}
	return k
}

// A Try is a rule that a lemma may trigger, with what tells soonest that it
// cannot match beside it in memory.
type Try struct {
	Rule     *Rule
	Pos      Pos
	Composed bool
	Passive  bool
	form     int32 // the words one of which must stand with the lemma, -1 if none: particles, parts of compounds
	need     int32 // the first set of words the rule needs, -1 if none
}

// try makes the Try of a rule for one of its lemmas.
func (n *needs) try(r *Rule, lemma string, known map[string]int32) Try {
	t := Try{Rule: r, Pos: r.Pos, Composed: r.Composed, Passive: r.Passive, form: -1, need: -1}
	if len(r.needs) > 0 {
		t.need = r.needs[0]
	}
	var with []string
	for _, f := range r.Forms {
		if f.Lemma != lemma {
			continue
		}
		w := f.other()
		if w == "" {
			return t
		}
		with = append(with, w)
	}
	t.form = n.set(with, known)
	return t
}

// other gives a word that must stand with the lemma, "" if it stands alone.
func (f *Form) other() string {
	if f.Prt != "" {
		return f.Prt
	}
	for _, w := range f.Words {
		if w != f.Lemma && w != "-" {
			return w
		}
	}
	return ""
}

// A Presence tells which rules may match a sentence, by the words that stand
// in it. It may be reused; it is not safe for concurrent use.
type Presence struct {
	words map[string]*word
	now   int32
	sets  []int32 // the last sentence that had a word of each set
}

// Presence gives an empty one for the lexicon.
func (l *Lexicon) Presence() *Presence {
	return &Presence{words: l.needs.words, sets: make([]int32, l.needs.sets)}
}

// Reset begins a new sentence.
func (p *Presence) Reset() { p.now++ }

// Add tells that a word, lower case or a lemma, stands in the sentence, and
// gives the rules that it may trigger as a lemma, in the order of Triggered.
func (p *Presence) Add(word string) []Try {
	w := p.words[word]
	if w == nil {
		return nil
	}
	for _, s := range w.sets {
		p.sets[s] = p.now
	}
	return w.tries
}

// Possible tells whether the sentence has one of each set of words that a rule
// wants beside its trigger.
func (p *Presence) Possible(t *Try) bool {
	if t.form >= 0 && p.sets[t.form] != p.now {
		return false
	}
	if t.need < 0 {
		return true
	}
	if p.sets[t.need] != p.now {
		return false
	}
	for _, s := range t.Rule.needs[1:] {
		if p.sets[s] != p.now {
			return false
		}
	}
	return true
}
