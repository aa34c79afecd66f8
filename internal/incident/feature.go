package incident

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A feat is an event with all that merging compares, worked out once.
type feat struct {
	ev               *event.Event
	family           string
	typ, cameo       string
	mode             []string
	mutual           bool
	sides            [2][]party // actors, recipients
	pooled           []party    // both
	from, to, anchor day.Day
	grade            int
	status           string // future counts as actual: it is the same act before
	place            *event.Place
	triggers         []string
	words            []uint32 // of the text, quotation and title, sorted
	tokens           []string // two events that may be one share some; most telling first
}

// A party as it is compared.
type party struct {
	country, entity string
	sectors         []string
	words           []string // of the name, in lower case
}

// Bounds on what is compared of one event, so that no event costs much.
const (
	maxParties = 8
	maxWords   = 200
	maxTokens  = 40
)

func (m *Merger) feature(it Item) *feat {
	e := it.Event
	f := &feat{
		ev: e, family: it.Family, typ: e.Type, cameo: e.Cameo, mode: e.Mode, mutual: m.mutual[e.Type],
		status: e.Status, place: e.Place,
	}
	if f.family == "" {
		f.family = e.Story
	}
	if f.status == event.Future || f.status == "" {
		f.status = event.Actual
	}
	f.from, f.to, f.anchor, f.grade = when(e)
	for i, side := range [2][]event.Party{e.Actors, e.Recipients} {
		for _, p := range side[:min(len(side), maxParties)] {
			f.sides[i] = append(f.sides[i], party{country: p.Country, entity: p.Entity, sectors: p.Sectors, words: fields(p.Name)})
		}
	}
	f.pooled = slices.Concat(f.sides[0], f.sides[1])
	for _, mn := range e.Mentions[:min(len(e.Mentions), 3)] {
		if t := strings.ToLower(mn.Trigger); t != "" && !slices.Contains(f.triggers, t) {
			f.triggers = append(f.triggers, t)
		}
	}
	f.words = bag(it.Text, e.Quote, e.Title)
	f.tokens = f.index()
	return f
}

// fields gives the words of a name or text in lower case.
func fields(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// bag gives the words of three letters or more and the numbers of some texts as
// hashes.
func bag(texts ...string) []uint32 {
	var out []uint32
	for _, t := range texts {
		for _, w := range fields(t) {
			if len(w) < 3 && w[0] > '9' {
				continue
			}
			h := uint32(2166136261)
			for i := range len(w) {
				h = (h ^ uint32(w[i])) * 16777619
			}
			if out = append(out, h); len(out) >= maxWords {
				break
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// index gives the tokens by which events that may be one find each other.
func (f *feat) index() []string {
	var exact, pairs, rough []string
	countries := [2][]string{}
	for i, s := range f.sides {
		for _, p := range s {
			if p.entity != "" {
				exact = append(exact, "e"+p.entity)
			}
			if n := len(p.words); n > 0 {
				exact = append(exact, "n"+p.country+" "+p.words[n-1])
			}
			if p.country != "" {
				rough = append(rough, "c"+p.country)
				countries[i] = append(countries[i], p.country)
			}
		}
	}
	all := slices.Concat(countries[0], countries[1])
	for i, a := range all {
		for _, b := range all[i+1:] {
			pairs = append(pairs, "p"+min(a, b)+max(a, b))
		}
	}
	if f.place != nil && f.place.Name != "" {
		exact = append(exact, "l"+strings.ToLower(f.place.Name))
	}
	if len(exact)+len(rough) == 0 {
		rough = append(rough, "t"+f.typ)
	}
	var out []string
	for _, l := range [][]string{pairs, exact, rough} {
		for _, t := range l {
			if len(out) < maxTokens && !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}

// first is the canonical order of events: by story's day, story, place in it.
func first(a, b *feat) int {
	if c := strings.Compare(a.ev.Published, b.ev.Published); c != 0 {
		return c
	}
	return cmp.Or(strings.Compare(a.ev.ID, b.ev.ID), strings.Compare(a.ev.Story, b.ev.Story))
}
