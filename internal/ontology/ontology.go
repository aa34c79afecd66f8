// Package ontology knows the codes events are written in: PLOVER's types and
// modes with their quad and score, and CAMEO's codes with what they come to in
// PLOVER. It reads them from tables; it does not know how acts are worded,
// which is the business of the lexicon of rules.
package ontology

import (
	"bufio"
	"fmt"
	"io/fs"
	"math"
	"slices"
	"strconv"
	"strings"
)

// A Code is one CAMEO code and the PLOVER type and mode it usually comes to.
type Code struct {
	Code, Name string
	Type, Mode string
	Goldstein  float64
}

// A Trait is what the coder must know of a type beyond quad and score.
type Trait string

// The traits. lexicon/ontology/plover.tsv says which types have them.
const (
	Mutual   Trait = "mutual"   // its parties all act
	Daily    Trait = "daily"    // two parties have one a day: they may agree on many things, their talks are one
	Declared Trait = "declared" // done by saying so
	Spoken   Trait = "spoken"   // an act of speech
	Meant    Trait = "meant"    // its clause tells what is wanted, not what happened
	Armed    Trait = "armed"    // a state does it with its forces
	Hostile  Trait = "hostile"  // a threat where it depends on what others do
)

var traits = []Trait{Mutual, Daily, Declared, Spoken, Meant, Armed, Hostile}

// An Ontology is the set of codes in use. It is read once and never changed.
type Ontology struct {
	types    []string // in the order of the table, mildest first within a quad
	kinds    map[string]*kind
	codes    map[string]Code
	order    []string // CAMEO codes as in the table
	contexts []string
}

type kind struct {
	quad   int
	score  float64
	modes  []string
	scores []float64
	traits []Trait
}

// Load reads the tables in the folder ontology: plover.tsv, cameo.tsv and
// contexts.tsv.
func Load(fsys fs.FS) (*Ontology, error) {
	o := &Ontology{kinds: map[string]*kind{}, codes: map[string]Code{}}
	if err := rows(fsys, "ontology/plover.tsv", 4, 5, o.addType); err != nil {
		return nil, err
	}
	if err := rows(fsys, "ontology/cameo.tsv", 5, 5, o.addCode); err != nil {
		return nil, err
	}
	if err := rows(fsys, "ontology/contexts.tsv", 2, 2, o.addContext); err != nil {
		return nil, err
	}
	return o, nil
}

// rows calls add for each row of a table; columns past the first least may be
// left out.
func rows(fsys fs.FS, name string, least, most int, add func([]string) error) error {
	f, err := fsys.Open(name)
	if err != nil {
		return fmt.Errorf("ontology: %w", err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) < least || len(c) > most {
			want := strconv.Itoa(least)
			if most > least {
				want += " to " + strconv.Itoa(most)
			}
			return fmt.Errorf("%s:%d: %d columns, want %s", name, n, len(c), want)
		}
		for len(c) < most {
			c = append(c, "")
		}
		if err := add(c); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (o *Ontology) addType(c []string) error {
	quad, err := strconv.Atoi(c[2])
	if err != nil || quad < 1 || quad > 4 {
		return fmt.Errorf("quad %q: want 1 to 4", c[2])
	}
	score, err := strconv.ParseFloat(c[3], 64)
	if err != nil || math.Abs(score) > 10 {
		return fmt.Errorf("score %q: want -10 to 10", c[3])
	}
	has, err := parseTraits(c[4])
	if err != nil {
		return err
	}
	k := o.kinds[c[0]]
	switch {
	case k == nil && c[1] == "":
		o.types = append(o.types, c[0])
		o.kinds[c[0]] = &kind{quad: quad, score: score, traits: has}
	case k == nil:
		return fmt.Errorf("mode %s of %s before the type itself", c[1], c[0])
	case c[1] == "" || slices.Contains(k.modes, c[1]):
		return fmt.Errorf("%s %s stands twice", c[0], c[1])
	case quad != k.quad:
		return fmt.Errorf("%s %s has quad %d, its type %d", c[0], c[1], quad, k.quad)
	case len(has) > 0:
		return fmt.Errorf("%s %s has traits, which only a type itself has", c[0], c[1])
	default:
		k.modes = append(k.modes, c[1])
		k.scores = append(k.scores, score)
	}
	return nil
}

func parseTraits(s string) (out []Trait, err error) {
	for _, w := range strings.Fields(s) {
		if !slices.Contains(traits, Trait(w)) {
			return nil, fmt.Errorf("unknown trait %q: want some of %v", w, traits)
		}
		out = append(out, Trait(w))
	}
	return out, nil
}

func (o *Ontology) addCode(c []string) error {
	v, err := strconv.ParseFloat(c[4], 64)
	if err != nil {
		return fmt.Errorf("goldstein value %q is no number", c[4])
	}
	if _, ok := o.codes[c[0]]; ok {
		return fmt.Errorf("code %s stands twice", c[0])
	}
	if !o.HasType(c[2]) || c[3] != "" && !o.HasMode(c[2], c[3]) {
		return fmt.Errorf("code %s: no type %s with mode %q", c[0], c[2], c[3])
	}
	o.codes[c[0]] = Code{c[0], c[1], c[2], c[3], v}
	o.order = append(o.order, c[0])
	return nil
}

func (o *Ontology) addContext(c []string) error {
	if o.HasContext(c[0]) {
		return fmt.Errorf("context %s stands twice", c[0])
	}
	o.contexts = append(o.contexts, c[0])
	return nil
}

// Types gives the types in the order of the table.
func (o *Ontology) Types() []string { return slices.Clone(o.types) }

// Modes gives the modes of a type.
func (o *Ontology) Modes(typ string) []string {
	if k := o.kinds[typ]; k != nil {
		return slices.Clone(k.modes)
	}
	return nil
}

// Contexts gives the contexts in the order of the table.
func (o *Ontology) Contexts() []string { return slices.Clone(o.contexts) }

// HasType tells whether a type exists.
func (o *Ontology) HasType(typ string) bool { return o.kinds[typ] != nil }

// With gives the types that have a trait.
func (o *Ontology) With(t Trait) map[string]bool {
	out := map[string]bool{}
	for typ, k := range o.kinds {
		if slices.Contains(k.traits, t) {
			out[typ] = true
		}
	}
	return out
}

// HasMode tells whether a type has a mode.
func (o *Ontology) HasMode(typ, mode string) bool {
	k := o.kinds[typ]
	return k != nil && slices.Contains(k.modes, mode)
}

// HasCameo tells whether a CAMEO code exists.
func (o *Ontology) HasCameo(code string) bool {
	_, ok := o.codes[code]
	return ok
}

// HasContext tells whether a context exists.
func (o *Ontology) HasContext(context string) bool { return slices.Contains(o.contexts, context) }

// Quad is 1 for verbal cooperation, 2 material cooperation, 3 verbal conflict,
// 4 material conflict, 0 for an unknown type.
func (o *Ontology) Quad(typ string) int {
	if k := o.kinds[typ]; k != nil {
		return k.quad
	}
	return 0
}

// Score is the value on the conflict-cooperation scale, -10 to 10: that of the
// mode, of several modes the one farthest from zero, without a mode that of
// the type.
func (o *Ontology) Score(typ string, modes []string) float64 {
	k := o.kinds[typ]
	if k == nil {
		return 0
	}
	score, found := k.score, false
	for _, m := range modes {
		i := slices.Index(k.modes, m)
		if i < 0 {
			continue
		}
		if s := k.scores[i]; !found || math.Abs(s) > math.Abs(score) {
			score, found = s, true
		}
	}
	return score
}

// Cameo looks a CAMEO code up, "0256".
func (o *Ontology) Cameo(code string) (Code, bool) {
	c, ok := o.codes[code]
	return c, ok
}

// Codes gives the CAMEO codes in the order of the table.
func (o *Ontology) Codes() []Code {
	out := make([]Code, len(o.order))
	for i, c := range o.order {
		out[i] = o.codes[c]
	}
	return out
}
