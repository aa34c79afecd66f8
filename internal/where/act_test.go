package where_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"dateline/internal/lang"
	"dateline/internal/lang/english"
	"dateline/internal/story"
	"dateline/internal/where"
)

func finder(t testing.TB) *where.Finder {
	t.Helper()
	f, err := where.New(os.DirFS("../../lexicon"))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func analyser(t testing.TB) *english.Analyser {
	t.Helper()
	a, err := english.New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// rows reads a table of examples.
func rows(t *testing.T, file string, fields int) [][]string {
	t.Helper()
	in, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var out [][]string
	sc := bufio.NewScanner(in)
	for n := 1; sc.Scan(); n++ {
		if line := sc.Text(); line != "" && line[0] != '#' {
			p := strings.Split(line, "\t")
			if len(p) != fields {
				t.Fatalf("%s:%d: %d fields", file, n, len(p))
			}
			out = append(out, append(p, fmt.Sprintf("%s:%d", file, n)))
		}
	}
	return out
}

// marked takes the brackets out of a text and tells where what they hold is.
func marked(text string) (plain string, start, end int) {
	i, j := strings.IndexByte(text, '['), strings.IndexByte(text, ']')
	return text[:i] + text[i+1:j] + text[j+1:], i, j - 1
}

func places(f *where.Finder, a *english.Analyser, text, filed string) (*where.Places, *lang.Doc) {
	st := &story.Story{Text: text, Regions: []story.Region{{Kind: story.Body, End: len(text)}}, Dateline: story.Dateline{Place: filed}}
	doc := a.Analyse(st)
	return f.Story(st, doc), doc
}

// mostly fails a table of examples of which too many fail: the analysis under
// the examples is trained and may change.
func mostly(t *testing.T, failed []string, n, percent int) {
	t.Helper()
	for _, f := range failed {
		t.Log(f)
	}
	if 100*(n-len(failed)) < percent*n {
		t.Errorf("%d of %d right, want %d per cent", n-len(failed), n, percent)
	}
}

func TestActs(t *testing.T) {
	f, a := finder(t), analyser(t)
	var failed []string
	examples := rows(t, "testdata/acts.tsv", 4)
	for _, r := range examples {
		text, start, end := marked(r[2])
		p, doc := places(f, a, text, r[1])
		at := where.At{Sentence: -1}
		for s := range doc.Sentences {
			for i, tok := range doc.Sentences[s].Tokens {
				if at.Sentence < 0 && tok.Start < end && tok.End > start {
					at = where.At{Sentence: s, Token: i}
				}
			}
		}
		e, why := p.Act(r[0], nil, []where.At{at}, nil, nil, nil)
		got := "-"
		if e != nil && e.Text != "" {
			got = e.Name + " " + e.Country
			if e.Country == "" {
				got = e.Name + " -"
			}
		}
		if got != r[3] {
			failed = append(failed, fmt.Sprintf("%s: %s: got %s (%s), want %s; %s", r[4], r[2], got, why, r[3], p.Why(at.Sentence, at.Token, nil)))
		}
	}
	mostly(t, failed, len(examples), 90)
}

func TestNames(t *testing.T) {
	f, a := finder(t), analyser(t)
	var failed []string
	examples := rows(t, "testdata/names.tsv", 4)
	for _, r := range examples {
		text, start, end := marked(r[0])
		p, _ := places(f, a, text, "")
		got := "nothing"
		ok := false
		for _, m := range p.Mentions() {
			if m.Start < end && m.End > start {
				got = fmt.Sprintf("%s %s %s", m.Place.Name, m.Place.Country, m.Place.Admin1)
				ok = m.Place.Name == r[1] && m.Place.Country == r[2] && (r[3] == "-" || m.Place.Admin1 == r[3])
			}
		}
		if !ok {
			failed = append(failed, fmt.Sprintf("%s: %s: got %s, want %s %s", r[4], r[0], got, r[1], r[2]))
		}
	}
	mostly(t, failed, len(examples), 90)
}
