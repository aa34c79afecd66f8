package web

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"

	"dateline/internal/annotate"
	"dateline/internal/event"
	"dateline/internal/record"
)

// An Archive keeps what the desk shows: coded stories, and what readers say of
// their records. Its methods may be called at the same time.
type Archive interface {
	// Add keeps a coded story, in place of one of the same id.
	Add(ctx context.Context, c *record.Coded) error
	// Story gives a story with its records, ErrNotFound if there is none.
	// Sentences, reasons and marks may be left out.
	Story(ctx context.Context, id string) (*record.Coded, error)
	// Stories gives at most limit stories, the latest first, from after a
	// cursor, "" for the first; next is the cursor that follows, "" at the end.
	Stories(ctx context.Context, after string, limit int) (stories []Entry, next string, err error)
	// Annotate keeps an annotation that has been checked.
	Annotate(ctx context.Context, a annotate.Annotation) error
	// Annotations gives what was said of a story, the earliest first.
	Annotations(ctx context.Context, story string) ([]annotate.Annotation, error)
	// Annotated gives the ids of stories of which something was said, sorted.
	Annotated(ctx context.Context) ([]string, error)
}

// ErrNotFound is an Archive's word for what it does not have.
var ErrNotFound = errors.New("not found")

// An Entry is a story in a list.
type Entry struct {
	ID, Title, Published, Source, Place string
	Events                              []event.Event
}

// A Memory is an Archive that lasts as long as the program. It keeps the last
// so many stories.
type Memory struct {
	mu      sync.RWMutex
	limit   int
	stories map[string]*record.Coded
	added   []string // ids, the earliest first
	said    map[string][]annotate.Annotation
}

// NewMemory makes an empty archive of at most limit stories.
func NewMemory(limit int) *Memory {
	return &Memory{limit: limit, stories: map[string]*record.Coded{}, said: map[string][]annotate.Annotation{}}
}

// Add keeps a story; of too many the one added first goes.
func (m *Memory) Add(_ context.Context, c *record.Coded) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	id := c.Story.ID
	if m.stories[id] == nil {
		m.added = append(m.added, id)
	}
	m.stories[id] = &record.Coded{Story: c.Story, Sentences: c.Sentences, Events: c.Events}
	if len(m.added) > m.limit {
		delete(m.stories, m.added[0])
		delete(m.said, m.added[0])
		m.added = m.added[1:]
	}
	return nil
}

// Story gives a story.
func (m *Memory) Story(_ context.Context, id string) (*record.Coded, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if c := m.stories[id]; c != nil {
		return c, nil
	}
	return nil, ErrNotFound
}

// Stories lists them; a cursor is the id of the last story seen.
func (m *Memory) Stories(_ context.Context, after string, limit int) ([]Entry, string, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	all := make([]*record.Coded, 0, len(m.stories))
	for _, c := range m.stories {
		all = append(all, c)
	}
	slices.SortFunc(all, later)
	from := 0
	if after != "" {
		c := m.stories[after]
		if c == nil {
			return nil, "", ErrNotFound
		}
		from, _ = slices.BinarySearchFunc(all, c, later)
		from++
	}
	all = all[min(from, len(all)):]
	next := ""
	if len(all) > limit {
		all = all[:limit]
		next = all[limit-1].Story.ID
	}
	var out []Entry
	for _, c := range all {
		st := c.Story
		out = append(out, Entry{ID: st.ID, Title: titleOf(st), Published: st.Published.String(), Source: cmp.Or(st.Source, st.Dateline.Agency), Place: st.Dateline.Place, Events: c.Events})
	}
	return out, next, nil
}

func later(a, b *record.Coded) int {
	return cmp.Or(cmp.Compare(b.Story.Published, a.Story.Published), cmp.Compare(a.Story.ID, b.Story.ID))
}

// maxSaid bounds the annotations kept of a story.
const maxSaid = 10000

// Annotate keeps an annotation.
func (m *Memory) Annotate(_ context.Context, a annotate.Annotation) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.stories[a.Story] == nil {
		return ErrNotFound
	}
	if len(m.said[a.Story]) >= maxSaid {
		return errors.New("too many annotations of one story")
	}
	m.said[a.Story] = append(m.said[a.Story], a)
	return nil
}

// Annotations gives what was said of a story.
func (m *Memory) Annotations(_ context.Context, story string) ([]annotate.Annotation, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return slices.Clone(m.said[story]), nil
}

// Annotated gives the stories something was said of.
func (m *Memory) Annotated(context.Context) ([]string, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	var out []string
	for id := range m.said {
		out = append(out, id)
	}
	slices.Sort(out)
	return out, nil
}
