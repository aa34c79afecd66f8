package neural

import (
	"strings"
	"testing"
)

func TestShape(t *testing.T) {
	for form, want := range map[string]string{
		"Kabul": "Xx", "UN": "XX", "NATO": "XX", "U.S.": "X.X.", "1998": "dddd", "12,500": "dd,ddd",
		"pro-Russian": "x-Xx", "’s": "'x", "“": `"`, "iPhone": "xXx", "O'Neill": "X'Xx", "é": "x", "": "",
	} {
		if got := string(shape(nil, form)); got != want {
			t.Errorf("shape of %q is %q, want %q", form, got, want)
		}
	}
}

func TestFold(t *testing.T) {
	for form, want := range map[string]string{
		"Kabul": "kabul", "ÉLYSÉE": "élysée", "“": `"`, "``": `"`, "''": `"`, "don’t": "don't", "—": "--", "–": "--",
		"---": "--", "anti–war": "anti-war", "…": "...", "\xff": "\uFFFD",
	} {
		if got := string(fold(nil, form)); got != want {
			t.Errorf("fold of %q is %q, want %q", form, got, want)
		}
	}
}

func TestSettingOf(t *testing.T) {
	for text, want := range map[string]Setting{
		"The talks in Geneva failed .":                Plain,
		"TALKS FAIL IN GENEVA":                        Capitals,
		"US AND UK FORCES STRIKE Iraq":                Capitals,
		"Peace Talks Between Rivals Fail in Geneva":   Titles,
		"peace talks fail in geneva":                  Small,
		"UN chief":                                    Plain,
		"12 , 13":                                     Plain,
		"He met NATO and EU envoys in Brussels today": Plain,
	} {
		f := strings.Fields(text)
		if got := SettingOf(len(f), func(i int) string { return f[i] }); got != want {
			t.Errorf("setting of %q is %d, want %d", text, got, want)
		}
	}
}

func TestUnknownCompoundTakesItsLastPart(t *testing.T) {
	var f Features
	var tried []uint64
	f.Vector("anti-junta", func(k uint64) bool {
		tried = append(tried, k)
		return false
	})
	if len(tried) != 2 || tried[1] != WordKey("junta") {
		t.Errorf("tried %x", tried)
	}
}

func TestDistanceClassesAreInRange(t *testing.T) {
	seen := map[int]bool{}
	for d := -300; d <= 300; d++ {
		if d == 0 {
			continue
		}
		c := DistanceClass(d+300, 300)
		if c < 0 || c >= Distances {
			t.Fatalf("class %d of distance %d", c, d)
		}
		seen[c] = true
	}
	if len(seen) != Distances {
		t.Errorf("%d classes are used, want %d", len(seen), Distances)
	}
}
