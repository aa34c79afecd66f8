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

// clauses finds the date of an act from a clause that hangs on it: "when
// Putin came in November, his host announced ...", and from a later conjunct:
// "pledged a truce, and envoys flew in the same day".
func (t *Times) clauses(tr *tree, sent, pred int) (finding, bool) {
	for _, k := range tr.kids[pred] {
		switch tr.rel(k) {
		case "advcl":
			fi, ok := t.own(tr, sent, k)
			if !ok {
				continue
			}
			switch {
			case tr.marked(t.f, k, while):
			case tr.marked(t.f, k, from):
				fi.span = rangeSpan(fi.span.from, max(fi.span.to, t.filed))
			case tr.marked(t.f, k, later):
				if fi.span.to > t.filed {
					continue
				}
				fi.span = rangeSpan(fi.span.from, t.filed)
			default:
				continue
			}
			fi.how, fi.rank = "clause", 50
			return fi, true
		case "conj":
			if fi, ok := t.own(tr, sent, k); ok && fi.span.unit == Day && tr.verbal(k) && tr.verbal(pred) && !tr.subject(k) {
				fi.how, fi.rank = "later conjunct", 60
				return fi, true
			}
		}
	}
	return finding{}, false
}

// subject tells whether a clause has a subject of its own.
func (t *tree) subject(clause int) bool {
	for _, k := range t.kids[clause] {
		if t.rel(k) == "nsubj" {
			return true
		}
	}
	return false
}

// marked tells whether a clause is joined by a word of a trait.
func (t *tree) marked(f *Finder, clause int, tr trait) bool {
	for _, k := range t.kids[clause] {
		r := t.rel(k)
		if (r == "mark" || r == "advmod" || r == "case") && k < clause && f.signs.lemmas[lower(t.Tokens[k].Form)]&tr != 0 {
			return true
		}
	}
	return false
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
