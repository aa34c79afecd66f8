package batch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func numbers(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestOrder(t *testing.T) {
	for _, workers := range []int{-1, 1, 2, 7} {
		var got []int
		err := Run(context.Background(), workers, numbers(500), func(_ context.Context, i int) (int, error) {
			if i%13 == 0 {
				time.Sleep(time.Microsecond * time.Duration(i%7))
			}
			return i * i, nil
		}, func(i, sq int, err error) error {
			if sq != i*i || err != nil {
				t.Errorf("%d: %d, %v", i, sq, err)
			}
			got = append(got, i)
			return nil
		})
		if err != nil || len(got) != 500 || !slices.IsSorted(got) {
			t.Errorf("%d workers: %d results, sorted %v, %v", workers, len(got), slices.IsSorted(got), err)
		}
	}
}

func TestOneBadItem(t *testing.T) {
	var failed []string
	err := Run(context.Background(), 3, numbers(20), func(_ context.Context, i int) (string, error) {
		switch i {
		case 5:
			panic("five")
		case 7:
			return "", errors.New("seven")
		}
		return "ok", nil
	}, func(i int, s string, err error) error {
		if err != nil {
			failed = append(failed, fmt.Sprintf("%d %v %s", i, err, s))
		}
		var p *Panic
		if errors.As(err, &p) != (i == 5) || i == 5 && len(p.Stack) == 0 {
			t.Errorf("%d: %v", i, err)
		}
		return nil
	})
	if want := []string{"5 panic: five ", "7 seven "}; err != nil || !slices.Equal(failed, want) {
		t.Errorf("%q, %v", failed, err)
	}
}

func TestEmitErrorStops(t *testing.T) {
	stop := errors.New("disk full")
	var read atomic.Int64
	in := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
			read.Add(1)
		}
	}
	err := Run(context.Background(), 2, in, func(_ context.Context, i int) (int, error) { return i, nil }, func(i, _ int, _ error) error {
		if i == 10 {
			return stop
		}
		return nil
	})
	if !errors.Is(err, stop) || read.Load() > 10+2*4+4 {
		t.Errorf("%v after reading %d", err, read.Load())
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	err := Run(ctx, 2, numbers(1000), func(_ context.Context, i int) (int, error) { return i, nil }, func(int, int, error) error {
		if n++; n == 3 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) || n > 20 {
		t.Errorf("%v after %d", err, n)
	}
}

func BenchmarkRun(b *testing.B) {
	err := Run(context.Background(), 4, numbers(b.N), func(_ context.Context, i int) (int, error) { return i, nil },
		func(int, int, error) error { return nil })
	if err != nil {
		b.Fatal(err)
	}
}
