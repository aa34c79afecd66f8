package dup

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"testing"

	"dateline/internal/story"
)

func TestMarshal(t *testing.T) {
	all := sources(t)
	var long text
	for _, s := range all {
		long.body = append(long.body, s.body...)
		sk := s.sketch(t, s.id, "AP").Sketch
		again(t, &sk)
	}
	big := Of(&story.Story{Text: bigText(long)})
	if b := again(t, &big); len(b) > MaxSize {
		t.Errorf("%d bytes, more than %d", len(b), MaxSize)
	}
	again(t, &Sketch{})
}

func bigText(x text) string {
	var b bytes.Buffer
	for _, p := range x.body {
		b.WriteString(p + "\n\n")
	}
	return b.String()
}

func again(t *testing.T, s *Sketch) []byte {
	t.Helper()
	b, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var got Sketch
	if err := got.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	if !got.equal(s) {
		t.Error("not the same sketch again")
	}
	return b
}

// TestMarshalled holds the bytes of one sketch: if they change, sketches kept
// in databases are of no use any more, and the version must go up.
func TestMarshalled(t *testing.T) {
	s := Of(parse(t, `{"text":"LIMA, May 3 (AP) - Peru's neighbours agreed on Monday to buy 3,000 tonnes of grain from 12 farms in the Andes, the trade minister of Chile said."}`))
	b, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := crc32.ChecksumIEEE(b), uint32(0x2144df1c); b[0] != 1 || got != want {
		t.Errorf("version %d, %d bytes with checksum %#x, want version 1, %#x", b[0], len(b), got, want)
	}
}

// sealed puts a right checksum at the end.
func sealed(b []byte) []byte {
	b = bytes.Clone(b)
	return binary.LittleEndian.AppendUint32(b[:len(b)-4], crc32.ChecksumIEEE(b[:len(b)-4]))
}

func TestUnmarshalBad(t *testing.T) {
	s := sources(t)[0].sketch(t, "a", "AP").Sketch
	good, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	bad := func(name string, b []byte) {
		t.Helper()
		var got Sketch
		if err := got.UnmarshalBinary(b); err == nil {
			t.Errorf("%s: no error", name)
		} else if !got.Empty() {
			t.Errorf("%s: the sketch is changed", name)
		}
	}
	for n := range good {
		bad("cut", good[:n])
		if n >= 16 {
			bad("cut and sealed", sealed(good[:n]))
		}
		flipped := bytes.Clone(good)
		flipped[n] ^= 4
		bad("a bit flipped", flipped)
	}
	bad("longer", sealed(append(bytes.Clone(good), 0, 0)))
	swapped := bytes.Clone(good)
	copy(swapped[4:8], good[8:12])
	copy(swapped[8:12], good[4:8])
	bad("out of order", sealed(swapped))
	keys := bytes.Clone(good)
	copy(keys[len(keys)-20:], good[len(good)-12:len(good)-4])
	bad("a key twice", sealed(keys))
	many := bytes.Clone(good)
	many[3] = 0xff
	bad("too many", sealed(many))
	later := bytes.Clone(good)
	later[0]++
	if err := new(Sketch).UnmarshalBinary(sealed(later)); !errors.Is(err, ErrVersion) {
		t.Errorf("another version: %v", err)
	}
}

func FuzzUnmarshal(f *testing.F) {
	empty, _ := new(Sketch).MarshalBinary()
	f.Add(empty)
	s := Of(&story.Story{Text: "Peru sent aid to Chile on Monday after an earthquake of magnitude 7.1 killed 14 people in Arica."})
	b, _ := s.MarshalBinary()
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, in := range [][]byte{b, append(b, 0, 0, 0, 0)} {
			if len(in) >= 4 {
				in = sealed(in)
			}
			var s Sketch
			if s.UnmarshalBinary(in) != nil {
				continue
			}
			out, err := s.MarshalBinary()
			if err != nil || !bytes.Equal(out, in) {
				t.Fatalf("%x becomes %x (%v)", in, out, err)
			}
			a, z := &Story{ID: "a", Sketch: s}, &Story{ID: "z", Sketch: s}
			if l := Compare(a, z); l.Relation == Update {
				t.Fatal("a story is an update of itself")
			}
		}
	})
}

func FuzzOf(f *testing.F) {
	f.Add("Peru's aid — U.S.A. 3,000.50 per cent, 'twas ’s", "São Tomé\u0301")
	f.Add("1,,2 3..4 a.b.C.D I'M 5", "x")
	f.Fuzz(func(t *testing.T, text, title string) {
		st := &story.Story{Text: text, Title: title}
		a, b := Of(st), Of(st)
		if !a.equal(&b) {
			t.Fatal("two sketches of one story differ")
		}
		again(t, &a)
		if got := Compare(&Story{ID: "a", Sketch: a}, &Story{ID: "b", Sketch: b}); got.Relation == Update {
			t.Fatal("a story is an update of itself")
		}
	})
}
