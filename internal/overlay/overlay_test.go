package overlay

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestOverlay(t *testing.T) {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	base := fstest.MapFS{"events/a.lex": file("base a"), "events/b.lex": file("base b"), "words/w.tsv": file("base w")}
	top := fstest.MapFS{"events/b.lex": file("top b"), "mine.lex": file("top mine"), ".git/x": file("no")}
	read := func(f fs.FS) string {
		var out []string
		err := fs.WalkDir(f, ".", func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := fs.ReadFile(f, p)
			out = append(out, p+"="+string(b))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.IsSorted(out) {
			t.Errorf("not sorted: %q", out)
		}
		return strings.Join(out, " ")
	}
	if got, want := read(New(base, top, nil)), "events/a.lex=base a events/b.lex=top b mine.lex=top mine words/w.tsv=base w"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	hide := func(name string) bool { return strings.HasPrefix(name, "events/") }
	if got, want := read(New(base, top, hide)), "events/b.lex=top b mine.lex=top mine words/w.tsv=base w"; got != want {
		t.Errorf("hidden: got  %s\nwant %s", got, want)
	}
	if got, want := read(Blank(base, "events/b.lex", "words/w.tsv")), "events/a.lex=base a events/b.lex= words/w.tsv="; got != want {
		t.Errorf("blank: got  %s\nwant %s", got, want)
	}
	if _, err := New(base, top, hide).Open("events/a.lex"); err == nil {
		t.Error("a hidden file opens")
	}
	if _, err := New(base, top, nil).Open("../x"); err == nil {
		t.Error("a path out of the folder opens")
	}
}
