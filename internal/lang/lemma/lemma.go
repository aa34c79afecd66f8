// Package lemma gives the lemmas of English words, as Universal Dependencies
// has them, from form and tags. It knows no context but that of a clipped
// auxiliary ("he's gone"). Its table is made by package train/lemmas.
package lemma

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang"
	"dateline/lexicon"
)

const tableFile = "english/lemmas.tsv"

// A Lemmatizer is a table of forms and endings. It never changes, so that many
// goroutines may use one.
//
// A lemma is in lower case, but for that of a proper noun (tagged PROPN, or
// NNP), of an adjective or noun that is always capitalised ("Turkish"), of an
// acronym ("CEO") and of "I".
type Lemmatizer struct {
	forms map[key]string // exceptions to the endings
	cased map[string]string
	short map[string]bool // short words that are no acronyms
	ends  [classes]trie
}

type key struct{ form, tag string }

// A Class is the inflection an ending belongs to.
type Class int

// The classes.
const (
	Past Class = iota
	Gerund
	Third
	Plural
	Comparative
	Superlative
	classes
)

// ClassNames are the classes as the table writes them.
var ClassNames = [classes]string{"past", "gerund", "third", "plural", "comparative", "superlative"}

// ClassOf gives the inflection of a Penn tag.
func ClassOf(xpos string) (Class, bool) {
	switch xpos {
	case "VBD", "VBN":
		return Past, true
	case "VBG":
		return Gerund, true
	case "VBZ":
		return Third, true
	case "NNS", "NNPS":
		return Plural, true
	case "JJR", "RBR":
		return Comparative, true
	case "JJS", "RBS":
		return Superlative, true
	}
	return 0, false
}

// New reads the embedded table.
func New() (*Lemmatizer, error) {
	data, err := lexicon.FS.ReadFile(tableFile)
	if err != nil {
		return nil, fmt.Errorf("lemmas: %w", err)
	}
	return Read(string(data), "lexicon/"+tableFile)
}

// Read reads a table.
func Read(data, name string) (*Lemmatizer, error) {
	l := &Lemmatizer{forms: map[key]string{}, cased: map[string]string{}, short: map[string]bool{}}
	for n := 1; data != ""; n++ {
		var line string
		line, data, _ = strings.Cut(data, "\n")
		if line == "" || strings.HasPrefix(line, "# ") || line == "#" {
			continue
		}
		col := strings.Split(line, "\t")
		if err := l.add(col); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return l, nil
}

func (l *Lemmatizer) add(col []string) error {
	want := map[string]int{"form": 4, "end": 5, "cased": 3, "short": 2}[col[0]]
	switch {
	case want == 0:
		return fmt.Errorf("no such kind of line: %q", col[0])
	case len(col) != want:
		return fmt.Errorf("%d columns, want %d", len(col), want)
	}
	switch col[0] {
	case "form":
		l.forms[key{col[1], col[2]}] = col[3]
	case "cased":
		l.cased[col[1]] = col[2]
	case "short":
		for _, w := range strings.Fields(col[1]) {
			l.short[w] = true
		}
	case "end":
		for c := range classes {
			if ClassNames[c] == col[1] {
				cut, err := strconv.Atoi(col[3])
				if err != nil || cut < 0 || cut > 40 {
					return fmt.Errorf("%q is no number of letters to cut", col[3])
				}
				l.ends[c].put(col[2], script{cut: cut, add: col[4]})
				return nil
			}
		}
		return fmt.Errorf("no such class: %q", col[1])
	}
	return nil
}

// Lemma gives the lemma of a word.
func (l *Lemmatizer) Lemma(form, upos, xpos string) string {
	low := fold(form)
	proper := upos == "PROPN"
	name := proper || xpos == "NNP" || xpos == "NNPS"
	tag := xpos
	if name && !proper {
		tag = xpos + "/" + upos
	}
	if w := l.forms[key{low, tag}]; w != "" { // "" is said of halves of words
		return w
	}
	if name {
		return l.name(form, low, xpos)
	}
	w := low
	if c, ok := ClassOf(xpos); ok {
		if w = l.ends[c].apply(low); w == "" {
			w = low
		}
	}
	if xpos == "CD" && acronym(form) { // Roman
		return form
	}
	if cased, ok := l.cased[w]; ok && (strings.HasPrefix(xpos, "J") || strings.HasPrefix(xpos, "N")) {
		return cased
	}
	if xpos == "NN" || xpos == "NNS" || xpos == "JJ" {
		if n := len(w); n >= 2 && n <= 4 && len(low) == len(form) && strings.HasPrefix(low, w) && acronym(form[:n]) && !l.short[w] {
			return form[:n]
		}
	}
	return w
}

// name gives the lemma of a proper noun: its own form, or a plural's singular.
func (l *Lemmatizer) name(form, low, xpos string) string {
	if xpos != "NNPS" || len(low) != len(form) {
		return form
	}
	w := l.ends[Plural].apply(low)
	if w == "" || w == low {
		return form
	}
	n := 0
	for n < len(w) && n < len(low) && w[n] == low[n] {
		n++
	}
	return form[:n] + w[n:]
}

// acronym tells whether a word is capitals, perhaps with digits, or "PhD".
func acronym(w string) bool {
	capitals := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= 'A' && c <= 'Z':
			capitals++
		case c >= '0' && c <= '9' || c == '.' || c == '&':
		default:
			return false
		}
	}
	return capitals >= 2 || capitals == 1 && len(w) > 1 && w[1] >= '0' && w[1] <= '9'
}

// fold gives the lower case of a word, with a plain apostrophe.
func fold(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf || c == '`' {
			return strings.Map(func(r rune) rune {
				switch r {
				case '’', '`', '´', '‘':
					return '\''
				}
				return unicode.ToLower(r)
			}, s)
		}
	}
	return s
}

// Annotate gives the tokens of a tagged sentence their lemmas.
func (l *Lemmatizer) Annotate(s *lang.Sentence) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		t.Lemma = l.Lemma(t.Form, t.UPOS, t.XPOS)
		// "he's gone" has "have", "he's going" and "he's killed" have "be".
		if t.Lemma == "be" && t.UPOS == "AUX" && t.Rel == "aux" && t.Head > i && t.Head < len(s.Tokens) &&
			len(t.Form) <= 4 && s.Tokens[t.Head].XPOS == "VBN" && strings.HasSuffix(fold(t.Form), "'s") {
			t.Lemma = "have"
		}
	}
}
