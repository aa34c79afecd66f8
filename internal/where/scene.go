package where

import (
	"fmt"
	"io/fs"
	"strings"

	"dateline/internal/event"
)

// An actRule says what to do about an act whose place the sentence does not
// tell.
type actRule struct {
	scene bool // it happened where the story plays
}

func readActs(fsys fs.FS) (map[string]actRule, error) {
	acts := map[string]actRule{}
	err := readLines(fsys, "places/acts.tsv", 2, func(p []string) error {
		switch p[1] {
		case "told":
			acts[p[0]] = actRule{}
		case "scene":
			acts[p[0]] = actRule{scene: true}
		default:
			return fmt.Errorf("%q: want told or scene", p[1])
		}
		return nil
	})
	return acts, err
}

// setScene finds where the story's news plays: the place of the first
// sentences' acts.
func (p *Places) setScene() {
	p.findPointers()
	seen := 0
	lastSent := -1
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.sent != lastSent {
			lastSent = m.sent
			seen++
		}
		if seen > 3 {
			break
		}
		if m.role == Located && p.f.g.country(m.place) != 0 {
			p.scene = m.place
			return
		}
	}
	if len(p.weights) > 0 {
		if q, ok := p.f.countries[p.weights[0].country]; ok {
			p.scene = q
		}
	}
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

// For is Of for an act of a known type ("ASSAULT"), with what follows from the
// type where the sentence tells no place: what people do with their bodies is
// done somewhere, and the story has said where; what they say is seldom placed.
// Parties are the act's parties.
func (p *Places) For(kind string, sent, pred int, exclude func(tok int) bool, parties []event.Party) *event.Place {
	if e := p.Of(sent, pred, exclude); e != nil {
		return e
	}
	return p.Default(kind, sent, parties)
}

// Default gives the place of an act whose sentences tell none.
func (p *Places) Default(kind string, sent int, parties []event.Party) *event.Place {
	if r := p.f.acts[kind]; !r.scene {
		return nil
	}
	if sent < 0 || sent >= len(p.trees) {
		return nil
	}
	// the last place of the text before it in which something was
	for s := sent; s >= 0 && s > sent-3; s-- {
		ms := p.mentions[p.bySent[s]:p.bySent[s+1]]
		for i := len(ms) - 1; i >= 0; i-- {
			if ms[i].role == Located {
				e := p.record(&ms[i])
				return e
			}
		}
	}
	if p.scene >= 0 {
		return p.placeRecord(p.scene)
	}
	return nil
}

// Why tells in one line how a place was found, for --explain.
func (p *Places) Why(sent, pred int, exclude func(tok int) bool) string {
	t, ok := p.told(sent, pred, exclude)
	if !ok {
		return "no place told"
	}
	tr := &p.trees[sent]
	w, _, anchor := p.anchor(tr, t.m)
	q := p.f.g.Place(t.m.place)
	var b strings.Builder
	fmt.Fprintf(&b, "%q %s", p.record(t.m).Text, w)
	if anchor >= 0 {
		fmt.Fprintf(&b, " of %q", tr.tok[anchor].Form)
	}
	fmt.Fprintf(&b, ", %d steps from %q: %s %d %s", t.cost, tr.tok[pred].Form, q.Feature, q.GeoNames, q.Name)
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
	return [...]string{"named", "in", "near", "to", "from", "of", "happening", "party"}[w]
}
