package when

import (
	"fmt"
	"strings"
	"time"

	"dateline/internal/event"
)

// A finding is the date of one act and how it was found.
type finding struct {
	span span
	expr int // index of the expression, -1 for none
	how  string
	rank int // how surely it times the act, best first
}

// maxRank is beyond every rank.
const maxRank = 1000

// Of gives the date of the act whose trigger is token pred of a sentence, and
// the expression it was read from; false if nothing in the sentence times it.
func (t *Times) Of(sent, pred int) (event.Date, *Expr, bool) {
	fi, ok := t.find(sent, pred, 0)
	if !ok {
		return event.Date{}, nil, false
	}
	return t.date(fi)
}

func (t *Times) date(fi finding) (event.Date, *Expr, bool) {
	d := event.Date{From: fi.span.from.String(), To: fi.span.to.String()}
	if fi.expr < 0 {
		return d, nil, true
	}
	e := &t.exprs[fi.expr]
	d.Text = t.doc.Text[e.Start:e.End]
	return d, e, true
}

// ahead puts a bare weekday of the week before the story into the week after
// it: talks that "were to open on Monday" are still to come.
func (t *Times) ahead(fi *finding) {
	if fi.expr < 0 || fi.span.from != fi.span.to || fi.span.to >= t.filed || t.filed-fi.span.to >= 7 {
		return
	}
	e := &t.exprs[fi.expr]
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.EqualFold(t.doc.Text[e.Start:e.End], d.String()) {
			fi.span.from, fi.span.to = fi.span.from+7, fi.span.to+7
		}
	}
}

// Why says how Of came to its date.
func (t *Times) Why(sent, pred int) string {
	fi, ok := t.find(sent, pred, 0)
	if !ok {
		return "no time expression times it"
	}
	if fi.expr < 0 {
		return fi.how
	}
	e := &t.exprs[fi.expr]
	return fmt.Sprintf("%s: %q (%s)", fi.how, t.doc.Text[e.Start:e.End], e.Pattern)
}

// Default gives the date of an act that nothing times: for the story's news
// from the day its opening tells, or from the day told before in the same
// paragraph, to the day it was filed; for background none, but where it is told
// as the next of a tale, the day of the sentence before.
func (t *Times) Default(sent, pred int, lead bool) *event.Date {
	if !t.filed.Known() || sent < 0 || sent >= len(t.trees) || t.mightBe(sent, pred) {
		return nil
	}
	if !lead {
		if d := t.toldBefore(sent); d.known() && d.unit == Day && t.tells(sent, pred) {
			return &event.Date{From: d.from.String(), To: d.to.String()}
		}
		return nil
	}
	from := t.filed
	if t.news.known() {
		from = t.news.from
	}
	if d := t.toldBefore(sent); d.known() && d.unit == Day && d.from < from && t.filed-d.from <= maxNews {
		from = d.from
	}
	return &event.Date{From: from.String(), To: t.filed.String()}
}

// tells tells whether an act is told as the next of a tale: in the simple past,
// in a sentence without a time of its own.
func (t *Times) tells(sent, pred int) bool {
	tr := t.tree(sent)
	if pred < 0 || pred >= len(tr.Tokens) || t.f.perfect(tr, pred) || len(t.bySent[sent]) > 0 {
		return false
	}
	for range 3 {
		if pred < 0 || tr.verbal(pred) {
			break
		}
		pred = tr.head(pred)
	}
	if pred < 0 || t.f.perfect(tr, pred) {
		return false
	}
	dir, sure := t.f.tense(tr, pred)
	return sure && dir < 0 && tr.finite(pred)
}

// toldBefore gives what times the nearest of the sentences before, in the same
// paragraph.
func (t *Times) toldBefore(sent int) span {
	for i := sent - 1; i >= 0 && i >= sent-3 && t.doc.Sentences[i].Para == t.doc.Sentences[sent].Para; i-- {
		if len(t.bySent[i]) == 0 {
			continue
		}
		tr := t.tree(i)
		for k := range tr.Tokens {
			if tr.head(k) >= 0 {
				continue
			}
			if fi, ok := t.own(tr, i, k); ok && fi.span.to <= t.filed {
				return fi.span
			}
		}
	}
	return span{}
}

// mightBe tells whether an act is only thought of: "charges may be laid".
func (t *Times) mightBe(sent, pred int) bool {
	tr := t.tree(sent)
	for i := 0; i < 2 && pred >= 0 && pred < len(tr.Tokens); i++ {
		for _, k := range tr.kids[pred] {
			if tr.rel(k) == "aux" && t.f.signs.lemmas[lower(tr.Tokens[k].Form)]&might != 0 {
				return true
			}
		}
		if tr.verbal(pred) {
			return false
		}
		pred = tr.head(pred)
	}
	return false
}

// maxLead is how many days ago news may have happened.
const maxLead = 45

// maxNews is how many days old a story's news may be.
const maxNews = 7

// find looks for what times token pred: its own expressions, those of another
// act it is counted from, and those of the clauses round it.
func (t *Times) find(sent, pred, depth int) (finding, bool) {
	if sent < 0 || sent >= len(t.trees) || depth > 6 {
		return finding{}, false
	}
	tr := t.tree(sent)
	if pred < 0 || pred >= len(tr.Tokens) {
		return finding{}, false
	}
	if len(t.bySent[sent]) == 0 {
		return t.lately(tr, pred)
	}
	if fi, ok := t.own(tr, sent, pred); ok && !t.tooLate(tr, pred, fi) {
		return fi, true
	}
	if fi, ok := t.linked(tr, sent, pred, depth); ok {
		return fi, true
	}
	if fi, ok := t.clauses(tr, sent, pred); ok {
		return fi, ok
	}
	if fi, ok := t.inherited(tr, sent, pred, depth); ok || depth > 0 {
		return fi, ok
	}
	return t.lately(tr, pred)
}

// fewWeeks is how long ago, in days, what is called recent was at most.
const fewWeeks = 20

// lately finds the date of an act done at an event that is called recent:
// "adopted during the recent summit", "the recent talks at which they agreed".
func (t *Times) lately(tr *tree, pred int) (finding, bool) {
	if !t.filed.Known() || !tr.verbal(pred) {
		return finding{}, false
	}
	at := func(noun int) bool {
		for range 2 {
			if !t.f.signs.has(&tr.Tokens[noun], act) && tr.rel(noun) != "appos" {
				return false
			}
			for _, k := range tr.kids[noun] {
				if tr.rel(k) == "amod" && t.f.signs.has(&tr.Tokens[k], recent) {
					return true
				}
			}
			if tr.rel(noun) != "appos" || tr.head(noun) < 0 {
				return false
			}
			noun = tr.head(noun)
		}
		return false
	}
	found := false
	for _, k := range tr.kids[pred] {
		found = found || t.during(tr, k) && at(k)
	}
	if h := tr.head(pred); !found && h >= 0 && tr.Tokens[pred].Rel == "acl:relcl" {
		for _, k := range tr.kids[pred] {
			// "at which", "in which"
			found = found || t.during(tr, k) && tr.Tokens[k].XPOS == "WDT" && at(h)
		}
	}
	if !found {
		return finding{}, false
	}
	return finding{rangeSpan(t.filed-fewWeeks, t.filed-1), -1, "told as recent", 85}, true
}

// tooLate tells whether a date lies ahead of a verb that tells what happened:
// the tree hung the expression on the wrong word.
func (t *Times) tooLate(tr *tree, pred int, fi finding) bool {
	if fi.span.from <= t.filed || !tr.verbal(pred) {
		return false
	}
	dir, sure := t.f.tense(tr, pred)
	return sure && dir < 0
}

func (t *Times) tree(sent int) *tree {
	if t.trees[sent] == nil {
		t.trees[sent] = newTree(&t.doc.Sentences[sent])
	}
	return t.trees[sent]
}

// own picks the nearest expression that hangs on pred.
func (t *Times) own(tr *tree, sent, pred int) (finding, bool) {
	best, bestCost := -1, 1<<30
	for _, i := range t.bySent[sent] {
		e := &t.exprs[i]
		if !t.dates(e) {
			continue
		}
		cost, ok := t.cost(tr, e, pred)
		if ok && cost < bestCost {
			best, bestCost = i, cost
		}
	}
	if best < 0 {
		return finding{}, false
	}
	best = t.finer(tr, sent, best)
	if t.exprs[best].Value == presentRef {
		return finding{t.exprs[best].span, best, "told as present", 80}, true
	}
	return finding{t.exprs[best].span, best, "timed by", 0}, true
}

// finer gives the expression that says more narrowly what i does and stands
// beside it: "a few days later, on July 2".
func (t *Times) finer(tr *tree, sent, i int) int {
	a := &t.exprs[i]
	for _, k := range t.bySent[sent] {
		b := &t.exprs[k]
		if k == i || !t.dates(b) || b.possessive || b.First > a.Last+3 || a.First > b.Last+3 {
			continue
		}
		inside := b.From >= a.From && b.To <= a.To && b.To-b.From < a.To-a.From
		counted := a.node.row.meaning.name == "told" && b.span.unit == Day && b.node.row.meaning.name == "date"
		if (inside || counted) && !b.premodifies(tr, tr.governor(b)) {
			return k
		}
	}
	return i
}

// dates tells whether an expression can date an act by itself.
func (t *Times) dates(e *Expr) bool {
	if !e.span.known() || e.span.link != 0 {
		return false
	}
	if e.Value == presentRef && e.Direction > 0 && t.willBe(e) {
		return false // "will now join"
	}
	switch e.signal {
	case before:
		return e.Direction > 0
	case until:
		return false // says only when it ended
	}
	return true
}

// willBe tells whether an expression stands with "will".
func (t *Times) willBe(e *Expr) bool {
	tr := t.trees[e.Sent]
	g := tr.governor(e)
	if g < 0 {
		return false
	}
	for _, k := range tr.kids[g] {
		if tr.rel(k) == "aux" && t.f.signs.lemmas[lower(tr.Tokens[k].Form)]&ahead != 0 {
			return true
		}
	}
	return false
}

// cost tells how far an expression is from the act at pred, if it times it at
// all. It climbs from the expression, through the nouns it is told of, up to
// the first clause.
func (t *Times) cost(tr *tree, e *Expr, pred int) (int, bool) {
	if pred >= e.First && pred <= e.Last || e.argument(tr) {
		return 0, false
	}
	h, cost := tr.governor(e), 0
	if h >= 0 && e.To.Known() && e.To < t.filed && t.f.infinitive(tr, h) && t.f.aheadOf(tr, h) {
		h = tr.head(h) // "offered to resign last night" was last night
	}
	at := e.head
	for range 8 {
		if h < 0 {
			return 0, false
		}
		cost += 10
		if t.f.signs.has(&tr.Tokens[h], effect) && h != pred {
			return 0, false // when it takes effect is not when it was done
		}
		if h == pred {
			return cost + min(abs(e.First-pred), 40)/8, true
		}
		if tr.clausal(h) || tr.rel(at) == "acl" || tr.rel(at) == "appos" {
			return 0, false
		}
		if at == e.head && (e.premodifies(tr, h) && !t.during(tr, h) || e.ofNoun && e.First > h) {
			return 0, false
		}
		switch t.f.signs.before(tr.Sentence, tr.opens(h)) {
		case before, until, after, since:
			return 0, false // "in the run-up to the vote on 12 May" was before
		}
		if t.f.signs.has(&tr.Tokens[h], act) && !t.carries(tr, h) {
			if e.span.unit != Day && e.marked {
				return 0, false
			}
			cost += 50
		}
		at, h = h, tr.head(h)
	}
	return 0, false
}

// carries tells whether the verb above an act's noun has the time of that act:
// "held talks on Monday", "the attack in May killed nine".
func (t *Times) carries(tr *tree, noun int) bool {
	h := tr.head(noun)
	if h < 0 {
		return false
	}
	switch tr.rel(noun) {
	case "obj":
		return t.f.signs.has(&tr.Tokens[h], light)
	case "nsubj":
		return t.f.signs.has(&tr.Tokens[h], happen)
	case "obl", "nmod":
		return t.during(tr, noun)
	}
	return false
}

// during tells whether a noun is told as the time or place of an act: "at
// Monday's summit", "in the 2008 war".
func (t *Times) during(tr *tree, noun int) bool {
	if r := tr.rel(noun); r != "obl" && r != "nmod" {
		return false
	}
	for _, k := range tr.kids[noun] {
		if tr.rel(k) == "case" && k < noun && t.f.signs.lemmas[lower(tr.Tokens[k].Form)]&inside != 0 {
			return true
		}
	}
	return false
}

// aheadOf tells whether token i hangs on a word whose infinitive lies ahead.
func (f *Finder) aheadOf(t *tree, i int) bool {
	h := t.head(i)
	return h >= 0 && f.signs.has(&t.Tokens[h], future)
}

// argument tells whether an expression is what is spoken of, not when: "named
// December 6 as the date".
func (e *Expr) argument(t *tree) bool {
	switch t.rel(e.head) {
	case "obj", "nsubj", "iobj", "xcomp":
		switch e.node.row.meaning.name {
		case "weekday", "unit", "told", "part", "earlier", "later", "weekend", "link":
			return false
		}
		return !e.marked
	}
	return false
}

// premodifies tells whether an expression stands bare before the noun h it
// belongs to: "the 1994 genocide", "Tuesday's bombing" time only that noun.
func (e *Expr) premodifies(tr *tree, h int) bool {
	if e.Last > h {
		return false
	}
	return tr.Tokens[e.head].Rel == "nmod:poss" || e.possessive || !e.marked
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// A Ref names a token of a story: the trigger of one mention of an act.
type Ref struct{ Sent, Token int }

// Act gives the date of an act that a story mentions in several places, with
// its status and whether it is the story's news, and how it came to it. What
// has happened is not dated ahead; what is only thought of has no date but one
// it is told.
func (t *Times) Act(mentions []Ref, lead bool, status string) (*event.Date, string) {
	best := finding{rank: maxRank}
	var at Ref
	for _, m := range mentions {
		fi, ok := t.find(m.Sent, m.Token, 0)
		if lead && t.filed-fi.span.to > maxLead {
			continue // news is not so old: the date is of something else
		}
		if !ok || fi.rank >= best.rank || status == event.Actual && fi.span.from > t.filed {
			continue
		}
		best, at = fi, m
	}
	if best.rank < maxRank {
		if status == event.Future {
			t.ahead(&best)
		}
		d, _, _ := t.date(best)
		return &d, t.Why(at.Sent, at.Token)
	}
	if len(mentions) == 0 || status == event.Hypothetical {
		return nil, "not dated"
	}
	d := t.Default(mentions[0].Sent, mentions[0].Token, lead)
	if d == nil {
		return nil, "background, not dated"
	}
	return d, "the story's day"
}
