package when

// The calls that reckon from the day the story was filed, or from the date
// told last.
//
//	unit(N,UNIT)    the unit N on from ours: unit(-1,M) is last month; weekend() the nearest;
//	                here(UNIT) "the month" that is spoken of: ours, or that of the date told last
//	                overnight()
//	ago(COUNT,UNIT[,+|-]), agoday, agohalf, agoweekday(COUNT,UNIT,WEEKDAY)
//	hence(COUNT,UNIT), in(COUNT,UNIT), within(COUNT,UNIT), withinsome(UNIT)
//	past(COUNT,UNIT), coming(COUNT,UNIT), soon(UNIT)
//	since(SPAN)     from then until the story's day
//	earlier(SPAN), later(SPAN)  what of SPAN lies before (after) the story's day
//	told(COUNT,UNIT[,BACK])     that much after (before) the date told last; toldvague(UNIT[,BACK])
//	toldspan(COUNT,UNIT) the time from there on; same(UNIT) the unit it lies in;
//	then() that date itself
//	toldweekday(WEEKDAY,N), toldmonth(MONTH,N), tellmonth(MONTH), tellseason(CODE)

import "dateline/internal/day"

func callUnit(r *reckoner, a []value) span {
	u := unit(a[1].s)
	k := a[0].lo
	if u == Fortn {
		return rangeSpan(r.filed+day.Day(14*min(k, 0)), r.filed+day.Day(14*max(k, 1)))
	}
	base := r.filed
	if u == Month || u == Year || u == Quarter || u == Decade || u == Century {
		base = r.filed.MonthStart()
	}
	if u == Weekend && r.filed.ISOWeekday() < 6 && k < 0 {
		// "last weekend" said on a Wednesday is the one just gone.
		return whole(r.filed+day.Day(7*k), Weekend)
	}
	return whole(moved(base, k, u), u)
}

// callHere is "the end of the year": ours, but in a tale of the past the one
// told last, if it is over.
func callHere(r *reckoner, a []value) span {
	u := unit(a[0].s)
	ours := whole(r.filed, u)
	if r.dir >= 0 || !r.recent.known() {
		return ours
	}
	if s := whole(r.recent.from, u); s.known() && s.to < r.filed {
		return s
	}
	return ours
}

// callWeekend is the one just gone, or the coming one where the tense says so.
func callWeekend(r *reckoner, a []value) span {
	s := whole(r.filed, Weekend)
	if r.dir <= 0 && s.from > r.filed {
		s = whole(r.filed-7, Weekend)
	}
	return s
}

func callOvernight(r *reckoner, a []value) span {
	if r.dir > 0 {
		return rangeSpan(r.filed, r.filed+1)
	}
	return rangeSpan(r.filed-1, r.filed)
}

func callAgo(r *reckoner, a []value) span {
	n, u := a[0].count(), unit(a[1].s)
	loosely := constant(a, 2)
	at := r.filed
	if loosely == "" || loosely == "0" || n.lo != n.hi {
		switch u {
		case Week:
			if n.lo == n.hi {
				return whole(at-day.Day(min(7*n.lo, maxCount)), Week)
			}
		case Weekend:
			return whole(at-day.Day(min(7*n.lo, maxCount)), Weekend)
		}
		return span{from: at, to: at, unit: Day}.shifted(n, u, true)
	}
	// A little less or more: a tenth of the distance, and a month at least.
	months := n.lo * map[unit]int{Month: 1, Quarter: 3, Year: 12, Decade: 120, Century: 1200}[u]
	if months == 0 || months > 12*maxCount/12 {
		return span{from: at, to: at, unit: Day}.shifted(n, u, true)
	}
	slack := max(months/10, 1)
	if loosely == "-" {
		d := addMonths(at, slack-months)
		if u == Year && months > 12 {
			// "nearly 20 years ago" is within the year after that day.
			return rangeSpan(addMonths(at, -months), addMonths(at, -months+min(max(months/20, 6), 12)))
		}
		if u == Month || months <= 12 {
			return whole(d, Month)
		}
		return whole(d, Year)
	}
	far, near := whole(addMonths(at, -months-slack), Year), whole(addMonths(at, -months), Year)
	if far == near || !far.known() || !near.known() {
		return near
	}
	return rangeSpan(far.from, near.to)
}

func callAgoDay(r *reckoner, a []value) span {
	return oneDaySpan(moved(r.filed, -a[0].lo, unit(a[1].s)))
}

func callAgoHalf(r *reckoner, a []value) span {
	u := unit(a[1].s)
	var d day.Day
	switch u {
	case Year:
		d = addMonths(r.filed, -12*min(a[0].lo, maxCount)-6)
	case Decade:
		return whole(addMonths(r.filed, -120*min(a[0].lo, maxCount/10)-60), Year)
	case Century:
		return whole(addMonths(r.filed, -1200*min(a[0].lo, maxCount/100)-600), Decade)
	case Month:
		d = addMonths(r.filed, -min(a[0].lo, maxCount)) - 15
		return whole(d, Week)
	default:
		return span{}
	}
	return whole(d, Month)
}

func callAgoWeekday(r *reckoner, a []value) span {
	d := moved(r.filed, -a[0].lo, unit(a[1].s))
	if !inCalendar(d) {
		return span{}
	}
	return oneDaySpan(d.Monday() + day.Day(a[2].lo-1))
}

func callHence(r *reckoner, a []value) span {
	return span{from: r.filed, to: r.filed, unit: Day}.shifted(a[0].count(), unit(a[1].s), false)
}

// callIn is "in two days": to come, or a length.
func callIn(r *reckoner, a []value) span {
	if r.dir > 0 {
		return callHence(r, a)
	}
	return callDuration(r, a)
}

func callWithin(r *reckoner, a []value) span {
	if r.dir > 0 {
		return callComing(r, a)
	}
	return callDuration(r, a)
}

// callWithinSome is "within days": of what was told, or of now.
func callWithinSome(r *reckoner, a []value) span {
	u := unit(a[0].s)
	if r.dir > 0 {
		return callSoon(r, a)
	}
	s := r.toldOrFiled(u)
	return rangeSpan(s.from+1, min(moved(s.to, some(u).hi, u), max(r.filed, s.to+1)))
}

// some gives how many days, weeks, months "days", "weeks", "months" may be.
func some(u unit) count {
	if u == Day || u == Week {
		return count{2, 6}
	}
	return count{2, 11}
}

func callPast(r *reckoner, a []value) span {
	return rangeSpan(moved(r.filed, -a[0].count().hi, unit(a[1].s)), r.filed)
}

func callComing(r *reckoner, a []value) span {
	if r.dir < 0 && len(r.told) > 0 {
		return callToldSpan(r, a) // "fought for the next two days"
	}
	return rangeSpan(r.filed, moved(r.filed, a[0].count().hi, unit(a[1].s)))
}

// callSoon is "in the coming weeks": how far that reaches is a guess of the
// usual.
func callSoon(r *reckoner, a []value) span {
	reach := map[unit]int{Day: 7, Week: 8, Month: 6, Year: 5}[unit(a[0].s)]
	if reach == 0 {
		return callVague(r, []value{{s: "FUTURE"}})
	}
	return rangeSpan(r.filed+1, moved(r.filed, reach, unit(a[0].s)))
}

func callSince(r *reckoner, a []value) span {
	s, ok := spanArg(a, 0)
	if !ok || s.from > r.filed {
		return s
	}
	out := rangeSpan(s.from, r.filed)
	out.open = true
	return out
}

func callEarlier(r *reckoner, a []value) span {
	s, ok := spanArg(a, 0)
	if !ok || s.from >= r.filed || s.to < r.filed {
		return s
	}
	return rangeSpan(s.from, r.filed-1)
}

func callLater(r *reckoner, a []value) span {
	s, ok := spanArg(a, 0)
	if !ok || s.from > r.filed || s.to <= r.filed {
		return s
	}
	return rangeSpan(r.filed+1, s.to)
}

// toldOrFiled is the date told last, of those told finely enough to count u
// from, or the story's day where there is none.
func (r *reckoner) toldOrFiled(u unit) span {
	for i := len(r.told) - 1; i >= 0; i-- {
		s := r.told[i]
		if r.dir <= 0 && s.from > r.filed {
			continue // what is yet to come is no start for a tale of the past
		}
		if s.to-s.from <= finest(u) {
			return s
		}
	}
	return oneDaySpan(r.filed)
}

// finest gives how many days a span may have that a distance in u is counted
// from.
func finest(u unit) day.Day {
	switch u {
	case Day, Night:
		return 1
	case Week, Weekend, Fortn:
		return 6
	case Month, Quarter, Season:
		return 100
	}
	return 400
}

func callTold(r *reckoner, a []value) span {
	return r.toldOrFiled(unit(a[1].s)).shifted(a[0].count(), unit(a[1].s), constant(a, 2) == back)
}

func callToldVague(r *reckoner, a []value) span {
	u := unit(a[0].s)
	n := some(u)
	if u == Century {
		return callVague(r, []value{{s: "PAST"}})
	}
	return r.toldOrFiled(u).shifted(n, u, constant(a, 1) == back)
}

func callToldSpan(r *reckoner, a []value) span {
	s := r.toldOrFiled(unit(a[1].s))
	return rangeSpan(s.to+1, moved(s.to, a[0].count().hi, unit(a[1].s)))
}

func callToldWeekday(r *reckoner, a []value) span {
	d, w := r.toldOrFiled(Day).from, a[0].lo
	behind := day.Day((d.ISOWeekday() - w + 7) % 7)
	switch n := a[1].lo; {
	case n < 0 && behind == 0:
		return oneDaySpan(d - 7)
	case n <= 0:
		return oneDaySpan(d - behind)
	}
	return oneDaySpan(d + 7 - behind)
}

func callToldMonth(r *reckoner, a []value) span {
	s := r.toldOrFiled(Month)
	sub := *r
	sub.ref = s.from
	which := next
	if a[1].lo < 0 {
		which = last
	}
	return sub.choose(which, func(y int) []span { return one(whole(monthOf(y, a[0].lo), Month)) })
}

func callTellMonth(r *reckoner, a []value) span {
	return whole(monthOf(r.toldOrFiled(Year).from.Year(), a[0].lo), Month)
}

func callTellSeason(r *reckoner, a []value) span {
	return seasonOf(r.toldOrFiled(Year).from.Year(), a[0].s)
}

// callThen is the date told last, if that is not long ago in the story.
func callThen(r *reckoner, a []value) span {
	if !r.recent.known() || r.recent.from > r.filed {
		return callVague(r, []value{{s: "PAST"}})
	}
	return r.recent
}

// callSame is "that week": the unit the date told last lies in.
func callSame(r *reckoner, a []value) span {
	u := unit(a[0].s)
	s := r.toldOrFiled(u)
	for i := len(r.told) - 1; i >= 0; i-- {
		if r.told[i].unit == u {
			s = r.told[i]
			break
		}
	}
	if u == Day || u == Night {
		return s
	}
	return whole(s.from, u)
}
