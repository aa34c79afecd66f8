// Package actor knows who is who in the world's politics: persons with the
// offices they held, states, bodies, companies, media, armed groups and
// political parties under all their names, the words for nationalities, and
// the nouns that name a kind of actor ("riot police").
//
// It looks names up and tells what a party was on a given day. It does not
// read sentences: which words are a name, and which of several bearers a story
// means, is for the resolve package to settle.
//
// The knowledge lies in lexicon/actors and lexicon/agents; docs/actors.md
// describes the files.
package actor

import (
	"slices"

	"dateline/internal/day"
)

// A Kind says what sort of party a name stands for.
type Kind uint8

// The kinds, in the order candidates of one name are listed.
const (
	Unknown     Kind = iota
	Country          // a state, or a territory with a code of its own
	Territory        // a dependent or breakaway territory
	Seat             // a palace, street or hill that stands for who sits there: "the Kremlin"
	Region           // a province, a federal state, part of a country
	City             // a town as a place; a capital also stands for its government, see Nation
	Person           // one human being
	IGO              // an inter-governmental body
	Agency           // a ministry, department, central bank, intelligence service
	Legislature      // a parliament or a house of one
	Court            // a court or prosecution service
	Military         // armed forces by name
	Police           // police forces by name
	Armed            // rebels, paramilitaries, terrorist and criminal groups
	PartyGroup       // a political party
	NGO              // a non-governmental body, movement, foundation
	Union            // a trade union or other body of workers, students, farmers
	Company          // a business
	Media            // a paper, channel or news agency
	Religion         // a church, faith or religious body
	Ethnic           // a people within or across states
	Other            // any other body: universities, sports bodies
	nKinds
)

var kindNames = [nKinds]string{"", "country", "territory", "seat", "region", "city", "person", "igo", "agency", "legislature",
	"court", "military", "police", "armed", "party", "ngo", "union", "company", "media", "religion", "ethnic", "other"}

// String gives the kind as written in the tables.
func (k Kind) String() string {
	if k < nKinds {
		return kindNames[k]
	}
	return ""
}

// Place tells whether a name of this kind is first of all somewhere: a state,
// province or town.
func (k Kind) Place() bool {
	return k == Country || k == Territory || k == Region || k == City
}

// A Role is what a party was from one day to another. Zero days are open ends.
type Role struct {
	Country  string   // ISO 3166-1 alpha-3, or IGO, NGO, MNC, NSA, "" for none
	Sectors  []string // PLOVER sectors, most telling first; never change them
	Office   string   // the office under its plain name ("foreign minister"), "" if it is none of lexicon/actors/offices.tsv
	Title    string   // the office as the table has it ("Secretary of State")
	From, To day.Day
}

// Active tells whether the role was held on d; an unknown d is the present.
func (r *Role) Active(d day.Day) bool {
	if d == 0 {
		return r.To == 0
	}
	return r.From <= d && (r.To == 0 || d <= r.To)
}

// A Party is someone or something that acts. Parties belong to their Tables
// and are never changed once loaded.
type Party struct {
	ID      string // Wikidata id ("Q7747") where known, else a stable name ("person/usa/john-smith")
	Name    string // under which it is known best
	Kind    Kind
	Gender  byte     // 'm', 'f', or 0
	Roles   []Role   // by From; never empty
	Aliases []string // other names, as written
}

// At tells what p was on day d: its country, its sectors (most telling first)
// and the role that decided, nil if none was held. An unknown d asks for the
// latest. Whoever has left an office is ELI; whoever has not yet come to one
// has a country and no sectors.
func (p *Party) At(d day.Day) (country string, sectors []string, role *Role) {
	var now, past, next *Role
	for i := range p.Roles {
		r := &p.Roles[i]
		switch {
		case r.Active(d):
			if now == nil || r.before(now) {
				now = r
			}
		case d == 0 || r.To != 0 && r.To < d:
			if past == nil || past.outlastedBy(r) {
				past = r
			}
		case next == nil:
			next = r
		}
	}
	switch {
	case now != nil:
		return now.Country, p.with(now, d), now
	case past != nil && p.Kind == Person:
		return past.Country, former(past.Sectors), past
	case past != nil: // a body that has been dissolved stays what it was
		return past.Country, past.Sectors, past
	case next != nil && p.Kind == Person:
		return next.Country, nil, nil
	case next != nil:
		return next.Country, next.Sectors, nil
	}
	return "", nil, nil
}

// outlastedBy tells whether o rather than r is what somebody has been last: the
// role left last, but a former head of state stays so after an errand for an
// international body.
func (r *Role) outlastedBy(o *Role) bool {
	if a, b := r.Heads() && r.Country != "IGO", o.Heads() && o.Country != "IGO"; a != b && (r.Country == "IGO" || o.Country == "IGO") {
		return b
	}
	return r.To < o.To
}

// Held tells whether p held a role on d, or within slack days of it.
func (p *Party) Held(d day.Day, slack int) bool {
	for i := range p.Roles {
		r := &p.Roles[i]
		if d == 0 || r.From <= d+day.Day(slack) && (r.To == 0 || d-day.Day(slack) <= r.To) {
			return true
		}
	}
	return false
}

// before orders roles held at the same time: government first, then an office
// with a name, then the one taken up last.
func (r *Role) before(o *Role) bool {
	if a, b := rank(r), rank(o); a != b {
		return a < b
	}
	if r.From != o.From {
		return r.From > o.From
	}
	return r.Title < o.Title
}

func rank(r *Role) int {
	gov := len(r.Sectors) > 0 && (r.Sectors[0] == "GOV" || r.Sectors[0] == "MIL")
	switch {
	case gov && r.Heads():
		return 0
	case gov && r.Office != "":
		return 1
	case gov:
		return 2
	case r.Office != "":
		return 3
	}
	return 4
}

// Heads tells whether the role is at the head of a state or an international
// body.
func (r *Role) Heads() bool {
	switch r.Office {
	case "president", "prime minister", "monarch", "leader", "secretary-general":
		return true
	}
	return false
}

// with gives the sectors of r and, where r is no office of state, those of
// other roles held on the same day.
func (p *Party) with(r *Role, d day.Day) []string {
	if len(p.Roles) == 1 || len(r.Sectors) > 0 && r.Sectors[0] == "GOV" {
		return r.Sectors
	}
	out := r.Sectors
	for i := range p.Roles {
		if o := &p.Roles[i]; o != r && o.Country == r.Country && o.Active(d) {
			for _, s := range o.Sectors {
				if !slices.Contains(out, s) {
					out = append(slices.Clip(out), s)
				}
			}
		}
	}
	return out
}

// former gives the sectors of someone who has left the role: holders of
// public office become elites, soldiers and spies stay so behind that.
func former(in []string) []string {
	var out []string
	for _, s := range in {
		switch s {
		case "GOV", "LEG", "JUD", "PRM", "PTY", "ELI":
			if !slices.Contains(out, "ELI") {
				out = slices.Insert(out, 0, "ELI")
			}
		case "MIL", "COP", "SPY":
			if !slices.Contains(out, "ELI") {
				out = slices.Insert(out, 0, "ELI")
			}
			out = append(out, s)
		default:
			out = append(out, s)
		}
	}
	return out
}
