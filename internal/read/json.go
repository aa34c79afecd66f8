package read

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"dateline/internal/story"
)

// JSON reads one story out of a JSON object with the keys text, title,
// published (or date), id, url and source. Other keys become Meta, but for
// sentences and events, the keys of hand-coded gold; where a gold file has no
// text, its sentences are the text. Errors are of kind ErrSyntax, ErrEncoding
// or ErrEmpty.
func JSON(line []byte) (*story.Story, error) {
	line, err := toUTF8(line)
	if err != nil {
		return nil, err
	}
	if t := bytes.TrimSpace(line); len(t) == 0 || t[0] != '{' {
		return nil, fmt.Errorf("%w: want a JSON object", ErrSyntax)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil {
		return nil, fmt.Errorf("%w: %s", ErrSyntax, jsonMessage(err))
	}
	s := &story.Story{}
	var published string
	for _, f := range []struct {
		key string
		to  *string
	}{
		{"text", &s.Text}, {"title", &s.Title}, {"published", &published},
		{"id", &s.ID}, {"url", &s.URL}, {"source", &s.Source},
	} {
		if err := stringField(fields, f.key, f.to); err != nil {
			return nil, err
		}
	}
	if published == "" {
		if err := stringField(fields, "date", &published); err != nil {
			return nil, err
		}
	}
	if published != "" {
		if s.Published, err = Published(published); err != nil {
			return nil, fmt.Errorf("%w: key published: %w", ErrSyntax, err)
		}
	}
	if s.Text == "" {
		if s.Text, err = sentences(fields["sentences"]); err != nil {
			return nil, err
		}
	}
	delete(fields, "sentences")
	delete(fields, "events")
	if len(fields) > 0 {
		s.Meta = fields
	}
	s.Text = clean(s.Text)
	s.Title = strings.Join(strings.Fields(clean(s.Title)), " ")
	s.ID = strings.TrimSpace(clean(s.ID))
	if err := builtin().complete(s, 0); err != nil {
		return nil, err
	}
	return s, nil
}

// stringField moves the string under key out of fields; null is no value, and
// an id may be a number.
func stringField(fields map[string]json.RawMessage, key string, to *string) error {
	raw, ok := fields[key]
	if !ok {
		return nil
	}
	delete(fields, key)
	if string(raw) == "null" {
		return nil
	}
	if key == "id" && raw[0] != '"' && raw[0] != '{' && raw[0] != '[' {
		*to = string(raw)
		return nil
	}
	if err := json.Unmarshal(raw, to); err != nil {
		return fmt.Errorf("%w: key %s: want a string, not %s", ErrSyntax, key, shorten(string(raw), 20))
	}
	return nil
}

// sentences joins the sentences of a gold story that comes without its text.
func sentences(raw json.RawMessage) (string, error) {
	if len(raw) == 0 || raw[0] != '[' {
		return "", nil
	}
	var all []string
	if err := json.Unmarshal(raw, &all); err != nil {
		return "", fmt.Errorf("%w: key sentences: want strings", ErrSyntax)
	}
	return strings.Join(all, "\n\n"), nil
}

// jsonMessage says what is wrong with JSON in words for users.
func jsonMessage(err error) string {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return fmt.Sprintf("broken JSON at byte %d: %s", syntax.Offset, strings.TrimPrefix(err.Error(), "json: "))
	}
	return "broken JSON: " + strings.TrimPrefix(err.Error(), "json: ")
}
