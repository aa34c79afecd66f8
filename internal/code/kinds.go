package code

import "dateline/internal/ontology"

// kinds are the types of the ontology that have each trait, looked up once.
type kinds struct{ mutual, daily, declared, spoken, meant, armed, hostile map[string]bool }

func kindsOf(o *ontology.Ontology) kinds {
	return kinds{
		mutual: o.With(ontology.Mutual), daily: o.With(ontology.Daily), declared: o.With(ontology.Declared),
		spoken: o.With(ontology.Spoken), meant: o.With(ontology.Meant), hostile: o.With(ontology.Hostile), armed: o.With(ontology.Armed),
	}
}
