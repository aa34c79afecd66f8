package english

import "dateline/internal/lang"

// wholeNames lengthens names that end or begin inside a hyphenated word to
// take it in whole: "Kim Jong" in "Kim Jong-un", "Qaeda" in "al-Qaeda". Only
// parts that are tagged as proper nouns are taken in, so that "Iran-backed" is
// left alone, and only of people and organisations: "London-Paris" is two
// places.
func wholeNames(s *lang.Sentence) {
	for n := range s.Entities {
		e := &s.Entities[n]
		if e.Kind != lang.Person && e.Kind != lang.Organisation {
			continue
		}
		first, last := 0, len(s.Tokens)-1 // how far it may grow
		if n > 0 {
			first = s.Entities[n-1].Last + 1
		}
		if n+1 < len(s.Entities) {
			last = s.Entities[n+1].First - 1
		}
		for e.Last+2 <= last && s.Tokens[e.Last+1].XPOS == "HYPH" && proper(&s.Tokens[e.Last+2]) {
			e.Last += 2
		}
		for e.First-2 >= first && s.Tokens[e.First-1].XPOS == "HYPH" && proper(&s.Tokens[e.First-2]) {
			e.First -= 2
		}
	}
}

func proper(t *lang.Token) bool { return t.XPOS == "NNP" || t.XPOS == "NNPS" }
