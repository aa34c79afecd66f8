package batch

import (
	"context"
	"errors"
	"runtime"
	"testing"
)

func TestGate(t *testing.T) {
	g := NewGate(1, 1)
	ctx, cancel := context.WithCancel(context.Background())
	leave, err := g.Enter(ctx)
	if err != nil {
		t.Fatal(err)
	}
	waited := make(chan error)
	go func() {
		_, err := g.Enter(ctx)
		waited <- err
	}()
	for len(g.queue) < 2 { // until the second waits
		runtime.Gosched()
	}
	if _, err := g.Enter(ctx); !errors.Is(err, ErrBusy) {
		t.Errorf("a third: %v", err)
	}
	cancel()
	if err := <-waited; !errors.Is(err, context.Canceled) {
		t.Errorf("the second: %v", err)
	}
	if _, err := g.Wait(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("who waits however many do: %v", err)
	}
	leave()
	if leave, err = g.Wait(context.Background()); err != nil {
		t.Fatal(err)
	}
	leave()
	if len(g.room)+len(g.queue) != 0 {
		t.Errorf("%d in the room, %d in the queue", len(g.room), len(g.queue))
	}
}
