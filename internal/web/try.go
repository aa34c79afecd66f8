package web

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"dateline/internal/read"
	"dateline/internal/story"
)

// maxStory is how many bytes a story may have.
const maxStory = 1 << 20

type tryData struct {
	Samples           []Sample
	Sample            string // the one shown
	Title, Date, Text string // the form
	Problem           string
	Result            *storyView
	Took              string
	Write             bool
}

func (s *Server) tryPage(w http.ResponseWriter, r *http.Request) {
	d := tryData{Samples: s.opt.Samples, Write: may(r.Context()) >= Write}
	if name := r.URL.Query().Get("sample"); name != "" {
		i := -1
		for k := range d.Samples {
			if d.Samples[k].Name == name {
				i = k
			}
		}
		if i < 0 {
			s.fail(w, r, http.StatusNotFound, "There is no such sample.")
			return
		}
		x := d.Samples[i]
		d.Sample, d.Title, d.Date, d.Text = x.Name, x.Title, x.Published, x.Text
		s.tried(w, r, &d)
		return
	}
	s.page(w, r, http.StatusOK, "try", pageData{Title: "Try it", Data: &d})
}

// storyForm reads the fields of the form.
func storyForm(w http.ResponseWriter, r *http.Request) (title, date, text string, problem error) {
	if err := r.ParseForm(); err != nil {
		var tooBig *http.MaxBytesError
		if errors.As(err, &tooBig) {
			return "", "", "", errTooLong
		}
		return "", "", "", errors.New("the form did not come through")
	}
	title, date, text = r.PostForm.Get("title"), strings.TrimSpace(r.PostForm.Get("date")), r.PostForm.Get("text")
	// A form sends line ends as network protocols have them.
	text = strings.ReplaceAll(text, "\r\n", "\n")
	if len(text)+len(title) > maxStory {
		return title, date, "", errTooLong
	}
	return title, date, text, nil
}

var errTooLong = fmt.Errorf("a story may have %d KB", maxStory>>10)

// formStory makes a story of the form's fields.
func formStory(title, date, text string) (*story.Story, error) {
	if strings.TrimSpace(text) == "" {
		return nil, read.ErrEmpty
	}
	b, err := json.Marshal(map[string]string{"title": title, "published": date, "text": text})
	if err != nil {
		return nil, err
	}
	st, err := read.JSON(b)
	switch {
	case errors.Is(err, read.ErrSyntax) && date != "":
		return nil, fmt.Errorf("%q is not a date: write 2017-11-21 or 21 Nov 2017", date)
	case err != nil:
		return nil, err
	}
	return st, nil
}

func (s *Server) try(w http.ResponseWriter, r *http.Request) {
	d := tryData{Samples: s.opt.Samples, Write: may(r.Context()) >= Write}
	var problem error
	d.Title, d.Date, d.Text, problem = storyForm(w, r)
	if problem != nil {
		d.Problem = problem.Error()
		status := http.StatusBadRequest
		if errors.Is(problem, errTooLong) {
			status = http.StatusRequestEntityTooLarge
		}
		s.tryResult(w, r, status, &d)
		return
	}
	s.tried(w, r, &d)
}

func (s *Server) tried(w http.ResponseWriter, r *http.Request, d *tryData) {
	status := http.StatusOK
	st, err := formStory(d.Title, d.Date, d.Text)
	switch {
	case errors.Is(err, read.ErrEmpty):
	case err != nil:
		d.Problem, status = err.Error(), http.StatusUnprocessableEntity
	default:
		start := time.Now()
		c, err := s.code(r.Context(), st)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		d.Result, d.Took = viewStory(c, s.lexicon.rules), took(time.Since(start))
		d.Result.Within = true
		d.Title, d.Date = cmp.Or(d.Title, st.Title), cmp.Or(d.Date, st.Published.String())
	}
	s.tryResult(w, r, status, d)
}

func (s *Server) tryResult(w http.ResponseWriter, r *http.Request, status int, d *tryData) {
	if partly(r) {
		// A part is put in its place only if it comes as a success.
		s.part(w, r, http.StatusOK, "try", "try-result", d)
		return
	}
	s.page(w, r, status, "try", pageData{Title: "Try it", Data: d})
}

func took(d time.Duration) string {
	if d < time.Second {
		return fmt.Sprintf("%d ms", max(1, d.Milliseconds()))
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

// keep puts a tried story into the database.
func (s *Server) keep(w http.ResponseWriter, r *http.Request) {
	title, date, text, err := storyForm(w, r)
	if errors.Is(err, errTooLong) {
		s.fail(w, r, http.StatusRequestEntityTooLarge, "That is too long: "+err.Error()+".")
		return
	}
	var st *story.Story
	if err == nil {
		st, err = formStory(title, date, text)
	}
	if err != nil {
		s.fail(w, r, http.StatusUnprocessableEntity, "The story cannot be read: "+err.Error()+".")
		return
	}
	c, err := s.code(r.Context(), st)
	if err == nil {
		err = s.keepStory(r.Context(), c)
	}
	if err != nil {
		s.broken(w, r, err)
		return
	}
	http.Redirect(w, r, storyPath(st.ID), http.StatusSeeOther)
}
