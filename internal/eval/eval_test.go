package eval

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"
)

// The goldens are what the public scorer prints for the same files; they are
// never made by the code under test.

func open(t *testing.T, name string) io.Reader {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(b)
}

func compare(t *testing.T, golden string, write func(io.Writer) error) {
	t.Helper()
	var got, want strings.Builder
	if err := write(&got); err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(&want, open(t, golden)); err != nil {
		t.Fatal(err)
	}
	if got.String() != want.String() {
		t.Errorf("%s\ngot\n%s\nwant\n%s", golden, got.String(), want.String())
	}
}

func TestStories(t *testing.T) {
	gold, err := ReadGold(open(t, "stories.jsonl"), "stories.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	coded, err := ReadEvents(open(t, "stories.events.jsonl"), "stories.events.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	f := ScoreStories(gold, coded)
	compare(t, "stories.golden", f.Write)
	n := 0
	for _, d := range f.deciles {
		n += d.n
	}
	if n+f.unsure != f.coded {
		t.Errorf("reliability table counts %d and %d events of %d", n, f.unsure, f.coded)
	}
	var errs strings.Builder
	if err := WriteErrors(&errs, gold, coded); err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Count(errs.String(), "\tMISSED\t"), f.gold-f.typ; got != want {
		t.Errorf("%d events listed as missed, want %d", got, want)
	}
	if got, want := strings.Count(errs.String(), "\tFALSE\t"), f.coded-f.typ; got != want {
		t.Errorf("%d events listed as false, want %d", got, want)
	}
	if got, want := strings.Count(errs.String(), "\tWHO\t"), f.typ-f.who; got != want {
		t.Errorf("%d events listed as wrong in who, want %d", got, want)
	}
}

func TestPairs(t *testing.T) {
	rows, err := ReadPairs(open(t, "pairs.tsv"), "pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	coded, err := ReadEvents(open(t, "pairs.events.jsonl"), "pairs.events.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "pairs.golden", ScorePairs(rows, coded).Write)
}

func TestGSR(t *testing.T) {
	rec, err := ReadGSR(open(t, "gsr.jsonl"), "gsr.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	coded, err := ReadEvents(open(t, "gsr.events.jsonl"), "gsr.events.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "gsr.golden", ScoreGSR(rec, coded).Write)
}

func TestEmpty(t *testing.T) {
	for name, write := range map[string]func(io.Writer) error{
		"stories":     ScoreStories(nil, nil).Write,
		"reliability": ScoreStories(nil, nil).WriteReliability,
		"pairs":       ScorePairs(nil, nil).Write,
		"gsr":         ScoreGSR(nil, nil).Write,
	} {
		var b strings.Builder
		if err := write(&b); err != nil || strings.Contains(b.String(), "NaN") {
			t.Errorf("%s: %v, %q", name, err, b.String())
		}
	}
}

func TestTable(t *testing.T) {
	rows, err := readTable(strings.NewReader("a\t\"b\n\"\"c\"\"\"\td \"e\"\r\n\n\"x\"y\t\tz"), '\t')
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"a", "b\n\"c\"", `d "e"`}, {"xy", "", "z"}}
	if len(rows) != len(want) {
		t.Fatalf("%q", rows)
	}
	for i := range want {
		if strings.Join(rows[i], "|") != strings.Join(want[i], "|") {
			t.Errorf("row %d: %q, want %q", i, rows[i], want[i])
		}
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	if _, err := ReadGold(strings.NewReader("{}\n\n{\n"), "g.jsonl"); err == nil || !strings.HasPrefix(err.Error(), "g.jsonl:3: ") {
		t.Error(err)
	}
	if _, err := ReadPairs(strings.NewReader("sentence\tsource\n"), "p.tsv"); err == nil || err.Error() != `p.tsv:1: no column "target"` {
		t.Error(err)
	}
}

func FuzzTable(f *testing.F) {
	f.Add("a\t\"b\"\n")
	f.Fuzz(func(t *testing.T, s string) {
		if _, err := readTable(strings.NewReader(s), '\t'); err != nil {
			t.Error(err)
		}
	})
}
