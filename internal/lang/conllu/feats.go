package conllu

import (
	"strings"

	"dateline/internal/lang"
)

// Feats gives the morphological features of token i that can be told from its
// tags, lemma and auxiliaries: mood, number, person, tense, verb form, voice
// and degree, in the order UD wants. It does not give the features of single
// words, such as PronType.
func Feats(s *lang.Sentence, i int) string {
	t := &s.Tokens[i]
	var f feats
	switch t.XPOS {
	case "NN", "NNP":
		f.number = "Sing"
	case "NNS", "NNPS":
		f.number = "Plur"
	case "JJR", "RBR":
		f.degree = "Cmp"
	case "JJS", "RBS":
		f.degree = "Sup"
	case "JJ":
		f.degree = "Pos"
	case "MD":
		f.verbForm = "Fin"
	case "VBD":
		f.mood, f.tense, f.verbForm = "Ind", "Past", "Fin"
		f.person, f.number = subject(s, i)
	case "VBZ":
		f.mood, f.tense, f.verbForm, f.person, f.number = "Ind", "Pres", "Fin", "3", "Sing"
	case "VBP":
		f.mood, f.tense, f.verbForm = "Ind", "Pres", "Fin"
		f.person, f.number = subject(s, i)
	case "VBN":
		f.tense, f.verbForm = "Past", "Part"
		if Passive(s, i) {
			f.voice = "Pass"
		}
	case "VBG":
		f.verbForm = "Ger"
		if auxiliary(s, i, "be") {
			f.tense, f.verbForm = "Pres", "Part"
		}
	case "VB":
		f.verbForm = "Inf"
		if imperative(s, i) {
			f.mood, f.verbForm = "Imp", "Fin"
			f.person = "2"
		}
	}
	return f.String()
}

type feats struct{ degree, mood, number, person, tense, verbForm, voice string }

func (f feats) String() string {
	var b []byte
	add := func(name, value string) {
		if value == "" {
			return
		}
		if len(b) > 0 {
			b = append(b, '|')
		}
		b = append(b, name...)
		b = append(b, '=')
		b = append(b, value...)
	}
	add("Degree", f.degree)
	add("Mood", f.mood)
	add("Number", f.number)
	add("Person", f.person)
	add("Tense", f.tense)
	add("VerbForm", f.verbForm)
	add("Voice", f.voice)
	return string(b)
}

// Passive tells whether token i is a passive participle: one with a passive
// subject or auxiliary, or one that modifies a noun.
func Passive(s *lang.Sentence, i int) bool {
	if s.Tokens[i].XPOS != "VBN" {
		return false
	}
	active := false
	for j := range s.Tokens {
		if s.Tokens[j].Head != i {
			continue
		}
		switch rel := s.Tokens[j].Rel; {
		case strings.HasSuffix(rel, ":pass"):
			return true
		case rel == "aux" || rel == "nsubj" || rel == "cop":
			active = true
		}
	}
	switch s.Tokens[i].Rel {
	case "acl", "amod":
		return !active
	case "conj":
		if h := s.Tokens[i].Head; h >= 0 && h < i && !active {
			return Passive(s, h)
		}
	}
	return false
}

// subject gives person and number of the subject of a finite verb, and
// nothing where it has none.
func subject(s *lang.Sentence, i int) (person, number string) {
	head := i
	switch s.Tokens[i].Rel {
	case "aux", "aux:pass", "cop":
		head = s.Tokens[i].Head
	}
	if head < 0 {
		return "", ""
	}
	for j := range s.Tokens {
		t := &s.Tokens[j]
		if t.Head != head || !strings.HasPrefix(t.Rel, "nsubj") {
			continue
		}
		if t.XPOS == "PRP" {
			switch t.Lemma {
			case "I":
				return "1", "Sing"
			case "we":
				return "1", "Plur"
			case "you":
				return "2", ""
			case "they":
				return "3", "Plur"
			}
			return "3", "Sing"
		}
		if t.XPOS == "NNS" || t.XPOS == "NNPS" || conjoined(s, j) {
			return "3", "Plur"
		}
		return "3", "Sing"
	}
	return "", ""
}

func conjoined(s *lang.Sentence, i int) bool {
	for j := range s.Tokens {
		if s.Tokens[j].Head == i && s.Tokens[j].Rel == "conj" {
			return true
		}
	}
	return false
}

func auxiliary(s *lang.Sentence, i int, lemma string) bool {
	for j := 0; j < i; j++ {
		t := &s.Tokens[j]
		if t.Head == i && strings.HasPrefix(t.Rel, "aux") && t.Lemma == lemma {
			return true
		}
	}
	return false
}

// imperative tells whether a base form stands as a command: head of the
// sentence or of a quotation with neither subject, auxiliary nor "to".
func imperative(s *lang.Sentence, i int) bool {
	switch s.Tokens[i].Rel {
	case "root", "parataxis", "ccomp":
	default:
		return false
	}
	for j := range s.Tokens {
		t := &s.Tokens[j]
		if t.Head != i {
			continue
		}
		if strings.HasPrefix(t.Rel, "nsubj") || t.Rel == "mark" || (strings.HasPrefix(t.Rel, "aux") && t.Lemma != "do") {
			return false
		}
	}
	return true
}
