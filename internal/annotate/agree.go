package annotate

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/event"
)

// Fields are what two coders may agree on, in order. The verdict is whether
// the record stands for an act at all.
var Fields = []string{"verdict", "type", "mode", "actors", "recipients", "date", "place", "status", "lead"}

// A Judged is a record with what coders said of it.
type Judged struct {
	Event *event.Event
	Said  []Annotation // of this record, as Latest gives them
}

// An Agreement is how far two coders agree on a field.
type Agreement struct {
	A, B  string // A before B
	Field string
	N     int     // records that both judged; but for the verdict, that both let stand
	Same  int     // of these those where they agree
	Kappa float64 // Cohen's
	Known bool    // kappa is defined: not so where chance alone would make them agree
}

// Agree tells for each two coders how far they agree, by coders and field. Of a
// record that a coder found right the fields are as they are, of one that was
// edited as the coder would have them.
func Agree(all []Judged) []Agreement {
	type pair struct{ a, b string }
	pairs := map[pair]map[string][][2]string{}
	for _, j := range all {
		said := slices.Clone(j.Said)
		slices.SortStableFunc(said, func(a, b Annotation) int { return cmp.Compare(a.Coder, b.Coder) })
		for i, a := range said {
			for _, b := range said[i+1:] {
				va, vb := valuesOf(j.Event, &a), valuesOf(j.Event, &b)
				if va == nil || vb == nil || a.Coder == b.Coder {
					continue
				}
				p := pair{a.Coder, b.Coder}
				if pairs[p] == nil {
					pairs[p] = map[string][][2]string{}
				}
				for k, f := range Fields {
					if k > 0 && (len(va) == 1 || len(vb) == 1) {
						break
					}
					pairs[p][f] = append(pairs[p][f], [2]string{va[k], vb[k]})
				}
			}
		}
	}
	var out []Agreement
	for p, fields := range pairs {
		for _, f := range Fields {
			if v := fields[f]; len(v) > 0 {
				g := Agreement{A: p.a, B: p.b, Field: f, N: len(v)}
				g.Same, g.Kappa, g.Known = kappa(v)
				out = append(out, g)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y Agreement) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return out
}

// valuesOf gives the values of Fields as a coder has them: the verdict alone
// of what is no act, nothing of what was not judged.
func valuesOf(e *event.Event, a *Annotation) []string {
	switch a.Verdict {
	case Wrong:
		return []string{"no act"}
	case Edited:
		e = a.Event
	case Right:
	default:
		return nil
	}
	out := []string{"act", e.Type, sorted(e.Mode), parties(e.Actors), parties(e.Recipients), "", "", e.Status, strconv.FormatBool(e.Lead)}
	if e.Date != nil {
		out[5] = e.Date.From + "/" + e.Date.To
	}
	if e.Place != nil {
		out[6] = e.Place.Name + ", " + e.Place.Country
	}
	return out
}

func sorted(words []string) string {
	return strings.Join(slices.Sorted(slices.Values(words)), " ")
}

// parties are those of a side by name, country and sectors, in any order.
func parties(ps []event.Party) string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Name+"|"+p.Country+"|"+sorted(p.Sectors))
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// kappa is Cohen's: how much more two agree than their own habits would make
// them by chance.
func kappa(v [][2]string) (same int, k float64, known bool) {
	a, b := map[string]int{}, map[string]int{}
	for _, x := range v {
		if x[0] == x[1] {
			same++
		}
		a[x[0]]++
		b[x[1]]++
	}
	// In whole numbers, so that no order of adding matters.
	n, chance := len(v), 0
	for value, m := range a {
		chance += m * b[value]
	}
	if chance == n*n {
		return same, 0, false
	}
	return same, float64(same*n-chance) / float64(n*n-chance), true
}
