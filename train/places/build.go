package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"dateline/internal/where"
)

type builder struct {
	iso3      map[string]string // by two-letter code
	byFIPS    map[string]string // alpha-3 by FIPS code, which the Factbook files go by
	countries map[string]*where.Row
	code      map[string]string // code in records, by alpha-3

	common, persons map[string]bool
	synsets         map[string][]int // WordNet's sets of names of places, by folded name
	unitWords       map[string]bool
	sides           map[string]bool // words for parts of a country: "north"

	admin1, admin2 map[string]*unit
	rows           []where.Row
	names          int
}

func newBuilder() *builder {
	return &builder{iso3: map[string]string{}, byFIPS: map[string]string{}, countries: map[string]*where.Row{}, code: map[string]string{},
		synsets: map[string][]int{}, common: map[string]bool{}, persons: map[string]bool{}, unitWords: map[string]bool{}, sides: map[string]bool{}, admin1: map[string]*unit{}, admin2: map[string]*unit{}}
}

// A unit gathers what is known of an administrative unit from the towns in it.
type unit struct {
	geonames            int
	name                string
	names, after        []string
	population          int
	lats, lons          []float64 // of its towns
	lat, lon            float64   // as the table has it
	placed              bool
	iso, admin1, admin2 string
}

func (u *unit) add(lat, lon float64, population int) {
	u.lats, u.lons = append(u.lats, lat), append(u.lons, lon)
	u.population += population
}

// middle is where the unit lies: as the table has it, else between the middle
// of its towns' extent and their mean, which serve ragged and even units.
func (u *unit) middle() (lat, lon float64) {
	if u.placed {
		return u.lat, u.lon
	}
	return centre(u.lats), centre(u.lons)
}

// centre leaves out one in twenty at either end: towns may be filed under the
// wrong unit.
func centre(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	cut := (len(v) + 10) / 20
	v = v[cut : len(v)-cut]
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return ((v[0]+v[len(v)-1])/2 + sum/float64(len(v))) / 2
}

// exonym tells whether WordNet has two names for one place: "Geneva, Geneve".
func (b *builder) exonym(name, other string) bool {
	for _, x := range b.synsets[where.Fold(name)] {
		if slices.Contains(b.synsets[where.Fold(other)], x) {
			return true
		}
	}
	return false
}

// settleNames makes English names of towns their own, and takes from a town
// what in English is another, known town's name: Bethlehem is not Belém.
func (b *builder) settleNames() {
	owner := map[string]string{} // country of the largest town with a name of its own
	for i := range b.rows {
		r := &b.rows[i]
		if r.Population < 20000 {
			continue
		}
		for _, n := range r.Names {
			if f := where.Fold(n.Name); n.Use == "own" && owner[f] == "" {
				owner[f] = r.ISO
			}
		}
	}
	for i := range b.rows {
		r := &b.rows[i]
		kept := r.Names[:0]
		for _, n := range r.Names {
			if n.Use == "other" {
				if r.Population >= 50000 && b.exonym(r.Name, n.Name) {
					n.Use = "own"
				} else if o := owner[where.Fold(n.Name)]; o != "" && o != r.ISO {
					continue
				}
			}
			kept = append(kept, n)
		}
		r.Names = kept
	}
}

func (b *builder) table() where.Table {
	t := where.Table{Admin1: map[string]string{}, Admin2: map[string]string{}, Code: b.code}
	b.settleNames()
	for _, iso := range keys(b.countries) {
		b.rows = append(b.rows, *b.countries[iso])
	}
	for _, units := range []map[string]*unit{b.admin1, b.admin2} {
		for _, key := range keys(units) {
			u := units[key]
			if u.admin2 == "" {
				t.Admin1[key] = u.name
			} else {
				t.Admin2[key] = u.name
			}
			if len(u.lats) == 0 && !u.placed {
				continue
			}
			f := where.Admin1
			if u.admin2 != "" {
				f = where.Admin2
			}
			lat, lon := u.middle()
			r := where.Row{GeoNames: u.geonames, Name: u.name, Lat: lat, Lon: lon, Population: u.population, Feature: f, ISO: u.iso, Admin1: u.admin1, Admin2: u.admin2}
			r.Names = b.nameRows(u.name, b.variants(u.names))
			for _, a := range u.after {
				r.Names = append(r.Names, where.NameRow{Name: a, Use: "after"})
			}
			b.rows = append(b.rows, r)
		}
	}
	for i := range b.rows {
		b.names += len(b.rows[i].Names)
	}
	t.Rows = b.rows
	return t
}

func keys[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.SortFunc(out, cmp.Compare[string])
	return out
}

// nameRows makes the index rows of a place: own name first, then the others.
func (b *builder) nameRows(name string, others []string) []where.NameRow {
	out := []where.NameRow{b.nameRow(name, "own")}
	seen := map[string]bool{where.Fold(name): true}
	for _, o := range others {
		if f := where.Fold(o); f != "" && !seen[f] {
			seen[f] = true
			use := "other"
			if isLetters(o) {
				use = "letters"
			}
			out = append(out, b.nameRow(o, use))
		}
	}
	return out
}

func (b *builder) nameRow(name, use string) where.NameRow {
	f := where.Fold(name)
	if b.sides[f] {
		return where.NameRow{Use: use} // "North" by itself is no name
	}
	return where.NameRow{Name: name, Use: use, Common: b.common[f] || len(f) < 3 && use != "letters", Person: b.persons[f]}
}

// isLetters is true of names written in capitals, with dots or without.
func isLetters(s string) bool {
	n := 0
	for _, r := range s {
		if r == '.' {
			continue
		}
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n <= 4
}

// variants adds, to the names of an administrative unit, each without the
// word that says so: "Idlib" for "Idlib Governorate".
func (b *builder) variants(names []string) []string {
	out := slices.Clone(names)
	for _, n := range names {
		w := strings.Fields(n)
		for len(w) > 1 && b.unitWords[strings.ToLower(w[len(w)-1])] {
			w = w[:len(w)-1]
			out = append(out, strings.Join(w, " "))
		}
		if len(w) > 1 && (w[0] == "Tỉnh" || w[0] == "Tinh") {
			out = append(out, strings.Join(w[1:], " "))
		}
		if len(w) > 2 && b.unitWords[strings.ToLower(w[0])] && (w[1] == "of" || w[1] == "de" || w[1] == "del" || w[1] == "du" || w[1] == "di") {
			out = append(out, strings.Join(w[2:], " "))
		}
	}
	return out
}

// articles are the forms the Arabic article takes before a name.
var articles = []string{"al", "el", "ad", "an", "ar", "as", "ash", "at", "az"}

// bare is a name without its Arabic article, "" if it has none.
func bare(name string) string {
	first, rest, ok := strings.Cut(name, " ")
	if i := strings.IndexByte(name, '-'); i > 0 && (!ok || i < len(first)) {
		first, rest, ok = name[:i], name[i+1:], true
	}
	if !ok || len(rest) < 4 || !slices.Contains(articles, strings.ToLower(first)) {
		return ""
	}
	if r := []rune(rest); unicode.IsUpper(r[0]) {
		return rest
	}
	return ""
}

func number(s string) (float64, error) {
	v, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil {
		return 0, fmt.Errorf("number %q", s)
	}
	return v, nil
}

// point reads "lat,lon".
func point(s string) (lat, lon float64, err error) {
	a, o, ok := strings.Cut(s, ",")
	if !ok {
		return 0, 0, fmt.Errorf("point %q: want lat,lon", s)
	}
	if lat, err = number(a); err != nil {
		return 0, 0, err
	}
	lon, err = number(o)
	return lat, lon, err
}
