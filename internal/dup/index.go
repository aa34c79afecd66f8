package dup

import (
	"slices"
	"sort"
)

// A Table keeps stories with their links, and finds them by key. A database
// can be one. Add and Remove do a bounded number of calls on it.
type Table interface {
	// Get gives a story and its link; nil if it is not there.
	Get(id string) (*Story, Link, error)
	// Before gives the n stories nearest before st in Order among those with
	// the key, the nearest first; After those after it. st itself may be in
	// the table or not and is never among them.
	Before(key uint64, st *Story, n int) ([]*Story, error)
	After(key uint64, st *Story, n int) ([]*Story, error)
	// Put adds a story under its keys, or changes the link of one that is there.
	Put(st *Story, link Link) error
	// Delete takes a story out.
	Delete(st *Story) error
}

// Add puts a story into the table and links it, and mends the links of later
// stories that are affected: none, if stories come in order. A story that is
// there already is replaced. Whatever the order of adding, the links are those
// that Group gives.
func Add(t Table, st *Story) error {
	old, _, err := t.Get(st.ID)
	if err != nil {
		return err
	}
	if old != nil {
		if old.Published == st.Published && old.Sketch.equal(&st.Sketch) {
			return nil
		}
		if err := Remove(t, st.ID); err != nil {
			return err
		}
	}
	link, err := relink(t, st)
	if err != nil {
		return err
	}
	if err := t.Put(st, link); err != nil {
		return err
	}
	later, err := followers(t, st)
	if err != nil {
		return err
	}
	for _, z := range later {
		if err := mend(t, st, z); err != nil {
			return err
		}
	}
	return nil
}

// followers are the stories st is a candidate for.
func followers(t Table, st *Story) ([]*Story, error) {
	var all []*Story
	for _, k := range st.Sketch.keys {
		after, err := t.After(k, st, Nearest)
		if err != nil {
			return nil, err
		}
		all = append(all, after...)
	}
	return distinct(all), nil
}

// relink finds the link of a story from scratch.
func relink(t Table, st *Story) (Link, error) {
	var all []*Story
	for _, k := range st.Sketch.keys {
		before, err := t.Before(k, st, Nearest)
		if err != nil {
			return Link{}, err
		}
		all = append(all, before...)
	}
	return closest(st, distinct(all)), nil
}

// mend sets the link of z right after st was put before it.
func mend(t Table, st, z *Story) error {
	_, link, err := t.Get(z.ID)
	if err != nil {
		return err
	}
	var to *Story
	if link.To != "" {
		if to, _, err = t.Get(link.To); err != nil {
			return err
		}
		lost, err := crowdedOut(t, st, z, to)
		if err != nil {
			return err
		}
		if lost {
			if link, err = relink(t, z); err != nil {
				return err
			}
			return t.Put(z, link)
		}
	}
	if l := Compare(st, z); closer(l, st, link, to) {
		return t.Put(z, l)
	}
	return nil
}

// crowdedOut tells whether st, put between them, may have pushed the story z
// is linked to out of its reach.
func crowdedOut(t Table, st, z, to *Story) (bool, error) {
	for _, k := range z.Sketch.keys {
		if _, ok := slices.BinarySearch(st.Sketch.keys, k); !ok {
			continue
		}
		before, err := t.Before(k, z, Nearest+1)
		if err != nil {
			return false, err
		}
		if len(before) > Nearest && before[Nearest].ID == to.ID {
			return true, nil
		}
	}
	return false, nil
}

// Remove takes a story out of the table and mends the links of those that are
// affected. It is no error if the story is not there.
func Remove(t Table, id string) error {
	st, _, err := t.Get(id)
	if err != nil || st == nil {
		return err
	}
	later, err := followers(t, st)
	if err != nil {
		return err
	}
	if err := t.Delete(st); err != nil {
		return err
	}
	for _, z := range later {
		link, err := relink(t, z)
		if err != nil {
			return err
		}
		if err := t.Put(z, link); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sketch) equal(o *Sketch) bool {
	a, b := s.samples(), o.samples()
	for i := range a {
		if a[i].cut != b[i].cut || !slices.Equal(a[i].hashes, b[i].hashes) {
			return false
		}
	}
	return slices.Equal(s.keys, o.keys)
}

// An Index is a Table in memory. Use NewIndex.
type Index struct {
	stories map[string]linked
	rows    map[uint64][]*Story // in order
}

type linked struct {
	story *Story
	link  Link
}

// NewIndex gives an empty index.
func NewIndex() *Index {
	return &Index{map[string]linked{}, map[uint64][]*Story{}}
}

// Get is of Table.
func (x *Index) Get(id string) (*Story, Link, error) {
	l := x.stories[id]
	return l.story, l.link, nil
}

// place is where st is or would be in a row.
func place(row []*Story, st *Story) (int, bool) {
	return sort.Find(len(row), func(i int) int { return Order(st, row[i]) })
}

// Before is of Table.
func (x *Index) Before(key uint64, st *Story, n int) ([]*Story, error) {
	row := x.rows[key]
	at, _ := place(row, st)
	out := slices.Clone(row[max(0, at-n):at])
	slices.Reverse(out)
	return out, nil
}

// After is of Table.
func (x *Index) After(key uint64, st *Story, n int) ([]*Story, error) {
	row := x.rows[key]
	at, found := place(row, st)
	if found {
		at++
	}
	return row[at:min(at+n, len(row))], nil
}

// Put is of Table.
func (x *Index) Put(st *Story, link Link) error {
	if _, ok := x.stories[st.ID]; !ok {
		for _, k := range st.Sketch.keys {
			at, _ := place(x.rows[k], st)
			x.rows[k] = slices.Insert(x.rows[k], at, st)
		}
	}
	x.stories[st.ID] = linked{st, link}
	return nil
}

// Delete is of Table.
func (x *Index) Delete(st *Story) error {
	delete(x.stories, st.ID)
	for _, k := range st.Sketch.keys {
		row := x.rows[k]
		if at, ok := place(row, st); ok {
			row = slices.Delete(row, at, at+1)
		}
		if x.rows[k] = row; len(row) == 0 {
			delete(x.rows, k)
		}
	}
	return nil
}

// Families gives the families of the stories in the index.
func (x *Index) Families() ([]Family, error) {
	stories := make([]*Story, 0, len(x.stories))
	for _, l := range x.stories {
		stories = append(stories, l.story)
	}
	slices.SortFunc(stories, Order)
	links := make([]Link, len(stories))
	for i, st := range stories {
		links[i] = x.stories[st.ID].link
	}
	return families(stories, links)
}
