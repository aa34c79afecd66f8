package read

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"dateline/internal/story"
	"dateline/lexicon"
)

var update = flag.Bool("update", false, "write the golden files anew")

// fsWith is the lexicon with one file changed.
func fsWith(t *testing.T, name, data string) fs.FS {
	t.Helper()
	m := fstest.MapFS{}
	err := fs.WalkDir(lexicon.FS, "reading", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := lexicon.FS.ReadFile(path)
		m[path] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	m[name] = &fstest.MapFile{Data: []byte(data)}
	return m
}

var kindNames = map[story.Kind]string{
	story.Body: "body", story.Header: "header", story.Headline: "headline",
	story.Place: "place", story.Caption: "caption", story.Residue: "residue",
}

// show writes a story as the golden files have it.
func show(s *story.Story) string {
	var b strings.Builder
	fmt.Fprintf(&b, "title: %s\npublished: %s\nsource: %s\nfiled: %s, %s, %s\n", s.Title, s.Published, s.Source, s.Dateline.Place, s.Dateline.Day, s.Dateline.Agency)
	for _, r := range s.Regions {
		fmt.Fprintf(&b, "%-8s %q\n", kindNames[r.Kind], s.Text[r.Start:r.End])
	}
	return b.String()
}

// The texts in testdata are of many agencies' layouts, in our own words; what
// must be read out of each stands beside it.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		s, err := Text(file, b)
		if err != nil {
			t.Error(err)
			continue
		}
		checkStory(t, s)
		golden := strings.TrimSuffix(file, ".txt") + ".golden"
		got := show(s)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s:\n got:\n%s\nwant:\n%s", file, got, want)
		}
	}
}

// checkStory holds what every story promises.
func checkStory(t *testing.T, s *story.Story) {
	t.Helper()
	if !validText(s.Text) {
		t.Errorf("text has control characters or is no UTF-8: %q", shorten(s.Text, 200))
	}
	if s.ID == "" {
		t.Error("no id")
	}
	last := 0
	for _, r := range s.Regions {
		if r.Start < last || r.End <= r.Start || r.End > len(s.Text) {
			t.Fatalf("region %v after %d in a text of %d bytes: %q", r, last, len(s.Text), shorten(s.Text, 200))
		}
		if !validText(s.Text[r.Start:r.End]) {
			t.Errorf("region %v cuts a character", r)
		}
		last = r.End
	}
	if d := s.Dateline; d.Start > d.End || d.End > len(s.Text) || d.Start < 0 {
		t.Errorf("dateline %v in a text of %d bytes", d, len(s.Text))
	}
}

func validText(s string) bool {
	for _, r := range s {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7F || r >= 0x80 && r < 0xA0 {
			return false
		}
	}
	return strings.ToValidUTF8(s, "") == s
}

// What is in no region is white space, so that no prose is lost.
func uncovered(s *story.Story) string {
	var b strings.Builder
	last := 0
	for _, r := range s.Regions {
		b.WriteString(s.Text[last:r.Start])
		last = r.End
	}
	b.WriteString(s.Text[last:])
	return strings.Trim(b.String(), " \t\n:,-\u00a0\u200b\u200d\ufeff\u3000")
}

func TestRegions(t *testing.T) {
	body := "The two governments agreed on Monday to open the border to trade, the ministry said."
	tests := []struct {
		name, text string
		want       string // kinds in order
		title      string
		published  string
	}{
		{"one sentence", body, "body", "", ""},
		{"no full stop", "Police arrested 20 protesters", "body", "", ""},
		{"headline", "Border opens\n\n" + body, "headline body", "Border opens", ""},
		{"headline, wrapped next line", "Border opens to trade\n" + body, "headline body", "Border opens to trade", ""},
		{"date and headline", " date 2017-11-22 Border opens\n\n" + body, "header headline body", "Border opens", "2017-11-22"},
		{"date header, long form", "Date: 22 Nov 2017 Border opens\n" + body, "header headline body", "Border opens", "2017-11-22"},
		{"date line", "Friday, January 4, 2019\u00a0\n\n\n" + body, "header body", "", "2019-01-04"},
		{"headline and date line", "Border opens\nJanuary 4, 2019\n\n" + body, "headline header body", "Border opens", "2019-01-04"},
		{"labels", "Title: Border opens\nDate: 4 Jan 2019\nSource: Example News\n\n" + body, "header headline header header body", "Border opens", "2019-01-04"},
		{"byline", "Border opens\n\nBy Jane Doe in Lima\n\nLIMA (Reuters) - " + body, "headline header place body", "Border opens", ""},
		{"update", "UPDATE 2-Border opens to trade\n\n(Adds details)\n\nLIMA, 4 Jan 2019 (Reuters) - " + body, "header headline header place body", "Border opens to trade", "2019-01-04"},
		{"bullets", "Border opens\n\n* Trade to begin on Friday\n* Army withdraws\n\nLIMA (Reuters) - " + body, "headline headline headline place body", "Border opens", ""},
		{"two headlines", "Border opens\n\nArmy to leave crossing by Friday\n\n" + body, "headline headline body", "Border opens", ""},
		{"dateline alone", "Border opens\n\nLIMA, Jan 4 (Reuters)\n\n" + body, "headline place body", "Border opens", ""},
		{"captions and links", body + "\n\nRead more: Army leaves\n\n" + body + "\n\nA guard at the gate. Image: Jane Doe.\n\nAdvertisement\n\n" + body + "\n\n(Reporting by Jane Doe; Editing by John Smith)", "body residue body caption residue body residue", "", ""},
		{"credit in the last paragraph", body + "\n\n" + body + " (Reporting by Jane Doe; Editing by John Smith)", "body body residue", "", ""},
		{"sources", body + "\n\nSources\n\n\"Border opens\". Example News, January 4, 2019\n\nMinistry, \"Statement\".", "body residue residue residue", "", ""},
		{"attribution", body + "\n\n—Minister Jane Doe on the border\n\n" + body, "body residue body", "", ""},
		{"gallery", body + "\n\nThe old gate\n\nThe new gate\n\n" + body, "body caption caption body", "", ""},
		{"question", "Will the border open?\n\n" + body, "headline body", "Will the border open?", ""},
		{"lines are paragraphs", body + "\n" + body + " And it said that many more people than that had crossed in the other direction.\n" + body + " It gave no more details of what was agreed in the talks, which took all of the night.", "body body body", "", ""},
		{"second paragraph has no dateline", body + "\n\nLIMA - " + body, "body body", "", ""},
		{"quotes across paragraphs", "\"We agreed.\n\n\"We will open the gate on Friday, whatever the army may say to it.\"", "body body", "", ""},
	}
	for _, tt := range tests {
		s, err := Text(tt.name, []byte(tt.text))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		checkStory(t, s)
		var kinds []string
		for _, r := range s.Regions {
			kinds = append(kinds, kindNames[r.Kind])
		}
		if got := strings.Join(kinds, " "); got != tt.want || s.Title != tt.title || s.Published.String() != tt.published {
			t.Errorf("%s:\n got %s, %q, %s\nwant %s, %q, %s", tt.name, got, s.Title, s.Published, tt.want, tt.title, tt.published)
		}
		if rest := uncovered(s); rest != "" {
			t.Errorf("%s: in no region: %q", tt.name, rest)
		}
	}
}

func TestEncodings(t *testing.T) {
	const plain = "Premier “José” left – at last."
	utf16 := func(s string, order, mark bool) []byte {
		var b []byte
		if mark {
			s = "\ufeff" + s
		}
		for _, r := range s {
			hi, lo := byte(r>>8), byte(r)
			if order {
				b = append(b, hi, lo)
			} else {
				b = append(b, lo, hi)
			}
		}
		return b
	}
	tests := []struct {
		name string
		in   []byte
		want string
		err  error
	}{
		{"utf-8", []byte(plain), plain, nil},
		{"utf-8 with mark", []byte("\xef\xbb\xbf" + plain), plain, nil},
		{"utf-16 big", utf16(plain, true, true), plain, nil},
		{"utf-16 little", utf16(plain, false, true), plain, nil},
		{"utf-16 big, no mark", utf16(plain, true, false), plain, nil},
		{"utf-16 little, no mark", utf16(plain, false, false), plain, nil},
		{"windows-1252", []byte("Premier \x93Jos\xe9\x94 left \x96 at last."), plain, nil},
		{"windows-1252 through latin-1", []byte("Premier \u0093Jos\u00e9\u0094 left \u0096 at last."), plain, nil},
		{"line ends", []byte("One two.\r\n\r\nThree\rfour.\u2028Five."), "One two.\n\nThree\nfour.\nFive.", nil},
		{"escape sequences", []byte("One \x1b[31mtwo.\x07"), "One two. ", nil},
		{"zero bytes", []byte("PK\x03\x04\x00\x00\x08\x00"), "", ErrBinary},
		{"controls", []byte("\x89PNG\r\n\x1a\n\x01\x02\x03\x04\x05\x06\x01\x02\x03\x04\x05\x06\xff\xfe"), "", ErrBinary},
		{"damaged utf-8", []byte("José, Müller and Łukasz met \xe2\x80 in Gdańsk."), "", ErrEncoding},
		{"another encoding", []byte("\xd0\xf3\xf1\xf1\xea\xe8\xe9 \xd2\xe5\xea\xf1\xf2 \xee \xec\xe8\xf0\xe5"), "", ErrEncoding},
		{"empty", nil, "", ErrEmpty},
		{"blank", []byte(" \r\n\t\n"), "", ErrEmpty},
		{"no letters", []byte("***\n---\n"), "", ErrEmpty},
	}
	for _, tt := range tests {
		s, err := Text(tt.name, tt.in)
		if !errors.Is(err, tt.err) {
			t.Errorf("%s: error %v, want %v", tt.name, err, tt.err)
			continue
		}
		if err == nil && s.Text != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, s.Text, tt.want)
		}
		var e *Error
		if err != nil && (!errors.As(err, &e) || e.File != tt.name) {
			t.Errorf("%s: error %v does not name the file", tt.name, err)
		}
	}
}

func TestDateInName(t *testing.T) {
	const text = "LIMA, Nov 21 (EFE) - It rained."
	for name, want := range map[string]string{
		"news/efe-2017-11-22.txt": "2017-11-22", "20171122_efe.txt": "2017-11-22", "2017-11-22": "2017-11-22",
		"efe.txt": "", "efe-2017.txt": "", "120171122.txt": "", "201711221.txt": "", "2017-11-22/efe.txt": "", "99991122.txt": "",
	} {
		s, err := Text(name, []byte(text))
		if err != nil || s.Published.String() != want || s.Dateline.Day.Known() != (want != "") {
			t.Errorf("%s: published %s, filed %s (%v)", name, s.Published, s.Dateline.Day, err)
		}
	}
	s, _ := Text("2017-11-22.txt", []byte("LIMA, 20 Aug 88 (EFE) - It rained."))
	if s.Published.String() != "1988-08-20" {
		t.Errorf("the name's day outranks the dateline's: %s", s.Published)
	}
}

// The examples are read as their readers expect: a title or a place, a day,
// and all of the prose.
func TestExamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/*.txt")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d examples (%v)", len(files), err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		s, err := Text(file, b)
		if err != nil {
			t.Error(err)
			continue
		}
		checkStory(t, s)
		if !s.Published.Known() || s.Title == "" && s.Dateline.Place == "" {
			t.Errorf("%s: published %s, title %q, dateline %+v", file, s.Published, s.Title, s.Dateline)
		}
		words := 0
		for _, r := range s.Regions {
			if r.Kind == story.Body {
				words += len(strings.Fields(s.Text[r.Start:r.End]))
			}
		}
		if all := len(strings.Fields(s.Text)); words*10 < all*7 {
			t.Errorf("%s: %d of %d words are prose", file, words, all)
		}
		if rest := uncovered(s); rest != "" {
			t.Errorf("%s: in no region: %q", file, rest)
		}
	}
}
