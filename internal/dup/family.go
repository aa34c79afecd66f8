package dup

import (
	"fmt"
	"slices"

	"dateline/internal/day"
)

// A story is linked to at most one before it: of those that stand nearest
// before it under one of its keys, Nearest under each, the one it is closest
// to. So the links are a function of the set of stories, whatever the order
// they come in; and however common a phrase is, the work on a story is bounded.

// closest gives the best link from st to one of the candidates.
func closest(st *Story, candidates []*Story) Link {
	var best Link
	var to *Story
	for _, c := range candidates {
		if l := Compare(c, st); closer(l, c, best, to) {
			best, to = l, c
		}
	}
	return best
}

// closer tells whether link a to story x goes before link b to story y, which
// may be none: a reprint before an update, then what shares more words, then the earlier.
func closer(a Link, x *Story, b Link, y *Story) bool {
	switch {
	case a.Relation == Unrelated:
		return false
	case a.Relation != b.Relation:
		return a.Relation > b.Relation
	case a.Words != b.Words:
		return a.Words > b.Words
	}
	return Order(x, y) < 0
}

// A Sweep links stories that come in order. It remembers only those of the
// last days: a link depends on the stories of the Window days before alone.
// The zero Sweep is ready to use.
type Sweep struct {
	rows   map[uint64][]*Story // under each key the last stories, in order
	last   *Story
	pruned day.Day // when what is too old was last dropped
	seen   []*Story
}

// Add takes the next story and gives its link. st must not change afterwards.
func (s *Sweep) Add(st *Story) (Link, error) {
	if s.last != nil && Order(s.last, st) >= 0 {
		return Link{}, fmt.Errorf("story %s of %q comes after %s of %q: not in order", st.ID, st.Published, s.last.ID, s.last.Published)
	}
	s.last = st
	if s.rows == nil {
		s.rows, s.pruned = map[uint64][]*Story{}, st.Published
	}
	s.prune(st)
	s.seen = s.seen[:0]
	for _, k := range st.Sketch.keys {
		s.seen = append(s.seen, s.rows[k]...)
	}
	link := closest(st, distinct(s.seen))
	for _, k := range st.Sketch.keys {
		row := s.rows[k]
		if len(row) == Nearest {
			row = append(row[:0], row[1:]...)
		}
		s.rows[k] = append(row, st)
	}
	return link, nil
}

// prune drops what is too old for st and all after it, once every few days.
func (s *Sweep) prune(st *Story) {
	if st.Published-s.pruned <= Window {
		return
	}
	s.pruned = st.Published
	for k, row := range s.rows {
		if st.Published-row[len(row)-1].Published > Window {
			delete(s.rows, k)
		}
	}
}

// distinct drops repetitions, in place.
func distinct(stories []*Story) []*Story {
	if len(stories) < 2 {
		return stories
	}
	seen := make(map[string]bool, Nearest)
	return slices.DeleteFunc(stories, func(st *Story) bool {
		was := seen[st.ID]
		seen[st.ID] = true
		return was
	})
}

// A Family is one story with its reprints and updates: one source.
type Family struct {
	Members []Member // in order; the first represents the family
}

// A Member is a story of a family with its link to a member before it.
type Member struct {
	ID   string
	Link Link // zero for the first
}

// Group puts stories in families, in order of their first members; a story
// like no other is a family of its own. The order of stories does not matter.
func Group(stories []*Story) ([]Family, error) {
	stories = slices.Clone(stories)
	slices.SortFunc(stories, Order)
	var s Sweep
	links := make([]Link, len(stories))
	for i, st := range stories {
		var err error
		if links[i], err = s.Add(st); err != nil {
			return nil, err
		}
	}
	return families(stories, links)
}

// families follows links; stories are in order.
func families(stories []*Story, links []Link) ([]Family, error) {
	family := make(map[string]int, len(stories)) // by member
	var out []Family
	for i, st := range stories {
		if _, ok := family[st.ID]; ok {
			return nil, fmt.Errorf("two stories have the id %q", st.ID)
		}
		f := len(out)
		if to := links[i].To; to != "" {
			f = family[to]
		} else {
			out = append(out, Family{})
		}
		family[st.ID] = f
		out[f].Members = append(out[f].Members, Member{st.ID, links[i]})
	}
	return out, nil
}
