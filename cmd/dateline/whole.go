package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// whole writes a file beside its place and puts it there once it is whole, so
// that nobody finds half of one. What is no regular file, such as a pipe, is
// written to as it is.
func whole(name string, write func(io.Writer) error) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return create(name, write)
	}
	return beside(name, func(part string) error {
		f, err := os.Create(part)
		if err != nil {
			return err
		}
		w := bufio.NewWriterSize(f, 64<<10)
		err = write(w)
		if ferr := w.Flush(); err == nil {
			err = ferr
		}
		if cerr := f.Close(); err == nil {
			err = cerr
		}
		return err
	})
}

// wholeDir does the same for a folder, which must not be there or be empty.
func wholeDir(name string, write func(part string) error) error {
	had, err := os.ReadDir(name)
	switch {
	case err == nil && len(had) > 0:
		return fmt.Errorf("%s: folder is not empty", name)
	case err != nil && !os.IsNotExist(err):
		return err
	}
	return beside(name, func(part string) error {
		if err := write(part); err != nil {
			return err
		}
		if err := os.Remove(name); err != nil && !os.IsNotExist(err) {
			return err
		}
		return nil
	})
}

// beside has write make a file or folder on the same disk as name, and gives
// it that name.
func beside(name string, write func(part string) error) error {
	dir, err := os.MkdirTemp(filepath.Dir(filepath.Clean(name)), ".part-*")
	if err != nil {
		return fmt.Errorf("%s: %w", name, bare(err))
	}
	defer os.RemoveAll(dir) // empty by then, or half a file
	part := filepath.Join(dir, filepath.Base(name))
	if err := write(part); err != nil {
		return err
	}
	if err := os.Rename(part, name); err != nil {
		return fmt.Errorf("%s: %w", name, bare(err))
	}
	return nil
}

// bare is an error of the system without the name of the file, which may be
// one in passing.
func bare(err error) error {
	var p *os.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		return p.Err
	case errors.As(err, &l):
		return l.Err
	}
	return err
}
