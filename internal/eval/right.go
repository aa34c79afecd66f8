package eval

import "dateline/internal/event"

// Right tells which coded events of a story are paired with a gold event of
// their type.
func Right(g Gold, coded []event.Event) []bool {
	out := make([]bool, len(coded))
	for _, p := range pairUp(g.Events, coded) {
		out[p.s] = true
	}
	return out
}

// Type gives precision, recall and F1 of the types.
func (f *StoryFigures) Type() Score { return score(f.gold, f.coded, f.typ) }
