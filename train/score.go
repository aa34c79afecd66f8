package main

import (
	"fmt"
	"strings"

	"dateline/internal/lang"
	"dateline/internal/lang/neural"
)

// bestTree decodes float scores with the run time's decoder.
func bestTree(z []float32, n int) []int {
	score := make([]int32, len(z))
	for i, v := range z {
		score[i] = int32(max(-1<<20, min(1<<20, v*1024)))
	}
	heads := make([]int, n)
	var d neural.TreeDecoder
	d.Decode(score, n, heads)
	return heads
}

// figures are the scores of one analysed set.
type figures struct {
	words, upos, xpos, uas, las int
	span                        spanScore
}

// spanScore counts exact spans by kind.
type spanScore struct {
	right, found, gold int
	byKind             map[string]*[3]int
}

func (s *spanScore) add(gold, found []lang.Entity, kinds string) {
	if s.byKind == nil {
		s.byKind = map[string]*[3]int{}
	}
	of := func(k string) *[3]int {
		if s.byKind[k] == nil {
			s.byKind[k] = new([3]int)
		}
		return s.byKind[k]
	}
	is := map[lang.Entity]bool{}
	for _, e := range gold {
		if strings.Contains(kinds, e.Kind) {
			is[e] = true
			s.gold++
			of(e.Kind)[2]++
		}
	}
	for _, e := range found {
		if !strings.Contains(kinds, e.Kind) {
			continue
		}
		s.found++
		of(e.Kind)[1]++
		if is[e] {
			s.right++
			of(e.Kind)[0]++
		}
	}
}

func (s *spanScore) String() string {
	if s.gold == 0 {
		return "none"
	}
	f := func(r, p, g int) float64 { return 200 * float64(r) / float64(max(1, p+g)) }
	out := fmt.Sprintf("P %.1f R %.1f F1 %.2f", 100*float64(s.right)/float64(max(1, s.found)), 100*float64(s.right)/float64(s.gold), f(s.right, s.found, s.gold))
	for _, k := range entityKinds {
		if c := s.byKind[k]; c != nil {
			out += fmt.Sprintf(" %s %.1f", k, f(c[0], c[1], c[2]))
		}
	}
	return out
}

func (f *figures) String() string {
	p := func(n int) float64 { return 100 * float64(n) / float64(max(1, f.words)) }
	return fmt.Sprintf("UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f", p(f.upos), p(f.xpos), p(f.uas), p(f.las))
}

func spansOf(tags []int) []lang.Entity {
	var out []lang.Entity
	for i, t := range tags {
		if t == 0 {
			continue
		}
		k := entityKinds[(t-1)/4]
		switch (t - 1) % 4 {
		case 0, 3:
			out = append(out, lang.Entity{First: i, Last: i, Kind: k})
		default:
			if n := len(out); n > 0 {
				out[n-1].Last = i
			}
		}
	}
	return out
}

// evaluateModel analyses sentences with the run time.
func evaluateModel(m *neural.Model, sents []sentence, mark neural.Mark, names bool, kinds string) figures {
	var f figures
	sc := m.NewScratch()
	for i := range sents {
		s := &sents[i]
		var out lang.Sentence
		for _, w := range s.words {
			out.Tokens = append(out.Tokens, lang.Token{Form: w.form})
		}
		m.AnnotateAs(&out, sc, mark)
		for j, w := range s.words {
			if !s.tree {
				break
			}
			t := &out.Tokens[j]
			f.words++
			if t.UPOS == w.upos {
				f.upos++
			}
			if t.XPOS == w.xpos {
				f.xpos++
			}
			if t.Head == w.head-1 {
				f.uas++
				if t.Rel == w.rel {
					f.las++
				}
			}
		}
		if s.mark >= 0 {
			gold := s.spans
			if names {
				gold = s.names
			}
			f.span.add(gold, out.Entities, kinds)
		}
	}
	return f
}

// scoreModel scores a model file on the development sets.
func scoreModel(b []byte, d *data) (string, error) {
	m, err := neural.Load(b)
	if err != nil {
		return "", err
	}
	const three, four = "PER ORG LOC", "PER ORG LOC MISC"
	ewt := evaluateModel(m, d.ewtDev, neural.Names, false, "")
	gum := evaluateModel(m, d.gumDev, neural.WholeMentions, false, four)
	linked := evaluateModel(m, d.gumLinked, neural.WholeMentions, false, four)
	names := evaluateModel(m, d.gumDev, neural.Names, true, four)
	uner := evaluateModel(m, d.uner, neural.Names, false, three)
	wiki := evaluateModel(m, d.uner, neural.Wikigold, false, three)
	return fmt.Sprintf("EWT dev, gold tokens: %s\nGUM-free dev, gold tokens: %s\nGUM-free dev, whole named mentions: %s\nGUM-entities dev, linked mentions only: %s\nGUM-free dev, names: %s\nUNER EWT dev: %s\nUNER EWT dev, wikigold convention: %s\n",
		ewt.String(), gum.String(), gum.span.String(), linked.span.String(), names.span.String(), uner.span.String(), wiki.span.String()), nil
}
