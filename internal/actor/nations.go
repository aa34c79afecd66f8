package actor

import "strings"

// A Use says in which way a word stands for a country.
type Use uint8

// The uses.
const (
	NoUse     Use = iota
	Name          // "Russia", "Russian Federation"
	OldName       // "Zaire", "Soviet Union"
	Adjective     // "Russian"
	Demonym       // "Russian", "Frenchman": one of its people
	Plural        // "Russians", "the French": several of them
	Capital       // "Moscow"
	SeatOf        // "Kremlin"
)

var useNames = [...]string{"", "name", "old", "adjective", "demonym", "plural", "capital", "seat"}

// String gives the use as written in the table.
func (u Use) String() string { return useNames[u] }

// A Nation is what a word says of a country.
type Nation struct {
	Country string   // code of records: a territory has that of its state
	Land    string   // the country's or territory's own name: "Greenland"
	Use     Use      // the commonest use of the word
	Uses    []Use    // all of them
	Also    []string // codes of other countries the word may stand for: "Congolese", "Dominican"
	Sectors []string // of a seat: GOV but for "Capitol Hill" LEG
	Weak    bool     // more often something else: "Jordan", "Polish" at the head of a sentence
	Party   *Party   // the country itself; of a seat, the seat
}

// Nation tells which country a name, adjective, demonym, capital or seat of
// power stands for. The words may come as one string or as several.
func (t *Tables) Nation(form ...string) (Nation, bool) {
	f := form[0]
	if len(form) > 1 {
		f = strings.Join(form, " ")
	}
	cands := t.nations[Key(f)]
	for i := range cands {
		c := &cands[i]
		al := alias{text: c.form}
		if ok, _ := al.matches([]string{f}); ok {
			return c.Nation, true
		}
	}
	return Nation{}, false
}

// FindNation looks for the longest name, adjective, demonym, capital or seat
// that begins at token i, as Find does.
func (t *Tables) FindNation(forms []string, i int) (n int, out Nation) {
	for j := min(len(forms), i+8); j > i; j-- {
		if joins(forms[j-1]) || !t.nationStart[Key(forms[i])] {
			continue
		}
		if c, ok := t.Nation(forms[i:j]...); ok {
			return j - i, c
		}
	}
	return 0, Nation{}
}

type nation struct {
	form string
	Nation
}
