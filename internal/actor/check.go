package actor

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dateline/internal/day"
)

// A Problem is a contradiction in the tables.
type Problem struct {
	File string
	Line int // 0 if it is not of one line
	Text string
}

func (p Problem) String() string {
	if p.Line == 0 {
		return p.File + ": " + p.Text
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text)
}

// Check reads the tables and the user's own and looks for what a reader
// would call a mistake: two heads of government at once, one name for
// several parties of a kind and country, codes of no country, kinds that
// differ from row to row, rows that stand twice. What cannot be read at all
// is an error.
func Check(fsys fs.FS, extra ...File) ([]Problem, error) {
	t, err := load(fsys, true, extra)
	if err != nil {
		return nil, err
	}
	var out []Problem
	out = append(out, t.checkRows()...)
	out = append(out, t.checkOffices()...)
	out = append(out, t.checkNames()...)
	slices.SortFunc(out, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line, strings.Compare(a.Text, b.Text))
	})
	return slices.Compact(out), nil
}

// known tells whether a code is a country's or one of the others.
func (t *Tables) knownCountry(code string) bool {
	switch code {
	case "", "IGO", "NGO", "MNC", "NSA":
		return true
	}
	for i := range t.parties {
		if k := t.parties[i].Kind; (k == Country || k == Territory) && t.parties[i].Roles[0].Country == code {
			return true
		}
	}
	return false
}

func (t *Tables) checkRows() []Problem {
	var out []Problem
	codes := map[string]bool{}
	kinds := map[string]Kind{}
	seen := map[string]bool{}
	for i := range t.rows {
		r := &t.rows[i]
		if _, ok := codes[r.country]; !ok {
			codes[r.country] = t.knownCountry(r.country)
		}
		if !codes[r.country] {
			out = append(out, Problem{r.file, r.line, fmt.Sprintf("%s: unknown country %q", r.name, r.country)})
		}
		if k, ok := kinds[r.id]; ok && k != r.kind {
			out = append(out, Problem{r.file, r.line, fmt.Sprintf("%s: is a %s here and a %s elsewhere", r.name, r.kind, k)})
		}
		kinds[r.id] = r.kind
		key := fmt.Sprint(r.id, "\t", r.name, "\t", r.country, r.sectors, r.title, r.from, r.to, r.aliases)
		if seen[key] {
			out = append(out, Problem{r.file, r.line, fmt.Sprintf("%s: stands in the tables twice", r.name)})
		}
		seen[key] = true
		if r.kind == Person && r.title == "" && len(r.sectors) == 0 && r.country != "" {
			out = append(out, Problem{r.file, r.line, fmt.Sprintf("%s: neither title nor sectors", r.name)})
		}
	}
	return out
}

// single are the offices that one person holds at a time.
var single = []string{"president", "prime minister", "monarch", "foreign minister", "defence minister", "interior minister", "pope"}

// overlap is how many days two holders of one office may share: terms known
// by month or year alone meet inexactly.
const overlap = 62

func (t *Tables) checkOffices() []Problem {
	where := map[string]*record{}
	for i := range t.rows {
		r := &t.rows[i]
		where[fmt.Sprint(r.id, r.title, r.from)] = r
	}
	var out []Problem
	for key, hs := range t.holders {
		if !slices.Contains(single, key.office) || key.country == "IGO" {
			continue
		}
		hs := slices.Clone(hs)
		role := func(h holding) *Role { return &t.parties[h.party].Roles[h.role] }
		slices.SortFunc(hs, func(a, b holding) int {
			return cmp.Or(cmp.Compare(role(a).From, role(b).From), cmp.Compare(a.party, b.party), cmp.Compare(a.role, b.role))
		})
		for i, a := range hs {
			for _, b := range hs[i+1:] {
				ra, rb := role(a), role(b)
				if a.party == b.party || ra.Title != rb.Title {
					continue
				}
				if ra.To != 0 && (ra.To-overlap <= rb.From || ra.To.Year() == rb.From.Year() && wholeYear(ra.To)) || rb.To != 0 && rb.To-rb.From < overlap {
					continue
				}
				p := Problem{Text: fmt.Sprintf("two at once as %s of %s from %v: %s and %s", key.office, key.country, rb.From, t.parties[a.party].Name, t.parties[b.party].Name)}
				if r := where[fmt.Sprint(t.parties[b.party].ID, rb.Title, rb.From)]; r != nil {
					p.File, p.Line = r.file, r.line
				}
				out = append(out, p)
			}
		}
	}
	return out
}

// wholeYear tells whether a day ends a year: a term known by years alone.
func wholeYear(d day.Day) bool { _, m, n := d.Date(); return m == 12 && n == 31 }

// checkNames looks for one name that two parties of one kind and country
// bear at the same time as their own, unless both have a Wikidata id: those
// are known to be two.
func (t *Tables) checkNames() []Problem {
	first := map[string]int{}
	var out []Problem
	for i := range t.parties {
		p := &t.parties[i]
		if p.Kind.Place() {
			continue
		}
		c, _, _ := p.At(day.Day(0))
		key := p.Kind.String() + c + "\t" + Key(p.Name)
		if j, ok := first[key]; ok && meet(&t.parties[j], p) && !(p.wikidata() && t.parties[j].wikidata()) {
			pr := Problem{Text: fmt.Sprintf("%s is the name of %s and of %s", p.Name, t.parties[j].ID, p.ID)}
			for k := range t.rows {
				if t.rows[k].id == p.ID {
					pr.File, pr.Line = t.rows[k].file, t.rows[k].line
					break
				}
			}
			out = append(out, pr)
			continue
		}
		first[key] = i
	}
	return out
}

func (p *Party) wikidata() bool {
	_, ok := digits(strings.TrimPrefix(p.ID, "Q"))
	return ok && p.ID[0] == 'Q'
}

// meet tells whether two parties exist at the same time.
func meet(a, b *Party) bool {
	for i := range a.Roles {
		for j := range b.Roles {
			x, y := &a.Roles[i], &b.Roles[j]
			if (x.To == 0 || y.From <= x.To) && (y.To == 0 || x.From <= y.To) {
				return true
			}
		}
	}
	return false
}
