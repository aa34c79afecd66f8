package code

import (
	"slices"

	"dateline/internal/event"
)

// venue tells what the place of a meeting makes of it. Who meets somebody in
// the other's country is on a visit; who meet on the ground of a third are
// there as its guests; many countries, or a body of theirs, make it
// multilateral. Talks by telephone have no venue, and negotiations go on where
// they may.
func venue(e *event.Event) {
	if e.Type != "CONSULT" || len(e.Mode) > 0 {
		return
	}
	all := slices.Concat(e.Actors, e.Recipients)
	var countries []string
	for _, p := range all {
		switch {
		case p.Country == "IGO" && len(all) == 1:
			e.Mode = []string{"multilateral"}
			return
		case p.Country == "" || p.Country == "IGO" || p.Country == "NGO" || p.Country == "MNC" || p.Country == "NSA":
			return
		case !slices.Contains(countries, p.Country):
			countries = append(countries, p.Country)
		}
	}
	if len(countries) > 3 {
		e.Mode = []string{"multilateral"}
		return
	}
	if e.Place == nil || e.Place.Country == "" || len(all) < 2 {
		return
	}
	at := func(p event.Party) bool { return p.Country == e.Place.Country }
	switch {
	case !slices.ContainsFunc(all, at):
		e.Mode = []string{"third-party"}
		if e.Cameo == "040" {
			e.Cameo = "044"
		}
	case len(countries) > 1 && e.Cameo == "040":
		e.Mode, e.Cameo = []string{"visit"}, "042"
		e.Recipients = slices.DeleteFunc(slices.Clone(all), func(p event.Party) bool { return !at(p) })
		e.Actors = slices.DeleteFunc(all, at)
	}
}
