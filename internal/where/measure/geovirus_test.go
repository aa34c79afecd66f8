package measure

import (
	"os"
	"strings"
	"testing"

	"dateline/internal/lang/english"
	"dateline/internal/where"
)

// The second article's offsets are off by two, as some in the wild are; its
// first name is one the gazetteer lacks.
const articles = `<articles>
<article><source>one</source><text>Floods in Łódź and Warsaw closed schools.</text><locations>
<location><name>Łódź</name><start>10</start><end>14</end><lat>51.77</lat><lon>19.45</lon><page>p</page></location>
<location><name>Warsaw</name><start>19</start><end>25</end><lat>52.23</lat><lon>21.01</lon><page>p</page></location>
</locations></article>
<article><source>two</source><text>People in Zzyzxgrad and in Paris, Texas, saw it.</text><locations>
<location><name>Zzyzxgrad</name><start>12</start><end>21</end><lat>10</lat><lon>10</lon><page>p</page></location>
<location><name>Paris</name><start>29</start><end>34</end><lat>33.66</lat><lon>-95.55</lon><page>p</page></location>
</locations></article>
</articles>`

func TestPlaces(t *testing.T) {
	a, err := Read(strings.NewReader(articles))
	if err != nil {
		t.Fatal(err)
	}
	f, err := where.New(os.DirFS("../../../lexicon"))
	if err != nil {
		t.Fatal(err)
	}
	e, err := english.New()
	if err != nil {
		t.Fatal(err)
	}
	s := Places(f, a, e.Analyse)
	if s.Names != 4 || s.Resolved != 3 || s.Within != 3 || s.Country != 3 || s.CountryOf != 3 {
		t.Errorf("%+v", s)
	}
	if s.FoundRight < 3 || s.FoundWithin < 3 {
		t.Errorf("found %+v", s)
	}
	if got := s.String(); !strings.Contains(got, "4 names") || !strings.Contains(got, "within 161 km 75.0 %") {
		t.Errorf("says %q", got)
	}
}

func TestKm(t *testing.T) {
	if d := Km(52.52, 13.4, 48.85, 2.35); d < 870 || d > 890 {
		t.Errorf("Berlin to Paris %v km", d)
	}
	if d := Km(0, 179.9, 0, -179.9); d > 23 {
		t.Errorf("across the date line %v km", d)
	}
}

func TestReadErrors(t *testing.T) {
	for _, s := range []string{"", "<articles><article>", "no"} {
		if a, err := Read(strings.NewReader(s)); err == nil {
			t.Errorf("%q: read as %v", s, a)
		}
	}
}
