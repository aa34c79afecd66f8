package eval

import (
	"encoding/json"
	"fmt"
	"io"

	"dateline/internal/event"
)

// A GSRRecord is one record of PLOVER's gold sentences.
type GSRRecord struct {
	ID     string   `json:"id"`
	Text   string   `json:"text"`
	Event  string   `json:"event"`
	Source gsrCodes `json:"source"`
	Target gsrCodes `json:"target"`
}

// gsrCodes are the country codes of a side, which stands as a list of
// parties, as one party, or as nothing.
type gsrCodes []string

func (c *gsrCodes) UnmarshalJSON(b []byte) error {
	type party struct {
		Code string `json:"code"`
	}
	var many []party
	if json.Unmarshal(b, &many) == nil {
		for _, p := range many {
			*c = append(*c, p.Code)
		}
		return nil
	}
	var one *party
	if json.Unmarshal(b, &one) == nil && one != nil {
		*c = gsrCodes{one.Code}
	}
	return nil // a string or null: not told
}

// ReadGSR reads PLOVER gold records, one a line.
func ReadGSR(r io.Reader, name string) ([]GSRRecord, error) {
	var out []GSRRecord
	err := lines(r, name, func(line []byte) error {
		var g GSRRecord
		if err := json.Unmarshal(line, &g); err != nil {
			return err
		}
		out = append(out, g)
		return nil
	})
	return out, err
}

// older maps labels of older gold files to those in use.
var older = map[string]string{"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}

// oldCountry maps country codes of older gold files.
var oldCountry = map[string]string{"JAP": "JPN", "SUN": "RUS", "ROM": "ROU", "ZAR": "COD", "TMP": "TLS", "PAL": "PSE", "KSV": "KOS"}

type dyad struct{ source, typ, target string }

const untold = "---"

// dyads are the directed country pairs of one record; with several countries
// on one side and none on the other, each with each.
func dyads(typ string, a, b []string) map[dyad]bool {
	a, b = known(a), known(b)
	out := map[dyad]bool{}
	distinct := map[string]bool{}
	for _, x := range a {
		distinct[x] = true
	}
	if len(b) == 0 && len(distinct) > 1 {
		for x := range distinct {
			for y := range distinct {
				if x != y {
					out[dyad{x, typ, y}] = true
				}
			}
		}
		return out
	}
	for _, x := range orUntold(a) {
		for _, y := range orUntold(b) {
			out[dyad{x, typ, y}] = true
		}
	}
	return out
}

func known(codes []string) []string {
	var out []string
	for _, c := range codes {
		if c == "" {
			continue
		}
		if n, ok := oldCountry[c]; ok {
			c = n
		}
		out = append(out, c)
	}
	return out
}

func orUntold(codes []string) []string {
	if len(codes) == 0 {
		return []string{untold}
	}
	return codes
}

func countries(side []event.Party) []string {
	out := make([]string, len(side))
	for i, p := range side {
		out[i] = p.Country
	}
	return out
}

type setTally struct{ gold, coded, hit int }

func (t *setTally) add(gold, coded, hit int) {
	t.gold += gold
	t.coded += coded
	t.hit += hit
}

// GSRFigures are the results of scoring PLOVER gold sentences.
type GSRFigures struct {
	sentences   int
	typ, strict setTally
	wrong       []string // for reading
}

// ScoreGSR compares coded events with gold sentences: the set of types, and
// the set of source country, type and target country.
func ScoreGSR(records []GSRRecord, coded map[string][]event.Event) *GSRFigures {
	f := &GSRFigures{}
	byText := map[string][]*GSRRecord{}
	var order []string
	for i := range records {
		t := records[i].Text
		if byText[t] == nil {
			order = append(order, t)
		}
		byText[t] = append(byText[t], &records[i])
	}
	f.sentences = len(order)
	for _, text := range order {
		wantType, gotType := map[string]bool{}, map[string]bool{}
		want, got := map[dyad]bool{}, map[dyad]bool{}
		told := false
		note := ""
		for _, r := range byText[text] {
			typ := r.Event
			if n, ok := older[typ]; ok {
				typ = n
			}
			wantType[typ] = true
			note += fmt.Sprintf("    gold  %s: %v -> %v\n", typ, r.Source, r.Target)
			for d := range dyads(typ, r.Source, r.Target) {
				want[d] = true
				told = told || d.source != untold || d.target != untold
			}
			ev := coded[r.ID]
			for i := range ev {
				gotType[ev[i].Type] = true
				note += "    coded " + describe(&ev[i]) + "\n"
				for d := range dyads(ev[i].Type, countries(ev[i].Actors), countries(ev[i].Recipients)) {
					got[d] = true
				}
			}
		}
		f.typ.add(len(wantType), len(gotType), common(wantType, gotType))
		right := common(wantType, gotType) == max(len(wantType), len(gotType))
		if told {
			f.strict.add(len(want), len(got), common(want, got))
			right = right && common(want, got) == max(len(want), len(got))
		}
		if !right {
			f.wrong = append(f.wrong, byText[text][0].ID+"\n"+note+"    | "+text+"\n")
		}
	}
	return f
}

func common[K comparable](a, b map[K]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

// Write prints the figures.
func (f *GSRFigures) Write(w io.Writer) error {
	p := &printer{w: w}
	p.f("%d sentences\n", f.sentences)
	for _, d := range []struct {
		name string
		t    setTally
	}{{"type", f.typ}, {"strict", f.strict}} {
		pr, re, f1 := prf(d.t.hit, d.t.coded, d.t.gold)
		p.f("%-6s P %5.1f  R %5.1f  F1 %5.1f\n", d.name, pr, re, f1)
	}
	return p.err
}

// WriteErrors lists the sentences that are not wholly right, for reading.
func (f *GSRFigures) WriteErrors(w io.Writer) error {
	p := &printer{w: w}
	for _, s := range f.wrong {
		p.f("%s", s)
	}
	return p.err
}
