package code

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dateline/internal/event"
)

// A grammar is what the coder knows of English beside the rules: function
// words by kind, and how acts compose. Both are read from the lexicon.
type grammar struct {
	words   map[string]map[string]string // kind, word, value
	compose []composition
	numbers map[string]vague
	hedges  map[string]string // words before a number: the bound it is
	// branches gives by root the codes of acts that are not done.
	branches map[string]map[string]string
}

// A composition is one row of ontology/compose.tsv.
type composition struct {
	outer  string
	inner  map[string]bool // nil for any
	result string
	mode   []string
	cameo  string
	status string
}

// rows calls f for each row of a tab-separated file with comments.
func rows(fsys fs.FS, name string, columns int, f func(line int, cols []string) error) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	sc := bufio.NewScanner(bytes.NewReader(b))
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		cols := strings.Split(line, "\t")
		for len(cols) < columns {
			cols = append(cols, "")
		}
		if len(cols) > columns {
			return fmt.Errorf("%s:%d: %d columns, want %d", name, n, len(cols), columns)
		}
		if err := f(n, cols); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return sc.Err()
}

var statuses = map[string]bool{event.Actual: true, event.Future: true, event.Hypothetical: true, event.Negated: true}

func readGrammar(fsys fs.FS) (*grammar, error) {
	g := &grammar{words: map[string]map[string]string{}, numbers: map[string]vague{}, hedges: map[string]string{}}
	err := rows(fsys, "grammar/words.tsv", 3, func(_ int, c []string) error {
		if g.words[c[0]] == nil {
			g.words[c[0]] = map[string]string{}
		}
		g.words[c[0]][c[1]] = c[2]
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	err = rows(fsys, "ontology/compose.tsv", 6, func(_ int, c []string) error {
		row := composition{outer: c[0], result: c[2], mode: strings.Fields(c[3]), cameo: c[4], status: c[5]}
		if row.status != "" && !statuses[row.status] {
			return fmt.Errorf("unknown status %s", row.status)
		}
		if c[1] != "*" {
			row.inner = map[string]bool{}
			for _, t := range strings.Split(c[1], "|") {
				row.inner[t] = true
			}
		}
		g.compose = append(g.compose, row)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	if g.branches, err = readBranches(fsys); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	if err := rows(fsys, "grammar/numbers.tsv", 3, g.addNumber); err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	return g, nil
}

// composed finds how an act inside another is coded; a row may name the inner
// act's type or one of its modes.
func (g *grammar) composed(outer, inner string, mode ...string) *composition {
	for i := range g.compose {
		if c := &g.compose[i]; c.outer == outer && (c.inner == nil || c.inner[inner] || slices.ContainsFunc(mode, func(m string) bool { return c.inner[m] })) {
			return c
		}
	}
	return nil
}

// readBranches reads the codes that an act has where it is only asked for,
// meant, demanded or refused: the head of the table names the roots.
func readBranches(fsys fs.FS) (map[string]map[string]string, error) {
	var roots []string
	out := map[string]map[string]string{}
	err := rows(fsys, "ontology/branches.tsv", 5, func(_ int, c []string) error {
		if roots == nil {
			roots = c[1:]
			for _, r := range roots {
				out[r] = map[string]string{}
			}
			return nil
		}
		for i, r := range roots {
			if c[i+1] != "" {
				out[r][c[0]] = c[i+1]
			}
		}
		return nil
	})
	return out, err
}

// branch gives the code under a root, of which a code is given, of an act that
// is not done but asked for, meant or refused; "" if the table has none.
func (g *grammar) branch(root, cameo string) string {
	if len(root) < 2 {
		return ""
	}
	under := g.branches[root[:2]]
	for n := len(cameo); n >= 2; n-- {
		if b := under[cameo[:n]]; b != "" {
			return b
		}
	}
	return ""
}

func (g *grammar) set(kind string) map[string]bool {
	out := map[string]bool{}
	for w := range g.words[kind] {
		out[w] = true
	}
	return out
}
