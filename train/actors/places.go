package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/actor"
)

// smallest is the population from which a town is a party.
const smallest = 30_000

// places makes cities.tsv and regions.tsv.
func (w *world) places() error {
	type town struct {
		row
		pop int
	}
	var towns []town
	regions := map[string]bool{} // "Maine" is no spelling of a town
	err := w.lines("geonames-cities500/admin1CodesASCII.txt", func(l string) {
		if c := strings.Split(l, "\t"); len(c) > 2 {
			regions[strings.ToLower(c[2])] = true
		}
	})
	if err != nil {
		return err
	}
	err = w.lines("geonames-cities500/cities500.tsv", func(l string) {
		c := strings.Split(l, "\t")
		if len(c) < 12 {
			return
		}
		pop, _ := strconv.Atoi(c[11])
		code := w.iso2[c[8]]
		if pop < smallest || code == "" || strings.HasPrefix(c[7], "PPLX") {
			return
		}
		t := town{row{name: c[1], kind: "city", country: code, id: "geonames/" + c[0]}, pop}
		if w.ordinary(c[1]) || pop < 1_000_000 && len(w.hand.Surname(c[1], 0)) > 0 || len(c[1]) <= 4 && pop < 500_000 {
			t.aliases = append(t.aliases, "?"+c[1])
		}
		plain := c[2]
		if len(t.aliases) > 0 {
			plain = "?" + plain
		}
		t.aliases = append(t.aliases, plain)
		if pop >= 150_000 {
			t.aliases = append(t.aliases, w.spellings(c[1], strings.Split(c[3], "|"), regions)...)
		}
		towns = append(towns, t)
	})
	if err != nil {
		return err
	}
	slices.SortStableFunc(towns, func(a, b town) int { return cmp.Or(b.pop-a.pop, strings.Compare(a.id, b.id)) })
	taken := map[string]bool{}
	var rows []row
	for _, t := range towns {
		k := actor.Key(t.name)
		if n, ok := w.hand.Nation(t.name); taken[k] || ok && n.Use < actor.Capital && n.Country == t.country {
			continue // "Singapore", "Luxembourg": the country says as much
		}
		taken[k] = true
		rows = append(rows, t.row)
	}
	for i := range rows {
		rows[i].aliases = slices.DeleteFunc(rows[i].aliases, func(a string) bool {
			k := actor.Key(a)
			return k != actor.Key(rows[i].name) && taken[k]
		})
	}
	if err := w.write("cities.tsv", rows); err != nil {
		return err
	}
	return w.regions()
}

// ordinary tells whether a place's name is also a common word or a first
// name ("Nice", "Florence"), or only common words ("Red Sea").
func (w *world) ordinary(n string) bool {
	words := strings.Fields(strings.ToLower(n))
	for _, l := range words {
		if !w.common[l] && !w.nouns[l] && !(len(words) == 1 && w.first[l]) {
			return false
		}
	}
	return true
}

// spellings gives those other spellings of a town that English news uses:
// single words that a large English vocabulary has.
func (w *world) spellings(name string, alts []string, regions map[string]bool) []string {
	type alt struct {
		s string
		n int
	}
	var found []alt
	for _, a := range alts {
		l := strings.ToLower(a)
		n := w.rank[l]
		if len(w.hand.Surname(a, 0)) > 0 || w.nouns[l] || regions[l] {
			continue
		}
		if n > 2_500 && n < 120_000 && len(a) >= 4 && latin(a) && a[0] >= 'A' && a[0] <= 'Z' && !strings.ContainsAny(a, " -") && strings.ToUpper(a) != a &&
			l != strings.ToLower(name) && !w.common[l] && !w.first[l] {
			found = append(found, alt{a, n})
		}
	}
	slices.SortStableFunc(found, func(a, b alt) int { return a.n - b.n })
	var out []string
	for _, f := range found[:min(3, len(found))] {
		out = append(out, f.s)
	}
	return out
}

// kinds of region that stand behind or before its own name.
var regionWords = []string{" Province", " Region", " State", " Oblast", " Governorate", " District", " County", " Department", " Prefecture",
	" Municipality", " Parish", " Oblast'", " Krai", " Division", " Voivodeship", " Canton", " Autonomous Region", " Island", " Atoll", " Territory"}

func (w *world) regions() error {
	var rows []row
	taken := map[string]bool{}
	err := w.lines("geonames-cities500/admin1CodesASCII.txt", func(l string) {
		c := strings.Split(l, "\t")
		if len(c) < 4 || len(c[0]) < 3 {
			return
		}
		code := w.iso2[c[0][:2]]
		if code == "" || c[1] == "" || taken[code+actor.Key(c[1])] {
			return
		}
		taken[code+actor.Key(c[1])] = true
		if n, ok := w.hand.Nation(c[1]); ok && n.Use <= actor.OldName {
			return
		}
		r := row{name: c[1], kind: "region", country: code, id: "geonames/" + c[3], aliases: []string{c[2]}}
		if w.ordinary(c[1]) {
			r.aliases = append([]string{"?" + c[1]}, r.aliases...)
		}
		for _, word := range regionWords {
			if s, ok := strings.CutSuffix(c[1], word); ok {
				r.aliases = append(r.aliases, w.weakly(s))
				s, _ = strings.CutSuffix(c[2], word)
				r.aliases = append(r.aliases, w.weakly(s))
			}
		}
		if len(r.aliases) == 1 && code != "USA" && !strings.Contains(c[1], " ") {
			r.aliases = append(r.aliases, c[1]+" "+regionNoun(code))
		}
		rows = append(rows, r)
	})
	if err != nil {
		return err
	}
	return w.write("regions.tsv", rows)
}

// regionNoun is what news writes behind the name of a country's units.
func regionNoun(code string) string {
	switch code {
	case "IND", "NGA", "AUS", "BRA", "MEX", "VEN", "MYS", "SDN", "SSD", "DEU", "AUT", "MMR", "SOM":
		return "state"
	case "RUS", "FRA", "ITA", "UKR", "TZA", "GHA", "CHL", "PER", "CZE", "GRC", "MLI", "NER", "ETH", "KAZ", "UZB", "GEO", "PHL", "SEN", "TCD", "CMR":
		return "region"
	case "SYR", "IRQ", "EGY", "YEM", "JOR", "LBN", "TUN", "KWT", "OMN", "BHR":
		return "governorate"
	case "JPN":
		return "prefecture"
	case "COL", "BOL", "PRY", "URY", "GTM", "HND", "SLV", "NIC", "HTI":
		return "department"
	}
	return "province"
}
