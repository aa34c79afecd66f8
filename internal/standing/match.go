package standing

import (
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/event"
)

// A Holder is a party that holds a standing: a state by its code, another
// party by its lasting id or its name.
type Holder struct {
	ID      string `json:"id"`      // what tells it from others
	Name    string `json:"name"`    // to show: a state's code, another's name
	Country string `json:"country"` // its own, "" if it has none
}

// maxSide bounds the parties of one side that are paired, so that a list of
// hundreds does not make thousands of pairs.
const maxSide = 16

// holder tells whom a party stands for.
func (r *Rules) holder(k *Kind, side int, p *event.Party) (Holder, bool) {
	if !noState[p.Country] && (k.byCountry[side] || !k.byParty[side] && r.stands(p)) {
		return Holder{ID: p.Country, Name: p.Country, Country: p.Country}, true
	}
	country := p.Country
	if noState[country] {
		country = ""
	}
	words := strings.Fields(strings.ToLower(p.Name))
	switch {
	case p.Entity != "":
		return Holder{p.Entity, p.Name, country}, true
	case len(words) == 0:
		return Holder{}, false
	case named(p):
		// "Alexei Navalny" and "Navalny".
		return Holder{p.Country + " " + words[len(words)-1], p.Name, country}, true
	}
	return Holder{p.Country + " " + strings.Join(words, " "), p.Name, country}, true
}

// named tells whether a party goes by a name of its own: "Alexei Navalny", not
// "Russian protesters" or "hundreds of Westerners".
func named(p *event.Party) bool {
	first, _ := utf8.DecodeRuneInString(p.Name)
	last, _ := utf8.DecodeRuneInString(p.Name[strings.LastIndexByte(p.Name, ' ')+1:])
	return p.Entity != "" || unicode.IsUpper(first) && unicode.IsUpper(last)
}

// stands tells whether a party stands for its state.
func (r *Rules) stands(p *event.Party) bool {
	return !noState[p.Country] && !slices.ContainsFunc(p.Sectors, func(s string) bool { return r.apart[s] })
}

// is tells whether a party is of one of the classes.
func (r *Rules) is(p *event.Party, classes []string) bool {
	for _, c := range classes {
		switch c {
		case classState:
			if r.stands(p) {
				return true
			}
		case classNamed:
			if named(p) {
				return true
			}
		default:
			if p.Country == c || slices.Contains(p.Sectors, c) {
				return true
			}
		}
	}
	return false
}

// fits tells whether the event itself, apart from its parties, meets the rule.
func (x *rule) fits(e *event.Event) bool {
	if !slices.Contains(x.types, e.Type) {
		return false
	}
	for i := range x.conds {
		c := &x.conds[i]
		var ok bool
		switch c.key {
		case "mode":
			ok = slices.ContainsFunc(e.Mode, func(m string) bool { return slices.Contains(c.values, m) })
		case "context":
			ok = slices.ContainsFunc(e.Contexts, func(m string) bool { return slices.Contains(c.values, m) })
		case "cameo":
			ok = slices.ContainsFunc(c.values, func(v string) bool { return strings.HasPrefix(e.Cameo, v) })
		case "act":
			ok = slices.Contains(c.values, e.Act)
		case "trigger":
			ok = slices.ContainsFunc(e.Mentions, func(m event.Mention) bool { return slices.Contains(c.values, strings.ToLower(m.Trigger)) })
		case "rule":
			file, _, _ := strings.Cut(path.Base(e.Rule), ":")
			ok = slices.Contains(c.values, file)
		default:
			continue // a side
		}
		if ok == c.not {
			return false
		}
	}
	return true
}

// may tells whether a party may stand on a side, "actor" or "recipient".
func (x *rule) may(r *Rules, side string, p *event.Party) bool {
	for i := range x.conds {
		if c := &x.conds[i]; c.key == side && r.is(p, c.values) == c.not {
			return false
		}
	}
	return true
}

// pairs gives the holders of the standing that an event bears on.
func (x *rule) pairs(r *Rules, k *Kind, e *event.Event) (out [][2]Holder) {
	actors, recipients := e.Actors[:min(len(e.Actors), maxSide)], e.Recipients[:min(len(e.Recipients), maxSide)]
	if x.either || k.Holds == Symmetric && len(recipients) == 0 {
		all := slices.Concat(actors, recipients)
		actors, recipients = all, all
	}
	add := func(h [2]Holder) {
		if k.Holds == Symmetric && h[1].ID < h[0].ID {
			h[0], h[1] = h[1], h[0]
		}
		if !slices.ContainsFunc(out, func(o [2]Holder) bool { return o[0].ID == h[0].ID && o[1].ID == h[1].ID }) {
			out = append(out, h)
		}
	}
	if k.Holds == Single {
		for i := range actors {
			if a, ok := r.holder(k, 0, &actors[i]); ok && x.may(r, "actor", &actors[i]) {
				add([2]Holder{a})
			}
		}
		return out
	}
	first, second := 0, 1
	if x.swap {
		first, second = 1, 0
	}
	for i := range actors {
		a, ok := r.holder(k, first, &actors[i])
		if !ok || !x.may(r, "actor", &actors[i]) {
			continue
		}
		for j := range recipients {
			b, ok := r.holder(k, second, &recipients[j])
			if !ok || a.ID == b.ID || !x.may(r, "recipient", &recipients[j]) {
				continue
			}
			h := [2]Holder{a, b}
			h[0], h[1] = h[first], h[second]
			add(h)
		}
	}
	return out
}

// Bears tells whether an event may bear on any standing, so that others need
// not be kept to fold them.
func (r *Rules) Bears(e *event.Event) bool {
	for _, k := range r.Kinds {
		for i := range k.rules {
			if k.rules[i].fits(e) {
				return true
			}
		}
	}
	return false
}
