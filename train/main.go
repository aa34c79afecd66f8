// Command train trains the English analyser's network and writes its model
// file: one recurrent encoder with heads for tags, trees and entities. It runs
// on the processor alone and repeats itself exactly for a given seed. README.md
// says what it reads. Nothing at run time imports it.
package main

import (
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"dateline/internal/lang/neural"
)

type options struct {
	corpora, vectors, out string
	lists                 string
	epochs, words, least  int
	batch                 int
	rate, drop, recase    float64
	seed                  uint64
	shape                 shape
	every                 int
	score, from           string
	before                string // how the model was trained that this run goes on from
}

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.corpora, "corpora", "../shared/corpora", "folder of the treebanks and entity corpora")
	flag.StringVar(&o.vectors, "vectors", "../shared/gazetteers/embeddings-glove100", "folder of the word vectors")
	flag.StringVar(&o.lists, "lists", "../shared/gazetteers", "folder of the lists of names")
	flag.StringVar(&o.out, "out", "english.model", "model file to write")
	flag.IntVar(&o.epochs, "epochs", 17, "passes over the training text")
	flag.IntVar(&o.words, "words", 100000, "word vectors to keep")
	flag.IntVar(&o.least, "least", 2, "occurrences that earn a feature a row")
	flag.IntVar(&o.batch, "batch", 200, "words of a batch, on each of two goroutines")
	flag.Float64Var(&o.rate, "rate", 0.003, "learning rate")
	flag.Float64Var(&o.drop, "drop", 0.22, "dropout")
	flag.Uint64Var(&o.seed, "seed", 1, "seed")
	flag.IntVar(&o.every, "every", 5, "epochs between model files")
	flag.Float64Var(&o.recase, "recase", 0.05, "share of sentences recased, and as many turned into headlines, in each epoch")
	flag.IntVar(&o.shape.In, "in", 160, "width of a word")
	flag.IntVar(&o.shape.Hidden, "hidden", 128, "recurrent units of one direction")
	flag.IntVar(&o.shape.Layers, "layers", 3, "recurrent layers")
	flag.IntVar(&o.shape.TagAt, "tag-at", 2, "layer the tagger reads")
	flag.IntVar(&o.shape.Tag, "tag", 96, "hidden units of the tagger")
	flag.IntVar(&o.shape.Arc, "arc", 96, "width of the head scorer")
	flag.IntVar(&o.shape.Label, "label", 96, "hidden units of the relation scorer")
	flag.IntVar(&o.shape.Product, "product", 64, "units of the relation scorer that multiply the ends of an arc")
	flag.IntVar(&o.shape.Entity, "entity", 96, "hidden units of the entity tagger")
	flag.IntVar(&o.shape.Branch, "branch", 64, "recurrent units of one direction of the entity tagger's own layer")
	flag.StringVar(&o.from, "from", "", "model file to go on from, made from the same data in the same shape")
	flag.StringVar(&o.score, "score", "", "score this model file on the development sets, and train nothing")
	flag.Parse()
	if err := run(o); err != nil {
		log.Fatal("train: ", err)
	}
}

// data is everything that is read.
type data struct {
	train                []sentence
	ewtDev, gumDev, uner []sentence
	gumLinked            []sentence
}

func read(o options) (*data, error) {
	path := func(p string) string { return filepath.Join(o.corpora, p) }
	var d data
	var err error
	add := func(dst *[]sentence, s []sentence, e error) {
		if err == nil && e != nil {
			err = e
		}
		*dst = append(*dst, s...)
	}
	trees := func(dst *[]sentence, p string) {
		s, e := readCoNLLU(path(p))
		add(dst, s, e)
	}
	columns := func(dst *[]sentence, p string, form, tag, mark int, kind func(string) string) {
		s, e := readColumns(path(p), form, tag, mark, kind)
		add(dst, s, e)
	}
	trees(&d.train, "ewt/en_ewt-ud-train.conllu")
	trees(&d.train, "gum/en_gum-free-train.conllu")
	columns(&d.train, "wikigold/wikigold.conll.txt", 0, 1, markWikigold, kindOfFour)
	columns(&d.train, "crossner-politics/train.txt", 0, 1, markCrossNER, kindOfCrossNER)
	columns(&d.train, "crossner-politics/dev.txt", 0, 1, markCrossNER, kindOfCrossNER)
	trees(&d.ewtDev, "ewt/en_ewt-ud-dev.conllu")
	trees(&d.gumDev, "gum/en_gum-free-dev.conllu")
	columns(&d.uner, "uner-ewt/en_ewt-ud-dev.iob2", 1, 2, markWikigold, kindOfFour)
	columns(&d.gumLinked, "gum-entities/gum_ner.dev.tsv", 0, 2, markGUM, kindOfGUM)
	lists := countNameLists(d.train)
	lists.mark(d.train)
	lists.mark(d.gumDev)
	return &d, err
}

func run(o options) error {
	start := time.Now()
	if o.score != "" {
		return scoreFile(o)
	}
	vec, err := readVectors(o.vectors, o.words)
	if err != nil {
		return err
	}
	d, err := read(o)
	if err != nil {
		return err
	}
	class, err := readGazetteers(o.lists)
	if err != nil {
		return err
	}
	voc := countVocab(vec, class, d.train, o.least)
	n := newNet(voc, o.shape, o.seed)
	size := 0
	for _, p := range n.params {
		if !p.table {
			size += len(p.w)
		}
	}
	log.Printf("%d sentences, %d vectors, %d rows of %d, %d listed names, %d weights, %d+%d+%d labels", len(d.train), len(vec.words), len(voc.keys), o.shape.In, len(class), size, len(voc.upos.names), len(voc.xpos.names), len(voc.rel.names))
	if o.from != "" {
		file, err := os.ReadFile(o.from)
		if err != nil {
			return err
		}
		about, err := n.restore(file)
		if err != nil {
			return fmt.Errorf("%s: %w", o.from, err)
		}
		for _, l := range strings.SplitAfter(about, "\n") {
			if strings.HasPrefix(l, trainedBy) {
				o.before += l
			}
		}
	}
	n.fit(o, d, start)
	n.averaged(func() { err = n.write(o, d) })
	return err
}

// trainedBy opens the line of a model file that says how it was trained.
const trainedBy = "trained by train"

// settings lists the flags that shape the model; where its data lay does not.
func settings() string {
	var out strings.Builder
	flag.VisitAll(func(f *flag.Flag) {
		switch f.Name {
		case "corpora", "vectors", "lists", "out", "score", "every", "from":
		default:
			fmt.Fprintf(&out, " -%s %s", f.Name, f.Value)
		}
	})
	return out.String()
}

func scoreFile(o options) error {
	b, err := os.ReadFile(o.score)
	if err != nil {
		return err
	}
	d, err := read(o)
	if err != nil {
		return err
	}
	text, err := scoreModel(b, d)
	fmt.Print(text)
	return err
}

// write writes the model file, with its training line and its scores in it.
func (n *net) write(o options, d *data) error {
	about := o.before + trainedBy + settings() + "\n"
	secs, err := n.sections(about)
	if err != nil {
		return err
	}
	text, err := scoreModel(neural.JoinSections(secs), d)
	if err != nil {
		return err
	}
	fmt.Print(text)
	if secs, err = n.sections(about + text); err != nil {
		return err
	}
	return os.WriteFile(o.out, neural.JoinSections(secs), 0o666)
}

// fit trains the network.
func (n *net) fit(o options, d *data, start time.Time) {
	var base []*coded
	words := 0
	for i := range d.train {
		base = append(base, n.voc.code(&d.train[i]))
		words += base[i].n
	}
	tapes := []*tape{newTape(n, o.seed*2+1), newTape(n, o.seed*2+2)}
	for _, t := range tapes {
		t.train, t.drop = true, float32(o.drop)
	}
	rng := rand.New(rand.NewPCG(o.seed, 5))
	perEpoch := words / (2 * o.batch)
	steps := perEpoch * o.epochs
	iteration := 0
	for epoch := 1; epoch <= o.epochs; epoch++ {
		list := append([]*coded(nil), base...)
		for i := range list {
			s := &d.train[i]
			switch p := rng.Float64(); {
			case p < o.recase:
				list[i] = n.voc.code(recased(s, rng))
			case p < 2*o.recase && s.tree:
				if s = headline(s); rng.IntN(2) == 0 {
					s = recased(s, rng)
				}
				list[i] = n.voc.code(s)
			}
		}
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		next := func() (batch []*coded) {
			for size := 0; len(list) > 0 && size < o.batch; list = list[1:] {
				if list[0].n > 400 {
					continue
				}
				batch = append(batch, list[0])
				size += list[0].n
			}
			return batch
		}
		for len(list) > 0 {
			batches := [][]*coded{next(), next()}
			iteration++
			done := float64(iteration) / float64(steps)
			rate := o.rate * min(1, float64(iteration)/200) * max(0.01, 1-math.Pow(done, 1.0))
			scale := 1 / float32(2*o.batch)
			var wg sync.WaitGroup
			for i, b := range batches {
				if len(b) == 0 {
					continue
				}
				wg.Add(1)
				go func() {
					defer wg.Done()
					tapes[i].run(b, -1, scale)
				}()
			}
			wg.Wait()
			n.step(tapes, rate, 2, iteration)
		}
		line := fmt.Sprintf("epoch %d %s", epoch, time.Since(start).Round(time.Second))
		for task, name := range []string{"upos", "xpos", "head", "rel", "ent"} {
			loss, seen, hits := 0.0, 0, 0
			for _, t := range tapes {
				loss, seen, hits = loss+t.loss[task], seen+t.seen[task], hits+t.hits[task]
			}
			line += fmt.Sprintf(" %s %.3f %.2f", name, loss/float64(max(seen, 1)), 100*float64(hits)/float64(max(seen, 1)))
		}
		for _, t := range tapes {
			t.loss, t.seen, t.hits = [5]float64{}, [5]int{}, [5]int{}
		}
		log.Print(line)
		if epoch%o.every == 0 && epoch < o.epochs {
			n.averaged(func() {
				if err := n.write(o, d); err != nil {
					log.Print(err)
				}
			})
		}
	}
}
