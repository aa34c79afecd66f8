package store

import (
	"context"
	"database/sql"
	"fmt"
)

// migrations[i] brings the tables from version i+1 to i+2.
var migrations = []string{}

func (db *DB) migrate(ctx context.Context, from int) error {
	return db.tx(ctx, func(c *sql.Conn) error {
		for v := from; v < Schema; v++ {
			if v < 1 || v > len(migrations) {
				return fmt.Errorf("%w: tables of version %d", ErrNotOurs, v)
			}
			if _, err := c.ExecContext(ctx, migrations[v-1]); err != nil {
				return fmt.Errorf("bringing the tables from version %d to %d: %w", v, v+1, err)
			}
		}
		_, err := c.ExecContext(ctx, "UPDATE meta SET value = ? WHERE key = 'schema'", fmt.Sprint(Schema))
		return err
	})
}
