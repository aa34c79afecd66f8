package export

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRunes(t *testing.T) {
	for _, text := range []string{"", "abc", "a€😀b", strings.Repeat("x€", 700) + "😀", strings.Repeat("😀", 600), strings.Repeat("a", 511) + "€" + strings.Repeat("b", 600)} {
		r := newRunes(text)
		if r.n != utf8.RuneCountInString(text) {
			t.Errorf("%d characters, want %d", r.n, utf8.RuneCountInString(text))
		}
		for off := -1; off <= len(text)+1; off++ {
			want := -1
			if off >= 0 && off <= len(text) && (off == len(text) || utf8.RuneStart(text[off])) {
				want = utf8.RuneCountInString(text[:off])
			}
			if got := r.at(off); got != want {
				t.Fatalf("%d of %d bytes: %d, want %d", off, len(text), got, want)
			}
		}
	}
	var none *runes
	if none.at(0) != -1 {
		t.Error("no text has no characters")
	}
}
