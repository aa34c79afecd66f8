package actor

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/day"
)

// An office has a plain name and the titles it goes by; some titles name one
// office here and another there: "secretary of state", "chancellor".
type office struct {
	name    string
	sectors []string
}

// offices tell which office a title names.
type offices struct {
	list    []office
	general map[string]int32 // key of title → office
	local   map[string]int32 // country + " " + key of title → office
}

// readOffices reads a table of: office, sectors, countries, titles by |.
// Without countries a title has its meaning everywhere else.
func (o *offices) read(file string, data []byte) error {
	return rows(file, data, 4, 4, func(r *row) error {
		sectors, err := splitSectors(r.col(1))
		if err != nil {
			return r.errorf("%v", err)
		}
		name := r.col(0)
		i := int32(slices.IndexFunc(o.list, func(f office) bool { return f.name == name }))
		if i < 0 {
			i = int32(len(o.list))
			o.list = append(o.list, office{name, sectors})
		}
		if !slices.Equal(o.list[i].sectors, sectors) {
			return r.errorf("the %s has other sectors elsewhere", name)
		}
		titles := append(strings.Split(r.col(3), "|"), name)
		for _, t := range titles {
			k := Key(t)
			if k == "" {
				continue
			}
			if r.col(2) == "" {
				if j, ok := o.general[k]; ok && j != i {
					return r.errorf("title %q already names the %s", t, o.list[j].name)
				}
				o.general[k] = i
				continue
			}
			for _, c := range strings.Split(r.col(2), ",") {
				if !validCountry(c) || c == "" {
					return r.errorf("unknown country %q", c)
				}
				o.local[c+" "+k] = i
			}
		}
		return nil
	})
}

// find gives the office a title names in a country, -1 if none.
func (o *offices) find(title, country string) int32 {
	k := Key(title)
	if i, ok := o.local[country+" "+k]; ok {
		return i
	}
	if i, ok := o.general[k]; ok {
		return i
	}
	return -1
}

// Office gives the plain name of the office a title names in a country
// ("Secretary of State", "USA" → "foreign minister") and its sectors.
func (t *Tables) Office(title, country string) (name string, sectors []string, ok bool) {
	i := t.offices.find(title, country)
	if i < 0 {
		return "", nil, false
	}
	return t.offices.list[i].name, t.offices.list[i].sectors, true
}

// Holder gives the persons who held an office of a country or body on day d.
// The office may be given by any title. On the day of a change there are two.
// An unknown d asks for the latest known.
//
// "leader" is whoever leads the state in fact, as far as the tables tell.
func (t *Tables) Holder(title, country string, d day.Day) []*Party {
	i := t.offices.find(title, country)
	if i < 0 {
		return nil
	}
	name := t.offices.list[i].name
	var out []*Party
	for _, at := range t.holders[holderKey{name, country}] {
		p := &t.parties[at.party]
		if p.Roles[at.role].Active(d) && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	if len(out) == 0 && name == "leader" {
		for _, other := range t.leading(country, d) {
			if out = t.Holder(other, country, d); len(out) > 0 {
				break
			}
		}
	}
	slices.SortFunc(out, func(a, b *Party) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	return out
}

// leading gives the offices that may lead a country where nobody is listed
// as its leader.
func (t *Tables) leading(string, day.Day) []string {
	return []string{"monarch", "president", "prime minister"}
}

type holderKey struct{ office, country string }

type holding struct{ party, role int32 }
