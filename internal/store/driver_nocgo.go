//go:build !cgo

package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
)

func open(context.Context, string, Options) (*sql.DB, error) { return nil, ErrNoDriver }

func appendTo(*sql.Conn, string, func(func(...driver.Value) error) error) error { return ErrNoDriver }
