package main

import (
	"fmt"
	"html"
	"log"
	"regexp"
	"strings"
	"time"
	"unicode"

	"dateline/internal/actor"
	"dateline/internal/day"
)

// leaders makes leaders.tsv of what REIGN, EveryPolitician and the Factbook
// have beyond the hand-written table, and prints where REIGN and that differ.
func (w *world) leaders() error {
	iso, err := w.cow()
	if err != nil {
		return err
	}
	var rows []row
	differ := 0
	err = w.table("REIGN-2021-03/leaderlist_3_21.csv", ',', func(m map[string]string) {
		country := iso[m["ccode"]]
		name, ok := reignName(m["leader"])
		if country == "" || !ok || country == "SMR" {
			return
		}
		from := fmt.Sprintf("%s-%02s-%02s", m["syear"], m["smonth"], m["sdate"])
		from = strings.ReplaceAll(from, " ", "0")
		start, err := day.Parse(from)
		if err != nil {
			from = m["syear"]
			start = day.Of(atoi(m["syear"]), 7, 1)
		}
		to, end := "2021-03-31", day.Of(2021, 3, 31)
		if m["eyear"] != "" {
			end = day.Of(atoi(m["eyear"]), time.Month(atoi(m["emonth"])), 15)
			to = fmt.Sprintf("%s-%02d", m["eyear"], atoi(m["emonth"]))
		}
		surname := name[strings.LastIndexByte(name, ' ')+1:]
		middle := start + (end-start)/2
		if w.holds(surname, name, country, middle) || strings.Contains(name, " ") && w.knows(name, "", actor.Person) {
			return
		}
		if w.anyLeader(country, middle) {
			differ++
			log.Printf("REIGN: %s %s %s to %s is not in the hand-written table", country, name, from, to)
			if w.handCovers(country, start) {
				return
			}
		}
		if m["eyear"] == "" {
			to = ""
		}
		r := row{name: name, kind: "man", country: country, sectors: "GOV", title: "leader", from: from, to: to}
		if m["gender"] == "0" {
			r.kind = "woman"
		}
		r.aliases = []string{"?" + name} // REIGN has last names
		if !strings.Contains(name, " ") {
			r.id = "person/" + strings.ToLower(country) + "/" + strings.ReplaceAll(actor.Key(name), " ", "-")
			r.aliases = []string{"?" + name, "^" + name}
		}
		rows = append(rows, r)
	})
	if err != nil {
		return err
	}
	log.Printf("REIGN: %d terms differ", differ)
	seen := map[string]bool{}
	recent := func(country, title, name, id, from, to string, now day.Day) {
		if from == to || w.doubled(rows, country, title, name) {
			return // acting for days
		}
		name = strings.TrimSpace(bracketed.ReplaceAllString(name, ""))
		if country == "" || name == "" || !latin(name) || seen[country+actor.Key(name)+title] || w.knows(name, "", actor.Person) {
			return
		}
		if w.holds(name[strings.LastIndexByte(name, ' ')+1:], name, country, now) {
			return
		}
		if _, ok := w.hand.ByID(id); ok {
			return
		}
		seen[country+actor.Key(name)+title] = true
		rows = append(rows, row{name: name, kind: "person", country: country, sectors: "GOV", title: title, from: from, to: to, id: id})
	}
	err = w.table("leaders-recent/everypolitician_world_leaders_2022_wikidata.csv", ',', func(m map[string]string) {
		country := w.named[actor.Key(m["country"])]
		title, _, _ := strings.Cut(m["positionLabel"], " of ")
		from, to := m["start_year"], m["end_year"]
		now := day.Of(2022, 9, 1)
		if to != "" {
			now = day.Of(atoi(to), 1, 1)
		}
		recent(country, strings.ToLower(title), m["officeholderLabel"], m["officeholder"], from, to, now)
	})
	if err != nil {
		return err
	}
	now := day.Of(2026, 5, 1)
	err = w.table("factbook-2026/factbook_actors.tsv", '\t', func(m map[string]string) {
		file := m["file"][strings.IndexByte(m["file"], '/')+1:]
		country := w.fips[file]
		if w.dependent[file] {
			return
		}
		for _, cell := range []string{m["chief_of_state"], m["head_of_government"]} {
			for _, one := range strings.Split(html.UnescapeString(cell), "; ") {
				one, _, _ = strings.Cut(one, "|")
				title, name, surname, since := factbookLeader(one)
				if country == "" || name == "" || title == "" || strings.Contains(title, " of ") || surname == "" || strings.HasPrefix(name, "of ") ||
					w.doubled(rows, country, strings.ToLower(title), name) {
					continue
				}
				if w.holds(surname, name, country, now) || w.since(title, country, since, now) || w.knows(name, "", actor.Person) || seen[country+actor.Key(name)+title] {
					continue
				}
				seen[country+actor.Key(name)+title] = true
				rows = append(rows, row{name: name, kind: "person", country: country, sectors: "GOV", title: strings.ToLower(title), from: since,
					aliases: []string{"^" + surname}})
			}
		}
	})
	if err != nil {
		return err
	}
	succeed(rows)
	w.succeedByHand(rows)
	return w.write("leaders.tsv", rows)
}

// succeedByHand ends terms where the hand-written table has somebody later in
// the office.
func (w *world) succeedByHand(rows []row) {
	for i := range rows {
		r := &rows[i]
		office, _, ok := w.hand.Office(r.title, r.country)
		if r.to != "" || !ok || r.title == "leader" || len(r.from) < 4 {
			continue
		}
		from := day.Of(atoi(r.from[:4]), 12, 31)
		var next day.Day
		for _, p := range w.persons[r.country] {
			for _, o := range p.Roles {
				if o.Office == office && o.From > from && (next == 0 || o.From < next) && !alike(p, r.name) {
					next = o.From
				}
			}
		}
		r.to = next.String()
	}
}

// since tells whether the hand-written holder of an office took it up about
// when this one did: the same person under another spelling.
func (w *world) since(title, country, from string, now day.Day) bool {
	if len(from) < 4 {
		return true
	}
	d := day.Of(atoi(from[:4]), 1, 1)
	office, _, ok := w.hand.Office(title, country)
	if !ok {
		return false
	}
	for _, p := range w.hand.Holder(title, country, now) {
		for _, r := range p.Roles {
			if r.Office == office && r.Active(now) && r.From+400 > d {
				return true
			}
		}
	}
	return false
}

// doubled tells whether the rows have this holder already, spelt another way.
func (w *world) doubled(rows []row, country, title, name string) bool {
	for i := range rows {
		if r := &rows[i]; r.country == country && r.title == title {
			if alike(&actor.Party{Name: r.name}, name) {
				return true
			}
		}
	}
	return false
}

// succeed ends terms where a later holder of the office begins.
func succeed(rows []row) {
	for i := range rows {
		for j := range rows {
			a, b := &rows[i], &rows[j]
			if a.title == b.title && a.country == b.country && (a.to == "" || a.to > b.from && len(a.to) == 4) && a.from < b.from && a.from != "" && a.title != "leader" {
				a.to = b.from
			}
		}
	}
}

// holds tells whether the hand-written tables have a person of this name in a
// role of the country about that day.
func (w *world) holds(surname, name, country string, d day.Day) bool {
	forms := strings.Fields(name)
	if n, hits := w.hand.Find(forms, 0); n == len(forms) {
		for _, h := range hits {
			if h.Kind == actor.Person && near(h.Party, country, d) {
				return true
			}
		}
	}
	for _, p := range w.persons[country] {
		if near(p, country, d) && alike(p, surname+" "+name) {
			return true
		}
	}
	return false
}

// alike tells whether a person's names and another name share a word, or
// words that begin alike, as transcriptions of one name do.
func alike(p *actor.Party, name string) bool {
	for _, x := range strings.Fields(actor.Key(name)) {
		for _, n := range append([]string{p.Name}, p.Aliases...) {
			for _, y := range strings.Fields(actor.Key(n)) {
				if x == y && len(x) > 2 || len(x) > 5 && len(y) > 5 && x[:5] == y[:5] {
					return true
				}
			}
		}
	}
	return false
}

func near(p *actor.Party, country string, d day.Day) bool {
	const slack = 400
	for i := range p.Roles {
		r := &p.Roles[i]
		if r.Country == country && r.From <= d+slack && (r.To == 0 || d-slack <= r.To) {
			return true
		}
	}
	return false
}

// anyLeader tells whether the hand-written tables name somebody at the head
// of the state.
func (w *world) anyLeader(country string, d day.Day) bool {
	for _, o := range []string{"leader", "president", "prime minister", "monarch"} {
		if len(w.hand.Holder(o, country, d)) > 0 {
			return true
		}
	}
	return false
}

// handCovers tells whether the hand-written tables list the heads of this
// country from that day on without a gap.
func (w *world) handCovers(country string, d day.Day) bool { return d > day.Of(1991, 1, 1) }

var countryNotes = regexp.MustCompile(`\s*\([^)]*\)`)

// reignName turns "Duvalier, Francois" round and leaves notes out.
func reignName(s string) (string, bool) {
	s = strings.TrimSpace(countryNotes.ReplaceAllString(s, ""))
	if last, first, ok := strings.Cut(s, ", "); ok {
		s = first + " " + last
	}
	for _, bad := range []string{"Junta", "Council", "Government", "&", " and ", "acting"} {
		if strings.Contains(s, bad) {
			return "", false
		}
	}
	for _, r := range s {
		if r > unicode.MaxASCII || unicode.IsDigit(r) {
			return "", false
		}
	}
	return clean(s), s != ""
}

var since = regexp.MustCompile(`\(since (?:(\d+) )?(?:(\w+) )?(\d{4})\)`)

// factbookLeader reads "President Abdelmadjid TEBBOUNE (since 12 December
// 2019)".
func factbookLeader(s string) (title, name, surname, from string) {
	if m := since.FindStringSubmatch(s); m != nil {
		from = m[3]
		if t, err := time.Parse("2 January 2006", m[1]+" "+m[2]+" "+m[3]); err == nil {
			from = t.Format("2006-01-02")
		}
	}
	s = strings.TrimSpace(countryNotes.ReplaceAllString(s, ""))
	words := strings.Fields(s)
	at := -1
	for i, x := range words {
		if at < 0 && len(x) > 2 && strings.ToUpper(x) == x && unicode.IsLetter(rune(x[0])) {
			at = i
		}
	}
	if at < 0 {
		return "", "", "", ""
	}
	start := 0
	for i := range at {
		switch strings.ToLower(strings.Trim(words[i], ",")) {
		case "president", "prime", "minister", "king", "queen", "chancellor", "premier", "transition", "interim", "acting", "governor", "general",
			"governor-general", "chief", "captain", "regent", "sultan", "amir", "executive", "grand", "duke", "prince", "emperor", "sheikh", "vice",
			"first", "head", "administrator", "lieutenant", "major", "colonel", "gen.", "dr.", "sir", "dame", "ratu", "supreme", "leader", "ulu", "taoiseach", "pope":
			start = i + 1
		}
	}
	for i := start; i < len(words); i++ {
		words[i] = strings.Trim(words[i], ",")
		if strings.ToUpper(words[i]) == words[i] && len(words[i]) > 2 {
			words[i] = titled(words[i])
			if surname != "" {
				surname += " "
			}
			surname += words[i]
		}
	}
	return strings.Join(words[:start], " "), strings.Join(words[start:], " "), surname, from
}

// titled writes a name in capitals as names are written.
func titled(s string) string {
	out := []rune(strings.ToLower(s))
	up := true
	for i, r := range out {
		if up && unicode.IsLetter(r) {
			out[i] = unicode.ToUpper(r)
			up = false
		}
		if r == '-' || r == '\'' || r == ' ' {
			up = true
		}
	}
	return string(out)
}

func (w *world) cow() (map[string]string, error) {
	out := map[string]string{"260": "DEU", "265": "DEU", "345": "SRB", "315": "CZE", "816": "VNM", "817": "VNM", "678": "YEM", "680": "YEM"}
	err := w.table("NGEC-agents/cow2iso.txt", ',', func(m map[string]string) {
		if _, ok := out[m["cow_id"]]; !ok {
			if c, ok := w.code[m["iso3"]]; ok {
				out[m["cow_id"]] = c
			}
		}
	})
	return out, err
}

func atoi(s string) int {
	n := 0
	for _, c := range s {
		if c < '0' || c > '9' {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// ministers makes ministers2019.tsv.
func (w *world) ministers() error {
	var rows []row
	count := map[string]string{}
	d := day.Of(2019, 6, 1)
	err := w.table("cia-world-leaders-2019/cia_world_leaders_2019.tsv", '\t', func(m map[string]string) {
		country := w.ciaCountry(m["country"])
		if country == "" || m["name"] == "" || strings.Contains(strings.ToLower(m["name"]), "vacant") {
			return
		}
		name, surname := ciaName(m["name"])
		if surname == "" || !strings.Contains(name, " ") {
			return
		}
		title := strings.TrimSuffix(strings.ReplaceAll(clean(m["office"]), " & ", " and "), ".")
		title = strings.ReplaceAll(strings.ReplaceAll(title, "Govt", "Government"), "Intl.", "International")
		if office, _, ok := w.hand.Office(title, country); ok && len(w.hand.Holder(office, country, d)) > 0 && (office == "president" || office == "prime minister" ||
			office == "monarch" || strings.HasSuffix(office, " minister") || office == "ambassador to the UN") && w.handHas(office, country, surname, d) {
			return
		}
		if w.holds(surname, name, country, d) {
			return
		}
		r := row{name: name, kind: "person", country: country, sectors: "GOV", title: title, from: "2018", to: "2020", aliases: []string{"^" + surname}}
		if first, _, _ := strings.Cut(name, " "); w.first[strings.ToLower(first)] && first+" "+surname != name {
			r.aliases = append(r.aliases, first+" "+surname)
		}
		if f := strings.Fields(name); len(f) > 2 && f[0]+" "+surname != name {
			r.aliases = append(r.aliases, f[0]+" "+surname)
		}
		switch l := strings.ToLower(title); {
		case strings.Contains(l, "bank"):
			r.sectors = "GOV,BUS"
		case strings.Contains(l, "attorney general") || strings.Contains(l, "minister of justice"):
			r.sectors = "GOV,JUD"
		case strings.Contains(l, "prosecutor") || strings.Contains(l, "supreme court") || strings.Contains(l, "chief justice"):
			r.sectors = "JUD"
		case strings.Contains(l, "defense") || strings.Contains(l, "chief of staff of the armed"):
			r.sectors = "GOV,MIL"
		case strings.Contains(l, "speaker") || strings.Contains(l, "national assembly"):
			r.sectors = "LEG"
		}
		// people of one name in several countries are several people
		key := actor.Key(name)
		if c, ok := count[key]; ok && c != country || w.knows(name, "", actor.Person) && !w.compatriot(name, country) {
			r.id = "person/" + strings.ToLower(country) + "/" + strings.ReplaceAll(key, " ", "-")
		}
		count[key] = country
		rows = append(rows, r)
	})
	if err != nil {
		return err
	}
	return w.write("ministers2019.tsv", rows)
}

// compatriot tells whether the hand-written tables have a person of this very
// name with a role in the country at any time.
func (w *world) compatriot(name, country string) bool {
	for _, p := range w.persons[country] {
		if actor.Key(p.Name) == actor.Key(name) {
			return true
		}
	}
	return false
}

// handHas tells whether the hand-written holder of an office has this surname.
func (w *world) handHas(office, country, surname string, d day.Day) bool {
	for _, p := range w.hand.Holder(office, country, d) {
		for _, q := range w.hand.Surname(surname, d) {
			if p == q {
				return true
			}
		}
	}
	return false
}

func (w *world) ciaCountry(s string) string {
	if a, b, ok := strings.Cut(s, ", "); ok {
		s = b + " " + a // "Congo, Democratic Republic of the"
	}
	if c := w.named[actor.Key(s)]; c != "" {
		return c
	}
	if n, ok := w.hand.Nation(s); ok {
		return n.Country
	}
	return ""
}

// ciaName reads "Julio Roberto SUAREZ Guerra".
func ciaName(s string) (name, surname string) {
	s = strings.TrimSpace(countryNotes.ReplaceAllString(s, ""))
	s, _, _ = strings.Cut(s, ",")
	words := strings.Fields(s)
	var caps []string
	for i, x := range words {
		bare := strings.Trim(x, ".")
		prefix := ""
		if j := strings.IndexByte(bare, '-'); j > 0 && strings.ToLower(bare[:j]) == bare[:j] { // "al-ISA"
			prefix, bare = bare[:j+1], bare[j+1:]
		}
		if len(bare) > 1 && strings.ToUpper(bare) == bare {
			words[i] = prefix + titled(bare)
			caps = append(caps, words[i])
		}
	}
	return strings.Join(words, " "), strings.Join(caps, " ")
}

// gangland are the countries whose sides in UCDP's data, but for the guerrillas
// of the hand-written table, are gangs.
var gangland = map[string]bool{"MEX": true, "BRA": true, "HND": true, "SLV": true, "HTI": true, "JAM": true, "ECU": true, "BLZ": true, "TTO": true}

// sides makes sides.tsv.
func (w *world) sides() error {
	var rows []row
	err := w.table("ucdp-actors/ucdp_sides_from_aec.tsv", '\t', func(m map[string]string) {
		name := strings.Trim(m["side_name"], " '\"")
		c, _, _ := strings.Cut(m["country"], " (")
		country := w.ciaCountry(c)
		switch c {
		case "DR Congo":
			country = "COD"
		case "Bosnia-Herzegovina":
			country = "BIH"
		}
		if country == "" || strings.ContainsAny(name, ",/\"") || strings.HasPrefix(name, "Government of") || strings.HasPrefix(name, "Supporters of") ||
			strings.HasPrefix(name, "Civilians") || strings.HasPrefix(name, "Forces of") || strings.Contains(name, "faction") || !latin(name) {
			return
		}
		name = strings.TrimSpace(bracketed.ReplaceAllString(name, ""))
		if len(name) < 3 || w.knows(name, "") {
			return
		}
		if _, ok := w.hand.Nation(name); ok {
			return
		}
		r := row{name: name, kind: "armed", country: country, sectors: "REB"}
		switch {
		case atoi(m["n_events"]) < 2 && !strings.Contains(name, " "):
			return
		case strings.Contains(name, "Cartel") || strings.Contains(name, "Gang") || strings.Contains(name, "gang"):
			r.sectors = "CRM"
		case gangland[country]:
			r.sectors = "CRM"
		case !strings.ContainsAny(name, " -") && strings.ToUpper(name) != name:
			r.kind, r.sectors = "ethnic", "CVL"
		}
		if w.vague(name) || len(name) <= 3 {
			r.aliases = []string{"?" + name}
		}
		rows = append(rows, r)
	})
	if err != nil {
		return err
	}
	return w.write("sides.tsv", rows)
}
