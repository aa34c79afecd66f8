package conllu

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

const sample = `# newdoc id = one
# text = We don't know.
1	We	we	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	Polarity=Neg	4	advmod	_	_
4	know	know	VERB	VB	VerbForm=Inf	0	root	0:root	SpaceAfter=No
4.1	it	it	PRON	PRP	_	_	_	4:obj	_
5	.	.	PUNCT	.	_	4	punct	_	_

1	_	_	SYM	NFP	_	_	_	_	_

`

func TestRead(t *testing.T) {
	got, err := Read(strings.NewReader(sample), "sample")
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || len(got[0].Words) != 5 || len(got[0].Ranges) != 1 {
		t.Fatalf("read %+v", got)
	}
	if id, _ := got[0].Comment("newdoc"); id != "one" {
		t.Errorf("newdoc id %q", id)
	}
	if text, _ := got[0].Comment("text"); text != strings.TrimSpace(got[0].Text()) {
		t.Errorf("text comment %q, put together %q", text, got[0].Text())
	}
	if w := got[1].Words[0]; w.Form != "_" || w.Lemma != "_" || w.Head != -1 {
		t.Errorf("underscore word: %+v", w)
	}
	var b bytes.Buffer
	if err := Write(&b, got); err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(sample, "\n")
	if want := strings.Join(append(append([]string{}, lines[:7]...), lines[8:]...), ""); b.String() != want {
		t.Errorf("wrote:\n%s\nwant:\n%s", b.String(), want)
	}
}

func TestReadErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1\ta\n", "x:1: 2 columns, want 10"},
		{strings.Repeat("1\t", 12) + "\n", "x:1: more than 10 columns"},
		{"2\ta\t_\t_\t_\t_\t0\troot\t_\t_\n", `x:1: word number "2", want 1`},
		{"# c\n1\ta\t_\t_\t_\t_\tz\troot\t_\t_\n", `x:2: head "z" is not a word's number`},
		{"1\ta\t_\t_\t_\t_\t1\tdep\t_\t_\n", "x:1: word 1 is its own head"},
		{"1\ta\t_\t_\t_\t_\t7\tdep\t_\t_\n\n", "x:2: sentence ending here: head 7 of word 1 is past the last word, 1"},
		{"1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n", "x:2: sentence ending here: range 1-2 is past the last word, 1"},
		{"2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", `x:1: range "2-3" does not fit: the next word is 1`},
		{"1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "x:1: word 1 has no form"},
		{strings.Repeat("x", maxLine+10), "x:1: line longer than 1048576 bytes"},
	} {
		_, err := Read(strings.NewReader(c.in), "x")
		if err == nil || err.Error() != c.want {
			t.Errorf("Read(%.40q): error %v, want %s", c.in, err, c.want)
		}
	}
}

func TestLang(t *testing.T) {
	all, err := Read(strings.NewReader(sample), "sample")
	if err != nil {
		t.Fatal(err)
	}
	ls, text := all[0].ToSentence()
	if text != "We don't know. " {
		t.Errorf("text %q", text)
	}
	for i := range ls.Tokens {
		if tok := &ls.Tokens[i]; text[tok.Start:tok.End] != tok.Form {
			t.Errorf("token %d %q at %q", i, tok.Form, text[tok.Start:tok.End])
		}
	}
	if !ls.Tokens[1].Joined || ls.Tokens[2].Joined || ls.Tokens[3].Head != -1 || ls.Tokens[0].Head != 3 {
		t.Errorf("tokens %+v", ls.Tokens)
	}
	back := FromSentence(&ls, text)
	if !reflect.DeepEqual(back.Ranges, all[0].Ranges) {
		t.Errorf("ranges %+v, want %+v", back.Ranges, all[0].Ranges)
	}
	if back.Text() != text {
		t.Errorf("text %q, want %q", back.Text(), text)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add("1-2\tab\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n2\tb\t_\t_\t_\t_\t1\tdep\t_\t_\n")
	f.Fuzz(func(t *testing.T, in string) {
		first, err := Read(strings.NewReader(in), "fuzz")
		if err != nil {
			return
		}
		for i := range first {
			ls, text := first[i].ToSentence()
			FromSentence(&ls, text)
			first[i].Comment("newdoc")
		}
		var b bytes.Buffer
		if err := Write(&b, first); err != nil {
			t.Fatal(err)
		}
		second, err := Read(&b, "fuzz")
		if err != nil {
			t.Fatalf("what was written does not read: %v", err)
		}
		if !reflect.DeepEqual(first, second) {
			t.Fatalf("read %+v, wrote and read %+v", first, second)
		}
	})
}

func TestCorpus(t *testing.T) {
	files, _ := filepath.Glob(os.Getenv("DATELINE_CORPORA") + "/*/*.conllu")
	if os.Getenv("DATELINE_CORPORA") == "" || len(files) == 0 {
		t.Skip("DATELINE_CORPORA is not set")
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		r := NewReader(f, filepath.Base(name))
		n, differ := 0, 0
		for {
			s, err := r.Next()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			n++
			if text, _ := s.Comment("text"); strings.TrimSpace(s.Text()) != text {
				differ++
			}
		}
		f.Close()
		t.Logf("%s: %d sentences, %d with another text", filepath.Base(name), n, differ)
	}
}
