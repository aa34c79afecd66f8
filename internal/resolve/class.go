package resolve

// A Class is the kind of thing a noun phrase stands for.
type Class uint8

// The classes. Thing is everything that can be no party: an act, an
// abstraction, an object, a sum.
const (
	Thing Class = iota
	Person
	Group // people taken together who have no name: "protesters", "the army"
	State
	Organisation
	Place
	Time
)

var classNames = [...]string{"thing", "person", "group", "state", "organisation", "place", "time"}

// String gives the class's name in the lexicon's spelling.
func (c Class) String() string { return classNames[c] }

// Party tells whether a phrase of this class can be a party to an act.
func (c Class) Party() bool {
	return c == Person || c == Group || c == State || c == Organisation
}
