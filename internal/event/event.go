// Package event has the record dateline writes: one political act a story
// reports. docs/record.md says what each field means.
package event

// An Event is one record. Its JSON form is the program's output format.
type Event struct {
	ID         string    `json:"id"`
	Story      string    `json:"story"`
	Published  string    `json:"published"`
	Type       string    `json:"type"`
	Mode       []string  `json:"mode"`
	Cameo      string    `json:"cameo"`
	Act        string    `json:"act,omitempty"`
	Quad       int       `json:"quad"`
	Score      float64   `json:"score"`
	Actors     []Party   `json:"actors"`
	Recipients []Party   `json:"recipients"`
	Date       *Date     `json:"date"`
	Place      *Place    `json:"place"`
	Status     string    `json:"status"`
	Speakers   []Party   `json:"speakers"`
	DisputedBy []Party   `json:"disputed_by,omitempty"`
	Quote      string    `json:"quote,omitempty"`
	Contexts   []string  `json:"contexts"`
	Size       *Size     `json:"size,omitempty"`
	Mentions   []Mention `json:"mentions"`
	Lead       bool      `json:"lead"`
	Confidence float64   `json:"confidence,omitempty"`
	Rule       string    `json:"rule"`
	Version    string    `json:"version"`
	Title      string    `json:"title,omitempty"`
	URL        string    `json:"url,omitempty"`
	Source     string    `json:"source,omitempty"`
}

// The values of Status.
const (
	Actual       = "actual"
	Future       = "future"
	Hypothetical = "hypothetical"
	Negated      = "negated"
)

// A Size is how many people an act concerned, where the story tells.
type Size struct {
	Dead         *Count `json:"dead,omitempty"`
	Injured      *Count `json:"injured,omitempty"`
	Arrested     *Count `json:"arrested,omitempty"`
	Participants *Count `json:"participants,omitempty"`
}

// A Count is a number as told: High is 0 where only a lower bound is told
// ("at least 12"), Low 0 where only an upper one is.
type Count struct {
	Low  int `json:"low"`
	High int `json:"high"`
}

// A Party is one side of an act, or who vouches for it or denies it. Start and End are the
// byte offsets of Text in the story.
type Party struct {
	Name    string   `json:"name"`
	Country string   `json:"country"`
	Sectors []string `json:"sectors"`
	Entity  string   `json:"entity"`
	Text    string   `json:"text"`
	Start   int      `json:"start"`
	End     int      `json:"end"`
}

// A Date is a span of days, both inclusive, in ISO form, with the words it was
// read from ("" where it follows from the story's own date).
type Date struct {
	From string `json:"from"`
	To   string `json:"to"`
	Text string `json:"text"`
}

// A Place is where the act happened. GeoNames is zero where the gazetteer does
// not have the place from there; where it does not have it at all, Lat and Lon
// are those of what contains it. Admin1 and Admin2 are the administrative units
// it lies in. Precision tells how narrowly it fixes where the act was: exact,
// near, admin2, admin1, country, maritime or unknown.
type Place struct {
	Name      string  `json:"name"`
	Country   string  `json:"country"`
	Admin1    string  `json:"admin1"`
	Admin2    string  `json:"admin2"`
	Lat       float64 `json:"lat"`
	Lon       float64 `json:"lon"`
	GeoNames  int     `json:"geonames"`
	Precision string  `json:"precision"`
	Text      string  `json:"text"`
}

// A Mention is where the story speaks of the act: the sentence's number and
// the word that carries it, with its byte offsets.
type Mention struct {
	Sentence int    `json:"sentence"`
	Trigger  string `json:"trigger"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
}
