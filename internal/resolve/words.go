package resolve

import (
	"bufio"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// A trait is what a noun does in the description of a party; party-nouns.tsv
// says what each means.
type trait uint32

const (
	traitFor trait = 1 << iota
	traitSame
	traitPart
	traitPair
	traitSide
	traitLeader
	traitBody
	traitLand
	traitAny
	traitGov
	traitAway
	traitPlain
	traitKin
	traitPost
	traitArms
	traitMany
	traitCraft
	traitTwo
	traitProper
	traitBare
	traitApart
	traitAgainst
	traitCamp
)

var traitNames = map[string]trait{
	"for": traitFor, "same": traitSame, "part": traitPart, "pair": traitPair, "side": traitSide,
	"leader": traitLeader, "body": traitBody, "land": traitLand, "any": traitAny, "gov": traitGov,
	"away": traitAway, "plain": traitPlain, "kin": traitKin, "post": traitPost, "arms": traitArms, "many": traitMany, "craft": traitCraft, "two": traitTwo, "proper": traitProper, "bare": traitBare,
	"apart": traitApart, "against": traitAgainst, "camp": traitCamp,
}

// A noun is what the lexicon knows of a common noun.
type noun struct {
	class  Class
	gender byte // 'm', 'f' or 0
	traits trait
}

// A modifier is the effect a word has on the sectors of the noun it stands
// before.
type modifier struct {
	effect effect
	code   string
}

type effect uint8

const (
	effectSame effect = iota
	effectPast
	effectLead
	effectOnly
	effectFill
	effectAdd
	effectNowhere
	effectWorld
	effectBodies
)

var effectNames = map[string]effect{
	"same": effectSame, "past": effectPast, "lead": effectLead, "only": effectOnly,
	"fill": effectFill, "add": effectAdd, "nowhere": effectNowhere, "world": effectWorld, "bodies": effectBodies,
}

// A pronoun says how a pronoun points.
type pronoun struct {
	kind   pronounKind
	person byte
	number byte // 's', 'p' or '-'
	gender byte // 'm', 'f', 'n' a thing or body, 'h' a human, '-' any
}

type pronounKind uint8

const (
	personal pronounKind = iota
	possessive
	reflexive
	reciprocal
	relative
	pointing
	someOf
	nobody
	firstOf
	lastOf
)

var pronounKinds = map[string]pronounKind{
	"personal": personal, "possessive": possessive, "reflexive": reflexive, "reciprocal": reciprocal,
	"relative": relative, "pointing": pointing, "some": someOf, "nobody": nobody, "first": firstOf, "last": lastOf,
}

// words are the English word lists the resolver reads with.
type words struct {
	nouns     map[string]noun
	party     map[string]noun // those of party-nouns.tsv
	modifiers map[string]modifier
	pronouns  map[string]pronoun
	paired    map[string]bool // first words of pronouns of two words
	firsts    map[string]byte // first name → 'm' or 'f'
	speech    map[string]bool
	titles    map[string]byte // Mr, Mrs → gender, 0 if either
	numbers   map[string]int  // "two", "both"
	places    map[string]placing
	kinds     map[string][]string // kind of a party in the tables → nouns it can be called by
	based     map[string]bool     // "-based", "-born": the place before them is home
	wide      map[string]bool     // "Latin": "American" behind it is of a whole continent
	ethnic    map[string]bool     // "ethnic": the nationality behind it is a people's, no state's
	shorts    map[string]string   // "north": a state named so in short → its code
	definite  map[string]bool     // determiner → it points to what is known; false if it says neither
	negations map[string]bool
	others    map[string]bool   // "other" among nationalities: they are not all of the story
	sole      map[string]string // "pope": an office that only one state has → its code
	led       map[string]bool   // "-backed", "-led": what a body of states lends its name to
	joins     map[string]bool   // "along with": first words of prepositions that join a party
}

// A placing is what a preposition says of the noun before and the name after.
type placing uint8

const (
	placeNone   placing = iota
	placeOf             // "members of the Taliban", "the president of Peru"
	placeFor            // "a spokesman for the Taliban"
	placeFrom           // "rescue teams from Turkey"
	placeBy             // "sanctions by the EU"
	placeNear           // "talks with", "forces under": of uncertain bearing
	placeIn             // "gunmen in northern Mali"
	placeToward         // "ambassador to Libya", "talks with"
)

var placingNames = map[string]placing{"none": placeNone, "of": placeOf, "for": placeFor, "from": placeFrom, "by": placeBy,
	"near": placeNear, "in": placeIn, "to": placeToward}

func readWords(files fs.FS) (*words, error) {
	w := &words{
		nouns: map[string]noun{}, party: map[string]noun{}, modifiers: map[string]modifier{}, pronouns: map[string]pronoun{}, paired: map[string]bool{},
		firsts: map[string]byte{}, speech: map[string]bool{}, titles: map[string]byte{},
		numbers: map[string]int{}, places: map[string]placing{}, joins: map[string]bool{}, led: map[string]bool{}, sole: map[string]string{}, definite: map[string]bool{}, negations: map[string]bool{}, others: map[string]bool{}, shorts: map[string]string{}, ethnic: map[string]bool{}, wide: map[string]bool{}, based: map[string]bool{}, kinds: map[string][]string{},
	}
	for _, f := range []struct {
		name string
		min  int
		row  func(c []string) error
	}{
		{"nouns.tsv", 2, w.noun},
		{"party-nouns.tsv", 2, w.partyNoun},
		{"modifiers.tsv", 2, w.modifier},
		{"pronouns.tsv", 5, w.pronoun},
		{"firstnames.tsv", 2, func(c []string) error { w.firsts[c[0]] = c[1][0]; return nil }},
		{"speech.tsv", 1, func(c []string) error { w.speech[c[0]] = true; return nil }},
		{"small-words.tsv", 3, w.small},
		{"../reading/months.tsv", 2, w.timeName},
		{"../reading/weekdays.tsv", 2, w.timeName},
	} {
		if err := readRows(files, path.Join("english", f.name), f.min, f.row); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// readRows calls row for each line of a TSV file that is not empty and no
// comment.
func readRows(files fs.FS, name string, min int, row func([]string) error) error {
	f, err := files.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) < min {
			return fmt.Errorf("%s:%d: want %d columns, got %d", name, n, min, len(c))
		}
		for i := range min {
			if c[i] == "" {
				return fmt.Errorf("%s:%d: column %d is empty", name, n, i+1)
			}
		}
		if err := row(c); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return sc.Err()
}

var nounClasses = map[string]noun{
	"person": {class: Person}, "man": {class: Person, gender: 'm'}, "woman": {class: Person, gender: 'f'},
	"group": {class: Group}, "state": {class: State}, "place": {class: Place}, "time": {class: Time},
	"thing": {class: Thing},
}

func (w *words) noun(c []string) error {
	n, ok := nounClasses[c[1]]
	if !ok {
		return fmt.Errorf("unknown class %q", c[1])
	}
	w.nouns[c[0]] = n
	return nil
}

// listed tells whether party-nouns.tsv has a line of its own for a noun.
func (w *words) listed(form, lemma string) bool {
	_, a := w.party[form]
	_, b := w.party[lemma]
	return a || b
}

func (w *words) timeName(c []string) error {
	if _, ok := w.nouns[c[0]]; !ok {
		w.nouns[c[0]] = noun{class: Time}
	}
	return nil
}

func (w *words) partyNoun(c []string) error {
	n := w.nouns[c[0]]
	if c[1] != "-" {
		var ok bool
		if n, ok = nounClasses[c[1]]; !ok {
			return fmt.Errorf("unknown class %q", c[1])
		}
	}
	if len(c) > 2 {
		for _, t := range strings.Fields(c[2]) {
			v, ok := traitNames[t]
			if !ok {
				return fmt.Errorf("unknown trait %q", t)
			}
			n.traits |= v
		}
	}
	w.nouns[c[0]], w.party[c[0]] = n, n
	return nil
}

func (w *words) modifier(c []string) error {
	e, ok := effectNames[c[1]]
	if !ok {
		return fmt.Errorf("unknown effect %q", c[1])
	}
	m := modifier{effect: e}
	if len(c) > 2 {
		m.code = c[2]
	}
	if needs := e == effectLead || e == effectOnly || e == effectFill || e == effectAdd || e == effectWorld || e == effectBodies; needs != (m.code != "") {
		return fmt.Errorf("effect %q and code %q do not go together", c[1], m.code)
	}
	w.modifiers[c[0]] = m
	return nil
}

func (w *words) pronoun(c []string) error {
	k, ok := pronounKinds[c[1]]
	if !ok {
		return fmt.Errorf("unknown kind %q", c[1])
	}
	if a, _, ok := strings.Cut(c[0], " "); ok {
		w.paired[a] = true
	}
	w.pronouns[c[0]] = pronoun{kind: k, person: c[2][0], number: c[3][0], gender: c[4][0]}
	return nil
}

func (w *words) small(c []string) error {
	switch c[0] {
	case "title":
		g := c[2][0]
		if g == '-' {
			g = 0
		}
		w.titles[c[1]] = g
	case "number":
		n := 0
		if _, err := fmt.Sscanf(c[2], "%d", &n); err != nil {
			return fmt.Errorf("number %q: %w", c[2], err)
		}
		w.numbers[c[1]] = n
	case "preposition":
		p, ok := placingNames[c[2]]
		if !ok {
			return fmt.Errorf("unknown placing %q", c[2])
		}
		w.places[c[1]] = p
	case "kind":
		w.kinds[c[1]] = strings.Fields(c[2])
	case "based":
		w.based[c[1]] = true
	case "ethnic":
		w.ethnic[c[1]] = true
	case "wide":
		w.wide[c[1]] = true
	case "short":
		w.shorts[c[1]] = c[2]
	case "determiner":
		w.definite[c[1]] = c[2] == "definite"
	case "negation":
		w.negations[c[1]] = true
	case "other":
		w.others[c[1]] = true
	case "sole":
		w.sole[c[1]] = c[2]
	case "led":
		w.led[c[1]] = true
	case "joining":
		w.joins[c[1]] = true
	default:
		return fmt.Errorf("unknown sort %q", c[0])
	}
	return nil
}
