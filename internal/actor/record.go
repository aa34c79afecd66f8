package actor

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/day"
)

// A record is one row of a party table: a party in one role.
type record struct {
	file     string
	line     int
	name     string
	kind     Kind
	gender   byte
	country  string
	sectors  []string
	title    string
	from, to day.Day
	id       string
	aliases  string // as written, by |
}

// readRecords reads a table of: name, kind, country, sectors, title, from,
// to, id, aliases.
func readRecords(out *[]record, file string, data []byte) error {
	lists := map[string][]string{}
	return rows(file, data, 3, 9, func(r *row) error {
		rec := record{file: file, line: r.line, name: r.col(0), country: r.col(2), title: r.col(4), id: r.col(7), aliases: r.col(8)}
		if _, n := hashName(rec.name); n == 0 || n > maxWords {
			return r.errorf("name %q has %d words: want 1 to %d", rec.name, n, maxWords)
		}
		switch k := r.col(1); k {
		case "man":
			rec.kind, rec.gender = Person, 'm'
		case "woman":
			rec.kind, rec.gender = Person, 'f'
		default:
			i := slices.Index(kindNames[:], k)
			if i <= 0 {
				return r.errorf("unknown kind %q", k)
			}
			rec.kind = Kind(i)
		}
		if !validCountry(rec.country) {
			return r.errorf("unknown country %q", rec.country)
		}
		var err error
		var ok bool
		if rec.sectors, ok = lists[r.col(3)]; !ok {
			if rec.sectors, err = splitSectors(r.col(3)); err != nil {
				return r.errorf("%v", err)
			}
			lists[r.col(3)] = rec.sectors
		}
		if rec.from, err = begin(r.col(5)); err != nil {
			return r.errorf("from: %v", err)
		}
		if rec.to, err = end(r.col(6)); err != nil {
			return r.errorf("to: %v", err)
		}
		if rec.from != 0 && rec.to != 0 && rec.to < rec.from {
			return r.errorf("ends %s before it begins %s", rec.to, rec.from)
		}
		if strings.ContainsAny(rec.id, " |") {
			return r.errorf("bad id %q", rec.id)
		}
		*out = append(*out, rec)
		return nil
	})
}

// slug gives the id of a party that has none of its own.
func slug(k Kind, country, name string) string {
	key := strings.ReplaceAll(Key(name), " ", "-")
	if k == Person {
		return "person/" + key
	}
	if country == "" {
		country = "-"
	}
	return k.String() + "/" + strings.ToLower(country) + "/" + key
}

// identify gives every record its id: its own, or that of the only party
// with an id of the same name and kind, or a slug.
func identify(recs []record) {
	ids := map[string]string{}
	for i := range recs {
		r := &recs[i]
		if r.id == "" {
			continue
		}
		s := slug(r.kind, r.country, r.name)
		if old, ok := ids[s]; ok && old != r.id {
			ids[s] = "" // several: no way to tell
		} else {
			ids[s] = r.id
		}
	}
	for i := range recs {
		if r := &recs[i]; r.id == "" {
			s := slug(r.kind, r.country, r.name)
			if r.id = ids[s]; r.id == "" {
				r.id = s
			}
		}
	}
}

func compareRecords(a, b record) int {
	return cmp.Or(strings.Compare(a.id, b.id), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), strings.Compare(a.title, b.title),
		strings.Compare(a.country, b.country), slices.Compare(a.sectors, b.sectors), strings.Compare(a.name, b.name),
		strings.Compare(a.aliases, b.aliases), cmp.Compare(a.kind, b.kind), cmp.Compare(a.gender, b.gender))
}

func compareRoles(a, b Role) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), strings.Compare(a.Title, b.Title),
		strings.Compare(a.Country, b.Country), slices.Compare(a.Sectors, b.Sectors))
}

func sameRole(a, b *Role) bool { return compareRoles(*a, *b) == 0 }

// commonest gives the name most of the records have, of equals the first in
// order.
func commonest(recs []record) string {
	if len(recs) == 1 {
		return recs[0].name
	}
	count := map[string]int{}
	for i := range recs {
		count[recs[i].name]++
	}
	best, most := "", 0
	for name, n := range count {
		if n > most || n == most && name < best {
			best, most = name, n
		}
	}
	return best
}

// addNames gives party n a name and its aliases. An alias begins with marks:
// ? it is weak, ! it is a word of English when written small, ^ it is a last
// name. have holds the names it has already.
func (t *Tables) addNames(n int, name, aliases string, have map[string]bool) {
	p := &t.parties[n]
	surname := false
	for aliases != "" {
		var a string
		a, aliases, _ = strings.Cut(aliases, "|")
		var flags uint8
	marks:
		for a != "" {
			switch a[0] {
			case '?':
				flags |= flagWeak
			case '!':
				flags |= flagWord
			case '^':
				flags |= flagSurname
				surname = true
			default:
				break marks
			}
			a = a[1:]
		}
		t.addName(n, a, flags, have)
	}
	t.addName(n, name, 0, have) // after the aliases, so that marks of the same form among them hold
	if p.Kind == Person && !surname && !have["^"] {
		last := name[strings.LastIndexByte(name, ' ')+1:]
		t.addName(n, last, flagSurname, have)
		if i := strings.IndexByte(last, '-'); i > 0 && shapeOf(last[:i]) == small {
			t.addName(n, last[i+1:], flagSurname, have)
		}
	}
	if surname {
		have["^"] = true
	}
}

func (t *Tables) addName(n int, text string, flags uint8, have map[string]bool) {
	_, words := hashName(text)
	if words == 0 || words > maxWords {
		return
	}
	mark := text
	if flags&flagSurname != 0 {
		mark = "^" + text
	}
	if have[mark] {
		return
	}
	have[mark] = true
	p := &t.parties[n]
	if words == 1 && len(text) <= 3 {
		flags |= flagShort
	}
	if flags&flagSurname == 0 && text != p.Name {
		p.Aliases = append(p.Aliases, text)
	}
	t.aliases = append(t.aliases, alias{text, int32(n), flags})
}
