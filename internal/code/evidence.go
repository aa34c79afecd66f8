package code

import (
	"slices"
	"strconv"
	"strings"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// A rankView is what is the same for all options of a side.
type rankView struct {
	a      *group
	act    *act
	index  int
	s      *cast
	actor  bool
	side   string // actor, recipient
	S      string // with the type
	other  []event.Party
	barred []event.Party
	scene  string
	pos    string // of the trigger
	within int    // parties in the act's sentence
	ups    []int  // the trigger's ancestors, itself first
}

func (c *Coder) viewOf(a *group, index int, s *cast, actor bool, ps Parties) *rankView {
	v := &rankView{a: a, act: a.acts[0], index: index, s: s, actor: actor, side: "recipient", S: sideOf(a, actor), other: a.actors}
	if actor {
		v.side, v.other = "actor", a.recipients
	}
	v.barred = house(v.act, v.other, s)
	v.scene = ps.Scene(v.act.sent)
	v.pos = string(v.act.rule.Pos)
	v.within = s.from[v.act.sent+1] - s.from[v.act.sent]
	toks := s.r.Doc.Sentences[v.act.sent].Tokens
	for t, n := v.act.trigger, 0; t >= 0 && t < len(toks) && n < 16; t, n = toks[t].Head, n+1 {
		v.ups = append(v.ups, t)
	}
	return v
}

// kind is the slot that fills the side.
func (v *rankView) kind() lex.Kind {
	if v.actor != v.act.rule.Has("swap") {
		return lex.Actor
	}
	return lex.Recipient
}

// nobody gives the traits of leaving a side open.
func (c *Coder) nobody(t *tally, v *rankView, opts []Option) {
	a := v.act
	t.add("none")
	t.add("none", v.S)
	t.add("none", v.S, strings.Join(v.a.mode, "+"))
	t.add("none", v.S, "word", a.lemma)
	t.add("none", v.side, v.pos)
	t.add("none", v.S, v.pos)
	t.add("none", v.side, "other", count(len(v.other)))
	t.add("none", v.S, "other", count(len(v.other)))
	t.add("none", v.side, "within", bucket(v.within, 0, 1, 2, 4))
	t.add("none", v.side, "status", v.a.status)
	t.add("none", v.side, "sentence", bucket(a.sent-v.s.first, 0, 1, 3, 6, 12))
	t.add("none", v.side, "speaker", strconv.FormatBool(len(v.a.speakers) > 0))
	if a.thing != "" {
		t.add("none", v.side, "thing")
		t.add("none", v.S, "thing")
		t.add("none", "thing", a.thing)
	}
	if a.object >= 0 {
		t.add("none", v.S, "object")
	}
	if opts[0].First {
		t.add("none", v.side, "first")
		t.add("none", v.S, "first")
	}
	if len(opts) > 1 && opts[1].Told {
		t.add("none", v.side, "told")
		t.add("none", v.S, "told")
	}
	if a.anaphor {
		t.add("none", v.side, "anaphor")
	}
	if a.quote != "" {
		t.add("none", v.side, "quote")
	}
	has := "noslot"
	for i := range a.rule.Elems {
		if e := &a.rule.Elems[i]; e.Kind == v.kind() {
			has = "slot"
		}
	}
	t.add("none", v.side, has)
	t.add("none", v.S, has)
	for _, x := range a.traits {
		if strings.HasPrefix(x, "rel ") || strings.HasPrefix(x, "tag ") || strings.HasPrefix(x, "object ") {
			t.add("none", v.side, x)
		}
	}
}

// somebody gives the traits of a party on a side.
func (c *Coder) somebody(t *tally, v *rankView, o *Option) {
	p := o.Parties[0]
	if o.Told {
		t.add("told", v.side)
		t.add("told", v.S)
	}
	if o.First {
		t.add("first", v.side)
		t.add("first", v.S)
	}
	for _, how := range o.how {
		t.add("how", how)
		t.add("how", how, v.S)
		if o.First {
			t.add("first", how, v.S)
		}
	}
	if len(o.how) == 0 {
		t.add("unproposed")
		t.add("unproposed", v.S)
	}
	sector := "-"
	if len(p.Sectors) > 0 {
		sector = p.Sectors[0]
	}
	for _, x := range p.Sectors {
		t.add("sector", v.side, x)
		t.add("sector", v.S, x)
	}
	if len(p.Sectors) == 0 {
		t.add("sector", v.side, "-")
	}
	if len(v.other) > 0 && len(v.other[0].Sectors) > 0 {
		t.add("sectors", v.side, sector, v.other[0].Sectors[0])
	}
	land := "none"
	switch {
	case p.Country == "":
		land = "unknown"
	case len(v.other) > 0 && v.other[0].Country == p.Country:
		land = "same"
	case len(v.other) > 0:
		land = "another"
	}
	t.add("land", v.side, land)
	t.add("land", v.S, land)
	t.add("land", v.side, land, sector)
	if supranational[p.Country] {
		t.add("land", v.side, p.Country)
	}
	if v.scene != "" {
		t.add("scene", v.S, strconv.FormatBool(v.scene == p.Country))
	}
	if slices.ContainsFunc(v.other, func(q event.Party) bool { return same(p, q) }) {
		t.add("itself")
		t.add("itself", v.S)
	} else if slices.ContainsFunc(v.barred, func(q event.Party) bool { return same(p, q) }) {
		t.add("barred")
	}
	if slices.ContainsFunc(v.other, func(q event.Party) bool { return kin(p, q) }) {
		t.add("kin", v.side)
	}
	if slices.ContainsFunc(v.a.speakers, func(q event.Party) bool { return same(p, q) }) {
		t.add("speaker", v.side)
		t.add("speaker", v.S)
	}
	if slices.ContainsFunc(v.act.governor, func(q event.Party) bool { return same(p, q) }) {
		t.add("governor", v.side)
		t.add("governor", v.S)
	}
	if slices.ContainsFunc(v.act.affected, func(q event.Party) bool { return same(p, q) }) {
		t.add("affected", v.side)
		t.add("affected", v.S)
	}
	t.add("often", v.side, bucket(v.s.count[o.key], 0, 1, 2, 4, 8))
	if o.key == v.s.topic {
		t.add("topic", v.side)
		t.add("topic", v.S)
	}
	if !supranational[p.Country] && p.Country != "" {
		rank := 0
		for l, n := range v.s.lands {
			if l != "" && !supranational[l] && l != p.Country && !(len(v.other) > 0 && v.other[0].Country == l) && n > v.s.lands[p.Country] {
				rank++
			}
		}
		t.add("rank", v.side, land, bucket(rank, 0, 1, 2))
		t.add("rank", v.S, land, bucket(rank, 0, 1, 2))
	}
	if inTitle(v.s.title, o.Parties[:1]) {
		t.add("title", v.side)
	}
	c.mentioned(t, v, o)
	c.history(t, v, o)
}

// mentioned gives the traits of where the story speaks of a party.
func (c *Coder) mentioned(t *tally, v *rankView, o *Option) {
	s, at := v.s, v.act.sent
	n := len(s.from) - 1
	hi := s.from[min(n, at+1+rankAhead)]
	lo := s.from[max(0, at-rankBack)]
	best, cost := -1, 1<<30
	for i := hi - 1; i >= lo && i >= hi-maxScanned; i-- {
		h := &s.told[i]
		if h.key != o.key {
			continue
		}
		d := 100 * (at - h.sent)
		if d < 0 {
			d = 50 - 3*d
		}
		if h.sent == at {
			d = max(h.tok-v.act.trigger, v.act.trigger-h.tok)
		}
		if d < cost {
			best, cost = i, d
		}
	}
	if best < 0 {
		t.add("far", v.side)
		t.add("far", v.S)
		return
	}
	h := &s.told[best]
	var where string
	switch d := at - h.sent; {
	case d < 0:
		where = "later"
	case d > 0:
		where = bucket(d, 1, 2, 4, 7)
	case h.tok < v.act.trigger:
		where = "before"
	default:
		where = "after"
	}
	t.add("where", v.side, where)
	t.add("where", v.S, where)
	t.add("role", v.side, h.rel)
	t.add("role", v.side, h.rel, where)
	t.add("form", v.side, h.form)
	t.add("class", v.side, h.class)
	t.add("class", v.S, h.class)
	if h.prep != "" {
		t.add("prep", v.side, where, h.prep)
	}
	if h.sent != at {
		return
	}
	d := max(h.tok-v.act.trigger, v.act.trigger-h.tok)
	t.add("gap", v.side, where, bucket(d, 1, 2, 3, 5, 8, 12, 20))
	path := v.path(h.tok)
	t.add("path", v.side, path)
	t.add("path", v.side, v.pos, path)
	t.add("path", v.S, path)
}

// path names the way through the tree from the trigger to a token.
func (v *rankView) path(tok int) string {
	toks := v.s.r.Doc.Sentences[v.act.sent].Tokens
	var down []string
	for n := 0; tok >= 0 && tok < len(toks) && n < 12; n++ {
		if k := slices.Index(v.ups, tok); k >= 0 {
			var b strings.Builder
			for i := range min(k, 3) {
				b.WriteString(base(toks[v.ups[i]].Rel))
				b.WriteByte('<')
			}
			if k > 3 {
				b.WriteString("..<")
			}
			slices.Reverse(down)
			for i, d := range down {
				if i >= 2 {
					b.WriteString(">..")
					break
				}
				b.WriteByte('>')
				b.WriteString(d)
			}
			return b.String()
		}
		down = append(down, base(toks[tok].Rel))
		tok = toks[tok].Head
	}
	return "none"
}

// history gives the traits of what a party does and suffers in the acts told
// near.
func (c *Coder) history(t *tally, v *rankView, o *Option) {
	gs := v.s.groups
	dids, gots, pairs, backs := 0, 0, 0, 0
	others := v.s.sides[v.index][0]
	if v.actor {
		others = v.s.sides[v.index][1]
	}
	did, got, pair, back, named := false, false, false, false, false
	for d := 1; d <= nearbyDeeds; d++ {
		for _, i := range [2]int{v.index - d, v.index + d} {
			if i < 0 || i >= len(gs) {
				continue
			}
			g := gs[i]
			when := "then"
			if i > v.index {
				when = "later"
			}
			doer, done := slices.Contains(v.s.sides[i][0], o.key), slices.Contains(v.s.sides[i][1], o.key)
			if !doer && !done {
				continue
			}
			meets := func(k int) bool {
				return slices.ContainsFunc(v.s.sides[i][k], func(x string) bool { return slices.Contains(others, x) })
			}
			if doer {
				dids++
				if meets(1) {
					pairs++
				}
			}
			if done {
				gots++
				if meets(0) {
					backs++
				}
			}
			if doer && !did {
				did = true
				t.add("did", v.side, g.typ)
				t.add("did", v.S, g.typ)
				t.add("did", v.side, when, bucket(d, 1, 2, 4, 8))
			}
			if done && !got {
				got = true
				t.add("got", v.side, g.typ)
				t.add("got", v.S, g.typ)
				t.add("got", v.side, when, bucket(d, 1, 2, 4, 8))
			}
			if doer && !pair && shared(g.recipients, v.other) > 0 {
				pair = true
				t.add("did to other", v.side, when, bucket(d, 1, 2, 4, 8))
				t.add("did to other", v.S)
				t.add("did to other", v.S, g.typ)
			}
			if done && !back && shared(g.actors, v.other) > 0 {
				back = true
				t.add("got from other", v.side, when, bucket(d, 1, 2, 4, 8))
				t.add("got from other", v.S)
				t.add("got from other", v.S, g.typ)
			}
			if !named && v.act.thing != "" && i < v.index &&
				(slices.ContainsFunc(g.acts, func(x *act) bool { return kindred(x.lemma, v.act.thing) }) || c.names(v.act.thing, g.typ)) {
				named = true
				if doer {
					t.add("thing's doer", v.S)
				} else {
					t.add("thing's victim", v.S)
				}
			}
		}
	}
	t.add("dids", v.side, bucket(dids, 0, 1, 2, 4))
	t.add("gots", v.side, bucket(gots, 0, 1, 2, 4))
	t.add("pairs", v.side, bucket(pairs, 0, 1, 2))
	t.add("backs", v.side, bucket(backs, 0, 1, 2))
	t.add("pairs", v.S, bucket(pairs+backs, 0, 1, 2))
	if !did {
		t.add("did nothing", v.side)
	}
	if !got {
		t.add("got nothing", v.side)
	}
}

func count(n int) string { return bucket(n, 0, 1, 2) }
