package batch

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// What runs at the same time never weighs more than the budget, what weighs
// more runs alone, all of it runs, and results keep their order.
func TestBudgetBounds(t *testing.T) {
	const size = 10
	for _, workers := range []int{1, 2, 8} {
		b := NewBudget(size)
		var used, running atomic.Int64
		var got []int
		err := Run(context.Background(), workers, numbers(300), func(ctx context.Context, i int) (int, error) {
			weight := []int{0, 1, 3, 6, 10, 11, 1000, -5}[i%8]
			release, err := b.Take(ctx, weight)
			if err != nil {
				return 0, err
			}
			defer release()
			n := int64(min(max(0, weight), size))
			if u := used.Add(n); u > size {
				t.Errorf("%d workers: %d in use of %d", workers, u, size)
			}
			if r := running.Add(1); n == size && used.Load() != size {
				t.Errorf("%d workers: %d run beside one that takes all", workers, r-1)
			}
			time.Sleep(time.Microsecond * time.Duration(i%5*10))
			running.Add(-1)
			used.Add(-n)
			if i == 17 {
				panic("seventeen")
			}
			return i, nil
		}, func(i, _ int, err error) error {
			if (err != nil) != (i == 17) {
				t.Errorf("%d: %v", i, err)
			}
			got = append(got, i)
			return nil
		})
		if err != nil || len(got) != 300 || !slices.IsSorted(got) || b.free != size || len(b.waiting) != 0 {
			t.Errorf("%d workers: %d results, %v, %d free, %d waiting", workers, len(got), err, b.free, len(b.waiting))
		}
	}
}

func TestBudgetOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := NewBudget(10)
		take := func(ctx context.Context, weight int) (release func()) {
			release, err := b.Take(ctx, weight)
			if err != nil {
				t.Errorf("weight %d: %v", weight, err)
			}
			return release
		}
		first := take(context.Background(), 6)
		ctx, cancel := context.WithCancel(context.Background())
		var order []int
		start := func(ctx context.Context, weight int) {
			go func() {
				release, err := b.Take(ctx, weight)
				if err != nil {
					if !errors.Is(err, context.Canceled) {
						t.Error(err)
					}
					return
				}
				order = append(order, weight)
				release()
			}()
			synctest.Wait()
		}
		start(ctx, 9)                  // does not fit
		start(context.Background(), 1) // fits, but waits its turn
		start(context.Background(), 8)
		if len(order) != 0 {
			t.Errorf("%v overtook a big one", order)
		}
		cancel()
		synctest.Wait()
		if !slices.Equal(order, []int{1}) {
			t.Errorf("after the big one gave up: %v", order)
		}
		first()
		synctest.Wait()
		if !slices.Equal(order, []int{1, 8}) || b.free != 10 {
			t.Errorf("at the end: %v, %d free", order, b.free)
		}
		if _, err := b.Take(ctx, 1); !errors.Is(err, context.Canceled) || b.free != 10 {
			t.Errorf("after the end of its context: %v, %d free", err, b.free)
		}
	})
}
