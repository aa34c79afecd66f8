// Command sentences trains the model of sentence ends from treebanks:
//
//	go run ./train/sentences -o model/sentences.bin TRAIN.conllu... -dev DEV.conllu
//
// It is logistic regression over hashed features, with integer weights in the
// end. The same files give the same model on the same kind of processor.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"math/rand/v2"
	"os"

	"dateline/internal/lang/conllu"
	"dateline/internal/lang/token"
)

const (
	bits   = 16
	scale  = 256 // of the integer weights
	epochs = 12
	rate   = 0.05
	decay  = 3e-4
	// A sentence rarely ends after a plain word, and in news hardly ever: ask
	// for more there.
	wordMargin = 0.5
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
	var gaps []token.Gap
	for _, name := range train {
		g, err := readGaps(t, name)
		if err != nil {
			return err
		}
		gaps = append(gaps, g...)
	}
	if len(gaps) == 0 {
		return fmt.Errorf("nothing to train on")
	}
	bias, weights := fit(gaps)
	measure("train", gaps, bias, weights)
	if dev != "" {
		g, err := readGaps(t, dev)
		if err != nil {
			return err
		}
		measure("dev", g, bias, weights)
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, token.EncodeModel(bits, bias, weights), 0o644)
}

// readGaps puts a treebank's paragraphs together and finds the gaps in them.
func readGaps(t *token.Tokenizer, name string) ([]token.Gap, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := conllu.NewReader(f, name)
	var gaps []token.Gap
	text, ends := "", map[int]bool{}
	flush := func() {
		gaps = append(gaps, t.Gaps(text, func(at int) bool { return ends[at] })...)
		text, ends = "", map[int]bool{}
	}
	for {
		s, err := r.Next()
		if err == io.EOF {
			flush()
			return gaps, nil
		}
		if err != nil {
			return nil, err
		}
		if _, ok := s.Comment("newpar"); ok {
			flush()
		} else if _, ok := s.Comment("newdoc"); ok {
			flush()
		}
		part := s.Text()
		n := len(part)
		for n > 0 && part[n-1] == ' ' {
			n--
		}
		ends[len(text)+n] = true
		text += part
	}
}

func fit(gaps []token.Gap) (bias [4]int32, weights []int16) {
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
	weights = make([]int16, len(w))
	for i, x := range w {
		weights[i] = int16(math.Round(max(-100, min(100, x)) * scale))
	}
	bias[0] = -wordMargin * scale
	return bias, weights
}

func measure(name string, gaps []token.Gap, bias [4]int32, weights []int16) {
	var gold, got, right [4]int
	for i := range gaps {
		g := &gaps[i]
		sum := bias[g.Kind]
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
