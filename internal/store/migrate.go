package store

import (
	"context"
	"database/sql"
	"fmt"
)

// migrations[i] brings the tables from version i+1 to i+2; Schema is one more
// than there are.
var migrations = []string{}

// migrate takes the steps from a version on, all or none.
func (db *DB) migrate(ctx context.Context, from int, steps []string) error {
	if from < 1 || from > len(steps) {
		return fmt.Errorf("%w: tables of version %d", ErrNotOurs, from)
	}
	return db.tx(ctx, func(c *sql.Conn) error {
		for v := from; v <= len(steps); v++ {
			if _, err := c.ExecContext(ctx, steps[v-1]); err != nil {
				return fmt.Errorf("bringing the tables from version %d to %d: %w", v, v+1, err)
			}
		}
		_, err := c.ExecContext(ctx, "UPDATE meta SET value = ? WHERE key = 'schema'", fmt.Sprint(len(steps)+1))
		return err
	})
}
