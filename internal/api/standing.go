package api

import (
	"context"
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/day"
	"dateline/internal/ontology"
	"dateline/internal/standing"
	"dateline/internal/store"
	"dateline/lexicon"
)

type standingIn struct {
	Party   string `query:"party" required:"true" maxLength:"200" doc:"A country (PRK), a Wikidata id, or the name of another party."`
	With    string `query:"with" maxLength:"200" doc:"Another: only what is between the two."`
	On      string `query:"on" format:"date" doc:"The day that is meant; today if not said."`
	InForce bool   `query:"in-force" doc:"Only what is in force on that day."`
}

// A Stood is a standing with the records it rests on.
type Stood struct {
	standing.Standing
	Line     string           `json:"line" doc:"In a few words."`
	Evidence []store.Evidence `json:"evidence" doc:"The records it rests on and those against it, with their sentences."`
}

// Standings are what is in force, or was.
type Standings struct {
	On   string  `json:"on" doc:"The day that is meant."`
	Rows []Stood `json:"rows"`
}

type standingOut struct{ Body Standings }

// StandingRules loads what opens and closes a standing.
func StandingRules() (*standing.Rules, error) {
	o, err := ontology.Load(lexicon.FS)
	if err != nil {
		return nil, err
	}
	return standing.Load(lexicon.FS, o)
}

func (s *Server) standingRoutes() {
	huma.Register(s.api, operation(asks, "standing", http.MethodGet, "/standing", "Actors", "What is in force",
		"Folds events over time into what is in force on a day: sanctions imposed and not lifted, relations broken and not restored, people held and not released; each with the records it rests on."),
		func(ctx context.Context, in *standingIn) (*standingOut, error) {
			on := day.Of(s.Now().UTC().Date())
			if in.On != "" {
				d, err := day.Parse(in.On)
				if err != nil {
					return nil, huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: "want a day, YYYY-MM-DD", Location: "query.on", Value: in.On})
				}
				on = d
			}
			out, err := Standing(ctx, s.Store, s.rules, on, in.Party, in.With, in.InForce)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &standingOut{*out}, nil
		})
}

// Standing tells what is in force on a day of a party, or between two.
func Standing(ctx context.Context, db *store.DB, rules *standing.Rules, on day.Day, party, with string, inForce bool) (*Standings, error) {
	all, err := db.Standing(ctx, rules, on, party, with)
	if err != nil {
		return nil, err
	}
	out := &Standings{On: on.String(), Rows: []Stood{}}
	rests := func(f *standing.Fact) (ids []string) {
		for _, id := range slices.Concat(f.Opening, f.Confirming, f.Closing, f.Contradicts, f.Announced) {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
		return ids
	}
	var ids []string
	for i := range all {
		ids = append(ids, rests(&all[i].Fact)...)
	}
	from, err := db.Evidence(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i := range all {
		f := &all[i].Fact
		if inForce && all[i].State != standing.InForce {
			continue
		}
		x := Stood{Standing: all[i], Line: all[i].Line(), Evidence: []store.Evidence{}}
		for _, id := range rests(f) {
			if e, ok := from[id]; ok {
				x.Evidence = append(x.Evidence, e)
			}
		}
		for _, l := range []*[]string{&x.Opening, &x.Closing, &x.Confirming, &x.Contradicts, &x.Announced} {
			*l = some(*l)
		}
		out.Rows = append(out.Rows, x)
	}
	return out, nil
}
