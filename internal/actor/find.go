package actor

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/day"
)

// A Hit is one candidate for a name in a text.
type Hit struct {
	*Party
	Alias string // the name as the table has it
	Weak  bool   // the name says too little on its own (a common word, an acronym of many): ask for more evidence
}

const (
	maxWords  = 16 // no name is longer
	maxTokens = 40
)

// Find looks for the longest name that begins with the token forms[i], and
// gives how many tokens it takes and whose it may be, likeliest kinds first;
// n is 0 if no name begins there. Tokens are those of Universal Dependencies:
// "Trump" and "'s" apart, "al", "-" and "Assad" apart or together. Letters of
// the other case match only where a writer could have meant them: "TURKEY" is
// Turkey, "turkey" is not, "WHO" is never "who".
func (t *Tables) Find(forms []string, i int) (n int, hits []Hit) {
	if i < 0 || i >= len(forms) {
		return 0, nil
	}
	n, hits = t.longest(forms, i)
	sortHits(hits)
	return n, hits
}

func (t *Tables) longest(forms []string, i int) (n int, hits []Hit) {
	h, words := uint64(hashStart), 0
	for j := i; j < len(forms) && j < i+maxTokens; j++ {
		sc := scanner{s: forms[j]}
		w := sc.next()
		if w == "" {
			if j == i || !joins(forms[j]) {
				break
			}
			continue
		}
		var a, b entry
		for ; w != ""; w = sc.next() {
			if words++; words > maxWords {
				return n, hits
			}
			h = hashWord(h, w)
			a, b = t.names.get(h), t.added.get(h)
			if a.none() && b.none() {
				return n, hits
			}
		}
		if !a.ends() && !b.ends() {
			continue
		}
		found := t.verify(nil, &t.names, a, forms, i, j)
		found = t.verify(found, &t.added, b, forms, i, j)
		if len(found) > 0 {
			n, hits = j-i+1, found
		}
	}
	return n, hits
}

// joins tells whether a token can stand between two words of a name.
func joins(form string) bool {
	switch form {
	case "-", "–", "'", "’", "‘", ".", "/", "‐", "‑":
		return true
	}
	return false
}

// verify adds those aliases of an entry that are the text's words, written as
// a writer would.
func (t *Tables) verify(hits []Hit, x *index, e entry, forms []string, i, j int) []Hit {
	x.each(e, func(a int) {
		al := &t.aliases[a]
		ok, shouted := al.matches(forms[i : j+1])
		if !ok {
			return
		}
		weak := al.flags&flagWeak != 0 || shouted && al.flags&flagWord != 0 && headline(forms, i, j)
		p := &t.parties[al.party]
		if k := slices.IndexFunc(hits, func(h Hit) bool { return h.Party == p }); k >= 0 {
			if hits[k].Weak && !weak || hits[k].Weak == weak && al.text < hits[k].Alias {
				hits[k] = Hit{p, al.text, weak}
			}
			return
		}
		hits = append(hits, Hit{p, al.text, weak})
	})
	return hits
}

// matches compares the alias with tokens word by word. shouted tells that it
// has capitals throughout, so that a headline in capitals hides what it is.
func (al *alias) matches(forms []string) (ok, shouted bool) {
	want := scanner{s: al.text}
	shouted = true
	for _, f := range forms {
		for got := (scanner{s: f}); ; {
			g := got.next()
			if g == "" {
				break
			}
			w := want.next()
			if w == "" || !sameWord(w, g) {
				return false, false
			}
			ws, gs := shapeOf(w), shapeOf(g)
			if ws != upper {
				shouted = false
			}
			switch {
			case ws == capital && gs == small:
				return false, false
			case ws == upper && gs == small:
				return false, false
			case ws == upper && gs == capital: // "Nato", "Unicef"; but "Who" is no body
				if len(w) < 4 || al.flags&flagWord != 0 || strings.ContainsRune(w, '.') {
					return false, false
				}
			case ws == capital && gs == upper && len(w) <= 3 && al.flags&flagShort != 0:
				return false, false // "IRA" is not Ira
			}
		}
	}
	return want.next() == "", shouted
}

func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	var ra, rb [64]byte
	return string(fold(ra[:0], a)) == string(fold(rb[:0], b))
}

// headline tells whether the words beside tokens i to j are in capitals too.
func headline(forms []string, i, j int) bool {
	for k := i - 1; k >= 0; k-- {
		if len(forms[k]) > 2 {
			return shapeOf(forms[k]) == upper
		}
	}
	for k := j + 1; k < len(forms); k++ {
		if len(forms[k]) > 2 {
			return shapeOf(forms[k]) == upper
		}
	}
	return false
}

func sortHits(hits []Hit) {
	slices.SortStableFunc(hits, func(a, b Hit) int {
		if a.Weak != b.Weak {
			if a.Weak {
				return 1
			}
			return -1
		}
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
}

// Years around a term in which its holder may still, or already, be called
// by surname alone.
const (
	yearsBefore = 1
	yearsAfter  = 6
)

// Surname gives the persons who on day d held a role, or had held one within
// some years, and are known by this last name ("Putin", "al-Assad", "Suu
// Kyi"): first those in the highest offices on the day. An unknown d gives
// all bearers.
func (t *Tables) Surname(form string, d day.Day) []*Party {
	var out []*Party
	h, n := hashName(form)
	if n == 0 {
		return nil
	}
	forms := []string{form}
	for _, x := range []*index{&t.surnames, &t.addedSurnames} {
		x.each(x.get(h), func(a int) {
			al := &t.aliases[a]
			p := &t.parties[al.party]
			if ok, _ := al.matches(forms); ok && !slices.Contains(out, p) && (d == 0 || p.nearTerm(d)) {
				out = append(out, p)
			}
		})
	}
	slices.SortFunc(out, func(a, b *Party) int {
		return cmp.Or(cmp.Compare(standing(a, d), standing(b, d)), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func (p *Party) nearTerm(d day.Day) bool {
	for i := range p.Roles {
		r := &p.Roles[i]
		if (r.From == 0 || r.From <= d+365*yearsBefore) && (r.To == 0 || d <= r.To+365*yearsAfter) {
			return true
		}
	}
	return false
}

// standing orders bearers of one surname by the weight of their office on d.
func standing(p *Party, d day.Day) int {
	best := 9
	for i := range p.Roles {
		r := &p.Roles[i]
		s := 4
		switch {
		case r.Heads():
			s = 0
		case r.Office == "foreign minister" || r.Office == "defence minister" || r.Office == "interior minister" || r.Office == "pope":
			s = 1
		case r.Office != "":
			s = 2
		}
		if !r.Active(d) {
			s += 4
		}
		best = min(best, s)
	}
	return best
}
