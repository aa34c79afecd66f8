package actor

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Tables hold everything the package knows. They are safe for concurrent use.
type Tables struct {
	parties       []Party
	aliases       []alias
	names         index // of the tables shipped
	surnames      index
	added         index // of the user's own tables
	addedSurnames index
	holders       map[holderKey][]holding
	byID          map[string]int32
	offices       offices
	nations       map[string][]nation
	nationStart   map[string]bool // key of the first word of some nation's name
	agents        map[string][]agentEntry
	rows          []record // only kept for Check
}

// A File is a table a user adds: its rows add parties and names, and replace
// the roles of parties the shipped tables know.
type File struct {
	Name string
	Data []byte
}

const (
	officesFile = "offices.tsv"
	nationsFile = "nations.tsv"
)

// Load reads the folders "actors" and "agents" of fsys, then the user's own
// tables. Errors name file and line.
func Load(fsys fs.FS, extra ...File) (*Tables, error) { return load(fsys, false, extra) }

func load(fsys fs.FS, keep bool, extra []File) (*Tables, error) {
	t := &Tables{
		holders:     map[holderKey][]holding{},
		byID:        map[string]int32{},
		offices:     offices{general: map[string]int32{}, local: map[string]int32{}},
		nations:     map[string][]nation{},
		nationStart: map[string]bool{},
		agents:      map[string][]agentEntry{},
	}
	agents, err := readAll(fsys, "agents")
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, f := range agents {
		errs = append(errs, t.readAgents(f.Name, f.Data))
	}
	t.sortAgents()
	actors, err := readAll(fsys, "actors")
	if err != nil {
		return nil, err
	}
	var recs []record
	var nations []land
	for _, f := range actors {
		if path.Base(f.Name) == officesFile {
			errs = append(errs, t.offices.read(f.Name, f.Data))
		}
	}
	for _, f := range actors {
		switch path.Base(f.Name) {
		case officesFile:
		case nationsFile:
			errs = append(errs, readLands(&nations, f.Name, f.Data))
		default:
			errs = append(errs, readRecords(&recs, f.Name, f.Data))
		}
	}
	var own []record
	for _, f := range extra {
		errs = append(errs, readRecords(&own, f.Name, f.Data))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	recs = append(recs, landRecords(nations)...)
	t.build(recs)
	t.override(own)
	t.addNations(nations)
	if keep {
		t.rows = append(recs, own...)
	}
	return t, nil
}

// readAll reads the tables of a folder, by name.
func readAll(fsys fs.FS, dir string) ([]File, error) {
	ents, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, fmt.Errorf("party tables: %w", err)
	}
	var out []File
	for _, e := range ents {
		if !strings.HasSuffix(e.Name(), ".tsv") {
			continue
		}
		name := path.Join(dir, e.Name())
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("party tables: %w", err)
		}
		out = append(out, File{name, data})
	}
	return out, nil
}

// ByID gives the party with this id.
func (t *Tables) ByID(id string) (*Party, bool) {
	i, ok := t.byID[id]
	if !ok {
		return nil, false
	}
	return &t.parties[i], true
}

// Size gives the number of parties and of their names.
func (t *Tables) Size() (parties, names int) {
	for i := range t.aliases {
		if t.aliases[i].flags&flagSurname == 0 {
			names++
		}
	}
	return len(t.parties), names
}

// build makes parties of the records.
func (t *Tables) build(recs []record) {
	identify(recs)
	slices.SortFunc(recs, compareRecords)
	for i := 0; i < len(recs); {
		j := i + 1
		for j < len(recs) && recs[j].id == recs[i].id {
			j++
		}
		t.byID[recs[i].id] = int32(len(t.parties))
		t.parties = append(t.parties, Party{})
		t.fill(len(t.parties)-1, recs[i:j])
		i = j
	}
	t.index(0)
}

// index indexes the aliases from number first on.
func (t *Tables) index(first int) {
	var names, surnames []uint32
	for i := first; i < len(t.aliases); i++ {
		if t.aliases[i].flags&flagSurname != 0 {
			surnames = append(surnames, uint32(i))
		} else {
			names = append(names, uint32(i))
		}
	}
	if first == 0 {
		t.names, t.surnames = newIndex(t.aliases, names), newIndex(t.aliases, surnames)
	} else {
		t.added, t.addedSurnames = newIndex(t.aliases, names), newIndex(t.aliases, surnames)
	}
}

// fill makes party number n of its records.
func (t *Tables) fill(n int, recs []record) {
	p := &t.parties[n]
	p.ID = recs[0].id
	p.Name = commonest(recs)
	var roles []Role
	for i := range recs {
		r := &recs[i]
		if p.Kind == Unknown {
			p.Kind = r.kind
		}
		if p.Gender == 0 {
			p.Gender = r.gender
		}
		if role, ok := t.role(r); ok && !slices.ContainsFunc(roles, func(o Role) bool { return sameRole(&o, &role) }) {
			roles = append(roles, role)
		}
	}
	if len(roles) > 0 {
		t.setRoles(n, roles)
	} else if len(p.Roles) == 0 {
		p.Roles = []Role{{}}
	}
	names := map[string]bool{}
	for i := range recs {
		t.addNames(n, recs[i].name, recs[i].aliases, names)
	}
}

// setRoles puts roles in their order and files the offices among them.
func (t *Tables) setRoles(n int, roles []Role) {
	p := &t.parties[n]
	for i := range p.Roles {
		k := holderKey{p.Roles[i].Office, p.Roles[i].Country}
		if h := t.holders[k]; len(h) > 0 {
			t.holders[k] = slices.DeleteFunc(h, func(x holding) bool { return x.party == int32(n) })
		}
	}
	slices.SortFunc(roles, compareRoles)
	p.Roles = slices.Clip(roles)
	if p.Kind != Person {
		return
	}
	for i := range roles {
		if o := roles[i].Office; o != "" {
			k := holderKey{o, roles[i].Country}
			t.holders[k] = append(t.holders[k], holding{int32(n), int32(i)})
		}
	}
}

// role gives the role a record tells, if it tells one.
func (t *Tables) role(r *record) (Role, bool) {
	if r.country == "" && len(r.sectors) == 0 && r.title == "" && r.from == 0 && r.to == 0 {
		return Role{}, false
	}
	out := Role{Country: r.country, Sectors: r.sectors, Title: r.title, From: r.from, To: r.to}
	if r.title != "" && r.kind == Person {
		if i := t.offices.find(r.title, r.country); i >= 0 {
			out.Office = t.offices.list[i].name
			if len(out.Sectors) == 0 {
				out.Sectors = t.offices.list[i].sectors
			}
		}
	}
	return out, true
}

// override applies the user's records: parties known keep their names and
// take the new roles.
func (t *Tables) override(recs []record) {
	if len(recs) == 0 {
		return
	}
	first := len(t.aliases)
	known := map[string][]int32{}
	for i := range t.parties {
		p := &t.parties[i]
		c, _, _ := p.At(0)
		s := slug(p.Kind, c, p.Name)
		known[s] = append(known[s], int32(i))
	}
	identify(recs)
	for i := range recs {
		r := &recs[i]
		if _, ok := t.byID[r.id]; !ok {
			if ps := known[slug(r.kind, r.country, r.name)]; len(ps) == 1 {
				r.id = t.parties[ps[0]].ID
			}
		}
	}
	slices.SortFunc(recs, compareRecords)
	for i := 0; i < len(recs); {
		j := i + 1
		for j < len(recs) && recs[j].id == recs[i].id {
			j++
		}
		n, ok := t.byID[recs[i].id]
		if !ok {
			n = int32(len(t.parties))
			t.byID[recs[i].id] = n
			t.parties = append(t.parties, Party{})
		}
		t.fill(int(n), recs[i:j])
		i = j
	}
	t.index(first)
}
