package where

import "strings"

// pointers are the words that mean a place named elsewhere: "here", "there",
// "in the capital", "in the city". They are read once the names are resolved.
func (p *Places) findPointers() {
	p.ptrBySent = make([]int, len(p.trees)+1)
	last := -1   // the last mention that is no party
	recent := -1 // the place in which something was last
	next := 0
	for s := range p.trees {
		t := &p.trees[s]
		for i := range t.tok {
			if len(t.tok) > longSentence {
				break
			}
			for next < len(p.mentions) && (p.mentions[next].sent < s || p.mentions[next].sent == s && p.mentions[next].last < i) {
				if m := &p.mentions[next]; m.role == Located || m.role == Plain {
					last = next
					if m.place >= 0 && (m.role == Located || p.feature(m) != Country) {
						recent = m.place
					}
				}
				next++
			}
			if place := p.points(t, s, i, last, recent); place >= 0 {
				recent = place
				p.pointers = append(p.pointers, mention{sent: s, first: i, last: i, place: place, inside: -1, holds: -1, role: Located, pointer: true})
			}
		}
		p.ptrBySent[s+1] = len(p.pointers)
	}
}

func (p *Places) pointersIn(s int) []mention { return p.pointers[p.ptrBySent[s]:p.ptrBySent[s+1]] }

// points gives the place token i means, -1 if it means none.
func (p *Places) points(t *tree, s, i, last, recent int) int {
	tok := &t.tok[i]
	c := p.f.words.of(tok.Form)
	switch {
	case c&cHere != 0 && tok.UPOS == "ADV":
		if strings.HasPrefix(tok.Rel, "advmod") && !p.quoted(t, i) {
			return p.filed
		}
	case c&(cTown|cUnit|cCountry|cLand|cCapital) != 0 && tok.UPOS == "NOUN" && p.filed >= 0 && p.this(t, i) && !p.quoted(t, i):
		if c&cCountry != 0 {
			return p.countryPlace(p.f.g.country(p.filed))
		}
		return p.filed
	case c&cThere != 0 && tok.UPOS == "ADV":
		return recent
	case c&cCapital != 0 && p.definite(t, i) && tok.UPOS == "NOUN":
		if p.named(t, s, i) {
			return -1
		}
		country := p.country(last)
		if seat, ok := p.f.seat[country]; ok {
			return seat
		}
	case c&(cTown|cUnit|cCountry|cLand) != 0 && tok.UPOS == "NOUN" && p.definite(t, i) && last >= 0:
		if p.named(t, s, i) {
			return -1
		}
		// the last place of that kind
		for j := last; j >= 0 && j > last-12; j-- {
			f := p.feature(&p.mentions[j])
			switch {
			case p.mentions[j].role == Body || p.mentions[j].place < 0:
			case c&cTown != 0 && c&cUnit == 0 && f.settlement(), c&cUnit != 0 && f.unit(), c&cLand != 0 && f >= firstOther:
				return p.mentions[j].place
			case c&cCountry != 0 && p.mentions[j].role == Located:
				if q := p.countryPlace(p.f.g.country(p.mentions[j].place)); q >= 0 {
					return q
				}
			}
		}
		if c&cCountry != 0 && len(p.weights) > 0 {
			return p.countryPlace(p.weights[0].country)
		}
	}
	return -1
}

// countryPlace gives a country's own place, -1 if it has none.
func (p *Places) countryPlace(country int) int {
	if q, ok := p.f.countries[country]; ok {
		return q
	}
	return -1
}

// this tells whether a noun has "this": in a report, where it is filed.
func (p *Places) this(t *tree, i int) bool {
	for _, k := range t.kids[i] {
		if t.rel(k) == "det" && strings.EqualFold(t.tok[k].Form, "this") {
			return true
		}
	}
	return false
}

// definite tells whether a noun has "the" or "this" and no other word that
// makes it another place.
func (p *Places) definite(t *tree, i int) bool {
	the := false
	for _, k := range t.kids[i] {
		switch r := t.rel(k); {
		case r == "det":
			f := strings.ToLower(t.tok[k].Form)
			the = f == "the" || f == "this" || f == "that"
		case r == "case" || r == "punct" || r == "cc" || r == "conj":
		case r == "amod" && p.f.words.of(t.tok[k].Form)&cPart != 0:
		default:
			return false
		}
	}
	return the
}

// named tells whether a name of the sentence belongs to the noun: "the city of
// Kunduz", "the capital, Bamako".
func (p *Places) named(t *tree, s, i int) bool {
	for _, m := range p.mentions[p.bySent[s]:p.bySent[s+1]] {
		if t.within(t.top(m.first, m.last), i) {
			return true
		}
		if m.last+1 == i || m.first-i <= 2 && m.first > i {
			return true
		}
	}
	return false
}

// quoted tells whether token i stands within quotation marks of its sentence.
func (p *Places) quoted(t *tree, i int) bool {
	open := false
	for k := 0; k < i; k++ {
		switch t.tok[k].Form {
		case "\"", "“", "”", "``", "''":
			open = !open
		}
	}
	return open
}

// country gives the country a story is in at mention last: that of the last
// place named, else of the scene.
func (p *Places) country(last int) int {
	if last >= 0 && p.mentions[last].place >= 0 {
		if c := p.f.g.country(p.mentions[last].place); c != 0 {
			return c
		}
	}
	if p.filed >= 0 {
		return p.f.g.country(p.filed)
	}
	if len(p.weights) > 0 {
		return p.weights[0].country
	}
	return 0
}
