package standing

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/ontology"
	"dateline/lexicon"
)

func plover(t testing.TB) *ontology.Ontology {
	t.Helper()
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func builtIn(t testing.TB) *Rules {
	t.Helper()
	r, err := Load(lexicon.FS, plover(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// ev reads "id published TYPE key=value ... A > B": parties are COUNTRY.SECTOR
// or COUNTRY.SECTOR/Name, on=FROM or on=FROM..TO the date.
func ev(t *testing.T, s string) event.Event {
	t.Helper()
	f := strings.Fields(s)
	e := event.Event{ID: f[0], Story: "s" + f[0], Published: f[1], Type: f[2], Status: event.Actual}
	side := &e.Actors
	for _, w := range f[3:] {
		k, v, has := strings.Cut(w, "=")
		switch {
		case w == ">":
			side = &e.Recipients
		case !has:
			code, name, _ := strings.Cut(w, "/")
			country, sector, _ := strings.Cut(code, ".")
			p := event.Party{Country: country, Name: strings.ReplaceAll(name, "_", " ")}
			if p.Name == "" {
				p.Name = country
			}
			if sector != "" {
				p.Sectors = []string{sector}
			}
			*side = append(*side, p)
		case k == "on":
			from, to, two := strings.Cut(v, "..")
			if !two {
				to = from
			}
			e.Date = &event.Date{From: from, To: to}
		case k == "mode":
			e.Mode = []string{v}
		case k == "context":
			e.Contexts = []string{v}
		case k == "cameo":
			e.Cameo = v
		case k == "act":
			e.Act = v
		case k == "status":
			e.Status = v
		case k == "trigger":
			e.Mentions = []event.Mention{{Trigger: v}}
		case k == "denied":
			e.DisputedBy = []event.Party{{Name: v}}
		default:
			t.Fatalf("unknown word %q", w)
		}
	}
	return e
}

// TestHistories: what a list of events leaves in force.
func TestHistories(t *testing.T) {
	for _, c := range []struct {
		name, events, on, who, want string
	}{
		{
			"listed, struck off, listed again",
			`a 2017-11-22 SANCTION act=blacklist context=terrorism on=2017-11-20 USA.GOV > PRK.GOV
			 b 2017-11-22 CONCEDE act=delist on=2008-01-01..2008-12-31 USA.GOV/George_Bush > PRK.GOV`,
			"2017-11-22", "PRK",
			`ended: USA has PRK on its list of terrorists and their sponsors: until 2008, its beginning is not told [ b ]
			 in force: USA has PRK on its list of terrorists and their sponsors: since 2017-11-20 [a]`,
		},
		{
			"the day before the list it is not begun; in 2005 nobody knows",
			`a 2017-11-22 SANCTION act=blacklist context=terrorism on=2017-11-20 USA.GOV > PRK.GOV
			 b 2017-11-22 CONCEDE act=delist on=2008-01-01..2008-12-31 USA.GOV > PRK.GOV`,
			"2005-06-01", "PRK",
			`unclear: USA has PRK on its list of terrorists and their sponsors: until 2008, its beginning is not told (unclear on that day) [ b ]`,
		},
		{
			"imposed, told twice, extended, eased, lifted",
			`a 2014-03-17 SANCTION mode=discontinue cameo=163 on=2014-03-17 IGO/European_Union > RUS.GOV
			 b 2014-03-18 SANCTION mode=discontinue cameo=163 on=2014-03-17 IGO/European_Union > RUS.BUS
			 c 2015-06-22 SANCTION mode=discontinue cameo=163 on=2015-06-22 IGO/European_Union > RUS.GOV
			 d 2016-01-10 CONCEDE cameo=085 trigger=eased on=2016-01-10 IGO/European_Union > RUS.GOV
			 e 2018-01-10 CONCEDE cameo=085 trigger=lifted on=2018-01-10 IGO/European_Union > RUS.GOV`,
			"2020-01-01", "RUS",
			`ended: European Union has sanctions or trade curbs on RUS: since 2014-03-17, until 2018-01-10 [ab e c d]`,
		},
		{
			"broken and restored, by whoever says so",
			`a 2016-01-04 SANCTION act=break-ties trigger=severed on=2016-01-03 SAU.GOV > IRN.GOV
			 b 2023-03-11 SUPPORT act=restore-ties on=2023-03-10 IRN.GOV SAU.GOV`,
			"2020-01-01", "IRN",
			`in force: IRN and SAU have no diplomatic relations: since 2016-01-03, until 2023-03-10 [a b]`,
		},
		{
			"planned, denied and feared acts open nothing",
			`a 2020-01-01 SANCTION cameo=163 status=future USA.GOV > TUR.GOV
			 b 2020-01-01 SANCTION cameo=163 status=hypothetical USA.GOV > TUR.GOV
			 c 2020-01-01 SANCTION cameo=163 status=negated USA.GOV > TUR.GOV`,
			"2020-02-01", "TUR", ``,
		},
		{
			"what is planned or denied stands beside the fact",
			`a 2020-01-01 SANCTION cameo=163 on=2020-01-01 USA.GOV > TUR.GOV
			 b 2020-01-05 CONCEDE cameo=085 trigger=lift status=future on=2020-03-01 USA.GOV > TUR.GOV
			 c 2020-01-06 SANCTION cameo=163 status=negated on=2020-01-01 USA.GOV > TUR.GOV`,
			"2020-02-01", "USA",
			`in force: USA has sanctions or trade curbs on TUR: since 2020-01-01 [a   c b]`,
		},
		{
			"persons are told apart, crowds are not held to be in jail",
			`a 2021-01-18 COERCE mode=arrest on=2021-01-17 RUS.COP > RUS.OPP/Alexei_Navalny
			 b 2021-01-24 COERCE mode=arrest on=2021-01-23 RUS.COP > RUS.CVL/protesters
			 c 2021-01-24 COERCE mode=arrest on=2021-01-23 RUS.COP > RUS.OPP/Lyubov_Sobol
			 d 2021-02-24 RETREAT mode=release on=2021-02-23 RUS.JUD > RUS.OPP/Sobol`,
			"2021-03-01", "RUS",
			`in force: RUS holds Alexei Navalny: since 2021-01-17 [a]
			 ended: RUS holds Lyubov Sobol: since 2021-01-23, until 2021-02-23 [c d]`,
		},
		{
			"rebels are not their country",
			`a 2022-11-02 SUPPORT cameo=057 on=2022-11-02 ETH.GOV/Ethiopia ETH.REB/Tigray_rebels`,
			"2022-12-01", "ETH",
			`in force: ETH and Tigray rebels have signed an accord: since 2022-11-02 [a]`,
		},
		{
			"a member joins, is suspended, leaves",
			`a 1995-01-01 SUPPORT act=join cameo=057 on=1995-01-01 SWE.GOV IGO/European_Union
			 b 2017-03-29 SANCTION act=leave on=2020-01-31 GBR.GOV > IGO/European_Union
			 c 2009-06-02 SANCTION act=suspend-member on=2009-06-01 IGO/Council > SWE.GOV`,
			"2021-01-01", "European Union",
			`ended: GBR is a member of European Union: until 2020-01-31, its beginning is not told [ b]
			 in force: SWE is a member of European Union: since 1995-01-01 [a]`,
		},
		{
			"a truce lapses where nobody speaks of it; a clash speaks against it",
			`a 2014-09-06 RETREAT mode=ceasefire on=2014-09-05 UKR.GOV RUS.GOV
			 b 2014-09-10 ASSAULT on=2014-09-10 RUS.MIL > UKR.MIL`,
			"2016-01-01", "UKR",
			`unclear: RUS and UKR have a truce: since 2014-09-05 (unclear on that day) [a   b]`,
		},
		{
			"undated acts are in force by the story's day",
			`a 2014-09-06 SANCTION cameo=163 USA.GOV > RUS.GOV`,
			"2014-09-06", "RUS",
			`in force: USA has sanctions or trade curbs on RUS: since 2014-09-06 at the latest [a]`,
		},
		{
			"what the stories tell as denied is noted",
			`a 2020-01-01 SANCTION cameo=163 denied=Moscow on=2020-01-01 RUS.GOV > TUR.GOV`,
			"2020-02-01", "TUR",
			`in force: RUS has sanctions or trade curbs on TUR: since 2020-01-01 [a   a]`,
		},
		{
			"lifted a second time: the second beginning is not told",
			`a 2000-01-01 SANCTION cameo=163 on=2000-01-01 USA.GOV > SDN.GOV
			 b 2005-01-01 CONCEDE cameo=085 trigger=lifted on=2005-01-01 USA.GOV > SDN.GOV
			 c 2017-10-06 CONCEDE cameo=085 trigger=lifted on=2017-10-06 USA.GOV > SDN.GOV
			 d 2017-10-08 CONCEDE cameo=085 trigger=lifted on=2017-10-06 USA.GOV > SDN.GOV`,
			"2018-01-01", "SDN",
			`ended: USA has sanctions or trade curbs on SDN: since 2000-01-01, until 2005-01-01 [a b]
			 ended: USA has sanctions or trade curbs on SDN: until 2017-10-06, its beginning is not told [ cd]`,
		},
		{
			"a single holder",
			`a 2019-10-19 COERCE mode=martial-law on=2019-10-18 CHL.GOV
			 b 2019-10-27 CONCEDE act=end-emergency on=2019-10-27 CHL.GOV`,
			"2019-10-20", "CHL",
			`in force: CHL is under a state of emergency or martial law: since 2019-10-18, until 2019-10-27 [a b]`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var events []event.Event
			for l := range strings.Lines(c.events) {
				events = append(events, ev(t, l))
			}
			on, err := day.Parse(c.on)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range At(Fold(builtIn(t), events), on, c.who, "") {
				evidence := []string{strings.Join(s.Opening, ""), strings.Join(s.Closing, ""), strings.Join(s.Confirming, ""), strings.Join(s.Contradicts, ""), strings.Join(s.Announced, "")}
				got = append(got, fmt.Sprintf("%s: %s [%s]", s.State, s.Line(), strings.Join(evidence, " ")))
			}
			// Blanks at the end of the evidence tell nothing.
			squeeze := func(s string) string {
				f := strings.Fields(strings.NewReplacer("[", "[ ", "]", " ]").Replace(s))
				return strings.Join(f, " ")
			}
			if squeeze(strings.Join(got, "\n")) != squeeze(c.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), c.want)
			}
		})
	}
}

// TestOrder: facts follow from the set of events, not their order, and every
// fact keeps to its own events.
func TestOrder(t *testing.T) {
	r := builtIn(t)
	kinds := []event.Event{
		{Type: "SANCTION", Cameo: "163", Mode: []string{"discontinue"}},
		{Type: "CONCEDE", Cameo: "085", Mentions: []event.Mention{{Trigger: "lifted"}}},
		{Type: "CONCEDE", Cameo: "085", Mentions: []event.Mention{{Trigger: "eased"}}},
		{Type: "SANCTION", Cameo: "160", Act: "blacklist", Contexts: []string{"terrorism"}},
		{Type: "CONCEDE", Cameo: "081", Act: "delist"},
		{Type: "SUPPORT", Act: "restore-ties"},
		{Type: "SANCTION", Act: "break-ties", Mentions: []event.Mention{{Trigger: "severed"}}},
		{Type: "COERCE", Mode: []string{"arrest"}},
		{Type: "RETREAT", Mode: []string{"release"}},
		{Type: "RETREAT", Mode: []string{"ceasefire"}},
	}
	statuses := []string{event.Actual, event.Actual, event.Actual, event.Future, event.Negated, event.Hypothetical}
	rnd := rand.New(rand.NewPCG(1, 2))
	party := func() event.Party {
		c := []string{"USA", "PRK", "IRN", "RUS"}[rnd.IntN(4)]
		return event.Party{Country: c, Name: []string{"Ann Ash", "Bo Birch", c}[rnd.IntN(3)], Sectors: []string{[]string{"GOV", "REB", "MIL"}[rnd.IntN(3)]}}
	}
	for range 30 {
		var events []event.Event
		for i := range 60 {
			e := kinds[rnd.IntN(len(kinds))]
			at := day.Of(2000, time.January, 1+rnd.IntN(400))
			e.ID, e.Story, e.Published = fmt.Sprint("e", i), fmt.Sprint("s", i/2), at.String()
			e.Status = statuses[rnd.IntN(len(statuses))]
			if n := rnd.IntN(4); n > 0 {
				e.Date = &event.Date{From: (at - day.Day(n*n*n)).String(), To: at.String()}
			}
			e.Actors, e.Recipients = []event.Party{party()}, []event.Party{party()}
			events = append(events, e)
		}
		want := Fold(r, events)
		known := map[string]bool{}
		for _, e := range events {
			known[e.ID] = true
		}
		for _, f := range want {
			if len(f.Opening)+len(f.Closing)+len(f.Confirming) == 0 {
				t.Fatalf("a fact that rests on nothing: %+v", f)
			}
			for _, id := range slices.Concat(f.Opening, f.Closing, f.Confirming, f.Contradicts, f.Announced) {
				if !known[id] {
					t.Fatalf("unknown event %s", id)
				}
			}
			begun, ended := false, false
			for d := day.Of(1999, time.January, 1); d < day.Of(2002, time.January, 1); d += 7 {
				switch f.On(d) {
				case InForce:
					begun = true
					if ended {
						t.Fatalf("in force again after its end: %+v", f)
					}
				case Ended:
					ended = true
				case NotYet:
					if begun || ended {
						t.Fatalf("not yet after it was: %+v", f)
					}
				}
			}
		}
		for range 3 {
			rnd.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
			if got := Fold(r, append(slices.Clone(events), events[:5]...)); !reflect.DeepEqual(got, want) {
				t.Fatal("another order or events given twice change the facts")
			}
		}
	}
}

func TestErrors(t *testing.T) {
	const head = "[truce] ACTOR & RECIPIENT\n= ACTOR and RECIPIENT have a truce\n"
	for _, c := range []struct{ text, want string }{
		{"opens AID", `standing/x.txt:1: "opens" must stand below a heading such as [truce] ACTOR & RECIPIENT`},
		{"[Truce] ACTOR", "standing/x.txt:1: want a heading such as [truce] ACTOR & RECIPIENT"},
		{"[truce] ACTOR + RECIPIENT", `standing/x.txt:1: holders "ACTOR + RECIPIENT": want ACTOR, ACTOR > RECIPIENT or ACTOR & RECIPIENT`},
		{"[truce] ACTOR:firm", `standing/x.txt:1: holder "ACTOR:firm": want ACTOR, ACTOR:party or ACTOR:country`},
		{"[truce] ACTOR\nopens AID", "standing/x.txt:1: truce has no sentence: a line that begins with ="},
		{"[truce] ACTOR\n= ACTOR rests\ncloses AID", "standing/x.txt:1: nothing opens truce"},
		{"[truce] ACTOR & RECIPIENT\n= ACTOR rests\nopens AID", "standing/x.txt:2: the sentence must name ACTOR, and RECIPIENT where there is one"},
		{head + "opens HELP", `standing/x.txt:3: unknown type "HELP"`},
		{head + "opens AID mode=troops", `standing/x.txt:3: mode has no value "troops"`},
		{head + "opens AID cameo=99", `standing/x.txt:3: cameo has no value "99"`},
		{head + "opens AID context=x", `standing/x.txt:3: context has no value "x"`},
		{head + "opens AID actor=people", `standing/x.txt:3: actor has no value "people"`},
		{head + "opens AID colour=red", `standing/x.txt:3: unknown field "colour": want mode, cameo, context, act, trigger, rule, actor or recipient`},
		{head + "opens AID alone", `standing/x.txt:3: unknown option "alone": want swap, either or, where it closes, alone`},
		{head + "opens", "standing/x.txt:3: no type"},
		{head + "lapses soon", `standing/x.txt:3: lapses "soon": want 1 to 36500 days`},
		{head + "begins AID", `standing/x.txt:3: unknown word "begins": want opens, closes, confirms, weakens, plans, lapses, apart or =`},
		{head + "opens AID\n" + head + "opens AID", "standing/x.txt:4: truce stands twice"},
	} {
		_, err := Load(fstest.MapFS{"standing/x.txt": {Data: []byte(c.text)}}, plover(t))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: got %v, want %s", c.text, err, c.want)
		}
	}
	if r, err := Load(fstest.MapFS{}, plover(t)); err != nil || len(r.Kinds) != 0 {
		t.Errorf("no folder: %v", err)
	}
}

func FuzzLoad(f *testing.F) {
	b, err := lexicon.FS.ReadFile("standing/standing.txt")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(b))
	f.Add("[truce] ACTOR & RECIPIENT\n= ACTOR and RECIPIENT\nlapses 3\nopens AID either actor!=REB\n")
	o := plover(f)
	e := event.Event{ID: "e", Published: "2000-01-01", Type: "AID", Actors: []event.Party{{Country: "USA"}}, Recipients: []event.Party{{Country: "PRK"}}}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := Load(fstest.MapFS{"standing/x.txt": {Data: []byte(s)}}, o)
		if err != nil {
			return
		}
		for _, x := range Fold(r, []event.Event{e}) {
			if x.Says == "" || len(x.Opening)+len(x.Closing)+len(x.Confirming) == 0 {
				t.Errorf("%+v", x)
			}
		}
	})
}
