package main

import (
	"sort"
)

// An ending says what to cut and add where a form ends so.
type ending struct {
	ending string // "^" before it: the whole form
	cut    int
	add    string
}

// endings finds the shortest endings that, the longest that fits being taken,
// give every form its lemma.
func endings(forms map[string]string) []ending {
	root := &node{}
	for _, form := range sortedKeys(forms) {
		low := forms[form]
		n := 0
		for n < len(form) && n < len(low) && form[n] == low[n] {
			n++
		}
		root.add("^"+form, script{len(form) - n, low[n:]})
	}
	var out []ending
	root.collect("", script{cut: -1}, &out)
	return out
}

type script struct {
	cut int
	add string
}

type node struct {
	count    map[script]int
	children map[byte]*node
}

func (n *node) add(form string, s script) {
	for i := len(form); ; i-- {
		if n.count == nil {
			n.count = map[script]int{}
			n.children = map[byte]*node{}
		}
		n.count[s]++
		if i == 0 {
			return
		}
		c := form[i-1]
		if n.children[c] == nil {
			n.children[c] = &node{}
		}
		n = n.children[c]
	}
}

// collect writes the node's script down where it is not the one inherited.
func (n *node) collect(suffix string, inherited script, out *[]ending) {
	best, most := inherited, n.count[inherited]
	var all []script
	for s := range n.count {
		all = append(all, s)
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].cut != all[j].cut {
			return all[i].cut < all[j].cut
		}
		return all[i].add < all[j].add
	})
	for _, s := range all {
		if n.count[s] > most {
			best, most = s, n.count[s]
		}
	}
	if best != inherited {
		*out = append(*out, ending{suffix, best.cut, best.add})
	}
	if len(n.count) == 1 && all[0] == best {
		return
	}
	var chars []byte
	for c := range n.children {
		chars = append(chars, c)
	}
	sort.Slice(chars, func(i, j int) bool { return chars[i] < chars[j] })
	for _, c := range chars {
		n.children[c].collect(string(c)+suffix, best, out)
	}
}
