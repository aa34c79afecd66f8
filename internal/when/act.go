package when

import (
	"fmt"

	"dateline/internal/event"
)

// A finding is the date of one act and how it was found.
type finding struct {
	span span
	expr int // index of the expression, -1 for none
	how  string
}

// Of gives the date of the act whose trigger is token pred of a sentence, and
// the expression it was read from; false if nothing in the sentence times it.
func (t *Times) Of(sent, pred int) (event.Date, *Expr, bool) {
	fi, ok := t.find(sent, pred, 0)
	if !ok {
		return event.Date{}, nil, false
	}
	d := event.Date{From: fi.span.from.String(), To: fi.span.to.String()}
	if fi.expr < 0 {
		return d, nil, true
	}
	e := &t.exprs[fi.expr]
	d.Text = t.doc.Text[e.Start:e.End]
	return d, e, true
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
// from the day its opening tells to the day it was filed, for background none.
func (t *Times) Default(sent, pred int, lead bool) *event.Date {
	if !lead || !t.filed.Known() {
		return nil
	}
	from := t.filed
	if t.news.known() && t.news.to <= t.filed && t.filed-t.news.from <= maxNews {
		from = t.news.from
	}
	return &event.Date{From: from.String(), To: t.filed.String()}
}

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
		return finding{}, false
	}
	if fi, ok := t.own(tr, sent, pred); ok {
		return fi, true
	}
	if fi, ok := t.linked(tr, sent, pred, depth); ok {
		return fi, true
	}
	return t.inherited(tr, sent, pred, depth)
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
	return finding{t.exprs[best].span, best, "timed by"}, true
}

// dates tells whether an expression can date an act by itself.
func (t *Times) dates(e *Expr) bool {
	if !e.span.known() || e.span.link != 0 {
		return false
	}
	return e.signal != before || e.Direction > 0
}

// cost tells how far an expression is from the act at pred, if it times it at
// all. It climbs from the expression: through the nouns it is told of up to
// the first clause.
func (t *Times) cost(tr *tree, e *Expr, pred int) (int, bool) {
	at, cost := e.head, 0
	if pred >= e.First && pred <= e.Last {
		return 0, false
	}
	for range 8 {
		h := tr.head(at)
		if h < 0 {
			return 0, false
		}
		cost += 10
		if h == pred {
			return cost + (e.First-pred)*(e.First-pred)/64, true
		}
		if tr.clausal(h) {
			return 0, false
		}
		switch tr.rel(at) {
		case "compound", "amod", "nummod", "det":
			return 0, false // "the 1994 genocide" times only the genocide
		case "nmod":
			if tr.Tokens[at].Rel == "nmod:poss" {
				return 0, false
			}
		case "acl", "appos":
			return 0, false
		}
		at = h
	}
	return 0, false
}

// A Ref names a token of a story: the trigger of one mention of an act.
type Ref struct{ Sent, Token int }

// Act gives the date of an act that a story mentions in several places, from
// the mention that is timed best, and how it came to it.
func (t *Times) Act(mentions []Ref, lead bool) (*event.Date, string) {
	for _, m := range mentions {
		if d, _, ok := t.Of(m.Sent, m.Token); ok {
			return &d, t.Why(m.Sent, m.Token)
		}
	}
	if len(mentions) == 0 {
		return nil, "no mention"
	}
	return t.Default(mentions[0].Sent, mentions[0].Token, lead), "default"
}
