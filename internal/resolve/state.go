package resolve

import (
	"slices"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
)

// AsOf gives a person of the tables the sectors of the day of an act: who has
// left an office by the story's day may have held it then. If the day is not
// known, former holders keep what they were beside what they are.
func (p *Parties) AsOf(q event.Party, d day.Day) event.Party {
	known, ok := p.r.actors.ByID(q.Entity)
	if !ok || q.Entity == "" || known.Kind != actor.Person {
		return q
	}
	if d.Known() {
		if _, sectors, role := known.At(d); role != nil && len(sectors) > 0 {
			q.Sectors = slices.Clone(sectors)
		}
		return q
	}
	if slices.Contains(q.Sectors, "ELI") {
		for i := len(known.Roles) - 1; i >= 0; i-- {
			if r := &known.Roles[i]; r.To.Known() && len(r.Sectors) > 0 {
				for _, s := range r.Sectors {
					if !slices.Contains(q.Sectors, s) {
						q.Sectors = append(slices.Clone(q.Sectors), s)
					}
				}
				break
			}
		}
	}
	return q
}

// Scene gives the country that a sentence's acts happen in if nothing else
// tells, "" if the story names no country.
func (p *Parties) Scene(sent int) string { return p.scene.at(sent) }

// State gives the government of a country as a party, under the name the story
// has for it if it names it.
func (p *Parties) State(country string) event.Party {
	out := event.Party{Name: country, Country: country, Sectors: []string{"GOV"}}
	if id, ok := p.states[country]; ok {
		e := &p.entities[id]
		out.Name = e.name
		if e.party != nil {
			out.Entity = e.party.ID
		}
		return out
	}
	if s := p.r.actors.State(country); s != nil {
		out.Name, out.Entity = s.Name, s.ID
	}
	return out
}
