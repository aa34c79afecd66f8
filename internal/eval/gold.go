package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"dateline/internal/event"
)

// Gold is one hand-coded story.
type Gold struct {
	ID        string        `json:"id"`
	Published string        `json:"published"`
	Title     string        `json:"title"`
	Text      string        `json:"text"`
	Sentences []string      `json:"sentences"`
	Events    []event.Event `json:"events"`
}

// ReadGold reads a gold file of stories, one JSON object a line. name is for
// error messages.
func ReadGold(r io.Reader, name string) ([]Gold, error) {
	var out []Gold
	err := lines(r, name, func(line []byte) error {
		var g Gold
		if err := json.Unmarshal(line, &g); err != nil {
			return err
		}
		out = append(out, g)
		return nil
	})
	return out, err
}

// ReadEvents reads coded events, one a line, by story.
func ReadEvents(r io.Reader, name string) (map[string][]event.Event, error) {
	out := map[string][]event.Event{}
	err := lines(r, name, func(line []byte) error {
		var e event.Event
		if err := json.Unmarshal(line, &e); err != nil {
			return err
		}
		out[e.Story] = append(out[e.Story], e)
		return nil
	})
	return out, err
}

// lines calls f for each line that is not blank.
func lines(r io.Reader, name string, f func([]byte) error) error {
	br := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := br.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			if err := f(line); err != nil {
				return fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
}
