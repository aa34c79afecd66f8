package resolve

import (
	"strings"

	"dateline/internal/actor"
	"dateline/internal/lang"
)

// A name is a proper name as it stands in the text: what the tables know by
// it, what kind the analysis takes it for, and the entity it was found to be.
type name struct {
	sent        int
	first, last int32
	head        int32
	kind        string // lang.Person, ...; "" if not told
	key         string // the words in lower case, one space between
	cands       []actor.Hit
	nation      *actor.Nation // what the words say of a country, if they are a nation's
	told        string        // the country it adds to the scene, and how much
	weight      int
	ent         int32
}

// maxCandidates bounds the parties weighed for one name.
const maxCandidates = 128

// readNames finds the names of a sentence: the longest of what the tables
// know, what the analysis marked, and runs of proper nouns.
func (p *Parties) readNames(v *view) {
	n := len(v.Tokens)
	ents := v.Entities
	for i := 0; i < n; {
		for len(ents) > 0 && ents[0].Last < i {
			ents = ents[1:]
		}
		if _, ok := p.r.words.pronouns[v.lower[i]]; v.Tokens[i].UPOS == "PUNCT" || ok && (v.Tokens[i].UPOS == "PRON" || len(v.forms[i]) == 1) {
			i++ // "I", "He" are no names, whatever their tag
			continue
		}
		k, cands := p.r.actors.Find(v.forms, i)
		if k > 0 && !p.plausible(v, i, k) {
			k, cands = 0, nil
		}
		if k > 0 && i+1 < n && p.r.words.definite[v.lower[i]] {
			if k2, _ := p.r.actors.Find(v.forms, i+1); i+1+k2 > i+k {
				i++ // "The National Movement" is the beginning of a longer name
				continue
			}
		}
		var nation *actor.Nation
		if m, n := p.findNation(v, i); m > 0 && m >= k && p.plausible(v, i, m) {
			k, nation = m, &n
		}
		if len(ents) > 0 && ents[0].First > i && ents[0].First < i+k && ents[0].Last >= i+k {
			k, cands, nation = 0, nil, nil // "The National" of "The National Movement for ..."
		}
		end, kind := i+k, ""
		given := len(ents) > 0 && ents[0].First == i+1 && ents[0].Kind == lang.Person && k == 0 && nation == nil && p.givenName(v, i)
		if len(ents) > 0 && ents[0].First == i && ents[0].Last == i && !capital(v.forms[i]) && p.common(v, i) {
			ents = ents[1:] // "marines"
		}
		if given || len(ents) > 0 && ents[0].First <= i && i <= ents[0].Last {
			e := ents[0]
			if given {
				e.First = i
			}
			kind = e.Kind
			for e.Last+2 < n && v.Tokens[e.Last+1].Form == "-" && v.Tokens[e.Last+1].Start == v.Tokens[e.Last].End &&
				v.Tokens[e.Last+2].Start == v.Tokens[e.Last+1].End && e.Kind == lang.Person {
				e.Last += 2 // "Moon Jae-in"
			}
			for e.Kind == lang.Person && e.Last > e.First && v.Tokens[e.Last].UPOS == "NOUN" && !capital(v.forms[e.Last]) {
				e.Last-- // "South Korean president" is no name
				if m, _ := p.findNation(v, i); i == e.First && i+m > e.Last {
					kind = ""
				}
			}
			for t := e.First + 1; t < e.Last && e.Kind == lang.Location; t++ {
				if p.r.words.party[v.lower[t]].traits&traitLeader != 0 {
					e.Last = t - 1 // "In Seoul President Moon ..."
				}
			}
			if e.Kind == lang.Person {
				// "Alberto Fujimori of Peru" is named without his country.
				for t := e.First + 1; t < e.Last; t++ {
					if v.Tokens[t].UPOS == "ADP" && v.Tokens[t].Start > v.Tokens[t-1].End && !p.titleBefore(v, e.First, t) {
						e.Last = t - 1
					}
				}
			}
			if e.First == i && e.Last+1 > end {
				// The marked name is longer than what the tables know of it.
				end, nation = e.Last+1, nil
				if cands, k = p.within(v, i, end, e.Kind); k > i {
					if m, nat := p.findNation(v, i); m > 0 && i+m < k {
						p.addName(v, i, i+m, "", nil, &nat)
					}
					i = k // what stands before the name the tables know is a title
				}
			}
		} else if run, rk := p.run(v, i); run > end {
			end, kind = run, rk
			nation = nil
			if cands, k = p.within(v, i, run, rk); k > i {
				i = k
			}
		}
		if end > i && len(cands) == 0 && nation == nil && p.titleRun(v, i, end) {
			if len(ents) > 0 && ents[0].First == i {
				ents = ents[1:]
			}
			i = end // "Defense Secretary William Perry"
			continue
		}
		if end <= i || end == i+1 && len(cands) == 0 && nation == nil && p.r.words.party[v.lower[i]].traits&traitLeader != 0 {
			i++ // "the Pope" is an office
			continue
		}
		if f := p.skipTitles(v, i, end); len(cands) == 0 && nation == nil && kind == lang.Person && f > i && v.Tokens[f].UPOS == "ADP" {
			if len(ents) > 0 && ents[0].First == i {
				ents = ents[1:]
			}
			i++ // "Ambassador of Kingdom of Morocco" is no name
			continue
		}
		p.addName(v, i, end, kind, cands, nation)
		i = end
	}
}

// titleRun tells whether capitalised words before a person's name are only his
// title: "Lt. Gen.", "Defense Secretary".
func (p *Parties) titleRun(v *view, first, end int) bool {
	next := end
	for next < len(v.Tokens) {
		if _, title := p.r.words.titles[v.lower[next]]; !title {
			break
		}
		next++
	}
	if next >= len(v.Tokens) || v.Tokens[next].UPOS != "PROPN" {
		return false
	}
	behind := false
	for _, e := range v.Entities {
		behind = behind || e.First == next && e.Kind == lang.Person
	}
	if !behind {
		return false
	}
	if _, title := p.r.words.titles[v.lower[end-1]]; title && end == first+1 {
		return true
	}
	for i := first; i < end; i++ {
		if k, a := p.r.actors.Agent(v.lower, i); k > 0 && i+k == end && a.Class == actor.OnePerson {
			return true
		}
	}
	return false
}

// findNation finds a nation's word at i; punctuation behind it is no part.
func (p *Parties) findNation(v *view, i int) (int, actor.Nation) {
	if !capital(v.forms[i]) {
		return 0, actor.Nation{}
	}
	if i > 0 && p.r.words.wide[v.lower[i-1]] && strings.HasPrefix(v.lower[i], "american") {
		return 0, actor.Nation{} // "Latin American governments"
	}
	k, n := p.r.actors.FindNation(v.forms, i)
	for k > 1 && (v.Tokens[i+k-1].UPOS == "PUNCT" || v.Tokens[i+k-1].UPOS == "PART") {
		k--
	}
	return k, n
}

// common tells whether a word is a common noun for a party.
func (p *Parties) common(v *view, i int) bool {
	n, _ := p.r.actors.Agent(v.lower, i)
	return n == 1 || p.r.words.listed(v.lower[i], v.lemmas[i])
}

// givenName tells whether the word before a person's name is the first part of
// it that the analysis left out.
func (p *Parties) givenName(v *view, i int) bool {
	if v.Tokens[i].UPOS != "PROPN" || !capital(v.forms[i]) || v.Tokens[i+1].Start != v.Tokens[i].End+1 {
		return false
	}
	if _, title := p.r.words.titles[v.lower[i]]; title {
		return false
	}
	_, listed := p.r.words.nouns[v.lower[i]]
	_, first := p.r.words.firsts[v.lower[i]]
	return first || !listed
}

// recallNames finds the last names of people named in full elsewhere in the
// story that the analysis took for common words, as it may at the beginning of
// a sentence.
func (p *Parties) recallNames() {
	last := map[string]bool{}
	for i := range p.names {
		n := &p.names[i]
		if n.first == n.last || n.kind != lang.Person && !n.personal() {
			continue
		}
		w := p.views[n.sent].forms[n.last]
		if _, common := p.r.words.party[strings.ToLower(w)]; !common && capital(w) {
			last[w] = true
		}
	}
	if len(last) == 0 {
		return
	}
	for s := range p.views {
		v := &p.views[s]
		for t := range v.Tokens {
			if p.at[v.base+t] == unread && last[v.forms[t]] && v.child(t, "det") < 0 {
				p.addName(v, t, t+1, lang.Person, nil, nil)
			}
		}
	}
}

// plausible tells whether what the tables found at i can be a name here: a
// word that is no proper noun and stands in lower case is not.
func (p *Parties) plausible(v *view, i, k int) bool {
	for t := i; t < i+k; t++ {
		if u := v.Tokens[t].UPOS; u == "PROPN" {
			return true
		}
		if capital(v.forms[t]) && t > 0 {
			return true
		}
	}
	// At the start of a sentence a capital says little, unless more follow.
	if k > 1 && capital(v.forms[i]) {
		return true
	}
	_, ok := p.r.actors.Nation(v.forms[i])
	return ok && capital(v.forms[i])
}

// run finds a name the analysis did not mark: proper nouns that the tree ties
// together. It gives the token behind it, i if there is none, and its kind.
func (p *Parties) run(v *view, i int) (int, string) {
	if v.Tokens[i].UPOS != "PROPN" || !capital(v.forms[i]) {
		return i, ""
	}
	j := i + 1
	for j < len(v.Tokens) && j-i < 10 {
		t := &v.Tokens[j]
		tied := false
		if h := v.head(j); h >= i && h < j && (v.is(j, "flat") || v.is(j, "compound")) {
			tied = true
		}
		if h := v.head(j - 1); h == j && (v.is(j-1, "compound") || v.is(j-1, "flat")) {
			tied = true
		}
		if h, g := v.head(j), v.head(j-1); h == g && h > j && v.is(j, "compound") && v.is(j-1, "compound") {
			tied = true
		}
		if t.Form == "-" && j+1 < len(v.Tokens) && t.Start == v.Tokens[j-1].End && v.Tokens[j+1].Start == t.End && v.Tokens[j+1].UPOS != "VERB" {
			j += 2 // "Wang Jin-pyng"
			continue
		}
		if t.UPOS != "PROPN" || !tied {
			break
		}
		j++
	}
	kind := ""
	h := p.headOf(v, i, j)
	if j == i+1 {
		// A common noun with a capital, "the President", is a description.
		if _, ok := p.r.words.nouns[v.lower[i]]; ok {
			return i, ""
		}
		if _, ok := p.r.words.nouns[v.lemmas[i]]; ok {
			return i, ""
		}
		if n, _ := p.r.actors.Agent(v.lower, i); n == 1 {
			return i, ""
		}
	}
	if n, a := p.r.actors.Agent(v.lower, i); n == j-i && a.Class == actor.OnePerson {
		return i, "" // "the Secretary-General"
	}
	switch {
	case v.child(h, "flat") >= 0 && p.r.words.firsts[v.lower[i]] != 0:
		kind = lang.Person
	case p.titled(v, i, h):
		kind = lang.Person
	case j-i > 1 && p.r.words.firsts[v.lower[i]] != 0:
		kind = lang.Person
	default:
		nn := p.r.words.nouns[v.lower[h]]
		if nn.class == Group || nn.traits&traitBody != 0 {
			kind = lang.Organisation
		}
	}
	return j, kind
}

// titled tells whether a title stands before the name: "Mr", "President".
func (p *Parties) titled(v *view, i, h int) bool {
	if i > 0 {
		if _, ok := p.r.words.titles[v.lower[i-1]]; ok {
			return true
		}
	}
	if _, ok := p.r.words.titles[v.lower[i]]; ok {
		return true
	}
	d := v.child(h, "nmod:desc")
	return d >= 0 && d < h && p.r.words.nouns[v.lemmas[d]].class == Person
}

// headOf gives the token of a stretch that governs the rest of it.
func (p *Parties) headOf(v *view, first, end int) int {
	for t := first; t < end; t++ {
		if h := v.head(t); h < first || h >= end {
			return t
		}
	}
	return first
}

// within finds what the tables know of a name inside a longer one that the
// analysis marked, and where it begins: a person's name behind a title.
func (p *Parties) within(v *view, first, end int, kind string) ([]actor.Hit, int) {
	if kind != lang.Person {
		return nil, first
	}
	for i := first; i < end; i++ {
		if k, c := p.r.actors.Find(v.forms, i); k > 1 && i+k == end && c[0].Kind == actor.Person {
			return c, i
		}
	}
	return nil, first
}

// titleBefore tells whether the words before a preposition are a title and
// not a name: "Mayor of London Sadiq Khan".
func (p *Parties) titleBefore(v *view, first, adp int) bool {
	for t := first; t < adp; t++ {
		if _, ok := p.r.words.party[v.lower[t]]; ok {
			return true
		}
	}
	return false
}

// skipTitles steps over titles that stand before a person's name: they are
// descriptions, not part of it.
func (p *Parties) skipTitles(v *view, first, end int) int {
	for first+1 < end && v.Tokens[first+1].UPOS != "PUNCT" {
		if v.Tokens[first].UPOS == "ADP" {
			// "Mayor of London Sadiq Khan"
			k := 1
			if n, _ := p.r.actors.Find(v.forms, first+1); n > 0 {
				k = n
			}
			if first+1+k >= end {
				break
			}
			first += 1 + k
			continue
		}
		g, title := p.r.words.titles[v.lower[first]]
		if royal := title && g != 0 && p.r.words.nouns[v.lower[first]].class == Person; royal {
			break // "King Salman"
		}
		n := p.r.words.party[v.lower[first]]
		if !title && (n.class != Person || n.traits&(traitLeader|traitFor) == 0) {
			if k, _ := p.r.actors.Agent(v.lower, first); k == 0 || first+k >= end {
				break
			}
		}
		first++
	}
	return first
}

func (p *Parties) addName(v *view, first, end int, kind string, cands []actor.Hit, nation *actor.Nation) {
	if cands == nil && nation == nil && (kind == lang.Person || kind == "") {
		first = p.skipTitles(v, first, end)
	}
	h := p.headOf(v, first, end)
	if len(cands) > maxCandidates {
		cands = cands[:maxCandidates]
	}
	p.names = append(p.names, name{sent: v.n, first: int32(first), last: int32(end - 1), head: int32(h), kind: kind,
		key: strings.Join(v.lower[first:end], " "), cands: cands, nation: nation, ent: -1})
	p.mentions = append(p.mentions, mention{sent: int32(v.n), head: int32(h), first: int32(first), last: int32(end - 1), name: true, by: -1, num: int32(len(p.names) - 1)})
	m := int32(len(p.mentions))
	for t := first; t < end; t++ {
		p.at[v.base+t] = m
	}
}
