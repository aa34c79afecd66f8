package internal

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// layers says which of our packages each may import: those of lower rows, and
// of its own row those of its own folder. A package stands for its folder.
var layers = [][]string{
	{"lexicon", "model", "examples"},
	{"internal/day", "internal/overlay", "internal/batch", "internal/layout", "internal/chart", "internal/compare"},
	{"internal/graphic"},
	{"internal/story", "internal/event"},
	{"internal/lang"},
	{"internal/ontology", "internal/read", "internal/actor"},
	{"internal/lex", "internal/resolve", "internal/when", "internal/where", "internal/incident", "internal/standing", "internal/dup"},
	{"internal/code"},
	{"internal/record"},
	{"internal/annotate"},
	{"internal/pipeline", "internal/eval"},
	{"."},
	{"internal/export", "internal/foreign", "internal/codebook"},
	{"internal/store"},
	{"internal/terms"},
	{"internal/api"},
	{"internal/desk", "internal/web", "internal/mcp"},
	{"cmd", "bench", "train"},
}

func layer(pkg string) (row int, folder string) {
	for i, l := range layers {
		for _, p := range l {
			if pkg == p || strings.HasPrefix(pkg, p+"/") {
				return i, p
			}
		}
	}
	return -1, ""
}

// TestImports: data flows one way, trainers are apart from the program, and only the
// store needs a C compiler.
func TestImports(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && strings.HasPrefix(d.Name(), ".") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel(root, filepath.Dir(path))
		if err != nil {
			return err
		}
		pkg := filepath.ToSlash(rel)
		row, folder := layer(pkg)
		if row < 0 {
			t.Errorf("%s is in no layer; add it to arch_test.go", pkg)
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, imp := range f.Imports {
			to, err := strconv.Unquote(imp.Path.Value)
			if err != nil {
				return err
			}
			if to == "C" || strings.HasPrefix(to, "github.com/duckdb/") && pkg != "internal/store" {
				t.Errorf("%s uses cgo", path)
			}
			if to == "dateline" {
				to = "dateline/."
			}
			to, ours := strings.CutPrefix(to, "dateline/")
			if !ours {
				continue
			}
			r, f := layer(to)
			switch {
			case f == "train" && folder != "train":
				t.Errorf("%s imports the trainer %s", pkg, to)
			case r > row, r == row && f != folder:
				t.Errorf("%s must not import %s", pkg, to)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
