package code

import "slices"

// subjects mends what the parser gets wrong in "A urged it to spare them, and B
// and C condemned the order": it hangs B on what stands before the comma, so
// that A seems to condemn. A finite verb with no subject right behind a phrase
// that "and" after a comma opens has that phrase for its subject. The tokens
// are copied if anything changes.
func (t *tree) subjects() {
	n := len(t.toks)
	mended := false
	for v := 2; v < n; v++ {
		if !t.bare(v) {
			continue
		}
		k := v - 1
		for k > 0 && (t.toks[k].UPOS == "AUX" || t.toks[k].UPOS == "ADV") && t.toks[k].Head == v {
			k--
		}
		if !t.nominal(k) {
			continue
		}
		h := k
		for t.toks[h].Head >= 0 && t.toks[h].Head < h && base(t.toks[h].Rel) != "conj" {
			h = t.toks[h].Head
		}
		// The first of several.
		for base(t.toks[h].Rel) == "conj" && t.toks[h].Head >= 0 && t.toks[h].Head < h && base(t.toks[t.toks[h].Head].Rel) == "conj" && t.nominal(t.toks[h].Head) {
			h = t.toks[h].Head
		}
		g := t.toks[h].Head
		if base(t.toks[h].Rel) != "conj" || g < 0 || g >= h || !t.nominal(g) || t.toks[v].Head > g {
			continue
		}
		cc := t.kid(h, "cc")
		if cc < 1 || cc > h || t.toks[cc-1].UPOS != "PUNCT" || g > cc-1 {
			continue
		}
		if !mended {
			mended = true
			t.toks = slices.Clone(t.toks)
		}
		t.toks[h].Head, t.toks[h].Rel = v, "nsubj"
	}
	if mended {
		t.link()
	}
}

// bare tells whether a finite verb of a main or joined clause has no subject.
func (t *tree) bare(v int) bool {
	tok := &t.toks[v]
	if tok.UPOS != "VERB" {
		return false
	}
	finite := tok.XPOS == "VBD" || tok.XPOS == "VBZ" || tok.XPOS == "VBP"
	none := true
	t.kids(v, func(k int) bool {
		switch r := base(t.toks[k].Rel); {
		case r == "nsubj" || r == "csubj" || r == "cc" || r == "mark":
			none = false
		case r == "aux":
			finite = finite || t.toks[k].XPOS == "VBD" || t.toks[k].XPOS == "VBZ" || t.toks[k].XPOS == "VBP" || t.toks[k].XPOS == "MD"
		}
		return none
	})
	return none && finite && base(tok.Rel) == "conj"
}
