package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"path"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"

	"dateline/examples"
	"dateline/internal/api"
	"dateline/internal/batch"
	"dateline/internal/pipeline"
	"dateline/internal/read"
	"dateline/internal/record"
	"dateline/internal/store"
	"dateline/internal/story"
	"dateline/internal/web"
)

type serveCmd struct {
	data
	Addr      string   `default:"127.0.0.1:8417" placeholder:"HOST:PORT" help:"Where to listen (default 127.0.0.1:8417). Beyond this machine tokens are needed."`
	DB        string   `name:"db" placeholder:"FILE" help:"The database to show and to add to; it is made if it is not there. Without it what is kept lasts as long as the program runs."`
	Memory    string   `name:"db-memory" default:"512MB" placeholder:"SIZE" help:"Memory the database may take (default 512MB)."`
	Demo      bool     `help:"Add the built-in example stories."`
	Host      []string `placeholder:"NAME" help:"A name the desk goes by, such as desk.example.org behind a proxy; numbers and localhost always are."`
	TokenFile string   `placeholder:"FILE" help:"Ask for a token: FILE has lines 'read TOKEN' and 'write TOKEN'. DATELINE_TOKEN is one more that may write."`
	LogFormat string   `enum:"text,json" default:"text" help:"Form of the log on standard error: text, json."`
}

// Help is shown by dateline serve --help.
func (*serveCmd) Help() string {
	return "Opens the desk: pages to read stories with their records, to code a story of one's own, to judge records, and to read the rules. Programs are answered below /api/v1, which describes itself at /api/v1/docs. docs/desk.md tells more.\n\n" + exitHelp
}

// Run is the command.
func (c *serveCmd) Run(t *terminal) (err error) {
	opt, err := c.options()
	if err != nil {
		return err
	}
	tokens, err := c.tokens()
	if err != nil {
		return err
	}
	host, _, err := net.SplitHostPort(c.Addr)
	if err != nil {
		return fail(statusUsage, fmt.Errorf("--addr %s: want HOST:PORT", c.Addr))
	}
	if tokens.None() && !loopback(host) {
		return fail(statusUsage, fmt.Errorf("--addr %s is open to other machines: give --token-file or DATELINE_TOKEN", c.Addr))
	}
	p, err := c.pipeline()
	if err != nil {
		return err
	}
	samples, err := samples()
	if err != nil {
		return err
	}
	var handler slog.Handler = slog.NewTextHandler(t.stderr, nil)
	if c.LogFormat == "json" {
		handler = slog.NewJSONHandler(t.stderr, nil)
	}
	log := slog.New(handler)
	hosts := make([]string, len(c.Host))
	for i, h := range c.Host {
		hosts[i] = strings.ToLower(h)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	db, err := withStatus(store.Open(ctx, c.DB, store.Options{Memory: c.Memory}))
	if err != nil {
		return err
	}
	// What was begun ends before the database is closed.
	var work sync.WaitGroup
	defer func() {
		stop()
		work.Wait()
		if cerr := db.Close(); err == nil {
			err = cerr
		}
	}()
	programs, err := api.New(api.Config{Store: db, Pipeline: p, Log: log, Allow: web.Refusal})
	if err != nil {
		return err
	}
	context.AfterFunc(ctx, programs.Close) // feeds have no end of their own
	desk, err := web.New(web.Options{Pipeline: p, Lexicon: pipeline.Files(opt), Store: db, API: programs, Samples: samples, Tokens: *tokens, Hosts: hosts, Log: log})
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	if c.Demo {
		desk.Wait("coding the examples")
		work.Go(func() {
			defer desk.Wait("")
			n, err := demo(ctx, p, db)
			if err != nil && ctx.Err() == nil {
				log.Error("examples", "error", err)
			}
			log.Info("examples coded", "stories", n)
		})
	}
	log.Info("the desk is open", "url", "http://"+l.Addr().String()+"/", "version", p.Version().Short(), "tokens", !tokens.None())
	if err := desk.Serve(ctx, l, 10*time.Second); err != nil {
		return err
	}
	log.Info("the desk is closed")
	return nil
}

// loopback tells whether only this machine can reach a host's address.
func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// tokens reads the tokens of the file and of the environment.
func (c *serveCmd) tokens() (*web.Tokens, error) {
	t := &web.Tokens{}
	if c.TokenFile != "" {
		b, err := os.ReadFile(c.TokenFile)
		if err != nil {
			return nil, noInput(c.TokenFile, err)
		}
		if err := web.ReadTokens(bytes.NewReader(b), c.TokenFile, t); err != nil {
			return nil, fail(statusData, err)
		}
		if t.None() {
			return nil, fail(statusData, fmt.Errorf("%s has no token", c.TokenFile))
		}
	}
	if v := os.Getenv("DATELINE_TOKEN"); v != "" {
		if err := t.Add(web.Write, v); err != nil {
			return nil, fail(statusUsage, fmt.Errorf("DATELINE_TOKEN: %w", err))
		}
	}
	return t, nil
}

// exampleStories reads the built-in examples.
func exampleStories() ([]*story.Story, error) {
	names, err := fs.Glob(examples.FS, "*.*")
	if err != nil {
		return nil, err
	}
	var out []*story.Story
	for _, name := range names {
		b, err := fs.ReadFile(examples.FS, name)
		if err != nil {
			return nil, err
		}
		if path.Ext(name) == ".txt" {
			st, err := read.Text(name, b)
			if err != nil {
				return nil, err
			}
			out = append(out, st)
			continue
		}
		for line := range bytes.Lines(b) {
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			st, err := read.JSON(line)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			out = append(out, st)
		}
	}
	return out, nil
}

// demo codes the examples into a database, and tells how many it had not.
func demo(ctx context.Context, p *pipeline.Pipeline, db *store.DB) (n int, err error) {
	all, err := exampleStories()
	if err != nil {
		return 0, err
	}
	w, err := db.NewWriter(ctx, store.Ingest, makerOf(p), store.OptionsOf(map[string]any{"by": "demo"}))
	if err != nil {
		return 0, err
	}
	each := func(yield func(*story.Story) bool) {
		for _, st := range all {
			if !w.Has(store.Seal(st)) && !yield(st) {
				return
			}
		}
	}
	err = batch.Run(ctx, runtime.GOMAXPROCS(0), each, func(ctx context.Context, st *story.Story) (*record.Coded, error) {
		return p.Coded(ctx, st, false)
	}, func(_ *story.Story, c *record.Coded, err error) error {
		if err != nil {
			return err
		}
		n++
		return w.Put(ctx, c)
	})
	if err != nil {
		return n, err
	}
	return n, w.Close(ctx)
}

// samples are the stories that the page to try it on offers.
func samples() ([]web.Sample, error) {
	var out []web.Sample
	for _, x := range []struct{ name, label string }{
		{"us-russia-call-2017", "A call and a blacklist, 2017"},
		{"koreas-threat-1994", "A sea of fire, 1994"},
		{"skripal-expulsions-2018-03-26", "Diplomats sent home, 2018"},
	} {
		file := x.name + ".txt"
		b, err := fs.ReadFile(examples.FS, file)
		if err != nil {
			return nil, err
		}
		st, err := read.Text(file, b)
		if err != nil {
			return nil, err
		}
		out = append(out, web.Sample{Name: x.name, Label: x.label, Title: st.Title, Published: st.Published.String(), Text: st.Text})
	}
	if len(out) == 0 {
		return nil, errors.New("no examples")
	}
	return out, nil
}
