package eval

import (
	"slices"
	"strings"

	"dateline/internal/event"
)

// Link tells for each coded event of a story which gold event of the same type
// has a mention with the same trigger in the same sentence, -1 if none. Text
// is the story's as read.
func Link(g *Gold, text string, coded []event.Event) []int {
	spans := g.spans(text)
	out := make([]int, len(coded))
	for j := range coded {
		out[j] = -1
		for i := range g.Events {
			if g.Events[i].Type == coded[j].Type && linked(&g.Events[i], &coded[j], spans) {
				out[j] = i
				break
			}
		}
	}
	return out
}

// spans finds the gold's sentences in the text as read.
func (g *Gold) spans(text string) [][2]int {
	out := make([][2]int, len(g.Sentences))
	from := 0
	for i, s := range g.Sentences {
		if at := strings.Index(text[from:], s[:min(len(s), 24)]); at >= 0 {
			from += at
		}
		out[i] = [2]int{from, from + len(s)}
	}
	return out
}

func linked(g, e *event.Event, spans [][2]int) bool {
	for _, m := range e.Mentions {
		for _, h := range g.Mentions {
			if h.Sentence < 0 || h.Sentence >= len(spans) {
				continue
			}
			if s := spans[h.Sentence]; m.Start < s[0] || m.Start >= s[1] {
				continue
			}
			if slices.ContainsFunc(strings.Fields(strings.ToLower(h.Trigger)), func(w string) bool {
				return strings.Trim(w, ".,;\"'") == strings.ToLower(m.Trigger)
			}) {
				return true
			}
		}
	}
	return false
}

// Suits tells whether parties are right on one side of a gold event, when
// others stand on the other side.
func Suits(g *event.Event, actor bool, who, others []event.Party) bool {
	if !reciprocal[g.Type] {
		if actor {
			return sameSide(g.Actors, who)
		}
		return sameSide(g.Recipients, who)
	}
	var left []event.Party
	for _, p := range poured(g) {
		if !among(p, others) {
			left = append(left, p)
		}
	}
	if n := len(poured(g)) - len(left); n >= 2 {
		left = nil
	}
	return sameSide(left, who)
}
