package lemma

// A script makes a lemma of a form: cut so many bytes, add an ending.
type script struct {
	cut int
	add string
}

// A trie finds the script of the longest ending of a word it holds. Endings
// are read from their last letter; '^' before the first stands for the word's
// beginning.
type trie struct {
	nodes   []node
	scripts []script
}

type node struct {
	char        byte
	script      int32 // index, -1 for none
	child, next int32 // 0 for none: the root is nobody's child
}

func (t *trie) put(ending string, s script) {
	if len(t.nodes) == 0 {
		t.nodes = append(t.nodes, node{script: -1})
	}
	at := int32(0)
	for i := len(ending) - 1; i >= 0; i-- {
		next := t.find(at, ending[i])
		if next == 0 {
			next = int32(len(t.nodes))
			t.nodes = append(t.nodes, node{char: ending[i], script: -1, next: t.nodes[at].child})
			t.nodes[at].child = next
		}
		at = next
	}
	for i, have := range t.scripts {
		if have == s {
			t.nodes[at].script = int32(i)
			return
		}
	}
	t.nodes[at].script = int32(len(t.scripts))
	t.scripts = append(t.scripts, s)
}

func (t *trie) find(at int32, c byte) int32 {
	for n := t.nodes[at].child; n != 0; n = t.nodes[n].next {
		if t.nodes[n].char == c {
			return n
		}
	}
	return 0
}

// apply gives the lemma of a lower-case form, "" if no ending fits or nothing
// would be left.
func (t *trie) apply(form string) string {
	if len(t.nodes) == 0 {
		return ""
	}
	best, at := t.nodes[0].script, int32(0)
	for i := len(form) - 1; i >= -1; i-- {
		c := byte('^')
		if i >= 0 {
			c = form[i]
		}
		if at = t.find(at, c); at == 0 {
			break
		}
		if s := t.nodes[at].script; s >= 0 {
			best = s
		}
	}
	if best < 0 {
		return ""
	}
	s := &t.scripts[best]
	if s.cut > len(form) || s.cut == len(form) && s.add == "" {
		return ""
	}
	if s.add == "" {
		return form[:len(form)-s.cut]
	}
	return form[:len(form)-s.cut] + s.add
}
