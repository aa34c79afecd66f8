package read

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/internal/story"
)

// collect reads everything and gives ids (or texts) and errors in order.
func collect(t testing.TB, opt Options, paths ...string) (stories []*story.Story, errs []error) {
	t.Helper()
	for s, err := range Stories(context.Background(), paths, opt) {
		if (s == nil) == (err == nil) {
			t.Fatalf("story %v with error %v", s, err)
		}
		if err != nil {
			errs = append(errs, err)
		} else {
			stories = append(stories, s)
		}
	}
	return stories, errs
}

func write(t testing.TB, dir string, files map[string]string) {
	t.Helper()
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPaths(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"b.txt": "Story b.", "a.jsonl": `{"id":"a1","text":"A one."}` + "\n\n" + `{"id":"a2","text":"A two."}`,
		"sub/c.TXT": "Story c.", "sub/.d.txt": "Hidden.", ".git/e.txt": "Hidden.", "f.md": "Not read.", "z/g.ndjson": `{"id":"g","text":"G."}`,
		"bare": "Story bare.", "h.json": "[\n{\"id\":\"h1\",\"text\":\"H {one}.\"},\n {\"id\":\"h2\",\n\"text\":\"H \\\"two}\\\".\"}]\n",
		"empty/x.md": "",
	})
	texts := func(stories []*story.Story) (out []string) {
		for _, s := range stories {
			out = append(out, s.Text)
		}
		return out
	}
	join := func(names ...string) (out []string) {
		for _, n := range names {
			if n != "-" {
				n = filepath.Join(dir, n)
			}
			out = append(out, n)
		}
		return out
	}
	tests := []struct {
		paths []string
		want  string
		errs  []error
	}{
		{join(""), `A one.|A two.|Story b.|H {one}.|H "two}".|Story c.|G.`, nil},
		{join("b.txt", "a.jsonl"), "Story b.|A one.|A two.", nil},
		{join("*.txt"), "Story b.", nil},
		{join("[zs]*"), "Story c.|G.", nil},
		{join("bare"), "Story bare.", nil},
		{join("-"), "From stdin.", nil},
		{join("none.txt", "b.txt"), "Story b.", []error{ErrNotFound}},
		{join("*.xml", "b.txt"), "Story b.", []error{ErrNotFound}},
		{join("empty", "b.txt"), "Story b.", []error{ErrNothing}},
	}
	for _, tt := range tests {
		got, errs := collect(t, Options{Stdin: strings.NewReader("From stdin.")}, tt.paths...)
		if g := strings.Join(texts(got), "|"); g != tt.want {
			t.Errorf("%v: %s, want %s", tt.paths, g, tt.want)
		}
		if len(errs) != len(tt.errs) {
			t.Errorf("%v: errors %v", tt.paths, errs)
			continue
		}
		for i := range errs {
			if !errors.Is(errs[i], tt.errs[i]) {
				t.Errorf("%v: error %v, want %v", tt.paths, errs[i], tt.errs[i])
			}
		}
	}
}

func TestSize(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"a.txt": "12345", "b/c.jsonl": "{}", "d.md": "1"})
	if n := Size([]string{dir, filepath.Join(dir, "none"), "-"}); n != 7 {
		t.Errorf("Size is %d, want 7", n)
	}
	var n int64
	collect(t, Options{OnRead: func(k int64) { n += k }}, dir)
	if n != 7 {
		t.Errorf("OnRead counted %d, want 7", n)
	}
}

func TestBrokenLineOfTen(t *testing.T) {
	var b strings.Builder
	for i := 1; i <= 10; i++ {
		if i == 7 {
			b.WriteString(`{"id": "s7", "text": "Cut off` + "\n")
			continue
		}
		fmt.Fprintf(&b, `{"id": "s%d", "text": "Story %d."}`+"\n", i, i)
	}
	for _, name := range []string{"ten.jsonl", "ten.json", "ten"} {
		dir := t.TempDir()
		write(t, dir, map[string]string{name: b.String()})
		got, errs := collect(t, Options{}, filepath.Join(dir, name))
		if len(got) != 9 || got[6].ID != "s8" {
			t.Errorf("%s: %d stories", name, len(got))
		}
		var e *Error
		if len(errs) != 1 || !errors.As(errs[0], &e) || e.Line != 7 || !errors.Is(e, ErrSyntax) || !strings.HasSuffix(e.File, name) {
			t.Errorf("%s: errors %v", name, errs)
		}
	}
}

func TestLimits(t *testing.T) {
	dir := t.TempDir()
	long := strings.Repeat("word ", 100<<10) // 500 kB
	write(t, dir, map[string]string{
		"a.jsonl": `{"id":"1","text":"One."}` + "\n" + `{"id":"2","text":"` + long + `"}` + "\n" + `{"id":"3","text":"Three."}` + "\n",
		"b.json":  `[{"id":"4","text":"Four."},` + "\n" + `{"id":"5","text":"` + long + `"},` + "\n" + `{"id":"6","text":"Six."}]`,
		"c.txt":   long,
		"d.txt":   "Seven.",
	})
	got, errs := collect(t, Options{MaxStory: 100 << 10}, dir)
	var ids []string
	for _, s := range got {
		ids = append(ids, strings.TrimSuffix(s.Text, "."))
	}
	if s := strings.Join(ids, " "); s != "One Three Four Six Seven" {
		t.Errorf("read %s", s)
	}
	if len(errs) != 3 {
		t.Fatalf("errors %v", errs)
	}
	for i, line := range []int{2, 2, 0} {
		var e *Error
		if !errors.As(errs[i], &e) || !errors.Is(e, ErrTooLong) || e.Line != line {
			t.Errorf("error %v, want %v on line %d", errs[i], ErrTooLong, line)
		}
	}
}

// A single line of 20 MB is a story, as is one of 100,000 sentences.
func TestLongStories(t *testing.T) {
	sentence := "The minister said on Tuesday that the army would leave the town before winter. "
	b := []byte(strings.Repeat(sentence, 20<<20/len(sentence)))
	s, err := Text("long.txt", b)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Regions) != 1 {
		t.Errorf("%d regions, want 1", len(s.Regions))
	}
	s, err = Text("many.txt", []byte(strings.Repeat(sentence+"\n\n", 100_000)))
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Regions) != 100_000 {
		t.Errorf("%d regions, want 100,000", len(s.Regions))
	}
}

func TestJSONStories(t *testing.T) {
	tests := []struct {
		name, line string
		check      func(s *story.Story) bool
		err        string
	}{
		{"all keys", `{"id":"x","published":"2017-11-22","title":"T","text":"LIMA (EFE) - It rained.","url":"u","source":"s","desk":7}`,
			func(s *story.Story) bool {
				return s.ID == "x" && s.Published.String() == "2017-11-22" && s.Title == "T" && s.URL == "u" && s.Source == "s" &&
					len(s.Meta) == 1 && string(s.Meta["desk"]) == "7" && s.Dateline.Place == "LIMA"
			}, ""},
		{"gold", `{"id":"x","published":"2017-11-22","title":"T","text":"It rained.","sentences":["It rained."],"events":[{"type":"AID"}]}`,
			func(s *story.Story) bool { return s.Text == "It rained." && s.Meta == nil }, ""},
		{"gold without text", `{"id":"x","sentences":["Friday, January 4, 2019","It rained.","It snowed."],"events":[]}`,
			func(s *story.Story) bool {
				return s.Published.String() == "2019-01-04" && len(s.Regions) == 3 && s.Regions[1].Kind == story.Body
			}, ""},
		{"no id", `{"text":"It rained."}`, func(s *story.Story) bool { return len(s.ID) == 16 }, ""},
		{"number id", `{"id":17,"text":"It rained."}`, func(s *story.Story) bool { return s.ID == "17" }, ""},
		{"nulls", `{"id":null,"published":null,"title":null,"text":"It rained.","url":null}`, func(s *story.Story) bool { return s.ID != "" }, ""},
		{"date for published", `{"date":"22 Nov 2017","text":"It rained."}`, func(s *story.Story) bool { return s.Published.String() == "2017-11-22" }, ""},
		{"RFC 3339", `{"published":"2017-11-22T10:00:00+02:00","text":"It rained."}`, func(s *story.Story) bool { return s.Published.String() == "2017-11-22" }, ""},
		{"header in the text", `{"text":" date 2017-11-22 Rain falls\n\nLima, Nov 21 (EFE).- It rained."}`,
			func(s *story.Story) bool {
				return s.Title == "Rain falls" && s.Published.String() == "2017-11-22" && s.Dateline.Day.String() == "2017-11-21" && s.Source == "EFE"
			}, ""},
		{"title repeated in the text", `{"title":"Rain falls. Snow too.","text":"Rain falls. Snow too.\nLIMA - It rained on Monday, all the day and all the night."}`,
			func(s *story.Story) bool { return len(s.Regions) == 3 && s.Regions[0].Kind == story.Headline }, ""},
		{"duplicate keys", `{"text":"One.","text":"Two."}`, func(s *story.Story) bool { return s.Text == "Two." }, ""},
		{"line ends", `{"text":"One.\r\n\r\nTwo."}`, func(s *story.Story) bool { return s.Text == "One.\n\nTwo." }, ""},
		{"windows-1252", "{\"text\":\"Jos\xe9 left.\"}", func(s *story.Story) bool { return s.Text == "José left." }, ""},

		{"not an object", `["text"]`, nil, "not a story: want a JSON object"},
		{"broken", `{"text": "It`, nil, "not a story: broken JSON at byte 12: unexpected end of JSON input"},
		{"two objects", `{"text":"a"} {"text":"b"}`, nil, "not a story: broken JSON at byte 14: invalid character '{' after top-level value"},
		{"text a number", `{"text": 5}`, nil, "not a story: key text: want a string, not 5"},
		{"title a list", `{"text":"It rained.","title":["a"]}`, nil, `not a story: key title: want a string, not ["a"]`},
		{"published a number", `{"text":"It rained.","published":20171122}`, nil, "not a story: key published: want a string, not 20171122"},
		{"published nonsense", `{"text":"It rained.","published":"soon"}`, nil, `not a story: key published: date "soon": want YYYY-MM-DD`},
		{"no text", `{"id":"x"}`, nil, "empty story"},
		{"empty text", `{"id":"x","text":" \n "}`, nil, "empty story"},
		{"zero byte", "{\"text\":\"a\x00b\"}", nil, "binary file"},
	}
	for _, tt := range tests {
		s, err := JSON([]byte(tt.line))
		if tt.check == nil {
			if err == nil || err.Error() != tt.err {
				t.Errorf("%s: error %v, want %s", tt.name, err, tt.err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		checkStory(t, s)
		if !tt.check(s) {
			t.Errorf("%s: got %+v", tt.name, s)
		}
	}
}

func TestStableID(t *testing.T) {
	a, _ := JSON([]byte(`{"text":"It rained.","published":"2017-11-22"}`))
	b, _ := JSON([]byte(`{"published":"22 Nov 2017", "text":"It rained.", "desk":1}`))
	c, _ := JSON([]byte(`{"text":"It rained.","published":"2017-11-23"}`))
	if a.ID != b.ID || a.ID == c.ID || a.ID != "96a00e836f6a4c05" {
		t.Errorf("ids %s %s %s", a.ID, b.ID, c.ID)
	}
}

func TestFormsOfStdin(t *testing.T) {
	for name, tt := range map[string]struct {
		in   string
		n    int
		errs int
	}{
		"text":           {"It rained.\n\nIt snowed.", 1, 0},
		"lines":          {"{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", 2, 0},
		"one line":       {"{\"text\":\"One.\"}", 1, 0},
		"array":          {"[{\"text\":\"One.\"}, {\"text\":\"Two.\"}]", 2, 0},
		"pretty":         {"{\n  \"text\": \"One.\"\n}\n{\n  \"text\": \"Two.\"\n}\n", 2, 0},
		"pretty array":   {"[\n  {\n  \"text\": \"One.\"\n}]", 1, 0},
		"empty array":    {"[]", 0, 1},
		"bracketed text": {"[Updated] It rained.", 1, 0},
		"braced text":    {"{Updated} It rained.", 1, 0},
		"utf-16 lines":   {"\xff\xfe" + wide("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"), 2, 0},
		"cut object":     {"[\n{\"text\":\"One.\"},\n{\"text\":\"Tw", 1, 1},
		"stray":          {"[{\"text\":\"One.\"}, 7, {\"text\":\"Two.\"}]", 2, 1},
		"empty":          {"", 0, 1},
	} {
		got, errs := collect(t, Options{Stdin: strings.NewReader(tt.in)}, "-")
		if len(got) != tt.n || len(errs) != tt.errs {
			t.Errorf("%s: %d stories, errors %v; want %d and %d", name, len(got), errs, tt.n, tt.errs)
		}
		for _, err := range errs {
			if !strings.HasPrefix(err.Error(), "stdin") {
				t.Errorf("%s: %v does not name stdin", name, err)
			}
		}
	}
}

// wide gives ASCII as little-endian UTF-16.
func wide(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		b.WriteByte(c)
		b.WriteByte(0)
	}
	return b.String()
}

// breaking fails after its bytes.
type breaking struct{ r io.Reader }

func (b breaking) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if err == io.EOF {
		err = errors.New("cable cut")
	}
	return n, err
}

func TestReadErrors(t *testing.T) {
	for _, in := range []string{"It rained.", strings.Repeat("{\"text\":\"One.\"}\n", 10_000), "[" + strings.Repeat("{\"text\":\"One.\"},\n", 10_000)} {
		_, errs := collect(t, Options{Stdin: breaking{strings.NewReader(in)}}, "-")
		if len(errs) != 1 || !strings.Contains(errs[0].Error(), "cable cut") {
			t.Errorf("%s: errors %v", shorten(in, 20), errs)
		}
	}
}

func TestStopAndCancel(t *testing.T) {
	in := strings.Repeat("{\"text\":\"One.\"}\n", 1000)
	n := 0
	for range Stories(context.Background(), []string{"-"}, Options{Stdin: strings.NewReader(in)}) {
		if n++; n == 3 {
			break
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var last error
	n = 0
	for _, err := range Stories(ctx, []string{"-", "-"}, Options{Stdin: strings.NewReader(strings.Repeat(in, 100))}) {
		if n++; n == 3 {
			cancel()
		}
		last = err
	}
	if !errors.Is(last, context.Canceled) || n > 50_000 {
		t.Errorf("after cancelling: %d stories, last error %v", n, last)
	}
}

func FuzzText(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte("date 2017-02-30 x\n\nLIMA, Feb 30 '00 (EFE)/(AP) .-"))
	f.Add([]byte("\xff\xfeA\x00\n\x00\x00\xd8"))
	f.Add([]byte("\x1b[1m\ufeffLIMA \x1b]0;x\a(EFE)\u009b31m\x1bP\x1b\\ - It\x1b[ rained."))
	f.Add([]byte("Jos\xe9\r\r\n\u2028\u0085 (Reuters)--"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := Text("x", b)
		if err != nil {
			return
		}
		checkStory(t, s)
		if rest := uncovered(s); strings.ContainsFunc(rest, isLetter) {
			t.Errorf("in no region: %q", rest)
		}
		again, err := Text("x", []byte(s.Text))
		if err != nil || again.Text != s.Text || show(again) != show(s) {
			t.Errorf("read again, %q is %q (%v)", s.Text, again.Text, err)
		}
	})
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

func FuzzJSON(f *testing.F) {
	f.Add([]byte(`{"id":"x","published":"2017-11-22","title":"T","text":"LIMA (EFE) - It rained."}`))
	f.Add([]byte(`{"text":"\ud800","sentences":[1]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := JSON(b); err == nil {
			checkStory(t, s)
		}
	})
}

func FuzzStream(f *testing.F) {
	f.Add([]byte("[{\"text\":\"One.\"},\n{\"text\":\"\\\"}\"}]"))
	f.Add([]byte("{\"text\":\"One.\"}\n{\"text\":"))
	f.Fuzz(func(t *testing.T, b []byte) {
		stories, _ := collect(t, Options{Stdin: bytes.NewReader(b), MaxStory: 1 << 10}, "-")
		for _, s := range stories {
			checkStory(t, s)
		}
	})
}

func BenchmarkText(b *testing.B) {
	text, err := os.ReadFile("testdata/update.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Text("x", text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkJSONLines(b *testing.B) {
	line := `{"id":"x","published":"2017-11-22","title":"T","text":"LIMA, Nov 21 (EFE) - ` +
		strings.Repeat("The minister said on Tuesday that the army would leave the town before winter.\\n\\n", 30) + `"}` + "\n"
	in := strings.Repeat(line, 100)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range Stories(context.Background(), []string{"-"}, Options{Stdin: strings.NewReader(in)}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

// What users are told of bad input.
func TestMessages(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"empty/x.md": "", "binary.txt": "PK\x03\x04\x00\x00", "damaged.txt": "Łódź, Gdańsk and \xe2\x80 Poznań", "blank.txt": " \n",
		"broken.jsonl": "{\"text\": \"It\n", "type.jsonl": "\n{\"text\": 5}\n", "cut.json": "[\n{\"text\": \"It",
	})
	for name, want := range map[string]string{
		"none.txt":     "none.txt: no such file",
		"*.xml":        "*.xml: no such file: nothing matches this pattern",
		"[":            "[: no such file",
		"empty":        "empty: nothing to read: no .txt, .json, .jsonl or .ndjson file in this folder",
		"emp*":         "emp*: nothing to read: no .txt, .json, .jsonl or .ndjson file in the folders that match",
		"binary.txt":   "binary.txt: binary file",
		"damaged.txt":  "damaged.txt: unknown encoding: byte 22 is neither UTF-8 nor Windows-1252",
		"blank.txt":    "blank.txt: empty story",
		"broken.jsonl": "broken.jsonl:1: not a story: broken JSON at byte 12: unexpected end of JSON input",
		"type.jsonl":   "type.jsonl:2: not a story: key text: want a string, not 5",
		"cut.json":     "cut.json:2: not a story: broken JSON: the object that begins here does not end",
	} {
		stories, errs := collect(t, Options{}, filepath.Join(dir, name))
		if len(stories) != 0 || len(errs) != 1 {
			t.Errorf("%s: %d stories, errors %v", name, len(stories), errs)
			continue
		}
		if got := strings.TrimPrefix(errs[0].Error(), dir+string(filepath.Separator)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, want)
		}
	}
}
