package foreign

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/internal/event"
	"dateline/internal/export"
	"dateline/internal/layout"
)

var update = flag.Bool("update", false, "write the golden files anew")

func reader(t testing.TB) *Reader {
	t.Helper()
	r, err := New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func read(t testing.TB, format, name, text string) (events []*event.Event, errs []error) {
	t.Helper()
	for e, err := range reader(t).Rows(context.Background(), format, name, strings.NewReader(text)) {
		if err != nil {
			errs = append(errs, err)
		} else {
			events = append(events, e)
		}
	}
	return events, errs
}

// dump writes what came of a file: records as JSON, errors as they are told.
func dump(t *testing.T, events []*event.Event, errs []error) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, e := range events {
		if err := enc.Encode(e); err != nil {
			t.Fatal(err)
		}
	}
	for _, err := range errs {
		fmt.Fprintf(&b, "# %v\n", err)
	}
	return b.String()
}

// TestSamples: a file of each layout, its format found out and asked for, plain
// and packed.
func TestSamples(t *testing.T) {
	for format, name := range map[string]string{ICEWS: "icews.tab", GDELT1: "gdelt1.CSV", GDELT2: "gdelt2.CSV", POLECAT: "polecat.txt"} {
		b, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		events, errs := read(t, "", name, string(b))
		got := dump(t, events, errs)
		golden := filepath.Join("testdata", format+".golden")
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s: not as before (refresh with -update):\n%s", name, got)
		}
		events, errs = read(t, format, name, strings.ReplaceAll(string(b), "\n", "\r\n"))
		if dump(t, events, errs) != got {
			t.Errorf("%s: other records with line ends of Windows", name)
		}
		ids := map[string]bool{}
		for _, e := range events {
			if ids[e.ID] {
				t.Errorf("%s: id %s stands twice", name, e.ID)
			}
			ids[e.ID] = true
		}

		dir := t.TempDir()
		packed, zipped := filepath.Join(dir, name+".gz"), filepath.Join(dir, name+".zip")
		var gz, zp bytes.Buffer
		g := gzip.NewWriter(&gz)
		z := zip.NewWriter(&zp)
		f, err := z.Create("in/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range []interface{ Write([]byte) (int, error) }{g, f} {
			if _, err := w.Write(b); err != nil {
				t.Fatal(err)
			}
		}
		if err := errors.Join(g.Close(), z.Close(), os.WriteFile(packed, gz.Bytes(), 0o666), os.WriteFile(zipped, zp.Bytes(), 0o666)); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{packed, zipped} {
			events, errs = nil, nil
			for e, err := range reader(t).Files(context.Background(), "", []string{path}) {
				if err != nil {
					errs = append(errs, err)
				} else {
					events = append(events, e)
				}
			}
			inside := path
			if path == zipped {
				inside += "/in/" + name
			}
			if d := dump(t, events, errs); strings.ReplaceAll(d, inside, name) != got {
				t.Errorf("%s: other records packed:\n%s", path, d)
			}
		}
	}
}

func TestErrors(t *testing.T) {
	header := strings.Join(layout.POLECAT(), "\t") + "\n"
	long := strings.Repeat("x", maxRow+10)
	for _, c := range []struct {
		name, format, text string
		kind               error
		want               string
	}{
		{"neither", "", "a\tb\n", ErrFormat, "f:1: not an event file that can be read: the first line has 2 cells and is neither a header of ICEWS or POLECAT nor a row of GDELT"},
		{"another", GDELT2, header, ErrFormat, "f:1: not an event file that can be read: asked for gdelt2, the first line is of polecat"},
		{"no column", "", "Event ID\tx\tEvent Type\n", ErrFormat, `f:1: not an event file that can be read: no column "event date"`},
		{"long", "", header + long + "\n", ErrTooLong, "f:2: row too long: more than 1048576 bytes"},
		{"cells", "", header + "a\tb\n", ErrColumns, "f:2: wrong columns: 2 cells, the header has 40"},
	} {
		_, errs := read(t, c.format, "f", c.text)
		if len(errs) != 1 || errs[0].Error() != c.want || !errors.Is(errs[0], c.kind) {
			t.Errorf("%s: %v, want %s", c.name, errs, c.want)
		}
	}
	for _, err := range reader(t).Files(context.Background(), "", []string{"testdata/none.tab"}) {
		if !errors.Is(err, os.ErrNotExist) {
			t.Errorf("no such file: %v", err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for e, err := range reader(t).Rows(ctx, "", "f", strings.NewReader(header)) {
		if e != nil || !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled: %v %v", e, err)
		}
	}
}

// TestOddPOLECAT: files with more names than cells, or cells than names.
func TestOddPOLECAT(t *testing.T) {
	b, err := os.ReadFile("testdata/polecat.txt")
	if err != nil {
		t.Fatal(err)
	}
	want, _ := read(t, "", "f", string(b))
	head, rows, _ := strings.Cut(string(b), "\n")
	for name, text := range map[string]string{
		"more names": strings.Replace(head, "\tContexts", "\tContexts\tHeadline\tEvent Text", 1) + "\n" + rows,
		"more cells": head + "\n" + strings.ReplaceAll(rows, "\n", "\t\t\n"),
		"intensity":  strings.Replace(head, "\tIntensity", "\tEvent Intensity", 1) + "\n" + rows,
	} {
		got, _ := read(t, "", "f", text)
		if dump(t, got, nil) != dump(t, want, nil) {
			t.Errorf("%s: other records", name)
		}
	}
}

// TestLatin: older files are not UTF-8.
func TestLatin(t *testing.T) {
	row := "1\t2019-03-04\tAna D\xedaz\tNA\tPeru\tConsult\t040\t1\tB\tNA\tChile\t5\t1\tx\tNA\tNA\tNA\tNA\tNA\tNA\n"
	events, errs := read(t, "", "f", row)
	if len(errs) != 0 || len(events) != 1 || events[0].Actors[0].Name != "Ana Díaz" {
		t.Errorf("%v %v", events, errs)
	}
}

// TestBack: what we write in these layouts we read back the same, as far as
// they can hold it.
func TestBack(t *testing.T) {
	e := event.Event{
		ID: "aaaaaaaaaaaaaaaa", Story: "s1", Published: "2019-03-05", Type: "ASSAULT", Mode: []string{"aerial"}, Cameo: "195", Quad: 4, Score: -9.5,
		Actors:     []event.Party{{Name: "RUSSIA", Country: "RUS", Sectors: []string{"MIL"}}},
		Recipients: []event.Party{{Name: "HOSPITAL", Country: "SYR", Sectors: []string{"MED"}}},
		Date:       &event.Date{From: "2019-03-04", To: "2019-03-04"},
		Place:      &event.Place{Name: "Idlib", Country: "SYR", Admin1: "Idlib", Lat: 35.93, Lon: 36.63, Precision: "exact"},
		Status:     event.Actual, Contexts: []string{"military"}, Mentions: []event.Mention{{Sentence: 2, Trigger: "bombed"}}, Source: "Daily", Lead: true,
	}
	for _, format := range Formats() {
		var b bytes.Buffer
		w, err := export.New(format, &b, export.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(w.Write(&export.Item{Events: []event.Event{e}}), w.Close()); err != nil {
			t.Fatal(err)
		}
		events, errs := read(t, format, "f", b.String())
		if len(errs) != 0 || len(events) != 1 {
			t.Errorf("%s: %v, %d events", format, errs, len(events))
			continue
		}
		g := events[0]
		if g.Type != e.Type || !slices.Equal(g.Mode, e.Mode) || g.Quad != e.Quad || g.Score != e.Score || *g.Date != *e.Date || g.Status != e.Status || g.Source != e.Source {
			t.Errorf("%s: %+v", format, g)
		}
		for i, p := range [][]event.Party{g.Actors, g.Recipients} {
			q := [][]event.Party{e.Actors, e.Recipients}[i]
			if len(p) != 1 || p[0].Name != q[0].Name || p[0].Country != q[0].Country || !slices.Equal(p[0].Sectors, q[0].Sectors) {
				t.Errorf("%s: %+v, want %+v", format, p, q)
			}
		}
		if p := g.Place; p == nil || p.Name != "Idlib" || p.Country != "SYR" || p.Admin1 != "Idlib" || p.Lat != e.Place.Lat || p.Lon != e.Place.Lon || p.Precision != "exact" {
			t.Errorf("%s: %+v", format, p)
		}
		if !strings.HasPrefix(g.ID, format+":") || g.Version != format {
			t.Errorf("%s: id %s of version %s", format, g.ID, g.Version)
		}
	}
}

// fuzz checks that no input does harm, and that what is read is sound.
func fuzz(f *testing.F, format, sample string) {
	b, err := os.ReadFile(filepath.Join("testdata", sample))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte("\ufeff\"\t\xff\t\n\n\r\n"))
	r := reader(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		lines := bytes.Count(b, []byte("\n")) + 1
		n := 0
		for e, err := range r.Rows(context.Background(), format, "f", bytes.NewReader(b)) {
			if n++; n > lines+1 {
				t.Fatalf("more records than the %d lines", lines)
			}
			if err != nil {
				var fe *Error
				if !errors.As(err, &fe) {
					t.Fatalf("an error of another kind: %v", err)
				}
				continue
			}
			if !r.ont.HasType(e.Type) || e.Quad < 1 || e.Date == nil || len(e.Date.From) != 10 || e.Status != event.Actual || e.ID == "" {
				t.Fatalf("%+v", e)
			}
			if _, err := json.Marshal(e); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func FuzzICEWS(f *testing.F)   { fuzz(f, ICEWS, "icews.tab") }
func FuzzGDELT1(f *testing.F)  { fuzz(f, GDELT1, "gdelt1.CSV") }
func FuzzGDELT2(f *testing.F)  { fuzz(f, GDELT2, "gdelt2.CSV") }
func FuzzPOLECAT(f *testing.F) { fuzz(f, POLECAT, "polecat.txt") }

func benchmark(b *testing.B, format, sample string, skip int) {
	text, err := os.ReadFile(filepath.Join("testdata", sample))
	if err != nil {
		b.Fatal(err)
	}
	lines := strings.SplitAfter(string(text), "\n")
	in := strings.Join(lines[:skip], "") + strings.Repeat(lines[skip], 1000)
	r := reader(b)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, err := range r.Rows(context.Background(), format, "f", strings.NewReader(in)) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkGDELT2(b *testing.B)  { benchmark(b, GDELT2, "gdelt2.CSV", 0) }
func BenchmarkICEWS(b *testing.B)   { benchmark(b, ICEWS, "icews.tab", 1) }
func BenchmarkPOLECAT(b *testing.B) { benchmark(b, POLECAT, "polecat.txt", 1) }

func TestPairs(t *testing.T) {
	side := func(names string) (out []event.Party) {
		for _, n := range strings.Fields(names) {
			out = append(out, event.Party{Name: n})
		}
		return out
	}
	in := []*event.Event{
		{ID: "a", Type: "AID", Actors: side("A"), Recipients: side("B")},
		{ID: "b", Type: "AID", Actors: side("A B"), Recipients: side("C D")},
		{ID: "c", Type: "CONSULT", Actors: side("A B C")},
		{ID: "d", Type: "PROTEST", Actors: side("A B")},
		{ID: "e", Type: "AID", Recipients: side("A B")},
		{ID: "f", Type: "AID", Actors: side(strings.Repeat("A ", 40)), Recipients: side(strings.Repeat("B ", 40))},
	}
	var got []string
	for e, err := range reader(t).Pairs(func(yield func(*event.Event, error) bool) {
		for _, e := range in {
			if !yield(e, nil) {
				return
			}
		}
		yield(nil, ErrNotAct)
	}) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		s := e.ID
		for _, ps := range [][]event.Party{e.Actors, e.Recipients} {
			s += " "
			for _, p := range ps {
				s += p.Name
			}
		}
		got = append(got, s)
	}
	want := []string{"a A B", "b A C", "b#2 A D", "b#3 B C", "b#4 B D", "c A B", "c#2 A C", "c#3 B C", "d A ", "d#2 B ", "e  A", "e#2  B",
		"value not understood: event f: 1600 pairs of parties, at most 1000", "not an act"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
