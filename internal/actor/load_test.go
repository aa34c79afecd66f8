package actor

import (
	"io/fs"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dateline/internal/day"
	"dateline/lexicon"
)

func shipped(t testing.TB) *Tables {
	t.Helper()
	tb, err := Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	return tb
}

// fewRows is a lexicon of a few rows.
func fewRows(party string) fstest.MapFS {
	return fstest.MapFS{
		"actors/offices.tsv": {Data: []byte("president\tGOV\t\thead of state\nforeign minister\tGOV\tUSA\tsecretary of state\n")},
		"actors/nations.tsv": {Data: []byte("Russia\tname\tRussia\tRUS\tQ159\nRussia\tadjective\tRussian\tRUS\nChad\tname\t?Chad\tTCD\nUnited States\tname\tUnited States\tUSA\tQ30\n")},
		"actors/p.tsv":       {Data: []byte(party)},
		"agents/a.tsv":       {Data: []byte("riot police\tCOP\tgroup\tplural\npolice\tCOP\tgroup\tplural\n")},
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ file, data, want string }{
		{"actors/p.tsv", "# x\nA\tman\n", "actors/p.tsv:2: 2 columns where 3 to 9 are expected"},
		{"actors/p.tsv", "A B\tmen\tRUS\tGOV\n", `actors/p.tsv:1: unknown kind "men"`},
		{"actors/p.tsv", "A B\tman\tRussia\tGOV\n", `actors/p.tsv:1: unknown country "Russia"`},
		{"actors/p.tsv", "A B\tman\tRUS\tGOV,XXX\n", `actors/p.tsv:1: unknown sector "XXX"`},
		{"actors/p.tsv", "A B\tman\tRUS\tGOV,GOV\n", `actors/p.tsv:1: sector GOV twice`},
		{"actors/p.tsv", "A B\tman\tRUS\tGOV\tpresident\t2001-02-30\n", `actors/p.tsv:1: from: date "2001-02-30": no such day`},
		{"actors/p.tsv", "A B\tman\tRUS\tGOV\tpresident\t\tnow\n", `actors/p.tsv:1: to: date "now": want YYYY, YYYY-MM or YYYY-MM-DD`},
		{"actors/p.tsv", "A B\tman\tRUS\tGOV\tpresident\t2005\t2004\n", `actors/p.tsv:1: ends 2004-12-31 before it begins 2005-01-01`},
		{"actors/p.tsv", "...\tman\tRUS\tGOV\n", `actors/p.tsv:1: name "..." has 0 words: want 1 to 16`},
		{"actors/p.tsv", "A\xff\tman\tRUS\tGOV\n", `actors/p.tsv:1: not UTF-8`},
		{"actors/offices.tsv", "president\tGOV\t\tchief\nking\tGOV\t\tchief\n", `actors/offices.tsv:2: title "chief" already names the president`},
		{"actors/nations.tsv", "Russia\tcolour\tred\tRUS\n", `actors/nations.tsv:1: unknown use "colour"`},
		{"agents/a.tsv", "police\tCOP\tcrowd\n", `agents/a.tsv:1: unknown class "crowd": want person, group or body`},
		{"agents/a.tsv", "police\tCOP\tgroup\npolice\tCOP\tgroup\n", `agents/a.tsv:2: "police" stands in the table twice`},
		{"agents/a.tsv", "police\tCOP\tgroup\tmany\n", `agents/a.tsv:1: unknown trait "many"`},
	} {
		fsys := fewRows("Ann Boe\twoman\tRUS\n")
		fsys[c.file] = &fstest.MapFile{Data: []byte(c.data)}
		_, err := Load(fsys)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %s", c.data, err, c.want)
		}
	}
	if _, err := Load(fstest.MapFS{}); err == nil || !strings.HasPrefix(err.Error(), "party tables: ") {
		t.Errorf("no tables at all: %v", err)
	}
	_, err := Load(fewRows(""), File{"mine.tsv", []byte("\nX Y\tdog\tRUS\n")})
	if err == nil || err.Error() != `mine.tsv:2: unknown kind "dog"` {
		t.Errorf("own table: %v", err)
	}
}

func TestOverride(t *testing.T) {
	base := "Ivan Petrov\tman\tRUS\t\tpresident\t2000-01-01\t2010-01-01\tQ1\tIvan the Short\nRed Band\tarmed\tRUS\tREB\n"
	own := File{"own.tsv", []byte("Ivan Petrov\tman\tRUS\t\tpresident\t2000-01-01\t2020-01-01\n" +
		"Red Band\tarmed\tRUS\tPTY\t\t2005\t\t\tRedBand Party\nBlue Band\tarmed\tRUS\tREB\n")}
	tb, err := Load(fewRows(base), own)
	if err != nil {
		t.Fatal(err)
	}
	d := day.Of(2015, 1, 1)
	if _, s, _ := find(t, tb, "Ivan the Short").At(d); !slices.Equal(s, []string{"GOV"}) {
		t.Errorf("the overridden president is %v", s)
	}
	if p := find(t, tb, "Ivan Petrov"); p.ID != "Q1" {
		t.Errorf("id %s", p.ID)
	}
	if h := tb.Holder("head of state", "RUS", d); len(h) != 1 || h[0].Name != "Ivan Petrov" {
		t.Errorf("holder %v", h)
	}
	if h := tb.Holder("president", "RUS", day.Of(2021, 1, 1)); len(h) != 0 {
		t.Errorf("holder after the term: %v", h)
	}
	if _, s, _ := find(t, tb, "RedBand Party").At(d); !slices.Equal(s, []string{"PTY"}) {
		t.Errorf("the overridden group is %v", s)
	}
	if find(t, tb, "Red Band") != find(t, tb, "RedBand Party") {
		t.Error("the group's new name is another party's")
	}
	find(t, tb, "Blue Band")
}

// find gives the only bearer of a name.
func find(t *testing.T, tb *Tables, name string) *Party {
	t.Helper()
	forms := strings.Fields(name)
	n, hits := tb.Find(forms, 0)
	if n != len(forms) || len(hits) != 1 {
		t.Fatalf("%s: %d tokens, %v", name, n, hits)
	}
	return hits[0].Party
}

func TestTerms(t *testing.T) {
	tb, err := Load(fewRows("Ann Boe\twoman\tRUS\tOPP\topposition leader\t1995\t1999\n" +
		"Ann Boe\twoman\tRUS\t\tpresident\t2000-05-07\t2008-05-07\n" +
		"Ann Boe\twoman\tRUS\tGOV,MIL\tdefence chief\t2012\t2014\n"))
	if err != nil {
		t.Fatal(err)
	}
	p := find(t, tb, "Ann Boe")
	for _, c := range []struct{ day, want string }{
		{"1990-01-01", ""}, {"1997-01-01", "OPP"}, {"2000-05-01", "OPP"}, {"2000-05-07", "GOV"}, {"2008-05-07", "GOV"},
		{"2010-01-01", "ELI"}, {"2013-01-01", "GOV,MIL"}, {"2020-01-01", "ELI,MIL"},
	} {
		d, _ := day.Parse(c.day)
		country, s, _ := p.At(d)
		if got := strings.Join(s, ","); got != c.want || country != "RUS" {
			t.Errorf("%s: %s %s, want %s", c.day, country, got, c.want)
		}
	}
	if p.Gender != 'f' {
		t.Error("gender")
	}
}

// TestOrder shuffles the rows of every table: nothing may depend on their
// order.
func TestOrder(t *testing.T) {
	base := fstest.MapFS{}
	for _, dir := range []string{"actors", "agents"} {
		files, err := readAll(lexicon.FS, dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if !strings.Contains(f.Name, "cities") && !strings.Contains(f.Name, "ministers") {
				base[f.Name] = &fstest.MapFile{Data: f.Data}
			}
		}
	}
	want, err := Load(base)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	mixed := fstest.MapFS{}
	for name, f := range base {
		lines := strings.Split(strings.TrimSpace(string(f.Data)), "\n")
		rng.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		mixed[name] = &fstest.MapFile{Data: []byte(strings.Join(lines, "\n"))}
	}
	got, err := Load(mixed)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.parties) != len(want.parties) {
		t.Fatalf("%d parties, were %d", len(got.parties), len(want.parties))
	}
	for i := range want.parties {
		a, b := want.parties[i], got.parties[i]
		slices.Sort(a.Aliases)
		slices.Sort(b.Aliases)
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v became %+v", a, b)
		}
	}
	d := day.Of(2019, 6, 1)
	for _, name := range []string{"ADF", "RSF", "Congress", "Labour", "Georgia", "Clinton", "George Bush", "CPP", "Democratic Party"} {
		forms := strings.Fields(name)
		n, a := want.Find(forms, 0)
		m, b := got.Find(forms, 0)
		if n != m || len(a) != len(b) {
			t.Fatalf("%s: %d %d, was %d %d", name, m, len(b), n, len(a))
		}
		for i := range a {
			if a[i].ID != b[i].ID || a[i].Weak != b[i].Weak {
				t.Errorf("%s: %v became %v", name, a[i], b[i])
			}
		}
		x, y := want.Surname(name, d), got.Surname(name, d)
		if !slices.EqualFunc(x, y, func(p, q *Party) bool { return p.ID == q.ID }) {
			t.Errorf("last name %s differs", name)
		}
		g, _ := want.Nation(name)
		h, _ := got.Nation(name)
		if g.Country != h.Country || g.Use != h.Use || !slices.Equal(g.Also, h.Also) {
			t.Errorf("nation %s: %v became %v", name, g, h)
		}
	}
}

// TestPacked holds the packed tables to their sources. If it fails, run
// go run ./train/actors -pack
func TestPacked(t *testing.T) {
	files, err := readAll(lexicon.FS, "actors")
	if err != nil {
		t.Fatal(err)
	}
	data, err := fs.ReadFile(lexicon.FS, "actors/"+PackFile)
	if err != nil {
		t.Fatal(err)
	}
	var packed Tables
	if err := packed.unpack(data, checksum(files)); err != nil {
		t.Fatalf("%v: run go run ./train/actors -pack", err)
	}
	read, err := load(lexicon.FS, true, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(packed.aliases, read.aliases) || len(packed.parties) != len(read.parties) {
		t.Fatal("the names differ")
	}
	for i := range read.parties {
		a, b := &packed.parties[i], &read.parties[i]
		if a.ID != b.ID || a.Name != b.Name || a.Kind != b.Kind || a.Gender != b.Gender || !slices.Equal(a.Aliases, b.Aliases) ||
			!slices.EqualFunc(a.Roles, b.Roles, func(x, y Role) bool { return sameRole(&x, &y) && x.Office == y.Office }) {
			t.Fatalf("%+v is packed as %+v", b, a)
		}
	}
	for _, broken := range [][]byte{nil, data[:30], data[:len(data)-1], append([]byte("DLACTOR1"), make([]byte, 40)...)} {
		if err := new(Tables).unpack(broken, checksum(files)); err == nil {
			t.Error("no error for a broken pack")
		}
	}
}

func TestSize(t *testing.T) {
	parties, names := shipped(t).Size()
	if parties < 15_000 || names < 60_000 {
		t.Errorf("%d parties with %d names", parties, names)
	}
}

func FuzzTable(f *testing.F) {
	f.Add("Ann Boe\twoman\tRUS\tOPP\topposition leader\t1995\t1999\tQ5\tAnn|?B|^Boe|!WHO\n")
	f.Add("# x\n\n\xff\tman\n|\tcity\t\t\t\t2000-13\n")
	f.Add("a-b & c\tigo\tIGO\n")
	f.Fuzz(func(t *testing.T, s string) {
		tb, err := Load(fewRows(""), File{"own.tsv", []byte(s)})
		if err != nil {
			if !strings.Contains(err.Error(), "own.tsv:") {
				t.Fatalf("error names no line: %v", err)
			}
			return
		}
		forms := strings.Fields(s)
		for i := range forms {
			if n, _ := tb.Find(forms, i); n < 0 || i+n > len(forms) {
				t.Fatalf("%d tokens found at %d of %d", n, i, len(forms))
			}
		}
		tb.Surname(s, 0)
		tb.Nation(s)
		_ = tb.Describe(s, day.Of(2000, 1, 1)).String()
	})
}

func FuzzPack(f *testing.F) {
	tb, err := load(fewRows("Ann Boe\twoman\tRUS\tOPP\n"), true, nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(tb.pack(7))
	f.Fuzz(func(t *testing.T, data []byte) { _ = new(Tables).unpack(data, 7) })
}
