package read

import (
	"errors"
	"fmt"
)

// Kinds of error; an [Error]'s Cause wraps one of them, or an error of the
// operating system.
var (
	ErrNotFound = errors.New("no such file")
	ErrNothing  = errors.New("nothing to read")
	ErrBinary   = errors.New("binary file")
	ErrEncoding = errors.New("unknown encoding")
	ErrSyntax   = errors.New("not a story")
	ErrEmpty    = errors.New("empty story")
	ErrTooLong  = errors.New("story too long")
)

// An Error says what kept one story, or one file, from being read. Reading
// goes on after it.
type Error struct {
	File  string // as the user named it, "stdin" for standard input
	Line  int    // from 1; 0 where the whole file is meant
	Cause error
}

func (e *Error) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Cause)
	}
	return fmt.Sprintf("%s: %v", e.File, e.Cause)
}

func (e *Error) Unwrap() error { return e.Cause }
