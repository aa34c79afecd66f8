package actor

// State gives the state whose ISO code this is, nil if the tables have none.
func (t *Tables) State(code string) *Party {
	var best *Party
	for i := range t.parties {
		p := &t.parties[i]
		if p.Kind != Country || len(p.Roles) == 0 || p.Roles[0].Country != code {
			continue
		}
		if best == nil || p.Name < best.Name {
			best = p
		}
	}
	return best
}
