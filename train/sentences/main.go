// Command sentences trains the model of sentence ends from treebanks:
//
//	go run ./train/sentences -o model/sentences.bin TRAIN.conllu... -dev DEV.conllu
//
// It is logistic regression over hashed features, with integer weights in the
// end. Sentences that end with an abbreviation ("... of the U.S. In March ...")
// are rare in treebanks and common in news, so some are made: a sentence's last
// word gives way to an abbreviation where the next one opens with a word that
// is no name. The same files give the same model on the same kind of processor.
package main

import (
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"strings"

	"dateline/internal/lang/conllu"
	"dateline/internal/lang/token"
)

const (
	bits   = 16
	scale  = 256 // of the integer weights
	epochs = 12
	rate   = 0.05
	decay  = 3e-4
	// One in so many sentences is made to end with an abbreviation.
	abbreviate = 40
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "", "model file to write")
	dev := flag.String("dev", "", "treebank to measure on")
	flag.Parse()
	if err := run(*out, *dev, flag.Args()); err != nil {
		log.Fatal(err)
	}
}

func run(out, dev string, train []string) error {
	t, err := token.NewUntrained()
	if err != nil {
		return err
	}
	var bank []conllu.Sentence
	for _, name := range train {
		ss, err := readBank(name)
		if err != nil {
			return err
		}
		bank = append(bank, ss...)
	}
	gaps := findGaps(t, bank, newAbbreviator(bank))
	if len(gaps) == 0 {
		return fmt.Errorf("nothing to train on")
	}
	weights := fit(gaps)
	measure("train", gaps, weights)
	if dev != "" {
		ss, err := readBank(dev)
		if err != nil {
			return err
		}
		measure("dev", findGaps(t, ss, nil), weights)
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, token.EncodeModel(bits, weights), 0o644)
}

func readBank(name string) ([]conllu.Sentence, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return conllu.Read(f, name)
}

// findGaps puts a treebank's paragraphs together and finds the gaps in them.
func findGaps(t *token.Tokenizer, bank []conllu.Sentence, abbr *abbreviator) []token.Gap {
	var gaps []token.Gap
	text, ends := "", map[int]bool{}
	for i := range bank {
		part := bank[i].Text()
		if abbr != nil && i+1 < len(bank) {
			part = abbr.change(part, &bank[i+1])
		}
		n := len(strings.TrimRight(part, " "))
		ends[len(text)+n] = true
		text += part
		if i+1 == len(bank) || opensParagraph(&bank[i+1]) {
			gaps = append(gaps, t.Gaps(text, func(at int) bool { return ends[at] })...)
			text, ends = "", map[int]bool{}
		}
	}
	return gaps
}

func opensParagraph(s *conllu.Sentence) bool {
	_, par := s.Comment("newpar")
	_, doc := s.Comment("newdoc")
	return par || doc
}

// An abbreviator makes sentences end with abbreviations.
type abbreviator struct {
	words []string        // abbreviations, as often as the treebanks have them
	lower map[string]bool // words that are mostly written in lower case
	rng   *rand.Rand
}

func newAbbreviator(bank []conllu.Sentence) *abbreviator {
	a := &abbreviator{lower: map[string]bool{}, rng: rand.New(rand.NewPCG(3, 4))}
	count := map[string]int{}
	for i := range bank {
		for _, w := range bank[i].Words {
			f := w.Form
			if n := len(f); n > 2 && f[n-1] == '.' && f[0] >= 'A' && f[0] <= 'z' && strings.IndexByte(f, '.') < n-1 {
				a.words = append(a.words, f)
			}
			if f == strings.ToLower(f) {
				count[f]++
			}
		}
	}
	for w, n := range count {
		a.lower[w] = n >= 20
	}
	return a
}

func (a *abbreviator) change(part string, next *conllu.Sentence) string {
	if a.rng.IntN(abbreviate) > 0 || len(a.words) == 0 || !a.lower[strings.ToLower(next.Words[0].Form)] {
		return part
	}
	body, ok := strings.CutSuffix(part, ". ")
	at := strings.LastIndexByte(body, ' ')
	if !ok || at < 0 || body[len(body)-1] < 'A' {
		return part
	}
	return body[:at+1] + a.words[a.rng.IntN(len(a.words))] + " "
}

func fit(gaps []token.Gap) []int16 {
	w := make([]float64, 1<<bits)
	sq := make([]float64, 1<<bits)
	rng := rand.New(rand.NewPCG(1, 2))
	order := rng.Perm(len(gaps))
	for range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, n := range order {
			g := &gaps[n]
			sum := 0.0
			for _, f := range g.Features {
				sum += w[f>>(32-bits)]
			}
			grad := 1 / (1 + math.Exp(-sum))
			if g.Ends {
				grad--
			}
			for _, f := range g.Features {
				i := f >> (32 - bits)
				d := grad + decay*w[i]
				sq[i] += d * d
				w[i] -= rate * d / (1e-6 + math.Sqrt(sq[i]))
			}
		}
	}
	weights := make([]int16, len(w))
	for i, x := range w {
		weights[i] = int16(math.Round(max(-100, min(100, x)) * scale))
	}
	return weights
}

func measure(name string, gaps []token.Gap, weights []int16) {
	var gold, got, right [4]int
	for i := range gaps {
		g := &gaps[i]
		sum := int32(0)
		for _, f := range g.Features {
			sum += int32(weights[f>>(32-bits)])
		}
		if g.Ends {
			gold[g.Kind]++
		}
		if sum > 0 {
			got[g.Kind]++
			if g.Ends {
				right[g.Kind]++
			}
		}
	}
	for k, what := range []string{"word", "stop", "pause", "closing"} {
		log.Printf("%s: after a %-7s  gold %5d  precision %.4f  recall %.4f", name, what, gold[k],
			float64(right[k])/float64(max(1, got[k])), float64(right[k])/float64(max(1, gold[k])))
	}
}
