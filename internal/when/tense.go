package when

// direction tells whether what token i of the tree speaks of is past (-1), to
// come (1), or not told (0): from tense and aspect, through the clauses it
// hangs on.
func (f *Finder) direction(t *tree, i int) int {
	for range 12 { // clauses seldom nest so deep
		if i < 0 {
			return 0
		}
		dir, sure := f.tense(t, i)
		if sure {
			return dir
		}
		h := t.head(i)
		if h >= 0 && f.signs.has(&t.Tokens[h], future) && f.infinitive(t, i) {
			return 1
		}
		i = h
	}
	return 0
}

// infinitive tells whether token i is a verb with "to".
func (f *Finder) infinitive(t *tree, i int) bool {
	if t.Tokens[i].UPOS != "VERB" && t.Tokens[i].UPOS != "AUX" {
		return false
	}
	for _, k := range t.kids[i] {
		if t.Tokens[k].XPOS == "TO" || f.signs.has(&t.Tokens[k], to) && t.rel(k) == "mark" {
			return true
		}
	}
	return false
}

// tense gives the direction of one clause from its own words; false where they
// leave it to the clause above.
func (f *Finder) tense(t *tree, i int) (int, bool) {
	tok := &t.Tokens[i]
	var aux trait
	past, present, inf := false, false, false
	for _, k := range t.kids[i] {
		switch t.rel(k) {
		case "aux", "cop":
			x := &t.Tokens[k]
			tr := f.signs.lemmas[lower(x.Lemma)] & (ahead | open | have | be | do)
			if tr == 0 {
				tr = f.signs.lemmas[lower(x.Form)] & (ahead | open | have | be | do)
			}
			aux |= tr
			past = past || x.XPOS == "VBD"
			present = present || x.XPOS == "VBZ" || x.XPOS == "VBP"
			inf = inf || x.XPOS == "TO"
		}
	}
	if f.infinitive(t, i) || inf {
		switch {
		case aux&have != 0:
			return -1, true // "is said to have met"
		case aux&be != 0 && present:
			return 1, true // "are to converge"
		}
		return 0, false
	}
	switch {
	case aux&ahead != 0:
		if aux&have != 0 {
			return -1, true // "would have met"
		}
		return 1, true
	case aux&open != 0:
		if aux&have != 0 {
			return -1, true
		}
		return 1, true
	case aux&have != 0, past:
		return -1, true
	}
	switch tok.XPOS {
	case "VBD":
		return -1, true
	case "VBN":
		if present {
			return 1, true // "is expected on Friday"
		}
		if t.rel(i) == "conj" {
			return 0, false
		}
		return -1, true
	case "VBG":
		if present {
			return 1, true // "is meeting on Friday"
		}
		return 0, false
	case "VBZ", "VBP":
		if f.signs.has(tok, timetable) && !t.Headline {
			return 1, true // "travels on Saturday"
		}
		return 0, true
	}
	if present {
		return 1, true
	}
	return 0, false
}

// perfect tells whether a clause has "have": "has ruled", "had threatened".
func (f *Finder) perfect(t *tree, i int) bool {
	for _, k := range t.kids[i] {
		if t.rel(k) == "aux" && (f.signs.lemmas[lower(t.Tokens[k].Lemma)]|f.signs.lemmas[lower(t.Tokens[k].Form)])&have != 0 {
			return true
		}
	}
	return false
}
