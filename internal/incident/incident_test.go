package incident

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/ontology"
	"dateline/lexicon"
)

func merger(t testing.TB) *Merger {
	t.Helper()
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	m, err := New(lexicon.FS, o)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// invented makes events as dense as no news is: few parties, types, towns and
// days, so that nearly everything might be one with something.
func invented(r *rand.Rand, n, days int) []Item {
	kinds := []struct{ typ, mode, cameo string }{
		{"ASSAULT", "heavy-weapons", "194"}, {"ASSAULT", "aerial", "195"}, {"ASSAULT", "", "190"},
		{"COERCE", "arrest", "173"}, {"CONSULT", "visit", "042"}, {"AGREE", "", "036"}, {"SANCTION", "discontinue", "163"},
	}
	countries := []string{"USA", "RUS", "UKR", "PRK", ""}
	towns := []event.Place{
		{Name: "Kherson", Country: "UKR", Lat: 46.6, Lon: 32.6, GeoNames: 1, Precision: "exact"},
		{Name: "Kyiv", Country: "UKR", Lat: 50.4, Lon: 30.5, GeoNames: 2, Precision: "exact"},
		{Name: "Ukraine", Country: "UKR", Lat: 49, Lon: 32, GeoNames: 3, Precision: "country"},
	}
	start := day.Of(2022, time.March, 1)
	var out []Item
	for i := range n {
		k := kinds[r.IntN(len(kinds))]
		at := start + day.Day(r.IntN(days))
		published := at + day.Day(r.IntN(3))
		e := &event.Event{
			ID: fmt.Sprintf("e%06d", i), Story: fmt.Sprintf("s%d", r.IntN(n/2+1)), Published: published.String(),
			Type: k.typ, Cameo: k.cameo, Status: event.Actual, Source: fmt.Sprintf("Paper %d", r.IntN(5)),
			Confidence: 0.5, Lead: r.IntN(2) == 0, Title: "News of the day",
		}
		if k.mode != "" {
			e.Mode = []string{k.mode}
		}
		for _, side := range []*[]event.Party{&e.Actors, &e.Recipients} {
			for range r.IntN(3) {
				c := countries[r.IntN(len(countries))]
				*side = append(*side, event.Party{Name: "government of " + c, Country: c, Sectors: []string{"GOV"}})
			}
		}
		switch r.IntN(8) {
		case 0:
		case 1:
			e.Date = &event.Date{From: at.String(), To: (at + 6).String(), Text: "that week"}
		case 2:
			e.Date = &event.Date{From: "2022-03-01", To: "2022-03-31", Text: "in March"}
		case 3:
			e.Date = &event.Date{From: published.String(), To: published.String()}
		case 4:
			e.Date = &event.Date{From: at.String(), To: (at + 1).String(), Text: "at the weekend"}
		default:
			e.Date = &event.Date{From: at.String(), To: at.String(), Text: "on Monday"}
		}
		switch r.IntN(10) {
		case 0:
			e.Status = event.Future
		case 1:
			e.Status = event.Negated
		case 2:
			e.DisputedBy = []event.Party{{Name: "Moscow", Country: "RUS"}}
		}
		if r.IntN(2) == 0 {
			p := towns[r.IntN(len(towns))]
			e.Place = &p
		}
		if r.IntN(3) == 0 {
			e.Size = &event.Size{Dead: &event.Count{Low: r.IntN(5), High: r.IntN(20)}}
		}
		e.Mentions = []event.Mention{{Trigger: []string{"shelled", "strike", "met", "talks"}[r.IntN(4)]}}
		it := Item{Event: e}
		if r.IntN(3) == 0 {
			it.Family = fmt.Sprintf("f%d", r.IntN(n/4+1))
		}
		out = append(out, it)
	}
	return out
}

// TestOrder: what comes out follows from the set of events alone.
func TestOrder(t *testing.T) {
	m := merger(t)
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 1))
		items := invented(r, 400, 60)
		want := m.All(items)
		if len(want) == 0 || len(want) == len(items) {
			t.Fatalf("%d incidents of %d events: nothing tested", len(want), len(items))
		}
		for range 3 {
			r.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
			if got := m.All(append(items, items[:20]...)); !reflect.DeepEqual(got, want) {
				t.Fatalf("seed %d: another order or events given twice change the incidents", seed)
			}
		}
	}
}

// TestPartition: every event is in one incident, and no story twice in one.
func TestPartition(t *testing.T) {
	m := merger(t)
	items := invented(rand.New(rand.NewPCG(7, 7)), 2000, 500)
	story := map[string]string{}
	for _, it := range items {
		story[it.Event.ID] = it.Event.Story
	}
	seen, ids := map[string]bool{}, map[string]bool{}
	for _, inc := range m.All(items) {
		if ids[inc.ID] {
			t.Fatalf("two incidents %s", inc.ID)
		}
		ids[inc.ID] = true
		if len(inc.Events) != len(inc.Stories) || inc.Independent > len(inc.Stories) || inc.Independent < 1 {
			t.Fatalf("%d events, %d stories, %d independent", len(inc.Events), len(inc.Stories), inc.Independent)
		}
		for _, id := range inc.Events {
			if seen[id] {
				t.Fatalf("event %s is in two incidents", id)
			}
			seen[id] = true
		}
		for _, c := range inc.Conflicts {
			if len(c.Claims) < 1 || len(c.Claims) < 2 && c.Field != "disputed" {
				t.Fatalf("conflict %s of %d claims", c.Field, len(c.Claims))
			}
			for _, cl := range c.Claims {
				for _, id := range cl.Events {
					if !slices.Contains(inc.Events, id) {
						t.Fatalf("a claim of an event that is not the incident's")
					}
				}
			}
		}
	}
	if len(seen) != len(items) {
		t.Fatalf("%d of %d events in incidents", len(seen), len(items))
	}
}

// TestBlocks: blocks merged by themselves give what the whole set gives, so an
// event bears on no block but those of its Keys.
func TestBlocks(t *testing.T) {
	m := merger(t)
	for seed := range uint64(4) {
		items := invented(rand.New(rand.NewPCG(seed, 2)), 3000, 700)
		var whole []Incident
		feats, num := make([]*feat, len(items)), numbers{}
		for i, it := range items {
			feats[i] = m.feature(it, num)
		}
		slices.SortFunc(feats, first)
		lanes := map[string][]*feat{}
		for _, f := range feats {
			lanes[m.lane[f.typ]] = append(lanes[m.lane[f.typ]], f)
		}
		for _, fs := range lanes {
			for _, g := range m.groups(fs) {
				inc := m.build(g)
				inc.Key = m.Keys(g.feats[0].ev)[0]
				whole = append(whole, inc)
			}
		}
		got := m.All(items)
		slices.SortFunc(got, byDay)
		slices.SortFunc(whole, byDay)
		if !reflect.DeepEqual(got, whole) {
			t.Fatalf("seed %d: %d incidents by blocks, %d at once, or other ones", seed, len(got), len(whole))
		}
	}
}

// TestUpdate: when events come and go only the blocks of their keys change.
func TestUpdate(t *testing.T) {
	m := merger(t)
	items := invented(rand.New(rand.NewPCG(3, 3)), 3000, 5000)
	before, after := m.All(items[:2990]), m.All(items)
	touched := map[Key]bool{}
	for _, it := range items[2990:] {
		for _, k := range m.Keys(it.Event) {
			touched[k] = true
		}
	}
	untouched := func(all []Incident) []Incident {
		return slices.DeleteFunc(slices.Clone(all), func(inc Incident) bool { return touched[inc.Key] })
	}
	a, b := untouched(before), untouched(after)
	if len(a) == 0 || len(a) == len(before) {
		t.Fatalf("%d of %d incidents untouched: nothing tested", len(a), len(before))
	}
	if !reflect.DeepEqual(a, b) {
		t.Fatal("a block that no event names has changed")
	}
}

// TestBounds: a crowd of events of one day costs comparisons in proportion.
func TestBounds(t *testing.T) {
	m := merger(t)
	items := invented(rand.New(rand.NewPCG(4, 4)), 20000, 1)
	n := 0
	for _, inc := range m.All(items) {
		n += len(inc.Events)
	}
	if n != len(items) {
		t.Fatalf("%d of %d events", n, len(items))
	}
}

type entry struct {
	event.Event
	Family string `json:"family"`
	Text   string `json:"text"`
}

// TestGolden: what an incident says of planned and done, of tolls and places
// that differ, and of denials. Refresh with UPDATE=1.
func TestGolden(t *testing.T) {
	m := merger(t)
	files, err := filepath.Glob("testdata/golden/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var s struct {
				Note  string          `json:"note"`
				Items []entry         `json:"items"`
				Want  json.RawMessage `json:"want"`
			}
			if err := json.Unmarshal(b, &s); err != nil {
				t.Fatal(err)
			}
			var items []Item
			for i := range s.Items {
				items = append(items, Item{&s.Items[i].Event, s.Items[i].Family, s.Items[i].Text})
			}
			got, err := json.MarshalIndent(m.All(items), "  ", "  ")
			if err != nil {
				t.Fatal(err)
			}
			if os.Getenv("UPDATE") != "" {
				head, _, _ := strings.Cut(string(b), `  "want":`)
				if err := os.WriteFile(name, []byte(head+`  "want": `+string(got)+"\n}\n"), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if compact(t, got) != compact(t, s.Want) {
				t.Errorf("got %s", got)
			}
		})
	}
}

func compact(t *testing.T, b []byte) string {
	t.Helper()
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	out, _ := json.Marshal(v)
	return string(out)
}

func TestKinErrors(t *testing.T) {
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ line, want string }{
		{"AGREE\t*\t036", "ontology/incidents.tsv:2: 3 columns, want 7"},
		{"HELP\t*\t\tAID\t*\t\t1", `ontology/incidents.tsv:2: unknown type "HELP"`},
		{"AGREE\tvisit\t\tAID\t*\t\t1", `ontology/incidents.tsv:2: AGREE has no mode "visit"`},
		{"AGREE\t*\t9\tAID\t*\t\t1", `ontology/incidents.tsv:2: no CAMEO code begins with "9"`},
		{"AGREE\t*\t\tAID\t*\t\tx", `ontology/incidents.tsv:2: cost "x": want 0 to 40`},
	} {
		if _, err := readKin(strings.NewReader("# head\n"+c.line+"\n"), o); err == nil || err.Error() != c.want {
			t.Errorf("%q: got %v, want %s", c.line, err, c.want)
		}
	}
}

func FuzzKin(f *testing.F) {
	b, err := lexicon.FS.ReadFile(kinFile)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(b))
	f.Add("AGREE\t*\t\tAID\t*\t\t1\n")
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		rows, err := readKin(strings.NewReader(s), o)
		for _, k := range rows {
			if !o.HasType(k.a.typ) || !o.HasType(k.b.typ) || k.cost < 0 {
				t.Errorf("row %v read as good (%v)", k, err)
			}
		}
	})
}

func BenchmarkAll(b *testing.B) {
	m := merger(b)
	items := invented(rand.New(rand.NewPCG(1, 1)), 200_000, 3650)
	b.ResetTimer()
	for b.Loop() {
		m.All(items)
	}
	b.ReportMetric(float64(b.N*len(items))/b.Elapsed().Seconds(), "events/s")
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	b.ReportMetric(float64(ms.HeapInuse>>20), "MB")
}
