package incident

import (
	"cmp"
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"slices"
	"strings"

	"dateline/internal/event"
)

// idOf makes an incident's id from that of the event that founds it: the first
// in canonical order. So an incident keeps its id while later stories add to it.
func idOf(e *event.Event) string {
	h := sha256.Sum256([]byte("incident\x00" + e.ID + "\x00" + e.Story))
	return strings.ToLower(base32.StdEncoding.EncodeToString(h[:10]))
}

// ballots counts what events tell of one field, by families.
type ballots struct {
	order []string // values in the order first told
	by    map[string]*ballot
}

type ballot struct {
	feats    []*feat
	families map[string]bool
}

func (b *ballots) add(value string, f *feat) {
	if b.by == nil {
		b.by = map[string]*ballot{}
	}
	x := b.by[value]
	if x == nil {
		x = &ballot{families: map[string]bool{}}
		b.by[value] = x
		b.order = append(b.order, value)
	}
	x.feats = append(x.feats, f)
	x.families[f.family] = true
}

// ranked gives the values, those of most families first, then as first told.
func (b *ballots) ranked() []string {
	out := slices.Clone(b.order)
	slices.SortStableFunc(out, func(x, y string) int {
		return cmp.Compare(len(b.by[y].families), len(b.by[x].families))
	})
	return out
}

// winner gives the first event with the value of most families, nil if nobody
// tells the field.
func (b *ballots) winner() *feat {
	if len(b.order) == 0 {
		return nil
	}
	return b.by[b.ranked()[0]].feats[0]
}

func poll(feats []*feat, value func(*feat) string) *ballots {
	b := &ballots{}
	for _, f := range feats {
		if v := value(f); v != "" {
			b.add(v, f)
		}
	}
	return b
}

// conflict adds the field's claims if there is more than one.
func (inc *Incident) conflict(field string, b *ballots) {
	if len(b.order) < 2 {
		return
	}
	c := Conflict{Field: field}
	for _, v := range b.ranked() {
		c.Claims = append(c.Claims, claimOf(v, b.by[v].feats, func(e *event.Event) []event.Party { return e.Speakers }))
	}
	inc.Conflicts = append(inc.Conflicts, c)
}

func claimOf(value string, feats []*feat, who func(*event.Event) []event.Party) Claim {
	c := Claim{Value: value, Events: []string{}, Speakers: []string{}}
	for _, f := range feats {
		c.Events = append(c.Events, f.ev.ID)
		for _, p := range who(f.ev) {
			if p.Name != "" && !slices.Contains(c.Speakers, p.Name) {
				c.Speakers = append(c.Speakers, p.Name)
			}
		}
	}
	return c
}

// build writes down what the events of a group tell together.
func (m *Merger) build(g *group) Incident {
	feats := slices.Clone(g.feats)
	slices.SortFunc(feats, first)
	inc := Incident{
		ID: idOf(feats[0].ev), Mode: []string{}, Actors: []event.Party{}, Recipients: []event.Party{}, Contexts: []string{},
		Events: []string{}, Stories: []string{}, Sources: []string{}, History: []Step{}, Conflicts: []Conflict{},
	}
	inc.tellers(feats)
	inc.status(feats)
	// What is announced of an act gives way to what is told of it done.
	done := feats
	if d := slices.DeleteFunc(slices.Clone(feats), func(f *feat) bool { return f.ev.Status != inc.Status }); len(d) > 0 {
		done = d
	}
	types := poll(done, func(f *feat) string { return f.typ })
	f := types.winner()
	inc.Type = f.typ
	same := slices.DeleteFunc(slices.Clone(done), func(x *feat) bool { return x.typ != inc.Type })
	modes := poll(same, func(f *feat) string { return strings.Join(f.mode, " ") })
	if w := modes.winner(); w != nil {
		inc.Mode = slices.Clone(w.mode)
	}
	if w := poll(same, func(f *feat) string { return f.cameo }).winner(); w != nil {
		inc.Cameo = w.cameo
	}
	inc.Quad, inc.Score = m.ontology.Quad(inc.Type), m.ontology.Score(inc.Type, inc.Mode)
	inc.conflict("type", poll(done, func(f *feat) string { return f.typ }))
	inc.conflict("mode", modes)
	inc.when(done)
	inc.conflict("date", poll(feats, func(f *feat) string {
		if f.ev.Date == nil || f.grade != told {
			return ""
		}
		return f.ev.Date.From
	}))
	inc.where(feats)
	inc.Actors = side(same, 0)
	inc.Recipients = without(side(same, 1), inc.Actors)
	if !m.mutual[inc.Type] {
		inc.parties(same)
	}
	inc.sizes(feats)
	inc.denials(feats)
	contexts := &ballots{}
	for _, f := range feats {
		for _, c := range f.ev.Contexts {
			contexts.add(c, f)
		}
	}
	for _, c := range contexts.ranked() {
		if 2*len(contexts.by[c].families) >= inc.Independent {
			inc.Contexts = append(inc.Contexts, c)
		}
	}
	return inc
}

func (inc *Incident) tellers(feats []*feat) {
	families := map[string]bool{}
	for _, f := range feats {
		e := f.ev
		inc.Events = append(inc.Events, e.ID)
		inc.Confidence = max(inc.Confidence, e.Confidence)
		families[f.family] = true
		if !slices.Contains(inc.Stories, e.Story) {
			inc.Stories = append(inc.Stories, e.Story)
		}
		if e.Source != "" && !slices.Contains(inc.Sources, e.Source) {
			inc.Sources = append(inc.Sources, e.Source)
		}
		if e.Published != "" {
			if inc.First == "" {
				inc.First = e.Published
			}
			inc.Last = e.Published
		}
	}
	slices.Sort(inc.Sources)
	inc.Independent = len(families)
}

// status: what is told as done is no longer planned.
func (inc *Incident) status(feats []*feat) {
	for _, f := range feats {
		s := f.ev.Status
		if s == "" {
			s = event.Actual
		}
		if n := len(inc.History); n == 0 || !slices.ContainsFunc(inc.History, func(h Step) bool { return h.Status == s }) {
			inc.History = append(inc.History, Step{f.ev.Published, s, f.ev.ID})
		}
		if inc.Status == "" || s == event.Actual {
			inc.Status = s
		}
	}
}

// when takes the date of the best grade that most families tell, else, among
// several days, the earliest told.
func (inc *Incident) when(feats []*feat) {
	best := wide + 1
	for _, f := range feats {
		if f.ev.Date != nil {
			best = min(best, f.grade)
		}
	}
	w := poll(feats, func(f *feat) string {
		if f.ev.Date == nil || f.grade != best {
			return ""
		}
		return f.ev.Date.From + f.ev.Date.To
	}).winner()
	if w != nil {
		d := *w.ev.Date
		inc.Date = &d
	}
}

var precisions = []string{"exact", "near", "admin2", "admin1", "country", "maritime", "unknown"}

func (inc *Incident) where(feats []*feat) {
	name := func(f *feat) string {
		if f.place == nil || f.place.Name == "" {
			return ""
		}
		return strings.TrimSuffix(f.place.Name+", "+f.place.Country, ", ")
	}
	all := poll(feats, name)
	if len(all.order) == 0 {
		return
	}
	// The most precise; of those what most families tell.
	rank := func(f *feat) int {
		if i := slices.Index(precisions, f.place.Precision); i >= 0 {
			return i
		}
		return len(precisions)
	}
	best := len(precisions)
	for _, f := range feats {
		if name(f) != "" {
			best = min(best, rank(f))
		}
	}
	w := poll(feats, func(f *feat) string {
		if name(f) == "" || rank(f) != best {
			return ""
		}
		return name(f)
	}).winner()
	p := *w.place
	inc.Place = &p
	// A place that lies in another does not contradict it.
	told := poll(feats, func(f *feat) string {
		if name(f) == "" || name(f) != name(w) && !narrow(f.place) && f.place.Country == p.Country && (f.place.Admin1 == p.Admin1 || f.place.Admin1 == "") {
			return ""
		}
		return name(f)
	})
	inc.conflict("place", told)
}

// identity is how parties are told apart: the entity, else country and name.
func identity(p *event.Party) string {
	if p.Entity != "" {
		return "e" + p.Entity
	}
	return "n" + p.Country + " " + strings.ToLower(p.Name)
}

// side merges one side of the events: the parties of the first event that names
// the party most families name, and those that more than half of the families
// name who name any. Names are the fullest told.
func side(feats []*feat, n int) []event.Party {
	of := func(e *event.Event) []event.Party { return [2][]event.Party{e.Actors, e.Recipients}[n] }
	votes, full := &ballots{}, map[string]*event.Party{}
	families := map[string]bool{}
	for _, f := range feats {
		ps := of(f.ev)
		for i := range ps {
			families[f.family] = true
			id := identity(&ps[i])
			votes.add(id, f)
			if old := full[id]; old == nil || len(ps[i].Name) > len(old.Name) {
				full[id] = &ps[i]
			}
		}
	}
	out := []event.Party{}
	w := votes.winner()
	if w == nil {
		return out
	}
	var ids []string
	ps := of(w.ev)
	for i := range ps {
		ids = append(ids, identity(&ps[i]))
	}
	for _, id := range votes.ranked() {
		if 2*len(votes.by[id].families) > len(families) {
			ids = append(ids, id)
		}
	}
	seen := map[string]bool{}
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, *full[id])
		}
	}
	return out
}

// without gives the parties of ps that are not in others.
func without(ps, others []event.Party) []event.Party {
	return slices.DeleteFunc(ps, func(p event.Party) bool {
		return slices.ContainsFunc(others, func(q event.Party) bool { return identity(&p) == identity(&q) })
	})
}

// parties notes where stories name other countries on a side.
func (inc *Incident) parties(feats []*feat) {
	for i, field := range []string{"actors", "recipients"} {
		inc.conflict(field, poll(feats, func(f *feat) string {
			var cs []string
			for _, p := range [2][]event.Party{f.ev.Actors, f.ev.Recipients}[i] {
				if p.Country != "" && !slices.Contains(cs, p.Country) {
					cs = append(cs, p.Country)
				}
			}
			slices.Sort(cs)
			return strings.Join(cs, " ")
		}))
	}
}

// sizes takes each number as most families tell it, of several alike the
// latest: tolls rise.
func (inc *Incident) sizes(feats []*feat) {
	var size event.Size
	for _, c := range []struct {
		field string
		of    func(*event.Size) **event.Count
	}{
		{"dead", func(s *event.Size) **event.Count { return &s.Dead }},
		{"injured", func(s *event.Size) **event.Count { return &s.Injured }},
		{"arrested", func(s *event.Size) **event.Count { return &s.Arrested }},
		{"participants", func(s *event.Size) **event.Count { return &s.Participants }},
	} {
		b := poll(feats, func(f *feat) string {
			if f.ev.Size == nil || *c.of(f.ev.Size) == nil {
				return ""
			}
			return number(*c.of(f.ev.Size))
		})
		if len(b.order) == 0 {
			continue
		}
		most := 0
		for _, v := range b.order {
			most = max(most, len(b.by[v].families))
		}
		var last *feat
		for _, v := range b.order {
			if x := b.by[v]; len(x.families) == most && (last == nil || first(x.feats[len(x.feats)-1], last) > 0) {
				last = x.feats[len(x.feats)-1]
			}
		}
		n := **c.of(last.ev.Size)
		*c.of(&size) = &n
		inc.Size = &size
		inc.conflict(c.field, b)
	}
}

func number(c *event.Count) string {
	switch {
	case c.High == 0:
		return fmt.Sprintf("at least %d", c.Low)
	case c.Low == 0:
		return fmt.Sprintf("up to %d", c.High)
	case c.Low == c.High:
		return fmt.Sprint(c.Low)
	}
	return fmt.Sprintf("%d to %d", c.Low, c.High)
}

// denials names who denies the act, against those who tell it.
func (inc *Incident) denials(feats []*feat) {
	var deny, tell []*feat
	seen := map[string]bool{}
	for _, f := range feats {
		if len(f.ev.DisputedBy) == 0 {
			tell = append(tell, f)
			continue
		}
		deny = append(deny, f)
		for _, p := range f.ev.DisputedBy {
			if id := identity(&p); !seen[id] {
				seen[id] = true
				inc.DisputedBy = append(inc.DisputedBy, p)
			}
		}
	}
	if len(deny) == 0 {
		return
	}
	c := Conflict{Field: "disputed"}
	if len(tell) > 0 {
		c.Claims = append(c.Claims, claimOf("told", tell, func(e *event.Event) []event.Party { return e.Speakers }))
	}
	c.Claims = append(c.Claims, claimOf("denied", deny, func(e *event.Event) []event.Party { return e.DisputedBy }))
	inc.Conflicts = append(inc.Conflicts, c)
}
