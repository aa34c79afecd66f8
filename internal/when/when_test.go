package when

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"dateline/internal/day"
	"dateline/internal/lang"
	"dateline/lexicon"
)

func finder(t testing.TB) *Finder {
	t.Helper()
	f, err := New(lexiconFS())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// plainSentence makes a sentence of a plain text without tree or tags.
func plainSentence(text string) *lang.Sentence {
	s := &lang.Sentence{End: len(text)}
	at := 0
	for _, w := range strings.Fields(text) {
		at += strings.Index(text[at:], w)
		tag := ""
		if i := strings.LastIndexByte(w, '/'); i > 0 && i+1 < len(w) && w[i+1:] == strings.ToUpper(w[i+1:]) && w[i+1] >= 'A' {
			w, tag = w[:i], w[i+1:]
		}
		for p := 0; p < len(w); {
			n, _ := run(w[p:])
			s.Tokens = append(s.Tokens, lang.Token{Start: at + p, End: at + p + n, Form: w[p : p+n], XPOS: tag, Head: -1})
			p += n
		}
		at += len(w)
		if tag != "" {
			at += 1 + len(tag)
		}
	}
	return s
}

// TestExamples runs the example of every pattern.
func TestExamples(t *testing.T) {
	f := finder(t)
	filed, told := day.Of(2017, 11, 22), day.Of(2017, 11, 10)
	for _, r := range f.g.rows {
		text, want, ok := strings.Cut(r.example, " = ")
		if !ok {
			t.Errorf("%s: example %q: want TEXT = VALUE", r.line, r.example)
			continue
		}
		want = strings.Trim(want, `"`)
		dir := -1
		if rest, ahead := strings.CutPrefix(text, "+"); ahead {
			dir, text = 1, rest
		}
		m := matcher{g: f.g, c: &f.corner}
		m.reset(f.atoms(nil, plainSentence(text)))
		var got []string
		for _, n := range m.all() {
			rk := reckoner{filed: filed, ref: filed, dir: dir, feasts: f.feasts, told: []span{oneDaySpan(told)}, recent: oneDaySpan(told)}
			s := rk.node(n)
			if s.known() || s.value == "PRESENT_REF" {
				got = append(got, s.value)
			}
		}
		if g := strings.Join(got, " "); g != want {
			var by []string
			for _, n := range m.all() {
				by = append(by, fmt.Sprintf("%s @%d-%d", n.row.line, n.first, n.last))
			}
			t.Errorf("%s: %q = %q, want %q (by %s)", r.line, text, g, want, strings.Join(by, "; "))
		}
	}
}

func lexiconFS() fs.FS { return lexicon.FS }
