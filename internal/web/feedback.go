package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"dateline/internal/annotate"
	"dateline/internal/day"
	"dateline/internal/event"
	"dateline/internal/record"
	"dateline/internal/store"
)

// anonymous judges until the reader gives a name.
const anonymous = "anonymous"

// coderName is who the reader says to be.
func coderName(r *http.Request) string {
	c, err := r.Cookie("coder")
	if err != nil {
		return anonymous
	}
	name, err := url.QueryUnescape(c.Value)
	if err != nil || (&annotate.Annotation{Story: "s", Record: "r", Coder: name, Verdict: annotate.Right}).Check() != nil {
		return anonymous
	}
	return name
}

func (s *Server) coder(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimSpace(r.PostFormValue("coder"))
	if name != "" {
		if err := (&annotate.Annotation{Story: "s", Record: "r", Coder: name, Verdict: annotate.Right}).Check(); err != nil {
			s.fail(w, r, http.StatusUnprocessableEntity, "That name cannot be used: "+err.Error()+".")
			return
		}
	}
	http.SetCookie(w, &http.Cookie{Name: "coder", Value: url.QueryEscape(name), Path: "/", SameSite: http.SameSiteLaxMode, MaxAge: year})
	http.Redirect(w, r, local(r.PostFormValue("to")), http.StatusSeeOther)
}

// annotate keeps a word that has been checked.
func (s *Server) annotate(ctx context.Context, a annotate.Annotation) error {
	defer s.cache.purge()
	return s.opt.Store.Annotate(ctx, a)
}

// story gives a story of the database with its records.
func (s *Server) story(ctx context.Context, id string) (*record.Coded, error) {
	k, err := s.opt.Store.Story(ctx, id)
	if err != nil {
		return nil, err
	}
	return k.Coded, nil
}

func viewVerdict(latest []annotate.Annotation, story, id, coder string, write bool) verdictView {
	v := verdictView{Story: story, Record: id, Write: write, Coder: coder}
	for _, a := range latest {
		switch {
		case a.Record != id:
		case a.Coder == coder:
			v.Mine, v.Note = a.Verdict, a.Note
		default:
			v.Others = append(v.Others, a.Coder+": "+string(a.Verdict))
		}
	}
	return v
}

// say keeps a verdict that needs no more than a click.
func (s *Server) say(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	c, err := s.story(r.Context(), id)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	a := annotate.Annotation{
		Story: id, Record: r.PostFormValue("record"), Coder: coderName(r), At: s.opt.Now().UTC(),
		Verdict: annotate.Verdict(r.PostFormValue("verdict")), Note: strings.TrimSpace(r.PostFormValue("note")),
	}
	i := find(c, a.Record)
	if i >= 0 {
		a.Version = c.Events[i].Version
	} else if a.Record != annotate.OfStory && a.Verdict != annotate.Undone {
		s.fail(w, r, http.StatusNotFound, "The story has no such record.")
		return
	}
	if err := a.Check(); err != nil {
		s.fail(w, r, http.StatusUnprocessableEntity, "That cannot be kept: "+err.Error()+".")
		return
	}
	if err := s.annotate(r.Context(), a); err != nil {
		s.broken(w, r, err)
		return
	}
	if partly(r) && i >= 0 {
		said, err := s.opt.Store.Annotations(r.Context(), id)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		s.part(w, r, http.StatusOK, "story", "verdict", viewVerdict(annotate.Latest(said, ""), id, a.Record, a.Coder, true))
		return
	}
	to := storyPath(id)
	if i >= 0 {
		to += "#r-" + a.Record
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
}

func find(c *record.Coded, id string) int {
	return slices.IndexFunc(c.Events, func(e event.Event) bool { return e.ID == id })
}

// An editData is the form of what a record should be.
type editData struct {
	Story   *storyView
	Record  string // "" for one that is missing
	Types   []typeChoice
	States  []string
	Form    editForm
	Problem string
}

type typeChoice struct {
	Quad  quad
	Types []string
}

type editForm struct {
	Type, Mode, Cameo                string
	Actors, Recipients, Speakers     string
	From, To, Place, Country, Status string
	Background                       bool
	Trigger, At, Note                string
}

func formOf(e *event.Event) editForm {
	f := editForm{
		Type: e.Type, Mode: strings.Join(e.Mode, " "), Cameo: e.Cameo, Status: e.Status, Background: !e.Lead,
		Actors: partyLines(e.Actors), Recipients: partyLines(e.Recipients), Speakers: partyLines(e.Speakers),
	}
	if e.Date != nil {
		f.From, f.To = e.Date.From, e.Date.To
	}
	if e.Place != nil {
		f.Place, f.Country = e.Place.Name, e.Place.Country
	}
	if len(e.Mentions) > 0 {
		f.Trigger, f.At = e.Mentions[0].Trigger, strconv.Itoa(e.Mentions[0].Start)
	}
	return f
}

func partyLine(p event.Party) string {
	return strings.TrimRight(p.Name+" | "+p.Country+" | "+strings.Join(p.Sectors, " "), " |")
}

func partyLines(ps []event.Party) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(partyLine(p) + "\n")
	}
	return b.String()
}

func (s *Server) editPage(w http.ResponseWriter, r *http.Request) {
	id, rec := r.PathValue("id"), r.URL.Query().Get("record")
	v, c, err := s.view(r, id)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	f := editForm{Status: event.Actual, From: c.Story.Published.String(), To: c.Story.Published.String()}
	if rec != "" {
		i := find(c, rec)
		if i < 0 {
			s.fail(w, r, http.StatusNotFound, "The story has no such record.")
			return
		}
		f = formOf(&c.Events[i])
		said, err := s.opt.Store.Annotations(r.Context(), id)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		for _, a := range annotate.Latest(said, v.Coder) {
			if a.Record == rec && a.Event != nil {
				f = formOf(a.Event)
				f.Note = a.Note
			}
		}
	}
	s.editForm(w, r, http.StatusOK, v, rec, f, "")
}

func (s *Server) editForm(w http.ResponseWriter, r *http.Request, status int, v *storyView, rec string, f editForm, problem string) {
	d := editData{Story: v, Record: rec, Form: f, Problem: problem, States: []string{event.Actual, event.Future, event.Hypothetical, event.Negated}}
	o := s.opt.Pipeline.Ontology()
	for q := 1; q <= 4; q++ {
		c := typeChoice{Quad: quadOf(q)}
		for _, t := range o.Types() {
			if o.Quad(t) == q {
				c.Types = append(c.Types, t)
			}
		}
		if len(c.Types) > 0 {
			d.Types = append(d.Types, c)
		}
	}
	title := "What it should be"
	if rec == "" {
		title = "A missing record"
	}
	s.page(w, r, status, "edit", pageData{Title: title + " · " + v.Title, Data: d})
}

// edit keeps what a record should be, or one that is missing.
func (s *Server) edit(w http.ResponseWriter, r *http.Request) {
	id, rec := r.PathValue("id"), r.PostFormValue("record")
	v, c, err := s.view(r, id)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	f := editForm{
		Type: r.PostFormValue("type"), Mode: r.PostFormValue("mode"), Cameo: strings.TrimSpace(r.PostFormValue("cameo")),
		Actors: r.PostFormValue("actors"), Recipients: r.PostFormValue("recipients"), Speakers: r.PostFormValue("speakers"),
		From: strings.TrimSpace(r.PostFormValue("from")), To: strings.TrimSpace(r.PostFormValue("to")),
		Place: strings.TrimSpace(r.PostFormValue("place")), Country: strings.TrimSpace(r.PostFormValue("country")),
		Status: r.PostFormValue("status"), Background: r.PostFormValue("background") != "",
		Trigger: strings.TrimSpace(r.PostFormValue("trigger")), At: r.PostFormValue("at"), Note: strings.TrimSpace(r.PostFormValue("note")),
	}
	a := annotate.Annotation{Story: id, Record: rec, Coder: v.Coder, At: s.opt.Now().UTC(), Verdict: annotate.Edited, Note: f.Note}
	var was *event.Event
	if rec == "" {
		a.Verdict = annotate.Missing
		was = &event.Event{Story: id, Published: c.Story.Published.String(), Title: c.Story.Title, URL: c.Story.URL, Source: c.Story.Source}
	} else if i := find(c, rec); i >= 0 {
		was = &c.Events[i]
		a.Version = was.Version
	} else {
		s.fail(w, r, http.StatusNotFound, "The story has no such record.")
		return
	}
	a.Event, err = s.edited(c, was, &f)
	if err == nil && rec == "" {
		one := []event.Event{*a.Event}
		record.Identify(one)
		a.Event, a.Record = &one[0], one[0].ID
		if find(c, a.Record) >= 0 {
			err = errors.New("there is a record of that type at that word already: edit it")
		}
	}
	if err == nil {
		err = a.Check()
	}
	if err != nil {
		s.editForm(w, r, http.StatusUnprocessableEntity, v, rec, f, err.Error())
		return
	}
	if err := s.annotate(r.Context(), a); err != nil {
		s.broken(w, r, err)
		return
	}
	http.Redirect(w, r, storyPath(id)+"#r-"+a.Record, http.StatusSeeOther)
}

// edited makes a record of the form's fields, the rest as it was.
func (s *Server) edited(c *record.Coded, was *event.Event, f *editForm) (*event.Event, error) {
	o := s.opt.Pipeline.Ontology()
	e := *was
	if !o.HasType(f.Type) {
		return nil, fmt.Errorf("no type %q", f.Type)
	}
	e.Type, e.Mode, e.Cameo = f.Type, []string{}, f.Cameo
	for _, m := range strings.FieldsFunc(f.Mode, func(r rune) bool { return r == ' ' || r == ',' }) {
		if !o.HasMode(f.Type, m) {
			return nil, fmt.Errorf("%s has no mode %q; it has: %s", f.Type, m, strings.Join(o.Modes(f.Type), ", "))
		}
		e.Mode = append(e.Mode, m)
	}
	if e.Cameo != "" && !o.HasCameo(e.Cameo) {
		return nil, fmt.Errorf("no CAMEO code %q", e.Cameo)
	}
	e.Quad, e.Score = o.Quad(e.Type), o.Score(e.Type, e.Mode)
	var err error
	for _, side := range []struct {
		name, lines string
		to          *[]event.Party
	}{{"who", f.Actors, &e.Actors}, {"to whom", f.Recipients, &e.Recipients}, {"says", f.Speakers, &e.Speakers}} {
		if *side.to, err = readParties(side.lines, *side.to); err != nil {
			return nil, fmt.Errorf("%s: %w", side.name, err)
		}
	}
	if e.Date, err = readDate(f.From, f.To, was.Date); err != nil {
		return nil, err
	}
	switch {
	case f.Place == "" && f.Country == "":
		e.Place = nil
	case was.Place == nil || was.Place.Name != f.Place || was.Place.Country != f.Country:
		if f.Country != "" && !isCountry(f.Country) {
			return nil, fmt.Errorf("country %q: want three capitals, such as PER", f.Country)
		}
		e.Place = &event.Place{Name: f.Place, Country: f.Country, Precision: "unknown"}
	}
	switch f.Status {
	case event.Actual, event.Future, event.Hypothetical, event.Negated:
		e.Status = f.Status
	default:
		return nil, fmt.Errorf("no status %q", f.Status)
	}
	e.Lead = !f.Background
	if e.Contexts == nil {
		e.Contexts = []string{}
	}
	if len(was.Mentions) == 0 || f.Trigger != was.Mentions[0].Trigger {
		m, err := mention(c, f.Trigger, f.At)
		if err != nil {
			return nil, err
		}
		e.Mentions = []event.Mention{m}
	}
	return &e, nil
}

// maxParties bounds a side that a reader writes.
const maxParties = 50

// readParties reads lines "Name | COUNTRY | SECTOR SECTOR". A line that is as
// one of the record's own parties is that party.
func readParties(lines string, own []event.Party) ([]event.Party, error) {
	out := []event.Party{}
	for line := range strings.Lines(lines) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if len(out) == maxParties {
			return nil, fmt.Errorf("more than %d parties", maxParties)
		}
		if i := slices.IndexFunc(own, func(p event.Party) bool { return partyLine(p) == line }); i >= 0 {
			out = append(out, own[i])
			continue
		}
		f := strings.Split(line, "|")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		if len(f) > 3 || f[0] == "" {
			return nil, fmt.Errorf("%q: want Name | COUNTRY | SECTORS, such as Ana Vega | ECU | GOV", line)
		}
		p := event.Party{Name: f[0], Text: f[0], Sectors: []string{}}
		if len(f) > 1 && f[1] != "" {
			if !isCountry(f[1]) {
				return nil, fmt.Errorf("country %q: want three capitals, such as ECU", f[1])
			}
			p.Country = f[1]
		}
		if len(f) > 2 {
			for _, sector := range strings.FieldsFunc(f[2], func(r rune) bool { return r == ' ' || r == '+' || r == ',' }) {
				if !isCountry(sector) {
					return nil, fmt.Errorf("sector %q: want three capitals, such as GOV", sector)
				}
				p.Sectors = append(p.Sectors, sector)
			}
		}
		out = append(out, p)
	}
	return out, nil
}

// isCountry tells whether s has the form of a country's code, or a sector's.
func isCountry(s string) bool {
	return len(s) == 3 && strings.IndexFunc(s, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}

func readDate(from, to string, was *event.Date) (*event.Date, error) {
	if from == "" && to == "" {
		return nil, nil
	}
	if from == "" {
		from = to
	}
	if to == "" {
		to = from
	}
	if was != nil && was.From == from && was.To == to {
		return was, nil
	}
	a, err := day.Parse(from)
	if err != nil {
		return nil, err
	}
	b, err := day.Parse(to)
	if err != nil {
		return nil, err
	}
	if b < a {
		return nil, errors.New("the last day is before the first")
	}
	return &event.Date{From: from, To: to}, nil
}

// mention finds the word that carries an act: at a byte of the text if it
// stands there, else where it stands first.
func mention(c *record.Coded, word, at string) (event.Mention, error) {
	text := c.Story.Text
	if word == "" {
		return event.Mention{}, errors.New("name the word that carries the act, as it stands in the text")
	}
	start, err := strconv.Atoi(at)
	if err != nil || start < 0 || start > len(text) || !strings.HasPrefix(text[start:], word) || !utf8.RuneStart(text[min(start, len(text)-1)]) {
		start = strings.Index(text, word)
	}
	if start < 0 {
		return event.Mention{}, fmt.Errorf("%q does not stand in the text", word)
	}
	m := event.Mention{Trigger: word, Start: start, End: start + len(word)}
	for i, s := range c.Sentences {
		if s.Start <= start && start < s.End {
			m.Sentence = i
			break
		}
	}
	return m, nil
}

type benchData struct {
	Coders  []coderRow
	Stories []benchStory
	Agree   []agreeRow
}

// An agreeRow is how far two coders agree on a field.
type agreeRow struct {
	Pair, Field, Percent, Kappa string
	N                           int
}

type coderRow struct {
	Name                                 string
	Judged, Right, Wrong, Edited, Missed int
	Whole                                int // stories that are gold
	Precision                            string
}

type benchStory struct {
	ID, Title, Day string
	Said           int
}

// benchPage tells what was said so far, and how right the records were found.
func (s *Server) benchPage(w http.ResponseWriter, r *http.Request) {
	var d benchData
	rows := map[string]*coderRow{}
	var all []annotate.Judged
	err := s.judged(r, func(c *record.Coded, said []annotate.Annotation) error {
		latest := annotate.Latest(said, "")
		for i := range c.Events {
			j := annotate.Judged{Event: &c.Events[i]}
			for _, a := range latest {
				if a.Record == c.Events[i].ID {
					j.Said = append(j.Said, a)
				}
			}
			if len(j.Said) > 1 {
				all = append(all, j)
			}
		}
		d.Stories = append(d.Stories, benchStory{c.Story.ID, titleOf(c.Story), record.DayText(c.Story.Published.String()), len(latest)})
		for _, a := range latest {
			row := rows[a.Coder]
			if row == nil {
				row = &coderRow{Name: a.Coder}
				rows[a.Coder] = row
			}
			switch a.Verdict {
			case annotate.Right:
				row.Judged++
				row.Right++
			case annotate.Wrong:
				row.Judged++
				row.Wrong++
			case annotate.Edited:
				row.Judged++
				row.Edited++
			case annotate.Missing:
				row.Missed++
			case annotate.Whole:
				if _, whole := annotate.MakeGold(c, said, a.Coder); whole {
					row.Whole++
				}
			}
		}
		return nil
	})
	if err != nil {
		s.broken(w, r, err)
		return
	}
	for _, row := range rows {
		row.Precision = "–"
		if row.Judged > 0 {
			row.Precision = fmt.Sprintf("%d %%", (100*row.Right+row.Judged/2)/row.Judged)
		}
		d.Coders = append(d.Coders, *row)
	}
	for _, g := range annotate.Agree(all) {
		row := agreeRow{Pair: g.A + " and " + g.B, Field: fieldName(g.Field), N: g.N, Percent: fmt.Sprintf("%d %%", (100*g.Same+g.N/2)/g.N), Kappa: "–"}
		if g.Known {
			row.Kappa = fmt.Sprintf("%.2f", g.Kappa)
		}
		d.Agree = append(d.Agree, row)
	}
	slices.SortFunc(d.Coders, func(a, b coderRow) int { return strings.Compare(a.Name, b.Name) })
	s.page(w, r, http.StatusOK, "bench", pageData{Title: "Bench", Data: d})
}

// judged calls f for each story something was said of.
func (s *Server) judged(r *http.Request, f func(*record.Coded, []annotate.Annotation) error) error {
	ids, err := s.opt.Store.Annotated(r.Context())
	if err != nil {
		return err
	}
	for _, id := range ids {
		c, err := s.story(r.Context(), id)
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		said, err := s.opt.Store.Annotations(r.Context(), id)
		if err != nil {
			return err
		}
		if err := f(c, said); err != nil {
			return err
		}
	}
	return nil
}

// gold sends the stories that coders have judged as a whole, as gold.
func (s *Server) gold(w http.ResponseWriter, r *http.Request) {
	want := r.URL.Query().Get("coder")
	s.download(w, r, "gold.jsonl", func(enc *json.Encoder) error {
		return s.judged(r, func(c *record.Coded, said []annotate.Annotation) error {
			for _, a := range annotate.Latest(said, want) {
				if a.Verdict != annotate.Whole {
					continue
				}
				if len(c.Sentences) == 0 {
					now, err := s.code(r.Context(), c.Story)
					if err != nil {
						return err
					}
					c = &record.Coded{Story: c.Story, Sentences: now.Sentences, Events: c.Events}
				}
				if g, whole := annotate.MakeGold(c, said, a.Coder); whole {
					if err := enc.Encode(g); err != nil {
						return err
					}
				}
			}
			return nil
		})
	})
}

// annotations sends all that was said, as it was said.
func (s *Server) annotations(w http.ResponseWriter, r *http.Request) {
	s.download(w, r, "annotations.jsonl", func(enc *json.Encoder) error {
		return s.judged(r, func(_ *record.Coded, said []annotate.Annotation) error {
			for i := range said {
				if err := enc.Encode(&said[i]); err != nil {
					return err
				}
			}
			return nil
		})
	})
}

func (s *Server) download(w http.ResponseWriter, r *http.Request, name string, write func(*json.Encoder) error) {
	h := w.Header()
	h.Set("Content-Type", "application/jsonl; charset=utf-8")
	h.Set("Content-Disposition", `attachment; filename="`+name+`"`)
	h.Set("Cache-Control", "no-store")
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := write(enc); err != nil {
		s.log.Error("download", "path", r.URL.Path, "error", err)
		panic(http.ErrAbortHandler) // half a file must not look like one
	}
}
