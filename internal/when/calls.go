package when

// The calls that meanings are written in (patterns.tsv), but for those that
// reckon from the story's day or from what was told, which are in deictic.go.
//
//	date(YEAR,MONTH,DOM), date(DAY), month(YEAR,MONTH[,LAST|NEXT]), year(YEAR),
//	decade(YEAR), century(N), quarter(PERIOD|YEAR,N), half(PERIOD,N),
//	season(YEAR,CODE[,LAST|NEXT]), fiscal(YEAR), feast(FEAST,YEAR[,LAST|NEXT])
//	                a day, month, ...; year 0 is not told: the tense of the act decides;
//	                +0, -1, +1 count from the story's year
//	weekday(N[,LAST|NEXT|WEEK])
//	join(A,B)       from A to B
//	part(DAY,CODE)  a part of the day or a clock time; dayedge(DAY,N) early or late that day
//	third(SPAN,N)   early, mid or late; edge(SPAN,N) the start, middle or end
//	nth(N,UNIT,SPAN), nths(N,COUNT,UNIT,SPAN), nthday(N,WEEKDAY,SPAN)
//	weekof(DAY), weekendof(DAY)
//	shift(COUNT,UNIT,SPAN[,BACK])  that much after (before) SPAN
//	beside(N,UNIT,SPAN)  the unit N on from the one SPAN lies in
//	span(COUNT,UNIT,SPAN)  that much up to the end of SPAN
//	ofyear(SPAN,N)  SPAN in the year N from ours
//	dur(COUNT,UNIT) a length; link(COUNT,UNIT[,BACK]) a distance from another act
//	set(UNIT), clock(TIME), vague(PAST|FUTURE), now(), none()

import (
	"fmt"
	"strings"

	"dateline/internal/day"
)

// calls gives every call by name.
func calls() map[string]op {
	is := func(k kind) func([]value) kind { return func([]value) kind { return k } }
	byUnit := func(i int) func([]value) kind {
		return func(a []value) kind {
			if i < len(a) && (a[i].s == string(Day) || a[i].s == string(Night)) {
				return oneDay
			}
			return period
		}
	}
	return map[string]op{
		"date":        {callDate, is(oneDay), 1},
		"month":       {callMonth, is(period), 2},
		"year":        {callYear, is(period), 1},
		"decade":      {callDecade, is(period), 1},
		"century":     {callCentury, is(period), 1},
		"quarter":     {callQuarter, is(period), 2},
		"half":        {callHalf, is(period), 2},
		"season":      {callSeason, is(period), 2},
		"fiscal":      {callFiscal, is(period), 1},
		"feast":       {callFeast, is(oneDay), 2},
		"weekday":     {callWeekday, is(oneDay), 1},
		"join":        {nil, is(period), 2},
		"part":        {callPart, is(oneDay), 2},
		"dayedge":     {callDayEdge, is(oneDay), 2},
		"third":       {callThird, is(period), 2},
		"edge":        {callEdge, is(period), 2},
		"nth":         {callNth, byUnit(1), 3},
		"nths":        {callNths, is(period), 4},
		"nthday":      {callNthDay, is(oneDay), 3},
		"weekof":      {callWeekOf, is(period), 1},
		"weekendof":   {callWeekendOf, is(period), 1},
		"shift":       {callShift, byUnit(1), 3},
		"beside":      {callBeside, byUnit(1), 3},
		"span":        {callSpan, is(period), 3},
		"ofyear":      {callOfYear, nil, 2},
		"dur":         {callDuration, is(undated), 2},
		"link":        {callLink, is(undated), 2},
		"set":         {callSet, is(undated), 1},
		"clock":       {callClock, is(undated), 1},
		"vague":       {callVague, is(undated), 1},
		"now":         {callNow, is(present), 0},
		"none":        {callNone, is(undated), 0},
		"unit":        {callUnit, byUnit(1), 2},
		"here":        {callHere, byUnit(0), 1},
		"weekend":     {callWeekend, is(period), 0},
		"overnight":   {callOvernight, is(period), 0},
		"ago":         {callAgo, byUnit(1), 2},
		"agoday":      {callAgoDay, is(oneDay), 2},
		"agohalf":     {callAgoHalf, is(period), 2},
		"agoweekday":  {callAgoWeekday, is(oneDay), 3},
		"hence":       {callHence, byUnit(1), 2},
		"in":          {callIn, byUnit(1), 2},
		"within":      {callWithin, is(period), 2},
		"withinsome":  {callWithinSome, is(period), 1},
		"past":        {callPast, is(period), 2},
		"coming":      {callComing, is(period), 2},
		"soon":        {callSoon, is(period), 1},
		"since":       {callSince, is(period), 1},
		"earlier":     {callEarlier, is(period), 1},
		"later":       {callLater, is(period), 1},
		"told":        {callTold, byUnit(1), 2},
		"toldvague":   {callToldVague, byUnit(0), 1},
		"toldspan":    {callToldSpan, is(period), 2},
		"toldweekday": {callToldWeekday, is(oneDay), 2},
		"toldmonth":   {callToldMonth, is(period), 2},
		"tellmonth":   {callTellMonth, is(period), 1},
		"tellseason":  {callTellSeason, is(period), 1},
		"then":        {callThen, is(period), 0},
		"same":        {callSame, byUnit(0), 1},
	}
}

// The constants of meanings.
const (
	last = "LAST"
	next = "NEXT"
	back = "BACK"
)

func constant(a []value, i int) string {
	if i < len(a) {
		return a[i].s
	}
	return ""
}

func spanArg(a []value, i int) (span, bool) {
	if i < len(a) && a[i].span != nil {
		return *a[i].span, a[i].span.known()
	}
	return span{}, false
}

func (a value) count() count { return count{a.lo, max(a.lo, a.hi)} }

// yearTold gives the year of an argument, false where none was told.
func (r *reckoner) yearTold(v value) (int, bool) {
	switch {
	case v.signed:
		return r.filed.Year() + v.lo, true
	case !v.given || v.lo == 0 && !v.short:
		return 0, false
	case v.short:
		now := r.filed.Year()
		y := now - now%100 + v.lo
		if y > now+5 {
			y -= 100
		}
		return y, true
	}
	return v.lo, v.lo >= firstYear && v.lo <= lastYear
}

// choose picks among the spans that recur each year the one spoken of: by
// LAST or NEXT, else by the tense, else the nearest.
func (r *reckoner) choose(which string, inYear func(y int) []span) span {
	r.loose = true
	var before, after, around span // the nearest of each sort
	y := r.ref.Year()
	for _, k := range []int{-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8} {
		for _, s := range inYear(y + k) {
			switch {
			case !s.known():
			case s.to < r.ref:
				before = s
			case s.from > r.ref:
				if !after.known() {
					after = s
				}
			default:
				around = s
			}
		}
	}
	switch {
	case which == last:
		return before
	case which == next:
		return after
	case around.known():
		return around
	case r.dir < 0:
		return before
	case r.dir > 0:
		return after
	case !before.known() || after.known() && after.from-r.ref < r.ref-before.to:
		return after
	}
	return before
}

func one(s span) []span { return []span{s} }

func callDate(r *reckoner, a []value) span {
	if s, ok := spanArg(a, 0); ok || len(a) < 3 {
		return s
	}
	m, d := a[1].lo, a[2].lo
	inYear := func(y int) []span {
		if y < firstYear || y > lastYear || m < 1 || m > 12 {
			return nil
		}
		x := day.Of(y, monthNumber(m), d)
		if x.Month() != monthNumber(m) || d < 1 {
			return nil // 30 February
		}
		return one(oneDaySpan(x))
	}
	if y, ok := r.yearTold(a[0]); ok {
		if s := inYear(y); s != nil {
			return s[0]
		}
		return span{}
	}
	return r.choose("", inYear)
}

func callMonth(r *reckoner, a []value) span {
	inYear := func(y int) span { return whole(monthOf(y, a[1].lo), Month) }
	if y, ok := r.yearTold(a[0]); ok {
		return inYear(y)
	}
	return r.choose(constant(a, 2), func(y int) []span { return one(inYear(y)) })
}

func callYear(r *reckoner, a []value) span {
	y, ok := r.yearTold(a[0])
	if !ok {
		return span{}
	}
	return whole(monthOf(y, 1), Year)
}

func callDecade(r *reckoner, a []value) span {
	y, ok := r.yearTold(a[0])
	if s := a[0]; ok && !s.short && s.s != "" && s.lo < 100 {
		s.short = true // "the eighties"
		y, _ = r.yearTold(s)
	}
	if !ok && a[0].lo > 0 {
		s := a[0]
		s.short = true
		y, ok = r.yearTold(s)
	}
	if !ok || y%10 != 0 {
		return span{}
	}
	return whole(monthOf(y, 1), Decade)
}

func callCentury(r *reckoner, a []value) span {
	if a[0].lo < 11 || a[0].lo > 22 {
		return span{}
	}
	return whole(monthOf((a[0].lo-1)*100, 1), Century)
}

func callQuarter(r *reckoner, a []value) span {
	q := a[1].lo
	if q == -1 {
		q = 4
	}
	if q < 1 || q > 4 {
		return span{}
	}
	inYear := func(y int) span { return whole(monthOf(y, 3*q-2), Quarter) }
	if s, ok := spanArg(a, 0); ok {
		if s.unit != Year {
			return span{}
		}
		return inYear(s.from.Year())
	}
	if y, ok := r.yearTold(a[0]); ok {
		return inYear(y)
	}
	return r.choose("", func(y int) []span { return one(inYear(y)) })
}

func callHalf(r *reckoner, a []value) span {
	s, ok := spanArg(a, 0)
	h := a[1].lo
	switch {
	case !ok:
		return span{}
	case s.unit == Year:
		return whole(monthOf(s.from.Year(), 6*h-5), Half)
	}
	mid := s.from + (s.to-s.from)/2
	if h == 1 {
		return rangeSpan(s.from, mid)
	}
	return rangeSpan(min(mid+1, s.to), s.to)
}

func callSeason(r *reckoner, a []value) span {
	if y, ok := r.yearTold(a[0]); ok {
		return seasonOf(y, a[1].s)
	}
	return r.choose(constant(a, 2), func(y int) []span { return one(seasonOf(y, a[1].s)) })
}

// callFiscal gives the fiscal year of the United States, October to September.
func callFiscal(r *reckoner, a []value) span {
	y, ok := r.yearTold(a[0])
	if !ok {
		return span{}
	}
	s := rangeSpan(monthOf(y-1, 10), monthOf(y, 10)-1)
	s.value = fmt.Sprintf("FY%04d", y)
	return s
}

func callFeast(r *reckoner, a []value) span {
	inYear := func(y int) []span { return r.feasts.inYear(a[0].lo, y) }
	if y, ok := r.yearTold(a[1]); ok {
		if s := inYear(y); len(s) > 0 {
			return s[0]
		}
		return span{}
	}
	return r.choose(constant(a, 2), inYear)
}

func callWeekday(r *reckoner, a []value) span {
	w := a[0].lo
	if s, ok := spanArg(a, 1); ok {
		return oneDaySpan(s.from.Monday() + day.Day(w-1))
	}
	r.loose = true
	behind := day.Day((r.ref.ISOWeekday() - w + 7) % 7)
	ahead := (7 - behind) % 7
	switch which := constant(a, 1); {
	case which == last && behind == 0:
		return oneDaySpan(r.ref - 7)
	case which == next && ahead == 0:
		return oneDaySpan(r.ref + 7)
	case which == last, which == "" && r.dir <= 0:
		return oneDaySpan(r.ref - behind)
	}
	return oneDaySpan(r.ref + ahead)
}

// joinCall reckons both ends. An end that leaves its year or week open lies
// nearest the other, on the right side of it.
func (r *reckoner) joinCall(c *call, n *node) span {
	at := func(i int, ref day.Day, dir int) (span, bool) {
		sub := *r
		sub.ref, sub.dir, sub.loose = ref, dir, false
		v := sub.arg(c, i, n)
		if v.span == nil {
			return span{}, false
		}
		return *v.span, sub.loose
	}
	var a, b span
	var looseA, looseB bool
	if r.dir > 0 {
		a, looseA = at(0, r.ref, 1)
		b, looseB = at(1, a.from, 1)
	} else {
		b, looseB = at(1, r.ref, r.dir)
		a, looseA = at(0, b.from, -1)
	}
	switch {
	case looseB && !looseA && a.known():
		b, _ = at(1, a.from, 1)
	case looseA && !looseB && b.known():
		a, _ = at(0, b.from, -1)
	}
	r.loose = looseA && looseB
	if !a.known() || !b.known() {
		return span{}
	}
	return rangeSpan(min(a.from, b.from), max(a.to, b.to))
}

func callPart(r *reckoner, a []value) span {
	s, ok := spanArg(a, 0)
	if s.link != 0 {
		s.value = "P1D"
		return s
	}
	if !ok || len(s.value) != len("2017-11-21") {
		return s
	}
	code := a[1].s
	if strings.IndexByte(code, ':') < 0 && code == "" {
		return s
	}
	s.value += "T" + code
	return s
}

func callDayEdge(r *reckoner, a []value) span {
	s, _ := spanArg(a, 0)
	if i := a[1].lo; i >= 1 && i <= 3 {
		s.mod = []string{"START", "MID", "END"}[i-1]
	}
	return s
}

func callThird(r *reckoner, a []value) span {
	s, _ := spanArg(a, 0)
	i := a[1].lo
	if i == -1 {
		i = 3
	}
	return s.cut(i)
}

func callEdge(r *reckoner, a []value) span {
	s, _ := spanArg(a, 0)
	return s.edge(a[1].lo)
}

func callNth(r *reckoner, a []value) span {
	return callNths(r, []value{a[0], {lo: 1, hi: 1}, a[1], a[2]})
}

// callNths gives the first (second, last) so many units of a span.
func callNths(r *reckoner, a []value) span {
	s, ok := spanArg(a, 3)
	i, n, u := a[0].lo, a[1].hi, unit(a[2].s)
	if !ok || i == 0 || n < 1 || n > 400 || i > 400 {
		return span{}
	}
	from, to := moved(s.from, (i-1)*n, u), moved(s.from, i*n, u)-1
	if i < 0 {
		from, to = moved(s.to+1, -n, u), s.to
	}
	if from < s.from-31 || from > s.to {
		return span{}
	}
	if u == Month || u == Year || u == Quarter {
		if w := whole(from, u); n == 1 {
			return w
		}
	}
	return rangeSpan(from, to)
}

func callNthDay(r *reckoner, a []value) span {
	s, ok := spanArg(a, 2)
	if !ok || s.unit != Month || a[0].lo > 5 {
		return span{}
	}
	y, m, _ := s.from.Date()
	d := nthWeekday(y, int(m), a[1].lo, a[0].lo)
	if d.Month() != m {
		return span{}
	}
	return oneDaySpan(d)
}

func callWeekOf(r *reckoner, a []value) span {
	s, _ := spanArg(a, 0)
	return whole(s.from, Week)
}

func callWeekendOf(r *reckoner, a []value) span {
	s, _ := spanArg(a, 0)
	return whole(s.from, Weekend)
}

func callShift(r *reckoner, a []value) span {
	s, ok := spanArg(a, 2)
	if !ok {
		return span{}
	}
	return s.shifted(a[0].count(), unit(a[1].s), constant(a, 3) == back)
}

func callBeside(r *reckoner, a []value) span {
	s, ok := spanArg(a, 2)
	if !ok {
		return span{}
	}
	return whole(moved(s.from, a[0].lo, unit(a[1].s)), unit(a[1].s))
}

func callSpan(r *reckoner, a []value) span {
	s, ok := spanArg(a, 2)
	if !ok {
		return span{}
	}
	return rangeSpan(moved(s.to+1, -a[0].count().hi, unit(a[1].s)), s.to)
}

// shifted gives the span that lies a count of units after s, or before it.
func (s span) shifted(n count, u unit, backward bool) span {
	lo, hi := n.lo, n.hi
	from, to := s.from, s.to
	if s.unit == Day {
		to = from
	}
	if backward {
		lo, hi = -hi, -lo
	}
	a, b := moved(from, lo, u), moved(to, hi, u)
	if !inCalendar(a) || !inCalendar(b) {
		return span{}
	}
	switch u {
	case Day, Week, Night, Fortn:
		return rangeSpan(a, b)
	case Weekend:
		return whole(a, Weekend)
	}
	x, y := whole(a, coarse(u)), whole(b, coarse(u))
	if x == y {
		return x
	}
	return rangeSpan(x.from, y.to)
}

// coarse gives the unit a distance in u is told to: decades to the year.
func coarse(u unit) unit {
	switch u {
	case Decade, Century:
		return Year
	case Quarter, Half, Season:
		return Month
	}
	return u
}

func callOfYear(r *reckoner, a []value) span {
	s, ok := spanArg(a, 0)
	if !ok {
		return s
	}
	return s.shiftYears(r.filed.Year() + a[1].lo - s.from.Year())
}

func (s span) shiftYears(n int) span {
	switch s.unit {
	case Month:
		return whole(addMonths(s.from, 12*n), Month)
	case Season:
		return seasonOf(s.from.Year()+n, s.value[len(s.value)-2:])
	case Day:
		return oneDaySpan(addMonths(s.from, 12*n))
	}
	return rangeSpan(addMonths(s.from, 12*n), addMonths(s.to, 12*n))
}

func callDuration(r *reckoner, a []value) span {
	n, u := a[0].count(), unit(a[1].s)
	num := "X"
	if n.lo == n.hi && n.lo > 0 {
		num = fmt.Sprint(n.lo)
	}
	return span{kind: Duration, length: n, lengthOf: u, value: "P" + num + durationCode(u)}
}

// durationCode gives a unit as TIMEX3 writes it in a duration.
func durationCode(u unit) string {
	switch u {
	case Night:
		return string(Day)
	case Fortn:
		return "W"
	case "":
		return "D"
	}
	return string(u)
}

func callLink(r *reckoner, a []value) span {
	s := callDuration(r, a)
	s.link = 1
	if constant(a, 2) == back {
		s.link = -1
	}
	return s
}

func callSet(r *reckoner, a []value) span {
	return span{kind: Set, value: "XXXX", vague: true}
}

func callClock(r *reckoner, a []value) span {
	return span{kind: TimeOfDay, value: "T" + a[0].s}
}

func callVague(r *reckoner, a []value) span {
	return span{kind: Date, vague: true, value: a[0].s + "_REF"}
}

// presentRef is the value of "now".
const presentRef = "PRESENT_REF"

func callNow(r *reckoner, a []value) span {
	s := oneDaySpan(r.filed)
	s.value, s.open = presentRef, true
	return s
}

func callNone(r *reckoner, a []value) span { return span{kind: none} }
