// Package lang has the data that English analysis makes and later stages
// read: sentences of tokens with tags, a dependency tree and entities. The
// analysis itself is in the packages below it.
package lang

// A Doc is the analysed text of one story.
type Doc struct {
	Text      string
	Sentences []Sentence
}

// A Sentence is a run of tokens with one tree over them. Para counts the
// body's paragraphs from 0.
type Sentence struct {
	Start, End int // byte offsets into Doc.Text
	Para       int
	Headline   bool
	Tokens     []Token
	Entities   []Entity // in order, not overlapping
}

// A Token is a syntactic word of Universal Dependencies: "don't" is two, "do"
// and "n't".
type Token struct {
	Start, End int // byte offsets into Doc.Text
	Form       string
	Lemma      string // lower-cased, but for proper nouns
	UPOS       string // "VERB"
	XPOS       string // Penn tag, "VBD"
	Head       int    // index of the governor in Tokens, -1 for the root
	Rel        string // relation to the governor with its subtype: "nsubj:pass"
	Joined     bool   // written without a space to the next token of the same orthographic word ("do|n't"): the two are one UD multiword token
}

// Kinds of entity.
const (
	Person       = "PER"
	Organisation = "ORG"
	Location     = "LOC"
	Other        = "MISC"
)

// An Entity is a named entity: tokens First to Last, both inclusive.
type Entity struct {
	First, Last int
	Kind        string
}
