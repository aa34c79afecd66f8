// Package layout has the facts about the layouts of other event data sets that
// writing them and reading them share: their columns in order, and their codes
// for countries, acts, sectors and groups. It writes and reads nothing.
package layout

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed *.tsv
var files embed.FS

// A Country is a country of our records in the codes of others; a code that
// there is none of is "".
type Country struct {
	Code  string // ours: ISO 3166-1 alpha-3, KOS for Kosovo
	FIPS  string // FIPS 10-4, two letters
	COW   string // number of the Correlates of War state list
	CAMEO string // three letters, as GDELT writes them
	Name  string // as ICEWS spells it
}

// A Sector is a sector of our records in the codes of others.
type Sector struct {
	GDELT   string
	Phoenix string
	ICEWS   string // a list, parted by commas
}

// A Role is what a code or name of others comes to.
type Role struct {
	Sector string
	Kind   string // IGO, NGO or MNC: what stands for the country
}

// Tables are the codes. They are read once and never change.
type Tables struct {
	countries map[string]Country
	byFIPS    map[string]string
	byCOW     map[string]string
	byCAMEO   map[string]string
	byISO     map[string]string
	byName    map[string]string
	texts     map[string]string
	goldstein map[string]float64
	types     map[string]string
	sectors   map[string]Sector
	roles     map[string]Role
	groups    map[string]string
	entities  map[string]string
	states    map[string]string
}

// Load reads the tables.
func Load() (*Tables, error) {
	t := &Tables{
		countries: map[string]Country{}, byFIPS: map[string]string{}, byCOW: map[string]string{}, byCAMEO: map[string]string{},
		byISO: map[string]string{}, byName: map[string]string{}, texts: map[string]string{}, goldstein: map[string]float64{},
		types: map[string]string{}, sectors: map[string]Sector{}, roles: map[string]Role{}, groups: map[string]string{},
		entities: map[string]string{}, states: map[string]string{},
	}
	for _, f := range []struct {
		name    string
		columns int
		add     func([]string) error
	}{
		{"countries.tsv", 7, t.addCountry},
		{"cameo.tsv", 3, t.addCode},
		{"types.tsv", 2, func(c []string) error { return put(t.types, c[0], c[1]) }},
		{"sectors.tsv", 4, func(c []string) error { return put(t.sectors, c[0], Sector{c[1], c[2], c[3]}) }},
		{"roles.tsv", 3, func(c []string) error { return put(t.roles, c[0], Role{c[1], c[2]}) }},
		{"groups.tsv", 2, t.addGroup},
		{"states.tsv", 2, func(c []string) error { return put(t.states, c[0], c[1]) }},
	} {
		if err := rows(f.name, f.columns, f.add); err != nil {
			return nil, fmt.Errorf("layout: %w", err)
		}
	}
	return t, nil
}

func rows(name string, columns int, add func([]string) error) error {
	b, err := files.ReadFile(name)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != columns {
			return fmt.Errorf("%s:%d: %d columns, want %d", name, i+1, len(c), columns)
		}
		if err := add(c); err != nil {
			return fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
	}
	return nil
}

// put adds a row; a key that stands twice is a fault of the table.
func put[V any](m map[string]V, key string, v V) error {
	if _, ok := m[key]; ok {
		return fmt.Errorf("%s stands twice", key)
	}
	m[key] = v
	return nil
}

func (t *Tables) addCountry(c []string) error {
	iso, code := c[0], c[1]
	if iso == code {
		if err := put(t.countries, code, Country{Code: code, FIPS: c[2], COW: c[3], CAMEO: c[4], Name: c[5]}); err != nil {
			return err
		}
	}
	if iso != "-" {
		if err := put(t.byISO, iso, code); err != nil {
			return err
		}
	}
	for _, e := range []struct {
		to  map[string]string
		key string
	}{{t.byFIPS, c[2]}, {t.byCOW, c[3]}, {t.byCAMEO, c[4]}} {
		if e.key != "" {
			if err := put(e.to, e.key, code); err != nil {
				return err
			}
		}
	}
	for _, name := range append(strings.Split(c[6], "|"), c[5]) {
		if name == "" {
			continue
		}
		name = strings.ToLower(name)
		if had, ok := t.byName[name]; ok && had != code {
			return fmt.Errorf("%s is the name of %s and %s", name, had, code)
		}
		t.byName[name] = code
	}
	return nil
}

func (t *Tables) addCode(c []string) error {
	v, err := strconv.ParseFloat(c[2], 64)
	if err != nil {
		return fmt.Errorf("goldstein value %q is no number", c[2])
	}
	t.goldstein[c[0]] = v
	return put(t.texts, c[0], c[1])
}

func (t *Tables) addGroup(c []string) error {
	if _, ok := t.entities[c[1]]; !ok {
		t.entities[c[1]] = c[0]
	}
	return put(t.groups, c[0], c[1])
}

// Country gives the codes of a country of our records; of one that is none
// (IGO, NGO, "") or not known, nothing but its code.
func (t *Tables) Country(code string) Country {
	if c, ok := t.countries[code]; ok {
		return c
	}
	return Country{Code: code}
}

// IsCountry tells whether a code of our records is a country's.
func (t *Tables) IsCountry(code string) bool { _, ok := t.countries[code]; return ok }

// FromFIPS gives our code for a FIPS 10-4 code, "" if there is none.
func (t *Tables) FromFIPS(code string) string { return t.byFIPS[code] }

// FromCOW gives our code for a Correlates of War number.
func (t *Tables) FromCOW(number string) string { return t.byCOW[number] }

// FromCAMEO gives our code for a CAMEO country code.
func (t *Tables) FromCAMEO(code string) string { return t.byCAMEO[code] }

// FromISO gives our code for an ISO 3166-1 alpha-3 code, that of the state a
// territory belongs to.
func (t *Tables) FromISO(code string) string { return t.byISO[code] }

// FromName gives our code for a country's name as other data sets spell it, in
// whatever case.
func (t *Tables) FromName(name string) string {
	if c, ok := t.byName[name]; ok {
		return c
	}
	return t.byName[strings.ToLower(name)]
}

// Cameo gives the CAMEO code of an act, of at least three digits: its own, a
// root made general ("04" to "040"), or where it has none the general one of
// its type. For a type that is not PLOVER's it is "".
func (t *Tables) Cameo(code, typ string) string {
	switch {
	case len(code) == 2:
		return code + "0"
	case len(code) > 2:
		return code
	}
	return t.types[typ]
}

// Text gives the text of a CAMEO code of three or four digits.
func (t *Tables) Text(code string) string { return t.texts[code] }

// Goldstein gives a CAMEO code's value on the Goldstein scale.
func (t *Tables) Goldstein(code string) (float64, bool) { v, ok := t.goldstein[code]; return v, ok }

// Sector gives a sector in the codes of others.
func (t *Tables) Sector(s string) Sector { return t.sectors[s] }

// Role gives what a role code or sector name of others comes to.
func (t *Tables) Role(name string) (Role, bool) { r, ok := t.roles[name]; return r, ok }

// Group gives the CAMEO code of a body by its Wikidata id.
func (t *Tables) Group(entity string) string { return t.groups[entity] }

// Entity gives the Wikidata id of the body that a CAMEO code stands for.
func (t *Tables) Entity(group string) string { return t.entities[group] }

// State gives the two letters of a state of the United States.
func (t *Tables) State(name string) string { return t.states[name] }

// GDELTQuad is the quad class that GDELT gives a CAMEO code, by its root.
func GDELTQuad(code string) int {
	switch root := root(code); {
	case root < 1 || root > 20:
		return 0
	case root <= 5:
		return 1
	case root <= 8:
		return 2
	case root <= 13:
		return 3
	}
	return 4
}

// PentaClass is the class from 0 (neutral) to 4 that Phoenix gives a CAMEO
// code, by its root.
func PentaClass(code string) int {
	switch root := root(code); {
	case root <= 2:
		return 0
	case root <= 5:
		return 1
	case root <= 8:
		return 2
	case root <= 13, root == 16:
		return 3
	}
	return 4
}

func root(code string) int {
	if len(code) < 2 {
		return 0
	}
	n, err := strconv.Atoi(code[:2])
	if err != nil {
		return 0
	}
	return n
}
