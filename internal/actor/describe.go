package actor

import (
	"fmt"
	"slices"
	"strings"

	"dateline/internal/day"
)

// A Description tells what a name stands for on a day, and why.
type Description struct {
	Name    string
	Day     day.Day
	Nation  *Nation   // the name is a word for a country
	Parties []Profile // whom it may name, likeliest first
}

// A Profile is one bearer of the name.
type Profile struct {
	Party   *Party
	Country string
	Sectors []string
	Role    *Role // that decided, nil if none
	Alias   string
	Weak    bool   // the name alone is not enough
	How     string // "name", "last name", "holder of the office", "agent noun"
	Agent   *Agent
}

// Describe tells who a name or a description of an office ("Russian
// president") stands for on day d; an unknown d is the present.
func (t *Tables) Describe(name string, d day.Day) Description {
	out := Description{Name: name, Day: d}
	forms := strings.Fields(name)
	if len(forms) > 1 && (forms[0] == "the" || forms[0] == "The") {
		if n, _ := t.Find(forms, 0); n != len(forms) {
			forms = forms[1:]
		}
	}
	if len(forms) == 0 || len(forms) > maxTokens {
		return out
	}
	bare := strings.Join(forms, " ")
	if c, ok := t.Nation(bare); ok {
		out.Nation = &c
	}
	add := func(p *Party, alias string, weak bool, how string) {
		if slices.ContainsFunc(out.Parties, func(x Profile) bool { return x.Party == p }) {
			return
		}
		c, s, r := p.At(d)
		out.Parties = append(out.Parties, Profile{Party: p, Country: c, Sectors: s, Role: r, Alias: alias, Weak: weak, How: how})
	}
	if n, hits := t.Find(forms, 0); n == len(forms) {
		for _, h := range hits {
			add(h.Party, h.Alias, h.Weak, "name")
		}
	}
	for _, p := range t.Surname(bare, d) {
		add(p, bare, true, "last name")
	}
	t.describeOffice(forms, d, add)
	if len(out.Parties) == 0 {
		t.describeAgent(forms, &out)
	}
	return out
}

// describeOffice reads "Russian president", "Russia's president" and
// "president of Russia".
func (t *Tables) describeOffice(forms []string, d day.Day, add func(*Party, string, bool, string)) {
	for i := 1; i < len(forms); i++ {
		first, last := strings.Join(forms[:i], " "), strings.Join(forms[i:], " ")
		land, title := strings.TrimSuffix(strings.TrimSuffix(first, "'s"), "’s"), last
		if of := strings.TrimPrefix(last, "of "); of != last {
			land, title = strings.TrimPrefix(of, "the "), first
		}
		country := ""
		if c, ok := t.Nation(land); ok {
			country = c.Country
		} else if n, hits := t.Find(strings.Fields(land), 0); n == len(strings.Fields(land)) && hits[0].Kind == IGO {
			country = "IGO"
		}
		if country == "" || country == "IGO" {
			continue
		}
		for _, p := range t.Holder(title, country, d) {
			add(p, title, false, "holder of the office")
		}
	}
}

// describeAgent reads a nationality and an agent noun: "Turkish riot police".
func (t *Tables) describeAgent(forms []string, out *Description) {
	country := ""
	for i := range forms {
		if c, ok := t.Nation(strings.Join(forms[:i+1], " ")); ok {
			country = c.Country
		}
		lemmas := strings.Split(strings.ToLower(strings.Join(forms[i:], " ")), " ")
		if n, a := t.Agent(lemmas, 0); n == len(lemmas) {
			out.Parties = append(out.Parties, Profile{Country: country, Sectors: a.Sectors, How: "agent noun", Agent: a})
			return
		}
	}
}

// String writes the description for people to read.
func (d Description) String() string {
	var b strings.Builder
	if d.Nation != nil {
		fmt.Fprintf(&b, "%s: %s of %s", d.Name, d.Nation.Use, d.Nation.Country)
		if len(d.Nation.Also) > 0 {
			fmt.Fprintf(&b, ", or of %s", strings.Join(d.Nation.Also, ", "))
		}
		b.WriteByte('\n')
	}
	for _, p := range d.Parties {
		p.write(&b, d.Day)
	}
	if d.Nation == nil && len(d.Parties) == 0 {
		fmt.Fprintf(&b, "%s: not in the tables\n", d.Name)
	}
	return b.String()
}

func (p *Profile) write(b *strings.Builder, d day.Day) {
	code := strings.TrimSpace(p.Country + " " + strings.Join(p.Sectors, ","))
	if p.Party == nil {
		fmt.Fprintf(b, "%s: %s, the %s %q\n", code, p.How, p.Agent.Class, p.Agent.Phrase)
		return
	}
	fmt.Fprintf(b, "%s  %s (%s, %s)\n", code, p.Party.Name, p.Party.Kind, p.Party.ID)
	how := p.How
	if p.How == "name" && p.Alias != p.Party.Name {
		how = fmt.Sprintf("under the name %q", p.Alias)
	}
	if p.Weak {
		how += ", which needs more evidence in a text"
	}
	fmt.Fprintf(b, "  found by %s\n", how)
	for i := range p.Party.Roles {
		r := &p.Party.Roles[i]
		mark := " "
		if r == p.Role {
			mark = ">"
		}
		title := r.Title
		if title == "" {
			title = "-"
		}
		fmt.Fprintf(b, "  %s %s to %s  %s %s  %s\n", mark, open(r.From), open(r.To), r.Country, strings.Join(r.Sectors, ","), title)
	}
	if len(p.Party.Aliases) > 0 {
		fmt.Fprintf(b, "  also %s\n", strings.Join(p.Party.Aliases, "; "))
	}
}

func open(d day.Day) string {
	if d == 0 {
		return "...       "
	}
	return d.String()
}
