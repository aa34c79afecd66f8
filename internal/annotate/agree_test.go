package annotate

import (
	"fmt"
	"math"
	"testing"

	"dateline/internal/event"
)

// TestAgree: counts done by hand. Of 50 records two coders find 20 both an act
// and 15 both none; that is the example of Cohen's kappa 0.4.
func TestAgree(t *testing.T) {
	var all []Judged
	add := func(n int, a, b Annotation) {
		for range n {
			e := &event.Event{ID: fmt.Sprint(len(all)), Type: "AID", Status: event.Actual, Actors: []event.Party{{Name: "Peru", Country: "PER"}, {Name: "Chile", Country: "CHL"}}}
			a.Coder, b.Coder = "Ana", "Ben"
			all = append(all, Judged{e, []Annotation{b, a}})
		}
	}
	right, wrong := Annotation{Verdict: Right}, Annotation{Verdict: Wrong}
	add(20, right, right)
	add(15, wrong, wrong)
	add(5, right, wrong)
	add(10, wrong, right)
	// Whole stories, what is missing and what one coder said is not compared.
	add(3, right, Annotation{Verdict: Missing, Event: &event.Event{}})
	all = append(all, Judged{&event.Event{ID: "x"}, []Annotation{{Coder: "Cid", Verdict: Right}}})
	check := func(field string, n, same int, k float64, known bool) {
		t.Helper()
		for _, g := range Agree(all) {
			if g.A != "Ana" || g.B != "Ben" || g.Field != field {
				continue
			}
			if g.N != n || g.Same != same || g.Known != known || math.Abs(g.Kappa-k) > 1e-9 {
				t.Errorf("%+v", g)
			}
			return
		}
		t.Errorf("nothing of %s", field)
	}
	if n := len(Agree(all)); n != len(Fields) {
		t.Errorf("%d rows", n)
	}
	check("verdict", 50, 35, 0.4, true)
	check("type", 20, 20, 0, false)
	// Edited records are compared as they should be; the order of parties is of
	// no account.
	one := &event.Event{Type: "CONSULT", Status: event.Actual, Actors: []event.Party{{Name: "Chile", Country: "CHL"}, {Name: "Peru", Country: "PER"}}}
	add(20, Annotation{Verdict: Edited, Event: one}, right)
	check("type", 40, 20, 0, true)
	check("actors", 40, 40, 0, false)
	check("verdict", 70, 55, float64(55*70-(45*50+25*20))/float64(4900-(45*50+25*20)), true)
}
