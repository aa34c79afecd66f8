package batch

import (
	"context"
	"errors"
)

// A Gate lets so many pieces of work be done at a time, and so many wait.
type Gate struct {
	room  chan struct{} // one for each being done
	queue chan struct{} // one for each being done or waiting
}

// NewGate makes a gate for so many at once, and so many waiting.
func NewGate(atOnce, waiting int) *Gate {
	return &Gate{make(chan struct{}, atOnce), make(chan struct{}, atOnce+waiting)}
}

// ErrBusy is the error of who finds too many waiting.
var ErrBusy = errors.New("too much is being done at the moment")

// Enter waits for room; leave makes some.
func (g *Gate) Enter(ctx context.Context) (leave func(), err error) {
	select {
	case g.queue <- struct{}{}:
	default:
		return nil, ErrBusy
	}
	select {
	case g.room <- struct{}{}:
		return func() { <-g.room; <-g.queue }, nil
	case <-ctx.Done():
		<-g.queue
		return nil, ctx.Err()
	}
}

// Wait waits for room however many do; leave makes some.
func (g *Gate) Wait(ctx context.Context) (leave func(), err error) {
	select {
	case g.room <- struct{}{}:
		return func() { <-g.room }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
