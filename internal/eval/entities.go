package eval

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"dateline/internal/lang"
)

// A Tagged is a sentence whose names are marked.
type Tagged struct {
	Words    []string
	Entities []lang.Entity
}

// kindNames maps what gold files call kinds of entity to ours; what is not
// here is Other.
var kindNames = map[string]string{
	"PER": lang.Person, "PERSON": lang.Person, "POLITICIAN": lang.Person,
	"ORG": lang.Organisation, "ORGANISATION": lang.Organisation, "ORGANIZATION": lang.Organisation, "POLITICALPARTY": lang.Organisation,
	"LOC": lang.Location, "LOCATION": lang.Location, "GPE": lang.Location, "PLACE": lang.Location, "COUNTRY": lang.Location,
}

// ReadTagged reads sentences in columns, one word a line, blank lines between
// sentences: the word, perhaps after a number, and a tag "B-PER", "I-PER" or
// "O" in the first column that has one in every line.
func ReadTagged(r io.Reader, name string) ([]Tagged, error) {
	var out []Tagged
	var cur Tagged
	last := "O"
	flush := func() {
		if len(cur.Words) > 0 {
			out = append(out, cur)
		}
		cur, last = Tagged{}, "O"
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimRight(sc.Text(), " \r")
		if line == "" {
			flush()
			continue
		}
		if strings.HasPrefix(line, "# ") {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) == 1 {
			col = strings.Fields(line)
		}
		tag := slices.IndexFunc(col[min(1, len(col)):], isTag) + 1
		if tag == 0 {
			return nil, fmt.Errorf("%s:%d: no column with a tag such as B-PER or O", name, n)
		}
		form := 0
		if tag > 1 && strings.Trim(col[0], "0123456789") == "" {
			form = 1
		}
		i := len(cur.Words)
		cur.Words = append(cur.Words, col[form])
		t := col[tag]
		switch {
		case t == "O":
		case t[0] == 'B' || last == "O" || t[2:] != last[2:]:
			kind, ok := kindNames[strings.ToUpper(t[2:])]
			if !ok {
				kind = lang.Other
			}
			cur.Entities = append(cur.Entities, lang.Entity{First: i, Last: i, Kind: kind})
		default:
			cur.Entities[len(cur.Entities)-1].Last = i
		}
		last = t
	}
	flush()
	return out, sc.Err()
}

func isTag(s string) bool {
	return s == "O" || len(s) > 2 && (s[:2] == "B-" || s[:2] == "I-")
}

// EntityFigures are the results of scoring names, by exact span.
type EntityFigures struct {
	sentences int
	all       setTally // of the kinds the gold has
	spans     setTally // whatever the kind
	kinds     map[string]*setTally
}

// ScoreEntities analyses gold sentences, word by word as given, and compares
// names. Kinds that the gold never has are left out of its figures.
func ScoreEntities(gold []Tagged, a Analyser) *EntityFigures {
	f := &EntityFigures{sentences: len(gold), kinds: map[string]*setTally{}}
	for i := range gold {
		for _, e := range gold[i].Entities {
			if f.kinds[e.Kind] == nil {
				f.kinds[e.Kind] = &setTally{}
			}
		}
	}
	for i := range gold {
		found := a.Sentence(gold[i].Words).Entities
		want := map[lang.Entity]bool{}
		for _, e := range gold[i].Entities {
			want[e] = true
			f.kinds[e.Kind].add(1, 0, 0)
			f.all.add(1, 0, 0)
			f.spans.add(1, 0, 0)
		}
		for _, e := range found {
			k := f.kinds[e.Kind]
			if k == nil {
				continue
			}
			hit, span := 0, 0
			if want[e] {
				hit = 1
			}
			for _, g := range gold[i].Entities {
				if g.First == e.First && g.Last == e.Last {
					span = 1
				}
			}
			k.add(0, 1, hit)
			f.all.add(0, 1, hit)
			f.spans.add(0, 1, span)
		}
	}
	return f
}

// Write prints the figures.
func (f *EntityFigures) Write(w io.Writer) error {
	p := &printer{w: w}
	line := func(name string, t setTally) {
		pr, re, f1 := prf(t.hit, t.coded, t.gold)
		p.f("%-6s gold %5d found %5d  P %5.1f  R %5.1f  F1 %5.1f\n", name, t.gold, t.coded, pr, re, f1)
	}
	p.f("%d sentences\n", f.sentences)
	for _, k := range slices.Sorted(maps.Keys(f.kinds)) {
		line(k, *f.kinds[k])
	}
	line("span", f.spans)
	line("all", f.all)
	return p.err
}
