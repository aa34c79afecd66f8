package code

import (
	"fmt"
	"slices"
	"strings"

	"dateline/internal/event"
	"dateline/internal/lex"
)

// A Failure is an example of the lexicon that does not code as it says.
type Failure struct {
	Test *lex.Test
	Why  string
	Got  []event.Event
}

// Check codes every example of the lexicon and gives those that fail, in
// order. read must analyse a sentence as a story of its own.
func (c *Coder) Check(read func(sentence string) *Reading, want func(*lex.Test) bool) (failures []Failure, run int) {
	c = c.Lenient()
	for _, t := range c.lexicon.Tests {
		if want != nil && !want(t) {
			continue
		}
		run++
		events := c.Code(read(t.Text))
		if why := c.fault(t, events); why != "" {
			failures = append(failures, Failure{t, why, events})
		}
	}
	return failures, run
}

// fault tells what is wrong with the coding of an example, "" if nothing.
func (c *Coder) fault(t *lex.Test, events []event.Event) string {
	if t.Pseudo() {
		return judgePseudo(t, events)
	}
	typed := false
	why := ""
	for i := range events {
		e := &events[i]
		if e.Type != t.Type || !modes(e.Mode, t.Mode) {
			continue
		}
		typed = true
		if why = sides(t, e, c.kinds.mutual[e.Type]); why == "" {
			why = extras(t, e)
		}
		if why == "" {
			break
		}
	}
	what := strings.TrimSpace(t.Type + " " + strings.Join(t.Mode, " "))
	switch {
	case t.Not && typed:
		return "coded as " + what
	case t.Not:
		return ""
	case !typed && len(events) == 0:
		return "not coded at all, want " + what
	case !typed:
		return "coded as " + summary(events) + ", want " + what
	}
	return why
}

// judgePseudo checks the examples of rules that code nothing themselves: a
// NONE example must give no record; the others are judged by their fields.
func judgePseudo(t *lex.Test, events []event.Event) string {
	if t.Type == lex.None {
		if len(events) > 0 && !t.Not {
			return "coded as " + summary(events) + ", want nothing"
		}
		return ""
	}
	if len(events) == 0 {
		return "not coded at all"
	}
	if t.Type == lex.Status && events[0].Status != t.Options["status"] && len(t.Extra) == 0 {
		return "status " + events[0].Status + ", want " + t.Options["status"]
	}
	if why := extras(t, &events[0]); why != "" {
		return why
	}
	return ""
}

func modes(got, want []string) bool {
	for _, m := range want {
		if !slices.Contains(got, m) {
			return false
		}
	}
	return true
}

func sides(t *lex.Test, e *event.Event, mutual bool) string {
	if !t.Whos {
		return ""
	}
	who, whom := t.Who, t.Whom
	actors, recipients := e.Actors, e.Recipients
	if mutual && len(whom) == 0 {
		actors, recipients = append(slices.Clone(actors), recipients...), nil
	}
	if why := side("actor", who, actors); why != "" {
		return why
	}
	if !t.Whoms {
		return ""
	}
	return side("recipient", whom, recipients)
}

func side(name string, want []string, got []event.Party) string {
	if len(want) == 0 && len(got) > 0 {
		return fmt.Sprintf("%s %s, want none", name, partyNames(got))
	}
	for _, w := range want {
		if !slices.ContainsFunc(got, func(p event.Party) bool { return named(p, w) }) {
			return fmt.Sprintf("%s %s, want %s", name, partyNames(got), w)
		}
	}
	return ""
}

// named tells whether a party goes by a name in an example.
func named(p event.Party, name string) bool {
	n := strings.ToLower(name)
	return strings.Contains(strings.ToLower(p.Name), n) || strings.Contains(strings.ToLower(p.Text), n) ||
		p.Country == name || p.Name != "" && strings.Contains(n, strings.ToLower(p.Name))
}

func partyNames(ps []event.Party) string {
	if len(ps) == 0 {
		return "nobody"
	}
	var out []string
	for _, p := range ps {
		out = append(out, p.Name)
	}
	return strings.Join(out, ", ")
}

// Wants tells whether a side of an example may be filled so; told is false
// where the example does not say.
func Wants(t *lex.Test, actor bool, ps []event.Party) (ok, told bool) {
	want := t.Whom
	if actor {
		want = t.Who
	}
	if t.Not || t.Pseudo() || !t.Whos || !actor && !t.Whoms {
		return false, false
	}
	return (len(want) > 0 || len(ps) == 0) && side("", want, ps) == "", true
}

func extras(t *lex.Test, e *event.Event) string {
	for _, x := range t.Extra {
		k, v, _ := strings.Cut(x, "=")
		got := map[string]string{
			"type": e.Type, "status": e.Status, "cameo": e.Cameo, "act": e.Act, "mode": strings.Join(e.Mode, "+"),
			"speaker": partyNames(e.Speakers), "context": strings.Join(e.Contexts, "+"),
		}
		g, ok := got[k]
		switch {
		case !ok:
			return "unknown field " + k
		case (k == "speaker" || k == "context") && !strings.Contains(g, v), k != "speaker" && k != "context" && g != v:
			return fmt.Sprintf("%s %s, want %s", k, g, v)
		}
	}
	return ""
}

func summary(events []event.Event) string {
	var out []string
	for _, e := range events {
		out = append(out, strings.TrimSpace(e.Type+" "+strings.Join(e.Mode, " "))+" ("+e.Rule+")")
	}
	return strings.Join(out, ", ")
}
