package web

import (
	"testing"
	"time"
)

// TestPageCache: a page is made once for all, and again when the database has
// changed; while it is made, who asks is shown the one before, or waits.
func TestPageCache(t *testing.T) {
	now := time.Date(2031, 1, 2, 3, 4, 5, 0, time.UTC)
	c := newPageCache("v", now)
	done := func(p *cached, status int, body string) {
		p.status, p.body = status, []byte(body)
		c.keep("k", p)
	}
	first, mine := c.get("k", "1", now)
	if !mine || first.old != nil {
		t.Fatal("the first is not to be made")
	}
	if p, mine := c.get("k", "1", now); mine || p != first {
		t.Error("a second is made beside it")
	}
	done(first, 200, "one")
	if p, mine := c.get("k", "2", now.Add(fresh-1)); mine || p != first {
		t.Error("a fresh one is made again")
	}
	if p, mine := c.get("k", "1", now.Add(time.Hour)); mine || p != first {
		t.Error("made again though nothing has changed")
	}
	second, mine := c.get("k", "2", now.Add(fresh))
	if !mine || second.old != first {
		t.Fatal("not made again")
	}
	if p, mine := c.get("k", "2", now.Add(fresh)); mine || p != first {
		t.Error("who asks is not shown the one before")
	}
	c.purge()
	done(second, 200, "two")
	third, mine := c.get("k", "2", now.Add(fresh))
	if !mine || third.old != nil {
		t.Error("what was begun before the desk wrote is kept")
	}
	done(third, 500, "broken")
	if _, mine := c.get("k", "2", now.Add(fresh)); !mine {
		t.Error("what is broken is kept")
	}
}
