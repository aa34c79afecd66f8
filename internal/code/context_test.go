package code

import (
	"slices"
	"testing"
	"testing/fstest"
)

func TestContexts(t *testing.T) {
	known := func(s string) bool { return s == "legal" || s == "diplomatic" }
	fsys := fstest.MapFS{contextFile: {Data: []byte("legal\tsupreme court|judge\ndiplomatic\tambassador\n")}}
	c, err := readContexts(fsys, known)
	if err != nil {
		t.Fatal(err)
	}
	s := sentence(t, "The/the/DT/3/det Supreme/Supreme/NNP/3/compound Court/Court/NNP/4/nsubj heard/hear/VBD/0/root the/the/DT/6/det ambassador/ambassador/NN/4/obj")
	about := [][]uint8{c.of(s)}
	g := &group{acts: []*act{{sent: 0}}, contexts: []string{"diplomatic"}}
	if got := c.add(g, about); !slices.Equal(got, []string{"diplomatic", "legal"}) {
		t.Errorf("contexts %v", got)
	}
	if _, err := readContexts(fstest.MapFS{contextFile: {Data: []byte("weather\train\n")}}, known); err == nil {
		t.Error("an unknown context is accepted")
	}
}
