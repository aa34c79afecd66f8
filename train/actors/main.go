// Actors makes party tables from the public gazetteers: political parties,
// places as parties, office holders, armed groups. It is run by hand; its
// output is committed under lexicon/actors and from then on the truth.
//
//	go run ./train/actors -gazetteers DIR -lexicon lexicon
//
// What the hand-written tables of lexicon/actors already know is left out of
// the made ones, so the two never contradict each other; where they and a
// gazetteer differ on who held an office, the difference is printed.
//
//	go run ./train/actors -pack -lexicon lexicon
//
// only packs the tables into the form the program loads.
package main

import (
	"bufio"
	"cmp"
	"encoding/csv"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/actor"
)

// made are the files this tool writes; they are not read back.
var made = map[string]string{
	"parties.tsv":       "Political parties. Sources: Party Facts core parties (partyfacts.herokuapp.com, Döring & Regel 2019), MIT licence; ids from its links to Wikidata (CC0); parties of 2026 from the World Factbook (public domain, CC0).",
	"cities.tsv":        "Towns of 30,000 people and more, as places whose name can stand for the people in them; of several of one name the largest. Source: GeoNames (www.geonames.org), CC BY 4.0.",
	"regions.tsv":       "First-order administrative units. Source: GeoNames (www.geonames.org), CC BY 4.0.",
	"ministers2019.tsv": "Office holders of June 2019 whose terms are not known: a window of a year and a half to either side. Source: CIA, Chiefs of State and Cabinet Members of Foreign Governments (public domain).",
	"leaders.tsv":       "Heads of state and government the hand-written tables lack. Sources: REIGN, March 2021 (facts); EveryPolitician world leaders 2022 and Wikidata (CC0); World Factbook, May 2026 (public domain, CC0).",
	"sides.tsv":         "Sides of armed conflicts the hand-written tables lack. Source: UCDP actor names, by way of UCDP-AEC (facts).",
}

func main() {
	log.SetFlags(0)
	gaz := flag.String("gazetteers", "", "folder of the gazetteers")
	lex := flag.String("lexicon", "lexicon", "folder of the lexicon")
	pack := flag.Bool("pack", false, "only pack the tables")
	flag.Parse()
	if !*pack {
		if err := build(*gaz, *lex); err != nil {
			log.Fatal("actors: ", err)
		}
	}
	packed, err := actor.Pack(os.DirFS(*lex))
	if err != nil {
		log.Fatal("actors: ", err)
	}
	if err := os.WriteFile(filepath.Join(*lex, "actors", actor.PackFile), packed, 0o644); err != nil {
		log.Fatal("actors: ", err)
	}
}

func build(gaz, lex string) error {
	w, err := newWorld(gaz, lex)
	if err != nil {
		return err
	}
	for _, f := range []func() error{w.parties, w.leaders, w.ministers, w.sides, w.places} {
		if err := f(); err != nil {
			return err
		}
	}
	return nil
}

// world is what all makers share.
type world struct {
	gaz, lex  string
	hand      *actor.Tables             // the hand-written tables
	code      map[string]string         // ISO3 of GeoNames → code of records
	iso2      map[string]string         // ISO2 → code of records
	dependent map[string]bool           // Factbook's files of territories
	fips      map[string]string         // Factbook's country file → code of records
	named     map[string]string         // key of a country's name → code of records
	rank      map[string]int            // lower-case word → place in the order of frequency
	common    map[string]bool           // words WordNet knows as verbs, adjectives or adverbs
	nouns     map[string]bool           // words WordNet writes small as nouns
	first     map[string]bool           // first names
	persons   map[string][]*actor.Party // by country
}

// handFS hides the files this tool makes.
type handFS struct{ fs.FS }

func (h handFS) ReadDir(name string) ([]fs.DirEntry, error) {
	ents, err := fs.ReadDir(h.FS, name)
	return slices.DeleteFunc(ents, func(e fs.DirEntry) bool { return made[e.Name()] != "" || e.Name() == actor.PackFile }), err
}

func newWorld(gaz, lex string) (*world, error) {
	hand, err := actor.Load(handFS{os.DirFS(lex)})
	if err != nil {
		return nil, err
	}
	w := &world{gaz: gaz, lex: lex, hand: hand, code: map[string]string{}, iso2: map[string]string{}, fips: map[string]string{},
		named: map[string]string{}, rank: map[string]int{}, common: map[string]bool{}, nouns: map[string]bool{}, first: map[string]bool{}, persons: map[string][]*actor.Party{}, dependent: map[string]bool{}}
	hand.Each(func(p *actor.Party) {
		done := map[string]bool{}
		for _, r := range p.Roles {
			if p.Kind == actor.Person && !done[r.Country] {
				done[r.Country] = true
				w.persons[r.Country] = append(w.persons[r.Country], p)
			}
		}
	})
	own := map[string]bool{"IGO": true}
	hand.Each(func(p *actor.Party) {
		if p.Kind == actor.Country {
			own[p.Roles[0].Country] = true
		}
	})
	err = w.lines("geonames-cities500/countryInfo.txt", func(l string) {
		c := strings.Split(l, "\t")
		if strings.HasPrefix(l, "#") || len(c) < 6 || len(c[1]) != 3 {
			return
		}
		code := c[1]
		if code == "XKX" {
			code = "KOS"
		}
		if n, ok := hand.Nation(c[4]); ok {
			code = n.Country
		}
		w.dependent[strings.ToLower(c[3])] = code != c[1] && code != "KOS"
		if !own[code] {
			return
		}
		w.code[c[1]], w.iso2[c[0]], w.fips[strings.ToLower(c[3])], w.named[actor.Key(c[4])] = code, code, code, code
	})
	if err != nil {
		return nil, err
	}
	n := 0
	err = w.lines("embeddings-glove100/words.txt", func(l string) { n++; w.rank[l] = n })
	for _, pos := range []string{"verb", "adj", "adv"} {
		if err == nil {
			err = w.lines("wordnet-3.1/index."+pos, func(l string) {
				if word, _, ok := strings.Cut(l, " "); ok && word != "" {
					w.common[word] = true
				}
			})
		}
	}
	if err == nil {
		err = w.lines("wordnet-3.1/data.noun", func(l string) {
			c := strings.Fields(l)
			if len(c) < 6 || strings.HasPrefix(l, " ") {
				return
			}
			n, _ := strconv.ParseInt(c[3], 16, 32)
			for i := 0; i < int(n) && 4+2*i < len(c); i++ {
				if x := c[4+2*i]; strings.ToLower(x) == x {
					w.nouns[x] = true
				}
			}
		})
	}
	for _, f := range []string{"names/nltk_female.txt", "names/nltk_male.txt"} {
		if err == nil {
			err = w.lines(f, func(l string) { w.first[strings.ToLower(strings.TrimSpace(l))] = true })
		}
	}
	return w, err
}

func (w *world) lines(name string, f func(string)) error {
	file, err := os.Open(filepath.Join(w.gaz, name))
	if err != nil {
		return err
	}
	defer file.Close()
	sc := bufio.NewScanner(file)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		f(strings.TrimSuffix(sc.Text(), "\r"))
	}
	return sc.Err()
}

// table reads a CSV (or, with comma a tab, a TSV) with a header.
func (w *world) table(name string, comma rune, f func(map[string]string)) error {
	file, err := os.Open(filepath.Join(w.gaz, name))
	if err != nil {
		return err
	}
	defer file.Close()
	r := csv.NewReader(bufio.NewReader(file))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	all, err := r.ReadAll()
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for _, row := range all[1:] {
		m := map[string]string{}
		for i, h := range all[0] {
			if i < len(row) {
				m[h] = strings.TrimSpace(row[i])
			}
		}
		f(m)
	}
	return nil
}

// A row is a line of a party table.
type row struct {
	name, kind, country, sectors, title, from, to, id string
	aliases                                           []string
}

func (r *row) line() string {
	var al []string
	for _, a := range r.aliases {
		if a = clean(a); a != "" && a != r.name && !slices.Contains(al, a) {
			al = append(al, a)
		}
	}
	return strings.TrimRight(strings.Join([]string{r.name, r.kind, r.country, r.sectors, r.title, r.from, r.to, r.id, strings.Join(al, "|")}, "\t"), "\t")
}

// clean makes a name fit for a cell.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '\t', '\n', '\r':
			return ' '
		case '|':
			return '/'
		case '\u200e', '\u200f':
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// write writes one of the files made, sorted.
func (w *world) write(name string, rows []row) error {
	lines := make([]string, 0, len(rows))
	for i := range rows {
		if rows[i].name = clean(rows[i].name); rows[i].name != "" {
			lines = append(lines, rows[i].line())
		}
	}
	slices.SortFunc(lines, func(a, b string) int {
		return cmp.Or(strings.Compare(actor.Key(strings.SplitN(a, "\t", 2)[0]), actor.Key(strings.SplitN(b, "\t", 2)[0])), strings.Compare(a, b))
	})
	lines = slices.Compact(lines)
	head := "# " + made[name] + "\n# Made by train/actors.\n# name\tkind\tcountry\tsectors\ttitle\tfrom\tto\tid\taliases\n"
	log.Printf("%s: %d rows", name, len(lines))
	return os.WriteFile(filepath.Join(w.lex, "actors", name), []byte(head+strings.Join(lines, "\n")+"\n"), 0o644)
}

// latin tells whether a name is in Latin letters throughout.
func latin(s string) bool {
	for _, r := range s {
		if r > 0x24F && !(r >= 0x1E00 && r < 0x1F00) && r != '’' && r != '–' && r != 'ʼ' && r != 'ʻ' {
			return false
		}
	}
	return s != ""
}

// knows tells whether the hand-written tables have a party of this name.
func (w *world) knows(name, country string, kinds ...actor.Kind) bool {
	forms := strings.Fields(name)
	n, hits := w.hand.Find(forms, 0)
	if n != len(forms) {
		return false
	}
	for _, h := range hits {
		c, _, _ := h.At(0)
		if (country == "" || c == country) && (len(kinds) == 0 || slices.Contains(kinds, h.Kind)) {
			return true
		}
	}
	return false
}
