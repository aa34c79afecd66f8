package day

import (
	"testing"
	"time"
)

func TestRoundTrip(t *testing.T) {
	for _, s := range []string{"0001-01-01", "1900-02-28", "1969-12-31", "1970-01-01", "2000-02-29", "2017-11-21", "9999-12-31"} {
		d, err := Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.String(); got != s {
			t.Errorf("Parse(%q).String() = %q", s, got)
		}
		if !d.Known() {
			t.Errorf("%s is not Known", s)
		}
	}
	if d, _ := Parse("2017-11-21"); d.Weekday() != time.Tuesday || d+1 != Of(2017, 11, 22) {
		t.Errorf("2017-11-21: weekday %v, next %v", d.Weekday(), d+1)
	}
	if _, err := Parse("21 Nov 2017"); err == nil {
		t.Error("no error for 21 Nov 2017")
	}
}
