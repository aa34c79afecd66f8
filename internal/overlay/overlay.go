// Package overlay lays one file system over another: what a user's folder has
// comes before what is built in. It knows nothing of what the files mean.
package overlay

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
)

// An FS shows the files of top and those of base that top does not replace.
type FS struct {
	top, base fs.FS
	hidden    func(name string) bool // files of base that are not shown; nil hides none
}

// New lays top over base. Files of base for which hidden is true are left
// out; hidden may be nil.
func New(base, top fs.FS, hidden func(name string) bool) *FS {
	return &FS{top, base, hidden}
}

// Above tells whether a file is the top file system's.
func (o *FS) Above(name string) bool {
	info, err := fs.Stat(o.top, name)
	return err == nil && !info.IsDir()
}

// Open opens the top file system's file, else the base's.
func (o *FS) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if info, err := fs.Stat(o.top, name); err == nil && !info.IsDir() {
		return o.top.Open(name)
	}
	if o.hidden != nil && o.hidden(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	f, err := o.base.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return o.top.Open(name)
	}
	return f, err
}

// ReadDir gives the entries of both folders, sorted, each name once.
func (o *FS) ReadDir(name string) ([]fs.DirEntry, error) {
	above, err1 := fs.ReadDir(o.top, name)
	below, err2 := fs.ReadDir(o.base, name)
	if err1 != nil && err2 != nil {
		return nil, err2
	}
	out := slices.DeleteFunc(above, func(e fs.DirEntry) bool { return strings.HasPrefix(e.Name(), ".") })
	seen := map[string]bool{}
	for _, e := range out {
		seen[e.Name()] = true
	}
	for _, e := range below {
		path := e.Name()
		if name != "." {
			path = name + "/" + path
		}
		if !seen[e.Name()] && !(o.hidden != nil && !e.IsDir() && o.hidden(path)) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return out, nil
}

// ReadFile reads a file as Open finds it.
func (o *FS) ReadFile(name string) ([]byte, error) {
	if info, err := fs.Stat(o.top, name); err == nil && !info.IsDir() {
		return fs.ReadFile(o.top, name)
	}
	if o.hidden != nil && o.hidden(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return fs.ReadFile(o.base, name)
}
