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
		switch {
		case ok:
		case pred == main && !tr.clausal(sub) && e.base.known():
			base.span = e.base // "two days after that one"
		case pred == main:
			continue // the day of the first act is not told either
		case t.news.known():
			base.span = t.news
		default:
			base.span = oneDaySpan(t.filed)
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
	if next := e.Last + 1; next >= len(tr.Tokens) || tr.Tokens[next].UPOS == "PUNCT" {
		return -1, -1 // "The evening before, ministers ..."
	}
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

// clauses finds the date of an act from what hangs on it: "when Putin came in
// November, his host announced ...", "a warrant issued in 2005", "in an
// interview published on Friday he promised ...".
func (t *Times) clauses(tr *tree, sent, pred int) (finding, bool) {
	best := finding{rank: maxRank}
	offer := func(fi finding, rank int, how string) {
		if rank < best.rank {
			best = finding{fi.span, fi.expr, how, rank}
		}
	}
	verb := tr.verbal(pred)
	for _, k := range tr.kids[pred] {
		fi, ok := t.own(tr, sent, k)
		switch tr.rel(k) {
		case "advcl":
			if !ok {
				if k := tr.child(k, "obj"); k >= 0 {
					fi, ok = t.own(tr, sent, k) // "after winning last October's election"
				}
			}
			if ok {
				t.joined(tr, k, fi, offer)
			}
		case "obl", "nmod":
			if a := tr.child(k, "acl"); !ok && a >= 0 {
				fi, ok = t.own(tr, sent, a)
			}
			switch {
			case !ok || !verb || tr.rel(k) == "nmod":
			case t.during(tr, k):
				offer(fi, 40, "timed by what it was part of")
			case tr.marked(t.f, k, later):
				t.joined(tr, k, fi, offer)
			}
		case "acl":
			if ok && !verb {
				offer(fi, 30, "timed by its clause")
			}
		case "xcomp", "ccomp":
			switch {
			case !ok || tr.finite(k):
			case fi.span.to <= t.filed:
				offer(fi, 70, "timed by its complement")
			case t.f.signs.has(&tr.Tokens[pred], future) && tr.passive(pred):
				offer(fi, 20, "timed by what is to come") // "is scheduled to meet on Friday"
			}
		case "conj":
			if ok && (fi.span.unit == Day || fi.span.open) && verb && tr.verbal(k) && !tr.subject(k) {
				offer(fi, 60, "timed with the next act")
			}
		}
	}
	return best, best.rank < maxRank
}

// joined offers the date that a clause, or a noun of an act, gives to the act
// it is joined to: the same for "when", from then on for "since" and "after".
func (t *Times) joined(tr *tree, k int, fi finding, offer func(finding, int, string)) {
	switch {
	case tr.marked(t.f, k, while):
	case tr.marked(t.f, k, from):
		fi.span = rangeSpan(fi.span.from, max(fi.span.to, t.filed))
	case tr.marked(t.f, k, later) && fi.span.to <= t.filed:
		fi.span = rangeSpan(fi.span.from, t.filed)
	default:
		return
	}
	offer(fi, 50, "timed by the clause joined to it")
}

// child gives the first dependent of token i in a relation, -1 for none.
func (t *tree) child(i int, rel string) int {
	for _, k := range t.kids[i] {
		if t.rel(k) == rel {
			return k
		}
	}
	return -1
}

// finite tells whether a clause has a tense of its own.
func (t *tree) finite(i int) bool {
	fin := func(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }
	if fin(t.Tokens[i].XPOS) {
		return true
	}
	for _, k := range t.kids[i] {
		if r := t.rel(k); (r == "aux" || r == "cop") && fin(t.Tokens[k].XPOS) {
			return true
		}
	}
	return false
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
		if ok && fi.expr >= 0 && t.exprs[fi.expr].Value == presentRef {
			return finding{}, false // "now" is said of one act only
		}
		fi.how = how
		fi.rank += 10
		return fi, ok
	}
	gov := &tr.Tokens[h]
	if !tr.verbal(pred) && t.f.signs.has(gov, future) {
		// "summoned them to a session next Monday"
		if fi, ok := t.own(tr, sent, h); ok && fi.span.from > t.filed {
			fi.how, fi.rank = "planned for", 10
			return fi, true
		}
	}
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
