// Package morph tells the morphological features of English words that follow
// from their tags, lemmas and tree: mood, number, person, tense, verb form,
// voice and degree. It does not tell those that need a dictionary of their own
// (PronType, NumType), and trusts the tags.
package morph

import (
	"strings"
	"sync"

	"dateline/internal/lang"
	"dateline/lexicon"
)

const tableFile = "english/features.tsv"

type key struct{ word, tag string }

// A features are UD's features, "" where a word has none.
type features struct{ degree, mood, number, person, tense, verbForm, voice string }

// closed are the features of closed classes of words, read once.
var closed = sync.OnceValue(func() map[key]features {
	data, err := lexicon.FS.ReadFile(tableFile)
	if err != nil {
		return nil // the package's test finds it
	}
	m := map[key]features{}
	for line := range strings.Lines(string(data)) {
		col := strings.Split(strings.TrimSpace(line), "\t")
		if len(col) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		var f features
		for x := range strings.SplitSeq(col[1], "|") {
			name, value, _ := strings.Cut(x, "=")
			switch name {
			case "Number":
				f.number = value
			case "Person":
				f.person = value
			}
		}
		for w := range strings.FieldsSeq(col[2]) {
			m[key{w, col[0]}] = f
		}
	}
	return m
})

// Feats gives the features of token i in CoNLL-U's form, "" for none.
func Feats(s *lang.Sentence, i int) string { f := of(s, i); return f.String() }

func of(s *lang.Sentence, i int) features {
	t := &s.Tokens[i]
	var f features
	switch t.XPOS {
	case "PRP", "PRP$", "DT":
		return closed()[key{strings.ToLower(strings.ReplaceAll(t.Form, "’", "'")), t.XPOS}]
	case "NN":
		f.number = "Sing"
	case "NNP":
		if t.UPOS == "ADJ" {
			f.degree = "Pos"
		} else {
			f.number = "Sing"
		}
	case "NNS", "NNPS":
		f.number = "Plur"
	case "JJ":
		f.degree = "Pos"
	case "JJR", "RBR":
		f.degree = "Cmp"
	case "JJS", "RBS":
		f.degree = "Sup"
	case "MD":
		f.verbForm = "Fin"
	case "VBD":
		f.mood, f.tense, f.verbForm = "Ind", "Past", "Fin"
		f.person, f.number = subject(s, i)
	case "VBZ":
		f.mood, f.tense, f.verbForm, f.person, f.number = "Ind", "Pres", "Fin", "3", "Sing"
	case "VBP":
		f.mood, f.tense, f.verbForm = "Ind", "Pres", "Fin"
		if f.person, f.number = subject(s, i); f.person == "3" {
			f.number = "Plur" // else it were VBZ
		}
	case "VBN":
		f.tense, f.verbForm = "Past", "Part"
		if Passive(s, i) {
			f.voice = "Pass"
		}
	case "VBG":
		f.verbForm = "Ger"
		switch {
		case progressive(s, i), t.Rel == "advcl", t.Rel == "cop", strings.HasPrefix(t.Rel, "aux"), t.Rel == "case":
			f.tense, f.verbForm = "Pres", "Part"
		}
	case "VB":
		f.verbForm = "Inf"
		if imperative(s, i) {
			f.mood, f.verbForm = "Imp", "Fin"
		}
	}
	return f
}

// String writes the features in CoNLL-U's order.
func (f *features) String() string {
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
// subject or auxiliary, one that modifies a noun or a clause by itself, or one
// joined to such a one.
func Passive(s *lang.Sentence, i int) bool {
	for n := 0; n < 8; n++ { // a chain of conjuncts
		t := &s.Tokens[i]
		if t.XPOS != "VBN" {
			return false
		}
		active := false
		for j := range s.Tokens {
			if s.Tokens[j].Head != i {
				continue
			}
			switch rel := s.Tokens[j].Rel; {
			case strings.HasSuffix(rel, ":pass") || rel == "obl:agent":
				return true
			case rel == "aux" || rel == "nsubj" || rel == "cop":
				active = true
			}
		}
		if active {
			return false
		}
		switch t.Rel {
		case "acl", "amod", "advcl", "xcomp":
			return true
		case "conj":
			if t.Head < 0 || t.Head >= i {
				return false
			}
			i = t.Head
		default:
			return false
		}
	}
	return false
}

// subject gives person and number of the subject of a finite verb, and
// nothing where it has none. A conjunct has its first verb's.
func subject(s *lang.Sentence, i int) (person, number string) {
	head := i
	switch s.Tokens[i].Rel {
	case "aux", "aux:pass", "cop":
		head = s.Tokens[i].Head
	}
	for n := 0; head >= 0 && n < 8; n++ {
		for j := range s.Tokens {
			if t := &s.Tokens[j]; t.Head == head && strings.HasPrefix(t.Rel, "nsubj") {
				return ofNoun(s, j, head)
			}
		}
		if s.Tokens[head].Rel != "conj" {
			break
		}
		head = s.Tokens[head].Head
	}
	return "", ""
}

// ofNoun gives person and number of the noun or pronoun at j, the subject of
// the verb at head. A relative pronoun has its antecedent's.
func ofNoun(s *lang.Sentence, j, head int) (person, number string) {
	t := &s.Tokens[j]
	switch t.XPOS {
	case "PRP":
		f := of(s, j)
		return f.person, f.number
	case "WDT", "WP":
		if h := s.Tokens[head].Head; h >= 0 && strings.HasPrefix(s.Tokens[head].Rel, "acl") {
			j, t = h, &s.Tokens[h]
		}
	}
	if t.XPOS == "NNS" || t.XPOS == "NNPS" || of(s, j).number == "Plur" || conjoined(s, j) {
		return "3", "Plur"
	}
	return "3", "Sing"
}

func conjoined(s *lang.Sentence, i int) bool {
	for j := range s.Tokens {
		if s.Tokens[j].Head == i && s.Tokens[j].Rel == "conj" {
			return true
		}
	}
	return false
}

func progressive(s *lang.Sentence, i int) bool {
	for n := 0; n < 8; n++ {
		for j := 0; j < i; j++ {
			if t := &s.Tokens[j]; t.Head == i && strings.HasPrefix(t.Rel, "aux") && t.Lemma == "be" {
				return true
			}
		}
		if h := s.Tokens[i].Head; s.Tokens[i].Rel != "conj" || h < 0 || h >= i || s.Tokens[h].XPOS != "VBG" {
			return false
		} else {
			i = h
		}
	}
	return false
}

// imperative tells whether a base form stands as a command: head of a sentence
// or of a quotation with neither subject, auxiliary nor "to".
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
