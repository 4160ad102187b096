// This file makes the runtime's tables of functions small.

package postlink

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"strings"
)

// The runtime has a table entry for each function, and strings of bytes that map places in it to values. It walks the
// stack with some of them: to scan it for pointers and to move it, to run deferred calls, and to see whether a call of
// recover counts. The others only make tracebacks readable: names, files, lines, arguments, what was inlined. Those are
// more than half of a small program's data section.

// magicTables begins the header of the tables (abi.CurrentPCLnTabMagic), with two zeros, the quantum and the pointer size.
const magicTables = "\xf1\xff\xff\xff\x00\x00\x01\x08"

// Words of runtime.moduledata, counted from pcHeader. A slice takes three.
const (
	modHeader   = 0
	modNames    = 1
	modFiles    = 4 // cutab
	modFileTab  = 7
	modPC       = 10
	modFuncs    = 13
	modFtab     = 16
	modFind     = 19
	modMinPC    = 20
	modGofunc   = 40
	modEnd      = 41
	modWords    = 42
	ftabEntry   = 8
	funcFixed   = 44
	findBuckets = 16 // of findfunctab, for each function: one for every 4096 of the 65536 addresses that it has
	findBucket  = 20
)

// Offsets in the runtime's _func.
const (
	funcEntry       = 0
	funcName        = 4
	funcArgs        = 8
	funcDeferReturn = 12
	funcSP          = 16
	funcFile        = 20
	funcLine        = 24
	funcNPC         = 28
	funcUnit        = 32
	funcStart       = 36
	funcID          = 40
	funcFlag        = 41
	funcNData       = 43
)

// A function's entry as strip writes it: so many tables by place, so many others.
const (
	keptPC     = 3
	keptData   = 5
	funcWords  = funcFixed/4 + keptPC + keptData
	headerSize = 72
)

// Indices of a function's tables.
const (
	pcStackMap = 1
	pcInline   = 2

	dataArgs       = 0
	dataLocals     = 1
	dataObjects    = 2
	dataInline     = 3
	dataOpenDefers = 4
)

// Other numbers that the runtime knows.
const (
	idWrapper = 23 // abi.FuncIDWrapper
	flagAsm   = 4  // abi.FuncFlagAsm
	none      = 1<<32 - 1
)

var errTables = errors.New("the tables of functions have an unknown shape")

// A tableEntry is what is kept about one function.
type tableEntry struct {
	at      int // of the _func
	name    string
	args    uint32
	defers  uint32 // deferreturn
	id      byte
	flag    byte
	sp      []byte // stack depth by place
	maps    []byte // stack map by place
	inline  []byte // index in the tree by place
	tree    int    // bytes of the tree
	offsets [5]uint32
}

// tables are the runtime's tables of functions in a module's memory.
type tables struct {
	mem     image
	mod     int // address of the moduledata
	entries []tableEntry
	columns int // address of the columns that the start function makes entries of
	rows    [][funcWords]uint32
	late    []bool // by row: the first module hasn't all of it
	own     int    // number of rows that it has all of
}

// findTables finds the tables in memory and reads them.
func findTables(mem image) (*tables, error) {
	head := bytes.Index(mem, []byte(magicTables))
	if head < 0 || head%8 != 0 {
		return nil, errTables
	}
	t := &tables{mem: mem, mod: -1}
	key := binary.LittleEndian.AppendUint64(nil, uint64(head))
	key = binary.LittleEndian.AppendUint64(key, uint64(head+mem.word(head+32)))
	for at := 0; ; at++ {
		k := bytes.Index(mem[at:], key)
		if k < 0 {
			break
		}
		if at += k; at%8 == 0 && at+8*modWords <= len(mem) {
			if t.mod >= 0 {
				return nil, errTables
			}
			t.mod = at
		}
	}
	if t.mod < 0 {
		return nil, errTables
	}
	for i, w := range []int{modNames, modFiles, modFileTab, modPC, modFuncs} {
		if t.word(w) != head+mem.word(head+32+8*i) || t.word(w) < head || t.word(w) > t.word(modGofunc) {
			return nil, errTables
		}
	}
	n := mem.word(head + 8)
	if t.word(modFtab) != t.word(modFuncs) || t.word(modFtab+1) != n+1 || t.word(modGofunc) > t.word(modFind) ||
		t.word(modFind)+n*findBuckets*findBucket > t.word(modEnd)+findBuckets*findBucket || t.word(modEnd) > len(mem) {
		return nil, errTables
	}
	for i := range n {
		e, err := t.read(i)
		if err != nil {
			return nil, err
		}
		t.entries = append(t.entries, e)
	}
	return t, nil
}

func (t *tables) word(w int) int { return t.mem.word(t.mod + 8*w) }

// read reads the entry of function i.
func (t *tables) read(i int) (tableEntry, error) {
	at := t.word(modFtab) + ftabEntry*i
	e := tableEntry{at: t.word(modFuncs) + int(t.mem.u32(at+4))}
	fixed := t.mem.span(e.at, funcFixed)
	if fixed == nil || t.mem.u32(at) != uint32(funcValueOffset+i) || t.mem.u32(e.at) != uint32(funcValueOffset+i) {
		return e, errTables
	}
	e.args, e.defers = t.mem.u32(e.at+funcArgs), t.mem.u32(e.at+funcDeferReturn)
	e.id, e.flag = fixed[funcID], fixed[funcFlag]
	name := t.word(modNames) + int(t.mem.u32(e.at+funcName))
	if name >= t.word(modFiles) {
		return e, errTables
	}
	e.name = cString(t.mem[name:t.word(modFiles)])
	npc, ndata := t.mem.u32(e.at+funcNPC), int(fixed[funcNData])
	if npc > 16 || ndata > 16 || t.mem.span(e.at+funcFixed, 4*(int(npc)+ndata)) == nil {
		return e, errTables
	}
	pc := func(k int) uint32 {
		if k >= int(npc) {
			return 0
		}
		return t.mem.u32(e.at + funcFixed + 4*k)
	}
	var err [3]error
	e.sp, err[0] = t.pcTable(t.mem.u32(e.at + funcSP))
	e.maps, err[1] = t.pcTable(pc(pcStackMap))
	e.inline, err[2] = t.pcTable(pc(pcInline))
	for k := range e.offsets {
		e.offsets[k] = none
		if k < ndata {
			e.offsets[k] = t.mem.u32(e.at + funcFixed + 4*int(npc) + 4*k)
		}
	}
	e.tree = 16 * (1 + greatest(e.inline))
	return e, errors.Join(err[:]...)
}

func cString(b []byte) string {
	s, _, _ := strings.Cut(string(b[:min(len(b), 4096)]), "\x00")
	return s
}

// pcTable returns the bytes of the table at an offset, or nil if there is none.
func (t *tables) pcTable(off uint32) ([]byte, error) {
	if off == 0 {
		return nil, nil
	}
	from := t.word(modPC) + int(off)
	if from >= t.word(modFuncs) {
		return nil, errTables
	}
	r := &reader{b: t.mem[from:t.word(modFuncs)]}
	for first := true; r.err == nil; first = false {
		if delta := r.u32(); delta == 0 && !first {
			break
		}
		r.u32()
	}
	return r.b[:r.pos], r.err
}

// A step is a value of a table, and the place before which it holds.
type step struct {
	end   uint32
	value int32
}

// steps takes a table apart.
func steps(table []byte) []step {
	var out []step
	pc, value := uint32(0), int32(-1)
	r := &reader{b: table}
	for r.more() {
		delta := r.u32()
		if delta == 0 && out != nil {
			break
		}
		value += int32(-(delta & 1) ^ delta>>1)
		pc += r.u32()
		out = append(out, step{pc, value})
	}
	return out
}

func greatest(table []byte) int {
	most := -1
	for _, s := range steps(table) {
		most = max(most, int(s.value))
	}
	return most
}

// dataSize returns the length of one of a function's tables that aren't by place.
func (t *tables) dataSize(e *tableEntry, kind int) (int, error) {
	at, end := t.word(modGofunc)+int(e.offsets[kind]), t.word(modFind)
	size := 0
	switch kind {
	case dataArgs, dataLocals:
		size = 8 + int(t.mem.u32(at))*((int(t.mem.u32(at+4))+7)/8)
	case dataObjects:
		size = 8 + 16*int(t.mem.u32(at))
	case dataInline:
		size = e.tree
	case dataOpenDefers:
		r := &reader{b: t.mem[min(at, end):end]}
		r.u32()
		r.u32()
		size = r.pos
	}
	if at+size > end {
		return 0, errTables
	}
	return size, nil
}

// A pool holds byte strings, each once.
type pool struct {
	data []byte
	at   map[string]uint32
}

func (p *pool) add(b []byte, align int) uint32 {
	key := string(b)
	if align > 1 {
		key += "|"
	}
	if at, ok := p.at[key]; ok {
		return at
	}
	for len(p.data)%align != 0 {
		p.data = append(p.data, 0)
	}
	if p.at == nil {
		p.at = map[string]uint32{}
	}
	at := uint32(len(p.data))
	p.at[key] = at
	p.data = append(p.data, b...)
	return at
}

// strip writes the tables anew with what the runtime needs, in the same place. The rest of the place is zeros. What only cold
// functions have comes last in each table; of those, only what is needed to start a goroutine with one stays in memory. It returns
// what it takes out.
func (t *tables) strip(cold []bool) ([]block, error) {
	// Offset 0 of pcs means no table. runtime.init.4 reads it as one all the same, of functions that aren't here: there is a step, and the end.
	p := pools{names: &pool{}, pcs: &pool{data: []byte{0, 1, 0}}, data: &pool{}}
	p.names.add([]byte{0}, 1)
	rows := make([][funcWords]uint32, len(t.entries))
	add := func(which bool) error {
		for i := range t.entries {
			if (cold != nil && cold[i]) != which {
				continue
			}
			var err error
			if rows[i], err = t.row(i, p); err != nil {
				return err
			}
		}
		return nil
	}
	if err := add(false); err != nil {
		return nil, err
	}
	hotPCs, hotData := len(p.pcs.data), len(p.data.data)
	if err := add(true); err != nil {
		return nil, err
	}
	if err := t.place(p, rows, cold); err != nil || cold == nil {
		return nil, err
	}
	pcs, data := t.word(modPC), t.word(modGofunc)
	return []block{
		t.mem.take(pcs+hotPCs, pcs+len(p.pcs.data)),
		t.mem.take(data+hotData, data+len(p.data.data)),
		{t.columns, t.columnsOf(restColumns, func(i int) bool { return t.late[i] })},
	}, nil
}

// Columns of the entries, by word. All others are 0, but for the first, which is the function's number, and funcNPC.
var (
	// allColumns have a value for each function; the stack depth is 0 for those that are in the second module.
	allColumns = [...]int{funcName / 4, funcSP / 4, funcID / 4}
	// ownColumns have values for the functions of one module only.
	ownColumns = [...]int{funcArgs / 4, funcDeferReturn / 4, funcFixed/4 + pcStackMap, funcFixed/4 + pcInline,
		funcFixed/4 + keptPC, funcFixed/4 + keptPC + 1, funcFixed/4 + keptPC + 2, funcFixed/4 + keptPC + 3, funcFixed/4 + keptPC + 4}
	// restColumns are the second module's.
	restColumns = append([]int{funcSP / 4}, ownColumns[:]...)
)

// columnsOf returns columns of the rows chosen, one after the other.
func (t *tables) columnsOf(columns []int, chosen func(row int) bool) []byte {
	var out []byte
	for _, c := range columns {
		for i := range t.rows {
			if chosen(i) {
				out = binary.LittleEndian.AppendUint32(out, t.rows[i][c])
			}
		}
	}
	return out
}

// pools are the tables that entries refer to.
type pools struct{ names, pcs, data *pool }

// row makes the entry of function i.
func (t *tables) row(i int, p pools) (row [funcWords]uint32, err error) {
	e := &t.entries[i]
	if e.id != idWrapper {
		e.inline, e.offsets[dataInline] = nil, none
	}
	table := func(b []byte) uint32 {
		if b == nil {
			return 0
		}
		return p.pcs.add(b, 1)
	}
	row = [funcWords]uint32{uint32(funcValueOffset + i), p.names.add([]byte(keptName(e.name)+"\x00"), 1), e.args, e.defers,
		table(e.sp), 0, 0, keptPC, 0, 0, uint32(e.id) | uint32(e.flag)<<8 | keptData<<24,
		0, table(e.maps), table(e.inline)}
	for k := range keptData {
		w := &row[funcFixed/4+keptPC+k]
		if *w = none; e.offsets[k] == none {
			continue
		}
		size, err := t.dataSize(e, k)
		if err != nil {
			return row, err
		}
		align := 8
		if k == dataOpenDefers {
			align = 1
		}
		at := t.word(modGofunc) + int(e.offsets[k])
		b := t.mem[at : at+size]
		if k == dataInline {
			b = nameless(b, p.names)
		}
		*w = p.data.add(b, align)
	}
	return row, nil
}

// nameless returns a copy of an inline tree whose functions have no names and lines of their own.
func nameless(tree []byte, names *pool) []byte {
	mem := image(slices.Clone(tree))
	for at := 0; at < len(mem); at += 16 {
		mem.setU32(at+4, names.add([]byte(someOther+"\x00"), 1))
		mem.setU32(at+12, 0)
	}
	return mem
}

// place puts the new tables where the old ones were. The entries of the functions are there by columns.
func (t *tables) place(p pools, rows [][funcWords]uint32, cold []bool) error {
	names, pcs, data := p.names.data, p.pcs.data, p.data.data
	head, end, n := t.word(modHeader), t.word(modEnd), len(rows)
	header := slices.Clone(t.mem[head : head+headerSize])
	clear(t.mem[head:end])
	copy(t.mem[head:], header)
	at := head + len(header)
	put := func(b []byte, size int, w, slot int) {
		at = (at + 15) &^ 15
		if at+size <= t.word(modFind) {
			copy(t.mem[at:], b)
		}
		t.mem.setWord(t.mod+8*w, at)
		if slot >= 0 {
			t.mem.setWord(head+slot, at-head)
			t.mem.setWord(t.mod+8*w+8, size)
			t.mem.setWord(t.mod+8*w+16, size)
		}
		at += size
	}
	put(names, len(names), modNames, 32)
	put(nil, 0, modFiles, 40)
	put(nil, 0, modFileTab, 48)
	put(pcs, len(pcs), modPC, 56)
	put(data, len(data), modGofunc, -1)
	ftab := (n + 1) * ftabEntry
	put(nil, ftab+n*4*funcWords, modFuncs, 64)
	t.mem.setWord(t.mod+8*modFtab, t.word(modFuncs))
	at = (at + 15) &^ 15
	if at+n*4*(funcWords-1) > t.word(modFind) {
		return errTables
	}
	t.mem.setU32(t.word(modFuncs)+n*ftabEntry, uint32(funcValueOffset+n))
	t.rows, t.late = slices.Clone(rows), make([]bool, n)
	for i := range rows {
		switch r := &t.rows[i]; {
		case cold != nil && cold[i]:
			r[funcSP/4], t.late[i] = 0, true
		case r[funcSP/4] != 0:
			t.own++
		case r[funcArgs/4] != 0 || r[funcFixed/4+pcStackMap] != 0:
			return errTables
		default:
			t.late[i] = true // a symbol of the linker's own, which isn't a function
		}
	}
	columns := t.columnsOf(allColumns[:], func(int) bool { return true })
	columns = append(columns, t.columnsOf(ownColumns[:], func(i int) bool { return !t.late[i] })...)
	t.rows = rows
	copy(t.mem[at:], columns)
	t.columns = at
	return nil
}

// What is left of names. The runtime looks whether a goroutine's first function is its own, takes the type and the method
// out of the name of a wrapper that was called with a nil pointer, and knows two functions of reflect by name.
const (
	someRuntime = "runtime.(*T).F"
	someOther   = "main.(*T).F"
)

func keptName(name string) string {
	switch {
	case name == "reflect.makeFuncStub", name == "reflect.methodValueCall":
		return name
	case strings.HasPrefix(name, "runtime."):
		return someRuntime
	}
	return someOther
}

// tables finds the tables in the module's data section.
func (m *module) tables(stats *Stats) (*tables, error) {
	for _, s := range m.sections {
		if s.id != secData {
			continue
		}
		stats.Data = len(s.data)
		mem, err := readImage(s.data)
		if err != nil {
			return nil, err
		}
		t, err := findTables(mem)
		if err == nil && len(t.entries) != len(m.bodies) {
			err = errTables
		}
		return t, err
	}
	return nil, errors.New("the module has no data section")
}

// setData replaces the data section, and returns its length.
func (m *module) setData(data []byte) int {
	for i := range m.sections {
		if m.sections[i].id == secData {
			m.sections[i].data = data
		}
	}
	return len(data)
}

// numbered returns the entry of a function whose places may get new numbers, or nil. The runtime knows numbers in its own
// functions in assembly, and a wrapper keeps a table that has the old ones.
func (t *tables) numbered(i int) *tableEntry {
	if t == nil || t.entries[i].flag&flagAsm != 0 || t.entries[i].inline != nil && t.entries[i].id == idWrapper {
		return nil
	}
	return &t.entries[i]
}
