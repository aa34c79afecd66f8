package dup

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"dateline/internal/day"
)

var update = flag.Bool("update", false, "make testdata/pairs.jsonl anew")

// A text is a story as the files of testdata give it.
type text struct {
	day          day.Day
	place, title string
	body         []string
}

// A source is a story with what can be made of it.
type source struct {
	text
	id, alt string
	news    []string    // paragraphs of an update
	changes [][2]string // facts that change
	other   text        // another event of the kind
}

type bulletin struct {
	id, title string
	body      []string
	fillings  []string
}

func blocks(t testing.TB, name string, head func([]string), line func(mark byte, s string)) {
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range strings.Split(string(b), "\n") {
		switch {
		case l == "" || l[0] == '#':
		case strings.HasPrefix(l, "== "):
			head(strings.Split(l[3:], " | "))
		default:
			if strings.ContainsRune("+~-&>", rune(l[0])) {
				line(l[0], strings.TrimSpace(l[1:]))
			} else {
				line(0, l)
			}
		}
	}
}

func mustDay(t testing.TB, s string) day.Day {
	d, err := day.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func sources(t testing.TB) []*source {
	var all []*source
	for _, name := range []string{"stories1.txt", "stories2.txt", "stories3.txt"} {
		var s *source
		blocks(t, name, func(h []string) {
			s = &source{text: text{mustDay(t, h[1]), h[2], h[3], nil}, id: h[0], alt: h[4]}
			all = append(all, s)
		}, func(mark byte, l string) {
			to := &s.body
			if s.other.day.Known() {
				to = &s.other.body
			}
			switch mark {
			case '+':
				s.news = append(s.news, l)
			case '~':
				from, into, _ := strings.Cut(l, " => ")
				if !strings.Contains(strings.Join(s.body, "\n"), from) {
					t.Errorf("%s: nothing to change: %q", s.id, from)
				}
				s.changes = append(s.changes, [2]string{from, into})
			case '-':
				h := strings.Split(l, " | ")
				s.other = text{mustDay(t, h[0]), h[1], h[2], nil}
			case '&':
				*to = append(*to, s.body[l[0]-'1'])
			default:
				*to = append(*to, l)
			}
		})
	}
	return all
}

func bulletins(t testing.TB) []*bulletin {
	var all []*bulletin
	blocks(t, "bulletins.txt", func(h []string) {
		all = append(all, &bulletin{id: h[0], title: h[1]})
	}, func(mark byte, l string) {
		b := all[len(all)-1]
		if mark == '>' {
			b.fillings = append(b.fillings, l)
		} else {
			b.body = append(b.body, l)
		}
	})
	return all
}

// fill gives the text of a filling.
func (b *bulletin) fill(t *testing.T, filling string) text {
	f := strings.Split(filling, " | ")
	var marks []string
	for i, v := range f[2:] {
		marks = append(marks, fmt.Sprintf("{%d}", i+1), v)
	}
	r := strings.NewReplacer(marks...)
	out := text{day: mustDay(t, f[0]), place: f[1], title: r.Replace(b.title)}
	for _, p := range b.body {
		p = r.Replace(p)
		if strings.Contains(p, "{") {
			t.Errorf("%s: %s: too few fillings", b.id, filling)
		}
		out.body = append(out.body, strings.ToUpper(p[:1])+p[1:])
	}
	return out
}

// story lays a text out as a house would print it, in the JSON of a story.
func (x text) story(id, agency string) json.RawMessage {
	body := strings.Join(x.body, "\n\n")
	if agency != "" {
		_, m, d := x.day.Date()
		body = fmt.Sprintf("%s, %s %d (%s) - %s", strings.ToUpper(x.place), m.String()[:3], d, agency, body)
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.Encode(struct {
		ID        string `json:"id"`
		Published string `json:"published"`
		Title     string `json:"title"`
		Text      string `json:"text"`
	}{id, x.day.String(), x.title, body})
	return bytes.TrimSpace(buf.Bytes())
}

// american and style are edits of houses' own; the program has its own tables,
// and does not know all of these.
var american = strings.NewReplacer(
	"programme", "program", "Programme", "Program", " percent", " per cent", "labour", "labor", "Labour", "Labor", "neighbour", "neighbor",
	"honour", "honor", "metres", "meters", "kilometres", "kilometers", "defence", "defense", "Defence", "Defense", "recognis", "recogniz",
	"apologis", "apologiz", "criticis", "criticiz", "organis", "organiz", "Organis", "Organiz", //nolint:misspell // beginnings of words
	"centre", "center", "lorry", "truck",
	"lorries", "trucks", "motorway", "highway", "towards", "toward", "grey", "gray", "tonnes", "tons", "harbour", "harbor",
	"denuclearisation", "denuclearization", "sceptic", "skeptic", "Mr ", "Mr. ", "afterwards", "afterward", "favourite", "favorite")

var style = strings.NewReplacer(
	" said on Monday", " said Monday", " said on Tuesday", " said on Wednesday, May 2", " on Thursday", " Thursday", " on Friday", " Friday",
	" told reporters", " said", " percent", "%", " 30 billion", " 30bn", "United States", "U.S.", " more than ", " over ", "At least", "No fewer than",
	" said that ", " said ", " about ", " some ", "did not", "didn't", "could not", "couldn't", "twelve", "12", "eleven", "11", "fourteen", "14", "sixteen", "16",
	"United Nations", "UN", " billion dollars", " bn dollars", "President Donald Trump", "Donald Trump", " as well as ", " and ", "However, ", "")

// typos has slips of the pen; the other house corrected them.
var typos = strings.NewReplacer("government", "goverment", "people who", "people whose", "said the ", "said teh ", "which had", "which has", "weather", "wheather", "officials", "offcials", "receive", "recieve") //nolint:misspell // slips that are meant

// reprint gives the same story as another house prints it.
func (s *source) reprint(kind int) (edit, agency string, out text) {
	out = s.text
	out.body = append([]string{}, s.body...)
	out.title = s.alt
	each := func(r *strings.Replacer) {
		for i := range out.body {
			out.body[i] = r.Replace(out.body[i])
		}
	}
	n := len(out.body)
	switch kind {
	case 0:
		out.day++
		return "other agency and title", "Xinhua", out
	case 1:
		out.body = out.body[:4]
		return "cut to four paragraphs", "AP", out
	case 2:
		out.body, out.day = out.body[:2], out.day+1
		return "cut to two paragraphs", "AFP", out
	case 3:
		each(american)
		return "American spelling", "UPI", out
	case 4:
		each(style)
		each(american)
		out.day += 2
		return "house style", "", out
	case 5:
		out.body = []string{out.body[0] + " " + out.body[1], out.body[3], out.body[2], strings.Join(out.body[4:], " ")}
		return "paragraphs joined and moved", "DPA", out
	case 6:
		each(typos)
		out.body = out.body[:n-1]
		return "slips, end cut", "Interfax", out
	case 7:
		out.body = append([]string{"By Ann Example"}, append(out.body, "(Reporting by Ann Example; editing by Bob Sample)", "Read more: other stories of the day")...)
		out.body = append(out.body[:3], out.body[4:]...)
		return "by-line, credits, a paragraph out", "Reuters", out
	case 8:
		each(style)
		out.body = append(out.body[:2], out.body[3:5]...)
		out.day++
		return "house style and cut", "ANSA", out
	default:
		for i, p := range out.body {
			if at := strings.LastIndex(strings.TrimSuffix(p, "."), ". "); at > 0 && i > 0 {
				out.body[i] = p[:at+1]
			}
		}
		return "last sentences out", "EFE", out
	}
}

// update gives a later version of the story.
func (s *source) update(kind int) (edit string, out text) {
	out = s.text
	out.day++
	out.title = s.alt
	changed := append([]string{}, s.body...)
	for i := range changed {
		for _, c := range s.changes {
			changed[i] = strings.ReplaceAll(changed[i], c[0], c[1])
		}
	}
	n := len(s.body)
	switch kind {
	case 0:
		out.body = append([]string{s.news[0]}, s.body[1:]...)
		return "new lead", out
	case 1:
		out.body = append(append([]string{}, s.news...), changed[1:n-1]...)
		return "new lead, changed facts, end cut", out
	case 2:
		out.day--
		out.body = append(changed, s.news[1])
		return "changed facts, a paragraph more", out
	case 3:
		out.body = append(append([]string{}, s.news...), s.body[n/2:]...)
		return "new lead, half of the old", out
	default:
		out.body = append([]string{s.news[0], s.news[1], changed[2]}, changed[3:]...)
		out.body = append(out.body, changed[1])
		return "new lead, changed facts, moved", out
	}
}

// pairs makes the set: 70 reprints, 50 updates, 80 pairs that are different.
// Stories of even number are for tuning, those of odd number held out.
func pairs(t *testing.T) []byte {
	var out bytes.Buffer
	count := 0
	add := func(i int, class, edit string, a, b json.RawMessage) {
		count++
		half := [...]string{"tuning", "held out"}[i%2]
		fmt.Fprintf(&out, `{"id":"p%03d","class":%q,"half":%q,"edit":%q,"a":%s,"b":%s}`+"\n", count, class, half, edit, a, b)
	}
	all := sources(t)
	for i, s := range all {
		for round := range 2 {
			if round == 1 && i >= 29 {
				break
			}
			edit, agency, r := s.reprint((i/2 + 5*round) % 10)
			add(i, "reprint", edit, s.story(s.id, "Reuters"), r.story(s.id+"-r", agency))
		}
	}
	for i, s := range all {
		for round := range 2 {
			if round == 1 && i >= 9 {
				break
			}
			edit, u := s.update((i/2 + 2*round) % 5)
			add(i, "update", edit, s.story(s.id, "Reuters"), u.story(s.id+"-u", "Reuters"))
		}
	}
	for i, s := range all {
		add(i, "different", "another event of the kind", s.story(s.id, "Reuters"), s.near().story(s.id+"-o", "Reuters"))
	}
	for i, b := range bulletins(t) {
		for _, p := range [][2]int{{0, 1}, {1, 2}, {0, 2}} {
			add(i, "different", "a bulletin's pattern", b.fill(t, b.fillings[p[0]]).story(fmt.Sprint(b.id, p[0]), "AFP"), b.fill(t, b.fillings[p[1]]).story(fmt.Sprint(b.id, p[1]), "AFP"))
		}
	}
	for i, s := range all[:3] {
		y, m, d := s.day.Date()
		again := s.text
		again.day = day.Of(y+1, m, d)
		add(i, "different", "the same a year later", s.story(s.id, "Reuters"), again.story(s.id+"-y", "Reuters"))
	}
	return out.Bytes()
}

// near is the other event, moved to within days of the first, so that the
// words and not the days must tell them apart.
func (s *source) near() text {
	other := s.other
	other.day = s.day + 2
	return other
}

// TestPairs: the set in testdata is what the texts there make.
func TestPairs(t *testing.T) {
	got := pairs(t)
	const name = "testdata/pairs.jsonl"
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the stories make: run go test -update", name)
	}
	if n := bytes.Count(got, []byte("\n")); n != 200 {
		t.Errorf("%d pairs, want 200", n)
	}
}
