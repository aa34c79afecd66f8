package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"dateline/internal/where"
)

// leastTown is the population a town needs unless it is the seat of a unit.
const leastTown = 1000

// leastForNames is the population from which a town's other names are kept.
const leastForNames = 5000

func (b *builder) readWords(file string) error {
	return eachLine(file, 2, func(p []string) error {
		for _, w := range split(p[1]) {
			switch p[0] {
			case "unit":
				b.unitWords[w] = true
			case "part":
				b.sides[where.Fold(w)] = true
			}
		}
		return nil
	})
}

// readCommon gathers words that are not names: the table's, and what WordNet
// writes with a small letter.
func (b *builder) readCommon(table, wordnet string) error {
	err := eachLine(table, 1, func(p []string) error {
		for _, w := range strings.Fields(p[0]) {
			b.common[where.Fold(w)] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, part := range []string{"noun", "verb", "adj", "adv"} {
		in, err := os.Open(filepath.Join(wordnet, "data."+part))
		if err != nil {
			return err
		}
		sc := bufio.NewScanner(in)
		sc.Buffer(nil, 1<<20)
		for sc.Scan() {
			f := strings.Fields(sc.Text())
			if len(f) < 5 || strings.HasPrefix(sc.Text(), " ") {
				continue
			}
			n, err := strconv.ParseInt(f[3], 16, 32)
			if err != nil {
				continue
			}
			for i := 0; i < int(n) && 4+2*i < len(f); i++ {
				w := f[4+2*i]
				if part == "noun" && f[1] == "15" { // places
					if id, err := strconv.Atoi(f[0]); err == nil {
						k := where.Fold(strings.ReplaceAll(w, "_", " "))
						b.synsets[k] = append(b.synsets[k], id)
					}
				}
				if w[0] >= 'a' && w[0] <= 'z' && !strings.ContainsAny(w, "_") {
					b.common[where.Fold(strings.TrimSuffix(strings.TrimSuffix(w, "(a)"), "(p)"))] = true
				}
			}
		}
		err = sc.Err()
		in.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) readPersons(file string) error {
	return eachLine(file, 1, func(p []string) error {
		b.persons[where.Fold(p[0])] = true
		return nil
	})
}

func (b *builder) readAdmins(first, second string) error {
	for i, file := range []string{first, second} {
		units := b.admin1
		if i == 1 {
			units = b.admin2
		}
		err := eachLine(file, 4, func(p []string) error {
			code := strings.Split(p[0], ".")
			iso := b.iso3[code[0]]
			if iso == "" || b.code[iso] == "" {
				return nil
			}
			id, _ := strconv.Atoi(p[3])
			u := &unit{geonames: id, name: p[1], names: []string{p[1], p[2]}, iso: iso, admin1: code[0] + "." + code[1]}
			if i == 1 {
				u.admin2 = p[0]
			}
			units[p[0]] = u
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) readAdminTable(file string) error {
	return eachLine(file, 4, func(p []string) error {
		u := b.admin1[p[0]]
		if u == nil {
			return fmt.Errorf("no unit %q", p[0])
		}
		if p[1] != "" {
			var err error
			if u.lat, u.lon, err = point(p[1]); err != nil {
				return err
			}
			u.placed = true
		}
		u.names = append(u.names, split(p[2])...)
		u.after = split(p[3])
		return nil
	})
}

// readCities reads the towns, and from them where the administrative units
// lie.
func (b *builder) readCities(file string) error {
	return eachLine(file, 12, func(p []string) error {
		if p[0] == "geonameid" {
			return nil
		}
		iso := b.iso3[p[8]]
		if b.code[iso] == "" {
			return nil
		}
		lat, err := number(p[4])
		if err != nil {
			return err
		}
		lon, err := number(p[5])
		if err != nil {
			return err
		}
		pop, _ := strconv.Atoi(p[11])
		id, _ := strconv.Atoi(p[0])
		a1, a2 := p[8]+"."+p[9], p[8]+"."+p[9]+"."+p[10]
		if u := b.admin1[a1]; u != nil {
			u.add(lat, lon, pop)
		}
		if u := b.admin2[a2]; u != nil && p[10] != "" {
			u.add(lat, lon, pop)
		}
		f := where.Town
		switch p[7] {
		case "PPLC":
			f = where.Capital
		case "PPLA", "PPLG":
			f = where.Seat1
		case "PPLA2":
			f = where.Seat2
		case "PPLX":
			f = where.Quarter
		case "PPLQ", "PPLH", "PPLCH", "PPLW":
			return nil
		}
		if pop < leastTown && f != where.Capital && f != where.Seat1 && f != where.Seat2 {
			return nil
		}
		r := where.Row{GeoNames: id, Name: p[1], Lat: lat, Lon: lon, Population: pop, Feature: f, ISO: iso, Admin1: a1}
		if p[10] != "" {
			r.Admin2 = a2
		}
		others := []string{p[2]}
		if pop >= leastForNames || f == where.Capital || f == where.Seat1 {
			for _, n := range split(p[3]) {
				if usable(n) {
					others = append(others, n)
				}
			}
		}
		for _, n := range append(others, p[1]) {
			if s := bare(n); s != "" {
				others = append(others, s)
			}
			if s, ok := strings.CutSuffix(n, " City"); ok && len(s) > 3 && iso != "USA" {
				others = append(others, s)
			}
		}
		r.Names = b.nameRows(p[1], others)
		b.rows = append(b.rows, r)
		return nil
	})
}

// usable is true of other names an English text may use: written in Latin
// letters, beginning with a capital, no code.
func usable(n string) bool {
	r := []rune(n)
	if len(r) < 4 && !(len(r) == 3 && unicode.IsLower(r[1])) {
		return false
	}
	if !unicode.IsUpper(r[0]) {
		return false
	}
	small := false
	for _, c := range r {
		if unicode.IsLetter(c) && !unicode.Is(unicode.Latin, c) {
			return false
		}
		small = small || unicode.IsLower(c)
	}
	return small && !strings.ContainsAny(n, "()0123456789,;")
}

// readTowns reads towns.tsv: more names of towns, and more towns.
func (b *builder) readTowns(file string) error {
	return eachLine(file, 6, func(p []string) error {
		iso := p[1]
		if iso == "KOS" {
			iso = "XKX"
		}
		if b.code[iso] == "" {
			return fmt.Errorf("country %q", p[1])
		}
		names := split(p[0])
		if p[2] != "-" {
			best := -1
			for i := range b.rows {
				if r := &b.rows[i]; r.ISO == iso && r.Name == p[2] && (best < 0 || r.Population > b.rows[best].Population) {
					best = i
				}
			}
			if best < 0 {
				return fmt.Errorf("no town %q in %s", p[2], iso)
			}
			for _, n := range names {
				b.rows[best].Names = append(b.rows[best].Names, b.nameRow(n, "own"))
			}
			if w, err := strconv.Atoi(p[5]); err == nil {
				b.rows[best].Population = max(b.rows[best].Population, w)
			}
			return nil
		}
		lat, err := number(p[3])
		if err != nil {
			return err
		}
		lon, err := number(p[4])
		if err != nil {
			return err
		}
		w, err := strconv.Atoi(p[5])
		if err != nil {
			return fmt.Errorf("weight %q", p[5])
		}
		r := where.Row{Name: names[0], Lat: lat, Lon: lon, Population: w, Feature: where.Town, ISO: iso, Admin1: b.nearestUnit(iso, lat, lon)}
		r.Names = b.nameRows(names[0], names[1:])
		for i := range r.Names {
			r.Names[i].Use = "own"
		}
		b.rows = append(b.rows, r)
		return nil
	})
}

// nearestUnit gives the first-order unit of the town nearest to a point.
func (b *builder) nearestUnit(iso string, lat, lon float64) string {
	best, unit := 4.0, "" // within two degrees
	for i := range b.rows {
		if r := &b.rows[i]; r.ISO == iso && r.GeoNames != 0 {
			if d := (r.Lat-lat)*(r.Lat-lat) + (r.Lon-lon)*(r.Lon-lon); d < best {
				best, unit = d, r.Admin1
			}
		}
	}
	return unit
}

// readFeatures reads features.tsv.
func (b *builder) readFeatures(file string) error {
	return eachLine(file, 7, func(p []string) error {
		f, ok := where.FeatureOf(p[2])
		if !ok {
			return fmt.Errorf("feature %q", p[2])
		}
		iso := strings.Trim(p[3], "-")
		if iso == "KOS" {
			iso = "XKX"
		}
		if iso != "" && b.code[iso] == "" {
			return fmt.Errorf("country %q", p[3])
		}
		lat, err := number(p[4])
		if err != nil {
			return err
		}
		lon, err := number(p[5])
		if err != nil {
			return err
		}
		w, err := strconv.Atoi(p[6])
		if err != nil {
			return fmt.Errorf("weight %q", p[6])
		}
		if f.Precision() == where.InAdmin1 && b.merge(p[0], split(p[1]), iso, lat, lon, w) {
			return nil
		}
		r := where.Row{Name: p[0], Lat: lat, Lon: lon, Population: w, Feature: f, ISO: iso}
		r.Names = b.nameRows(p[0], split(p[1]))
		b.rows = append(b.rows, r)
		return nil
	})
}

// merge gives a region that is also a first-order unit or a territory to that:
// its names, its weight and where it lies.
func (b *builder) merge(name string, others []string, iso string, lat, lon float64, weight int) bool {
	fold := where.Fold(name)
	for _, key := range keys(b.admin1) {
		u := b.admin1[key]
		if u.iso != iso {
			continue
		}
		for _, n := range b.variants(u.names) {
			if where.Fold(n) == fold {
				u.names = append(append(u.names, name), others...)
				u.lat, u.lon, u.placed = lat, lon, true
				u.population = max(u.population, weight)
				return true
			}
		}
	}
	for _, key := range keys(b.countries) {
		c := b.countries[key]
		if b.code[key] == iso && where.Fold(c.Name) == fold {
			c.Names = append(c.Names, b.nameRows(name, others)[1:]...)
			c.Population = max(c.Population, weight)
			return true
		}
	}
	return false
}
