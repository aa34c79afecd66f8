package resolve

// listen finds who speaks in a sentence's quotations before its phrases are
// read, from the subject of the verb of speech; failing that, whoever spoke in
// the quotation that runs on into it.
func (p *Parties) listen(v *view) {
	quoted := false
	for t := range v.Tokens {
		if v.quoted[t] {
			quoted = true
			break
		}
	}
	if !quoted {
		return
	}
	for t := range v.Tokens {
		if v.quoted[t] || !p.r.words.speech[v.lemmas[t]] || v.Tokens[t].UPOS != "VERB" {
			continue
		}
		s := v.child(t, "nsubj")
		if s < 0 || v.quoted[s] {
			continue
		}
		if m := p.read(v, s); m >= 0 && len(p.mentions[m].ents) == 1 {
			p.speaker[v.n] = p.mentions[m].ents[0]
			return
		}
	}
	if v.n > 0 && p.speaker[v.n-1] >= 0 && p.views[v.n-1].Para == v.Para {
		p.speaker[v.n] = p.speaker[v.n-1]
	}
}

// overhear keeps the subject of a sentence's verb of speech as the one who
// speaks if the next sentence is all quotation.
func (p *Parties) overhear(v *view) {
	if p.speaker[v.n] >= 0 {
		return
	}
	for t := range v.Tokens {
		if v.Tokens[t].UPOS != "VERB" || !p.r.words.speech[v.lemmas[t]] {
			continue
		}
		if s := v.child(t, "nsubj"); s >= 0 {
			if m := p.read(v, s); m >= 0 && len(p.mentions[m].ents) == 1 {
				p.speaker[v.n] = p.mentions[m].ents[0]
				return
			}
		}
	}
}
