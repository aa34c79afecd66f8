package dup

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/read"
	"dateline/internal/story"
	"dateline/lexicon"
)

func TestTables(t *testing.T) {
	tab, err := loadTables(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range tab.spellings {
		if len(s.to) > len(s.from) {
			t.Errorf("house.tsv: %q becomes %q, which is longer", s.from, s.to)
		}
	}
}

// list gives the words of a text as a scanner sees them.
func list(text string) (hashes []uint64, names, numbers int) {
	s := scanner{t: builtin(), begins: true}
	s.words(text, func(w word) {
		hashes = append(hashes, w.hash)
		if w.name {
			names++
		}
		if w.number {
			numbers++
		}
	})
	return hashes, names, numbers
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"The Labour Party's neighbours, in grey", "labor party neighbors in gray"},
		{"3,000 people", "3000 PEOPLE"},
		{"twelve per cent", "12%"},
		{"5 percent", "five per cent"},
		{"U.S. troops", "US troops"},
		{"Mr. Smith told Reuters", "Smith told AFP"},
		{"organised a programme at the centre", "organized program at center"},
		{"São Tomé", "Sao Tome"},
		{"Sa\u0303o Tome\u0301", "São Tomé"},
		{"Kenya’s army", "Kenya's army"},
		{"travellers' defence", "travelers defense"},
		{"Sept 3", "September 3"},
		{"five km", "5 kilometres"},
	} {
		a, _, _ := list(c.a)
		b, _, _ := list(c.b)
		if !slices.Equal(a, b) {
			t.Errorf("%q and %q differ: %d and %d words", c.a, c.b, len(a), len(b))
		}
	}
	for _, c := range []struct{ a, b string }{{"3.5", "35"}, {"12 dead", "18 dead"}, {"Peru", "Chile"}, {"can't", "cant"}} {
		a, _, _ := list(c.a)
		b, _, _ := list(c.b)
		if slices.Equal(a, b) {
			t.Errorf("%q and %q are the same", c.a, c.b)
		}
	}
	text := `The minister met Mr. Smith in Lima on Monday. Two of them said: "We will go." One left at 5.30.`
	if _, names, numbers := list(text); names != 2 || numbers != 2 {
		t.Errorf("%d names, %d figures in %s", names, numbers, text)
	}
}

func parse(t testing.TB, s string) *story.Story {
	st, err := read.JSON([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return st
}

func (x text) sketch(t testing.TB, id, agency string) *Story {
	return &Story{ID: id, Published: x.day, Sketch: Of(parse(t, string(x.story(id, agency))))}
}

// TestLayout: what stands round the prose does not count, nor do case,
// punctuation and paragraphs.
func TestLayout(t *testing.T) {
	for _, s := range sources(t)[:8] {
		want := s.sketch(t, s.id, "Reuters").Sketch
		for name, change := range map[string]func(*text){
			"title":      func(x *text) { x.title = "Something quite different" },
			"place":      func(x *text) { x.place = "Elsewhere" },
			"paragraphs": func(x *text) { x.body = []string{strings.Join(x.body, " ")} },
			"by-line":    func(x *text) { x.body = append([]string{"By Ann Example"}, x.body...) },
			"credits": func(x *text) {
				x.body = append(slices.Clone(x.body), "(Reporting by Ann Example; editing by Bob Sample)")
			},
			"dashes": func(x *text) { x.body[0] = strings.ReplaceAll(x.body[0], ", ", " — ") },
		} {
			x := s.text
			x.body = slices.Clone(x.body)
			change(&x)
			agency := "AP"
			if name == "by-line" {
				agency = ""
			}
			if got := x.sketch(t, s.id, agency).Sketch; !got.equal(&want) {
				t.Errorf("%s: %s changes the sketch", s.id, name)
			}
		}
		x := s.text
		x.body = strings.Split(strings.ToUpper(strings.Join(x.body, "\n")), "\n")
		if got := x.sketch(t, s.id, "").Sketch; !slices.Equal(got.text.hashes, want.text.hashes) {
			t.Errorf("%s: case changes the text", s.id)
		}
	}
}

func TestTitleAlone(t *testing.T) {
	a := Of(&story.Story{Title: "Peru and Chile sign border treaty after a decade of talks"})
	if a.Empty() || len(a.Keys()) == 0 {
		t.Error("a story without text is not known by its title")
	}
	for _, st := range []*story.Story{{}, {Text: "Three words only"}, {Text: "\xff\xfe ’ ' ."}} {
		e := Of(st)
		if !e.Empty() || len(e.Keys()) != 0 {
			t.Errorf("%q has a sketch", st.Text)
		}
		if l := Compare(&Story{ID: "a", Sketch: e}, &Story{ID: "b", Sketch: e}); l.Relation != Unrelated {
			t.Errorf("two empty stories: %v", l.Relation)
		}
	}
}

func TestWindow(t *testing.T) {
	s := sources(t)[0]
	a := s.sketch(t, "a", "AP")
	for _, c := range []struct {
		days day.Day
		want Relation
	}{{0, Reprint}, {1, Reprint}, {-Window, Reprint}, {Window, Reprint}, {Window + 1, Unrelated}, {-Window - 1, Unrelated}, {365, Unrelated}} {
		b := *a
		b.ID, b.Published = "b", a.Published+c.days
		if got := Compare(a, &b); got.Relation != c.want || got != Compare(&b, a) {
			t.Errorf("%d days apart: %v, want %v", c.days, got, c.want)
		}
	}
	b := *a
	b.ID, b.Published = "b", 0
	if got := Compare(a, &b); got.Relation != Unrelated {
		t.Errorf("without a day: %v", got.Relation)
	}
	c := b
	c.ID = "c"
	if got := Compare(&c, &b); got.Relation != Reprint || got.To != "b" {
		t.Errorf("both without a day: %v", got)
	}
}

// TestLong: stories of which only a sample is kept.
func TestLong(t *testing.T) {
	all := sources(t)
	var whole text
	for _, s := range all[:20] {
		whole.body = append(whole.body, s.body...)
	}
	whole.day, whole.place = day.Of(2020, 1, 1), "Geneva"
	a := whole.sketch(t, "a", "AP")
	if !a.Sketch.text.cut || len(a.Sketch.text.hashes) != maxText {
		t.Fatalf("%d hashes, cut %v", len(a.Sketch.text.hashes), a.Sketch.text.cut)
	}
	for _, n := range []int{14, 30, 70, 139} {
		cut := whole
		cut.body = cut.body[:n]
		b := cut.sketch(t, "b", "AFP")
		if got := Compare(a, b); got.Relation != Reprint {
			t.Errorf("cut to %d of %d paragraphs: %v", n, len(whole.body), got)
		}
		if !meet(&a.Sketch, &b.Sketch) {
			t.Errorf("cut to %d of %d paragraphs: no key shared", n, len(whole.body))
		}
	}
	edited := whole
	edited.day++
	edited.body = slices.Clone(whole.body)
	for i := range edited.body {
		edited.body[i] = american.Replace(edited.body[i])
	}
	if got := Compare(a, edited.sketch(t, "b", "AFP")); got.Relation != Reprint {
		t.Errorf("in American spelling: %v", got)
	}
	other := whole
	other.body = nil
	for _, s := range all[20:] {
		other.body = append(other.body, s.body...)
	}
	if got := Compare(a, other.sketch(t, "b", "AFP")); got.Relation != Unrelated || got.Shared > 20 {
		t.Errorf("another long story: %v", got)
	}
}

func meet(a, b *Sketch) bool {
	return slices.ContainsFunc(a.keys, func(k uint64) bool { return slices.Contains(b.keys, k) })
}

// scramble makes stories that flood each other's rows: many share a paragraph,
// more than Nearest; some are reprints and updates of each other, days apart.
func scramble(r *rand.Rand, n int) []*Story {
	made := map[uint64]string{}
	passage := func(seed uint64, words int) string {
		if made[seed] != "" {
			return made[seed]
		}
		g := rand.New(rand.NewPCG(seed, 1))
		var b strings.Builder
		for range words {
			fmt.Fprintf(&b, "w%c%c%c ", 'a'+g.IntN(26), 'a'+g.IntN(26), 'a'+g.IntN(26))
		}
		made[seed] = b.String()
		return made[seed]
	}
	out := make([]*Story, n)
	for i := range out {
		parts := []string{passage(uint64(r.IntN(12)), 40)}
		for range 1 + r.IntN(3) {
			parts = append(parts, passage(100+uint64(r.IntN(40)), 30))
		}
		if i%2 == 0 { // what very many print, some of it cut
			parts = []string{passage(200, 40), passage(201, 60)}[:1+r.IntN(2)]
		}
		if r.IntN(2) == 0 {
			parts = append(parts, passage(99, 60)) // the flood
		}
		if r.IntN(3) == 0 {
			r.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		}
		d := day.Of(2020, 1, 1+r.IntN(20))
		if r.IntN(20) == 0 {
			d = 0
		}
		if i%2 == 0 {
			d = day.Of(2020, 1, 5+r.IntN(3))
		}
		out[i] = &Story{fmt.Sprintf("s%03d", i), d, Of(&story.Story{Text: strings.Join(parts, "")})}
	}
	return out
}

// TestOrder: families are a function of the set, in whatever order stories
// come, whether at once or one by one, and whatever came and went meanwhile.
func TestOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for round := range 5 {
		stories := scramble(r, 40+50*round)
		want, err := Group(stories)
		if err != nil {
			t.Fatal(err)
		}
		if round == 4 && (len(want) < 10 || len(want) > len(stories)*9/10) {
			t.Errorf("%d families of %d stories: nothing is tested", len(want), len(stories))
		}
		for turn := range 3 {
			r.Shuffle(len(stories), func(i, j int) { stories[i], stories[j] = stories[j], stories[i] })
			got, err := Group(stories)
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("round %d: Group depends on the order: %v", round, err)
			}
			x := NewIndex()
			for i, st := range stories {
				if turn == 2 && i%4 == 0 { // an earlier state of the story, and one that will go
					old := *stories[r.IntN(len(stories))]
					old.ID = st.ID
					gone := *stories[r.IntN(len(stories))]
					gone.ID = fmt.Sprint("gone", i)
					for _, o := range []*Story{&old, &gone} {
						if err := Add(x, o); err != nil {
							t.Fatal(err)
						}
					}
				}
				if err := Add(x, st); err != nil {
					t.Fatal(err)
				}
			}
			for i := range stories {
				if err := Remove(x, fmt.Sprint("gone", i)); err != nil {
					t.Fatal(err)
				}
			}
			if got, err := x.Families(); err != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("round %d: adding one by one differs from Group: %v", round, err)
			}
		}
		check(t, stories, want)
	}
}

// check holds what families must be.
func check(t *testing.T, stories []*Story, all []Family) {
	by := map[string]*Story{}
	for _, st := range stories {
		by[st.ID] = st
	}
	seen := map[string]bool{}
	for _, f := range all {
		for i, m := range f.Members {
			switch {
			case seen[m.ID]:
				t.Errorf("%s is in two families", m.ID)
			case i == 0 && m.Link != Link{}:
				t.Errorf("%s comes first and is linked to %s", m.ID, m.Link.To)
			case i > 0 && Order(by[f.Members[i-1].ID], by[m.ID]) >= 0:
				t.Errorf("%s is out of order", m.ID)
			case i > 0 && !slices.ContainsFunc(f.Members[:i], func(o Member) bool { return o.ID == m.Link.To }):
				t.Errorf("%s is linked to %q, which is not before it in its family", m.ID, m.Link.To)
			case i > 0 && Compare(by[m.Link.To], by[m.ID]) != m.Link:
				t.Errorf("%s: the link is not what Compare gives", m.ID)
			}
			seen[m.ID] = true
		}
	}
	if len(seen) != len(stories) {
		t.Errorf("%d stories in families, of %d", len(seen), len(stories))
	}
}

// TestFlood: a text printed by many hundreds stays one family, though none is
// compared with more than a few.
func TestFlood(t *testing.T) {
	s := sources(t)[0]
	stories := make([]*Story, 700)
	for i := range stories {
		x := s.text
		x.day += day.Day(i % 3)
		x.body = x.body[:3+i%5]
		stories[i] = x.sketch(t, fmt.Sprintf("%03d", i*389%700), "AP")
	}
	all, err := Group(stories)
	if err != nil || len(all) != 1 {
		t.Errorf("%d families, error %v", len(all), err)
	}
}

func TestFamilies(t *testing.T) {
	all := sources(t)
	first, second := all[0], all[1]
	_, agency, cut := first.reprint(1)
	cut.day++
	_, up := first.update(1)
	up.day++
	upCut := up
	upCut.body = up.body[:4]
	upCut.day++
	stories := []*Story{
		upCut.sketch(t, "e", "UPI"), up.sketch(t, "d", "Reuters"), second.sketch(t, "c", "Reuters"),
		cut.sketch(t, "b", agency), first.sketch(t, "a", "Reuters"), first.near().sketch(t, "f", "Reuters"),
	}
	got, err := Group(stories)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, f := range got {
		for _, m := range f.Members {
			lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s %s", m.ID, m.Link.Relation, m.Link.To)))
		}
	}
	want := []string{"c unrelated", "a unrelated", "b reprint a", "d update a", "e reprint d", "f unrelated"}
	if !slices.Equal(lines, want) {
		t.Errorf("got %q, want %q", lines, want)
	}
	if _, err := Group([]*Story{stories[0], stories[0]}); err == nil {
		t.Error("a story twice: no error")
	}
	twice := *stories[0]
	twice.Published += 3
	if _, err := Group([]*Story{stories[0], &twice}); err == nil {
		t.Error("an id twice: no error")
	}
}

// failing is a table whose calls fail after a while.
type failing struct {
	*Index
	left int
}

var errTable = errors.New("disk full")

func (f *failing) fail() error {
	if f.left--; f.left < 0 {
		return errTable
	}
	return nil
}

func (f *failing) Get(id string) (*Story, Link, error) {
	if err := f.fail(); err != nil {
		return nil, Link{}, err
	}
	return f.Index.Get(id)
}

func (f *failing) Before(k uint64, st *Story, n int) ([]*Story, error) {
	if err := f.fail(); err != nil {
		return nil, err
	}
	return f.Index.Before(k, st, n)
}

func (f *failing) After(k uint64, st *Story, n int) ([]*Story, error) {
	if err := f.fail(); err != nil {
		return nil, err
	}
	return f.Index.After(k, st, n)
}

func (f *failing) Put(st *Story, l Link) error {
	if err := f.fail(); err != nil {
		return err
	}
	return f.Index.Put(st, l)
}

func (f *failing) Delete(st *Story) error {
	if err := f.fail(); err != nil {
		return err
	}
	return f.Index.Delete(st)
}

// TestTableFails: an error of the table is handed on, whichever call it is.
func TestTableFails(t *testing.T) {
	stories := scramble(rand.New(rand.NewPCG(3, 4)), 30)
	for left := 0; ; left++ {
		f := &failing{NewIndex(), 1 << 30}
		for _, st := range stories[1:] {
			if err := Add(f, st); err != nil {
				t.Fatal(err)
			}
		}
		other := *stories[0]
		other.ID = stories[1].ID
		f.left = left
		err := Add(f, &other)
		if err == nil {
			if f.left < 0 {
				t.Errorf("the error of call %d got lost", left)
			}
			if left < 10 {
				t.Errorf("only %d calls", left)
			}
			break
		}
		if !errors.Is(err, errTable) {
			t.Fatal(err)
		}
	}
}
