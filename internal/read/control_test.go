package read

import (
	"strings"
	"testing"
)

func TestControlSequences(t *testing.T) {
	long := strings.Repeat("x", maxSequence)
	for _, c := range []struct{ in, want string }{
		{"Troops \x1b[31msent\x1b[0m home.", "Troops sent home."},
		{"Troops s\x1b[1;4men\x1b[mt home.", "Troops sent home."},
		{"\x1b[38:2::255:0:0mTroops\x1b[?25l sent\x1b[2 q home.", "Troops sent home."},
		{"\x1b(BTroops\x1b)0 sent home.", "Troops sent home."},
		{"\x1b]0;pwn\aTroops sent home.", "Troops sent home."},
		{"\x1b]8;;http://x.org/\x1b\\Troops\x1b]8;;\x1b\\ sent home.", "Troops sent home."},
		{"\x1bP1$qm\x1b\\Troops \x1b_Gf=24;AA\x1b\\sent \x1b^hid\x1b\\home\x1bXhid\x1b\\.", "Troops sent home."},
		{"Troops \u009b31msent\u009b0m home.", "Troops sent home."},
		{"Troops \u009b?25hsent home.", "Troops sent home."},
		// A quotation mark that went through Latin-1.
		{"\u008bTroops\u009b sent \u009bHome\u009b.", "‹Troops› sent ›Home›."},
		{"Talks on \u008bOslo\u009b 2 failed.", "Talks on ‹Oslo› 2 failed."},
		// No end: only the control character goes.
		{"Troops \x1b[31\nsent home.", "Troops  [31\nsent home."},
		{"Troops \x1b]0;pwn\nsent\a home.", "Troops  ]0;pwn\nsent  home."},
		{"Troops \x1b]0;pwn\x1b[1m sent\a home.", "Troops  ]0;pwn sent  home."},
		{"Troops \x1b]" + long + "\a home.", "Troops  ]" + long + "  home."},
		{"Troops \x1b[" + strings.Repeat("1", maxSequence) + "m", "Troops  [" + strings.Repeat("1", maxSequence) + "m"},
		{"Troops sent home.\x1b", "Troops sent home. "},
		{"Troops sent home.\x1b[", "Troops sent home. ["},
		{"Troops sent home.\u009b", "Troops sent home.›"},
		{"Troops sent home.\u009b3", "Troops sent home.›3"},
		{"Troops \x1b\x1b[1m[31msent home.", "Troops  [31msent home."},
		{"\x1b[1m\ufeffTroops sent home.", "Troops sent home."},
	} {
		got := clean(c.in)
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
		if again := clean(got); again != got {
			t.Errorf("%q: cleaned again, %q is %q", c.in, got, again)
		}
	}
	if s, err := JSON([]byte(`{"title":"Troops \u001b[31msent","text":"Troops \u001b[31msent home."}`)); err != nil || s.Title != "Troops sent" || s.Text != "Troops sent home." {
		t.Errorf("JSON: %+v, %v", s, err)
	}
}
