package resolve

import (
	"slices"
	"strings"

	"dateline/internal/actor"
)

// A scene is where a story plays: how much each sentence speaks of each
// country, and the whole of it.
type scene struct {
	countries []string  // in order of first mention
	total     []int     // by country
	local     [][]share // by sentence
	front     []string  // by sentence: the country of the place it opens with, "In Malaysia"
}

type share struct {
	country int32
	weight  int32
}

// What a mention of a country in different places says of the scene.
const (
	sceneDateline = 10
	sceneHeadline = 4
	sceneOpening  = 3
	sceneBody     = 2
)

// weigh notes that a sentence speaks of a country.
func (s *scene) weigh(sent int, iso string, w int) {
	if !real(iso) {
		return
	}
	c := slices.Index(s.countries, iso)
	if c < 0 {
		if len(s.countries) >= 64 {
			return
		}
		c = len(s.countries)
		s.countries = append(s.countries, iso)
		s.total = append(s.total, 0)
	}
	s.total[c] += w
	if sent < 0 {
		return
	}
	for i := range s.local[sent] {
		if int(s.local[sent][i].country) == c {
			s.local[sent][i].weight += int32(w)
			return
		}
	}
	s.local[sent] = append(s.local[sent], share{int32(c), int32(w)})
}

// real tells whether a code is a country's and not that of a body or band.
func real(iso string) bool {
	switch iso {
	case "", "IGO", "NGO", "MNC", "NSA":
		return false
	}
	return true
}

// at gives the country that a phrase in a sentence belongs to if nothing else
// tells: the story's, weighed with what the sentence and the one before speak
// of. "" if the story names no country.
func (s *scene) at(sent int) string {
	if sent >= 0 && sent < len(s.front) && s.front[sent] != "" {
		return s.front[sent]
	}
	best, most := -1, 0
	for c := range s.countries {
		w := s.total[c] * 2
		for back, f := range [...]int{5, 2} {
			if n := sent - back; n >= 0 && n < len(s.local) {
				for _, l := range s.local[n] {
					if int(l.country) == c {
						w += int(min(l.weight, 4)) * f
					}
				}
			}
		}
		if w > most {
			best, most = c, w
		}
	}
	if best < 0 {
		return ""
	}
	return s.countries[best]
}

// share gives the part of the story that speaks of a country, in hundredths.
// less is what the name in question itself adds to it.
func (s *scene) share(iso string, less int) int {
	all, own := -less, -less
	for c, w := range s.total {
		all += w
		if s.countries[c] == iso {
			own += w
		}
	}
	if all <= 0 || own <= 0 {
		return 0
	}
	return own * 100 / all
}

func (p *Parties) placeWeight(sent int) int {
	switch v := &p.views[sent]; {
	case v.Headline:
		return sceneHeadline
	case sent < 3:
		return sceneOpening
	}
	return sceneBody
}

// setScene counts the countries that the dateline and the names of the story
// tell beyond doubt.
func (p *Parties) setScene() {
	p.scene.local = make([][]share, len(p.views))
	p.scene.front = make([]string, len(p.views))
	if d := p.st.Dateline.Place; d != "" {
		forms := strings.FieldsFunc(d, func(r rune) bool { return r == ' ' || r == ',' || r == '/' })
		for i := 0; i < len(forms); {
			k, nat := p.r.actors.FindNation(forms, i)
			if k > 0 {
				p.scene.weigh(-1, nat.Country, sceneDateline)
				i += k
				continue
			}
			if k, hits := p.r.actors.Find(forms, i); k > 0 {
				if iso := p.oneCountry(hits); iso != "" {
					p.scene.weigh(-1, iso, sceneDateline)
				}
				i += k
				continue
			}
			i++
		}
	}
	for i := range p.names {
		n := &p.names[i]
		if n.first > 0 && p.r.words.ethnic[p.views[n.sent].lower[n.first-1]] {
			continue
		}
		switch {
		case n.nation != nil && (!n.nation.Weak || n.first > 0 && n.nation.Use == actor.Adjective) && len(n.nation.Also) == 0:
			w := p.placeWeight(n.sent)
			if p.told(&p.views[n.sent], int(n.head)) {
				w = 1
			} else if p.located(&p.views[n.sent], int(n.head)) || p.ofPlace(&p.views[n.sent], int(n.head)) {
				w *= 2
			} else if p.ofOne(&p.views[n.sent], int(n.head)) {
				w = 1
			}
			p.scene.weigh(n.sent, n.nation.Country, w)
			p.opens(n, n.nation.Country)
		case n.nation == nil && len(n.cands) > 0 && !n.cands[0].Weak && telling(n.cands[0].Kind):
			if iso := p.oneCountry(n.cands); iso != "" {
				w := p.placeWeight(n.sent) - 1
				switch {
				case p.told(&p.views[n.sent], int(n.head)):
					w = 1
				case n.cands[0].Kind.Place():
					w *= 3
				}
				p.scene.weigh(n.sent, iso, w)
				if n.cands[0].Kind.Place() {
					p.opens(n, iso)
				}
				n.told, n.weight = iso, w
			}
		}
	}
}

// opens notes the country of a place that a sentence opens with.
func (p *Parties) opens(n *name, iso string) {
	v := &p.views[n.sent]
	h := int(n.head)
	if n.first < 1 || n.first > 2 || !real(iso) || p.scene.front[n.sent] != "" || !v.is(h, "obl") || p.r.words.placing(v, h) != placeIn || v.head(h) < h {
		return
	}
	p.scene.front[n.sent] = iso
}

// told tells whether a place is where those are who only tell of the act:
// "relief officials in Nairobi said".
func (p *Parties) told(v *view, h int) bool {
	g := v.head(h)
	if g < 0 || !v.is(h, "nmod") || p.r.words.placing(v, h) != placeIn || v.rel(g) != "nsubj" {
		return false
	}
	s := v.head(g)
	return s >= 0 && p.r.words.speech[v.lemmas[s]]
}

// ofPlace tells whether a nationality is that of the place where something is:
// "in the Ugandan capital".
func (p *Parties) ofPlace(v *view, t int) bool {
	h := v.head(t)
	return h >= 0 && v.is(t, "amod") && p.r.words.nouns[v.lemmas[h]].class == Place && p.r.words.placing(v, h) == placeIn
}

// ofOne tells whether a nationality is that of one person: "a Polish chef" may
// be anywhere.
func (p *Parties) ofOne(v *view, t int) bool {
	h := v.head(t)
	if h < 0 || !v.is(t, "amod") || v.Tokens[h].XPOS != "NN" {
		return false
	}
	n, ok := p.r.words.nouns[strings.ToLower(v.Tokens[h].Lemma)]
	return ok && n.class == Person
}

// telling tells whether a name of this kind says by itself that the story is
// about its country: parties, papers and firms have names like common words.
func telling(k actor.Kind) bool {
	switch k {
	case actor.PartyGroup, actor.Company, actor.Media, actor.NGO, actor.Union, actor.Religion, actor.Ethnic, actor.Other:
		return false
	}
	return true
}

// oneCountry gives the country all candidates of a name belong to, "" if they
// differ.
func (p *Parties) oneCountry(hits []actor.Hit) string {
	out := ""
	for _, h := range hits {
		iso, _, _ := h.At(p.day)
		if iso == "" || out != "" && iso != out {
			return ""
		}
		out = iso
	}
	return out
}
