package code

import (
	"cmp"
	"slices"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A group is the mentions of one act, with what they tell together.
type group struct {
	acts       []*act
	typ        string
	mode       []string
	cameo      string
	contexts   []string
	actors     []event.Party
	recipients []event.Party
	status     string
	speakers   []event.Party
	date       event.Date
	dated      bool
	size       *event.Size
	// openActors and openRecipients: no mention tells that side.
	openActors, openRecipients bool
	// mutual and daily are traits of the type.
	mutual, daily bool
}

// merge puts the mentions of one act together: same type, parties, time and
// status so far as each tells them.
func merge(acts []*act, k kinds) []*group {
	var groups []*group
	byType := map[string][]*group{}
next:
	for _, a := range acts {
		near := byType[a.typ]
		for i := len(near) - 1; i >= 0 && i >= len(near)-64; i-- {
			if near[i].takes(a) {
				near[i].add(a)
				continue next
			}
		}
		g := &group{
			acts: []*act{a}, typ: a.typ, mode: a.mode, cameo: a.cameo, contexts: a.contexts,
			actors: a.actors, recipients: a.recipients, status: a.status, speakers: a.speakers,
			date: a.date, dated: a.dated, size: a.size,
			mutual: k.mutual[a.typ], daily: k.daily[a.typ],
		}
		byType[a.typ] = append(near, g)
		groups = append(groups, g)
	}
	return groups
}

// How far back, in sentences, a mention may point: "the attack" to the attack,
// "three were killed" to the bombing.
const (
	anaphorReach = 6
	resultReach  = 2
)

// takes tells whether an act may be another mention of the group's: same
// type, and mode, status, date and parties so far as both tell them. What
// they share must be both sides, or the word, or the one must point to the
// other.
func (g *group) takes(a *act) bool {
	if g.status != a.status {
		return false
	}
	if len(g.mode) > 0 && len(a.mode) > 0 && !slices.ContainsFunc(g.mode, func(m string) bool { return slices.Contains(a.mode, m) }) {
		return false
	}
	if g.dated && a.dated && (g.date.From > a.date.To || a.date.From > g.date.To) {
		return false
	}
	back := a.sent - g.acts[len(g.acts)-1].sent
	if back <= resultReach && (a.result() || g.result()) && perhaps(g.actors, a.actors) {
		return true
	}
	if a.anaphor && back <= anaphorReach && perhaps(g.actors, a.actors) && perhaps(g.recipients, a.recipients) {
		return true
	}
	if g.mutual {
		x := join(slices.Clone(g.actors), g.recipients)
		y := join(slices.Clone(a.actors), a.recipients)
		n := shared(x, y)
		return n >= 2 && g.daily || n >= min(len(x), len(y)) && g.stem(a)
	}
	if !compatible(g.actors, a.actors) || !compatible(g.recipients, a.recipients) {
		return false
	}
	told := min(len(g.actors), len(a.actors)) > 0 && min(len(g.recipients), len(a.recipients)) > 0
	return told || g.stem(a) || g.daily && min(len(g.actors), len(a.actors)) > 0
}

// name is the narrower name that a rule gives the act, "" if none does or the
// act has become one of another type.
func (g *group) name() string {
	for _, a := range g.acts {
		if n := a.rule.Options["act"]; n != "" && a.rule.Type == g.typ {
			return n
		}
	}
	return ""
}

// result tells whether all mentions tell only what came of the act.
func (g *group) result() bool {
	return !slices.ContainsFunc(g.acts, func(a *act) bool { return !a.result() })
}

func (a *act) result() bool { return a.rule.Has("result") }

// perhaps tells whether two sides may be one if a mention points to the act: a
// state, its forces and its leaders stand for each other.
func perhaps(x, y []event.Party) bool {
	return len(x) == 0 || len(y) == 0 || slices.ContainsFunc(x, func(p event.Party) bool {
		return slices.ContainsFunc(y, func(q event.Party) bool {
			return same(p, q) || p.Country != "" && p.Country == q.Country && !supranational[p.Country]
		})
	})
}

// stem tells whether the act is named by a word that a mention of the group
// has already: "attacked" and "the attack", "resign" and "resignation".
func (g *group) stem(a *act) bool {
	return slices.ContainsFunc(g.acts, func(b *act) bool { return kindred(a.lemma, b.lemma) })
}

// kindred tells whether two lemmas are of one stem.
func kindred(a, b string) bool {
	if a == b {
		return true
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 4 && n >= min(len(a), len(b))-1
}

func compatible(x, y []event.Party) bool {
	return len(x) == 0 || len(y) == 0 || shared(x, y) > 0
}

func shared(x, y []event.Party) (n int) {
	for _, p := range x {
		if slices.ContainsFunc(y, func(q event.Party) bool { return same(p, q) }) {
			n++
		}
	}
	return n
}

// add takes from a new mention what it tells more precisely.
func (g *group) add(a *act) {
	g.acts = append(g.acts, a)
	g.size = larger(g.size, a.size)
	if len(g.mode) == 0 {
		g.mode = a.mode
	}
	if len(a.cameo) > len(g.cameo) && (g.cameo == "" || a.cameo[:2] == g.cameo[:2]) {
		g.cameo = a.cameo
	}
	g.contexts = union(g.contexts, a.contexts)
	if g.mutual && len(g.recipients) == 0 && len(a.recipients) == 0 {
		g.actors = join(g.actors, a.actors)
	} else {
		g.actors = orElse(g.actors, a.actors)
		if a.result() || g.acts[0].result() {
			g.recipients = join(g.recipients, a.recipients)
		}
		g.recipients = orElse(g.recipients, a.recipients)
		g.recipients = without(g.recipients, g.actors)
	}
	// What the reporter tells once, not only names, needs nobody else to vouch
	// for it.
	if len(a.speakers) == 0 && !slices.Contains(a.signs, "named") {
		g.speakers = nil
	} else if len(g.speakers) > 0 {
		g.speakers = join(g.speakers, a.speakers)
	}
	if a.dated && (!g.dated || narrower(a.date, g.date)) {
		g.date, g.dated = a.date, true
	}
}

func narrower(d, e event.Date) bool {
	return cmp.Compare(d.From, e.From) >= 0 && d.To <= e.To && (d.From != e.From || d.To != e.To)
}

func daysBefore(d day.Day, n int) string { return (d - day.Day(n)).String() }
