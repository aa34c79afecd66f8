package where_test

import "testing"

func TestPrecision(t *testing.T) {
	f, a := finder(t), analyser(t)
	for _, c := range []struct{ text, trigger, place, precision, words string }{
		{"Gunmen killed two men in Kabul.", "killed", "Kabul", "exact", "Kabul"},
		{"Gunmen killed two men near Kabul.", "killed", "Kabul", "near", "Kabul"},
		{"Soldiers were attacked 20 km south of Goma.", "attacked", "Goma", "near", "Goma"},
		{"Gunmen killed two men in Idlib province.", "killed", "Idlib", "admin1", "Idlib"},
		{"Gunmen killed two men in northern Mali.", "killed", "Mali", "country", "northern Mali"},
		{"Pirates seized a ship in the Gulf of Aden.", "seized", "Gulf of Aden", "maritime", "Gulf of Aden"},
		{"Pirates seized a ship off the coast of Somalia.", "seized", "Somalia", "maritime", "Somalia"},
		{"Two soldiers were killed in the Sahel.", "killed", "Sahel", "unknown", "Sahel"},
	} {
		p, doc := places(f, a, c.text, "")
		for i, tok := range doc.Sentences[0].Tokens {
			if tok.Form != c.trigger {
				continue
			}
			e := p.Of(0, i, nil)
			if e == nil {
				t.Errorf("%s: no place", c.text)
			} else if e.Name != c.place || e.Precision != c.precision || e.Text != c.words {
				t.Errorf("%s: %s %s %q, want %s %s %q", c.text, e.Name, e.Precision, e.Text, c.place, c.precision, c.words)
			}
		}
	}
}
