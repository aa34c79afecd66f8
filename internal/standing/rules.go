// Package standing folds events over time into what is in force on a day:
// sanctions imposed and not lifted, relations broken and not restored, people
// arrested and not released. What opens and what ends a standing is data, in
// the folder standing of the lexicon (docs/standing.md). It knows only what the
// events tell: what was in force before the first story, or ended without one,
// it cannot know and does not guess.
package standing

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/ontology"
)

// Rules are the kinds of standing in the order of their files. They are
// immutable.
type Rules struct {
	Kinds []*Kind
	apart map[string]bool // sectors that stand for themselves, not their country
}

// A Kind is one sort of standing.
type Kind struct {
	Name  string
	Says  string // a sentence with ACTOR and RECIPIENT
	Holds Shape
	// byParty: that side is the party itself, not the country it stands for.
	// byCountry: it is the country whatever the sectors.
	byParty, byCountry [2]bool
	Lapses             int // days after the last word of it from which it is unclear; 0 for never
	rules              []rule
	File               string
	Line               int
}

// A Shape says who holds a standing.
type Shape int

// The shapes.
const (
	Single    Shape = iota // one party: a state of emergency
	Directed               // one towards the other: sanctions
	Symmetric              // two alike: a truce
)

// An Effect is what an event does to a standing.
type Effect int

// The effects.
const (
	Opens Effect = iota
	Closes
	Confirms // says that it is in force
	Weakens  // speaks against it without ending it
	Plans    // plans to begin or end it
)

var effects = map[string]Effect{"opens": Opens, "closes": Closes, "confirms": Confirms, "weakens": Weakens, "plans": Plans}

// A rule is a condition on events.
type rule struct {
	effect Effect
	types  []string
	conds  []cond
	// swap: the event's recipient is the standing's first holder.
	// either: every party of the event may be either holder.
	// alone: a closing without an opening is a standing of its own, begun nobody knows when.
	swap, either, alone bool
}

type cond struct {
	key    string
	values []string
	not    bool
}

// classes that a side may be asked for, beside sectors and the codes of what is
// no state.
const (
	classState = "state"
	classNamed = "named"
)

// noState are the country codes of parties that belong to no state.
var noState = map[string]bool{"": true, "IGO": true, "NGO": true, "MNC": true, "NSA": true}

// Load reads every .txt file in the folder standing. Faults are reported
// together, each with file and line. No folder, no rules.
func Load(fsys fs.FS, o *ontology.Ontology) (*Rules, error) {
	r := &Rules{apart: map[string]bool{}}
	files, err := fs.Glob(fsys, "standing/*.txt")
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	var faults []error
	for _, name := range files {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		faults = append(faults, r.read(name, b, o)...)
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return r, nil
}

func (r *Rules) read(name string, b []byte, o *ontology.Ontology) (faults []error) {
	var k *Kind
	broken := false // below a wrong heading
	sc := bufio.NewScanner(bytes.NewReader(b))
	n := 0
	fail := func(err error) { faults = append(faults, fmt.Errorf("%s:%d: %w", name, n, err)) }
	done := func() {
		switch {
		case k == nil:
			return
		case len(k.rules) == 0 || !slices.ContainsFunc(k.rules, func(x rule) bool { return x.effect == Opens }):
			faults = append(faults, fmt.Errorf("%s:%d: nothing opens %s", k.File, k.Line, k.Name))
		case k.Says == "":
			faults = append(faults, fmt.Errorf("%s:%d: %s has no sentence: a line that begins with =", k.File, k.Line, k.Name))
		}
		r.Kinds = append(r.Kinds, k)
	}
	for sc.Scan() {
		n++
		line := strings.TrimSpace(sc.Text())
		word, rest, _ := strings.Cut(line, " ")
		rest = strings.TrimSpace(rest)
		var err error
		switch _, isEffect := effects[word]; {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			done()
			k, err = heading(line)
			broken = err != nil
			if err == nil {
				k.File, k.Line = name, n
				if slices.ContainsFunc(r.Kinds, func(x *Kind) bool { return x.Name == k.Name }) {
					err = fmt.Errorf("%s stands twice", k.Name)
				}
			}
		case word == "apart":
			for _, s := range strings.Fields(rest) {
				r.apart[s] = true
			}
		case k == nil && !broken:
			err = fmt.Errorf("%q must stand below a heading such as [truce] ACTOR & RECIPIENT", word)
		case word == "=":
			if k != nil {
				k.Says = rest
				if !strings.Contains(rest, "ACTOR") || k.Holds != Single && !strings.Contains(rest, "RECIPIENT") {
					err = errors.New("the sentence must name ACTOR, and RECIPIENT where there is one")
				}
			}
		case word == "lapses":
			days, bad := strconv.Atoi(rest)
			if bad != nil || days < 1 || days > 36500 {
				err = fmt.Errorf("lapses %q: want 1 to 36500 days", rest)
			} else if k != nil {
				k.Lapses = days
			}
		case isEffect:
			var x rule
			if x, err = parseRule(effects[word], rest, o); err == nil && k != nil {
				k.rules = append(k.rules, x)
			}
		default:
			err = fmt.Errorf("unknown word %q: want opens, closes, confirms, weakens, plans, lapses, apart or =", word)
		}
		if err != nil {
			fail(err)
		}
	}
	if err := sc.Err(); err != nil {
		n++
		fail(err)
	}
	done()
	return faults
}

// heading reads "[truce] ACTOR & RECIPIENT".
func heading(line string) (*Kind, error) {
	name, rest, ok := strings.Cut(line[1:], "]")
	if !ok || name == "" || strings.ContainsFunc(name, func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' }) {
		return nil, errors.New("want a heading such as [truce] ACTOR & RECIPIENT")
	}
	k := &Kind{Name: name}
	f := strings.Fields(rest)
	switch {
	case len(f) == 1:
		k.Holds = Single
	case len(f) == 3 && f[1] == ">":
		k.Holds = Directed
	case len(f) == 3 && f[1] == "&":
		k.Holds = Symmetric
	default:
		return nil, fmt.Errorf("holders %q: want ACTOR, ACTOR > RECIPIENT or ACTOR & RECIPIENT", strings.TrimSpace(rest))
	}
	for i, want := range []string{"ACTOR", "RECIPIENT"}[:(len(f)+1)/2] {
		side, by, has := strings.Cut(f[2*i], ":")
		if side != want || has && by != "party" && by != "country" {
			return nil, fmt.Errorf("holder %q: want %s, %s:party or %s:country", f[2*i], want, want, want)
		}
		k.byParty[i], k.byCountry[i] = by == "party", by == "country"
	}
	return k, nil
}

// parseRule reads "SANCTION|COERCE act=blacklist context!=terrorism alone".
func parseRule(effect Effect, line string, o *ontology.Ontology) (x rule, err error) {
	x.effect = effect
	f := strings.Fields(line)
	if len(f) == 0 {
		return x, errors.New("no type")
	}
	x.types = strings.Split(f[0], "|")
	for _, t := range x.types {
		if !o.HasType(t) {
			return x, fmt.Errorf("unknown type %q", t)
		}
	}
	for _, w := range f[1:] {
		key, value, has := strings.Cut(w, "=")
		switch {
		case !has && w == "swap":
			x.swap = true
		case !has && w == "either":
			x.either = true
		case !has && w == "alone" && effect == Closes:
			x.alone = true
		case !has:
			return x, fmt.Errorf("unknown option %q: want swap, either or, where it closes, alone", w)
		default:
			c := cond{key: strings.TrimSuffix(key, "!"), values: strings.Split(value, "|"), not: strings.HasSuffix(key, "!")}
			if err := c.check(x.types, o); err != nil {
				return x, err
			}
			x.conds = append(x.conds, c)
		}
	}
	return x, nil
}

func (c *cond) check(types []string, o *ontology.Ontology) error {
	for _, v := range c.values {
		ok := v != ""
		switch c.key {
		case "mode":
			ok = slices.ContainsFunc(types, func(t string) bool { return o.HasMode(t, v) })
		case "cameo":
			ok = ok && slices.ContainsFunc(o.Codes(), func(x ontology.Code) bool { return strings.HasPrefix(x.Code, v) })
		case "context":
			ok = o.HasContext(v)
		case "actor", "recipient":
			ok = v == classState || v == classNamed || len(v) == 3 && strings.ToUpper(v) == v
		case "act", "trigger", "rule":
		default:
			return fmt.Errorf("unknown field %q: want mode, cameo, context, act, trigger, rule, actor or recipient", c.key)
		}
		if !ok {
			return fmt.Errorf("%s has no value %q", c.key, v)
		}
	}
	return nil
}
