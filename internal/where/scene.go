package where

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/event"
)

// A rule says how an act of a type comes by its place.
type rule struct {
	reach  reach
	lead   bool         // told in the opening paragraph, it was where the report was filed
	untold [sources]int // weights; all zero leaves an untold place open
	least  int          // the weight that it takes
}

// The sources of an untold place's country.
const (
	fromFiled = iota
	fromOpening
	fromBefore
	fromActor
	fromRecipient
	sources
)

var sourceNames = [sources]string{"filed", "opening", "before", "actor", "recipient"}

var sourceWords = [sources]string{"where the report was filed", "where the first of the story was", "where something was just before"}

// readRules reads the rules, by type or by type and mode.
func readRules(fsys fs.FS) (map[string]rule, error) {
	rules := map[string]rule{}
	err := readLines(fsys, "places/acts.tsv", 5, func(p []string) error {
		var r rule
		switch p[2] {
		case "wide":
		case "narrow":
			r.reach = narrow
		default:
			return fmt.Errorf("reach %q: want wide or narrow", p[2])
		}
		r.lead = p[3] == "filed"
		if p[4] != "-" {
			for _, x := range strings.Split(p[4], ",") {
				name, weight, _ := strings.Cut(strings.TrimSpace(x), " ")
				n, err := strconv.Atoi(weight)
				switch i := slices.Index(sourceNames[:], name); {
				case err == nil && i >= 0:
					r.untold[i] = n
				case err == nil && name == "least":
					r.least = n
				default:
					return fmt.Errorf("%q: want a source and its weight", x)
				}
			}
		}
		key := p[0]
		if p[1] != "-" {
			key += " " + p[1]
		}
		rules[key] = r
		return nil
	})
	return rules, err
}

func (f *Finder) rule(kind string, modes []string) rule {
	for _, m := range modes {
		if r, ok := f.rules[kind+" "+m]; ok {
			return r
		}
	}
	return f.rules[kind]
}

// setScene finds where the story's news plays: the country for which the
// dateline, how much the story speaks of it and the first places in which
// something was speak together, and in it the first such place.
func (p *Places) setScene() {
	p.findPointers()
	g := p.f.g
	p.opening = p.first()
	score := map[int]int{}
	total := 0
	for _, v := range p.weights {
		total += v.weight
	}
	for _, v := range p.weights {
		score[v.country] += 12 * v.weight / total
	}
	if p.filed >= 0 {
		score[g.country(p.filed)] += 6
	}
	for i, n := 0, 0; i < len(p.mentions) && n < 1; i++ {
		if c := p.locatedIn(i); c != 0 {
			score[c] += 3
			n++
		}
	}
	delete(score, 0)
	best, country := 0, 0
	for c, n := range score {
		if n > best || n == best && c < country {
			best, country = n, c
		}
	}
	if country == 0 {
		return
	}
	for i := range p.mentions {
		if p.mentions[i].sent > 4 {
			break
		}
		if p.locatedIn(i) == country {
			p.scene = p.mentions[i].place
			return
		}
	}
	if p.filed >= 0 && g.country(p.filed) == country {
		p.scene = p.filed
		return
	}
	p.scene = p.countryPlace(country)
}

// first gives the first place in which something was, within the first three
// sentences that name any; else the country the story speaks of most.
func (p *Places) first() int {
	seen, last := 0, -1
	for i := range p.mentions {
		if s := p.mentions[i].sent; s != last {
			last = s
			seen++
		}
		if seen > 3 {
			break
		}
		if p.locatedIn(i) != 0 {
			return p.mentions[i].place
		}
	}
	if len(p.weights) > 0 {
		return p.countryPlace(p.weights[0].country)
	}
	return -1
}

// locatedIn gives the country in which a mention says that something was, 0
// if it does not or that is in none.
func (p *Places) locatedIn(i int) int {
	m := &p.mentions[i]
	if m.role != Located || m.place < 0 {
		return 0
	}
	return p.f.g.country(m.place)
}

// Scene gives the main place of the story, its country at least; nil if it has
// none.
func (p *Places) Scene() *Place {
	if p.scene < 0 {
		return nil
	}
	q := p.f.g.Place(p.scene)
	return &q
}

// An At is where a story speaks of an act: the act's trigger.
type At struct{ Sentence, Token int }

// Act gives the place of an act from all the mentions of it: where one tells
// it, else what follows from the act's type. Kind and modes are the act's type
// and modes; exclude says which tokens name its parties. Why says in a line
// where the place comes from.
func (p *Places) Act(kind string, modes []string, at []At, exclude func(sent, tok int) bool, actors, recipients []event.Party) (place *event.Place, why string) {
	r := p.f.rule(kind, modes)
	best, by := told{cost: tooFar + 1}, At{}
	for _, a := range at {
		ex := func(tok int) bool { return exclude != nil && exclude(a.Sentence, tok) }
		if t, ok := p.told(a.Sentence, a.Token, r.reach, ex); ok && t.cost < best.cost {
			best, by = t, a
		}
	}
	if best.m != nil {
		return p.record(best.m), p.why(best, by)
	}
	if r.lead && p.filed >= 0 && slices.ContainsFunc(at, func(a At) bool { return p.doc.Sentences[a.Sentence].Para <= 0 }) {
		return p.placeRecord(p.filed), "not told; the opening paragraph of a report filed there"
	}
	if len(at) == 0 || r.untold == [sources]int{} {
		return nil, "not told"
	}
	return p.fallback(r, at[0].Sentence, actors, recipients)
}

// fallback gives the place of an act that was somewhere but whose sentences do
// not say where: the sources vote for a country, and the narrowest place they
// know in it is taken.
func (p *Places) fallback(r rule, sent int, actors, recipients []event.Party) (*event.Place, string) {
	var code [sources]string
	place := [sources]int{-1, -1, -1, -1, -1}
	g := p.f.g
	set := func(s, i int) {
		if i >= 0 {
			code[s], place[s] = g.codes[g.country(i)], i
		}
	}
	set(fromFiled, p.filed)
	set(fromOpening, p.opening)
	set(fromBefore, p.before(sent))
	code[fromActor], code[fromRecipient] = countryOf(actors), countryOf(recipients)
	best, won := 0, ""
	for s, c := range code {
		if c == "" || r.untold[s] == 0 {
			continue
		}
		n := 0
		for k, d := range code {
			if d == c {
				n += r.untold[k]
			}
		}
		if n > best {
			best, won = n, c
		}
	}
	if won == "" || best < r.least {
		return nil, "not told"
	}
	order := [...]int{fromBefore, fromOpening, fromFiled}
	if r.reach == narrow { // words are where the report is, not where the last act was
		order = [...]int{fromFiled, fromOpening, fromBefore}
	}
	for _, s := range order {
		if code[s] == won && r.untold[s] > 0 {
			return p.placeRecord(place[s]), "not told; " + sourceWords[s]
		}
	}
	if i, ok := p.f.byCode[won]; ok {
		return p.placeRecord(i), "not told; the parties' country"
	}
	return nil, "not told"
}

// before gives the last place in which something was, in a sentence or the one
// before it; -1 if there is none.
func (p *Places) before(sent int) int {
	for i := p.bySent[sent+1] - 1; i >= p.bySent[max(0, sent-1)]; i-- {
		if m := &p.mentions[i]; m.role == Located && m.place >= 0 && p.f.g.country(m.place) != 0 {
			return m.place
		}
	}
	return -1
}

// countryOf gives the country of the first party that has one.
func countryOf(ps []event.Party) string {
	for _, q := range ps {
		if len(q.Country) == 3 && !bodies[q.Country] {
			return q.Country
		}
	}
	return ""
}

// bodies are the codes in a party's country that are no country.
var bodies = map[string]bool{"IGO": true, "NGO": true, "MNC": true, "NSA": true}

// Why tells in one line how the place Of gives was found.
func (p *Places) Why(sent, pred int, exclude func(tok int) bool) string {
	t, ok := p.told(sent, pred, wide, exclude)
	if !ok {
		return "not told"
	}
	return p.why(t, At{sent, pred})
}

func (p *Places) why(t told, at At) string {
	tr := &p.trees[at.Sentence]
	w, _, anchor := p.anchor(tr, t.m)
	q := p.place(t.m)
	var b strings.Builder
	fmt.Fprintf(&b, "%q %s", p.text(t.m), w)
	if anchor >= 0 {
		fmt.Fprintf(&b, " %q", tr.tok[anchor].Form)
	}
	fmt.Fprintf(&b, ", %d steps from %q: %s %d %s", t.cost, tr.tok[at.Token].Form, q.Feature, q.GeoNames, q.Name)
	for _, x := range []string{q.Admin2, q.Admin1, q.Country} {
		if x != "" {
			b.WriteString(", " + x)
		}
	}
	if n := len(t.m.hits); n > 1 {
		fmt.Fprintf(&b, " (of %d of the name)", n)
	}
	return b.String()
}

func (w way) String() string {
	return [...]string{"named by", "in, of", "near, of", "into, of", "to, of", "from, of", "on, of", "of", "where of", "party of"}[w]
}
