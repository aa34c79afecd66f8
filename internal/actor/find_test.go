package actor

import (
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/lexicon"
)

func TestFind(t *testing.T) {
	tb := shipped(t)
	for _, c := range []struct {
		text string // tokens
		n    int
		want string // id, name or kind of the first candidate
	}{
		{"Bashar al - Assad said", 4, "Q44329"},
		{"Bashar al-Assad said", 2, "Q44329"},
		{"Bashar Al Assad", 3, "Q44329"},
		{"BASHAR AL-ASSAD FLEES", 2, "Q44329"},
		{"Vladimir Putin 's visit", 2, "Q7747"},
		{"turkey and rice", 0, ""},
		{"Turkey and rice", 1, "Q43"},
		{"TURKEY STRIKES SYRIA", 1, "Q43"},
		{"march on the capital", 0, ""},
		{"who said so", 0, ""},
		{"Who said so", 0, ""},
		{"WHO said so", 1, "World Health Organization"},
		{"us and them", 0, ""},
		{"Us and them", 0, ""},
		{"US and China", 1, "Q30"},
		{"U.S. and China", 1, "Q30"},
		{"U.S . and China", 1, "Q30"},
		{"Nato troops", 1, "Q7184"},
		{"Unesco experts", 1, "UNESCO"},
		{"UN Security Council on", 3, "Q37470"},
		{"U.N. Security Council on", 3, "Q37470"},
		{"United Nations Security Council", 4, "Q37470"},
		{"Recep Tayyip Erdogan", 3, "Recep Tayyip Erdoğan"},
		{"Recep Tayyip Erdoğan", 3, "Recep Tayyip Erdoğan"},
		{"Gdańsk residents", 1, "city"},
		{"Gdansk residents", 1, "city"},
		{"Cote d'Ivoire 's army", 2, "Q1008"},
		{"Côte d' Ivoire", 3, "Q1008"},
		{"Doctors Without Borders staff", 3, "Médecins Sans Frontières"},
		{"People 's Liberation Army units", 4, "People's Liberation Army"},
		{"Lord 's Resistance Army", 4, "Lord's Resistance Army"},
		{"Islamic State of Iraq and Syria", 6, "Q2429253"},
		{"Tansu Ciller", 2, "Tansu Çiller"},
		{"Kim Jong Un", 3, "Kim Jong-un"},
		{"Kim Jong - un", 4, "Kim Jong-un"},
		{"Bill & Melinda Gates Foundation", 5, "Bill & Melinda Gates Foundation"},
		{"may say", 0, ""},
		{"is here", 0, ""},
		{"", 0, ""},
	} {
		forms := strings.Split(c.text, " ")
		n, hits := tb.Find(forms, 0)
		got := ""
		if len(hits) > 0 {
			got = hits[0].Name
			switch c.want {
			case hits[0].ID, hits[0].Kind.String():
				got = c.want
			}
		}
		if n != c.n || got != c.want {
			t.Errorf("%q: %d %q, want %d %q", c.text, n, got, c.n, c.want)
		}
	}
}

func TestWeak(t *testing.T) {
	tb := shipped(t)
	for _, c := range []struct {
		text string
		at   int
		weak bool
	}{
		{"GOVERNMENTS HELP US NOW", 2, true},
		{"the US helps", 1, false},
		{"Georgia votes", 0, true},
		{"Republic of Georgia", 0, false},
		{"Russia votes", 0, false},
	} {
		n, hits := tb.Find(strings.Fields(c.text), c.at)
		if n == 0 || hits[0].Weak != c.weak {
			t.Errorf("%q: %d %v", c.text, n, hits)
		}
	}
}

func TestSurname(t *testing.T) {
	tb := shipped(t)
	for _, c := range []struct {
		form, day, want string // want: of the first
	}{
		{"Putin", "2017-11-21", "Vladimir Putin"},
		{"Merkel", "2010-01-01", "Angela Merkel"},
		{"MERKEL", "2010-01-01", "Angela Merkel"},
		{"merkel", "2010-01-01", ""},
		{"Assad", "2012-01-01", "Bashar al-Assad"},
		{"al - Assad", "2012-01-01", "Bashar al-Assad"},
		{"Clinton", "1995-01-01", "Bill Clinton"},
		{"Clinton", "2010-01-01", "Hillary Clinton"},
		{"Bush", "1991-01-17", "George H.W. Bush"},
		{"Bush", "2003-03-20", "George W. Bush"},
		{"Trudeau", "1975-01-01", "Pierre Trudeau"},
		{"Trudeau", "2018-01-01", "Justin Trudeau"},
		{"Kim", "2018-06-12", "Kim Jong-un"},
		{"Moon", "2018-06-12", "Moon Jae-in"},
		{"López Obrador", "2019-06-12", "Andrés Manuel López Obrador"},
		{"Lopez Obrador", "2019-06-12", "Andrés Manuel López Obrador"},
		{"de Gaulle", "1965-06-12", "Charles de Gaulle"},
		{"Nixon", "2020-01-01", ""},
		{"Nixon", "1972-01-01", "Richard Nixon"},
	} {
		d, _ := day.Parse(c.day)
		got := ""
		if ps := tb.Surname(c.form, d); len(ps) > 0 {
			got = ps[0].Name
		}
		if got != c.want {
			t.Errorf("%s on %s: %q, want %q", c.form, c.day, got, c.want)
		}
	}
}

func TestHolder(t *testing.T) {
	tb := shipped(t)
	for _, c := range []struct{ title, country, day, want string }{
		{"president", "RUS", "2010-06-01", "Dmitry Medvedev"},
		{"premier", "CHN", "2015-06-01", "Li Keqiang"},
		{"chancellor", "DEU", "2010-06-01", "Angela Merkel"},
		{"chancellor", "GBR", "2010-01-01", "Alistair Darling"},
		{"secretary of state", "USA", "2017-11-01", "Rex Tillerson"},
		{"foreign secretary", "GBR", "2017-11-01", "Boris Johnson"},
		{"taoiseach", "IRL", "2017-11-01", "Leo Varadkar"},
		{"leader", "PRK", "2017-11-01", "Kim Jong-un"},
		{"leader", "LBY", "2005-11-01", "Muammar Gaddafi"},
		{"leader", "FRA", "2017-11-01", "Emmanuel Macron"},
		{"king", "SAU", "2017-11-01", "King Salman"},
		{"queen", "GBR", "1990-11-01", "Queen Elizabeth II"},
		{"emperor", "JPN", "1995-11-01", "Emperor Akihito"},
		{"chief executive", "HKG", "2019-11-01", "Carrie Lam"},
		{"wizard", "GBR", "1990-11-01", ""},
	} {
		d, _ := day.Parse(c.day)
		got := ""
		if ps := tb.Holder(c.title, c.country, d); len(ps) > 0 {
			got = ps[0].Name
		}
		if got != c.want {
			t.Errorf("%s of %s on %s: %q, want %q", c.title, c.country, c.day, got, c.want)
		}
	}
}

func TestNation(t *testing.T) {
	tb := shipped(t)
	for _, c := range []struct {
		form, country string
		use           Use
	}{
		{"Russia", "RUS", Name}, {"Russian", "RUS", Adjective}, {"Russians", "RUS", Plural}, {"Moscow", "RUS", Capital}, {"Kremlin", "RUS", SeatOf},
		{"Zaire", "COD", OldName}, {"East German", "DEU", Adjective}, {"Frenchman", "FRA", Demonym}, {"Dutch", "NLD", Adjective}, {"South Korean", "KOR", Adjective},
		{"Capitol Hill", "USA", SeatOf}, {"Swiss", "CHE", Adjective}, {"Kosovar", "KOS", Adjective}, {"Palestinians", "PSE", Plural}, {"Greenland", "DNK", Name},
		{"U.S.", "USA", Name}, {"UK", "GBR", Name}, {"Ivory Coast", "CIV", Name}, {"Czechoslovakia", "CZE", OldName}, {"Yugoslav", "SRB", Adjective},
	} {
		n, ok := tb.Nation(strings.Fields(c.form)...)
		if !ok || n.Country != c.country || n.Use != c.use {
			t.Errorf("%s: %v %s %s, want %s %s", c.form, ok, n.Country, n.Use, c.country, c.use)
		}
	}
	for _, w := range []string{"polish", "turkey", "Londoner", "us"} {
		if n, ok := tb.Nation(w); ok {
			t.Errorf("%s is %v", w, n)
		}
	}
	if n, _ := tb.Nation("Congolese"); n.Country != "COD" || len(n.Also) != 1 || n.Also[0] != "COG" {
		t.Errorf("Congolese: %v", n)
	}
	if n, c := tb.FindNation(strings.Fields("the Central African Republic army"), 1); n != 3 || c.Country != "CAF" {
		t.Errorf("FindNation: %d %v", n, c)
	}
}

func TestAgent(t *testing.T) {
	tb := shipped(t)
	for _, c := range []struct {
		lemmas string
		n      int
		want   string
	}{
		{"police", 1, "COP"}, {"riot police fire", 2, "COP"}, {"foreign minister", 2, "GOV"}, {"gunman", 1, "UAF"}, {"protester", 1, "CVL"},
		{"lawmaker", 1, "LEG"}, {"prosecutor", 1, "JUD"}, {"opposition leader", 2, "OPP"}, {"rebel", 1, "REB"}, {"villager", 1, "CVL"},
		{"official", 1, "GOV"}, {"troop", 1, "MIL"}, {"chair of wood", 1, "GOV"}, {"table", 0, ""},
	} {
		n, a := tb.Agent(strings.Fields(c.lemmas), 0)
		got := ""
		if a != nil {
			got = strings.Join(a.Sectors, ",")
		}
		if n != c.n || got != c.want {
			t.Errorf("%s: %d %s, want %d %s", c.lemmas, n, got, c.n, c.want)
		}
	}
}

func TestDescribe(t *testing.T) {
	tb := shipped(t)
	d := day.Of(2010, 6, 1)
	got := tb.Describe("Medvedev", d).String()
	for _, want := range []string{"RUS GOV  Dmitry Medvedev (person, Q23530)", "found by last name", "> 2008-05-07 to 2012-05-07  RUS GOV  president"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if got := tb.Describe("Turkish riot police", d).String(); got != "TUR COP: agent noun, the group \"riot police\"\n" {
		t.Error(got)
	}
	if got := tb.Describe("Zaphod Beeblebrox", d).String(); got != "Zaphod Beeblebrox: not in the tables\n" {
		t.Error(got)
	}
}

// TestCheck allows no contradictions in the tables.
func TestCheck(t *testing.T) {
	ps, err := Check(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range ps {
		t.Log(p)
	}
	if len(ps) > 0 {
		t.Errorf("%d problems in the tables", len(ps))
	}
	ps, err = Check(fewRows("A B\tman\tRUS\t\tpresident\t2000\t2010\nC D\tman\tRUS\t\tpresident\t2005\t2015\nE F\tman\tXYZ\tGOV\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"actors/p.tsv:2: two at once as president of RUS from 2005-01-01: A B and C D",
		`actors/p.tsv:3: E F: unknown country "XYZ"`,
	}
	if len(ps) != len(want) {
		t.Fatalf("%v", ps)
	}
	for i := range want {
		if ps[i].String() != want[i] {
			t.Errorf("%v, want %s", ps[i], want[i])
		}
	}
}
