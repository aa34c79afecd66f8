//go:build cgo

package api

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// TestExamples runs the commands of docs/api.md: each succeeds, and gives the
// answer that stands after it, if one does.
func TestExamples(t *testing.T) {
	s := open(t, nil)
	doc, err := os.ReadFile("../../docs/api.md")
	if err != nil {
		t.Fatal(err)
	}
	ran, last := 0, ""
	for _, block := range regexp.MustCompile("(?s)```(sh|json)\n(.*?)```").FindAllStringSubmatch(string(doc), -1) {
		if block[1] == "json" {
			var got, want any
			if err := errors.Join(json.Unmarshal([]byte(last), &got), json.Unmarshal([]byte(block[2]), &want)); err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("got %s\nwant %s\n%v", last, block[2], err)
			}
			continue
		}
		for _, words := range commands(t, block[2]) {
			if strings.HasPrefix(words[0], "API=") {
				continue
			}
			ran++
			status, body := s.curl(words)
			if status < 200 || status > 299 || body == "" {
				t.Errorf("%q: %d %s", words, status, body)
			}
			last = body
		}
	}
	if ran < 20 {
		t.Errorf("%d commands", ran)
	}
	// What the text says of limits is so.
	l := Limits{}.filled()
	for _, want := range []string{"1,000 events a page", "1,000,000 a stream", "2,000 stories and 32 MB", "4,096 events", "64 followers"} {
		if !strings.Contains(strings.Join(strings.Fields(string(doc)), " "), want) {
			t.Errorf("the text does not say %q", want)
		}
	}
	if l.Page != 1000 || l.Stream != 1_000_000 || l.Stories != 2000 || l.Bulk != 32<<20 || l.Replay != 4096 || l.Live != 64 {
		t.Errorf("%+v", l)
	}
}

// commands parts a script into commands, and those into words, as a shell does.
func commands(t *testing.T, script string) (out [][]string) {
	var words []string
	var word strings.Builder
	in, started := rune(0), false
	end := func() {
		if started {
			words = append(words, word.String())
		}
		word.Reset()
		started = false
	}
	for _, c := range script {
		switch {
		case in != 0 && c == in:
			in = 0
		case in == 0 && (c == '\'' || c == '"'):
			in, started = c, true
		case in == 0 && c == '\n':
			if end(); len(words) > 0 {
				out = append(out, words)
			}
			words = nil
		case in == 0 && c == ' ':
			end()
		default:
			word.WriteRune(c)
			started = true
		}
	}
	if in != 0 {
		t.Fatalf("a quote is left open: %s", script)
	}
	return out
}

// curl does what the command of that name would, with the options that the
// text uses.
func (s *site) curl(words []string) (int, string) {
	s.Helper()
	if words[0] != "curl" {
		s.Fatalf("%q is no curl", words)
	}
	c, cancel := context.WithCancel(ctx)
	defer cancel()
	method, address, body, stream := "GET", "", "", false
	header := http.Header{}
	for i := 1; i < len(words); i++ {
		switch w := words[i]; w {
		case "-s":
		case "-sN":
			stream = true
		case "--max-time":
			i++
		case "-H":
			i++
			name, value, _ := strings.Cut(words[i], ": ")
			header.Set(name, value)
		case "-d", "--data-binary":
			i++
			method, body = "POST", words[i]
		default:
			if strings.HasPrefix(w, "-") || address != "" {
				s.Fatalf("%q: %s", words, w)
			}
			address = strings.Replace(w, "$API", s.URL+Prefix, 1)
		}
	}
	r, err := http.NewRequestWithContext(c, method, address, strings.NewReader(body))
	if err != nil {
		s.Fatal(err)
	}
	r.Header = header
	resp, err := s.Client().Do(r)
	if err != nil {
		s.Fatal(err)
	}
	defer resp.Body.Close()
	if stream { // it has no end: its beginning must do
		b := make([]byte, 20)
		n, err := io.ReadFull(resp.Body, b)
		if err != nil {
			s.Fatal(err)
		}
		return resp.StatusCode, string(b[:n])
	}
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		s.Fatal(err)
	}
	return resp.StatusCode, string(b)
}
