package resolve

import (
	"slices"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/story"
)

// Parties are the parties of one story, and which of its phrases stand for
// whom. It is safe for concurrent reading once made.
type Parties struct {
	r        *Resolver
	st       *story.Story
	doc      *lang.Doc
	day      day.Day
	views    []view
	at       []int32 // token, counted through the story → its mention, see below
	mentions []mention
	entities []entity
	names    []name
	states   map[string]int32 // country → the entity of the state
	byParty  map[string]int32 // id in the tables → entity
	called   map[string]int32 // noun → the entity last described by it
	outside  [3]int32         // 1 + the entities of "I", "we" and "you" outside quotations, 0 if there is none
	scene    scene
	focus    focus
	speaker  []int32 // per sentence: who speaks in its quotations, -1 if not told
}

// Values of Parties.at below the number of a mention plus one.
const (
	unread   = 0
	underway = -1 // being resolved: a phrase that leans on itself finds this
)

// A mention is a phrase that was resolved. It stands for no party if ents is
// empty.
type mention struct {
	sent, head  int32
	first, last int32
	ents        []int32
	class       Class
	name        bool   // the phrase is a name
	num         int32  // which of Parties.names, -1 if none
	why         string // how it was resolved, a fixed phrase
	by          int32  // token of the other phrase why speaks of, counted through the story; -1 if none
}

// An entity is someone or something the story speaks of.
type entity struct {
	class    Class
	name     string // the fullest form the story uses
	length   int    // tokens of name
	proper   bool   // name is a name, not a description
	party    *actor.Party
	country  string
	sure     certainty // of country
	evidence int       // of a country told by a phrase: how directly
	sectors  []string
	hidden   bool // no party: who writes
	told     bool // sectors come from the tables
	past     bool // described as having left an office
	present  bool // described by an office it holds
	nowhere  bool // belongs to no country that the scene could tell
	gender   byte
	plural   bool
	words    []string // lemmas it was described by
	owner    int32    // 1 + the entity whose it is, whose country it has if nothing nearer tells; 0 if none
	set      []int32  // the members of a joint mention: "Trump and Putin"

	weight int // salience, halved with each sentence since
	last   int // sentence of the last mention
	token  int // token of the last mention, counted through the story
	seen   int // mentions
}

// certainty is how well an entity's country is known.
type certainty uint8

const (
	notKnown certainty = iota
	byScene            // the story's scene suggests it
	byPhrase           // a description says it
	byTables           // the party tables say it
)

// maxWords bounds the descriptions kept for one entity.
const maxWords = 16

// Story reads the parties of a story. Its time grows with the story's length
// and not faster.
func (r *Resolver) Story(st *story.Story, doc *lang.Doc) *Parties {
	p := &Parties{r: r, st: st, doc: doc, day: st.Filed(), views: views(doc),
		states: map[string]int32{}, byParty: map[string]int32{}, called: map[string]int32{}}
	n := 0
	for i := range p.views {
		n += len(p.views[i].Tokens)
	}
	p.at = make([]int32, n)
	p.mentions = make([]mention, 0, n/3)
	p.speaker = make([]int32, len(p.views))
	for i := range p.speaker {
		p.speaker[i] = -1
	}
	for i := range p.views {
		p.readNames(&p.views[i])
	}
	p.recallNames()
	p.setScene()
	p.identify()
	for i := range p.views {
		p.readPhrases(&p.views[i])
	}
	p.settle()
	p.suspected()
	return p
}

// readPhrases resolves every noun phrase of a sentence in the order of the
// text, so that each may point to those before it.
func (p *Parties) readPhrases(v *view) {
	p.listen(v)
	for t := range v.Tokens {
		m := p.read(v, t)
		if m < 0 {
			continue
		}
		if k := p.mentions[m].num; k >= 0 && int(p.names[k].head) == t {
			p.describe(v, &p.names[k])
		}
		mm := &p.mentions[m]
		if int(mm.sent) != v.n || int(mm.head) != t {
			continue
		}
		role := roleOf(v, t)
		for _, e := range mm.ents {
			if p.entities[e].hidden {
				continue
			}
			p.focus.touch(p, e, v.n, v.base+t, role)
		}
		switch ents := mm.ents; {
		case len(ents) > 1:
			p.focus.touch(p, p.joined(slices.Clone(ents)), v.n, v.base+t, role)
		case len(ents) == 1 && !p.entities[ents[0]].hidden:
			p.join(v, t)
		}
	}
	p.overhear(v)
}

// read gives the mention of the phrase headed by token t, resolving it if that
// was not done; -1 if t heads no phrase.
func (p *Parties) read(v *view, t int) int {
	switch m := p.at[v.base+t]; {
	case m > 0:
		return int(m) - 1
	case m == underway:
		return -1
	}
	if !v.nominal(t) {
		return -1
	}
	p.at[v.base+t] = underway
	m := p.resolve(v, t)
	p.at[v.base+t] = unread
	if m == nil {
		return -1
	}
	return p.add(v, t, *m)
}

// add keeps a mention for the phrase headed by t.
func (p *Parties) add(v *view, t int, m mention) int {
	m.sent, m.head, m.num = int32(v.n), int32(t), -1
	if m.last == 0 && m.first == 0 {
		lo, hi := v.span(t)
		m.first, m.last = int32(lo), int32(hi)
	}
	for int(m.first) < t && (v.Tokens[m.first].UPOS == "CCONJ" || v.Tokens[m.first].UPOS == "PUNCT") {
		m.first++
	}
	p.mentions = append(p.mentions, m)
	p.at[v.base+t] = int32(len(p.mentions))
	return len(p.mentions) - 1
}

// resolve finds who the phrase headed by t stands for.
func (p *Parties) resolve(v *view, t int) *mention {
	if pr, ok := p.pronounAt(v, t); ok {
		return p.pronoun(v, t, pr)
	}
	return p.nominal(v, t)
}

// At gives the parties of the noun phrase headed by token head of a sentence.
// Coordinated phrases are the caller's to follow; a phrase that stands for
// several parties by itself ("the two leaders", "they") gives them all. It is
// nil if the phrase can be no party.
func (p *Parties) At(sent, head int) []event.Party {
	m := p.mentionOf(sent, head)
	if m == nil || len(m.ents) == 0 || p.nowhere(m) {
		return nil
	}
	out := make([]event.Party, 0, len(m.ents))
	for _, e := range p.members(m.ents) {
		out = append(out, p.party(e, m))
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// nowhere tells whether a phrase is a place of which nothing is known: it is no
// side of anything.
func (p *Parties) nowhere(m *mention) bool {
	e := &p.entities[m.ents[0]]
	return e.hidden || m.class == Place && e.party == nil && e.country == ""
}

func (p *Parties) mentionOf(sent, head int) *mention {
	if sent < 0 || sent >= len(p.views) {
		return nil
	}
	v := &p.views[sent]
	if head < 0 || head >= len(v.Tokens) {
		return nil
	}
	if m := p.at[v.base+head]; m > 0 {
		return &p.mentions[m-1]
	}
	return nil
}

// members replaces joint entities by those they join, each once.
func (p *Parties) members(ents []int32) []int32 {
	var out []int32
	put := func(e int32) {
		if p.entities[e].hidden {
			return
		}
		for _, o := range out {
			if o == e {
				return
			}
		}
		out = append(out, e)
	}
	for _, e := range ents {
		if set := p.entities[e].set; set != nil {
			for _, s := range set {
				put(s)
			}
			continue
		}
		put(e)
	}
	return out
}

// party writes an entity as the record has it, with the words of a mention.
func (p *Parties) party(e int32, m *mention) event.Party {
	ent := &p.entities[e]
	v := &p.views[m.sent]
	start, end := v.Tokens[m.first].Start, v.Tokens[m.last].End
	out := event.Party{Name: ent.name, Country: ent.country, Sectors: []string{}, Start: start, End: end}
	if start >= 0 && start <= end && end <= len(p.doc.Text) {
		out.Text = p.doc.Text[start:end]
	}
	if len(ent.sectors) != 1 || ent.country != "IGO" || ent.sectors[0] != "GOV" {
		out.Sectors = append(out.Sectors, ent.sectors...) // bodies of states are no government
	}
	if ent.party != nil {
		out.Entity = ent.party.ID
		if ent.party.Kind == actor.Country {
			out.Name = ent.party.Name // not "Soviet Union" for Russia, nor "England"
		}
	}
	return out
}

// Possible tells what class of thing the phrase headed by a token stands for.
func (p *Parties) Possible(sent, head int) Class {
	m := p.mentionOf(sent, head)
	if m == nil {
		return Thing
	}
	return m.class
}
