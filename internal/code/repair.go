package code

import (
	"slices"

	"dateline/internal/lang"
)

// repaired gives the tokens of a sentence with what parsers get wrong most put
// right; the sentence itself stays as it is.
func repaired(toks []lang.Token) []lang.Token {
	own := false
	for v := range toks {
		if toks[v].Rel != "amod" || toks[v].Head < 0 {
			continue
		}
		h := toks[v].Head
		switch {
		case h > v && v > 0 && afterModal(toks, v, h):
			if !own {
				toks, own = slices.Clone(toks), true
			}
			raise(toks, v, h)
		case h < v && toks[h].Rel == "obj" && toks[h].Head >= 0 && toks[h].Head < h && postposed(toks, v, h):
			// "found the regime guilty": what the object is made out to be
			if !own {
				toks, own = slices.Clone(toks), true
			}
			toks[v].Rel, toks[v].Head = "xcomp", toks[h].Head
		}
	}
	return toks
}

// afterModal tells whether a word taken for an adjective of h stands where a
// verb does, h being its object: "it would free 1,500 prisoners".
func afterModal(toks []lang.Token, v, h int) bool {
	subject, modal := false, false
	for k := range toks {
		if toks[k].Head != h || k == v {
			continue
		}
		switch base(toks[k].Rel) {
		case "nsubj":
			subject = subject || k < v
		case "aux":
			modal = modal || k < v && toks[k].XPOS == "MD"
		case "cop":
			return false
		case "det", "case", "nummod", "amod", "compound":
			if k < v {
				return false // the noun phrase has begun before
			}
		}
	}
	return subject && modal
}

// raise makes v, taken for an adjective of h, the verb that h is the object of.
func raise(toks []lang.Token, v, h int) {
	toks[v].UPOS, toks[v].XPOS = "VERB", "VB"
	toks[v].Rel, toks[v].Head = toks[h].Rel, toks[h].Head
	toks[h].Rel, toks[h].Head = "obj", v
	for k := range toks {
		if toks[k].Head != h || k == v {
			continue
		}
		switch base(toks[k].Rel) {
		case "nsubj", "aux", "advmod", "mark", "punct", "cc", "obl", "advcl", "ccomp", "xcomp", "parataxis", "conj":
			if k < v || base(toks[k].Rel) != "conj" {
				toks[k].Head = v
			}
		}
	}
}

// postposed tells whether an adjective comes right after the noun h it is taken
// for a part of, but for what hangs on either.
func postposed(toks []lang.Token, v, h int) bool {
	for k := h + 1; k < v; k++ {
		if toks[k].Head != h && toks[k].Head != v {
			return false
		}
		if toks[k].Rel == "punct" || toks[k].Rel == "cc" {
			return false
		}
	}
	return toks[v].UPOS == "ADJ" || toks[v].UPOS == "NOUN"
}
