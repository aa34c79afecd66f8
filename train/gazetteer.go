package main

import (
	"bufio"
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/lang/neural"
)

// Bits of a word's class: the lists of names it stands in. What a class means
// for tags and entities is learned; the lists only say which words share it.
const (
	listedFirstName = 1 << iota
	listedName
	listedCity
	listedLand
	listedNationality
	listedGroup
)

// readGazetteers reads the lists and returns each word's class.
func readGazetteers(dir string) (map[uint64]uint8, error) {
	class := map[uint64]uint8{}
	mark := func(w string, bit uint8) {
		if len(w) >= 2 && len(w) <= 24 {
			class[neural.ListKey(w)] |= bit
		}
	}
	lines := func(name string, each func(string)) error {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		defer f.Close()
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for sc.Scan() {
			each(sc.Text())
		}
		return sc.Err()
	}
	capital := func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(r)
	}
	// words marks the capitalised words of a name.
	words := func(name string, bit uint8) {
		for _, w := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '-' }) {
			if capital(w) && len(w) > 2 {
				mark(w, bit)
			}
		}
	}
	short := func(s string) bool {
		n := 0
		for _, r := range s {
			if unicode.IsUpper(r) {
				n++
			} else if !unicode.IsLower(r) && r != '-' {
				return false
			}
		}
		return n >= 2 && len(s) <= 8
	}
	for _, l := range []struct {
		name string
		bit  uint8
	}{{"names/nltk_female.txt", listedFirstName}, {"names/nltk_male.txt", listedFirstName}, {"names/humannames_list.txt", listedName}} {
		err := lines(l.name, func(s string) {
			if s = strings.TrimSpace(s); capital(s) && len(s) <= 10 && !strings.ContainsAny(s, " -") {
				mark(s, l.bit)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	err := lines("geonames-cities500/cities500.tsv", func(s string) {
		col := strings.Split(s, "\t")
		if len(col) < 12 {
			return
		}
		if people, _ := strconv.Atoi(col[11]); people < 15000 {
			return
		}
		for _, name := range []string{col[1], col[2]} {
			if !strings.Contains(name, " ") {
				mark(name, listedCity)
			}
		}
	})
	if err != nil {
		return nil, err
	}
	for _, l := range []struct {
		name string
		col  int
	}{{"geonames-cities500/countryInfo.txt", 4}, {"geonames-cities500/admin1CodesASCII.txt", 1}} {
		err := lines(l.name, func(s string) {
			col := strings.Split(s, "\t")
			if len(col) > l.col && !strings.HasPrefix(s, "#") && (l.col == 4 || !strings.Contains(col[l.col], " ")) {
				words(col[l.col], listedLand)
			}
		})
		if err != nil {
			return nil, err
		}
	}
	err = lines("factbook-2026/factbook_actors.tsv", func(s string) {
		col := strings.Split(s, "\t")
		if len(col) < 16 || col[0] == "file" {
			return
		}
		for _, c := range col[11:13] { // nationality
			words(c, listedNationality)
			words(strings.ReplaceAll(c, "(s)", "s"), listedNationality)
		}
		for _, c := range []string{col[9], col[10], col[15]} { // parties, bodies, armed groups
			for _, w := range strings.FieldsFunc(c, func(r rune) bool { return strings.ContainsRune(" ,;|()", r) }) {
				if short(w) {
					mark(w, listedGroup)
				}
			}
		}
	})
	if err != nil {
		return nil, err
	}
	err = lines("ucdp-actors/ucdp_sides_from_aec.tsv", func(s string) {
		side, _, _ := strings.Cut(s, "\t")
		for _, part := range strings.Split(side, ",") {
			part = strings.TrimSpace(part)
			part = strings.TrimPrefix(part, "Government of ")
			if !strings.Contains(part, " ") && capital(part) {
				mark(part, listedGroup)
			}
		}
	})
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(dir, "partyfacts/partyfacts-core-parties.csv"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, err
	}
	for _, r := range rows[1:] {
		if len(r) > 3 && short(r[3]) {
			mark(r[3], listedGroup)
		}
	}
	return class, nil
}
