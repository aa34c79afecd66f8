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
	if id := p.sayer(v, false); id >= 0 {
		p.speaker[v.n] = id
		return
	}
	// "I informed him ... I disagreed," wrote Trump: who speaks may be told
	// only where the quotation ends.
	for w := v; w.ends && w.n+1 < len(p.views) && w.n < v.n+4; {
		w = &p.views[w.n+1]
		if id := p.sayer(w, true); id >= 0 {
			p.speaker[v.n] = id
			return
		}
	}
	if v.n > 0 && p.speaker[v.n-1] >= 0 && (p.views[v.n-1].Para == v.Para || v.quoted[0] || len(v.quoted) > 1 && v.quoted[1]) {
		p.speaker[v.n] = p.speaker[v.n-1]
	}
}

// sayer gives the subject of the sentence's verb of speech outside quotation
// marks, -1 if there is none. named asks for a subject with a name.
func (p *Parties) sayer(v *view, named bool) int32 {
	for t := range v.Tokens {
		if v.quoted[t] || v.Tokens[t].UPOS != "VERB" || !p.r.words.speech[v.lemmas[t]] {
			continue
		}
		s := v.child(t, "nsubj")
		if s < 0 && t > 0 && t+1 < len(v.Tokens) && quote(v.Sentence, t-1) != noQuote {
			if m := p.at[v.base+t+1]; m > 0 && p.mentions[m-1].name {
				s = int(p.mentions[m-1].head) // '"We stand ready" tweeted Johnson'
			}
		}
		if s < 0 || v.quoted[s] {
			continue
		}
		if named {
			if m := p.at[v.base+s]; m <= 0 || !p.mentions[m-1].name {
				continue
			}
		}
		if m := p.read(v, s); m >= 0 && len(p.mentions[m].ents) == 1 {
			return p.mentions[m].ents[0]
		}
	}
	return -1
}

// overhear keeps the subject of a sentence's verb of speech as the one who
// speaks if the next sentence is all quotation.
func (p *Parties) overhear(v *view) {
	if p.speaker[v.n] < 0 {
		p.speaker[v.n] = p.sayer(v, false)
	}
}
