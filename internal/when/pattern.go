package when

import (
	"fmt"
	"io/fs"
	"strings"
)

// A pattern is one row of patterns.tsv, with its optional parts taken or left:
// a row makes several.
type pattern struct {
	row     *row
	before  []element // must stand before the expression
	body    []element
	after   []element // must stand after it
	recurse bool      // the body opens with another expression
}

// A row is what a line of patterns.tsv says.
type row struct {
	line    string // the pattern as written, for Why
	meaning *call
	example string
}

// An element matches one atom, a number or another expression; any of its
// alternatives will do.
type element struct {
	alts []alt
	not  bool
}

type altKind uint8

const (
	literal altKind = iota
	inClass
	ofTag
	number  // <n>
	dom     // <dom>, day of the month
	nth     // <nth>, an ordinal
	month   // <mm>, in figures
	year    // <year>
	year2   // <yy>
	tens    // <tensyear>
	clock   // <clock>
	feastIn // <feast>
	other   // {x}
)

type alt struct {
	kind    altKind
	text    string // of a literal, or a tag
	capital bool   // the literal must be capitalised
	prefix  bool   // the tag is a prefix
	class   class
	want    kind   // of {x}
	name    string // of the capture
}

var builtins = map[string]altKind{"n": number, "dom": dom, "nth": nth, "mm": month, "year": year, "yy": year2, "tensyear": tens, "clock": clock, "feast": feastIn}

// A kind sorts the expressions that a pattern may ask for.
type kind uint8

const (
	anyDate kind = iota
	oneDay
	period
	present
	undated
)

var kinds = map[string]kind{"x": anyDate, "day": oneDay, "period": period, "now": present}

// grammar is the patterns, by what they may open with.
type grammar struct {
	words    *words
	feasts   *feasts
	byWord   map[string][]*pattern
	byClass  [maxClasses][]*pattern
	byNumber []*pattern // open with figures or a count
	byFeast  []*pattern
	byTag    []*pattern
	extend   []*pattern // open with another expression
	rows     []*row
}

func readGrammar(fsys fs.FS, w *words, fs *feasts) (*grammar, error) {
	g := &grammar{words: w, feasts: fs, byWord: map[string][]*pattern{}}
	ops := calls()
	err := rows(fsys, "time/patterns.tsv", func(cols []string) error {
		if len(cols) != 3 {
			return fmt.Errorf("want pattern, meaning and example, have %d columns", len(cols))
		}
		m, err := parseMeaning(ops, cols[1])
		if err != nil {
			return err
		}
		r := &row{line: cols[0], meaning: m, example: cols[2]}
		g.rows = append(g.rows, r)
		parts, err := parts(strings.TrimSpace(cols[0]))
		if err != nil {
			return err
		}
		variants, err := g.variants(parts)
		if err != nil {
			return err
		}
		for _, v := range variants {
			if err := g.add(r, v); err != nil {
				return err
			}
		}
		return nil
	})
	return g, err
}

// A part is a piece of a pattern as written.
type part struct {
	text    string // alternatives split by "|"
	context bool   // in ( )
	options []part // in [ ]
}

// parts cuts a pattern at its spaces and brackets. A backslash takes the next
// bracket as a word.
func parts(s string) ([]part, error) {
	var out []part
	for s = strings.TrimLeft(s, " "); s != ""; s = strings.TrimLeft(s, " ") {
		switch s[0] {
		case '[':
			i := strings.IndexByte(s, ']')
			if i < 0 {
				return nil, fmt.Errorf("pattern: [ without ]")
			}
			inner, err := parts(s[1:i])
			if err != nil {
				return nil, err
			}
			out = append(out, part{options: inner})
			s = s[i+1:]
		case '(':
			i := strings.Index(s, ")")
			if i > 0 && s[i-1] == '\\' {
				if j := strings.IndexByte(s[i+1:], ')'); j >= 0 {
					i += 1 + j
				}
			}
			if i < 0 {
				return nil, fmt.Errorf("pattern: ( without )")
			}
			out = append(out, part{text: strings.ReplaceAll(s[1:i], "\\", ""), context: true})
			s = s[i+1:]
		default:
			i := strings.IndexByte(s, ' ')
			if i < 0 {
				i = len(s)
			}
			out = append(out, part{text: strings.ReplaceAll(s[:i], "\\", "")})
			s = s[i:]
		}
	}
	return out, nil
}

// A variant is a pattern with its optional parts taken or left.
type variant struct {
	elems   []element
	context []bool
}

func (g *grammar) variants(ps []part) ([]variant, error) {
	out := []variant{{}}
	for _, p := range ps {
		var next []variant
		if p.options != nil {
			taken, err := g.variants(p.options)
			if err != nil {
				return nil, err
			}
			for _, v := range out {
				for _, t := range taken {
					next = append(next, variant{append(append([]element(nil), v.elems...), t.elems...), append(append([]bool(nil), v.context...), t.context...)})
				}
				next = append(next, v)
			}
		} else {
			e, err := g.element(p.text)
			if err != nil {
				return nil, err
			}
			for _, v := range out {
				next = append(next, variant{append(append([]element(nil), v.elems...), e), append(append([]bool(nil), v.context...), p.context)})
			}
		}
		if len(next) > 256 {
			return nil, fmt.Errorf("pattern: too many optional parts")
		}
		out = next
	}
	return out, nil
}

func (g *grammar) element(s string) (element, error) {
	var e element
	if len(s) > 1 && s[0] == '!' {
		e.not, s = true, s[1:]
	}
	for _, t := range strings.Split(s, "|") {
		if t == "" {
			return e, fmt.Errorf("pattern: an empty alternative in %q", s)
		}
		var a alt
		switch inner := strings.Trim(t, "<>{}"); {
		case t[0] == '<' && len(t) > 1:
			name, capture, named := strings.Cut(inner, ":")
			if !named {
				capture = name
			}
			a = alt{kind: inClass, name: capture}
			if k, ok := builtins[name]; ok {
				a.kind = k
			} else if c, ok := g.words.classes[name]; ok {
				a.class = c
			} else {
				return e, fmt.Errorf("pattern: no class %q in words.tsv", name)
			}
		case t[0] == '{' && len(t) > 1:
			name, capture, _ := strings.Cut(inner, ":")
			k, ok := kinds[name]
			if !ok {
				return e, fmt.Errorf("pattern: no kind %q", name)
			}
			a = alt{kind: other, want: k, name: capture}
		case t[0] == '/' && len(t) > 1:
			a = alt{kind: ofTag, text: strings.TrimSuffix(t[1:], "*"), prefix: strings.HasSuffix(t, "*")}
		case t[0] == '^' && len(t) > 1:
			a = alt{kind: literal, text: t[1:], capital: true}
		default:
			a = alt{kind: literal, text: t}
		}
		e.alts = append(e.alts, a)
	}
	return e, nil
}

// add puts a variant into the grammar, under all it may open with.
func (g *grammar) add(r *row, v variant) error {
	p := &pattern{row: r}
	for i, e := range v.elems {
		switch {
		case !v.context[i] && len(p.after) > 0:
			return fmt.Errorf("pattern: ( ) in the middle of %q", r.line)
		case !v.context[i]:
			p.body = append(p.body, e)
		case len(p.body) == 0:
			p.before = append(p.before, e)
		default:
			p.after = append(p.after, e)
		}
	}
	if len(p.body) == 0 || p.body[0].not {
		return fmt.Errorf("pattern: %q has nothing to open with", r.line)
	}
	for _, a := range p.body[0].alts {
		switch a.kind {
		case literal:
			g.byWord[a.text] = append(g.byWord[a.text], p)
		case inClass:
			g.byClass[a.class] = append(g.byClass[a.class], p)
		case ofTag:
			g.byTag = append(g.byTag, p)
		case other:
			if len(p.body) > 1 {
				p.recurse = true
				g.extend = append(g.extend, p)
			}
		case feastIn:
			g.byFeast = append(g.byFeast, p)
		default:
			g.byNumber = append(g.byNumber, p)
		}
	}
	return nil
}
