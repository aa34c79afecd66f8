// Package neural analyses English sentences with one small recurrent network:
// part of speech, Penn tags, a dependency tree and named entities. It computes
// in integers only, so every machine decides alike, and reads its weights in
// place from the bytes of a model file. It neither splits text into tokens nor
// trains; the folder train does the latter.
package neural

import (
	"errors"
	"fmt"
	"strings"
)

// A Model is a loaded network. It is read-only and may be shared.
type Model struct {
	About string // how the model was made and how it scored

	in, tagAt           int
	upos, xpos, rel     []string
	rootRel             int
	vectors             table
	vectorDims          int
	vectorRows          []int8
	unknown             []int8
	rows                table
	classes             table // of the name lists: word to class
	rowScale            []uint16
	rowData             []int8
	project             dense
	layers              []recurrent
	branch              recurrent // the entity tagger's, on the layer the tagger reads
	sigmoid             []int32
	tag, uposOut        dense
	xposOut             dense
	dep, head, bilinear dense
	headScore, root     []int16
	distance            []int16 // a key for each class of distance
	relDep, relHead     dense
	relRoot             []int32
	relAdded            int // of the relation scorer's units, those that add the ends of an arc; the others multiply them
	relOut              dense
	ent, entOut         dense
	entMark             []int32
	entTrans            []int32
	marks               int
}

// recurrent is one bidirectional layer. Its gates come out of the dense part;
// peep holds, for each direction, what the last cell adds to the forget gates
// and to the output gates.
type recurrent struct {
	gates  dense
	hidden int
	parts  int
	peep   []int16
}

// table finds the row of a key: open addressing over pairs of the key's upper
// half and the row plus one, in a power of two slots.
type table struct {
	slots []uint32
	mask  uint32
}

func newTable(b []byte, rows int) (table, error) {
	s := view[uint32](b)
	n := len(s) / 2
	if n == 0 || n&(n-1) != 0 || len(b)%8 != 0 {
		return table{}, fmt.Errorf("%d bytes", len(b))
	}
	free := false
	for i := 1; i < len(s); i += 2 {
		if s[i] > uint32(rows) {
			return table{}, fmt.Errorf("row %d of %d", s[i]-1, rows)
		}
		free = free || s[i] == 0
	}
	if !free { // a look-up would never end
		return table{}, errors.New("no free slot")
	}
	return table{s, uint32(n - 1)}, nil
}

func (t table) find(key uint64) int {
	print := uint32(key >> 32)
	for i := uint32(key) & t.mask; ; i = (i + 1) & t.mask {
		row := t.slots[2*i+1]
		if row == 0 {
			return -1
		}
		if t.slots[2*i] == print {
			return int(row) - 1
		}
	}
}

// Load reads a model file. The model keeps referring to b, which must not
// change afterwards.
func Load(b []byte) (*Model, error) {
	m, err := load(b)
	if err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	return m, nil
}

func load(b []byte) (*Model, error) {
	secs, err := Sections(b)
	if err != nil {
		return nil, err
	}
	r := reader{secs: secs}
	m := &Model{About: string(r.get("about"))}
	lists := strings.Split(string(r.get("labels")), "\n\n")
	if len(lists) != 3 {
		return nil, fmt.Errorf("%d lists of labels, want 3", len(lists))
	}
	m.upos, m.xpos, m.rel = strings.Split(lists[0], "\n"), strings.Split(lists[1], "\n"), strings.Split(lists[2], "\n")
	m.rootRel = -1
	for i, l := range m.rel {
		if l == "root" {
			m.rootRel = i
		}
	}
	if m.rootRel < 0 || len(m.rel) < 2 {
		return nil, errors.New("no relation to the root")
	}

	m.project = r.dense("project", 0, 0)
	m.vectorDims, m.in = m.project.in, m.project.out
	m.vectorRows, m.unknown = view[int8](r.get("vector.rows")), view[int8](r.get("unknown"))
	r.want("unknown", len(m.unknown) == m.vectorDims)
	m.vectors = r.table("vector.index", len(m.vectorRows)/max(1, m.vectorDims))
	m.rowScale, m.rowData = view[uint16](r.get("row.scale")), view[int8](r.get("row.data"))
	r.want("row.data", len(m.rowData) == len(m.rowScale)*m.in)
	m.classes = r.table("class.index", 255)
	m.rows = r.table("row.index", len(m.rowScale))
	for _, v := range view[uint16](r.get("sigmoid")) { // in Q15
		m.sigmoid = append(m.sigmoid, int32(v+1)>>(15-sigmoidQ))
	}
	r.want("sigmoid", len(m.sigmoid) == sigmoidSize)
	r.want("row.data", m.in%8 == 0)

	width := m.in
	for i := 1; i <= 9 && secs[fmt.Sprintf("layer%d", i)] != nil; i++ {
		l := r.recurrent(fmt.Sprintf("layer%d", i), width)
		if i > 1 && 2*l.hidden != width {
			r.want(fmt.Sprintf("layer%d", i), false)
		}
		m.layers = append(m.layers, l)
		width = 2 * l.hidden
	}
	r.want("layer1", len(m.layers) > 0)
	if at := r.get("tag.at"); len(at) == 1 {
		m.tagAt = int(at[0])
	}
	r.want("tag.at", m.tagAt >= 1 && m.tagAt <= len(m.layers))
	m.tag = r.dense("tag", width, 0)
	m.uposOut, m.xposOut = r.dense("upos", m.tag.out, len(m.upos)), r.dense("xpos", m.tag.out, len(m.xpos))
	m.dep = r.dense("dep", width, 0)
	arc := m.dep.out
	r.want("dep", arc%Panel == 0 && arc <= 127)
	m.head, m.bilinear = r.dense("head", width, arc), r.dense("bilinear", arc, arc)
	m.headScore, m.root = view[int16](r.get("head.score")), view[int16](r.get("root"))
	m.distance = view[int16](r.get("distance"))
	r.want("distance", len(m.distance) == Distances*arc)
	r.want("root", len(m.headScore) == arc && len(m.root) == arc)
	m.relDep = r.dense("rel.dep", width, 0)
	m.relHead = r.dense("rel.head", width, m.relDep.out)
	if b := r.get("rel.added"); len(b) == 2 {
		m.relAdded = int(b[0]) | int(b[1])<<8
	}
	r.want("rel.added", m.relAdded > 0 && m.relAdded <= m.relDep.out)
	m.relRoot = view[int32](r.get("rel.root"))
	r.want("rel.root", len(m.relRoot) == m.relDep.cols())
	m.relOut = r.dense("rel", m.relDep.out, len(m.rel))
	m.branch = r.recurrent("branch", width)
	m.ent = r.dense("ent", 2*m.branch.hidden, 0)
	m.entMark = view[int32](r.get("ent.mark"))
	m.marks = len(m.entMark) / max(1, m.ent.cols())
	r.want("ent.mark", m.marks > 0 && len(m.entMark) == m.marks*m.ent.cols())
	m.entOut = r.dense("ent.out", m.ent.out, entityTags)
	m.entTrans = view[int32](r.get("ent.trans"))
	r.want("ent.trans", len(m.entTrans) == entityTags*entityTags)
	if r.err != nil {
		return nil, r.err
	}
	return m, nil
}

// reader takes sections and keeps the first error.
type reader struct {
	secs map[string][]byte
	err  error
}

func (r *reader) fail(name string, err error) {
	if r.err == nil {
		r.err = fmt.Errorf("section %q: %w", name, err)
	}
}

func (r *reader) get(name string) []byte {
	b := r.secs[name]
	if b == nil {
		r.fail(name, errors.New("missing"))
	}
	return b
}

func (r *reader) want(name string, ok bool) {
	if !ok {
		r.fail(name, errors.New("wrong size"))
	}
}

// dense reads a layer; in and out are checked where they are not 0.
func (r *reader) dense(name string, in, out int) dense {
	d, err := readDense(r.get(name))
	if err != nil {
		r.fail(name, err)
	} else if in != 0 && d.in != in || out != 0 && d.out != out {
		r.fail(name, fmt.Errorf("%d by %d, want %d by %d", d.in, d.out, in, out))
	}
	return d
}

func (r *reader) recurrent(name string, width int) recurrent {
	l := recurrent{gates: r.dense(name, width, 0), peep: view[int16](r.get(name + ".peep")), parts: 3}
	l.hidden = len(l.peep) / 4
	if width != 2*l.hidden {
		l.parts = 4
	}
	r.want(name, l.hidden > 0 && l.hidden%8 == 0 && len(l.peep) == 4*l.hidden && l.gates.out == 2*l.parts*l.hidden)
	return l
}

func (r *reader) table(name string, rows int) table {
	t, err := newTable(r.get(name), rows)
	if err != nil {
		r.fail(name, err)
	}
	return t
}
