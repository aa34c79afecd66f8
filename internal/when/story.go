package when

import (
	"strings"

	"dateline/internal/day"
	"dateline/internal/lang"
	"dateline/internal/story"
)

// Times is the time expressions of one story, and what they time.
type Times struct {
	f      *Finder
	doc    *lang.Doc
	filed  day.Day
	exprs  []Expr
	bySent [][]int // the expressions of each sentence
	trees  []*tree
	toldIn int  // the sentence that told a date last
	news   span // the day of the story's news: what its opening tells
}

// Exprs gives the story's time expressions in order.
func (t *Times) Exprs() []Expr { return t.exprs }

// Story finds the time expressions of a story.
func (f *Finder) Story(st *story.Story, doc *lang.Doc) *Times {
	t := &Times{f: f, doc: doc, filed: st.Filed()}
	t.trees = make([]*tree, len(doc.Sentences))
	t.bySent = make([][]int, len(doc.Sentences))
	if !inCalendar(t.filed) {
		t.filed = 0
	}
	var (
		buf  []atom
		m    = matcher{g: f.g, c: &f.corner}
		told []span
	)
	q, quoted := quoting{}, []bool(nil)
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		quoted = q.inside(quoted, s)
		buf = f.atoms(buf, s)
		m.reset(buf)
		for _, n := range m.all() {
			if n.row.meaning.name == "none" {
				continue
			}
			e := Expr{Sent: i, First: buf[n.first].token, Last: buf[n.last].token, Pattern: n.row.line, node: n}
			e.quoted = quoted[e.First]
			e.Start, e.End = s.Tokens[e.First].Start, s.Tokens[e.Last].End
			if t.trees[i] == nil {
				t.trees[i] = newTree(s)
			}
			told = t.resolve(&e, told)
			if e.Kind == none {
				continue
			}
			t.bySent[i] = append(t.bySent[i], len(t.exprs))
			t.exprs = append(t.exprs, e)
		}
	}
	t.findNews()
	return t
}

func (m *matcher) reset(atoms []atom) {
	m.atoms = atoms
	if cap(m.memo) < len(atoms) {
		m.memo = make([]memo, len(atoms))
	}
	m.memo = m.memo[:len(atoms)]
	clear(m.memo)
	m.steps = 2000 + 200*len(atoms)
}

// maxTold is how many of the dates told before are kept.
const maxTold = 16

// resolve reckons e, and gives the dates told up to and with it.
func (t *Times) resolve(e *Expr, told []span) []span {
	tr := t.trees[e.Sent]
	e.head = tr.top(e.First, e.Last)
	e.signal = t.f.signs.before(tr.Sentence, e.First)
	tr.setting(e)
	if e.First > 0 {
		e.ofNoun = t.f.signs.lemmas[lower(tr.Tokens[e.First-1].Form)]&of != 0
	}
	e.Direction = t.directionOf(tr, e)
	s := t.reckon(e, told)
	if s.kind == none || s.kind == "" && !s.known() && !s.vague {
		e.Kind = none
		return told
	}
	if s.kind == "" {
		s.kind = Date
	}
	if s.link != 0 {
		r := reckoner{filed: t.filed, dir: e.Direction, told: told}
		e.base = r.toldOrFiled(s.lengthOf)
		if sub, _ := t.linkEnds(tr, e); sub < 0 {
			// No act to count from: "The year before, the army ..."
			s = e.base.shifted(s.length, s.lengthOf, s.link < 0)
			s.kind = Date
		}
	}
	base := s
	s = t.signalled(e, s)
	e.span = s
	e.Kind, e.Value, e.Mod, e.Vague = s.kind, s.value, s.mod, s.vague
	if strings.Contains(e.Value, "T") && e.Kind == Date && !strings.HasSuffix(e.Value, "_REF") {
		e.Kind = TimeOfDay
	}
	if s.known() {
		e.From, e.To = s.from, s.to
		if !base.open && s.link == 0 && (len(told) == 0 || !aside(tr, e)) {
			if len(told) >= maxTold {
				told = told[1:]
			}
			told = append(told[:len(told):len(told)], base)
			t.toldIn = e.Sent
		}
	}
	return told
}

// lasting gives the days of a length that reaches to now: "has ruled for ten
// years", "had threatened for weeks".
func (t *Times) lasting(e *Expr, s span) span {
	tr := t.trees[e.Sent]
	g := tr.governor(e)
	if g < 0 || !tr.verbal(g) || e.Direction >= 0 || !t.f.perfect(tr, g) {
		return s
	}
	n := s.length
	if n.lo == 0 {
		n = some(s.lengthOf)
	}
	if out := rangeSpan(moved(t.filed, -n.hi, s.lengthOf), t.filed); out.known() && (e.signal == forward || n.lo == n.hi) && e.signal != after {
		out.open, out.kind, out.value = true, Duration, s.value
		return out
	}
	return s
}

// reckon gives what e comes to. In a story without a day, what depends on the
// day stays vague: two days that agree on nothing are tried in its place.
func (t *Times) reckon(e *Expr, told []span) span {
	at := func(filed day.Day) span {
		r := reckoner{filed: filed, ref: filed, dir: e.Direction, feasts: t.f.feasts, told: told}
		if len(told) > 0 && e.Sent-t.toldIn <= 1 {
			r.recent = told[len(told)-1]
		}
		return r.node(e.node)
	}
	switch {
	case !t.filed.Known():
	case e.quoted:
		return at(t.spokenOn(told))
	default:
		return at(t.filed)
	}
	s := at(day.Of(1984, 2, 29))
	if o := at(day.Of(2011, 9, 14)); o.from != s.from || o.to != s.to {
		return span{kind: s.kind, vague: true}
	}
	return s
}

// directionOf tells whether an expression lies ahead, from the clause it is in
// and the words before it.
func (t *Times) directionOf(tr *tree, e *Expr) int {
	g := tr.governor(e)
	if g < 0 {
		return 0
	}
	f := t.f
	if e.signal == since {
		return -1
	}
	if e.signal == forward && (!tr.clausal(g) || f.signs.has(&tr.Tokens[g], future)) {
		return 1
	}
	switch tr.rel(e.head) {
	case "nmod", "compound", "amod", "nummod", "det":
		if !tr.clausal(g) {
			sig := e.signal
			if sig == plain {
				sig = f.signs.before(tr.Sentence, min(e.First, tr.opens(g)))
			}
			switch sig {
			case before, until:
				if n := e.node.row.meaning.name; n == "date" || n == "month" || n == "feast" {
					return 0 // the nearest one
				}
				return 1
			case after, since:
				return -1
			}
		}
	}
	return f.direction(tr, g)
}

// aside tells whether an expression dates only something mentioned by the way:
// "Monday's resolution", "the accord they signed in May". What follows is not
// counted from it.
func aside(tr *tree, e *Expr) bool {
	if e.span.unit != Day {
		return false
	}
	g := tr.governor(e)
	if g < 0 {
		return false
	}
	return e.premodifies(tr, g) && !tr.clausal(g) || tr.rel(g) == "acl"
}

// signalled applies what stands before the expression.
func (t *Times) signalled(e *Expr, s span) span {
	if s.kind == Duration && s.link == 0 && t.filed.Known() {
		return t.lasting(e, s)
	}
	if s.kind == Set || !s.known() || !t.filed.Known() {
		return s
	}
	switch e.signal {
	case since:
		if s.from <= t.filed && !s.open && e.Direction <= 0 {
			out := rangeSpan(s.from, t.filed)
			out.open, out.kind = true, s.kind
			return out
		}
	}
	return s
}

func lower(s string) string { return strings.ToLower(s) }
