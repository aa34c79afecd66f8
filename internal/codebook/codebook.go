// Package codebook writes the codebook of a data set in Markdown: what it
// holds, by what it was made, what its codes and fields mean, what it cannot
// tell, and how to cite it. It is given the counts; it counts nothing.
package codebook

import (
	"bytes"
	"cmp"
	"embed"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/ontology"
)

//go:embed *.tsv
var files embed.FS

// A Count is how many events or stories have a value; Name is "" where none
// is known.
type Count struct {
	Name string
	N    int
}

// A Version is what some of the events were made by.
type Version struct {
	Short  string // as in the records: "0.1.0+m1a2b3c4d.l5e6f7a8b"
	Events int
}

// A Format is a file the data set is handed on in.
type Format struct{ Name, File string }

// Facts are what is said of one data set. Lists are written in the order they
// have, but for years, which are sorted; empty ones are left out.
type Facts struct {
	Title   string // "Events of ...", "" for a plain one
	Maker   string // who made it, for citing
	Made    string // ISO day it was made, "" to leave it out
	Version string // of the data set, "" to leave it out

	Stories  int
	Reprints int // of these, reprints and updates of others
	Events   int
	Copies   int    // of these, events of reprints
	Acts     int    // distinct acts across stories, 0 if not reckoned
	From, To string // first and last day of events

	Versions  []Version
	Sources   []Count // stories by source
	Types     []Count
	Modes     []Count // named "ASSAULT aerial"
	Statuses  []Count
	Countries []Count // events by country of an actor or recipient
	Years     []Count
	Contexts  []Count
	Origins   []Count // events of other data sets beside ours, by layout
	Formats   []Format
	Failed    int      // stories that could not be read or coded
	Limits    []string // what to know of this data set beside what is true of all
}

// most is how many rows the longer tables have; the rest are summed up.
const most = 50

// Write writes the codebook. ont is the ontology events are coded by.
func Write(w io.Writer, ont *ontology.Ontology, f *Facts) error {
	b := &book{}
	b.f("# Codebook: %s\n\n", line(cmp.Or(f.Title, "political events in news text")))
	b.f("Each record is one act a news story reports: who did what to whom, when, where, how sure, and who says so. ")
	b.f("Records were coded by machine, with dateline; nobody has checked them one by one.\n\n")
	b.holds(f)
	b.versions(f)
	b.counts("Types", "type", "events", f.Types, f.Events, 0)
	b.counts("Modes", "mode", "events", f.Modes, f.Events, 0)
	b.counts("Status", "status", "events", f.Statuses, f.Events, 0)
	b.counts("Years", "year", "events", sorted(f.Years), f.Events, 0)
	b.counts("Countries", "country", "events", f.Countries, f.Events, most)
	if len(f.Countries) > 0 {
		b.f("An event counts for each country of its parties.\n\n")
	}
	b.counts("Contexts", "context", "events", f.Contexts, f.Events, 0)
	b.counts("Sources", "source", "stories", f.Sources, f.Stories, most)
	b.counts("Events of other data sets", "data set", "events", f.Origins, 0, 0)
	if len(f.Origins) > 0 {
		b.f("They stand beside dateline's and are not among the counts above; docs/imports.md says what their codes became.\n\n")
	}
	if err := b.ontology(ont); err != nil {
		return err
	}
	if err := b.fields(); err != nil {
		return err
	}
	b.formats(f)
	b.limits(f)
	b.cite(f)
	_, err := w.Write(b.Bytes())
	return err
}

type book struct {
	bytes.Buffer
	plover bool // the types are PLOVER's
}

func (b *book) f(format string, args ...any) { fmt.Fprintf(&b.Buffer, format, args...) }

// row writes a row of a table; what is in a cell cannot break it.
func (b *book) row(cells ...string) {
	b.WriteString("|")
	for _, c := range cells {
		b.f(" %s |", line(c))
	}
	b.WriteString("\n")
}

func (b *book) head(cells ...string) {
	b.row(cells...)
	b.WriteString("|" + strings.Repeat("---|", len(cells)) + "\n")
}

// line makes text safe for a line of Markdown: white space becomes a blank,
// and signs that Markdown reads are taken literally.
func line(s string) string {
	s = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || 0x80 <= r && r < 0xa0 {
			return ' '
		}
		return r
	}, s)), " ")
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", "`", "\\`", "*", `\*`, "[", `\[`).Replace(s)
}

func sorted(c []Count) []Count {
	c = slices.Clone(c)
	slices.SortStableFunc(c, func(a, b Count) int { return cmp.Compare(a.Name, b.Name) })
	return c
}

func (b *book) holds(f *Facts) {
	b.f("## What it holds\n\n")
	b.head("", "")
	number := func(what string, n int) {
		if n > 0 {
			b.row(what, strconv.Itoa(n))
		}
	}
	b.row("stories", strconv.Itoa(f.Stories))
	number("of these reprints and updates", f.Reprints)
	b.row("events", strconv.Itoa(f.Events))
	number("of these in reprints", f.Copies)
	number("distinct acts across stories", f.Acts)
	number("stories that could not be read or coded", f.Failed)
	if f.From != "" {
		b.row("days of events", f.From+" to "+f.To)
	}
	if f.Made != "" {
		b.row("made on", f.Made)
	}
	if f.Version != "" {
		b.row("version of the data set", f.Version)
	}
	b.f("\n")
}

func (b *book) versions(f *Facts) {
	if len(f.Versions) == 0 {
		return
	}
	b.f("## What it was made by\n\n")
	b.f("Program, model (`m`) and lexicon (`l`), as in each record's `version`; the two latter are fingerprints.\n\n")
	b.head("version", "events")
	for _, v := range f.Versions {
		b.row(v.Short, strconv.Itoa(v.Events))
	}
	if len(f.Versions) > 1 {
		b.f("\nEvents of several versions are not alike in what they may leave out; `dateline recode` makes them so.\n")
	}
	b.f("\n")
}

// counts writes a table, its shares of all if that is known, and the first
// most rows if most is not 0.
func (b *book) counts(title, what, of string, counts []Count, all, most int) {
	if len(counts) == 0 {
		return
	}
	b.f("## %s\n\n", title)
	if all > 0 {
		b.head(what, of, "share")
	} else {
		b.head(what, of)
	}
	row := func(name string, n int) {
		cells := []string{cmp.Or(name, "not known"), strconv.Itoa(n)}
		if all > 0 {
			cells = append(cells, fmt.Sprintf("%.1f %%", 100*float64(n)/float64(all)))
		}
		b.row(cells...)
	}
	rest := counts[:0:0]
	if most > 0 && len(counts) > most {
		counts, rest = counts[:most], counts[most:]
	}
	for _, c := range counts {
		row(c.Name, c.N)
	}
	if n := 0; len(rest) > 0 {
		for _, c := range rest {
			n += c.N
		}
		row(fmt.Sprintf("%d others", len(rest)), n)
	}
	b.f("\n")
}

func (b *book) ontology(ont *ontology.Ontology) error {
	means, err := definitions()
	if err != nil {
		return err
	}
	b.f("## Types and modes\n\n")
	b.plover = !slices.ContainsFunc(ont.Types(), func(typ string) bool { return means[typ] == "" })
	if b.plover {
		b.f("PLOVER's (Open Event Data Alliance, 2021), in our own words. Of two types that fit, the more specific and more material one is coded.\n\n")
	} else {
		b.f("Of an ontology of the maker's own, whose rules say what its types mean.\n\n")
	}
	b.head("type", "mode", "quad", "score", "what")
	for _, typ := range ont.Types() {
		quad := strconv.Itoa(ont.Quad(typ))
		b.row(typ, "", quad, number(ont.Score(typ, nil)), means[typ])
		for _, m := range ont.Modes(typ) {
			b.row("", m, quad, number(ont.Score(typ, []string{m})), means[typ+" "+m])
		}
	}
	b.f("\nQuad: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. ")
	b.f("Score: the conflict-cooperation scale, -10 to 10; of several modes the one farthest from 0.\n\n")
	return nil
}

func (b *book) fields() error {
	b.f("## Fields\n\n")
	b.f("Of a record as JSON. Parties are alike on every side; their parts are listed once, under `actors`, as bounds are under `size.dead`. docs/exports.md says what became of them in other layouts.\n\n")
	b.head("field", "written as", "unit or values", "meaning")
	err := rows("fields.tsv", 4, func(c []string) { b.row(c...) })
	b.f("\n")
	return err
}

func (b *book) formats(f *Facts) {
	if len(f.Formats) == 0 {
		return
	}
	b.f("## Files\n\n")
	b.head("file", "layout")
	for _, x := range f.Formats {
		b.row(x.File, x.Name)
	}
	b.f("\n")
}

// always are limits of every data set.
func always() []string {
	return []string{
		"Coded by machine. How often it is right, by type and field, on stories it has not seen: docs/accuracy.md of the release that made it.",
		"What the news tells, not what happened: what no story tells is not here, and what is told often is here often. Counts over time follow the news as well as the world.",
		"One record a story for an act. Reprints are marked, not left out; count distinct acts to count acts.",
		"`status` tells whether an act happened. Planned, feared and denied acts are records too: choose `actual` to count what happened.",
		"A day is as narrow as the story tells; `date.from` and `date.to` may be far apart.",
		"Places are as narrow as `place.precision` says; a country's coordinates are those of a point in it.",
		"Opinions without an act, market moves, accidents, disasters, natural deaths, ordinary crime, sport and culture are not coded.",
		"English text only.",
	}
}

func (b *book) limits(f *Facts) {
	b.f("## Limits\n\n")
	for _, s := range always() {
		b.f("- %s\n", s)
	}
	for _, s := range f.Limits {
		b.f("- %s\n", line(s))
	}
	b.f("\n")
}

func (b *book) cite(f *Facts) {
	b.f("## How to cite\n\n")
	year := "n.d."
	if len(f.Made) >= 4 {
		year = f.Made[:4]
	}
	version := ""
	if f.Version != "" {
		version = ", version " + line(f.Version)
	}
	by := ""
	for i, v := range f.Versions {
		if i > 0 {
			by += ", "
		}
		by += line(v.Short)
	}
	if by != "" {
		by = " " + by
	}
	b.f("> %s (%s). *%s*%s. Coded with dateline%s.\n\n", line(cmp.Or(f.Maker, "[name of the maker]")), year, line(cmp.Or(f.Title, "Political events in news text")), version, by)
	if b.plover {
		b.f("Cite the ontology as well: Open Event Data Alliance (2021). *PLOVER: Political Language Ontology for Verifiable Event Records*, draft 2.0.\n")
	}
	if len(f.Origins) > 0 {
		b.f("Cite the other data sets by their own terms.\n")
	}
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// definitions gives what types ("AID") and modes ("ASSAULT aerial") mean.
func definitions() (map[string]string, error) {
	means := map[string]string{}
	err := rows("types.tsv", 3, func(c []string) { means[strings.TrimSpace(c[0]+" "+c[1])] = c[2] })
	return means, err
}

func rows(name string, columns int, add func([]string)) error {
	b, err := files.ReadFile(name)
	if err != nil {
		return err
	}
	for i, l := range strings.Split(string(b), "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		c := strings.Split(l, "\t")
		if len(c) != columns {
			return fmt.Errorf("codebook: %s:%d: %d columns, want %d", name, i+1, len(c), columns)
		}
		add(c)
	}
	return nil
}
