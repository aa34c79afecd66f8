package incident

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dateline/internal/day"
	"dateline/internal/event"
)

// A feat is an event with all that merging compares, worked out once. Texts
// that are only compared are numbered, 0 for "".
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
	tokens           []uint64 // two events that may be one share some; most telling first
}

// A party as it is compared.
type party struct {
	country, entity int
	head, before    int   // the last word of the name and the one before it, in small letters
	long            []int // longer words of the name
	words           []int
	sectors         []int
}

// numbers gives each text a number of its own within a block.
type numbers map[string]int

func (n numbers) of(s string) int {
	if s == "" {
		return 0
	}
	i, ok := n[s]
	if !ok {
		i = len(n) + 1
		n[s] = i
	}
	return i
}

func (n numbers) party(p *event.Party) party {
	q := party{country: n.of(p.Country), entity: n.of(p.Entity)}
	for _, w := range fields(p.Name) {
		i := n.of(w)
		q.words = append(q.words, i)
		q.before, q.head = q.head, i
		if len(w) > 4 {
			q.long = append(q.long, i)
		}
	}
	for _, s := range p.Sectors {
		q.sectors = append(q.sectors, n.of(s))
	}
	return q
}

// Bounds on what is compared of one event, so that no event costs much.
const (
	maxParties = 8
	maxWords   = 200
	maxTokens  = 40
)

func (m *Merger) feature(it Item, num numbers) *feat {
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
			f.sides[i] = append(f.sides[i], num.party(&p))
		}
	}
	f.pooled = slices.Concat(f.sides[0], f.sides[1])
	for _, mn := range e.Mentions[:min(len(e.Mentions), 3)] {
		if t := strings.ToLower(mn.Trigger); t != "" && !slices.Contains(f.triggers, t) {
			f.triggers = append(f.triggers, t)
		}
	}
	f.words = bag(it.Text, e.Quote, e.Title)
	f.tokens = f.index(num)
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

// What a token is made of.
const (
	ofEntity = iota
	ofName
	ofPlace
	ofCountry
	ofPair
	ofNothing
)

// token mixes what it is made of into one number. Two that fall together only
// cost a comparison more.
func token(parts ...int) uint64 {
	h := uint64(14695981039346656037)
	for _, p := range parts {
		h = (h ^ uint64(p)) * 1099511628211
	}
	return h
}

// index gives the tokens by which events that may be one find each other.
func (f *feat) index(num numbers) []uint64 {
	var exact, pairs, rough []uint64
	var countries []int
	for i := range f.pooled {
		p := &f.pooled[i]
		if p.entity != 0 {
			exact = append(exact, token(ofEntity, p.entity))
		}
		if p.head != 0 {
			exact = append(exact, token(ofName, p.country, p.head))
		}
		if p.country != 0 {
			rough = append(rough, token(ofCountry, p.country))
			countries = append(countries, p.country)
		}
	}
	for i, a := range countries {
		for _, b := range countries[i+1:] {
			pairs = append(pairs, token(ofPair, min(a, b), max(a, b)))
		}
	}
	if f.place != nil && f.place.Name != "" {
		exact = append(exact, token(ofPlace, num.of(strings.ToLower(f.place.Name))))
	}
	if len(exact)+len(rough) == 0 {
		rough = append(rough, token(ofNothing))
	}
	var out []uint64
	for _, l := range [][]uint64{pairs, exact, rough} {
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
