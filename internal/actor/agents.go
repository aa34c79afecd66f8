package actor

import (
	"slices"
	"strings"
)

// An Agent is what a common noun or phrase says of who acts: "police" COP,
// "foreign minister" GOV, "gunmen" UAF.
type Agent struct {
	Phrase     string // lemmas
	Sectors    []string
	Class      Class
	Plural     bool // always stands for several: "troops", "people"
	Gender     byte // 'm', 'f' or 0
	Relational bool // leads, speaks for or belongs to another: "leader of", "minister of", "spokesman for"
	Abroad     bool // serves in another country: "ambassador", "peacekeeper"
	Priority   int  // of several nouns in a phrase, the higher one tells more: "police chief" over "chief"
}

// A Class says what an agent noun stands for.
type Class uint8

// The classes.
const (
	OnePerson Class = iota // "minister"
	Group                  // "police", "crowd"
	Body                   // "ministry", "company"
)

var classNames = [...]string{"person", "group", "body"}

// String gives the class as written in the table.
func (c Class) String() string { return classNames[c] }

// Agent gives the longest agent phrase that begins at lemma i and how many
// lemmas it takes; n is 0 if none does. Lemmas are in lower case.
func (t *Tables) Agent(lemmas []string, i int) (n int, a *Agent) {
	if i < 0 || i >= len(lemmas) {
		return 0, nil
	}
	for _, x := range t.agents[lemmas[i]] {
		if len(x.words) <= len(lemmas)-i && slices.Equal(x.words, lemmas[i:i+len(x.words)]) {
			return len(x.words), x.agent // longest first
		}
	}
	return 0, nil
}

type agentEntry struct {
	words []string
	agent *Agent
}

// readAgents reads a table of: phrase in lemmas, sectors, class, traits.
func (t *Tables) readAgents(file string, data []byte) error {
	return rows(file, data, 3, 4, func(r *row) error {
		s, err := splitSectors(r.col(1))
		if err != nil {
			return r.errorf("%v", err)
		}
		c := slices.Index(classNames[:], r.col(2))
		if c < 0 {
			return r.errorf("unknown class %q: want person, group or body", r.col(2))
		}
		words := strings.Fields(r.col(0))
		if len(words) == 0 {
			return r.errorf("no phrase")
		}
		a := &Agent{Phrase: strings.Join(words, " "), Sectors: s, Class: Class(c), Priority: len(words)}
		for _, f := range strings.Fields(r.col(3)) {
			switch f {
			case "plural":
				a.Plural = true
			case "man":
				a.Gender = 'm'
			case "woman":
				a.Gender = 'f'
			case "of":
				a.Relational = true
			case "abroad":
				a.Abroad = true
			case "vague": // yields to any other noun beside it
				a.Priority = 0
			default:
				return r.errorf("unknown trait %q", f)
			}
		}
		for _, x := range t.agents[words[0]] {
			if slices.Equal(x.words, words) {
				return r.errorf("%q stands in the table twice", a.Phrase)
			}
		}
		t.agents[words[0]] = append(t.agents[words[0]], agentEntry{words, a})
		return nil
	})
}

// sortAgents puts the longest phrases first.
func (t *Tables) sortAgents() {
	for _, l := range t.agents {
		slices.SortFunc(l, func(a, b agentEntry) int { return len(b.words) - len(a.words) })
	}
}
