package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/internal/event"
	"dateline/internal/layout"
	"dateline/internal/story"
)

// FuzzText: whatever a record's texts and offsets are, rows keep their cells
// and JSON stays JSON.
func FuzzText(f *testing.F) {
	f.Add("a\tb\n", "2019-03-04", "042", "CHL", "exact", "text of\na story", 3, 9, 40.5)
	f.Add("\"", "x", "9", "IGO", "country", "€😀", 1, 2, 1e300)
	f.Add("", "2019-12-31", "", "", "", "", -1, 1<<40, 0.0)
	shared, err := newBase(Options{})
	if err != nil {
		f.Fatal(err)
	}
	write := func(t *testing.T, name string, it *Item) string {
		format, err := find(name)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		own := *shared
		w, err := format.make(&own, []io.Writer{&b})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(w.Write(it), w.Close()); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	f.Fuzz(func(t *testing.T, name, date, cameo, country, precision, text string, start, end int, lat float64) {
		if lat != lat || lat > 1e300 || lat < -1e300 {
			return // no record has such coordinates
		}
		p := event.Party{Name: name, Country: country, Sectors: []string{"GOV", name}, Entity: name, Text: name, Start: start, End: end}
		e := event.Event{
			ID: name, Story: name, Published: date, Type: "CONSULT", Mode: []string{"visit", name}, Cameo: cameo, Quad: start, Status: event.Actual,
			Actors: []event.Party{p, p}, Recipients: []event.Party{p}, Speakers: []event.Party{p}, Date: &event.Date{From: date, To: name},
			Place:    &event.Place{Name: name, Country: country, Admin1: name, Lat: lat, Lon: -lat, Precision: precision, GeoNames: 1},
			Contexts: []string{name}, Mentions: []event.Mention{{Sentence: start, Trigger: name, Start: start, End: end}}, Title: name, URL: name, Source: name, Version: name,
		}
		it := &Item{&story.Story{ID: name, Text: text}, []event.Event{e, e}}
		for format, columns := range map[string][]string{
			"icews": layout.ICEWS(), "gdelt1": layout.GDELT1(), "gdelt2": layout.GDELT2(), "polecat": layout.POLECAT(), "phoenix": layout.Phoenix(), "petrarch": layout.PETRARCH(),
		} {
			s := write(t, format, it)
			for line := range strings.Lines(s) {
				if n := strings.Count(line, "\t") + 1; n != len(columns) || !strings.HasSuffix(line, "\n") || strings.ContainsAny(line, "\"\r\x00") {
					t.Fatalf("%s: %d cells, want %d: %q", format, n, len(columns), line)
				}
			}
		}
		for _, format := range []string{"geojson", "webannotation"} {
			if s := write(t, format, it); !json.Valid([]byte(s)) {
				t.Fatalf("%s: %q", format, s)
			}
		}
		for _, format := range []string{"plover", "jsonl"} {
			s := write(t, format, it)
			for line := range strings.Lines(s) {
				if !json.Valid([]byte(line)) {
					t.Fatalf("%s: %q", format, line)
				}
			}
		}
		own := *shared
		ann := (&brat{base: &own}).standoff(it.Story, it.Events)
		for line := range strings.Lines(ann) {
			if !strings.ContainsRune("TEA#", rune(line[0])) || strings.Count(line, "\t") < 1 {
				t.Fatalf("brat: %q in %q", line, ann)
			}
		}
	})
}

// TestDocs: docs/exports.md has every format, with its files.
func TestDocs(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "..", "docs", "exports.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range formats() {
		i := strings.Index(string(b), "\n| `"+f.name+"` |")
		if i < 0 {
			t.Errorf("%s is not in the table", f.name)
			continue
		}
		row, _, _ := strings.Cut(string(b[i+1:]), "\n")
		for _, name := range f.files {
			if !strings.Contains(row, "`"+name+"`") {
				t.Errorf("%s: no %s in %s", f.name, name, row)
			}
		}
		if !strings.Contains(string(b), "\n## "+f.name) && !slices.ContainsFunc([]string{"jsonl, csv", "gdelt1, gdelt2", "phoenix, petrarch"}, func(h string) bool {
			return strings.Contains(h, f.name) && strings.Contains(string(b), "\n## "+h+"\n")
		}) {
			t.Errorf("%s has no section", f.name)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	its := items()
	n := 0
	for _, it := range its {
		n += len(it.Events)
	}
	for _, f := range Formats() {
		if !Single(f) || f == "conllu" {
			continue
		}
		b.Run(f, func(b *testing.B) {
			w, err := New(f, io.Discard, Options{})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				for _, it := range its {
					if err := w.Write(it); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "events/s")
		})
	}
}
