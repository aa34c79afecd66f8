package when

import (
	"fmt"
	"strconv"
	"strings"

	"dateline/internal/day"
)

// A call is the meaning of a pattern: an operation on captures, constants and
// other calls.
type call struct {
	name string
	op   op
	args []arg
}

// An arg is one argument of a call: a constant, a capture's name, or a call.
type arg struct {
	val  value
	name string
	call *call
}

// A value is what an argument comes to.
type value struct {
	lo, hi int    // a number, least and most
	s      string // a code, or a constant
	short  bool   // a year by its last two figures
	signed bool   // a constant written with + or -
	given  bool   // not a missing capture
	node   *node  // a nested expression,
	span   *span  // and what it comes to
}

// An op reckons a call's span.
type op struct {
	do   func(r *reckoner, a []value) span
	kind func(a []value) kind // what {day}, {period} may take it for
	args int                  // least number of arguments
}

// parseMeaning reads "date(year,month,dom)".
func parseMeaning(ops map[string]op, s string) (*call, error) {
	c, rest, err := parseCall(ops, strings.TrimSpace(s), 0)
	if err == nil && rest != "" {
		err = fmt.Errorf("meaning %q: stray %q", s, rest)
	}
	return c, err
}

func parseCall(ops map[string]op, s string, depth int) (*call, string, error) {
	open := strings.IndexByte(s, '(')
	if open < 0 || depth > 8 {
		return nil, "", fmt.Errorf("meaning %q: want a call", s)
	}
	c := &call{name: s[:open]}
	o, ok := ops[c.name]
	if !ok {
		return nil, "", fmt.Errorf("meaning: no call %q", c.name)
	}
	c.op = o
	s = s[open+1:]
	for {
		if s == "" {
			return nil, "", fmt.Errorf("meaning: %s( without )", c.name)
		}
		if s[0] == ')' {
			s = s[1:]
			break
		}
		if s[0] == ',' {
			s = s[1:]
			continue
		}
		end := strings.IndexAny(s, "(,)")
		if end < 0 {
			return nil, "", fmt.Errorf("meaning: %s( without )", c.name)
		}
		if s[end] == '(' {
			inner, rest, err := parseCall(ops, s, depth+1)
			if err != nil {
				return nil, "", err
			}
			c.args = append(c.args, arg{call: inner})
			s = rest
			continue
		}
		c.args = append(c.args, parseArg(s[:end]))
		s = s[end:]
	}
	if len(c.args) < o.args {
		return nil, "", fmt.Errorf("meaning: %s wants %d arguments, has %d", c.name, o.args, len(c.args))
	}
	return c, s, nil
}

func parseArg(s string) arg {
	if n, err := strconv.Atoi(s); err == nil {
		return arg{val: value{lo: n, hi: n, s: s, given: true, signed: s[0] == '+' || s[0] == '-'}}
	}
	if s == strings.ToUpper(s) {
		return arg{val: value{s: s, given: true}}
	}
	return arg{name: s}
}

// values gives the arguments of c for node n, not yet reckoned.
func (c *call) value(i int, n *node) value {
	a := &c.args[i]
	if a.name == "" {
		return a.val
	}
	for _, k := range n.caps {
		if k.name == a.name {
			return k.val
		}
	}
	return value{}
}

// is tells whether n is of the kind that a pattern asks for.
func (n *node) is(want kind) bool {
	got := n.row.meaning.kindOf(n, 0)
	if want == anyDate {
		return got == oneDay || got == period
	}
	return got == want
}

func (c *call) kindOf(n *node, depth int) kind {
	vals := make([]value, 0, 4)
	for i := range c.args {
		vals = append(vals, c.value(i, n))
	}
	if c.op.kind == nil {
		// As its first argument that is an expression.
		for i := range c.args {
			if c.args[i].call != nil && depth < 8 {
				return c.args[i].call.kindOf(n, depth+1)
			}
			if v := vals[i].node; v != nil {
				return v.row.meaning.kindOf(v, depth+1)
			}
		}
		return undated
	}
	return c.op.kind(vals)
}

// A reckoner turns nodes into spans of days, given where the story stands.
type reckoner struct {
	filed  day.Day // the day the story was filed
	told   []span  // the dates told before, the last one last
	recent span    // the last of them, if this sentence or the one before told it
	dir    int     // -1 what is spoken of is past, 1 to come, 0 not known
	feasts *feasts
	depth  int
	ref    day.Day // what a day without a year is nearest to; filed, but inside a join
	loose  bool    // a year or week was chosen, not told
}

func (r *reckoner) node(n *node) span {
	if r.depth > 12 {
		return span{}
	}
	r.depth++
	defer func() { r.depth-- }()
	return r.call(n.row.meaning, n)
}

func (r *reckoner) call(c *call, n *node) span {
	if c.name == "join" {
		return r.joinCall(c, n)
	}
	vals := make([]value, len(c.args))
	for i := range c.args {
		vals[i] = r.arg(c, i, n)
	}
	return c.op.do(r, vals)
}

func (r *reckoner) arg(c *call, i int, n *node) value {
	var s span
	v := c.value(i, n)
	switch {
	case c.args[i].call != nil:
		s = r.call(c.args[i].call, n)
	case v.node != nil:
		s = r.node(v.node)
	default:
		return v
	}
	return value{span: &s, given: true}
}
