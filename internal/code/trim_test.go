package code_test

import "testing"

// TestTrim codes sentences with words that only say who somebody is or what
// something is for.
func TestTrim(t *testing.T) {
	p := newPipeline(t)
	for _, c := range []struct {
		text  string
		types []string
	}{
		{"The United States imposed sanctions on four firms accused of fraud.", []string{"SANCTION"}},
		{"Four firms were accused of fraud.", []string{"ACCUSE"}},
		{"Joe Biden spoke by telephone with Olaf Scholz about the efforts to push for talks.", []string{"CONSULT"}},
		{"Joe Biden and Olaf Scholz welcomed the declaration they adopted during the recent summit in Lisbon, in which they committed themselves to work to defeat the group.", []string{"SUPPORT", "AGREE"}},
	} {
		_, ss := samples(t, p, c.text)
		var got []string
		for i := range ss {
			got = append(got, ss[i].Event.Type)
		}
		if len(got) != len(c.types) {
			t.Errorf("%s: %v, want %v", c.text, got, c.types)
			continue
		}
		for i := range got {
			if got[i] != c.types[i] {
				t.Errorf("%s: %v, want %v", c.text, got, c.types)
			}
		}
	}
}

// TestUnplaced wants no country of those a state punishes that only the scene
// suggests, and nobody beside states that break with each other.
func TestUnplaced(t *testing.T) {
	p := newPipeline(t)
	for _, c := range []struct {
		text, country string
		n             int
	}{
		{"The US Treasury imposed sanctions on 13 entities. Joe Biden spoke in Washington.", "", 1},
		{"The US Treasury imposed sanctions on 13 Iranian entities.", "IRN", 1},
		{"China hosted talks in Beijing. Saudi Arabia and Iran broke off relations seven years ago.", "", 0},
	} {
		_, ss := samples(t, p, c.text)
		found := false
		for i := range ss {
			e := &ss[i].Event
			if e.Type != "SANCTION" {
				continue
			}
			found = true
			if len(e.Recipients) != c.n || c.n > 0 && e.Recipients[0].Country != c.country {
				t.Errorf("%s: recipients %v, want %d of country %q", c.text, e.Recipients, c.n, c.country)
			}
		}
		if !found {
			t.Errorf("%s: no SANCTION", c.text)
		}
	}
}

// TestFurther tells who vouches for a clause within a clause.
func TestFurther(t *testing.T) {
	p := newPipeline(t)
	for _, c := range []struct{ text, trigger, speaker string }{
		{"Officials did not mention a plan that, according to Moscow, Iran had rejected.", "rejected", "RUS"},
		{"The Kremlin said Vladimir Putin had thanked Ali Khamenei, with whom he also spoke by telephone.", "spoke", "Kremlin"},
		{"The Kremlin said Vladimir Putin had thanked Ali Khamenei, whom Israel attacked in May.", "attacked", ""},
	} {
		_, ss := samples(t, p, c.text)
		found := false
		for i := range ss {
			e := &ss[i].Event
			if e.Mentions[0].Trigger != c.trigger {
				continue
			}
			found = true
			if (c.speaker == "") != (len(e.Speakers) == 0) || c.speaker != "" && !voiced(e.Speakers, c.speaker) {
				t.Errorf("%s: %s speaks, want %q", c.text, names(e.Speakers), c.speaker)
			}
		}
		if !found {
			t.Errorf("%s: no act at %q", c.text, c.trigger)
		}
	}
}
