package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"

	"dateline/internal/lang/neural"
)

const (
	vectorDims = 100
	vectorStep = 1.0 / 32 // of a stored int8, after scaling a vector to unit variance
)

// vectors are the pretrained word vectors, scaled to unit variance and
// rounded as the run time keeps them.
type vectors struct {
	words []string
	data  []int8
	row   map[uint64]int32
}

func (v *vectors) at(row int32) []int8 {
	return v.data[int(row)*vectorDims : (int(row)+1)*vectorDims]
}

// readVectors reads the most frequent n words.
func readVectors(dir string, n int) (*vectors, error) {
	raw, err := os.ReadFile(filepath.Join(dir, "all341k.int8.bin"))
	if err != nil {
		return nil, err
	}
	scales, err := os.ReadFile(filepath.Join(dir, "all341k.scale.f32.bin"))
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(dir, "words.txt"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	v := &vectors{row: map[uint64]int32{}}
	sc := bufio.NewScanner(f)
	for i := 0; sc.Scan() && len(v.words) < n; i++ {
		if (i+1)*vectorDims > len(raw) || (i+1)*4 > len(scales) {
			return nil, fmt.Errorf("%s: more words than vectors", dir)
		}
		key := neural.WordKey(sc.Text())
		if _, known := v.row[key]; known {
			continue
		}
		scale := float64(math.Float32frombits(binary.LittleEndian.Uint32(scales[4*i:])))
		var sum float64
		for _, b := range raw[i*vectorDims : (i+1)*vectorDims] {
			x := float64(int8(b)) * scale
			sum += x * x
		}
		if sum == 0 {
			continue
		}
		// Half of the length is kept: rare words have short vectors, and that
		// they are rare is worth knowing.
		norm := math.Sqrt(sum / vectorDims)
		gain := scale / norm * math.Pow(norm/0.4, 0.3)
		v.row[key] = int32(len(v.words))
		v.words = append(v.words, sc.Text())
		for _, b := range raw[i*vectorDims : (i+1)*vectorDims] {
			x := math.Round(float64(int8(b)) * gain / vectorStep)
			v.data = append(v.data, int8(max(-127, min(127, x))))
		}
	}
	return v, sc.Err()
}
