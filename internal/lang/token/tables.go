package token

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
)

// What an abbreviation tells of the words after it.
type abbreviation uint8

const (
	noAbbreviation abbreviation = iota
	plain                       // a sentence may end after it
	beforeName                  // a name follows, no sentence ends
	beforeNumber                // no sentence ends before a number
	onlyNumber                  // an abbreviation only where a number follows
)

// Tables hold what the tokenizer knows of English.
type tables struct {
	abbreviations map[string]abbreviation // without the final period
	prefixes      map[string]bool
	contractions  map[string][]int // lengths of the parts, but for the last
	clitics       map[string]bool  // lower case, without the apostrophe
	clipped       map[string]bool  // lower case, without the apostrophe
	openers       map[string]bool  // lower-case words that open sentences
	calendar      map[string]bool  // weekdays, months, time zones
	units         map[string]bool
	moneyUnits    map[string]bool // units after an amount of money only
	money         map[string]bool // before an amount
	endings       map[string]bool
	emoticons     map[string]bool
	aloneFaces    map[string]bool // emoticons only where they stand alone
	faceStart     [256]bool       // first bytes of emoticons
	longestFace   int
}

func readTables(data []byte, name string) (*tables, error) {
	t := &tables{
		abbreviations: map[string]abbreviation{}, prefixes: map[string]bool{}, contractions: map[string][]int{},
		clitics: map[string]bool{}, clipped: map[string]bool{}, units: map[string]bool{},
		endings: map[string]bool{}, emoticons: map[string]bool{},
		openers: map[string]bool{}, calendar: map[string]bool{},
		moneyUnits: map[string]bool{}, money: map[string]bool{}, aloneFaces: map[string]bool{},
	}
	abbreviate := func(kind abbreviation) func(string) error {
		return func(w string) error {
			t.abbreviations[w] = max(kind, t.abbreviations[w])
			if up := strings.ToUpper(w); w != strings.ToLower(w) && len(w) > 2 {
				t.abbreviations[up] = max(kind, t.abbreviations[up])
			} else if w == strings.ToLower(w) {
				title := up[:1] + w[1:]
				t.abbreviations[title] = max(kind, t.abbreviations[title])
			}
			return nil
		}
	}
	set := func(m map[string]bool) func(string) error {
		return func(w string) error { m[w] = true; return nil }
	}
	sections := map[string]func(string) error{
		"abbreviations before a name":   abbreviate(beforeName),
		"abbreviations before a number": abbreviate(beforeNumber),
		"abbreviations only before a number": func(w string) error {
			t.abbreviations[w] = onlyNumber
			t.abbreviations[strings.ToUpper(w[:1])+w[1:]] = onlyNumber
			return nil
		},
		"abbreviations":   abbreviate(plain),
		"openers":         set(t.openers),
		"calendar":        set(t.calendar),
		"units of money":  set(t.moneyUnits),
		"money":           set(t.money),
		"emoticons alone": set(t.aloneFaces),
		"prefixes":        set(t.prefixes),
		"clitics":         set(t.clitics),
		"clipped":         set(t.clipped),
		"units":           set(t.units),
		"endings":         set(t.endings),
		"emoticons": func(w string) error {
			t.emoticons[w] = true
			t.faceStart[w[0]] = true
			t.longestFace = max(t.longestFace, len(w))
			return nil
		},
		"contractions": func(w string) error {
			parts := strings.Split(w, "|")
			var lengths []int
			for _, p := range parts {
				if p == "" {
					return fmt.Errorf("contraction %q has an empty part", w)
				}
				lengths = append(lengths, len(p))
			}
			if len(parts) < 2 {
				return fmt.Errorf("contraction %q has no '|'", w)
			}
			t.contractions[strings.Join(parts, "")] = lengths[:len(lengths)-1]
			return nil
		},
	}
	var add func(string) error
	scan := bufio.NewScanner(bytes.NewReader(data))
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimSpace(scan.Text())
		if line == "" || strings.HasPrefix(line, "# ") || line == "#" {
			continue
		}
		if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
			if add = sections[line[1:len(line)-1]]; add == nil {
				return nil, fmt.Errorf("%s:%d: no such section: %s", name, n, line)
			}
			continue
		}
		if add == nil {
			return nil, fmt.Errorf("%s:%d: entry before the first section", name, n)
		}
		for _, w := range strings.Fields(line) {
			if err := add(w); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return t, nil
}
