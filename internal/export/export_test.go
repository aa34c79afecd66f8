package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/lang/conllu"
	"dateline/internal/layout"
	"dateline/internal/story"
)

var update = flag.Bool("update", false, "write the golden files anew")

const text1 = "LIMA, March 3 (Agency) – President Ana Díaz 😀 of Peru visited Chile on Monday,\nand the “Blue\nBrigade” bombed a bridge near Arica. Peru may impose sanctions on the U.N., she said."

// at gives a party or trigger where its words stand in a text.
func at(text, words string) (string, int, int) {
	i := strings.Index(text, words)
	if i < 0 {
		panic(words + " is not in the text")
	}
	return words, i, i + len(words)
}

func party(text, words, name, country string, sectors ...string) event.Party {
	p := event.Party{Name: name, Country: country, Sectors: sectors}
	if words != "" {
		p.Text, p.Start, p.End = at(text, words)
	}
	return p
}

func mention(text, words string, sentence int) event.Mention {
	m := event.Mention{Sentence: sentence}
	m.Trigger, m.Start, m.End = at(text, words)
	return m
}

// items are stories with what the layouts find hard: characters of several
// bytes, line ends, tabs and quotes in names, open sides, several parties,
// acts that did not happen, places and days that are not known.
func items() []*Item {
	s1 := &story.Story{ID: "s1", Title: "Díaz goes to Chile", Published: day.Of(2019, time.March, 5), URL: "https://www.example.org/a?b=1", Source: "Example Agency", Text: text1}
	s2 := &story.Story{ID: "News/2019 #7", Published: day.Of(2019, time.December, 31), Source: "Daily", Text: "France, Japan and Mali agreed to trade."}
	ana := party(text1, "President Ana Díaz", "Ana Díaz", "PER", "GOV", "ELI")
	peru := party(text1, "Peru", "Peru", "PER", "GOV")
	chile := party(text1, "Chile", "Chile", "CHL", "GOV")
	un := party(text1, "U.N.", "United Nations", "IGO")
	un.Entity = "Q1065"
	brigade := party(text1, "“Blue\nBrigade”", "=Blue\t\"Brigade\"", "NSA", "REB")
	lima := &event.Place{Name: "Arica", Country: "CHL", Admin1: "Arica y Parinacota", Admin2: "Arica", Lat: -18.4746, Lon: -70.29792, GeoNames: 3899361, Precision: "near", Text: "near Arica"}
	base := event.Event{Story: "s1", Published: "2019-03-05", Version: "0.1.0+m1.l2", Title: s1.Title, URL: s1.URL, Source: s1.Source, Contexts: []string{}, Mode: []string{}, Status: event.Actual, Speakers: []event.Party{}}
	visit, bomb, may := base, base, base
	visit.ID, visit.Type, visit.Mode, visit.Cameo, visit.Quad, visit.Score = "aaaaaaaaaaaaaaaa", "CONSULT", []string{"visit"}, "042", 1, 4
	visit.Actors, visit.Recipients = []event.Party{ana}, []event.Party{chile}
	visit.Date = &event.Date{From: "2019-03-04", To: "2019-03-04", Text: "on Monday"}
	visit.Place = &event.Place{Name: "Chile", Country: "CHL", Lat: -30, Lon: -71, GeoNames: 3895114, Precision: "country", Text: "Chile"}
	visit.Mentions, visit.Lead, visit.Confidence, visit.Contexts = []event.Mention{mention(text1, "visited", 0)}, true, 0.87, []string{"diplomatic", "executive"}
	bomb.ID, bomb.Type, bomb.Mode, bomb.Cameo, bomb.Quad, bomb.Score = "bbbbbbbbbbbbbbbb", "ASSAULT", []string{"explosives", "destroy"}, "183", 4, -9
	bomb.Actors, bomb.Recipients = []event.Party{brigade}, []event.Party{}
	bomb.Date = &event.Date{From: "2019-03-01", To: "2019-03-03", Text: ""}
	bomb.Place, bomb.Mentions = lima, []event.Mention{mention(text1, "bombed", 0)}
	bomb.Size = &event.Size{Dead: &event.Count{Low: 2}}
	may.ID, may.Type, may.Cameo, may.Quad, may.Score, may.Status = "cccccccccccccccc", "SANCTION", "163", 4, -6, event.Hypothetical
	may.Actors, may.Recipients, may.Speakers = []event.Party{peru}, []event.Party{un}, []event.Party{ana}
	may.Mentions = []event.Mention{mention(text1, "impose", 1)}
	trade := event.Event{ID: "dddddddddddddddd", Story: s2.ID, Published: "2019-12-31", Type: "COOPERATE", Mode: []string{}, Quad: 2, Score: 9.5, Status: event.Actual, Version: base.Version, Source: "Daily", Recipients: []event.Party{}, Speakers: []event.Party{}, Contexts: []string{"economic"}}
	trade.Actors = []event.Party{party(s2.Text, "France", "France", "FRA", "GOV"), party(s2.Text, "Japan", "Japan", "JPN", "GOV"), party(s2.Text, "Mali", "Mali", "MLI", "GOV")}
	trade.Mentions = []event.Mention{mention(s2.Text, "trade", 0)}
	odd := trade
	odd.ID, odd.Type, odd.Published, odd.Cameo = "eeeeeeeeeeeeeeee", "AID", "", "0"
	odd.Actors = odd.Actors[:1]
	own := odd
	own.ID, own.Type, own.Published, own.Cameo = "ffffffffffffffff", "TALKS", "2019-12-31", ""
	return []*Item{{s1, []event.Event{visit, bomb, may}}, {s2, []event.Event{trade, odd, own}}}
}

// analyse parts words at blanks; each hangs on the first.
func analyse(s *story.Story) (*lang.Doc, error) {
	doc := &lang.Doc{Text: s.Text, Sentences: []lang.Sentence{{End: len(s.Text)}}}
	sent := &doc.Sentences[0]
	for at := 0; at < len(s.Text); {
		n := strings.IndexAny(s.Text[at:], " \n")
		if n < 0 {
			n = len(s.Text) - at
		}
		if n > 0 {
			form := s.Text[at : at+n]
			head, rel := 0, "dep"
			if len(sent.Tokens) == 0 {
				head, rel = -1, "root"
			}
			sent.Tokens = append(sent.Tokens, lang.Token{Start: at, End: at + n, Form: form, Lemma: form, UPOS: "X", XPOS: "FW", Head: head, Rel: rel})
		}
		at += n + 1
	}
	return doc, nil
}

func write(t *testing.T, format string, o Options, its []*Item) (string, []Left) {
	t.Helper()
	o.Analyse = analyse
	var b bytes.Buffer
	w, err := New(format, &b, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range its {
		if err := w.Write(it); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String(), w.Left()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	name = filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s: not as before (refresh with -update):\n%s", name, got)
	}
}

// TestGolden: each format, with what was left out.
func TestGolden(t *testing.T) {
	for _, f := range Formats() {
		if !Single(f) {
			continue
		}
		got, left := write(t, f, Options{}, items())
		again, _ := write(t, f, Options{}, items())
		if got != again {
			t.Errorf("%s: two runs differ", f)
		}
		for _, l := range left {
			got += fmt.Sprintf("# left out: %d: %s\n", l.N, l.Reason)
		}
		golden(t, f+".golden", got)
	}
}

// TestFolders: formats of several files, and that one cannot be written over.
func TestFolders(t *testing.T) {
	for _, f := range []string{"brat", "gdelt2"} {
		dir := filepath.Join(t.TempDir(), "out")
		w, err := NewDir(f, dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range append(items(), items()[1], &Item{Events: items()[1].Events}) {
			if err := w.Write(it); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		var got strings.Builder
		err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			fmt.Fprintf(&got, "-- %s --\n%s\n", d.Name(), b)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range w.Left() {
			fmt.Fprintf(&got, "# left out: %d: %s\n", l.N, l.Reason)
		}
		golden(t, f+"-folder.golden", got.String())
		if _, err := NewDir(f, dir, Options{}); err == nil || !strings.Contains(err.Error(), "not empty") {
			t.Errorf("%s: written over: %v", f, err)
		}
	}
	if _, err := New("brat", &bytes.Buffer{}, Options{}); !errors.Is(err, ErrFolder) {
		t.Errorf("brat on one stream: %v", err)
	}
	if _, err := New("xml", &bytes.Buffer{}, Options{}); err == nil || !strings.Contains(err.Error(), `no format "xml"`) {
		t.Errorf("an unknown format: %v", err)
	}
	if _, err := New("conllu", &bytes.Buffer{}, Options{}); err == nil {
		t.Error("conllu without analysis")
	}
}

// rowsOf reads tab-separated text as a reader without quoting does and as one
// with quoting does, and wants the same from both.
func rowsOf(t *testing.T, s string) [][]string {
	t.Helper()
	var plain [][]string
	for line := range strings.Lines(s) {
		plain = append(plain, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	r := csv.NewReader(strings.NewReader(s))
	r.Comma = '\t'
	quoted, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(quoted) != len(plain) {
		t.Fatalf("%d rows with quoting, %d without", len(quoted), len(plain))
	}
	for i := range plain {
		if !slices.Equal(plain[i], quoted[i]) {
			t.Errorf("row %d: %q with quoting, %q without", i, quoted[i], plain[i])
		}
	}
	return plain
}

// A kind is what a reader of the format makes of a column.
type kind func(string) bool

func isInt32(s string) bool { n, err := strconv.ParseInt(s, 10, 32); return err == nil && n > 0 }
func isInt(s string) bool   { _, err := strconv.Atoi(s); return err == nil }
func isFloat(s string) bool { _, err := strconv.ParseFloat(s, 64); return err == nil }
func isDate(s string) bool  { _, err := day.Parse(s); return err == nil }
func isYMD(s string) bool   { _, err := time.Parse("20060102", s); return err == nil }
func isStamp(s string) bool { _, err := time.Parse("20060102150405", s); return err == nil }
func orEmpty(k kind) kind   { return func(s string) bool { return s == "" || k(s) } }
func orNA(k kind) kind      { return func(s string) bool { return s == "NA" || k(s) } }
func isText(s string) bool  { return s != "" && utf8.ValidString(s) }
func anyText(s string) bool { return utf8.ValidString(s) }
func matching(want ...string) kind {
	return func(s string) bool { return slices.Contains(want, s) }
}

// TestReaders: what the packages that read these files ask of their columns:
// icews (R) reads Event ID, Story ID and Sentence Number as 32-bit integers,
// Event Date as a date, Intensity, Latitude and Longitude as numbers, all else
// as text; GDELTtools (R) and gdelt (Python) read GLOBALEVENTID, SQLDATE,
// MonthYear, Year, QuadClass and the counts as integers, FractionDate,
// GoldsteinScale, AvgTone and the coordinates as numbers, IsRootEvent as 0 or
// 1, codes as text; readers of POLECAT parse Event Date, Intensity and
// coordinates, and split lists at "; ".
func TestReaders(t *testing.T) {
	tab, err := layout.Load()
	if err != nil {
		t.Fatal(err)
	}
	code := func(s string) bool { return tab.Text(s) != "" }
	gdelt := map[string]kind{
		"GLOBALEVENTID": isInt32, "SQLDATE": isYMD, "MonthYear": isInt, "Year": isInt, "FractionDate": isFloat, "IsRootEvent": matching("0", "1"),
		"EventCode": code, "EventBaseCode": code, "EventRootCode": matching("04", "06", "18"), "QuadClass": matching("1", "2", "3", "4"), "GoldsteinScale": isFloat,
		"NumMentions": isInt, "NumSources": isInt, "NumArticles": isInt, "AvgTone": orEmpty(isFloat),
		"Actor1Geo_Type": isInt, "Actor2Geo_Type": isInt, "ActionGeo_Type": matching("0", "1", "2", "3", "4", "5"),
		"ActionGeo_Lat": orEmpty(isFloat), "ActionGeo_Long": orEmpty(isFloat), "ActionGeo_CountryCode": matching("", "CI"), "SOURCEURL": isText,
		"Actor1CountryCode": matching("", "PER", "CHL", "FRA", "JPN", "MLI"),
	}
	gdelt1, gdelt2 := map[string]kind{"DATEADDED": isYMD}, map[string]kind{"DATEADDED": isStamp}
	for k, v := range gdelt {
		gdelt1[k], gdelt2[k] = v, v
	}
	for _, f := range []struct {
		name    string
		columns []string
		header  bool
		kinds   map[string]kind
		rows    int
	}{
		{"icews", layout.ICEWS(), true, map[string]kind{
			"Event ID": isInt32, "Event Date": isDate, "Intensity": isFloat, "Story ID": isInt32, "Sentence Number": orNA(isInt32), "Latitude": orNA(isFloat), "Longitude": orNA(isFloat),
			"CAMEO Code": code, "Event Text": isText, "Source Name": isText, "Target Name": isText, "Source Country": orNA(func(s string) bool { return tab.FromName(s) != "" }),
			"Country": orNA(func(s string) bool { return tab.FromName(s) != "" }),
		}, 9},
		{"gdelt1", layout.GDELT1(), false, gdelt1, 9},
		{"gdelt2", layout.GDELT2(), false, gdelt2, 9},
		{"polecat", layout.POLECAT(), true, map[string]kind{
			"Event ID": isText, "Event Date": isDate, "Intensity": isFloat, "Latitude": orEmpty(isFloat), "Longitude": orEmpty(isFloat), "Publication Date": isDate,
			"Event Type": matching("CONSULT", "ASSAULT", "COOPERATE", "TALKS"), "Quad Code": matching("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"),
			"Actor COW": matching("135", "220", "None", "220; 740; 432"), "Event Mode": matching("visit", "explosives; destroy", "None"),
		}, 4},
		{"phoenix", layout.Phoenix(), false, map[string]kind{
			"EventID": isInt32, "Date": isYMD, "Year": isInt, "Month": isInt, "Day": isInt, "EventCode": code, "PentaClass": matching("0", "1", "2", "3", "4"), "GoldsteinScore": isFloat,
			"Lat": orEmpty(isFloat), "Lon": orEmpty(isFloat), "SourceActorFull": isText, "TargetActorFull": isText,
		}, 9},
		{"petrarch", layout.PETRARCH(), false, map[string]kind{
			"Date": isYMD, "Code": code, "Source": func(s string) bool { return len(s)%3 == 0 && len(s) >= 3 }, "Target": func(s string) bool { return len(s)%3 == 0 && len(s) >= 3 }, "IDs": isText, "StorySource": isText,
		}, 9},
	} {
		s, _ := write(t, f.name, Options{}, items())
		rows := rowsOf(t, s)
		if f.header {
			if !slices.Equal(rows[0], f.columns) {
				t.Errorf("%s: header %q", f.name, rows[0])
			}
			rows = rows[1:]
		}
		if len(rows) != f.rows {
			t.Errorf("%s: %d rows, want %d", f.name, len(rows), f.rows)
		}
		ids := map[string]bool{}
		for i, r := range rows {
			if len(r) != len(f.columns) {
				t.Errorf("%s row %d: %d cells, want %d", f.name, i, len(r), len(f.columns))
				continue
			}
			for j, c := range f.columns {
				k := f.kinds[c]
				if k == nil {
					k = anyText
				}
				if !k(r[j]) {
					t.Errorf("%s row %d: %s is %q", f.name, i, c, r[j])
				}
			}
			if f.name != "petrarch" {
				if ids[r[0]] {
					t.Errorf("%s row %d: id %s stands twice", f.name, i, r[0])
				}
				ids[r[0]] = true
			}
		}
	}
}

// TestHeaders: published header lines, as facts.
func TestHeaders(t *testing.T) {
	for f, want := range map[string]string{
		"icews":   "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n",
		"polecat": "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion\n",
		"gdelt2":  "", "phoenix": "", "plover": "",
		"geojson": `{"type":"FeatureCollection","features":[` + "]}\n",
	} {
		if got, _ := write(t, f, Options{}, nil); got != want {
			t.Errorf("%s of nothing is %q, want %q", f, got, want)
		}
	}
}

// TestStatus: layouts without a column for it write other than actual events
// only if asked.
func TestStatus(t *testing.T) {
	for _, f := range []string{"icews", "gdelt1", "gdelt2", "polecat", "phoenix", "petrarch"} {
		few, left := write(t, f, Options{}, items())
		all, leftAll := write(t, f, Options{EveryStatus: true}, items())
		if strings.Count(all, "\n") != strings.Count(few, "\n")+1 {
			t.Errorf("%s: %d rows, with every status %d", f, strings.Count(few, "\n"), strings.Count(all, "\n"))
		}
		if !slices.Contains(left, Left{notTrue, 1}) || slices.Contains(leftAll, Left{notTrue, 1}) {
			t.Errorf("%s: left out %v, with every status %v", f, left, leftAll)
		}
	}
}

// TestGeoJSON: the rules of RFC 7946 that apply to points.
func TestGeoJSON(t *testing.T) {
	its := items()
	far := its[0].Events[0]
	far.ID, far.Place = "far", &event.Place{Lat: 91, Lon: 3, GeoNames: 1}
	its[0].Events = append(its[0].Events, far)
	s, left := write(t, "geojson", Options{}, its)
	var c struct {
		Type     string
		Features []struct {
			Type, ID string
			Geometry struct {
				Type        string
				Coordinates []float64
			}
			Properties map[string]any
		}
	}
	if err := json.Unmarshal([]byte(s), &c); err != nil {
		t.Fatal(err)
	}
	if c.Type != "FeatureCollection" || len(c.Features) != 2 {
		t.Fatalf("%s of %d", c.Type, len(c.Features))
	}
	for _, f := range c.Features {
		p := f.Geometry.Coordinates
		if f.Type != "Feature" || f.Geometry.Type != "Point" || len(p) != 2 || f.ID == "" || f.Properties == nil || p[0] > -70 || p[0] < -72 || p[1] > -18 || p[1] < -31 {
			t.Errorf("not a point in the order longitude, latitude: %+v", f)
		}
	}
	if !slices.Equal(left, []Left{{badPlace, 1}, {noPlace, 4}}) && !slices.Equal(left, []Left{{noPlace, 4}, {badPlace, 1}}) {
		t.Errorf("left out %v", left)
	}
}

// TestAnnotations: positions count characters, and quote what is there.
func TestAnnotations(t *testing.T) {
	its := items()
	s, left := write(t, "webannotation", Options{}, its)
	var page struct {
		Context string `json:"@context"`
		ID      string
		Type    string
		Items   []struct {
			ID, Type, Motivation string
			Body                 []map[string]string
			Target               struct {
				Source   string
				Selector []struct {
					Type                  string
					Start, End            int
					Exact, Prefix, Suffix string
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(s), &page); err != nil {
		t.Fatal(err)
	}
	if page.Context != "http://www.w3.org/ns/anno.jsonld" || page.Type != "AnnotationPage" || page.ID == "" || len(page.Items) != 17 || len(left) != 0 {
		t.Errorf("page %+v of %d, left out %v", page.Context, len(page.Items), left)
	}
	ids := map[string]bool{}
	for _, a := range page.Items {
		text := []rune(text1)
		if strings.Contains(a.Target.Source, "urn:") {
			text = []rune(its[1].Story.Text)
		}
		if a.Type != "Annotation" || ids[a.ID] || len(a.Body) == 0 || len(a.Target.Selector) != 2 {
			t.Errorf("%+v", a)
			continue
		}
		ids[a.ID] = true
		p, q := a.Target.Selector[0], a.Target.Selector[1]
		if got := string(text[p.Start:p.End]); got != q.Exact || p.Type != "TextPositionSelector" || q.Type != "TextQuoteSelector" {
			t.Errorf("%s: %q at its position, %q quoted", a.ID, got, q.Exact)
		}
		if !strings.HasSuffix(string(text[:p.Start]), q.Prefix) || !strings.HasPrefix(string(text[p.End:]), q.Suffix) || utf8.RuneCountInString(q.Prefix) > 32 {
			t.Errorf("%s: prefix %q, suffix %q", a.ID, q.Prefix, q.Suffix)
		}
	}
}

// TestBrat: every span's characters are those it quotes.
func TestBrat(t *testing.T) {
	dir := t.TempDir()
	w, err := NewDir("brat", dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range items() {
		if err := w.Write(it); err != nil {
			t.Fatal(err)
		}
	}
	names, err := filepath.Glob(filepath.Join(dir, "*.ann"))
	if err != nil || len(names) != 2 {
		t.Fatalf("%v %v", names, err)
	}
	conf, err := os.ReadFile(filepath.Join(dir, "annotation.conf"))
	if err != nil {
		t.Fatal(err)
	}
	spans := 0
	for _, name := range names {
		ann, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(strings.TrimSuffix(name, ".ann") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		text := []rune(string(b))
		for line := range strings.Lines(string(ann)) {
			c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if c[0][0] != 'T' {
				continue
			}
			spans++
			typ, offsets, _ := strings.Cut(c[1], " ")
			var words []string
			for _, o := range strings.Split(offsets, ";") {
				var from, to int
				if _, err := fmt.Sscanf(o, "%d %d", &from, &to); err != nil {
					t.Fatal(err)
				}
				words = append(words, string(text[from:to]))
			}
			if got := strings.Join(words, " "); got != c[2] {
				t.Errorf("%s: %q at its offsets, %q written", line, got, c[2])
			}
			if !strings.Contains(string(conf), "\n"+typ) && typ != "TALKS" { // a type that is not in the ontology
				t.Errorf("%s is not declared", typ)
			}
		}
	}
	if spans != 14 {
		t.Errorf("%d spans, want 14", spans)
	}
}

// TestCoNLLU: the file reads back, with the analysis as it was.
func TestCoNLLU(t *testing.T) {
	s, left := write(t, "conllu", Options{}, items())
	ss, err := conllu.Read(strings.NewReader(s), "out")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, x := range ss {
		for _, w := range x.Words {
			if strings.Contains(w.Misc, "Event=B-") {
				n++
			}
		}
	}
	if len(ss) != 2 || n != 4 || len(left) != 0 {
		t.Errorf("%d sentences, %d triggers, left out %v", len(ss), n, left)
	}
}

func TestGuardFormulas(t *testing.T) {
	plain, _ := write(t, "csv", Options{}, items())
	guarded, _ := write(t, "csv", Options{GuardFormulas: true}, items())
	if !strings.Contains(plain, "\"=Blue\t") || !strings.Contains(guarded, "\"'=Blue\t") || !strings.Contains(guarded, ",-70.29792,") {
		t.Errorf("%s", guarded)
	}
}

// TestCell: no text can break a row.
func TestCell(t *testing.T) {
	for in, want := range map[string]string{
		"":                    "",
		" a\tb\n\nc\r ":       "a b c",
		"a\u2028b\u0085c\x00": "a b c",
		`say "no"`:            "say 'no'",
		"\xff€\x1b[31m😀":      "\ufffd€ [31m😀",
	} {
		if got := cell(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

// TestNumbers: the same ids in the same order have the same numbers, no two
// ids one, also where hashes collide.
func TestNumbers(t *testing.T) {
	var a, b numbers
	seen := map[uint32]string{}
	const n = 200000 // some nine pairs collide in 31 bits
	moved := 0
	for i := range n {
		id := strconv.Itoa(i)
		x := a.of(id)
		if had, ok := seen[x]; ok || x == 0 || x > 1<<31-1 {
			t.Fatalf("%s and %s are both %d", id, had, x)
		}
		seen[x] = id
		if x != uint32(hash(id)&0x7fffffff) {
			moved++
		}
		if y := b.of(id); x != y {
			t.Fatalf("%s is %d and %d", id, x, y)
		}
	}
	for i := range n {
		if id := strconv.Itoa(i); seen[a.of(id)] != id {
			t.Fatalf("%s is another the second time", id)
		}
	}
	if moved == 0 || moved > 50 {
		t.Errorf("%d of %d ids moved", moved, n)
	}
}

// TestGDELTActors: codes of parties of all kinds, in ten cells.
func TestGDELTActors(t *testing.T) {
	for want, p := range map[string]event.Party{
		"PSEREBHMS HAMAS PSE HMS    REB  ": {Name: "Hamas", Country: "PSE", Sectors: []string{"REB"}, Entity: "Q38799"},
		"IGOWHOHLH WHO  WHO    IGO HLH ":   {Name: "WHO", Country: "IGO", Sectors: []string{"MED"}, Entity: "Q7817"},
		"ROMMED X ROM     MED  ":           {Name: "X", Country: "ROU", Sectors: []string{"JRN", "PTY"}},
		"IMGREBUAFCRM Y      IMG REB UAF":  {Name: "Y", Country: "NSA", Sectors: []string{"REB", "UAF", "PRM", "CRM"}},
		" SOMEBODY        ":                {Name: "somebody"},
	} {
		var b bytes.Buffer
		base, err := newBase(Options{})
		if err != nil {
			t.Fatal(err)
		}
		g := &gdelt{base: base, t: newTable(&b)}
		g.actor(&p)
		if err := g.t.end(); err != nil {
			t.Fatal(err)
		}
		if got := strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), "\t", " "); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestManyPairs(t *testing.T) {
	e := items()[1].Events[0]
	for i := range 40 {
		e.Actors = append(e.Actors, event.Party{Name: fmt.Sprint(i), Country: "USA"})
	}
	s, left := write(t, "petrarch", Options{}, []*Item{{Events: []event.Event{e}}})
	if n := strings.Count(s, "\n"); n != maxPairs || !slices.Equal(left, []Left{{tooMany, 43*42 - maxPairs}}) {
		t.Errorf("%d rows, left out %v", n, left)
	}
}

func TestFileNames(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range []string{"a1", "A1", "a_1", "../../etc/passwd", "", ".hidden", "con:1", "-rf", "a/1", "ä", strings.Repeat("x", 500)} {
		name := fileName(id)
		if seen[strings.ToLower(name)] || strings.ContainsAny(name, "/\\:.") || strings.HasPrefix(name, "-") || len(name) > 120 {
			t.Errorf("%q is %q", id, name)
		}
		seen[strings.ToLower(name)] = true
	}
	if fileName("a1") != "a1" {
		t.Error("a simple id is no file name")
	}
}
