// Package batch runs one function over many items with several workers and
// hands the results on in the order of the items. It holds only a window of
// items at a time, and contains a panic to the item that caused it. It knows
// nothing of stories.
package batch

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"
	"sync"
)

// A Panic is the error of an item whose work panicked.
type Panic struct {
	Value any
	Stack []byte
}

func (p *Panic) Error() string { return fmt.Sprintf("panic: %v", p.Value) }

// Run calls work for each item of in, at most workers at a time, and emit for
// each result in the order of the items. At most 4 items a worker are held.
// It stops at the first error of emit, or when ctx ends, and returns that
// error; an error of work is a result like others.
func Run[In, Out any](ctx context.Context, workers int, in iter.Seq[In], work func(context.Context, In) (Out, error), emit func(In, Out, error) error) error {
	type job struct {
		in   In
		out  Out
		err  error
		done chan struct{}
	}
	workers = max(1, workers)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	todo := make(chan *job)
	window := make(chan *job, 4*workers) // in input order

	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range todo {
				j.out, j.err = contained(ctx, work, j.in)
				close(j.done)
			}
		})
	}
	// The reader is a goroutine of its own: reading goes on while results
	// are written.
	wg.Go(func() {
		defer close(window)
		defer close(todo)
		for item := range in {
			j := &job{in: item, done: make(chan struct{})}
			select {
			case window <- j:
			case <-ctx.Done():
				return
			}
			select {
			case todo <- j:
			case <-ctx.Done():
				return
			}
		}
	})
	defer wg.Wait()
	defer cancel()

	for j := range window {
		select {
		case <-j.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		if err := emit(j.in, j.out, j.err); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func contained[In, Out any](ctx context.Context, work func(context.Context, In) (Out, error), in In) (out Out, err error) {
	defer func() {
		if v := recover(); v != nil {
			var zero Out
			out, err = zero, &Panic{v, debug.Stack()}
		}
	}()
	return work(ctx, in)
}
