package neural

import (
	"encoding/binary"
	"hash/crc32"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"dateline/internal/lang"
	"dateline/model"
)

func TestLoadRefusesWhatIsNoModel(t *testing.T) {
	good := model.Bytes
	for name, b := range map[string][]byte{
		"empty":     nil,
		"short":     good[:20],
		"cut":       good[:len(good)-1],
		"magic":     append([]byte("datelime"), good[8:]...),
		"version":   patched(good, 8, 99),
		"one bit":   patched(good, len(good)/2, good[len(good)/2]^1),
		"text":      []byte(strings.Repeat("once upon a time ", 100)),
		"sections":  patched(good, 15, 0x7f),
		"no layers": JoinSections([]Section{{"about", []byte("x")}}),
	} {
		if _, err := Load(b); err == nil {
			t.Errorf("%s: loaded", name)
		}
	}
}

func patched(b []byte, at int, v byte) []byte {
	c := append([]byte(nil), b...)
	c[at] = v
	return c
}

// A file whose checksum was made to agree must still not bring the reader
// down, and what it loads must still analyse.
func TestLoadSurvivesDamage(t *testing.T) {
	secs, err := Sections(model.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	// The look-up tables would only slow this down: one row of each will do.
	secs["vector.rows"], secs["vector.index"] = secs["vector.rows"][:len(secs["unknown"])], make([]byte, 16)
	secs["row.data"] = secs["row.data"][:len(secs["row.data"])/(len(secs["row.scale"])/2)]
	secs["row.scale"], secs["row.index"] = secs["row.scale"][:2], make([]byte, 16)
	var small []Section
	for _, name := range slices.Sorted(maps.Keys(secs)) {
		small = append(small, Section{name, secs[name]})
	}
	if _, err := Load(JoinSections(small)); err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		i := rng.IntN(len(small))
		was := small[i].Data
		data := append([]byte(nil), was...)
		switch rng.IntN(3) {
		case 0:
			data = data[:rng.IntN(len(data)+1)]
		case 1:
			for range 4 {
				data[rng.IntN(min(len(data), 128))] = byte(rng.Uint32())
			}
		default:
			data = nil
		}
		small[i].Data = data
		b := JoinSections(small)
		small[i].Data = was
		if m, err := Load(b); err == nil {
			s := lang.Sentence{Tokens: []lang.Token{{Form: "Rebels"}, {Form: "attacked"}, {Form: "Kabul"}}}
			m.Annotate(&s, m.NewScratch())
		}
	}
}

func TestJoinSectionsRoundTrip(t *testing.T) {
	want := map[string][]byte{"a": []byte("one"), "sixteen-bytes-ab": []byte("two"), "empty": {}}
	var list []Section
	for _, name := range []string{"a", "sixteen-bytes-ab", "empty"} {
		list = append(list, Section{name, want[name]})
	}
	b := JoinSections(list)
	got, err := Sections(b)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if crc32.Checksum(b[headerSize:], castagnoli) != binary.LittleEndian.Uint32(b[24:]) {
		t.Error("checksum")
	}
}
