// Command lemmas makes the lemmatizer's table from treebanks, WordNet's word
// lists and the table of irregular forms:
//
//	go run ./train/lemmas -wordnet DIR -irregular lexicon/english/irregular.tsv -o lexicon/english/lemmas.tsv TRAIN.conllu...
//
// It inflects WordNet's verbs, nouns and adjectives by the rules of English,
// lets the irregular table and then the treebanks overrule it, finds the
// shortest endings that tell every form's lemma, and lists as exceptions what
// tags alone tell apart. With -dev it prints the table's accuracy.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"sort"
	"strings"

	"dateline/internal/lang/conllu"
	"dateline/internal/lang/lemma"
)

func main() {
	log.SetFlags(0)
	wordnet := flag.String("wordnet", "", "folder of WordNet's index and data files")
	irregular := flag.String("irregular", "", "table of irregular forms")
	out := flag.String("o", "", "table to write")
	dev := flag.String("dev", "", "treebanks to measure on, separated by commas")
	flag.Parse()
	if err := run(*wordnet, *irregular, *out, *dev, flag.Args()); err != nil {
		log.Fatal(err)
	}
}

func run(wordnet, irregular, out, dev string, train []string) error {
	words, err := readWordNet(wordnet)
	if err != nil {
		return err
	}
	forms := inflect(words)
	fixed, err := readIrregular(irregular)
	if err != nil {
		return err
	}
	var bank []conllu.Word
	for _, name := range train {
		w, err := readWords(name)
		if err != nil {
			return err
		}
		bank = append(bank, w...)
	}
	table := build(forms, fixed, words, bank)
	if out != "" {
		if err := os.WriteFile(out, []byte(table), 0o644); err != nil {
			return err
		}
	}
	l, err := lemma.Read(table, out)
	if err != nil {
		return err
	}
	measure(l, "train", bank)
	for _, name := range strings.FieldsFunc(dev, func(r rune) bool { return r == ',' }) {
		w, err := readWords(name)
		if err != nil {
			return err
		}
		measure(l, name, w)
	}
	return nil
}

func readWords(name string) ([]conllu.Word, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sentences, err := conllu.Read(f, name)
	if err != nil {
		return nil, err
	}
	var words []conllu.Word
	for i := range sentences {
		words = append(words, sentences[i].Words...)
	}
	return words, nil
}

// measure prints how many lemmas are right, and the commonest that are not.
func measure(l *lemma.Lemmatizer, name string, words []conllu.Word) {
	right := 0
	wrong := map[string]int{}
	for _, w := range words {
		got := l.Lemma(w.Form, w.UPOS, w.XPOS)
		if got == w.Lemma || w.Lemma == "_" && w.Form != "_" {
			right++
		} else {
			wrong[fmt.Sprintf("%s/%s/%s %s, not %s", w.Form, w.UPOS, w.XPOS, w.Lemma, got)]++
		}
	}
	log.Printf("%s: %.2f%% of %d", name, 100*float64(right)/float64(len(words)), len(words))
	var list []string
	for w := range wrong {
		list = append(list, w)
	}
	sort.Slice(list, func(i, j int) bool {
		if wrong[list[i]] != wrong[list[j]] {
			return wrong[list[i]] > wrong[list[j]]
		}
		return list[i] < list[j]
	})
	for _, w := range list[:min(len(list), 25)] {
		log.Printf("  %4d %s", wrong[w], w)
	}
}

const header = `# Lemmas of English words, by form, ending and tag. Made by train/lemmas from
# UD English EWT 2.15 (CC BY-SA 4.0), UD English GUM 2.16 (CC BY, CC BY-SA, public
# domain documents only), WordNet 3.1 (Princeton University, WordNet licence) and
# irregular.tsv; do not edit, edit that. What the lines mean:
#
# form	form	tag	lemma	a form whose lemma the endings do not tell
# end	class	ending	cut	add	letters to cut and add, longest ending first; ^ is a word's beginning
# cased	lemma	Lemma	an adjective or noun that is always capitalised
# short	words	short words that are no acronyms when in capitals
`

func build(forms, fixed *forms, words *wordNet, bank []conllu.Word) string {
	counts := map[[2]string]map[string]int{} // form and tag → lemmas
	for _, w := range bank {
		if w.Lemma == "_" {
			continue
		}
		tag := w.XPOS
		if strings.HasPrefix(tag, "NNP") && w.UPOS != "PROPN" {
			tag += "/" + w.UPOS
		}
		k := [2]string{fold(w.Form), tag}
		if counts[k] == nil {
			counts[k] = map[string]int{}
		}
		counts[k][w.Lemma]++
	}
	var keys [][2]string
	for k := range counts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	for _, k := range keys {
		if c, ok := lemma.ClassOf(k[1]); ok && !strings.HasPrefix(k[1], "NNP") {
			w, n := best(counts[k])
			if low := strings.ToLower(w); plausible(k[0], low) && (n > 1 || words.has(low) && !forms.has(c, k[0])) {
				forms.set(c, k[0], low)
			}
		}
	}
	for c := range fixed {
		for form, w := range fixed[c] {
			forms[c][form] = w
		}
	}
	var b strings.Builder
	b.WriteString(header)
	for c := range forms {
		for _, e := range endings(forms[c]) {
			fmt.Fprintf(&b, "end\t%s\t%s\t%d\t%s\n", lemma.ClassNames[c], e.ending, e.cut, e.add)
		}
	}
	// What is always capitalised.
	cased := map[string]string{}
	for low, w := range words.cased {
		cased[low] = w
	}
	lower := map[string]int{}
	upper := map[string]map[string]int{}
	for _, w := range bank {
		if w.UPOS == "PROPN" || !strings.HasPrefix(w.XPOS, "JJ") && w.XPOS != "NN" && w.XPOS != "NNS" || len(w.Lemma) < 3 {
			continue
		}
		low := strings.ToLower(w.Lemma)
		if low == w.Lemma {
			lower[low]++
		} else if upper[low] == nil {
			upper[low] = map[string]int{w.Lemma: 1}
		} else {
			upper[low][w.Lemma]++
		}
	}
	for low, c := range upper {
		if w, n := best(c); n > lower[low] && (n > 1 || cased[low] != "") {
			cased[low] = w
		}
	}
	for low, n := range lower {
		if n > 0 && upper[low] == nil {
			delete(cased, low)
		}
	}
	for _, low := range sortedKeys(cased) {
		fmt.Fprintf(&b, "cased\t%s\t%s\n", low, cased[low])
	}
	// Short words.
	short := map[string]bool{}
	for low := range words.counted {
		if len(low) >= 2 && len(low) <= 4 {
			short[low] = true
		}
	}
	for low, c := range upper {
		if _, n := best(c); n > lower[low] {
			delete(short, low)
		}
	}
	for _, w := range bank {
		if n := len(w.Form); n >= 2 && n <= 4 && w.UPOS != "PROPN" && w.Form == strings.ToLower(w.Form) {
			short[w.Lemma] = true
		}
	}
	var line []string
	flush := func() {
		if len(line) > 0 {
			fmt.Fprintf(&b, "short\t%s\n", strings.Join(line, " "))
		}
		line = line[:0]
	}
	for _, w := range sortedKeys(short) {
		if len(w) >= 2 && len(w) <= 4 && isLetters(w) {
			if line = append(line, w); len(line) == 24 {
				flush()
			}
		}
	}
	flush()
	// The exceptions: what comes out wrong so far.
	l, err := lemma.Read(b.String(), "table")
	if err != nil {
		log.Fatal(err)
	}
	for _, k := range keys {
		tag, upos, _ := strings.Cut(k[1], "/")
		if upos == "" {
			upos = "X"
			if strings.HasPrefix(tag, "NNP") {
				upos = "PROPN"
			}
		}
		_, sure := fixed[lemma.Past][k[0]]
		if _, verb := words.verbs[k[0]]; sure && !verb && (tag == "VBD" || tag == "VBN") {
			continue // no other verb's: a slip of the treebanks
		}
		want, n := best(counts[k])
		total := 0
		for _, m := range counts[k] {
			total += m
		}
		// Ask in the look the form mostly has: a name's is capitalised.
		form := k[0]
		if strings.HasPrefix(tag, "NNP") {
			form = strings.ToUpper(form[:1]) + form[1:]
		}
		if got := l.Lemma(form, upos, tag); got != want && 2*n > total && (n > 1 || closed(tag)) {
			if strings.EqualFold(want, got) && (len(want) > 1 && !closed(tag) || upos == "PROPN") {
				continue // capitals are settled above
			}
			fmt.Fprintf(&b, "form\t%s\t%s\t%s\n", k[0], k[1], want)
		}
	}
	return b.String()
}

// closed tells whether a tag is one whose words can be listed.
func closed(tag string) bool {
	switch tag {
	case "NN", "NNS", "JJ", "RB", "CD", "FW", "GW", "ADD", "UH", "NNP/ADJ":
		return false
	}
	return !strings.HasPrefix(tag, "NNP")
}

func best(c map[string]int) (string, int) {
	w, n := "", 0
	for _, k := range sortedKeys(c) {
		if c[k] > n {
			w, n = k, c[k]
		}
	}
	return w, n
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func isLetters(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return w != ""
}

func fold(s string) string {
	return strings.NewReplacer("’", "'", "`", "'", "´", "'", "‘", "'").Replace(strings.ToLower(s))
}
