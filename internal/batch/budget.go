package batch

import (
	"context"
	"sync"
)

// A Budget bounds what pieces of work at the same time weigh together, such as
// the bytes of the stories being coded, so that several big ones do not meet.
type Budget struct {
	mu      sync.Mutex
	free    int
	size    int
	waiting []*claim // first come, first served: small ones do not hold up a big one
}

type claim struct {
	weight  int
	granted chan struct{}
}

// NewBudget makes a budget of some size.
func NewBudget(size int) *Budget {
	size = max(1, size)
	return &Budget{free: size, size: size}
}

// Take waits until weight is free and those before it have been served, or
// until ctx ends. What weighs more than the budget takes all of it, and so
// runs alone. Who has done its work calls release, once.
func (b *Budget) Take(ctx context.Context, weight int) (release func(), err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	weight = min(max(0, weight), b.size)
	c := &claim{weight, make(chan struct{})}
	b.mu.Lock()
	b.waiting = append(b.waiting, c)
	b.serve()
	b.mu.Unlock()
	select {
	case <-c.granted:
		return func() { b.give(weight) }, nil
	case <-ctx.Done():
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, w := range b.waiting {
		if w == c {
			b.waiting = append(b.waiting[:i], b.waiting[i+1:]...)
			b.serve() // those behind it may fit
			return nil, ctx.Err()
		}
	}
	b.free += weight // granted in the meantime
	b.serve()
	return nil, ctx.Err()
}

func (b *Budget) give(weight int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.free += weight
	b.serve()
}

// serve grants what is free to those that wait, in their order.
func (b *Budget) serve() {
	for len(b.waiting) > 0 && b.waiting[0].weight <= b.free {
		c := b.waiting[0]
		b.waiting = b.waiting[1:]
		b.free -= c.weight
		close(c.granted)
	}
}
