package main

import (
	"sort"
	"strings"

	"dateline/internal/lang"
)

func isProper(w *word) bool { return strings.HasPrefix(w.xpos, "NNP") }

// properMentions keeps the mentions whose syntactic head is a proper noun.
func properMentions(words []word, ms []mention) []mention {
	var out []mention
	for _, m := range ms {
		if head := headOf(words, m.first, m.last); head >= 0 && isProper(&words[head]) {
			out = append(out, m)
		}
	}
	return out
}

// outermost lists the mentions that lie in no other, times apart, whole.
func outermost(ms []mention) []lang.Entity {
	var out []lang.Entity
	end := -1
	for _, m := range ms { // in order of opening, so the outer comes first
		if m.class == "time" || m.first <= end {
			continue
		}
		out = append(out, lang.Entity{First: m.first, Last: m.last, Kind: kindOfGUM(m.class)})
		end = m.last
	}
	return out
}

// nameLists are the proper nouns that are no names by themselves, as the
// treebanks use them: heads of times ("Monday") and titles before a name
// ("President").
type nameLists struct {
	times, titles map[string]bool
}

func countNameLists(sents []sentence) *nameLists {
	times, titles := map[string]int{}, map[string]int{}
	for _, s := range sents {
		for _, m := range s.mentions {
			if m.class == "time" {
				times[s.words[headOf(s.words, m.first, m.last)].form]++
			}
		}
		for i := range s.words {
			if w := &s.words[i]; w.rel == "nmod:desc" && isProper(w) {
				titles[w.form]++
			}
		}
	}
	often := func(count map[string]int) map[string]bool {
		set := map[string]bool{}
		for w, n := range count {
			if n >= 2 {
				set[w] = true
			}
		}
		return set
	}
	return &nameLists{often(times), often(titles)}
}

// mark finds the names in every sentence with a tree: in GUM's from its
// mentions, each cut to its name; in others' from the tree alone, which tells
// where the names are but not what they are, so that their kind stays empty.
func (l *nameLists) mark(sents []sentence) {
	for i := range sents {
		s := &sents[i]
		if !s.tree {
			continue
		}
		var found []lang.Entity
		if s.mark == markGUM {
			for _, m := range s.mentions {
				if m.class == "time" {
					continue
				}
				e, head := lang.Entity{First: m.first, Last: m.last, Kind: kindOfGUM(m.class)}, headOf(s.words, m.first, m.last)
				if e.Kind == lang.Person && s.words[head].xpos == "NNPS" {
					e.Kind = lang.Other // a people, not a person
				}
				found = append(found, nameIn(s.words, head, e))
			}
		} else {
			s.mark = markNames
			for head := range s.words {
				if w := &s.words[head]; isProper(w) && !l.times[w.form] && headsName(s.words, head) {
					first, last := reach(s.words, head)
					found = append(found, nameIn(s.words, head, lang.Entity{First: first, Last: last}))
				}
			}
		}
		s.names = l.apart(s.words, found)
		if s.mark == markNames {
			s.spans = s.names
		}
	}
}

// apart drops titles that stand alone and, of names that overlap, all but the
// longest.
func (l *nameLists) apart(words []word, found []lang.Entity) []lang.Entity {
	sort.SliceStable(found, func(i, j int) bool {
		return found[i].Last-found[i].First > found[j].Last-found[j].First
	})
	taken := make([]bool, len(words))
	var out []lang.Entity
	for _, e := range found {
		free, title := true, true
		for i := e.First; i <= e.Last; i++ {
			free = free && !taken[i]
			title = title && l.titles[words[i].form]
		}
		if !free || title {
			continue
		}
		for i := e.First; i <= e.Last; i++ {
			taken[i] = true
		}
		out = append(out, e)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].First < out[j].First })
	return out
}

// headsName tells whether a proper noun is the head of a name, and not a part
// of another's.
func headsName(words []word, i int) bool {
	w := &words[i]
	switch w.rel {
	case "flat", "nmod:desc", "goeswith", "fixed", "amod", "det", "case", "punct":
		return false
	case "compound":
		return w.head == 0 || !isProper(&words[w.head-1])
	}
	return true
}

// reach is the first and last word of the unbroken run around i that hangs
// from it.
func reach(words []word, i int) (first, last int) {
	under := func(j int) bool {
		for range len(words) {
			if j == i {
				return true
			}
			if words[j].head == 0 {
				return false
			}
			j = words[j].head - 1
		}
		return false
	}
	first, last = i, i
	for first > 0 && under(first-1) {
		first--
	}
	for last < len(words)-1 && under(last+1) {
		last++
	}
	return first, last
}

func headOf(words []word, first, last int) int {
	for i := first; i <= last; i++ {
		if h := words[i].head - 1; h < first || h > last {
			return i
		}
	}
	return -1
}

// nameIn cuts a mention to the run of its head's name: the proper nouns around
// the head, joined by "of", "and", "the" or an apostrophe where another proper
// noun follows.
func nameIn(words []word, head int, e lang.Entity) lang.Entity {
	proper := func(i int) bool { return isProper(&words[i]) }
	under := func(i int) bool { // hangs from the name, not from a clause about it
		for range 6 {
			if i == head {
				return true
			}
			switch words[i].rel {
			case "compound", "flat", "nmod", "case", "det", "amod", "punct", "nmod:poss", "conj", "cc", "nummod":
			default:
				return false
			}
			i = words[i].head - 1
			if i < e.First || i > e.Last {
				return false
			}
		}
		return false
	}
	first, last := head, head
	for first > e.First && (proper(first-1) || words[first-1].xpos == "HYPH") && under(first-1) {
		first--
	}
	for first > e.First && words[first].xpos == "HYPH" {
		first++
	}
	for last < e.Last && (proper(last+1) || words[last+1].xpos == "CD" && words[last+1].rel == "nummod") && under(last+1) {
		last++
	}
	for {
		j := last + 1
		for j <= e.Last && (words[j].xpos == "IN" && words[j].form == "of" || words[j].xpos == "DT" || words[j].xpos == "HYPH" || words[j].form == "&") && under(j) {
			j++
		}
		if j == last+1 || j > e.Last || !proper(j) || !under(j) {
			break
		}
		last = j
		for last < e.Last && proper(last+1) && under(last+1) {
			last++
		}
	}
	e.First, e.Last = first, last
	return e
}
