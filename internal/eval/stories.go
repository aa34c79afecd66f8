package eval

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"

	"dateline/internal/event"
)

// The fields compared over pairs that agree on who, in their fixed order.
const (
	fMode = iota
	fCameoRoot
	fCameo
	fDate
	fDateExact
	fPlace
	fStatus
	fSpeakers
	fLead
	fields
)

var fieldNames = [fields]string{"mode", "cameo root", "cameo", "date overlaps", "date exact", "place", "status", "speakers", "lead"}

func checks(g, s *event.Event) (ok [fields]bool) {
	ok[fMode] = sameSet(g.Mode, s.Mode)
	ok[fCameoRoot] = g.Cameo != "" && g.Cameo[:min(2, len(g.Cameo))] == s.Cameo[:min(2, len(s.Cameo))]
	ok[fCameo] = g.Cameo != "" && g.Cameo == s.Cameo
	ok[fDate] = overlap(g.Date, s.Date)
	ok[fDateExact] = sameDate(g.Date, s.Date)
	ok[fPlace] = samePlace(g.Place, s.Place)
	ok[fStatus] = g.Status == s.Status
	ok[fSpeakers] = sameSide(g.Speakers, s.Speakers)
	ok[fLead] = g.Lead == s.Lead
	return ok
}

// agreement orders the candidates for pairing, in tenths.
func agreement(g, s *event.Event) int {
	v := 10
	if sameWho(g, s) {
		v += 40
	}
	c := checks(g, s)
	for _, w := range []struct{ field, weight int }{{fDate, 10}, {fStatus, 5}, {fSpeakers, 5}, {fMode, 2}} {
		if c[w.field] {
			v += w.weight
		}
	}
	return v
}

// A pair says that gold event g and coded event s are taken for the same.
type pair struct{ g, s int }

// pairUp pairs events of the same type one to one, best agreement first.
func pairUp(gold, coded []event.Event) []pair {
	type candidate struct {
		pair
		v int
	}
	var cand []candidate
	for i := range gold {
		for j := range coded {
			if gold[i].Type == coded[j].Type {
				cand = append(cand, candidate{pair{i, j}, agreement(&gold[i], &coded[j])})
			}
		}
	}
	slices.SortFunc(cand, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.v, a.v), cmp.Compare(a.g, b.g), cmp.Compare(a.s, b.s))
	})
	usedG, usedS := make([]bool, len(gold)), make([]bool, len(coded))
	var out []pair
	for _, c := range cand {
		if !usedG[c.g] && !usedS[c.s] {
			usedG[c.g], usedS[c.s] = true, true
			out = append(out, c.pair)
		}
	}
	return out
}

type tally struct{ n, ok int }

type typeTally struct{ gold, coded, hit, who int }

// StoryFigures are the results of scoring coded stories.
type StoryFigures struct {
	gold, coded             int
	typ, who, full          int
	quiet, quietStories     int
	field                   [fields]tally
	fieldOrder              []int // as first met, which is how the figures are printed
	byType                  map[string]*typeTally
	deciles                 [10]tally // by confidence: n coded, ok right at depth type
	unsure                  int       // coded events without a confidence
	meanBrier               float64
	countries, sectorsAgree tally // over pairs matched by type
	names                   tally
}

// ScoreStories compares coded events with gold, story by story.
func ScoreStories(gold []Gold, coded map[string][]event.Event) *StoryFigures {
	f := &StoryFigures{byType: map[string]*typeTally{}}
	seen := [fields]bool{}
	of := func(typ string) *typeTally {
		if f.byType[typ] == nil {
			f.byType[typ] = &typeTally{}
		}
		return f.byType[typ]
	}
	for i := range gold {
		want, got := gold[i].Events, coded[gold[i].ID]
		if len(want) == 0 {
			f.quiet += len(got)
			f.quietStories++
		}
		f.gold += len(want)
		f.coded += len(got)
		for j := range want {
			of(want[j].Type).gold++
		}
		for j := range got {
			of(got[j].Type).coded++
		}
		right := make([]bool, len(got))
		for _, p := range pairUp(want, got) {
			g, s := &want[p.g], &got[p.s]
			right[p.s] = true
			f.typ++
			of(g.Type).hit++
			f.compareSides(g, s)
			if !sameWho(g, s) {
				continue
			}
			f.who++
			of(g.Type).who++
			c := checks(g, s)
			for k, ok := range c {
				if (k == fCameo || k == fCameoRoot) && g.Cameo == "" {
					continue
				}
				if !seen[k] {
					seen[k] = true
					f.fieldOrder = append(f.fieldOrder, k)
				}
				f.field[k].add(ok)
			}
			if c[fDate] && c[fStatus] && c[fSpeakers] {
				f.full++
			}
		}
		f.reliability(got, right)
	}
	return f
}

func (t *tally) add(ok bool) {
	t.n++
	if ok {
		t.ok++
	}
}

// compareSides asks of each gold party in a matched pair whether the coded
// side has its country and a word of its name, and given the country, one of
// its sectors.
func (f *StoryFigures) compareSides(g, s *event.Event) {
	side := func(want, got []event.Party) {
		for _, p := range want {
			if p.Country == "" || len(got) == 0 {
				continue
			}
			country, sector, sectors, name := false, false, false, false
			for _, q := range got {
				name = name || shareWord(p.Name, q.Name)
				if q.Country != p.Country {
					continue
				}
				country = true
				if len(p.Sectors) > 0 && len(q.Sectors) > 0 {
					sectors = true
					sector = sector || sameParty(p, q)
				}
			}
			f.names.add(name)
			f.countries.add(country)
			if sectors {
				f.sectorsAgree.add(sector)
			}
		}
	}
	if reciprocal[g.Type] {
		side(poured(g), poured(s))
		return
	}
	side(g.Actors, s.Actors)
	side(g.Recipients, s.Recipients)
}

func (f *StoryFigures) reliability(got []event.Event, right []bool) {
	for j := range got {
		c := got[j].Confidence
		if c <= 0 || c > 1 {
			f.unsure++
			continue
		}
		f.deciles[min(9, int(c*10))].add(right[j])
		hit := 0.0
		if right[j] {
			hit = 1
		}
		f.meanBrier += (c - hit) * (c - hit)
	}
}

func prf(hit, coded, gold int) (p, r, f float64) {
	if coded > 0 {
		p = float64(hit) / float64(coded)
	}
	if gold > 0 {
		r = float64(hit) / float64(gold)
	}
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return 100 * p, 100 * r, 100 * f
}

// Write prints the figures.
func (f *StoryFigures) Write(w io.Writer) error {
	p := &printer{w: w}
	p.f("%d gold events, %d coded\n", f.gold, f.coded)
	for _, d := range []struct {
		name string
		hit  int
	}{{"type", f.typ}, {"who", f.who}, {"full", f.full}} {
		pr, re, f1 := prf(d.hit, f.coded, f.gold)
		p.f("%-5s P %5.1f  R %5.1f  F1 %5.1f\n", d.name, pr, re, f1)
	}
	p.f("quiet: %d events in %d stories that report none\n", f.quiet, f.quietStories)
	p.f("fields (over pairs that agree on who): ")
	for i, k := range f.fieldOrder {
		if i > 0 {
			p.f(", ")
		}
		p.f("%s %.0f", fieldNames[k], 100*float64(f.field[k].ok)/float64(f.field[k].n))
	}
	p.f("\n")
	for _, t := range slices.Sorted(maps.Keys(f.byType)) {
		c := f.byType[t]
		p.f("  %-10s gold %4d coded %4d type %4d who %4d\n", t, c.gold, c.coded, c.hit, c.who)
	}
	return p.err
}

// WriteReliability prints how often events were right, at depth type, by the
// confidence the program gave them.
func (f *StoryFigures) WriteReliability(w io.Writer) error {
	p := &printer{w: w}
	p.f("parties (over pairs that agree on type, where both tell the side): country %s, sector %s, a word of the name %s\n", share(f.countries), share(f.sectorsAgree), share(f.names))
	p.f("confidence   coded  right  expected\n")
	sum := 0
	for i, d := range f.deciles {
		if d.n == 0 {
			continue
		}
		sum += d.n
		p.f("  %.1f to %.1f %5d %5.0f%% %7.0f%%\n", float64(i)/10, float64(i+1)/10, d.n, 100*float64(d.ok)/float64(d.n), float64(i)*10+5)
	}
	if sum > 0 {
		p.f("  Brier score %.3f\n", f.meanBrier/float64(sum))
	}
	if f.unsure > 0 {
		p.f("  %d events have no confidence\n", f.unsure)
	}
	return p.err
}

func share(t tally) string {
	if t.n == 0 {
		return "-"
	}
	return fmt.Sprintf("%.0f%% of %d", math.Floor(100*float64(t.ok)/float64(t.n)+0.5), t.n)
}

// A printer remembers the first error, so that figures can be laid out line
// by line.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) f(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}
