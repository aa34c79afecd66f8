package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"dateline/internal/lang/lemma"
)

// A wordNet is what is taken from WordNet: its words of one part, with how
// often each was met in text, and the look of those it capitalises.
type wordNet struct {
	verbs, nouns, adjectives map[string]int
	counted                  map[string]bool   // words met in text at all
	cased                    map[string]string // lower case → "Turkish"
}

func readWordNet(dir string) (*wordNet, error) {
	w := &wordNet{map[string]int{}, map[string]int{}, map[string]int{}, map[string]bool{}, map[string]string{}}
	for name, m := range map[string]map[string]int{"verb": w.verbs, "noun": w.nouns, "adj": w.adjectives} {
		err := lines(filepath.Join(dir, "index."+name), func(f []string) {
			if !isLetters(f[0]) {
				return
			}
			pointers, _ := strconv.Atoi(f[3])
			if at := 5 + pointers; at < len(f) {
				m[f[0]], _ = strconv.Atoi(f[at])
			}
		})
		if err != nil {
			return nil, err
		}
	}
	// An acronym is lower-cased in the index, not in the data.
	for name, m := range map[string]map[string]int{"verb": w.verbs, "noun": w.nouns} {
		err := lines(filepath.Join(dir, "data."+name), func(f []string) {
			n, _ := strconv.ParseInt(f[3], 16, 32)
			for i := 0; i < int(n) && 4+2*i < len(f); i++ {
				if m[f[4+2*i]] > 0 {
					w.counted[f[4+2*i]] = true
				}
			}
		})
		if err != nil {
			return nil, err
		}
	}
	// Only adjectives are always capitalised; a noun's capital ("Turkey") may
	// be that of a name beside a common word.
	seen := map[string]bool{}
	err := lines(filepath.Join(dir, "data.adj"), func(f []string) {
		n, _ := strconv.ParseInt(f[3], 16, 32)
		for i := 0; i < int(n) && 4+2*i < len(f); i++ {
			word, _, _ := strings.Cut(f[4+2*i], "(")
			low := strings.ToLower(word)
			if !isLetters(low) || len(low) < 4 {
				continue
			}
			if low == word {
				seen[low] = true
			} else {
				w.cased[low] = word
			}
		}
	})
	for low := range seen {
		delete(w.cased, low)
	}
	return w, err
}

// has tells whether a word is one of WordNet's.
func (w *wordNet) has(word string) bool {
	_, v := w.verbs[word]
	_, n := w.nouns[word]
	_, a := w.adjectives[word]
	return v || n || a
}

func lines(name string, each func(fields []string)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		if fields := strings.Fields(s.Text()); len(fields) > 6 && !strings.HasPrefix(s.Text(), " ") {
			each(fields)
		}
	}
	return s.Err()
}

// Forms are the inflected forms and their lemmas, by class.
type forms [6]map[string]string

func newForms() *forms {
	f := new(forms)
	for c := range f {
		f[c] = map[string]string{}
	}
	return f
}

func (f *forms) has(c lemma.Class, form string) bool { _, ok := f[c][form]; return ok }

func (f *forms) set(c lemma.Class, form, lemma string) { f[c][form] = lemma }

// offer sets a form's lemma unless a more frequent word has it.
func (f *forms) offer(c lemma.Class, form, lemma string, count map[string]int) {
	if have, ok := f[c][form]; ok && (count[have] > count[lemma] || count[have] == count[lemma] && have < lemma) {
		return
	}
	f[c][form] = lemma
}

func inflect(w *wordNet) *forms {
	f := newForms()
	for _, v := range sortedKeys(w.verbs) {
		for _, x := range withEd(v) {
			f.offer(lemma.Past, x, v, w.verbs)
		}
		for _, x := range withIng(v) {
			f.offer(lemma.Gerund, x, v, w.verbs)
		}
		for _, x := range withS(v) {
			f.offer(lemma.Third, x, v, w.verbs)
		}
	}
	for _, n := range sortedKeys(w.nouns) {
		for _, x := range withS(n) {
			f.offer(lemma.Plural, x, n, w.nouns)
		}
	}
	for _, a := range sortedKeys(w.adjectives) {
		if w.adjectives[a] == 0 || syllables(a) > 2 {
			continue
		}
		f.offer(lemma.Comparative, withEr(a)+"r", a, w.adjectives)
		f.offer(lemma.Superlative, withEr(a)+"st", a, w.adjectives)
	}
	return f
}

// readIrregular reads the table of irregular forms.
func readIrregular(name string) (*forms, error) {
	f := newForms()
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	s := bufio.NewScanner(file)
	for n := 1; s.Scan(); n++ {
		if s.Text() == "" || strings.HasPrefix(s.Text(), "#") {
			continue
		}
		col := strings.Split(s.Text(), "\t")
		if len(col) < 3 {
			return nil, fmt.Errorf("%s:%d: %d columns", name, n, len(col))
		}
		put := func(c lemma.Class, list string) {
			for _, x := range strings.Split(list, "/") {
				f.set(c, x, col[1])
			}
		}
		switch col[0] {
		case "verb":
			put(lemma.Past, col[2])
			put(lemma.Past, col[3])
		case "noun":
			put(lemma.Plural, col[2])
		case "adj":
			put(lemma.Comparative, col[2])
			put(lemma.Superlative, col[3])
		default:
			return nil, fmt.Errorf("%s:%d: no such class: %q", name, n, col[0])
		}
	}
	return f, s.Err()
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func syllables(w string) int {
	n := 0
	for i := range len(w) {
		if v := vowel(w[i]) || w[i] == 'y'; v && (i == 0 || !(vowel(w[i-1]) || w[i-1] == 'y')) {
			n++
		}
	}
	if strings.HasSuffix(w, "e") && n > 1 && !strings.HasSuffix(w, "le") {
		n--
	}
	return n
}

// doubles tells whether a word ends in one vowel and one consonant that may be
// doubled before an ending.
func doubles(w string) bool {
	n := len(w)
	return n >= 3 && !vowel(w[n-1]) && strings.IndexByte("wxyh", w[n-1]) < 0 && vowel(w[n-2]) &&
		(!vowel(w[n-3]) || w[n-3] == 'u' && n > 3 && w[n-4] == 'q')
}

func consonantY(w string) bool {
	n := len(w)
	return n >= 2 && w[n-1] == 'y' && !vowel(w[n-2])
}

func withEd(v string) []string {
	n := len(v)
	switch {
	case v[n-1] == 'e':
		return []string{v + "d"}
	case consonantY(v):
		return []string{v[:n-1] + "ied"}
	case v[n-1] == 'c' && n > 3:
		return []string{v + "ked"}
	case doubles(v) && syllables(v) == 1:
		return []string{v + v[n-1:] + "ed"}
	case doubles(v):
		return []string{v + "ed", v + v[n-1:] + "ed"}
	}
	return []string{v + "ed"}
}

func withIng(v string) []string {
	n := len(v)
	switch {
	case strings.HasSuffix(v, "ie"):
		return []string{v[:n-2] + "ying"}
	case v[n-1] == 'e' && n > 2 && strings.IndexByte("eoy", v[n-2]) < 0:
		return []string{v[:n-1] + "ing"}
	case v[n-1] == 'c' && n > 3:
		return []string{v + "king"}
	case doubles(v) && syllables(v) == 1:
		return []string{v + v[n-1:] + "ing"}
	case doubles(v):
		return []string{v + "ing", v + v[n-1:] + "ing"}
	}
	return []string{v + "ing"}
}

func withS(w string) []string {
	n := len(w)
	switch {
	case consonantY(w):
		return []string{w[:n-1] + "ies"}
	case n > 2 && w[n-1] == 'o' && !vowel(w[n-2]):
		return []string{w + "s", w + "es"}
	case strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x") || strings.HasSuffix(w, "z") ||
		strings.HasSuffix(w, "ch") || strings.HasSuffix(w, "sh"):
		return []string{w + "es"}
	case strings.HasSuffix(w, "man") && n > 4:
		return []string{w[:n-2] + "en"}
	}
	return []string{w + "s"}
}

// withEr gives what "r" and "st" are added to.
func withEr(a string) string {
	n := len(a)
	switch {
	case a[n-1] == 'e':
		return a
	case consonantY(a):
		return a[:n-1] + "ie"
	case doubles(a) && syllables(a) == 1:
		return a + a[n-1:] + "e"
	}
	return a + "e"
}

// plausible tells whether a lemma a treebank gives is one the endings should
// learn from: a slip of the pen is none.
func plausible(form, lemma string) bool {
	return isLetters(strings.NewReplacer("-", "", "'", "").Replace(form)) && isLetters(strings.ReplaceAll(lemma, "-", "")) &&
		len(lemma) > 1 && form[0] == lemma[0]
}
