package main

import (
	"regexp"
	"slices"
	"strings"

	"dateline/internal/actor"
)

var (
	bracketed = regexp.MustCompile(`\s*[\[(][^\])]*[\])]`)
	qualified = regexp.MustCompile(`^[\p{L}\d .'’&/–-]{2,}$`)
)

// parties makes parties.tsv.
func (w *world) parties() error {
	qid := map[string]string{}
	extra := map[string][]string{}
	if err := w.table("partyfacts/wikidata.csv", ',', func(m map[string]string) {
		id := m["partyfacts_id"]
		qid[id] = m["wikidata_id"]
		extra[id] = append(extra[id], m["name"], m["name_short"], m["name_native"])
	}); err != nil {
		return err
	}
	var rows []row
	owner := map[string]int{} // QID → row
	used := map[string]int{}  // acronym → parties
	have := map[string]bool{} // country + key of name
	twice := map[string]bool{}
	err := w.table("partyfacts/partyfacts-core-parties.csv", ',', func(m map[string]string) {
		if m["technical"] != "" || m["name_english"] == "other" || m["year_last"] != "" && m["year_last"] < "1940" {
			return
		}
		country := w.partyCountry(m["country"])
		names := splitNames(m["name_english"])
		if len(names) == 0 || country == "" {
			return
		}
		r := row{name: names[0], kind: "party", country: country, sectors: "PTY", id: qid[m["partyfacts_id"]]}
		if y := m["year_first"]; y > "1800" {
			r.from = y
		}
		r.to = m["year_last"]
		names = append(names[1:], splitNames(m["name"])...)
		names = append(names, splitNames(m["name_other"])...)
		short := []string{m["name_short"]}
		for i, n := range extra[m["partyfacts_id"]] {
			if i%3 == 1 {
				short = append(short, n)
			} else {
				names = append(names, splitNames(n)...)
			}
		}
		for _, n := range names {
			if strings.EqualFold(n, "other") || !latin(n) {
				continue
			}
			r.aliases = append(r.aliases, w.weakly(n))
		}
		for _, s := range short {
			if len(s) >= 2 && len(s) <= 12 && latin(s) && !strings.ContainsAny(s, "[]()+?,;:") && !strings.Contains(s, "  ") {
				if strings.ToUpper(s) != s && (len(s) <= 3 || w.rank[strings.ToLower(s)] > 0) {
					s = "?" + s // "All", "Sam": more often a word or a name
				}
				r.aliases = append(r.aliases, s)
				used[s]++
			}
		}
		if w.known(r.name, country) { // the hand-written rows say more
			return
		}
		if r.id != "" {
			if k, ok := owner[r.id]; ok {
				rows[k].aliases = append(append(rows[k].aliases, r.name), r.aliases...)
				return
			}
			owner[r.id] = len(rows)
		}
		r.name, r.aliases = w.headName(r.name, r.aliases)
		if k := country + actor.Key(r.name) + r.from; twice[k] && r.id == "" {
			return
		} else {
			twice[k] = true
		}
		have[country+actor.Key(r.name)] = true
		for _, a := range r.aliases {
			have[country+actor.Key(a)] = true
		}
		rows = append(rows, r)
	})
	if err != nil {
		return err
	}
	err = w.table("factbook-2026/factbook_actors.tsv", '\t', func(m map[string]string) {
		country := w.fips[m["file"][strings.IndexByte(m["file"], '/')+1:]]
		if country == "" {
			return
		}
		for _, p := range strings.Split(m["parties"], " | ") {
			p = strings.ReplaceAll(bracketed.ReplaceAllString(p, ""), "&rsquo;", "'")
			alts := strings.Split(p, " or ")
			name := clean(alts[0])
			if len(name) < 4 || len(strings.Fields(name)) > 9 || strings.ContainsAny(name, ":;&,") || have[country+actor.Key(name)] || w.known(name, country) {
				continue
			}
			r := row{name: name, kind: "party", country: country, sectors: "PTY"}
			for _, a := range alts[1:] {
				if a = clean(a); a != "" && len(strings.Fields(a)) < 7 && !strings.ContainsAny(a, ":;,") {
					r.aliases = append(r.aliases, w.weakly(a))
					if strings.ToUpper(a) == a {
						used[a]++
					}
				}
			}
			have[country+actor.Key(name)] = true
			r.name, r.aliases = w.headName(r.name, r.aliases)
			rows = append(rows, r)
		}
	})
	if err != nil {
		return err
	}
	withID := map[string]bool{}
	for i := range rows {
		if rows[i].id != "" {
			withID[rows[i].country+actor.Key(rows[i].name)+rows[i].from] = true
		}
	}
	rows = slices.DeleteFunc(rows, func(r row) bool { return r.id == "" && withID[r.country+actor.Key(r.name)+r.from] })
	for i := range rows {
		for j, a := range rows[i].aliases {
			if strings.ToUpper(a) != a || strings.HasPrefix(a, "?") {
				continue
			}
			mark := ""
			if r := w.rank[strings.ToLower(a)]; used[a] > 1 || len(a) <= 3 || r > 0 && r < 20_000 {
				mark = "?"
			}
			if l := strings.ToLower(a); w.nouns[l] || w.common[l] {
				mark += "!"
			}
			rows[i].aliases[j] = mark + a
		}
	}
	return w.write("parties.tsv", rows)
}

func (w *world) known(name, country string) bool {
	return w.knows(name, country, actor.PartyGroup, actor.Armed)
}

// partyCountry gives the code for the code of Party Facts.
func (w *world) partyCountry(c string) string {
	switch c {
	case "NIR":
		return "GBR"
	case "XKX", "KSV", "RKS":
		return "KOS"
	case "PSX", "PS":
		return "PSE"
	case "ZZB", "TZZ":
		return "TZA"
	case "SML":
		return "SOM"
	case "DDR":
		return "DEU"
	case "YUG", "SCG":
		return "SRB"
	case "CSK":
		return "CZE"
	case "SUN":
		return "RUS"
	case "VDR", "VNR":
		return "VNM"
	case "EUN":
		return "IGO"
	case "PMR":
		return "MDA"
	case "YMD":
		return "YEM"
	}
	if k, ok := w.code[c]; ok {
		return k
	}
	return ""
}

// splitNames gives the names of a cell: "A / B [C]" is A and B.
func splitNames(s string) []string {
	var out []string
	if i := strings.Index(s, ": "); i > 0 && i < 12 { // "Arabic: ..."
		s = s[i+2:]
	}
	for _, sep := range []string{" / ", " -- ", "; ", " | "} {
		s = strings.ReplaceAll(s, sep, "\x00")
	}
	for _, n := range strings.Split(s, "\x00") {
		n = strings.Trim(clean(bracketed.ReplaceAllString(n, "")), " ,;-\"'‘’“”")
		n = strings.NewReplacer("\"", "", "“", "", "”", "").Replace(n)
		if k := len(strings.Fields(n)); k > 0 && k <= 10 && latin(n) && qualified.MatchString(n) {
			out = append(out, n)
		}
	}
	return out
}

// weakly marks a name that is one common word ("Freedom", "Future").
func (w *world) weakly(n string) string {
	if w.vague(n) {
		return "?" + n
	}
	return n
}

// partyNouns end names that can be nothing else.
var partyNouns = []string{"party", "union", "front", "alliance", "movement", "congress", "league", "coalition", "bloc", "democrats", "rally", "majority"}

// vague tells whether a name says too little alone: one word that is common
// or a first name, or nothing but the commonest words ("It is time").
func (w *world) vague(n string) bool {
	if strings.ToUpper(n) == n {
		return false
	}
	words := strings.Fields(actor.Key(n))
	if len(words) > 0 && words[0] == "the" {
		words = words[1:]
	}
	if len(words) == 1 {
		l := words[0]
		return w.common[l] || w.first[l] || w.rank[l] > 0 && w.rank[l] < 12_000
	}
	if len(words) > 0 && slices.Contains(partyNouns, words[len(words)-1]) {
		return false
	}
	for _, l := range words {
		if w.rank[l] == 0 || w.rank[l] > 1_500 {
			return false
		}
	}
	return true
}

// headName marks a canonical name that is weak by repeating it as an alias.
func (w *world) headName(name string, aliases []string) (string, []string) {
	if w.vague(name) {
		aliases = slices.Insert(aliases, 0, "?"+name)
	}
	return name, aliases
}
