//go:build !cgo

package store

func simple(v any, _ string) any { return v }
