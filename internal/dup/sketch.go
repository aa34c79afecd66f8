package dup

import (
	"math"
	"slices"

	"dateline/internal/story"
)

// Sizes of a sketch. A story of up to maxText shingles is kept whole.
const (
	shingle    = 4   // words in a shingle
	long       = 12  // words in a long shingle
	maxText    = 256 // shingles kept
	maxLong    = 128
	maxNumbers = 32
	maxNames   = 64
	leadWords  = 40                      // words of the opening
	maxLead    = leadWords - shingle + 1 // shingles of the opening, all kept
	wholeKeys  = 16                      // keys from all the text
	leadKeys   = 8                       // keys from the opening
)

// A sample is the smallest hashes of a set, ascending. Of two sets sampled so,
// all that both have below the lower of their ends is known, which estimates
// how much of one is in the other however different their sizes.
type sample struct {
	hashes []uint32
	cut    bool // there were larger ones
}

// A Sketch is what is kept of a story's text to compare it by. The zero Sketch
// is that of a story without prose, and is like nothing.
type Sketch struct {
	text    sample   // shingles: four words in a row
	long    sample   // shingles of twelve: few are left where one word in ten is another
	numbers sample   // figures, dates left out
	names   sample   // words with a capital within a sentence
	lead    sample   // shingles of the opening words
	keys    []uint64 // ascending
}

// Keys gives the keys to look for a story's like under: two stories that share
// none are taken for unrelated. There are at most 24; the caller must not
// change them.
func (s *Sketch) Keys() []uint64 { return s.keys }

// Empty tells whether there was no prose to sketch.
func (s *Sketch) Empty() bool { return len(s.text.hashes) == 0 }

// Of sketches a story: its paragraphs, or its title where it has no more than
// a few words of prose. Datelines, headlines, by-lines, captions and credits
// are left out, as are case, punctuation and the breaks between paragraphs.
func Of(st *story.Story) Sketch {
	b := newBuilder()
	if st.Regions == nil {
		b.add(st.Text)
	}
	for _, r := range st.Regions {
		if r.Kind == story.Body {
			b.add(st.Text[r.Start:r.End])
		}
	}
	if b.n < shingle {
		b = newBuilder()
		b.add(st.Title)
	}
	return b.sketch()
}

func newBuilder() builder { return builder{scanner: scanner{t: builtin(), begins: true}} }

// A builder gathers the hashes of a sketch.
type builder struct {
	scanner        scanner
	n              int // words so far
	capitals       int // those that look like names
	row            [long]uint64
	prev           word
	waits          bool // prev is a figure that waits to see whether a month follows
	text, longs    gather
	numbers, names gather
	lead           []uint64
}

// add takes in a paragraph. Shingles run on across paragraphs.
func (b *builder) add(text string) {
	b.scanner.words(text, b.word)
}

func (b *builder) word(w word) {
	if b.waits && !w.date {
		b.numbers.add(b.prev.hash, maxNumbers)
	}
	b.waits = w.number && !b.prev.date
	b.prev = w
	if w.name {
		b.capitals++
		b.names.add(w.hash, maxNames)
	}
	b.row[b.n%long] = w.hash
	b.n++
	if b.n < shingle {
		return
	}
	h := b.last(shingle)
	b.text.add(h, maxText)
	if b.n <= leadWords {
		b.lead = append(b.lead, h)
	}
	if b.n >= long {
		b.longs.add(b.last(long), maxLong)
	}
}

// last is the hash of the last n words.
func (b *builder) last(n int) uint64 {
	var h uint64
	for i := b.n - n; i < b.n; i++ {
		h = h*0x9e3779b97f4a7c15 + b.row[i%long]
	}
	return mix(h)
}

func (b *builder) sketch() Sketch {
	if b.waits {
		b.numbers.add(b.prev.hash, maxNumbers)
	}
	if 2*b.capitals > b.n { // all in capitals, which tell nothing then
		b.names = gather{}
	}
	text := b.text.least(maxText)
	lead := ascending(b.lead)
	keys := slices.Concat(text[:min(wholeKeys, len(text))], lead[:min(leadKeys, len(lead))])
	return Sketch{
		text:    sampled(text, b.text.cut),
		long:    sampled(b.longs.least(maxLong), b.longs.cut),
		numbers: sampled(b.numbers.least(maxNumbers), b.numbers.cut),
		names:   sampled(b.names.least(maxNames), b.names.cut),
		lead:    sampled(lead, false),
		keys:    slices.Clip(ascending(keys)),
	}
}

// sampled keeps the upper halves of hashes.
func sampled(hashes []uint64, cut bool) sample {
	s := sample{hashes: make([]uint32, 0, len(hashes)), cut: cut}
	for _, h := range hashes {
		s.hashes = append(s.hashes, uint32(h>>32))
	}
	s.hashes = slices.Clip(slices.Compact(s.hashes))
	return s
}

func ascending(h []uint64) []uint64 {
	slices.Sort(h)
	return slices.Compact(h)
}

// A gather keeps the least of many hashes in bounded memory.
type gather struct {
	all []uint64
	cut bool // some were left out
}

func (g *gather) add(h uint64, most int) {
	if g.cut && h > g.all[most-1] {
		return
	}
	g.all = append(g.all, h)
	if len(g.all) == 4*most {
		g.least(most)
	}
}

// least gives the hashes kept, ascending, each once.
func (g *gather) least(most int) []uint64 {
	g.all = ascending(g.all)
	if len(g.all) > most {
		g.all, g.cut = g.all[:most], true
	}
	return g.all
}

// overlap counts the hashes of a and b and those they share, as far as both
// are known, and estimates how many they share in all.
func overlap(a, b sample) (inA, inB, both, all int) {
	i, j := 0, 0
	for i < len(a.hashes) && j < len(b.hashes) {
		x, y := a.hashes[i], b.hashes[j]
		if x <= y {
			i++
		}
		if y <= x {
			j++
		}
		if x == y {
			both++
		}
	}
	// One is at its end. If it was cut there, no more is known of it; else the
	// other goes on to its own end.
	inA, inB = i, j
	known := uint64(1) << 32 // below which hashes are known
	if i == len(a.hashes) {
		if a.cut {
			known = uint64(a.hashes[i-1]) + 1
		} else {
			inB = len(b.hashes)
		}
	}
	if j == len(b.hashes) {
		if b.cut {
			known = min(known, uint64(b.hashes[j-1])+1)
		} else {
			inA = len(a.hashes)
		}
	}
	return inA, inB, both, int(min(uint64(both)<<32/known, math.MaxInt32))
}
