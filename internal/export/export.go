// Package export writes event records in the layouts of other data sets and
// tools, one story after the other: the columns of each in their published
// order, filled as docs/exports.md says. What a layout cannot hold is counted,
// never left out in silence. It decides nothing about what a record says, and
// reads nothing back; that is package foreign.
package export

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dateline/internal/event"
	"dateline/internal/lang"
	"dateline/internal/layout"
	"dateline/internal/ontology"
	"dateline/internal/story"
	"dateline/lexicon"
)

// An Item is one story with the events to write of it. Story may be nil where
// only the events are at hand; formats that need the text leave them out.
type Item struct {
	Story  *story.Story
	Events []event.Event
}

// A Writer takes items one after the other.
type Writer interface {
	Write(*Item) error
	// Close writes what comes last. It closes the files of NewDir, not the
	// writer given to New.
	Close() error
	// Left tells what was left out so far, and why.
	Left() []Left
}

// A Left is how many events were left out for a reason.
type Left struct {
	Reason string
	N      int
}

// Options say how to write. The zero Options write PLOVER's types, and in the
// layouts that have no column for it only what happened.
type Options struct {
	// EveryStatus writes events of every status also in layouts that cannot
	// say that an act is only planned, feared or denied.
	EveryStatus bool
	// GuardFormulas puts an apostrophe before text that a spreadsheet would
	// take for a formula. Only csv heeds it.
	GuardFormulas bool
	// Ontology says which types are mutual, and what brat may offer; nil is
	// the built-in one.
	Ontology *ontology.Ontology
	// Analyse gives a story's analysis. Only conllu needs it.
	Analyse func(*story.Story) (*lang.Doc, error)
}

// A format is how one is made. kinds[0] is the name of the one file of a
// format that needs no folder.
type format struct {
	name  string
	files []string // in a folder; none if the writer makes its own
	make  func(*base, []io.Writer) (Writer, error)
}

func formats() []format {
	return []format{
		{"jsonl", []string{"events.jsonl"}, newJSONL},
		{"csv", []string{"events.csv"}, newCSV},
		{"plover", []string{"events.plover.jsonl"}, newPLOVER},
		{"icews", []string{"events.tab"}, newICEWS},
		{"gdelt1", []string{"export.CSV"}, newGDELT1},
		{"gdelt2", []string{"export.CSV", "mentions.CSV"}, newGDELT2},
		{"polecat", []string{"events.txt"}, newPOLECAT},
		{"phoenix", []string{"events.full.txt"}, newPhoenix},
		{"petrarch", []string{"evts.petrarch.txt"}, newPETRARCH},
		{"geojson", []string{"events.geojson"}, newGeoJSON},
		{"conllu", []string{"events.conllu"}, newCoNLLU},
		{"webannotation", []string{"annotations.jsonld"}, newAnnotations},
		{"brat", nil, nil},
	}
}

// Formats are the names New and NewDir know.
func Formats() []string {
	var out []string
	for _, f := range formats() {
		out = append(out, f.name)
	}
	return out
}

// Single tells whether a format can be one stream. GDELT 2.0 as one stream is
// its table of events.
func Single(name string) bool { return slices.Contains(Formats(), name) && name != "brat" }

// ErrFolder is the error of a format that is many files, given one stream.
var ErrFolder = errors.New("is a folder of files, not one")

func find(name string) (format, error) {
	for _, f := range formats() {
		if f.name == name {
			return f, nil
		}
	}
	return format{}, fmt.Errorf("no format %q: want one of %s", name, strings.Join(Formats(), ", "))
}

// New makes a writer of one stream.
func New(name string, w io.Writer, o Options) (Writer, error) {
	f, err := find(name)
	if err != nil {
		return nil, err
	}
	if f.make == nil {
		return nil, fmt.Errorf("format %s %w", name, ErrFolder)
	}
	b, err := newBase(o)
	if err != nil {
		return nil, err
	}
	return f.make(b, []io.Writer{w})
}

// NewDir makes a writer of files in a folder, which is made if it is not there
// and must be empty.
func NewDir(name, dir string, o Options) (Writer, error) {
	f, err := find(name)
	if err != nil {
		return nil, err
	}
	b, err := newBase(o)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, err
	}
	if had, err := os.ReadDir(dir); err != nil {
		return nil, err
	} else if len(had) > 0 {
		return nil, fmt.Errorf("%s: folder is not empty", dir)
	}
	if f.make == nil {
		return newBrat(b, dir)
	}
	d := &folder{}
	var ws []io.Writer
	for _, name := range f.files {
		file, err := os.OpenFile(filepath.Join(dir, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if err != nil {
			_ = d.close()
			return nil, err
		}
		d.files = append(d.files, file)
		d.bufs = append(d.bufs, bufio.NewWriterSize(file, 64<<10))
		ws = append(ws, d.bufs[len(d.bufs)-1])
	}
	if d.Writer, err = f.make(b, ws); err != nil {
		_ = d.close()
		return nil, err
	}
	return d, nil
}

// A folder is a writer with its open files.
type folder struct {
	Writer
	files []*os.File
	bufs  []*bufio.Writer
}

// Close writes what comes last and closes the files.
func (d *folder) Close() error {
	err := d.Writer.Close()
	for _, b := range d.bufs {
		err = errors.Join(err, b.Flush())
	}
	return errors.Join(err, d.close())
}

func (d *folder) close() error {
	var err error
	for _, f := range d.files {
		err = errors.Join(err, f.Close())
	}
	return err
}

// A base is what the writers share: tables, numbers, and what was left out.
type base struct {
	opt    Options
	tables *layout.Tables
	ont    *ontology.Ontology
	mutual map[string]bool
	left   []Left
}

func newBase(o Options) (*base, error) {
	t, err := layout.Load()
	if err != nil {
		return nil, err
	}
	ont := o.Ontology
	if ont == nil {
		if ont, err = ontology.Load(lexicon.FS); err != nil {
			return nil, err
		}
	}
	return &base{opt: o, tables: t, ont: ont, mutual: ont.With(ontology.Mutual)}, nil
}

// Left tells what was left out, in the order of the first case of each.
func (b *base) Left() []Left { return slices.Clone(b.left) }

func (b *base) leave(reason string, n int) {
	for i := range b.left {
		if b.left[i].Reason == reason {
			b.left[i].N += n
			return
		}
	}
	b.left = append(b.left, Left{reason, n})
}

// The reasons for leaving events out.
const (
	noDate   = "no date, and no day of the story"
	noCode   = "no CAMEO code for the type"
	noPlace  = "no place with coordinates"
	noStory  = "no text of the story"
	badSpan  = "a span that is not in the text of the story"
	tooMany  = "one of more than 1,000 pairs of parties"
	notTrue  = "not actual (planned, hypothetical or negated), for which the layout has no column"
	twiceIn  = "a story given twice"
	badPlace = "coordinates that are not on the globe"
)

// actual tells whether a layout without a column for status may have the
// event, and counts it if not.
func (b *base) actual(e *event.Event) bool {
	if b.opt.EveryStatus || e.Status == event.Actual {
		return true
	}
	b.leave(notTrue, 1)
	return false
}
