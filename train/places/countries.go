package main

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path"
	"regexp"
	"strconv"
	"strings"

	"dateline/internal/where"
)

// readCountries reads GeoNames' list of countries and territories.
func (b *builder) readCountries(file string) error {
	return eachLine(file, 18, func(p []string) error {
		if p[0] == "ISO" {
			return nil
		}
		iso := p[1]
		b.iso3[p[0]] = iso
		if p[3] != "" {
			b.byFIPS[strings.ToLower(p[3])] = iso
		}
		b.code[iso] = iso
		pop, _ := strconv.Atoi(p[7])
		id, _ := strconv.Atoi(p[16])
		name := strings.TrimSpace(p[4])
		b.countries[iso] = &where.Row{GeoNames: id, Name: name, Population: pop, Feature: where.Country, ISO: iso, Names: b.nameRows(name, nil)}
		return nil
	})
}

var (
	coordinates = regexp.MustCompile(`(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])`)
	tags        = regexp.MustCompile(`<[^>]*>`)
	aside       = regexp.MustCompile(`\([^)]*\)|;.*|note.*`)
	separators  = regexp.MustCompile(`, or | or |, |/`)
)

// readFactbook takes from the World Factbook where each country lies and what
// its people are called.
func (b *builder) readFactbook(file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	type text struct{ Text string }
	var book map[string]struct {
		Geography map[string]json.RawMessage
		People    struct {
			Nationality struct{ Noun, Adjective text }
		} `json:"People and Society"`
	}
	if err := json.Unmarshal(data, &book); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for _, key := range keys(book) {
		fips := path.Base(key)
		if fips == "gz" {
			continue // Gaza: a region here
		}
		if fips == "we" { // West Bank stands for the Palestinian territories
			fips = "we"
		}
		c := b.countries[b.byFIPS[fips]]
		if c == nil {
			continue
		}
		page := book[key]
		var at text
		if raw, ok := page.Geography["Geographic coordinates"]; ok {
			if err := json.Unmarshal(raw, &at); err != nil {
				return fmt.Errorf("%s: %s: %w", file, key, err)
			}
		}
		if m := coordinates.FindStringSubmatch(tags.ReplaceAllString(at.Text, "")); m != nil {
			c.Lat, c.Lon = angle(m[1], m[2], m[3] == "S"), angle(m[4], m[5], m[6] == "W")
		}
		for _, s := range []string{page.People.Nationality.Noun.Text, page.People.Nationality.Adjective.Text} {
			b.addDemonyms(c, s)
		}
	}
	return nil
}

func angle(deg, minutes string, minus bool) float64 {
	d, _ := strconv.Atoi(deg)
	m, _ := strconv.Atoi(minutes)
	v := float64(d) + float64(m)/60
	if minus {
		return -v
	}
	return v
}

// shared are nationality words that would say nothing, or the wrong country:
// what is Chinese is not Macau's.
var shared = map[string]map[string]bool{
	"Chinese": {"CHN": true}, "Korean": {}, "French": {"FRA": true}, "Dutch": {"NLD": true}, "American": {"USA": true}, "Congolese": {"COD": true},
	"Dominican": {"DOM": true}, "Frenchman": {"FRA": true}, "Congo": {}, "Virgin Islander": {"VIR": true}, "Hong Kong": {}, "Taiwan": {}, "Singapore": {},
	"Channel Islander": {}, "Guinean": {"GIN": true}, "Indian": {"IND": true}, "New Zealand": {}, "Kiribati": {}, "Gibraltar": {}, "Liechtenstein": {}, "Luxembourg": {},
}

// addDemonyms reads lists as the Factbook writes them: "Briton(s), British
// (collective plural)".
func (b *builder) addDemonyms(c *where.Row, s string) {
	s = html.UnescapeString(tags.ReplaceAllString(s, ""))
	plural := strings.Contains(s, "(s)")
	s = aside.ReplaceAllString(strings.ReplaceAll(s, "(s)", "§"), "")
	for _, w := range separators.Split(s, -1) {
		w = strings.TrimSpace(w)
		bare := strings.TrimSuffix(w, "§")
		if len(bare) < 3 || strings.EqualFold(bare, "none") || strings.EqualFold(bare, "NA") || bare[0] < 'A' || bare[0] > 'Z' && bare[0] < 'a' {
			continue
		}
		b.addDemonym(c, bare)
		if plural && bare != w {
			b.addDemonym(c, bare+"s")
		}
	}
}

func (b *builder) addDemonym(c *where.Row, w string) {
	if only, ok := shared[strings.TrimSuffix(w, "s")]; ok && !only[c.ISO] {
		return
	}
	if only, ok := shared[w]; ok && !only[c.ISO] {
		return
	}
	f := where.Fold(w)
	for _, n := range c.Names {
		if where.Fold(n.Name) == f {
			return
		}
	}
	c.Names = append(c.Names, where.NameRow{Name: w, Use: "demonym"})
}

// readCountryTable reads countries.tsv.
func (b *builder) readCountryTable(file string) error {
	err := eachLine(file, 5, func(p []string) error {
		c := b.countries[p[0]]
		if c == nil {
			return fmt.Errorf("no country %q", p[0])
		}
		b.code[p[0]] = p[1]
		if p[2] != "" {
			var err error
			if c.Lat, c.Lon, err = point(p[2]); err != nil {
				return err
			}
		}
		names := b.nameRows(c.Name, split(p[3]))[1:]
		c.Names = append(c.Names, names...)
		for _, d := range split(p[4]) {
			b.addDemonym(c, d)
		}
		return nil
	})
	if err != nil {
		return err
	}
	// What no record can name has no place among the countries: Serbia and
	// Montenegro, the Netherlands Antilles.
	for _, iso := range []string{"SCG", "ANT"} {
		to := map[string]string{"SCG": "SRB", "ANT": "CUW"}[iso]
		for _, n := range b.countries[iso].Names {
			n.Use = "other"
			b.countries[to].Names = append(b.countries[to].Names, n)
		}
		delete(b.countries, iso)
		delete(b.code, iso)
	}
	return nil
}
