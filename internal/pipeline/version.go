package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"io/fs"

	"dateline/model"
)

// Program is the program's version; CHANGELOG.md tells what each brought.
const Program = "0.1.0"

// A Version names what a record was made by.
type Version struct {
	Program string
	Model   string // a fingerprint of the trained models
	Lexicon string // a fingerprint of rules and tables, the user's included
}

// Short is the form records carry: "0.1.0+m1a2b3c4d.l5e6f7a8b".
func (v Version) Short() string { return v.Program + "+m" + v.Model + ".l" + v.Lexicon }

func versionOf(files fs.FS) (v Version, err error) {
	v.Program = Program
	h := sha256.New()
	fmt.Fprintf(h, "%d %08x\n", len(model.Bytes), crc32.Checksum(model.Bytes, castagnoli))
	fmt.Fprintf(h, "%d %08x\n", len(model.Sentences), crc32.Checksum([]byte(model.Sentences), castagnoli))
	v.Model = hex.EncodeToString(h.Sum(nil)[:4])
	v.Lexicon, err = fingerprint(files)
	return v, err
}

// VersionOf gives the version of a pipeline made with opt, without loading it.
func VersionOf(opt Options) (Version, error) { return versionOf(Files(opt)) }

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// fingerprint hashes the names, sizes and contents of all files. Contents go
// in by checksum: the tables are large, and start-up is short.
func fingerprint(files fs.FS) (string, error) {
	h := sha256.New()
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(h, "%s %d %08x\n", name, len(b), crc32.Checksum(b, castagnoli))
		return nil
	})
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)[:4]), nil
}
