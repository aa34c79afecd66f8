package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"dateline/internal/actor"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/pipeline"
	"dateline/internal/store"
)

type actorIn struct {
	Term     string `path:"term" maxLength:"200" doc:"A country (USA), a Wikidata id (Q22686), a country with a sector (USA%2FGOV), or a name or description."`
	Date     string `query:"date" format:"date" doc:"The day that is meant; without it the latest known."`
	Partners int    `query:"partners" minimum:"1" maximum:"100" default:"10" doc:"How many partners on each side."`
	Latest   int    `query:"latest" minimum:"1" maximum:"100" default:"10" doc:"How many of the latest events."`
}

// A Role is what a party was, from one day to another.
type Role struct {
	Country string   `json:"country"`
	Sectors []string `json:"sectors"`
	Office  string   `json:"office" doc:"The office under its plain name, empty if it is none."`
	Title   string   `json:"title"`
	From    string   `json:"from" doc:"Empty where not known."`
	To      string   `json:"to" doc:"Empty where it lasts."`
}

// A Known is a party of the tables that goes by a name.
type Known struct {
	ID      string   `json:"id" doc:"Its Wikidata id, or another lasting name."`
	Name    string   `json:"name"`
	Kind    string   `json:"kind"`
	Country string   `json:"country" doc:"On the day that is meant."`
	Sectors []string `json:"sectors" doc:"On the day that is meant."`
	Aliases []string `json:"aliases"`
	Roles   []Role   `json:"roles" doc:"What it has been, oldest first."`
}

// A Reading is what a story of the day would take the words for.
type Reading struct {
	Name    string   `json:"name"`
	Country string   `json:"country"`
	Sectors []string `json:"sectors"`
	Why     string   `json:"why"`
}

// An Actor is what is known of a party, and what it does.
type Actor struct {
	Term     string        `json:"term"`
	Date     string        `json:"date" doc:"The day that is meant, empty for the latest."`
	Reads    []Reading     `json:"reads" doc:"What a story of that day would take the words for."`
	Known    []Known       `json:"known" doc:"Parties of the tables that go by the name, likeliest first."`
	Events   int           `json:"events" doc:"How many events it is a side of."`
	ActsOn   []store.Tally `json:"acts_on" doc:"The countries it acts on most."`
	ActedOn  []store.Tally `json:"acted_on_by" doc:"The countries that act on it most."`
	Latest   []event.Event `json:"latest" doc:"The latest events, newest first."`
	Speaking int           `json:"speaking" doc:"How many events it vouches for."`
}

type actorOut struct{ Body Actor }

func (s *Server) actorRoutes() {
	huma.Register(s.api, operation(asks, "actor", http.MethodGet, "/actors/{term}", "Actors", "Get an actor",
		"Who a country, person or body is by the tables on a day, whom it deals with, and its latest events. A term that nobody goes by has empty lists."),
		func(ctx context.Context, in *actorIn) (*actorOut, error) {
			var on day.Day
			if in.Date != "" {
				d, err := day.Parse(in.Date)
				if err != nil {
					return nil, huma.Error422UnprocessableEntity("validation failed", &huma.ErrorDetail{Message: "want a day, YYYY-MM-DD", Location: "query.date", Value: in.Date})
				}
				on = d
			}
			a, err := About(ctx, s.Store, s.Pipeline, in.Term, on, in.Partners, in.Latest)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &actorOut{*a}, nil
		})
}

// About tells what is known of a party and, if there is a database, what it
// does.
func About(ctx context.Context, db *store.DB, p *pipeline.Pipeline, term string, on day.Day, partners, latest int) (*Actor, error) {
	a := &Actor{Term: term, Date: on.String(), Reads: []Reading{}, Known: []Known{}, ActsOn: []store.Tally{}, ActedOn: []store.Tally{}, Latest: []event.Event{}}
	if err := a.identify(ctx, p, on); err != nil {
		return nil, err
	}
	if db == nil {
		return a, nil
	}
	one := []string{term}
	var err error
	if a.Events, err = db.Count(ctx, store.Filter{Either: one}); err != nil {
		return nil, err
	}
	if a.Speaking, err = db.Count(ctx, store.Filter{Speaker: one}); err != nil {
		return nil, err
	}
	if a.ActsOn, err = db.Top(ctx, store.Filter{Actor: one}, store.Partner, partners); err != nil {
		return nil, err
	}
	if a.ActedOn, err = db.Top(ctx, store.Filter{Recipient: one}, store.Actor, partners); err != nil {
		return nil, err
	}
	for e, err := range db.Events(ctx, store.Filter{Either: one}, store.Page{Order: store.ByNewest, Limit: latest}) {
		if err != nil {
			return nil, err
		}
		a.Latest = append(a.Latest, *e)
	}
	return a, nil
}

// identify looks the term up in the tables, as an id and as words.
func (a *Actor) identify(ctx context.Context, p *pipeline.Pipeline, on day.Day) error {
	if q, ok := p.Actors().ByID(a.Term); ok {
		a.Known = append(a.Known, knownOf(q, on))
		return nil
	}
	r, err := p.Read(ctx, pipeline.Sentence(a.Term, on))
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for i := range r.Doc.Sentences {
		sent := &r.Doc.Sentences[i]
		forms := make([]string, len(sent.Tokens))
		for j := range sent.Tokens {
			forms[j] = sent.Tokens[j].Form
			if sent.Tokens[j].Head >= 0 {
				continue
			}
			for _, q := range r.Parties.Side(i, j) {
				a.Reads = append(a.Reads, Reading{q.Name, q.Country, some(q.Sectors), r.Parties.Why(i, j)})
			}
		}
		for j := 0; j < len(forms); {
			n, hits := p.Actors().Find(forms, j)
			for _, h := range hits {
				if !seen[h.ID] {
					seen[h.ID] = true
					a.Known = append(a.Known, knownOf(h.Party, on))
				}
			}
			j += max(1, n)
		}
	}
	return nil
}

func knownOf(p *actor.Party, on day.Day) Known {
	country, sectors, _ := p.At(on)
	k := Known{ID: p.ID, Name: p.Name, Kind: p.Kind.String(), Country: country, Sectors: some(sectors), Aliases: some(p.Aliases), Roles: []Role{}}
	for i := range p.Roles {
		r := &p.Roles[i]
		k.Roles = append(k.Roles, Role{r.Country, some(r.Sectors), r.Office, strings.TrimSpace(r.Title), r.From.String(), r.To.String()})
	}
	return k
}

// some is a list that JSON writes as one.
func some(l []string) []string {
	if l == nil {
		return []string{}
	}
	return l
}
