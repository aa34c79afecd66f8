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
	var nations []land
	for _, f := range actors {
		switch path.Base(f.Name) {
		case officesFile:
			errs = append(errs, t.offices.read(f.Name, f.Data))
		case nationsFile:
			errs = append(errs, readLands(&nations, f.Name, f.Data))
		}
	}
	packed, err := fs.ReadFile(fsys, path.Join("actors", PackFile))
	if keep || err != nil || t.unpack(packed, checksum(actors)) != nil {
		// not packed, or packed from other tables: read them
		var recs []record
		for _, f := range actors {
			if b := path.Base(f.Name); b != officesFile && b != nationsFile {
				errs = append(errs, readRecords(&recs, f.Name, f.Data))
			}
		}
		if err := errors.Join(errs...); err != nil {
			return nil, err
		}
		recs = append(recs, landRecords(nations)...)
		t.build(recs)
		if keep {
			t.rows = recs
		}
	}
	t.index()
	t.file()
	var own []record
	for _, f := range extra {
		errs = append(errs, readRecords(&own, f.Name, f.Data))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	t.override(own)
	if keep {
		t.rows = append(t.rows, own...)
	}
	t.addNations(nations)
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
		t.parties = append(t.parties, Party{})
		t.fill(len(t.parties)-1, recs[i:j])
		i = j
	}
}

// file makes the look-up of parties by id and of holders by office.
func (t *Tables) file() {
	t.byID = make(map[string]int32, len(t.parties))
	for i := range t.parties {
		t.byID[t.parties[i].ID] = int32(i)
		t.hold(i)
	}
}

// index makes the look-up of the shipped names.
func (t *Tables) index() {
	t.names, t.surnames = newIndex(t.aliases, 0, false), newIndex(t.aliases, 0, true)
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

// setRoles puts roles in their order.
func (t *Tables) setRoles(n int, roles []Role) {
	slices.SortFunc(roles, compareRoles)
	t.parties[n].Roles = slices.Clip(roles)
}

// hold files the offices party n has held.
func (t *Tables) hold(n int) {
	p := &t.parties[n]
	if p.Kind != Person {
		return
	}
	for i := range p.Roles {
		if o := p.Roles[i].Office; o != "" {
			k := holderKey{o, p.Roles[i].Country}
			t.holders[k] = append(t.holders[k], holding{int32(n), int32(i)})
		}
	}
}

// release undoes hold.
func (t *Tables) release(n int) {
	for _, r := range t.parties[n].Roles {
		k := holderKey{r.Office, r.Country}
		if h := t.holders[k]; len(h) > 0 {
			t.holders[k] = slices.DeleteFunc(h, func(x holding) bool { return x.party == int32(n) })
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
		t.release(int(n))
		t.fill(int(n), recs[i:j])
		t.hold(int(n))
		i = j
	}
	t.added, t.addedSurnames = newIndex(t.aliases, first, false), newIndex(t.aliases, first, true)
}

// Each calls f for every party, by id.
func (t *Tables) Each(f func(*Party)) {
	for i := range t.parties {
		f(&t.parties[i])
	}
}
