package where

import (
	"slices"
	"sort"

	"dateline/internal/lang"
	"dateline/internal/story"
)

// longest is how many tokens a place name may have.
const longest = 8

// longSentence is the length, in tokens, beyond which a sentence is no
// sentence but a table or a mistake: there only names are read.
const longSentence = 400

// enough is how sure a name must be to count as a place; the steps below add
// up to it.
const enough = 2

// Story finds the places of a story. Doc must be the analysis of st.
func (f *Finder) Story(st *story.Story, doc *lang.Doc) *Places {
	p := &Places{f: f, doc: doc, filed: -1, scene: -1, opening: -1, trees: make([]tree, len(doc.Sentences)), bySent: make([]int, len(doc.Sentences)+1)}
	var fold folder
	v := votes{}
	p.people = surnames(doc)
	for s := range doc.Sentences {
		p.trees[s] = newTree(&doc.Sentences[s])
		p.scan(s, &fold, v)
		p.bySent[s+1] = len(p.mentions)
	}
	p.resolve(st, v)
	p.setScene()
	return p
}

// surnames gives the last words of the persons' names of a story that have
// more than one: who is Abu Salem once is Salem later.
func surnames(doc *lang.Doc) map[string]bool {
	var out map[string]bool
	for s := range doc.Sentences {
		for _, e := range doc.Sentences[s].Entities {
			if e.Kind == lang.Person && e.Last > e.First && e.Last < len(doc.Sentences[s].Tokens) {
				if out == nil {
					out = map[string]bool{}
				}
				out[doc.Sentences[s].Tokens[e.Last].Form] = true
			}
		}
	}
	return out
}

// scan finds the place names of a sentence and counts its nationality words.
func (p *Places) scan(s int, fold *folder, v votes) {
	t := &p.trees[s]
	var buf [32]hit
	people, peopleAt := 0, -1 // the last nationality word
	for i := 0; i < len(t.tok); {
		if !p.starts(t, i) {
			i++
			continue
		}
		last, hits := p.match(t, i, fold, buf[:0])
		if last < 0 {
			i++
			continue
		}
		if hits[0].use == demonym {
			people, peopleAt = p.f.g.country(hits[0].place), last
			v.add(people, 1)
			i = last + 1
			continue
		}
		m := mention{sent: s, first: i, last: last, place: -1, inside: -1, holds: -1}
		if peopleAt >= 0 && i-peopleAt <= 6 {
			m.demonym = p.demonymOf(t, people, peopleAt, i)
		}
		m.hits = append(m.hits, hits...)
		p.describe(t, &m)
		m.sure += p.evidence(t, &m)
		if m.sure >= enough {
			p.mentions = append(p.mentions, m)
		}
		i = last + 1
	}
	p.scanUnknown(s)
}

// scanUnknown adds the names the gazetteer does not have, where the text puts
// something there: "in the village of Tessit".
func (p *Places) scanUnknown(s int) {
	t := &p.trees[s]
	if len(t.tok) > longSentence {
		return
	}
	from := p.bySent[s]
	for _, e := range p.doc.Sentences[s].Entities {
		if e.Kind != lang.Location || e.First == 0 || p.taken(from, e.First, e.Last) || !named(t.tok[e.First].Form) && !p.starts(t, e.First) {
			continue
		}
		m := mention{sent: s, first: e.First, last: e.Last, place: -1, inside: -1, holds: -1, unknown: true, sure: enough}
		if w := p.way(t, &m); w != inside && w != nearby {
			continue
		}
		at := len(p.mentions)
		for at > from && p.mentions[at-1].first > m.first {
			at--
		}
		p.mentions = slices.Insert(p.mentions, at, m)
	}
}

// taken tells whether a mention since from has a token of the span.
func (p *Places) taken(from, first, last int) bool {
	for i := from; i < len(p.mentions); i++ {
		if m := &p.mentions[i]; m.first <= last && m.last >= first {
			return true
		}
	}
	return false
}

// starts tells whether a place name may begin at token i.
func (p *Places) starts(t *tree, i int) bool {
	if form := t.tok[i].Form; capital(form) {
		return form[len(form)-1] != '$' // "US$"
	}
	// "al-Hol"
	return i+2 < len(t.tok) && len(t.tok[i].Form) <= 3 && t.tok[i+1].Form == "-" && t.tok[i].End == t.tok[i+1].Start &&
		capital(t.tok[i+2].Form) && p.f.words.of(t.tok[i].Form)&cJoin != 0
}

// match gives the longest name of the gazetteer that begins at token first:
// its last token, -1 if there is none, and its readings. A nationality word
// counts as long as no place has the name.
func (p *Places) match(t *tree, first int, fold *folder, buf []hit) (last int, hits []hit) {
	fold.reset()
	last = -1
	var try [32]hit
	for j := first; j < len(t.tok) && j < first+longest; j++ {
		tok := &t.tok[j]
		if j > first {
			if !p.goesOn(t, j) {
				break
			}
			if t.tok[j-1].End < tok.Start {
				fold.add(" ")
			}
		}
		fold.add(tok.Form)
		if !named(tok.Form) && (j == first || t.tok[j-1].Form != "-") {
			continue
		}
		h, ok := fold.key()
		if !ok {
			continue
		}
		found := p.f.g.find(h, try[:0])
		kept := found[:0]
		for _, x := range found {
			if p.written(t, first, j, x.use) {
				kept = append(kept, x)
			}
		}
		if len(kept) == 0 {
			continue
		}
		last, hits = j, append(buf[:0], kept...)
	}
	if last < 0 {
		return -1, nil
	}
	for _, x := range hits {
		if x.use == after {
			return last, append(hits[:0], x) // "Mobile, Ala."
		}
	}
	// Places before peoples: "Kiribati". But "Saudi" and the like are both.
	n := 0
	for _, x := range hits {
		if x.use != demonym {
			n++
		}
	}
	if n > 0 && n < len(hits) {
		if p.adjective(t, first, last) {
			for _, x := range hits {
				if x.use == demonym {
					return last, append(hits[:0], x)
				}
			}
		}
		kept := hits[:0]
		for _, x := range hits {
			if x.use != demonym {
				kept = append(kept, x)
			}
		}
		hits = kept
	}
	return last, hits
}

// adjective tells whether the name is used as one: "Saudi troops".
func (p *Places) adjective(t *tree, first, last int) bool {
	if t.tok[last].UPOS == "ADJ" || t.rel(last) == "amod" {
		return true
	}
	n := last + 1
	return n < len(t.tok) && t.tok[n].UPOS == "NOUN" && p.f.words.of(t.tok[n].Form)&(cUnit|cTown|cLand) == 0
}

// goesOn tells whether a name that began before token j may go on with it.
func (p *Places) goesOn(t *tree, j int) bool {
	form := t.tok[j].Form
	switch form {
	case "-", "–", "'", "’", ".":
		return j+1 < len(t.tok)
	case "&":
		return true
	}
	if named(form) || form[0] >= '0' && form[0] <= '9' || form[0] >= 0x80 {
		return true
	}
	if t.tok[j-1].Form == "-" && t.tok[j-1].End == t.tok[j].Start {
		return true
	}
	return p.f.words.of(form)&cJoin != 0
}

// written tells whether a name of the given use is written as that use wants.
func (p *Places) written(t *tree, first, last int, u use) bool {
	switch u {
	case letters:
		for i := first; i <= last; i++ {
			if f := t.tok[i].Form; !shouted(f) && f != "." && f != "-" {
				return false
			}
		}
		return true
	case after:
		if first < 2 || t.tok[first-1].Form != "," || !capital(t.tok[first-2].Form) {
			return false
		}
		f := t.tok[last].Form
		return f[len(f)-1] == '.' || len(f) > 1 && shouted(f)
	}
	return true
}

// describe reads the words beside a name that say what kind of place it is,
// and takes a word like "Province" into it.
func (p *Places) describe(t *tree, m *mention) {
	w := p.f.words
	note := func(c class) {
		m.unit = m.unit || c&cUnit != 0
		m.town = m.town || c&cTown != 0 && c&cUnit == 0
		m.land = m.land || c&(cLand|cWater) != 0
	}
	// "Idlib province", "Kidal Region", "Salah al-Din governorate"
	if n := m.last + 1; n < len(t.tok) && t.tok[m.last].End < t.tok[n].Start {
		c := w.of(t.tok[n].Form)
		if c&(cUnit|cLand|cWater) != 0 && !(c&cBody != 0 && capital(t.tok[n].Form)) && w.of(t.tok[n].Form)&cSide == 0 {
			note(c)
			if capital(t.tok[n].Form) && !capital(next(t, n).Form) {
				m.last = n
			}
		} else if c&cTown != 0 {
			note(c)
		}
		m.site = c&cSite != 0
	}
	// "the city of Kunduz", "the town of al-Bab", "capital, Bamako,"
	for i, steps := m.first-1, 0; i >= 0 && steps < 2; i, steps = i-1, steps+1 {
		switch f := t.tok[i].Form; {
		case f == "of" || f == "," || f == "called" || f == "named":
			continue
		default:
			if steps > 0 || w.of(f)&cTown != 0 && t.tok[i].UPOS == "NOUN" {
				note(w.of(f) & (cTown | cUnit | cLand | cWater))
			}
		}
		break
	}
}

var none lang.Token

func next(t *tree, i int) *lang.Token {
	if i+1 < len(t.tok) && t.tok[i].End+1 >= t.tok[i+1].Start {
		return &t.tok[i+1]
	}
	return &none
}

// demonymOf gives the country of a nationality word that describes the place
// named at token first: "the Russian city of Sochi".
func (p *Places) demonymOf(t *tree, country, at, first int) int {
	for i := at + 1; i < first; i++ {
		c := p.f.words.of(t.tok[i].Form)
		if c&(cTown|cUnit|cLand|cPart|cCountry|cCapital|cSite) == 0 && t.tok[i].Form != "of" && t.tok[i].Form != "," && t.tok[i].Form != "-" && t.tok[i].UPOS != "ADJ" && t.tok[i].UPOS != "ADV" {
			return 0
		}
	}
	return country
}

// evidence weighs whether a name is a place at all, from its readings, its
// writing and its neighbours.
func (p *Places) evidence(t *tree, m *mention) int {
	w := p.f.words
	best, h := -1<<30, m.hits[0]
	for _, x := range m.hits {
		if pr := p.f.g.prior(x); pr > best {
			best, h = pr, x
		}
	}
	f := p.f.g.feature(h.place)
	sure := 0
	switch {
	case h.use == after:
		return 4
	case f == Country:
		sure += 5
	case best >= 176:
		sure += 4
	case best >= 152:
		sure += 3
	case best >= 120:
		sure += 2
	case best >= 96:
		sure++
	}
	if m.last > m.first && f != Country {
		sure++
	}
	if h.common && m.first == m.last {
		sure -= 3
	}
	if h.person && f != Country {
		sure--
	}
	if h.use == other && f.settlement() && best < 152 {
		sure--
	}
	if m.first == m.last && f != Country && p.people[t.tok[m.first].Form] {
		sure -= 3
	}
	if m.unit || m.town || m.land {
		sure += 3
	}
	if m.site && f.site() {
		sure += 2 // "Evin prison"
	}
	if m.demonym != 0 {
		sure++
	}
	// a locative before it
	if at := m.first - 1; at >= 0 {
		if at > 0 && t.tok[at].UPOS == "DET" {
			at-- // "in the Sahel"
		}
		before := t.tok[at]
		c := w.of(before.Form)
		if c&cPart != 0 && at > 0 {
			sure++
			c |= w.of(t.tok[at-1].Form)
		}
		switch {
		case before.Form == "of" && at > 0 && w.of(t.tok[at-1].Form)&(cSide|cTown|cUnit|cSite|cLand|cPart) != 0:
			sure += 2
		case c&(cIn|cNear) != 0:
			sure += 2
		case c&(cFrom|cTo) != 0:
			sure++
		}
	}
	// ", Texas"
	if n := m.last + 2; n < len(t.tok) && t.tok[n-1].Form == "," && capital(t.tok[n].Form) {
		var fold folder
		var buf [32]hit
		if last, hits := p.match(t, n, &fold, buf[:0]); last >= 0 {
			for _, x := range hits {
				if c := p.f.g.feature(x.place); (c == Country || c == Admin1) && x.use != demonym {
					sure += 2
					break
				}
			}
		}
	}
	if t.tok[m.last].UPOS != "PROPN" && t.tok[m.first].UPOS != "PROPN" && (m.first <= 1 || p.doc.Sentences[m.sent].Headline) {
		sure-- // the capital may be the sentence's
		if h.common {
			sure -= 2
		}
	}
	// "US$", "Agence France-Presse", "A/California/7"
	if n := m.last + 1; n < len(t.tok) && t.tok[n].Start == t.tok[m.last].End {
		switch f := t.tok[n].Form; {
		case f[0] == '$' || f == "/" && m.first > 0 && t.tok[m.first-1].Form == "/":
			return -9
		case f == "-" && n+1 < len(t.tok) && t.tok[n+1].Start == t.tok[n].End && t.tok[n+1].UPOS == "PROPN":
			sure -= 3
		}
	}
	if m.first > 0 && t.tok[m.first-1].End == t.tok[m.first].Start && t.tok[m.first-1].Form == "-" && m.first > 1 && t.tok[m.first-2].UPOS == "PROPN" {
		sure -= 3
	}
	sure += p.partOfName(t, m, f)
	switch e := p.entity(t, m); {
	case e < 0 && h.use == own && f.site() && m.last > m.first:
		sure-- // "Camp David" is not a David
	case e < 0 && (f == Country || best >= 176):
		sure -= 3 // the recogniser may err on what everybody knows
	default:
		sure += e
	}
	return sure
}

// partOfName looks at capitalised neighbours: "Hillary Clinton", "Kabul
// University". It sets the role where the name belongs to a body's.
func (p *Places) partOfName(t *tree, m *mention, f Feature) int {
	w := p.f.words
	sure := 0
	if m.first > 0 {
		b := &t.tok[m.first-1]
		adjacent := b.End+1 >= t.tok[m.first].Start
		c := w.of(b.Form)
		switch {
		case !adjacent || !capital(b.Form) || m.first == 1 && b.UPOS != "PROPN":
			if c&cTitle != 0 && adjacent && f != Country && f != Capital {
				sure -= 2
			}
		case c&cPart != 0 || c&(cTown|cUnit|cLand|cWater) != 0:
		case c&cTitle != 0:
			sure -= 6
		case b.UPOS == "PROPN" && !p.endsMention(m.sent, m.first-1) && b.Form != "-":
			if f == Country && m.hits[0].use != other {
				sure -= 2
			} else {
				sure -= 5
			}
		}
		// "Bank of England", "University of Kansas"
		if b.Form == "of" && m.first > 1 && capital(t.tok[m.first-2].Form) && w.of(t.tok[m.first-2].Form)&cBody != 0 && m.first > 2 {
			m.role = Body
		}
	}
	for k := m.last + 1; k < len(t.tok) && k <= m.last+4; k++ {
		tok := &t.tok[k]
		if tok.Start > t.tok[k-1].End+1 || !capital(tok.Form) {
			break
		}
		c := w.of(tok.Form)
		if c&cBody != 0 {
			m.role = Body
			break
		}
		if c&cTitle != 0 {
			break // "Queensland Premier Peter Beattie"
		}
		if k == m.last+1 && tok.UPOS == "PROPN" && c&(cHappening|cUnit|cTown) == 0 {
			switch r := t.rel(k); {
			case f == Country || f == Capital || m.last > m.first:
				if r == "flat" || r == "compound" && t.rel(m.last) != "flat" || t.head(m.last) == k || t.rel(m.last) == "compound" {
					m.role = Body
				}
			case r == "flat" || r == "compound" || t.rel(m.last) == "compound" || t.head(m.last) == k:
				m.role = Body
				sure -= 4
			}
		}
	}
	return sure
}

// endsMention tells whether an earlier mention of the sentence ends at token
// i.
func (p *Places) endsMention(sent, i int) bool {
	n := len(p.mentions)
	return n > 0 && p.mentions[n-1].sent == sent && p.mentions[n-1].last == i
}

// entity counts what the recogniser of names says.
func (p *Places) entity(t *tree, m *mention) int {
	es := p.doc.Sentences[m.sent].Entities
	for _, e := range es[sort.Search(len(es), func(i int) bool { return es[i].Last >= m.first }):] {
		if e.First > m.last {
			break
		}
		same := e.First <= m.first && e.Last >= m.last
		switch e.Kind {
		case lang.Location:
			return 3
		case lang.Person:
			return -5
		case lang.Organisation:
			if same && (e.First < m.first || e.Last > m.last) {
				m.role = Body
				return 0
			}
			return -1
		case lang.Other:
			if e.First < m.first || e.Last > m.last {
				m.role = Body
			}
			return 0
		}
	}
	return 0
}
