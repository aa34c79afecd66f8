// Package code finds the political acts that an analysed story reports. It
// matches the lexicon's rules on the sentences' trees, lets acts inside other
// acts decide what those are, tells status and speaker, and merges the
// mentions of one act into one record. It knows no names, dates or places:
// the stages before it hand those in.
package code

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"slices"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/lex"
	"dateline/internal/ontology"
	"dateline/internal/story"
)

// A Ref names a token of a story: the trigger of one mention of an act.
type Ref struct{ Sent, Token int }

// Times tells when acts happened.
type Times interface {
	// Date gives the date that the sentence tells for the act at a token.
	Date(at Ref) (event.Date, bool)
	// Act gives the date of an act from all mentions of it, nil if the story
	// tells none, and how it was found.
	Act(at []Ref, lead bool, status string) (*event.Date, string)
	// Timed tells whether a token is part of a time expression.
	Timed(at Ref) bool
}

// Places tells where acts happened.
type Places interface {
	// Act gives the place of an act from all mentions of it, nil if the story
	// tells none, and how it was found. party tells which tokens name its
	// parties.
	Act(e *event.Event, at []Ref, party func(Ref) bool) (*event.Place, string)
}

// A Reading is a story with all that the stages before found in it.
type Reading struct {
	Story   *story.Story
	Doc     *lang.Doc
	Parties Parties
	Times   Times
	Places  Places

	title []string // see titleWords
}

// A Coder codes stories. It is safe for use by several goroutines.
type Coder struct {
	lexicon  *lex.Lexicon
	grammar  *grammar
	ontology *ontology.Ontology
	kinds    kinds
	sides    []standIn
	light    map[string]bool
	bear     map[string]bool
	sources  map[string]bool
	weights  map[string]int // signs of the news
	judge    *Judge
	ranker   *Ranker
	contexts *contexts
}

// Judged gives a coder that works as c does but by another judge; nil for
// none.
func (c *Coder) Judged(j *Judge) *Coder {
	d := *c
	d.judge = j
	return &d
}

// Ranked gives a coder that works as c does but by another ranker; nil for
// none.
func (c *Coder) Ranked(k *Ranker) *Coder {
	d := *c
	d.ranker = k
	return &d
}

// Choices gives the records of a story without a judge, and who could stand on
// their sides, for training a ranker.
func (c *Coder) Choices(r *Reading) ([]event.Event, []Choice) {
	var out []Choice
	groups := c.gather(r, func(x Choice) { out = append(out, x) })
	events, _ := c.Judged(nil).records(r, groups)
	return events, out
}

// Lenient gives a coder that works as c does but strikes nothing out: for
// sentences that stand alone, of which a judge of stories knows too little.
func (c *Coder) Lenient() *Coder {
	if c.judge == nil {
		return c
	}
	return c.Judged(NewJudge(c.judge.weights, math.MinInt))
}

// A Candidate is a record before it is judged, with its traits.
type Candidate struct {
	Event  event.Event
	Traits []string
}

// Candidates gives what Code would give without a judge, for training one.
func (c *Coder) Candidates(r *Reading) []Candidate {
	groups := c.gather(r, nil)
	events, _ := c.Judged(nil).records(r, groups)
	out := make([]Candidate, len(events))
	for i := range events {
		out[i] = Candidate{events[i], groups[i].traits(r, len(groups))}
	}
	return out
}

// New makes a coder from a lexicon folder. A lexicon with faults gives a
// lex.Problems error.
func New(fsys fs.FS, ont *ontology.Ontology, lemma func(form string, pos lex.Pos) string) (*Coder, error) {
	g, err := readGrammar(fsys)
	if err != nil {
		return nil, err
	}
	sides, err := readSides(fsys)
	if err != nil {
		return nil, err
	}
	weights, err := readWeights(fsys)
	if err != nil {
		return nil, err
	}
	voc := &lex.Vocabulary{
		Lemma:        lemma,
		Type:         ont.HasType,
		Mode:         ont.HasMode,
		Cameo:        ont.HasCameo,
		Context:      ont.HasContext,
		Prepositions: g.set("preposition"),
		Particles:    g.set("particle"),
	}
	l, err := lex.Read(fsys, voc)
	if err != nil {
		return nil, err
	}
	c := &Coder{
		lexicon: l, grammar: g, ontology: ont, kinds: kindsOf(ont), sides: sides,
		light: g.set("light"), bear: g.set("bear"), sources: g.set("source"), weights: weights,
	}
	if c.contexts, err = readContexts(fsys, ont.HasContext); err != nil {
		return nil, err
	}
	if c.ranker, err = ReadRanker(fsys, rankerFile); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if c.judge, err = ReadJudge(fsys, judgeFile); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return c, nil
}

// Lexicon gives the rules the coder works by.
func (c *Coder) Lexicon() *lex.Lexicon { return c.lexicon }

// Code gives the records of a story, in the order of their first mention.
func (c *Coder) Code(r *Reading) []event.Event {
	events, _ := c.records(r, c.gather(r, nil))
	return events
}

// gather finds the acts of a story and puts the mentions of each together.
func (c *Coder) gather(r *Reading, keep func(Choice)) []*group {
	acts, told := c.find(r)
	groups := dispute(merge(acts, c.kinds))
	for _, g := range groups {
		g.openActors, g.openRecipients = len(g.actors) == 0, len(g.recipients) == 0
	}
	s := newCast(r, told, groups)
	for i, g := range groups {
		c.complete(g, i, s, r.Parties, keep)
	}
	return groups
}

// find gives every act of every sentence, and every mention of a party, in
// order.
func (c *Coder) find(r *Reading) (acts []*act, told []heard) {
	m := c.matcher(r)
	m.hear(r.Doc)
	filed := r.Story.Filed().String()
	for i := range r.Doc.Sentences {
		s := &r.Doc.Sentences[i]
		if s.Headline || len(s.Tokens) == 0 {
			continue
		}
		m.enter(i, s)
		told = m.listen(told)
		m.sentence()
		here := []*act(nil)
		for _, ch := range m.choose() {
			for _, a := range m.acts(ch, c.grammar) {
				a.date, a.dated = r.Times.Date(Ref{i, a.trigger})
				if m.settle(a, c.grammar, filed) {
					here = append(here, a)
				}
			}
		}
		acts = append(acts, m.trim(here)...)
		m.denials(acts)
	}
	return acts, told
}

func (c *Coder) matcher(r *Reading) *matcher {
	return &matcher{
		text: r.Doc.Text, grammar: c.grammar, lexicon: c.lexicon, parties: r.Parties, timed: r.Times.Timed,
		presence: c.lexicon.Presence(), light: c.light, bear: c.bear, sources: c.sources, kinds: c.kinds,
	}
}

// records writes merged acts down; kept tells which of them are not struck out.
func (c *Coder) records(r *Reading, groups []*group) (out []event.Event, kept []int) {
	out = make([]event.Event, 0, len(groups))
	leads := c.leads(r, groups)
	about := make([][]uint8, len(r.Doc.Sentences))
	for i := range r.Doc.Sentences {
		about[i] = c.contexts.of(&r.Doc.Sentences[i])
	}
	sums, best := make([]int, len(groups)), math.MinInt
	if c.judge != nil {
		for i, g := range groups {
			sums[i] = c.judge.Sum(g.traits(r, len(groups)))
			best = max(best, sums[i])
		}
	}
	alone := len(r.Doc.Sentences) == 1
	for i, g := range groups {
		sure := 0.0 // not known
		if c.judge != nil {
			// A judge of stories knows too little of a sentence that stands
			// alone to strike out its surest act, but tells it from others.
			low := c.judge.floor
			if alone && low > math.MinInt {
				low = best - besides
			}
			if sums[i] < low && (!alone || g.status == event.Actual) {
				continue
			}
			sure = Confidence(sums[i])
		}
		a := g.acts[0]
		e := event.Event{
			Story: r.Story.ID, Published: r.Story.Published.String(),
			Title: r.Story.Title, URL: r.Story.URL, Source: r.Story.Source,
			Type: g.typ, Mode: g.mode, Cameo: g.cameo, Act: g.name(), Contexts: c.contexts.add(g, about),
			Quad:   c.ontology.Quad(g.typ),
			Actors: g.actors, Recipients: g.recipients,
			Size: g.size, Status: g.status, Speakers: g.speakers, DisputedBy: g.deniers(), Quote: g.quote(), Rule: a.rule.Where(),
		}
		e.Lead = leads[i]
		refs := make([]Ref, len(g.acts))
		for i, a := range g.acts {
			refs[i] = Ref{a.sent, a.trigger}
			if i >= maxMentions {
				continue
			}
			tok := &r.Doc.Sentences[a.sent].Tokens[a.trigger]
			e.Mentions = append(e.Mentions, event.Mention{
				Sentence: a.sent, Trigger: tok.Form, Start: tok.Start, End: tok.End,
			})
		}
		e.Date, _ = r.Times.Act(refs, e.Lead, e.Status)
		c.then(r, &e)
		if c.kinds.armed[e.Type] {
			e.Actors = forces(e.Actors, r.Parties)
		}
		e.Place, _ = r.Places.Act(&e, refs, g.names)
		venue(&e)
		e.Score = c.ontology.Score(e.Type, e.Mode)
		e.Confidence = sure
		fill(&e)
		out = append(out, e)
		kept = append(kept, i)
	}
	return out, kept
}

// besides is how much likelier, in thousandths of log-odds, the surest act of a
// sentence given alone is than those struck out beside it.
const besides = 1000

// maxMentions is how many mentions a record lists: a story that repeats itself
// without end must not make one that nobody can read.
const maxMentions = 100

// fill makes every list a list, so that the JSON never has null for one.
func fill(e *event.Event) {
	e.Mode = list(e.Mode)
	e.Contexts = list(e.Contexts)
	e.Actors, e.Recipients, e.Speakers = list(e.Actors), list(e.Recipients), list(e.Speakers)
	e.Status = cmp.Or(e.Status, event.Actual)
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// then gives the parties of an act of the past what they were at the time.
func (c *Coder) then(r *Reading, e *event.Event) {
	var d day.Day
	if e.Date != nil {
		from, err := day.Parse(e.Date.From)
		if err != nil || from+month >= r.Story.Filed() {
			return
		}
		d = from
	}
	for _, side := range []*[]event.Party{&e.Actors, &e.Recipients} {
		ps := slices.Clone(*side)
		for i := range ps {
			ps[i] = r.Parties.AsOf(ps[i], d)
		}
		*side = ps
	}
}

// forces gives states that act with arms the sector of those who bear them.
func forces(ps []event.Party, parties Parties) []event.Party {
	ps = slices.Clone(ps)
	for i := range ps {
		p := &ps[i]
		if len(p.Sectors) == 1 && p.Sectors[0] == "GOV" && p.Entity != "" && p.Entity == parties.State(p.Country).Entity {
			p.Sectors = []string{"GOV", "MIL"}
		}
	}
	return ps
}

const month day.Day = 31

// names tells whether a token heads a party of the act.
func (g *group) names(at Ref) bool {
	// acts come in the order of the story
	i, _ := slices.BinarySearchFunc(g.acts, at.Sent, func(a *act, sent int) int { return cmp.Compare(a.sent, sent) })
	for ; i < len(g.acts) && g.acts[i].sent == at.Sent; i++ {
		if a := g.acts[i]; slices.Contains(a.actor, at.Token) || slices.Contains(a.recipient, at.Token) {
			return true
		}
	}
	return false
}

func (a *act) String() string { return fmt.Sprintf("%s %v at %d:%d", a.typ, a.mode, a.sent, a.trigger) }
