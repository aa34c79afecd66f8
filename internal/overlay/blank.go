package overlay

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"time"
)

// Blank shows the files of base, those with the given names as empty ones.
func Blank(base fs.FS, names ...string) fs.FS { return &blank{base, names} }

type blank struct {
	fs.FS
	names []string
}

func (b *blank) Open(name string) (fs.File, error) {
	if slices.Contains(b.names, name) {
		return emptyFile(path.Base(name)), nil
	}
	return b.FS.Open(name)
}

// emptyFile is a file without content, by its name.
type emptyFile string

func (f emptyFile) Stat() (fs.FileInfo, error) { return f, nil }
func (f emptyFile) Read([]byte) (int, error)   { return 0, io.EOF }
func (f emptyFile) Close() error               { return nil }
func (f emptyFile) Name() string               { return string(f) }
func (f emptyFile) Size() int64                { return 0 }
func (f emptyFile) Mode() fs.FileMode          { return 0o444 }
func (f emptyFile) ModTime() time.Time         { return time.Time{} }
func (f emptyFile) IsDir() bool                { return false }
func (f emptyFile) Sys() any                   { return nil }
