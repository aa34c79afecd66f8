package incident

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/ontology"
)

const kinFile = "ontology/incidents.tsv"

// A Merger merges events. It is immutable; many goroutines may use one.
type Merger struct {
	ontology *ontology.Ontology
	mutual   map[string]bool
	kin      map[[2]string][]kinship // by types, both ways round
	lane     map[string]string       // type -> the first type of those that may be one act with it
	near     map[string][]string     // type -> the types that may be one act with it
}

// A kinship says that two codings may be one act.
type kinship struct {
	a, b coding
	cost int
}

type coding struct {
	typ   string
	modes []string // nil for any
	cameo string
}

func (s coding) fits(typ string, modes []string, cameo string) bool {
	return s.typ == typ && strings.HasPrefix(cameo, s.cameo) &&
		(s.modes == nil || slices.ContainsFunc(modes, func(m string) bool { return slices.Contains(s.modes, m) }))
}

// New reads the table of codings that may be one act. Without the table acts
// of one type alone are merged.
func New(fsys fs.FS, o *ontology.Ontology) (*Merger, error) {
	m := &Merger{ontology: o, mutual: o.With(ontology.Mutual), kin: map[[2]string][]kinship{}, lane: map[string]string{}, near: map[string][]string{}}
	f, err := fsys.Open(kinFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		m.setLanes(nil)
		return m, nil
	case err != nil:
		return nil, err
	}
	defer f.Close()
	rows, err := readKin(f, o)
	if err != nil {
		return nil, err
	}
	for _, k := range rows {
		m.kin[[2]string{k.a.typ, k.b.typ}] = append(m.kin[[2]string{k.a.typ, k.b.typ}], k)
		if k.a.typ != k.b.typ {
			r := kinship{k.b, k.a, k.cost}
			m.kin[[2]string{k.b.typ, k.a.typ}] = append(m.kin[[2]string{k.b.typ, k.a.typ}], r)
		}
	}
	m.setLanes(rows)
	return m, nil
}

// setLanes parts the types into lanes: those that may be one act with each
// other, directly or through a third. A lane is named for its first type.
func (m *Merger) setLanes(rows []kinship) {
	types := m.ontology.Types()
	for _, t := range types {
		m.lane[t] = t
		m.near[t] = []string{t}
		for _, u := range types {
			if u != t && len(m.kin[[2]string{t, u}]) > 0 {
				m.near[t] = append(m.near[t], u)
			}
		}
	}
	for _, k := range rows {
		x, y := m.lane[k.a.typ], m.lane[k.b.typ]
		if slices.Index(types, y) < slices.Index(types, x) {
			x, y = y, x
		}
		for t, l := range m.lane {
			if l == y {
				m.lane[t] = x
			}
		}
	}
}

// readKin reads the table; its errors name file and line.
func readKin(r io.Reader, o *ontology.Ontology) (out []kinship, err error) {
	var errs []error
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		k, err := parseKin(strings.Split(line, "\t"), o)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s:%d: %w", kinFile, n, err))
			continue
		}
		out = append(out, k)
	}
	if err := sc.Err(); err != nil {
		errs = append(errs, fmt.Errorf("%s: %w", kinFile, err))
	}
	return out, errors.Join(errs...)
}

func parseKin(c []string, o *ontology.Ontology) (k kinship, err error) {
	if len(c) != 7 {
		return k, fmt.Errorf("%d columns, want 7", len(c))
	}
	if k.a, err = parseCoding(c[:3], o); err != nil {
		return k, err
	}
	if k.b, err = parseCoding(c[3:6], o); err != nil {
		return k, err
	}
	k.cost, err = strconv.Atoi(c[6])
	if err != nil || k.cost < 0 || k.cost > 40 {
		return k, fmt.Errorf("cost %q: want 0 to 40", c[6])
	}
	return k, nil
}

func parseCoding(c []string, o *ontology.Ontology) (s coding, err error) {
	s.typ, s.cameo = c[0], c[2]
	if !o.HasType(s.typ) {
		return s, fmt.Errorf("unknown type %q", s.typ)
	}
	if s.cameo != "" && !slices.ContainsFunc(o.Codes(), func(x ontology.Code) bool { return strings.HasPrefix(x.Code, s.cameo) }) {
		return s, fmt.Errorf("no CAMEO code begins with %q", s.cameo)
	}
	if c[1] == "*" {
		return s, nil
	}
	s.modes = strings.Split(c[1], "|")
	for _, m := range s.modes {
		if !o.HasMode(s.typ, m) {
			return s, fmt.Errorf("%s has no mode %q", s.typ, m)
		}
	}
	return s, nil
}

// cost tells what it costs to take two codings for one act; ok is false if
// they never are.
func (m *Merger) cost(x, y *feat) (cost int, ok bool) {
	if x.typ == y.typ && (len(x.mode) == 0 || len(y.mode) == 0) {
		return 0, true
	}
	best := -1
	for _, k := range m.kin[[2]string{x.typ, y.typ}] {
		fits := k.a.fits(x.typ, x.mode, x.cameo) && k.b.fits(y.typ, y.mode, y.cameo) ||
			x.typ == y.typ && k.a.fits(y.typ, y.mode, y.cameo) && k.b.fits(x.typ, x.mode, x.cameo)
		if fits && (best < 0 || k.cost < best) {
			best = k.cost
		}
	}
	switch {
	case x.typ != y.typ:
		return best, best >= 0
	case slices.ContainsFunc(x.mode, func(a string) bool { return slices.Contains(y.mode, a) }):
		return -8, true
	case best >= 0:
		return best, true
	}
	return otherMode, true
}
