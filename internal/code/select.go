package code

import (
	"cmp"
	"slices"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// An act is one event as one sentence tells it, before mentions of the same
// act are merged.
type act struct {
	*match
	typ        string
	mode       []string
	cameo      string
	contexts   []string
	actors     []event.Party
	recipients []event.Party
	lemma      string        // of the trigger
	anaphor    bool          // the trigger is a noun that points to something told: "the attack"
	affected   []event.Party // whom the object of the act belongs to, or who it is
	status     string
	sure       string // the word that told the status
	speakers   []event.Party
	cue        string        // the lemma that told who vouches
	signs      []string      // of being the news or its background
	quote      string        // the quotation it stands in
	denied     []event.Party // who denies it in its own clause
	disputed   []event.Party // who denies it elsewhere
	sent       int
	traits     []string // see judge
	size       *event.Size
	governor   []event.Party // subject of the clause that a noun trigger stands in
	thing      string        // lemma of what is praised, condemned, refused
	date       event.Date
	dated      bool
}

// choose decides between the matches of a sentence, so that no word speaks
// for two acts: an act inside another is part of that, and of rules that
// overlap the one that says more wins.
func (m *matcher) choose() []*match {
	var outer, plain []*match
	for p := range m.found {
		var top *match
		for _, c := range m.found[p] {
			switch c.rule.Type {
			case lex.Say, lex.Status, lex.Light:
				continue
			}
			if m.hindsight(c) {
				continue
			}
			if top == nil || c.score > top.score {
				top = c
			}
		}
		switch {
		case top == nil:
		case top.inner != nil:
			outer = append(outer, top)
		default:
			plain = append(plain, top)
		}
	}
	depth := func(p int) (d int) {
		for p >= 0 && d < 512 {
			p = m.tree.toks[p].Head
			d++
		}
		return d
	}
	slices.SortStableFunc(outer, func(a, b *match) int { return cmp.Compare(depth(a.trigger), depth(b.trigger)) })
	slices.SortStableFunc(plain, func(a, b *match) int { return cmp.Compare(b.score, a.score) })
	tops := append(outer[:len(outer):len(outer)], plain...)
	claimed := make([]bool, len(m.tree.toks))
	var out []*match
	free := func(c *match) bool {
		return !claimed[c.trigger]
	}
	claim := func(c *match) {
		for _, k := range c.nodes {
			claimed[k] = true
		}
	}
	for _, c := range outer {
		if !free(c) {
			continue
		}
		claim(c)
		for in := c.inner; in != nil; in = in.inner {
			claim(in)
		}
		out = append(out, c)
	}
	for _, c := range plain {
		if !free(c) || m.wished(c.trigger, tops) {
			continue
		}
		claim(c)
		if c.rule.Type != lex.None {
			out = append(out, c)
		}
	}
	out = m.marched(out)
	slices.SortFunc(out, func(a, b *match) int { return cmp.Compare(a.trigger, b.trigger) })
	return out
}

// wished tells whether a verb only says what is agreed, asked, refused or
// threatened by a match that speaks of its clause: "vowed to work to defeat".
func (m *matcher) wished(p int, tops []*match) bool {
	t := &m.tree
	if !t.verbal(p) {
		return false
	}
	for range 16 {
		for _, c := range tops {
			if c.clause == p && c.trigger != p && m.kinds.meant[c.rule.Type] && !c.rule.Has("keep") {
				return true
			}
		}
		h := t.toks[p].Head
		if h < 0 {
			return false
		}
		switch rel := t.toks[p].Rel; {
		case rel == "xcomp", rel == "ccomp", rel == "conj", rel == "advcl" && t.markOf(p) == "to", rel == "acl" && t.markOf(p) == "to":
			p = h
		default:
			return false
		}
	}
	return false
}

// acts turns a match into the act it tells, or the two it tells where the
// rule keeps what is in its ACT slot.
func (m *matcher) acts(c *match, g *grammar) []*act {
	a := &act{
		match: c, typ: c.rule.Type, mode: c.rule.Mode, cameo: c.rule.Cameo, contexts: c.rule.Contexts,
		actors: c.actors, recipients: c.recipients, sent: m.sent, lemma: m.lemma(c.trigger),
	}
	if c.rule.Has("swap") {
		a.actors, a.recipients = a.recipients, a.actors
	}
	a.traits, a.size = m.traitsOf(c), m.size(c)
	a.anaphor = m.definite(c.trigger, g)
	if (len(c.actors) == 0 || len(c.recipients) == 0) && !m.tree.verbal(c.trigger) {
		a.governor = m.governor(c.trigger)
	}
	if c.thing >= 0 {
		a.thing = m.lemma(c.thing)
	}
	if c.object >= 0 && base(m.tree.toks[c.object].Rel) != "xcomp" { // nothing is done to the traitor in "called him a traitor"
		a.affected, _ = m.side(c.object, true)
	}
	if len(a.affected) == 0 && c.thing >= 0 {
		// "protested against Sweden's decision", but not "marched through Paris"
		if ps, owned := m.side(c.thing, true); owned || m.parties.Class(m.sent, c.thing) != "place" {
			a.affected = ps
		}
	}
	a.status, a.sure = m.status(c.trigger, g)
	if c.rule.Denied {
		a.status = event.Actual
		if g.words["mark"][m.tree.markOf(c.trigger)] == unreal {
			a.status = unreal // "even if no deal is reached"
		}
	}
	if s := c.rule.Options["status"]; s != "" && !c.rule.Has("keep") {
		a.status = s
	}
	a.speakers, a.cue = m.speaker(c.trigger)
	var kept []*act
	if c.inner != nil {
		in := m.acts(c.inner, g)
		switch first := in[0]; {
		case c.rule.Has("keep"):
			for _, k := range in {
				k.status = cmp.Or(c.rule.Options["status"], k.status)
				k.speakers = a.actors
				if len(k.actors) == 0 && c.rule.Has("doer") {
					k.actors = a.recipients
				}
			}
			kept = in
			a.recipients = orElse(a.recipients, first.actors)
		default:
			if done := m.compose(a, first, g); done != a {
				return append([]*act{done}, in[1:]...)
			}
		}
	}
	a.recipients = without(a.recipients, a.actors)
	// "would not hand over", "will not meet": a refusal.
	if c.inner == nil && len(a.actors) > 0 && m.refused(c, g) {
		if row := g.composed("refused", a.typ, a.mode...); row != nil && row.result != "inner" {
			a.typ, a.mode, a.cameo, a.status = row.result, row.mode, g.intended(row, a.cameo), event.Actual
		}
	}
	// What will be done together, or is only promised, is an agreement.
	if row := g.composed(a.status, a.typ, a.mode...); row != nil && c.inner == nil && row.result != "inner" {
		a.typ, a.mode, a.cameo = row.result, row.mode, g.intended(row, a.cameo)
	}
	return append([]*act{a}, kept...)
}

// definite tells whether a noun stands with the, this, those or a possessive
// pronoun.
func (m *matcher) definite(n int, g *grammar) (is bool) {
	if m.tree.verbal(n) && m.tree.toks[n].UPOS == "VERB" {
		return false
	}
	m.tree.kids(n, func(k int) bool {
		switch m.tree.toks[k].Rel {
		case "det", "nmod:poss":
			is = g.words["definite"][m.tree.lower(k)] != ""
		}
		return !is
	})
	return is
}

// governor gives the subject of the clause that a noun stands in: who was
// "in Washington for talks", "speaking after a visit".
func (m *matcher) governor(n int) []event.Party {
	t := &m.tree
	for range 8 {
		h := t.toks[n].Head
		if h < 0 {
			return nil
		}
		if a, ok := t.role(h, lex.Subj); ok && a.tok != n && !m.under(n, a.tok) {
			ps, _ := m.side(a.tok, true)
			return ps
		}
		if base(t.toks[n].Rel) == "nmod" && m.tree.nominal(h) {
			if ps := m.parties.At(m.sent, h); len(ps) > 0 { // "Tillerson, on a visit to London"
				return ps
			}
		}
		n = h
	}
	return nil
}

// refused tells whether the act is one that somebody will not do: "would not
// resign", "will not be handed over".
func (m *matcher) refused(c *match, g *grammar) bool {
	for _, v := range c.nodes {
		if !m.tree.verbal(v) {
			continue
		}
		will, not := false, false
		m.tree.kids(v, func(k int) bool {
			w := m.tree.lower(k)
			will = will || g.words["will"][w] != ""
			not = not || base(m.tree.toks[k].Rel) == "advmod" && g.words["neg"][w] != ""
			return true
		})
		if will && not {
			return true
		}
	}
	return false
}

// compose codes an act inside another.
func (m *matcher) compose(a, in *act, g *grammar) *act {
	row := g.composed(a.typ, in.typ, in.mode...)
	if row == nil {
		return a
	}
	if row.result == "inner" && !a.rule.Has("fixed") {
		if len(in.actors) == 0 {
			in.actors = without(a.actors, in.recipients)
		}
		in.status = cmp.Or(row.status, in.status)
		in.speakers = a.speakers
		in.match = a.match
		return in
	}
	if !a.rule.Has("fixed") {
		a.typ = row.result
	}
	if len(a.mode) == 0 {
		a.mode = row.mode
	}
	switch {
	case a.cameo == "" || a.cameo == "030":
		a.cameo = cmp.Or(g.branch(a.cameo, in.cameo), g.intended(row, in.cameo))
	case len(a.cameo) == 2 && len(row.cameo) > 2: // appeals have the codes of demands under a root of their own
		a.cameo = cmp.Or(g.branch(a.cameo, in.cameo), a.cameo+row.cameo[2:])
	}
	if row.status != "" {
		a.status = row.status
	}
	a.contexts = union(a.contexts, in.contexts)
	if len(a.recipients) == 0 {
		others := without(in.actors, a.actors)
		if len(others) == 0 || a.typ != "REQUEST" {
			others = join(others, without(in.recipients, a.actors))
		}
		a.recipients = others
	}
	return a
}

// intended is the code of an act that is only meant: its branch under the root
// of the row, else the row's.
func (g *grammar) intended(row *composition, cameo string) string {
	if row.cameo == "" {
		return cameo
	}
	return cmp.Or(g.branch(row.cameo, cameo), row.cameo)
}

func orElse(a, b []event.Party) []event.Party {
	if len(a) > 0 {
		return a
	}
	return b
}

func union(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(a[:len(a):len(a)], s)
		}
	}
	return a
}

// same tells whether two parties are one.
func same(p, q event.Party) bool {
	if p.Entity != "" && q.Entity != "" {
		return p.Entity == q.Entity
	}
	return p.Name == q.Name && p.Country == q.Country
}

// without leaves out of ps who is in qs.
func without(ps, qs []event.Party) (out []event.Party) {
	for _, p := range ps {
		if !slices.ContainsFunc(qs, func(q event.Party) bool { return same(p, q) }) {
			out = append(out, p)
		}
	}
	return out
}
