package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"dateline/internal/mcp"
)

type mcpCmd struct {
	data
	DB     string `name:"db" placeholder:"FILE" help:"The database file to ask; without one, stories can be coded and actors looked up."`
	Memory string `name:"db-memory" default:"512MB" placeholder:"SIZE" help:"Memory the database may take (default 512MB)."`
}

// Help is shown by dateline mcp --help.
func (*mcpCmd) Help() string {
	return "Speaks the Model Context Protocol on standard input and output, for an assistant that starts it. Its tools read, and change nothing; each record they give cites its story, sentence and rule. docs/mcp.md tells how to set it up.\n\n" + exitHelp
}

// Run is the command.
func (c *mcpCmd) Run(t *terminal) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	cfg := mcp.Config{}
	if c.DB != "" {
		d := database{DB: c.DB, Memory: c.Memory}
		db, err := d.open(ctx, true)
		if err != nil {
			return err
		}
		defer db.Close() //nolint:errcheck // it was only read
		cfg.Store = db
	}
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	cfg.Pipeline = p
	return mcp.Serve(ctx, cfg, t.stdin, t.stdout)
}
