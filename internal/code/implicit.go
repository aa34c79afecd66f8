package code

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// A standIn is one row of ontology/sides.tsv: who stands in for a side that
// the sentence leaves open.
type standIn struct {
	typ, mode string
	recipient bool
	how       string
	name      string
	sectors   []string // nil for any
}

func readSides(fsys fs.FS) ([]standIn, error) {
	var out []standIn
	err := rows(fsys, "ontology/sides.tsv", 5, func(_ int, c []string) error {
		s := standIn{typ: c[0], mode: c[1], recipient: c[2] == "recipient", how: c[3]}
		if !s.recipient && c[2] != "actor" {
			return fmt.Errorf("side %q: want actor or recipient", c[2])
		}
		args := strings.Fields(c[4])
		switch s.how {
		case "near", "counterpart", "deed":
			if len(args) > 0 && args[0] != "*" {
				s.sectors = args
			}
		case "state", "object", "subject":
		case "body":
			if len(args) < 2 {
				return fmt.Errorf("body wants a name and sectors")
			}
			s.name, s.sectors = args[0], args[1:]
		default:
			return fmt.Errorf("unknown way %q: want object, subject, deed, counterpart, near, state or body", s.how)
		}
		out = append(out, s)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	return out, nil
}

func (s *standIn) fits(a *group) bool {
	return s.typ == a.typ && (s.mode == "*" || slices.Contains(a.mode, s.mode))
}

// A heard is a party mentioned in the story.
type heard struct {
	sent, tok int
	core      bool // subject or object
	party     event.Party
	owner     []event.Party // whose it is: "Eritrea, whose soldiers", "Iran's navy"
	rel       string        // its relation without the subtype
	prep      string
	form      string // word class
	class     string // person, group, state, place, thing
	key       string // see campOf
}

// listen lists the parties of the sentence, in order.
func (m *matcher) listen(out []heard) []heard {
	for t := range m.tree.toks {
		var owner []event.Party
		if k := m.tree.kid(t, "nmod:poss"); k >= 0 {
			owner = m.parties.At(m.sent, k)
		}
		tok := &m.tree.toks[t]
		for _, p := range m.parties.At(m.sent, t) {
			b := base(tok.Rel)
			h := heard{sent: m.sent, tok: t, core: b == "nsubj" || b == "obj" || b == "iobj", party: p, owner: owner, rel: b, form: tok.UPOS, class: m.parties.Class(m.sent, t)}
			if b == "obl" || b == "nmod" {
				h.prep, _ = m.tree.caseOf(t)
			}
			if tok.Rel == "nmod:poss" || tok.Rel == "nsubj:pass" {
				h.rel = tok.Rel
			}
			out = append(out, h)
		}
	}
	return out
}

// reach is how many sentences back a party may stand in for a side.
const reach = 2

// complete fills the sides that no mention of an act tells. keep, if given,
// sees every side with all who could stand there.
func (c *Coder) complete(a *group, index int, s *cast, parties Parties, keep func(Choice)) {
	for k, side := range [2]*[]event.Party{&a.actors, &a.recipients} {
		told := len(*side) > 0
		if told && keep == nil {
			continue
		}
		if who := c.rank(a, index, s, k == 0, parties, keep); !told {
			*side = who
			s.sides[index][k] = camps(who)
		}
	}
}

// propose gives what the rows of sides.tsv propose for a side, in their order.
func (c *Coder) propose(a *group, t *cast, recipient bool, parties Parties, yield func(how string, who []event.Party) bool) {
	first := a.acts[0]
	other := a.recipients
	if recipient {
		other = a.actors
	}
	barred := house(first, other, t)
	for i := range c.sides {
		s := &c.sides[i]
		if s.recipient != recipient || !s.fits(a) {
			continue
		}
		if a.mutual && len(other) > 1 && (s.how != "deed" || first.rule.Has("mutual")) {
			continue
		}
		var who []event.Party
		one := func(p event.Party, ok bool) {
			if ok {
				who = []event.Party{p}
			}
		}
		switch s.how {
		case "object":
			for _, m := range a.acts {
				if who = without(m.affected, barred); len(who) > 0 {
					break
				}
			}
		case "subject":
			for _, m := range a.acts {
				if who = without(m.governor, barred); len(who) > 0 {
					break
				}
			}
		case "deed":
			one(c.doer(a, s, barred, t.groups))
		case "counterpart":
			one(counterpart(a, s, other, barred, t.groups))
		case "near":
			one(nearest(first, s, barred, t))
		default:
			country := parties.Scene(first.sent)
			for _, p := range other {
				if len(p.Country) == 3 && !supranational[p.Country] {
					country = p.Country
					break
				}
			}
			if country == "" {
				continue
			}
			p := parties.State(country)
			if s.how == "body" {
				p = event.Party{Name: s.name, Country: country, Sectors: s.sectors}
			}
			one(p, !slices.ContainsFunc(barred, func(q event.Party) bool { return same(p, q) }))
		}
		if len(who) > 0 && !yield(s.how, who) {
			return
		}
	}
}

var supranational = map[string]bool{"IGO": true, "NGO": true, "MNC": true, "NSA": true}

// doer finds who did what an act praises, condemns or refuses as a thing told
// before: "the attack", "the decision": of the acts the same word names the
// nearest, else of those whose type the word is for ("the penalties"), else
// the act told last.
func (c *Coder) doer(a *group, s *standIn, other []event.Party, groups []*group) (event.Party, bool) {
	first := a.acts[0]
	if first.thing == "" {
		return event.Party{}, false
	}
	var best event.Party
	least := 1 << 30
	for _, g := range groups {
		b := g.acts[0]
		back := first.sent - b.sent
		if g == a || back < 0 || back == 0 && b.trigger >= first.trigger {
			continue
		}
		named := slices.ContainsFunc(g.acts, func(x *act) bool { return kindred(x.lemma, first.thing) })
		kind := !named && c.names(first.thing, g.typ)
		if !named && !kind && back > reach {
			continue
		}
		cost := 100*back - min(b.trigger, 99)
		switch {
		case kind:
			cost += 10000
		case !named:
			cost += 20000
		}
		for _, p := range g.actors {
			if cost < least && s.allows(p) && !slices.ContainsFunc(other, func(q event.Party) bool { return same(p, q) || kin(p, q) }) {
				best, least = p, cost
			}
		}
	}
	return best, least < 1<<30
}

// names tells whether a noun is one that acts of a type go by, and of no other.
func (c *Coder) names(noun, typ string) (is bool) {
	for _, r := range c.lexicon.Triggered(noun) {
		if r.Pos != lex.Noun || !c.ontology.HasType(r.Type) {
			continue
		}
		if r.Type != typ {
			return false
		}
		is = true
	}
	return is
}

// counterpart finds who the party of the other side deals with in the acts
// told nearest: who did something to it, or whom it did something to.
func counterpart(a *group, s *standIn, other, barred []event.Party, groups []*group) (event.Party, bool) {
	var best event.Party
	least := 1 << 30
	mine := func(ps []event.Party) bool { return shared(ps, other) > 0 }
	for _, g := range groups {
		if g == a {
			continue
		}
		var who []event.Party
		switch {
		case g.mutual && len(g.recipients) == 0 && mine(g.actors):
			who = without(g.actors, other)
		case mine(g.recipients):
			who = g.actors
		case mine(g.actors):
			who = g.recipients
		default:
			continue
		}
		d := 2 * (a.acts[0].sent - g.acts[0].sent)
		if d < 0 {
			d = 1 - d
		}
		if d > 2*reach+1 || d >= least {
			continue
		}
		for _, p := range who {
			if s.allows(p) && !slices.ContainsFunc(barred, func(q event.Party) bool { return same(p, q) || kin(p, q) }) {
				best, least = p, d
				break
			}
		}
	}
	return best, least < 1<<30
}

// allows tests the sectors a stand-in must have.
func (s *standIn) allows(p event.Party) bool {
	return s.sectors == nil || slices.ContainsFunc(p.Sectors, func(x string) bool { return slices.Contains(s.sectors, x) })
}

// nearest finds the party that stands closest before the act, those that do
// or suffer something in their sentence first.
func nearest(a *act, s *standIn, other []event.Party, c *cast) (event.Party, bool) {
	best, at := 1<<30, -1
	for i := c.from[a.sent+1] - 1; i >= 0; i-- {
		h := &c.told[i]
		back := a.sent - h.sent
		if back > reach {
			break
		}
		if slices.ContainsFunc(other, func(q event.Party) bool { return same(h.party, q) || kin(h.party, q) }) {
			continue
		}
		if !s.allows(h.party) {
			continue
		}
		cost := 30 * back
		if back == 0 {
			cost += max(h.tok-a.trigger, a.trigger-h.tok)
		}
		if !h.core {
			cost += 6
		}
		if cost < best {
			best, at = cost, i
		}
	}
	if at < 0 {
		return event.Party{}, false
	}
	return c.told[at].party, true
}

// kin tells whether two parties are of one government.
func kin(p, q event.Party) bool {
	return p.Country != "" && p.Country == q.Country && slices.Contains(p.Sectors, "GOV") && slices.Contains(q.Sectors, "GOV")
}
