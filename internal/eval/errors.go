package eval

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"dateline/internal/event"
)

// WriteErrors lists, for reading, every event that is not right: MISSED gold,
// FALSE codings, pairs whose parties differ (WHO), and pairs that agree on who
// but differ in a field (FIELD). The first line of each is tab-separated, so
// that grep and sort work on it; the sentence follows, indented. At the end
// stands what was coded in the sentences of missed events (CONFUSED), and what
// is wrong with sides told in the same sentence (SIDE).
func WriteErrors(w io.Writer, gold []Gold, coded map[string][]event.Event) error {
	p := &printer{w: w}
	confused, sidesWrong := map[[2]string]int{}, map[[2]string]int{}
	for i := range gold {
		g := &gold[i]
		got := coded[g.ID]
		pairs := pairUp(g.Events, got)
		slices.SortFunc(pairs, func(a, b pair) int { return a.g - b.g })
		usedG, usedS := make([]bool, len(g.Events)), make([]bool, len(got))
		for _, pr := range pairs {
			usedG[pr.g], usedS[pr.s] = true, true
			want, have := &g.Events[pr.g], &got[pr.s]
			switch wrong := differences(want, have); {
			case !sameWho(want, have):
				where := "another sentence"
				if g.together(want, have) {
					where = "same sentence"
					for _, c := range sideFaults(want, have) {
						sidesWrong[c]++
					}
				}
				p.f("%s\tWHO\t%s\t%s\n    gold  %s\n    coded %s\n%s", g.ID, want.Type, where, describe(want), describe(have), quoted(g, have))
			case len(wrong) > 0:
				p.f("%s\tFIELD\t%s\t%s\n    gold  %s\n    coded %s\n%s", g.ID, want.Type, strings.Join(wrong, ","), describe(want), describe(have), quoted(g, have))
			}
		}
		for j := range g.Events {
			if !usedG[j] {
				p.f("%s\tMISSED\t%s\n    gold  %s\n%s", g.ID, g.Events[j].Type, describe(&g.Events[j]), quoted(g, &g.Events[j]))
				confused[[2]string{g.Events[j].Type, instead(g, &g.Events[j], got, usedS)}]++
			}
		}
		for j := range got {
			if !usedS[j] {
				p.f("%s\tFALSE\t%s\t%.2f\t%s\n    coded %s\n%s", g.ID, got[j].Type, got[j].Confidence, got[j].Rule, describe(&got[j]), quoted(g, &got[j]))
			}
		}
	}
	p.counts("CONFUSED", confused)
	p.counts("SIDE", sidesWrong)
	return p.err
}

// counts prints a table of counts, the largest first.
func (p *printer) counts(name string, n map[[2]string]int) {
	for _, c := range slices.SortedFunc(maps.Keys(n), func(a, b [2]string) int {
		return cmp.Or(cmp.Compare(n[b], n[a]), cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	}) {
		p.f("%s\t%d\t%s\t%s\n", name, n[c], c[0], c[1])
	}
}

// sideFaults tells what is wrong with the sides of a pair: side and fault.
func sideFaults(g, s *event.Event) [][2]string {
	if reciprocal[g.Type] {
		return [][2]string{{"both", fault(poured(g), poured(s))}}
	}
	var out [][2]string
	if !sameSide(g.Actors, s.Actors) {
		out = append(out, [2]string{"actors", fault(g.Actors, s.Actors)})
	}
	if !sameSide(g.Recipients, s.Recipients) {
		out = append(out, [2]string{"recipients", fault(g.Recipients, s.Recipients)})
	}
	return out
}

func fault(want, got []event.Party) string {
	switch {
	case len(got) == 0:
		return "not found"
	case len(want) == 0:
		return "none told, found"
	}
	worst := "other country"
	for _, p := range want {
		for _, q := range got {
			switch {
			case sameParty(p, q):
				return "a member missing"
			case p.Country != "" && p.Country == q.Country:
				worst = "other sector"
			case worst == "other country" && shareWord(p.Name, q.Name):
				worst = "other country, same name"
			case worst == "other country" && (p.Country == "" || q.Country == ""):
				worst = "country not known"
			}
		}
	}
	return worst
}

// together tells whether two events are told in one sentence: those that are
// not are often two acts of one type that were paired for want of better.
func (g *Gold) together(want, have *event.Event) bool {
	for _, m := range want.Mentions {
		if m.Sentence < 0 || m.Sentence >= len(g.Sentences) {
			continue
		}
		start := strings.Index(g.Text, g.Sentences[m.Sentence])
		if start < 0 {
			continue
		}
		for _, n := range have.Mentions {
			if n.Start >= start && n.End <= start+len(g.Sentences[m.Sentence]) {
				return true
			}
		}
	}
	return false
}

// instead gives the type of a false coding in the sentence of a missed event.
func instead(g *Gold, missed *event.Event, got []event.Event, used []bool) string {
	for j := range got {
		if !used[j] && g.together(missed, &got[j]) {
			return got[j].Type
		}
	}
	return "nothing"
}

func differences(g, s *event.Event) []string {
	var out []string
	for k, ok := range checks(g, s) {
		if !ok && k != fDateExact && !(g.Cameo == "" && (k == fCameo || k == fCameoRoot)) {
			out = append(out, fieldNames[k])
		}
	}
	return out
}

// describe is an event on one line.
func describe(e *event.Event) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s: %s -> %s; %s", e.Type, strings.Join(e.Mode, "+"), e.Cameo, sides(e.Actors), sides(e.Recipients), e.Status)
	if e.Date != nil {
		fmt.Fprintf(&b, "; %s", e.Date.From)
		if e.Date.To != e.Date.From {
			fmt.Fprintf(&b, "..%s", e.Date.To)
		}
		if e.Date.Text != "" {
			fmt.Fprintf(&b, " %q", e.Date.Text)
		}
	}
	if e.Place != nil {
		fmt.Fprintf(&b, "; at %s %s", e.Place.Name, e.Place.Country)
	}
	if len(e.Speakers) > 0 {
		fmt.Fprintf(&b, "; says %s", sides(e.Speakers))
	}
	if e.Lead {
		b.WriteString("; lead")
	}
	if e.Rule != "" {
		fmt.Fprintf(&b, "; %s", e.Rule)
	}
	return b.String()
}

func sides(ps []event.Party) string {
	if len(ps) == 0 {
		return "()"
	}
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = fmt.Sprintf("%s [%s %s]", p.Name, p.Country, strings.Join(p.Sectors, ","))
	}
	return strings.Join(out, ", ")
}

// quoted gives the sentences of an event's mentions with the trigger marked.
// Gold mentions count the gold's sentences; coded ones point into the text.
func quoted(g *Gold, e *event.Event) string {
	var b strings.Builder
	for _, m := range e.Mentions {
		s := ""
		switch {
		case m.End > m.Start && m.End <= len(g.Text) && g.Text[m.Start:m.End] == m.Trigger:
			s = mark(g, m)
		case m.Sentence >= 0 && m.Sentence < len(g.Sentences):
			s = strings.Replace(g.Sentences[m.Sentence], m.Trigger, "**"+m.Trigger+"**", 1)
		}
		fmt.Fprintf(&b, "    | %s\n", strings.Join(strings.Fields(s), " "))
	}
	return b.String()
}

// mark finds the gold sentence a mention stands in, else the words around it.
func mark(g *Gold, m event.Mention) string {
	from := 0
	for _, s := range g.Sentences {
		at := strings.Index(g.Text[from:], s)
		if at < 0 {
			continue
		}
		start, end := from+at, from+at+len(s)
		if start <= m.Start && m.End <= end {
			return g.Text[start:m.Start] + "**" + m.Trigger + "**" + g.Text[m.End:end]
		}
		from = end
	}
	start, end := strings.LastIndexByte(g.Text[:m.Start], '\n')+1, len(g.Text)
	if n := strings.IndexByte(g.Text[m.End:], '\n'); n >= 0 {
		end = m.End + n
	}
	return g.Text[start:m.Start] + "**" + m.Trigger + "**" + g.Text[m.End:end]
}
