package code_test

import (
	"strings"
	"testing"
)

// TestDisputed codes plain denials: the record has both who asserts the act
// and who denies it.
func TestDisputed(t *testing.T) {
	p := newPipeline(t)
	for _, c := range []struct{ text, trigger, speaker, denier string }{
		{"Ukraine said Russia had shelled a hospital in Kharkiv, which Moscow denied.", "shelled", "UKR", "RUS"},
		{"Iran attacked a base in Iraq, the Pentagon said. Tehran denied it.", "attacked", "Pentagon", "IRN"},
		{"Human Rights Watch says police killed hundreds of civilians in Kenya, which the government denies.", "killed", "Human Rights Watch", "KEN"},
		{"Israel bombed a hospital in Syria, Damascus said. Joe Biden, who denied her a visa, met Emmanuel Macron.", "bombed", "SYR", ""},
	} {
		_, ss := samples(t, p, c.text)
		found := false
		for i := range ss {
			e := &ss[i].Event
			if e.Mentions[0].Trigger != c.trigger {
				continue
			}
			found = true
			if !voiced(e.Speakers, c.speaker) {
				t.Errorf("%s: %s speaks, want %s", c.text, names(e.Speakers), c.speaker)
			}
			if (c.denier == "") != (len(e.DisputedBy) == 0) || c.denier != "" && !voiced(e.DisputedBy, c.denier) {
				t.Errorf("%s: %s denies it, want %s", c.text, names(e.DisputedBy), c.denier)
			}
		}
		if !found {
			t.Errorf("%s: no act at %q", c.text, c.trigger)
		}
	}
}

// TestQuote looks for the words of a quotation in the record.
func TestQuote(t *testing.T) {
	p := newPipeline(t)
	for _, c := range []struct{ text, quote string }{
		{`"Israel bombed a school in Gaza," Mahmoud Abbas said.`, "Israel bombed a school in Gaza"},
		{"Mahmoud Abbas said Israel had bombed a school in Gaza.", ""},
		{`Mahmoud Abbas said: “We know what happened. Israel bombed a school in Gaza.”`, "We know what happened. Israel bombed a school in Gaza."},
	} {
		_, ss := samples(t, p, c.text)
		if len(ss) != 1 || !strings.EqualFold(ss[0].Event.Quote, c.quote) {
			t.Errorf("%s: %d records, want one with quote %q", c.text, len(ss), c.quote)
		}
	}
}
