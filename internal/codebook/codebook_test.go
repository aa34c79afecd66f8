package codebook

import (
	"bytes"
	"flag"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dateline/internal/event"
	"dateline/internal/ontology"
	"dateline/lexicon"
)

var update = flag.Bool("update", false, "write the golden files anew")

func load(t *testing.T) *ontology.Ontology {
	t.Helper()
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// TestGolden: a data set with all there may be, and an empty one.
func TestGolden(t *testing.T) {
	full := &Facts{
		Title: "Dispatches <of> 2019 | *test*", Maker: "A. Maker", Made: "2020-02-03", Version: "1.2",
		Stories: 40, Reprints: 4, Events: 200, Copies: 12, Acts: 150, From: "2019-01-02", To: "2019-12-30", Failed: 1,
		Versions: []Version{{"0.1.0+m1.l1", 150}, {"0.1.0+m1.l2", 50}},
		Sources:  []Count{{"Example Agency", 30}, {"", 10}},
		Types:    []Count{{"CONSULT", 120}, {"AID", 80}}, Modes: []Count{{"CONSULT visit", 60}},
		Statuses: []Count{{"actual", 180}, {"future", 20}}, Years: []Count{{"2020", 50}, {"2019", 150}},
		Contexts: []Count{{"military", 7}}, Origins: []Count{{"icews", 1000}},
		Formats: []Format{{"parquet", "events.parquet"}}, Limits: []string{"Stories of one\nagency only."},
	}
	for i := range 60 {
		full.Countries = append(full.Countries, Count{"C" + string(rune('A'+i%26)) + string(rune('A'+i/26)), 100 - i})
	}
	for name, f := range map[string]*Facts{"full": full, "empty": {}} {
		var b bytes.Buffer
		if err := Write(&b, load(t), f); err != nil {
			t.Fatal(err)
		}
		golden := "testdata/" + name + ".golden"
		if *update {
			if err := os.WriteFile(golden, b.Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if b.String() != string(want) {
			t.Errorf("%s: not as before (refresh with -update):\n%s", golden, b.String())
		}
	}
}

// TestOwnOntology: nothing is said of PLOVER where the types are others.
func TestOwnOntology(t *testing.T) {
	own, err := ontology.Load(fstest.MapFS{
		"ontology/plover.tsv":   {Data: []byte("TALKS\t\t1\t2\n")},
		"ontology/cameo.tsv":    {},
		"ontology/contexts.tsv": {},
	})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := Write(&b, own, &Facts{}); err != nil {
		t.Fatal(err)
	}
	if s := b.String(); strings.Contains(s, "Alliance") || !strings.Contains(s, "| TALKS |  | 1 | 2 |  |") {
		t.Errorf("%s", s)
	}
}

// TestDefinitions: every type and mode has one, and nothing else.
func TestDefinitions(t *testing.T) {
	means, err := definitions()
	if err != nil {
		t.Fatal(err)
	}
	o := load(t)
	n := 0
	for _, typ := range o.Types() {
		for _, m := range append([]string{""}, o.Modes(typ)...) {
			n++
			if means[strings.TrimSpace(typ+" "+m)] == "" {
				t.Errorf("%s %s has no definition", typ, m)
			}
		}
	}
	if n != len(means) {
		t.Errorf("%d definitions of %d types and modes", len(means), n)
	}
}

// TestFields: every field of the record is there, and no other.
func TestFields(t *testing.T) {
	var want []string
	seen := map[reflect.Type]bool{}
	var walk func(prefix string, typ reflect.Type)
	walk = func(prefix string, typ reflect.Type) {
		for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || seen[typ] {
			return
		}
		seen[typ] = true
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			want = append(want, prefix+name)
			walk(prefix+name+".", typ.Field(i).Type)
		}
	}
	walk("", reflect.TypeFor[event.Event]())
	var got []string
	if err := rows("fields.tsv", 4, func(c []string) { got = append(got, c[0]) }); err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%v\nwant %v", got, want)
	}
}
