package code_test

import "testing"

// TestLead tells the news of a made-up story from its background.
func TestLead(t *testing.T) {
	p := newPipeline(t)
	_, ss := samples(t, p, "Israel bombed a hospital in Syria on Tuesday, the Pentagon said.¶"+
		"Emmanuel Macron condemned the attack.¶"+
		"Iran threatened to attack Israel.¶"+
		"Police arrested 20 protesters in Damascus.¶"+
		"Emmanuel Macron will visit Beirut on Friday.¶"+
		"Israel had bombed a school in Lebanon in 2014.¶"+
		"The United States has repeatedly condemned Iran since 2005.¶"+
		"Egypt and Israel signed a peace treaty in 1979.")
	want := map[string]bool{
		"condemned": true, "threatened": true, "arrested": true, "visit": true, "signed": false,
	}
	seen := 0
	for i := range ss {
		e := &ss[i].Event
		w, ok := want[e.Mentions[0].Trigger]
		if e.Mentions[0].Trigger == "condemned" {
			w = e.Mentions[0].Sentence < 4
		}
		if e.Mentions[0].Trigger == "bombed" {
			w, ok = e.Mentions[0].Sentence == 0, true
		}
		if !ok {
			continue
		}
		seen++
		if e.Lead != w {
			t.Errorf("%s: lead %v, want %v; signs %v", e.Mentions[0].Trigger, e.Lead, w, ss[i].Signs)
		}
	}
	if seen < 7 {
		t.Errorf("%d of the acts coded, want 7", seen)
	}
}
