package resolve

import "dateline/internal/event"

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
