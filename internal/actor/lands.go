package actor

import (
	"slices"
	"strings"
)

// A land is one row of nations.tsv: a word for a country or territory.
type land struct {
	land  string // its own name
	use   Use
	form  string
	code  string
	id    string
	marks string // ? or !, as in the aliases of parties
	first bool   // the row that names the land
	kind  Kind
}

// readLands reads a table of: land, use, form, code, id. The form may begin
// with ? (weak) or ! (a word of English when written small). Use "name" with the land's own name gives code and id.
func readLands(out *[]land, file string, data []byte) error {
	return rows(file, data, 4, 5, func(r *row) error {
		use := slices.Index(useNames[:], r.col(1))
		if use <= 0 {
			return r.errorf("unknown use %q", r.col(1))
		}
		l := land{land: r.col(0), use: Use(use), code: r.col(3), id: r.col(4), kind: Country}
		l.form = strings.TrimLeft(r.col(2), "?!")
		l.marks = r.col(2)[:len(r.col(2))-len(l.form)]
		if Key(l.form) == "" || Key(l.land) == "" {
			return r.errorf("no name")
		}
		if l.code == "" || !validCountry(l.code) {
			return r.errorf("unknown country %q", l.code)
		}
		l.first = l.use == Name && l.form == l.land
		if l.id != "" && strings.HasPrefix(l.id, "territory:") {
			l.kind, l.id = Territory, strings.TrimPrefix(l.id, "territory:")
		}
		*out = append(*out, l)
		return nil
	})
}

// landRecords makes a party of every land, with its names.
func landRecords(lands []land) []record {
	at := map[string]int{}
	var out []record
	for _, l := range lands {
		if l.first {
			at[l.land] = len(out)
			out = append(out, record{name: l.land, kind: l.kind, country: l.code, sectors: []string{"GOV"}, id: l.id})
		}
	}
	names := map[string][]string{}
	for _, l := range lands {
		if l.use == Name && (!l.first || l.marks != "") || l.use == OldName {
			names[l.land] = append(names[l.land], l.marks+l.form)
		}
	}
	for land, n := range at {
		slices.Sort(names[land])
		out[n].aliases = strings.Join(names[land], "|")
	}
	return out
}

// addNations fills the look-up of words for countries.
func (t *Tables) addNations(words []land) {
	for _, l := range words {
		n := Nation{Country: l.code, Land: l.land, Use: l.use, Uses: []Use{l.use}, Weak: strings.Contains(l.marks, "?")}
		t.addNation(l.form, n)
	}
	for i := range t.parties {
		p := &t.parties[i]
		if p.Kind != Seat {
			continue
		}
		c, s, _ := p.At(0)
		for _, f := range append([]string{p.Name}, p.Aliases...) {
			t.addNation(f, Nation{Country: c, Use: SeatOf, Uses: []Use{SeatOf}, Sectors: s, Party: p})
		}
	}
	lands := map[string]*Party{}
	for i := range t.parties {
		if p := &t.parties[i]; p.Kind == Country || p.Kind == Territory {
			lands[p.Name] = p
		}
	}
	for _, l := range t.nations {
		slices.SortFunc(l, func(a, b nation) int {
			if a.Use != b.Use {
				return int(a.Use) - int(b.Use)
			}
			return strings.Compare(a.form+a.Land, b.form+b.Land)
		})
		for i := range l {
			if l[i].Party == nil {
				l[i].Party = lands[l[i].Land]
			}
			for j := range l {
				if c := l[j].Country; c != l[i].Country && !slices.Contains(l[i].Also, c) {
					l[i].Also = append(l[i].Also, c)
				}
			}
		}
	}
}

// addNation joins what is known of one word: the same form of one country in
// several uses is one entry, other countries go to Also.
func (t *Tables) addNation(form string, n Nation) {
	k := Key(form)
	if k == "" {
		return
	}
	first, _, _ := strings.Cut(k, " ")
	t.nationStart[first] = true
	l := t.nations[k]
	for i := range l {
		if l[i].form == form && l[i].Country == n.Country {
			if !slices.Contains(l[i].Uses, n.Use) {
				l[i].Uses = append(l[i].Uses, n.Use)
				slices.Sort(l[i].Uses)
				l[i].Use = l[i].Uses[0]
			}
			l[i].Weak = l[i].Weak && n.Weak
			return
		}
	}
	t.nations[k] = append(l, nation{form, n})
}
