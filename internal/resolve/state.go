package resolve

import "dateline/internal/event"

// Scene gives the country that a sentence's acts happen in if nothing else
// tells, "" if the story names no country.
func (p *Parties) Scene(sent int) string { return p.scene.at(sent) }

// State gives the government of a country as a party nobody named.
func (p *Parties) State(country string) event.Party {
	out := event.Party{Name: country, Country: country, Sectors: []string{"GOV"}}
	if s := p.r.actors.State(country); s != nil {
		out.Name, out.Entity = s.Name, s.ID
	}
	return out
}
