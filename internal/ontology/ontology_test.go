package ontology

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dateline/lexicon"
)

func load(t *testing.T) *Ontology {
	t.Helper()
	o, err := Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestTypes(t *testing.T) {
	o := load(t)
	if n := len(o.Types()); n != 16 {
		t.Errorf("%d types, want 16", n)
	}
	quads := map[string]int{"CONCEDE": 1, "RETREAT": 2, "REJECT": 3, "SANCTION": 4}
	if n := len(o.Contexts()); n != 37 || !o.HasContext("cbrn") || o.HasContext("sports") {
		t.Errorf("%d contexts, want 37", n)
	}
	for typ, q := range quads {
		if got := o.Quad(typ); got != q {
			t.Errorf("quad of %s is %d, want %d", typ, got, q)
		}
	}
	if o.Quad("CRIME") != 0 || o.HasType("CRIME") || o.HasMode("AID", "visit") || !o.HasMode("CONSULT", "visit") {
		t.Error("unknown types and modes are not told apart")
	}
}

// TestTraits: the types of each trait, in PLOVER and in a table of one's own,
// where the column may be left out.
func TestTraits(t *testing.T) {
	own, err := Load(fstest.MapFS{
		"ontology/plover.tsv":   {Data: []byte("TALKS\t\t1\t2\tmutual daily\nTALKS\tpay\t1\t2\nSETTLE\t\t1\t6\tmutual\nSTRIKE\t\t4\t-5\nLOCKOUT\t\t4\t-6\t\n")},
		"ontology/cameo.tsv":    {},
		"ontology/contexts.tsv": {},
	})
	if err != nil {
		t.Fatal(err)
	}
	plover := load(t)
	for _, c := range []struct {
		o     *Ontology
		trait Trait
		want  string
	}{
		{plover, Mutual, "AGREE ASSAULT CONSULT COOPERATE SUPPORT"},
		{plover, Daily, "ASSAULT CONSULT COOPERATE PROTEST"},
		{plover, Declared, "ACCUSE AGREE CONCEDE REJECT RETREAT SUPPORT THREATEN"},
		{plover, Spoken, "ACCUSE AGREE CONCEDE REJECT REQUEST SUPPORT THREATEN"},
		{plover, Meant, "AGREE REJECT REQUEST THREATEN"},
		{plover, Hostile, "ASSAULT COERCE MOBILIZE SANCTION"},
		{own, Mutual, "SETTLE TALKS"},
		{own, Daily, "TALKS"},
		{own, Hostile, ""},
	} {
		if got := strings.Join(slices.Sorted(maps.Keys(c.o.With(c.trait))), " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.trait, got, c.want)
		}
	}
}

func TestScore(t *testing.T) {
	o := load(t)
	for _, c := range []struct {
		typ  string
		mode string
		want float64
	}{
		{"CONSULT", "", 2.5},
		{"CONSULT", "phone", 1.5},
		{"CONSULT", "phone multilateral", 4},
		{"PROTEST", "demo riot", -7},
		{"ASSAULT", "made-up", -9},
		{"CRIME", "", 0},
	} {
		if got := o.Score(c.typ, strings.Fields(c.mode)); got != c.want {
			t.Errorf("score of %s %s is %v, want %v", c.typ, c.mode, got, c.want)
		}
	}
	for _, typ := range o.Types() {
		if s := o.Score(typ, nil); o.Quad(typ) <= 2 != (s > 0) && typ != "REQUEST" {
			t.Errorf("%s has quad %d and score %v", typ, o.Quad(typ), s)
		}
	}
}

func TestCameo(t *testing.T) {
	o := load(t)
	for code, want := range map[string]string{"041": "CONSULT phone", "163": "SANCTION discontinue", "0256": "REQUEST yield", "186": "ASSAULT targeted"} {
		c, ok := o.Cameo(code)
		if got := c.Type + " " + c.Mode; !ok || got != want {
			t.Errorf("%s comes to %q, want %q", code, got, want)
		}
	}
	if _, ok := o.Cameo("010"); ok {
		t.Error("statements (010) are no act")
	}
	for _, c := range o.Codes() {
		if len(c.Code) > 2 {
			if _, ok := o.Cameo(c.Code[:2]); !ok {
				t.Errorf("%s has no root", c.Code)
			}
		}
		if c.Name == "" {
			t.Errorf("%s has no name", c.Code)
		}
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	const good = "AID\t\t2\t10\n"
	for name, c := range map[string]struct{ plover, cameo, want string }{
		"columns": {"AID\t2\n", "", "ontology/plover.tsv:1: 2 columns, want 4 to 5"},
		"quad":    {"# x\nAID\t\t5\t1\n", "", "ontology/plover.tsv:2: quad \"5\": want 1 to 4"},
		"twice":   {good + good, "", "ontology/plover.tsv:2: AID  stands twice"},
		"orphan":  {"AID\tx\t2\t1\n", "", "ontology/plover.tsv:1: mode x of AID before the type itself"},
		"trait":   {good + "ASSAULT\t\t4\t-9\tmutal\n", "", "ontology/plover.tsv:2: unknown trait \"mutal\": want some of [mutual daily declared spoken meant armed hostile]"},
		"mode's":  {good + "AID\tfood\t2\t10\tmutual\n", "", "ontology/plover.tsv:2: AID food has traits, which only a type itself has"},
		"six":     {"AID\t\t2\t10\tmutual\tdaily\n", "", "ontology/plover.tsv:1: 6 columns, want 4 to 5"},
		"type":    {good, "070\tGives aid\tHELP\t\t7\n", "ontology/cameo.tsv:1: code 070: no type HELP with mode \"\""},
		"value":   {good, "070\tGives aid\tAID\t\tx\n", "ontology/cameo.tsv:1: goldstein value \"x\" is no number"},
	} {
		fsys := fstest.MapFS{"ontology/plover.tsv": {Data: []byte(c.plover)}, "ontology/cameo.tsv": {Data: []byte(c.cameo)}, "ontology/contexts.tsv": {}}
		if _, err := Load(fsys); err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}
