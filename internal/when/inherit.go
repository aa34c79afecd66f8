package when

import "dateline/internal/day"

// linked finds the date of an act that is told by its distance from another:
// "imposed sanctions on Tuesday, one day after Trump returned ...".
func (t *Times) linked(tr *tree, sent, pred, depth int) (finding, bool) {
	for _, i := range t.bySent[sent] {
		e := &t.exprs[i]
		if e.span.link == 0 {
			continue
		}
		sub, main := t.linkEnds(tr, e)
		if sub < 0 || main < 0 {
			continue
		}
		other, backward := main, e.span.link > 0
		switch {
		case pred == sub:
		case pred == main:
			other, backward = sub, !backward
		default:
			continue
		}
		base, ok := t.own(tr, sent, other)
		if !ok {
			if pred == main {
				continue // the day of the first act is not told either
			}
			base.span = oneDaySpan(t.filed)
			if t.news.known() {
				base.span = t.news
			}
		}
		s := base.span.shifted(e.span.length, e.span.lengthOf, backward)
		if s.known() {
			return finding{s, i, "counted from another act", 1}, true
		}
	}
	return finding{}, false
}

// linkEnds gives the two acts that a link joins: the one after "after", and
// the one the link hangs on.
func (t *Times) linkEnds(tr *tree, e *Expr) (sub, main int) {
	sub = tr.head(e.Last)
	if sub <= e.Last {
		sub = tr.head(e.head)
	}
	if sub <= e.Last {
		return -1, -1
	}
	if h := tr.head(sub); !tr.clausal(sub) && h > sub && tr.verbal(h) {
		sub = h // the tree hung "after" on the subject
	}
	main = tr.head(e.head)
	if main < 0 || main >= e.First {
		main = tr.head(sub)
	}
	return sub, tr.clauseAbove(main)
}

// nearby falls back on the expression of the sentence that lies nearest in the
// tree, when no clause round the act is timed: the tree may have hung it on the
// wrong word.
func (t *Times) nearby(tr *tree, sent, pred int) (finding, bool) {
	best, bestCost := -1, 8
	for _, i := range t.bySent[sent] {
		e := &t.exprs[i]
		if !t.dates(e) || e.argument(tr) || pred >= e.First && pred <= e.Last {
			continue
		}
		g := tr.governor(e)
		if g < 0 || e.premodifies(tr, g) && g != pred || tr.below(g, pred) {
			continue
		}
		if c := tr.distance(g, pred); c < bestCost {
			best, bestCost = i, c
		}
	}
	if best < 0 {
		return finding{}, false
	}
	return finding{t.exprs[best].span, best, "nearby", 100}, true
}

// inherited finds the date of an act through the clause it belongs to.
func (t *Times) inherited(tr *tree, sent, pred, depth int) (finding, bool) {
	h := tr.head(pred)
	if h < 0 {
		return finding{}, false
	}
	from := func(how string) (finding, bool) {
		fi, ok := t.find(sent, h, depth+1)
		fi.how = how
		fi.rank += 10
		return fi, ok
	}
	gov := &tr.Tokens[h]
	switch r := tr.rel(pred); r {
	case "conj":
		return from("conj")
	case "xcomp":
		if t.f.signs.has(gov, future) {
			return from("xcomp-future")
		}
		return from("xcomp")
	case "ccomp":
		return from("ccomp")
	case "advcl":
		return from("advcl")
	case "acl":
		return from("acl")
	case "parataxis":
		return from("parataxis")
	case "obj":
		if t.f.signs.has(gov, light) {
			return from("obj-light")
		}
		return from("obj")
	case "nsubj":
		if t.f.signs.has(gov, happen) {
			return from("nsubj-happen")
		}
		return from("nsubj")
	case "obl", "nmod", "compound", "appos", "amod":
		return from(r)
	}
	return from("other")
}

// findNews reads the day of the story's news from its opening: the first day
// told as past or present in the first two sentences of the body.
func (t *Times) findNews() {
	seen := 0
	for i := range t.doc.Sentences {
		if t.doc.Sentences[i].Headline {
			continue
		}
		if seen++; seen > 2 {
			return
		}
		for _, k := range t.bySent[i] {
			e := &t.exprs[k]
			if e.span.known() && e.Direction <= 0 && e.To-e.From <= 1 && e.To <= t.filed && t.filed-e.From <= day.Day(maxNews) {
				t.news = e.span
				return
			}
		}
	}
}
