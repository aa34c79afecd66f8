package coref

import (
	"math"
	"strings"
	"testing"
)

// The example of Pradhan et al., "Scoring Coreference Partitions of Predicted
// Mentions" (2014), by which the standard scorer is checked.
func TestScores(t *testing.T) {
	key := []Chain{{1, 2, 3}, {4, 5, 6, 7}}
	response := []Chain{{1, 2}, {3, 4}, {6, 7, 8, 9}}
	for _, c := range []struct {
		name string
		s    Score
		p, r float64
	}{
		{"MUC", muc(key, response), 0.4, 0.4},
		{"B3", bCubed(key, response), 0.5, 5.0 / 12},
		{"CEAFe", ceafE(key, response), 1.3 / 3, 0.65},
	} {
		if math.Abs(c.s.P()-c.p) > 1e-9 || math.Abs(c.s.R()-c.r) > 1e-9 {
			t.Errorf("%s: P %.4f R %.4f, want %.4f %.4f", c.name, c.s.P(), c.s.R(), c.p, c.r)
		}
	}
}

func TestAssign(t *testing.T) {
	for _, c := range []struct {
		sim  [][]float64
		want float64
	}{
		{nil, 0},
		{[][]float64{{0.5}}, 0.5},
		{[][]float64{{1, 0.9}, {0.9, 0}}, 1.8},
		{[][]float64{{1, 0.9, 0}, {0.9, 0, 0.1}}, 1.8},
		{[][]float64{{0.1}, {0.7}, {0.3}}, 0.7},
	} {
		if got := assign(c.sim); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("assign(%v) = %v, want %v", c.sim, got, c.want)
		}
	}
}

const sample = `# newdoc id = a
# newpar
1	Ann	Ann	PROPN	NNP	_	2	nsubj	_	Entity=(1-person-new-1-coref)
2	met	meet	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	4	det	_	Entity=(2-organization-new(3-place-new)
4	board	board	NOUN	NN	_	2	obj	_	Entity=2)
5	of	of	ADP	IN	_	4	nmod	_	_

1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv-1-ana)
2	left	leave	VERB	VBD	_	0	root	_	_

# newdoc id = b
1	Bob	Bob	PROPN	NNP	_	0	root	_	Entity=(1-person-new)
`

func TestRead(t *testing.T) {
	docs, err := Read(strings.NewReader(sample), "sample")
	if err != nil {
		t.Fatal(err)
	}
	if len(docs) != 2 || docs[0].ID != "a" || len(docs[0].Doc.Sentences) != 2 {
		t.Fatalf("documents %+v", docs)
	}
	if k := docs[0].Key; len(k) != 2 || len(k[0]) != 2 || k[0][1] != (Head{1, 0}) || k[1][0] != (Head{0, 3}) {
		t.Errorf("chains %v", k)
	}
	if s := docs[0].Doc.Sentences[1]; docs[0].Doc.Text[s.Start:s.Start+3] != "She" {
		t.Errorf("second sentence at %d of %q", s.Start, docs[0].Doc.Text)
	}
}
