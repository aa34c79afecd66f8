package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"dateline/internal/day"
	"dateline/internal/event"
)

// An Order is how events are sorted; the id decides between equal ones, so
// every order is total.
type Order int

// The orders.
const (
	ByDate   Order = iota // oldest first, those without a date after all
	ByNewest              // newest first
	ByID                  // by story and id, as exports are
)

var orders = [...]string{
	ByDate:   "e.date_from NULLS LAST, e.id",
	ByNewest: "e.date_from DESC NULLS LAST, e.id",
}

// A Page is a part of a long answer.
type Page struct {
	Order Order
	Limit int    // 0 is no limit
	After string // the Cursor of the last event seen; with ByDate and ByNewest
}

// undated stands for the day in the cursor of an event without one.
const undated = "undated"

// Cursor names an event's place in an order, for Page.After.
func Cursor(e *event.Event) string {
	from := undated
	if e.Date != nil && e.Date.From != "" {
		from = e.Date.From
	}
	return from + "." + e.ID
}

const eventColumns = `e.record, e.id, e.origin, e.story, e.published, e.type, e.mode, e.cameo, e.quad, e.score,
	e.actors, e.actor_countries, e.actor_sectors, e.recipients, e.recipient_countries, e.recipient_sectors,
	e.date_from, e.date_to, e.place, e.country, e.admin1, e.admin2, e.lat, e.lon, e.geonames, e.precision,
	e.status, e.contexts, e.lead, e.confidence, e.dead, e.injured, e.rule, e.version, e.source, e.url`

// Events gives the events a filter asks for. An error ends them. The database
// hands over an answer whole, so a long one is asked for in pages; those who
// write meanwhile may change what later pages hold.
func (db *DB) Events(ctx context.Context, f Filter, p Page) iter.Seq2[*event.Event, error] {
	if p.Order == ByID {
		return db.allByStory(ctx, f, p)
	}
	return func(yield func(*event.Event, error) bool) {
		for left := p.Limit; ; {
			n := ownPage
			if p.Limit > 0 {
				n = min(n, left)
			}
			var last *event.Event
			got := 0
			for e, err := range db.some(ctx, f, p, n) {
				if !yield(e, err) || err != nil {
					return
				}
				last = e
				got++
			}
			if left -= got; got < n || p.Limit > 0 && left <= 0 {
				return
			}
			p.After = Cursor(last)
		}
	}
}

// allByStory is Events in the order ByID.
func (db *DB) allByStory(ctx context.Context, f Filter, p Page) iter.Seq2[*event.Event, error] {
	return func(yield func(*event.Event, error) bool) {
		if p.After != "" {
			yield(nil, fmt.Errorf("%w: cursor %q", ErrBadFilter, p.After))
			return
		}
		n := 0
		for e, err := range db.byStory(ctx, f, "TRUE", ownPage) {
			if !yield(e, err) || err != nil {
				return
			}
			if n++; n == p.Limit {
				return
			}
		}
	}
}

// some gives at most n events.
func (db *DB) some(ctx context.Context, f Filter, p Page, n int) iter.Seq2[*event.Event, error] {
	return func(yield func(*event.Event, error) bool) {
		w, err := f.where()
		if err == nil {
			err = p.after(w)
		}
		if err != nil {
			yield(nil, err)
			return
		}
		q := "SELECT " + eventColumns + " FROM events e WHERE " + w.sql() + " ORDER BY " + orders[p.Order] + fmt.Sprintf(" LIMIT %d", n)
		rows, err := db.sql.QueryContext(ctx, q, w.args...)
		if err != nil {
			yield(nil, plain(db.name, err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			e, err := scanEvent(rows)
			if err != nil {
				yield(nil, plain(db.name, err))
				return
			}
			if !yield(e, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(nil, plain(db.name, err))
		}
	}
}

// after adds the condition that events come after the page's cursor.
func (p *Page) after(w *where) error {
	if p.After == "" {
		return nil
	}
	from, id, ok := strings.Cut(p.After, ".")
	if ok && from == undated {
		w.add("e.date_from IS NULL AND e.id > ?", id)
		return nil
	}
	d, err := day.Parse(from)
	if !ok || err != nil {
		return fmt.Errorf("%w: cursor %q", ErrBadFilter, p.After)
	}
	than := ">"
	if p.Order == ByNewest {
		than = "<"
	}
	w.add("(e.date_from "+than+" ? OR e.date_from = ? AND e.id > ? OR e.date_from IS NULL)", date(d), date(d), id)
	return nil
}

// scanEvent reads a row of eventColumns.
func scanEvent(rows *sql.Rows) (*event.Event, error) {
	var rec sql.NullString
	var e event.Event
	var origin string
	var published, from, to sql.NullTime
	var mode, actors, actorCountries, actorSectors, recipients, recipientCountries, recipientSectors, contexts texts
	var place, country, admin1, admin2, precision, url sql.NullString
	var lat, lon sql.NullFloat64
	var geonames, dead, injured sql.NullInt64
	err := rows.Scan(&rec, &e.ID, &origin, &e.Story, &published, &e.Type, &mode, &e.Cameo, &e.Quad, &e.Score,
		&actors, &actorCountries, &actorSectors, &recipients, &recipientCountries, &recipientSectors,
		&from, &to, &place, &country, &admin1, &admin2, &lat, &lon, &geonames, &precision,
		&e.Status, &contexts, &e.Lead, &e.Confidence, &dead, &injured, &e.Rule, &e.Version, &e.Source, &url)
	if err != nil {
		return nil, err
	}
	if rec.Valid {
		e = event.Event{}
		if err := json.Unmarshal([]byte(rec.String), &e); err != nil {
			return nil, fmt.Errorf("%w: record %s: %w", ErrDamaged, e.ID, err)
		}
		return &e, nil
	}
	e.Published, e.URL = iso(published), url.String
	e.Mode, e.Contexts = mode, contexts
	e.Actors = partiesOf(actors, actorCountries, actorSectors)
	e.Recipients = partiesOf(recipients, recipientCountries, recipientSectors)
	e.Speakers, e.Mentions = []event.Party{}, []event.Mention{}
	e.Score = round(e.Score)
	e.Confidence = round(e.Confidence)
	if from.Valid {
		e.Date = &event.Date{From: iso(from), To: iso(to)}
	}
	if place.Valid {
		e.Place = &event.Place{Name: place.String, Country: country.String, Admin1: admin1.String, Admin2: admin2.String,
			Lat: lat.Float64, Lon: lon.Float64, GeoNames: int(geonames.Int64), Precision: precision.String}
	}
	if dead.Valid || injured.Valid {
		e.Size = &event.Size{}
		if dead.Valid {
			e.Size.Dead = &event.Count{Low: int(dead.Int64), High: int(dead.Int64)}
		}
		if injured.Valid {
			e.Size.Injured = &event.Count{Low: int(injured.Int64), High: int(injured.Int64)}
		}
	}
	return &e, nil
}

// round takes off what a number of single precision adds.
func round(f float64) float64 {
	const steps = 10000
	if f < 0 {
		return float64(int64(f*steps-0.5)) / steps
	}
	return float64(int64(f*steps+0.5)) / steps
}

// partiesOf puts the parties of an imported event together: it has one a side.
func partiesOf(names, countries, sectors texts) []event.Party {
	if len(names) == 0 && len(countries) == 0 && len(sectors) == 0 {
		return []event.Party{}
	}
	p := event.Party{Sectors: sectors}
	if len(names) > 0 {
		p.Name = names[0]
	}
	if len(countries) > 0 {
		p.Country = countries[0]
	}
	return []event.Party{p}
}

func iso(t sql.NullTime) string {
	if !t.Valid {
		return ""
	}
	return t.Time.Format(time.DateOnly)
}

// texts scans a list of strings.
type texts []string

// Scan implements sql.Scanner.
func (t *texts) Scan(v any) error {
	l, ok := v.([]any)
	if !ok {
		return fmt.Errorf("%T is no list", v)
	}
	*t = make([]string, len(l))
	for i, x := range l {
		s, ok := x.(string)
		if !ok {
			return fmt.Errorf("%T in a list of words", x)
		}
		(*t)[i] = s
	}
	return nil
}

// Count tells how many events a filter asks for.
func (db *DB) Count(ctx context.Context, f Filter) (int, error) {
	w, err := f.where()
	if err != nil {
		return 0, err
	}
	var n int
	err = db.sql.QueryRowContext(ctx, "SELECT count(*) FROM events e WHERE "+w.sql(), w.args...).Scan(&n)
	return n, plain(db.name, err)
}

// A Step is the length of time that a series counts together.
type Step string

// The steps.
const (
	Day   Step = "day"
	Week  Step = "week" // from Monday
	Month Step = "month"
	Year  Step = "year"
)

// A By is what a series, or a table of the most frequent, is told apart by.
type By string

// What a series can be told apart by.
const (
	Whole   By = "" // one line
	Type    By = "type"
	Mode    By = "mode" // an event counts for each
	Quad    By = "quad"
	Country By = "country" // of the place
	Actor   By = "actor"   // country of an actor; an event counts for each
	Partner By = "recipient"
	Dyad    By = "dyad"   // "USA>RUS"; an event counts for each pair
	Pair    By = "pair"   // "RUS-USA": a dyad without its direction
	Sector  By = "sector" // of an actor or recipient
	Place   By = "place"
	Source  By = "source"
	Origin  By = "origin"
	Status  By = "status"
	Party   By = "party" // name of an actor or recipient
	Speaker By = "speaker"
	Cameo   By = "cameo"
	Context By = "context"
)

// Bys are all of them but Whole.
var Bys = []By{Type, Mode, Cameo, Quad, Status, Dyad, Pair, Actor, Partner, Party, Sector, Speaker, Country, Place, Context, Source, Origin}

// A Point is what a series says of one step of time.
type Point struct {
	From   day.Day `json:"-"`
	Date   string  `json:"date"` // first day of the step
	Key    string  `json:"key"`  // what it is told apart by
	Events int     `json:"events"`
	Score  float64 `json:"score"` // mean
}

// Series counts events by step of time, oldest first. Steps without events
// are not there. Events without a date are left out, and with f.From those that
// began earlier, so that a step has the same events whatever the bounds.
func (db *DB) Series(ctx context.Context, f Filter, step Step, by By) ([]Point, error) {
	switch step {
	case Day, Week, Month, Year:
	default:
		return nil, bad("step", string(step), "want day, week, month or year")
	}
	from, args, err := f.grouped(by)
	if err != nil {
		return nil, err
	}
	q := fmt.Sprintf(`SELECT date_trunc('%s', date)::DATE AS step, key, count(*), avg(score) FROM (%s)
		WHERE date IS NOT NULL AND date >= ? GROUP BY ALL ORDER BY step, key`, step, from)
	var since any = time.Time{} // before any date
	if f.From.Known() {
		since = date(f.From)
	}
	args = append(args, since)
	rows, err := db.sql.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	out := []Point{}
	for rows.Next() {
		var p Point
		var t time.Time
		if err := rows.Scan(&t, &p.Key, &p.Events, &p.Score); err != nil {
			return nil, plain(db.name, err)
		}
		p.From, p.Date, p.Score = day.Of(t.Date()), t.Format(time.DateOnly), round(p.Score)
		out = append(out, p)
	}
	return out, plain(db.name, rows.Err())
}

// The two halves of the view pairs.
const (
	ownPairs      = "SELECT *, '" + Ours + "' AS origin FROM record_pairs"
	importedPairs = `SELECT id AS event, date_from AS date, date_to AS until, actor_country AS actor, recipient_country AS recipient,
		type, quad, score, status, false AS copy, origin FROM imported`
)

// grouped gives a query for what is counted: date, key, score, quad, event.
func (f *Filter) grouped(by By) (string, []any, error) {
	if w, ok := f.narrow(); ok {
		key, ok := map[By]string{Whole: "''", Type: "p.type", Quad: "p.quad::VARCHAR", Status: "p.status", Origin: "p.origin"}[by]
		if ok {
			// A record of several countries may stand there both ways, so it is
			// counted once; imported events are there once, and are too many to
			// look for repeats in.
			cols := "p.event, p.date, " + key + " AS key, p.score, p.quad"
			return "SELECT DISTINCT " + cols + " FROM (" + ownPairs + ") p WHERE " + w.sql() +
				" UNION ALL SELECT " + cols + " FROM (" + importedPairs + ") p WHERE " + w.sql(), slices.Concat(w.args, w.args), nil
		}
	}
	w, err := f.where()
	if err != nil {
		return "", nil, err
	}
	var key string
	from := "events e"
	switch by {
	case Whole:
		key = "''"
	case Type, Source, Origin, Status, Cameo:
		key = "e." + string(by)
	case Country, Place:
		key = "coalesce(e." + string(by) + ", '')"
	case Mode:
		key = "unnest(e.mode)"
	case Sector:
		key = "unnest(list_distinct(e.actor_sectors || e.recipient_sectors))"
	case Quad:
		key = "e.quad::VARCHAR"
	case Actor:
		key = "unnest(e.actor_countries)"
	case Partner:
		key = "unnest(e.recipient_countries)"
	case Context:
		key = "unnest(e.contexts)"
	case Party:
		key = "unnest(list_distinct(e.actors || e.recipients))"
	case Speaker:
		key = "unnest(e.speakers)"
	case Dyad:
		from = "events e JOIN pairs d ON d.event = e.id"
		key = "d.actor || '>' || d.recipient"
		w.add("d.actor <> '' AND d.recipient <> ''")
	case Pair:
		// Parties that act on each other have a row for either direction.
		from = "events e JOIN (SELECT DISTINCT event, least(actor, recipient) AS a, greatest(actor, recipient) AS b FROM pairs) d ON d.event = e.id"
		key = "d.a || '-' || d.b"
		w.add("d.a <> '' AND d.b <> ''")
	default:
		return "", nil, fmt.Errorf("%w: by %q", ErrBadFilter, by)
	}
	return "SELECT e.id AS event, e.date_from AS date, " + key + " AS key, e.score, e.quad FROM " + from + " WHERE " + w.sql(), w.args, nil
}

// A Tally is how often something is met, and how the quads share in it.
type Tally struct {
	Key    string  `json:"key"`
	Events int     `json:"events"`
	Quads  [4]int  `json:"quads"` // of quad 1 to 4
	Score  float64 `json:"score"` // mean
	First  string  `json:"first"` // day of the oldest, "" if none is dated
	Last   string  `json:"last"`
}

// Top gives the most frequent of something, most frequent first.
func (db *DB) Top(ctx context.Context, f Filter, by By, limit int) ([]Tally, error) {
	from, args, err := f.grouped(by)
	if err != nil {
		return nil, err
	}
	q := `SELECT key, count(*) AS n, count(*) FILTER (quad = 1), count(*) FILTER (quad = 2), count(*) FILTER (quad = 3),
		count(*) FILTER (quad = 4), avg(score), min(date), max(date) FROM (` + from + `) WHERE key <> '' OR '` + string(by) + `' = ''
		GROUP BY key ORDER BY n DESC, key`
	if limit > 0 {
		q += fmt.Sprintf(" LIMIT %d", limit)
	}
	rows, err := db.sql.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, plain(db.name, err)
	}
	defer rows.Close()
	out := []Tally{}
	for rows.Next() {
		var t Tally
		var first, last sql.NullTime
		if err := rows.Scan(&t.Key, &t.Events, &t.Quads[0], &t.Quads[1], &t.Quads[2], &t.Quads[3], &t.Score, &first, &last); err != nil {
			return nil, plain(db.name, err)
		}
		t.Score, t.First, t.Last = round(t.Score), iso(first), iso(last)
		out = append(out, t)
	}
	return out, plain(db.name, rows.Err())
}
