package english

import (
	"strings"

	"dateline/internal/lang"
)

// reach is how far a repair looks for what belongs to a word.
const reach = 60

// repair sets right what a tree cannot mean, whoever drew it: slips that the
// network makes where a long sentence gives it little to go by.
func repair(s *lang.Sentence) {
	for i := range s.Tokens {
		active(s, i)
		infinitive(s, i)
		preposition(s, i)
	}
}

// active makes a verb active again that has an object after it and its subject
// before it, and no auxiliary: "the Treasury imposed sanctions" cannot be
// passive.
func active(s *lang.Sentence, v int) {
	t := s.Tokens
	if t[v].XPOS != "VBN" {
		return
	}
	subject, object := -1, -1
	for c := max(0, v-reach); c < min(len(t), v+reach); c++ {
		if t[c].Head != v {
			continue
		}
		switch {
		case t[c].Rel == "nsubj:pass" && c < v:
			subject = c
		case t[c].Rel == "obj" && c > v && t[c].UPOS != "PRON":
			object = c
		case strings.HasPrefix(t[c].Rel, "aux") || t[c].Rel == "nsubj" || t[c].Rel == "obl:agent":
			return
		}
	}
	if object < 0 {
		return
	}
	if subject < 0 && t[v].Rel == "root" && v > 0 {
		// the subject drawn into the object's phrase, over the verb
		for c := v - 1; c >= 0; c = t[c].Head {
			if t[c].Head == object && (t[c].Rel == "compound" || t[c].Rel == "nmod") {
				subject = c
				break
			}
			if t[c].Head > v || t[c].Head < 0 {
				break
			}
		}
	}
	if subject < 0 {
		return
	}
	t[subject].Head, t[subject].Rel = v, "nsubj"
	t[v].XPOS = "VBD"
}

// infinitive hangs a bare infinitive, drawn as the partner of a finite verb, on
// the infinitive before it: "agreed to end the war, allow refugees to return".
func infinitive(s *lang.Sentence, v int) {
	t := s.Tokens
	h := t[v].Head
	if t[v].Rel != "conj" || t[v].XPOS != "VB" && t[v].XPOS != "VBP" || h < 0 || h > v {
		return
	}
	for c := max(0, v-reach); c < v; c++ {
		if t[c].Head == v && (t[c].Rel == "aux" || t[c].Rel == "mark" || strings.HasPrefix(t[c].Rel, "nsubj")) {
			return
		}
	}
	if t[v].XPOS == "VBP" {
		if t[h].XPOS == "VB" {
			t[v].XPOS = "VB" // "to end the war, allow refugees to return"
		}
		return
	}
	switch t[h].XPOS {
	case "VBD", "VBZ", "VBN", "VBG":
	default:
		return
	}
	for k := v - 1; k > max(h, v-reach); k-- {
		if t[k].XPOS == "VB" && t[k].UPOS == "VERB" && inside(t, k, h) && !inside(t, k, v) {
			t[v].Head = k
			return
		}
	}
}

// preposition gives the first of several partners the preposition that stands
// before it: "with King Abdullah and officials".
func preposition(s *lang.Sentence, c int) {
	t := s.Tokens
	y := t[c].Head
	if t[c].Rel != "case" || y < 0 || t[y].Rel != "conj" {
		return
	}
	x := t[y].Head
	if x < 0 || c >= x || x >= y || t[x].Rel == "root" && t[x].UPOS == "VERB" {
		return
	}
	switch t[x].UPOS {
	case "NOUN", "PROPN", "PRON", "NUM":
		t[c].Head = x
	}
}

// inside tells whether token k hangs, at any depth, on token h.
func inside(t []lang.Token, k, h int) bool {
	for n := 0; k >= 0 && n < reach; n++ {
		if k == h {
			return true
		}
		k = t[k].Head
	}
	return false
}
