// Package measure tells how well places are found and resolved, against text
// in which people have marked them.
package measure

import (
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"sort"
	"strings"

	"dateline/internal/lang"
	"dateline/internal/story"
	"dateline/internal/where"
)

// An Article is a text with its place names, in the format of GeoVirus.
type Article struct {
	Source string `xml:"source"`
	Text   string `xml:"text"`
	Names  []Name `xml:"locations>location"`
}

// A Name is a place name marked in a text. Start and End count characters.
type Name struct {
	Name  string  `xml:"name"`
	Start int     `xml:"start"`
	End   int     `xml:"end"`
	Lat   float64 `xml:"lat"`
	Lon   float64 `xml:"lon"`
	Page  string  `xml:"page"`
}

// Read reads a file of articles.
func Read(r io.Reader) ([]Article, error) {
	var doc struct {
		Articles []Article `xml:"article"`
	}
	if err := xml.NewDecoder(r).Decode(&doc); err != nil {
		return nil, fmt.Errorf("articles with places: %w", err)
	}
	return doc.Articles, nil
}

// Near is how close, in kilometres, a place must be to count as right: the
// distance the field measures by.
const Near = 161

// A Score counts what was found and how much of it is right.
type Score struct {
	Names       int // marked
	Resolved    int // of these, with names given, in the gazetteer
	Within      int // and within Near of where they are
	Country     int // and in the right country
	CountryOf   int // names whose country is known
	MedianKm    float64
	Found       int // by the finder itself
	FoundRight  int // of these, marked names
	FoundWithin int // and near enough
	Misses      []Miss
}

// A Miss is a name that came out wrong.
type Miss struct {
	Kind, Text, Got string
	Km              float64
}

func (s Score) String() string {
	pct := func(a, b int) float64 {
		if b == 0 {
			return 0
		}
		return 100 * float64(a) / float64(b)
	}
	return fmt.Sprintf("names given: %d names, %.1f %% in the gazetteer, within %d km %.1f %%, country right %.1f %%, median %.0f km\n"+
		"own finder: %d found, precision %.1f %%, recall %.1f %%, right place within %d km %.1f %% of those",
		s.Names, pct(s.Resolved, s.Names), Near, pct(s.Within, s.Names), pct(s.Country, s.CountryOf), s.MedianKm,
		s.Found, pct(s.FoundRight, s.Found), pct(s.FoundRight, s.Names), Near, pct(s.FoundWithin, s.FoundRight))
}

// Places scores a finder on articles. Analyse makes the analysis of a text.
func Places(f *where.Finder, articles []Article, analyse func(st *story.Story) *lang.Doc) Score {
	var s Score
	var km []float64
	borders := newBorders(f.Gazetteer())
	for _, a := range articles {
		st := &story.Story{Text: a.Text, Regions: []story.Region{{Kind: story.Body, Start: 0, End: len(a.Text)}}}
		doc := analyse(st)
		names := a.inOrder()
		spans := make([]where.Span, len(names))
		for i, n := range names {
			spans[i] = where.Span{Start: n.Start, End: n.End}
		}
		given := f.Given(st, doc, spans).Mentions()
		for _, n := range names {
			s.Names++
			country := borders.country(n.Lat, n.Lon)
			if country != "" {
				s.CountryOf++
			}
			m, ok := at(given, n)
			if !ok || m.Place.Feature == where.None { // not in the gazetteer
				s.Misses = append(s.Misses, Miss{"unknown", context(a.Text, n), "", 0})
				if country != "" {
					s.CountryOf--
				}
				continue
			}
			s.Resolved++
			d := Km(n.Lat, n.Lon, m.Place.Lat, m.Place.Lon)
			km = append(km, d)
			right := d <= Near
			if right {
				s.Within++
			}
			same := country != "" && m.Place.Country == country
			if m.Place.Country == "" && country != "" {
				s.CountryOf-- // a sea or a continent lies in none
			} else if same {
				s.Country++
			}
			if !right || country != "" && !same && m.Place.Country != "" {
				s.Misses = append(s.Misses, Miss{"place", context(a.Text, n), fmt.Sprintf("%s %s %s %s, want %s %.2f,%.2f", m.Place.Name, m.Place.Feature, m.Place.Admin1, m.Place.Country, country, n.Lat, n.Lon), d})
			}
		}
		found := placeNames(f.Story(st, doc))
		s.Found += len(found)
		used := make([]bool, len(names))
		for _, m := range found {
			hit := false
			for i, n := range names {
				if !used[i] && m.Start < n.End && m.End > n.Start {
					used[i], hit = true, true
					s.FoundRight++
					if Km(n.Lat, n.Lon, m.Place.Lat, m.Place.Lon) <= Near {
						s.FoundWithin++
					}
					break
				}
			}
			if !hit {
				s.Misses = append(s.Misses, Miss{"spurious", context(a.Text, Name{Start: m.Start, End: m.End}), m.Role.String(), 0})
			}
		}
		for i, n := range names {
			if !used[i] {
				s.Misses = append(s.Misses, Miss{"missed", context(a.Text, n), "", 0})
			}
		}
	}
	sort.Float64s(km)
	if len(km) > 0 {
		s.MedianKm = km[len(km)/2]
	}
	return s
}

// placeNames are the mentions that are not part of a body's name.
func placeNames(p *where.Places) []where.Mention {
	var out []where.Mention
	for _, m := range p.Mentions() {
		if m.Role != where.Body {
			out = append(out, m)
		}
	}
	return out
}

func at(ms []where.Mention, n Name) (where.Mention, bool) {
	for _, m := range ms {
		if m.Start < n.End && m.End > n.Start {
			return m, true
		}
	}
	return where.Mention{}, false
}

// inOrder gives the names by place in the text, their offsets in bytes, each
// stretch of text once.
func (a *Article) inOrder() []Name {
	bytes := make([]int, 0, len(a.Text)+1)
	for i := range a.Text {
		bytes = append(bytes, i)
	}
	bytes = append(bytes, len(a.Text))
	var out []Name
	for _, n := range a.Names {
		if n.Start < 0 || n.End >= len(bytes) || n.Start >= n.End {
			continue
		}
		n.Start, n.End = bytes[n.Start], bytes[n.End]
		if start, ok := a.align(n); ok {
			n.Start, n.End = start, start+len(n.Name)
		}
		out = append(out, n)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	kept := out[:0]
	for _, n := range out {
		if len(kept) == 0 || n.Start >= kept[len(kept)-1].End {
			kept = append(kept, n)
		}
	}
	return kept
}

// align finds the name itself near where it is said to stand: the offsets of
// some articles are off by a few.
func (a *Article) align(n Name) (start int, ok bool) {
	for d := 0; d <= 8; d++ {
		for _, at := range []int{n.Start + d, n.Start - d} {
			if at >= 0 && strings.HasPrefix(a.Text[min(at, len(a.Text)):], n.Name) {
				return at, true
			}
		}
	}
	return 0, false
}

func context(text string, n Name) string {
	a, b := max(0, n.Start-40), min(len(text), n.End+30)
	return fmt.Sprintf("%q", text[a:n.Start]+"["+text[n.Start:n.End]+"]"+text[n.End:b])
}

// Km is the distance between two points over the earth's surface.
func Km(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	a := math.Sin((lat2-lat1)*rad/2)*math.Sin((lat2-lat1)*rad/2) +
		math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Sin((lon2-lon1)*rad/2)*math.Sin((lon2-lon1)*rad/2)
	return 2 * 6371 * math.Asin(min(1, math.Sqrt(a)))
}

// borders tells the country of a point by the towns about it: good enough
// away from borders, silent where there is no town near.
type borders struct {
	cells map[[2]int][]where.Place
}

func newBorders(g *where.Gazetteer) borders {
	b := borders{map[[2]int][]where.Place{}}
	for i := 0; i < g.Len(); i++ {
		p := g.Place(i)
		switch p.Feature {
		case where.Capital, where.Seat1, where.Seat2, where.Town, where.Quarter:
			k := cell(p.Lat, p.Lon)
			b.cells[k] = append(b.cells[k], p)
		}
	}
	return b
}

func cell(lat, lon float64) [2]int { return [2]int{int(math.Floor(lat)), int(math.Floor(lon))} }

// country gives the country of the nearest town, "" where none is within 150
// km.
func (b borders) country(lat, lon float64) string {
	best := 150.0
	code := ""
	k := cell(lat, lon)
	for y := -1; y <= 1; y++ {
		for x := -2; x <= 2; x++ {
			for _, p := range b.cells[[2]int{k[0] + y, k[1] + x}] {
				if d := Km(lat, lon, p.Lat, p.Lon); d < best {
					best, code = d, p.Country
				}
			}
		}
	}
	return code
}
